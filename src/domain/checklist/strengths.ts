/** What somebody can bring to an interview, in their own words and each with its source; the best first. */

import { type Debrief, listOf, newestFirst, type QuestionId, textOf } from '../debrief/debrief.js';
import { answersThatApply, outcomeOf, type Script } from '../debrief/script.js';
import type { ReplyReading } from '../feedback/reading.js';
import { praiseIn } from '../feedback/reply.js';
import type { Interview } from '../interview/interview.js';
import { type CarryWords, ofUseFor } from '../interview/of-use.js';
import type { RequirementMatch } from '../skills/match.js';
import { isTold, newestStoryFirst, type Story, storyLine, storyName, storyProof } from '../stories/story.js';
import { LEGAL_FORMS } from '../text/company.js';
import { normalized } from '../text/normalize.js';
import { sentencesTyped } from '../text/sentences.js';
import { sameTheme, stemIndex, stemsOf } from '../text/similar.js';
import { MONTH } from '../time/names.js';

/** In the order in which they are brought, once nothing of the posting speaks for one of them. */
const KINDS = ['unheard', 'proof', 'story', 'strong-answer', 'went-well', 'cv', 'told'] as const;
type StrengthKind = (typeof KINDS)[number];

type StrengthSource =
  | { readonly debrief: string; readonly question: QuestionId }
  | { readonly story: string }
  | { readonly cv: string };

export interface Strength {
  readonly text: string;
  /** Of a story all that `text` stands for, as `skills` shows it. */
  readonly proof?: string;
  readonly kind: StrengthKind;
  /** What it is an example of, in words; `''` where that was not said. */
  readonly about: string;
  readonly sources: readonly StrengthSource[];
}

export interface StrengthsInput {
  readonly debriefs: readonly Debrief[];
  readonly stories: readonly Story[];
  /** Of the interview's posting, must-haves first. */
  readonly requirements: readonly RequirementMatch[];
  readonly interview: Interview | null;
  readonly script: Script;
  readonly words: CarryWords & {
    readonly reading: ReplyReading;
    /** "keep telling the netball story" is the netball story. */
    readonly bare: (entry: string, begins: boolean) => string;
    readonly answer: (question: string) => string;
    readonly worked: (entry: string) => string;
    /** A card, a certificate: it says less than what they did. */
    readonly isPaper: (entry: string) => boolean;
    /** What anybody takes for a result, whatever the trade; numbers; and those that count nothing: years, levels, versions. */
    readonly changed: RegExp;
    readonly figure: RegExp;
    readonly noFigure: RegExp;
    readonly keptBack: RegExp;
  };
}

/** What the posting asks for first, then by kind, for roles like this one before others, the newest before older. */
export const planStrengths = (input: StrengthsInput): readonly Strength[] => {
  const { requirements, words, interview } = input;
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, words.stopWords);
  const isOfUse = ofUseFor(interview, words);
  // The employer's own name is in every advert of theirs.
  const own = stemsOf(interview?.company ?? '', words.plainWords);
  const named = [...stemsOf(interview?.posting ?? '', words.plainWords)].filter((stem) => !own.has(stem));
  const isNamed = ({ text, about }: Strength): boolean =>
    [text, about].some((part) => {
      const said = stemsOf(part, words.plainWords);
      const shared = named.filter((stem) => stem.length > 2 && said.has(stem)).length;
      return shared >= (said.size <= FEW ? 1 : 2);
    });
  const places = new Map<string, number>();
  for (const [place, { proofs }] of requirements.entries())
    for (const { text } of proofs) {
      const key = normalized(text);
      places.set(key, Math.min(places.get(key) ?? place, place));
    }
  const placeOf = ({ text, kind, proof = text }: Strength): number =>
    kind === 'told' || kind === 'cv'
      ? requirements.length
      : (places.get(normalized(proof)) ?? requirements.length);
  const hasFigure = ({ text, kind, proof = text }: Strength): boolean =>
    !NO_EXAMPLES.includes(kind) && words.figure.test(proof.replace(words.noFigure, ''));
  /** Of another kind of job: what this one asks for, names, or anybody takes for a result. */
  const isForHere = ({ strength, far }: Found): boolean =>
    far === 0 ||
    OF_THAT_DAY.includes(strength.kind) ||
    placeOf(strength) < requirements.length ||
    isOfUse(strength.text, []) ||
    (strength.about !== '' && isOfUse(strength.about, [])) ||
    isNamed(strength) ||
    (hasFigure(strength) &&
      (strength.kind === 'unheard' || words.changed.test(strength.text)) &&
      !words.isPaper(strength.text));
  /** A figure says more than that the posting asks for it: what it asks for stands on the page anyway. */
  const rankOf = ({ strength, far }: Found): readonly number[] => {
    const { kind } = strength;
    const last = requirements.length;
    const place = placeOf(strength);
    const worth = (hasFigure(strength) ? 2 : 0) + (place < last ? 1 : 0);
    return [thinness(strength, words.isPaper), place < last ? 0 : far, -worth, place, KINDS.indexOf(kind)];
  };
  const ranked = [
    ...[...input.debriefs]
      .sort(newestFirst)
      .map((debrief) => answersThatApply(input.script, debrief))
      .flatMap((debrief) => {
        const source = { role: textOf(debrief, 'role'), company: textOf(debrief, 'company') };
        return ofDebrief(debrief, words)
          .filter(({ text, about, kind }) => !OF_THAT_DAY.includes(kind) || isOfUse(about || text, [source]))
          .map((strength) => ({ strength, far: isOfUse('', [source]) ? 0 : 1 }));
      }),
    ...input.stories.toSorted(newestStoryFirst).flatMap(ofStory).map(asNear),
    ...requirements.flatMap(ofCv).map(asNear),
  ]
    .filter(isForHere)
    .map((found: Found) => ({ strength: found.strength, rank: rankOf(found) }));
  const inOrder = ranked.sort((a, b) => byRank(a.rank, b.rank)).map(({ strength }) => strength);
  return withoutRepeats(inOrder, stems);
};

/** What went well, or was praised, in an interview for another kind of job says nothing in this one. */
const OF_THAT_DAY: readonly StrengthKind[] = ['strong-answer', 'went-well', 'told'];

const byRank = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
};

/** One word in the advert says that a few words are meant for it; of many, one says nothing. */
const FEW = 5;
/** Figures of a CV are more often marks and dates. */
const NO_EXAMPLES: readonly StrengthKind[] = ['told', 'strong-answer', 'cv'];

interface Kept {
  strength: Strength;
  readonly at: number;
  readonly stems: ReadonlySet<string>;
  readonly head: ReadonlySet<string>;
}

/** In its first sentence stands what it is about; fewer words may be about several things. */
const HEAD = 3;
const isOneOf = (one: Pick<Kept, 'stems' | 'head'>, other: Kept): boolean =>
  sameTheme(one.stems, other.stems) ||
  [[one, other] as const, [other, one] as const].some(
    ([{ head }, { stems }]) => head.size >= HEAD && sameTheme(head, stems),
  );

const withoutRepeats = (
  strengths: readonly Strength[],
  stems: (text: string) => ReadonlySet<string>,
): readonly Strength[] => {
  const kept: Kept[] = [];
  const byStem = stemIndex<Kept>();
  const byText = new Map<string, Set<Kept>>();
  const note = (text: string, item: Kept): void => {
    byText.set(text, (byText.get(text) ?? new Set()).add(item));
  };
  for (const strength of strengths) {
    const { proof = strength.text } = strength;
    const own = { stems: stems(proof), head: stems((sentencesTyped(proof)[0] ?? '').replace(/\d+/g, '')) };
    const text = normalized(proof);
    const [same] = [
      ...[...(byText.get(text) ?? [])].filter(
        (other) => normalized(other.strength.proof ?? other.strength.text) === text,
      ),
      ...[...byStem.near(own.stems)].filter((other) => isOneOf(own, other)),
    ]
      .filter((other) => mayBeOne(other.strength, strength))
      .sort((a, b) => a.at - b.at);
    if (same === undefined) {
      const item = { strength, at: kept.length, ...own };
      kept.push(item);
      byStem.add(own.stems, item);
      note(text, item);
      continue;
    }
    // What they were told says more than what they thought themselves, and an example more than that it was not said.
    const isMore =
      strength.kind === 'told' || (strength.kind === 'proof' && same.strength.kind === 'unheard');
    const shown = isMore ? strength : same.strength;
    same.strength = { ...shown, sources: [...same.strength.sources, ...strength.sources] };
    note(normalized(shown.text), same);
  }
  return kept.map(({ strength }) => strength);
};

/** "Excel" alone shows nothing, and a paper less than what was done. */
const thinness = ({ text, kind }: Strength, isPaper: (text: string) => boolean): number =>
  kind === 'told' || (/\S\s+\S/.test(text) && !isPaper(text)) ? 0 : 1;

/** Praise is no example, so an example stays beside it. */
const mayBeOne = (a: Strength, b: Strength): boolean =>
  (a.kind === 'told') === (b.kind === 'told') ||
  [a, b].some(({ kind }) => kind === 'went-well' || kind === 'strong-answer');

/** Its `far` is 1 where it is from another kind of job. */
interface Found {
  readonly strength: Strength;
  readonly far: number;
}

const asNear = (strength: Strength): Found => ({ strength, far: 0 });

const ofDebrief = (
  debrief: Debrief,
  { bare, answer, reading, worked, keptBack }: StrengthsInput['words'],
): readonly Strength[] => {
  const made = (kind: StrengthKind, question: QuestionId, text: string, about = ''): Strength => ({
    kind,
    // What they were told stands after a colon.
    text: bare(text, kind !== 'told'),
    about,
    sources: [{ debrief: debrief.id, question }],
  });
  const each = (kind: StrengthKind, question: QuestionId): readonly Strength[] =>
    listOf(debrief, question).map((entry) => made(kind, question, entry));
  const needs = listOf(debrief, 'role-needs');
  const kept = outcomeOf(debrief.answers) === 'offer' ? textOf(debrief, 'could-change') : '';
  return [
    ...each('unheard', 'unheard'),
    ...listOf(debrief, 'proof').map((entry, at) => made('proof', 'proof', entry, needs[at] ?? '')),
    ...listOf(debrief, 'strong-answers').map((entry) =>
      made('strong-answer', 'strong-answers', answer(entry), entry),
    ),
    ...(kept === '' ? [] : [made('went-well', 'could-change', worked(kept))]),
    ...each('went-well', 'went-well'),
    ...praiseIn(debrief, reading).map((entry) => made('told', 'feedback-keep', entry)),
    // A number alone says nothing, whatever paper it stands for.
  ].filter(({ text }) => /\p{L}/u.test(text) && !keptBack.test(text));
};

const ofStory = (story: Story): readonly Strength[] => {
  if (!isTold(story)) return [];
  const about = [storyName(story), ...story.skills, ...story.answered].join('. ');
  const sources = [{ story: story.id }];
  return [{ kind: 'story', text: storyLine(story), proof: storyProof(story), about, sources }];
};

const YEAR = String.raw`\b(?:${MONTH}\s+|\d{1,2}[/.])?(?:19|20)\d\d\b`;
const SPAN = String.raw`${YEAR}\s*(?:(?:[-–—]|to)\s*(?:${YEAR}|present|now|today)?)?`;
const DATES = new RegExp(String.raw`[,(\s]*${SPAN}\)?\s*$|^\(?${SPAN}\)?[:,\s]*`, 'iu');

/** "Dawson Timber Ltd, Bookkeeper, 2013 - 2026", "Electrician": where, when and as what, not what was done. */
const isHeading = (line: string): boolean => {
  const text = line.trim();
  // "Dublin 2" is where, "(late shift, 14.30 to 23.00)" when.
  const rest = text
    .replace(DATES, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/(?<=\p{Lu}\p{Ll}+) \d{1,2}$/u, '');
  const last = /[\p{L}.]+$/u.exec(rest)?.[0].toLowerCase().replaceAll('.', '') ?? '';
  const isEmployer = rest.split(/\s+/).length < 6 && LEGAL_FORMS.has(last);
  const isNamed = rest.split(/[,|–—]/).some((part) =>
    part
      .trim()
      .split(/\s+/)
      .every((word) => /^(?:\p{Lu}|[&/]|and$|of$|the$|$)/u.test(word)),
  );
  return (
    isEmployer ||
    (!/\d/.test(text) && text.split(/\s+/).length < 3) ||
    rest === '' ||
    (rest !== text && !/\d/.test(rest) && rest.split(/\s+/).length < 10 && isNamed)
  );
};

/** A line cut out of a form begins with what stood between. */
export const withoutLead = (line: string): string => line.replace(/^[:;,.–—-]+\s*/u, '');

/** Lines of the CV only where the posting asks for them. */
const ofCv = ({ requirement, must, held, proofs }: RequirementMatch): readonly Strength[] => {
  if (held) return [];
  const best = proofs.find(({ origin, text, unsure }) => !unsure && (origin !== 'cv' || !isHeading(text)));
  return must && best?.origin === 'cv'
    ? [
        {
          kind: 'cv',
          text: withoutLead(best.text),
          proof: best.text,
          about: requirement,
          sources: [{ cv: best.from }],
        },
      ]
    : [];
};

const BEST = 3;
const TOLD = 2;

export const bestOf = (
  strengths: readonly Strength[],
): { readonly bring: readonly Strength[]; readonly told: readonly Strength[] } => ({
  bring: strengths.filter(({ kind }) => kind !== 'told').slice(0, BEST),
  told: strengths.filter(({ kind }) => kind === 'told').slice(0, TOLD),
});

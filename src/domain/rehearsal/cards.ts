/** The cards of a rehearsal: a prompt to recall something, and what is written down about it. */

import { type Debrief, dayOf, listOf, newestFirst, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { shortCode } from '../record/short-code.js';
import type { AskedQuestion } from '../stories/question-bank.js';
import { newestStoryFirst, type Story, storyName } from '../stories/story.js';
import { normalized } from '../text/normalize.js';
import { groupByTheme, sameTheme, stemsOf } from '../text/similar.js';

/** In the order in which the kinds take turns. */
const CARD_KINDS = ['needs', 'story', 'question', 'need', 'fact', 'plan'] as const;
type CardKind = (typeof CARD_KINDS)[number];

interface CardLine {
  /** `''` for none. */
  readonly label: string;
  readonly text: string;
}

export interface Card {
  /** The same as long as the card asks for the same thing. */
  readonly id: string;
  readonly kind: CardKind;
  readonly prompt: string;
  /** Never empty. */
  readonly answer: readonly CardLine[];
}

/** One thing that a role needs, from debriefs or a posting. */
interface Need {
  readonly text: string;
  /** What they did that shows it; `''` where nothing is written down. */
  readonly proof: string;
}

export interface Needs {
  /** Whether it is the role of the interview, or a similar one. */
  readonly same: boolean;
  readonly role: string;
  readonly company: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly list: readonly Need[];
}

export interface Fact {
  /** Stable; the card's id is made of it. */
  readonly key: string;
  readonly about: string;
  readonly finding: string;
}

export interface CardWords {
  readonly needs: (needs: Needs) => string;
  readonly need: (need: string) => string;
  readonly story: (story: Story) => string;
  readonly question: (question: string, times: number) => string;
  readonly fact: (about: string) => string;
  /** The moment that is shown and what is to be recalled; `null` if the plan has no such form. */
  readonly splitPlan: (plan: string) => { readonly moment: string; readonly then: string } | null;
  readonly plan: (moment: string | null) => string;
  readonly label: Readonly<
    Record<'proof' | 'story' | 'situation' | 'task' | 'action' | 'result' | 'plan' | 'finding', string>
  >;
  readonly needWithProof: (need: string, proof: string) => string;
  readonly notYet: string;
  readonly noStory: string;
  /** What was noted about an answer that needed more; `same`: the note is the question itself. */
  readonly noted: (entry: string, same: boolean) => string;
  readonly because: (match: NonNullable<AskedQuestion['match']>) => string;
}

export interface CardInput {
  readonly debriefs: readonly Debrief[];
  readonly stories: readonly Story[];
  readonly interview: Interview | null;
  /** `null`: not known. */
  readonly needs: Needs | null;
  readonly facts: readonly Fact[];
  readonly asked: readonly AskedQuestion[];
  readonly script: Script;
  readonly words: CardWords;
  readonly stopWords: ReadonlySet<string>;
}

/** The script asks for up to five. */
export const NEEDS = 5;

/**
 * What debriefs of similar roles say that the interview's role needs; without any, what the newest debrief says. Newest
 * first, each theme once.
 */
export const needsFrom = ({
  debriefs,
  interview,
  script,
  stopWords,
}: Omit<CardInput, 'needs' | 'facts' | 'asked' | 'words'>): Needs | null => {
  const withNeeds = debriefs
    .toSorted(newestFirst)
    .map((debrief) => answersThatApply(script, debrief))
    .filter((debrief) => listOf(debrief, 'role-needs').length > 0);
  const wanted = stemsOf(interview?.role ?? '', stopWords);
  const similar = withNeeds.filter((debrief) =>
    sameTheme(wanted, stemsOf(textOf(debrief, 'role'), stopWords)),
  );
  const chosen = similar.length > 0 ? similar : withNeeds.slice(0, 1);
  const [newest] = chosen;
  if (!newest) return null;
  const entries = chosen.flatMap((debrief) => {
    const proof = listOf(debrief, 'proof');
    return listOf(debrief, 'role-needs').map((text, at) => ({
      text,
      proof: proof[at] ?? '',
      origin: debrief.id,
    }));
  });
  const groups = groupByTheme(
    entries,
    (entry) => entry.text,
    (entry) => entry.origin,
    stopWords,
  );
  return {
    same: similar.length > 0,
    role: textOf(newest, 'role'),
    company: textOf(newest, 'company'),
    day: dayOf(newest),
    list: groups.slice(0, NEEDS).map((group) => ({
      text: group[0]?.text ?? '',
      proof: group.find((entry) => entry.proof !== '')?.proof ?? '',
    })),
  };
};

/** Every card; the kinds take turns, so that the first few are of different kinds. */
export const cardsFor = (input: CardInput): readonly Card[] => {
  const byKind: Readonly<Record<CardKind, readonly Card[]>> = {
    needs: needsCard(input),
    need: needCards(input),
    story: storyCards(input),
    fact: factCards(input),
    question: questionCards(input),
    plan: planCard(input),
  };
  const longest = Math.max(...CARD_KINDS.map((kind) => byKind[kind].length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    CARD_KINDS.flatMap((kind) => byKind[kind].slice(at, at + 1)),
  );
  return [...new Map(inTurn.flat().map((card) => [card.id, card])).values()];
};

const idOf = (kind: CardKind, key: string): string => shortCode(`card|${kind}|${key}`);

const needsCard = ({ needs, interview, words }: CardInput): readonly Card[] =>
  needs === null || needs.list.length < 2
    ? []
    : [
        {
          id: idOf('needs', interview?.id ?? ''),
          kind: 'needs',
          prompt: words.needs(needs),
          answer: needs.list.map(({ text, proof }) => ({
            label: '',
            text: words.needWithProof(text, proof),
          })),
        },
      ];

const needCards = ({ needs, words }: CardInput): readonly Card[] =>
  (needs?.list ?? [])
    .filter(({ proof }) => proof !== '')
    .map(({ text, proof }) => ({
      id: idOf('need', normalized(text)),
      kind: 'need',
      prompt: words.need(text),
      answer: [{ label: words.label.proof, text: proof }],
    }));

/** A story without action and result can't be told yet. */
const storyCards = ({ stories, words }: CardInput): readonly Card[] =>
  stories
    .filter(({ action, result }) => action !== '' || result !== '')
    .sort(newestStoryFirst)
    .map((story) => ({
      id: idOf('story', story.id),
      kind: 'story',
      prompt: words.story(story),
      answer: storyLines(story, words),
    }));

const storyLines = (story: Story, { label, notYet }: CardWords): readonly CardLine[] => [
  ...(['situation', 'task'] as const)
    .filter((part) => story[part] !== '')
    .map((part) => ({ label: label[part], text: story[part] })),
  { label: label.action, text: story.action || notYet },
  { label: label.result, text: story.result || notYet },
];

const factCards = ({ facts, words }: CardInput): readonly Card[] =>
  facts
    .filter(({ finding }) => finding !== '')
    .map(({ key, about, finding }) => ({
      id: idOf('fact', key),
      kind: 'fact',
      prompt: words.fact(about),
      answer: [{ label: words.label.finding, text: finding }],
    }));

/** So many questions without anything written down for them; more would only list what is missing. */
const BARE = 2;

/** Questions with a story first, then those with a note, then the rest; each in the order of the bank. */
const questionCards = ({ asked, words }: CardInput): readonly Card[] => {
  const unmatched = asked.filter(({ match }) => match === null);
  return [
    ...asked.filter(({ match }) => match !== null),
    ...unmatched.filter(({ noted }) => noted !== null),
    ...unmatched.filter(({ noted }) => noted === null).slice(0, BARE),
  ].map((entry) => ({
    id: idOf('question', normalized(entry.first)),
    kind: 'question',
    prompt: words.question(entry.question, entry.times),
    answer: questionLines(entry, words),
  }));
};

const questionLines = ({ question, match, noted }: AskedQuestion, words: CardWords): readonly CardLine[] => [
  ...(noted === null
    ? []
    : [{ label: '', text: words.noted(noted, normalized(noted) === normalized(question)) }]),
  ...(match === null
    ? [{ label: '', text: words.noStory }]
    : [
        { label: words.label.story, text: storyName(match.story) },
        { label: words.label.action, text: match.story.action || words.notYet },
        { label: words.label.result, text: match.story.result || words.notYet },
        { label: '', text: words.because(match) },
      ]),
];

const planCard = ({ debriefs, script, words }: CardInput): readonly Card[] => {
  const plan = debriefs
    .map((debrief) => answersThatApply(script, debrief))
    .sort(oldestBegunFirst)
    .map((debrief) => textOf(debrief, 'if-then'))
    .findLast((plan) => plan !== '');
  if (!plan) return [];
  const split = words.splitPlan(plan);
  return [
    {
      id: idOf('plan', normalized(plan)),
      kind: 'plan',
      prompt: words.plan(split?.moment ?? null),
      answer: [{ label: words.label.plan, text: plan }],
    },
  ];
};

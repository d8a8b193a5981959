/** Finds what can be shown for a requirement, each with a reason that a person can check. */

import type { Debrief } from '../debrief/debrief.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import {
  type Asked,
  beginningOf,
  best,
  type Candidate,
  type Hit,
  type Index,
  indexOf,
  partsOf,
  shownBy,
} from './candidates.js';
import { type ConceptReader, conceptReader } from './concepts.js';
import type { Cv } from './cv.js';
import { degreeAsked, degreeShown } from './degrees.js';
import { linesOf, type StoryLike } from './evidence.js';
import {
  asksOneThing,
  byYears,
  degreeNear,
  degreesFirst,
  fitting,
  isFewOf,
  isHeld,
  OF_STUDIES,
  papersHeld,
  papersIn,
} from './held.js';
import { apart, type Compared, compared, likely, OF_CV } from './likely.js';
import { type SkillWords, type Term, termReader } from './terms.js';
import { numbersIn, yearsAsked, yearsStated } from './years.js';

export interface Proof {
  /** Word for word. */
  readonly text: string;
  readonly origin: 'story' | 'answer' | 'cv';
  /** For people: "your CV, under Work", "your story “the night shift”". */
  readonly from: string;
  /** "same words: stock control, rota" */
  readonly reason: string;
  /** Only a concept in common, no words: worth asking about. */
  readonly alike?: true;
  /** Worth a look, and too unlikely to stand on paper as it is. */
  readonly unsure?: true;
}

/** The odds, as a logarithm: of lines at least this likely, beside what their CVs were asked for, one in 13 is wrong. */
const SURE = 1.5;
const CATCHWORD = 2;
/** Lines of a CV among which an address is looked for. */
const TOP = 8;
const MAX_PROOFS = 5;
const LOOKED_AT = 5_000;
const ORIGINS = ['story', 'answer', 'cv', 'answer'] as const;

interface Readers {
  readonly terms: (line: string) => readonly Term[];
  readonly concepts: ConceptReader;
}

const made = new WeakMap<SkillWords, Readers>();
const readersOf = (words: SkillWords): Readers => {
  const readers = made.get(words) ?? {
    terms: termReader(words),
    concepts: conceptReader(words.concepts, words.similar, words.years.numbers),
  };
  made.set(words, readers);
  return readers;
};

/** Finds what there is for a requirement; `verdicts` tells which lines fit, or do not. */
export type ProofFinder = (requirement: string, verdicts?: ReadonlyMap<string, boolean>) => readonly Proof[];

/** Whether a requirement is something that one has or has not, and can't tell of. */
export const heldBy = (words: SkillWords): ((requirement: string) => boolean) => {
  const { concepts } = readersOf(words);
  return (text) =>
    isHeld({ text, concepts: concepts.asked(text), degree: degreeAsked(text, words.degrees) }, words);
};

type Records = readonly [
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly skills: SkillWords },
  today: string,
];

/**
 * All records are read once, so make it once. The same records in any order give the same proofs.
 * @param today `YYYY-MM-DD`, local: until when a job lasts that has no end.
 */
export const proofFinder = (...records: Records): ProofFinder => {
  const [, , , { skills }] = records;
  const { index, asked, home } = recordsRead(...records);
  return (requirement, verdicts = new Map()) => proofsFor(asked(requirement), verdicts, index, skills, home);
};

/** What every line has in common with a requirement. @public to the bench that makes the weights. */
export const comparer = (...records: Records): ((requirement: string) => readonly Compared[]) => {
  const [, , , { skills }] = records;
  const { index, asked } = recordsRead(...records);
  return (requirement) => comparedWith(asked(requirement), index, () => true, skills);
};

const recordsRead = (
  ...[cv, debriefs, stories, words, today]: Records
): {
  readonly index: Index;
  readonly asked: (requirement: string) => Asked;
  /** Where they live: that a job was there too says nothing. */
  readonly home: ReadonlySet<string>;
} => {
  const { skills } = words;
  const { terms, concepts } = readersOf(skills);
  const read = (line: string): readonly Term[] => terms(line.slice(0, LOOKED_AT));
  const index = indexOf(
    linesOf(cv, debriefs, stories, words, today, read).map((line): Candidate => {
      const about = line.about.slice(0, LOOKED_AT);
      const found = terms(about);
      return {
        ...line,
        terms: found,
        shown: shownBy(found),
        beginnings: new Set(found.map(({ key }) => beginningOf(key))),
        concepts: concepts.shown(about),
        degree: degreeShown(about, skills.degrees),
        years: yearsStated(about, skills.years),
        numbers: numbersIn(line.text, skills, Math.max),
      };
    }),
  );
  const asked = (requirement: string): Asked => {
    const text = requirement.slice(0, LOOKED_AT).replace(skills.saidBeside, '');
    const found = terms(text);
    const inConcepts = concepts.asked(text);
    return {
      text,
      terms: found,
      parts: partsOf(text, found, skills),
      concepts: inConcepts,
      degree: degreeAsked(text, skills.degrees),
      isPaper: papersIn({ concepts: inConcepts }).length > 0 || skills.paper.test(text),
    };
  };
  const top = (cv?.text ?? '').split('\n', TOP).filter((line) => skills.cvContact.test(line));
  return { index, asked, home: new Set(top.flatMap((line) => read(line).map(({ key }) => key))) };
};

const comparedWith = (
  asked: Asked,
  index: Index,
  free: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Compared[] => {
  const fits = fitting(asked, words);
  return compared(asked, index, (candidate) => free(candidate) && fits(candidate), words);
};

const proofsFor = (
  asked: Asked,
  verdicts: ReadonlyMap<string, boolean>,
  index: Index,
  words: SkillWords,
  home: ReadonlySet<string>,
): readonly Proof[] => {
  const saidOf = ({ text, row = text }: Candidate): boolean | undefined =>
    verdicts.get(text) ?? verdicts.get(row);
  const chosen = index.all
    .filter((candidate) => saidOf(candidate) === true)
    .map((candidate) => ({ candidate, strength: 0, reason: words.chosen }));
  const known = new Set(chosen.flatMap(({ candidate: { text, row = text } }) => [text, row]));
  const own = [...verdicts].flatMap(([text, isShown]): readonly Proof[] =>
    isShown && !known.has(text)
      ? [{ text, origin: 'answer', from: words.from.own, reason: words.chosen }]
      : [],
  );
  const fits = fitting(asked, words);
  // Whatever they wrote when they were asked for an example of the same thing.
  const stems = stemsOf(asked.text, words.stopWords);
  const given = index.all
    .filter((candidate) => saidOf(candidate) === undefined)
    .filter(({ need = '' }) => sameTheme(stems, stemsOf(need, words.stopWords)))
    .map((candidate) => ({ candidate, strength: 0, reason: words.given }));
  const notSaid = (candidate: Candidate): boolean => saidOf(candidate) === undefined;
  // The name of a job shows that somebody was in that line of work, and nothing that they did there.
  const ofWork = words.inWork.test(asked.text);
  const isOnlyPlace = (shown: Candidate['shown']): boolean => {
    const shared = asked.terms.filter(({ key, weight }) => weight >= 1 && shown.has(key));
    return shared.length > 0 && shared.every(({ key }) => home.has(key));
  };
  // Two words in a list tell of no experience.
  const isCatchword = ({ done, rank, text, shown }: Candidate): boolean =>
    ofWork &&
    !done &&
    rank === OF_CV &&
    text.split(/\s+/).length <= CATCHWORD &&
    ![...shown.values()].some(({ weight }) => weight === 2);
  const isTelling = (candidate: Candidate): boolean =>
    notSaid(candidate) &&
    (!candidate.titled || (ofWork && candidate.spans.length > 0)) &&
    !isOnlyPlace(candidate.shown) &&
    !isCatchword(candidate);
  const free = (candidate: Candidate): boolean => notSaid(candidate) && fits(candidate);
  const counted = byYears(asked, index, free, words);
  const isShort = asksOneThing(asked.text, OF_STUDIES);
  const close = comparedWith(asked, index, isTelling, words).filter(
    ({ alike, names, candidate }) =>
      (asked.degree === null || candidate.degree !== null || !(alike || isShort)) &&
      (!alike || !isFewOf(asked, names)),
  );
  const likelyLines = likely(close, words.likely);
  const enough = apart(likelyLines);
  const held = papersHeld(asked, index, free, words);
  const same = best([...held, ...degreesFirst(asked, enough, index, free, words)]);
  const others =
    counted.length > 0 && asksOneThing(asked.text)
      ? held
      : same.length > 0
        ? same
        : best([...degreeNear(asked, index, notSaid, words), ...given]);
  const found: readonly Hit[] = [...best(chosen), ...counted, ...others];
  // A licence beside years of work shows half of it.
  const isMixed = yearsAsked(asked.text, words.years) > 0;
  const unsure = new Set(
    [...(isMixed ? held : []), ...enough.filter(({ strength }) => strength < SURE || isMixed)]
      .map(({ candidate }) => candidate)
      .filter(({ degree }) => isMixed || asked.degree === null || degree === null),
  );
  for (const { candidate } of given)
    if (!enough.some((hit) => hit.candidate === candidate)) unsure.add(candidate);
  for (const { candidate } of [...chosen, ...counted, ...(isMixed ? [] : held)]) unsure.delete(candidate);
  // Of a row with two things that are asked for, one alone says half.
  const wholeOf = ({ text, row = text }: Candidate): string =>
    verdicts.get(row) || likelyLines.filter(({ candidate }) => candidate.row === row).length > 1 ? row : text;
  const proofs = saidOnce(found, words).map(
    ({ candidate, reason, alike }): Proof => ({
      text: wholeOf(candidate),
      origin: ORIGINS[candidate.rank] ?? 'answer',
      from: candidate.from,
      reason,
      ...(alike && { alike }),
      ...(unsure.has(candidate) && { unsure: true as const }),
    }),
  );
  // Beside a sure line stands none that only may fit, unless it shows the other half.
  const shown = proofs.filter(
    ({ unsure, alike, text }, at) =>
      (!unsure || alike || at === 0) && proofs.findIndex((other) => other.text === text) === at,
  );
  // One line shows that they have it.
  const isShownByOne =
    asksOneThing(asked.text) &&
    !isMixed &&
    papersIn(asked).length + (asked.degree === null ? 0 : 1) === 1 &&
    !shown[0]?.unsure;
  return [...own, ...shown].slice(0, isShownByOne ? 1 : MAX_PROOFS);
};

/** Their CV and an answer of theirs often say the same; which of the two goes first was settled before. */
const saidOnce = (found: readonly Hit[], { stopWords }: SkillWords): readonly Hit[] => {
  const kept: (readonly [Candidate, ReadonlySet<string>])[] = [];
  return found.filter(({ candidate }) => {
    const stems = stemsOf(candidate.text, stopWords);
    const figures = (of: ReadonlySet<string>): number =>
      [...stems].filter((stem) => /^\d{2,}$/.test(stem) && of.has(stem)).length;
    const isNew = kept.every(
      ([other, others]) =>
        candidate.text !== other.text &&
        (candidate.from === other.from ||
          (!(other.rank > 0 && sameTheme(stems, others)) && figures(others) < FIGURES)),
    );
    if (isNew) kept.push([candidate, stems]);
    return isNew;
  });
};
/** Two lines with as many figures in common tell of the same. */
const FIGURES = 2;

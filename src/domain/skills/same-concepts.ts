/** Lines that show what a requirement asks for in other words. */

import { type Asked, type Candidate, type Hit, type Index, isCovered, together } from './candidates.js';
import type { FoundBy } from './concepts.js';
import type { SkillWords, Term } from './terms.js';

/** Of lines with as many concepts, what was done in a job goes before a title or a list of skills. */
const DONE = 0.5;

interface Alike extends Hit {
  readonly names: readonly string[];
}

export const sameConcepts = (
  asked: Asked,
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Alike[] =>
  Array.from(together(asked.concepts.keys(), index.byConcept)).flatMap(([candidate, shared]) => {
    if (!fits(candidate)) return [];
    const names = wholeOf(shared, asked, candidate, words);
    if (names.length === 0 || !isCovered(asked, candidate, names)) return [];
    const by = names.map((name) => [name, candidate.concepts.get(name)?.text ?? ''] as const);
    return [
      {
        candidate,
        strength: names.length + (candidate.done ? DONE : 0),
        names,
        reason: words.alike(by),
        alike: true as const,
      },
    ];
  });

/** Those of the shared concepts that are asked for by themselves; none where the line lacks a name. */
export const wholeOf = (
  shared: readonly string[],
  asked: Asked,
  candidate: Candidate,
  words: SkillWords,
): readonly string[] =>
  lacksItsName(shared, asked, candidate, words)
    ? []
    : shared.filter((name) => isWhole(name, shared, asked, candidate));

/**
 * Work is asked for with the word before it: "family law" is not law, and "supervising drivers" is not driving.
 */
const isWhole = (name: string, shared: readonly string[], asked: Asked, candidate: Candidate): boolean => {
  const found = asked.concepts.get(name);
  if (found?.places.every((place) => lacksItsObject(place, shared, asked, candidate))) return false;
  if (found?.kind !== 'work') return true;
  if (alsoInWords(shared, asked, candidate)) return true;
  return found.places.some(
    (place) =>
      !asked.terms.some(
        (term) => isBefore(term, place, asked.text) && isMissing(term, shared, asked, candidate),
      ) &&
      !missingHead(place, shared, asked) &&
      !isFollowed(place, shared, asked),
  );
};

/** "Procure Wizard" is not shown by what was bought without it. */
const lacksItsName = (
  shared: readonly string[],
  asked: Asked,
  candidate: Candidate,
  { similar }: SkillWords,
): boolean => {
  if (similar.test(asked.text)) return false;
  const named = asked.terms.filter(({ weight, capital }) => weight === 2 && capital);
  return named.some((term) => isMissing(term, shared, asked, candidate));
};

/** A shared word beside the concepts: "calibration" of "calibration of laboratory equipment". */
const alsoInWords = (shared: readonly string[], asked: Asked, candidate: Candidate): boolean =>
  asked.terms.some(
    ({ key, weight, from }) =>
      weight >= 1 &&
      candidate.shown.has(key) &&
      !shared.some((name) =>
        asked.concepts.get(name)?.places.some((place) => place.from <= from && from < place.to),
      ),
  );

type Place = FoundBy['places'][number];

const isBefore = (term: Term, place: Place, text: string): boolean =>
  term.weight >= 1 &&
  // "Handling paperwork": what is done with it.
  !(term.at === 0 && /ing$/i.test(term.text)) &&
  term.from < place.from &&
  /^[\s-]*$/.test(text.slice(term.from + term.text.length, place.from));

const isMissing = (
  { key, from }: Term,
  shared: readonly string[],
  asked: Asked,
  candidate: Candidate,
): boolean =>
  !candidate.shown.has(key) &&
  ![...asked.concepts].some(
    ([name, { kind, places }]) =>
      (kind === 'manner' || shared.includes(name)) &&
      places.some((place) => place.from <= from && from < place.to),
  );

/** "Servicing imaging equipment": what the first word does is done to something that the line lacks. */
export const lacksFirstObject = (asked: Asked, shared: readonly string[], candidate: Candidate): boolean => {
  const [first] = asked.terms;
  if (first === undefined) return false;
  const { from, text } = first;
  return lacksItsObject({ from, to: from + text.length }, shared, asked, candidate);
};

/** "Teaching painting" is not shown by what was taught of something else. */
const lacksItsObject = (
  { from, to }: Place,
  shared: readonly string[],
  asked: Asked,
  candidate: Candidate,
): boolean =>
  /^\S+ing$/i.test(asked.text.slice(from, to)) &&
  asked.terms.some(
    (term) =>
      term.from === to + 1 &&
      asked.text[to] === ' ' &&
      term.weight >= 1 &&
      isMissing(term, shared, asked, candidate),
  );

const BETWEEN = /[,;:/&()]|\b(?:and|or|including|with)\b/i;

/** What the words before it ask for, without "and" or a comma between, if the line does not show that. */
const missingHead = (place: Place, shared: readonly string[], asked: Asked): boolean =>
  [...asked.concepts].some(
    ([name, { places }]) =>
      !shared.includes(name) &&
      places.some(
        ({ from, to }) =>
          from < place.from &&
          (to >= place.to || to <= place.from) &&
          !BETWEEN.test(asked.text.slice(to, place.from)),
      ) &&
      !places.some(({ from, to }) => from < place.to && place.from < to && to < place.to),
  );

/** "Marketing budget" asks for budgets. */
const isFollowed = (place: Place, shared: readonly string[], asked: Asked): boolean =>
  [...asked.concepts].some(
    ([name, { places }]) =>
      !shared.includes(name) &&
      places.some(({ from }) => from > place.to && /^[\s-]+$/.test(asked.text.slice(place.to, from))),
  );

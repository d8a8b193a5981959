/** Lines that share words with a requirement. */

import {
  type Asked,
  type Candidate,
  type Hit,
  hasWord,
  type Index,
  isAt,
  isCovered,
  together,
} from './candidates.js';
import type { SkillWords, Term } from './terms.js';

/** The weight to share: two ordinary words, one name, or most of a short requirement. */
const ENOUGH = 1.5;
const MOST = 2 / 3;
/** Extra weight for two words that stand side by side in both lines. */
const SIDE_BY_SIDE = 1;
const HALF_A_NAME = 0.5;

export const sameWords = (
  requirement: Asked,
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Hit[] => {
  const { terms: asked, concepts } = requirement;
  const wanted = new Map(asked.map((term) => [term.key, term]));
  const total = [...wanted.values()].reduce((sum, { weight }) => sum + weight, 0);
  if (total < 1) return [];
  const tools = toolsOf(asked, concepts);
  const most = Math.min(ENOUGH, Math.max(1, total * MOST));
  return Array.from(together(wanted.keys(), index.byTerm), ([candidate, keys]): Hit | null => {
    const { shown } = candidate;
    const shared = keys
      .flatMap((key) => (hasWord(requirement, candidate, key) ? (wanted.get(key) ?? []) : []))
      .filter(
        (term) =>
          !tools.some(({ name, keys }) => !candidate.concepts.has(name) && isPartOf(term, keys, candidate)),
      );
    const isPart =
      candidate.degree === null && requirement.parts.some((part) => part.every(({ key }) => shown.has(key)));
    const enough = isPart ? 1 : most;
    if (atMost(shared, shown) < enough && shared.length < wanted.size) return null;
    if (
      !fits(candidate) ||
      lacksItsVerb(requirement, candidate) ||
      !isCovered(
        requirement,
        candidate,
        [...concepts.keys()].filter((name) => candidate.concepts.has(name)),
      )
    )
      return null;
    if (lacksItsHead(requirement, shared, candidate, words)) return null;
    const beside = shared.length < 2 ? 0 : pairs(asked, candidate.terms, shared);
    const strength = shared.reduce((sum, term) => sum + weightIn(term, shown, shared), 0) + beside;
    const all = shared.length === wanted.size;
    if (strength < enough && !all) return null;
    // Weak words alone have to be the whole requirement, or to stand side by side.
    if (
      !shared.some((term) => weightIn(term, shown, shared) >= 1) &&
      (shared.length < 2 || (!all && beside === 0))
    )
      return null;
    return { candidate, strength, reason: wordsReason(asked, shared, candidate, words) };
  }).filter((hit) => hit !== null);
};

/** "Supervise" of "experience of supervising teaching assistants": a line about being one shows nothing. */
export const lacksItsVerb = (
  { terms: [first], concepts, text }: Asked,
  { shown, concepts: has }: Candidate,
): boolean => {
  if (first === undefined || first.weight < 1 || shown.has(first.key)) return false;
  const end = first.from + first.text.length;
  if (!VERB.test(text.slice(0, end)) || !/^ (?!and |or )\S/.test(text.slice(end))) return false;
  const names = [...concepts].filter(([, { places }]) => places.some(isAt(first.from))).map(([name]) => name);
  return names.length > 0 && !names.some((name) => has.has(name));
};
const VERB = /(?:^|\s)(?:to \S+|\S+ing)$/i;

/** "Safety" of "site safety": a line that has only the site shows nothing. */
export const lacksItsHead = (
  { terms, concepts, text }: Asked,
  shared: readonly Term[],
  { shown, concepts: has }: Candidate,
  { heads }: SkillWords,
): boolean => {
  const [only, ...more] = shared;
  if (only === undefined || more.length > 0 || only.weight > 1) return false;
  const end = only.from + only.text.length;
  const head = terms.find(({ from }) => from === end + 1);
  return (
    head !== undefined &&
    (head.weight >= 1 || heads.test(head.text)) &&
    /^[ -]$/.test(text.slice(end, head.from)) &&
    !shown.has(head.key) &&
    ![...concepts].some(([name, { places }]) => has.has(name) && places.some(isAt(head.from)))
  );
};

interface Tool {
  readonly name: string;
  readonly keys: readonly string[];
}

/** The kinds of tools that are asked for in several words: "HR information system". */
const toolsOf = (asked: readonly Term[], concepts: Asked['concepts']): readonly Tool[] =>
  [...concepts].flatMap(([name, { kind, places }]) => {
    if (kind !== 'tool') return [];
    const inside = asked.filter(({ from }) => places.some((place) => place.from <= from && from < place.to));
    return inside.length > 1 ? [{ name, keys: inside.map(({ key }) => key) }] : [];
  });

/** "HR" of "HR information system" in a line that has not all of it. */
const isPartOf = ({ key }: Term, keys: readonly string[], { shown }: Candidate): boolean =>
  keys.includes(key) && !keys.every((other) => shown.has(other));

/** Cheap to work out, and most lines share too little. */
const atMost = (shared: readonly Term[], shown: Candidate['shown']): number =>
  shared.reduce((sum, { key, weight }) => sum + Math.max(weight, shown.get(key)?.weight ?? 0), 0) +
  SIDE_BY_SIDE * (shared.length - 1);

/**
 * A capital makes a word a name only if the other line has one too: "Crew Meeting" is not "crews". One word of a longer
 * name in both lines is half of another name: "Motor Transport Handbook" is not "Swift Transportation".
 */
const weightIn = (term: Term, shown: ReadonlyMap<string, Term>, shared: readonly Term[]): number => {
  const other = shown.get(term.key);
  // At the beginning of a requirement nothing tells a name; inside the line its capital does.
  if (
    !term.capital &&
    other?.capital &&
    !other.titled &&
    term.name === null &&
    other.name === null &&
    /^\p{Lu}/u.test(term.text)
  )
    return other.weight;
  if (!term.capital) return term.weight;
  if (other === undefined || !/^\p{Lu}/u.test(other.text)) return 1;
  if (term.titled && (!other.capital || other.titled) && shown.size > 1) return 1;
  const whole = shared.some(({ name, key }) => name === term.name && key !== term.key);
  return term.name !== null && other.name !== null && !whole ? HALF_A_NAME : term.weight;
};

/** The extra weight of shared words that stand side by side in both lines. */
const pairs = (asked: readonly Term[], shown: readonly Term[], shared: readonly Term[]): number => {
  const keys = new Set(shared.map((term) => term.key));
  const beside = (terms: readonly Term[]): ReadonlySet<string> =>
    new Set(
      terms.flatMap((term, at) => {
        const next = terms[at + 1];
        return next && next.at - term.at <= 1 && keys.has(term.key) && keys.has(next.key)
          ? [`${term.key} ${next.key}`]
          : [];
      }),
    );
  const shownPairs = beside(shown);
  return [...beside(asked)].filter((pair) => shownPairs.has(pair)).length * SIDE_BY_SIDE;
};

export const wordsReason = (
  asked: readonly Term[],
  shared: readonly Term[],
  { shown }: Candidate,
  words: SkillWords,
): string => words.reason(phrases(asked, shared, shown, words));

/** The shared words as the requirement has them; neighbours form one phrase. */
const phrases = (
  asked: readonly Term[],
  shared: readonly Term[],
  shown: ReadonlyMap<string, Term>,
  words: SkillWords,
): readonly string[] => {
  const keys = new Set(shared.map((term) => term.key));
  const out: { text: string; at: number; alias: boolean }[] = [];
  for (const term of asked.filter(
    (term, at, all) => keys.has(term.key) && all.findIndex((other) => other.key === term.key) === at,
  )) {
    const last = out.at(-1);
    const other = shown.get(term.key)?.text ?? term.text;
    const alias = stemLike(term.text) !== stemLike(other);
    if (last && !last.alias && !alias && term.at - last.at === 1) {
      last.text += ` ${term.text}`;
      last.at = term.at;
    } else out.push({ text: alias ? words.alias(term.text, other) : term.text, at: term.at, alias });
  }
  return out.map(({ text }) => text);
};

/** Enough of a word to recognise another form of it. */
const stemLike = (word: string): string => word.toLowerCase().slice(0, 3);

/** "Some French", "Spanish A2" of a language that is asked for fluently. */
export const isALittle = (line: string, fluent: readonly string[], { littleOf }: SkillWords): boolean =>
  Array.from(line.matchAll(littleOf), ({ groups = {} }) =>
    (groups.after ?? groups.before ?? '').toLowerCase(),
  ).some((language) => fluent.includes(language));

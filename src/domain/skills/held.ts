/** What somebody has or has not: papers, degrees and years of work. */

import { type Asked, best, type Candidate, type Hit, type Index, isAt } from './candidates.js';
import { closeTo, hasSubject, meets } from './degrees.js';
import { isALittle, wordsReason } from './same-words.js';
import type { SkillWords, Term } from './terms.js';
import { isLower, monthsIn, numbersIn, yearsAsked } from './years.js';

/** A longer requirement asks for more than its licence or its degree. */
const ONE_THING = 16;
/** "A degree in one of these, or four years of that work." */
export const OF_STUDIES = 30;
const MAX_JOBS = 2;
const OF_A_PAPER = 50;

/** What may be the name of a paper: "SACNASP"; a level in Roman numbers is none. */
const LETTERS = /^(?![IVX]+$)\p{Lu}[\p{Lu}\d]{2,}$/u;

/** Without brackets: what they hold says more of the same. */
export const asksOneThing = (text: string, most = ONE_THING): boolean =>
  text.replace(/\s*\([^()]*\)/g, '').split(/\s+/).length <= most;

export const papersIn = ({ concepts }: Pick<Asked, 'concepts'>): readonly string[] =>
  [...concepts].filter(([, { kind }]) => kind === 'paper').map(([name]) => name);

/** Nothing to tell of: one has it or has not. */
export const isHeld = (asked: Pick<Asked, 'text' | 'concepts' | 'degree'>, words: SkillWords): boolean =>
  asksOneThing(asked.text) &&
  (papersIn(asked).length > 0 || asked.degree !== null || yearsAsked(asked.text, words.years) > 0);

/** A paper is named by the table, or by letters that are its name: "SACNASP". */
export const papersHeld = (
  asked: Asked,
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Hit[] => {
  const { text, terms, concepts } = asked;
  if (!asksOneThing(text)) return [];
  const names = papersIn(asked);
  const letters = words.paper.test(text)
    ? terms.filter((term) => LETTERS.test(term.text) && !words.noPaper.test(term.text))
    : [];
  return index.all.filter(fits).flatMap((candidate): readonly Hit[] => {
    const held = names.filter((name) => candidate.concepts.has(name));
    // "MCA Boatmaster" is another paper than "MCA STCW".
    const isWhole = ({ at }: Term): boolean =>
      !terms.some((next) => next.at === at + 1 && next.capital && !candidate.shown.has(next.key));
    const named = words.about.test(candidate.text)
      ? []
      : letters.filter((term) => isIn(candidate)(term) && isWhole(term));
    if (held.length + named.length === 0) return [];
    const places = held.flatMap((name) => concepts.get(name)?.places ?? []);
    const shared = terms.filter(({ key, from }) => candidate.shown.has(key) && places.some(isAt(from)));
    const same = [...named, ...shared];
    if (same.length === 0 && isFewOf(asked, held)) return [];
    const reason =
      same.length > 0
        ? wordsReason(terms, same, candidate, words)
        : words.alike(held.map((name) => [name, candidate.concepts.get(name)?.text ?? '']));
    return [{ candidate, strength: OF_A_PAPER + held.length + named.length, reason }];
  });
};

/** A paper of another name for one of three things that are all asked for is no answer. */
export const isFewOf = ({ text, concepts }: Asked, names: readonly string[]): boolean => {
  if (/\b(?:or|either|any|one of)\b|\//i.test(text)) return false;
  const ends = [...Array.from(text.matchAll(/[,;.] |\band\b/g), ({ index }) => index), text.length];
  const papers = names.filter((name) => concepts.get(name)?.kind === 'paper');
  const places = papers.flatMap((name) => concepts.get(name)?.places ?? []);
  const parts = new Set(places.map(({ from }) => ends.findIndex((end) => from < end)));
  return parts.size > 0 && ends.length > 2 && parts.size * 2 < ends.length;
};

const isIn =
  ({ shown }: Candidate) =>
  ({ key, text }: Term): boolean =>
    shown.get(key)?.text === text;

/** "Driver CPC" beside "Transport Manager CPC", "NEBOSH General" beside "NEBOSH Diploma": letters with another name. */
const isOtherPaper = (asked: readonly Term[], shown: readonly Term[]): boolean =>
  asked.some(({ key, text }) => {
    if (!LETTERS.test(text)) return false;
    const others = shown.filter((term) => term.key === key && LETTERS.test(term.text));
    return [-1, 1].some((step) => {
      const wanted = new Set(asked.flatMap((term) => (term.key === key ? besides(term, asked, step) : [])));
      const has = others.map((term) => besides(term, shown, step));
      return (
        wanted.size > 0 &&
        has.length > 0 &&
        has.every((row) => row.length > 0 && !row.some((one) => wanted.has(one)))
      );
    });
  });

/** The keys of the capitalised words right before the letters, or of the level right after them. */
const besides = ({ at }: Term, terms: readonly Term[], step: number): readonly string[] => {
  const next = terms.find((term) => term.at === at + step);
  if (next === undefined || !(step < 0 ? /^\p{Lu}\p{Ll}/u : LEVEL).test(next.text)) return [];
  return [next.key, ...besides(next, terms, step)];
};
const LEVEL = /^(?:Diploma|General|Foundation|Intermediate|Practitioner|Advanced|National|International)$/i;

/** A degree goes before what shares only words with it: "Department of Law". */
const OF_A_DEGREE = 100;

/** With the degrees that are high enough and of the subject, whatever their words are. */
export const degreesFirst = (
  { degree: asked, text, terms }: Asked,
  same: readonly Hit[],
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Hit[] => {
  if (asked === null || text.split(/\s+/).length > OF_STUDIES) return same;
  const reasons = new Map(same.map(({ candidate, reason }) => [candidate, reason]));
  const degrees = index.all.filter(fits).flatMap((candidate): readonly Hit[] => {
    const { degree } = candidate;
    if (degree === null || degree.level === null) return [];
    // A subject that no table knows: "library" in both.
    const named = terms.some(
      ({ key, weight, implies }) =>
        weight >= 1 && ![key, ...implies].includes('degre') && candidate.shown.get(key)?.weight === weight,
    );
    if (!hasSubject(asked, degree) && !(named && meets({ ...asked, subjects: [] }, degree))) return [];
    const reason = reasons.get(candidate) ?? words.degrees.held;
    // Their matric before their master's where a matric is asked for.
    return [{ candidate, strength: OF_A_DEGREE - Math.abs(degree.level - (asked.level ?? 0)), reason }];
  });
  // A job at a college is no degree.
  return [
    ...degrees,
    ...(degrees.length > 0 ? same.filter(({ candidate }) => candidate.degree?.level !== null) : same),
  ];
};

/** A degree in a subject near by. */
export const degreeNear = (
  { text, degree }: Asked,
  index: Index,
  free: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Hit[] => {
  if (degree === null) return [];
  const near = index.all.filter(free).flatMap((candidate): readonly Hit[] => {
    const reason = candidate.degree === null ? null : closeTo(text, degree, candidate.degree, words.degrees);
    return reason === null
      ? []
      : [{ candidate, strength: candidate.degree?.level ?? 0, reason, alike: true }];
  });
  return best(near).slice(0, 1);
};

/** The latest of the jobs that last as many years as are asked for, or those that only do so together. */
export const byYears = (
  asked: Asked,
  index: Index,
  fits: (candidate: Candidate) => boolean,
  words: SkillWords,
): readonly Hit[] => {
  const years = yearsAsked(asked.text, words.years);
  if (years === 0) return [];
  const names = [...asked.concepts.keys()];
  const { leads } = words.years;
  const toLead = leads.test(asked.text);
  const any = words.years.anyWork.test(asked.text);
  const ofThisWork = ({ shown, concepts }: Candidate): boolean =>
    asked.terms.some(({ key, weight }) => weight >= 1 && shown.has(key)) ||
    names.some((name) => concepts.has(name));
  const ofIt = index.all.filter(
    (candidate) =>
      candidate.degree === null &&
      fits(candidate) &&
      (any || ofThisWork(candidate)) &&
      (!toLead || leads.test(candidate.text)),
  );
  const stated = ofIt
    .filter((candidate) => candidate.years >= years)
    .map((candidate) => ({
      candidate,
      strength: candidate.years,
      reason: words.years.reason(candidate.years, 0),
    }));
  const jobs = ofIt.filter(({ spans }) => spans.length > 0);
  const months = monthsIn(jobs.flatMap(({ spans }) => spans));
  const dated = jobs.map((candidate) => {
    const own = monthsIn(candidate.spans);
    const isEnough = own >= years * 12;
    const reason = words.years.reason(Math.floor((isEnough ? own : months) / 12), isEnough ? 1 : jobs.length);
    return { candidate, strength: Math.max(...candidate.spans.map(({ to }) => to)), reason, isEnough };
  });
  const alone = best(dated.filter(({ isEnough }) => isEnough)).slice(0, 1);
  if (alone.length > 0) return alone;
  // What a line says of its years stands where no dates do.
  return [...(months < years * 12 ? [] : best(dated)), ...best(stated)].slice(0, MAX_JOBS);
};

const OTHERWISE_NAMED = 3;

/** A licence is shown by itself, a degree by one that is high enough and of its subject, a level by no lower one. */
export const fitting = (
  { text, terms, concepts, degree, isPaper }: Asked,
  words: SkillWords,
): ((candidate: Candidate) => boolean) => {
  const isOne = asksOneThing(text);
  const isShort = asksOneThing(text, OF_STUDIES);
  const papers = isOne ? papersIn({ concepts }) : [];
  const numbers = numbersIn(text, words, Math.min);
  const fluent = words.fluent.test(text) ? terms.map(({ text }) => text.toLowerCase()) : [];
  const languages = words.language.asked.test(text) ? (text.match(words.language.names) ?? []) : [];
  const other =
    isOne &&
    papers.length === 0 &&
    degree === null &&
    words.paper.test(text) &&
    yearsAsked(text, words.years) === 0;
  const sharesTerms = ({ shown }: Candidate, least: number): boolean =>
    terms.filter(({ key, weight }) => weight >= 1 && shown.has(key)).length >= least;
  const letters = terms.filter(({ text }) => LETTERS.test(text));
  const mayLearn = words.toLearn.test(text);
  return (candidate) =>
    !(isPaper && isOtherPaper(terms, candidate.terms)) &&
    (!isPaper || mayLearn || !words.toLearn.test(candidate.text)) &&
    (!other ||
      words.paper.test(candidate.about) ||
      sharesTerms(candidate, 2) ||
      letters.some(isIn(candidate))) &&
    (papers.length === 0 ||
      papers.some((name) => candidate.concepts.has(name)) ||
      sharesTerms(candidate, OTHERWISE_NAMED)) &&
    (degree === null ||
      !isShort ||
      (candidate.degree === null
        ? !isOne
        : meets(isOne ? degree : { ...degree, subjects: [] }, candidate.degree))) &&
    (fluent.length === 0 || !isALittle(candidate.text, fluent, words)) &&
    (languages.length === 0 || languages.some((name) => candidate.text.includes(name))) &&
    (numbers.size === 0 || !isLower(candidate.numbers, numbers));
};

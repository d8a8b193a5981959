/** The words by which a name is told from what is none, and everyday words by their stems. */

import { stemmer } from 'stemmer';
import type { NamedReading } from '../feedback/named.js';
import type { ContactKind } from '../text/contacts.js';
import { type NameWords, WORD } from '../text/names.js';

/** The words of a language that tell a name from what is none. Lower case. */
export interface SharingWords {
  readonly naming: NameWords;
  readonly named: NamedReading;
  readonly commonStems: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Nobody's name in the role of a journal, nor wherever that word stands by itself. */
  readonly jobs: ReadonlySet<string>;
  readonly jobEnds: RegExp;
  readonly jobFor: RegExp;
  /** Written with a capital, and nobody's name: days, languages, tools. */
  readonly capitals: ReadonlySet<string>;
  /** Nobody's name wherever they stand. */
  readonly tools: ReadonlySet<string>;
  /** Somebody, also in lower case and after "I used". */
  readonly givenNames: ReadonlySet<string>;
  /** A tool stands after these: "I used". */
  readonly usedBefore: RegExp;
  /** A thing stands after these: "the". */
  readonly thingBefore: RegExp;
  /** It was somebody after all: "used Dana as a referee", "the Novak account". */
  readonly personAfter: RegExp;
  /** A tool stands before these: "certificate". */
  readonly thingAfter: RegExp;
  /** A name follows: "Dr". */
  readonly titles: ReadonlySet<string>;
  /** Inside a name: "van". */
  readonly particles: ReadonlySet<string>;
  /** A person stands before these: "said". */
  readonly saying: ReadonlySet<string>;
  /** A person stands after this: "my manager is called". */
  readonly introduces: RegExp;
  /** A workplace stands after this: "at". */
  readonly workplace: RegExp;
  /** A place stands at the mark: "near _", "_ depot". */
  readonly place: RegExp;
  /** It stands in the name of a place, even an everyday word: "the Green Lane", before "depot". */
  readonly site: RegExp;
  /** Names of pubs, of everyday words. */
  readonly pubs: RegExp;
  /** A name of theirs on a site stands after this: "insta". */
  readonly handle: RegExp;
  /** Names beside a form of address, in scripts without spaces. */
  readonly unspaced: readonly RegExp[];
  /** What such a pattern finds and is no name: "patient" before an address. */
  readonly unspacedOrdinary: RegExp;
  /** What stands beside a company's name in such a script. */
  readonly unspacedLegal: RegExp;
  readonly labels: {
    readonly company: (letter: string) => string;
    readonly person: (letter: string) => string;
    readonly place: (letter: string) => string;
    readonly somebody: string;
    readonly own: string;
    readonly contact: Readonly<Record<Exclude<ContactKind, 'time'>, string>>;
  };
}

export const withoutPossessive = (word: string): string => word.replace(/['’]s$/, '');

export type IsCommon = (word: string) => boolean;

/** "Dr.", "J.", "Ltd.": the full stop after it ends no sentence. */
export const isShortened = (word: string, { titles, naming }: SharingWords): boolean => {
  const lower = word.toLowerCase();
  const isTitle = word !== lower && titles.has(lower);
  return word.length === 1 || lower === 'st' || isTitle || naming.legal.has(lower);
};

/** Whether a word is in everybody's mouth: by its stem, its British spelling, or what is left without "re". */
export const commonWord = (words: SharingWords, jobs: ReadonlySet<string>): IsCommon => {
  const { commonStems, functionWords, naming, capitals, tools } = words;
  const hasStem = (word: string): boolean => {
    const stem = stemmer(word);
    return (
      commonStems.has(stem) || (stem !== word && (commonStems.has(`${stem}-`) || naming.alsoNames.has(stem)))
    );
  };
  const isCommon = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (words.givenNames.has(lower)) return false;
    const plain = lower.replace(/['’](?:s|re|ve|ll|d|m)$/, '');
    if ([lower, plain].some((form) => functionWords.has(form.replace(/['’]/g, '')))) return true;
    if ([naming.ordinary, naming.generic, capitals, tools].some((list) => list.has(plain))) return true;
    if (jobs.has(plain)) return true;
    if (plain.includes('-')) return plain.split('-').every((part) => part.length < 3 || isCommon(part));
    const american = plain.replace(/our(?=$|s|ed|i|a|f)/, 'or').replace(/is(?=e|ing|ation)/, 'iz');
    const rest = plain.replace(/^(?:re|un|non|pre|over|under|mis|multi|sub)/, '');
    return hasStem(plain) || hasStem(american) || (rest.length > 4 && rest !== plain && hasStem(rest));
  };
  return isCommon;
};

/** "Bookkeeper" and "bookkeepers" of "Bookkeeper at Dana's". */
export const jobWordsIn = (
  roles: readonly string[],
  { jobs, jobEnds, jobFor }: SharingWords,
): ReadonlySet<string> =>
  new Set(
    roles
      .flatMap((role) => role.split(jobFor)[0]?.toLowerCase().match(WORD) ?? [])
      .flatMap((word) => word.split('-'))
      .flatMap((word) => [word, word.replace(/s$/, '')])
      .filter((word) => jobs.has(word) || jobEnds.test(word))
      .flatMap((word) => [word, `${word}s`]),
  );

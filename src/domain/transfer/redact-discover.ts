/** Names in a text that nothing else in the journal tells: by capitals, titles, and what stands beside them. */

import { stemmer } from 'stemmer';
import type { ContactKind, TextRange } from '../text/contacts.js';
import { type NameWords, peopleIn } from '../text/names.js';
import { contactsIn } from './redact-contacts.js';
import { isUnspaced } from './redact-match.js';

/** The words of a language that tell a name from what is none. Lower case. */
export interface SharingWords {
  readonly naming: NameWords;
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

export const WORD = /\p{L}[\p{L}\p{M}'’-]*[\p{L}\p{M}]|\p{L}/gu;
export const withoutPossessive = (word: string): string => word.replace(/['’]s$/, '');

/** The words of a text, each with its place. */
const markedIn = (text: string) =>
  [...text.matchAll(WORD)].map((match) => ({
    word: withoutPossessive(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

export type IsCommon = (word: string) => boolean;

/** "Dr.", "J.", "Ltd.": the full stop after it ends no sentence. */
export const isShortened = (word: string, { titles, naming }: SharingWords): boolean => {
  const lower = word.toLowerCase();
  return word.length === 1 || lower === 'st' || titles.has(lower) || naming.legal.has(lower);
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

/** The names in a field that says who somebody is, those side by side as one person. */
export const groupsIn = (
  typed: string,
  words: SharingWords,
  isCommon: IsCommon,
): readonly (readonly string[])[] => {
  const text = blanked(typed, contactsIn(typed));
  const names = new Set(peopleIn(text, words.naming).map((name) => name.text));
  const marked = markedIn(text);
  const isName = (at: number): boolean => {
    const { word = '', start = 0 } = marked[at] ?? {};
    return (
      names.has(word) &&
      !isUnspaced(word) &&
      !(isCommon(word) && /\b(?:of|for|in)\s+$/i.test(textBefore(text, start)))
    );
  };
  return grouped(text, marked, isName, words).map(({ group }) => group);
};

const grouped = (
  text: string,
  marked: ReturnType<typeof markedIn>,
  isName: (at: number) => boolean,
  words: SharingWords,
) => {
  const groups: { group: string[]; start: number; end: number }[] = [];
  let last = -1;
  marked.forEach(({ word, start, end }, at) => {
    if (!isName(at)) return;
    const between = marked.slice(last + 1, at);
    const gap = between.reduce(
      (rest, other) => rest.replace(other.word, ''),
      text.slice(marked[last]?.end, start),
    );
    const isNext =
      last >= 0 &&
      between.every((other) => words.particles.has(other.word.toLowerCase())) &&
      (/^\s*$/.test(gap) || (/^[\s.]*$/.test(gap) && isShortened(marked[last]?.word ?? '', words))) &&
      !/['’]s$/.test(textBefore(text, marked[last]?.end ?? 0));
    const previous = groups.at(-1);
    if (isNext && previous) {
      previous.group.push(...between.map((other) => other.word), word);
      previous.end = end;
    } else groups.push({ group: [word], start, end });
    last = at;
  });
  return groups;
};

/** Of the same length, with spaces and a comma in place of what was found. */
export const blanked = (text: string, found: readonly TextRange[]): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(text.slice(from, begin), ' '.repeat(end - begin - 1), ',');
    from = end;
  }
  return parts.join('') + text.slice(from);
};

/** A list goes on or ends; before a verb it may be who does something. */
const ENDS = /^(?:\s*(?:[.,;:!?)]|$)|\s+(?:and|or|for|in|on|at|with|to|when|last)\b|\s\p{Lu})/u;

/** What tells a name, or a thing, stands right beside it. */
const BESIDE = 60;
const textBefore = (text: string, at: number): string =>
  at <= BESIDE ? text.slice(0, at) : `x${text.slice(at - BESIDE, at)}`;

const BEGINS = /(?:^|[.!?:;…\n•"“”«(]|^\s*[-–—*\d])\s*$/u;

/** Capitalised words that no list knows, words after a title, and words before "said". */
export const discover = (typed: string, words: SharingWords, isCommon: IsCommon) => {
  const contacts = contactsIn(typed);
  const pubs = [...typed.matchAll(words.pubs)].map(({ 0: pub, index }) => ({
    group: [pub],
    start: index,
    end: index + pub.length,
  }));
  const text = blanked(typed, [...contacts, ...pubs]);
  const marked = markedIn(text);
  const wordAt = (at: number): string => marked[at]?.word ?? '';
  const isAdjacent = (at: number): boolean => {
    const gap = text.slice(marked[at]?.end, marked[at + 1]?.start);
    return /^[^\S\n]+$/u.test(gap) || (/^\.[^\S\n]*$/u.test(gap) && isShortened(wordAt(at), words));
  };
  const says = (at: number): boolean => isAdjacent(at) && words.saying.has(wordAt(at + 1).toLowerCase());
  const titled = (at: number): boolean =>
    at > 0 && isAdjacent(at - 1) && words.titles.has(wordAt(at - 1).toLowerCase());
  // What somebody uses, and what stands in one list with it, is no person.
  const isThing: boolean[] = [];
  const isPlace: boolean[] = [];
  marked.forEach(({ word, start, end }, at) => {
    const [before, after] = [textBefore(text, start), text.slice(end, end + BESIDE)];
    isPlace[at] = words.place.test(`${before}_${after}`);
    const previous = marked[at - 1];
    const follows =
      previous !== undefined &&
      isThing[at - 1] === true &&
      ENDS.test(after) &&
      /^(?:\s|,\s(?:and\s|or\s)?|\/)$/.test(text.slice(previous.end, start));
    const joined = /\s(?:and|or|&)\s$/.test(before) && isThing[at - 2] === true && ENDS.test(after);
    isThing[at] =
      /^\p{Lu}/u.test(word) &&
      !isPlace[at] &&
      !words.titles.has(word.toLowerCase()) &&
      !words.naming.alsoNames.has(word.toLowerCase()) &&
      !words.givenNames.has(word.toLowerCase()) &&
      !words.personAfter.test(after) &&
      (words.usedBefore.test(before) ||
        words.thingAfter.test(after) ||
        (words.thingBefore.test(before) && !/^\s+\p{Lu}/u.test(after)) ||
        follows ||
        joined);
  });
  const sure = marked.map(({ word, start, end }, at) => {
    const lower = word.toLowerCase();
    const before = textBefore(text, start);
    if (isUnspaced(word)) return false;
    if (titled(at)) return !words.titles.has(lower) && (/^\p{Lu}/u.test(word) || !isCommon(word));
    if (words.titles.has(lower) && (text[end] === '.' || /^\p{Lu}/u.test(wordAt(at + 1)))) return false;
    if (words.introduces.test(before)) return /^\p{Lu}/u.test(word) || !isCommon(word);
    if (words.handle.test(before)) return !isCommon(word);
    if (!/^\p{Lu}/u.test(word))
      return (
        (words.givenNames.has(lower) && !/[-’']/.test(text[end] ?? '')) ||
        (word.length > 2 && /(?:^|[\s"“(])$/.test(before) && says(at) && !isCommon(word) && !/-/.test(word))
      );
    // "PLCs" are as little somebody as a PLC is.
    if (/^\p{Lu}+$/u.test(word) && word.length < 6) return false;
    if (/^\p{Lu}{2,5}s$/u.test(word)) return false;
    if (/\p{Ll}\p{Lu}/u.test(word) && !/^(?:Mc|Mac|De|Di|Le|La|O['’])\p{Lu}/u.test(word) && !/-/.test(word))
      return false;
    if (/\p{N}/u.test(text[end] ?? '')) return false;
    if (words.naming.alsoNames.has(lower)) {
      if (words.capitals.has(lower) || BEGINS.test(before))
        return says(at) && !words.functionWords.has(lower);
      return true;
    }
    const isNoName = [words.naming.ordinary, words.naming.generic, words.capitals, words.tools].some((list) =>
      list.has(lower),
    );
    if (words.site.test(text.slice(end, end + BESIDE)) && !BEGINS.test(before)) return !isNoName;
    return !isThing[at] && !isCommon(word);
  });
  // "Priya Brown": a word with a capital beside a name belongs to it.
  const isName = (at: number): boolean => {
    if (sure[at]) return true;
    const { word = '', start = 0 } = marked[at] ?? {};
    const lower = word.toLowerCase();
    const mayBe =
      /^\p{Lu}/u.test(word) &&
      !/^\p{Lu}{2,}$/u.test(word) &&
      !words.naming.ordinary.has(lower) &&
      !words.naming.generic.has(lower) &&
      !words.capitals.has(lower) &&
      !words.functionWords.has(lower);
    if (/^\p{Lu}$/u.test(word) && isAdjacent(at) && isName(at + 1)) return true;
    if (!mayBe) return false;
    const follows = at > 0 && !!sure[at - 1] && isAdjacent(at - 1);
    // "Grace Mbeki said" is somebody, "Ask Mbeki" is not.
    const leads = !!sure[at + 1] && isAdjacent(at) && (says(at + 1) || !BEGINS.test(textBefore(text, start)));
    return follows || leads;
  };
  const named = grouped(text, marked, isName, words).map(({ group, start, end }) => {
    const before = textBefore(text, start);
    const kind = words.place.test(`${before}_${text.slice(end, end + BESIDE)}`)
      ? 'place'
      : words.workplace.test(before)
        ? 'company'
        : 'person';
    return { kind, group } as const;
  });
  const towns = contacts
    .filter(({ kind }) => kind === 'street')
    .flatMap(({ start, end }) => typed.slice(start, end).split(/[,\n]/).slice(1))
    .map((part) => (part.match(WORD) ?? []).filter((word) => /^\p{Lu}\p{Ll}{2}/u.test(word)))
    .filter((group) => group.some((word) => !isCommon(word)));
  const places = [...towns, ...pubs.map(({ group }) => group)];
  return [...named, ...places.map((group) => ({ kind: 'place', group }) as const)];
};

/** Names in scripts without spaces. @param isField the whole text says who somebody is. */
export const unspacedIn = (text: string, words: SharingWords, isField: boolean): readonly string[] => {
  if (!isUnspaced(text)) return [];
  const found = words.unspaced
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((name) => name !== '' && !words.unspacedOrdinary.test(name));
  if (found.length > 0 || !isField) return found;
  const parts = text
    .split(/[\s、，,・·。;；:：()（）/]+/u)
    .filter((part) => isUnspaced(part) && !words.unspacedOrdinary.test(part));
  return parts.length > 0 ? [parts.slice(0, 2).join(' ')] : [];
};

/** Names in a text that nothing else in the journal tells: by capitals, titles, and what stands beside them. */

import type { TextRange } from '../text/contacts.js';
import { peopleIn, WORD } from '../text/names.js';
import { contactsIn } from './redact-contacts.js';
import { isUnspaced } from './redact-match.js';
import { type IsCommon, isShortened, type SharingWords, withoutPossessive } from './redact-words.js';

/** The words of a text, each with its place. */
const markedIn = (text: string) =>
  [...text.matchAll(WORD)].map((match) => ({
    word: withoutPossessive(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

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
    if (/^\p{Lu}$/u.test(word) && /^\.\s?\p{Lu}/u.test(text.slice(start + 1))) return isName(at + 1);
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
  const { naming, titles } = words;
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
      ![titles, naming.alsoNames, words.givenNames].some((list) => list.has(word.toLowerCase())) &&
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
  const areNames: boolean[] = [];
  const isName = (at: number): boolean => areNames[at] === true;
  const mayBeName = (at: number): boolean => {
    if (sure[at]) return true;
    const { word = '', start = 0 } = marked[at] ?? {};
    const lower = word.toLowerCase();
    const mayBe =
      /^\p{Lu}/u.test(word) &&
      !/^\p{Lu}{2,}$/u.test(word) &&
      ![titles, naming.ordinary, naming.generic, words.capitals, words.functionWords].some((list) =>
        list.has(lower),
      );
    if (/^\p{Lu}$/u.test(word) && isAdjacent(at) && isName(at + 1)) return true;
    if (!mayBe) return false;
    const follows = at > 0 && !!sure[at - 1] && isAdjacent(at - 1);
    // "Grace Mbeki said" is somebody, "Ask Mbeki" is not.
    const leads = !!sure[at + 1] && isAdjacent(at) && (says(at + 1) || !BEGINS.test(textBefore(text, start)));
    return follows || leads;
  };
  // An initial is a name where the word behind it is one.
  for (let at = marked.length - 1; at >= 0; at--) areNames[at] = mayBeName(at);
  const named = grouped(text, marked, isName, words).map(({ group, start, end }) => {
    const before = textBefore(text, start);
    const mark = group.length > 1 ? `_ ${group.slice(1).join(' ')} _` : '_';
    const kind = words.place.test(`${before}${mark}${text.slice(end, end + BESIDE)}`)
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

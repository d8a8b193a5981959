/** Where a text says how to reach somebody, as far as patterns alone can tell: mail, web, handles, telephone numbers. */

import { windowsOf } from './clauses.js';

export type ContactKind = 'web' | 'email' | 'phone' | 'number' | 'birth' | 'date' | 'street' | 'time';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface FoundContact extends TextRange {
  readonly kind: ContactKind;
}

/** With `replace`, since `matchAll` makes a new expression for each text: half of the time of a shared copy. */
export const allOf = (pattern: RegExp, text: string, kind: ContactKind): readonly FoundContact[] => {
  const found: FoundContact[] = [];
  for (const window of windowsOf(text))
    window.text.replace(pattern, (match: string, ...rest: readonly unknown[]) => {
      const start = window.from + Number(rest.find((part) => typeof part === 'number'));
      found.push({ start, end: start + match.length, kind });
      return match;
    });
  return found;
};

const DAY = String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})`;
const YEARS = String.raw`(?:19|20)\d\d(?:\s*[-–/ ,]\s*(?:19|20)\d\d)+`;
const GROUPED = String.raw`[1-9]\d{0,2}(?:[ .,]000)+|[1-9]\d{0,2}[., ]\d{3}(?!(?: \d\d){2})`;

/** What begins with a day, some years or a round number is none. */
const NOT_A_NUMBER = new RegExp(String.raw`^(?:${DAY}|${YEARS}|${GROUPED})(?![-.()/]?\d)`, 'u');

const SPACE = String.raw`[\s().\-/–—‑_·]`;
// Patterns with letters of every script take long to make, and few texts are looked at: so each is made where it is used.
const PHONE = String.raw`(?<![\p{L}\p{Nd}.,])(?:\+\s?)?\(?\+?\p{Nd}(?:${SPACE}{0,3}\p{Nd}){6,15}(?:\s*(?:x|ext\.?|extension|#)\s*\p{Nd}{1,6})?(?![\p{L}\p{Nd}])`;
export const SAID_NUMBER = String.raw`\b(?:tel|telephone|phone|mobile|mob|ring|call|fax|ext|extension|whatsapp|text)\b[\s:.()]*(?:(?:me|us|her|him|them|on|at|no|number)\b[\s:.]*)*`;
const HANDLE = String.raw`(?<=\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|facebook|fb|discord|telegram|twitch|reddit|linkedin)\b(?: (?:is|at|on|me|name|username|handle|account))*[\s:=(]{1,3})(?=[a-z_.-]*[\d_]|[a-z]{2,}\.[a-z])[a-z_](?:[\w.-]{3,}\w)(?![\w@])`;
const SHORT_PHONE = String.raw`(?<=${SAID_NUMBER})\+?\p{Nd}(?:${SPACE}?\p{Nd}){2,15}(?![:\p{L}\p{Nd}])`;

/** What a call centre counts, and what everybody can ring. */
const COUNTED =
  /^(?:24\/7|(?:101|105|111|112|911|988|999)(?!\d)|[1-9]\d{2,5} (?:people|customers|clients|leads|users|patients|candidates|members|donors|guests|families|parents|students|companies|suppliers|numbers|records|rows|times|words|minutes|hours|days)\b)/u;

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

export const handlesAndNumbers = (text: string): readonly FoundContact[] => [
  ...allOf(/(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu, text, 'web'),
  ...allOf(new RegExp(HANDLE, 'giu'), text, 'web'),
  ...allOf(new RegExp(PHONE, 'giu'), text, 'phone').filter(
    ({ start, end }) => digitsIn(text.slice(start, end)) >= 7 && !NOT_A_NUMBER.test(text.slice(start)),
  ),
  ...allOf(new RegExp(SHORT_PHONE, 'giu'), text, 'phone').filter(
    ({ start }) => !NOT_A_NUMBER.test(text.slice(start)) && !COUNTED.test(text.slice(start)),
  ),
];

const MAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}`;

/** What is shared is read with linkify-it; loading that takes too long for every debrief that is read. */
const ADDRESS = String.raw`${MAIL}|\b(?:https?:\/\/|www\.)[^\s<>()]+|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|ai|app|dev|co|uk|ie|de|at|ch|fr|es|it|nl|hr|eu|me|in)(?:\/[^\s<>()]*)?(?![\p{L}\p{N}])`;

/** In order, and none over another: two that overlap are one, of the kind that begins first, so that no half of one is left. */
export const inOrder = (found: readonly FoundContact[]): readonly FoundContact[] => {
  const kept: FoundContact[] = [];
  for (const contact of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || contact.start >= last.end) kept.push(contact);
    else if (contact.end > last.end) kept[kept.length - 1] = { ...last, end: contact.end };
  }
  return kept;
};

/** The first e-mail address, or `''`. */
export const mailIn = (text: string): string => new RegExp(MAIL, 'u').exec(text)?.[0] ?? '';

/** The first telephone number, or `''`. */
export const phoneIn = (text: string): string => {
  const phone = inOrder(handlesAndNumbers(text)).find(({ kind }) => kind === 'phone');
  return phone ? text.slice(phone.start, phone.end) : '';
};

/** Each way to reach somebody is replaced by a space. */
export const withoutContacts = (text: string): string => {
  const rest = text.replace(new RegExp(ADDRESS, 'giu'), ' ');
  return inOrder(handlesAndNumbers(rest)).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    rest,
  );
};

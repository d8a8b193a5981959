/** Where a text says how to reach somebody, or when to the second: addresses, numbers, streets, times. */

import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import { windowsOf } from '../text/clauses.js';

export type ContactKind = 'web' | 'email' | 'phone' | 'street' | 'time';

export interface Found {
  readonly start: number;
  readonly end: number;
}

export interface FoundContact extends Found {
  readonly kind: ContactKind;
}

const links = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true })
  .tlds([...tlds])
  .tlds('onion', true);

/** "was late.So I …", "ASP.NET": a full stop without its space, or the name of a tool. */
const NO_ADDRESS = /^[^/@]*\.(?:\p{Lu}\p{Ll}*|NET)$/u;

const HANDLE = /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu;

const MAIL_IN_WORDS =
  /[\p{L}\p{N}._%+-]+\s*(?:\(at\)|\[at\]|\{at\}|\sat\s|@)\s*[\p{L}\p{N}-]+(?:\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*[\p{L}\p{N}-]+)+/giu;

const DAY = String.raw`\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2})`;
const YEARS = String.raw`(?:19|20)\d\d(?:\s*[-–/ ,]\s*(?:19|20)\d\d)+`;
const GROUPED = String.raw`[1-9]\d{0,2}(?:[ .,]000)+|[1-9]\d{0,2}[., ]\d{3}`;

/** What begins with a day, some years or a round number is none. */
const NOT_A_NUMBER = new RegExp(String.raw`^(?:${DAY}|${YEARS}|${GROUPED})(?![-.()/]?\d)`, 'u');

const SPACE = String.raw`[\s().\-/–—‑_·]`;
const PHONE = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}.,])(?:\+\s?)?\(?\+?\p{Nd}(?:${SPACE}{0,3}\p{Nd}){6,15}(?:\s*(?:x|ext\.?|extension|#)\s*\p{Nd}{1,6})?(?![\p{L}\p{Nd}])`,
  'giu',
);
const SAID_NUMBER = String.raw`\b(?:tel|telephone|phone|mobile|mob|ring|call|fax|ext|extension|whatsapp|text)\b[\s:.()]*(?:(?:me|us|her|him|them|on|at|no|number)\b[\s:.]*)*`;
const SHORT_PHONE = new RegExp(
  String.raw`(?<=${SAID_NUMBER})\+?\p{Nd}(?:${SPACE}?\p{Nd}){2,15}(?![:\p{L}\p{Nd}])`,
  'giu',
);
const DIGIT = String.raw`(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|(?:double|triple)[ -]\w+)`;
const PHONE_IN_WORDS = new RegExp(String.raw`\b${DIGIT}(?:[\s,-]+${DIGIT}){5,}\b`, 'giu');

const NAME_WORD = String.raw`[\p{L}\p{M}'’.-]+`;
const CODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s*\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}|\d{4})`;
/** ", Leeds LS1 4AB", ", 10115 Berlin" */
const TOWN = String.raw`(?:,?\s+(?:(?:D|A|CH)-)?${CODE}\b(?:\s+\p{Lu}${NAME_WORD})?|,\s*\p{Lu}${NAME_WORD}(?:\s\p{Lu}${NAME_WORD}){0,2}(?:,?\s+[A-Z]{2})?(?:,?\s*${CODE}\b)?)`;
const TYPES =
  'street|road|avenue|lane|drive|way|close|court|square|place|terrace|crescent|boulevard|highway|row|walk|grove|gardens|quay|parkway|hill|mews|park';
const SHORT_TYPES = 'st|rd|ave|ln|dr|blvd|sq|ct|pl';
const NUMBER = String.raw`\d{1,5}[a-z]?`;
const STREETS = [
  // 12 High Street, 4b St. John's Rd
  String.raw`(?:(?:[Ff]lat|[Uu]nit|[Ss]uite|[Aa]pt\.?|[Aa]partment)\s+\w+,?\s+)?\b${NUMBER}(?:[-–/]\d+)?,?\s+(?:\p{Lu}${NAME_WORD}\s+){1,4}(?:${alike(TYPES)}|${alike(SHORT_TYPES)})\b\.?(?:,?\s*(?:[Ff]lat|[Uu]nit|[Ss]uite|[Aa]pt\.?|#)\s*\w+)?${TOWN}{0,2}`,
  String.raw`\b${NUMBER}\s+(?:${NAME_WORD}\s+){1,2}(?:street|road|avenue|lane|st|rd|ave)\b`,
  // Hauptstraße 5, Keizersgracht 12
  String.raw`(?:\p{Lu}${NAME_WORD}[\s-]+)?\p{Lu}[\p{L}\p{M}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|gatan|gata|gade|vej|vägen|veien|katu|tie|utca|út)\s+${NUMBER}\b${TOWN}{0,2}`,
  // 12 rue de la Paix, Via Roma 5, ul. Długa 7
  String.raw`(?:\b${NUMBER}(?:\s?(?:bis|ter))?,?\s+)?(?<![\p{L}])(?:[Rr]ue|[Bb]oulevard|[Cc]hemin|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ua|[Uu]lica|[Uu]l\.|[Tt]rg|[Uu]lice|улица|ул\.|проспект|оδός|οδός|شارع|רחוב)\s+(?:${NAME_WORD}\s+){0,4}${NAME_WORD},?\s*${NUMBER}\b${TOWN}{0,2}`,
  String.raw`\b${NUMBER},?\s+(?:rue|boulevard|chemin|avenue)\s+(?:de\s+|du\s+|des\s+|la\s+|le\s+)*\p{Lu}${NAME_WORD}(?:\s\p{Lu}${NAME_WORD})*${TOWN}{0,2}`,
  // The post codes that are told from other numbers by their form, and boxes
  String.raw`\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b`,
  String.raw`\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b`,
  String.raw`\b(?:P\.?\s?O\.?\s?[Bb]ox|Postfach)\s+\d+\b`,
  String.raw`〒\s?\d{3}-?\d{4}`,
  String.raw`[\p{sc=Han}]{1,4}[都道府県][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,12}[市区町村郡][^\s、。，,]{0,14}\d+(?:[-−丁目番地号の]+\d*)*`,
  String.raw`(?:[\p{sc=Han}]{1,6}[省市区區县縣]){0,3}[\p{sc=Han}]{1,6}[路街道巷弄]\s?\d+\s?[号號](?:\d+[楼樓室]){0,2}`,
  String.raw`(?:[\p{sc=Hangul}]{1,8}[시도군구]\s+){0,3}[\p{sc=Hangul}\d]{1,9}[로길]\s?\d+(?:-\d+)?`,
  String.raw`(?:\d+(?:/\d+)?\s*)?(?:ถนน|ซอย|ถ\.|ซ\.)\s?[ก-๙]{2,20}(?:\s?\d+(?:/\d+)?)?`,
].map((source) => new RegExp(source, 'gu'));

function alike(types: string): string {
  return types.replace(/(?<![a-z])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const MOMENT =
  /(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|(?<![\d:])\d{1,2}:\d\d:\d\d(?:[.,]\d+)?/gu;

const allOf = (pattern: RegExp, text: string, kind: ContactKind): readonly FoundContact[] =>
  windowsOf(text).flatMap((window) =>
    [...window.text.matchAll(pattern)].map((match) => ({
      start: window.from + match.index,
      end: window.from + match.index + match[0].length,
      kind,
    })),
  );

const digitsIn = (text: string): number => text.match(/\p{Nd}/gu)?.length ?? 0;

/** In order, and none over another; of two that overlap the one that begins first, and then the longer. */
export const contactsIn = (typed: string): readonly FoundContact[] => {
  const text = typed
    .replace(/[０-９＠．－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/−/g, '-');
  const found: readonly FoundContact[] = [
    ...(links.match(text) ?? [])
      .filter(({ schema, raw }) => schema !== '' || !NO_ADDRESS.test(raw))
      .map(({ schema, index, lastIndex, raw }) => ({
        start: index,
        end: lastIndex,
        kind: schema === 'mailto:' || /^[^/]*@/.test(raw) ? ('email' as const) : ('web' as const),
      })),
    ...allOf(HANDLE, text, 'web'),
    ...allOf(MAIL_IN_WORDS, text, 'email').filter(({ start, end }) => /dot|@/i.test(text.slice(start, end))),
    ...allOf(MOMENT, text, 'time'),
    ...STREETS.flatMap((pattern) => allOf(pattern, text, 'street')),
    ...allOf(PHONE, text, 'phone').filter(
      ({ start, end }) => digitsIn(text.slice(start, end)) >= 7 && !NOT_A_NUMBER.test(text.slice(start)),
    ),
    ...allOf(SHORT_PHONE, text, 'phone').filter(({ start }) => !NOT_A_NUMBER.test(text.slice(start))),
    ...allOf(PHONE_IN_WORDS, text, 'phone'),
  ];
  const kept: FoundContact[] = [];
  for (const contact of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (contact.start >= (kept.at(-1)?.end ?? 0)) kept.push(contact);
  return kept;
};

/** A day stays, and the minute of an hour; the rest is of no use to anyone else. */
export const coarseTime = (text: string): string =>
  /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text.replace(/^(\d{1,2}:\d\d).*$/u, '$1');

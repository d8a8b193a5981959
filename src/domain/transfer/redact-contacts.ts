/** Where a text says how to reach somebody, or when to the second: addresses, numbers, streets, times. */

import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import { allOf, type FoundContact, handlesAndNumbers, inOrder } from '../text/contacts.js';

const links = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true })
  .tlds([...tlds])
  .tlds('onion', true);

/** "was late.So I …", "ASP.NET": a full stop without its space, or the name of a tool. */
const NO_ADDRESS = /^[^/@]*\.(?:\p{Lu}\p{Ll}*|NET)$/u;

const MAIL_IN_WORDS =
  /[\p{L}\p{N}._%+-]+\s*(?:\(at\)|\[at\]|\{at\}|\sat\s|@)\s*[\p{L}\p{N}-]+(?:\s*(?:\(dot\)|\[dot\]|\sdot\s)\s*[\p{L}\p{N}-]+)+/giu;

const DIGIT = String.raw`(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine|(?:double|triple)[ -]\w+)`;
const PHONE_IN_WORDS = new RegExp(String.raw`\b${DIGIT}(?:[\s,-]+${DIGIT}){5,}\b`, 'giu');

const NAME_WORD = String.raw`[\p{L}\p{M}'’.-]+`;
const CODE = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|[A-Z]\d[A-Z]\s*\d[A-Z]\d|\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}|\d{4})`;
/** ", Leeds LS1 4AB", ", 10115 Berlin" */
const TOWN = String.raw`(?:,?\s+(?:(?:D|A|CH)-)?${CODE}\b(?:\s+\p{Lu}${NAME_WORD})?|,\s*\p{Lu}${NAME_WORD}(?:\s\p{Lu}${NAME_WORD}){0,2}(?:,?\s+[A-Z]{2})?(?:,?\s*${CODE}\b)?)`;
const TYPES =
  'street|road|avenue|lane|drive|way|close|court|square|place|terrace|crescent|boulevard|highway|row|walk|grove|gardens|quay|parkway|hill|mews|park|yard|wharf|parade|embankment|esplanade|green|rise|view|dock|mount';
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

/** In order, and none over another. */
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
    ...handlesAndNumbers(text),
    ...allOf(MAIL_IN_WORDS, text, 'email').filter(({ start, end }) => /dot|@/i.test(text.slice(start, end))),
    ...allOf(MOMENT, text, 'time'),
    ...STREETS.flatMap((pattern) => allOf(pattern, text, 'street')),
    ...allOf(PHONE_IN_WORDS, text, 'phone'),
  ];
  return inOrder(found);
};

/** A day stays, and the minute of an hour; the rest is of no use to anyone else. */
export const coarseTime = (text: string): string =>
  /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text.replace(/^(\d{1,2}:\d\d).*$/u, '$1');

/** Where a text says how to reach somebody, or when to the second: addresses, numbers, streets, times. */

import { LinkifyIt } from 'linkify-it';
import tlds from 'tlds';
import { allOf, type FoundContact, handlesAndNumbers, inOrder, SAID_NUMBER } from '../text/contacts.js';
import { daysIn, identifiersIn, isRule } from './redact-identifiers.js';

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
/** LS1 4AB, K1A 0B1, D02 X285; also in small letters. */
const LETTER_CODE = String.raw`(?:[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z]\s*\d[A-Za-z]\d|[A-Za-z]\d[\dWw]\s*[A-Za-z][A-Za-z\d]{3})(?![\p{L}\d])`;
/** 62704-1234, 560 001, 1012 AB, 8001: in the line of the address, for the next sentence may begin with a number. */
const FIGURE_CODE = String.raw`(?:\d{5}(?:-\d{4})?|\d{3} ?\d{3}|\d{4} ?[A-Z]{2}|\d{4})(?![\p{L}\d])`;
/** A town is whole: "Leeds LS6 3AB" doesn't end in "LS". */
const TOWN_NAME = String.raw`\p{Lu}${NAME_WORD}(?![\p{L}\d])(?: \p{Lu}${NAME_WORD}(?![\p{L}\d])){0,2}(?:,? +[A-Z]{2,3}(?![\p{L}\d]))?`;
const CODE_OF_TOWN = String.raw`(?:[,.]?\s*${LETTER_CODE}|,? *[-–]? *${FIGURE_CODE})`;
/** ", Leeds LS1 4AB", ", 10115 Berlin", ", Springfield, IL 62704", ", Bengaluru - 560001" */
const TOWN = String.raw`(?:[,.]?\s+${LETTER_CODE}|,? +(?:(?:D|A|CH)-)?${FIGURE_CODE}(?: +\p{Lu}${NAME_WORD})?|,\s*${TOWN_NAME}${CODE_OF_TOWN}?|\s*\n${TOWN_NAME}${CODE_OF_TOWN})`;
const TYPES =
  'street|road|avenue|lane|drive|way|close|court|square|place|terrace|crescent|boulevard|highway|row|walk|grove|gardens|quay|parkway|hill|mews|park|yard|wharf|parade|embankment|esplanade|green|rise|view|dock|mount';
const SHORT_TYPES = 'st|rd|ave|ln|dr|blvd|sq|ct|pl';
const NUMBER = String.raw`\d{1,5}[a-z]?`;
const STREETS = [
  // 12 High Street, 4b St. John's Rd
  String.raw`(?:(?:[Ff]lat|[Uu]nit|[Ss]uite|[Aa]pt\.?|[Aa]partment)\s+\w+,?\s+)?\b${NUMBER}(?:[-–/]\d+)?,?\s+(?:\p{Lu}${NAME_WORD}\s+){1,4}(?:${alike(TYPES)}|${alike(SHORT_TYPES)})\b\.?(?:\s(?:[NS][EW]?|[EW])\b)?(?:,?\s*(?:[Ff]lat|[Uu]nit|[Ss]uite|[Aa]pt\.?|#)\s*\w+)?${TOWN}{0,3}`,
  String.raw`\b${NUMBER}\s+(?:${NAME_WORD}\s+){1,2}(?:street|road|avenue|lane|st|rd|ave)\b`,
  // Hauptstraße 5, Keizersgracht 12
  String.raw`(?:\p{Lu}${NAME_WORD}[\s-]+)?\p{Lu}[\p{L}\p{M}-]*(?:stra(?:ß|ss)e|str\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|gatan|gata|gade|vej|vägen|veien|katu|tie|utca|út)\s+${NUMBER}\b${TOWN}{0,3}`,
  // 12 rue de la Paix, Via Roma 5, ul. Długa 7
  String.raw`(?:\b${NUMBER}(?:\s?(?:bis|ter))?,?\s+)?(?<![\p{L}])(?:[Rr]ue|[Bb]oulevard|[Cc]hemin|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Cc]alle|[Aa]venida|[Pp]laza|[Rr]ua|[Uu]lica|[Uu]l\.|[Tt]rg|[Uu]lice|улица|ул\.|проспект|оδός|οδός|شارع|רחוב)\s+(?:${NAME_WORD}\s+){0,4}${NAME_WORD},?\s*${NUMBER}\b${TOWN}{0,3}`,
  String.raw`\b${NUMBER},?\s+(?:rue|boulevard|chemin|avenue)\s+(?:de\s+|du\s+|des\s+|la\s+|le\s+)*\p{Lu}${NAME_WORD}(?:\s\p{Lu}${NAME_WORD})*${TOWN}{0,3}`,
  // The post codes that are told from other numbers by their form, and boxes
  String.raw`\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b`,
  String.raw`\b[A-Z]{1,2}\d{1,2}[A-Z]?\d[ABD-HJLNP-UW-Z]{2}\b`,
  String.raw`\b[a-z]{1,2}\d[a-z\d]?\s\d(?!(?:st|nd|rd|th|hr|yr|ft|lb|gb|tb|pt)\b)[abd-hjlnp-uw-z]{2}\b`,
  String.raw`\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b`,
  String.raw`\b[A-Z]\d[\dW]\s(?=[A-Z\d]*\d)[AC-FHKNPRTV-Y][AC-FHKNPRTV-Y\d]{3}\b`,
  String.raw`(?<=\p{Lu}[\p{L}.]+,?\s)(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ALN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s\d{5}(?:-\d{4})?\b`,
  String.raw`(?<=\p{Lu}\p{L}+\s?[-–]\s?)[1-9]\d{2}\s?\d{3}\b`,
  String.raw`(?<=\b(?:[Zz][Ii][Pp]|(?:[Pp]ost|[Pp]ostal|PIN|[Pp]in|[Ee]ir)[ -]?)(?:\s?[Cc]ode)?[\s:=]*(?:is|was)?\s*)(?=[A-Z\d]*\d)(?:[A-Z\d]{5,7}|[A-Z\d]{2,4}\s[A-Z\d]{3,4})\b(?:-\d{4})?`,
  // A home without its street
  String.raw`\b(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Bb]edsit)\s+(?:[Nn]o\.?\s*|[Nn]umber\s+|#)?(?:\d{1,4}[A-Za-z]?(?![\p{L}\d]|[.,]\d|\s*(?:%|per|days?|hours?|weeks?|months?|years?|minutes?|people|times)(?!\p{L}))|[B-H](?![\p{L}\d'’]))(?:[,/]\s*\d{1,4}\b)?`,
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

const SAID_BEFORE = new RegExp(`${SAID_NUMBER}$`, 'iu');

/** As people write a telephone number; any other run of figures is only called a number. */
const looksLikePhone = (number: string): boolean => {
  const figures = number.match(/\p{Nd}/gu)?.length ?? 0;
  if (/^\s*(?:\+|\(|00)|\b(?:x|ext)/iu.test(number)) return true;
  if (figures > 11 || number.includes('/')) return false;
  return /^\p{Nd}+$/u.test(number) ? number.startsWith('0') || figures === 10 : true;
};

const named = (text: string, contact: FoundContact): FoundContact =>
  contact.kind !== 'phone' ||
  looksLikePhone(text.slice(contact.start, contact.end)) ||
  SAID_BEFORE.test(text.slice(Math.max(0, contact.start - 40), contact.start))
    ? contact
    : { ...contact, kind: 'number' };

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
    ...identifiersIn(text),
    ...handlesAndNumbers(text)
      .filter((contact) => !isRule(text, contact))
      .map((contact) => named(text, contact)),
    ...allOf(MAIL_IN_WORDS, text, 'email').filter(({ start, end }) => /dot|@/i.test(text.slice(start, end))),
    ...allOf(MOMENT, text, 'time'),
    ...STREETS.flatMap((pattern) => allOf(pattern, text, 'street')),
    ...allOf(PHONE_IN_WORDS, text, 'phone'),
  ];
  const days = daysIn(text).filter(
    ({ kind, start, end }) =>
      kind === 'date' || found.every((other) => other.end <= start || other.start >= end),
  );
  return inOrder([...found, ...days]);
};

/** A day stays, and the minute of an hour; the rest is of no use to anyone else. */
export const coarseTime = (text: string): string =>
  /^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text.replace(/^(\d{1,2}:\d\d).*$/u, '$1');

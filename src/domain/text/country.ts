/** Countries as people name them: two letters, or the name in English or in a language spoken there. */

const tables = new Map<string, Intl.DisplayNames>();

/** Made when first asked: it costs a tenth of a start-up. */
const nameOf = (code: string, language = 'en'): string | undefined => {
  const table = tables.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  tables.set(language, table);
  return table.of(code);
};

const LANGUAGES =
  'en de fr es pt it nl ga cy gd hi bn ta te mr ur af zu mi pl sv da nb fi cs sk hu ro bg el hr sl sr et lv lt is uk ru tr ar he fa zh ja ko id ms vi th sw'.split(
    ' ',
  );

const ALSO: Readonly<Record<string, string>> = {
  UK: 'GB',
  USA: 'US',
  'UNITED STATES OF AMERICA': 'US',
  AMERICA: 'US',
  BRITAIN: 'GB',
  'GREAT BRITAIN': 'GB',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  'NORTHERN IRELAND': 'GB',
  'REPUBLIC OF IRELAND': 'IE',
  BHARAT: 'IN',
  HINDUSTAN: 'IN',
  AOTEAROA: 'NZ',
  ALBA: 'GB',
  CYMRU: 'GB',
  HOLLAND: 'NL',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const countryName = (code: string): string => nameOf(code) ?? code;

/** The ISO 3166-1 alpha-2 code of what was typed, in any case, or `null`. */
export const countryCode = (typed: string): string | null => {
  const wanted = plain(typed.trim()).replace(/^THE /, '');
  const also = ALSO[wanted];
  if (also !== undefined) return also;
  if (/^[A-Z]{2}$/.test(wanted)) return isCountry(wanted) ? wanted : null;
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  for (const language of LANGUAGES) {
    const found = codes.find((code) => plain(nameOf(code, language) ?? '') === wanted);
    if (found !== undefined) return found;
  }
  return null;
};

/** `Österreich`, `Osterreich` and `österreich` are one. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

/** The country of `en_IE.UTF-8` or `de-AT`, or `null`: it says how a computer was set up, not where a person is. */
export const countryOfLocale = (locale: string): string | null => {
  const code = /^[a-z]{2,3}[_-](?:[A-Z][a-z]{3}[_-])?([A-Z]{2})(?![A-Za-z])/u.exec(locale)?.[1];
  return code !== undefined && isCountry(code) ? code : null;
};

/** The tables also name groups and places that are no countries. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'UK', 'ZZ', 'XA', 'XB', 'QO']);

/** Codes of old (`DD`) have the name of the country that came after. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

const isCountry = (code: string): boolean =>
  !NOT_COUNTRIES.has(code) && nameOf(code) !== undefined && isCurrent(code);

/** Where the month is written first. */
const MONTH_FIRST = new Set('US PR GU AS VI MP UM FM MH PW'.split(' '));

/** Where the year is written first, so that days without one begin with the month. */
const YEAR_FIRST = new Set('CN JP KR KP TW HU LT MN BT IR'.split(' '));

/** Where people write it both ways. */
const BOTH_WAYS = new Set('CA PH PA BZ'.split(' '));

export type Order = 'day-first' | 'month-first';

export const writesYearFirst = (code: string): boolean => YEAR_FIRST.has(code);

/** How 3/12 is meant there, or `null` where nobody can tell. @param withYear whether a year follows. */
export const orderIn = (code: string, withYear: boolean): Order | null => {
  if (BOTH_WAYS.has(code)) return null;
  if (YEAR_FIRST.has(code)) return withYear ? null : 'month-first';
  return MONTH_FIRST.has(code) ? 'month-first' : 'day-first';
};

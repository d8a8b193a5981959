/** Countries as people name them: two letters, or the English name. */

let table: Intl.DisplayNames | undefined;

/** Made when first asked: it costs a tenth of a start-up. */
const nameOf = (code: string): string | undefined => {
  table ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return table.of(code);
};

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
  EIRE: 'IE',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const countryName = (code: string): string => nameOf(code) ?? code;

/** The ISO 3166-1 alpha-2 code of what was typed, in any case, or `null`. */
export const countryCode = (typed: string): string | null => {
  const wanted = typed.trim().toUpperCase().replace(/^THE /, '');
  const also = ALSO[wanted];
  if (also !== undefined) return also;
  if (/^[A-Z]{2}$/.test(wanted)) return isCountry(wanted) ? wanted : null;
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  return codes.find((code) => nameOf(code)?.toUpperCase() === wanted) ?? null;
};

/** The tables also name groups and places that are no countries. */
const NOT_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'UK', 'ZZ', 'XA', 'XB', 'QO']);

const isCountry = (code: string): boolean => !NOT_COUNTRIES.has(code) && nameOf(code) !== undefined;

/** People in the United States write the month first; nearly everybody else writes the day first. */
export const isMonthFirst = (code: string): boolean => code === 'US';

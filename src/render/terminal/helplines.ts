/** Helplines as text, for a screen or a pipe. */

import { type Helpline, helplineWords as words } from '../../content/en/safety/helplines.js';
import { shortDay } from '../../content/en/text/dates.js';
import { countryName } from '../../domain/text/country.js';
import { wrap } from './look.js';

/** A number that is broken over two lines gets dialled wrong. */
const whole = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00a0');
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Whether it can be reached from that country; with `null` (not known) none is ruled out. */
export const servesCountry = ({ countries }: Helpline, country: string | null): boolean =>
  countries === 'anywhere' || country === null || countries.includes(country);

/**
 * The country's own line first, then what works anywhere; without a country, every line there is.
 *
 * @param country ISO 3166-1 alpha-2, or `null` where it is not known: none is assumed.
 * @param columns how wide a line may be.
 */
export const helplineText = (lines: readonly Helpline[], country: string | null, columns: number): string => {
  const look = { columns, colour: 0, plain: false } as const;
  const lineOf = (text: string, indent = ''): string => spaced(wrap(whole(text), look, indent));
  const served = lines.filter((one) => servesCountry(one, country));
  const own = served.filter((one) => one.countries !== 'anywhere');
  const entry = (one: Helpline): string => {
    const where = one.countries === 'anywhere' ? words.anywhere : one.countries.map(countryName).join(', ');
    const day = one.checked === null ? null : shortDay(one.checked);
    return [
      lineOf(`${where}: ${one.name}`),
      lineOf(`${sentence(one.reach)} ${sentence(one.hours)}`, '  '),
      ...(one.languages === undefined ? [] : [lineOf(words.languages(one.languages), '  ')]),
      lineOf(words.source(one.source, day), '  '),
    ].join('\n');
  };
  return [
    lineOf(words.opening),
    ...own.map(entry),
    ...(own.length === 0 && country !== null ? [lineOf(words.none(countryName(country)))] : []),
    ...served.filter((one) => one.countries === 'anywhere').map(entry),
    lineOf(words.emergency),
  ].join('\n\n');
};

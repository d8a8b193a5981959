/** Helplines as text, for a screen or a pipe. */

import { type Helpline, helpNowText } from '../../content/en/safety/helplines.js';
import { shortDay } from '../../content/en/text/dates.js';
import { countryName } from '../../domain/text/country.js';
import { INDENT, wrap } from './theme.js';

/** A phone number stays on one line. */
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
  const served = lines.filter((line) => servesCountry(line, country));
  const own = served.filter((line) => line.countries !== 'anywhere');
  const entry = (line: Helpline): string => {
    const where =
      line.countries === 'anywhere' ? helpNowText.anywhere : line.countries.map(countryName).join(', ');
    const day = line.checked === null ? null : shortDay(line.checked);
    return [
      lineOf(`${where}: ${line.name}`),
      lineOf(`${sentence(line.reach)} ${sentence(line.hours)}`, INDENT),
      ...(line.languages === undefined ? [] : [lineOf(helpNowText.languages(line.languages), INDENT)]),
      lineOf(helpNowText.source(line.source, day), INDENT),
    ].join('\n');
  };
  return [
    lineOf(helpNowText.opening),
    ...own.map(entry),
    ...(own.length === 0 && country !== null ? [lineOf(helpNowText.none(countryName(country)))] : []),
    ...served.filter((line) => line.countries === 'anywhere').map(entry),
    lineOf(helpNowText.emergency),
  ].join('\n\n');
};

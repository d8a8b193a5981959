/** Helplines as text, for a screen or a pipe. */

import { shortDay } from '../content/en/dates.js';
import { type Helpline, helplineWords as words } from '../content/helplines.js';
import { countryName } from '../domain/country.js';
import { wrap } from './terminal/look.js';

/**
 * The country's own line first, then what works anywhere; without a country, every line there is.
 *
 * @param country ISO 3166-1 alpha-2, or `null` where it is not known: none is assumed.
 */
export const helplineText = (lines: readonly Helpline[], country: string | null, columns: number): string => {
  const look = { columns, colour: 0, plain: false } as const;
  const own = lines.filter(
    (one) => one.countries.length > 0 && (country === null || one.countries.includes(country)),
  );
  const anywhere = lines.filter((one) => one.countries.length === 0);
  const entry = (one: Helpline): string => {
    const where = one.countries.length === 0 ? words.anywhere : one.countries.map(countryName).join(', ');
    return [
      wrap(`${where}: ${one.name}`, look),
      wrap(`${one.reach}. ${one.hours[0]?.toUpperCase() ?? ''}${one.hours.slice(1)}.`, look, '  '),
      wrap(words.source(one.source, one.checked === null ? null : shortDay(one.checked)), look, '  '),
    ].join('\n');
  };
  return [
    wrap(words.opening, look),
    ...own.map(entry),
    ...(country !== null && own.length === 0 ? [wrap(words.none(countryName(country)), look)] : []),
    ...anywhere.map(entry),
    wrap(words.emergency, look),
  ].join('\n\n');
};

/** Helplines as text, for a screen or a pipe. */

import { emergencyNumbers, type Helpline, helpIn, helpNowText } from '../../content/en/safety/helplines.js';
import { pauseHelp } from '../../content/en/safety/pause.js';
import { shortDay } from '../../content/en/text/dates.js';
import { countryName } from '../../domain/text/country.js';
import { capitalised } from '../../domain/text/printable.js';
import { joinLines, present } from '../present.js';
import { INDENT, wrap } from './theme.js';

/** Whether it can be reached from that country; with `null` (not known) none is ruled out. */
export const servesCountry = ({ countries }: Helpline, country: string | null): boolean =>
  countries === 'anywhere' || country === null || countries.includes(country);

/** The country's own lines first, then lists for anywhere. @param sources whether to say where each was read. */
export const helplineText = (
  lines: readonly Helpline[],
  country: string | null,
  columns: number,
  sources = false,
): string => {
  const look = { columns, colour: 0, plain: false } as const;
  const lineOf = (text: string, indent = ''): string => {
    // A phone number stays on one line.
    const unbroken = text.replace(/(?<=\d) (?=\d)/g, '\u00a0');
    return wrap(unbroken, look, indent).replaceAll('\u00a0', ' ');
  };
  const sourceOf = ({ source, checked }: Pick<Helpline, 'source' | 'checked'>): string =>
    lineOf(helpNowText.source(source, shortDay(checked)), INDENT);
  const served = lines.filter((line) => servesCountry(line, country));
  const own = served.filter((line) => line.countries !== 'anywhere');
  const anywhere = served.filter((line) => line.countries === 'anywhere');
  const emergency = country === null ? undefined : emergencyNumbers[country];
  const entry = ({ name, countries, about, reach, hours, languages, ...from }: Helpline): string => {
    const place = countries === 'anywhere' ? '' : countries.map(countryName).join(', ');
    return joinLines(
      lineOf(`${about === 'abuse' ? helpNowText.abuse(place) : place}: ${name}`),
      lineOf(
        present(capitalised(reach), hours && capitalised(hours))
          .map((part) => `${part}.`)
          .join(' '),
        INDENT,
      ),
      languages !== undefined && lineOf(helpNowText.languages(languages), INDENT),
      sources && sourceOf(from),
    );
  };
  return present(
    lineOf(helpNowText.opening),
    ...own.map(entry),
    joinLines(
      lineOf(
        own.length === 0 && country !== null ? helpNowText.none(countryName(country)) : helpNowText.more,
      ),
      ...anywhere.flatMap((line) => [
        lineOf(`${line.name}: ${line.reach}`, INDENT),
        sources && sourceOf(line),
      ]),
    ),
    joinLines(
      lineOf(emergency ? helpNowText.emergency(emergency.number) : helpNowText.emergencyUnknown),
      sources && emergency && sourceOf(emergency),
    ),
  ).join('\n\n');
};

/** One entry for each country, in the order of their names, to be found at a glance. */
export const helpByCountry = (lines: readonly Helpline[], columns: number): string => {
  const codes = new Set(lines.flatMap(({ countries }) => (countries === 'anywhere' ? [] : countries)));
  const rows = [...codes].flatMap((code) => {
    const [line] = helpIn(code).crisis;
    return line ? [`${countryName(code)}: ${line.name}. ${line.reach}.`] : [];
  });
  const anywhere = lines.filter(({ countries }) => countries === 'anywhere');
  const look = { columns, colour: 0, plain: false } as const;
  return [
    helpNowText.opening,
    '',
    ...rows.toSorted((row, other) => row.localeCompare(other, 'en')),
    '',
    helpNowText.more,
    ...anywhere.map(({ name, reach }) => `${name}: ${reach}`),
    '',
    helpNowText.emergencyUnknown,
  ]
    .map((row) => wrap(row, look))
    .join('\n');
};

export interface Whereabouts {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** From the computer's language, so it may be wrong. */
  readonly guessed: boolean;
}

/** The country's numbers in a few rows, for the pause. @param only leaves the line for abuse out. */
export const pauseHelpText = ({ country, guessed }: Whereabouts, only?: 'crisis'): string => {
  const { emergency = null, crisis = [], abuse = [] } = country === null ? {} : helpIn(country);
  const [line] = crisis;
  const [refuge] = abuse;
  const small = (reach: string): string => `${reach.charAt(0).toLowerCase()}${reach.slice(1)}`;
  return joinLines(
    guessed && country !== null && pauseHelp.guessed(countryName(country)),
    country === null && pauseHelp.unknown,
    country !== null &&
      (line ? pauseHelp.line(line.name, small(line.reach), line.hours) : pauseHelp.anywhere),
    refuge && only === undefined && pauseHelp.abuse(refuge.name, small(refuge.reach)),
    emergency ? pauseHelp.emergency(emergency.number) : pauseHelp.localEmergency,
  );
};

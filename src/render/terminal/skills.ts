/** What can be shown for each requirement, laid out for a person. */

import { skillsScreen as said } from '../../content/en/skills/skills.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { Cv } from '../../domain/skills/cv.js';
import type { Proof, RequirementMatch } from '../../domain/skills/match.js';
import { printableLine } from '../../domain/text/printable.js';
import { type Look, type Paint, paint, wrap } from './look.js';

/** A row with the number that it is chosen by. */
export interface NumberedRow extends RequirementMatch {
  readonly number: number;
}

/** As many proofs as are read. */
const FIRST = 2;

/** @param all every proof, not only the best two. */
export const skillsScreen = (
  rows: readonly NumberedRow[],
  interview: Interview | null,
  cv: Cv | null,
  look: Look,
  all: boolean,
): string => {
  const style = paint(look);
  const title = interview === null ? said.titleWithout : said.title(interview.role, interview.company);
  const head = [
    style.heading(wrap(printableLine(title), look)),
    wrap(cv === null ? said.noCv : printableLine(said.cv(cv.name, cv.added.slice(0, 10))), look),
  ].join('\n');
  const group = (name: string, members: readonly NumberedRow[]): string =>
    members.length === 0
      ? ''
      : [style.strong(name), ...members.map((one) => rowLines(one, look, style, all))].join('\n');
  const blocks = [
    head,
    rows.length === 0 ? said.noneFound : '',
    group(
      said.must,
      rows.filter((one) => one.must),
    ),
    group(
      said.nice,
      rows.filter((one) => !one.must),
    ),
    open(rows).length === 0 || interview === null || isNowhere(rows, cv)
      ? ''
      : style.quiet(
          wrap(
            said.choose(
              open(rows)
                .map((one) => one.number)
                .join(', '),
              interview.id,
            ),
            look,
          ),
        ),
    interview === null ? style.quiet(wrap(said.notKept, look)) : '',
    isNowhere(rows, cv) ? wrap(said.noCvYet, look) : style.quiet(wrap(said.checkIt, look)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

/** Nothing was there to look in: "nothing found" says nothing then. */
export const isNowhere = (rows: readonly RequirementMatch[], cv: Cv | null): boolean =>
  cv === null && rows.every((one) => one.proofs.length === 0);

/** The must-haves with nothing found and nothing chosen. */
export const open = (rows: readonly NumberedRow[]): readonly NumberedRow[] =>
  rows.filter((one) => one.must && one.proofs.length === 0 && one.choice === null);

const rowLines = (row: NumberedRow, look: Look, style: Paint, all: boolean): string => {
  const shown = all ? row.proofs : row.proofs.slice(0, FIRST);
  const left = row.proofs.length - shown.length;
  const number = `${row.number}. `;
  const notes = [
    row.choice === null ? '' : said.chosen[row.choice],
    row.proofs.length === 0 && row.choice === null ? said.nothing : '',
  ].filter((note) => note !== '');
  const indent = look.plain ? '' : '     ';
  return [
    wrap(
      printableLine(row.requirement),
      look,
      look.plain ? number : `  ${number}`,
      look.plain ? '' : '     ',
    ),
    ...shown.map((proof) => proofLine(proof, look, style)),
    ...(left > 0 ? [style.quiet(wrap(said.more(left), look, indent))] : []),
    ...notes.map((note) => style.quiet(wrap(sentence(note), look, indent))),
  ].join('\n');
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const proofLine = ({ text, from, reason }: Proof, look: Look, style: Paint): string => {
  const note = `${from}; ${reason}`;
  if (look.plain) return wrap(printableLine(`${sentence(from).slice(0, -1)}: ${text} (${reason})`), look);
  return [
    wrap(printableLine(text), look, '     - ', '       '),
    style.quiet(wrap(printableLine(note), look, '       ')),
  ].join('\n');
};

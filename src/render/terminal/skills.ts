/** What can be shown for each requirement, on a screen. */

import { skillsScreen as labels } from '../../content/en/skills/skills.js';
import type { Interview } from '../../domain/interview/interview.js';
import type { Cv } from '../../domain/skills/cv.js';
import type { Proof, RequirementMatch } from '../../domain/skills/match.js';
import { printableLine } from '../../domain/text/printable.js';
import { indentOf, type Look, type Paint, paint, SIGNS, wrap, wrapAfter } from './theme.js';

/** A row with the number by which a person names it. */
export interface NumberedRow extends RequirementMatch {
  readonly number: number;
}

/** Proofs shown of each row. */
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
  const title = interview === null ? labels.titleWithout : labels.title(interview.role, interview.company);
  const head = [
    style.heading(wrap(printableLine(title), look)),
    wrap(cv === null ? labels.noCv : printableLine(labels.cv(cv.name, cv.added.slice(0, 10))), look),
  ].join('\n');
  const group = (name: string, members: readonly NumberedRow[]): string =>
    members.length === 0
      ? ''
      : [style.strong(name), ...members.map((row) => rowLines(row, look, style, all))].join('\n');
  const blocks = [
    head,
    rows.length === 0 ? labels.noneFound : '',
    group(
      labels.must,
      rows.filter((row) => row.must),
    ),
    group(
      labels.nice,
      rows.filter((row) => !row.must),
    ),
    open(rows).length === 0 || interview === null || isNowhere(rows, cv)
      ? ''
      : style.quiet(
          wrap(
            labels.choose(
              open(rows)
                .map((row) => row.number)
                .join(', '),
              interview.id,
            ),
            look,
          ),
        ),
    interview === null ? style.quiet(wrap(labels.notKept, look)) : '',
    isNowhere(rows, cv) ? wrap(labels.noCvYet, look) : style.quiet(wrap(labels.checkIt, look)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
};

/** There was nothing to search, so "nothing found" would mislead. */
export const isNowhere = (rows: readonly RequirementMatch[], cv: Cv | null): boolean =>
  cv === null && rows.every((row) => row.proofs.length === 0);

/** The must-haves with nothing found and nothing chosen. */
export const open = (rows: readonly NumberedRow[]): readonly NumberedRow[] =>
  rows.filter((row) => row.must && row.proofs.length === 0 && row.choice === null);

/** The indent of what belongs to a numbered row: "  1. ". */
const UNDER_NUMBER = ' '.repeat(5);

const rowLines = (row: NumberedRow, look: Look, style: Paint, all: boolean): string => {
  const shown = all ? row.proofs : row.proofs.slice(0, FIRST);
  const left = row.proofs.length - shown.length;
  const number = `${row.number}. `;
  const notes = [
    row.choice === null ? '' : labels.chosen[row.choice],
    row.proofs.length === 0 && row.choice === null ? labels.nothing : '',
  ].filter((note) => note !== '');
  const indent = look.plain ? '' : UNDER_NUMBER;
  return [
    wrap(printableLine(row.requirement), look, `${indentOf(look)}${number}`, indent),
    ...shown.map((proof) => proofLine(proof, look, style)),
    ...(left > 0 ? [style.quiet(wrap(labels.more(left), look, indent))] : []),
    ...notes.map((note) => style.quiet(wrap(sentence(note), look, indent))),
  ].join('\n');
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const proofLine = ({ text, from, reason }: Proof, look: Look, style: Paint): string => {
  const note = `${from}; ${reason}`;
  if (look.plain) return wrap(printableLine(`${sentence(from).slice(0, -1)}: ${text} (${reason})`), look);
  return [
    wrapAfter(`${UNDER_NUMBER}${SIGNS.bullet}`, printableLine(text), look),
    style.quiet(wrap(printableLine(note), look, `${UNDER_NUMBER}  `)),
  ].join('\n');
};

/** What can be shown for each requirement, on a screen. */

import { credential } from '../../content/en/checklist/credentials.js';
import { skillsScreen as labels } from '../../content/en/skills/screen.js';
import type { ChoiceMade, Interview } from '../../domain/interview/interview.js';
import type { Decided } from '../../domain/posting/requirements.js';
import { reasonsOf } from '../../domain/posting/weight.js';
import type { Cv } from '../../domain/skills/cv.js';
import type { RequirementMatch } from '../../domain/skills/match.js';
import type { Proof } from '../../domain/skills/proofs.js';
import { capitalised, ended, printableLine } from '../../domain/text/printable.js';
import type { Weights } from '../../domain/weights/weights.js';
import { joinBlocks, joinLines } from '../present.js';
import { indentOf, type Look, paint, quietly, signs, titled, wrap, wrapAfter } from './theme.js';

export interface NumberedRow extends RequirementMatch {
  readonly number: number;
}

/** Proofs shown of each row. */
export const FIRST = 2;

/** @param all every proof, not only the best two. */
export const skillsScreen = (
  rows: readonly NumberedRow[],
  interview: Interview | null,
  cv: Cv | null,
  look: Look,
  all: boolean,
): string => {
  const title = interview === null ? labels.titleWithout : labels.title(interview.role, interview.company);
  const nowhere = isNowhere(rows, cv);
  const source = cv === null ? labels.noCv : printableLine(labels.cv(cv.name, cv.added.slice(0, 10)));
  const first = new Map<string, number>();
  const group = (name: string, must: boolean): string => {
    const members = rows.filter((row) => row.must === must);
    return titled(
      name,
      members.map((row) => rowLines(row, look, all, first)),
      look,
    );
  };
  const unmatched = rows.flatMap((row) => (isEmpty(row) ? [row.number] : []));
  return joinBlocks(
    joinLines(paint(look).heading(wrap(printableLine(title), look)), !nowhere && wrap(source, look)),
    rows.length === 0 && labels.noneFound,
    group(labels.must, true),
    group(labels.nice, false),
    !nowhere &&
      interview !== null &&
      unmatched.length > 0 &&
      quietly(labels.choose(unmatched.join(', '), unmatched[0] ?? 0, interview.id), look),
    interview === null && quietly(labels.notKept, look),
    nowhere ? wrap(labels.noCvYet, look) : quietly(labels.checkIt, look),
  );
};

/** Each line of a posting with what it counts as, and the rule that says so. */
export const explained = (pieces: readonly Decided[], weights: Weights, look: Look): string => {
  const { title, gives, heading, reads } = labels.explain;
  const lines = pieces.map((piece) => {
    const taken = piece.gives !== 'nothing';
    const reasons = reasonsOf(piece, taken, weights);
    const quoted = reasons.words.map((word) => `"${word}"`).join(', ');
    const isHeading = piece.form === 'heading' && !taken;
    const why = isHeading
      ? heading[piece.part]
      : (piece.rule ?? reads(taken, quoted, reasons.heading ? piece.heading : ''));
    return joinLines(
      wrap(printableLine(piece.text), look, gives[piece.gives].padEnd(UNDER_NUMBER.length), UNDER_NUMBER),
      quietly(printableLine(why), look, look.plain ? '' : UNDER_NUMBER),
    );
  });
  return joinBlocks(paint(look).heading(title), lines.join('\n'));
};

/** There was nothing to search, so "nothing found" would mislead. */
export const isNowhere = (rows: readonly RequirementMatch[], cv: Cv | null): boolean =>
  cv === null && rows.every((row) => row.proofs.length === 0);

/** The must-haves with nothing found and nothing chosen. */
export const open = (rows: readonly NumberedRow[]): readonly NumberedRow[] =>
  rows.filter((row) => row.must && isEmpty(row));

const isEmpty = ({ proofs, choice }: RequirementMatch): boolean => proofs.length === 0 && choice === null;

export const isTick = ({ held, requirement }: RequirementMatch): boolean =>
  held ?? credential.test(requirement);

/** The indent of what belongs to a numbered row: "  1. ". */
const UNDER_NUMBER = ' '.repeat(5);

/** @param first under which number each line stands for the first time: in full only there. */
const rowLines = (row: NumberedRow, look: Look, all: boolean, first: Map<string, number>): string => {
  const shown = all ? row.proofs : row.proofs.slice(0, FIRST);
  const left = row.proofs.length - shown.length;
  const number = `${row.number}. `;
  const note = noteOf(row.choice, isTick(row));
  const indent = look.plain ? '' : UNDER_NUMBER;
  return joinLines(
    wrap(printableLine(row.requirement), look, `${indentOf(look)}${number}`, indent),
    ...shown.map((proof) => {
      const number = first.get(proof.text);
      if (number === undefined) first.set(proof.text, row.number);
      return proofLine(number === undefined ? proof : { ...proof, text: labels.again(number) }, look);
    }),
    left > 0 && quietly(labels.more(left), look, indent),
    note !== '' && quietly(ended(capitalised(note)), look, indent),
  );
};

const noteOf = (choice: ChoiceMade | null, tick: boolean): string =>
  choice === null ? '' : tick && choice !== 'have' ? labels.notHave : labels.chosen[choice];

const proofLine = ({ text, from, reason: why, unsure }: Proof, look: Look): string => {
  const reason = unsure ? labels.mayFit(why) : why;
  if (look.plain) return wrap(printableLine(`${capitalised(from)}: ${text} (${reason})`), look);
  return [
    wrapAfter(`${UNDER_NUMBER}${signs(look).bullet}`, printableLine(text), look),
    quietly(printableLine(`${from}; ${reason}`), look, `${UNDER_NUMBER}  `),
  ].join('\n');
};

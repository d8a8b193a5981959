/** "Yes, this one" or "no" to the lines that are shown for a requirement; kept with the interview. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { skillsScreen as skillsText } from '../../content/en/skills/screen.js';
import { type Interview, type ProofVerdict, withVerdicts } from '../../domain/interview/interview.js';
import { stopped } from '../../errors.js';
import { changeOpen } from '../../guide/change-open.js';
import { labelled } from '../../guide/labelled.js';
import { FIRST, type NumberedRow } from '../../render/terminal/skills.js';
import type { Ports } from '../shared/command.js';

/** `yes` is the first line shown, `yes:2` the second, `no` none of them; `null` for any other word. */
export const verdictsOf = (word: string, row: NumberedRow): readonly ProofVerdict[] | null => {
  const [, yes, place = '1', no] = /^(?:(yes)(?::(\d))?|(no))$/i.exec(word) ?? [];
  const { requirement, proofs } = row;
  if (no !== undefined) return proofs.map(({ text }) => ({ requirement, proof: text, fits: false }));
  const proof = proofs[Number(place) - 1];
  return yes === undefined || proof === undefined ? null : [{ requirement, proof: proof.text, fits: true }];
};

const keepVerdicts = (
  context: Ports<'journal' | 'prompter'>,
  interview: Interview,
  verdicts: readonly ProofVerdict[],
): Promise<Interview> =>
  changeOpen(context.journal, 'interviews', interview, true, (now) => ({
    ...now,
    verdicts: withVerdicts(now.verdicts ?? [], verdicts),
  }));

/** Asks about the must-haves for which only other words were found. @returns the interview with what was said. */
export const askFits = async (
  context: Ports<'journal' | 'prompter'>,
  interview: Interview,
  rows: readonly NumberedRow[],
): Promise<Interview> => {
  const unsure = rows.filter(({ must, proofs }) => must && proofs[0]?.alike === true);
  if (unsure.length === 0) return interview;
  const prompter = await context.prompter(promptText);
  const { now, none, later } = skillsText.fits;
  const start = await prompter.choose({
    text: skillsText.fitsNow(unsure.length),
    choices: labelled({ now, later }),
    initial: 'now',
  });
  let kept = interview;
  if (start !== 'now') return kept;
  for (const row of unsure) {
    const shown = row.proofs.slice(0, FIRST);
    const choice = await prompter.choose({
      text: skillsText.askFits(row.requirement),
      choices: [
        ...shown.map(({ text }, at) => ({ value: `yes:${at + 1}`, label: text })),
        { value: 'no', label: none },
        { value: 'later', label: later },
      ],
    });
    if (choice === null) throw stopped('What you chose is kept.');
    const verdicts = verdictsOf(choice, row);
    if (verdicts !== null) kept = await keepVerdicts(context, kept, verdicts);
  }
  return kept;
};

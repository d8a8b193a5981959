/** `rehearse`: recall before reveal, spaced up to the interview. */

import { rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import { GRADES, type Grade } from '../../domain/rehearsal/round.js';
import { missing, usage } from '../../errors.js';
import { asOf, defineCommand, flag, needTerminal, notBoth, value, values } from '../shared/command.js';
import { gradeGiven, list } from './list.js';
import { open, type RehearseOptions, type RehearsePorts } from './session.js';

export const command = defineCommand({
  about:
    'Cards made from what you wrote: your opening, their questions, what you can show, your stories. Say your answer first, then look. It takes five minutes at most, in three rounds before the interview.',
  options: {
    list: flag('print the cards and their answers, and ask nothing'),
    grade: values('<card=grade...>', `say how cards went, without a terminal: ${GRADES.join(', ')}`),
    again: flag('a round now, even if none is due'),
    for: value('<id>', 'for another interview', 'interviews'),
    json: flag('with --list or --grade: as JSON, for scripts'),
    asOf,
  },
  examples: [
    'rejection-coach rehearse',
    'rejection-coach rehearse --list --json',
    'rejection-coach rehearse --grade k7qm4x=good',
  ],
  prepare({ grade, for: interview, ...options }): RehearseOptions {
    const grades = grade.map(readGrade);
    notBoth(options.list, grades.length > 0, ['--list', '--grade']);
    if (options.json && !options.list && grades.length === 0)
      throw usage(
        '--json goes with --list or --grade',
        'For example: rejection-coach rehearse --list --json',
      );
    return { ...options, grades, interview };
  },
  async run(context: RehearsePorts, options) {
    if (!options.list && options.grades.length === 0) needTerminal(context, rehearsalText.noTerminal);
    const session = await open(context, options);
    if (options.list) return list(session, options);
    if (session.cards.length === 0) throw missing(rehearsalText.noCards, rehearsalText.noCardsAdvice);
    if (options.grades.length > 0) return gradeGiven(session, options);
    const { inTerminal } = await import('./ask.js');
    return inTerminal(session);
  },
});

const readGrade = (typed: string): { readonly card: string; readonly grade: Grade } => {
  const [card = '', given = ''] = typed.split('=');
  const grade = GRADES.find((known) => known === given.trim().toLowerCase());
  if (card.trim() === '' || !grade)
    throw usage(
      `--grade '${typed}': it has to be a card and one of ${GRADES.join(', ')}`,
      'For example: rejection-coach rehearse --grade k7qm4x=good\nNothing was kept.',
    );
  return { card: card.trim(), grade };
};

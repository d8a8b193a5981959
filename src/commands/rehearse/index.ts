/** `rehearse`: recall before reveal, spaced up to the interview; without a terminal, the cards and grades as options. */

import { rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import { interviewJson } from '../../domain/interview/interview.js';
import { gradesOf, SECONDS_A_CARD } from '../../domain/rehearsal/plan.js';
import { GRADES, type Grade } from '../../domain/rehearsal/round.js';
import { missing, usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { cardList } from '../../render/terminal/rehearsal.js';
import { wrap } from '../../render/terminal/theme.js';
import { defineCommand, needTerminal, notBoth, option } from '../shared/command.js';
import { fitting } from '../shared/pick-one.js';
import {
  keepGrade,
  nothingDue,
  open,
  type RehearsalSession,
  type RehearseOptions,
  type RehearsePorts,
} from './session.js';

export const list = (session: RehearsalSession, { json: asJson }: RehearseOptions): void => {
  const { context, plan, rounds } = session;
  const { output } = context;
  if (asJson) output.out(toJson(shown(session)));
  else if (plan.cards.length > 0) {
    output.out(cardList(plan.cards, (card) => gradesOf(rounds, card.id).at(-1), output));
    output.err(`${wrap(rehearsalText.gradeWith(plan.cards[0]?.id ?? ''), output)}\n`);
  } else {
    const lines =
      session.cards.length === 0
        ? [rehearsalText.noCardsYet, rehearsalText.noCardsAdvice]
        : nothingDue(session);
    output.err(`${wrap(lines.join('\n'), output)}\n`);
  }
};

/**
 * `--json`: `{"interview", "round": {"number", "of"} | null, "due": day | null, "seconds", "cards": [{"id", "kind",
 * "prompt", "answer": [{"label", "text"}], "last": {"grade", "day", "due"} | null}]}`; `cards` are those to go through
 * today, `due` the day of this round or of the next one.
 */
const shown = ({ plan, interview, rounds }: RehearsalSession): object => ({
  interview: interview && interviewJson(interview),
  round: plan.round,
  due: plan.due,
  seconds: SECONDS_A_CARD,
  cards: plan.cards.map(({ id, kind, prompt, answer }) => {
    const graded = gradesOf(rounds, id).at(-1);
    const last = graded === undefined ? null : { grade: graded.grade, day: graded.day, due: graded.due };
    return { id, kind, prompt, answer, last };
  }),
});

/** All of them or none: every card that there is not is named before anything is kept. */
const gradeGiven = async (session: RehearsalSession, options: RehearseOptions): Promise<void> => {
  const { context, plan } = session;
  if (plan.cards.length === 0) throw usage('nothing is due', nothingDue(session).slice(1).join('\n'));
  const pickable = plan.cards.map((card) => ({ value: card, keys: [card.id], label: () => card.prompt }));
  const found = await Promise.all(
    options.grades.map(async ({ card, grade }) => ({
      typed: card,
      grade,
      cards: (await fitting(pickable, card)).map(({ value }) => value),
    })),
  );
  const wrong = found
    .filter(({ cards }) => cards.length !== 1)
    .map(
      ({ typed, cards }) => `'${typed}' is ${cards.length === 0 ? 'no' : 'more than one'} card of this round`,
    );
  if (wrong.length > 0)
    throw missing(wrong.join('; '), 'Nothing was kept. The cards: rejection-coach rehearse --list');
  for (const { cards, grade } of found) for (const card of cards) await keepGrade(session, card, grade);
  const after = await open(context, { ...options, again: false });
  if (options.json) context.output.out(toJson(shown(after)));
  else context.output.err(`${rehearsalText.graded(found.length)}\n`);
};

export const command = defineCommand({
  about:
    'Cards made from what you wrote: your opening, their questions, what you can show, your stories. Say your answer first, then look. It takes five minutes at most, in three rounds before the interview.',
  options: {
    list: option.flag('print the cards and their answers, and ask nothing'),
    grade: option.values('<card=grade...>', `say how cards went, without a terminal: ${GRADES.join(', ')}`),
    again: option.flag('a round now, even if none is due'),
    for: option.value('<id>', 'for another interview', 'interviews'),
    json: option.flag('with --list or --grade: as JSON, for scripts'),
    asOf: option.asOf,
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

/** `rehearse` without a terminal: the cards that are due, and grades as options. */

import { rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import { interviewJson } from '../../domain/interview/interview.js';
import { gradesOf, SECONDS_A_CARD } from '../../domain/rehearsal/plan.js';
import { missing, usage } from '../../errors.js';
import { toJson } from '../../render/json.js';
import { cardList } from '../../render/terminal/rehearsal.js';
import { wrap } from '../../render/terminal/theme.js';
import { fitting } from '../shared/pick-one.js';
import { keepGrade, nothingDue, open, type RehearsalSession, type RehearseOptions } from './session.js';

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
export const gradeGiven = async (session: RehearsalSession, options: RehearseOptions): Promise<void> => {
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

/** `rehearse`: recall before reveal, spaced up to the interview. */

import { longDay } from '../content/en/dates.js';
import { rehearsalWords as words } from '../content/en/rehearsal.js';
import { promptWords } from '../content/en/words.js';
import type { Card } from '../domain/cards.js';
import { type Interview, soonest } from '../domain/interview.js';
import { gradesOf, minutesForCards, planRehearsal, SECONDS_A_CARD } from '../domain/rehearsal.js';
import { GRADES, type Grade, type Round } from '../domain/round.js';
import { missing, stopped, usage } from '../errors.js';
import { rehearse } from '../guide/rehearsing.js';
import type { CommandSpec, Context, Input } from '../ports.js';
import { answerText } from '../render/cards.js';
import { json } from '../render/json.js';
import { nameOf } from '../render/terminal/debriefs.js';
import { wrap } from '../render/terminal/look.js';
import { cardList } from '../render/terminal/rehearsal.js';
import { flag, many, notBoth, text } from './input.js';
import { find, readAll } from './records.js';
import { type Rehearsal, rehearsalFor } from './rehearsal.js';
import { needTerminal } from './talk.js';
import { asOfOption, todayOf } from './today.js';

export interface RehearseOptions {
  readonly list: boolean;
  /** `CARD=grade` */
  readonly grades: readonly { readonly card: string; readonly grade: Grade }[];
  readonly again: boolean;
  readonly interview: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

export const command = {
  about:
    'Cards from what you wrote: what the role needs, your stories, the questions they asked, your plan. You say it first, then look, then say how it came. Five minutes at most, three rounds spaced up to the interview; without a date each card comes back in its own time.',
  options: [
    { flags: '--list', text: 'print the cards that are due, with their answers, and ask nothing' },
    {
      flags: '--grade <card=grade...>',
      text: `grade cards without a terminal: ${GRADES.join(', ')}`,
      again: true,
    },
    { flags: '--again', text: 'a round now, even if none is due' },
    { flags: '--for <id>', text: 'another interview than the soonest' },
    { flags: '--json', text: 'with --list or --grade: as JSON, for scripts' },
    asOfOption,
  ],
  examples: [
    'rejection-coach rehearse',
    'rejection-coach rehearse --list --json',
    'rejection-coach rehearse --grade k7qm4x=good',
  ],
  parse(input: Input): RehearseOptions {
    const grades = many(input, 'grade').map(readGrade);
    notBoth(flag(input, 'list'), grades.length > 0, ['--list', '--grade']);
    if (flag(input, 'json') && !flag(input, 'list') && grades.length === 0)
      throw usage(
        '--json goes with --list or --grade',
        'For example: rejection-coach rehearse --list --json',
      );
    return {
      list: flag(input, 'list'),
      grades,
      again: flag(input, 'again'),
      interview: text(input, 'for'),
      asOf: text(input, 'asOf'),
      json: flag(input, 'json'),
    };
  },
  async run(context: Context, options: RehearseOptions) {
    if (!options.list && options.grades.length === 0) needTerminal(context, words.noTerminal);
    const session = await open(context, options);
    if (options.list) return list(session, options);
    if (session.cards.length === 0) throw missing(words.noCards, words.noCardsAdvice);
    if (options.grades.length > 0) return gradeGiven(session, options);
    return inTerminal(session);
  },
} satisfies CommandSpec<RehearseOptions>;

const readGrade = (typed: string): { readonly card: string; readonly grade: Grade } => {
  const [card = '', given = ''] = typed.split('=');
  const grade = GRADES.find((one) => one === given.trim().toLowerCase());
  if (card.trim() === '' || !grade)
    throw usage(
      `--grade '${typed}': it has to be a card and one of ${GRADES.join(', ')}`,
      'For example: rejection-coach rehearse --grade k7qm4x=good\nNothing was kept.',
    );
  return { card: card.trim(), grade };
};

/** Everything that a call works with. */
interface Session extends Rehearsal {
  readonly context: Context;
  readonly interview: Interview | null;
  readonly today: string;
}

const open = async (context: Context, options: RehearseOptions): Promise<Session> => {
  const today = await todayOf(context, options.asOf);
  const interview =
    options.interview === undefined
      ? soonest(await readAll(context, 'interviews'), today)
      : await find(context, 'interviews', options.interview);
  const debriefs = await readAll(context, 'debriefs');
  return {
    context,
    interview,
    today,
    ...(await rehearsalFor(context, debriefs, interview, today, options.again)),
  };
};

// ------------------------------------------------------------------------ one grade

/** Puts one grade on disk, in the round as it is there by then. */
const keepGrade = async (session: Session, card: Card, grade: Grade): Promise<Round> => {
  const { context, plan, interview, today, rounds } = session;
  const { nextDue } = await import('../domain/spacing.js');
  const at = context.clock.now().toISOString();
  const due = nextDue([...gradesOf(rounds, card.id), { grade, day: today }]);
  const fresh: Round = {
    id: plan.id,
    begun: at,
    interview: interview?.id ?? null,
    day: today,
    cards: plan.cards.map((one) => one.id),
    grades: [],
  };
  return context.journal.change('rehearsals', plan.id, (now) => {
    const there = now ?? fresh;
    return {
      ...there,
      cards: there.cards.includes(card.id) ? there.cards : [...there.cards, card.id],
      grades: [...there.grades, { card: card.id, grade, at, day: today, due }],
    };
  });
};

// ------------------------------------------------------------------------ at a terminal

const inTerminal = async (session: Session): Promise<void> => {
  const { context, plan } = session;
  const { output } = context;
  if (plan.cards.length === 0) {
    output.out(
      `${nothingDue(session)
        .map((line) => wrap(line, output))
        .join('\n')}\n`,
    );
    return;
  }
  const prompter = await context.prompter(promptWords);
  prompter.say(opening(session));
  const gone = await rehearse(
    {
      prompter,
      grade: async (card, grade) => void (await keepGrade(session, card, grade)),
      answer: answerText,
    },
    plan.cards,
    plan.open ? plan.open.cards.length - plan.cards.length : 0,
  );
  if (gone.left) throw stopped(words.left(plan.cards.length - gone.grades.length));
  output.out(`${(await closing(session, gone.grades)).map((line) => wrap(line, output)).join('\n')}\n`);
};

const titleOf = ({ interview }: Session): string =>
  interview === null
    ? words.title('', null)
    : words.title(nameOf(interview), interview.when === null ? null : longDay(interview.when));

const opening = (session: Session): string => {
  const { plan } = session;
  const count = plan.cards.length;
  return [
    `${titleOf(session)}.`,
    `${words.round(plan.round, plan.due === null || plan.due > session.today)}: ${words.size(count, minutesForCards(count), SECONDS_A_CARD)}`,
    plan.open ? words.goingOn : words.how,
    words.leave,
  ].join('\n');
};

/** What was done, and when the next round is: no number is made of the grades. */
const closing = async (session: Session, grades: readonly Grade[]): Promise<readonly string[]> => {
  const { context, plan, cards, interview, today } = session;
  const rounds = await readAll(context, 'rehearsals');
  const next = planRehearsal({ cards, rounds, interview, today });
  return [
    words.over(plan.round),
    ...(grades.includes('again') && next.due !== null ? [words.comesFirst] : []),
    nextLine(next.due, next.until),
  ];
};

const nextLine = (due: string | null, until: string | null): string =>
  due === null ? words.lastOne : until === null ? words.nextCardsOn(due) : words.nextOn(due);

const nothingDue = ({ plan, today }: Session): readonly string[] => [
  words.nothingDue,
  plan.until !== null && plan.until < today
    ? words.isOver
    : plan.due === null
      ? words.noneLeft
      : nextLine(plan.due, plan.until),
  words.anyway,
];

// ------------------------------------------------------------------------ without one

const list = (session: Session, { json: asJson }: RehearseOptions): void => {
  const { context, plan, rounds } = session;
  const { output } = context;
  if (asJson) output.out(json(shown(session)));
  else if (plan.cards.length > 0) {
    output.out(cardList(plan.cards, (card) => gradesOf(rounds, card.id).at(-1), output));
    output.err(`${wrap(words.gradeWith(plan.cards[0]?.id ?? ''), output)}\n`);
  } else {
    const lines =
      session.cards.length === 0 ? [`${words.noCards}.`, words.noCardsAdvice] : nothingDue(session);
    output.err(`${lines.map((line) => wrap(line, output)).join('\n')}\n`);
  }
};

/**
 * `--json`: `{"interview", "round": {"number", "of"} | null, "due": day | null, "seconds", "cards": [{"id", "kind",
 * "prompt", "answer": [{"label", "text"}], "last": {"grade", "day", "due"} | null}]}`; `cards` are those to go through
 * today, `due` the day of this round or of the next one.
 */
const shown = ({ plan, interview, rounds }: Session): object => ({
  interview:
    interview === null
      ? null
      : { id: interview.id, role: interview.role, company: interview.company, when: interview.when },
  round: plan.round,
  due: plan.due,
  seconds: SECONDS_A_CARD,
  cards: plan.cards.map(({ id, kind, prompt, answer }) => {
    const last = gradesOf(rounds, id).at(-1);
    return {
      id,
      kind,
      prompt,
      answer,
      last: last === undefined ? null : { grade: last.grade, day: last.day, due: last.due },
    };
  }),
});

/** All of them or none: every card that there is not is named before anything is kept. */
const gradeGiven = async (session: Session, options: RehearseOptions): Promise<void> => {
  const { context, plan } = session;
  if (plan.cards.length === 0) throw usage('nothing is due', nothingDue(session).slice(1).join('\n'));
  const found = options.grades.map(({ card, grade }) => ({
    typed: card,
    grade,
    cards: fitting(session, card),
  }));
  const wrong = found.filter((one) => one.cards.length !== 1);
  if (wrong.length > 0)
    throw missing(
      wrong
        .map(
          (one) =>
            `'${one.typed}' is ${one.cards.length === 0 ? 'no card' : 'more than one card'} of this round`,
        )
        .join('; '),
      'Nothing was kept. The cards: rejection-coach rehearse --list',
    );
  for (const { cards, grade } of found) for (const card of cards) await keepGrade(session, card, grade);
  const after = await open(context, { ...options, again: false });
  if (options.json) context.output.out(json(shown(after)));
  else context.output.err(`${words.graded(found.length)}\n`);
};

const fitting = ({ plan }: Session, typed: string): readonly Card[] => {
  const exact = plan.cards.filter((one) => one.id === typed);
  return exact.length > 0 ? exact : plan.cards.filter((one) => one.id.startsWith(typed));
};

/** Every answer goes where its question says. */

import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { questionStopWords } from '../../../src/content/en/stories/story.js';
import type { Task } from '../../../src/domain/checklist/answer-task.js';
import { collect } from '../../../src/domain/checklist/tasks.js';
import type { AnswerValue, Debrief, QuestionId } from '../../../src/domain/debrief/debrief.js';
import type { LeadsTo, Question } from '../../../src/domain/debrief/question.js';
import { questionOf } from '../../../src/domain/debrief/script.js';
import { thoughtsOf } from '../../../src/domain/feedback/reply.js';
import { feelingsOf } from '../../../src/domain/insights/compare.js';
import { themesOf } from '../../../src/domain/insights/themes.js';
import { toldTwiceBefore } from '../../../src/domain/safety/repeated-story.js';
import { questionBank } from '../../../src/domain/stories/question-bank.js';
import { listed } from '../../../src/domain/transfer/write-export.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { answer, scripted, stop, world } from '../../support/fakes.js';

const { readGap, reading, stopWords } = checklistText;
const TODAY = '2026-11-25';

type Place = (debrief: Debrief) => unknown;

const tasks =
  (...wanted: readonly Task[]): Place =>
  (given) =>
    collect(script, [given], readGap, TODAY)
      .filter(({ task }) => wanted.includes(task))
      .map(({ task, entry, extra, due }) => ({ task, entry, extra, due }));

const asAnother = (given: Debrief, id: string): Debrief => ({ ...given, id });

/** What is worked out from one debrief in each place. */
const PLACES: Readonly<Record<Exclude<LeadsTo, 'person'>, Place>> = {
  use: tasks('use'),
  test: tasks('test'),
  more: tasks('more'),
  gap: tasks('gap', 'learn', 'reframe', 'say'),
  'find-out': tasks('find-out'),
  'bring-up': tasks('bring-up'),
  plan: tasks('plan'),
  change: tasks('change', 'keep'),
  ask: tasks('ask', 'chase'),
  proof: tasks('have-ready', 'find-proof'),
  direction: tasks('adjust', 'different'),
  list: listed,
  insights: (given) =>
    themesOf(
      script,
      [given, asAnother(given, '2026-11-23-bbbb')],
      { readGap, reading, stopWords, questionStopWords },
      TODAY,
    ).filter(({ kind }) => kind === 'worked'),
  feelings: (given) => feelingsOf([given]),
  'question-bank': (given) =>
    questionBank({ script, debriefs: [given], stories: [], stopWords }).map(({ question }) => question),
  replies: (given) => thoughtsOf(given, readGap).filter(({ question }) => question === 'guessed'),
  'repeated-story': (given) =>
    toldTwiceBefore(
      given,
      ['2026-11-22-bbbb', '2026-11-23-cccc'].map((id) => ({
        ...asAnother(given, id),
        answers: { thought: { value: 'I am too old for this', at: given.begun } },
      })),
      stopWords,
    ),
  'next-debrief': async (given) => {
    const { prompter, said } = scripted([answer('What happened', 'rejected'), stop('hurt')]);
    await call(withDebriefs(world({ acts: prompter, interactive: true }), given), 'start');
    return said;
  },
};

/** What has to be answered too, for the answer to mean something; what its condition names is answered anyway. */
const BESIDE: Partial<Record<QuestionId, Partial<Record<QuestionId, AnswerValue>>>> = {
  sting: { 'sting-after': 3 },
  'feedback-said': { 'ask-whom': 'Dana' },
  'direction-change': { direction: 'adjust' },
  obstacle: { 'if-then': 'When …' },
  helper: { 'if-then': 'When …' },
};

const sample = ({ id, kind, choices = [] }: Question): AnswerValue => {
  if (id === 'thought') return 'I am too old for this';
  if (kind === 'scale') return 5;
  if (kind === 'date') return '2026-12-03';
  if (kind === 'list') return ['rota planning'];
  const last = choices.at(-1)?.value ?? 'rota planning';
  return kind === 'choices' ? [last] : last;
};

/** The answers without which the question is not asked. */
const conditionOf = ({ when }: Question): Partial<Record<QuestionId, AnswerValue>> => {
  if (when?.answered === undefined) return {};
  const other = questionOf(script, when.answered);
  return { ...conditionOf(other), [other.id]: sample(other) };
};

/** What a place makes of a debrief without the answer and with it. */
const beforeAndAfter = async (question: Question, place: Place): Promise<readonly [unknown, unknown]> => {
  const before = { ...conditionOf(question), ...BESIDE[question.id] };
  const without = debrief('2026-11-24-aaaa', before);
  const withIt = debrief('2026-11-24-aaaa', { ...before, [question.id]: sample(question) });
  return [await place(without), await place(withIt)];
};

const placed = script.questions.flatMap((question) =>
  question.leadsTo === 'person' ? [] : [[question.id, question.leadsTo, question] as const],
);
const forThePerson = script.questions.filter(({ leadsTo }) => leadsTo === 'person');

describe('where an answer goes', () => {
  it.each(placed)('%s: %s', async (_, leadsTo, question) => {
    const [before, after] = await beforeAndAfter(question, PLACES[leadsTo]);
    expect(after).not.toEqual(before);
  });

  it.each(forThePerson.map((question) => [question.id, question] as const))(
    '%s: back to the person, and nowhere else',
    async (_, question) => {
      for (const [name, place] of Object.entries(PLACES)) {
        const [before, after] = await beforeAndAfter(question, place);
        expect(after, name).toEqual(before);
      }
    },
  );

  it('every place is named by a question', () => {
    const named = new Set<string>(script.questions.map(({ leadsTo }) => leadsTo));
    expect(Object.keys(PLACES).filter((place) => !named.has(place))).toEqual([]);
  });
});

describe('a question that leads to tasks', () => {
  it('needs no more than its entry', () => {
    const added = {
      id: 'worst-moment' as QuestionId,
      strategy: 'homework',
      kind: 'list',
      quick: false,
      label: 'The worst moments',
      text: 'Which moments were the worst?',
      why: 'x',
      leadsTo: 'more',
    } as const;
    const answers = { [added.id]: { value: ['the silence', 'the maths'], at: '2026-11-24T10:00:00.000Z' } };
    const made = collect(
      { ...script, questions: [...script.questions, added] },
      [debrief('2026-11-24-aaaa', {}, { answers })],
      readGap,
      TODAY,
    );
    expect(made.map(({ task, section, entry }) => [task, section, entry])).toEqual([
      ['more', 'homework', 'the silence'],
      ['more', 'homework', 'the maths'],
    ]);
  });
});

/** What is offered about an answer before it counts, and the first and last words. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { QUESTION_IDS, type QuestionId } from '../../../src/domain/debrief/debrief.js';
import { questionOf } from '../../../src/domain/debrief/script.js';
import { lastWords } from '../../../src/guide/debrief/words.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, stop } from '../../support/fakes.js';
import { OFFER_LETTER } from '../../support/offers.js';
import { hold, ID } from './run-conversation.js';

const LETTER =
  'Dear Amara, Thank you for your interest. We received many applications and will keep your CV on file. Kind regards, Dana Novak';
const skipped = Object.fromEntries(QUESTION_IDS.map((id) => [id, null]));
/** A debrief in which only one question is open. */
const openAt = (id: QuestionId, answers = {}) => {
  const { [id]: _, ...others } = { ...skipped, outcome: 'rejected', ...answers } as Record<string, unknown>;
  return debrief(ID, others as never, { mode: 'full', finished: null, progress: { at: id } });
};
const text = (id: QuestionId): string => questionOf(script, id).text;
const end: Act = { menu: 'Anything else', choose: 'finish' };
const holdAt = (id: QuestionId, acts: readonly Act[], answers = {}) =>
  hold(acts, { from: openAt(id, answers), kept: true });

describe('a letter where a line is asked for', () => {
  it('is kept as feedback, and the question asked again', async () => {
    const { values } = await holdAt('role', [
      answer(text('role'), LETTER),
      { menu: 'looks like a letter', choose: 'keep' },
      answer(text('role'), 'Analyst'),
      end,
    ]);
    expect(values).toMatchObject({ role: 'Analyst', 'feedback-said': LETTER });
  });

  const THREE_LINES = 'Thanks for coming in.\nWe chose someone else.\nGood luck.';

  it('is noticed by its three lines, however short; as an answer it is one line', async () => {
    const { values } = await holdAt('role', [
      answer(text('role'), THREE_LINES),
      { menu: 'looks like a letter', choose: 'as-typed' },
      end,
    ]);
    expect(values.role).toBe('Thanks for coming in. We chose someone else. Good luck.');
  });

  it('is said to be kept, and offers the job that it names where that is not answered', async () => {
    const sees = (typing: string) => (step: Step) => expect(step.typing).toBe(typing);
    const { values, said } = await holdAt(
      'role',
      [
        answer(text('role'), OFFER_LETTER.replaceAll('\n', ' ')),
        { menu: 'looks like a letter', choose: 'keep' },
        { ...answer(text('role'), 'Shift Supervisor'), see: sees('Warehouse Shift Supervisor') } as Act,
        end,
      ],
      { company: 'Brightfield' },
    );
    expect(said).toContain('Kept as their feedback.');
    expect(values).toMatchObject({ role: 'Shift Supervisor', company: 'Brightfield' });
  });

  it('stays below feedback that was there, and what stood above it in a list is filled in again', async () => {
    const { values } = await holdAt(
      'known',
      [
        answer(text('known'), ['They rang on Monday', 'Hi Amara,', 'More SQL.', 'Kind regards', 'Dana']),
        { menu: 'looks like a letter', choose: 'keep' },
        {
          ...answer(text('known'), ['They rang on Monday']),
          see: (step: Step) => expect(step.typing).toBe('They rang on Monday'),
        } as Act,
        end,
      ],
      { 'feedback-said': 'Well done' },
    );
    expect(values).toMatchObject({
      known: ['They rang on Monday'],
      'feedback-said': 'Well done\n\nHi Amara,\nMore SQL.\nKind regards\nDana',
    });
  });

  it('refused, stays what was typed', async () => {
    const { values } = await holdAt('role', [
      answer(text('role'), LETTER),
      { menu: 'looks like a letter', choose: 'as-typed' },
      end,
    ]);
    expect(values).toMatchObject({ role: LETTER, 'feedback-said': null });
  });

  it.each([
    ['sting', 7],
    ['heard-on', '2026-11-20'],
    ['stage', 'task'],
  ] as const)('also where %s has no room for words: kept as feedback, or asked again', async (id, value) => {
    const { values } = await holdAt(id, [
      answer(text(id), LETTER),
      { menu: 'looks like a letter', choose: 'as-typed' },
      answer(text(id), LETTER),
      { menu: 'looks like a letter', choose: 'keep' },
      answer(text(id), value),
      end,
    ]);
    expect(values).toMatchObject({ [id]: value, 'feedback-said': LETTER });
  });

  it('left at the offer over a list of choices, is offered again before anything is asked', async () => {
    const { saved } = await holdAt('stage', [
      answer(text('stage'), LETTER),
      { menu: 'looks like a letter', choose: null },
    ]);
    expect(saved?.progress).toEqual({ at: 'stage', typing: LETTER });
    const acts: Act[] = [{ menu: 'looks like a letter', choose: 'keep' }, answer(text('stage'), 'task'), end];
    const { values } = await hold(acts, { from: saved as never, kept: true });
    expect(values).toMatchObject({ stage: 'task', 'feedback-said': LETTER });
  });

  it('left at the offer, is on the prompt again', async () => {
    const { saved } = await holdAt('role', [
      answer(text('role'), LETTER),
      { menu: 'looks like a letter', choose: null },
    ]);
    expect(saved?.progress).toEqual({ at: 'role', typing: LETTER });
  });
});

describe('a plan that says nothing', () => {
  it('is asked once more, with an example from their own answers, and then taken', async () => {
    const hints: string[] = [];
    const see = (step: Step): void => void hints.push(step.hint);
    const { values, saved } = await holdAt(
      'if-then',
      [
        { ...answer(text('if-then'), 'dunno'), see } as Act,
        { ...answer(text('if-then'), 'idk'), see } as Act,
        end,
      ],
      { 'more-needed': ['nothing', 'drug doses'], unheard: ['first aid'] },
    );
    expect(hints[0]).not.toContain('One small thing');
    expect(hints[1]).toMatch(/One small thing is enough.*drug doses/);
    expect(values['if-then']).toBe('idk');
    expect(lastWords(saved as never).lines).toEqual([]);
  });
});

describe('a plan without hope', () => {
  const GIVES_UP = 'I might as well give up';

  it('is asked once more kindly, with an example from their own answers, and is then used nowhere', async () => {
    const hints: string[] = [];
    const see = (step: Step): void => void hints.push(step.hint);
    const { values, saved } = await holdAt(
      'if-then',
      [
        { ...answer(text('if-then'), GIVES_UP), see } as Act,
        { ...answer(text('if-then'), 'nothing will help'), see } as Act,
        end,
      ],
      { 'more-needed': ['drug doses'], friend: 'give up love nobody wants us old ones' },
    );
    expect(hints[1]).toMatch(/hard to see a next step.*skip it.*drug doses/);
    expect(values['if-then']).toBe('nothing will help');
    expect(lastWords(saved as never).lines).toEqual([]);
  });

  it('pauses at once where it reads as danger too', async () => {
    const { saved } = await holdAt('if-then', [
      answer(text('if-then'), "What's the point, I want to kill myself"),
      { menu: 'What would you like to do', choose: 'stopped' },
    ]);
    expect(saved?.answers['if-then']?.pause).toBe('stopped');
  });
});

describe('several things on one line', () => {
  const things = ['forklift licence, first aid'];

  it.each([
    ['split', ['forklift licence', 'first aid']],
    ['as-typed', things],
  ])('%s', async (choose, wanted) => {
    const { values } = await holdAt('unheard', [
      answer(text('unheard'), things),
      { menu: 'forklift licence; first aid', choose },
      end,
    ]);
    expect(values.unheard).toEqual(wanted);
  });

  it('are kept as typed where the person leaves', async () => {
    const { values } = await holdAt('unheard', [
      answer(text('unheard'), things),
      { menu: 'Are these 2 things', choose: null },
    ]);
    expect(values.unheard).toEqual(things);
  });
});

describe('first words', () => {
  const others = [debrief('2026-11-01-aaaa', { 'if-another-no': 'I will go for a run' })];
  const told = async (outcome: string) => {
    const from = debrief(ID, {}, { finished: null });
    const { said } = await hold([answer(text('outcome'), outcome), stop('')], { from, others });
    return said;
  };

  it('after a no, the plan of last time is told', async () => {
    expect(await told('rejected')).toEqual([
      "I'm sorry. That's a hard thing to hear.\nLast time you said that after another no you would: go for a run",
    ]);
  });

  it.each([
    ['waiting', /^Waiting is hard/],
    ['offer', /^That's good news/],
  ])('%s has one sentence, and no plan', async (outcome, sentence) => {
    const sentences = await told(outcome);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(sentence);
    expect(sentences[0]).not.toContain('run');
  });

  it('are said for each answer, also after going back: a screen no longer has those of before', async () => {
    const outcome = (value: string) => answer(text('outcome'), value);
    const from = debrief(ID, {}, { finished: null });
    const acts = [outcome('waiting'), goBack(''), outcome('waiting'), goBack(''), outcome('offer'), stop('')];
    const { said } = await hold(acts, { from });
    expect(said.map((line) => line.split(' ')[0])).toEqual(['Waiting', 'Waiting', "That's"]);
  });

  it.each([
    [8, 1],
    [7, 0],
  ])('at %i of 10, the numbers and the way to more are said %i times', async (sting, times) => {
    const { said } = await holdAt('sting', [answer(text('sting'), sting), end]);
    expect(said.filter((line) => line.includes('type help-now at any question'))).toHaveLength(times);
    expect(said.filter((line) => line.includes('PEOPLE TO TALK TO'))).toHaveLength(times);
  });
});

describe('last words', () => {
  it('of an offer say that something worked only where something is shown', () => {
    const title = (answers: Parameters<typeof debrief>[1]) =>
      lastWords(debrief(ID, { outcome: 'offer', ...answers })).title;
    expect(title({ 'went-well': ['Knew the drawings'] })).toMatch(
      /^They offered you the job. Here's what worked/,
    );
    expect(title({ 'could-change': 'ask about the hours' })).toBe('They offered you the job.');
  });

  it('are their own, without what paused', () => {
    const words = lastWords(
      debrief(ID, {
        outcome: 'rejected',
        sting: 8,
        'sting-after': 5,
        friend: 'I do not want to live any more',
        thought: 'x',
        fairer: 'One manager liked another more',
        'if-then': 'When I sit down, I will ring Sam',
      }),
    );
    expect(words.lines.map(({ question }) => question)).toEqual(['fairer', 'if-then']);
    expect(words.sting).toEqual([8, 5]);
  });

  it('a list of the rest is offered once in quick mode, and not in the full one', async () => {
    const labels: string[] = [];
    const see = ({ choices }: Menu<string>): void => void labels.push(...choices.map(({ value }) => value));
    const acts = [answer(text('sting-after'), 5), { ...end, see } as Act];
    const { progress: _, ...left } = openAt('sting-after', { sting: 8 });
    const answers = { ...left.answers };
    delete answers.thought;
    await hold(acts, { from: { ...left, mode: 'quick', answers }, kept: true });
    expect(labels).toEqual(['finish', 'go-on', 'review']);
  });
});

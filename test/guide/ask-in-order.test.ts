import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '../../src/domain/debrief/debrief.js';
import { askInOrder, type OrderedStep, type Questions, type Start } from '../../src/guide/ask-in-order.js';
import type { Prompter, Reply, Step } from '../../src/ports/index.js';
import { type Act, answer, goBack, scripted, skip, stop } from '../support/fakes.js';

type Key = 'where' | 'who' | 'title' | 'when';

const stepOf = (key: Key, initial: AnswerValue | null): OrderedStep => ({
  kind: 'line',
  progress: '',
  inView: [],
  text: key,
  hint: '',
  why: '',
  choices: [],
  initial,
  check: async (typed) => ({ ok: true, value: String(typed) }),
});

/** Four questions: `title` only where `who` is the boss, `when` only until it was answered once. */
const questions = (answers: Map<Key, AnswerValue | null>): Questions<Key> => ({
  order: () => [
    'where',
    'who',
    ...(answers.get('who') === 'boss' ? (['title'] as const) : []),
    ...(answers.has('when') ? [] : (['when'] as const)),
  ],
  step: (key) => stepOf(key, answers.get(key) ?? null),
  async confirm(key, value) {
    answers.set(key, value);
    return value === 'enough' ? 'stop' : 'go-on';
  },
});

const hold = async (acts: readonly Act[], start: Start<Key> = {}) => {
  const answers = new Map<Key, AnswerValue | null>();
  const shown: Step[] = [];
  const person = scripted(acts);
  const prompter: Pick<Prompter, 'ask'> = {
    ask(step) {
      shown.push(step);
      return person.prompter.ask(step);
    },
  };
  const asked = await askInOrder(prompter, questions(answers), start);
  person.done();
  return { ...asked, typed: Object.fromEntries(asked.typed), answers: Object.fromEntries(answers), shown };
};

describe('asking in order', () => {
  it('asks every question once and finishes', async () => {
    const { type, answers, typed, shown } = await hold([answer('where', 'ward'), skip('who'), skip('when')]);
    expect({ type, answers, typed }).toEqual({
      type: 'finished',
      answers: { where: 'ward', who: null, when: null },
      typed: {},
    });
    expect(shown.map((step) => step.canGoBack)).toEqual([false, true, true]);
  });

  it('asks what an answer brings up, and no longer what it takes away', async () => {
    await hold([
      skip('where'),
      answer('who', 'boss'),
      goBack('title'),
      answer('who', 'nobody'),
      goBack('when'),
      answer('who', 'boss'),
      skip('title'),
      skip('when'),
    ]);
  });

  it('after a question that is asked only once, asks the one behind it, and back passes over it', async () => {
    const asked = new Set<Key>();
    const person = scripted([skip('where'), skip('who'), goBack('when'), skip('where'), skip('when')]);
    await askInOrder<Key>(person.prompter, {
      order: () => ['where', ...(asked.has('who') ? [] : (['who'] as const)), 'when'],
      step: (key) => stepOf(key, null),
      async confirm(key) {
        asked.add(key);
        return 'go-on';
      },
    });
    person.done();
  });

  it('waits for an answer to be kept before the next question appears', async () => {
    const events: string[] = [];
    const prompter: Pick<Prompter, 'ask'> = {
      async ask({ text }) {
        events.push(`asked ${text}`);
        return { type: 'skip' };
      },
    };
    const inner = questions(new Map());
    await askInOrder(prompter, {
      ...inner,
      async confirm(key, value, typed) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        events.push(`kept ${key}`);
        return inner.confirm(key, value, typed);
      },
    });
    expect(events).toEqual(['asked where', 'kept where', 'asked who', 'kept who', 'asked when', 'kept when']);
  });

  it('back shows the earlier answer, and forward what was typed', async () => {
    const { shown } = await hold([
      answer('where', 'ward'),
      goBack('who', 'the bo'),
      answer('where', 'clinic'),
      answer('who', 'them'),
      skip('when'),
    ]);
    expect(shown.map(({ text, initial, typing }) => [text, initial, typing])).toEqual([
      ['where', null, null],
      ['who', null, null],
      ['where', 'ward', null],
      ['who', null, 'the bo'],
      ['when', null, null],
    ]);
  });

  it('back at the first question asks it again', async () => {
    await hold([goBack('where'), stop('where')]);
  });

  it('stop hands back everything that was typed and not confirmed', async () => {
    const { type, typed, answers } = await hold([
      answer('where', 'ward'),
      goBack('who', 'the bo'),
      stop('where', 'ward 7'),
    ]);
    expect({ type, typed, answers }).toEqual({
      type: 'stopped',
      typed: { who: 'the bo', where: 'ward 7' },
      answers: { where: 'ward' },
    });
  });

  it('text taken away again is forgotten', async () => {
    const { typed } = await hold([skip('where'), goBack('who', 'the bo'), skip('where'), stop('who', null)]);
    expect(typed).toEqual({});
  });

  it('offers what was typed another time, and begins where it is told to', async () => {
    const { shown, typed } = await hold([stop('who', 'the bo')], {
      from: 'who',
      typed: new Map([
        ['who', 'the bo'],
        ['when', 'mon'],
      ]),
    });
    expect(shown[0]).toMatchObject({ typing: 'the bo', canGoBack: true });
    expect(typed).toEqual({ who: 'the bo', when: 'mon' });
  });

  it('an answer can end it; that answer is kept', async () => {
    const { type, answers } = await hold([answer('where', 'enough')]);
    expect({ type, answers }).toEqual({ type: 'stopped', answers: { where: 'enough' } });
  });
});

type Move =
  | { readonly type: 'answer'; readonly text: string }
  | { readonly type: 'skip' | 'forward' }
  | { readonly type: 'back'; readonly text: string | null };

const text = fc.constantFrom('a', 'boss', 'b c', 'enough of it');
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ type: fc.constant('answer' as const), text }),
  fc.record({ type: fc.constantFrom('skip' as const, 'forward' as const) }),
  fc.record({ type: fc.constant('back' as const), text: fc.option(text) }),
);

/** What a person does at a prompt that edits the text it shows; `null` types nothing new. */
const replyTo = (step: Step, given: Move): Reply => {
  const before = step.typing ?? step.initial;
  if (given.type === 'answer') return { type: 'answer', value: given.text };
  if (given.type === 'forward' && before !== null) return { type: 'answer', value: before };
  if (given.type !== 'back') return { type: 'skip' };
  const typing = given.text === step.initial ? null : (given.text ?? step.typing);
  return step.canGoBack ? { type: 'back', typing } : { type: 'skip' };
};

describe('whatever somebody does', () => {
  it('the answers are those confirmed last, and no typed text is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 40 }), async (moves) => {
        const left = [...moves];
        const confirmed = new Map<string, AnswerValue | null>();
        const typed = new Map<string, string>();
        const prompter: Pick<Prompter, 'ask'> = {
          async ask(step) {
            expect(step.initial).toBe(confirmed.get(step.text) ?? null);
            expect(step.typing).toBe(typed.get(step.text) ?? null);
            const next = left.shift();
            const reply: Reply = next ? replyTo(step, next) : { type: 'stop', typing: step.typing };
            typed.delete(step.text);
            if (reply.type === 'answer' || reply.type === 'skip')
              confirmed.set(step.text, reply.type === 'answer' ? reply.value : null);
            else if (reply.typing !== null) typed.set(step.text, reply.typing);
            return reply;
          },
        };
        const answers = new Map<Key, AnswerValue | null>();
        const { order, ...rest } = questions(answers);
        const asked = await askInOrder(prompter, { order, ...rest });
        expect(answers).toEqual(confirmed);
        expect(asked.typed).toEqual(typed);
        if (asked.type === 'finished') for (const key of order()) expect(confirmed.has(key)).toBe(true);
      }),
    );
  });
});

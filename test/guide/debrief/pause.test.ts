/** What happens around an answer that reads as danger. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { withPause } from '../../../src/domain/debrief/versions.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { Menu, Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { answer, memoryJournal, scripted, skip } from '../../support/fakes.js';
import { finish, hold, ID, talkIn } from './run-conversation.js';

const SENTENCE = 'I do not want to live any more';
const from = debrief(
  ID,
  {
    outcome: 'rejected',
    role: 'Nurse',
    company: 'A',
    stage: 'final-round',
    'heard-on': '2026-11-24',
    sting: 9,
  },
  { mode: 'full', finished: null },
);

describe('an answer that reads as danger', () => {
  it.each(['went-on', 'not-meant'])(
    'is never rated from 0 to 10 and not shown again (%s)',
    async (choose) => {
      const { ending } = await hold(
        [
          answer('thought keeps coming back', SENTENCE),
          {
            menu: 'What would you like to do',
            choose,
            see: (menu: Menu<string>) => {
              expect(menu.initial).toBe('stopped');
              expect(menu.choices[0]?.value).toBe('stopped');
            },
          },
          skip('they say or do'),
          skip('are you guessing'),
          skip('what else could explain'),
          {
            ask: 'friend',
            reply: { type: 'stop' as const, typing: null },
            see: (step: Step) =>
              expect(JSON.stringify(step.inView).includes(SENTENCE)).toBe(choose === 'not-meant'),
          },
        ],
        { from, kept: true },
      );
      expect(ending.debrief.answers.belief?.value ?? null).toBeNull();
      expect(ending.debrief.answers.thought?.pause).toBe(choose);
      expect(ending.debrief.answers.thought?.value).toBe(SENTENCE);
    },
  );

  it.each([
    ['went-on', true],
    ['not-meant', false],
  ])('ends with one small step and no list where they went on (%s)', async (pause, isSmallStep) => {
    const answers = Object.fromEntries(script.questions.map(({ id }) => [id, null]));
    const all = debrief(
      ID,
      { ...answers, outcome: 'rejected', thought: SENTENCE },
      { mode: 'full', finished: null },
    );
    const marked = withPause(all, 'thought', pause as 'went-on', '2026-11-24T10:00:00.000Z');
    let lists = 0;
    const person = scripted(finish);
    const memory = memoryJournal();
    memory.store.debriefs.set(ID, marked);
    const ports = talkIn(memory, person.prompter, {
      showChecklist: async () => {
        lists += 1;
      },
    });
    await converse(ports, marked, true);
    expect(person.said.join('\n').includes('One small step')).toBe(isSmallStep);
    expect(lists).toBe(isSmallStep ? 0 : 1);
  });

  it('without one, the scale is asked', async () => {
    await hold(
      [
        answer('thought keeps coming back', 'I am too old for this'),
        { ask: 'how true does it feel', reply: { type: 'stop', typing: null } },
      ],
      { from, kept: true },
    );
  });
});

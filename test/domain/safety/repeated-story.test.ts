import { describe, expect, it } from 'vitest';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import { toldTwiceBefore } from '../../../src/domain/safety/repeated-story.js';
import { debrief } from '../../support/debriefs.js';

const told = (now: Parameters<typeof debrief>[1], ...before: Parameters<typeof debrief>[1][]) =>
  toldTwiceBefore(
    debrief('2026-11-24-zzzz', now),
    before.map((values, at) => debrief(`2026-11-1${at}-aaaa`, values)),
    stopWords,
  );

describe('the same story a third time', () => {
  const thought = { thought: 'I am not smart enough' };
  const event = { role: 'Nurse', company: "St Mary's", stage: 'final-round' };

  it.each([
    ['no earlier debrief', thought, [], false],
    ['once before', thought, [thought], false],
    ['twice before', thought, [thought, thought], true],
    ['in other words', thought, [{ thought: 'not SMART enough' }, { thought: 'never smart enough' }], true],
    ['another sentence', thought, [{ thought: 'they hated me' }, { thought: 'too old' }], false],
    ['the same event', event, [event, event], true],
    [
      'other rounds of one company',
      event,
      [
        { ...event, stage: 'task' },
        { ...event, stage: 'phone-screen' },
      ],
      false,
    ],
    ['nothing written', {}, [{}, {}, {}], false],
  ] as const)('%s', (_name, now, before, wanted) => {
    expect(told(now, ...before)).toBe(wanted);
  });
});

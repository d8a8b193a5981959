import { expect, it } from 'vitest';
import { type Debrief, isOnlyOutcome } from '../../../src/domain/debrief/debrief.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { event } from '../../support/feedback.js';

const only = debrief('2026-11-24-aaaa', { outcome: 'rejected', sting: null, role: null }, { finished: null });

it.each<[string, Partial<Debrief>, boolean]>([
  ['what happened, and skips', {}, true],
  ['nothing at all', { answers: {} }, true],
  ['where it stopped', { progress: { at: 'sting' } }, true],
  ['a number', { answers: answersOf({ outcome: 'rejected', sting: 0 }) }, false],
  ['a word', { answers: answersOf({ role: 'Cook' }) }, false],
  ['a half-typed word', { progress: { at: 'role', typing: 'Co' } }, false],
  ['notes', { notes: 'Mine' }, false],
  ['a tag', { tags: ['cook'] }, false],
  ['a request for feedback', { feedback: [event('asked', '2026-11-24')] }, false],
])('%s', (_, more, expected) => {
  expect(isOnlyOutcome({ ...only, ...more })).toBe(expected);
});

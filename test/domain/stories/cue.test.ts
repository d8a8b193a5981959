import { expect, it } from 'vitest';
import { cueFinder, tellsOf } from '../../../src/domain/stories/cue.js';

it.each([
  'Kept the ferry to its timetable in the January storms with two hands short',
  'Wrote the lambing book that the whole valley now uses',
])('%j tells of something', (line) => expect(tellsOf(line)).toBe(true));

it.each([
  'Welding, MIG, TIG, reading drawings, forklift, first aid',
  'Deckhand (seasonal), Island Ferries, Oban, 2019 - 2023',
  'Neat, quick, good with a knife.',
  'Sea survival to 2029. Medical to 2027. VHF 2021',
  'Head gardener',
])('%j is a row of names', (line) => expect(tellsOf(line)).toBe(false));

it.each([
  ['angry people', 'Mondays at the rest home with fourteen people'],
  ['angry people, cash up, emails', ''],
])('an example of %j answers a question on anger with %j', (about, cue) => {
  const example = { text: 'Mondays at the rest home with fourteen people', about, kind: 'proof' };
  expect(cueFinder([example], new Set())('Who was hard to please?', /angry/)).toBe(cue);
});

/** A question that somebody adds without a word on sharing: its answer must not leave the machine. */

import { describe, expect, it, vi } from 'vitest';
import type { Debrief, QuestionId } from '../../../src/domain/debrief/debrief.js';
import { LETTER_KINDS, LETTER_LENGTHS } from '../../../src/domain/feedback/letter.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { event } from '../../support/feedback.js';

const [added, scale] = vi.hoisted(() => {
  const entry = {
    id: 'worst-moment' as QuestionId,
    strategy: 'big-picture',
    kind: 'line',
    quick: false,
    label: 'The worst moment',
    text: 'Which moment was the worst?',
    why: 'Somebody thought that this would be good to know.',
    leadsTo: 'person',
  } as const;
  return [entry, { ...entry, id: 'shame' as QuestionId, kind: 'scale', shared: true }] as const;
});

vi.mock(import('../../../src/domain/debrief/debrief.js'), async (original) => {
  const actual = await original();
  return { ...actual, QUESTION_IDS: [...actual.QUESTION_IDS, added.id, scale.id] as never };
});

vi.mock(import('../../../src/content/en/index.js'), async (original) => {
  const { script } = await original();
  return { script: { ...script, questions: [...script.questions, added, scale] } };
});

const SECRET = 'crying in the lift';
const LEVEL = 987;

const answered: Debrief = debrief('2026-11-24-aaaa', {
  outcome: 'rejected',
  role: 'Nurse',
  company: 'Acme',
  stage: 'final-round',
  'ask-whom': 'Dana Novak, dana@acme.example',
  'more-needed': ['drug doses'],
  ...{ [added.id]: SECRET, [scale.id]: LEVEL },
});

/** There is a reminder only of what was asked. */
const asked: Debrief = { ...answered, feedback: [event('asked', '2026-11-25')] };

const ran = async (...argv: readonly string[]) => {
  const w = withDebriefs(world(), argv.includes('reminder') ? asked : answered);
  expect(await call(w, ...argv)).toBe(0);
  return { out: w.out(), err: w.err() };
};

describe('an answer to a question that says nothing about sharing', () => {
  it.each(['markdown', 'html', 'json', 'csv'])(
    'is in the own export as %s and not in a shared one',
    async (format) => {
      const own = await ran('export', '--format', format);
      expect(own.out).toContain(SECRET);
      expect(own.out).toContain(String(LEVEL));
      for (const all of [[], ['--all']]) {
        const copy = await ran('export', ...all, '--format', format, '--share');
        expect(copy.out).toContain('drug doses');
        expect(copy.out).not.toContain(SECRET);
        expect(copy.out).not.toContain(String(LEVEL));
        expect(copy.err).toContain('the worst moment');
      }
    },
  );

  it.each(LETTER_KINDS.flatMap((kind) => LETTER_LENGTHS.map((length) => [kind, length])))(
    'is in no letter: %s as %s',
    async (kind, length) => {
      for (const form of [[], ['--json'], ['--mailto']]) {
        const { out } = await ran('feedback', 'draft', 'latest', '--kind', kind, '--length', length, ...form);
        expect(decodeURIComponent(out)).not.toContain(SECRET);
        expect(out).not.toContain(String(LEVEL));
      }
    },
  );
});

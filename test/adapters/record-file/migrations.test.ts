/** Files as every earlier version wrote them, letter by letter: they may turn up in ten years, from a backup. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import { SCHEMA } from '../../../src/adapters/record-file/migrations.js';
import type { RecordKind } from '../../../src/ports/index.js';
import { tempFolder } from '../../support/worker.js';

interface Sample {
  readonly kind: RecordKind;
  readonly id: string;
  /** What this version makes of it. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const DEBRIEF = {
  id: '2026-11-24-k7qm',
  begun: '2026-11-24T10:00:00.000Z',
  mode: 'quick',
  finished: null,
  answers: {
    role: { value: 'Nurse', at: '2026-11-24T10:01:00.000Z' },
    known: { value: ['a', 'b'], at: '2026-11-24T10:02:00.000Z' },
    sting: { value: 7, at: '2026-11-24T10:03:00.000Z' },
    company: { value: null, at: '2026-11-24T10:03:30.000Z' },
  },
  feedback: [],
  progress: { at: 'friend', typing: 'half a' },
};
const INTERVIEW = {
  id: '2026-11-24-abcd',
  added: '2026-11-24T10:00:00.000Z',
  role: 'Nurse',
  company: '',
  when: '2026-11-26T14:00',
  stage: 'final-round',
  done: null,
};
const TICK = { id: 'k7qm4x', done: true, at: '2026-11-24T10:00:00.000Z', sources: ['2026-11-24-k7qm'] };

const first = (noun: string, record: object): string =>
  `${JSON.stringify({ format: 'rejection-coach', schema: 1, kind: noun, ...record }, null, 2)}\n`;

/** By schema, from the first to the one before this one. */
const SAMPLES: Readonly<Record<number, readonly Sample[]>> = {
  1: [
    { kind: 'debriefs', id: DEBRIEF.id, record: DEBRIEF, text: first('debrief', DEBRIEF) },
    { kind: 'interviews', id: INTERVIEW.id, record: INTERVIEW, text: first('interview', INTERVIEW) },
    { kind: 'ticks', id: TICK.id, record: TICK, text: first('tick', TICK) },
  ],
};

describe('an earlier version', () => {
  it('every one of them is tested', () => {
    expect(Object.keys(SAMPLES).map(Number)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, at) => at + 1));
  });

  const cases = Object.entries(SAMPLES).flatMap(([schema, samples]) =>
    samples.map((sample) => [schema, sample.kind, sample] as const),
  );
  it.each(cases)(
    'schema %s of %s is read; the first write keeps the old file',
    async (_schema, kind, sample) => {
      const folder = join(tempFolder('migrations'), 'journal');
      const file = join(folder, kind, `${sample.id}.json`);
      mkdirSync(join(folder, kind), { recursive: true });
      writeFileSync(file, sample.text);
      const journal = fileJournal({ folder, clock: { now: () => new Date() } });

      expect(await journal.read(kind, sample.id)).toEqual(sample.record);
      expect((await journal.all(kind)).records).toEqual([sample.record]);
      expect(readFileSync(file, 'utf8')).toBe(sample.text);

      // Nothing of it is lost by this change: it is kept all the same.
      await journal.change(kind, sample.id, (now) => ({ ...now, more: 1 }) as never);
      expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe(SCHEMA);
      expect(await journal.read(kind, sample.id)).toEqual({
        ...sample.record,
        more: 1,
        // A tick is merged as a whole.
        ...(kind === 'ticks' ? {} : { times: { more: expect.any(String) } }),
      });
      const kept = join(folder, 'history', kind, sample.id);
      expect(readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))).toEqual([sample.text]);
      expect((await journal.history(kind, sample.id)).records.map((version) => version.record)).toEqual([
        sample.record,
      ]);

      await journal.change(kind, sample.id, (now) => ({ ...now, evenMore: 1 }) as never);
      expect(readdirSync(kept)).toHaveLength(1);
    },
  );
});

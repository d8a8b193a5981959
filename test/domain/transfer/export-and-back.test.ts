import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { isSameRecord } from '../../../src/domain/journal/diff.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { isSame } from '../../../src/domain/record/json-fields.js';
import { backupOf, bytesOf, keptFile, readBackup, survives } from '../../../src/domain/transfer/backup.js';
import { outcomeFor } from '../../../src/domain/transfer/import-outcome.js';
import { readArchive } from '../../../src/domain/transfer/read-export.js';
import { archive } from '../../../src/domain/transfer/write-export.js';
import { toJson } from '../../../src/render/json.js';
import { anyApplication, anyDebrief, anyJournal } from '../../support/arbitraries.js';
import { debrief } from '../../support/debriefs.js';

const sorted = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const withoutPlace = ({ progress: _, ...rest }: { progress?: unknown }) => rest;

describe('export, then import', () => {
  it('gives every record of every kind back, whatever was typed; only the place of drafts stays behind', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const back = readArchive(script, JSON.parse(toJson(archive(journal))));
        if (!back.ok) throw new Error(back.problems.join('\n'));
        expect(sorted(back.debriefs)).toEqual(sorted(journal.debriefs).map(withoutPlace));
        expect(sorted(back.interviews)).toEqual(sorted(journal.interviews));
        expect(sorted(back.applications)).toEqual(sorted(journal.applications));
        expect(sorted(back.ticks)).toEqual(sorted(journal.ticks));
        expect(sorted(back.stories)).toEqual(sorted(journal.stories));
      }),
      { numRuns: 200 },
    );
  });

  it('of a backup keeps the place of drafts too', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const beside = { bin: [], history: [], unread: [], settings: { name: 'Ana' } };
        const back = readBackup(
          script,
          JSON.parse(toJson(backupOf(journal, beside, '2026-11-24T09:00:00.000Z'))),
        );
        if (!back.ok) throw new Error(back.problems.join('\n'));
        expect(sorted(back.debriefs)).toEqual(sorted(journal.debriefs));
        expect(back.beside).toEqual(beside);
        for (const written of journal.debriefs) expect(survives(script, 'debriefs', written)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('a record that an export can’t hold is found out', () => {
    const wrong = debrief('2026-11-20-aaaa', { outcome: 'maybe' });
    expect(survives(script, 'debriefs', wrong)).toBe(false);
    const more = { ...wrong, answers: { role: { value: 'Nurse', at: wrong.begun, by: 'x' } } };
    expect(survives(script, 'debriefs', more)).toBe(false);
  });

  it('an answer that was heard tomorrow here is none where it was given', () => {
    const read = readArchive(script, {
      format: 'rejection-coach',
      version: 1,
      debriefs: [{ id: '2026-11-24-aaaa', answers: { 'heard-on': '2099-01-01' } }],
    });
    expect(read.ok).toBe(true);
  });

  it('a record never says of its file what only the program says', () => {
    const read = readArchive(script, {
      format: 'rejection-coach',
      version: 1,
      ticks: [
        { id: 'abcd23', done: true, at: '2026-11-24T09:00:00.000Z', sources: [], schema: 99, kind: 'x' },
      ],
    });
    expect(read).toMatchObject({ ok: true });
    expect(JSON.stringify(read)).not.toContain('99');
  });

  it('no JSON makes it fail in another way than with problems', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (a, b, c) => {
        readArchive(script, a);
        readBackup(script, {
          format: 'rejection-coach',
          version: 1,
          backup: {},
          debriefs: a,
          bin: b,
          history: c,
        });
        readArchive(script, { format: 'rejection-coach', version: 1, debriefs: [a, b], ticks: [c] });
      }),
    );
  });

  it('the same id twice is refused, among many in no time', () => {
    const records = Array.from({ length: 50_000 }, (_, at) => ({
      id: `2026-11-24-${at.toString(36).padStart(4, '0')}`,
      answers: {},
    }));
    const file = { format: 'rejection-coach', version: 1, debriefs: [...records, records[7]] };
    expect(readArchive(script, file)).toMatchObject({
      ok: false,
      problems: ['debriefs: 2026-11-24-0007 is in it twice'],
    });
  });
});

describe('a file of the journal in a backup', () => {
  it('has its bytes, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const kept = JSON.parse(toJson(keptFile('debriefs/x.json', bytes)));
          expect([...bytesOf(kept)]).toEqual([...bytes]);
        },
      ),
    );
  });

  it('is JSON to read where it is JSON, with the same bytes', () => {
    const text = `${JSON.stringify({ a: ['ž', 1] }, null, 2)}\n`;
    const bytes = new TextEncoder().encode(text);
    expect(keptFile('x', bytes)).toEqual({ path: 'x', record: { a: ['ž', 1] } });
    expect(new TextDecoder().decode(bytesOf(keptFile('x', bytes)))).toBe(text);
  });
});

describe('what an import would do', () => {
  const mine = debrief('2026-11-20-aaaa', { role: 'Nurse', company: 'Trust' });

  it('an older answer changes nothing, a newer one only itself', () => {
    const older = debrief(mine.id, { role: 'Porter' }, { begun: '2026-11-01T10:00:00.000Z' });
    expect(outcomeFor('debriefs', mine, older)).toMatchObject({ verdict: 'kept' });
    const newer = {
      ...mine,
      answers: { ...older.answers, company: { value: 'Other', at: '2026-12-01T10:00:00.000Z' } },
    };
    expect(outcomeFor('debriefs', mine, newer)).toEqual({
      verdict: 'changed',
      changes: ['company'],
      stays: ['role'],
    });
  });

  it('is what merging does, and doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(anyDebrief, anyDebrief, (a, b) => {
        const theirs = { ...b, id: a.id };
        const { verdict } = outcomeFor('debriefs', a, theirs);
        const after = merged('debriefs', a, theirs);
        expect(verdict === 'changed').toBe(!isSameRecord(a, after));
        expect(isSameRecord(merged('debriefs', after, theirs), after)).toBe(true);
        for (const [id, answer] of Object.entries(a.answers))
          expect((after.answers[id]?.at ?? '') >= answer.at).toBe(true);
      }),
    );
  });

  it('of an application the one that was added later counts', () => {
    fc.assert(
      fc.property(anyApplication, anyApplication, (a, b) => {
        const after = merged('applications', a, { ...b, id: a.id });
        expect(after.added >= a.added).toBe(true);
        expect(isSame(after, a) || after.added > a.added).toBe(true);
      }),
    );
  });
});

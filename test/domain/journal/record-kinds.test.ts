import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { answerCheck } from '../../../src/domain/debrief/export-form.js';
import { differences, needsHistoryEntry } from '../../../src/domain/journal/diff.js';
import {
  exported,
  KIND_NAMES,
  merged,
  noRecords,
  type RecordKind,
  type Records,
  readExported,
  specOf,
} from '../../../src/domain/journal/record-kinds.js';
import { type Fields, isSame } from '../../../src/domain/record/json-fields.js';
import { readArchive } from '../../../src/domain/transfer/read-export.js';
import { archive } from '../../../src/domain/transfer/write-export.js';
import { ANY_RECORD } from '../../support/arbitraries.js';

const anyOf = (kind: RecordKind): fc.Arbitrary<Records[RecordKind]> => ANY_RECORD[kind];

const fail = (field: string, what: string): void => {
  throw new Error(`${field} ${what}`);
};
const asJson = (value: unknown): Fields => JSON.parse(JSON.stringify(value));

describe.each(KIND_NAMES)('of %s', (kind) => {
  const { defaults, ignoredInDiff, idForm, isId, noun, read, replaceable = [] } = specOf(kind);

  it('the noun is used by no other kind, and the form of an id is an id', () => {
    expect(KIND_NAMES.filter((other) => specOf(other).noun === noun)).toEqual([kind]);
    expect(isId(idForm)).toBe(true);
    expect(isId('../x')).toBe(false);
  });

  it('a whole record is read without copying it', () => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        expect(read(record as unknown as Fields, fail)).toBe(record);
      }),
    );
  });

  it('every field that an export may leave out is filled in', () => {
    const filled = Object.keys(defaults(idForm));
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        const whole = asJson(exported(kind, record, true));
        const short = Object.fromEntries(Object.entries(whole).filter(([name]) => !filled.includes(name)));
        expect(Object.keys(readExported(kind, short, answerCheck(script), fail))).toEqual(
          expect.arrayContaining(filled),
        );
      }),
    );
  });

  it('export, then import gives the record back', () => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        const back = readArchive(script, asJson(archive({ ...noRecords(), [kind]: [record] }, true)));
        if (!back.ok) throw new Error(back.problems.join('\n'));
        expect(back[kind]).toEqual([record]);
      }),
    );
  });

  it('merging a second time changes nothing, and neither does merging with itself', () => {
    fc.assert(
      fc.property(anyOf(kind), anyOf(kind), (mine, other) => {
        const theirs = { ...other, id: mine.id } as Records[RecordKind];
        const once = merged(kind, mine, theirs);
        expect(isSame(merged(kind, once, theirs), once)).toBe(true);
        expect(differences(kind, merged(kind, mine, mine), mine)).toEqual([]);
      }),
    );
  });

  it('a record differs in nothing from itself, and needs no history entry', () => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        expect(differences(kind, record, structuredClone(record))).toEqual([]);
        expect(needsHistoryEntry(kind, record, structuredClone(record))).toBe(false);
      }),
    );
  });

  it('exactly the fields that are ignored make no difference', () => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        const names = Object.keys(record).filter((name) => name !== 'answers');
        const seen = names.filter(
          (name) => differences(kind, record, { ...record, [name]: { replaced: true } } as never).length > 0,
        );
        expect(seen).toEqual(names.filter((name) => !(ignoredInDiff as readonly string[]).includes(name)));
      }),
    );
  });

  it('exactly the replaceable fields are replaced without a history entry', () => {
    fc.assert(
      fc.property(anyOf(kind), (record) => {
        const names = Object.entries(record).flatMap(([name, value]) =>
          name === 'answers' || value === null || (Array.isArray(value) && value.length === 0) ? [] : [name],
        );
        const kept = names.filter((name) =>
          needsHistoryEntry(kind, record, { ...record, [name]: { replaced: true } } as never),
        );
        expect(kept).toEqual(names.filter((name) => !(replaceable as readonly string[]).includes(name)));
      }),
    );
  });
});

describe('two JSON values', () => {
  it('are the same whatever the order of their keys, and differ in any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const turned = { x: a, y: b };
        expect(isSame({ y: b, x: a }, turned)).toBe(true);
        expect(isSame([a], [a, b])).toBe(false);
        expect(isSame(a, { inside: a })).toBe(false);
      }),
    );
  });

  it('with a key named as one that every object has are told apart from those without it', () => {
    expect(isSame(JSON.parse('{"__proto__":{}}'), {})).toBe(false);
    expect(isSame(JSON.parse('{"constructor":null}'), {})).toBe(false);
    expect(isSame({ a: undefined }, {})).toBe(true);
  });
});

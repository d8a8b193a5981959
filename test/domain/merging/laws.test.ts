/** The same records, in whatever order, and however often, machines meet. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedComments } from '../../../src/domain/comments/comment.js';
import {
  KIND_NAMES,
  merged,
  type RecordKind,
  type Records,
  withTimes,
} from '../../../src/domain/journal/record-kinds.js';
import { isSame } from '../../../src/domain/record/json-fields.js';
import { ordered } from '../../../src/domain/record/parts.js';
import { ANY_RECORD } from '../../support/arbitraries.js';

const RUNS = { numRuns: 60 };

type Any = Records[RecordKind];

/** A few instants, so that many parts were written at the same one. */
const moment = fc.nat(6).map((minute) => `2026-11-24T10:0${minute}:00.000Z`);

/** Versions of one record as machines make them: each begins with another's and changes some of its parts. */
const versions = (kind: RecordKind): fc.Arbitrary<readonly [Any, Any, Any]> => {
  const any = ANY_RECORD[kind] as fc.Arbitrary<Any>;
  const step = fc.record({ from: fc.nat(2), like: any, now: moment, names: fc.infiniteStream(fc.boolean()) });
  return fc
    .tuple(
      any,
      fc.array(step, { minLength: 2, maxLength: 8 }),
      fc.array(moment, { minLength: 3, maxLength: 3 }),
    )
    .map(([given, steps]) => {
      const first = near({ ...given, progress: undefined } as Any);
      const all: [Any, Any, Any] = [first, first, first];
      for (const [at, { from, like, now, names }] of steps.entries()) {
        const before = all[from] as Any;
        const changed = Object.entries(near(like)).filter(
          ([name]) => name !== 'progress' && name !== 'id' && names.next().value,
        );
        const after = Object.fromEntries([
          ...Object.entries(before).filter(([name]) => isNeeded(name) || names.next().value),
          ...changed,
        ]);
        all[at % 3] = withTimes(kind, before, after as unknown as Any, now);
      }
      return all;
    });
};

const isNeeded = (name: string): boolean =>
  !['notes', 'tags', 'comments', 'title', 'of-another-version'].includes(name);

/** With its instants moved together. */
const near = (record: Any): Any => {
  const moved = JSON.parse(
    JSON.stringify(record, (name, value) =>
      ['at', 'begun', 'added', 'changed', 'finished', 'done'].includes(name) && typeof value === 'string'
        ? `2026-11-24T10:0${Number(value.at(-2)) % 7 || 0}:00.000Z`
        : value,
    ),
  );
  return moved.comments === undefined ? moved : { ...moved, comments: mergedComments(moved.comments) };
};

describe.each(KIND_NAMES)('versions in %s', (kind) => {
  const join = (a: Any, b: Any): Any => merged(kind, a, b, 'larger');

  it('give the same record whichever side is ours', () => {
    fc.assert(
      fc.property(versions(kind), ([a, b]) => {
        expect(JSON.stringify(ordered(join(a, b)))).toBe(JSON.stringify(ordered(join(b, a))));
      }),
      RUNS,
    );
  });

  it('give the same record in whatever order three machines meet', () => {
    fc.assert(
      fc.property(versions(kind), ([a, b, c]) => {
        expect(ordered(join(join(a, b), c))).toEqual(ordered(join(a, join(b, c))));
      }),
      RUNS,
    );
  });

  it('give the same record where a list is empty, missing, or emptied elsewhere', () => {
    fc.assert(
      fc.property(versions(kind), fc.infiniteStream(fc.boolean()), ([a, b, c], drops) => {
        const emptied = (record: Any): Any =>
          Object.fromEntries(
            Object.entries(record).map(([name, value]) => [
              name,
              Array.isArray(value) && drops.next().value ? [] : value,
            ]),
          ) as unknown as Any;
        const [x, y, z] = [a, b, c].map(emptied) as [Any, Any, Any];
        expect(ordered(join(join(x, y), z))).toEqual(ordered(join(x, join(y, z))));
      }),
      RUNS,
    );
  });

  it('give nothing new when they meet again', () => {
    fc.assert(
      fc.property(versions(kind), ([a, b]) => {
        const both = join(a, b);
        expect(isSame(join(both, a), both)).toBe(true);
        const itself = join(a, a);
        expect(join(itself, a)).toBe(itself);
      }),
      RUNS,
    );
  });
});

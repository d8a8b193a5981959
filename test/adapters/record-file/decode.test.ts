import { expect, it } from 'vitest';
import { withSum } from '../../../src/adapters/record-file/checksum.js';
import { decode, encode } from '../../../src/adapters/record-file/decode.js';
import type { Tick } from '../../../src/domain/record/tick.js';

const tick: Tick = { id: 'k7qm4x', done: true, at: '2026-11-24T10:00:00.000Z', sources: [] };
const HEAD = '{\n  "format": "rejection-coach",\n  "schema": 2,\n  "kind": "tick",\n';

it('reads what it writes, without the fields of the file', () => {
  expect(decode('ticks', tick.id, encode('ticks', tick))).toEqual({ ok: true, record: tick, old: false });
});

it.each([
  ['  "id": "k7qm4x",\n  "schema": 3\n}\n', 'it is from a newer version of the program (schema 3)'],
  ['  "id": "k7qm4x",\n  "kind": "debrief"\n}\n', "it isn't a tick of this program"],
  ['}\n', "it isn't valid JSON"],
  ['  "id": "k7qm4y"\n}\n', "the id in it and its name aren't the same"],
  ['  "id": "k7qm4x",\n  "done": 1\n}\n', 'its done has to be true or false'],
])('names what is wrong below a head as it writes it: %j', (rest, reason) => {
  expect(decode('ticks', tick.id, withSum(HEAD + rest))).toMatchObject({ ok: false, reason });
});

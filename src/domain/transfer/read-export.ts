/** Reading an export back: everything is checked before anything is taken. */

import { answerCheck } from '../debrief/export-form.js';
import type { Script } from '../debrief/script.js';
import { type Archive, KIND_NAMES, readExported } from '../journal/record-kinds.js';
import { type Complain, type Fields, isFields } from '../record/json-fields.js';

interface Refused {
  readonly ok: false;
  readonly newer: boolean;
  readonly problems: readonly string[];
}

export type ReadArchive = ({ readonly ok: true } & Archive) | Refused;

export const refused = (problems: readonly string[], newer = false): Refused => ({
  ok: false,
  newer,
  problems,
});

export const readArchive = (script: Script, value: unknown): ReadArchive => {
  const problems: string[] = [];
  const complain: Complain = (where, what) => void problems.push(where === '' ? what : `${where}: ${what}`);
  if (!isExport(value)) return refused(['it isn\'t an export from this program (no "format" in it)']);
  if (typeof value.version === 'number' && value.version > 1)
    return refused([`it is from a newer version (format version ${value.version})`], true);
  if (value.version !== 1) complain('version', 'has to be 1');
  const checkAnswer = answerCheck(script);
  const read = Object.fromEntries(
    KIND_NAMES.map((kind) => [
      kind,
      listIn(value, kind, complain).map((record, at) =>
        readExported(kind, record, checkAnswer, (field, what) => complain(`${kind}[${at}].${field}`, what)),
      ),
    ]),
  ) as unknown as Archive;
  for (const kind of KIND_NAMES) {
    const seen = new Set<string>();
    for (const { id } of read[kind]) {
      if (seen.has(id)) complain(kind, `${id} is in it twice`);
      seen.add(id);
    }
  }
  return problems.length > 0 ? refused(problems) : { ok: true, ...read };
};

export const isExport = (value: unknown): value is Fields =>
  isFields(value) && value.format === 'rejection-coach';

const listIn = (value: Fields, name: string, complain: Complain): readonly Fields[] => {
  const list = value[name];
  if (list === undefined) return [];
  if (Array.isArray(list) && list.every(isFields)) return list;
  complain(name, 'has to be a list of objects');
  return [];
};

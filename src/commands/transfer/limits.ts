/** What the ways out of the journal and into it have in common. */

import { importText } from '../../content/en/transfer/transfer.js';
import { specOf } from '../../domain/journal/record-kinds.js';
import { usage } from '../../errors.js';
import type { RecordKind } from '../../ports/index.js';

/** Bytes: four times twenty years of a debrief a day, with earlier versions. */
export const IMPORT_LIMIT = 200_000_000;

/** A file that is nothing that an import can read. */
export const notOurs = (file: string): Error => usage(`${file}: ${importText.notOf}`, importText.notOfAdvice);

export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** "12 debriefs", "1 interview" */
export const countOf = (kind: RecordKind, n: number): string => `${n} ${n === 1 ? specOf(kind).noun : kind}`;

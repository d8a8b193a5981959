/** What the ways out of the journal and into it have in common. */

import { SIDE_KINDS, type SideKind } from '../../domain/journal/record-kinds.js';
import type { RecordKind } from '../../ports/index.js';

/** Bytes: the largest file that is taken back. Twenty years of a debrief a day, earlier versions included, are a quarter of it. */
export const IMPORT_LIMIT = 200_000_000;

/** The name of a file without its folder. */
export const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** "12 debriefs", "1 interview": the name of a kind is its plural. */
export const countOf = (kind: RecordKind, n: number): string =>
  `${n} ${n === 1 ? (kind === 'debriefs' ? 'debrief' : SIDE_KINDS[kind as SideKind].noun) : kind}`;

/** What an import did, or would do, on a screen. */

import { labelOf } from '../../content/en/debrief/labels.js';
import { importText } from '../../content/en/transfer/transfer.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import type { Records } from '../../domain/journal/record-kinds.js';
import { printableLine } from '../../domain/text/printable.js';
import type { ImportOutcome, Verdict } from '../../domain/transfer/import-outcome.js';
import { debriefName } from '../debrief-parts.js';
import { present } from '../present.js';
import { INDENT, type Look, wrap } from './theme.js';

export interface IncomingLine extends ImportOutcome {
  readonly kind: keyof Records;
  readonly record: Records[keyof Records];
}

/** Most records named under each heading. */
const SHOWN = 20;

const nameOf = ({ kind, record }: IncomingLine): string => {
  if (kind === 'debriefs') return debriefName(record as Debrief);
  const { role, company } = record as { readonly role?: unknown; readonly company?: unknown };
  return printableLine([role, company].filter((part) => typeof part === 'string' && part !== '').join(', '));
};

const namesOf = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => labelOf(id) ?? printableLine(id));

const lineOf = (line: IncomingLine, look: Look): string => {
  const { verdict, changes, stays } = line;
  const parts = present(
    present(line.record.id, nameOf(line)).join('  '),
    verdict === 'changed' && importText.changes(namesOf(changes)),
    verdict === 'changed' && stays.length > 0 && importText.stays(namesOf(stays)),
    verdict === 'kept' && stays.length > 0 && namesOf(stays).join(', '),
  );
  return wrap(parts.join(': '), look, INDENT, INDENT.repeat(2));
};

/** By verdict. @param would nothing is written yet; else only what may need attention is named. */
export const incomingText = (
  lines: readonly IncomingLine[],
  look: Look,
  countOf: (kind: keyof Records, n: number) => string,
  would: boolean,
): string => {
  const headings = would ? importText.would : importText.verdicts;
  const blocks = (Object.keys(headings) as Verdict[]).map((verdict) => {
    const matching = lines.filter((line) => line.verdict === verdict);
    if (matching.length === 0) return '';
    const kinds = [...new Set(matching.map((line) => line.kind))];
    const counts = kinds.map((kind) => countOf(kind, matching.filter((line) => line.kind === kind).length));
    const heading = wrap(`${headings[verdict]}: ${counts.join(', ')}.`, look);
    const named = verdict !== 'same' && (would || !['added', 'kept'].includes(verdict));
    const shown = named ? matching.slice(0, SHOWN).map((line) => lineOf(line, look)) : [];
    const more =
      named && matching.length > SHOWN ? [`${INDENT}${importText.more(matching.length - SHOWN)}`] : [];
    return `${[heading, ...shown, ...more].join('\n')}\n`;
  });
  return blocks.join('');
};

/** What an import does, or would do. */

import { labelOf } from '../../content/en/debrief/labels.js';
import { importWords as words } from '../../content/en/transfer/transfer.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import type { Records } from '../../domain/journal/record-kinds.js';
import { printableLine } from '../../domain/text/printable.js';
import type { Outcome, Verdict } from '../../domain/transfer/import-outcome.js';
import { debriefName } from './debriefs.js';
import { type Look, wrap } from './look.js';

export interface Line extends Outcome {
  readonly kind: keyof Records;
  readonly record: Records[keyof Records];
}

/** Records named under each heading; the rest is counted. */
const SHOWN = 20;

const nameOf = ({ kind, record }: Line): string => {
  if (kind === 'debriefs') return debriefName(record as Debrief);
  const { role, company } = record as { readonly role?: unknown; readonly company?: unknown };
  return printableLine([role, company].filter((part) => typeof part === 'string' && part !== '').join(', '));
};

const namesOf = (ids: readonly string[]): readonly string[] =>
  ids.map((id) => labelOf(id) ?? printableLine(id));

const lineOf = (one: Line, look: Look): string => {
  const { verdict, changes, stays } = one;
  const parts = [
    verdict === 'changed' ? words.changes(namesOf(changes)) : '',
    verdict === 'changed' && stays.length > 0 ? words.stays(namesOf(stays)) : '',
    verdict === 'kept' && stays.length > 0 ? namesOf(stays).join(', ') : '',
  ].filter((part) => part !== '');
  const name = [one.record.id, nameOf(one)].filter((part) => part !== '').join('  ');
  return wrap([name, ...parts].join(': '), look, '  ', '    ');
};

/**
 * By verdict: how many of each kind, then their names.
 *
 * @param countOf "3 debriefs".
 * @param would it is only shown; else it is done, and only what a person may have to look at is named.
 */
export const incomingText = (
  lines: readonly Line[],
  look: Look,
  countOf: (kind: keyof Records, n: number) => string,
  would: boolean,
): string => {
  const headings = would ? words.would : words.verdicts;
  const blocks = (Object.keys(headings) as Verdict[]).flatMap((verdict) => {
    const of = lines.filter((one) => one.verdict === verdict);
    if (of.length === 0) return [];
    const kinds = [...new Set(of.map((one) => one.kind))];
    const counts = kinds.map((kind) => countOf(kind, of.filter((one) => one.kind === kind).length));
    const heading = wrap(`${headings[verdict]}: ${counts.join(', ')}.`, look);
    const named = verdict !== 'same' && (would || !['added', 'kept'].includes(verdict));
    const shown = named ? of.slice(0, SHOWN).map((one) => lineOf(one, look)) : [];
    const more = named && of.length > SHOWN ? [`  ${words.more(of.length - SHOWN)}`] : [];
    return [[heading, ...shown, ...more].join('\n')];
  });
  return blocks.map((block) => `${block}\n`).join('');
};

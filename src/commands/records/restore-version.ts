/** `restore ID --version N`: an earlier version takes the place of the present one, which is kept. */

import { keeping } from '../../content/en/records/history.js';
import { asNewest } from '../../domain/journal/record-versions.js';
import type { Context } from '../../ports/index.js';
import { findAny } from '../shared/find-any-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';
import { versionIn, versionsOf } from './history.js';

/** Raises `missing` where there is no such record, and no such version of it. */
export const restoreVersion = async (context: Context, id: string, wanted: number): Promise<void> => {
  const found = await findAny(context, id);
  const { kind, id: whole } = found;
  const { record } = versionIn(await versionsOf(context, found), wanted, whole);
  if (kind === 'debriefs') await tellIfOpen(context, whole);
  const at = context.clock.now().toISOString();
  await context.journal.replace(kind, whole, (now) => asNewest(now, record, at));
  context.output.err(`${keeping.broughtBack(wanted, whole)}\n`);
};

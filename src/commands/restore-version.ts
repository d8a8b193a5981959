/** `restore ID --version N`: an earlier version takes the place of the present one, which is kept. */

import { keeping } from '../content/en/keeping.js';
import { broughtBack } from '../domain/versions.js';
import type { Context } from '../ports.js';
import { versionIn, versionsOf } from './history.js';
import { tellIfOpen } from './open-elsewhere.js';
import { resolveId } from './records.js';

export const restoreVersion = async (context: Context, id: string, wanted: number): Promise<void> => {
  const whole = await resolveId(context, 'debriefs', id);
  const { record } = versionIn(await versionsOf(context, whole), wanted, whole);
  await tellIfOpen(context, whole);
  const at = context.clock.now().toISOString();
  await context.journal.replace('debriefs', whole, (now) => broughtBack(now, record, at));
  context.output.err(`${keeping.broughtBack(wanted, whole)}\n`);
};

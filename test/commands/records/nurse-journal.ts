/** A journal with the debrief of a nurse in it, and what became of that debrief. */

import { textOf } from '../../../src/domain/debrief/debrief.js';
import { call } from '../../support/call.js';
import { NURSE_ID as ID, nurseDebrief } from '../../support/debriefs.js';
import { type World, world } from '../../support/fakes.js';

export const nurse = nurseDebrief({
  stage: 'final-round',
  'heard-on': null,
  known: ['a', 'b'],
  friend: 'It is one day.',
});

export const withNurse = (options: Parameters<typeof world>[0] = {}): World => {
  const w = world(options);
  w.memory.store.debriefs.set(ID, nurse);
  return w;
};
export const now = (w: World) => w.memory.store.debriefs.get(ID) ?? nurse;
export const role = (w: World): string => textOf(now(w), 'role');
/** Two changes: versions 1 and 2. */
export const changed = async (options: Parameters<typeof world>[0] = {}): Promise<World> => {
  const w = withNurse(options);
  await call(w, 'edit', ID, 'role', '--answer', 'Ward nurse');
  await call(w, 'edit', ID, 'known', '--answer', 'c');
  return w;
};

/** The line of facts under a debrief's name. */

import { expect, it } from 'vitest';
import { debriefList } from '../../../src/render/terminal/debriefs.js';
import { debrief } from '../../support/debriefs.js';

const look = { columns: 80, color: false, plain: false, unicode: true };

it.each([
  [{}, 'written down 24 Nov 2026 · '],
  [{ 'heard-on': '2026-11-20' }, '  20 Nov 2026 · '],
])('%j says which day it is', (values, day) => {
  const list = debriefList([debrief('2026-11-24-aaaa', { role: 'Clerk', ...values })], look as never);
  expect(list).toContain(day);
});

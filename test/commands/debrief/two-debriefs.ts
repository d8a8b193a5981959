/** The two debriefs that the tests of several commands begin with. */

import { debrief } from '../../support/debriefs.js';

export const nurse = debrief('2026-11-20-aaaa', {
  outcome: 'rejected',
  role: 'Staff nurse',
  company: "St Mary's",
  stage: 'final-round',
  'more-needed': ['drug doses'],
  sting: 7,
});
export const shop = debrief('2026-11-22-bbbb', {
  outcome: 'waiting',
  role: 'Shop manager',
  company: 'Corner',
  'more-needed': ['calculating drug doses'],
});

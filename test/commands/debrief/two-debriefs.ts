/** The two debriefs that the tests of several commands begin with. */

import { nurseDebrief, shopDebrief } from '../../support/debriefs.js';

export const nurse = nurseDebrief({
  stage: 'final-round',
  'more-needed': ['drug doses'],
  sting: 7,
});
export const shop = shopDebrief({ 'more-needed': ['calculating drug doses'] });

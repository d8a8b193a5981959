/** Hurting oneself. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, ME, near, PAST } from './fragments.js';

const ACCIDENT = either(
  CARE,
  PAST,
  'kettle|oven|hob|stove|iron|pan|grill|coffee|tea|soup|toast|cook\\w*|chop\\w*|shav\\w*|paper|envelope|tin|can|gym|football|running|training|onions?|bagel|glass|by accident|accidentally|sunburn\\w*|in the sun|financially|professionally|hedge|barbed|thorns?|cat|dog|plaster|surgery|chances|slack|short|off',
);
const AGAIN = either(
  'again|to (?:stop|feel|cope|punish|calm|quiet|get through|make)|until|till|because|when(?:ever)?|every (?:time|night|day)|after|since|bleed\\w*|blood|deserve\\w*|relief|release|better|on purpose|deliberately|tonight|most nights|scars?|hide|sleeves',
);

export const selfHarm: readonly DangerRow[] = [
  {
    not: either(ACCIDENT, 'cant scratch'),
    pattern: `(?:cut|cuts|cutting|burn|burns|burnt|burned|burning|harm|harmed|harming|hurt|hurting|scratch\\w*|punch\\w*|hit|hitting|slap\\w*|bit|bite|biting|stab\\w*|slash\\w*|starv\\w*|punish\\w*|bruis\\w*|chok\\w*|injur\\w*|carv\\w*) (?:at |up |into )?(?:myself|meself|me ?self)(?! (?:off|out|down|loose|free|some|in (?:half|two)|by (?:saying|asking|being|not|applying|accepting)|at|more|with (?:this|that|the) (?:salary|answer)|when i answered) )`,
    pauses: [
      'I cut myself after I read the email',
      "I've been hurting myself since it came",
      'punching myself',
    ],
    leaves: [
      'I cut myself short when they asked',
      'I burnt myself on the kettle',
      "I'm that busy I can't scratch myself",
    ],
  },
  {
    not: ACCIDENT,
    needs: ME,
    pattern: `(?:${near('(?:hit|hitting|punch\\w*|bang\\w*|smash\\w*|slam\\w*|smack\\w*|bash\\w*) (?:the |a )?(?:my (?:own )?(?:head|face|legs?|arms?|hands?|fists?|knuckles)|walls?)', AGAIN, 8)})(?! (?:with (?:recruiters|this|hr)) )`,
    pauses: [
      'banging my head against the wall to make the thoughts stop',
      'I punch walls until my hand bleeds',
    ],
    leaves: ['banging my head against a wall with recruiters'],
  },
  {
    not: either(CARE, 'ramadan|fasting for|blood test|nerves|busy|lunch'),
    pattern: `(?:havent|have not|not|stopped|refus\\w+|starv\\w+|without) ${gap(2)}(?:eat|eaten|eating|food|drink|drinking) ${gap(10)}(?:punish\\w*|deserve\\w*|collapse|faint|die|disappear|waste away|until i)|(?:deserve|need|have) to be punished|punish(?:ing)? (?:myself|my body)|(?:make|making|made) myself (?:sick|throw up|vomit) (?:again|after|every|to|because|when)`,
    pauses: ["I haven't eaten for five days and will carry on until I collapse", 'I deserve to be punished'],
  },
];

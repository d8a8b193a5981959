/** Hurting oneself. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, ME, near, PAST } from './fragments.js';

const BODY = either(
  'arms?|legs?|wrists?|thighs?|hands?|face|skin|stomach|knuckles|forearms?|hips?|belly|ankles?|chest|fingers?|veins?|body|hair|scalp|shoulders?|head',
);
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
    not: either(CARE, PAST, 'teenagers?|teens?|young people|ward|cv'),
    pattern: `self ?(?:harm|harmed|harming|harms|injur(?:e|ed|ing|y)|mutilat\\w+)(?! (?:policy|ward|training|prevention|team|unit|awareness) )`,
    unsure: true,
    pauses: ['self harming again', 'I self harm when I get a no'],
    leaves: ['self-harm policy training', 'worked on a ward with self harming teenagers'],
  },
  {
    not: ACCIDENT,
    pattern: `(?:cut|cuts|cutting|burn|burns|burnt|burned|burning|harm|harmed|harming|hurt|hurting|scratch\\w*|punch\\w*|hit|hitting|slap\\w*|bit|bite|biting|stab\\w*|slash\\w*|starv\\w*|punish\\w*|bruis\\w*|chok\\w*|injur\\w*|carv\\w*) (?:at |up |into )?(?:myself|meself|me ?self)(?! (?:off|out|down|loose|free|some|in (?:half|two)|by (?:saying|asking|being|not|applying|accepting)|at|more|with (?:this|that|the) (?:salary|answer)|when i answered) )`,
    pauses: [
      'I cut myself after I read the email',
      "I've been hurting myself since it came",
      'punching myself',
    ],
    leaves: ['I cut myself short when they asked', 'I burnt myself on the kettle'],
  },
  {
    not: ACCIDENT,
    pattern: `(?:cut|cuts|cutting|burn|burns|burnt|burned|burning|slash\\w*|slic\\w+|carv\\w+|scratch\\w*|scrap\\w+|dig\\w*|dug|stab\\w*|pick(?:ed|ing)?|pull(?:ed|ing)? out|rip(?:ped|ping)|tear\\w*) (?:at |up |into |in |open )?(?:my|me) (?:own )?${BODY}(?! (?:time|off (?:the|my)|in the (?:door|garden)) )`,
    unsure: true,
    pauses: ['I burn my arm with the lighter', 'slicing my thighs', 'i scratch my arms till they bleed'],
    leaves: ['I cut my hand on a tin'],
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
    not: either(CARE, 'shav\\w*|kitchen|chef|cooking|box cutter at'),
    needs: ME,
    pattern: `(?:${near('(?:slic|slash|carv)(?:e|ing|ed|es)', BODY, 8)}|${near('(?:blades?|razor ?blades?|razors?|scalpel|lighter|stanley knife|compass|craft knife|scissors|shards?)', either('arms?|skin|wrists?|thighs?|legs?|in case|again|bleed\\w*|relief|release|calm\\w*|feel (?:something|better)|under my|hid|hidden|pencil case|phone case|punish\\w*'), 8)}|(?:fresh|new|more) (?:cuts|scars|burns)|(?:cutting|cut) (?:again|every night|most nights|to (?:cope|feel))(?! (?:costs|staff|jobs|back|the) )|(?:relaps\\w+|went back to|started|back to|gone back to) (?:on |with |to |into )?(?:the )?cutting(?! (?:costs|back|corners|hair|down|out|the|grass) )|(?:days|weeks|months|years) clean (?:from|of) (?:cutting|self))`,
    unsure: true,
    pauses: ['I keep the blade under my phone case', 'the razor on my skin again', 'I went back to cutting'],
  },
  {
    not: either(CARE, 'ramadan|fasting for|blood test|nerves|busy|lunch'),
    pattern: `(?:havent|have not|not|stopped|refus\\w+|starv\\w+|without) ${gap(2)}(?:eat|eaten|eating|food|drink|drinking) ${gap(10)}(?:punish\\w*|deserve\\w*|collapse|faint|die|disappear|waste away|until i)|(?:deserve|need|have) to be punished|punish(?:ing)? (?:myself|my body)|(?:make|making|made) myself (?:sick|throw up|vomit) (?:again|after|every|to|because|when)`,
    pauses: ["I haven't eaten for five days and will carry on until I collapse", 'I deserve to be punished'],
  },
];

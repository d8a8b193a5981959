/** Hurting oneself, said in other words: with what, where, what for. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { either, gap, near, PILLS, STORY } from './fragments.js';

const BODY = either(
  '(?:own )?(?:left |right |upper |inner )?(?:arms?|legs?|wrists?|thighs?|hands?|face|skin|stomach|knuckles|forearms?|hips?|belly|ankles?|chest|fingers?|veins?|body|flesh|palms?|shoulders?|feet|foot|neck|throat|head|self)',
);
const TOOL = either(
  'boiling|scalding|hot|iron|lighter|flame|cigarettes?|fags?|match(?:es)?|candle|hob|straighteners?|curling tongs|pins?|needles?|safety pin|razors?|blades?|knife|scalpel|compass(?: point)?|scissors|glass|tweezers|staples?|salt|bleach|nails|shards?|hammer|belt|ruler',
);
const SPILT = either(
  STORY,
  'spil\\w+|accident\\w*|by mistake|slipped|chef|kitchen|cook\\w*|chop\\w*|shav\\w*|splinter|diy|gym|physio|tattoo\\w*|piercing|acupuncture|nosebleed|nose|gums?|period|dentist|blood test|diabet\\w*|sew\\w*|manicure|pedicure|recruiters?|hr|sunburn\\w*',
);
const WHY = either(
  'again|to (?:stop|feel|cope|punish|calm|quiet|get through|make|numb)|until|till|because|when(?:ever)?|every (?:time|night|day|rejection|no)|each time|after|since|bleed\\w*|blood|deserv\\w*|relief|release|on purpose|deliberately|tonight|scars?|sleeves|hard|bruis\\w*|fail\\w*|mess(?:ed)? up|as (?:a )?punishment|calms?|helps?|nobody knows|does not know|doesnt know',
);

export const hurting: readonly DangerRow[] = [
  {
    not: SPILT,
    pattern: `(?:pour\\w*|press\\w*|hold(?:ing)?|held|put(?:ting)?|puts|stub\\w*|stick\\w*|stuck|drip\\w*|rub\\w*|run|running|ran|drag\\w*|push\\w*|dig\\w*|dug|poke?\\w*|jab\\w*|scrap\\w*|using|used|use|take|took|taking|pushed) ${gap(3)}${TOOL} ${gap(4)}(?:to|on|in(?! my (?:left |right )?hands?)|into|over|across|against|under|through|down|along|at) my ${BODY}|(?:hold|holding|held|put|putting|press\\w*|stick\\w*|scald\\w*|burn\\w*|cut\\w*|slic\\w*|stab\\w*|scratch\\w*|mark\\w*|hurt\\w*|hit\\w*|harm\\w*|bruis\\w*) my ${BODY} ${gap(2)}(?:with|over|on|under|in|into|against|using) (?:the|a|an|my|some|it)? ?(?:\\w+ )?${TOOL}(?! (?:pan|tea|coffee|oven|tray|tap|shower|seat|chocolate) )`,
    pauses: ['I press the straighteners on my arm', 'holding my palm over the flame'],
    leaves: ['I spilt boiling water on my hand', 'I held the iron in my hand'],
  },
  {
    not: SPILT,
    pattern: near(
      `(?:hit|hitting|hits|punch\\w*|bang\\w*|smash\\w*|slam\\w*|smack\\w*|bash\\w*|knock\\w*|crack\\w*|beat|beating|thump\\w*|slap\\w*|headbutt\\w*|pinch\\w*|bit|bite|biting|scratch\\w*|claw\\w*|pick\\w*|scald\\w*|cut|cutting|burn|burning|hurt|hurting) (?:at |on )?(?:my ${BODY}|(?:the|a|these) (?:walls?|mirror|door)s?|my ?self)`,
      WHY,
      8,
    ),
    unsure: true,
    pauses: ['I smack my head off the door each time they say no', 'I claw my arms till it calms'],
    leaves: ['I hit my head at the gym again'],
  },
  {
    not: either(
      SPILT,
      'nobody deserves|no one deserves|(?:dont|didnt|did not|do not) deserve (?:to|this|that|it)(?! (?:eat|sleep|live|breathe|drink))|budget|cut for time',
    ),
    pattern: `(?:i|body|me) (?:just |really |only )?deserves? (?:to (?:be hurt|hurt|suffer|bleed|burn|be punished|be in pain|feel pain|starve|rot)|(?:the |this |every |all the )?(?:pain|hurt|bruises|scars|cuts)|it so i)|(?:dont|do not|doesnt|didnt) deserve (?:to (?:eat|sleep|be warm|breathe|drink)|food|meals?|dinner|warmth)|(?:hurt|harm|punish|cut|burn|starve) (?:myself|me ?self|my body) (?:so|because|when|for|every|each|again|instead|before|as)|so i (?:do it|hurt|cut|burn|punish|starve) (?:it )?(?:to )?(?:myself|me ?self)|(?:stopped|stopping|not|quit|skipping|havent been|came off|refus\\w+) (?:taking |injecting |using |been taking )?(?:my |me |the )(?:insulin|heart (?:meds|tablets|pills)|dialysis|inhalers?|epilepsy (?:meds|tablets)|meds|medication|warfarin|antiretrovirals|chemo)(?:(?<=insulin|heart \\w+|dialysis|chemo)|(?= ${gap(12)}(?:deserv\\w*|suffer\\w*|arsed|bothered|point|care|body|going|die|purpose|punish\\w*|nature|see what happens|living|alive|over|let it)))|(?:stopped|not|havent|havent been|quit|refus\\w+|no) (?:eating|eaten|eat|food|drinking water) ${gap(10)}(?:deserv\\w*|punish\\w*|disappear|waste away|nothing left of me|collapse|faint|on purpose)|(?:starv\\w+) (?:my ?self|me ?self) (?:down|until|till|to|because|so|again|for)`,
    pauses: ["I don't deserve to eat", 'I skip food, no food till I collapse'],
    leaves: ["I didn't deserve to suffer that panel"],
  },
  {
    not: either(SPILT, 'heart|money|cash|company|neighbour(?:s)?|budget|knee|budget|edge'),
    pattern: `(?:need|needed|want|wanted|like|have|love|watch|watching|see|seeing) (?:to )?(?:see |feel |watch )?(?:the |my |some |me |my own )?(?:blood|myself bleed|it bleed|skin split)(?! (?:test|pressure|bank|donor|donation|count|drive|sugar) )|(?:till|until) (?:i|it|they|my \\w+) (?:bleeds?|draws? blood|go(?:es)? numb|scars?|scab\\w*)|(?:wont|will not|doesnt|didnt|cant|not) stop (?:the )?(?:bleeding|blood)|(?:went|gone|go|cut|cutting|was) (?:it |a bit |way |far )?too deep|both (?:my )?wrists|(?:not|isnt|its|arent) (?:too |very |that |so )?deep(?= ¦)(?<=(?:wrists?|arms?|cuts?|blade|thigh) ${gap(10)}deep)|blood (?:on|all over|in|down) ${gap(4)}(?:from what i|i (?:did|done)|my (?:arms?|sleeve|wrists?|legs?|sheets))|(?:cuts?|burns?|slaps?|punch(?:es)?|scars?|stripes?|lines?|marks?) (?:on my \\w+ )?(?:for|per) (?:every|each) (?:rejection|no|fail\\w*|mistake|email|interview|wrong|time|application|stupid)(?! (?:budget|costs?))|¦ (?:just |only )?(?:the|my|a) (?:razors?|blades?|pills|tablets|rope|noose|gun|overdose|scalpel|ledge) ¦|(?:my|under my|these|hide|hiding|hidden) (?:sleeves?|jumper|bandages?|tights|wristbands?) ${gap(5)}(?:cuts|scars|burns|marks|wounds)(?! (?:to the|in the) )`,
    pauses: ['one scar for each no', 'my blade', 'till my skin bleeds', 'cut too deep'],
    leaves: ['they asked about a blood test', 'the budget cuts for each mistake'],
  },
  {
    not: either(SPILT, 'geometry|smok\\w*|drink(?:ing)?|alcohol|beer|cigarettes|gambling|fringe|hair|sewing'),
    pattern: near(
      either(
        'relaps\\w+|(?:days|weeks|months|years|a year|a month) (?:clean|free|without)|back at it|back to it|slipped (?:up )?|gave in|give in|gave into|old habits?|went back to|gone back to|started again|same as when i was|broke my streak|urges?|cant resist|craving|promised (?:her|him|them|mum|myself) id',
      ),
      either(
        'razors?|blades?|compass(?: point)?|lighter|scissors|cutting|self ?harm\\w*|burning|scars?|wrists?|thighs?|safety pins?|pins|scalpel|craft knife|hurting (?:myself|meself)|scratching|purging',
      ),
      10,
    ),
    unsure: true,
    pauses: ['two months clean and then the blade', 'I gave in, the lighter on my leg'],
    leaves: ['three months clean of drinking'],
  },
  {
    not: either(STORY, 'doctor|gp|headache|prescribed|on my round'),
    pattern: `(?:swallow|neck|down|drink|drank)(?:ed|ing)? (?:everything|whatever|all (?:of )?(?:it|them|that)|every (?:pill|tablet)|what) ${gap(3)}(?:cabinet|cupboard|drawer|house|had|there|bottle|left|¦)|(?:ive |i |i have |just |ive just |already )(?:done something|taken something|took something|swallowed something|done it|did it) (?:stupid|bad|silly|to myself|already|both|and (?:its|im) (?:bleeding|scared|too late))|(?:took|taken|swallowed|had|necked) (?:too many|a load|loads|the lot|all (?:of )?(?:my|the|his|her|mams|mums|dads)|a (?:handful|fistful|box|bottle|whole)|half a (?:box|bottle)) (?:of )?${gap(4)}(?:${PILLS}|them)|(?:getting|feeling|feel|im) (?:drowsy|sleepy|woozy|numb) (?:now )?(?:and|from|after) ${gap(4)}(?:${PILLS}|took|taken)`,
    unsure: true,
    pauses: ['I took a fistful of her tablets', "I've done something bad to myself already"],
    leaves: ['I took two tablets for a headache'],
  },
  {
    not: either(
      SPILT,
      'acne|surgery|c section|operation|battle|emotional|budget|costs?|hair|nappies|grass|film|cutting (?:edge|room|board)|the cat|the dog|ink',
    ),
    pattern: `(?:been|started|back to|back at|still|keep|kept|stop|stopped|caught me|about) cutting(?= (?:since|again|¦|when|for|after|every|because|most|more|deeper|last|at night))|(?:dig\\w*|dug|stick\\w*|press\\w*|sink\\w*) (?:my )?(?:nails|teeth|keys|pen) (?:in|into) ${gap(6)}(?:blood|bleed\\w*|skin|arms?|palms?|thighs?|wrists?|marks)|(?:old|new|fresh|more|my|hide|hiding|cover|covering|the|these|self inflicted) scars|(?:need|want|have|like|try|trying) (?:to )?(?:hurt|pain|bleed|suffer|burn)(?:ing)? ${gap(3)}(?:to )?feel (?:anything|something|real|alive|better|normal)|(?:pain|hurting|cutting|burning|blood|bleeding|razor|blade) ${gap(3)}(?:is|makes?|helps?|calms?|lets|only) ${gap(4)}(?:me feel|i feel|calm|me|thing i|control|works|quiet\\w*)|my (?:thighs?|wrists?|forearms?|arms?|legs|stomach|hips?) (?:are|is|all|look\\w*) (?:all )?(?:a mess|covered|in ribbons|cut|raw|destroyed|shredded|bleeding|bandaged|burnt|scarred|marked|bloody)|¦ (?:the |with the |used the )?(?:razors?|scissors|blades?|lighter|knife|pills|cutting|burning|compass|purging|scalpel) again|(?:sick|throwing up|vomit\\w*|purg\\w+|laxatives) (?:again )?(?:after every|every|on purpose|to punish|after each)(?! (?:interview|call|round|shift))`,
    unsure: true,
    pauses: ['still cutting most nights', 'my arms are in ribbons', 'blades again', 'covering the scars'],
    leaves: ['stopped cutting costs again', 'the lighter jobs again'],
  },
];

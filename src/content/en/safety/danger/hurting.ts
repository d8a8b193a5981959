/** Hurting oneself, said in other words: with what, where, what for. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { either, gap, STORY } from './fragments.js';

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

export const hurting: readonly DangerRow[] = [
  {
    not: SPILT,
    pattern: `(?:pour\\w*|press\\w*|hold(?:ing)?|held|put(?:ting)?|puts|stub\\w*|stick\\w*|stuck|drip\\w*|rub\\w*|run|running|ran|drag\\w*|push\\w*|dig\\w*|dug|poke?\\w*|jab\\w*|scrap\\w*|using|used|use|take|took|taking|pushed) ${gap(3)}${TOOL} ${gap(4)}(?:to|on|in(?! my (?:left |right )?hands?)|into|over|across|against|under|through|down|along|at) my ${BODY}|(?:hold|holding|held|put|putting|press\\w*|stick\\w*|scald\\w*|burn\\w*|cut\\w*|slic\\w*|stab\\w*|scratch\\w*|mark\\w*|hurt\\w*|hit\\w*|harm\\w*|bruis\\w*) my ${BODY} ${gap(2)}(?:with|over|on|under|in|into|against|using) (?:the|a|an|my|some|it)? ?(?:\\w+ )?${TOOL}(?! (?:pan|tea|coffee|oven|tray|tap|shower|seat|chocolate) )`,
    pauses: ['I press the straighteners on my arm', 'holding my palm over the flame'],
    leaves: ['I spilt boiling water on my hand', 'I held the iron in my hand'],
  },
  {
    not: either(SPILT, 'heart|money|cash|company|neighbour(?:s)?|budget|knee|budget|edge'),
    pattern: `(?:need|needed|want|wanted|like|have|love|watch|watching|see|seeing) (?:to )?(?:see |feel |watch )?(?:the |my |some |me |my own )?(?:blood|myself bleed|it bleed|skin split)(?! (?:test|pressure|bank|donor|donation|count|drive|sugar) )|(?:till|until) (?:i|it|they|my \\w+) (?:bleeds?|draws? blood|go(?:es)? numb|scars?|scab\\w*)|(?:wont|will not|doesnt|didnt|cant|not) stop (?:the )?(?:bleeding|blood)|(?:went|gone|go|cut|cutting|was) (?:it |a bit |way |far )?too deep|both (?:my )?wrists|(?:not|isnt|its|arent) (?:too |very |that |so )?deep(?= ¦)(?<=(?:wrists?|arms?|cuts?|blade|thigh) ${gap(10)}deep)|blood (?:on|all over|in|down) ${gap(4)}(?:from what i|i (?:did|done)|my (?:arms?|sleeve|wrists?|legs?|sheets))|(?:cuts?|burns?|slaps?|punch(?:es)?|scars?|stripes?|lines?|marks?) (?:on my \\w+ )?(?:for|per) (?:every|each) (?:rejection|no|fail\\w*|mistake|email|interview|wrong|time|application|stupid)(?! (?:budget|costs?))|¦ (?:just |only )?(?:the|my|a) (?:razors?|blades?|pills|tablets|rope|noose|gun|overdose|scalpel|ledge) ¦|(?:my|under my|these|hide|hiding|hidden) (?:sleeves?|jumper|bandages?|tights|wristbands?) ${gap(5)}(?:cuts|scars|burns|marks|wounds)(?! (?:to the|in the) )`,
    pauses: ['one scar for each no', 'my blade', 'till my skin bleeds', 'cut too deep'],
    leaves: ['they asked about a blood test', 'the budget cuts for each mistake'],
  },
];

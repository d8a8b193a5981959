/** Hurting somebody else or a workplace, meant. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, near, PEOPLE } from './fragments.js';

const WHO = either(
  PEOPLE,
  `(?:that|the|my|this|those|these|whoever|one of|all of|every one of|each of|every last one of|him and|her and) ${gap(3)}(?:recruiters?|interviewers?|manager|director|boss|panel|hr|them|lot|guy|man|woman|lad|ex|husband|wife|dad|uncle|neighbour|ceo|owner|everyone|did this|rejected me)`,
);
const WILL = either(
  '(?:going|want|wanna|wanted|ready|about|planning|plan|decided|tempted|need|able|intend|fit|time|urge|prepared|itching|close|love|like) to|ill|i will|im gonna|gonna|planning on|thinking (?:of|about)|plan on|(?:dream\\w*|fantasi[sz]\\w*|imagin\\w*|pictur\\w*|daydream\\w*|obsess\\w*|visuali[sz]\\w*)(?: (?:of|about|myself|over))?|thoughts? (?:of|about)|urges? (?:to|of)|i might|gotta|i swear|tonight i|tomorrow i|i could(?= [^¦]*(?:mean it|serious|not joking))',
);
const KILL = either(
  'kill|killing|stab|stabbing|shoot|shooting|murder|murdering|strangle|strangling|poison|poisoning|knife|knifing|shank|batter|battering|bottle|glass|attack|attacking|hurt|hurting|harm|harming|slaughter|slaughtering|execute|throttle|run over|running over|torture|torturing|rape|gut|finish off|beat|beating|hack|hacking|burn|burning|blow up|blowing up|bomb|bombing|take out|taking out|wipe out|push|pushing',
);
const TRADE = either(
  CARE,
  'chef|kitchen|cook\\w*|butcher|carpent\\w*|joiner|blacksmith|army|soldier|military|marines|security|disposal|range|licen[cs]e|game|paintball|battery|film|trial shift|gunfight|fight|museum|station|sales|prices|pump|bombed|tools?|forensic|firefighter|nailed',
);

export const threats: readonly DangerRow[] = [
  {
    not: either('patients?|film|movie|game|song|book|novel|series|lyrics?|metaphor\\w*'),
    pattern: `${WILL} (?:just |really |honestly |fucking |bloody |go (?:back |in |round |over )?(?:there )?and |come back and |actually |literally |seriously |how id |about |myself |every ){0,3}${KILL} ${WHO}(?! (?:with (?:kindness|better|questions|data|feedback|my (?:cv|numbers|answers)|a better|the (?:facts|truth)|evidence)|a (?:line|message|mail|note|text|question)|an e ?mail|some|to (?:it|the|be|do|a|hire|give|see|make)|in (?:the (?:next|final|second|end)|round|court|my (?:answer|pitch))|for (?:ideas|advice|a)|softly|feelings|chances|at (?:their|his|chess|it)|hands down|next time|by (?:saying|turning|asking|not|being)|on (?:price|salary|results)|off|an|out for|too hard|into|away|over the|further|down) )`,
    pauses: [
      "I'm going to go back there and stab the manager",
      'I keep picturing shooting everyone on that panel',
      'planning to poison the whole panel',
      'I will hack her to bits',
    ],
    leaves: ['I want to beat them to it', 'I will shoot him an email'],
  },
  {
    pattern: `(?:know|found|got|have|looked up|find|followed|worked out|watch\\w*|learned) (?:out )?(?:exactly )?(?:where|which|what time|when|how|his|her|their|him|the) ${gap(4)}(?:lives?|parks?|sleeps?|drinks?|leaves?|home|address|house|route|gets? (?:in|off)|past (?:reception|security)|school|car|finish(?:es)?)(?= ${gap(14)}(?:knife|pay|regret|sorry|wait|waiting|hurt|kill|get (?:him|her|them)|gun|stab|make (?:him|her|them)|dead|deserves?|blood|petrol|burn|teach|lesson|visit|shoot|shooting))|(?:teach|teaching) (?:him|her|them|that [^ ¦]+) a lesson ${gap(6)}(?:never forget|hospital|night|fists?|alone|dark|car park|wont walk)|(?:take|taking|bring|bringing) (?:them|him|her|everyone|some|some of them|a few of them|a few|as many|someone|half the \\w+) ${gap(4)}(?:down )?(?:with me|to hell)(?! (?:to the|on the|for)|in the car)|(?:he|she|they|none of them|nobody|no one|that [^ ¦]+) (?:wont|will not|isnt|aint|arent|not going to|never|will) (?:be )?(?:breathing|walk(?:ing)? (?:again|out)|wake up|see (?:tomorrow|morning|another)|leave (?:alive|that)|gets? out|walks? out|make it out|making it home|make it home|coming home|get home|getting home)|(?:watch|see|on|in|hear (?:about )?(?:me|it) on) the news (?:on |tomorrow|tonight|soon|and|youll|theyll|then)(?= ${gap(6)}(?:monday|tuesday|friday|tomorrow|tonight|me|my|why|did|know|sorry|¦))(?<=(?:theyll|youll|just|going to|be|ill) ${gap(4)}the news ${gap(1)})`,
    pauses: [
      'I know where he lives and he is going to pay',
      'going to take them all with me.',
      "she won't be walking out",
    ],
  },
  {
    not: TRADE,
    pattern: `(?:(?:pillow|cushion) over (?:the|his|her|their|its) (?:face|head|mouth|baby|child)|(?:smother|suffocat|shak|hurt|drown|throttl|harm)(?:e|ing)? (?:the|my) (?:baby|child|kids?|wee one|newborn|toddler)|dropp?(?:ing)? (?:the|my) (?:baby|newborn)|(?:put|putting|pour|slip|mix|spike|spiking) (?:something|poison|stuff|it|bleach|pills|that) ${gap(2)}(?:in|into|on) (?:his|her|their|the|the (?:office|bosss|managers|water)) ${gap(1)}(?:coffee|tea|food|drink|drinks|water|lunch|tank|brakes|milk|dinner|supply|urn|kettle|tea urn|pot)|(?:push|shove|throw|pushing|throwing) (?:him|her|them|that [^ ¦]+|my \\w+) (?:down the stairs|in front of|under (?:a|the) (?!bus)|off (?:the|a)|out (?:of )?the window)|(?:run|running|mow|mowing|drive|driving|plough|ploughing) (?:my (?:car|van) )?(?:him|her|them|into|through|at|over) ${gap(3)}(?:over|down|crowd|reception|queue|lobby|front doors?|with my (?:car|van)|everyone|panel)(?! (?:the (?:numbers|plan|list|cv|details)|with|by|on|to|for|time) )|(?:cut|cutting|mess with|messing with|loosen\\w*) ${gap(1)}(?:his|her|their|the managers) (?:brakes?|brake lines?|wheel nuts)|${near('(?:shoot|stab|kill|murder|poison|slaughter)(?:ing)?', '(?:i mean it|not joking|im serious|dead serious|already planned|i have a plan|worked out how|working out how)', 10)})`,
    pauses: [
      'put something in his coffee',
      'I want to push her down the stairs',
      'run him over with my car',
      'I could kill them all, I mean it',
    ],
    leaves: ['I had to run them down the list', 'once I drop the kids I can ring her'],
  },
];

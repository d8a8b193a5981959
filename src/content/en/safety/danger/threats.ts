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
  'kill|killing|stab|stabbing|shoot|shooting|murder|murdering|strangle|strangling|poison|poisoning|knife|knifing|shank|batter|battering|bottle|glass|attack|attacking|hurt|hurting|harm|harming|slaughter|slaughtering|execute|throttle|run over|running over|torture|torturing|rape|gut|finish off|beat|beating|burn|burning|blow up|blowing up|bomb|bombing|take out|taking out|wipe out|push|pushing',
);
const WEAPON = either(
  'gun|guns|knife|knives|rifle|shotgun|pistol|machete|axe|bomb|petrol|acid|weapon|crowbar|hammer|cleaver|baseball bat|grenade|gasoline|kerosene|explosives?|ammo|bullets|blade|matches|molotov',
);
const PLACE = either(
  'office|place|building|company|school|headquarters|hq|factory|shop|store|warehouse|restaurant|house|car|branch|depot|hospital|site|reception|lobby|plant|hotel|room|floor|centre|center|clinic|desk|workplace|meeting',
);
const TAKE = `(?:bring\\w*|brought|tak(?:e|ing)|took|carry(?:ing)?|buy(?:ing)?|bought|got|get(?:ting)?|have|pack(?:ed|ing)?|walk\\w*|wait\\w*|go(?:ing)?|turn\\w* up|show\\w* up|com(?:e|ing)|use|using|with|keep|sharpen\\w*|load\\w*|wear) ${gap(8)}${WEAPON}`;
const AT_THEM = either(
  PLACE,
  'panel|manager|recruiter|interviewers?|boss|him|her|address|addresses|where (?:he|she|they) lives?|them|everyone|they|theyll|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|next time|hr|whoever|somebody|someone|there',
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
    ],
    leaves: ['I want to beat them to it', 'I will shoot him an email'],
  },
  {
    pattern: `(?:kill|hurt|stab|shoot|attack|harm|murder|burn|beat) (?:${WHO}|them|him|her)(?: all| both)? (?:properly|like (?:they|he|she) (?:hurt|did)|badly|for what|in (?:his|her|their) (?:sleep|house|home|office)|with (?:a|my|the|his) (?:knife|gun|bat|hammer|hands|bare|car)|to death|to a pulp|and (?:i mean|then myself)|i mean it|not joking|im serious|no joke|i swear|dead serious|before they|one by one)|(?:want|wish|hope|need) (?:him|her|them|they|he|she|that man|that woman|the lot of them)(?: all| both)? (?:to )?(?:dead|die|dies|to bleed|burn|burns|in a grave)(?! (?:of|inside|on stage|out) )|(?:deserves?|deserved|should|ought) (?:all )?(?:to )?(?:die|be shot|be stabbed|bleed|burn|be killed|be dead)(?! (?:for (?:this|that)|out|in hell|laughing) )(?<=(?:he|she|they|them|panel|manager|boss|recruiter|interviewer|people|all) ${gap(4)}(?:die|shot|stabbed|bleed|burn|killed|dead))`,
    pauses: ['I want to hurt them, properly hurt them', 'I want him dead', 'that manager deserves to die'],
    leaves: ['they deserved to win'],
  },
  {
    pattern: `(?:${WILL}|we will|well|we are going to|boys will|brothers will|cousins will|and|then|deserves?|should) ${gap(3)}(?:smash|break|kick|cave|bash|crack|punch|slit|slash|snap|cut|beat|put|rip|slice|stamp|stove|blow|bust|fill) ${gap(2)}(?:his|her|their|that [^ ¦]+|the [^ ¦]+s?) ${gap(1)}(?:face|faces|head|heads|head in|skull|teeth|jaw|legs?|kneecaps|neck|nose|throats?|arms?|fingers|ribs|windows?|windscreen|tyres|brakes?|brains?)(?! (?:down|around|of (?:state|department|hr)|hunter|in (?:the|a) (?:meeting|room)) )|(?:beat|kick|batter|punch) (?:the )?(?:[^ ¦]+ )?(?:shit|crap|life|head|lights|daylights) (?:out of|off) ${WHO}|put(?:ting)? ${WHO} in (?:a |the )?(?:hospital|ground|coffin|box|wheelchair|intensive care|morgue|grave|icu|ambulance)(?! (?:role|job) )`,
    pauses: [
      'I am going to smash his face in',
      "I'll slit her throat",
      "I'm gonna put that recruiter in hospital",
    ],
    leaves: ['they put him in the hospital role'],
  },
  {
    not: either(CARE, 'rankings|charts|prices'),
    pattern: `(?:(?:burn|burning|torch|torching|set fire to|setting fire to|bomb|bombing|blow up|blowing up|shoot up|shooting up|petrol bomb|firebomb|blast|blow|burned|smash up|smashing up|wreck) ${gap(1)}(?:the|that|their|this|his|her|whole|all of|your|my) ${gap(3)}${PLACE}(?: [^ ¦]+){0,2} (?:¦|down|up|to the ground|with|tonight|tomorrow|while|when|and|on fire|if|so|because|before|for what|to ash|on)|(?:set|light) (?:the|that|their|his|her) ${gap(2)}${PLACE} (?:on fire|alight)|(?:bomb|bombs) (?:goes|go|going|went) off|(?:place|building|office) (?:will |is going to |goes )?(?:burn|burns|up in flames)|burn(?:ing)? (?:it|them|that place) (?:all )?(?:down|to the ground))(?! (?:in my (?:answer|interview)|the interview) )`,
    pauses: [
      "I'm going to burn the building down",
      "They'll be sorry when the bomb goes off",
      'I will set his car on fire',
    ],
    leaves: ['shoot up the rankings they said', 'burned bridges with my old boss'],
  },
  {
    not: TRADE,
    pattern: `(?:(?<= ${AT_THEM} ${gap(12)})${TAKE}|${TAKE} ${gap(10)}${AT_THEM})(?! (?:of (?:ideas)|crime|to my head|my (?:own )?(?:head|neck|mouth)) )`,
    unsure: true,
    pauses: [
      "I'm bringing a gun into that office",
      "I'll turn up there with dad's shotgun",
      "I have a gun and I'm going to the office tomorrow",
    ],
    leaves: ['I got a knife and a board for the trial shift'],
  },
  {
    pattern: `(?:theyll|they will|hell|he will|shell|she will|theyre going to|hes going to|shes going to|everyone will|those people will|that panel will|gonna make them|make (?:him|her|them|sure they)(?: all)?|wait until they|wait till they|wish they) ${gap(3)}(?:be sorry|sorry|regret|pay|suffer|bleed|scream|beg|wish theyd|see what i|find out what|learn what|know my name|remember my name|never forget|be dead|not (?:leave|walk|go home|make it)|wont (?:leave|walk|go home|make it))(?! (?:for (?:it )?(?:when i(?:m| am) (?:famous|hired)|not hiring|that decision|my (?:time|travel|expenses)|lunch|parking|the (?:course|training|time|travel))|when (?:i|im) (?:get|land|succeed|win|hired|famous|running|at|work)|me |more|less|well|better|not (?:hiring|picking|choosing)|their (?:decision|choice)|losing|missing|turning|it ¦|letting me|attention|my (?:expenses|travel)|what (?:i can|i could|they missed)|expenses|travel) )(?=(?: [^ ¦]+){0,14} (?:when|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|soon|news|blood|with their|for what|what i|once|wait|¦|i know where|knife|gun|fire|sleep|next week|ground))(?<=blood|bleed|beg|scream|suffer|name|never forget|dead|leave|walk|go home|make it|pay|regret|sorry|what i|find out what|learn what|wish theyd)`,
    pauses: [
      'I will make them bleed',
      "They'll be sorry on Monday when they see what I do",
      "they'll all know my name by tomorrow",
    ],
    leaves: ["they'll regret it", 'they will be sorry when I get hired by a rival'],
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
    pattern: `(?:(?:pillow|cushion) over (?:the|his|her|their|its) (?:face|head|mouth|baby|child)|(?:smother|suffocat|shak|hurt|drown|dropp?|throttl|harm)(?:e|ing)? (?:the|my) (?:baby|child|kids?|wee one|newborn|toddler)|(?:put|putting|pour|slip|mix|spike|spiking) (?:something|poison|stuff|it|bleach|pills|that) ${gap(2)}(?:in|into|on) (?:his|her|their|the|the (?:office|bosss|managers|water)) ${gap(1)}(?:coffee|tea|food|drink|drinks|water|lunch|tank|brakes|milk|dinner|supply|urn|kettle|tea urn|pot)|(?:push|shove|throw|pushing|throwing) (?:him|her|them|that [^ ¦]+|my \\w+) (?:down the stairs|in front of|under (?:a|the) (?!bus)|off (?:the|a)|out (?:of )?the window)|(?:run|running|mow|mowing|drive|driving|plough|ploughing) (?:my (?:car|van) )?(?:him|her|them|into|through|at|over) ${gap(3)}(?:over|down|crowd|reception|queue|lobby|front doors?|with my (?:car|van)|everyone|panel)(?! (?:the (?:numbers|plan|list|cv|details)|with|by|on|to|for|time) )|(?:cut|cutting|mess with|messing with|loosen\\w*) ${gap(1)}(?:his|her|their|the managers) (?:brakes?|brake lines?|wheel nuts)|${near('(?:shoot|stab|kill|murder|poison|slaughter)(?:ing)?', '(?:i mean it|not joking|im serious|dead serious|already planned|i have a plan|worked out how|working out how)', 10)})`,
    pauses: [
      'put something in his coffee',
      'I want to push her down the stairs',
      'run him over with my car',
      'I could kill them all, I mean it',
    ],
    leaves: ['I had to run them down the list'],
  },
];

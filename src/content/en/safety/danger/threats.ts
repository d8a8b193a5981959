/** Hurting somebody else or a workplace, meant. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { PEOPLE } from './fragments.js';

const WHO = `(?:${PEOPLE}|(?:that|the|my|this|those|these|whoever|one of|all of|every one of|each of) (?:[^ ¦]+ ){0,3}(?:recruiters?|interviewers?|manager|director|boss|panel|hr|them|lot|guy|man|woman|lad|ex|husband|wife|dad|uncle|neighbour|ceo|owner|did this|rejected me))`;
const WILL =
  '(?:(?:going|want|ready|about|planning|plan|decided|tempted|need|have|swear ill|able|intend) to|ill|i will|im gonna|planning on|thinking (?:of|about)|plan on|dreaming of|fantasi[sz]ing about|i might(?: just)?|urge to|fit to|i should|gotta|time to|is going to|i swear i|tonight i|tomorrow i|and) (?:just |really |honestly |fucking |bloody |go (?:back |in |round |over )?(?:there )?and |come back and |actually |literally |seriously )*';
const PLACE =
  '(?:office|place|building|company|school|headquarters|hq|factory|shop|store|warehouse|restaurant|house|car|branch|depot|hospital|site|reception|lobby|home|it|plant)';

export const threats: readonly DangerRow[] = [
  {
    pattern: [
      `${WILL}(?:kill|killing|stab|stabbing|shoot|shooting|murder|murdering|strangle|`,
      'strangling|poison|poisoning|knife|knifing|shank|batter|battering|bottle|glass|',
      'deck|beat|beating|attack|attacking|hurt|hurting|harm|harming|slaughter|execute|',
      `throttle|run over|torture|rape|gut|finish off|destroy with my fists) ${WHO}(?! (?:with (?:kindness|`,
      'better|questions|data|feedback|my|a better|the)|a (?:line|message|mail|note|',
      'text)|an e ?mail|some|to (?:it|the)|in (?:the (?:next|final|second)|round|',
      'court)|for (?:ideas|advice)|softly|feelings|chances|at (?:their|his|chess)|',
      'hands down|next time|¦ with|by (?:saying|turning)) )',
    ],
    pauses: [
      "I'm going to go back there and stab the manager",
      'ill batter that recruiter',
      'planning to poison the whole panel',
    ],
    leaves: [
      'I want to beat them to it',
      'I will shoot him an email',
      'I want to attack them with better data',
    ],
  },
  {
    pattern: [
      '(?:hurt|kill|stab|shoot|attack|harm) (?:them|him|her)(?: all)? (?:properly|',
      'like (?:they|he|she) (?:hurt|did)|badly|for what|in (?:his|her|their) (?:sleep|',
      'house|home|office)|with (?:a|my|the|his) (?:knife|gun|bat|hammer|hands|bare|',
      'car))',
    ],
    pauses: [
      'I want to hurt them, properly hurt them',
      'kill him in his sleep',
      'shoot them all with my gun. Kill them for what they did',
    ],
  },
  {
    pattern: [
      `${WILL}(?:smash|break|kick|cave|bash|stove|crack|punch|slit|slash|snap|cut|`,
      'beat|put|rip|slice) (?:[^ ¦]+ ){0,2}(?:his|her|their|that [^ ¦]+) (?:[^ ¦]+ )?(?:face|',
      'head|heads|skull|teeth|jaw|legs?|kneecaps|neck|nose|throats?|arms?|fingers|',
      'faces|ribs|windows?|tyres|brakes?|heart out)(?! (?:down|around) )',
    ],
    pauses: ['I am going to smash his face in', "I'll slit her throat", 'planning to break their legs'],
  },
  {
    pattern: [
      '(?:beat|beating|kick|kicking|batter|punch) (?:the )?(?:[^ ¦]+ )?(?:shit|crap|',
      `life|head|lights|daylights) (?:out of|off) ${WHO}|(?:beat|stab|kick|batter|`,
      `hammer) ${WHO} (?:to death|to a pulp|up (?:tonight|tomorrow|when|outside|after)|`,
      'senseless|half to death|til|until (?:he|she|they))',
    ],
    pauses: ['I want to beat the shit out of him', 'beat them to death', 'kick his boss to death'],
  },
  {
    pattern: [
      '(?:burn|burning|torch|torching|set fire to|setting fire to|bomb|bombing|blow|',
      'blowing|shoot|shooting|petrol bomb|firebomb|blast) (?:up |down )?(?:the|that|',
      `their|this|his|her|whole|all of) (?:[^ ¦]+ ){0,2}${PLACE} (?:down|up|to the ground|`,
      'with|tonight|tomorrow|while|when|and everyone|¦ with|on fire|if|so|because|',
      'before|for what|to ash)(?! (?:my|a better|ideas) )|(?:set|light) (?:the|that|',
      `their|his|her) (?:[^ ¦]+ )?${PLACE} (?:on fire|alight)|(?:shoot|shooting|blow|`,
      `blowing) up (?:the|that|their|my|this) (?:[^ ¦]+ )?${PLACE}`,
    ],
    pauses: [
      "I'm going to burn the building down with all of them in it",
      'torch their warehouse tonight',
      'I will set his car on fire',
      "I'll blow up that whole branch",
    ],
    leaves: ['shoot up the rankings they said'],
  },
  {
    pattern: [
      '(?:wait(?:ing)?|going|go|turn(?:ing)? up|show(?:ing)? up|walk(?:ing)?|com(?:e|',
      'ing)|sit(?:ting)?|get(?:ting)?|there|back|in|find|meet) (?:[^ ¦]+ ){0,6}with (?:a|',
      'my|the|his|an|dads) (?:[^ ¦]+ )?(?:knife|gun|bat|hammer|machete|axe|rifle|',
      'shotgun|blade|crowbar|petrol|bomb|weapon|cleaver|acid|grenade)(?! (?:of (?:ideas)|',
      'crime|to my head|licen[cs]e|role|unit) )|(?:bring|bringing|take|taking|carry|',
      'carrying|bought|got|packed|pack) (?:a|my|the|dads|an|me a) (?:[^ ¦]+ )?(?:gun|',
      'knife|weapon|machete|rifle|bomb|shotgun|axe|hammer|bat|blade) (?:to|into|in|',
      'for) (?:the|their|that|my|work|school|him|her|them|there|his|whoever)(?! (?:fight|',
      'gunfight|drawer|kitchen|interview task|chefs?|trial shift|role|job) )',
    ],
    pauses: [
      "I'm going to be waiting for her with a knife",
      'bought a knife for him',
      "I'll turn up there with dad's shotgun",
    ],
    leaves: ['like bringing a knife to a gunfight'],
  },
  {
    pattern: [
      '(?:know|found|got|have|looked up|find) (?:out )?(?:exactly )?(?:where (?:he|',
      'she|they|that [^ ¦]+|the [^ ¦]+) (?:lives?|parks?|works?|sleeps?|drinks?|walks?|',
      'goes)|(?:his|her|their) (?:home )?(?:address|street|house)|what time (?:he|',
      'she|they) (?:leaves?|finish(?:es)?)|(?:his|her) route)(?: [^ ¦]+){0,12} (?:knife|',
      'pay|regret|sorry|wait(?:ing)?|hurt|kill|get (?:him|her|them)|gun|stab|make (?:him|',
      'her|them)|dead|deserves?|blood|petrol|burn)',
    ],
    pauses: ['I know where he lives and he is going to pay', 'I found her address and I will make her sorry'],
  },
  {
    pattern: [
      '(?:want|wish) (?:him|her|them|that man|that woman)(?: all)? (?:to )?(?:dead|',
      'die|to suffer and die|to bleed)(?! (?:of|inside|on stage) )|(?:take|taking|',
      'bring|bringing) (?:them|him|her|everyone|somebody|someone|some of them|a few|',
      'as many)(?: [^ ¦]+){0,4} (?:down |out |to hell )?with me when|(?:take|taking) (?:them|',
      'him|her|everyone|a few of them|some of them) (?:all )?(?:down |out )?with me ¦|',
      '(?:he|she|they|none of them) (?:wont|will not|not going to|never) (?:be )?(?:breath(?:e|',
      'ing)|walk(?:ing)?|wake up|alive|living|see (?:tomorrow|morning|another)|leave (?:alive|',
      'that office)) (?:[^ ¦]+ )?(?:again|by|when ive|when im|after i|once i|tomorrow)(?! (?:away|',
      'in) )|(?:blood|bodies|bullets|body count) (?:[^ ¦]+ ){0,3}(?:on (?:the|their) (?:walls|',
      'floor|carpet)|everywhere|will flow|tomorrow)|(?:make|making) (?:him|her|them|',
      'that [^ ¦]+) (?:all )?(?:bleed|suffer|scream|pay in blood|beg for|dig)',
    ],
    pauses: [
      'I want him dead',
      "she won't be breathing when I've finished",
      'going to take them all with me.',
      'I will make them bleed',
    ],
  },
  {
    pattern: [
      '(?:put|putting|pour|slip|mix|spike) (?:[^ ¦]+ ){0,4}(?:in|into|on) (?:his|',
      'her|their|the (?:office|bosss|managers)) (?:[^ ¦]+ )?(?:coffee|tea|food|drink|',
      'water|lunch|tank|brakes|milk|dinner)|(?:push|shove|throw) (?:him|her|them|',
      'that [^ ¦]+) (?:down the stairs|in front of|under (?:a|the)|off (?:the|a)|',
      'out (?:of )?the window)(?! bus )|(?:run|running|mow|mowing|drive|driving|plough) (?:him|',
      'her|them|over|down|straight|my car|the van|into)(?: [^ ¦]+){0,3} (?:over|down|',
      'crowd|them all|with my (?:car|van)|him|her|reception|queue)(?! (?:the (?:numbers|',
      'plan|list|cv|details)|with|by|on|to|for|the|my) )',
    ],
    pauses: [
      'put something in his coffee',
      'I want to push her down the stairs',
      'run him over with my car',
      "I'm tempted to run her over",
    ],
    leaves: ['I had to run them down the list'],
  },
  {
    pattern: [
      '(?:have|got|bought|own|getting|get|ive got|bring(?:ing)?|carry(?:ing)?|tak(?:e|',
      'ing)) (?:a |my |some |the |dads |enough |his )(?:[^ ¦]+ )?(?:gun|knife|rifle|',
      'shotgun|petrol|bomb|machete|acid|axe|weapon|bullets|ammo)(?: [^ ¦]+){0,2} (?:and|',
      'so) (?:[^ ¦]+ ){0,5}(?:office|going (?:to|back|in|there)|use it|use on|for (?:him|',
      'her|them)|know where|pay|see how|sorry|manager|recruiter|boss|building)|bring(?:ing)? (?:petrol|',
      `a petrol can|acid|my gun|the petrol)|(?:kill|hurt|stab|shoot|murder|burn) ${WHO}(?: [^ ¦]+){0,4} `,
      '(?:i mean it|not joking|im serious|no joke|not a joke|i swear|mean every word|',
      'dead serious|already planned|planning (?:it|how))',
    ],
    pauses: [
      "I have a gun and I'm going to the office tomorrow",
      "I'm bringing petrol",
      'I could kill them all, I mean it',
    ],
    leaves: ['I got a knife and a board for the trial shift'],
  },
  {
    pattern: [
      `(?:put|putting|send|sending) ${WHO} in (?:a |the )?(?:hospital|ground|coffin|`,
      'box|wheelchair|intensive care|morgue|grave|icu|ambulance|a and e)(?! (?:role|',
      'job) )',
    ],
    pauses: ["I'm gonna put that recruiter in hospital"],
    leaves: ['they put him in the hospital role'],
  },
];

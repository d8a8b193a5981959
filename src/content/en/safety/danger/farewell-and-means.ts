/** Goodbyes, last things put in order, means at hand, places, an attempt not long ago. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { either, gap, STORY } from './fragments.js';

const DEAR = either(
  'everyone|everybody|kids|children|boys|girls|mum|mam|mom|dad|da|family|wife|husband|parents|sister|brother|son|daughter|partner|friends|baby|them all|each of them|the lads|mates',
);
const WATER = either(
  'river|sea|lake|canal|ocean|water|liffey|thames|tyne|mersey|clyde|lee|lagan|docks?|quay|harbour|reservoir|loch|lough|weir|pond|ganga|yamuna|hooghly',
);

export const farewellAndMeans: readonly DangerRow[] = [
  {
    pattern: `¦ (?:so |ok |well )?(?:goodbye|good bye|bye|so long|farewell) (?:everyone|everybody|world|all|my (?:loves?|darlings|friends|babies)|mum|mam|mom|dad|then ¦)|(?:by the time|when|if) (?:you|anyone|they|somebody|someone) (?:reads?|finds?|get|gets|sees?) (?:this|me)(?= (?:¦|ill|i|it|its|im|know|tell))|(?:last|final) (?:thing|words?|entry|post|day|night|page|time) (?:that )?(?:ill|i will|i|im|youll|anyone|they) ?(?:ever|going to|write|hear|see|will)? ?(?:write|say|see|hear|ever|here|on this earth|alive)(?! (?:in (?:the|that)|to (?:the|them)|for (?:the|them)) )|(?:tell|told|let) ${gap(2)}${DEAR} (?:that |know )?(?:i |im |that i )(?:love|loved|sorry|tried|am sorry|did try|was sorry)|sorry (?:mum|mam|mom|dad|kids|to my (?:kids|family|mum|wife)|everyone) ${gap(4)}(?:cant|couldnt|tried|forgive|goodbye|no more)|forgive me (?:for what|mum|mam|everyone|all|when)`,
    pauses: [
      'goodbye everyone.',
      'by the time you read this',
      'tell my kids I love them',
      "sorry mam, I just can't",
    ],
  },
  {
    not: STORY,
    pattern: `(?:hang|hanging|hanged|hung|swing|swinging|dangling|string) (?:myself |me |myself up )?(?:from|off|by|on) (?:the|a|my|that) ${gap(2)}(?:fan|rafters?|beam|tree|banister|bannister|light fitting|rope|door|belt|loft|neck|hook)(?! (?:of|like) )|(?:slash|slashing|slashed|slice|slicing|sliced|open|opening|opened|slit|slitting) (?:up )?(?:my|me) (?:own )?(?:wrists?|veins?|throat|arms?|neck)|know how (?:much|many) ${gap(3)}(?:take|need)(?! (?:time|work|effort|notice|holiday) )|(?:id|ill|i would|i should|i could|i will) be (?:in|under|off|at the bottom of) (?:the|a) ${gap(1)}(?:${WATER}|train|bus|lorry|ground|bridge|grave)(?! (?:by|to|at|for) )|(?:think|thought|thinking|urge|voice|tempt\\w*|part of me) ${gap(4)}(?:step|stepping|jump|jumping|lean|let go|letting go) (?:off|in front|over|forward|out in)(?! (?:the (?:career|call|ladder)|from (?:the|this) (?:job|role)|of (?:the )?(?:line|character|camera)) )|how (?:many|much|long|far|deep|cold|high|to) ${gap(6)}(?:to die|to kill (?:my|your)self|lethal|fatal|fall takes|tie a noose|hang|not feel it|bleed out)(?! (?:a process|up|on|out) )|(?:painless|easiest|quickest|least painful|cleanest) (?:way|ways|method|methods) (?:to|of|out)(?! (?:get|find|apply|the (?:job|interview)) )|(?:google\\w*|search\\w*|look(?:ed|ing)? up|read(?:ing)?(?: up)?|research\\w*) ${gap(5)}(?:methods|painless|lethal|fatal dose|how to (?:die|hang|overdose|kill my ?self)|nooses?)|(?:check(?:ing)? out (?:early|of life|for good|permanently)|catch(?:ing)? the bus (?:out|early)|ctb|bow(?:ing)? out of (?:life|this life)|leav(?:e|ing) (?:this|the) (?:world|earth|life|planet))`,
    pauses: [
      'hang from the ceiling fan',
      'slash my wrists',
      'been googling painless ways to go',
      'thinking of leaving this world',
    ],
  },
];

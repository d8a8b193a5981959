/** The phrases of the pause, and its words. The form of a phrase is told in `domain/danger.ts`. */

import type { DangerPhrases } from '../../domain/danger.js';

/** Up to three words in between. */
const GAP = '(?:[^ ¦]+ ){0,3}';
const END = '(?:anymore|any more|any longer|ever again|again|tomorrow|like this|living|¦)';
const HOME =
  '(?:my )?(?:husband|wife|partner|boyfriend|girlfriend|fiance|dad|father|stepdad|stepfather|mum|mom|mother|brother|son|ex|flatmate|roommate)';
const PEOPLE =
  '(?:him|her|them|someone|somebody|people|everyone|everybody|that (?:man|woman|guy|manager)|(?:my|the) (?:boss|manager|interviewers?|recruiter|husband|wife|partner|ex))';

export const dangerPhrases: DangerPhrases = {
  sayings: [
    '(?:career|commercial|professional|political|social|financial) suicide',
    'suicide (?:prevention|awareness|watch|hotline|helpline|line|charity|risk|assessment|bereavement|training|policy|squad|pact of)',
    'die of (?:embarrassment|shame|laughter|laughing|boredom|cringe)',
    'shoot(?:ing)? myself in (?:the|both) f(?:oot|eet)',
    'hit me (?:with|up|like|that|how|when|on)',
    'cut(?:ting)? myself (?:off|short|some|out|a|down|loose|free|in|too|shaving|on|while|at)',
    'kill(?:ing|ed)? myself (?:laughing|preparing|over|for (?:this|that|a|the)|to (?:prepare|get|finish|meet|make|be)|with (?:work|overtime))',
    'drown(?:ing|ed)? myself in (?:work|applications|coffee)',
    '(?:dont|do not|didnt|did not|never|wouldnt|would never) want to (?:kill|hurt|shoot|stab|harm) (?:him|her|them|anyone|anybody|people|myself)',
    '(?:patients?|clients?|residents?|pupils?|callers?|veterans|teenagers|people) (?:who|that) (?:is|are|was|were|feel|felt) suicidal',
  ],
  phrases: [
    // Said outright.
    '(?:kill|killing|killed|hang|hanging|drown|shoot|shooting|stab) my ?self',
    `(?:want|wanna|going|gonna|about|ready|should|might|will|just) (?:to )?kms`,
    `(?:i|im|am|feel|feeling|felt|been|getting) ${GAP}(?:suicidal|suicidle|sucidal|suicdal)`,
    '(?:commit|comitt|comit|committing|commiting|attempt|attempting|attempted|think of|think about|thinking of|thinking about|thought of|thought about|considering|consider|planning|contemplating|contemplate) (?:su[iy]cide|suicde|sucide|suiside)',
    '(?:suicidal|sucidal) (?:thoughts|ideation|feelings)',
    'suicide (?:note|is the only|is my only|seems|feels)',
    '(?:end|ending|ended|take|taking) my (?:own )?life(?! (?:in|into|back|forward|seriously|to|as|story|with) )',
    '(?:end|ending) it all(?! (?:with|on|by|here and move) )',
    `(?:want|wanna|going|gonna|thinking (?:of|about)|ready) (?:to )?(?:just )?(?:end|ending) it (?:all|tonight|today|now|for good|forever|¦)`,
    'overdos(?:e|ing|ed) (?:on|with) (?:my|all|pills|tablets|paracetamol|purpose)|take an overdose|taking an overdose',
    'take all (?:of )?(?:my|the|these|those) (?:pills|tablets|meds|medication)',
    'sli(?:t|tting) my (?:own )?wrists?|cut(?:ting)? my (?:own )?wrists?',
    '(?:jump|jumping|step|stepping|throw myself|throwing myself) (?:off|from|in front of|under) (?:a|the|that|this) (?:bridge|roof|building|balcony|cliff|train|bus|lorry|truck|tube|car)',
    // Not wanting to be.
    '(?:want|wanna|wanted|ready|hoping|hope|wish|deserve|planning|prefer|rather) (?:i could |to )?(?:just )?(?:die|be dead)(?! (?:than|of|in my|on|for|with|at|a) )',
    'wish (?:that )?i (?:wasnt|werent|was not|were not) (?:alive|here anymore|here any more)|wish (?:that )?i (?:was|were|could be|had been|d been) (?:dead|never born|not alive|not here)|wish i had never been born|wish id never been born',
    'better off dead|rather be dead(?! than (?:work|do|take|write|apply|go|sit) )',
    '(?:dont|do not|didnt|not|never|no longer|cant) (?:really |even )?(?:want|wanna|wish|care) (?:to )?(?:be alive|be living|keep living|go on living|continue living|exist|stay alive)',
    '(?:dont|do not|not|no longer) (?:really |even )?(?:want to|wanna|wish to) live(?! (?:in|near|at|there|here|with|far|on|by|abroad|away|off|up|close|out|somewhere|that far|for (?:work|my)) )',
    `(?:dont|do not|not|no longer) (?:really |even )?(?:want to|wanna) be (?:here|around|on this earth|in this world|on this planet) (?:anymore|any more|any longer|at all)`,
    '(?:dont|do not|didnt|not|never|wouldnt|wont) (?:even |just )?(?:want to |have to )?wake up(?! (?:early|at|before|so|to|late|for|that|until|on|in a|call|and (?:check|apply|write)) )',
    '(?:dont|do not|shouldnt|should not) deserve to (?:live|be alive|exist)|shouldnt (?:be alive|exist)',
    '(?:no|any|see no|have no|without) (?:reason|point|purpose) (?:to|in|of|for) (?:live|living|being alive|going on|carry on living|stay alive)(?! (?:in|near|at|there|here|with|far|on|so|to|about) )',
    'nothing (?:left )?to live for|(?:not|isnt|isn t) worth living|point (?:in|of) (?:living|being alive)(?! (?:in|near|at|there|here|with) )',
    '(?:tired|sick|done|exhausted) (?:of|with) (?:living|being alive|life|existing)(?! (?:in|with|at|out|on|near|science|sciences|insurance|paycheck|pay|from|off|as) )',
    'hate (?:being alive|living|my life and want it|that im (?:still )?alive)(?! (?:in|with|at|near|on) )',
    `(?:i )(?:cant|cannot|can not|can t) (?:go on|carry on|keep going|keep living) ${END}`,
    '(?:cant|cannot|can not) (?:take|do|face|bear) (?:life|being alive|living) (?:anymore|any more|any longer)',
    'want (?:to )?(?:disappear|vanish|fall asleep|go to sleep|sleep) (?:forever|for ever|and never|and not wake|for good)',
    'want (?:it|everything|this) all to (?:stop|end|be over) (?:for good|forever|¦)',
    '(?:be|been|is|are|do|were) (?:much |so much |all )?better (?:off )?without me(?: in (?:it|their lives?))?(?! (?:on the (?:team|project)|at (?:the|work)) )',
    '(?:no one|nobody|no body|noone) (?:would|will|d|ll) (?:even |really )?(?:miss me|care|notice) (?:if i (?:died|was dead|were dead|was gone|were gone|disappeared|killed)|when im (?:gone|dead))',
    '(?:nobody|no one|noone) would miss me',
    '(?:say|saying|said|write|wrote|writing|written) (?:my )?(?:final |last )?goodbyes?(?: letters?| notes?)? (?:to everyone|to my (?:family|kids|children)|forever)',
    '(?:cant|cannot|can not) live (?:like this|with myself)|stop existing|danger to myself|my own suicide|my suicide',
    '(?:no|any) point (?:in )?going on(?! (?:with|to|about|at|in|for) )',
    // Hurting oneself.
    `(?:want|wanted|going|gonna|might|tempted|urge|thinking|think|could|afraid|need|feel like|about|deserve|scared) ${GAP}(?:hurt|hurting|harm|harming|cut|cutting|burn|burning) myself`,
    '(?:i|im|ive|i have|keep|started|been|am|stop) (?:keep |been |started |stop )?(?:hurting|harming|cutting|burning) myself',
    '(?:i|ive|i have|im|am|started|been|want to|going to) (?:been |started |just |have |want to )?(?:self harm|selfharm|self harmed|self harming|selfharming)(?! (?:ward|unit|team|policy|service|training|nurse|patients|prevention|training) )',
    // Hurt by somebody at home.
    `${HOME} (?:hits|beats|hurts|punches|kicks|chokes|strangles|is hitting|is beating|is hurting|keeps hitting|keeps hurting) me`,
    `${HOME} (?:hit|beat|punched|kicked|choked|strangled|attacked|hurt) me (?:up|again|last night|yesterday|today|when|in front|because|so|badly|¦)`,
    'said (?:he|she|they) (?:would|will|d|ll) (?:kill|hurt|stab|shoot) me',
    '(?:threatened|threatens|threatening|threatend|going|wants) to (?:kill|hurt|stab|shoot) me(?! (?:with (?:questions|kindness)) )',
    '(?:not|isnt|not feel|dont feel) safe (?:at home|in my (?:own )?home)|unsafe at home',
    '(?:afraid|scared|terrified) (?:to go home|of going home|(?:of|that) (?:my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|ex)) (?:will|might|ll|hitting|hurting|when)|of my (?:husband|wife|partner|boyfriend|girlfriend|dad|father))',
    // Hurting somebody else.
    `(?:want|wanna|going|gonna|plan|planning|ready) (?:to )?(?:kill|hurt|shoot|stab|murder|poison) ${PEOPLE}`,
    '(?:bring|bringing|take|taking) (?:a|my) (?:gun|knife) (?:to|into) (?:the|their|that) (?:office|interview|building|company)',
    'make (?:him|her|them) all pay with their lives',
  ],
};

/** The pause. Nobody is alerted, and nothing is sent: the program has no network. */
export const pauseWords = {
  before:
    'What you wrote sounds heavy, so here is a pause. If you are in danger, or thinking of hurting yourself or somebody else, please talk to a person now. Nobody has been alerted, and nothing was sent: what you wrote is only on this machine.',
  question: 'How do you want to go on?',
  goOn: 'Go on with the questions',
  stop: 'Stop here; everything is saved',
  notMeant: "That isn't what I meant; go on, and don't ask again in this debrief",
} as const;

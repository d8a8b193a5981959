/**
 * The phrases of the pause, and its words. The form of a phrase is told in `domain/danger.ts`.
 *
 * What was decided, and why:
 * - First person only. "My uncle killed himself" is grief, "a caller who is suicidal" is somebody's work.
 * - "I don't want to kill myself" and "I would never hurt myself" pause all the same: who writes that had the thought.
 *   "I don't want to hurt them" does not: about other people it is said of feelings.
 * - A saying never hides words that could be meant. "I'm killing myself for this job" is left alone, "I want to kill
 *   myself over this" is not. Hyperbole with a verb of wanting ("I want to die", "I want to kill my boss") pauses.
 * - Of what many people say in a temper ("I could kill him", "she'll kill me") nothing pauses unless somebody is said
 *   to have threatened it.
 */

import type { DangerPhrases } from '../../../domain/safety/danger.js';

/** Up to three words in between. */
const GAP = '(?:[^ ¦]+ ){0,3}';
const SOFTLY = '(?:just |really |even |actually |honestly |only |fucking |literally |seriously |sometimes )?';
const I = '(?:i|im|ive|id|ill|am)';
const NOT =
  '(?:dont|do not|didnt|did not|not|never|no longer|cant|cannot|can not|wont|will not|wouldnt|would not|shouldnt|should not|isnt|aint|hardly)';
const CANT = '(?:cant|cannot|can not|couldnt|could not|cant even)';
const NOBODY = '(?:no one|nobody|no body|noone|not a soul)';
const WANT =
  '(?:want|wants|wanted|wanting|wanna|wana|like|love|need|ready|going|gonna|hoping|hope|rather|prefer|deserve|should|might|must|will|ill|could|about|tempted|planning|plan|decided|intend|afraid|scared|urge|try|trying|tried|id)';
const ANYMORE = '(?:any ?more|any longer|at all|ever again|again|much longer|like this|living)';
/** What people say of the place they live in, or of a task. */
const PLACE =
  '(?! (?:in (?!general|this (?:world|body|life|pain|hell|misery)|pain|fear|misery|hell|agony|shame|darkness)|near |at |there |here |within |far |so far |that far |this far |too far |by |abroad |away |off |up to |close |out |somewhere |alone |as an? (?!failure|burden|nobody|loser|disappointment|waste|ghost|shell)|on (?:my own|benefits|campus|site|minimum|the|a|that) |for (?:work|the (?:job|money|role|salary)|that (?:salary|wage|money)) |from (?:paycheck|month|hand|pay) |under (?:one|the same) |like a (?:king|queen|student) |with (?:my (?:parents|mum|mom|dad|family|ex|partner|in laws|brother|sister|girlfriend|boyfriend|folks|kids)|strangers|flatmates|housemates|other people|people|them|him|her|a (?:flatmate|stranger|lodger)) |(?:paycheck|pay|hand) ))';
const WORK =
  '(?:job|role|company|interview|place|application|test|take home|task|project|deadline|presentation|deck|portfolio|exam|firm|position|post|slides|cv|case study|assessment)';
const SUICIDE =
  '(?:suicides?|suicde|sucide|suiside|suicid|suecide|suicied|suacide|suicude|suciide|suicuide|sewerslide)';
const SUICIDAL = '(?:suicidal|suicidle|sucidal|suicdal|suisidal|suicidial|suicideal)';
const PARTNER =
  '(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancee?|spouse|ex|ex (?:husband|wife|partner|boyfriend|girlfriend))';
const HOME = `(?:(?:my |the )?(?:${PARTNER}|dad|father|stepdad|step dad|stepfather|mum|mom|mother|stepmum|stepmom|stepmother|brother|sister|son|uncle|flatmate|housemate|roommate|landlord)|(?:the )?(?:man|woman|guy|person|someone|somebody) (?:at home|i live with))`;
const HEWILL =
  '(?:hell|shell|theyll|hed|shed|theyd|(?:he|she|they|who|and) (?:will|would|is going to|was going to|s going to|are going to))';
const PERSON =
  '(?:boss|manager|supervisor|interviewers?|recruiters?|hiring manager|ceo|husband|wife|partner|ex|boyfriend|girlfriend|dad|mum|mom|father|mother|brother|sister|son|daughter|family|kids|children|neighbou?r|flatmate|roommate|colleagues?|co ?workers?|man|woman|guy|bastard|bitch|person|lot|people)';
const PEOPLE = `(?:him|her|them(?: all)?|someone|somebody|some(?: of these)? people|people|everyone|everybody|anyone|(?:my|the|that|this|those|these|every|his|her) (?:whole |entire |old |former |stupid |bloody |fucking )?${PERSON})`;

export const dangerPhrases: DangerPhrases = {
  sayings: [
    `(?:career|commercial|professional|political|social|financial|brand|reputational) ${SUICIDE}`,
    `${SUICIDE} (?:prevention|awareness|watch|hotlines?|helplines?|lines?|charity|charities|risk|assessment|bereavement|training|policy|squad|pact|research|statistics|rates?|survivors?|postvention|intervention|crisis|liaison|burnout|missions?)`,
    `${SUICIDAL} (?:callers?|clients?|patients?|people|teens?|teenagers?|young|students?|pupils?|veterans|adults|adolescents|children|kids|friends?|colleagues?|persons?|men|women|users?|behaviou?rs?|residents|service users?|inmates|prisoners)(?! (?:like|such as) me )`,
    `(?:patients?|clients?|callers?|someone|somebody|people|persons?|anyone|students?|pupils?|teens?|teenagers?|veterans|residents|those|they|he|she|who) (?:who |that )?(?:with|has|had|have|having|experiencing|expressing|express|presenting with|is|are|was|were|feel|feels|felt|feeling|becomes?) ${SUICIDAL}(?: (?:thoughts|ideation|feelings|urges))?`,
    `(?:assess|assessing|discloses?|disclosed|screen|screening) (?:for )?${SUICIDAL} (?:thoughts|ideation|feelings)`,
    'die (?:of|from|with) (?:embarrassment|shame|laughter|laughing|boredom|cringe|curiosity|happiness|joy)',
    'curl up and die',
    'shoot(?:ing)? myself in (?:the|both|my) (?:own )?f(?:oot|eet)',
    `(?:im|am|not|was|been|stop|stopped|keep|kept|nearly|almost|practically|basically) (?:killing|killed) myself (?:laughing|preparing|studying|revising|working|trying|(?:over|for) (?:[^ ¦]+ ){1,2}${WORK}|for (?:nothing|peanuts)|to (?:prepare|get (?:this|that|there|the|it|a|in)|finish|meet|make (?:the|a|my|sure)|learn|please|impress|pass|reach)|with (?:work|overtime|prep))`,
    'kill(?:ing)? myself laughing',
    '(?:hang|hung|hanging) myself (?:out to dry|with my own rope)',
    '(?:drown|drowned|drowning) myself in (?:work|applications|coffee|prep|tea|ice cream|job ads|emails|details?|notes)',
    'cut(?:ting)? myself (?:off|short|some|out|down|loose|free|in (?:half|two)|shaving|while (?:shaving|cooking|chopping)|on (?:a|the|my) (?:tin|can|glass|knife|paper|envelope|razor shaving|door|mug))',
    'burn(?:ing|t|ed)? myself (?:out|on (?:a|the|my) (?:kettle|coffee|stove|oven|hob|iron|pan|tea|cup|urn|grill|hot))',
    '(?:hurt|hurting|harm|harming) myself (?:financially|professionally|by (?:saying|asking|being|talking|not|applying|accepting)|in the long run|at (?:the gym|football|work|training)|running|playing|lifting)',
    'top(?:ped|ping)? myself up',
    `${NOT} (?:mean |meant )?(?:to )?(?:want(?:ed)? (?:to )?)?(?:kill|hurt|shoot|stab|harm) ${PEOPLE}`,
    `(?:they|he|she|who|patients?|clients?|callers?|pupils?|child) (?:wants?|wanted) to (?:die|end (?:it all|their life)|kill (?:themselves|himself|herself)|be dead)`,
    'hurt (?:him|her|them|people|(?:the|my|his|her|their) [^ ¦]+) by (?:saying|turning|leaving|asking|being|not|refusing)',
    '(?:hurt|kill) (?:his|her|their|someones|peoples|my|the) (?:feelings|chances?|ego|pride|business|reputation|brand|vibe|mood|career|cv|numbers?)',
    'beaten (?:up )?by (?:a|an|the|another|someone|somebody|internal) (?:better|more|stronger|internal|candidate|other|with)',
  ],
  phrases: [
    // Said outright.
    'kill ?my ?self|killing ?my ?self|killed my ?self|kill me self',
    '(?:hang|hanging|drown|drowning|shoot|shooting|stab|stabbing|gas|gassing|unalive|unaliving|strangle|suffocate|poison|electrocute) my ?self',
    `(?:${WANT}|to|of|about|just|be|by|like) (?:to )?(?:top|topping|off|offing|neck|necking) myself|topping myself|offing myself`,
    'do(?:ing|ne)? (?:away with myself|myself in)|finish(?:ing)? myself off',
    `(?:${WANT}|to|just|probably|actually) (?:to )?(?:just )?kms|¦ kms ¦`,
    `${I} (?:[^ ¦]+ ){0,4}${SUICIDAL}|(?:feel|feeling|felt|been|being|getting|becoming|made me|makes me|making me|so|pretty|bit|kinda|kind of|actually) ${SUICIDAL}`,
    `${SUICIDAL} (?:thoughts?|ideation|feelings|urges|(?:people|persons?) (?:like|such as) me)`,
    `(?:commit|comitt?|commiting|comitting|committing|attempting|attempt|considering|consider|considered|contemplat(?:e|ed|ing)|planning|planned|plan) (?:my )?(?:own )?${SUICIDE}`,
    `${I} (?:have |had |nearly |almost |once )?(?:nearly |almost )?(?:committed|attempted|tried) ${SUICIDE}`,
    `(?:think|thinking|thinkin|thought|thoughts|dreaming|fantasi[sz]ing|ideas|urges?|googling|looking up|looked up|researching) (?:about |of |on |up )?(?:my )?(?:own )?(?:ways of |methods of )?${SUICIDE}`,
    `(?:my |my own )${SUICIDE}|${SUICIDE} (?:note|notes|letter|plan|methods?)`,
    `${SUICIDE} (?:is|seems|feels|looks|might be|would be|keeps|has been) (?:like )?${GAP}(?:my mind|only|option|way|answer|way out|easier|better|appealing|solution|comfort)`,
    `(?:only|way out|answer|option|thing left|left|choice|solution)(?: [^ ¦]+){0,2} (?:is|was|be) ${SUICIDE}`,
    '(?:end|ending|ended) my (?:own )?life(?! (?:as an?|story|in (?:retail|sales|tech|teaching|hospitality|consulting|finance|corporate|academia|this (?:job|industry|sector|company))) )',
    '(?:take|taking|took|taken) my (?:own )?life(?! (?:in (?:a|another|new|my hands|one|this|that)|into|back|forward|seriously|to (?:the|a|another|new)|story|for granted|apart|one|less|more|off|in) )|(?:take|taking|took) my own life',
    '(?:end|ending) it all(?! (?:with (?:this|that|the|them) |on (?:a|good) |here and move |amicably |politely ))',
    `(?:${WANT}|thinking (?:of|about)|thoughts? (?:of|about)|think (?:of|about)|to|be|just) (?:to )?${SOFTLY}(?:end|ending) it (?:all|tonight|today|now|soon|tomorrow|for good|forever|once and for all|tbh|honestly|fr|lol|¦)(?! (?:with (?:this|that|the|them)|on (?:a|good)) )`,
    `im ending it (?:all|tonight|today|now)(?! (?:with|on|there|early|by) )|(?:tonight|today|now) ${I} (?:am |will |going to |gonna )?(?:just )?(?:ending|end) it(?: all)?(?! (?:with|on|there|early|by) )`,
    `(?:thoughts?|thinking|think|thought|keep thinking|ideas) (?:of|about) (?:ending|end) (?:things|everything)(?! (?:with|on (?:a|good)|there|early|politely|here|between) )`,
    // Thoughts of it.
    `${NOT} ${SOFTLY}feel like (?:living|being alive|being here any ?more|existing|waking up)${PLACE}|(?:point|reason) (?:of|in) me being here(?! (?:if|when) )`,
    `(?:want|wanna|rather|wish|like|love) (?:to )?${SOFTLY}not (?:to )?(?:exist|be alive|be here any ?more|wake up|live)${PLACE}`,
    '(?:dont|do not|didnt|not|no longer) (?:really |even )?care (?:if|whether) (?:i|im|i am) (?:live|die|alive|dead)',
    `${I} (?:[^ ¦]+ ){0,3}(?:want|wanting|going|thinking|think|try|trying) (?:to|of|about) (?:kill|killing) me ¦`,
    'favou?r (?:if i (?:wasnt|werent|was not|were not|was gone|were gone|was dead|died|disappeared|killed)|by (?:dying|killing|disappearing))|if i (?:wasnt|werent|was not) (?:alive|around any ?more|here any ?more)',
    `thoughts of death (?:all|every|at night|again|since|¦)|(?:think|thinking|thought|thoughts|dream|dreaming|dreams|fantasi[sz]e|fantasi[sz]ing|obsessed|obsessing|peace|okay|ok|fine|hoping|idea) (?:about|of|with|for) (?:just )?(?:dying|my own death|being dead|not being alive|not existing|not waking up|never waking up|jumping ¦)(?! (?:out|of) )`,
    '(?:how (?:to|i can|can i|could i)|ways? (?:to|i can|i could)) (?:just )?(?:die|kill my ?self|end my life|end it all|not wake up)(?! (?:of|on|for|at) )|death (?:is|seems|would be|feels|sounds) (?:like )?(?:the |my |a )?(?:only|better|easier|relief|release|way out|nicer)',
    `${CANT} (?:take|face|do|get through|survive|bear) another (?:day|night)(?! (?:of|at|in|on|without|like|with|for|there) )`,
    `${SUICIDAL} (?:again|tonight|lately|since|over this)|kms (?:lol|tbh|rn|now|fr|tonight)`,
    `(?:want|wants|wanna|ready|going|gonna|like) (?:to )?${SOFTLY}(?:disappear|vanish) (?:forever|for ever|for good)`,
    '(?:letters?|notes?) (?:[^ ¦]+ ){0,4}saying goodbye(?! to the (?:panel|team|recruiter) )',
    // Ways.
    '(?:took|take|taken) (?:some|a lot of|lots of|loads of|a bunch of|a handful of) (?:pills|tablets|sleeping pills) (?:last night|tonight|hoping|to (?:die|end|kill|sleep forever))',
    '(?:sat|sit|sitting|stood|stand|standing|been) (?:on|at|near|by) (?:a|the|that) (?:bridge|roof|rooftop|platform|cliff|edge|ledge|tracks|railing)(?: [^ ¦]+){0,7} (?:jump|jumped|jumping)(?! (?:on (?:the|a)|onto) )',
    'overdos(?:e|ing|ed) (?:on|with) (?:my|all|pills|tablets|meds|paracetamol|purpose|tylenol|insulin)|(?:take|taking|took) an overdose',
    '(?:take|taking|took|swallow|swallowing|swallowed) (?:all|every one|the whole bottle|a (?:whole )?bottle|a load|too many) (?:of )?(?:my |the |these |those )?(?:pills|tablets|meds|medication|sleeping pills|painkillers)(?! to (?:the|a|my) )',
    `(?:pills|tablets|meds|noose|rope|blade|razor|gun) (?:are |is |all )?(?:lined up|ready|saved up|stashed|counted|in my hand|next to me|beside me|waiting)|(?:saving|saved|stockpiling|stashing|stockpiled|hoarding) (?:up )?(?:my |the |all my )?(?:pills|tablets|meds|painkillers)`,
    'sli(?:t|tting) my (?:own )?wrists?|(?:tie|tying|tied|made|making|make) (?:a|the|my) noose',
    '(?:jump|jumping|step|stepping|throw myself|throwing myself|leap) (?:off|from|in front of|under|infront of) (?:a|an|the|that|this|my|our|the next|an oncoming|oncoming) (?:[^ ¦]+ )?(?:bridge|roof|building|balcony|cliff|train|bus|lorry|truck|tube|car|platform|window|flyover|overpass)',
    '(?:drive|driving|crash|crashing|steer|steering|swerve|walk|walking|step|stepping|run) (?:my |the )?(?:car |myself )?(?:straight |right |out )?(?:into|off|in front of|infront of) (?:a |an |the |that |this |some )?(?:next |oncoming |busy )?(?:wall|tree|bridge|cliff|lorry|truck|train|traffic|river|sea|pole|bus|oncoming traffic)',
    // Not wanting to be.
    `(?:${WANT}) (?:i could |i would |i |to |too )?${SOFTLY}(?:die|be dead)(?! (?:than (?!live|keep|carry|be|face|have|wake)|in (?:the|that|there|a|an) |on (?:the spot|stage|camera|that|this|a|air) |for (?:that|this|it|a|the|their|my) |with (?:shame|embarrassment) |at (?:my desk|work|the|that) |a (?:little|bit)|rather |before (?:i )?(?:do|go|apply|work) ))`,
    '(?:let me|i should|i could|i might as well|may as well|might as well|just let me|please let me) (?:just )?(?:die|be dead)(?! (?:than|laughing) )',
    'wish (?:that )?(?:i|id|i had|i could|i would) (?:just )?(?:wasnt|werent|was not|were not|not|didnt|hadnt) (?:be |been )?(?:alive|born|here any ?more|wake up|woken up|exist|existed)|wish (?:that )?i (?:was|were|could be|had been|d been|could|would) (?:just )?(?:dead|die|never born|not alive|not here)|wish (?:i had|id) (?:just )?(?:never been born|died|not been born|never existed)',
    'better off dead|rather be dead(?! than (?:work|do|take|write|apply|go|sit) )|(?:if|when|wish|until|once) (?:i|im|i am|id|i was|i were|i had) (?:was |were |had )?dead',
    `${NOT} (?:think |know if |know that |sure |sure if |believe |feel like )?(?:i )?${SOFTLY}(?:want|wanna|wana|wish|care|deserve|like|going|fit|intend|plan|supposed|meant)(?: to)? (?:be alive|be living|keep living|keep on living|go on living|carry on living|continue living|continue to live|exist|existing|stay alive|be breathing|living)`,
    `${NOT} (?:think |know if |sure |sure if )?(?:i )?${SOFTLY}(?:want to|wanna|wish to|care to|deserve to) live${PLACE}`,
    `${NOT} (?:think |know if |sure )?(?:i )?${SOFTLY}(?:want to|wanna|wish to) be (?:here|around|on this earth|in this world|on this planet)(?: (?:any ?more|any longer|at all|alive)(?! than )| ¦ (?:on|in) this (?:earth|planet|world))`,
    '(?:not|wont|will not) (?:going to |gonna )?be (?:around|here) (?:for )?much longer|wont be around (?:any ?more|tomorrow)',
    `${NOT} ${SOFTLY}(?:want to |wanna |have to |to )?(?:ever )?wake up(?! (?:early|at|before|so|to|late|for|that|until|on|in (?:a|the|time)|call|and (?:check|apply|write)|enough|with|one|feeling) )`,
    '(?:point|reason) (?:in|of|for|to) (?:wak(?:e|ing)|get(?:ting)?) up (?:tomorrow|in the morning|any ?more)',
    `${NOT} deserve to (?:live|be alive|exist|breathe)|shouldnt (?:be alive|exist|have been born)`,
    `(?:no|any|see no|see the|have no|without|a|the|not much|little|whats the|only) (?:reason|point|purpose|good reason) (?:to|in|of|for) (?:me |my |even )?(?:live|living|being alive|be alive|be here|going on living|carry(?:ing)? on living|stay(?:ing)? alive|existing|exist)${PLACE}`,
    '(?:no|any) point (?:in )?(?:me )?(?:going|carrying) on(?! (?:with|to|about|at|in|for|and on|if they|until|when) )',
    `nothing (?:left )?(?:worth )?(?:to live|living) for|nothing (?:left )?(?:for me )?in this life(?! (?:is|was) )|(?:not|isnt|is not|hardly|aint|no longer) (?:really )?worth living${PLACE}`,
    'life (?:just |really )?(?:isnt|is not|not|aint|is no longer|isnt even|doesnt (?:feel|seem)) (?:really )?worth (?:it|living|anything)',
    `(?:tired|sick|done|exhausted|fed up|finished) (?:of|with|from) (?:living|being alive|life|existing)(?! (?:science|sciences|insurance|coach|coaches|coaching|admin|assurance|drawing) )${PLACE}`,
    `(?:giving|given|give|gave) up on (?:life|living)(?! sciences? )|had enough of (?:life|living|being alive)${PLACE}|goodbye cruel world`,
    'hate (?:being alive|that im (?:still )?alive|that i woke up)|(?:break|rest) from (?:existing|being alive|life)(?! (?:in|at|on) )',
    `${CANT} (?:go on|carry on|keep going|keep on going|keep living|go on living) (?:with (?:my |this )?life|${ANYMORE}|any more of this|tonight|another day|and i|¦)`,
    `${CANT} (?:take|do|face|bear|handle|cope with|live) (?:life|being alive|living|with being alive)(?: (?:any ?more|any longer)| ¦)`,
    `${CANT} live (?:like this|with myself|any ?more|this way)`,
    `(?:dont|do not) (?:think|know if|know how|see how) i can (?:keep living|go on living|keep going|go on) ¦`,
    'want (?:to )?(?:just )?(?:disappear|vanish|fall asleep|go to sleep|sleep) (?:forever|for ever|and never|and not wake|for good|and stay asleep)(?! (?:look|hear|speak|return|see|think|apply|open|talk) )',
    '(?:go to sleep|fall asleep|sleep) and (?:just )?(?:never|not) (?:have to )?(?:ever )?wake up',
    'want (?:it|everything|this|it all|this all) (?:all )?to (?:just )?(?:stop|end|be over) (?:for good|forever|¦ (?:i want to be dead|forever))|want it all to (?:stop|end|be over) ¦|want (?:the|this|my) (?:pain|suffering) to (?:just )?(?:stop|end|be over)|end (?:the|my) suffering',
    'stop existing|cease to exist|danger to (?:myself|others)|want out of (?:life|this life|this world)',
    // Others without me.
    '(?:better|happier) off (?:with me )?(?:dead|gone)|(?:better|happier|easier|fine) (?:off )?(?:without me(?: (?:in (?:it|their lives?)|around|here))?(?! (?:[^ ¦]+ing|on (?:the|that|this|their)|at (?:the|work|that)|in (?:the|that|this) (?:role|team|job|company|office|department|group|meeting|room)) )|(?:if|when|once|after) (?:i|im|i am|id|i was|i were|ive) ?(?:was |were |am |had |have )?(?:gone|dead|died|not here|not around|never born|wasnt here|disappeared|killed)|if i (?:wasnt|was not|werent|were not|didnt) (?:around|here|alive|exist|born))',
    `${NOBODY} (?:would|will|d|ll|is going to) (?:even |really |ever |actually )?(?:miss me|(?:care|notice|cry|mind|know|miss me) (?:if|that|when) (?:i|im|i am|id) (?:was |were |just |had |am |been )?(?:died|dead|gone|disappeared|vanished|killed|die|not here))`,
    '(?:say|saying|said|write|wrote|writing|written) (?:my )?(?:final |last )?goodbyes?(?: letters?| notes?)? (?:to everyone|to my (?:family|kids|children|friends)|forever|to the kids)|goodbye letters?',
    // Hurting oneself.
    `(?:${WANT}|to|feel like|thinking (?:of|about)|think (?:of|about)|thoughts? of|keep from|stop|never|not|wouldnt|would|risk of|started|been|be|keep|kept|back to|again|on) (?:to )?${GAP}(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|punish by cutting) myself`,
    `(?:i|im|ive|i have|am) (?:keep |been |started |stop |just |now )?(?:hurting|harming|cutting|burning) myself|(?:hurting|harming|cutting) myself (?:helps|helped|again|is|to)`,
    'cut(?:ting)? my (?:own )?(?:wrists?|arms?|legs?|thighs?|skin|veins)(?! on (?:a|an|some|broken|glass|the (?:tin|can|glass|fence|edge|knife|door)) )',
    '(?:cut|hurt|burnt|burned|burn|scratch|scratched|harmed|bruised|hit) myself (?:on purpose|(?:last night|yesterday|tonight|today)(?! (?:cooking|chopping|shaving|at|playing|running|lifting|making|opening) )|again|to (?:feel|cope|sleep|calm|punish)|at night|because|so (?:i|that i)|deliberately|intentionally|when(?:ever)? i|every (?:night|day|time)|with (?:a |my |the )?(?:lighter|cigarette|razor|blade|knife|scissors|iron|glass)|until)',
    `(?:i|ive|im|i have|i am|have) (?:just |been |even |now |back to |gone back to |relapsed and )?(?:started |back to |gone back to )?cutting (?:again|¦)`,
    '(?:i|ive|i have|im|am|started|been|want to|going to|to|urge to|back to|used to) (?:been |started |just |have |want to |have to )?(?:self harm|selfharm|self harmed|self harming|selfharming|self injur(?:e|ing))(?! (?:ward|unit|team|policy|service|services|training|nurse|patients|prevention|clinic|charity|risk|awareness|in|among) )',
    // Hurt or threatened, most of all at home.
    `${HOME} (?:will|would|might|could|is going to|is gonna|may) (?:beat|hurt|hit|punch|strangle|choke|stab|slap) me(?! (?:to|up with|with (?:a|the|questions)) )`,
    'threat(?:ened|ens|ening|end) me with (?:a |his |her |the )?(?:knife|gun|bat|hammer|violence|machete|weapon|belt)|(?:find|hunt|follow|come after) me (?:down )?and (?:kill|hurt|stab) me',
    `${HEWILL} (?:beat|hit|hurt|punch|choke|strangle|slap) me (?:up )?(?:when (?:i|he|she|they)|if i|again|tonight|badly|for this|because)`,
    `(?:${HOME}|he|she) (?:hits|beats|punches|kicks|chokes|strangles|slaps|abuses|rapes) me(?! (?:to|with (?:a|the|questions|another|it|more|one)|up|on|at|in (?:the|every)|down|for) )|${HOME} (?:[^ ¦]+ ){1,5}(?:and|then) (?:hits|beats|hit|beat|punched|kicked|slapped|choked) me(?! (?:to|up|with) )`,
    `(?:someone|somebody|${HOME}) (?:is|was|keeps) (?:hurting|beating|abusing|hitting|stalking) me|(?:grabbed|had|held|pinned|took|grabs|holds) me by the (?:throat|neck|hair)|hands (?:around|round|on) my (?:throat|neck)`,
    `${HOME} (?:often |sometimes |always |still |also |regularly |just )?(?:hits|beats|hurts|punches|kicks|chokes|strangles|slaps|abuses|rapes|threatens|locks|(?:is|was|has been|keeps|kept|started|started to|been) (?:hit|hitting|beating|hurting|punching|kicking|choking|slapping|abusing|threatening)) me(?! to (?:it|the) )`,
    `${HOME} (?:just |has |had )?(?:hit|beat|punched|kicked|choked|strangled|attacked|slapped|raped|hurt|abused|threatened) me (?:up(?! (?:about|for|on|with|to|last|and|yesterday|via|asking|because i|when i|this) )|up again|up last night|again|last night|yesterday|today|tonight|in front|because|so|badly|with (?:a|his|her|the) (?:belt|fist|fists|hand|stick|bat|bottle|shoe|chair|phone|pan|plate)|over (?:the head|dinner|this|it|nothing|money)|when i (?:told|said|got|came|lost|didnt|asked|tried|failed)|¦)`,
    '(?:say|says|said|saying|tells me|told me|swears|swore|threatened|threatens|threatening|texted|promised|keeps saying)(?: that| me)? (?:[^ ¦]+ ){0,4}?(?:to |(?:hell|shell|theyll|hed|shed|theyd|he|she|they|id|ill) (?:will |would |is going to |was going to |be )?)(?:kill|hurt|stab|shoot|beat|strangle|harm|murder)(?:ed)? (?:me|us)(?! (?:with (?:questions|kindness)|if i (?:was|am|were) late) )',
    `(?:threatened|threatens|threatening|threatend|wants|keeps threatening) (?:to )?(?:hurt|stab|shoot|strangle|beat) me|(?:threatened|threatens|threatening|threatend) (?:to )?kill me|${HEWILL} (?:stab|shoot|strangle) me`,
    `(?:beaten|beaten up|hit|abused|raped|assaulted|attacked|hurt|strangled|punched) (?:at home|by (?:${HOME}))|(?:im|i am|ive been|i was|am) (?:being |getting )(?:abused|raped|beaten up|stalked)(?! with )`,
    `(?:not|isnt|is not|dont feel|never feel|never felt|doesnt feel|do not feel|didnt feel) safe (?:at home|in my (?:own )?(?:home|house|flat)|with (?:him|her|my ${PARTNER})|around (?:him|my ${PARTNER}))|unsafe at home|(?:not|dont feel) safe with myself`,
    `(?:afraid|scared|terrified|frightened) (?:to (?:go|be) (?:back )?(?:home|at home)|of going (?:back )?home) (?:¦|tonight|today|to (?:him|my ${PARTNER})|because (?:he|she|of|my))`,
    `(?:afraid|scared|terrified|frightened) (?:(?:of|that) (?:my )?(?:${PARTNER}|dad|father|stepdad|mum|mother|brother)(?! (?:and|finding out|seeing|s) )|(?:of )?what (?:(?:i|i might|i will|ill|i could|hell|shell|he|she|they) (?:will |might |would |could |may )?do to (?:me|us|myself|the kids)|(?:i|i might|ill|i could) (?:might |could )?do ¦|my (?:${PARTNER}|dad|father|stepdad|mum|mother|brother) (?:will|might|would|could|may|is going to) (?:do|say or do))|of myself|for my life)`,
    // Hurting somebody else.
    `(?:going|gonna|want|wanna|ready|planning) (?:to )?(?:[^ ¦]+ ){1,5}and (?:kill|stab|shoot|murder|strangle) ${PEOPLE}`,
    `(?:want|wants|wanted|wanna|wana|going|gonna|plan|planning|ready|decided|intend|urge|tempted|thinking of|thinking about|fantasi[sz]e about|feel like|how to|ill|i will) (?:to )?(?:go )?${SOFTLY}(?:and )?(?:kill|killing|hurt|hurting|shoot|shooting|stab|stabbing|murder|murdering|poison|poisoning|attack|attacking|strangle|harm|harming) ${PEOPLE}(?! (?:with (?:kindness|better|questions|data|feedback|my answer)|a (?:line|message|mail|note|text)|an e ?mail|some|in the (?:next|final)|for (?:ideas|advice)|softly) )`,
    '(?:bring|bringing|take|taking|carry|carrying|with) (?:a|my|his|the) (?:gun|knife|weapon|machete|rifle|bomb) (?:to|into|in) (?:the|their|that|my|work|school) ?(?:office|interview|building|company|work|reception|meeting|headquarters)?',
    '(?:shoot|shooting|burn|burning|blow|blowing) (?:up |down )(?:the|that|their|this) (?:whole )?(?:office|place|building|company|school|headquarters)|(?:burn|burning) (?:the|that|their|this) (?:whole )?(?:office|place|building|company|school) down',
    '(?:make|making) (?:him|her|them) (?:all )?pay with (?:his|her|their) (?:life|lives)|deserves? to die|should all die',
  ],
};

/** Said in the pause alone: where nothing was typed, there is nothing that could have been sent. */
const nothingSent =
  'Nobody has been alerted, and nothing was sent. What you wrote stays in your own journal.';

/** The pause. It names nothing about the person: they may have meant something else. */
export const pauseText = {
  before: `A short pause before you go on. You may have meant it another way. If you are in danger, or think of hurting yourself or somebody else, please talk to a person now. You do not have to find the right words.\n\n${nothingSent}`,
  question: 'How do you want to go on?',
  goOn: 'Go on with the questions',
  stop: 'Stop here; everything is saved',
  notMeant: "That isn't what I meant; go on, and don't ask again here",
} as const;

/** Dying said in other words: not being there, goodbyes, what is put in order, a way that calls. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { either, gap, ME, near, PILLS, STORY } from './fragments.js';

const AWAY = either(
  STORY,
  'holidays?|annual leave|on leave|travel\\w*|flight|abroad|emigrat\\w*|relocat\\w*|mov(?:e|ed|ing)|office|desk|notice|contract|maternity|paternity|retire\\w*|handover|shift|rota|college|university|country|postcode|landlord|rent|lease|allergic|allergies|interview(?:s|ing)? (?:in|at|for)|as an?|(?:to|at|from|for) (?:work|the shops?|lunch|school)|role|team|linkedin|dentist|school run',
);
const LATER = either(
  'any ?more|tomorrow|much longer|for long|by then|after (?:this|tonight|today|that|friday|sunday)|when (?:you|they|it|she|he|the)|for (?:the|a|any|another) (?:next|second|other)|next (?:one|time|week|month|year|summer|winter)|another',
  '(?:by|past|to|until|till|at|for|see|in|reach|reaching|through|this|the|my) (?:the |my |next |new )?(?:christmas|xmas|new year|easter|eid|diwali|holi|spring|summer|autumn|winter|(?:\\w+ )?birthday|thirty|forty|fifty|week|weekend|month|year|end|morning|night|friday|monday|sunday|saturday)',
);
const DEAR = either(
  'mum|mam|mom|ma|dad|da|daddy|mammy|nan|nana|nani|nanna|granny|gran|grandad|grandma|grandpa|dadi|brother|sister|husband|wife|son|daughter|baby|boy|girl|partner|best friend|him|her|them|god|jesus',
);
const DEADLY = either(
  PILLS,
  'shotgun|gun|rifle|pistol|revolver|firearm|noose|rope|razors?|blades?|dupatta|ceiling fan|ligature|helium|(?:the )?gas|exhaust|cliffs?|ledge|viaduct|overdose|drugs|opiates?|potassium|propofol|ketamine|fentanyl|poison|pesticide|antifreeze|bleach|weed ?killer|charcoal|beachy head|plastic bag|dressing gown cord|sleepers|car park roof|multi ?storey|top floor|dose',
);
const PULL = either(
  'calling (?:me|to me|my name)|calls? (?:to )?me|tempt\\w+|keep (?:thinking|looking|going back|coming back|imagining|picturing)|cant stop (?:thinking|looking)|look(?:ing|ed)? at (?:it|them|the|my|that) ?(?:\\w+ )?(?:differently|all|for hours|and)|star(?:ing|ed) at|just sit(?:ting)?|sat with|sit with|plan b|know where (?:it|they|he|dad|the key|the keys|to get)|know (?:which|how much|how many|the code|what dose)|been up there',
  '(?:it|that|they)(?:d| would| will|ll) (?:all )?be (?:quick|quiet|quietly|easy|over|peaceful|painless|gentle|fast|done|enough|so easy)|its (?:sorted|over|done)|no ?(?:one|body)d? (?:would |will |to )?(?:ask|know|notice|stop)|(?:one|big|enough|whole) dose|enough to (?:do|end|finish|stop|not)|(?:all|whole) (?:evening|night)|(?:in|at|on) (?:the )?back of my mind|waiting for me|safety off|loaded|(?:on|in) my lap|within reach|where (?:i|we) keep|lately i|take(?:s|ing)? (?:them|it) all|save(?:d|ing)? (?:them|it) up|for when i|when the time comes|the way out|comforts? me|last resort|if it gets too much',
);
const TOOLS = either(
  STORY,
  'chef|kitchen|butcher|carpent\\w*|climb\\w*|abseil\\w*|range|clay|hunt\\w*|farm|shav\\w*|wet shave|pharmac\\w*|dispens\\w*|prescri\\w*|chemist|drug chart|headache|migraine|flu|cold|hay ?fever|gp|boiler|engineer|meter|bills?|museum|petrol prices|rig|diabet\\w* nurse|vaccin\\w*|stock\\w*|cleaner|cleaning (?:products|job|role|cupboard|company)|sales|gas safe|hiking|walk the dog|view',
);

export const leaving: readonly DangerRow[] = [
  {
    not: AWAY,
    needs: ME,
    pattern: `(?:wont|will not|not going to|dont|do not|doubt|cant|cannot|never|no longer|may not|might not|isnt going to|aint|not) ${gap(5)}(?:be (?:here|around|alive|living|breathing|with (?:you|us)|a me|any me)|being (?:here|around|alive)|exist(?:ing)?|still be here|live|liv(?:ing)|last|lasting|see(?:ing)?(?= ${gap(2)}(?:christmas|xmas|spring|summer|winter|new year|morning|\\w+ birthday))|reach(?:ing)?|mak(?:e|ing) it|get(?:ting)?(?= (?:to|past|through))) ${gap(2)}${LATER}|(?:wont|will not|isnt|there is no|no) (?:be )?(?:a |any )?(?:me (?:to|left|any ?more)|tomorrow for me|future me|next (?:time|year|week) for me)|(?:by the time|when) ${gap(5)}(?:reads?|finds?|hears?|gets?|opens?|sees?) (?:this|it|my (?:letter|note|message)) ${gap(4)}(?:wont|gone|dead|not be|be over|too late)|never meant to (?:live|last|grow old|see|make it)|no need to (?:keep|save|hold) ${gap(6)}(?:wont be here|wont be around|be gone)`,
    unsure: true,
    pauses: ["there won't be a me any more", "by the time mam opens this I'll be dead"],
    leaves: ["I won't be here next week as I'm on annual leave", 'I never made it to the next round'],
  },
  {
    not: either(
      STORY,
      'goodbye (?:e ?mail|cake|card|drinks|lunch|party|do)|leaving do|colleagues|recruiter|hr|recruiters|team|to the panel|linkedin|agency|agencies',
    ),
    pattern: `(?:this is|its|so this is|heres|consider this) (?:my )?(?:goodbye|farewell|good bye|the end of me|my (?:last|final) (?:message|post|entry|day|night|goodbye)|the last youll|the last (?:anyone|you)(?: will|ll)? (?:hear|see))(?! (?:to (?:this|that|the|my) (?:job|role|firm|company|cv|field|industry)|in|cycle|round))|(?:last|final) time (?:that )?(?:ill|i will|im going to|anyone|anybody|youll|you will|they will|theyll|i) (?:ever )?(?:have to |be |will )?(?:bother|hear|see|speak|talk|burden|look|cry|wake|write|trouble|annoy)(?! (?:with|to (?:apply|them|that)|applying|about|preparing|writing|looking|for))|(?:you|they|everyone|nobody|no one|mum|mam|dad|family|kids)(?:ll)? (?:wont|will not|will never|never|doesnt|dont)? ?(?:have to|need to|needs to|has to|ever have to) (?:worry about|look after|deal with|put up with|carry|support|feed|think about|pay for|be ashamed of|mind) me(?: (?:again|any ?more|ever|after|soon|for long|now)|(?= ¦))|(?:away|gone|sleep|asleep|out|rest|resting|over|quiet|left|leaving|off) (?:now )?(?:for good|forever|for ever|eternally)(?= ${gap(8)}¦)(?<=(?:i|im|ill|me|be|id|to|ive) ${gap(8)}(?:good|forever|ever|eternally))(?! (?:from|to|with this|with that|as a|linkedin))|(?:not|never) (?:getting|get|wake|waking|woke|wakes|woken|coming|come|rise|rising|gonna get) (?:back )?(?:up|back)? ?(?:ever|ever again|again|any ?more)(?= ¦)|(?:went|go|going) to (?:sleep|bed) ${gap(2)}(?:and|but) (?:i )?(?:never|didnt|not|dont|just didnt|just never) ${gap(1)}(?:wake|woke|woken|get(?:ting)? up|got up|opened)|(?:tonight|today|tomorrow|soon|friday|sunday|finally) (?:im |ill be |i am |i will be )?(?:checking out|clocking out|logging off|signing off|punching out)(?! (?:of (?:the|my) (?:hotel|room|shift|laptop)|the|a|at|some|early) )|(?:checking|clocking|logging|signing) (?:out|off) ${gap(2)}(?:for good|forever|of (?:this|life)|permanently)|one (?:less|fewer) (?:of me|mouth|burden|problem for|person (?:in|on) (?:this|the) (?:world|earth|planet)|loser)|(?:made|making|at) (?:my |me )?peace (?:¦|now|with (?:it|dying|leaving|going))|(?:finally|soon|will|ill|to) (?:all )?(?:be |find |have |get )?(?:at peace|at rest|peace at last|be quiet and|no more pain|be free of (?:it all|this body|this life))|(?:find|finds|found|finding) (?:me|my body) (?:dead|hanging|cold|gone|in the (?:bath|river|garage|morning|woods|shed)|when|first|like (?:this|that)|here)|(?:the )?(?:one|person|ones|first) (?:that|who|to) (?:find|finds|has to find) me|(?:where|before|until|till|after) (?:anyone|anybody|they|someone|somebody|mum|mam|he|she|the police|you) (?:find|finds) me|my (?:dead )?body (?:will|to be found|where)|not for (?:much )?long(?= ¦)(?<=(?:life|live|living|alive|ahead|here) ${gap(5)}long)|remember me (?:kindly|fondly|well|as|with|when|happy)(?! (?:in|from|the|a))`,
    unsure: true,
    pauses: ['this is my goodbye to you all', "I'll soon be asleep for good"],
    leaves: ['this is my goodbye to the team and there is cake', 'last time I bother with a cover letter'],
  },
  {
    not: either(AWAY, 'birthday party|weekend|pub|dinner|tea|lunch|visit(?:ing)?|airport'),
    pattern: `(?:join|joining|follow|following|be with|being with|see|seeing|meet|meeting|hold|go to|going to) (?:my |me |our |the )?(?:late |dead |wee |little |poor )?${DEAR}(?: ji)?(?= ¦| (?:again|soon|tonight|now|up there|in heaven|wherever|on the other side|at last|finally|instead|very soon|before|and|i))(?<=(?:died|dead|passed|buried|funeral|heaven|grave|lost|quiet|late|soon|very soon|gone|killed|ready|cancer|without (?:him|her)|tonight|peace) ${gap(14)}(?:${DEAR}|ji))|(?:will|ill|to|soon) be with ${gap(2)}${DEAR} ${gap(2)}(?:in heaven|very soon|up there|again soon|on the other side)`,
    unsure: true,
    pauses: ['it will be over soon and I can join my mam'],
    leaves: ['my nan died and I had to be with her at the hospital for lunch'],
  },
  {
    not: AWAY,
    pattern: `${near('(?:my |the |a |me )(?:will|dog|dogs|cat|cats|passwords?|funeral|bank details|life policy|life insurance|insurance|pension|letters?|phone contract|accounts|logins|paperwork|death|headstone|ashes|organs|direct debits|subscriptions|guitar|jewellery|budgies?|rabbit|pets?)', either('for good|after (?:im|i am|i) ?(?:gone|dead|die|go)?|when (?:im|i am) (?:gone|dead|away|no longer|not)|so (?:nobody|no one|that no ?one|they|theres no|it is easy|its easy) (?:has|have|to|will|wont|can|are|arent|get|gets|hassle|need|needs)|without me|than with me|than me|more than i|more than ill|easy to find|in an envelope|(?:to|for) (?:my |the |each of my )?(?:children|kids|boys|girls|sons|daughters|wee ones) (?:are |is )?(?:in|on|ready|sealed|written|¦)|once im|wont be needing|nobody has|nobody will have|looked after when|cancelled|all sorted|in the (?:desk )?drawer'), 12)}(?! (?:sign|post|photocopy|apply))`,
    pauses: ['my will and the passwords are in an envelope on the shelf'],
    leaves: ['my phone contract was cancelled when I moved'],
  },
  {
    not: either(
      STORY,
      'laundry|dishes|homework|washing|application|applications|cv|form|e ?mail|call|cover letter|portfolio|prep|course|recruiters?|agency|dentist|exams?|driving|with (?:this|the|that)',
    ),
    pattern: `(?:(?:ill|i will|im going to|gonna|i could|i might|ready to|decided to|want to|wanna|tempted to|able to|courage to|guts to|plan to|planning to|about to|id|just) (?:just |finally |really |actually |probably )?(?:do it|end it|finish it|get (?:it )?over with|go through with it|end things|finish things|be done with it)(?= ${gap(8)}(?:when|while|once|before|tonight|friday|quietly|alone|not being dramatic|im not joking|no joke|and lie down|so (?:nobody|they)|coward|¦))(?:(?<=(?:if|when|once|after|tonight|friday|sunday|coward|planned) ${gap(16)}(?:end it|finish it|get over with|get it over with|go through with it))|(?= ${gap(8)}(?:when|while|once) ${gap(4)}(?:empty|nobody|no one|alone|at (?:their|her|his) (?:dads|mums|nans|grans)|away|out of the house))|(?<=(?:at (?:their|her|his) (?:dads|mums|nans|grans)|house is empty|nobodys (?:home|in)|no ones (?:home|in)|home alone|house to myself) ${gap(6)}it))|get (?:it )?over with (?:you )?coward|planned it (?:enough|before|so|already|all|a hundred|many)|(?:take|swallow|neck|down) (?:all of them|them all|the lot|every (?:one|last one)|the whole lot) (?:and|then|¦|tonight|when|before)(?! (?:to|for) (?:the|my) (?:car|shop))|google\\w* (?:how long|how much|if it|whether it|what happens) ${gap(3)}(?:takes|hurts|take|hurt|works)|not being dramatic|im not (?:joking|being dramatic) ${gap(5)}(?:been up there|end|die|over|goodbye))`,
    pauses: ["once the house is empty I'll do it", 'get it over with you coward'],
    leaves: ["I'll do it when I'm home", "if the form is long I'll do it on Friday"],
  },
  {
    not: TOOLS,
    pattern: near(`(?:my |the |a |of |some |mams |dads )?${DEADLY}`, PULL, 14),
    pauses: ['the cliffs are calling my name', 'keep thinking about the gas'],
    leaves: ['the patient kept looking at the tablets', 'I was staring at the gas bill'],
  },
  {
    not: either(
      STORY,
      'promotion|career|ladder|closer|offer|interview|job|at a time|train(?:ed|ing)|delayed|missed',
    ),
    pattern: `one (?:wee |quick |little |small |big |more |good |wrong )?(?:turn|step|jump|swerve|twist|flick|pull|slip|dose|leap|lean|push|swallow|bullet|shot|drop|tablet too many) ${gap(9)}(?:over|sorted|gone|lorry|train|truck|wall|tree|edge|trigger|finished|no more|peace|river|bridge|wheel|done)|(?:bridge|tracks|river|sea|train|trains|roof|edge|water|rails|motorway|lorry|canal|platform|cliff|ledge) ${gap(3)}(?:is |are |keeps? |was |s )?(?:calling|whisper\\w*|pulling me|wants me|inviting|waiting for me|looks? (?:so )?(?:inviting|good|tempting|peaceful))|(?:sit|sitting|sat|stay|lie) in (?:the|a|my) (?:garage|car) ${gap(3)}(?:engine|hose|exhaust|fumes)|(?:engine|hose|exhaust) ${gap(4)}(?:garage|windows? (?:up|shut|closed))|(?:jump|jumped|jumping|step|stepped|walk|walked|throw myself|threw myself|lie|lay|dive|drive|drove|steer|swerve) (?:out )?(?:in ?front of|under|into|off) (?:the|a|that|an|of)? ?(?:of )?(?:oncoming )?(?:8 15|train|trains|bus|lorry|tube|truck|traffic|bridge|roof|cliff|balcony|tram|luas|sea|river|canal) ${gap(4)}(?:they|theyd|people|someone|maybe|then|id|it would|and its|nobody|itd|would anyone)|(?:maybe|if|what if|should|wish|could|may as well|might as well) (?:i |id |i just |i should |just )+(?:jump|jumped|step|stepped|walk|walked|drive|drove|throw myself|threw myself|swerved?) (?:out )?(?:in ?front of|under|into|off) (?:of )?(?:the|a|that|an)? ?(?:oncoming )?(?:train|bus|lorry|tube|truck|traffic|bridge|roof|cliff|balcony|tram|luas|sea|river|canal)`,
    pauses: ['the river is whispering', 'what if I just walked under a bus', 'sat in the car with the hose'],
    leaves: ['one more step and the job was over', 'he threw me under the bus'],
  },
  {
    not: STORY,
    pattern: `(?:no|aint no|any|without a|zero|not a|not one|wheres the|give me one|what) (?:single |good |real |more )?(?:reason|point|purpose|use|sense) (?:left )?(?:for me |in me |why i |to |in |for |of |i ){0,3}(?:keep |keeping |still |even |should |be |being |go on |stay |staying |on |carry on ){0,2}(?:breath(?:e|ing)|liv(?:e|ing)|alive|exist(?:ing)?|wak(?:e|ing) up|here any ?more|on this earth)(?! (?:in|at|near|with) )|(?:death|dying|being dead|suicide|the grave|the end) (?:is|would be|feels|seems|looks|sounds|must be|has to be|might be) ${gap(3)}(?:only|better|easier|peaceful|kinder|way|escape|answer|option|relief|release|restful|friend|comfort\\w*|appealing|nice|good|coming for me|close|left)|(?:only|just) ${gap(2)}(?:death|dying|the grave) ${gap(3)}(?:left|remains|will|can|is)|(?:next time|this time) (?:that )?i (?:attempt|try|do it|take them|jump)|(?:i|ill|wont) ${gap(4)}(?:get|do) it right (?:this|next) time(?<=(?:attempt|try|die|dead|survived|pills|rope) ${gap(12)}time)|(?:should|shouldve|wish|would) (?:of |have |id |i had |i )?(?:died|been dead|bled out|drowned|not survived|not been saved|stayed dead)(?! (?:of|inside|laughing) )|(?:voices?|devil|demons?|satan|the radio|my head|something inside|something in me|part of me) ${gap(3)}(?:say|says|saying|tell|tells|telling|told|want|wants|scream\\w*|shout\\w*|whisper\\w*|order\\w*|keeps?) ${gap(5)}(?:jump|die|dead|kill|do it|hurt|cut|end it|stab|burn|push|hang|swallow|let go)|(?:to|just|like|rather|wish i (?:could|did)|want to|and) not (?:exist|be alive|wake up|be here any ?more)|(?:unaliv\\w+|unlive|offing (?:it|meself)|neck (?:it|meself) tonight|self delete|delet(?:e|ing) myself|rope myself|kys myself|sewer ?slid\\w*|k word myself)|(?:existing|living|breathing|being alive|being here|waking up) (?:is|hurts|feels|has become) (?:just |so |too |only |a )?(?:much|hurts|hard|pain|painful|unbearable|torture|hell|exhausting|agony|punishment|not worth|pointless)`,
    pauses: ['death would be a relief', 'thinking of unaliving myself', 'I should have bled out back then'],
    leaves: ['a patient heard voices telling him to jump', 'no reason to live in Slough'],
  },
  {
    not: either(
      TOOLS,
      'grateful|glad|lucky|thankful|great to|good to|recruiters|employers?|linkedin|profile|online|ground running|boots|jumpers?|hired|sciences?|coach|freelance|thank you',
    ),
    pattern: `(?:think\\w*|thought\\w*|look\\w*|read\\w*|googl\\w+|search\\w*|research\\w*|know|wonder\\w*|choos\\w+|decid\\w+) ${gap(4)}(?:ways?|how|methods?|somewhere|place|best way|easiest|quickest|where|when) (?:to|of) (?:go|die|end it|dying|leave (?:this|everyone|everything)|not be here|do it)(?! (?:about|to|back|into|forward|for|there|in|on|with|next|from|better|properly|differently|that|this|wrong))|(?:rather|better|soon|already|be|me|lie|lying) (?:be )?(?:in the ground|six (?:feet|foot) under|in (?:a|my|the) (?:grave|coffin|urn|morgue)|under the (?:soil|clay|sod)|pushing up)|(?:working out|work out|worked out|measur\\w*|google\\w*|look\\w* (?:up|at)|check\\w*) (?:how far )?(?:the |a )?(?:drop|fall|height of the ${gap(2)}(?:bridge|cliffs?|roof|tower|viaduct))|(?:bridge|cliffs?|railway|tracks|viaduct|tides?|quarry) ${gap(3)}(?:on )?(?:maps?|street ?view|google earth)|(?:she|he|mum|mam|dad|police|neighbours?|landlord|flatmate|sister|brother|son|daughter|kids|wife|husband|cleaner|postman) ${gap(6)}(?:find|finds|found) me(?! (?:a |an |another|work|something|some|the|crying|funny|on|in the (?:office|lobby)))|(?:dont|cant|do not|cannot|no longer|not|never) (?:really |even )?(?:see|imagine|picture|have) (?:a |any |my |the )?future(?: with me(?: in it)?| for me| any ?more| at all)?(?= ¦)|no future (?:for me )?(?=¦)|¦ (?:i think |i feel |i know )?my (?:times?|number|numbers)(?: is)? up ¦|(?:writing|write|wrote|written|rewriting|drafted|rewrote) (?:the|my|that) (?:suicide |goodbye |last )?note(?= (?:¦|and (?:delet|keep|rip)|to (?:mum|mam|my|the kids)|for (?:mum|mam|my|the kids)|again|tonight|in my head))|(?:with|to|find|do with|identify|over) (?:my|your) (?:dead )?body (?:if|when|after|gets|will|would)|no more me|(?:being|staying|stay) alive(?! and (?:well|kicking))`,
    unsure: true,
    pauses: ['reading about ways to die', 'I worked out the drop', "I can't see any future"],
    leaves: ['I looked at ways to go freelance', 'so recruiters can find me', 'glad of being alive'],
  },
  {
    not: either(
      STORY,
      'bury me in|in my career|hang out|linkedin|of boredom|headstone joke|headache|migraine|flu|back pain|prescri\\w*|hike|dinner|(?:the )?(?:process|course|search|round|application|agency|agencies|industry|recruiters?|company)',
    ),
    pattern: `(?:by|if i|if id|id|if i had|when im|once im|after im|if im|as if i|because i|until im|till im) (?:just |already |were |was |simply )?(?:dying|died|dead|gone for good)(?! (?:of|in the water|inside when|last|tired|silent|on my feet|set|right|wrong|serious))|(?:im|i am|ive|so|just|feel|completely) (?:so |just |completely |fully )?(?:done|finished|through|over) (?:with )?(?:life|living|everything|it all|all of it|this world|the world|existing|being a person)(?! (?:at|in|science|to|insurance))|(?:look after|take care of|mind|be good to|be kind to) (?:each other|yourselves|yous|(?:mum|mam|mom|dad|the kids|the dog|the wee ones|your (?:mum|mam|dad|brother|sister)) for me)|(?:sorry|forgive me) (?:mum|mam|mom|dad|kids|love|all|everyone|to you all)? ?(?:i |ive |but i |that i )?(?:tried|couldnt|wasnt strong|am not strong|failed you|cant be)(?! (?:the|to (?:call|reach|ring|make)|with|it|on|attend|more|clearer|better))|(?:get over|forget|be sad (?:about|over|for)|grieve|mourn|bury) me(?= (?:¦|and|in|after|soon|quick|eventually|when|if))|(?:hope|wish|pray|like) ${gap(6)}(?:crash\\w*|explod\\w*|shoots?|shot|runs? (?:into|over)|mugs?|stabs?|kills?|murders?|sinks?) ${gap(2)}(?:me|with me)|plan and (?:a |the )?(?:date|place|method|way|day|means)(?= ¦)|tied ${gap(4)}(?:beam|banister|rafters?|tree|door handle|branch|loft|neck|fan|hook)|(?:beam|banister|rafters?|branch|fan|light fitting|curtain rail|hook|rail) ${gap(8)}(?:hold me|d hold|would hold|my weight|strong enough|take my weight)|¦ (?:im |just |gonna |going to |im going to |ill |i will |about to |might |want to |need to )+(?:jump|hang|overdose|od|drown|sleep forever|go to god|be gone) ¦|(?:will|going to|want to|might|ill|thinking (?:to|of)|shall|planning to) (?:consum\\w+|eat(?:ing)?|swallow\\w*|tak(?:e|ing)|hav(?:e|ing)) (?:all |the |some |my |these |too many |more |any |of ){0,3}(?:${PILLS})(?! (?:for|to (?:sleep|calm)|before (?:the|my)))|(?:feel|feels|feeling) (?:like|to) (?:hanging|jumping|dying|die|ending|drowning|cutting|disappearing|killing)(?! (?:out|up|ship|in |on |with|around|back|of|for|to |from))|(?:im|i am|i feel|ive been) (?:already |basically |as good as |practically |pretty much |nearly )(?:dead|gone)(?! (?:in|to|from|tired|last|through))|(?:let|letting) go of the wheel|hands off the wheel|close my eyes (?:at the wheel|and (?:drive|never|not wake))|sleep and (?:just )?(?:not|never|dont) (?:come|wake|get|return|surface)|better ${gap(5)}(?:no|without a) (?:dad|mum|mam|mom|father|mother|husband|wife|son|daughter|brother)|(?:disappear|vanish)\\w* ${gap(3)}(?:permanently|(?:not|never) (?:to )?be (?:found|seen))|(?:done|tired of|finished|sick of|cant keep) fighting (?:to (?:stay|live|be (?:here|alive))|for my life)|(?:me|my) (?:dying|death|suicide)(?= (?:¦|too|will|would|wont|and|they|soon|is))|(?:tell|told) ${gap(3)}(?:daddy|mummy|mammy|mommy|their (?:dad|mum|mam|mom|mother|father)) (?:loves?|loved|did love)|want out of (?:living|this (?:body|world|life))|out of living`,
    pauses: ["I'm finished with it all", 'might hang', 'feel like jumping', "they're better with no father"],
    leaves: ['I am finished with it all at the agency', 'feel like jumping ship'],
  },
];

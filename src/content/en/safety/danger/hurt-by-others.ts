/** Hurt, threatened or kept by somebody at home, at work or near; somebody near who is hurt or may end their life. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, NOT_STRUCK, PAST, PILLS, SOMEBODY_NEAR, STRUCK } from './fragments.js';

const BODY = either(
  'throat|neck|thighs?|knees?|legs?|breasts?|chest|bum|arse|ass|waist|skirt|top|shirt|bra|trousers|pants|crotch|groin|face|mouth|arms?|wrists?|hair|back|body|hand|jaw|nose|ribs?|eye|lip|tooth|teeth|shoulder|head|stomach',
);
const OURS = either(
  'me|us|my (?:[^ ¦]+ )?(?:kids?|children|son|daughter|mum|mam|mom|baby|sister|brother|wife|girl|boy|wee one|little one)|the (?:kids|children|baby)',
);
const SELVES = '(?:himself|herself|themselves|themself)';
const NOT_MINE = either(CARE, PAST);

export const hurtByOthers: readonly DangerRow[] = [
  {
    not: NOT_MINE,
    pattern: `(?<! (?:it|that|this|news|email|question|questions|reality|silence|they|rejection|which|what|then) ${gap(1)})(?:${STRUCK}|beat) (?:on )?${OURS}${NOT_STRUCK}(?! (?:to|out of|hands down|on (?:score|points)|by (?:a|one)|because (?:they|id|he) had|in the (?:final|end)|for the (?:job|role)|with (?:experience|questions)) )`,
    unsure: true,
    pauses: [
      'he hits me when dinner is late',
      'my husband beats me',
      'my dad hit me again last night',
      'she punches the kids',
    ],
    leaves: [
      'He hit me with a hard question',
      'the question hit me like a train',
      'she beat me to the answer',
    ],
  },
  {
    not: either(CARE, 'by nerves|jargon|on (?:the|my) (?:words|answer|whiteboard)'),
    pattern: `(?:chok(?:es|ed|ing)|strangl(?:es|ed|ing)|throttl(?:es|ed|ing)|stabb(?:ed|ing)|rap(?:e|es|ed|ing)|grop(?:e|es|ed|ing)|molest\\w*|(?:sexually |physically )?assault(?:s|ed|ing)?|sexually (?:abused|harass\\w+|abuses|touched)|fondl(?:es|ed|ing)|headbutt\\w*|drugg(?:ed|ing)|harass(?:es|ed|ing)|abus(?:es|ed|ing)|attack(?:s|ed|ing)|terrori[sz]es?|tortur(?:es|ed|ing)|threaten(?:s|ed|ing)|stalk(?:s|ed|ing)|touch(?:es|ed|ing)? up|feel(?:s|ing)? up|felt up|blackmail\\w*) (?:${OURS})(?! (?:with (?:questions|a (?:question|bill|bad)|jargon)|out of|on (?:price|my (?:cv|answers|numbers))|over (?:price|salary)|about my cv) )`,
    unsure: true,
    pauses: [
      'my boyfriend choked me',
      'the interviewer groped me',
      'my in laws are harassing me daily',
      'he threatened me',
    ],
  },
  {
    not: NOT_MINE,
    pattern: `(?:(?:i|ive|ive been|i was|i have been|id been|i got|im|i am|being|been|getting) ${gap(2)}(?:raped|groped|molested|sexually \\w+|assaulted|strangled|beaten(?: up)?|battered|attacked|abused|felt up|drugged|spiked|slapped|punched|touched|stalked|trafficked) (?:¦|by (?:my|the|a|an|him|her|someone|somebody|one|two|his)|at (?:home|work|the|that)|in (?:the|his|her|a)|last|yesterday|on|after|during|again|every|when|and|tonight|while|up (?:at|by|again))|rape|raped me|(?:experienc\\w+|suffer\\w*|victim of|survivor of|fleeing|fled|escap\\w+|living with|because of) ${gap(2)}(?:domestic|sexual) (?:violence|abuse|assault)|(?:makes|made|making|forces|forced) me (?:have sex|sleep with|touch (?:him|her|it|his)|strip|undress|do things|watch porn|kiss)|(?:comes?|came|coming|gets?|got|climbs?) (?:in|into|in to) (?:my|the) (?:room|bed|bedroom|shower) ${gap(2)}(?:at night|while|when|and|¦)|(?:told (?:him|her|them)|i said|said|saying|kept saying) (?:no|stop|to stop) ${gap(9)}(?:did it anyway|anyway|didnt stop|wouldnt stop|carried on|kept going)|(?:pour|throw|put|set) ${gap(2)}(?:kerosene|petrol|acid|fire|hot oil|boiling) ${gap(3)}(?:on|over|at|to) (?:me|us)|set(?:ting)? me (?:on fire|alight)|(?:only|just) a (?:slap|push|shove|few slaps)|(?:when|because|since|that|if) (?:hes|he is|shes|he has been|hes been|his) (?:drunk|drinking|on the drink|had a (?:drink|few)) ${gap(4)}(?:hit|hurt|slap|hide|lock|scared|afraid|fists?|careful|stay)|(?:violent|abusive) (?:husband|wife|partner|boyfriend|girlfriend|dad|father|man|ex|home|relationship|marriage|house))(?! (?:(?:a|an|another|the) (?:better|stronger|more|other|internal)|role|charity|support|worker|project|course|team|law|cases|survivors|questions|candidates?) )`,
    unsure: true,
    pauses: ['I was assaulted by the manager', 'I get beaten at home', 'my abusive husband'],
    leaves: ['I was beaten by a better candidate', 'I got hit on the budget question by a CFO'],
  },
  {
    not: either(CARE, PAST, 'handshake|shook|shaking|massage|hairdress\\w*|dentist|doctor|physio'),
    pattern: `(?:he|she|hes|shes|his|her|him|they|interviewer|manager|boss|director|recruiter|owner|guy|man|husband|partner|boyfriend|uncle|dad|stepdad|chef|supervisor|colleague|someone|ex|trainer|panel|foreman|gaffer|professor|landlord|boss|who|and) ${gap(5)}(?:(?:hands?|fingers?|fists?|palm|mouth|tongue|belt|arms?) ${gap(2)}(?:up|on|down|round|around|inside|in|under|over|across|to|at|between) (?:my|me)(?: [^ ¦]+)? ?(?:${BODY})?|grabb?(?:s|ed|ing)? (?:hold of )?(?:me|my)(?: [^ ¦]+){0,2}|(?:forced|forces|forcing|pushed|pushes|pushing|pinned|pins|pressed|presses|rubb\\w+|shov(?:ed|es|ing)|dragged|drags|threw|throws|slammed|slams|cornered|trapped) (?:himself |herself |his (?:body|groin|crotch) |up |down )?(?:against |on |onto |into |up against |at )?(?:me|us)|(?:lock|locks|locked|locking|shut|keeps|kept|held|hold|trapped) (?:me(?! out (?:of|because))|us|the door|my passport|my phone|my documents|my papers)(?: [^ ¦]+){0,3}|(?:wont|wouldnt|refused to|not|never) (?:let|letting|lets) me (?:leave|go|out|see|have|get out|go home|near)|expos(?:es|ed) (?:himself|herself)|flashed me|masturbat\\w+|(?:kiss|kissed|kissing|touch|touched|touches|touching|undress\\w*|lick\\w*) (?:me|my (?:${BODY}))|(?:tried|trying|tries|wanted|wants|started|asked|offered) (?:me )?(?:to )?(?:kiss|touch|grope|rape|undress|strangle|choke|sleep with|have sex|for (?:sex|nudes|a blow ?job|sexual favou?rs?)))(?! (?:back|under the bus|out of (?:the|my) (?:portal|account|system|chat|app|call|meeting)|up (?:for|on|to speed)|the (?:job|role)|and (?:shook|thanked|welcomed|walked me)|responsible|accountable|in (?:suspense|limbo|the loop)|waiting|on (?:hold|track|the (?:phone|line))|posted|updated|informed|off|in mind|attention|know|finish|speak|talk|show|explain|answer|ask|a question|on (?:my toes|linkedin)|cv|coffee|a (?:seat|drink)|to the (?:limit|point|deadline)|into (?:a corner|it|the role|answering|saying)|for (?:an hour|two hours|coffee|lunch)|arms) )(?<= (?:me|us|up my|${BODY}|himself|herself|door|leave|go|out|out of|home|near|passport|phone|documents|papers|kiss|touch|grope|sex|nudes|with|favou?rs?|job|in|inside|room|toilet|bathroom|house|car|choke|strangle|rape|undress|masturbat\\w+))`,
    unsure: true,
    pauses: [
      'The interviewer put his hand up my skirt',
      'he locked me in the bedroom',
      'my boss tried to kiss me',
      'she grabbed me by the hair',
    ],
    leaves: ['they kept me waiting', 'he put his hands on the table', 'she would not let me finish'],
  },
  {
    not: NOT_MINE,
    pattern: `(?:(?:scared|afraid|terrified|frightened|dread|dreading|not safe|unsafe|isnt safe|fear) ${gap(4)}(?:go(?:ing)? (?:back )?home|at home|of (?:my|the) (?:husband|wife|partner|boyfriend|girlfriend|dad|father|ex|son|brother|uncle|stepdad|in laws|mother)|of him|what (?:he|she)(?:ll| will)? (?:do|does)|(?:hell|shell|he will|she will|he might|he is going to) (?:kill|hurt|hit|find|do)|for my (?:life|safety))|(?:hell|shell|theyll|he will|she will|they will|hes going to|hed|he would|he is going to) ${gap(2)}(?:kill|beat|batter|hurt|strangle|stab|hit|burn|drown|murder|find) (?:me|us)(?= (?:if (?:i (?:leave|tell|go|dont|come|report|ever)|he (?:finds|sees|knows))|when (?:he|i) (?:finds|gets|sees|get|come|go)|¦ (?:i mean|really|he has|this time)|tonight|again|one day|this time|and the kids|for (?:the dowry|leaving|telling)))|(?:said|says|swore|threaten\\w*|threat|promised|texted|told me|warned|messag\\w+) ${gap(5)}(?:kill|rape|hurt|stab|shoot|beat|batter|strangle|burn|slit|bury|drown|harm|hit|slap|knife|find|smash|break|throw acid|share|post|leak|release) (?:me|us|my (?:legs?|face|neck|arms?|fingers|jaw|teeth|kids|family|nudes|pictures|photos|body)|the (?:kids|house)|acid|photos))(?! (?:with (?:questions|kindness)|softly|heart|chances|career|when she hears|if i (?:was|am|forget) (?:late|it)|back|an?|out|by (?:email|phone)) )`,
    unsure: true,
    pauses: [
      "I'm scared to go home",
      "he said he'll kill me",
      "he'll kill me if I leave",
      'her brothers said they would bury me',
    ],
    leaves: [
      'my wife will kill me when she hears I said that',
      'afraid to go back to that office for round two',
    ],
  },
  {
    not: either(CARE, PAST, 'football|rugby|boxing|fell|ladder|gym|bike|accident|sparring'),
    pattern: `(?:black eye|bruises?|broken (?:rib|ribs|nose|jaw|arm|wrist|finger|tooth)|split lip|broke my (?:nose|arm|jaw|rib|ribs|wrist|finger|tooth|teeth)|marks on my (?:neck|arms?|throat)) ${gap(14)}(?:he|she|husband|wife|partner|boyfriend|girlfriend|dad|father|mother|mum|ex|brother|fella|him|her|makeup|make up|cover|hide|interview)|(?:he|she|husband|wife|partner|boyfriend|girlfriend|dad|father|mother|mum|ex|brother|fella|stepdad|manager|boss) ${gap(8)}(?:black eye|bruises?|broken (?:rib|nose|jaw|arm)|split lip|broke my (?:nose|arm|jaw|ribs?|wrist|finger|tooth|teeth)|(?:held|holds|put|pulled|pulls|came at|went for|goes for|waved|pointed|threatens?|threatened) ${gap(3)}(?:knife|gun|blade|machete|hammer|bat|axe|cleaver|scissors|bottle)|(?:raised|raises|lifts|lifted) (?:his|her|a) (?:hand|fist|belt)s?|(?:threw|throws|throwing|flung|hurled|smashed) (?:a |the |his |my |hot |boiling |things |stuff |plates |cups |everything )(?!question|curve|scenario|party|tantrum|wobbl)${gap(3)}(?:at|over|on|in) (?:me|my|us)|(?:hot iron|cigarettes?|boiling|acid|kettle|petrol) ${gap(4)}(?:on|over|at|against|in) (?:me|us|my))|(?:beaten|beating|burn|burning|harass\\w*|torture|hit|hits|locked) ${gap(6)}dowry|dowry ${gap(8)}(?:beat\\w*|burn\\w*|harass\\w*|torture\\w*|hit|hits)`,
    unsure: true,
    pauses: [
      'he gave me a black eye',
      'bruises on my arms where he held me',
      'he held a knife to my throat',
      'she threw a plate at me',
    ],
    leaves: ['he threw a question at me'],
  },
  {
    not: NOT_MINE,
    pattern: `(?:he|she|ex|recruiter|interviewer|manager|boss|man|guy|colleague|husband|neighbour|someone|director|customer) ${gap(5)}(?:(?:follow(?:s|ed|ing)?|stalk\\w*|chas(?:es|ed|ing)|track(?:s|ing|ed)?) me (?:home|to my|everywhere|around|again|to (?:work|the)|from|into|outside|on my phone|wherever)|(?:wait(?:s|ed|ing)|sit(?:s|ting)|sat|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|park(?:s|ed)|stand(?:s|ing)|stood|outside) ${gap(2)}(?:outside|at|near) my (?:house|flat|home|door|window|work|kids)|(?:job|role|offer|promotion|contract|shift|reference)s? ${gap(4)}(?:if|in return|in exchange) ${gap(4)}(?:sleep with|sex|slept with|nude|nudes|kiss|hotel)|(?:sleep with|slept with|sex with|hotel room|have sex) ${gap(8)}(?:job|role|offer|contract|promotion|shifts?|reference))(?! (?:up on|to collect|with (?:a|the) (?:parcel|contract)) )`,
    pauses: ['the recruiter followed me to my car', 'he said the job was mine if I sleep with him'],
  },
  {
    not: either(
      CARE,
      PAST,
      'laughing|under the bus|short|in the foot|into (?:it|the|work)|for (?:this|that|the) (?:job|role)',
    ),
    pattern: `(?:${SOMEBODY_NEAR}|he|she|hes|shes|they|theyre) ${gap(9)}(?:(?:going to|gonna|wants? to|wanting to|will|hell|shell|threaten\\w*|talk\\w* (?:about|of)|about to|might|plan\\w*|think\\w*|tried to|trying to|says?|saying|said|keeps|started|has been|been|is|s|again) ${gap(4)})(?:(?:kill|hurt|harm|cut|hang|drown|starv|shoot|poison|top|burn)(?:ing|ting|ping|s|e|ning)? ${SELVES}|(?:end(?:ing)?|tak(?:e|ing)) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:want|wants|wanted) to (?:die|be dead|end it)|doing (?:something|anything) (?:stupid|silly))|(?:${SOMEBODY_NEAR}|he|she) ${gap(5)}(?:(?:doesnt|does not|dont|didnt|no longer) ${gap(2)}want to (?:live|be alive|be here any ?more|wake up)|(?:taken|swallowed|took|necked) ${gap(5)}(?:${PILLS}|an overdose|overdose|poison)(?! (?:for|back|to) )|lock(?:ed)? ${SELVES} in ${gap(5)}(?:razors?|knife|${PILLS}|blade|rope|gun)|(?:on|off|from) the (?:bridge|roof|ledge|tracks|cliff) ${gap(5)}(?:jump|end|die|goodbye)|(?:messaged|texted|sent|wrote|rang|called|left|posted) ${gap(4)}(?:goodbye|farewell|suicide))(?! (?:to the (?:panel|team|recruiter)|near|in (?:leeds|london)) )`,
    unsure: true,
    pauses: [
      'I think my friend is going to kill herself',
      "my sister told me she doesn't want to live",
      'my flatmate keeps hurting himself',
      'my son has just taken a load of tablets',
    ],
    leaves: ['my brother is killing himself laughing', 'my mum has taken tablets for blood pressure'],
  },
  {
    not: either(CARE, PAST, 'target|numbers|quota'),
    pattern: `(?:(?:${SOMEBODY_NEAR}|her|his|next door|sisters|mums|daughters|friends) ${gap(3)}(?:husband |boyfriend |partner |dad |father |ex |stepdad |fella |man )?(?:is |s |keeps |has been |still |just |always ){0,2}(?:${STRUCK}|beat|chok\\w+|strangl\\w+|rap(?:es|ed|ing)|abus(?:es|ed|ing)) (?:him|her|them|${OURS}|his (?:kids|wife|son|daughter)|(?:my|her|the) (?:[^ ¦]+ )?(?:sister|mum|mam|mother|niece|nephew))|${SOMEBODY_NEAR} ${gap(4)}(?:is|s|are|gets|getting|being|been) (?:being |getting |just )?(?:beaten|hit|abused|raped|strangled|stabbed|battered|attacked)|(?:hear|heard|hearing|see|seen|saw|watching) ${gap(5)}(?:hit|hitting|beat|beating|punching|choking|hurting|strangling|kicking) (?:her|him|them|the (?:kids|child|baby)|his|my))(?! (?:with (?:a|the) (?:question|bill)|up (?:for|about)|to (?:the|it)|by a better) )`,
    unsure: true,
    pauses: [
      "my sister's husband is beating her",
      'I can hear him hitting her through the wall',
      'my daughter gets hit at home',
    ],
    leaves: ['my colleague is hitting her numbers'],
  },
];

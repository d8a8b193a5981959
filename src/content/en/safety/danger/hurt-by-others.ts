/** Being hurt, held or touched by somebody at home or met through work. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { ASSAULTED, AT_WORK, KIN, NOT_STRUCK, STRUCK } from './fragments.js';

const THEY = `(?:${KIN}|${AT_WORK}|he|she|hes|shes|they|theyre|who|and|then|himself)`;
const US =
  '(?:me|us|mum|mam|mom|mummy|(?:my|our|the) (?:[^ ¦]+ )?(?:kids|children|mum|mam|mom|sister|brother|son|daughter|baby|wee one|boys|girls))';
const BODY =
  '(?:breasts?|boobs?|tits|chest|bum|arse|ass|bottom|backside|butt|thighs?|legs?|knees?|crotch|privates?|waist|hips?|skirt|shirt|blouse|top|bra|trousers|knickers|underwear|neck|throat|hair|wrists?|mouth|lips|body|face)';
const WHERE = `(?:(?:on|up|down|under|inside|in|between|over|round|around|across|along|onto|near|all over) )`;

export const hurtByOthers: readonly DangerRow[] = [
  {
    pattern: `(?:${KIN}|he|she|hes|shes|himself|they) (?:[^ ¦]+ ){0,4}?${STRUCK} ${US}${NOT_STRUCK}`,
    pauses: [
      'My in-laws are beating me because I failed',
      'he slapped me when I said I got no offer',
      'my fella batters me when the money runs out',
      'me da kicked me down the stairs',
      'my husband hits the kids',
    ],
    leaves: ['my sister kicked me out of the call', 'he hit me with a hard question'],
  },
  {
    pattern: [
      `${AT_WORK} (?:[^ ¦]+ ){0,4}?(?:hit|hits|hitting|punch(?:es|ed)?|kick(?:s|ed)|`,
      `slap(?:s|ped)|smack(?:s|ed)|shov(?:es|ed)|burn(?:t|ed)|spat (?:at|on)) me${NOT_STRUCK}`,
    ],
    pauses: ['the manager slapped me in front of everyone', 'my supervisor shoved me against the racks'],
    leaves: ['the interviewer hit me with a brain teaser'],
  },
  {
    pattern: [
      `${ASSAULTED} ${US}(?! (?:up|with (?:the|a|his|her|their) (?:question|test|`,
      'task|salary|price|jargon|feedback)|on (?:price|salary|the salary)|by asking|',
      'in the back) )',
    ],
    pauses: [
      'the director groped me in the lift',
      'My manager raped me',
      'he chocked me on sunday',
      'my uncle molested me again',
      'the recruiter sexually assaulted me',
    ],
    leaves: ['his story choked me up'],
  },
  {
    pattern: [
      '(?<!(?:feel|felt|like) (?:im |ive |i |like )?)(?:i was|i got|i get|ive been|',
      'ive|im|am|i keep|got|being|get|getting|been) (?:just |nearly |almost |again )?(?:been |',
      'being |got |get |getting )?(?:raped|groped|molested|assaulted|strangled|choked|',
      'beaten|battered|stabbed|beaten up|slapped|hit|spiked|drugged|trafficked|kidnapped|',
      'tortured) (?:again|by (?:my|the (?:[^ ¦]+ )?(?:manager|boss|interviewer|recruiter|',
      'man|owner|director)|a (?:man|colleague|customer|manager|guy)|him|her|his|our|',
      'one of|someone|somebody|me)(?! (?:questions?|notes?|answer) )|at (?:home|work|',
      'night)|last|yesterday|tonight|every|in (?:the|his|front|my)|for (?:not|failing|',
      'losing|being|looking)|when i|until|on (?:the|my way)|¦)(?! (?:better|stronger|',
      'stronger candidate|internal|other candidate|candidate|[^ ¦]+ candidate|question|',
      'news|end) )',
    ],
    pauses: [
      'I was groped by the interviewer',
      'I get beaten for not earning',
      'I was raped on friday. I was raped last night.',
    ],
    leaves: ['I was beaten by a better candidate', 'I got hit by the question about pay'],
  },
  {
    pattern: [
      '(?:put|puts|putting|slid|slides|stuck|shoved|ran|had|has|keeps|kept|placed|',
      'moved|hands?|fingers?) (?:putting |running |sliding |having )?(?:(?:his|her|',
      `their|a|both|one) )?(?:hands?|fingers?|tongue|palm|mouth|arms?|knee|were|was) (?:[^ ¦]+ ){0,3}?${WHERE}(?:of `,
      `)?my (?:[^ ¦]+ )?${BODY}`,
    ],
    pauses: [
      'the recruiter put his hand on my thigh',
      'he keeps putting his hand up my skirt',
      'his hands were round my throat',
    ],
  },
  {
    pattern: [
      '(?:hand|hands|fingers|fist|arm|belt|cord|pillow) (?:[^ ¦]+ )?(?:round|around|',
      `on|over|up|down|under|between|against) my (?:[^ ¦]+ )?${BODY}`,
    ],
    pauses: ['He had his hands round my throat', 'a hand between my legs'],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,3}(?:grab(?:s|bed|bing)?|touch(?:es|ed|ing)?|strok(?:es|`,
      'ed|ing)|rub(?:s|bed|bing)?|squeez(?:es|ed|ing)|pinch(?:es|ed|ing)?|slapp?(?:s|',
      'ed|ing)?|felt|feels|lick(?:s|ed)|bit|ripped|tore|pulled|pulls|yanked|unbuttoned|',
      'burned|burnt|twist(?:s|ed)|broke|breaks|fractured|cracked|bruised) (?:at |',
      `up |off |down |open )?my (?:[^ ¦]+ )?(?:${BODY}|arms?|ribs?|nose|jaw|finger|`,
      'tooth|teeth|cheekbone|hands?|ear|eye|clothes|dress|head)(?! (?:up with|apart) )(?<!pull(?:s|',
      'ed) my leg)',
    ],
    pauses: [
      'he grabbed my arse as I left',
      'my boss squeezed my breast',
      'he broke my ribs',
      'the manager pulled my hair',
    ],
    leaves: ['she pulled my leg about the tie'],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,3}(?:grab(?:s|bed)|touch(?:es|ed|ing)|push(?:es|ed)|`,
      'press(?:ed|es)|pinn(?:ed)|held|holds|threw|throws|slamm(?:ed)|drag(?:s|ged)|',
      'shov(?:es|ed)|corner(?:s|ed)|forc(?:es|ed)) me (?:down|against|by the|up against|',
      'into (?:bed|his|(?:a|the) (?:[^ ¦]+ )?(?:wall|room|car|van|door|toilets?|corner|',
      'bush|road|bath|cupboard))|onto|across|on (?:the|a) (?:bed|floor|sofa|desk|',
      'ground)|inappropriately|sexually|there|between|everywhere|all over|again and|',
      'when i|without|in (?:the|his|a) (?:car|lift|office|toilets?|stock ?room|corridor|',
      'kitchen|room|store ?room|elevator|hall))(?! (?:on (?:the|that) (?:question|',
      'detail|gap)|about|with questions) )',
    ],
    pauses: [
      'he pinned me down on the desk',
      'the interviewer touched me inappropriately',
      'my husband dragged me by the hair',
      'he cornered me in the stockroom',
    ],
    leaves: ['she pushed me into the next question'],
  },
  {
    pattern: [
      '(?:forc(?:ed|es|ing)|made|makes|making|pressur(?:ed|es|ing)|coerc(?:ed|es|',
      'ing)|blackmail(?:ed|s|ing)|begg?ed|ask(?:ed|ing)|told|want(?:s|ed)|order(?:ed|',
      's)|expect(?:s|ed)|threatened|unless i|if i|until i|said id|only if i|tried|',
      'trying|tries) (?:me )?(?:to |into |if i )?(?:[^ ¦]+ ){0,3}(?:(?:have|having|',
      'had) sex with (?:him|her|them)|sex (?:with him|for the job|with her|to get)|',
      'sleep(?:ing)? with (?:him|her|them)|slept with (?:him|her|them)|kiss(?:ed|',
      'ing)? (?:him|me|her)|touch(?:ing|ed)? (?:him|his|her|me|my)|undress|strip (?:off|',
      'for|naked|¦|in front)|perform oral|get naked|(?:get|got|getting) on (?:to )?my knees|take my (?:clothes|top|shirt) off|',
      'suck|rape me|nudes)(?! (?:questions?) )|forc(?:ed|es|ing) (?:himself|herself|',
      'themselves|sex|me to have|a kiss|his tongue)|(?:wouldnt|would not|didnt|wont|',
      'doesnt|refused to|refuses to) (?:take no|stop (?:touching|grabbing|kissing|',
      'when|after|until|hitting)|accept no)|(?:i said no|i said stop|without my consent|',
      'i didnt consent|i froze) (?:[^ ¦]+ ){0,6}(?:anyway|kept|carried on|didnt stop|',
      'touch|hand|him|inside|sex)',
    ],
    pauses: [
      'he made me kiss him before I could go',
      'the agent said I could have it if I slept with him',
      'forced himself on me after the dinner',
      'I said no and he did it anyway',
    ],
    leaves: ['they asked me to strip the code down'],
  },
  {
    pattern: [
      `(?:${KIN}|${AT_WORK}|he|she|hes|shes|they) (?:[^ ¦]+ ){0,2}(?:lock(?:s|ed|`,
      'ing)?|trapp?(?:s|ed|ing)?|barricad(?:es|ed)|shut(?:s)?|chain(?:s|ed)|tied|',
      'ties) (?:me|us) (?:in|inside|up|out|to|down)(?! (?:to (?:a|the|that) (?:contract|',
      'deal|salary|rate|date|loop|role)|at|a (?:contract|rate|loop)|of (?:my|the) (?:account|',
      'system|laptop|portal|call)) )',
    ],
    pauses: [
      "he locks me in so i can't get to interviews",
      'my uncle locked us in the flat',
      'hes tied me to the radiator',
    ],
    leaves: ['they locked me out of the portal'],
  },
  {
    pattern: [
      '(?:locks?|locked|blocks?|blocked|barred|shut|held) the door(?: [^ ¦]+){0,10} (?:wouldnt|',
      `would not|let me|kiss|touch|leave|get out|on top|me and)|(?:${KIN}|${AT_WORK}|`,
      'he|she|they|and) (?:[^ ¦]+ )?(?:wouldnt|would not|wont|will not|doesnt|didnt|',
      'never|refuses to|refused to) (?:ever )?(?:lets?|allow) me (?:to )?(?:leave(?! (?:without ',
      '(?:a|the|feedback)|early|the (?:call|meeting)) )|out(?! (?:early|of the (?:contract|',
      'notice)) )|go home|get out|have (?:my|any|a) (?:phone|money|passport|friends)|',
      'see (?:my (?:friends|family|mum)|anyone)|use (?:my|the) phone|eat|sleep)|(?:took|',
      'takes|taken|hid|hides|smashed|confiscated|keeps|holds) (?:away )?my (?:passport|',
      'phone|keys|bank card|papers|documents) (?:[^ ¦]+ ){0,6}(?:cant|couldnt|wont|',
      'locked|leave|escape|run|unless|until i)',
    ],
    pauses: [
      "He locked the door of the meeting room and wouldn't let me leave",
      "my husband won't let me leave the house",
      'my boss keeps my passport so I cant go',
    ],
    leaves: ["they wouldn't let me leave without a goody bag"],
  },
  {
    pattern: [
      '(?:threaten(?:s|ed|ing)?|promis(?:ed|es)|swore|swears|says?|said|warn(?:s|',
      'ed)|told me|texted) (?:[^ ¦]+ ){0,4}(?:to|hell|shell|theyll|hed|shed|will|',
      'would|going to) (?:[^ ¦]+ )?(?:kill|rape|hurt|stab|shoot|beat|batter|strangle|',
      'burn|slit|cut|break|smash|throw acid|have me killed|find me|finish|knife|bury|',
      `drown|harm|hit|slap|destroy my face|do me in) (?:${US}|my|up my)(?! (?:with (?:questions|`,
      'kindness)|heart|chances|career|over|spirit|streak|if i was late) )',
    ],
    pauses: [
      'he texted that he will batter me',
      "my dad says he'll break my legs",
      'the foreman threatened to smash my face in',
      'her brothers said they would bury me',
    ],
    leaves: ['they said they would break my heart with the news'],
  },
  {
    pattern: [
      '(?:held|holds|put|pulled|pulls|came at me with|waved|pointed|chased me with|',
      'swung|threatens? me with|goes for me with|went for me with|had) (?:[^ ¦]+ )?(?:a|',
      'the|his|her) (?:kitchen |bread |big |carving )?(?:knife|gun|blade|machete|',
      'hammer|bat|axe|cleaver|scissors|screwdriver)(?: [^ ¦]+)? (?:to my(?! head (?:with|',
      'over|on|about) )|at me|on me|at us|on us|against my|at my|¦)|(?:knife|blade|',
      'gun|cleaver|razor) (?:to|at|against|on) my (?:throat|neck|face|back|ribs|stomach)|',
      '(?:hot iron|iron|cigarettes?|lighter|boiling (?:water|kettle)|acid|petrol|',
      'kettle|hot oil) (?:[^ ¦]+ ){0,2}(?:on|over|at|against|in|to) (?:me|us|my (?:[^ ¦]+ )?(?:hands?|',
      'arms?|face|leg|back|skin))(?! (?:by accident|myself) )',
    ],
    pauses: [
      'he held a knife to my throat',
      'yesterday he put the hot iron on my hand',
      'she came at me with the scissors',
      'he threw boiling water at us',
    ],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,3}(?:follow(?:s|ed|ing)?|stalk(?:s|ed|ing)?|chas(?:es|`,
      'ed|ing)|track(?:s|ing|ed)?) me (?:home|to my (?:car|house|flat|work)|everywhere|',
      'around|again|to work|to the (?:car|station|bus|toilets?|car park|carpark)|',
      'down|after|from (?:the|my)|into the|outside|on my phone|wherever|and)(?! (?:up|',
      `for|about) )|${THEY} (?:[^ ¦]+ ){0,3}(?:wait(?:s|ed|ing)|sit(?:s|ting)|sat|`,
      'turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|park(?:s|ed)|stand(?:s|ing)|stood|',
      'hang(?:s|ing) (?:around|about)) (?:outside|at|near) my (?:house|flat|home|',
      'door|window|kids)(?! (?:to collect|with (?:a|the) (?:parcel|contract)) )',
    ],
    pauses: [
      'the recruiter followed me to my car',
      'my ex keeps turning up outside my house',
      'he stalks me everywhere',
    ],
    leaves: ['they followed me up for an interview'],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,3}(?:(?:keeps?|kept|started|tried|trying|tries|wont stop|`,
      'began|likes|wanted) (?:on )?(?:to )?(?:touch(?:ing)?|grop(?:e|ing)|grab(?:bing)?|',
      'kiss(?:ing)?|hit(?:ting)?|slap(?:ping)?|pinch(?:ing)?|strangl(?:e|ing)|chok(?:e|',
      'ing)|rap(?:e|ing)|undress(?:ing)?) (?:me|up (?:against|to) me)|expos(?:es|',
      'ed) (?:himself|herself)|flashed me|masturbat(?:ed|es|ing)|(?:sent|sends|showed|',
      'shows) me (?:a (?:picture|photo|pic|video) of )?(?:his|her) (?:dick|cock|penis|',
      'privates|bits|naked)|(?:asked|asks|wants?|wanted|demand(?:s|ed)|offer(?:s|',
      'ed)) (?:me )?(?:for |to give )?(?:[^ ¦]+ ){0,2}(?:sexual favou?rs?|blow ?job|',
      'nudes|sex (?:in return|for|with him)))(?! (?:with|up for|about|better) )',
    ],
    pauses: [
      'my boss keeps touching me',
      'the interviewer tried to kiss me',
      'he exposed himself to me',
      'the manager wanted sexual favours',
    ],
    leaves: ['he keeps hitting me up for a referral. They kept hitting me with case studies'],
  },
  {
    pattern: [
      `${KIN} (?:[^ ¦]+ ){0,3}(?:hurts?|hurting|attack(?:s|ed|ing)?|abus(?:es|ed|`,
      'ing)|harass(?:es|ed|ing)|threaten(?:s|ed|ing)?|lock(?:s|ed|ing)?|starv(?:es|',
      'ed|ing)|controls|beats|controlling|terroris(?:es|ed|ing)) (?:me|us)(?: (?:every|',
      'all the|physically|when|if|with|at (?:home|night)|again|again and|because|',
      'for|so|in (?:the|my)|last|and|over|daily|badly)| ¦)(?! (?:(?:a|the|his|her) (?:joke|',
      'question|questions|news|cv)|that|to the|said|asking) )',
    ],
    pauses: [
      'my in laws are harassing me daily',
      'my husband is hurting me when he drinks',
      'my father attacked me last night',
    ],
  },
  {
    pattern: [
      `(?:${KIN}|${AT_WORK}|he|she|and) (?:[^ ¦]+ ){0,2}(?:(?:threw|throws|throwing|`,
      'flung|hurled|lobbed|smashed|broke) (?:(?!(?:questions?|curve|curveballs?|shade|',
      'scenarios?|jargon|ideas|numbers) )[^ ¦]+ ){1,4}(?:at|over) (?:me|my (?:head|',
      'face)|us|the kids)(?! (?:in the (?:interview|second|final)) )|(?:rubb(?:ed|',
      'ing)|press(?:ed|ing)|push(?:ed|ing)) (?:himself|herself|his (?:body|groin|',
      'crotch)|up) (?:up )?(?:against|on|into) me|touch(?:es|ed|ing)? me (?:at night|',
      'there|again|in (?:bed|my (?:bed|room|sleep))|when (?:im|i am|no one|nobody|',
      'mum)|where|under|down))',
    ],
    pauses: [
      'my partner threw a plate at my head',
      'the manager rubbed himself against me',
      'My uncle touches me at night',
    ],
    leaves: ['he threw three scenarios at me'],
  },
];

/** Somebody near who may be in danger now. A client, a pupil or a scenario is not. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { PILLS, SOMEBODY_NEAR, SUICIDAL, SUICIDE } from './fragments.js';

const THEY = `(?:${SOMEBODY_NEAR}|he|she|hes|shes|theyre|they)`;
const SELF = '(?:himself|herself|themselves|themself|his self|her self|hisself)';
const NEXT =
  '(?:going to|wants? to|wanting to|will|threatening to|threatens to|threatened to|talking (?:about|of)|talks (?:about|of)|about to|might|planning (?:to|on)|thinking (?:of|about)|tried to|trying to|says? (?:hell|shell|theyll|he will|she will|they will)|saying (?:hell|shell|theyll)|said (?:hell|shell|theyll|hed|shed)|hell|shell|theyll|could|is|are|hes|shes|been|keeps|started|has been|may) ';

export const others: readonly DangerRow[] = [
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,9}?${NEXT}(?:[^ ¦]+ )?(?:kill(?:ing)?|hurt(?:ing)?|harm(?:ing)?|`,
      'cut(?:ting)?|hang(?:ing)?|drown(?:ing)?|starv(?:e|ing)|shoot(?:ing)?|burn(?:ing)?|',
      'do(?:ing)? away with|top(?:ping)?|poison(?:ing)?|injur(?:e|ing)|throw(?:ing)?|',
      `gas(?:sing)?) ${SELF}(?! (?:in (?:19|20)|years ago|when we|at university|last year|`,
      'when i was|laughing|for (?:that|this|the) (?:job|role)|under the bus|short|',
      '(?:up|in the foot|into (?:the|her|his))) )',
    ],
    pauses: [
      "My friend just messaged me saying goodbye and I think she's going to kill herself",
      "I'm worried my daughter is cutting herself again",
      'my flatmate keeps hurting himself',
      'my cousin says he will hang himself',
    ],
    leaves: ['my brother is killing himself laughing', 'my mate is throwing himself into the job hunt'],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,9}?(?:${NEXT})?(?:[^ ¦]+ )?(?:(?:end(?:ing)?|tak(?:e|`,
      'ing)) (?:his|her|their) (?:own )?li(?:fe|ves)|(?:want|wants|wanting|wishes|',
      'hoping|ready) (?:to )?(?:die|be dead|end it all|not wake up|end it)|(?:doesnt|',
      'does not|dont|didnt|no longer) (?:[^ ¦]+ )?wants? to (?:live|be alive|be here any ?more|',
      'wake up|exist|go on))(?! (?:in (?:leeds|london|this|the|a)|as an?|story|seriously|',
      'near|with|of (?:boredom|shame)|on (?:a|stage)) )',
    ],
    pauses: [
      "My partner's talking about ending his life",
      "my sister told me she doesn't want to live any more",
      'my mate wants to die',
    ],
    leaves: ["my partner doesn't want to live near the office"],
  },
  {
    pattern: [
      `${SOMEBODY_NEAR} (?:[^ ¦]+ ){0,7}(?:${SUICIDAL}|(?:commit(?:ting)?|attempt(?:ing)?|`,
      `attempted|about|of|threatening|threatens|considering|planning|tried) ${SUICIDE})(?! (?:in `,
      '(?:19|20)|years ago|last year|prevention|awareness|risk|helpline|patients|',
      'clients|people) )',
    ],
    pauses: ['my wife is suicidal', "my best friend is talking about suicide and I don't know what to do"],
    leaves: ['my friend works in suicide prevention'],
  },
  {
    pattern: [
      `${THEY} (?:[^ ¦]+ ){0,5}(?:(?:has |have |s |just |hes |shes )*(?:taken|swallowed|`,
      `took|necked) (?:[^ ¦]+ ){0,4}(?:${PILLS}|an overdose|poison)(?! (?:for|back|`,
      'to) )|(?:is|s|are|hes|shes|standing|sitting|gone|went|up|out) (?:[^ ¦]+ ){0,2}(?:on|',
      'to|off|at) the (?:bridge|roof|ledge|tracks|cliff)(?: [^ ¦]+){0,5} (?:jump|',
      `down|end|die|goodbye)|(?:locked|shut) ${SELF} in (?:[^ ¦]+ ){0,4}(?:knife|`,
      `${PILLS}|blade|razor|rope|gun)|(?:has|got|holding) (?:a|the) (?:knife|gun|`,
      `rope|noose|blade) (?:[^ ¦]+ ){0,3}(?:wrists?|throat|neck|head|${SELF}|to (?:him|`,
      'her)))',
    ],
    pauses: ['my son has just taken a load of tablets', 'my friend is on the bridge and wants to jump'],
    leaves: ['my mum has taken tablets for blood pressure'],
  },
  {
    pattern: [
      '(?:messaged|texted|sent|wrote|rang|called|told|messaging|texting|messages|',
      'left|posted|said|saying) (?:[^ ¦]+ ){0,3}(?:goodbye|farewell|final|suicide) (?:message|',
      'text|note|letter|voicemail|messages|forever)|(?:messaged|texted|rang|called) (?:me |',
      'us )?(?:saying|to say) (?:goodbye|sorry for everything)(?! to the (?:panel|',
      'team|recruiter) )',
    ],
    pauses: ['he sent me a goodbye message and his phone is off', 'she texted me to say goodbye'],
  },
  {
    pattern: [
      `(?:${SOMEBODY_NEAR}|her|his|their|his new|my sisters|my mums|my daughters|`,
      'my friends) (?:[^ ¦]+ )?(?:(?:husband|boyfriend|partner|dad|father|ex|stepdad|',
      'fella|wife|girlfriend|mother|bf|man) )?(?:is |s |keeps |has been |still |just |',
      'always )*(?:hit|hits|hitting|beats|beating|punch(?:es|ed|ing)|kick(?:s|ed|',
      'ing)|chok(?:es|ed|ing)|strangl(?:es|ed|ing)|batter(?:s|ed|ing)|slap(?:s|ped|',
      'ping)|rap(?:es|ed|ing)|abus(?:es|ed|ing)|threatening to kill|locks|locked) (?:him|',
      'her|them|(?:my|her|his|the|their) (?:[^ ¦]+ )?(?:kids?|children|sister|mum|',
      'mam|baby|son|daughter|wife|girlfriend|brother|nephew|niece)|their (?:kids|',
      'child|baby)|(?:his|her) (?:kids|son|daughter))(?! (?:with (?:a|the) (?:question|',
      'bill)|up (?:for|about)|out of|target|numbers|to) )',
    ],
    pauses: [
      "my sister's husband is beating her",
      'my dad is hitting my mum right now',
      'my neighbour hits his kids',
      'her boyfriend choked her last night',
    ],
    leaves: ['my colleague is hitting her numbers'],
  },
  {
    pattern: [
      `${SOMEBODY_NEAR} (?:[^ ¦]+ ){0,3}(?:is|s|are|gets|getting|was just|being|has been|`,
      'been) (?:being |getting |just )?(?:beaten|hit|abused|raped|strangled|held|',
      'stabbed|hurt|groped|attacked|battered)(?: up)? (?:by|at home|at night|next door|',
      'again|right now|every|in (?:there|her|his)|¦)(?! (?:hard by|this|the news) )|',
      '(?:hear|heard|hearing|see|seen|watching) (?:him|her|them|my [^ ¦]+|the (?:man|',
      'neighbour|guy)[^ ¦]*) (?:[^ ¦]+ ){0,3}(?:hit|hitting|beat|beating|screaming at|',
      'punching|choking|hurting|strangling|kicking) (?:her|him|them|the (?:kids|child|',
      'baby)|his|my)',
    ],
    pauses: [
      'my sister is being beaten by her husband',
      'I can hear him hitting her through the wall',
      'my daughter gets hit at home',
    ],
  },
  {
    pattern: [
      `${SOMEBODY_NEAR} (?:[^ ¦]+ ){0,9}(?:going to|gonna|wants to|will|planning to|`,
      'threatening to|hell|shell|says hes going to|about to|plans to) (?:go )?(?:and |',
      'in and |back and )?(?:stab|shoot|kill|murder|attack|burn|bomb|hurt|poison|',
      'knife|beat|batter) (?:him|her|them|me|someone|somebody|people|everyone|his|',
      'the|that|their|my|down|up|my)(?! (?:with kindness|feelings|an e ?mail|a (?:text|',
      'message)|(?:when|if) (?:she|he) (?:hears|finds|sees)|if i (?:dont|forget|am late)|',
      'for (?:saying|this)|numbers|target|clock) )',
    ],
    pauses: [
      "my mate says he's gonna go and stab the manager tonight",
      'my brother is planning to shoot the interviewer',
    ],
    leaves: ['my wife will kill me when she hears'],
  },
];

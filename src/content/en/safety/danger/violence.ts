/** Hurt or threatened, most of all at home; and hurting somebody else. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { HOME, PARTNER, PEOPLE, SOFTLY, THEY_WILL } from './fragments.js';

export const violence: readonly DangerRow[] = [
  // Hurt or threatened, most of all at home.
  {
    pattern: [
      `${HOME} (?:will|would|might|could|is going to|is gonna|may) `,
      '(?:beat|hurt|hit|punch|strangle|choke|stab|slap) me(?! (?:to|up with|with (?:a|the|questions)) )',
    ],
    pauses: ['my husband is going to hurt me'],
    leaves: ['my dad will hit me with the questions he wrote'],
  },
  {
    pattern: [
      'threat(?:ened|ens|ening|end) me with (?:a |his |her |the )?(?:knife|gun|bat|hammer|',
      'violence|machete|weapon|belt)|(?:find|hunt|follow|come after) me (?:down )?and (?:kill|hurt|stab) me',
    ],
    pauses: ['he threatened me with a knife', 'he will find me and hurt me'],
  },
  {
    pattern: [
      `${THEY_WILL} (?:beat|hit|hurt|punch|choke|strangle|slap) me `,
      '(?:up )?(?:when (?:i|he|she|they)|if i|again|tonight|badly|for this|because)',
    ],
    pauses: ['he will beat me when he hears', 'he is going to hit me again'],
  },
  {
    pattern: [
      `(?:${HOME}|he|she) (?:hits|beats|punches|kicks|chokes|strangles|slaps|abuses|rapes) me`,
      '(?! (?:to|with (?:a|the|questions|another|it|more|one)|up|on|at|in (?:the|every)|down|for) )',
    ],
    pauses: ['my husband hits me when I fail', 'my wife hits me'],
    leaves: ['he beats me to every answer'],
  },
  {
    pattern: [
      `${HOME} (?:[^ ¦]+ ){1,5}`,
      '(?:and|then) (?:hits|beats|hit|beat|punched|kicked|slapped|choked) me(?! (?:to|up|with) )',
    ],
    pauses: ['my wife gets drunk and hits me'],
    leaves: ['my brother drives over and beats me to the door'],
  },
  {
    pattern: [
      `(?:someone|somebody|${HOME}) (?:is|was|keeps) (?:hurting|beating|abusing|hitting|stalking) me|`,
      '(?:grabbed|had|held|pinned|took|grabs|holds) me by the (?:throat|neck|hair)',
      '|hands (?:around|round|on) my (?:throat|neck)',
    ],
    pauses: ['someone is stalking me', 'he grabbed me by the throat', 'his hands around my neck'],
  },
  {
    pattern: [
      `${HOME} (?:often |sometimes |always |still |also |regularly |just )?`,
      '(?:hits|beats|hurts|punches|kicks|chokes|strangles|',
      'slaps|abuses|rapes|threatens|locks|(?:is|was|has been|keeps|kept|started|started to|been) (?:hit|',
      'hitting|beating|hurting|punching|kicking|choking|slapping|abusing|threatening)) me(?! to (?:it|the) )',
    ],
    pauses: ['my boyfriend beats me and I had to cancel the call'],
    leaves: ['my brother always beats me to it'],
  },
  {
    pattern: [
      `${HOME} (?:just |has |had )?`,
      '(?:hit|beat|punched|kicked|choked|strangled|attacked|slapped|raped|hurt|abused|threatened) me ',
      '(?:up(?! (?:about|for|on|with|to|last|and|yesterday|via|asking|because i|when i|this) )',
      '|up again|up last night|again|last night|yesterday|today|tonight|in front|because|so|',
      'badly|with (?:a|his|her|the) (?:belt|fist|fists|hand|stick|bat|bottle|shoe|chair|phone|pan|plate)|over ',
      '(?:the head|dinner|this|it|nothing|money)|when i (?:told|said|got|came|lost|didnt|asked|tried|failed)|¦)',
    ],
    pauses: ['My dad beat me up again last night'],
    leaves: ['my mum hit me up for a lift'],
  },
  {
    pattern: [
      '(?:say|says|said|saying|tells me|told me|swears|swore|threatened|threatens|threatening|texted|promised|',
      'keeps saying)(?: that| me)? (?:[^ ¦]+ ){0,4}?(?:to |(?:hell|shell|theyll|hed|shed|theyd|he|she|they|id|',
      'ill) (?:will |would |is going to |was going to |be )?)(?:kill|hurt|stab|shoot|beat|strangle|harm|murder)',
      '(?:ed)? (?:me|us)(?! (?:with (?:questions|kindness)|if i (?:was|am|were) late) )',
    ],
    pauses: ['he threatened to kill me', 'he said he would kill me if I took the job'],
    leaves: ['she said she would kill me with kindness'],
  },
  {
    pattern: [
      '(?:threatened|threatens|threatening|threatend|wants|keeps threatening) ',
      '(?:to )?(?:hurt|stab|shoot|strangle|beat) me|(?:threatened|threatens|threatening|threatend) (?:to )?',
      `kill me|${THEY_WILL} (?:stab|shoot|strangle) me`,
    ],
    pauses: ['she threatened to hurt me', 'he will stab me'],
  },
  {
    pattern: [
      '(?<!(?:they|he|she|who|child|pupils?|clients?|children|someone|anyone) (?:were|was|is|are|get) (?:being )?)',
      '(?:beaten|beaten up|hit|abused|raped|assaulted|attacked|hurt|strangled|punched) ',
      `(?:at home|by (?:${HOME}))`,
      '|(?:im|i am|ive been|i was|am) (?:being |getting )(?:abused|raped|beaten up|stalked)(?! with )',
    ],
    pauses: ['I get hit at home', "I'm being abused"],
    leaves: ['I am being stalked with job ads'],
  },
  {
    pattern: [
      '(?:not|isnt|is not|dont feel|never feel|never felt|doesnt feel|do not feel|didnt feel) safe (?:at home|',
      `in my (?:own )?(?:home|house|flat)|with (?:him|her|my ${PARTNER})|around (?:him|my ${PARTNER}))`,
    ],
    pauses: ["I don't feel safe at home"],
  },
  { pattern: 'unsafe at home|(?:not|dont feel) safe with myself', pauses: ['I am unsafe at home'] },
  {
    pattern: [
      '(?:afraid|scared|terrified|frightened) (?:to (?:go|be) (?:back )?(?:home|at home)',
      `|of going (?:back )?home) (?:¦|tonight|today|to (?:him|my ${PARTNER})|because (?:he|she|of|my))`,
    ],
    pauses: ["I'm scared to go home tonight"],
  },
  {
    pattern: [
      '(?:afraid|scared|terrified|frightened) (?:(?:of|that) ',
      `(?:my )?(?:${PARTNER}|dad|father|stepdad|mum|mother|brother)(?! (?:and|finding out|seeing|s) )|(?:of )?`,
      'what (?:(?:i|i might|i will|ill|i could|hell|shell|he|she|they) (?:will |might |would |could |may )?',
      `do to (?:me|us|myself|the kids)|(?:i|i might|ill|i could) (?:might |could )?do ¦|my (?:${PARTNER}|`,
      'dad|father|stepdad|mum|mother|brother) (?:will|might|would|could|may|is going to) (?:do|say or do))',
      '|of myself|for my life)',
    ],
    pauses: ["I'm scared of my husband"],
    leaves: ['scared of my dad finding out'],
  },
  {
    pattern: [
      '(?:gave|gives|got|given|have|hiding|hide|covering|cover|with|explain|makeup over) (?:me )?(?:[^ ',
      '¦]+ ){0,2}(?:black eye|fat lip|split lip|broken (?:nose|rib|jaw|arm)|bruises|',
      'burns|a hiding|a beating|a slap|a dig|the belt|another beating|a clatter) (?:again|',
      'from (?:him|my|her|the (?:beating|belt|night))|he|she|when|because|for|last|',
      'that|¦|on my|so|round|off|if)|(?:beats?|beating|beaten|hit|hitting|hits|kick(?:ed|',
      's|ing)?|battered|batters|knock(?:s|ed)?) (?:the )?(?:[^ ¦]+ )?(?:shit|crap|',
      'hell|life|head|lights|living daylights|daylights) (?:out of|off) (?:me|us|',
      'my (?:mum|sister))|(?:beat|beats|beating) (?:me|us|my (?:mum|mam|sister|brother)) (?:up|',
      'black|with|every|when|if|for|because|unconscious|badly|again|at (?:home|night)|',
      'so)(?! (?:to|about|on (?:salary|price)|the (?:question|score)|(?:a|his|her|',
      'their) (?:better|stronger)) )',
    ],
    pauses: [
      'he gave me a black eye again',
      'dad beats the shit out of me',
      'I cover the bruises he left',
      'he beats me every Friday',
    ],
    leaves: ['he beats me to the punch'],
  },
  {
    pattern: [
      '(?:scared|afraid|terrified|frightened|fear|worried) (?:that |of |to )?(?:[^ ¦]+ ){0,6}(?:hell|',
      'he will|she will|shell|they will|theyll|hes going to|he is going to|he might|',
      'hed|what he|what shell|what hell|he would|of what) (?:[^ ¦]+ )?(?:kill|hurt|',
      'hit|beat|batter|strangle|stab|do|rape|find)(?: (?:to )?(?:me|us|the kids|him|',
      'her))?(?! (?:with the|next in|not|about|better|with my) )|(?:not|dont feel|',
      'isnt|never|unsafe|arent) (?:[^ ¦]+ ){0,2}safe (?:in|at|around|with|near|to (?:go|',
      'be)|from) (?:my (?:own )?)?(?:home|house|flat|him|her|here|my (?:[^ ¦]+)|this house|',
      'them)(?! (?:to say|for|assumption) )|domestic (?:violence|abuse) (?:at home|',
      'in my|from my|to me|against me)|(?:im|i am|am|still|being|ive been) (?:in an? abusive (?:relationship|',
      'marriage)|abused|being abused)',
    ],
    pauses: [
      "I'm terrified he'll find us",
      'I am not safe in my own house',
      "I'm scared of what he will do to me",
      "I'm in an abusive marriage",
    ],
  },
  // Hurting somebody else.
  {
    pattern: [
      '(?:going|gonna|want|wanna|ready|planning) ',
      `(?:to )?(?:[^ ¦]+ ){1,5}and (?:kill|stab|shoot|murder|strangle) ${PEOPLE}`,
    ],
    pauses: ['I am going to walk in and shoot everyone'],
  },
  {
    pattern: [
      '(?:want|wants|wanted|wanna|wana|going|gonna|plan|planning|ready|decided|intend|',
      'urge|tempted|thinking of|thinking about|fantasi[sz]e about|feel like|how to|ill|i will) (?:to )?(?:go )?',
      `${SOFTLY}(?:and )?(?:kill|killing|hurt|hurting|shoot|shooting|`,
      `stab|stabbing|murder|murdering|poison|poisoning|attack|attacking|strangle|harm|harming) ${PEOPLE}`,
      '(?! (?:with (?:kindness|better|questions|data|feedback|my answer)',
      '|a (?:line|message|mail|note|text)|an e ?mail|some|in the (?:next|final)|for (?:ideas|advice)|softly) )',
    ],
    pauses: ['I want to kill my boss', 'I am going to hurt them', 'I want to shoot everyone in that office'],
    leaves: ['I want to kill them with kindness'],
  },
  {
    pattern: [
      '(?:bring|bringing|take|taking|carry|carrying|with) (?:a|my|his|the) ',
      '(?:gun|knife|weapon|machete|rifle|bomb) (?:to|into|in) (?:the|their|that|my|work|school) ?',
      '(?:office|interview|building|company|work|reception|meeting|headquarters)?',
    ],
    pauses: ['I will bring a gun to the office'],
  },
  {
    pattern: [
      '(?:shoot|shooting|burn|burning|blow|blowing) ',
      '(?:up |down )(?:the|that|their|this) (?:whole )?(?:office|place|building|company|school|headquarters)',
    ],
    pauses: ['I will burn down the office'],
  },
  {
    pattern:
      '(?:burn|burning) (?:the|that|their|this) (?:whole )?(?:office|place|building|company|school) down',
    pauses: ['I will burn that whole building down'],
  },
  {
    pattern: [
      '(?:make|making) (?:him|her|them) (?:all )?',
      'pay with (?:his|her|their) (?:life|lives)|deserves? to die|should all die',
    ],
    pauses: ['I deserve to die', 'they should all die'],
  },
];

/** Ending one's life: said outright, and thoughts of it. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CANT, GAP, I, NOT, NOT_A_PLACE, SOFTLY, SUICIDAL, SUICIDE, WANT } from './fragments.js';

export const suicide: readonly DangerRow[] = [
  // Said outright.
  {
    pattern: 'kill ?my ?self|killing ?my ?self|killed my ?self|kill me self',
    pauses: [
      'I want to kill myself',
      'i keep thinking about killing myself',
      'i might just kill myself',
      "I'm not killing myself, but only for the kids",
      'I want to kill myself for the money my family would get',
    ],
  },
  {
    pattern: [
      '(?:hang|hanging|drown|drowning|shoot|',
      'shooting|stab|stabbing|gas|gassing|unalive|unaliving|strangle|suffocate|poison|electrocute) my ?self',
    ],
    pauses: ['I am going to hang myself'],
  },
  {
    pattern: [
      `(?:${WANT}|to|of|about|just|be|by|like) (?:to )?(?:top|topping|off|offing|neck|necking) myself|`,
      'topping myself|offing myself',
    ],
    pauses: ['I feel like topping myself', 'topping myself would be easier'],
  },
  {
    pattern: 'do(?:ing|ne)? (?:away with myself|myself in)|finish(?:ing)? myself off',
    pauses: ['I could do myself in'],
  },
  {
    pattern: `(?:${WANT}|to|just|probably|actually) (?:to )?(?:just )?kms|¦ kms ¦`,
    pauses: ["I'm going to kms", 'kms'],
  },
  {
    pattern: [
      `${I} (?:[^ ¦]+ ){0,4}${SUICIDAL}|(?:feel|feeling|felt|`,
      `been|being|getting|becoming|made me|makes me|making me|so|pretty|bit|kinda|kind of|actually) ${SUICIDAL}`,
    ],
    pauses: ['I feel suicidal', 'honestly feeling pretty suicidal tonight'],
  },
  {
    pattern: `${SUICIDAL} (?:thoughts?|ideation|feelings|urges|(?:people|persons?) (?:like|such as) me)`,
    pauses: ['i have suicidal thoughts since the call', 'suicidal people like me should not apply'],
  },
  {
    pattern: [
      '(?:commit|comitt?|commiting|comitting|committing|attempting|attempt|considering|',
      `consider|considered|contemplat(?:e|ed|ing)|planning|planned|plan) (?:my )?(?:own )?${SUICIDE}`,
    ],
    pauses: ['thinking of commiting suicde'],
  },
  {
    pattern: [
      `${I} (?:have |had |nearly |almost |once )?(?:nearly |almost )?(?:committed|`,
      `attempted|tried) ${SUICIDE}`,
    ],
    pauses: ['I nearly attempted suicide in spring'],
  },
  {
    pattern: [
      '(?:think|thinking|thinkin|thought|thoughts|dreaming|fantasi[sz]ing|ideas|urges?|googling|looking up|',
      `looked up|researching) (?:about |of |on |up )?(?:my )?(?:own )?(?:ways of |methods of )?${SUICIDE}`,
    ],
    pauses: ['I have been thinking about suicide again'],
  },
  {
    pattern: `(?:my |my own )${SUICIDE}|${SUICIDE} (?:note|notes|letter|plan|methods?)`,
    pauses: ['I have been planning my suicide'],
  },
  {
    pattern: [
      `${SUICIDE} (?:is|seems|feels|looks|might be|would be|keeps|has been) (?:like )?`,
      `${GAP}(?:my mind|only|option|way|answer|way out|easier|better|appealing|solution|comfort)`,
    ],
    pauses: ['suicide is always on my mind'],
  },
  {
    pattern: [
      '(?:only|way out|answer|option|thing left|left|choice|solution)(?: [^ ¦]+){0,2} (?:is|',
      `was|be) ${SUICIDE}`,
    ],
    pauses: ['the only way out is suicide'],
  },
  {
    pattern: [
      '(?:end|ending|ended) my (?:own )?life(?! (?:as an?|story|in (?:retail|sales|',
      'tech|teaching|hospitality|consulting|finance|corporate|academia|this (?:job|industry|sector|company))) )',
    ],
    pauses: [
      'I want to end my life',
      'thinking about ending my life',
      'end my life with pills',
      'I could end my life in the river',
    ],
    leaves: ['I want to end my life in retail'],
  },
  {
    pattern: [
      '(?:take|taking|took|taken) my (?:own )?life(?! (?:in (?:a|another|new|my hands|one|this|that)',
      '|into|back|forward|seriously|to (?:the|a|another|new)|story|for granted|apart|one|less|more|off|in) )',
      '|(?:take|taking|took) my own life',
    ],
    pauses: ['I am going to take my life', 'I thought of taking my own life'],
    leaves: ['take my life in a new direction', 'It took my life back to the start'],
  },
  {
    pattern: [
      '(?:end|ending) it all',
      '(?! (?:with (?:this|that|the|them) |on (?:a|good) |here and move |amicably |politely ))',
    ],
    pauses: ['Sometimes I think about ending it all.'],
    leaves: ['I was ending it all amicably'],
  },
  {
    pattern: [
      `(?:${WANT}|thinking (?:of|about)|thoughts? (?:of|about)|think (?:of|about)|to|be|just) (?:to )?`,
      `${SOFTLY}(?:end|ending) it (?:all|tonight|today|now|soon|tomorrow|for good|`,
      'forever|once and for all|tbh|honestly|fr|lol|¦)(?! (?:with (?:this|that|the|them)|on (?:a|good)) )',
    ],
    pauses: ['I just want to end it.', 'if i dont get this one im going to end it'],
    leaves: ['I want to end it today with the agency'],
  },
  {
    pattern: [
      `im ending it (?:all|tonight|today|now)(?! (?:with|on|there|early|by) )|(?:tonight|today|now) ${I} `,
      '(?:am |will |going to |gonna )?(?:just )?(?:ending|end) it(?: all)?(?! (?:with|on|there|early|by) )',
    ],
    pauses: ["goodbye everyone, I'm ending it tonight", 'tonight I am ending it'],
    leaves: ["I'm ending it today with this recruiter", 'now I am ending it with the agency'],
  },
  {
    pattern: [
      '(?:thoughts?|thinking|think|thought|keep thinking|ideas) (?:of|about) ',
      '(?:ending|end) (?:things|everything)(?! (?:with|on (?:a|good)|there|early|politely|here|between) )',
    ],
    pauses: ['I keep thinking about ending everything'],
    leaves: ['thinking of ending things here politely'],
  },
  // Thoughts of it.
  {
    pattern: [
      `${NOT} ${SOFTLY}feel like (?:living|being alive|being here any ?more|existing|waking up)`,
      `${NOT_A_PLACE}|(?:point|reason) (?:of|in) me being here(?! (?:if|when) )`,
    ],
    pauses: ["I don't feel like living", 'what is the reason of me being here'],
    leaves: [
      "I don't feel like living in London",
      'what was the point of me being here if the role is filled',
    ],
  },
  {
    pattern: [
      '(?:want|wanna|rather|wish|like|love) (?:to )?',
      `${SOFTLY}not (?:to )?(?:exist|be alive|be here any ?more|wake up|live)${NOT_A_PLACE}`,
    ],
    pauses: ["I'd rather not exist"],
    leaves: ["I'd rather not live near the office"],
  },
  {
    pattern: [
      '(?:dont|do not|didnt|not|no longer) (?:really |even )?',
      'care (?:if|whether) (?:i|im|i am) (?:live|die|alive|dead)',
    ],
    pauses: ["I don't care if I live or die"],
  },
  {
    pattern: [
      `${I} `,
      '(?:[^ ¦]+ ){0,3}(?:want|wanting|going|thinking|think|try|trying) (?:to|of|about) (?:kill|killing) me ¦',
    ],
    pauses: ['I am going to kill me'],
  },
  {
    pattern: [
      'favou?r (?:if i (?:wasnt|werent|was not|were not|was gone|were gone|was dead|died|disappeared|killed)',
      '|by (?:dying|killing|disappearing))',
      '|if i (?:wasnt|werent|was not) (?:alive|around any ?more|here any ?more)',
    ],
    pauses: ["I'd do them a favour if I was gone", "it would be easier if I wasn't around anymore"],
  },
  {
    pattern: 'thoughts of death (?:all|every|at night|again|since|¦)',
    pauses: ['thoughts of death every night'],
  },
  {
    pattern: [
      '(?:think|thinking|thought|thoughts|dream|dreaming|dreams|fantasi[sz]e|fantasi[sz]ing|obsessed|',
      'obsessing|peace|okay|ok|fine|hoping|idea) (?:about|of|with|for) (?:just )?(?:dying|my own death|',
      'being dead|not being alive|not existing|not waking up|never waking up|jumping ¦)(?! (?:out|of) )',
    ],
    pauses: ['I keep thinking about dying'],
    leaves: ["I'm dreaming of jumping out of the queue"],
  },
  {
    pattern: [
      '(?:how (?:to|i can|can i|could i)|ways? (?:to|i can|i could)) ',
      '(?:just )?(?:die|kill my ?self|end my life|end it all|not wake up)(?! (?:of|on|for|at) )',
    ],
    pauses: ['I looked up how to die'],
    leaves: ['how to die of boredom in one meeting'],
  },
  {
    pattern: [
      'death (?:is|seems|would be|feels|sounds) ',
      '(?:like )?(?:the |my |a )?(?:only|better|easier|relief|release|way out|nicer)',
    ],
    pauses: ['death would be a relief'],
  },
  {
    pattern: [
      `${CANT} (?:take|face|do|get through|survive|bear) another `,
      '(?:day|night)(?! (?:of|at|in|on|without|like|with|for|there) )',
    ],
    pauses: ["I can't face another day"],
    leaves: ["I can't face another day of interviews"],
  },
  {
    pattern: `${SUICIDAL} (?:again|tonight|lately|since|over this)|kms (?:lol|tbh|rn|now|fr|tonight)`,
    pauses: ['been feeling suicidal since march'],
  },
  {
    pattern: [
      '(?:want|wants|wanna|ready|going|gonna|like) (?:to )?',
      `${SOFTLY}(?:disappear|vanish) (?:forever|for ever|for good)`,
    ],
    pauses: ['I want to disappear forever'],
  },
  {
    pattern: '(?:letters?|notes?) (?:[^ ¦]+ ){0,4}saying goodbye(?! to the (?:panel|team|recruiter) )',
    pauses: ['I wrote a note saying goodbye'],
    leaves: ['I sent notes saying goodbye to the panel'],
  },
  // Tried not long ago.
  {
    pattern: [
      '(?:my (?:last |second |third |first |suicide )?(?:attempt|overdose)|since i (?:tried|',
      'overdosed)|after i (?:overdosed|tried to (?:die|kill|end|hang|do it)|took (?:the|',
      'an|all)))(?! (?:at|to|on (?:the|this|that)|went|was (?:better|worse)|i) )|',
      `attempt on my (?:own )?life|${GAP}stomach pumped|(?:woke|wake) up in (?:hospital|`,
      'a and e|a e|icu|resus|the (?:er|hospital|icu))|i (?:[^ ¦]+ ){0,2}overdosed|',
      'tried to (?:overdose|hang|drown|gas|od|end (?:it|my life)|take my life|kill my ?self)',
    ],
    pauses: [
      'I had my stomach pumped last week',
      'I overdosed on saturday',
      'since my overdose mum hides everything',
    ],
    leaves: ['my last attempt at the driving test'],
  },
  {
    pattern: [
      '(?:nearly|almost) (?:jumped|stepped (?:off|in front|out)|let go|went under|',
      'did it|ended it|ended everything|went through with it|hung|hanged) (?:last|',
      'yesterday|again|this|on (?:sun|mon|tues|wednes|thurs|fri|satur)day|tonight|',
      '¦|but|before|off|and|from|in front)',
    ],
    pauses: ['I almost jumped last night', 'nearly went through with it on sunday'],
  },
];

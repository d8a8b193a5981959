/** Not wanting to be alive, and others being better off. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { ANYMORE, CANT, NOBODY, NOT, NOT_A_PLACE, SOFTLY, WANT } from './fragments.js';

export const notLiving: readonly DangerRow[] = [
  // Not wanting to be.
  {
    pattern: [
      `(?:${WANT}) (?:i could |i would |i |to |too )?${SOFTLY}(?:die|be dead)`,
      '(?! (?:than (?!live|keep|carry|be|face|have|wake)|in (?:the|that|there|a|an) |on (?:the spot|',
      'stage|camera|that|this|a|air) |for (?:that|this|it|a|the|their|my) |with (?:shame|embarrassment) |',
      'at (?:my desk|work|the|that) |a (?:little|bit)|rather |before (?:i )?(?:do|go|apply|work) ))',
    ],
    pauses: [
      'I want to die',
      'i just want to die',
      'ready to die',
      'i wanna die',
      'I want to die on the way home',
      'I want to die with some dignity left',
    ],
    leaves: ["I'd rather die than do another take-home"],
  },
  {
    pattern: [
      '(?:let me|i should|i could|i might as well|may as well|might as well|just let me|please let me) ',
      '(?:just )?(?:die|be dead)(?! (?:than|laughing) )',
    ],
    pauses: ['please just let me die'],
    leaves: ['I might as well die laughing'],
  },
  {
    pattern: [
      'wish (?:that )?(?:i|id|i had|i could|i would) (?:just )?(?:wasnt|werent|was not|',
      'were not|not|didnt|hadnt) (?:be |been )?(?:alive|born|here any ?more|wake up|woken up|exist|existed)',
    ],
    pauses: ["wish I wasn't alive"],
  },
  {
    pattern: [
      'wish (?:that )?i (?:was|were|could be|had been|d been|could|would) (?:just )?(?:dead|die|never born|',
      'not alive|not here)|wish (?:i had|id) (?:just )?(?:never been born|died|not been born|never existed)',
    ],
    pauses: ['I wish I was dead', 'wish id never been born'],
  },
  {
    pattern: [
      'better off dead|rather be dead(?! than (?:work|do|take|write|apply|go|sit) )',
      '|(?:if|when|wish|until|once) (?:i|im|i am|id|i was|i were|i had) (?:was |were |had )?dead',
    ],
    pauses: ["I'd be better off dead", 'I wish I were dead.'],
    leaves: ["I'd rather be dead than work there"],
  },
  {
    pattern: [
      `${NOT} (?:think |know if |know that |sure |sure if |believe |feel like )?(?:i )?`,
      `${SOFTLY}(?:want|wanna|wana|wish|care|deserve|like|going|fit|intend|plan|supposed|meant)(?: to)?`,
      ' (?:be alive|be living|keep living|keep on living|go on living|',
      'carry on living|continue living|continue to live|exist|existing|stay alive|be breathing|living)',
    ],
    pauses: [
      "I don't want to be alive anymore",
      "I don't want\nto be alive",
      "I don't want to exist",
      'I no longer want to be alive',
    ],
  },
  {
    pattern: [
      `${NOT} (?:think |know if |sure |sure if )?(?:i )?`,
      `${SOFTLY}(?:want to|wanna|wish to|care to|deserve to) live${NOT_A_PLACE}`,
    ],
    pauses: ['I do not want to live', "I don't want to live like this"],
    leaves: ["I don't want to live in Leeds", 'I do not want to live far from my family'],
  },
  {
    pattern: [
      `${NOT} (?:think |know if |sure )?(?:i )?`,
      `${SOFTLY}(?:want to|wanna|wish to) be (?:here|around|on this earth|in this world|on this planet)`,
      '(?: (?:any ?more|any longer|at all|alive)(?! than )| ¦ (?:on|in) this (?:earth|planet|world))',
    ],
    pauses: ['dont want to be here anymore'],
    leaves: ["I don't want to be here any more than they do"],
  },
  {
    pattern: [
      '(?:not|wont|will not) (?:going to |gonna )?',
      'be (?:around|here) (?:for )?much longer|wont be around (?:any ?more|tomorrow)',
    ],
    pauses: ["I won't be here much longer", "I won't be around tomorrow"],
  },
  {
    pattern: [
      `${NOT} ${SOFTLY}(?:want to |wanna |have to |to )?(?:ever )?wake up(?! (?:early|at|before|`,
      'so|to|late|for|that|until|on|in (?:a|the|time)|call|and (?:check|apply|write)|enough|with|one|feeling) )',
    ],
    pauses: [
      'I hope I don’t wake up',
      "I don't want to wake up tomorrow",
      'I go to bed hoping I never wake up',
    ],
    leaves: ["I don't want to wake up at five for that commute", 'I did not wake up early enough'],
  },
  {
    pattern: [
      '(?:point|reason) (?:in|of|for|to) (?:wak(?:e|ing)|get(?:ting)?) up (?:tomorrow|',
      'in the morning|any ?more)',
    ],
    pauses: ['no point in getting up tomorrow'],
  },
  {
    pattern: `${NOT} deserve to (?:live|be alive|exist|breathe)|shouldnt (?:be alive|exist|have been born)`,
    pauses: ['I shouldn’t be alive'],
  },
  {
    pattern: [
      '(?:no|any|see no|see the|have no|without|a|the|not much|little|whats the|only) ',
      '(?:reason|point|purpose|good reason) (?:to|in|of|for) (?:me |my |even )?(?:live|living|being alive|',
      `be alive|be here|going on living|carry(?:ing)? on living|stay(?:ing)? alive|existing|exist)${NOT_A_PLACE}`,
    ],
    pauses: [
      'There is no reason to live.',
      'what is the point of living',
      'i honestly dont see the point in living after this',
    ],
    leaves: ['no reason to live in London for that salary'],
  },
  {
    pattern: [
      '(?:no|any) point ',
      '(?:in )?(?:me )?(?:going|carrying) on(?! (?:with|to|about|at|in|for|and on|if they|until|when) )',
    ],
    pauses: ["there's no point going on"],
    leaves: ['no point going on with that application'],
  },
  {
    pattern: [
      'nothing (?:left )?(?:worth )?(?:to live|living) for|nothing (?:left )?(?:for me )?',
      `in this life(?! (?:is|was) )|(?:not|isnt|is not|hardly|aint|no longer) (?:really )?worth living${NOT_A_PLACE}`,
    ],
    pauses: [
      'I have nothing left to live for',
      'nothing to live for now the job is gone',
      'there is nothing left for me in this life',
      "life isn't worth living",
    ],
    leaves: ['nothing in this life is free', 'Leeds is not worth living in'],
  },
  {
    pattern: [
      'life (?:just |really )?(?:isnt|is not|not|aint|is no longer|isnt even|doesnt (?:feel|seem)) (?:really )?',
      'worth (?:it|living|anything)',
    ],
    pauses: ["life just isn't worth it"],
  },
  {
    pattern: [
      '(?:tired|sick|done|exhausted|fed up|finished) (?:of|with|from) (?:living|being alive|life|existing)',
      `(?! (?:science|sciences|insurance|coach|coaches|coaching|admin|assurance|drawing) )${NOT_A_PLACE}`,
    ],
    pauses: [
      "I'm tired of living",
      "I'm done with life",
      'tired of living as a failure',
      'fed up with living in this body',
    ],
    leaves: [
      'tired of living with my parents',
      'sick of life sciences recruiters',
      'tired of living as a lodger',
    ],
  },
  {
    pattern: [
      '(?:giving|given|give|gave) up on (?:life|living)(?! sciences? )',
      `|had enough of (?:life|living|being alive)${NOT_A_PLACE}|goodbye cruel world`,
    ],
    pauses: ['I have given up on life', "I've had enough of living"],
    leaves: ['gave up on life sciences', 'had enough of living with my parents'],
  },
  {
    pattern: [
      'hate (?:being alive|that im (?:still )?alive|that i woke up)',
      '|(?:break|rest) from (?:existing|being alive|life)(?! (?:in|at|on) )',
    ],
    pauses: ['I hate being alive', 'I need a break from existing'],
    leaves: ['I took a break from life in sales'],
  },
  {
    pattern: [
      `${CANT} (?:go on|carry on|keep going|keep on going|keep living|go on living) `,
      `(?:with (?:my |this )?life|${ANYMORE}|any more of this|tonight|another day|and i|¦)`,
    ],
    pauses: [
      "I can't go on",
      "I can't go on like this",
      'I cannot go on any more. Everything is grey.',
      "I can't keep going like this anymore",
    ],
  },
  {
    pattern: [
      `${CANT} (?:take|do|face|bear|handle|cope with|live) `,
      '(?:life|being alive|living|with being alive)(?: (?:any ?more|any longer)| ¦)',
    ],
    pauses: ["I can't take life any more"],
  },
  {
    pattern: `${CANT} live (?:like this|with myself|any ?more|this way)`,
    pauses: ["can't live like this anymore"],
  },
  {
    pattern: [
      '(?:dont|do not) (?:think|know if|know how|see how) i can (?:keep living|go on living|',
      'keep going|go on) ¦',
    ],
    pauses: ["I don't think I can go on"],
  },
  {
    pattern: [
      'want (?:to )?(?:just )?(?:disappear|vanish|fall asleep|go to sleep|sleep) (?:forever|for ever|and never|',
      'and not wake|for good|and stay asleep)(?! (?:look|hear|speak|return|see|think|apply|open|talk) )',
    ],
    pauses: ['i just want to go to sleep and never wake up'],
    leaves: ['I want to disappear and never look at a CV again'],
  },
  {
    pattern: '(?:go to sleep|fall asleep|sleep) and (?:just )?(?:never|not) (?:have to )?(?:ever )?wake up',
    pauses: ['to fall asleep and never wake up'],
  },
  {
    pattern: [
      'want (?:it|everything|this|it all|this all) (?:all )?to (?:just )?(?:stop|end|be over) ',
      '(?:for good|forever|¦ (?:i want to be dead|forever))|want it all to (?:stop|end|be over) ¦',
    ],
    pauses: ['I want it all to end forever', 'I want it all to stop'],
  },
  {
    pattern:
      'want (?:the|this|my) (?:pain|suffering) to (?:just )?(?:stop|end|be over)|end (?:the|my) suffering',
    pauses: ['I want the pain to stop'],
  },
  {
    pattern:
      'stop existing|cease to exist|danger to (?:myself|others)|want out of (?:life|this life|this world)',
    pauses: ['Wish I could just stop existing', 'I am a danger to myself'],
  },
  // Others without me.
  {
    pattern: '(?:better|happier) off (?:with me )?(?:dead|gone)',
    pauses: ['my family is better off with me dead'],
  },
  {
    pattern: [
      '(?:better|happier|easier|fine) (?:off )?',
      '(?:without me(?: (?:in (?:it|their lives?)|around|here))?(?! (?:[^ ¦]+ing|on (?:the|that|this|their)|at ',
      '(?:the|work|that)|in (?:the|that|this) (?:role|team|job|company|office|department|group|meeting|room)) )',
      '|(?:if|when|once|after) (?:i|im|i am|id|i was|i were|ive) ?(?:was |were |am |had |have )?',
      '(?:gone|dead|died|not here|not around|never born|wasnt here|disappeared|killed)',
      '|if i (?:wasnt|was not|werent|were not|didnt) (?:around|here|alive|exist|born))',
    ],
    pauses: [
      'My family would be better off without me',
      'Everyone is better off without me',
      'my kids would be better off without me',
      'I think everyone would be better without me',
    ],
    leaves: ['the team is better off without me on the project'],
  },
  {
    pattern: [
      `${NOBODY} (?:would|will|d|ll|is going to) (?:even |really |ever |actually )?`,
      '(?:miss me|(?:care|notice|cry|mind|know|miss me) (?:if|that|when) (?:i|im|i am|id) ',
      '(?:was |were |just |had |am |been )?(?:died|dead|gone|disappeared|vanished|killed|die|not here))',
    ],
    pauses: ['nobody would miss me', 'no one would care if I died'],
  },
  {
    pattern: [
      '(?:say|saying|said|write|wrote|writing|written) (?:my )?(?:final |last )?goodbyes?(?: letters?| notes?)?',
      ' (?:to everyone|to my (?:family|kids|children|friends)|forever|to the kids)|goodbye letters?',
    ],
    pauses: ["they don't know it but I've written goodbye letters to my family", 'goodbye letters'],
  },
];

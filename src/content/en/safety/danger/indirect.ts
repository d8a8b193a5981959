/** Not wanting to be alive, said around a corner; goodbyes; life ending. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { I, NOBODY, NOT, NOT_A_PLACE, SUICIDE } from './fragments.js';

const GONE =
  '(?:gone|dead|not here|not around|no longer here|under the ground|six feet under|out of the (?:way|picture)|no more|not in (?:it|the world|this world))';

export const indirect: readonly DangerRow[] = [
  {
    pattern: [
      '(?:thoughts?|idea|word|option|answer|plan|choice|think|thinking|feels like|',
      'left|mind|down to|urge|voice) (?:[^ ¦]+ ){0,6}(?:is|was|be|of|about|about doing|',
      `says|to|doing|it) ${SUICIDE}(?! (?:in|by|rates|among|of|is painless|blonde|`,
      'note in the) )',
    ],
    pauses: ['The thought that keeps coming back is suicide', 'all I have left in my mind is suicide'],
  },
  {
    pattern: [
      '(?:i|im|ive|id|ill|me) (?:[^ ¦]+ ){0,4}(?:think|thinking|thought|consider|',
      'considering|considered|google|googled|googling|search|searched|searching|plan|',
      'planning|attempt|attempted|try|tried|choose|want|commit|committed|committing|',
      `contemplate|contemplating|doing|do) (?:[^ ¦]+ ){0,3}${SUICIDE}(?! (?:risk|`,
      'prevention|awareness|among|in|rates|is|notes? in) )',
    ],
    pauses: [
      'i am going to comit suiside tonite',
      'I searched ways of painless suicide',
      'I seriously consider suicide now',
    ],
  },
  {
    pattern: `${SUICIDE} (?:tonight|today|now|again|tomorrow) ¦|¦ (?:just )?${SUICIDE} ¦`,
    pauses: ['suicide tonight.', 'Only one thing left. Suicide.'],
  },
  {
    pattern: [
      '(?:want|wish|need|ready for|rather|like|hope|pray|hoping|praying|waiting for) (?:for )?(?:(?:my|',
      'this) life|my existence|being alive|all of life) (?:to )?(?:just )?(?:be over|',
      'be finished|be done|were over|was over|end|ends|finish|stop|to end|over|finished|',
      'ended)(?! (?:up|in) )|my life (?:is|should be|needs to be|to be) (?:better )?(?:over|',
      'finished|ended) (?:¦|for good|and i|i|no|now|anyway|soon|only)',
    ],
    pauses: ['I want my life to be over', 'I wish my life was over', 'My life is finished only.'],
    leaves: ['I want my life to end up somewhere new'],
  },
  {
    pattern: [
      '(?:no|without|lost (?:the|my|all)|not got the|havent the|have not the|not any|',
      'zero|little|lack the) (?:real |more |longer any )?(?:wish|will|desire|energy|',
      'strength|reason|want|urge|motivation|courage|appetite) (?:left )?(?:to|for) (?:live|',
      'living|life|go on living|be alive|carry on living|keep living|stay alive|exist|',
      'wake up|be here)(?! (?:during|halfway|reading|listening|by (?:page|slide|question)|',
      `somewhere|in the|on the|at the|when (?:he|she|they)) )${NOT_A_PLACE}`,
    ],
    pauses: [
      'I have no wish to live',
      "I've lost the will to live this winter, I mean it",
      'no strength left to go on living',
    ],
    leaves: ['I have no wish to live in Slough'],
  },
  {
    pattern: [
      '(?:worth|more use|more useful|better|be more|happier|more valuable|cheaper|',
      'easier) (?:more )?(?:to (?:them|everyone|anyone|my family|the kids) )?dead(?: than|',
      ' ¦)',
    ],
    pauses: ['I am worth more dead than alive', 'more use to them dead'],
  },
  {
    pattern: [
      '(?:life insurance|death benefit|insurance payout|death in service|policy) (?:[^ ¦]+ ){0,5}(?:them|',
      'kids|family|wife|husband|mortgage|debts?|everyone) (?:[^ ¦]+ ){0,4}(?:better|',
      'sorted|more than i|use|instead|than me|off|gone|dead|if i|when i)',
    ],
    pauses: [
      'my life insurance would leave the kids better off',
      'the life insurance would help my wife more than I do',
    ],
    leaves: ['I sold life insurance to a family'],
  },
  {
    pattern: [
      '(?:world|everyone|everybody|they|family|kids|people|others|things?|life|all|',
      'mum|mam|wife|husband|you|children) (?:(?:would|will|could|can|d|ll|might|is|',
      'are|be) )?(?:[^ ¦]+ ){0,6}without me (?:in (?:it|this)|here|around|alive|dragging|',
      'being (?:here|alive)|on (?:it|this (?:earth|planet)))(?! (?:to (?:help|train|',
      'cover|do)|at|in the (?:meeting|team)) )|(?:relieved|free|glad|lighter|at peace|',
      'happier|better) (?:[^ ¦]+ )?(?:if|when|once|after|with me) (?:i |im |i am |',
      `id |i was |i were )?${GONE}`,
    ],
    pauses: [
      'The world would get on perfectly well without me in it',
      "they'd be relieved once I'm gone",
      'mum will be free when I am not here',
    ],
    leaves: ['they can manage without me at the desk'],
  },
  {
    pattern: [
      `(?:${NOBODY}|no oned|nobodyd) (?:[^ ¦]+ ){0,5}(?:notice|miss|care|cry|mourn|`,
      'blink|find me|come looking|know|bothered) (?:[^ ¦]+ )?(?:if |when |that |until )(?:i |',
      `im |id |i was |i were |i am |i had |i just |i never )(?:just )?(?:${GONE}|`,
      'died|disappeared|vanished|stopped (?:existing|breathing)|ceased|went|dropped dead|',
      'woke up|wasnt (?:here|around|alive))(?! (?:from|for|out|on|through|home) )',
    ],
    pauses: ['Nobody would even notice if I was gone', "no one'd miss me if I was six feet under"],
  },
  {
    pattern: [
      '(?:cant|cannot|can not|dont|do not|couldnt|doubt|never|didnt|not) (?:[^ ¦]+ )?(?:see|',
      'picture|imagine|think|expect|plan|believe|intend|planning|going|expecting)(?: on|',
      ' to)? (?:of )?(?:me|myself|ill|i will|i)? ?(?:still |even )?(?:being|be|living|',
      'live|making it|make it|get|getting|reaching|reach|see|seeing) (?:here|around|',
      'alive|to see|past|old)? ?(?:at|by|past|next|till|until|to|for|come|after|see) (?:the )?(?:age ',
      'of |end of )?(?:christmas|xmas|new year|easter|diwali|eid|holi|spring|summer|',
      'autumn|winter|tomorrow|my (?:next )?birthday|thirty|forty|30|40|25|50|weekend|',
      'morning|year|month|next (?:year|month|week))(?! (?:at|in|with|as|for) )',
    ],
    pauses: [
      "I can't see myself still being around at Christmas",
      "I don't think I'll make it to my birthday",
      "I'm not planning to be here for Diwali",
    ],
    leaves: ["I can't see myself being here next year as a clerk"],
  },
  {
    pattern: [
      '(?:wont|will not|not going to|never) (?:be (?:around|alive|here) (?:by|for|',
      'at|come|to see) (?:the )?(?:christmas|xmas|new year|easter|diwali|eid|spring|',
      'summer|my birthday|winter)|see (?:the )?(?:christmas|new year|tomorrow|my next birthday|',
      'spring|summer|morning|thirty|30|the weekend)|be (?:a )?(?:problem|bother|burden|',
      'trouble) (?:to )?(?:[^ ¦]+ )?(?:any ?more|much longer|after))',
    ],
    pauses: ["I won't be here for Christmas", "I won't be a burden to them much longer"],
  },
  {
    pattern: [
      '(?:hop(?:e|ing|ed)|wish(?:ing)?|pray(?:ing|ed)?|wouldnt (?:mind|care)|would not mind|',
      'glad|relieved|want(?:ed)?|if) (?:[^ ¦]+ ){0,2}(?:a |the |that |my |some |god |',
      'something |i )(?:[^ ¦]+ ){0,3}(?:(?:hits?|hit|run over|runs over|flattens?|',
      'take|takes|took|kills?|stops?|gives out|crash(?:es)?|wiped|ends?) (?:me|beating|',
      'my life|with me on (?:it|board))|(?:get|got|be|were|was|am|gets) (?:hit|run over|',
      'knocked down|killed|taken|struck|shot|cancer|murdered)|have a (?:heart attack|',
      'crash)|dont wake|dropped dead|just died|heart (?:stops|gives out|would stop))(?! (?:to (?:the|',
      'a|round)|for the|up|with|seriously) )',
    ],
    pauses: [
      'I hope a bus hits me on the way',
      'praying god takes me in my sleep',
      "I wouldn't mind if I got run over",
      'wish my heart would stop',
    ],
    leaves: ['I hope the recruiter takes me seriously'],
  },
  {
    pattern: [
      '(?:take me|let me go|kill me|end me) (?:now )?(?:lord|god|jesus|in my sleep|',
      'please god)|(?:god|lord|allah|bhagwan) (?:just |please |should |to |can )*(?:take|',
      'kill|end) me (?:now|away|soon|already|home|tonight|¦)|waiting to die|bring on (?:my )?death|',
      '(?:lie|lay|laying|lying) (?:down )?(?:here |there )?and (?:wait to )?die|death (?:[^ ¦]+ ',
      '){0,3}(?:only|would be|is|seems|feels|looks) (?:[^ ¦]+ ){0,2}(?:peace|relief|',
      'freedom|answer|kinder|easier|better|solution|escape|way out|welcome|comfort)',
    ],
    pauses: [
      'god just take me now',
      "I'm just waiting to die",
      'only death is the answer',
      'please god kill me in my sleep',
    ],
  },
  {
    pattern: [
      '(?:no|only|easiest|one|other|a|see no|is no) (?:other )?way (?:out|to (?:stop|',
      'end) (?:the|this|my) (?:pain|suffering|hurt|thoughts)) (?:left )?(?:(?:is|',
      'was|but|except|than|other than|now|of this|of it|from) )?(?:to )?(?:¦|die|',
      'death|dying|ending|not (?:be|being|wake)|this life|me|gone|any ?more|for me)(?! (?:contract|',
      'role|job|meeting) )',
    ],
    pauses: ['I see no way out.', 'the only way out is to die'],
    leaves: ['there was no way out of the meeting'],
  },
  {
    pattern: [
      '(?:better|easier|simpler|best|happy|glad|relieved|good|fine|kinder|prefer|less trouble) (?:for (?:everyone|',
      'all|them|me|us|my family) )?(?:if|that|to|than|when) (?:i |id |ill |i just |',
      'i should |just )?(?:die|died|dying|be dead|was dead|were dead|never woke|didnt wake|',
      'disappeared|stopped existing|wasnt here|were gone|was gone|not (?:be )?(?:here|',
      'alive|exist))(?! (?:of|on|from|in|for|than) )|(?:should have|shouldve|should of|',
      'wish (?:i|id|they|mum) (?:had )?)(?: just)? (?:died|let me die|been me that died|',
      'never (?:had me|been born)|finished it)(?! (?:of|on|inside|from) )|should (?:just )?(?:die|',
      'be dead) (?:already|¦|now|and|then)',
    ],
    pauses: [
      'it is better to die',
      'everyone would find it easier if I wasnt here',
      'I should have died in that crash',
    ],
    leaves: ['it was easier than to die of boredom'],
  },
  {
    pattern: [
      'burden (?:to|on|for) (?:everyone|everybody|all|the world|my (?:family|kids|',
      'wife|husband) (?:and|¦|id|it would|who))|(?:dont|do not|shouldnt|never should have|',
      'should not|doesnt|never) (?:[^ ¦]+ )?(?:belong|deserve|be|exist|see a place|',
      'have a place|fit) (?:in|on) (?:this|the) (?:world|earth|planet)(?! (?:of (?:work|',
      'finance|tech)) )|no place (?:left )?for me (?:in|on) (?:this|the) (?:world|',
      'earth)',
    ],
    pauses: ["I'm a burden to everyone", "I don't belong in this world", 'no place for me on this earth'],
    leaves: ["I don't belong in the world of finance"],
  },
  {
    pattern: [
      `${NOT} (?:[^ ¦]+ )?(?:want|wish|care|bothered|intend|plan|see why|know why|`,
      'able|going|bear)(?: to| i)? (?:[^ ¦]+ )?(?:breathe|breathing|be breathing|',
      'be part of this (?:world|life)|have this life|be (?:here|around|on this (?:planet|',
      'earth)|in this world)|see tomorrow|see another day|see the morning|wake up|',
      'bother living|stay alive|keep breathing|continue (?:this|my) life|face (?:life|',
      'tomorrow|the world)|open my eyes)(?: (?:any ?more|no more|any longer|at all|',
      'tomorrow|again|now|in the morning|on earth|in general|ever)| ¦)(?! (?:than|',
      'for (?:the|that)|as|at) )',
    ],
    pauses: [
      "don't wanna b here anymore",
      'I do not want to see another day.',
      "I'm not bothered to stay alive now",
    ],
  },
  {
    pattern: [
      `(?:${I}|me|just|had|so) (?:[^ ¦]+ ){0,2}(?:tired|sick|done|exhausted|fed up|`,
      'finished|weary|bored|through|enough) (?:of|with|from) (?:being (?:here|alive|',
      'me)|this (?:life|world|existence)|my (?:life|existence)|breathing|waking up|',
      'surviving|everything and want to|existing|life ¦|the world)(?! (?:of|in (?:the|',
      'a|sales|this)|at|on call|early|to) )',
    ],
    pauses: ['I am done with this world', 'so tired of waking up', 'I have had enough of this life'],
    leaves: ["I'm tired of waking up early for calls"],
  },
];

/** The means at hand, last things put in order, goodbyes. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { PILLS } from './fragments.js';

const MINE =
  '(?:everyone|everybody|(?:my|the|each of the|our) (?:[^ ¦]+ )?(?:kids|children|boys|girls|mum|mam|mom|dad|family|wife|husband|parents|sister|brother|son|daughter|partner|friends|baby))';

export const gettingReady: readonly DangerRow[] = [
  {
    pattern: [
      '(?:sav(?:e|ed|ing)|stockpil(?:ed|ing)|hoard(?:ed|ing)|stash(?:ed|ing)|hid|',
      'hidden|hiding|collect(?:ed|ing)|buy|buying|bought|count(?:ed|ing)|keep(?:ing)?|',
      'kept) (?:up |out |back |all |enough )?(?:my |the |mums |dads |all |all my |',
      `some |enough |lots of |a stash of )+(?:${PILLS})(?! (?:at work|for (?:the|`,
      'my) (?:ward|residents?|patients?|round|headache|back)|on (?:the|my) (?:round|',
      'ward)) )',
    ],
    pauses: [
      "I've been saving up my tablets",
      'I counted out my pills on the bed',
      'been hoarding all my meds',
    ],
    leaves: ['I counted the tablets on my round and told them so'],
  },
  {
    pattern: [
      `(?:enough|whole bottle of|box of|stash of|drawer full of) (?:[^ ¦]+ )?(?:${PILLS}) (?:here|`,
      'now|saved|to (?:do|end|finish|kill|die|make)|in (?:the|my) (?:house|drawer|',
      'bag|cupboard)|that)',
    ],
    pauses: ['I have enough pills to do it', "there's a stash of tablets in my drawer"],
  },
  {
    pattern: [
      '(?:bought|ordered|found|got|hid|hidden|tied|tying|made|making|picked up|have|',
      'keep|kept|put up|hung|measured|tested|googled|googling) (?:the |a |some |my |',
      'that |this )?(?:rope|noose|helium|ligature|razor blades?|sleeping pills|charcoal and)(?! ',
      '(?:for (?:the|climbing|my (?:dog|boat|son))|bridge|course|access|ladder|climb|',
      'work|cutter|risk|points?|policy|around|in the (?:gym|play)) )|(?:noose|rope) (?:tied|',
      'up|round|around|is|was|in)(?: [^ ¦]+){0,4} (?:tied|ready|neck|boot|last night|',
      'loft|garage|wardrobe|beam|tree|waiting|there)',
    ],
    pauses: ['Bought the rope yesterday', 'I had the noose tied last night', 'there is a rope in the garage'],
    leaves: ['I got the rope access certificate'],
  },
  {
    pattern: [
      '(?:giv(?:e|ing|en)|gave) (?:away )?(?:all )?(?:of )?my (?:[^ ¦]+ ){0,2}(?:things|',
      'stuff|possessions|belongings|clothes|records|books|jewellery|savings|dog|cat|',
      'guitar|everything)(?: [^ ¦]+)? ?(?:away|to (?:my|the|a|charity)|and|¦)(?! (?:to do|',
      'thought) )|(?:found|sorted|arranged) (?:[^ ¦]+ ){0,4}(?:home|someone|owner)s? for (?:the|',
      'my) (?:dog|cat|dogs|cats) (?:[^ ¦]+ ){0,3}(?:gone|after|not here)|(?:put|putting|',
      'got|getting|set) my affairs in order',
    ],
    pauses: [
      "I've been giving my things away",
      'gave all my stuff to my sister',
      "I'm putting my affairs in order",
    ],
  },
  {
    pattern: [
      '(?:wrote|written|writing|write|left|leaving|finished|typed) (?:[^ ¦]+ ){0,3}(?:letters?|',
      `notes?|videos?|cards?) (?:[^ ¦]+ )?(?:for|to) ${MINE}(?: [^ ¦]+){0,3} (?:so (?:they|`,
      'he|she)|explaining|understand|why|sorry|goodbye|after|when im|for when|find|',
      'to open|to read|before i go|know i)',
    ],
    pauses: [
      "I've written letters to the kids so they'll understand",
      'left a note for my mum explaining why',
    ],
    leaves: ['I wrote notes for my sister about the form'],
  },
  {
    pattern: [
      '(?:my|a|the) (?:goodbye|farewell|final|suicide|last) (?:note|letter|message|',
      'text|video)s? (?:is |are )?(?:on the (?:table|bed|fridge|desk|side)|in my (?:drawer|',
      'bag|coat|desk)|written|for my|to my|under)(?! (?:boss|manager|team|recruiter) )',
    ],
    pauses: ['my last letter is on the table'],
    leaves: ['my last message to the recruiter went unread', 'the final letter to them was short'],
  },
  {
    pattern: [
      '¦ (?:so |ok |well )?(?:goodbye|good bye|bye) (?:everyone|everybody|world|all|',
      'my (?:loves?|darlings|friends|babies)|mum|mam|mom|dad)|by the time (?:you|',
      'anyone|they|somebody) (?:reads?|finds?) this|(?:last|final) (?:thing|words?|',
      'entry|post|day|night) (?:ill ever |i will ever |i ever |im ever going to )?(?:write|',
      `say|on (?:this )?earth|alive|type)|(?:tell|told) ${MINE} (?:that )?(?:i |im |`,
      'i am )?(?:love|loved|sorry)|sorry (?:mum|mam|mom|dad|kids|to my (?:kids|family|',
      'mum|wife)) (?:[^ ¦]+ ){0,3}(?:cant|couldnt|this|tried|forgive|goodbye)',
    ],
    pauses: [
      'goodbye everyone.',
      'by the time you read this',
      'tell my kids I love them',
      "sorry mam, I just can't",
    ],
  },
  {
    pattern: [
      '(?:join(?:ing)?|be(?:ing)?|go(?:ing)?) (?:back )?(?:with |to |and (?:join|',
      'be with) )?(?:my |me )?(?:late |dead )?(?:mum|mam|mom|dad|da|nan|gran|granny|',
      'brother|sister|wife|husband|son|daughter|him|her) (?:again )?(?:in heaven|',
      'on the other side|up there|in the (?:ground|grave))|(?:see|join) (?:[^ ¦]+ ){1,3}(?:in heaven|',
      'on the other side) (?:soon|tonight|tomorrow|¦)|plan(?:ning|ned)? my (?:own )?funeral|',
      '(?:songs?|music|hymns?) for my (?:own )?funeral',
    ],
    pauses: [
      'I want to be with my mum in heaven',
      "I've picked the songs for my funeral",
      'see dad on the other side soon',
    ],
  },
  {
    pattern: [
      '(?:made|making) (?:my )?peace with (?:it|dying|going|leaving|death|the end|',
      'god) (?:[^ ¦]+ ){0,4}(?:tonight|now|soon|ready|be over|goodbye|time|end|¦)|',
      'tonights? (?:is |will be )?(?:the night|my last)|(?:its|it is) (?:my )?time (?:for me )?to ',
      '(?:go|leave this|leave everyone|die|end it)(?: [^ ¦]+)? (?:¦|for good|forever|',
      'now ¦) |(?:decided|picked|set|chosen|chose|know|have) (?:on )?(?:a|the|my) (?:date|',
      'day|place|method|spot) (?:and (?:a|the) (?:place|way|method|date|day) )?(?:to|',
      'for (?:it|me|when)|ill|i will|where ill|where i will) ?(?:(?:to |of )?(?:die|',
      'do it|end|dying|doing it|go|jump|kill|hang|be over))',
    ],
    pauses: [
      "I've set a date to do it",
      'tonight is the night',
      "I've made my peace with dying and I'm ready",
    ],
  },
  {
    pattern: [
      '(?:want|need|wish|left|hope|thought|can think|goal|plan|thing|answer|solution) (?:[^ ¦]+ ',
      '){0,4}is to (?:just )?(?:be dead|die|not (?:exist|wake up|be here)|disappear for ?ever|',
      'kill myself|end (?:my life|it all|it ¦))(?! (?:of|in|on|laughing) )|(?:done|',
      'finished|through|tired) (?:with )?living (?:¦|any ?more)|wish (?:that )?(?:i|',
      'id) (?:had )?(?:just )?(?:never|not) (?:woke|woken|existed|survived|been saved|',
      'made it through)|(?:wont|will not) be here (?:tomorrow|in the morning|when you (?:wake|',
      'get|come))|(?:look after|take care of|mind|feed|forgive|remember|hug|kiss) (?:[^ ¦]+ ){1,4}(?:when|',
      'once|after|if) (?:im|i am|ive) (?:gone|dead|not here)(?! (?:to|on|for|away|',
      'in) )',
    ],
    pauses: [
      'the only thing I want now is to be dead',
      "I'm done living",
      'wish I had never woken up',
      'please mind my dog once I am gone',
    ],
    leaves: ['who will look after the dog when I am gone to work'],
  },
];

/** Ways to end one's life, named outright or in slang. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { INTENT, PILLS } from './fragments.js';

const GO = `${INTENT} ?(?:[^ ¦]+ )?`;
const TRAIN =
  '(?:train|tube|luas|dart|metro|tram|subway|lorry|truck|hgv|traffic|motorway|tracks?|railway (?:line|tracks?)|rails|line|express|engine)';
const WATER =
  '(?:river|sea|lake|canal|ocean|water|liffey|thames|tyne|mersey|clyde|docks?|quay|harbour|bay|well|reservoir|loch|lough|weir)';
const HIGH =
  '(?:bridge|roof|rooftop|building|balcony|cliffs?|window|car park|parking (?:garage|lot)|multi ?storey|flyover|overpass|viaduct|tower|terrace|top (?:floor|storey)|ledge|flats|dam)';
const EXACT = '(?:a|an|the|that|this|my|our|some|any|every|next|first|nearest|one of the|the next)';

export const methods: readonly DangerRow[] = [
  {
    pattern: [
      '(?:jump(?:ing)?|jumped|step(?:ping)?|walk(?:ing)?|throw(?:ing)? (?:myself|',
      'me self)|fling(?:ing)? myself|leap(?:ing)?|chuck(?:ing)? myself|lie|lying|',
      'lay|stand(?:ing)?|run(?:ning)?|dive|diving) (?:down |out |right |straight )?(?:(?:in front ',
      `of|infront of|under|before|beneath|into) ${EXACT} (?:[^ ¦]+ ){0,2}${TRAIN}|`,
      `(?:on|onto|on to) ${EXACT} (?:[^ ¦]+ )?(?:tracks?|rails|railway line|motorway|`,
      'train line))(?! (?:to|and (?:went|go|got|get|come|came)|for|at|home|back|of (?:work|',
      'enquiry|questioning|code|business)|manager|into) )',
    ],
    pauses: [
      'I could step out in front of the next tube',
      'thinking of lying on the railway tracks',
      'I want to throw myself under a lorry',
      'i will jump before the train only',
    ],
    leaves: ['I had to jump on the train to Leeds', 'lots of walking on the line of questioning they chose'],
  },
  {
    pattern: [
      '(?:jump(?:ing|ed)?|throw(?:ing)? myself|fling(?:ing)? myself|leap(?:ing)?|',
      'chuck(?:ing)? myself|walk(?:ing)?|step(?:ping)?|div(?:e|ing)|fall(?:ing)?|',
      'drop(?:ping)?|launch(?:ing)? myself|going|go) (?:right |straight |out |up )?(?:off|',
      `from|out of) ${EXACT} (?:[^ ¦]+ ){0,3}${HIGH}(?! (?:than|to the|project|team|`,
      'call|role|at (?:five|six)|for (?:lunch|air)) )',
    ],
    pauses: [
      'I want to throw myself off the multi storey car park',
      'I might walk off a cliff, honestly',
      'thinking of jumping from our terrace',
    ],
    leaves: ['they made me walk out of the building at five'],
  },
  {
    pattern: [
      `${GO}(?:walk(?:ing)?|wade|wading|jump(?:ing)?|throw(?:ing)? (?:myself|meself)|`,
      'fling(?:ing)? (?:myself|meself)|chuck(?:ing)? myself|go(?:ing)?|drive|driving|',
      `drown(?:ing)?) (?:straight |out |right )?(?:in|into|off) (?:to )?${EXACT} (?:[^ ¦]+ )?${WATER}(?! `,
      '(?:for|with|than) )',
    ],
    pauses: [
      'I could just walk into the sea',
      "I'm thinking of throwing myself in the Liffey",
      'going to jump in the canal',
    ],
    leaves: ['I want to walk along the river after work'],
  },
  {
    pattern: [
      '(?:driv(?:e|ing)|crash(?:ing)?|steer(?:ing)?|swerv(?:e|ing)|wrap(?:ping)?|',
      'plough(?:ing)?|smash(?:ing)?|run(?:ning)?) (?:my |the |me |it )?(?:car |bike |',
      'van |myself )?(?:straight |right |off |head on )?(?:into|off|round|around|',
      `at) ${EXACT} (?:[^ ¦]+ ){0,2}(?:wall|tree|bridge|cliff|lorry|truck|barrier|`,
      'pole|lamppost|river|central reservation|road|oncoming)(?! (?:to|in the) )',
    ],
    pauses: ['I keep thinking I could swerve into a lorry', 'wrap the car round a tree and be done'],
    leaves: ['I drove to the wall and back in the van test'],
  },
  {
    pattern: [
      '(?:blow|blowing|blew|shoot|shooting) (?:my|me) (?:own )?(?:fucking |bloody )?(?:brains?|',
      'head)(?: (?:out|off|in)| ¦)|(?:bullet|gun|pistol|shotgun|rifle) (?:in|into|',
      'through|to|against|at) my (?:own )?(?:head|skull|brain|mouth|temple|chin|heart)(?! (?:with|',
      'over|about|on|by|when they|and (?:asked|told|said)|to (?:sign|accept|decide)) )|',
      '(?:eat|eating|swallow|suck) (?:a|my|the) (?:bullet|gun|barrel|shotgun)|pull(?:ing)? the trigger ',
      'on (?:myself|me|my life)',
    ],
    pauses: [
      'I wanna blow my brains out',
      'put a bullet in my head',
      'ready to eat a bullet',
      'gun to my head, safety off',
    ],
    leaves: ['they will pull the trigger on the hire'],
  },
  {
    pattern: [
      `${GO}(?:neck|necking|down|downing|swallow|swallowing|take|taking|munch|pop|`,
      'chug|have|od on|overdose on|swallow up|finish) (?:the |all |all of |all the |',
      'every |a |every last |my |enough |some |too many |more )(?:(?:whole|entire|',
      'full|last|of|my|the|those|these|load|bottle|packet|box|strip|pack|pile|lot|',
      `handful|bunch|jar) ){0,4}(?:${PILLS}|packet|strip of them)(?! (?:to the|of (?:crisps|`,
      'biscuits)|as prescribed|for my (?:back|head)|and (?:going|go) to (?:bed|work)|with (?:food|water) before|home|',
      'back) )',
    ],
    pauses: [
      'might neck the whole packet',
      'I want to take every pill in the house',
      'thinking of swallowing a load of tablets',
      'going to take enough insulin',
    ],
    leaves: ['I could take the tablets back to the chemist'],
  },
  {
    pattern: [
      '(?:i|ive|i have|i had|id|and) (?:just |already |nearly |almost |went and )?(?:took|',
      'taken|swallowed|necked|downed) (?:(?:all|a|the|my|too|whole|full|entire|of|',
      'every|load|loads|bottle|packet|box|strip|pack|handful|lot|lots|about|over|',
      'around|many|[3-9]\\d|[2-9]0|twenty|thirty|forty|fifty|sixty|dozens) ){1,5}(?:of )?(?:my |',
      `the |those |mums |dads )?(?:${PILLS}|packet)(?! (?:to the|back|home|as prescribed) )`,
    ],
    pauses: [
      'I took thirty paracetamol last night',
      'ive just swallowed a whole box of tablets',
      'I took too many sleeping pills on sunday',
    ],
    leaves: ['I took my tablets back to the chemist'],
  },
  {
    pattern: [
      '(?:consum(?:e|ing|ed)|drink(?:ing)?|drank|eat(?:ing)?|swallow(?:ing|ed)?|take|',
      'taking|took|have|having) (?:some |the |a bottle of |that )?(?:rat |bug |weed )?(?:poison|',
      'pesticides?|phenyl|phenol|bleach|acid|weed ?killer|antifreeze|cyanide|harpic|',
      'insecticide|drain cleaner|kerosene)(?! (?:out|from|away|test|chalice) )',
    ],
    pauses: ['I am thinking to consume poison', 'I will drink phenyl', 'drank bleach on friday'],
  },
  {
    pattern: [
      '(?:look(?:ing|ed)?|star(?:e|ing|ed)|stood|stand(?:ing)?|sat|sit(?:ting)?|go(?:ing)?|',
      'went|walk(?:ed|ing)?|drove|end(?:ed)? up|park(?:ed)?) (?:[^ ¦]+ )?(?:at|on|',
      'to|by|over|near|down at) (?:the |a |that |my )(?:[^ ¦]+ )?(?:bridge|tracks|',
      `edge|${WATER}|knives|knife|${PILLS}|rope|roof|cliff|drop|razor|platform|balcony|`,
      'beam|railings?|gun|ledge|top|car park)(?: [^ ¦]+){0,9} (?:wonder(?:ing|ed)?|',
      'jump(?:ing)?|fall|imagin(?:e|ing)|how (?:long|far|high|deep|cold|many|quick|',
      'easy)|let go|over the (?:edge|side|rail)|do it|end it|enough|just one step)(?! (?:ship|',
      'on (?:the|a)) )',
    ],
    pauses: [
      'I keep looking at the bridge and wondering how long the fall is',
      'I sat staring at the pills thinking how easy it is',
      'stood on the platform thinking I could just let go',
    ],
    leaves: ['I stood on the platform wanting to sleep'],
  },
  {
    pattern: [
      'how (?:far|long|high|deep|cold) (?:the|that|a|is the|it is to the|would the) (?:fall|',
      `drop|water)|how (?:many|much) (?:of )?(?:the |my |these )?(?:${PILLS}|storeys|`,
      'floors|it) (?:it )?(?:takes|would take|would it take|does it take|do i need|',
      'id need|to take) (?:to (?:die|kill|not|end|be)|¦)',
    ],
    pauses: ['I looked up how many paracetamol it takes', 'wondering how far the drop is'],
  },
  {
    pattern: [
      '(?:urge|want|wanted|thought|temptation|voice|thinking)(?:s|ing|ed)? (?:[^ ¦]+ ){0,3}(?:to|',
      'of|about) (?:just )?(?:let(?:ting)? go of the (?:wheel|rail)|undo(?:ing)? my seat ?belt|',
      'not brak(?:e|ing)|clos(?:e|ing) my eyes (?:on|while driving|at the wheel)|',
      'bleed(?:ing)? out|stop(?:ping)? breathing)',
    ],
    pauses: ['the urge to let go of the wheel', 'I want to just bleed out'],
  },
  {
    pattern: [
      '(?:hang|hanging|hanged|hung|swing|swinging|dangling) (?:myself |me )?(?:from|',
      'off|by) (?:the|a|my) (?:ceiling |nearest |garage )?(?:fan|rafters?|beam|tree|',
      'banister|bannister|light fitting|rope|door|belt|loft|neck|hook)(?! (?:of|like) )|',
      '(?:slash|slashing|slashed|slice|slicing|sliced|open|opening|opened|slit|slitting) (?:up )?(?:my|',
      'me) (?:own )?(?:wrists?|veins?|throat|arms?|neck)|bag over my head|(?:hose|',
      'pipe) (?:[^ ¦]+ ){0,3}(?:exhaust|tailpipe)|(?:car|engine) running in the garage',
    ],
    pauses: ['hang from the ceiling fan', 'slash my wrists', 'a bag over my head and sleep'],
  },
  {
    pattern: [
      '(?:top|topping|off|offing|neck|unalive|drown|hang|shoot|gas|end|ending|finish|',
      'finishing|delete|deleting|do in|doing in|erase|kill) (?:myself|meself|my ?self|',
      'me self)(?! (?:up|out to dry|in the foot|with my own rope|laughing|from (?:the|',
      'linkedin|that)|in (?:work|coffee|applications|prep|tea|jargon)|for (?:this|',
      'that|the) job|preparing|to (?:prepare|get|finish|meet|learn|impress|pass)|',
      'working|studying|revising) )',
    ],
    pauses: ["I'm fit to drown meself", 'I want to top myself, simple as that', 'just gonna unalive myself'],
    leaves: ['I had to top myself up with coffee'],
  },
  {
    pattern: [
      `${GO}(?:check(?:ing)? out (?:early|of life|for good|permanently)|catch(?:ing)? the bus (?:out|`,
      'early)|ctb|bow(?:ing)? out of (?:life|this life)|do(?:ing)? (?:suicide|away with (?:myself|',
      'meself))|give up my life|giv(?:e|ing) my life up|finish(?:ing)? my life|leav(?:e|',
      'ing) (?:this|the) (?:world|earth|life|planet)|quit(?:ting)? (?:life|living|',
      'this world)|go(?:ing)? to sleep for ?ever)',
    ],
    pauses: ['thinking of leaving this world', 'I will do suicide', "I'm fit to do away with meself"],
  },
  {
    pattern: [
      '(?:nearly|almost|tried|attempted|tryed|close to|came close|failed) (?:[^ ¦]+ ){0,4}(?:last ',
      'night|last (?:week|weekend|month|tuesday|friday|sunday)|yesterday|this morning|',
      'on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)) (?:[^ ¦]+ ){0,4}(?:couldnt|',
      'didnt|could not|did not|stopped me|found me|walked in|bottled it|chickened)(?: (?:[^ ¦]+ ',
      '){0,2}(?:go through with it|do it|work))?',
    ],
    pauses: [
      "I tried again last night and I couldn't go through with it",
      'nearly did it yesterday but mum found me',
    ],
  },
  {
    pattern: [
      `(?:${PILLS}|razors?|knives|knife) (?:are |is |all |just )*(?:laid|lined|counted|`,
      'set|spread|tipped|piled|poured|crushed) (?:out|up|on|in)|(?:car|engine) running (?:[^ ¦]+ ',
      '){0,3}(?:garage|hose)|(?:garage|hose) (?:[^ ¦]+ ){0,4}(?:car|engine) running|',
      '(?:been|i|ive|keep|started|kept) (?:[^ ¦]+ ){0,2}(?:read|reading|google[ds]?|',
      'googling|look(?:ed|ing)? (?:up|at)|search(?:ed|ing)?|watching) (?:[^ ¦]+ ){0,3}(?:how to|',
      'ways? (?:to|of)|methods?|painless|easiest|quickest) (?:[^ ¦]+ ){0,3}(?:kill|',
      'killing|hang|hanging|drown|gas|overdose|die|dying|end|ending|suicide|death|',
      'way to go|od)(?! (?:a process|the call|date|an? (?:interview|email|conversation)|',
      'the (?:interview|conversation|process)) )',
    ],
    pauses: [
      'the tablets are all laid out',
      "I've been reading about how to hang yourself",
      'sat in the garage with the car running',
      'been googling painless ways to die',
    ],
    leaves: ['I googled how to end an interview well'],
  },
  {
    pattern: [
      '(?:i will|ill|im|i am|i might|i could|i want to|going to|i keep thinking id|',
      'just) (?:[^ ¦]+ ){0,2}(?:be gone soon|be dead (?:soon|by|before|tonight|tomorrow)|',
      'hang ¦|jump ¦|overdose ¦|swing for it|end it with|slit (?:my|the) (?:throat|',
      'wrists?)|hang (?:tonight|tomorrow)|jump (?:tonight|tomorrow|today|off it|and))(?! (?:in|',
      'to|at|at the|on (?:the|a)) )',
    ],
    pauses: [
      "I'll be gone soon and they can move on",
      'I am going to be dead by Friday',
      'i will just jump.',
      'I might overdose',
    ],
  },
  {
    pattern: [
      'climb(?:ed|ing)? (?:up |out )?(?:over|onto|on to|on|up) (?:the|a|that) (?:[^ ¦]+ )?(?:railings?|',
      'barrier|rail|ledge|parapet|edge|bridge|balcony|windowsill|roof)(?! (?:of the|',
      'ladder|team|to (?:fix|fit|repair)) )|bridge(?: [^ ¦]+){0,5} (?:climbed over|',
      'over the (?:rail|side|edge|railings?))|jump(?:ing)? (?:off|from) (?:the )?(?:golden gate|',
      'beachy head|clifton|humber|forth|cliffs of moher|howrah|severn|bandra|tower bridge|',
      'roof|brooklyn)|(?:picked|chosen|chose|found|got) (?:out )?(?:the|a|my) (?:[^ ¦]+ )?(?:tree|',
      `beam|bridge|rope) (?:¦|to|for it|where|already|already and)|(?:${PILLS}) (?:beside|`,
      'next to|in front of|here with) me|(?:drove|driven|went|walked|cycled|gone) (?:[^ ¦]+ ){0,4}(?:to|',
      'up|down|onto) (?:the|that|a) (?:cliffs?|bridge|tracks|railway|multi ?storey|',
      'roof|level crossing|viaduct)(?: [^ ¦]+){0,7} (?:deciding|sat there|couldnt|',
      'could not|didnt jump|turned back|to (?:jump|end|die|do it)|nearly|almost|intending|',
      'wanting)(?! (?:find|see|get|missed|late|park) )',
    ],
    pauses: [
      'I climbed over the railing last week',
      'going to jump off the Golden Gate',
      "I've picked the tree.",
      'I drove to the cliffs and sat there for hours deciding',
      'a box of sleepers beside me',
    ],
    leaves: ['I climbed on the roof to fix a tile'],
  },
];

/** Goodbyes, last things put in order, means at hand, places, an attempt not long ago. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, ME, near, PAST, PILLS, STORY } from './fragments.js';

const DEAR = either(
  'everyone|everybody|kids|children|boys|girls|mum|mam|mom|dad|da|family|wife|husband|parents|sister|brother|son|daughter|partner|friends|baby|them all|each of them|the lads|mates',
);
const VEHICLE = either(
  'train|tube|luas|dart|metro|tram|subway|lorry|truck|hgv|bus|traffic|motorway|freeway|highway|car|cars|van|tracks?|railway|rails|express|local|wall|tree|bridge|barrier|oncoming|reservation',
);
const PLACE = either(
  'bridge|roof|rooftop|building|balcony|cliffs?|window|car park|parking (?:garage|lot|structure)|multi ?storey|flyover|overpass|viaduct|ledge|flats|dam|terrace|platform|tracks|railings?|railway|level crossing|parapet|edge|pier|quarry|railing|floor window|top floor|tower block|beachy head|golden gate|humber|cliff|weir|high place',
);
const WATER = either(
  'river|sea|lake|canal|ocean|water|liffey|thames|tyne|mersey|clyde|lee|lagan|docks?|quay|harbour|reservoir|loch|lough|weir|pond|ganga|yamuna|hooghly',
);
const NEARLY = either(
  'nearly|almost|could|could just|want|wanted|wanna|might|going|gonna|keep|kept|think|thinking|thought|thoughts|imagin\\w+|pictur\\w+|tempted|urge|considered|considering|planning|planned|about|tried|ready|should|fit|just|wonder\\w*|dream\\w*|ill|id|will|came close|came this close|close',
);
const NOT_ONE = either(
  CARE,
  PAST,
  'chemist|pharmac\\w+|dispens\\w+|prescri\\w+|headache|stock|delivery|warehouse|site|scaffold\\w*|abseil\\w*|climbing|rope access|hiking|gym|photo\\w*|boat|fishing|yoga|swim\\w*|holiday|paint\\w*|repair|fix(?:ed|ing)?|view',
);

export const farewellAndMeans: readonly DangerRow[] = [
  {
    not: 'cake|leaving do|colleagues|(?:to|for) the team|bank holiday',
    pattern: `(?:goodbye|farewell|final|last|suicide|sorry) (?:note|letter|message|text|video|voicemail|email)s?(?! (?:to (?:the|my)? ?(?:recruiter|panel|team|boss|manager|hr|colleagues|clients?|them)|from|was|went|is short|i sent|i got|of the (?:day|week|process)))(?= (?:¦|for|to|on|in|is|are|i|under|written|ready|forever|and|by))|(?:said|saying|wrote|writing|written) (?:all )?(?:my )?(?:final |last )?goodbyes?(?! (?:to the (?:panel|team|recruiter|office|job)|and (?:left|hung|thanked)|at))`,
    unsure: true,
    pauses: ['my last letter is on the table', 'goodbye letters', 'I wrote a note saying goodbye'],
    leaves: ['my last message to the recruiter went unread', 'say goodbye to the panel'],
  },
  {
    pattern: `(?:wrote|written|writing|write|left|leaving|finished|typed|recorded|made) ${gap(3)}(?:letters?|notes?|videos?|cards?|messages?|voice notes?) ${gap(4)}(?:for|to) ${gap(2)}${DEAR}${gap(0)} ${gap(4)}(?:so|explaining|understand|why|sorry|goodbye|after|when|find|open|read|before i|know i|tonight|tomorrow|birthday|birthdays)`,
    pauses: [
      "I've written letters to the kids so they'll understand",
      'left a note for my mum explaining why',
    ],
    leaves: ['I wrote notes for my sister about the form'],
  },
  {
    needs: ME,
    pattern: `(?:giv(?:e|ing|en)|gave|sold|selling|shared|handing|handed) (?:away |out )?(?:all )?(?:of )?(?:my|me) ${gap(3)}(?:things|stuff|possessions|belongings|clothes|records|books|jewellery|jewelry|savings|dog|cat|guitar|watch|ring|tools|bike|everything|collection)(?: [^ ¦]+){0,2} (?:away|to (?:my|the|a|his|her|charity)|because|so|and|wont need|not needing|¦)(?! (?:to do|thought|good home for|my best|landlord|bank) )|(?:put|putting|got|getting|set|tidying|tidied|sorted|sorting) (?:all )?(?:of )?my (?:affairs|papers|will|passwords|accounts|funeral|things)(?: [^ ¦]+){0,2} (?:in order|so|for when|up|out|before|nobody|no one|for (?:my|the|after))|(?:home|someone|owner)s? for (?:the|my) (?:dog|cat|dogs|cats|hamster|rabbit|birds?)(?! (?:sitter|during|while))|who (?:gets|ll get|will get|will have|takes|is getting) (?:the|my)|(?:songs?|music|hymns?|readings?|plans?|planned|planning|paid|pay) (?:for )?my (?:own )?funeral|(?:wont|not|dont) (?:be )?need(?:ing)? (?:it|them|any of it|my (?:things|stuff)) (?:any ?more|where im going|after|soon)`,
    unsure: true,
    pauses: [
      "I've been giving my things away",
      "I'm putting my affairs in order",
      'I have sorted out who gets the dog',
    ],
    leaves: ['gave my savings to the landlord in June'],
  },
  {
    pattern: `¦ (?:so |ok |well )?(?:goodbye|good bye|bye|so long|farewell) (?:everyone|everybody|world|all|my (?:loves?|darlings|friends|babies)|mum|mam|mom|dad|then ¦)|(?:by the time|when|if) (?:you|anyone|they|somebody|someone) (?:reads?|finds?|get|gets|sees?) (?:this|me)(?= (?:¦|ill|i|it|its|im|know|tell))|(?:last|final) (?:thing|words?|entry|post|day|night|page|time) (?:that )?(?:ill|i will|i|im|youll|anyone|they) ?(?:ever|going to|write|hear|see|will)? ?(?:write|say|see|hear|ever|here|on this earth|alive)(?! (?:in (?:the|that)|to (?:the|them)|for (?:the|them)) )|(?:tell|told|let) ${gap(2)}${DEAR} (?:that |know )?(?:i |im |that i )(?:love|loved|sorry|tried|am sorry|did try|was sorry)|sorry (?:mum|mam|mom|dad|kids|to my (?:kids|family|mum|wife)|everyone) ${gap(4)}(?:cant|couldnt|tried|forgive|goodbye|no more)|forgive me (?:for what|mum|mam|everyone|all|when)`,
    pauses: [
      'goodbye everyone.',
      'by the time you read this',
      'tell my kids I love them',
      "sorry mam, I just can't",
    ],
  },
  {
    pattern: `(?:join(?:ing)?|be(?:ing)? with|go(?:ing)? to|see(?:ing)?|meet(?:ing)?) (?:back )?(?:with )?(?:my |me |the )?(?:late |dead )?(?:mum|mam|mom|dad|da|nan|nana|gran|granny|grandad|brother|sister|wife|husband|son|daughter|him|her|god|baby) ?${gap(2)}(?:in heaven|on the other side|up there|in the (?:ground|grave)|again soon|wherever he is|wherever she is)|(?:made|making|make) (?:my )?peace with (?:it|dying|going|leaving|death|the end|god|everyone)|tonights? (?:is |will be )?(?:the night|my last)|(?:its|it is) (?:my )?time (?:for me )?to (?:go|leave this|leave everyone)(?: for good)? (?:¦|forever|now ¦)|(?:decided|picked|set|chosen|chose|know|have|got|fixed) (?:on )?(?:a|the|my) (?:date|day|place|method|spot|way|time|tree|beam|bridge) (?:¦|and|to (?:do it|die|go|jump|end)|for (?:it|me|when)|ill|i will|where)(?! (?:(?:a|the) (?:time|place|slot)(?! to (?:do|die|end|jump|go))|start|interview|we|they|it (?:was|is)))|(?:made|made up|taken) my (?:decision|mind|choice)(?= ${gap(10)}(?:dog|goodbye|letters?|peace|sorry|too late|funeral|night|gone|pain|will))|(?:join|be with|see|following|follow|going to) (?:my )?(?:late |dead )?(?:father|mother|mum|mam|dad|brother|sister|husband|wife|nan|son|daughter|him|her) ${gap(8)}(?:passed|calling me|died|tonight|soon)(?! (?:for|at the|in the (?:pub|house)) )|my (?:headstone|gravestone|tombstone|grave|coffin|obituary|eulogy|death cert\\w*)|(?:on|onto) (?:to )?the (?:headstone|gravestone|tombstone)|(?:written|wrote) (?:all )?(?:the|my) letters to (?:everyone|everybody|them|mum|mam|the kids)|(?:after|when|once) (?:im|i am|ive) (?:gone|dead|not here)(?! (?:to|on|for|away|in|home|back|through|over) )|be gone (?:soon|by|before|tonight|tomorrow)(?! (?:from|to))|you wont (?:have to )?(?:see|hear from|worry about|deal with|put up with) me (?:again|any ?more|ever)`,
    unsure: true,
    pauses: [
      'I want to be with my mum in heaven',
      'tonight is the night',
      "I've set a date to do it",
      'please mind my dog once I am gone',
    ],
    leaves: ['who will look after the dog when I am gone to work'],
  },
  {
    not: NOT_ONE,
    pattern: `(?:${near(PILLS, either('enough|count\\w*|sav(?:e|ed|ing)|stash\\w*|stockpil\\w*|hoard\\w*|collect\\w*|hid|hidden|hiding|all (?:of )?(?:the|my|them)|whole|handful|too many|overdos\\w+|laid out|lined up|on the (?:bed|table)|beside me|next to me|swallow\\w*|neck(?:ed|ing)?|downed|every|bottle of|box of|load of|packets?|strip of|in one go|at once|vodka|whiske?y|gin|not wake|never wake|end it|finish|[3-9]\\d|[2-9]0|twenty|thirty|forty|fifty|sixty|dozens?|how many|staring|took (?:a load|loads|lots|the lot)'), 6)}|overdos(?:e|ed|ing)|(?:neck|take|swallow|down|pop|eat)(?:ed|ing)? the (?:whole|entire) (?:packet|bottle|box|lot|strip))(?! (?:of (?:crisps|biscuits|jargon|information|caffeine|coffee|meetings)|on (?:coffee|caffeine|information|prep|advice|linkedin|jargon)|as prescribed|back to) )`,
    unsure: true,
    pauses: [
      "I've been saving up my tablets",
      'the tablets are all laid out on my bed',
      'I took thirty paracetamol',
      'might neck the whole packet',
    ],
    leaves: ['I counted the tablets on my round with a patient', 'asked about drug overdose procedures'],
  },
  {
    not: either(CARE),
    pattern: `(?:consum(?:e|ing|ed)|drink(?:ing)?|drank|eat(?:ing)?|ate|swallow(?:ing|ed)?|take|taking|took|have|having|bought|buy|got) ${gap(2)}(?:rat poison|bug poison|poison|pesticides?|phenyl|phenol|bleach|weed ?killer|antifreeze|cyanide|harpic|insecticide|drain cleaner|kerosene|acid)(?! (?:out|from|away|test|chalice|reflux|tongue|off|for (?:the|work|rats)) )`,
    unsure: true,
    pauses: ['I am thinking to consume poison', 'drank bleach on friday'],
  },
  {
    not: either(
      CARE,
      'dispatched|chef|kitchen|cook\\w*|climb\\w*|rope access|course|security|army|soldier|hunting|clay|range|farm|fishing|boat|shav(?:e|ed|ing)|wet shave|ice|tug|drawer in the|asked|decide|choose',
    ),
    pattern: `(?:(?:bought|ordered|got|found|tied) (?:the|a|some|my) (?:rope|noose|ligature|helium|razor blades?)(?! (?:for|and (?:a|the)|access) )|${near('(?:shotgun|gun|rifle|pistol|noose|rope|ligature|razor ?blades?|razors?|blade|blades|belt|dressing gown cord|helium|charcoal|hose|exhaust|scalpel|knife|pesticide|poison|phenyl|dupatta|ceiling fan|saree|sari)', either('(?:on|in|under|beside) (?:my|the) (?:bed|lap|table|drawer|neck|wardrobe|boot|loft|garage|attic|shed|pillow|pencil case|bag|pocket|car|truck|boot|mouth|head)|next to me|beside me|in front of me|tied|tying|loaded|ready|waiting|(?:to|in|against|at|round|around) my (?:own )?(?:head|neck|mouth|temple|chin|throat|heart|wrists?)|in case|bought|ordered|hid|hidden|out of the cabinet|beam|rafters?|banister|ceiling|fan|tree|engine|just in case|watching me|calling|know the code|thinking about it|looking at|keep looking|staring at|courage|kept (?:one|a)|closet|bottle of'), 10)}|(?:blow|blowing|blew) (?:my|me) ${gap(1)}(?:brains?|head)|(?:bullet|gun) (?:in|through|to|against) my (?:own )?(?:head|skull|brain|mouth|temple)|eat(?:ing)? (?:a|my) (?:bullet|gun)|bag over my head|(?:car|engine) running ${gap(3)}(?:garage|hose)|garage ${gap(4)}(?:car|engine) running)(?! (?:when they|and (?:asked|told|said)|to (?:sign|accept|decide)) )`,
    unsure: true,
    pauses: [
      'Bought the rope yesterday and my belt is in the loft',
      "I've got dad's shotgun on the bed next to me",
      'put a bullet in my head',
      'I keep the blade in my pencil case',
    ],
    leaves: ['I got the rope access certificate'],
  },
  {
    not: NOT_ONE,
    pattern: `${NEARLY} ${gap(4)}(?:jump(?:ed|ing)?|step(?:ped|ping)?|walk(?:ed|ing)?|throw(?:ing)?|threw|fling(?:ing)?|leap(?:ed|ing|t)?|chuck(?:ed|ing)?|l(?:ie|ying|ay|aying)(?: down)?|run(?:ning)?|ran|div(?:e|ing)|driv(?:e|ing)|drove|swerv(?:e|ed|ing)|steer(?:ed|ing)?|crash(?:ed|ing)?|pull(?:ed|ing)|wrap(?:ping|ped)?|wad(?:e|ing)|drop(?:ping)?|fall(?:ing)?|roll(?:ed|ing)?|going|go|went) (?:myself |meself |me ?self |my car |the car |the van |it |me )?(?:straight |right |out |down |head on |off |back )?(?:in ?front of|under|underneath|off|into|on to|onto|on the|over|from|out of|in|before|round|around) (?:of )?${gap(3)}(?:${VEHICLE}|${PLACE}|${WATER})(?! (?:to (?:the|get|go|work|home|meet)|and (?:went|go|got|get|come|came|ask|left)|at (?:five|six|the station)|home|back to|of (?:work|enquiry|questioning|code|business)|manager|project|team|role|call|than|line|ride|interview|job|for (?:lunch|air|work|a walk)|driver|station|with (?:the|my) (?:dog|kids|mates?)) )`,
    unsure: true,
    pauses: [
      'I could step out in front of the next tube',
      'nearly stepped in front of a lorry',
      'I might walk off a cliff',
      'thinking of throwing myself in the Liffey',
    ],
    leaves: ['I had to jump on the train to Leeds', 'I want to walk along the river after work'],
  },
  {
    not: NOT_ONE,
    pattern: `${near(PLACE, either('only thing (?:that )?stopped|stopped me|talked (?:me )?(?:down|out)|pulled me (?:back|away)|let go|one (?:more )?step|wanted to jump|to jump|of jumping|about jumping|and jump|id jump|jumping ¦|jump ¦|turned (?:round|back|around)|over the (?:side|edge|rail|railing)|how (?:far|high|long|deep|quick|easy)|go over|end it|(?:waiting|wait) for the (?:fast|express|next|last|freight) (?:one|train)|climbed (?:over|up|onto)|got as far as|wondering|deciding|on purpose|couldnt do it|lost my nerve|bottled it|chickened|looking down|looked down|looked over|before i (?:came|went)'), 12)}(?! (?:ship|on (?:the|a)|interview) )`,
    unsure: true,
    pauses: [
      'I was on the platform and the only thing that stopped me was a woman',
      'I got as far as the railings',
      'I climbed over the railing last week',
    ],
    leaves: ['I stood on the platform wanting to sleep', 'I climbed on the roof to fix a tile'],
  },
  {
    not: STORY,
    pattern: `(?:hang|hanging|hanged|hung|swing|swinging|dangling|string) (?:myself |me |myself up )?(?:from|off|by|on) (?:the|a|my|that) ${gap(2)}(?:fan|rafters?|beam|tree|banister|bannister|light fitting|rope|door|belt|loft|neck|hook)(?! (?:of|like) )|(?:slash|slashing|slashed|slice|slicing|sliced|open|opening|opened|slit|slitting) (?:up )?(?:my|me) (?:own )?(?:wrists?|veins?|throat|arms?|neck)|know how (?:much|many) ${gap(3)}(?:take|need)(?! (?:time|work|effort|notice|holiday) )|(?:id|ill|i would|i should|i could|i will) be (?:in|under|off|at the bottom of) (?:the|a) ${gap(1)}(?:${WATER}|train|bus|lorry|ground|bridge|grave)(?! (?:by|to|at|for) )|(?:think|thought|thinking|urge|voice|tempt\\w*|part of me) ${gap(4)}(?:step|stepping|jump|jumping|lean|let go|letting go) (?:off|in front|over|forward|out in)(?! (?:the (?:career|call|ladder)|from (?:the|this) (?:job|role)|of (?:the )?(?:line|character|camera)) )|how (?:many|much|long|far|deep|cold|high|to) ${gap(6)}(?:to die|to kill (?:my|your)self|lethal|fatal|fall takes|tie a noose|hang|not feel it|bleed out)(?! (?:a process|up|on|out) )|(?:painless|easiest|quickest|least painful|cleanest) (?:way|ways|method|methods) (?:to|of|out)(?! (?:get|find|apply|the (?:job|interview)) )|(?:google\\w*|search\\w*|look(?:ed|ing)? up|read(?:ing)?(?: up)?|research\\w*) ${gap(5)}(?:methods|painless|lethal|fatal dose|how to (?:die|hang|overdose|kill my ?self)|nooses?)|(?:check(?:ing)? out (?:early|of life|for good|permanently)|catch(?:ing)? the bus (?:out|early)|ctb|bow(?:ing)? out of (?:life|this life)|leav(?:e|ing) (?:this|the) (?:world|earth|life|planet))`,
    pauses: [
      'hang from the ceiling fan',
      'slash my wrists',
      'been googling painless ways to go',
      'thinking of leaving this world',
    ],
  },
  {
    not: either(CARE, PAST, 'driving test|exam|theory test|marathon|at (?:the|a)|first attempt'),
    pattern: `(?:my (?:last |second |third |first |suicide )?(?:attempt|overdose)|attempt on my (?:own )?life|since i (?:tried|overdosed)|after i (?:overdosed|tried to (?:die|end|do it))|stomach pumped|(?:woke|wake|ended|end) up in (?:hospital|a ?and ?e|a e|icu|resus|the (?:er|hospital|icu))|tried to (?:overdose|hang|drown|gas|od|end (?:it|my life)|take my life|do it|die)|(?:nearly|almost) (?:did it|ended it|ended everything|went through with it|hanged|hung|jumped|let go|done it)|(?:tried|try|attempted|attempt)(?: it| this| again){0,2} (?:again )?(?:last|yesterday|this|on|in|at) ${gap(3)}(?:but|and|mum|found|stopped|couldnt|hospital|it didnt)|cut me down|on suicide watch|discharged ${gap(6)}(?:overdose|attempt|psych\\w*|section\\w*)|sectioned)(?! (?:to (?:the|a) (?:job|role)|i should) )`,
    unsure: true,
    pauses: [
      'I had my stomach pumped last week',
      'I nearly went through with it on sunday',
      "I tried again last night and couldn't",
    ],
    leaves: ['my last attempt at the driving test'],
  },
];

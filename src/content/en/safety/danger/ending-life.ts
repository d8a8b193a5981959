/** Ending one's life, not wanting to live, and others being better off. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, ME, NOBODY, NOT, NOT_A_PLACE, PAST, SUICIDAL, SUICIDE } from './fragments.js';

const SELF = '(?:my ?self|me ?self|myslef)';
const WISH = either(
  'want|wants|wanted|wanting|wish|wishing|wished|rather|prefer|hope|hoping|pray|praying|need|ready|going|gonna|like|love|deserve|deserved',
  'should|shouldve|should of|might|may|could|ill|planning|plan|decided|tempted|waiting|longing|beg|begging|keep thinking|thinking|think|thought|thoughts|dreaming|dream|let me|help me|looking forward|about|time|fantasi[sz]ing|fantasi[sz]e|okay|ok|fine|glad|relieved|easier|better|nicer|how',
);
const NOT_SAID = `(?! ${either(
  '(?:of|from|with) (?!(?:this|it|something|cancer|dignity|some|my|the pain|purpose))',
  'to (?:know|hear|see|get|find|ask|meet|work|start|join|try|go (?:back )?to (?:the|a)|be (?:there|in))|inside|on (?:the spot|stage|camera|air|arrival|my feet)',
  'in (?:the|that|there|a|an|front) |for (?:that|this|it|a|the|their) |at (?:my desk|work|the|that) |a (?:little|bit)|rather |laughing|hard|last|end|ends|line|lines|zone|tired|beat|set|serious|silent|silence|quiet|wrong|right|boring|bored|slow|certain|sure|good|nice|easy|weight|air|wood|ringer|keen|straight|against|process|project|pool|than (?:do|work|take|write|apply|go (?:to|back)|sit|tell|ask|admit|use|speak|give)',
)})`;
const LIVE = either(
  'live|living|be alive|being alive|alive|exist|existing|wake up|waking up|be here|being here|be around|breathe|breathing|life',
  'carry on living|keep living|go on living|be (?:in|on) this (?:world|earth|planet|life)|see (?:tomorrow|another day|the morning)',
);
const GONE = either(
  'gone|dead|died|die|not here|wasnt here|not around|wasnt around|wasnt alive|werent here|wasnt there to|no longer here|never born|never existed|disappeared|vanished|dropped dead|didnt wake|didnt exist|stopped existing|out of the (?:way|picture)|under ?ground|six feet under',
);
const EVERYONE = either(
  'everyone|everybody|they|theyd|theyll|them|family|kids|children|people|others|world|mum|mam|mom|dad|wife|husband|parents|you|all|girls|boys|partner|daughter|son|friends|he|she|hed|shed|it|itd|things|life',
);

export const endingLife: readonly DangerRow[] = [
  {
    pattern: `(?:kill|killing|killed|hang|hanging|hung|drown|drowning|shoot|shooting|stab|stabbing|gas|gassing|unalive|unaliving|strangle|suffocate|poison|electrocute|delete|off|offing|top|topping|neck|do away with|doing away with|finish off|end|finish|finishing|ending) ${SELF}(?! (?:up|out to dry|laughing|in (?:the foot|work|coffee)) )|(?:do|doing|finish|finishing) ${SELF} (?:in|off)|(?:to|just|gonna|might|ill|actually|probably|id) kms|kms (?:lol|tbh|rn|now|fr|tonight)|¦ kms ¦`,
    pauses: ['I want to kill myself', 'I could do myself in', "I'm fit to drown meself", 'gonna kms'],
    leaves: ['I had to top myself up with coffee'],
  },
  {
    not: either(CARE, PAST, 'not (?:[^ ]+ ){0,3}suicidal(?!.* but)|lost|bereave\\w*|grief|funeral|died'),
    pattern: `(?<! (?:his|her|their|(?:uncle|brother|dad|father|mother|mum|sister|cousin|friend|son|mate|colleague|partner|wife|husband|aunt|neighbour)s) )(?:${SUICIDE}|${SUICIDAL})`,
    unsure: true,
    pauses: [
      'I have been thinking about suicide again',
      'feeling suicidal',
      'my wife is suicidal',
      'suiside tonite',
    ],
    leaves: ["my uncle's suicide was hard on us", 'asked how I would talk to a suicidal caller'],
  },
  {
    pattern: `(?:end|ending|ended|take|taking|took|taken|finish|finishing|give up|giving up|quit|quitting|throw away|call time on) (?:on )?my (?:own )?(?:life|existence)(?! (?:as an?|story|in (?:retail|sales|tech|teaching|hospitality|consulting|finance|corporate|academia|a|another|new|my hands|this (?:job|industry))|into|back|forward|seriously|to (?:the|a|another|new)|for granted|apart|one|less|more|over|for (?:this|that)) )`,
    pauses: ['I want to end my life', 'thought of taking my own life', 'i will give up my life only'],
    leaves: ['I want to end my life in retail', 'take my life in a new direction'],
  },
  {
    pattern: `(?:end|ending|ended|finish|finishing) (?:it all|everything)(?! (?:with|on (?:a|good)|and move|amicably|politely|there|at) )|${either('want|wanna|going|gonna|ready|might|could|ill|im|thinking (?:of|about)|thoughts of|tonight|just|way|should|about|to')} ${gap(2)}(?:end|ending|finish|finishing) (?:it|things|this)(?: (?:all|tonight|today|now|soon|tomorrow|for good|forever|once and for all|tbh|honestly|before|quietly)| ¦)(?! (?:with|on|there|early|by (?:email|phone)|politely|between|job|search) )`,
    unsure: true,
    pauses: ['Sometimes I think about ending it all.', 'I just want to end it.', "I'm ending it tonight"],
    leaves: ['I was ending it all amicably', 'I want to end it today with the agency'],
  },
  {
    not: either('patients?|clients?|callers?|residents?|film|book|song|karaoke|title|musical|series'),
    pattern: `${WISH} (?:to |of |about |for |that |i |if i |was |were |had |id |ill |just |really |honestly |only |be |being |go |never |would |could |off |in my sleep |all |my |own |it |them |have |would be |is |${gap(2)}better off ){0,5}(?:die|died|dead|dying|death|drop dead)${NOT_SAID}`,
    unsure: true,
    pauses: ['I want to die', 'I wish I was dead', 'i keep thinking about dying', "I'd be better off dead"],
    leaves: [
      "I'd rather die than do another take-home",
      'I was dying to hear back',
      'I was thinking of dead ends',
    ],
  },
  {
    pattern: `${NOT} ${gap(2)}${either('want|wanna|wants|wish|see|seeing|deserve|plan|planning|going|bear|care|feel like|know if|know why|think|intend|fit|like|fancy|bothered|interested|supposed|meant|sure|able|face')} ${gap(3)}(?:to )?(?:live|living|be alive|being alive|stay alive|alive|exist|existing|wake up|waking up|keep breathing|breathe any ?more|be breathing|carry on living|keep living|go on living|be (?:in|on) this (?:world|earth|planet)|see (?:tomorrow|another day|the morning)|(?:be|being) (?:here|around)(?= (?:any ?more|no more|¦|at all|tomorrow|any longer|on this earth|much longer|by|come|when (?:spring|summer|christmas|they|you))))${NOT_A_PLACE}(?! (?:late|early|at (?:five|six|\\d)|to an? (?:no|email|alarm)) )`,
    pauses: [
      "I don't want to be alive anymore",
      'I do not want to live',
      "don't wanna b here anymore",
      "don't see why I wake up",
    ],
    leaves: ["I don't want to live near the office", "I don't want to be here in a year"],
  },
  {
    not: either(CARE),
    pattern: `(?:no|not much|nothing|lost (?:the|my|all)|any|what|whats|wheres|see the|see any|no real|zero|little|the only) ${gap(2)}(?:wish|will|desire|energy|strength|reason|reasons|point|purpose|urge|use|left) (?:left )?(?:to|for|in|of) (?:me |my )?(?:being alive|${LIVE}|live for|go on|going on|carry on|carrying on|keep going|me being here)(?! (?:in (?:the|a|this (?:job|company|process))|with|to|at|on (?:the|with)|applying|as) )${NOT_A_PLACE}|nothing (?:left )?to live for|life (?:is|isnt|is not|feels|has been) (?:not |just |only |now )?(?:worth (?:it|living)|over|pointless|unbearable|meaningless|finished|useless|nothing)(?! (?:there|here|in) )|not worth (?:living|being alive)(?! in )|nothing ${gap(1)}(?:keeping|holding|keeps|to keep) me (?:on this earth|here|alive|going)(?! (?:in (?:the|this)|at) )`,
    unsure: true,
    pauses: [
      'I have no wish to live',
      "what's the point of going on",
      'My life is finished only.',
      'life is not worth living',
    ],
    leaves: ['I have no wish to live in Slough', 'living in Berlin is not worth the pay'],
  },
  {
    pattern: `(?:cant|cannot|can not|couldnt|dont want to|dont wanna|wont|unable to|tired of|too tired to|done with|no longer|sick of|had enough of|fed up (?:of|with)|through with|exhausted (?:of|with|by)|finished with) ${gap(2)}(?:go on|going on|carry on|carrying on|live|living|being alive|being here|life|this life|my life|this world|existing|existence|waking up|breathing|surviving|fight(?:ing)? any ?more)(?: (?:¦|any ?more|like this|living|much longer|any longer|at all|now|itself|in this world)|(?= ¦))(?! (?:at|in (?:the|a)|with|on) )|cant (?:take|face|bear|do|see) (?:another|one more|the next) (?:day|night|morning|week)(?! (?:of|at|in|on|without|like|with|for|there) )`,
    unsure: true,
    pauses: [
      "I can't go on like this",
      'I am so tired of living',
      'done with life',
      "I can't face another day",
    ],
    leaves: [
      "I can't go on to the next round",
      "I'm sick of LinkedIn",
      "I can't face another day of interviews",
    ],
  },
  {
    pattern: `(?:dont|do not|didnt|not|no longer) (?:really |even |much )?care (?:if|whether|what) ${gap(2)}(?:live|die|alive|dead|wake|survive)|(?:never|not|dont|didnt|wont|cant) ${gap(3)}(?:wake up|waking up|woken up)(?= (?:¦|any ?more|again|tomorrow|at all|in the morning|one day|ever|so))|(?:fall asleep|go to sleep|sleep|pass out|drift off) ${gap(2)}(?:and|forever|for ever|for good|permanently) ?(?:stay|never|not|dont)?(?: (?:asleep|wake|wake up|have to))?(?= )(?! (?:early|for) )(?<=forever|for ever|for good|permanently|asleep|wake|wake up|have to)|(?:disappear|vanish|cease to exist|stop existing|not exist|fade away|evaporate) (?:forever|for ever|for good|completely|off the face|from (?:this|the) (?:world|earth))|(?:stop existing|cease to exist|rather not (?:exist|be alive|be here|wake))`,
    pauses: [
      "I don't care if I live or die",
      'to fall asleep and never wake up',
      'I want to disappear forever',
    ],
    leaves: ['I want to disappear from LinkedIn for a week'],
  },
  {
    pattern: `${EVERYONE} ${gap(5)}(?:better|happier|easier|fine|richer|lighter|relieved|free|freer|glad|at peace|simpler|cope|manage|get on|get over|thank|favou?r|safer|kinder|nicer|sleep|grand) (?:off )?${gap(6)}(?:without me(?! (?:on (?:the|that|this|their)|at |in (?:the|that|this) (?:role|team|job|company|office|meeting|room|call)|as |for (?:a|the)|doing|during))|(?:if|when|once|after|with|that) (?:i|im|id|me|ive|i am|i was|i were|i had|i just|i wasnt|i werent|i didnt|i hadnt) ?(?:just |was |were |am |had |been |simply |quietly ){0,2}(?:${GONE}|here|around|alive|exist|wake up|born))`,
    pauses: [
      'My family would be better off without me',
      "they'd be relieved once I'm gone",
      'everyone would find it easier if I wasnt here',
    ],
    leaves: ['the team is better off without me on the project'],
  },
  {
    not: either(
      'sold|sell|selling|role|sales|underwrit\\w+|broker|insurer|claims|benefits package|perks?|offer(?:ed|s)?|contract|package|customers?',
    ),
    pattern: `(?:worth|more use|more useful|more valuable|better|be more|cheaper|more good|more help) ${gap(4)}(?:dead|six feet under|in (?:a|the) (?:grave|coffin|ground|box))(?! (?:end|tired|silence|project))|(?:life insurance|death benefit|insurance payout|death in service|life cover|insurance money|lic policy) ${gap(12)}(?:worth more|better off|sorted|if i|when i|than i|than me|clear|pay off|pays? out|use to|set up|looked after|gone|suicide|debts?|mortgage)(?! (?:sales|role|team|clients) )`,
    pauses: [
      'I am worth more dead than alive',
      'the life insurance would clear the mortgage, more than I do',
    ],
    leaves: ['I sold life insurance to a family'],
  },
  {
    pattern: `${either(NOBODY, 'anyone|anybody|who|they|people|not sure anyone')} ${gap(5)}(?:notice|miss me|missed|care|cry|mourn|blink|find me|come looking|bothered|mind|upset|attend) ?${gap(2)}(?:if|when|that|until) (?:i|im|id|ill|i am|i was|i were|i had|i just|ive|i never) ?(?:just |was |were |am |had |been |wasnt |simply ){0,2}(?:${GONE}|here|around|alive|jumped|went under|stopped (?:existing|breathing))(?! (?:from|for|out|on|through|home|off|late) )|(?:nobody|no one|wouldnt|wont|nobodyd|no oned) ${gap(2)}(?:miss me|be missed)`,
    pauses: ["no one'd miss me if I was six feet under", 'nobody would miss me'],
  },
  {
    pattern: `(?:im|i am|being|been|become|just|only|feel like|such|always) ${gap(2)}(?:a |such a )?(?:burden|dead weight|waste of (?:space|oxygen|air|skin)|drain) (?:to|on|for|and) (?:everyone|everybody|all|the world|them|people|others|my|society|id|it would)|(?:dont|do not|shouldnt|should not|doesnt|never) ${gap(2)}(?:belong|deserve|exist|fit|supposed) ${gap(3)}(?:in|on) (?:this|the) (?:world|earth|planet)(?! (?:of )(?:work|finance|tech))|no place (?:left )?for me (?:in|on) (?:this|the) (?:world|earth)|should(?:nt| not| never) (?:have )?(?:be|been|ever been|have been) (?:alive|born)|(?:wish|wishing) ${gap(3)}(?:never|not|wasnt|werent|hadnt|didnt) ${gap(2)}(?:born|alive|exist|existed|woken|woke|here any ?more|survived|been saved|made it)`,
    unsure: true,
    pauses: ["I'm a burden to everyone", 'no place for me on this earth', 'wish id never been born'],
    leaves: ["I don't belong in the world of finance"],
  },
  {
    pattern: `(?:hop(?:e|ing|ed)|wish(?:ing)?|pray(?:ing|ed)?|wouldnt (?:mind|care)|would not mind|be nice if|want(?:ed)?|relieved if|glad if|kind of want) ${gap(4)}(?:bus|car|lorry|truck|train|plane|something|someone|god|lord|allah|bhagwan|lightning|cancer|illness|heart|tumou?r|crash|driver|i|they|it|roof) ${gap(3)}(?:hits?(?! the)|hit(?! the)|run over|runs? (?:me )?over|flattens?|takes? me|took me|kills?|killed|stops?|gives out|finish(?:es)? me|wiped|get cancer|have a heart attack|dont wake|dropped dead|not wake|takes? me out)(?! (?:to|up|with|seriously|for|the (?:right|target)|back) )|(?:god|lord|allah|bhagwan|jesus) ${gap(2)}(?:take|kill|end) me|(?:take|kill|end) me (?:now |please )?(?:lord|god|already|in my sleep)|put me out of my misery|waiting to die|bring on death`,
    pauses: ['I hope a bus hits me on the way', "I wouldn't mind if I got run over", 'god just take me now'],
    leaves: ['I hope the recruiter takes me seriously'],
  },
  {
    pattern: `(?:no|only|easiest|one|other|any) (?:other )?(?:way|ways) (?:out|to (?:stop|end) (?:the|this|my|it)) ?(?:left )?(?:is|was|but|except|than|now|for me|of this|of it)? ?(?:to )?(?:¦|die|death|dying|ending|not|this life|me|gone|any ?more)(?! (?:contract|role|job|meeting))|(?:want|need|wish|make) (?:the|this|my|it|everything|it all|all this|all of it|all this pain|the noise|these thoughts) ${gap(2)}(?:to )?(?:just )?(?:stop|end|be over)(?: (?:for good|forever|permanently)|(?= ¦))(?<!job search to end|search to end|process to end)|want (?:the|this|my) (?:pain|suffering) to|(?:end|stop) (?:the|my) (?:suffering|pain)|(?:pain|suffering|it) will (?:all )?(?:finally )?be over (?:soon|tonight|tomorrow)|danger to (?:myself|others)|want out of (?:life|this)|(?:it is|its|im) (?:too late|beyond help|past saving)(?: for me)? ${gap(8)}(?:decision|decided|goodbye|made up my mind|peace)|for me its too late`,
    unsure: true,
    pauses: [
      'I see no way out.',
      'I want the pain to stop',
      'I want it all to stop',
      'I am a danger to myself',
    ],
    leaves: ['there was no way out of the meeting', 'I want to end this job search'],
  },
  {
    needs: ME,
    pattern: `(?:wont|will not|not going to|dont plan (?:to|on)|not planning (?:to|on)|dont think ill|dont think i will|doubt ill|doubt i will|cant see (?:me|myself)|cant imagine|never|dont see myself|dont expect to) ${gap(3)}(?:be (?:here|around|alive|about|living)|being (?:here|around|alive)|see|make it|reach|live|last|get) ${gap(2)}(?:for|by|at|to|till|until|past|next|come|when|long enough)? ?${gap(2)}(?:christmas|xmas|new year|easter|diwali|eid|holi|spring|summer|autumn|winter|(?:my )?(?:\\w+ )?birthday|thirty|forty|fifty|[34]0|tomorrow|weekend|morning|much longer|end of the (?:year|month|week)|next (?:year|month|week)|any ?more)(?! (?:at|in|with|as|for|to|sale|party|rota) )`,
    pauses: ["I won't be here for Christmas", "I don't think I'll make it to my birthday"],
    leaves: ["I can't see myself being here next year as a clerk"],
  },
  {
    pattern: `(?:should ?nt|should not|not safe|cant|dont want to) be (?:left )?(?:alone|on my own) ?(?:¦|tonight|with)|(?:dont|do not|cant) trust myself ${gap(2)}(?:alone|tonight|near|around|with|¦)|is it a sin (?:if|to) ${gap(5)}(?:die|stop|end|kill|go|leave|jump)|(?:dont|do not|havent|didnt) have the (?:courage|guts|nerve) to (?:do it|end|jump|die|kill)|courage ${gap(2)}(?:not coming|to (?:do it|end it|jump|die))`,
    pauses: ['I should not be left alone tonight', 'is it a sin if I die', "I don't have the guts to do it"],
  },
];

/** How the parts of an employer's letter read in English. */

import type { ReplyReading } from '../../../domain/feedback/reading.js';
import { verbSource } from '../text/verbs.js';

const greetings =
  'hi|hiya|greetings(?: of the day)?|hello|hey|dear|good (?:morning|afternoon|evening)|(?:good )?morning|annwyl|shwmae|a chara|kia ora|t[eē]n[aā] koe|namaste|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen)|hallo|bonjour|ch[eè]re?|hola|estimad[oa]|car[oa]|gentile|beste|geachte';
const farewells =
  '(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|(?:(?:many )?thanks (?:and|&) )?regards|all the best|(?:yours )?sincerely(?: yours)?|yours (?:faithfully|truly)|cofion(?: (?:cynnes|gorau))?|le meas|ng[aā] (?:mihi|manaakitanga)(?: nui)?|mit (?:freundlichen|besten) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste) gr(?:ü|ue)(?:ß|ss)e|(?:bien )?cordialement|bien à vous|(?:un )?(?:cordial )?saludos?|cordiali saluti|met vriendelijke groet(?:en)?)';

/** "Dave on", once the number is gone. */
export const BEFORE_CONTACT = /\s+(?:by|at|on|via|through)$/i;

/** That they give no feedback. */
const REFUSES = [
  "\\b(?:unable|not able|cannot|can[’']t|not (?:be )?(?:in a position|possible)|do not|don[’']t|does not|won[’']t|will not|no longer)\\b(?! hesitate\\b).{0,60}\\bfeed-?back\\b",
  "\\bfeed-?back\\b.{0,60}\\b(?:unable|cannot|can[’']t|not (?:be )?(?:able|possible))\\b",
  '\\bno (?:individual |further |specific )?feed-?back\\b',
].join('|');

export const replyReading: ReplyReading = {
  greeting: new RegExp(`^(?:${greetings}|thanks|thank you)(?![\\p{L}])[^.!?,]{0,40}[,!:]{0,2}$`, 'iu'),
  greetingBefore: new RegExp(`^(?:${greetings})(?: [\\p{L}'’.-]+){0,4}[,!:] *(?=\\S)`, 'iu'),
  farewell: new RegExp(
    `^(?:${farewells}|(?:wishing you )?all the (?:very )?best (?:for|with|in) [\\p{L} ]{3,40}|(?:good|best of) luck(?: (?:for|with|in) [\\p{L} ]{3,40})?|best|cheers|yours|(?:thanks|thank you)(?: again)?|take (?:good )?care(?: of yourself)?(?:,? and (?:thanks|thank you)(?: again)?)?|(?:talk|speak|chat)(?: to you)? soon|.{0,60}\\b(?:bon courage|bonne (?:chance|journée|continuation)|à bientôt|au plaisir)|warmly|respectfully|(?:.{0,40}\\s)?/\\p{L}{1,14}|x{1,3}|--|(?:the )?(?:hr|human resources|recruitment|talent(?: acquisition)?|people|hiring)(?: shared services| team| department))[,.!]?$`,
    'iu',
  ),
  // "Good luck! /H"
  farewellBehind: new RegExp(`(?<=[.!?] )(?:${farewells},?(?= |$)|(?:[^.!?]{1,24}[.!] )?/[a-z]{1,14}$)`, 'i'),
  quoteBegins:
    /^(?:on .{6,160} wrote:|am .{6,160} schrieb\b.*:|le .{6,160} a écrit\s?:|el .{6,160} escribió:|il .{6,160} ha scritto:|op .{6,160} schreef\b.*:|-{2,} ?(?:original message|ursprüngliche nachricht|message d.origine)|_{10,}$)/i,
  forwarded: /^(?:-{2,} ?forwarded message|begin forwarded message|-{2,} ?weitergeleitete nachricht)/i,
  head: /^\**(?:from|sent|date|to|cc|subject|reply-to|von|gesendet|an|betreff|de|envoyé|à|objet)\**\s?:/i,
  heading:
    /^(?:(?:your )?(?:key )?(?:strengths?|weaknesses|positives?|negatives?|feedback|comments?|notes|overall|pros|cons)|(?:areas?|points?) (?:for|of|to) (?:development|improvement|improve|work on|consider)|(?:development|improvement) (?:areas|points)|what (?:you did|went|worked) well|what (?!\S+ is\b)(?:[\w’']+ ){1,2}[\w’']+(?=[.:]?$)\.?|what (?:could|did not|didn[’']t) .{2,20}|even better if)\s?:?$/i,
  footer:
    /^(?:official(?:[- :]+sensitive)?$|please note (?:that )?i (?:do not|don['’]t|only) work\b|my working (?:days|hours|pattern)\b|sent from my\b|sent from (?:outlook|yahoo|proton)|get outlook for\b|\[?(?:external|caution)\b|(?:confidentiality )?disclaimer\b|confidential(?:ity notice)?\s?:|(?:this|the information in this) (?:e-?mail|message)\b.*\b(?:confidential|intended|privileged|originated|automated)|if you (?:have received|are not the intended)|please (?:consider|think of) the environment|registered (?:in|office|charity)|you(?: are|[’']re) receiving this\b|manage your \w+ (?:data|preferences)\b|(?:p )?save (?:paper|trees)\b|(?:le présent|ce) (?:message|courriel)\b.*\bconfidentiel|pensez à l['’]environnement|to unsubscribe\b|unsubscribe\b|please do not reply to this)/i,
  form: new RegExp(
    [
      '^(?:many |huge )?thank(?:s| you)\\b(?! to\\b)',
      '^(?:diolch|merci|(?:vielen|herzlichen|besten) dank|gracias|grazie|bedankt)\\b',
      '^(?:please )?(?:see|find)\\b.*\\b(?:below|attached)\\b|^(?:comments|feedback|remarks) (?:is |are )?as (?:below|follows)\\b',
      '^(?:as (?:promised|discussed|requested)\\b|here (?:is|are)\\b).*\\b(?:feedback|notes?|comments?|scores?|thoughts)\\b',
      "^(?:please )?(?:let me know|get in touch|contact (?:me|us)|don[’']t hesitate)\\b",
      '\\b(?:difficult|tough|hard) decision\\b',
      '\\b(?:please (?:do )?|encourage you to )(?:re-?)?apply\\b|^(?:do|u can|you can) re-?apply\\b',
      '\\bappreciate (?:your|the) (?:interest|time|effort|application)',
      "\\bhope (?:you(?: are|[’']re)|this\\b.{0,20}\\bfinds you)",
      '\\b(?:enjoyed|pleasure|great|good|lovely|nice) (?:meeting|to meet|speaking|talking)|^(?:great|good|lovely|nice) to (?:speak|talk|chat)\\b|^you asked (?:me|us|if|whether|for|to)\\b',
      "^i said i[’']d (?:put|send|write)\\b|^no promises\\b|\\bwant(?:ed)? you to hear\\b|\\bnothing (?:more|else|further) (?:that )?you need\\b",
      '\\bstill meeting other candidates\\b|\\bwithin (?:the next )?\\w+ working days\\b',
      '\\b(?:many|large number of|high (?:number|volume) of|hundreds of|a lot of|\\d+) (?:strong |excellent |other )?(?:applications|applicants|candidates)',
      '\\b(?:standard|calibre|quality) of (?:applications|applicants|candidates)',
      '\\b(?:keep|hold|retain|sav)(?:e|ing)? (?:your|you)\\b.*\\b(?:cv|r[eé]sum[eé]|details|application|profile|file|database|pool)\\b',
      '\\b(?:regrets?|sorry) (?:to (?:inform|tell|let|say|advise)|that)\\b',
      '\\b(?:unfortunately|unsuccessful)\\b',
      '\\bnot (?:be )?(?:been )?(?:successful|selected|shortlisted|progress|proceed|mov(?:e|ing)|tak(?:e|ing)|going)',
      '\\b(?:other|another|different) (?:candidates?|applicants?)\\b',
      '\\bmore closely (?:match|fit|meet|align)',
      '\\bwish(?:es)? you\\b',
      '\\bnot (?:to )?offer(?:ed|ing)? you\\b|\\b(?:as|is|be) (?:a )?disappoint(?:ment|ing)\\b',
      '\\b(?:lodge|raise|submit) (?:an? )?(?:query|objection|appeal|dispute)\\b|\\bprotection of personal information\\b|\\byour (?:documents|records|data)\\b.*\\b(?:destroyed|deleted)\\b',
      '\\b(?:best of|good) luck\\b',
      '\\bevery success\\b',
      '\\bfuture (?:openings|opportunities|roles|vacancies|positions|applications)\\b',
      '\\b(?:hesitate|feel free|welcome) to (?:apply|contact|reapply)',
      "\\b(?:unable|not able|can(?:not|[’']t)) to? ?(?:provide|offer|give)\\b.*\\bfeedback\\b",
      "\\b(?:do not|don[’']t) reply\\b",
      "^(?:(?:my |our )?(?:sincere )?apologies|(?:so |very )?sorry)\\b.{0,50}\\b(?:late|delay|wait|silence|long|bother)\\b|\\bhope you(?:[’']ll| will)? take (?:it|this)\\b",
      '^(?:just )?(?:a )?quick (?:one|note|update|e-?mail|message)\\b',
      '^(?:bye|speak soon|take care)\\b',
      '\\b(?:be|get|keep|stay) in touch\\b|\\breach out\\b|\\bget(?:ting)? back to you\\b',
      '^it (?:was|has been|is) (?:a |an )?(?:privilege|pleasure|honou?r|delight|joy)\\b',
      '^(?:your|our|my|trailing|the) (?:trailing |earlier )?(?:e-?mail|mail|letter|message|application)\\b(?:.{0,30}\\brefers?\\b|.{0,60}\\b(?:has|have) reference\\b)|^trailing\\b',
      "^(?:kindly|please) note that the\\b|^(?:i|we)(?: can|[’']m (?:able|happy) to| am able to| want to)? share (?:a (?:bit|little)|some|what)\\b.{0,20}\\b(?:from|more)\\b",
      '\\b(?:glad|happy|pleased|delighted) to (?:present|put|refer|recommend|introduce) you\\b',
      '^happy (?:thanksgiving|christmas|holidays|new year|diwali|easter|friday)\\b',
      "\\bno reflection (?:on|of)\\b|\\bnot the news\\b|n[’']t the news\\b",
      '\\b(?:vacancies|roles|jobs|openings) on our\\b|\\bcareers? (?:page|site|portal)\\b|\\bsurvey\\b',
      "\\bwe (?:never|do not|don[’']t) (?:charge|collect|ask for)\\b",
      '\\boverwhelm(?:ing|ed)\\b|\\b(?:volume|number) of (?:applications|applicants|candidates)\\b',
      "\\b(?:decided|chosen) not to (?:move|go|proceed|progress|take)\\b|\\bit[’']s a no\\b|\\b(?:appointed|chosen|picked|gone with) (?:another|someone)\\b",
      '\\b(?:keep|kept|stays?|remains?|held|hold|retain(?:ed)?)\\b.*\\bon file\\b',
      "\\b(?:do not|don[’']t|cannot|can[’']t|unable to) (?:\\w+ )?(?:provide|offer|give)\\b.*\\bfeedback\\b",
      '\\bunderstanding\\b.*\\b(?:wish|hope)\\b',
      '\\b(?:(?:offer|give)\\w* (?:it|(?:the|this) (?:role|job|post|position)) to|gone? with|chos(?:e|en)) (?:someone|somebody) else\\b',
      '^(?:re|subject|(?:our |your )?ref(?:erence)?)\\b\\.?\\s?:|\\(?\\bref(?:erence)?\\.?\\s?:?\\s?[\\w/-]*\\d[\\w/-]*\\)?$',
      '^(?:they|he|she|it was|i got) ?(?:said|a|just)? ?no\\b[^,;]{0,12}$',
    ].join('|'),
    'i',
  ),
  always: new RegExp(
    [
      "\\b(?:decision|outcome|result|this|it)\\b.{0,20}\\b(?:is|does|was|should)(?: not|n[’']t| in no way)\\b.{0,30}\\breflect",
      '\\b(?:your|the) (?:application|profile|r[eé]sum[eé]|cv|details|information)\\b.{0,20}\\b(?:will|may|shall)\\b.{0,10}\\b(?:remain|stay|be (?:kept|held|retained|stored))\\b',
      '\\b(?:encourage|invite|welcome) you to (?:re-?)?apply\\b(?!.*\\b(?:more|once|when|after|if)\\b)',
      '\\b(?:keep|hold|retain) your (?:cv|r[eé]sum[eé]|details|application|profile)\\b.{0,20}\\b(?:on file|on record|in our)\\b(?!.*\\bbecause\\b)',
      '\\bequal opportunit\\w+ employer\\b|\\b(?:mailbox|inbox|address) is (?:not |un)monitored\\b',
    ].join('|'),
    'i',
  ),
  noReply:
    /\b(?:no|do[-_. ]?not|dont)[-_. ]?reply\b|\bnoreply|\bnotifications?@|@(?:[\w-]+\.)*(?:applicant[\w-]*|greenhouse(?:-mail)?|lever|hire|(?:my)?workday(?:jobs)?|icims|smartrecruiters|teamtailor(?:-mail)?|ashbyhq|workable(?:mail)?|jobvite|taleo|successfactors|bamboohr|recruitee|personio)\.\w+/i,
  chosenInstead:
    /\b(?:(?:an)?other|different|successful|chosen|appointed) (?:candidate|applicant|person)s?\b|\b(?:someone|somebody|the (?:candidate|person|applicant))\b(?= (?:with|who|whose)\b)|\b(?:the )?(?:other |successful )?(?:candidates?|applicants?)\b(?= (?:with|who|whose|had|has|have)\b)/i,
  whatTheyHad:
    /(?:\b(?:who|that|they|and|as|because|candidates?|applicants?)\b,? )?\b(?:had|has|have|having|showed|demonstrated|offered|brought|with|was|were|is)\b (?:a |an )?(?:(?:slightly|far|much|rather|somewhat) )*(?=(?:more|greater|stronger|better|deeper|wider|broader|closer|longer|extensive|considerable|significant|direct|recent|prior|previous|hands-on|relevant|specific)\b(?! closely\b))/i,
  refusing:
    /^(?:(?:but|and|however|so),? )?(?:unfortunately|regrettably|sadly|i[’']m (?:sorry|afraid)(?: that)?|we regret that|on this occasion|in this (?:instance|case)|this time)\b,? (?:on this occasion,? |this time,? |in this instance,? )?/i,
  refusedBecause: /\bbecause\b (?!of\b)/i,
  offer: new RegExp(
    [
      '\\b(?:if|should|whether)\\b.{0,60}\\b(?:like|want|wish|requir|need|prefer|interested in|find|appreciate|welcome|request)\\w*\\b.{0,40}\\bfeed-?back\\b',
      '\\bif\\b.{0,40}\\bfeed-?back\\b.{0,30}\\b(?:useful|helpful|of (?:use|help|interest|value))\\b',
      "\\b(?:happy|glad|pleased|delighted|able|willing|can|could|we[’']ll|i[’']ll)\\b.{0,40}\\b(?:give|provide|offer|share|send|arrange|discuss|go through)\\b.{0,40}\\bfeed-?back\\b",
      '\\bfeed-?back\\b.{0,30}\\b(?:is|are|can be|would be|may be)\\b.{0,20}\\b(?:available|requested|obtained|provided|arranged|given|offered)\\b',
      "\\b(?:please|do|welcome to|free to|(?:do not|don[’']t) hesitate to|you can|you may)\\b.{0,30}\\b(?:request|ask|contact|call|ring|email|e-mail|reply|write|get in touch|phone)\\b.{0,40}\\bfeed-?back\\b",
    ].join('|'),
    'i',
  ),
  noOffer: new RegExp(
    [
      REFUSES,
      '\\bsurvey\\b|\\byour (?:own )?feed-?back\\b',
      '\\bfeed-?back (?:on|about|to) (?:our|us|the (?:process|recruitment|application process))\\b',
      '\\b(?:following|below|attached) feed-?back\\b|\\bfeed-?back\\b.{0,40}(?:\\bbelow\\b|\\bfollow(?:s|ing)\\b|\\battached\\b|:)',
      '\\bfeed-?back from (?:your|colleagues|others|peers|customers)\\b',
    ].join('|'),
    'i',
  ),
  refuses: new RegExp(REFUSES, 'i'),
  turn: /,? (?:but|however)\b,?|;/i,
  until: /\b(?:by|before|until|till|no later than)\b/i,
  within:
    /\bwithin (?:the next )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fourteen) (days?|weeks?|(?:working|business) days?)\b/i,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' '),
  reference:
    /\b(?:ref(?:erence)?|vacancy|job|requisition)(?: (?:number|no|code|id))?\b\.?\s?[:#]?\s?((?=[\w/.-]*\d)[\w/-]{3,24}(?:\.[\w/-]+)*)/i,
  reason: new RegExp(
    [
      '\\bbecause\\b',
      '\\black(?:ed|ing|s)?\\b',
      '\\bfelt\\b',
      '\\b(?:would have|could have|should have|would like to have)\\b',
      '\\bmore (?:depth|details?|examples?|experience|confident|practice|structure)\\b',
      '\\b(?:stronger|weaker|weak|liked)\\b',
      '\\bimpressed (?:by|with) (?:your|how|the way)\\b(?! (?:background|experience|application|cv|r[eé]sum[eé]|profile|qualifications)\\b)',
      '\\bcandidates? (?:had|has|could|knew|already)\\b(?! (?:been|accepted|more closely)\\b)',
      '\\byour (?:answers?|examples?|presentation|knowledge|technical|communication|test|task|portfolio|skills)\\b',
      '\\bfeedback (?:is|was|from)\\b',
    ].join('|'),
    'i',
  ),
  bulk: new RegExp(
    [
      '\\b(?:regrets?|unsuccessful|overwhelming|another (?:candidate|applicant)|other (?:candidates|applicants)|no longer (?:under|being))\\b',
      "(?:\\bnot|n[’']t) (?:be )?(?:been )?(?:successful|selected|shortlisted|appointed|invit|progress|proceed|mov|tak|going)",
      '\\b(?:volume|number) of (?:applications|applicants|candidates)\\b',
      "(?:\\bnot|\\bcannot|n[’']t|\\bunable)\\b.*\\bfeedback\\b",
      '\\bdecided (?:not )?to (?:move|go|proceed|pursue)\\b',
      '\\b(?:role|job|post|position) to (?:someone|somebody) else\\b',
      '\\b(?:position|role|post|vacancy)\\b.*\\bbeen filled\\b',
    ].join('|'),
    'i',
  ),
  aboutThem: new RegExp(
    [
      '\\byou (?:came|were|gave|did|had|knew|said|showed|spoke|ran|seemed|never)\\b',
      '\\byou (?:could|should|might|would)(?: \\w+){0,2} have\\b',
      '\\byour (?:(?!(?:application|candidacy|interest|time|details|cv|profile)\\b)[\\w’-]+ ){1,4}(?:was|were)\\b',
      '\\bcame down to\\b|^next time,? (?!we\\b|there\\b|an?\\b)',
      "\\byou['’]d have\\b|\\bin your case\\b",
      '\\b(?:criteri(?:on|a)|requirements?) (?:\\S+ ){0,6}not met\\b',
      '\\b(?:too|more|less|lack\\w*|need(?:s|ed)?|improv\\w*|develop\\w*|weak\\w*|thin|vague|could have|should|would have|missing|missed|wanted|looking for|stronger|strongest|scored?|marks?|loved|liked|impressed|excellent|great|brilliant\\w*|good|well|strong)\\b',
    ].join('|'),
    'i',
  ),
  toThem: /\b(?:you|yours?|yourself|u|ur)\b/i,
  filler:
    /\b(?:as|so) you(?: (?:can|could|may|might|will)\b|['’]ll\b)? (?:already )?(?:know|see|imagine|understand)\b/gi,
  asksThem:
    /\b(?:could|can|would|will) you\b|\b(?:kindly|pls|please) (?:share|send|forward|provide|submit|refer)\b|^(?:also )?refer\b/i,
  courtesy:
    /\bsorry\b|\bI(?:['’]d| would) rather\b|\bwould prefer (?:me|us)\b|^I know you\b|^(?:please )?(?:don['’]t|do not) (?:be|get|feel) (?:too )?(?:disappoint|dishearten|discourag|down|upset)|\b(?:mind|look after) yourself\b/i,
  pointsBack: /^(?:that|this|it)(?:['’]s| is| was)\b/i,
  leansBack: /\bthat(?: was|['’]s| is)\b|\bthe same\b|^(?:we|it|that|this) .{0,25}$/i,
  praise:
    /\b(?:capable|experienced|engaging|enthusiastic|friendly|knowledgeable|passionate|pleasant|polite|professional|smart|solid|thorough|well[- ]presented|excellent|outstanding|fantastic|brilliant|super|great|good|lovely|strong|best|nice|well|warm|clear|enjoyed|liked|loved|impressed|impressive|convinced|crushed|praised?)\b/i,
  criticism:
    /\b(?:over-?qualified|but|however|although|though|not|cannot|too|more|less|lack\w*|need\w*|improve\w*|missing|next time|better if|if (?:you|he|she|they)|could|should|would have|felt that|stronger|weak\w*|unfortunately|thin|vague)\b|n['’]t\b/i,
  aboutOthers:
    /\b(?:we|they|i)(?:['’]ve| have)? (?:had|met|saw|seen|interviewed|received)\b|\b(?:many|several|lots of|a lot of|some|other|all|strong|good|great|excellent|talented) (?:\w+ )?(?:people|candidates?|applicants?|applications?|field)\b(?! (?:skills?|person|manag\w*))/i,
  asksForBetter: new RegExp(
    [
      `^(?:(?:and|also|maybe|perhaps|please|just|try to|next time,?) )*(?:${verbSource()})`,
      '\\b(?:over-?qualified|too|more|less|lack\\w*|need\\w*|improv\\w*|develop\\w*|missing|missed|next time|better|enough|could|should|would|stronger|clearer|shorter|longer|weak\\w*|thin|vague|unclear|unsure|rambl\\w*|waffl\\w*|quiet\\w*|nervous\\w*|rushed|gaps?|concerns?|concerned|limited|little|few|without|struggled?|hesitat\\w*|late|slow|messy|untidy|wordy|generic|poor\\w*|confus\\w*|wrong|mistakes?|errors?|disorgani[sz]ed|unprepared|unfocus\\w*|hard to follow|fell short|went blank|work on|practi[sc]e)\\b|\\byou (?:may|might|want|ought)\\b',
      "^(?:no|not|never)\\b|\\byou(?:['’]ve|r \\w+)? (?:\\w+ )?(?:did not|do not|had not|have not|were not|was not|are not|never|\\w+n['’]t)\\b|\\b(?:a (?:bit|little)|quite|rather|very) (?:short|long|slow|fast|brief|thin|vague|quiet|shy|general|basic)\\b",
    ].join('|'),
    'i',
  ),
  clause:
    /^(?:(?:they|we|you|i|it|he|she|the \w+|your \w+|there|others?|another|some(?:one|body))\b.* (?:\w+ed|was|were|had|is|are|would|could|should|need|felt|thought|did)\b|(?:wanted|needed|felt|thought|preferred|lacked|would have|could have)\b)/i,
  areas: [
    /\b(?:sp(?:eak|oke)|talk|rambl|waffl|concis|brief|long|short|voice|quiet|loud|slow|fast|quick|pace|rush|clear|listen|interrupt|mumbl)\w*/i,
    /\b(?:nerv|anxi|calm|confiden|shy|cry|cried|tears|shak|fr[eo]ez|froze|blank|panic|stress|pressure)\w*/i,
    /\b(?:experience|junior|senior|level|years?|background|over-?qualified|age|old|young)\b/i,
    /\b(?:example|detail|specific|vague|depth|evidence|concrete|star|result|number|figure|quantif)\w*/i,
    /\b(?:company|employer|research|why (?:us|here|this)|motivat\w*|interest\w*|enthusias\w*|bored|values|culture|fit)\b/i,
    /\b(?:technical|test|task|sql|python|excel|code|coding|system|software|tool|exercise|practical|knowledge|regulations?)\w*/i,
    /\b(?:team|people|lead|leader\w*|manag\w*|conflict|group|colleagues?|others)\b/i,
    /\b(?:cloth\w*|dress\w*|late|early|punctual|smil\w*|eye contact|manner|accent|english|language|look(?:ed)?)\b/i,
    /\b(?:cv|r[eé]sum[eé]|portfolio|cover letter|application|presentation|slides?)\b/i,
    /\b(?:salary|pay|money|notice|hours|shifts?|nights|commute|relocat\w*)\b/i,
  ],
  nothing:
    /^(?:i ?(?:do not|don[’']?t|dont) know(?: yet)?|d(?:o|u)n+o|idk|no(?: idea| clue)?|none|nothing|nope|nah|n\/?a|not sure(?: yet)?|unsure|whatever|anything|something|pass|ok(?:ay)?|fine|ditto|same|skip|later|tbd|tbc|meh|hm+|er+m*|um+|[\s?.!…-]+)(?: really| yet)?[\s.!?…]*$/i,
};

/** Patterns of the sentences of a posting. */

import { alternatives, phrases } from '../text/lists.js';
import { any, start } from './phrases.js';

const QUALITIES = phrases(`
  very, highly, extremely, exceptionally, good, strong, excellent, outstanding, exceptional, solid,
  sound, great, proven, demonstrated, demonstrable, advanced, basic, general, working, deep, in-depth,
  thorough, relevant, previous, prior, recent, significant, substantial, extensive, hands-on,
  professional, practical, direct, full, current, clear, high, keen, genuine, real, effective,
  developed, well-developed, written, verbal, oral, spoken`);
const QUALITY = `(?:an? )?(?:${[...QUALITIES, 'and', '&', 'or'].join(' |')} |, )*`;

const TRAITS = alternatives(`
  organi[sz]ed, motivated, confident, experienced, qualified, able, skilled, proficient, fluent,
  comfortable, passionate, committed, flexible, reliable, registered, educated, used to, happy to, willing, prepared to, enthusiastic,
  patient, friendly, capable, competent, keen, familiar, adept`);

const PERSON =
  'someone|self-\\p{L}+|(?:team )?player|communicator|professional|person|problem[- ]solver|thinker|listener|learner';

/** What is asked for in few words: "Own transport needed." */
const CREDENTIAL = alternatives(`
  experience, licen[cs]es?, transport(?:ation)?, qualifications?, degree, certificates?, certification, references?, checks?, flexibility,
  skills?, knowledge, fluency, english, attitude, car, vehicle, ability, clearance, registration, education, tools, passport, record`);

/** Of these a posting says what they must be, but asks it of nobody. */
const THINGS = alternatives(`
  children, pupils, public, members of the public, customers?, clients?, patients?, users?, everybody, everyone, people, it, shop, equipment,
  areas?, records?, food, documents?, forms?, work, site, rooms?, schools?`);

/** Verbs of duties. */
const DOES = alternatives(`
  advise, work, lead, support, assist, conduct, develop, manage, contribute, liaise, report, focus,
  build, own, design, take, play, help, ensure, receive, get, learn, provide, oversee, coordinate,
  co-ordinate, prepare, monitor, serve(?! as), perform, act, create, run, handle, maintain, deliver, drive,
  train, join`);

/** Says that something is preferred, welcome, a plus. */
export const wish = any(
  '(?:would|will|can|may|could) (?:also )?be (?:very |really |regarded as |seen as |considered )?(?:nice|great|helpful|useful|good|lovely|ideal|an? (?:\\p{L}+ )?(?:advantage|asset|plus|bonus|benefit|recommendation))',
  ...phrases(`
    pref+er+ed, preferably, preferable, prefers?, preference,
    an? (?:huge |big |real |definite |strong |distinct |added )?(?:plus|bonus|asset|advantage),
    (?:huge |big )?bonus(?! (?:structure|scheme|plan|package|payments?|pay)), advantageous, desirable, desired, beneficial, nice[- ]to[- ]have,
    ideally, as an? (?:advantage|asset|plus|bonus|recommendation),
    (?<!\\bwe (?:\\p{L}+ )?|\\bwarmly )welcomed?(?! (?:to|all|any|every\\p{L}*|people|appli\\p{L}+|candidates)),
    (?:very |definitely )?(?:helpful|useful) but, helpful, not (?:required|essential|necessary|critical), isn't (?:required|essential|necessary),
    optional, is a plus, are a plus, good to have, bonus points, recommended, meriting, a merit,
    (?:highly |particularly |also )?(?:valued|appreciated), keen to hear from, even better, favou?rabl[ey], (?:extra|bonus) points, it helps if,
    (?:particularly|especially) (?:like|love|keen|interested|welcome|encourage),
    we(?:'d| would) (?:also |really )?(?:love|like) (?:it if )?(?:you|someone|somebody), ideal (?:candidate|applicant|person)s? would,
    additional qualifications?`),
);

/** Wishes for a part of what is asked: "Three years of driving, preferably a van". */
export const inPart =
  /^(?!.*\b(?:desirable|advantage(?:s|ous)?|assets?|bonus|beneficial|plus)\b).{15,}?(?:, |\(| and )(?:preferably|ideally)\b/iu;

/** Makes a must-have even of a line that also wishes. */
export const mandatory = any(
  ...phrases(`
    prerequisites?, must, (?:is|are) (?:required|an? (?:absolute )?requirement|requirements), required:, essential,
    (?<!(?:preferred|desired|desirable|plus) .*)minimum of`),
);

/** Asks, anywhere in a sentence. */
export const must = any(
  `(?<!^(?:(?:the|all|our|every|any|we believe(?: that)?) )*(?:${THINGS})(?: [^\\s,;]+){0,4} )(?:must|should|(?<!\\bthe )need to|needs to|have to|has to) (?:also )?(?:have(?! been)|hold|be able|possess|be|demonstrate|show|complete|meet|pass|speak|share|obtain|undergo|provide proof|reside|enjoy|love|know|understand|own)`,
  "(?<!\\b(?:everything|all|what|whatever|if|when|support|help|tools) )you(?:'ll| will)? (?:need|require|possess)",
  `you(?:'ll| will)? (?:also )?(?:have(?! your own (?!car|transport|vehicle|van|tools|horse|equipment)| (?:(?:the |an? |full |overall )?(?:responsibility|manager|mentor|week|month|budget|caseload|say|support)))|hold|be (?:highly |very |an? )?(?:\\p{L}+ ){0,3}(?:${TRAITS}|${PERSON}))`,
  `you(?:(?: have|'ve)(?! (?:not|any|questions|been|probably|already|just|ever|always|your own|the (?:right|option|chance|opportunity)|a question|read|applied|received))| hold|(?: are|'re) (?:highly |an? )?(?:[\\p{L}-]+,? ){0,4}(?:${TRAITS}|${PERSON}))`,
  "you(?:'re| are) an? [^.;]{3,60} (?:with|who)",
  'who [^.;]{3,80} will (?:do well|thrive|succeed|excel|fit)',
  '(?:looking for|seeking|seeks) an? (?!talented|suitable|new |additional)(?:[\\p{L}-]+,? (?:and |& )?){1,8}(?:individual|candidate|person) to',
  '(?<!\\b(?:would|do|could|when|that|what|how|where|as|because|before) )(?<!\\bif [^.;]{0,60})you (?:(?:really|genuinely|also) )?(?:enjoy(?! \\d)|love|like|thrive|take pride|pride yourself|care (?:about|deeply|for)|know (?:how to|your|the|what it takes)|understand (?!that)|speak|are used to|can (?:demonstrate|communicate|work (?:well|independently|under|as part)|speak|read|write|drive|lift|cook|manage|keep|show|solve|think|juggle|prioriti[sz]e|use|stay))',
  '(?:only [^.;]{3,80} need|need not) apply',
  '(?<!\\b(?:when|if|where|as|until|that|which) [^,.;]{0,40}|^(?:this|the|your|our) (?:\\p{L}+ ){0,2}(?:role|job|post|position) )(?:is|are) (?:also |absolutely |an? )?(?:(?:key|essential|basic|minimum|absolute) )?(?:required(?! by)|requirements?|mandatory|prerequisites?|necessary|must|compulsory|non-negotiable|(?:essential|vital|paramount|imperative|crucial|key(?=[.,;]?$| (?:as|because)))(?! (?:roles?|parts?|members?|(?:to|for|in) (?:the (?!role|post|position|job|work)|our|its|us|how))))',
  `(?:${CREDENTIAL})\\b[^.;]{0,60} (?<!(?:be|as|if|when|where|not|than|no) )(?:required|needed|necessary|mandatory|a must)(?=[.;,)!]*$)`,
  '(?<!^(?:your|our|it)\\b[^.;]{0,60})(?:is|are) (?:very |extremely |also )?important(?=[.;]?$| (?:as|because|for this|in this))',
  '(?:will|is|are) (?:be )?subject to [^.;]{0,60}(?:checks?|clearance|vetting|screening|references)',
  '(?:will|would) be (?:required|essential|necessary|needed)(?=[.;]?$| (?:as|because|for this|by law|before|prior|on appointment))',
  '(?:role|job|position|post|opportunity) (?:is|would be) (?:also )?(?:perfect|ideal|well suited|suited|suitable|great|right) (?:for|to) [^.;:]{3,80} (?:who|with)',
  'essential(?=\\s*(?:[-–—.,;)]|$))',
  [
    '(?:candidate|candidates|applicant|applicants|person|post[- ]?holder|role[- ]?holder|appointee|colleague|incumbent|individual)s? (?:(?:we|who we|you) [^.,;]{2,25} )?',
    '(?:(?:must|should|needs?)(?! (?:to )?(?:note|contact|call|e-?mail|write|ring|report|arrive|send|submit|visit|ask|read))|requires?|(?:will|shall|would) (?:also )?(?:need|bring|have|hold|possess|demonstrate|show|be able|be (?:an?|highly|very|someone) (?!member|part))|with(?! (?:an? )?(?:disabilit|quer|questions?))|who (?:has|have|can))',
  ].join(''),
  "(?:successful|right|ideal) (?:candidate|applicant|person|colleague)(?:'s [\\p{L} ]{3,40})? (?:will (?:have|bring|be (?:someone|experienced|qualified|able|confident|comfortable))|has|is (?!available|based|not)|needs)",
  '(?:looking for|seeking|seeks?|needs?|want|search of) (?:[\\p{L}-]+,? (?:and )?){0,6}(?:individuals?|person|people|someone|somebody|candidates?|applicants?|professional) (?:who|with|that)',
  "\\d+\\+? ?(?:or more )?(?:-|–|to)? ?\\d* years?' (?:of )?(?:[\\p{L}-]+ ){0,4}(?:experience|driving)",
  'with (?:an? )?(?:demonstrated|extensive|relevant|previous|prior|strong|solid|proven|good|great|excellent) (?:[\\p{L}-]+,? (?:and )?){0,4}(?:skills|background|experience|track record|knowledge|understanding)',
  "we(?:'d| would)? (?:also )?(?:expect|require|need|want|ask) (?:that )?(?:you|applicants|candidates|everyone|all \\p{L}+)(?: to)? (?:be able|have|be|know|speak|hold)",
  "(?:looking for|seeking|seeks|search of|hop(?:e|ing) to find|like to (?:find|hire|recruit)|we(?:'re| are) after|we (?:want|need)) [^.;:]{3,80},? (?:who (?:has|have|(?:is|are)(?! (?:committed|passionate|interested|looking|ready|responsible))|can|works?|enjoys?|loves?|thrives?|knows?|brings?|understands?|holds?|speaks?)|with (?:an?|experience|strong|proven|excellent|good|great|at least|(?:[\\p{L}-]+ ){1,2}(?:strengths?|expertise|experience|background|interests?|skills)))",
  '(?:without|with less than) [^.;]{3,50} will not be considered',
  'only (?:candidates|applicants|those|people|applications from) [^.;]{3,200} (?:will be|are|can be) (?:considered|eligible|shortlisted)',
  '(?:person appointed|successful (?:candidate|applicant)|post-?holder|appointee) (?:will be (?:required|expected) to|shall)',
  ...phrases(`
    does (?:also )?require, your (?:background|experience|skills|qualifications) (?:should|must|will|needs? to) include,
    is that you (?:are|have|can), (?:helpful|useful|good|great|nice|ideal|advantage|bonus|plus) (?:if|that) you,
    (?:they|s?he|he or she|he/she|who) (?:will|must|should) (?:also )?(?:be (?:able|required to)|have|need|possess),
    (?:(?:would|will|may) suit|(?:role|job|work|post|position) suits) (?:someone|somebody|an?|those|people|candidates|applicants),
    to (?:succeed|thrive|excel) in (?:this|the) (?:role|position|post|job), (?:is|are) (?:needed|expected|sought)(?=[.;]?$),
    (?:is|are|will be|would be) expected to (?:have|hold|show|demonstrate|possess|be able),
    (?:skills|qualifications|requirements) (?:will |should |must )?include(?=\\W*\\p{L}),
    to be (?:considered for|successful in) (?:this|the) (?:role|position|post|job),
    (?:important|essential|vital|crucial) (?:that )?(?:you|the (?:candidate|applicant|person)), prerequisites?,
    minimum (?:of|requirements?|qualification|experience), at least (?:\\d+|one|two|three|four|five|ten|an?)(?: \\(\\d+\\))? (?:years?|months?),
    only \\d+\\+, \\d\\d\\+ only, must be \\d+, with (?:an? )?(?:minimum|at least),
    we (?:want|need) (?:someone|somebody|people|a person)(?! to| in | for ), (?:looking for|seeking) (?:someone|somebody)(?! to),
    requires? (?:an? )?(?:strong|good|excellent|proven|solid|considerable|significant|high), ideal (?:candidate|applicant|person),
    you(?:'re| are) not (?:afraid|scared|shy|easily|fazed|averse|put off), we (?:also )?require (?:someone|somebody|an?|proof),
    (?:this|the) (?:role|position|post|job) (?:also )?(?:requires|needs|calls for|demands|will (?:also )?(?:require|need|demand)),
    (?:candidate|applicant|person|post-?holder)s? (?:will|should|must) be (?!responsible|based|required|working|expected|part of|joining|reporting|asked|involved|a part of|subject|paid|given|a member|the |at |in |on |(?!qualified|experienced|skilled|motivated|organi[sz]ed|educated|committed|dedicated|licen[sc]ed|registered|certified|focused)\\p{L}+ed )(?:\\p{L}+)`),
);

/** Asks, at the start of a line. */
export const startsAsking = start(
  `${QUALITY}(?:experience(?! (?:the|our|what|how|life))|knowledge|understanding|proficiency|fluency|familiarity|competenc[ey]|awareness|track record|background|foundation|command)`,
  `${QUALITY}(?:[\\p{L}/&-]+,? ){0,4}skills`,
  `(?:the )?${QUALITY}(?:ability|aptitude|capability|capacity|willingness|commitment|attention to detail)`,
  `${QUALITY}(?:dedication|openness|enthusiasm|readiness|eagerness|desire) (?:to|for|of|about)`,
  [
    "(?:an? )?(?:[\\p{L}./-]+ )?(?:bachelor'?s?|master'?s?|associate'?s?|honou?rs|university|college|tertiary|relevant|undergraduate|postgraduate|first|law|nursing)? ?",
    '(?:degree|diploma|ph\\.? ?d\\.?|doctorate|certificate|certification|licen[cs]e|qualifications?|matric|gcses?)',
  ].join(''),
  'current (?:[\\p{L}-]+ ){0,3}(?:registration|licen[cs]e)',
  'valid (?:\\S+ ){0,4}(?:licen[cs]e|passport|permit)',
  ...phrases(`
    must, should (?:have|be|know|enjoy|possess|also), ideal for (?:an?|someone|those|people), minimum, requires?(?= ), equivalent to, evidence of,
    certification, strong, at least, no (?:more than|preventable|record|dui), age \\d+, aged?, (?:proven|demonstrated|demonstrable), ideally,
    previous (?:[\\p{L}-]+ )+experience, prior (?:[\\p{L}-]+ )*experience, need to have, willing(?:ness)?(?: to)?, prepared to, able to,
    available, (?:an? )?(?:bachelor|master|associate|doctoral)'s?, mastery of, expert(?:ise)? (?:knowledge|in|with), skill in, graduation from,
    graduate (?:of|in|with), possession of, registered with, registration (?:with|as), eligib(?:le|ility), fluent, proficient, competent,
    comfortable with, familiar with, passion(?:ate)? (?:for|about), driving licence, \\d+\\+? ?(?:-|–|to)? ?\\d* ?\\+? years, right to work,
    full (?:uk )?driving`),
);

/** "Training is paid for by us" begins like what is asked, but tells something. */
export const tells =
  /^(?:[^\s,;]+ ){1,8}(?<!\b(?:that|who|which|what|how|where|as) )(?:is|are|means?|makes?|will|would|has)\b|, (?:we|our)\b/i;

/** Offers, equal opportunities, how to apply. */
export const neverAsked = any(
  '(?<!(?:understanding|knowledge|awareness|commitment to|committed to|principles) [^.;]{0,40})(?:equal[- ]opportunit(?:y|ies)|equal employment|discriminat\\p{L}+)',
  '(?<!\\b(?:must|able|available|minimum)\\b[^.;]{0,60})per (?:annum|hour|week|day)',
  '(?:[£$€]|usd|gbp|eur) ?[\\d.,]+k?',
  '(?:have|get|be given) (?:(?:the|an?|many|lots of|plenty of|great|regular) )*(?:chances?|opportunit(?:y|ies)|options?|freedom)',
  'have (?:an? )?(?:[\\p{L}-]+ ){0,2}supportive',
  '(?<!\\b(?:must|should|need) [^.;]{0,80})have (?:great |full |real |a lot of |lots of |plenty of )?(?:access|autonomy|fun)',
  'to apply,',
  '(?<!\\bonly\\b[^.;]{0,200}|without [^.;]{0,60}|not )will be (?:considered|notified|contacted|encouraged|asked)',
  '(?<!(?:person appointed|successful (?:candidate|applicant)|post-?holder|appointee) )will be expected to(?! (?:have|hold|show|demonstrate|possess|be able))',
  ...phrases(`
    (?<!with or without )reasonable (?:accommodations?|adjustments?), regardless of, without regard, (?:recruitment|selection) purposes?,
    your personal (?:data|information), third parties, (?:criteria|criterion) (?:which|that) will, applicants should note, priority consideration,
    (?:invited|attend) (?:to |for )?(?:an? |the )?interview,
    (?:at|before|during) (?:the )?(?:time of (?:the )?)?(?:interviews?|written (?:tests?|examinations?)),
    encourage(?:s|d)? (?:to apply|applications|applicants|candidates|people), welcome(?:s|d)? (?:applications|applicants|to apply),
    we (?:offer|provide|take bets|are willing), no matter your background, (?:resumes?|applications?|cvs?) (?:must|should|need to),
    (?:must|should|need to|have to|required to) (?:submit|send|upload|attach|quote|fill (?:in|out)|complete (?:an?|the|our) (?:online )?(?:application|form)),
    salary (?:is|meets|will|ranges?), diverse perspectives, values diversity, protected veteran, affirmative action, annual leave,
    paid (?:time off|holidays?|leave), competitive (?:salary|pay|wages?), pension, 401\\(?k\\)?, health insurance,
    please (?:send|note|apply|email|contact|indicate|click), essential functions?, (?:may not|likely to) be essential,
    americans with disabilities, apply (?:now|online|today|here), your (?:cv|r[eé]sum[eé]), cover(?:ing)? letter, closing date, shortlisted,
    click (?:here|on), interviews? will, may (?:also )?be (?:considered|required), waived, for more (?:details|information),
    we(?:'d| would) love to hear, look forward to, \\S+@\\S+\\.\\w+, send (?:us )?(?:your|the|an?) (?:application|email), do you want to,
    (?:interests?|pique)(?:s|d)? you(?:r interest)?, sounds? (?:like|interesting|good), allowed to apply,
    (?:organi[sz]ation|company|firm|agency|charity) with (?:more than|over|nearly|almost|about),
    (?:must|should) (?:apply|be (?:sent|received|submitted|returned|emailed|accompanied|addressed|made)), visas? (?:sponsorship|cannot),
    reserves the right, we(?:'re| are)? (?:currently |now )?(?:hiring|growing|building|proud), welcomed? to apply, may be required,
    may (?:be )?substituted?, (?:policies|procedures|rules|forms|documents) (?:that |which )?must be,
    applications? (?:are|is) (?:required|invited|due|welcome), no (?:payments?|fees?|agencies) (?:is|are) required`),
);

/** Starts of lines about the employer, the contract, the application. */
export const aboutElse = start(
  'as (?:our|the) ',
  // The main clause is about the employer.
  '(?!you)[^.;]{3,80}, (?:we (?!are (?:looking|seeking)|need|require|expect|seek|want|would)|our \\p{L}+ (?:is|are|has))',
  ...phrases(`
    we(?:'re| are)? (?!looking|seeking|need|require|expect|want|also would|would), our, this (?:requirement|position|role|is|fixed), these, there,
    possibility of, (?:locations?|salary|hours|pay|rate|shifts?|schedule|contract|start date|job type) ?:, if (?:you|this), to find out, to apply,
    join, note, important, as a, located, all applications, successful candidates will (?!have|need|be able|hold), however,
    (?:the )?(?:position|post) (?:is|will|reports)`),
);

/** Asks so plainly that `aboutElse` and `duty` don't count. */
export const asksPlainly = any(
  '(?:experience|knowledge|familiarity|skills) [^.;]{2,60} (?:is|are|would be) (?:an? (?:\\p{L}+ )?(?:plus|advantage|asset|bonus)|helpful|useful|preferred|desirable|beneficial|required|essential)',
  ...phrases(`
    (?:role|position|post|job) (?:requires|needs|calls for|demands|will (?:also )?(?:require|need)), subject to, \\d ?\\+? years,
    (?:someone|somebody) (?:with|who), we require, need to, must (?:also )?(?:have|be), should have, you(?:'ll| will) have,
    (?:right|ideal|successful) (?:person|candidate|applicant) (?:will have|should|must|has)`),
);

/** Says what will be done in the job. */
export const duty = any(
  `will (?:also )?(?:${DOES})`,
  `you(?:'ll| will) (?:also )?(?:be )?(?:${DOES}|partner|responsible)\\p{L}*`,
  ...phrases(`
    responsible (?:for|to), responsibilit(?:y|ies), involves?, must (?:ensure|adhere|uphold|maintain|report)`),
);

/** A quality in a list of things to do: "Hold a valid licence". */
export const quality =
  /^(?:have (?:at least|experience|good|strong|excellent|proven|full|valid|\d|knowledge|an? (?:good|strong|full|valid|clean|degree|proven|minimum))|(?:hold|possess) (?:an?|valid|current)\b|be (?:an? )?(?:able|willing|registered|over|eligible|qualified|organi[sz]ed|honest|reliable|punctual|friendly|patient|team player)\b|must (?:love|enjoy|like)\b|(?:candidates?|applicants?) must (?:have|hold|be)\b|[^.]{3,50} is (?:required|essential|a must)\.?$)/i;

/** "If you have done this, we would like to hear from you." */
export const asksIf =
  /^if you(?:['’]re| are|['’]ve| have| hold| possess| enjoy| can)\b(?! (?:an? |any |further |the )?(?:interested|questions?|quer(?:y|ies)|passion\p{L}*|looking|ready|keen|think|not|selected|invited|successful|short-?listed|unable|dis\p{L}+|already|currently|[\p{L}, -]{0,60}(?:individual|person|cook|professional))\b).{20,300}\b(?:(?:hear from|meet|want|talk to) you|please (?:apply|get in touch)|this (?:role|job|position) is for you)\b/iu;

export const notAsked =
  /\b(?:(?:is|are) not|(?:is|are)n['’]t)(?: an?)?(?: strictly| absolutely)? (?:essential|required|necessary|needed|requirements?|prerequisites?)\b|^no (?:previous |prior )?(?:experience|qualifications?)\b[^.;]{0,40} (?:required|necessary|needed|essential)\b/i;

/** All of a line that a page has beside its text. */
export const furniture =
  /^(?:(?:apply|sign in|log ?in|search|share|save|print|back to|read more|see more|learn more|follow us|refer a friend|powered by|posted|job search|new search|return to)(?: (?:now|online|here|this|job|jobs|results|search|for|to|by|on|the|a|friend|page|(?:today|yesterday|\d+\+? (?:days?|hours?) ago)))*|©.*|(?:https?:\/\/|www\.)\S+(?: \d+\/\d+)?)\W*$/i;

/** What becomes of an application, and what is said of all who apply. */
export const applying = any(
  '(?:candidates|applicants|applications)(?: [\\p{L}-]+){0,3} (?:are|will be|may(?: not)? be|can be|is) (?:urged|encouraged|notified|contacted|invited|considered|accepted|scheduled|reviewed|tested|evaluated|advised|asked|selected|shortlisted|assessed|disqualified|required to (?:submit|complete|apply|attach|upload|provide))',
  ...phrases(`
    review of applications, applicants who apply, (?:this|the) examination, eligible list, application form, online application,
    submit (?:a|an|your|the|all|their), resume and cover, ordinance, civil service rule, visit (?:our|the) web\\p{L}*,
    job offers? (?:is|are|will), conditional offer`),
);

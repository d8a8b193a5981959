/** The words that say what a part of a posting is, and whether a line asks for something. English. */

import type { PostingWords } from '../../domain/posting.js';

/** Whole words, in any case; an apostrophe of either kind or none. */
const any = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map((one) => one.replaceAll("'", "['’]?")).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
const start = (...phrases: readonly string[]): RegExp =>
  new RegExp(`^(?:${phrases.map((one) => one.replaceAll("'", "['’]?")).join('|')})(?![\\p{L}\\p{N}])`, 'iu');

const QUALITY =
  '(?:an? )?(?:very |highly |extremely |exceptionally |good |strong |excellent |outstanding |exceptional |solid |sound |great |proven |demonstrated |demonstrable |advanced |basic |general |working |deep |in-depth |thorough |relevant |previous |prior |recent |significant |substantial |extensive |hands-on |professional |practical |direct |full |current |clear |high |keen |genuine |real |effective |developed |well-developed |written |verbal |oral |spoken |and |& |or |, )*';

export const postingWords: PostingWords = {
  headings: [
    // Order matters: the first that fits decides.
    {
      part: 'nice',
      says: any(
        'nice[- ]to[- ]haves?', 'desirables?', 'desired', 'preferred', 'preferable', 'preferences?', 'bonus (?:points?|skills?)', '(?<=^)bonus(?=$)', 'a plus', 'pluses', 'plus points',
        'advantage(?:s|ous)?', 'assets?', 'would be (?:great|nice|helpful|useful|a bonus)', 'extra credit', 'good to have', 'even better', 'optional', 'beneficial',
        'you might also', "it's great if", 'icing on the cake', 'additional (?:skills|qualifications|experience)', 'stand out', "we'd love",
      ),
    },
    {
      part: 'other',
      says: any(
        'how to apply', 'apply', 'applying', 'application(?: process| notes?| procedure| deadline)?', 'required documents?', 'documents (?:required|needed)', 'selection (?:checks?|process)',
        'interviews?', 'hiring process', 'recruitment process', 'about (?:us|the (?:company|team|organi[sz]ation|school|trust|charity|practice|employer))', 'who we are', 'our (?:team|company|story|mission|values|culture)',
        'benefits?', 'perks?', 'what (?:we|the \\w+|you get|is on)(?: can| will)? offers?.*', "what you('ll| will)? (?:get|receive|gain)", 'in return', 'why (?:join|work|us|you)', 'rewards?', 'compensation', 'salary', 'remuneration', '(?:base )?pay', 'package',
        'equal (?:employment )?opportunit(?:y|ies)', 'diversity', 'eeo', 'inclusion', 'safeguarding(?: statement)?', 'working conditions.*', 'conditions of (?:service|employment)', 'terms(?: and conditions)?',
        'hours(?: of work)?', 'working (?:hours|pattern)', 'schedule', 'location', 'contract(?: type)?', 'job type', 'closing date', 'start date', 'deadline', 'contacts?', 'reports? to', 'reporting to', 'further (?:details|information)', 'more information',
        'news.*', 'reviews?', 'visa sponsorship', 'kind of examination', 'learn more', 'privacy', 'disclaimer', 'the details', "what's in it for you", 'we offer', 'unacceptable .*', 'disqualif.*', 'no comments?', 'post a comment',
      ),
      only: true,
    },
    {
      part: 'must',
      says: any(
        '(?:minimum |essential |basic |key |core |job |role |entry |eligibility |mandatory |employment |driver |skills? |candidate |position |appointment |selection )*(?:requirements?|required)', 'essentials?', 'must[- ]haves?', 'musts?', 'mandatory', 'minimum',
        'qualifications?', 'qualified', 'eligib(?:le|ility)', '(?:selection )?criteria', 'person(?:al)? (?:specification|profile|qualities|attributes)', 'candidate (?:specification|profile)', 'competenc(?:y|ies|e)', 'skills?', 'experience', 'experienced', 'education', 'expertise', 'knowledge', 'abilities', 'attributes',
        "what (?:you('ll| will)?|do you) (?:need|bring|have)(?: to succeed| with you)?.*", "what (?:we're|we are) looking for", 'who (?:we are|are we|we\'re) looking for', '(?:we are|we\'re) looking for (?:some(?:one|body)? )?(?:who|with)', 'looking for someone (?:who|with)',
        'about you', 'a bit about you', 'who you are', '(?:your|ideal|the) (?:profile|background|candidate|person)', 'you (?:might|may|will|\'ll|would|could|are|\'re) (?:be )?(?:an? )?(?:good |great |strong |perfect |ideal )*(?:fit|match|candidate|person|right)', 'is (?:this |it )?you', 'this (?:job|role) is for you', 'you (?:will|\'ll|should|must|need to)? ?have', 'you (?:will|\'ll) need', 'to be (?:successful|considered)', 'to succeed', 'we expect', 'you should', 'values and beliefs', 'the essentials',
      ),
    },
    {
      part: 'duty',
      says: any(
        '(?:key |main |core |job |essential |primary |typical |principal |general |major |daily |your |essential job )*(?:dut(?:y|ies)|responsibilit(?:y|ies)|tasks?|accountabilit(?:y|ies)|functions?|objectives?|deliverables|activities)', 'performance areas?.*', "what you('ll| will)? (?:do|be doing|be be doing)", "what (?:you are|you're) going to do", 'day[- ]to[- ]day', 'a typical day', '(?:job |main |role |post )?(?:purpose|summary|description|overview|profile)(?: of the (?:role|job|post))?', 'the (?:role|job|opportunity|position|challenge|work)', 'your (?:role|mission|challenge|job|impact|work)', 'about the (?:role|job|position|opportunity)', 'position (?:summary|details)', "you('ll| will) (?:be responsible|be doing|work on)", 'kind of work', 'purpose', 'key performance', 'examples of work', 'job role', 'overview', 'summary', 'scope',
      ),
    },
    { part: 'other', says: any('about [\\p{L}\\p{N} ]+', 'our [\\p{L}]+', 'bonus(?:es)?', 'employer', 'company', 'department', 'date.*', 'summary', 'title', 'job details') },
  ],
  sectionSkills: any('skills?', 'requirements?', 'qualifications?'),
  nice: any(
    'preferred', 'preferably', 'preferable', 'prefers?', 'preference', 'an? (?:huge |big |real |definite |strong |distinct )?(?:plus|bonus|asset|advantage)', '(?:huge |big )?bonus', 'advantageous', 'desirable', 'desired', 'beneficial', 'nice[- ]to[- ]have', 'ideally', 'would be (?:very )?(?:nice|great|helpful|useful|good|an? (?:advantage|asset|plus|bonus))',
    '(?:very |definitely )?(?:helpful|useful) but', 'helpful', 'not (?:required|essential|necessary|critical)', "isn't (?:required|essential|necessary)", 'optional', 'is a plus', 'are a plus', 'welcome(?:d)?', 'good to have', 'bonus points',
  ),
  requirementAfterAll: any('prerequisites?', 'must', 'is required', 'are required', 'required:', 'essential', 'minimum of'),
  must: any(
    '(?:must|should|need to|needs to|have to|has to) (?:also )?(?:have|hold|be able|possess|be|demonstrate|show|complete|meet|pass|speak|share)', 'you(?:\'ll| will)? (?:need|require|possess)', "you(?:'ll| will)? (?:also )?(?:have|hold|be (?:highly |very |an? )?(?:\\p{L}+ ){0,3}(?:organi[sz]ed|motivated|confident|experienced|qualified|able|skilled|proficient|fluent|comfortable|passionate|committed|flexible|reliable|registered|self-\\p{L}+|team player|communicator|professional|person))",
    'you (?:have|hold|are (?:highly |an? )?(?:\\p{L}+ ){0,3}(?:organi[sz]ed|motivated|confident|experienced|qualified|able|skilled|proficient|fluent|comfortable|passionate|committed|flexible|reliable|registered))',
    '(?:is|are) (?:a )?(?:(?:key|essential|basic|minimum|absolute) )?(?:required|requirements?|essential|mandatory|prerequisites?|necessary|vital|a must|compulsory)', 'prerequisites?', 'minimum (?:of|requirements?|qualification|experience)', 'at least (?:\\d+|one|two|three|four|five|ten|an?)(?: \\(\\d+\\))? (?:years?|months?)', '(?:candidate|candidates|applicant|applicants|person|postholder|post holder|incumbent|individual)s? (?:must|should|needs?|will (?:have|be|hold|possess|demonstrate)|with|who (?:has|have|is))',
    '(?:looking for|seeking|need) (?:[\\p{L}-]+,? (?:and )?){0,6}(?:individuals?|person|people|someone|somebody|candidates?) (?:who|with)', "\\d+\\+? ?(?:or more )?(?:-|–|to)? ?\\d* years?' (?:of )?(?:[\\p{L}-]+ ){0,4}(?:experience|driving)", 'only \\d+\\+', '\\d\\d\\+ only', 'must be \\d+', 'with (?:an? )?(?:strong|solid|proven|good|excellent) (?:background|experience|track record|knowledge|understanding)',
  ),
  asks: start(
    'must', 'minimum', 'at least', 'no (?:more than|preventable|record|dui)', 'age \\d+', 'aged? ', '(?:proven|demonstrated|demonstrable)', 'ideally', 'previous (?:[\\p{L}-]+ )+experience', 'prior (?:[\\p{L}-]+ )*experience', 'need to have', 'willing(?:ness)?(?: to)?', 'prepared to', 'able to', 'available',
    `${QUALITY}(?:experience|knowledge|understanding|proficiency|fluency|familiarity|competenc[ey]|awareness|track record|background|foundation|command)`, `${QUALITY}(?:[\\p{L}/&-]+,? ){0,4}skills`, `${QUALITY}(?:ability|aptitude|capacity|willingness|commitment|attention to detail)`,
    "(?:an? )?(?:[\\p{L}./-]+ )?(?:bachelor'?s?|master'?s?|associate'?s?|honou?rs|university|college|tertiary|relevant|undergraduate|postgraduate|first|law|nursing)? ?(?:degree|diploma|ph\\.? ?d\\.?|doctorate|certificate|certification|licen[cs]e|qualifications?|matric|gcses?)", "(?:an? )?(?:bachelor|master|associate|doctoral)'s?", 'graduation from', 'graduate (?:of|in|with)', 'possession of', 'current (?:[\\p{L}-]+ ){0,3}(?:registration|licen[cs]e)', 'valid (?:\\S+ ){0,4}(?:licen[cs]e|passport|permit)', 'registered with', 'registration (?:with|as)', 'eligib(?:le|ility)', 'fluent', 'proficient', 'competent', 'comfortable with', 'familiar with', 'passion(?:ate)? (?:for|about)', 'driving licence', '\\d+\\+? ?(?:-|–|to)? ?\\d* ?\\+? years', 'right to work', 'full (?:uk )?driving',
  ),
  never: any(
    'equal[- ]opportunit(?:y|ies)', 'equal employment', 'regardless of', 'discriminat\\p{L}+', 'without regard', 'reasonable (?:accommodations?|adjustments?)', 'encourage(?:s|d)? (?:applications|applicants|candidates|people)', 'welcome(?:s|d)? (?:applications|applicants|to apply)', 'we (?:offer|provide|take bets|are willing)', 'no matter your background', 'from diverse backgrounds', 'protected veteran', 'affirmative action',
    'annual leave', 'paid (?:time off|holidays?|leave)', 'competitive (?:salary|pay|wages?)', 'pension', '401\\(?k\\)?', 'health insurance', 'per (?:annum|hour|week|day)', '(?:[£$€]|usd|gbp|eur) ?[\\d.,]+k?', 'have the opportunity', 'please (?:send|note|apply|email|contact|indicate|click)', 'to apply,', 'apply (?:now|online|today|here)', 'your (?:cv|r[eé]sum[eé])', 'cover(?:ing)? letter', 'closing date', 'shortlisted', 'click (?:here|on)', 'interviews? will', 'will be (?:considered|notified|contacted|encouraged|asked|subject|expected to)', 'may (?:also )?be (?:considered|required)', 'waived', 'for more (?:details|information)', "we(?:'d| would) love to hear", 'look forward to', 'visas? (?:sponsorship|cannot)', 'dbs check will', 'reserves the right',
    'we(?:\'re| are)? (?:currently |now )?(?:hiring|growing|building|proud)', 'welcomed? to apply', 'may be required',
  ),
  neverStarts: start('we(?:\'re| are)? (?!looking|seeking|need|require|expect|want|also would|would)', 'our ', 'this (?:requirement|position|role|is|fixed)', 'these', 'there ', 'if (?:you|this)', 'to find out', 'to apply', 'join ', 'note', 'important', 'as a ', 'located', 'all applications', 'successful candidates will', 'however', '(?:the )?(?:position|post) (?:is|will|reports)', 'as (?:our|the) '),
  praise: start('good', 'strong', 'excellent', 'outstanding', 'sound', 'solid', 'great', 'proven', 'demonstrated', 'basic', 'previous', 'prior', 'advanced', 'working', 'general', 'high', 'clear', 'effective', '(?:experience|knowledge|understanding|qualifications?|degree|skills?|competenc[ey]|education|expertise) (?:in|of|with|on|as|to|for)', 'able', 'ability', 'must be', 'minimum (?:of )?\\d', 'driv\\p{L}+ licen[cs]e'),
  exceptAsA: any('need to', 'must have', 'must be', 'should have', 'you(?:\'ll| will) have'),
  duties: any('responsible for', 'responsibilit(?:y|ies)', 'involves?', 'will (?:work|lead|support|assist|conduct|develop|manage|contribute|liaise|report|focus|build|own|design|take|play|help|ensure|receive|get|learn)', "you(?:'ll| will) (?:be )?(?:work|lead|support|assist|conduct|develop|manage|contribute|liaise|report|focus|build|own|design|take|play|help|ensure|partner|responsible|oversee)\\p{L}*", 'must (?:ensure|adhere|uphold|maintain|report)'),
  facts: [
    { fact: 'role', says: start('(?:job|post|position|role|vacancy) ?(?:title)?', 'title', 'post title') },
    { fact: 'company', says: start('company(?: name)?', 'employer', 'organi[sz]ation', 'school', 'establishment', 'hiring organi[sz]ation', 'recruiter', 'trust') },
    { fact: 'place', says: start('(?:job |work |office )?location', 'place(?: of work)?', 'based(?: in| at)?', 'workplace', 'where') },
    { fact: 'closes', says: start('clos(?:ing|es)(?: date)?(?: for [\\p{L} ]+)?(?: on)?', '(?:application )?deadline(?: for [\\p{L} ]+)?', 'applications? (?:close|due|deadline)s?(?: on| by)?', 'apply (?:by|before)', 'closing date.*?', 'expiry', 'expires') },
  ],
  roleIn: /\b(?:(?:we are|we're|is|are) (?:currently |now )?(?:looking for|seeking|recruiting|hiring|looking to recruit)|vacancy for|position of) (?:an? |our (?:first |next )?|for an? )((?:[\p{Lu}][\p{L}/&-]*)(?: (?:[\p{Lu}][\p{L}/&-]*|of|and|in|for|\d+))*)/u,
  noRole: any('job openings?', 'job description', 'about us', 'current vacanc(?:y|ies)', 'open positions?', 'careers?', 'vacanc(?:y|ies)', 'requirements?', 'qualifications?', 'days remaining.*', 'join us', 'kind of work', 'home', 'position summary', 'your role', 'summary', 'welcome'),
  months: 'january february march april may june july august september october november december'.split(' '),
};

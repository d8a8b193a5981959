/** How postings say what the job is, where, for whom, for how much and until when. */

import type { Fact, FactWords } from '../../../domain/posting/fact-words.js';
import { phrases } from '../text/lists.js';
import { factSentences, NAME, PLACE, STATES } from './fact-sentences.js';
import { job, jobEnds, organisation, placeEnd, region, town } from './names.js';
import { any, either, start } from './phrases.js';

const PRAISE = phrases(`
  very, highly, experienced, committed, motivated, enthusiastic, skilled, qualified, dedicated, passionate, talented, creative,
  dynamic, aggressive, reliable, friendly, new, flexible, resilient, ambitious, energetic, outgoing, caring, kind, competent, capable,
  great, good, excellent, exceptional, outstanding, brilliant, proactive, organi[sz]ed, independent, suitable, professional,
  temporary, permanent, additional, another, fantastic, hard-?working, strong, keen, confident, inspiring`);

const labels = (fact: Fact, says: string) => ({ fact, says: start(...phrases(says)) });

export const factWords: Omit<FactWords, 'factWeights'> = {
  facts: [
    labels(
      'role',
      '(?:job|post|position|role|vacancy|working) ?(?:title)?(?: of post)?, title(?: of (?:post|job))?, subject',
    ),
    labels(
      'company',
      `company(?: name)?, employer, organi[sz]ation, schools?, establishment, hiring organi[sz]ation, hiring company, advertiser,
      agency, trust, hospital, practice, college, university, client, firm, institution`,
    ),
    labels(
      'place',
      `(?:job |work |office |primary |duty |post )?locations?(?: of (?:the )?(?:post|job|role|work|assignment))?, place(?: of (?:work|posting|employment|assignment))?, based(?: in| at)?,
      workplace, where(?: you(?:'ll| will) (?:work|be based))?, area, campus, city, work ?site, (?:location )?\\/? ?duty station, office, cent(?:re|er), station, branch, depot, store, site`,
    ),
    labels(
      'closes',
      `(?:(?:application|vacancy|advert|job|posting|submission|receipt of applications) )?(?:clos(?:ing|es?)|due|expiry|cut-?off|end)(?: date| day)?(?: extended)?(?: to)?(?: and time)?(?: (?:for|of) [\\p{L} ]+)?(?: on)?,
      (?:(?:application|submission) )?deadline(?: (?:date|for [\\p{L} ]+|to [\\p{L} ]+))?, date (?:of )?clos(?:ing|es),
      (?:open|valid|accepting applications) (?:until|through), apply (?:by|before), closing date.*?, expires,
      applications? (?:(?:are|is|must be|should be) )?(?:close|due|deadline|required|invited|received|submitted)s?(?: no later than| on| by)?(?: cob)?,
      last (?:day|date)(?: (?:to|for) [\\p{L} ]+)?`,
    ),
    labels(
      'salary',
      `emoluments?, (?:annual |base |basic |starting |hourly |monthly )?(?:salary|pay|wages?)(?: ranges?| rate| scale| band| details)?(?: from)?,
      rate of pay, remuneration, compensation(?: range)?, hourly rate, stipend, pay rate, hiring range`,
    ),
    labels(
      'contact',
      '(?:point of )?contact(?: person| name| details| officer)?, recruiter(?: name)?, hiring manager, enquiries(?: to)?, inquiries, informal enquiries',
    ),
    labels(
      'interview',
      '(?:walk-?in |(?:expected |provisional )?dates? (?:for|of) )?interviews?(?:\\/\\p{L}+)?(?: dates?)?(?: (?:will|are|is|to) (?:be |take )?(?:held|place|on|scheduled|planned|expected)(?: for)?)?(?: on)?',
    ),
  ],
  sentences: factSentences,
  rolesIn: [
    /\b(?:(?:we are|we're|is|are) (?:currently |now )?(?:looking for|seeking|recruiting|hiring|looking to (?:recruit|hire|appoint|add))|seeks|needs|vacancy for|(?:position|role|post) of|applications for) (?:an? |our (?:first |next )?|for an? |the (?:post|position|role) of )?((?:[\p{Lu}][\p{L}/&-]*)(?: (?:[\p{Lu}][\p{L}/&-]*|of|and|in|for|\d+))*)/u,
    // "As a Night Porter, you'll …", "The Night Porter will …".
    /^(?:As (?:an?|our|the)|The) (\p{Lu}[\p{L}/&-]*(?: (?:of |and |de |& )?\p{Lu}[\p{L}/&-]*){0,5})(?=,? (?:you|will|is responsible|reports)\b)/u,
    // "Qualified baker, to join us", "Baker required".
    new RegExp(
      `^((?:(?!as )[\\p{L}\\d&/’'-]+ ){0,6}?${job.source}),? (?:(?:is|are) )?(?:to join|required|needed|wanted|sought)(?!\\p{L})`,
      'iu',
    ),
    new RegExp(
      `\\b(?:looking for|in search of|searching for|seeking|recruit(?:ing)?|appoint|hire|hiring|seeks|needs?|requires?|applications for) (?:to (?:recruit|appoint|hire|employ) )?(?:(?:an?|one|two|three|four|our(?: next| first)?) (?:\\(\\d\\) )?)?(?!hard worker|team worker|applications)((?:(?!to |who )[\\p{L}\\d&/’'-]+,? ){0,8}?${job.source})(?=[.,;!]|$| \\(| (?:to|who|with|that|for|in|at|on|and|is|between|from|interested|able|willing|based|passionate|responsible)\\b)`,
      'iu',
    ),
  ],
  aroundRole: new RegExp(
    `^(?:(?:${PRAISE.join('|')}|self[- ]\\p{L}+|full[- ]time|part[- ]time)(?:,? and|,? or|,)? )+| (?:and|of|in|for)$`,
    'giu',
  ),
  ofRole:
    /^.*\b(?:positions?|posts?|roles?|candidates?|applicants?|leaders?|individuals?|professionals?) (?:as|for) (?:(?:an?|the|our) )?/iu,
  beforeRole:
    /^(?:(?:\p{L}+ )?(?:advert(?:isement)?|posting|listing|vacancy|opening|opportunity|announcement|notice|open position|vacant position|job|position|post|role)s?(?: (?:available|vacant))?(?: (?:for|as|of)(?: an?| the)? |\s*[-–—:] |\s[-–—]|:)|(?:we are |we['’]re |now )?hiring(?: an?)?:? |(?:open|vacant) (?:position|post|role) (?:for|as)(?: an?)? )/iu,
  label: start(
    ...phrases(`
      team, group, department, division, unit, employment(?: type)?, length of (?:employment|contract), duration, reports? to,
      reporting to, hours(?: of work)?, working hours, job (?:type|code|family|grade), contract(?: type)?, type, reference,
      ref(?:erence)? (?:no|number), grade, band, start(?: date)?, status, posted(?: on)?, date(?: posted)?, category, experience,
      education, vacancies, number of (?:posts|positions|vacancies), apply(?: at| to)?, phone, e-?mail, telephone`),
  ),
  partOfEmployer:
    /^(?:the )?(?:school|college|faculty|division|centre|center|institute|department) of \p{L}| lab(?:oratory)?$/iu,
  ownPart: /(?<=\S \S{2,30})['’]s? [^'’]{0,60}\b(?:department|division|unit|team|section|office)$/iu,
  whole: new RegExp(
    `(?:The )?University of ${PLACE}|${NAME.replace('{0,8}', '{0,3}')} University(?!\\p{L})`,
    'u',
  ),
  aboutEmployer:
    /^(?:about (?:us|the (?:company|employer|organi[sz]ation|school|charity|trust|firm|hospital|practice|business))|who (?:we are|are we)|(?:the |our |your )?(?:company|employer|organi[sz]ation)(?: (?:profile|overview|background|description|summary))?|background|introduction)\W*$/iu,
  name: new RegExp(NAME, 'gu'),
  inEmployer: [
    new RegExp(
      `(?<!\\p{L})(?:Universit\\p{L}+ (?:(?!of)\\p{L}+ )*?(?:à|de|zu|di|at)|(?:University|City|Town|Village|Borough|Church|Diocese|Port) of) ${PLACE}$`,
      'u',
    ),
    /^(\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20})??)(?: (?:Shire|City|County|District|Borough|Town|Parish|Regional|Municipal))* Council$/u,
  ],
  townInEmployer: new RegExp(`(${town.source.replace('\\p{Lu}\\p{L}+ area|', '')})`, 'iu'),
  placeLike: new RegExp(PLACE, 'gu'),
  roleLike: new RegExp(`(?:[\\p{L}\\d&/’'-]{1,30} ){0,5}${job.source}`, 'giu'),
  noHost:
    /^(?:www|e?mail|jobs?|careers?|hr|recruit\p{L}*|apply|applications?|info|com|org|net|edu|gmail|googlemail|hotmail|outlook|yahoo|icloud|live|aol|proton\p{L}*|gmx|msn|mail|comcast|bt(?:connect|internet)|sky|example|nhs|gov|office|staff|admin)$/u,
  kind: /^(?:essential|desirable|essential criteria|desirable criteria|required|preferred|must[- ]have|nice[- ]to[- ]have|mandatory|optional|e|d)$/i,
  job,
  jobEnds,
  organisation,
  besideRole: either(
    /\s*[-–—|]\s+[^-–—|]*\b(?:remote|hybrid|opportunity|full[- ]time|part[- ]time|permanent|temporary|contract|apply now|jobs?|ref)\b.*$/iu,
    /\s+(?:job (?:description|ad|advert)|jd$|(?:full|part)[- ]time$|wanted|required|needed|vacancy|position|ref(?:erence)?)\b.*$|,? reporting to .*$/iu,
  ),
  asideOfRole:
    /\b(?:seasonal|part|full|time|remote|hybrid|contract|fixed|term|temporary|permanent|posts?|positions?|maternity|hours?|ref|m\/f|f\/m|w\/m|pqe|p\/t|f\/t)\b|[£$€\d]/i,
  never:
    /^(?:in[- ]person|on[- ]?site|various|multiple|see (?:below|above)|tb[acd]|n\/a|not (?:given|stated|applicable)|none|other|as above)\W*$/i,
  state: new RegExp(`^(?:${STATES})(?: \\d{4,5}(?:-\\d{4})?| [A-Z]\\d[A-Z] ?\\d[A-Z]\\d)?$`),
  ofOthers:
    /\b(?:regist\p{L}+|accredit\p{L}+|licen[cs]\p{L}+|certif\p{L}+|member\p{L}*|regulated|relations\p{L}*|liais\p{L}+|degrees?|diplomas?|experience|qualifi\p{L}+|knowledge|competen\p{L}+|skills?|proficien\p{L}+|training|trained|fluent|interest(?:ed)?|speciali\p{L}+|(?:masters?|bachelors?)(?:['’]s)?) (?:with|by|of|from|in) (?:the )?$/iu,
  notIn: /['’]s\b|\b(?:management|division|department|program(?:me)?|team|section|project|collections?)\b/i,
  no: {
    role: either(
      start(
        ...phrases(`
        job openings?, (?:position |role )?(?:descriptions?|overview|introduction|background), about (?:us|the .*), current vacanc(?:y|ies), open positions?, careers?, vacanc(?:y|ies), requirements?,
        qualifications?, days remaining.*, join us, kind of work, come (?:and |to )?(?:work|join), now hiring, join (?:our|the) .*, home(?=$), position summary, your role, summary, welcome,
        work (?:for|with) us, working (?:at|for|with), job advert(?:isement)?, sign in, search, apply, benefits, responsibilities,
        duties, dear \\p{L}.*, employment(?=$), no(?:ne|n)?, we(?:'re)?, you(?:'ll|r)?, what, who, why, how, our, staff(?=$), skills, experience, job (?:details|search|purpose|summary),
        posting details, (?:responsible|accountable|report(?:s|ing)?) to, (?:job|position|requisition|vacancy|ref)\\.? (?:id|no|number|code|type|ref), person specification, number, contact, permanent, temporary, minimum, essential, desirable,
        (?:postdoc|open|job) positions?(?=$), the (?:role|job|position|post|company|opportunity|team|organi[sz]ation|school)?(?=$), (?:in|to|as|with|from|under|please|this|these|there|for|if|and|or) \\p{L}.*`),
      ),
      any(
        // "Part-time cook" is one.
        `(?:full|part)[- ]time(?!.*${job.source})(?<=^.{4,5}time)`,
        'job (?:description|posting|advert)s?',
        '(?:is|are) (?:now )?(?:hiring|recruiting)',
        '(?:vol|volume|issue) \\d',
        '(?:recruitment|careers|jobs|vacancies|announcements|(?<!(?:bank|bar|care|kitchen|nursing|support|teaching|waiting) )staff|information|details?|category|type)(?=$)',
        '(?:position|post|job) available',
        'postdoctoral(?=$)',
        '(?:requirements?|qualifications?|responsibilities|criteria)(?=\\W*$| [-–:]|\\/)',
        '(?<=^\\P{L}*)(?:leader|candidate|applicant|colleague|professional|individual)s?(?=$)',
        '(?:is|are|to|the|an?|of|as|be)(?=$)',
        '\\P{L}+(?=$)(?<=^\\P{L}+)',
      ),
    ),
    company: either(
      any(
        ...phrases(`
        (?:available|open|current|all|our|latest) (?:positions?|vacanc(?:y|ies)|jobs|roles|opportunities), (?:guests?|customers|clients|candidates|applicants|visitors|patients|staff), workday, ceridian.*, greenhouse, lever, icims, taleo, oracle, smartrecruiters, bamboohr, pageup, indeed, linkedin,
        glassdoor, hq, reed, totaljobs, monster, adzuna, google, facebook, successfactors, sap, jobvite, workable, personio, teamtailor`),
      ),
      / only$|\b(?:department|division|unit|team|section)$|^private \p{L}+$|^(?:company|employer|contact|organi[sz]ation) \p{L}+$|^(?:the )?(?:award-winning|boutique|busy|established|leading|luxury|popular|prestigious|reputable|well-known|\p{L}+ star) |^head of |^(?:the )?(?:university|college|school|museum|council|department|hospital|trust|company|agency|cent(?:re|er)|librar(?:y|ies)|employer|organi[sz]ation|firm|group|bank|charity|church|board|city|county|state|government|district|association|foundation|institute|society|academy|practice|surgery|client|role|post|position|team|candidates?|applicants?|program(?:me)?|project|course|management|staff|employees|everyone|head ?teacher|us|you|work|today|human resources|(?:\p{L}+ )?schools|listings?|colleges|charities|services?|job .*|board of \p{L}+)$/iu,
    ),
    place: /\b(?:required|licen[cs]e|must|salary)\b|^\P{L}+$/iu,
    contact:
      /^human resources$|accommodat|adjustments|inclusion|accessib|disabilit|privacy|no-?reply|eeo|example\./i,
    // Nothing in it that says how much.
    salary:
      /^\d{1,2}$|^(?:is|are|will|to be)\b|^(?!.*(?:\d|\b(?:competitive|negotiable|unpaid|voluntary|market|scale|grade)))|commensurate(?!.*\d)/i,
  },
  placeEnd,
  region,
  aboutJobs:
    /\b(?:careers?|job listings?|jobs?|vacanc(?:y|ies)|recruitment|portal|hiring|job board|openings?|apply)\b(?: (?:at|with|in))?\s*/giu,
  fields: {
    role: phrases('position, jobtitle, job_title, job-title, role, title'),
    company: phrases(
      'hiringorganization, company, company_name, business_name, organization_name, institution, organization, organisation, employer',
    ),
    place: phrases('addresslocality, location, city'),
    closes: phrases(
      'validthrough, closes, closing, closing_date, deadline, expires, expiry, expirydate, expiry_date, application_deadline',
    ),
    salary: phrases('salary, basesalary, pay, compensation'),
    contact: phrases('contact, email, contact_email, organizer_email'),
    interview: phrases('interview, interviews, interview_date'),
  },
};

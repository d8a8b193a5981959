/** How postings say what the job is, where, for whom, for how much and until when. */

import type { FactWords } from '../../../domain/posting/facts.js';
import { phrases } from '../text/lists.js';
import { any, either, start } from './phrases.js';

/** Up to six words with capitals, of which small ones may stand between. */
const NAME =
  "(?!(?:We|The|Our|You|They|It|This|That|He|She|Who|If|As|At|In|For|To|Please|All|Any|Both|EEO)\\b)\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}(?:(?: (?:of|the|and|&|for|on))? (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}|&)){0,6}";
const NAMED = `(${NAME})`;
const PLACE =
  "(\\p{Lu}[\\p{L}'’.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){0,3}(?:, \\p{Lu}[\\p{L}'’. -]{1,30}){0,3})";
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}|\\p{L}{3,9} \\d{1,2}|\\d{1,4}[-/.]\\d)';

/** In the name of an employer. */
const organisation = any(
  ...phrases(`
    ltd, limited, llp, llc, inc, plc, pvt, gmbh, corp, corporation, company, group, holdings, partners, associates,
    partnership, services, service, solutions, systems, technologies, university, college, school, schools, academy, nursery,
    district, council, county, city of \\p{L}+, trust, foundation, charity, society, association, institute, hospital,
    hospitals, clinic, surgery, practice, museum, gallery, library, church, parish, hotel, hotels, restaurant, bakery, brewery,
    farms?, dairy, lines, airlines, bank, union, agency, authority, department, ministry, board, centre, center, clubs?,
    homes, healthcare, nhs, housing, outfitters, stores, foods, network, studios?, labs, apiaries, dental, mechanical,
    industries, logistics, consulting, laborator(?:y|ies), garage, buses, tramways, textiles, mutual`),
);

/** The last word of a job's name, mostly. */
const job = any(
  ...phrases(`
    accountant, administrator, adviser, advisor, agent, aide, analyst, apprentice, architect, archivist, artist,
    assistant, associate, attendant, auditor, baker, barista, bartender, bookkeeper, bricklayer, builder, buyer, carer, caretaker,
    carpenter, cashier, chef, cleaner, clerk, clinician, coach, collector, conservator, consultant, controller, cook,
    coordinator, co-ordinator, counsell?or, curator, data scientist, decorator, dentist, designer, developer, director, doctor,
    driver, editor, educator, electrician, engineer, estimator, executive, farmer, fellow, fitter, fundraiser, gardener,
    guard, guide, hairdresser, hand, head of \\p{L}+, housekeeper, hygienist, inspector, installer, instructor, intern, internship,
    interpreter, janitor, joiner, journalist, keeper, labourer, laborer, landscaper, lawyer, lead, leader, lecturer, librarian,
    lifeguard, machinist, maintainer, manager, mechanic, midwife, nanny, nurse, officer, operative, operator, optometrist,
    owner, painter, paralegal, paramedic, patrol, pharmacist, photographer, physician, physicist, physiotherapist, picker,
    pilot, planner, plasterer, plumber, porter, postdoc, postdoctoral \\p{L}+, practitioner, principal, processor, producer,
    professor, programmer, psychologist, publicist, radiographer, ranger, receptionist, recruiter, registrar,
    representative, researcher, restorer, roofer, sailor, salesperson, scientist, secretary, server, sergeant, solicitor,
    specialist, steward, strategist, supervisor, surgeon, surveyor, tailor, teacher, technician, technologist, teller,
    tester, therapist, trainee, trainer, translator, tutor, tyrer, vet, veterinarian, volunteer, waiter, waitress, waitstaff,
    warden, welder, worker, writer, beekeeper`).map((noun) => `${noun}s?`),
);

export const factWords: FactWords = {
  facts: [
    {
      fact: 'role',
      says: start(
        '(?:job|post|position|role|vacancy|working) ?(?:title)?(?: of post)?',
        'title(?: of (?:post|job))?',
        'subject',
      ),
    },
    {
      fact: 'company',
      says: start(
        ...phrases(`
          company(?: name)?, employer, organi[sz]ation, school, establishment, hiring organi[sz]ation,
          recruiter, trust, hospital, practice, college, university, client, firm, institution, hiring company`),
      ),
    },
    {
      fact: 'place',
      says: start(
        '(?:job |work |office |primary )?locations?(?: of (?:the )?(?:post|job|role|work))?',
        'place(?: of work)?',
        'based(?: in| at)?',
        ...phrases('workplace, where, area, campus, city, work ?site, duty station, office'),
      ),
    },
    {
      fact: 'closes',
      says: start(
        'clos(?:ing|es?)(?: date)?(?: for [\\p{L} ]+)?(?: on)?',
        '(?:application )?deadline(?: for [\\p{L} ]+)?',
        'applications? (?:(?:are|is|must be|should be) )?(?:close|due|deadline|required|invited|received|submitted)s?(?: no later than| on| by)?(?: cob)?',
        ...phrases(
          'apply (?:by|before), closing date.*?, expiry, expires, last (?:day|date)(?: to apply)?, end date',
        ),
      ),
    },
    {
      fact: 'salary',
      says: start(
        ...phrases(`
          (?:annual |base |starting |hourly )?(?:salary|pay|wages?)(?: range| rate| scale)?, rate of pay, remuneration,
          compensation(?: range)?, hourly rate, stipend, pay rate, hiring range`),
      ),
    },
    {
      fact: 'contact',
      says: start(
        ...phrases('contact(?: person| name| details)?, enquiries(?: to)?, inquiries, informal enquiries'),
      ),
    },
    {
      fact: 'interview',
      says: start(
        'interviews?(?: dates?)?(?: (?:will|are|is|to) (?:be |take )?(?:held|place|on|scheduled|planned|expected)(?: for)?)?(?: on)?',
      ),
    },
  ],
  sentences: [
    {
      fact: 'company',
      says: new RegExp(
        `\\b(?:[Jj]oin|[Ww]ork(?:ing)? (?:for|at|with)) (?:our (?:[\\p{L}-]+ )?team (?:at|of) |the (?:[\\p{L}-]+ )?team (?:at|of) )${NAMED}`,
        'u',
      ),
    },
    { fact: 'company', says: new RegExp(`^At ${NAMED},? we(?!\\p{L})`, 'u') },
    {
      fact: 'company',
      says: new RegExp(
        `^(?:[Tt]he |[Hh]ere at )?${NAMED}(?: \\([A-Z]{2,8}\\))?,? (?:exists to|(?:is |are |currently |now )*(?:looking for|looking to (?:recruit|appoint|hire)|seeking|seeks|recruiting|hiring|invites? applications|inviting applications|requires an?))`,
        'u',
      ),
    },
    {
      fact: 'company',
      says: new RegExp(
        `^(?:[Tt]he )?${NAMED}(?: \\([A-Z]{2,8}\\))?,? (?:is (?:an? |the |one of )|are (?:an? |the )|has |have |keeps |serves |runs |makes |provides |offers |operates |sits |was (?:founded|established) |believes |works |supports |delivers |owns |employs |needs )`,
        'u',
      ),
      only: organisation,
    },
    {
      fact: 'company',
      says: new RegExp(`\\bat (?:the )?${NAMED}(?=[.,;:!?]|$| (?:in|on|as|to|is|we)\\b)`, 'u'),
      only: organisation,
    },
    {
      fact: 'company',
      says: new RegExp(
        `(?:©|[Cc]opyright)\\s?(?:©\\s?)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,? )?${NAMED}(?=[.,|]|$| [-–|]| [Aa]ll [Rr]ights)`,
        'u',
      ),
    },
    {
      fact: 'place',
      says: new RegExp(`\\b(?:[Bb]ased|[Ll]ocated) (?:in|at|from|out of) (?:our |the )?${PLACE}`, 'u'),
    },
    {
      fact: 'place',
      says: new RegExp(`\\b(?:post|position|role|job) is (?:\\p{L}+[ -]){0,3}in ${PLACE}`, 'u'),
    },
    {
      fact: 'place',
      says: new RegExp(`\\bin (?:our|the) ${PLACE} (?:office|branch|depot|store|shop|site)`, 'u'),
    },
    {
      fact: 'closes',
      says: new RegExp(
        `\\b(?:[Aa]pply|[Aa]pplications?|CVs?|[Dd]eadline|[Cc]los(?:es|ing)|[Rr]eceived|[Ss]ubmitted)\\b[^.;]{0,60}?\\b(?:by|before|on|is|than)\\b ([^.;]{0,30}${DAY}[^.;]{0,30})`,
        'u',
      ),
    },
    {
      fact: 'interview',
      says: new RegExp(
        `\\b[Ii]nterviews?\\b[^.;]{0,40}?\\b(?:on|for|be|date|place|held)\\b ([^.;]{0,20}${DAY}[^.;]{0,30})`,
        'u',
      ),
    },
    {
      fact: 'salary',
      says: /((?:[£$€₹]|\b(?:USD|GBP|EUR|CAD|AUD|NZD|ZAR|R|Rs\.?)(?= ?\d)) ?\d[\d,.]*k?(?: ?(?:-|–|—|to) ?(?:[£$€₹]|\b[A-Z]{1,3}\b)? ?\d[\d,.]*k?)?(?: ?(?:per|an?|\/|p\/?)\s?(?:annum|year|hour|week|month|day|hr|yr|a|h|m)\b)?)/u,
      only: /\d{2}[,.]?\d{3}|\d\dk|(?:per|an?|\/|p\/?)\s?(?:annum|year|hour|week|month|day|hr|yr)\b/i,
    },
    {
      fact: 'contact',
      says: /\b[Cc]ontact (?:the )?([^.;]{3,60}?(?:\S{1,40}@[\w.-]{3,60}\w|\d[\d ()-]{6,16}\d))/u,
    },
    { fact: 'contact', says: /(?<=[:\s(]|^)([\w.+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,4})/u },
  ],
  roleIn:
    /\b(?:(?:we are|we're|is|are) (?:currently |now )?(?:looking for|seeking|recruiting|hiring|looking to recruit)|seeks|needs|vacancy for|(?:position|role|post) of) (?:an? |our (?:first |next )?|for an? )?((?:[\p{Lu}][\p{L}/&-]*)(?: (?:[\p{Lu}][\p{L}/&-]*|of|and|in|for|\d+))*)/u,
  job,
  organisation,
  besideRole: either(
    /\s*[-–—|]\s+[^-–—|]*\b(?:remote|hybrid|opportunity|full[- ]time|part[- ]time|permanent|temporary|contract|apply now|jobs?|ref)\b.*$/iu,
    /\s+(?:job description|wanted|required|needed|vacancy|position)\b.*$|,? reporting to .*$/iu,
  ),
  asideOfRole:
    /\b(?:seasonal|part|full|time|remote|hybrid|contract|fixed|term|temporary|permanent|posts?|positions?|maternity|hours?|ref|m\/f|f\/m|w\/m|pqe|p\/t|f\/t)\b|[£$€\d]/i,
  noRole: either(
    start(
      ...phrases(`
        job openings?, about (?:us|the .*), current vacanc(?:y|ies), open positions?, careers?, vacanc(?:y|ies), requirements?,
        qualifications?, days remaining.*, join us, kind of work, home(?=$), position summary, your role, summary, welcome,
        work (?:for|with) us, working (?:at|for|with), job advert(?:isement)?, sign in, search, apply, benefits, responsibilities,
        duties, we(?:'re)?, you(?:'ll|r)?, what, who, why, how, our, staff(?=$), skills, experience, job (?:details|search|purpose|summary),
        posting details, reports? to, (?:job|position|requisition|vacancy|ref)\\.? (?:id|no|number|code|type|ref), person specification, number`),
    ),
    any('job descriptions?', '(?:position|post|job) available', 'postdoctoral(?=$)'),
  ),
  noCompany: either(
    any(
      ...phrases(`
        workday, ceridian.*, greenhouse, lever, icims, taleo, oracle, smartrecruiters, bamboohr, pageup, indeed, linkedin,
        glassdoor, reed, totaljobs, monster, adzuna, google, facebook, successfactors, sap, jobvite, workable, personio, teamtailor`),
    ),
    /^(?:university|college|school|museum|council|department|hospital|trust|company|agency|cent(?:re|er)|library|job .*|board of \p{L}+)$/iu,
  ),
  noContact: /accommodat|privacy|no-?reply|eeo|example\./i,
  noPlace: /['’]s\b|\b(?:management|division|department|program(?:me)?|team|section|project|collections?)\b/i,
  placeEnd: any(
    ...phrases(`
      ireland, uk, united kingdom, england, scotland, wales, usa?, united states(?: of america)?, canada, australia, india, new zealand,
      south africa, germany, france, singapore, kenya, nigeria, ghana, county \\p{L}+, co\\.? \\p{L}+, \\p{L}+shire, london, ontario, alberta,
      british columbia, quebec, nsw, queensland, victoria, california, texas, florida, new york`),
  ),
  aboutJobs:
    /\b(?:careers?|jobs?|vacanc(?:y|ies)|recruitment|portal|hiring|job board|openings?|apply)\b(?: (?:at|with|in))?\s*/giu,
  fields: {
    role: ['position', 'jobtitle', 'job_title', 'job-title', 'role', 'title'],
    company: ['hiringorganization', 'company', 'organization', 'organisation', 'employer'],
    place: ['addresslocality', 'location', 'city'],
    closes: ['validthrough', 'closes', 'closing', 'closing_date', 'deadline', 'expires', 'expiry'],
    salary: ['salary', 'basesalary', 'pay', 'compensation'],
    contact: ['contact', 'email'],
    interview: ['interview', 'interviews', 'interview_date'],
  },
};

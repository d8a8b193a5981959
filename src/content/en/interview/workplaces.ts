/** The words by which a kind of workplace is known. */

import type { Workplace, WorkplaceWords } from '../../../domain/interview/workplace.js';

/** One a line: the kind of place, and the words for it. */
const patterns =
  (flags: string) =>
  ({ raw }: TemplateStringsArray): WorkplaceWords['role'] =>
    (raw[0] ?? '')
      .trim()
      .split('\n')
      .map((row) => {
        const [, kind = '', source = ''] = /^\s*(\S+) (.+)$/.exec(row) ?? [];
        return [kind as Workplace, new RegExp(source, flags)];
      });

export const workplaceWords = {
  street: /\b[\p{L}'’-]+\s(?:street|road|rd|lane|avenue|square|terrace)\b/gu,
  beyond: /\s(?:of|for|that|which|who|in|at|near|with)\b|[,(]/u,
  young:
    /\b(?:start-?up|series [ab]\b|pre-?seed|seed[- ](?:funded|stage|round)|early[- ]stage (?:company|firm|team)|venture[- ]backed)/u,
  employer: patterns('gu')`
    hospital \b(?:hospitals?|nhs(?: (?:foundation )?trust)?|infirmary|hospice|medical (?:centre|center)|health (?:board|trust|system)|ambulance(?: service| trust)?)\b
    clinic \b(?:clinics?|surgery|(?:dental|medical|gp) (?:practice|surgery|care)|dentists?|health cent(?:re|er)|opticians?)\b
    care \b(?:care homes?|nursing homes?|residential homes?|rest homes?|home ?care|senior living|assisted living|care group|extra care|supported living)\b
    nursery \b(?:day nursery|nurseries|pre-?school|kindergarten|child ?care|playgroup|cr[eè]che)\b
    school \b(?:schools?(?! of\b)|academ(?:y|ies)(?: trust)?|sixth form|college|(?:rc |ce )?primary|(?:catholic|girls['’]?|boys['’]?) high|school district|isd)\b
    university \b(?:university|universities|polytechnic|institute of technology|business school|medical school|(?:king['’]s|imperial|trinity|university|community) college|school of (?:\w+ )?(?:economics|medicine|nursing|law|business|health|oriental|art|arts|music|education|pharmacy|science|engineering))\b
    public \b(?:councils?|ministry|department (?:of|for)|government|civil service|municipality|police|fire (?:and rescue|brigade|service)|authority|county (?:auditor|treasurer|clerk|sheriff|assessor|commissioners?|government)|sheriff['’]s office|(?:crown|county|district|high|supreme|magistrates['’]?) court|parliament|librar(?:y|ies)(?: service)?|tax office|embassy|hmp|hmrc|prison|probation service|nhs (?:england|digital|scotland|wales)|(?:environment|food standards|space|protection|borders?) agency)\b|^(?:the )?(?:city|county|borough|town) of [\p{L}-]+$
    charity \b(?:charity|charities|foundation|food ?bank|red cross|red crescent|ngo|non-?profit|not-for-profit|oxfam|unicef|barnardo['’]?s|mencap|rspca|age uk|salvation army|friends of|community (?:trust|interest company))\b
    shop \b(?:(?:builders['’]? )?merchants?|wholesalers?|shops?|stores?|supermarket|retail(?:er)?|boutique|tesco|sainsbury['’]?s|asda|aldi|lidl|morrisons|waitrose|walmart|costco|ikea|primark|b&q|argos)\b
    hospitality \b(?:hotels?|restaurant|caf[eé]|bakery|pub|bistro|pizzeria|catering|hospitality|hilton|marriott|premier inn|travelodge|wetherspoons?|mcdonald['’]?s|kfc|nando['’]?s|starbucks|greggs)(?!\p{L})
    building \b(?:(?<!(?:organ|boat|ship|piano|coach|body|violin|guitar) )builders?|construction|roofing|plumbing|joinery|carpentry|plastering|scaffolding|brickwork|bricklaying|groundworks?|stonemasons?|dry ?lining|tiling|glazing|paving|demolition|civil engineering|homes ltd)\b
    factory \b(?:factory|manufacturing|manufacturers?|logistics|distribution|warehous(?:e|ing)|haulage|freight|couriers?|dhl|dpd|fedex)\b
    agency \b(?:recruitment|recruiters|staffing|personnel|(?:recruitment|staffing|nursing|employment|temp) agency|randstad|adecco|manpower)\b
    office \b(?:bank(?=\s+of\b|\s*(?:plc|ltd|limited|inc|group)?\s*$)|building society|credit union|insurance|accountants?|accountancy|solicitors|law firm|barclays|hsbc|natwest|santander|aviva|deloitte|kpmg|pwc)\b
    tech \bsoftware\b
    start-up \bstart-?ups?\b
    company \b(?:(?<!\bdental )laborator(?:y|ies)|dental lab(?:orator(?:y|ies)|s)?|(?:health|benefit) plans?|insurers?|manufacturers? of|operators?|solutions|suppl(?:ies|y|iers?)|equipment|devices|furniture|uniforms?|press|publish(?:ers|ing)|media|consult(?:ing|ants?|ancy)|estate agents?|lettings|(?:advertising|travel|creative|digital|marketing|design|news|model|letting|estate) agency|garage|motors|coaches|travel|vets|veterinary(?: surgery| clinic| practice| hospital)?|photography|facilities|security|cleaning)\b`,
  perhaps: patterns('gu')`
    hospital \b(?:healthcare|health care|health)\b
    clinic \b(?:dental|orthodontics|physiotherapy|physio|doctors)\b
    care \bcare\b
    shop \bsports\b
    building \b(?:contractors?|heating|electrical)\b
    factory \b(?:foods?|engineering|industries|dairy|mills?)\b
    tech \b(?:technolog(?:y|ies)|cyber|robotics|tech|systems|digital|data|labs?)\b
    office \b(?:financial|finance|capital|pensions?|legal|wealth|investments?)\b`,
  sureRole: patterns('u')`
    company \b(?:dental (?:\w+ )?(?:technician|lab\w*|sales|product)|veterinary|vet|(?:guitar|piano|music|dance|yoga|fitness|swimming|driving) (?:teacher|instructor|tutor)|photographer|(?:bus|coach|train|taxi) driver|(?:motor|vehicle|car) (?:mechanic|technician))\b
    agency \b(?:recruitment consultant|resourcer)\b
    start-up \b(?:founding (?:engineer|designer)|start-?up)\b
    university \b(?:(?:university|assistant|associate) (?:lecturer|professor))\b
    nursery \b(?:nursery (?:nurse|assistant|practitioner|worker|manager)|early years practitioner)\b
    clinic \b(?:dental (?:nurse|hygienist|receptionist)|dentist|practice nurse)\b
    care \b(?:(?:care|nursing) home|home carer)\b
    school \b(?:school (?:nurse|caretaker|secretary|administrator|cook|librarian|receptionist|business manager|counsell?or)|teaching assistant|head ?teacher|(?:primary|secondary|maths?|english|science|physics|chemistry|biology|history|geography|pe|french|spanish|class) teacher|cover supervisor|senco|lunchtime supervisor)\b
    hospital \b(?:ward (?:clerk|sister|manager|nurse|host\w*)|hospital (?:porter|pharmacist|chaplain|doctor|cook|cleaner)|junior sister|(?:staff|charge|theatre|scrub) nurse|midwife|radiographer)\b
    public \b(?:council tax|police|prison|customs) (?:\w+ )*officer\b
    hospitality \b(?:waiter|waitress|waiting staff|barista|bartender|(?:sous|head|commis) chef|chef de partie|line cook)\b
    shop \b(?:shop assistant|supermarket)\b`,
  role: patterns('u')`
    university \b(?:lecturer|professor|post-?doc\w*|research (?:fellow|associate|assistant)|ph\.?d|university)\b
    nursery \b(?:nursery|early years|childcare)\b
    clinic \b(?:dental (?!tech|lab)|practice manager|medical receptionist|gp|optician|optometrist|physio\w*|clinic)\b
    care \b(?:care (?:assistant|worker)|home care|carer|support worker|nurse|activities co-?ordinator)\b
    school \b(?:schools?|teach(?:er|ing)|classroom|pupils?)\b
    hospital \b(?:nurs(?:e|es|ing)|midwi\w+|ward|hospital|sister|matron|healthcare assistant|paramedic|doctor|registrar|physio\w*|occupational therapist|radiograph\w*|theatre practitioner|phlebotom\w+)\b
    charity \b(?:fundrais\w+|charity|volunteers?|support worker|case ?worker)\b
    public \b(?:council|probation|civil serv(?:ice|ant)|housing officer|planning officer|librarian|social worker|firefighter|court)\b
    factory \b(?:maintenance (?:electrician|engineer|fitter|technician)|warehouse|forklift|picker|packer|production (?:operative|operator|worker|supervisor|manager)|factory|machine operat(?:or|ive)|machinist|process operat(?:or|ive)|delivery driver|(?:hgv|lgv|van|lorry) driver|assembler)\b
    building \b(?:electricians?|plumber|joiner|carpenter|builder|bricklayer|plasterer|roofer|scaffolder|gas engineer|heating engineer|site (?:manager|foreman|supervisor)|quantity surveyor|civil engineer|groundworker|labourer|hod carrier|stonemason|tiler|glazier|dry ?liner|paver|painter and decorator)\b
    hospitality \b(?:chef|cook|kitchen|bar (?:staff|person|tender)|front of house|hotel|housekeep\w+|catering|restaurant)\b
    shop \b(?:shop|retail|(?:sales|customer|store) assistant|store manager|cashier|visual merchandiser)\b
    tech \b(?:software|developer|programmer|backend|front-?end|full[- ]?stack|devops|sre|android|ios|qa (?:engineer|tester)|(?:platform|data|machine learning|cloud) engineer|product manager|ux)\b
    office \b(?:accountant|auditor|claims|underwriter|paralegal|solicitor|legal secretary|mortgage|actuar\w+)\b`,
  described:
    /(?:^|[.!?:\n–-]\s*|\babout us\s+)(?:[\p{L}&'’()]+\s){0,5}?(?:(?:is|are)|we['’]re) (?:proud to be )?(?:an?|the|one of the) ([^.;:!?\n]{3,80})/gu,
  advert: patterns('gu')`
    hospital \b(?:patients|wards?|bedside|(?:in|out)patients?|a&e|emergency department|operating theatres?)\b
    clinic \b(?:surgery|(?:dental|medical|gp|our) practice|optometrists?|chairside|appointments|patients)\b
    care \b(?:residents|service users?|care plans?|personal care|dementia|care homes?)\b
    school \b(?:pupils?|students|classrooms?|lessons|key stage|(?:middle|primary|secondary|high|elementary|comprehensive) schools?|school district|term[- ]time|curriculum)\b
    nursery \b(?:early years|eyfs|nursery|toddlers?|under[- ]fives|preschool)\b
    university \b(?:undergraduates?|postgraduates?|faculty|campus|professors?|academics?|students)\b
    public \b(?:councils?|councillors?|civil service|public sector|statutory|police|taxpayers?)\b
    charity \b(?:charity|charities|donors?|beneficiaries|volunteers|fundrais\w+)\b
    shop \b(?:tills?|shop ?floor|stores?|merchandising|stockroom|retail)\b
    hospitality \b(?:covers|menus?|guests?|kitchens?|front of house|haccp|food hygiene|housekeeping)\b
    building \b(?:cscs|building sites?|construction|subcontractors?|snagging|(?:first|second) fix)\b
    factory \b(?:production lines?|manufactur\w+|assembly|pallets?|warehouses?|factory|packing|parcels?)\b
    office \b(?:underwriting|policyholders?|mortgages?|conveyancing|our (?:branch|clients))\b
    tech \b(?:software|saas|codebase|apis?|cloud|deploy\w*|agile|sprints?)\b`,
  desk: /\b(?:account(?:s|ant|ing)|finance|financial|billing|payroll|credit|claims|revenue|audit(?:or|ing)?|it (?:support|manager|officer)|procurement|buyer|legal|marketing|communications|estates|property|hr|human resources)\b/u,
  ownKind:
    /\b(?:theat(?:re|er)s?|playhouse|cinemas?|galler(?:y|ies)|museums?|opera|orchestra|ballet|farms?|(?:farm|wildlife|safari|theme|country) park|zoo|stud|stables|kennels|church|cathedral|club|gym|leisure|brewery|distillery|vineyard|winery|tailors?|(?:boat|ship)yard|ranch|workshops?|salon|barbers?|funeral directors?)\b/u,
} satisfies WorkplaceWords;

/** Whom an advert or a name speaks of where anybody may come in: a camp or a canteen has no opening hours to look up. */
export const VISITED =
  /\b(?:guests?|diners|customers?|front of house|tables?|bookings|reservations|bar|hotel|inn|caf[eé]|pub|bistro|pizzeria|coffee (?:shop|house)|bakery|covers|restaurants?(?=\n))(?!\p{L})/iu;

/** How an advert says that hardly anybody works there: "me and my brother run a small gang". */
export const TINY =
  /\b(?:just|only|the|we are|we['’]re|it['’]s) (?:the )?two of us\b|\bthere (?:are|is|['’]s) (?:just |only )?(?:two|three|2|3) of us\b|\bsole trader\b|\bone[- ](?:man|woman|person) (?:band|business|firm|shop)\b|\b(?:me and my \w+|my \w+ and (?:i|me)|i) (?:run|own) (?:a|an|our|my) (?:(?:very|tiny|small|little|own) )+(?!team|department|unit|group)\w+/i;

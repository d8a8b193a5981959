/** The words by which a kind of workplace is known. */

import type { WorkplaceWords } from '../../../domain/interview/workplace.js';

export const workplaceWords = {
  street: /\b[\p{L}'’-]+\s(?:street|road|rd|lane|avenue|square|terrace)\b/gu,
  beyond: /\s(?:of|for|that|which|who|in|at|near|with)\b|[,(]/u,
  young:
    /\b(?:start-?up|series [ab]\b|pre-?seed|seed[- ](?:funded|stage|round)|early[- ]stage (?:company|firm|team)|venture[- ]backed)/u,
  employer: [
    [
      'hospital',
      /\b(?:hospitals?|nhs(?: (?:foundation )?trust)?|infirmary|hospice|medical (?:centre|center)|health (?:board|trust|system)|ambulance(?: service| trust)?)\b/gu,
    ],
    [
      'clinic',
      /\b(?:clinics?|surgery|(?:dental|medical|gp) (?:practice|surgery|care)|dentists?|health cent(?:re|er)|opticians?)\b/gu,
    ],
    [
      'care',
      /\b(?:care homes?|nursing homes?|residential homes?|rest homes?|home ?care|senior living|assisted living|care group|extra care|supported living)\b/gu,
    ],
    ['nursery', /\b(?:day nursery|nurseries|pre-?school|kindergarten|child ?care|playgroup|cr[eè]che)\b/gu],
    [
      'school',
      /\b(?:schools?(?! of\b)|academ(?:y|ies)(?: trust)?|sixth form|college|(?:rc |ce )?primary|(?:catholic|girls['’]?|boys['’]?) high|school district|isd)\b/gu,
    ],
    [
      'university',
      /\b(?:university|universities|polytechnic|institute of technology|business school|medical school|(?:king['’]s|imperial|trinity|university|community) college|school of (?:\w+ )?(?:economics|medicine|nursing|law|business|health|oriental|art|arts|music|education|pharmacy|science|engineering))\b/gu,
    ],
    [
      'public',
      /\b(?:councils?|ministry|department (?:of|for)|government|civil service|municipality|police|fire (?:and rescue|brigade|service)|authority|county (?:auditor|treasurer|clerk|sheriff|assessor|commissioners?|government)|sheriff['’]s office|(?:crown|county|district|high|supreme|magistrates['’]?) court|parliament|librar(?:y|ies)(?: service)?|tax office|embassy|hmp|hmrc|prison|probation service|nhs (?:england|digital|scotland|wales)|(?:environment|food standards|space|protection|borders?) agency)\b|^(?:the )?(?:city|county|borough|town) of [\p{L}-]+$/gu,
    ],
    [
      'charity',
      /\b(?:charity|charities|foundation|food ?bank|red cross|red crescent|ngo|non-?profit|not-for-profit|oxfam|unicef|barnardo['’]?s|mencap|rspca|age uk|salvation army|friends of|community (?:trust|interest company))\b/gu,
    ],
    [
      'shop',
      /\b(?:(?:builders['’]? )?merchants?|wholesalers?|shops?|stores?|supermarket|retail(?:er)?|boutique|tesco|sainsbury['’]?s|asda|aldi|lidl|morrisons|waitrose|walmart|costco|ikea|primark|b&q|argos)\b/gu,
    ],
    [
      'hospitality',
      /\b(?:hotels?|restaurant|caf[eé]|bakery|pub|bistro|pizzeria|catering|hospitality|hilton|marriott|premier inn|travelodge|wetherspoons?|mcdonald['’]?s|kfc|nando['’]?s|starbucks|greggs)(?!\p{L})/gu,
    ],
    [
      'building',
      /\b(?:(?<!(?:organ|boat|ship|piano|coach|body|violin|guitar) )builders?|construction|roofing|plumbing|joinery|carpentry|plastering|scaffolding|civil engineering|homes ltd)\b/gu,
    ],
    [
      'factory',
      /\b(?:factory|manufacturing|manufacturers?|logistics|distribution|warehous(?:e|ing)|haulage|freight|couriers?|dhl|dpd|fedex)\b/gu,
    ],
    [
      'agency',
      /\b(?:recruitment|recruiters|staffing|personnel|(?:recruitment|staffing|nursing|employment|temp) agency|randstad|adecco|manpower)\b/gu,
    ],
    [
      'office',
      /\b(?:bank(?=\s+of\b|\s*(?:plc|ltd|limited|inc|group)?\s*$)|building society|credit union|insurance|accountants?|accountancy|solicitors|law firm|barclays|hsbc|natwest|santander|aviva|deloitte|kpmg|pwc)\b/gu,
    ],
    ['tech', /\bsoftware\b/gu],
    ['start-up', /\bstart-?ups?\b/gu],
    [
      'company',
      /\b(?:(?<!\bdental )laborator(?:y|ies)|dental lab(?:orator(?:y|ies)|s)?|(?:health|benefit) plans?|insurers?|manufacturers? of|operators?|solutions|suppl(?:ies|y|iers?)|equipment|devices|furniture|uniforms?|press|publish(?:ers|ing)|media|consult(?:ing|ants?|ancy)|estate agents?|lettings|(?:advertising|travel|creative|digital|marketing|design|news|model|letting|estate) agency|garage|motors|coaches|travel|vets|veterinary(?: surgery| clinic| practice| hospital)?|photography|facilities|security|cleaning)\b/gu,
    ],
  ],
  perhaps: [
    ['hospital', /\b(?:healthcare|health care|health)\b/gu],
    ['clinic', /\b(?:dental|orthodontics|physiotherapy|physio|doctors)\b/gu],
    ['care', /\bcare\b/gu],
    ['shop', /\bsports\b/gu],
    ['building', /\b(?:contractors?|heating|electrical)\b/gu],
    ['factory', /\b(?:foods?|engineering|industries|dairy|mills?)\b/gu],
    ['tech', /\b(?:technolog(?:y|ies)|cyber|robotics|tech|systems|digital|data|labs?)\b/gu],
    ['office', /\b(?:financial|finance|capital|pensions?|legal|wealth|investments?)\b/gu],
  ],
  sureRole: [
    [
      'company',
      /\b(?:dental (?:\w+ )?(?:technician|lab\w*|sales|product)|veterinary|vet|(?:guitar|piano|music|dance|yoga|fitness|swimming|driving) (?:teacher|instructor|tutor)|photographer|(?:bus|coach|train|taxi) driver|(?:motor|vehicle|car) (?:mechanic|technician))\b/u,
    ],
    ['agency', /\b(?:recruitment consultant|resourcer)\b/u],
    ['start-up', /\b(?:founding (?:engineer|designer)|start-?up)\b/u],
    ['university', /\b(?:(?:university|assistant|associate) (?:lecturer|professor))\b/u],
    ['nursery', /\b(?:nursery (?:nurse|assistant|practitioner|worker|manager)|early years practitioner)\b/u],
    ['clinic', /\b(?:dental (?:nurse|hygienist|receptionist)|dentist|practice nurse)\b/u],
    ['care', /\b(?:(?:care|nursing) home|home carer)\b/u],
    [
      'school',
      /\b(?:school (?:nurse|caretaker|secretary|administrator|cook|librarian|receptionist|business manager|counsell?or)|teaching assistant|head ?teacher|(?:primary|secondary|maths?|english|science|physics|chemistry|biology|history|geography|pe|french|spanish|class) teacher|cover supervisor|senco|lunchtime supervisor)\b/u,
    ],
    [
      'hospital',
      /\b(?:ward (?:clerk|sister|manager|nurse|host\w*)|hospital (?:porter|pharmacist|chaplain|doctor|cook|cleaner)|junior sister|(?:staff|charge|theatre|scrub) nurse|midwife|radiographer)\b/u,
    ],
    ['public', /\b(?:council tax|police|prison|customs) (?:\w+ )*officer\b/u],
    [
      'hospitality',
      /\b(?:waiter|waitress|waiting staff|barista|bartender|(?:sous|head|commis) chef|chef de partie|line cook)\b/u,
    ],
    ['shop', /\b(?:shop assistant|supermarket)\b/u],
  ],
  role: [
    [
      'university',
      /\b(?:lecturer|professor|post-?doc\w*|research (?:fellow|associate|assistant)|ph\.?d|university)\b/u,
    ],
    ['nursery', /\b(?:nursery|early years|childcare)\b/u],
    [
      'clinic',
      /\b(?:dental (?!tech|lab)|practice manager|medical receptionist|gp|optician|optometrist|physio\w*|clinic)\b/u,
    ],
    [
      'care',
      /\b(?:care (?:assistant|worker)|home care|carer|support worker|nurse|activities co-?ordinator)\b/u,
    ],
    ['school', /\b(?:schools?|teach(?:er|ing)|classroom|pupils?)\b/u],
    [
      'hospital',
      /\b(?:nurs(?:e|es|ing)|midwi\w+|ward|hospital|sister|matron|healthcare assistant|paramedic|doctor|registrar|physio\w*|occupational therapist|radiograph\w*|theatre practitioner|phlebotom\w+)\b/u,
    ],
    ['charity', /\b(?:fundrais\w+|charity|volunteers?|support worker|case ?worker)\b/u],
    [
      'public',
      /\b(?:council|probation|civil serv(?:ice|ant)|housing officer|planning officer|librarian|social worker|firefighter|court)\b/u,
    ],
    [
      'factory',
      /\b(?:maintenance (?:electrician|engineer|fitter|technician)|warehouse|forklift|picker|packer|production (?:operative|operator|worker|supervisor|manager)|factory|machine operat(?:or|ive)|machinist|process operat(?:or|ive)|delivery driver|(?:hgv|lgv|van|lorry) driver|assembler)\b/u,
    ],
    [
      'building',
      /\b(?:electricians?|plumber|joiner|carpenter|builder|bricklayer|plasterer|roofer|scaffolder|gas engineer|heating engineer|site (?:manager|foreman|supervisor)|quantity surveyor|civil engineer|groundworker|labourer|painter and decorator)\b/u,
    ],
    [
      'hospitality',
      /\b(?:chef|cook|kitchen|bar (?:staff|person|tender)|front of house|hotel|housekeep\w+|catering|restaurant)\b/u,
    ],
    [
      'shop',
      /\b(?:shop|retail|(?:sales|customer|store) assistant|store manager|cashier|visual merchandiser)\b/u,
    ],
    [
      'tech',
      /\b(?:software|developer|programmer|backend|front-?end|full[- ]?stack|devops|sre|android|ios|qa (?:engineer|tester)|(?:platform|data|machine learning|cloud) engineer|product manager|ux)\b/u,
    ],
    [
      'office',
      /\b(?:accountant|auditor|claims|underwriter|paralegal|solicitor|legal secretary|mortgage|actuar\w+)\b/u,
    ],
  ],
  described:
    /(?:^|[.!?:\n–-]\s*|\babout us\s+)(?:[\p{L}&'’()]+\s){0,5}?(?:(?:is|are)|we['’]re) (?:proud to be )?(?:an?|the|one of the) ([^.;:!?\n]{3,80})/gu,
  advert: [
    [
      'hospital',
      /\b(?:patients|wards?|bedside|(?:in|out)patients?|a&e|emergency department|operating theatres?)\b/gu,
    ],
    [
      'clinic',
      /\b(?:surgery|(?:dental|medical|gp|our) practice|optometrists?|chairside|appointments|patients)\b/gu,
    ],
    ['care', /\b(?:residents|service users?|care plans?|personal care|dementia|care homes?)\b/gu],
    [
      'school',
      /\b(?:pupils?|students|classrooms?|lessons|key stage|(?:middle|primary|secondary|high|elementary|comprehensive) schools?|school district|term[- ]time|curriculum)\b/gu,
    ],
    ['nursery', /\b(?:early years|eyfs|nursery|toddlers?|under[- ]fives|preschool)\b/gu],
    ['university', /\b(?:undergraduates?|postgraduates?|faculty|campus|professors?|academics?|students)\b/gu],
    ['public', /\b(?:councils?|councillors?|civil service|public sector|statutory|police|taxpayers?)\b/gu],
    ['charity', /\b(?:charity|charities|donors?|beneficiaries|volunteers|fundrais\w+)\b/gu],
    ['shop', /\b(?:tills?|shop ?floor|stores?|merchandising|stockroom|retail)\b/gu],
    [
      'hospitality',
      /\b(?:covers|menus?|guests?|kitchens?|front of house|haccp|food hygiene|housekeeping)\b/gu,
    ],
    ['building', /\b(?:cscs|building sites?|construction|subcontractors?|snagging|(?:first|second) fix)\b/gu],
    [
      'factory',
      /\b(?:production lines?|manufactur\w+|assembly|pallets?|warehouses?|factory|packing|parcels?)\b/gu,
    ],
    ['office', /\b(?:underwriting|policyholders?|mortgages?|conveyancing|our (?:branch|clients))\b/gu],
    ['tech', /\b(?:software|saas|codebase|apis?|cloud|deploy\w*|agile|sprints?)\b/gu],
  ],
  ownKind:
    /\b(?:theat(?:re|er)s?|playhouse|cinemas?|galler(?:y|ies)|museums?|opera|orchestra|ballet|farms?|(?:farm|wildlife|safari|theme|country) park|zoo|stud|stables|kennels|church|cathedral|club|gym|leisure|brewery|distillery|vineyard|winery|tailors?|(?:boat|ship)yard|ranch|workshops?|salon|barbers?|funeral directors?)\b/u,
} satisfies WorkplaceWords;

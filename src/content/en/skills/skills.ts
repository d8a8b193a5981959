/** The words for matching requirements with proofs. */

import type { SkillWords } from '../../../domain/skills/terms.js';
import { alternatives, phrases, words } from '../text/lists.js';
import { stopWords } from '../text/stop-words.js';
import { concepts } from './concepts/index.js';
import { degreeWords } from './degrees.js';
import { likelyWeights } from './weights.js';
import { yearWords } from './years.js';

/** Used of every skill. */
const FILLER = words(`
  ability able abilities aptitude advanced appropriate asset basic beneficial bonus candidate candidates capable capacity
  clear comfortable commitment committed competence competency competent confident considerable current deep
  demonstrable demonstrate demonstrated demonstrates desirable desire desired effective effectively either equivalent
  essential excellent exceptional experience experienced expertise expert extensive familiar familiarity field fluency
  fluent full good great hands-on hands high highly hold ideal ideally in-depth including interest interested keen key
  knowledge knowledgeable level like minimum month months motivated must necessary nice note number outstanding passion
  passionate person plus possess practical preferable preferably preferred previous prior professional proficiency
  proficient proven qualification qualifications qualified record recent relevant required requirement requirements
  responsibilities responsibility related role roles similar skill skilled skills solid sound strong substantial
  successful successfully suitable track understanding understand valid variety various willing willingness work worked
  working works year years etc eg ie environment environments area areas aspects range wide broad day days new within
  across job position post duties others ensure ensuring help plus well least also multiple general different existing
  someone something somebody ways way part parts best least one two three four five six seven eight nine ten
  passing pass passed taking real day-to-day based focus focused approach attitude positive quality qualities
  intermediate acute evidence busy safe accurate proper professional generalist end-to-end up-to-date full-cycle
  closely living advantage advantageous useful welcome needed
  january february march april june july august september october november december`);

/** In half of all CVs: one alone says nothing. */
const WEAK = words(`
  state states achieve activity activities administration analyse apply assist build business care change client clients company
  complete coordinate create customer customers daily data deliver delivery design develop development direct director
  drive establish event events give group head implement improve industry information international lead leader
  leadership learn learning local maintain make manage management manager material meet member office operate operation
  operations organise organisation organization people perform performance plan planning prepare present process
  processes product products program programme project projects prove provide public report reports research resource
  resources run school sector senior service services set social software staff standard standards strategy student
  students study support system systems task tasks team teams technical technology time tool tools train training use
  user users write junior assistant associate officer university college public world use used using level
  science certificate course courses independently independent fast pace fast-paced
  flexible environment hour hours weekend weekends evening evenings shift language languages english first second high
  schedule health safety problem problems solving solve result results small large self priority priorities deadline deadlines internal external certification ticket tickets card attention detail details handle deal undertake carry conduct participate
  monitor review check follow implement issue issues individual individuals start end function functions procedure procedures
  execute assign accord according interact share efficient benefit identify select engage condition conditions technique techniques
  method methods practice practices principle principles concept concepts matter matters need needs request requests receive submit
  update collect arrange place oversee involve evaluate determine enable enhance promote expand week weeks weekly monthly
  period type types kind form item items unit number amount action actions access status basis purpose goal goals objective objectives
  appropriate regular regularly overall main major specific upon home homes aid aids opportunity opportunities value values
  relate track keep make ensure facilitate serve aspect element component quantity ongoing timely core scope key visit location
  locations site list lists option options order part party phase step steps view complex critical potential large limited common
  special basic simple primary secondary entire whole local regional national global world
  workforce workforces contribute respond serve bring offer gain workplace setting initiative initiatives manner manners timely efficient efficiently approachable`);

const CV_PARTS = alternatives(`
  experience, employment, history, education, skills?, competenc\\w+, summary, profile, objective,
  qualifications?, certifications?, certificates?, licen[cs]es?, publications?, awards?, languages?,
  interests?, hobbies, references?, projects?, contact, training, memberships?, achievements?, accomplishments?, highlights, strengths, expertise, details, presentations?, talks, conferences?, teaching,
  outreach, volunteering, service, activities, grants, software, tools, technologies, courses, jobs?, roles, posts, career, salons, kitchens, schools, shops, papers`);

const MAX_NAME = 40;

/** Cut after a word. */
const clipped = (text: string): string =>
  text.length <= MAX_NAME
    ? text
    : `${text
        .slice(0, MAX_NAME + 1)
        .replace(/[\s,;:–-]+\S*$/u, '')
        .slice(0, MAX_NAME)}…`;

export const skillWords: SkillWords = {
  stopWords,
  filler: new Set(FILLER),
  weak: new Set(WEAK),
  heads:
    /^(?:management|managing|safety|services?|design|training|development|research|strategy|planning|leadership|policy|support|testing)$/i,
  between: /[,;:()/]|\b(?:or|and|such as|including|e\.g)\b/gi,
  aside: /\b(?:on|by|for|in|within|under|from|at|while|that|which|so|according|through|during|across)\b/gi,
  adverb: /^.{3,}(?<!fami|supp|assemb|rep|anoma|monopo|jel|bel)ly$/,
  saidBeside: /\((?=[^()]*\b(?:our|we|us)\b)[^()]*\)/gi,
  /** Irregular forms, and people beside what they do. */
  variants: Object.fromEntries(
    words(`
      unionized:union unionised:union led:lead leading:lead leads:lead taught:teach teacher:teach teachers:teach teaching:teach wrote:write written:write writing:write
      built:build sold:sell sales:sell selling:sell drove:drive driver:drive drivers:drive driving:drive kept:keep held:hold ran:run
      children:child people:person librarian:library librarians:library libraries:library cooking:cook cooked:cook cooks:cook
      nursing:nurse nurses:nurse accounting:account accountant:account accounts:account bookkeeper:bookkeeping spoke:speak
      cleaner:clean cleaning:clean engineer:engineering engineers:engineering developer:development photographer:photography
      organised:organise organized:organise programmer:programming analyst:analysis analytical:analysis analyses:analysis
      analytic:analysis analytics:analysis analyze:analysis analyzed:analysis analyzing:analysis analysing:analysis analysed:analysis
      simplify:simple simplified:simple simplifying:simple simplifies:simple simply:simple
      empathetic:empathy empathic:empathy empathise:empathy empathize:empathy
      freelancer:freelance freelancers:freelance mentored:mentor mentoring:mentor supervisor:supervise supervisory:supervise supervision:supervise communicator:communication
      communicate:communication communicated:communication communicating:communication collaborate:collaboration collaborative:collaboration collaborated:collaboration
      reporter:report reporters:report reporting:report degrees:degree diploma:degree diplomas:degree
      lab:laboratory labs:laboratory laboratories:laboratory budgeting:budget budgets:budget rostering:roster rota:roster rotas:roster rosters:roster rostered:roster`)
      .map((pair) => pair.split(':'))
      .map(([from = '', to = '']) => [from, to]),
  ),
  /** Short forms of up to three letters count in capitals only. */
  abbreviations: [
    // Levels of degrees. "MA" and "MS" alone are also states; "Master" is also a Scrum Master.
    phrases(`
      bachelor, bachelors, bachelors degree, bachelor of science, bachelor of arts, bachelor of
      engineering, BSc, B.Sc., B.Sc, B.S., BS in, B.A., BA in, BA (Hons), BA, BSN, BEng`),
    phrases(`
      masters, masters degree, master of science, master of arts, master of engineering, MSc, M.Sc., M.Sc, M.S.,
      MS in, M.A., MA in, MEng`),
    ['doctorate', 'PhD', 'Ph.D', 'Ph.D.', 'DPhil', 'doctoral degree'],
    ['AV', 'audio-visual', 'audiovisual', 'audio and video'],
    ['FOI', 'freedom of information'],
    ['RN', 'registered nurse'],
    ['ICU', 'intensive care unit', 'intensive care'],
    ['A&E', 'accident and emergency'],
    ['NMC', 'nursing and midwifery council'],
    ['SANC', 'south african nursing council'],
    ['CPR', 'cardiopulmonary resuscitation'],
    ['BLS', 'basic life support'],
    ['ACLS', 'advanced cardiac life support', 'advanced cardiovascular life support'],
    ['EHR', 'electronic health records', 'electronic health record'],
    ['EMR', 'electronic medical records', 'electronic medical record'],
    ['IV', 'intravenous'],
    ['QTS', 'qualified teacher status'],
    ['PGCE', 'postgraduate certificate in education'],
    ['SEN', 'special educational needs', 'special needs', 'high needs', 'additional needs', 'complex needs'],
    ['SEND', 'special educational needs and disabilities'],
    ['EYFS', 'early years foundation stage'],
    ['TEFL', 'teaching english as a foreign language'],
    ['ESL', 'english as a second language'],
    phrases(`
      MLIS, master of library and information science, master of library science, masters in library
      science, master's degree in library science, masters degree in library science, mls`),
    ['ILS', 'integrated library system'],
    ['ILL', 'interlibrary loan', 'inter-library loan'],
    ['CPA', 'certified public accountant'],
    ['ACCA', 'association of chartered certified accountants'],
    ['GAAP', 'generally accepted accounting principles'],
    ['IFRS', 'international financial reporting standards'],
    ['VAT', 'value added tax'],
    ['AP', 'accounts payable'],
    ['AR', 'accounts receivable'],
    ['ERP', 'enterprise resource planning'],
    ['CRM', 'customer relationship management'],
    ['POS', 'point of sale', 'point-of-sale'],
    ['HACCP', 'hazard analysis and critical control points'],
    phrases(`
      driving licence, driving license, driver licence, driver license, drivers licence, drivers license,
      clean driving record, clean driving licence, clean driving license, clean drivers license, clean drivers licence`),
    ['CDL', 'commercial driver license', 'commercial drivers license'],
    ['HGV', 'heavy goods vehicle', 'lgv'],
    ['HR', 'human resources'],
    ['NEC', 'national electrical code'],
    ['PR', 'public relations'],
    ['SEO', 'search engine optimization', 'search engine optimisation'],
    ['DBS', 'disclosure and barring service'],
    ['NGO', 'non-governmental organisation', 'nongovernmental organization'],
    ['JavaScript', 'js', 'ecmascript'],
    ['TypeScript', 'ts'],
    ['PostgreSQL', 'postgres'],
    ['Kubernetes', 'k8s'],
    ['AWS', 'amazon web services'],
    ['GCP', 'google cloud platform', 'google cloud'],
    ['CI/CD', 'continuous integration', 'continuous delivery', 'continuous deployment', 'ci', 'cicd'],
    ['API', 'application programming interface', 'apis'],
    ['ML', 'machine learning'],
    ['NLP', 'natural language processing'],
    ['QA', 'quality assurance'],
    ['UX', 'user experience'],
    ['UI', 'user interface'],
    ['OOP', 'object-oriented programming'],
    ['Node', 'node.js', 'nodejs'],
    ['React', 'react.js', 'reactjs'],
    ['Go', 'golang'],
    ['.NET', 'dotnet'],
    ['C#', 'csharp'],
    ['MS Excel', 'microsoft excel', 'excel'],
    ['MS Word', 'microsoft word', 'word'],
    ['PowerPoint', 'power point', 'ms powerpoint', 'microsoft powerpoint'],
    ['MS Office', 'microsoft office', 'office suite', 'office 365', 'microsoft 365'],
    ['MBA', 'master of business administration'],
    ['TAE', 'training and assessment'],
    ['GIS', 'geographic information systems', 'geographic information system'],
    ['CAD', 'computer-aided design', 'computer aided design', 'autocad'],
    ['PLC', 'programmable logic controller', 'programmable logic controllers'],
  ],
  implies: {
    bachelor: ['degree'],
    masters: ['bachelor', 'degree'],
    doctorate: ['degree'],
    'ms office': ['ms word', 'ms excel', 'powerpoint'],
  },
  /** Groups of words that would else be taken for forms of others. */
  apart: [['news'], ['customs'], ['physics'], ['goods'], ['wills'], ['works'], ['glasses']],
  delicate: [
    { name: 'R', not: /(?:&\s*|\b(?:grade|class|band|route)\s)$/iu },
    {
      name: 'C',
      not: /\b(?:grade|class|category|cat|vitamin|hepatitis|hep|plan|series|type|level|band|section|title|part|licen[cs]e)s?[\s:]*$/iu,
    },
    { name: 'Go', not: /(?!)/ },
    { name: 'IT', not: /(?!)/, alone: true },
  ],
  beside: {
    before:
      /(?:[,/(;:|•·+]\s*|\b(?:in|with|using|and|or|of|know|knows|learn|learned|as|e\.g\.|like|including)\s)$/iu,
    after:
      /^\s*(?:[,/);|]|$|\.(?:\s|$)|(?:and|or|programming|developers?|development|code|scripts?|services?|microservices?|packages?|backends?|back-ends?|language|lang|engineers?)\b)/iu,
    never: /^(?:\s*&|-|\.\s*\p{Lu}|\s(?:to|the|live|ahead|for|above|beyond|on|out)\b|['’])/iu,
  },
  cvSection: new RegExp(
    `^(?:(?:job|career|work|professional|relevant|clinical|other|volunteer|additional|key|core|technical|personal|computer|it|soft|hard|transferable|language)\\s+)*(?:${CV_PARTS})(?:\\s*(?:and|&)\\s*\\w+)?$`,
    'i',
  ),
  cvAside:
    /^(?:(?:[Mm]y )?(?:[Ll]ocation|[Bb]ased in)\b.{0,60}|(?:\p{Lu}[\p{L}.’'-]{1,20} ?){1,3},\s(?:\p{Lu}{2}|USA|UAE|Ireland|England|Scotland|Wales|India|Australia|Canada|New Zealand|South Africa)|(?:[A-Za-z]{3,9}\.? |\d\d?[/.])?(?:19|20)\d\d\s?(?:-|–|—|to)\s?(?:[A-Za-z]{3,9}\.? |\d\d?[/.])?(?:(?:19|20)\d\d|[Nn]ow|[Pp]resent|[Cc]urrent|[Tt]oday|[Dd]ate)\.?)$/u,
  cvList: /\b(?:skills?|competenc\w+|strengths|languages?|interests|hobbies|tools|technologies|software)\b/i,
  cvWishes:
    /^(?:(?:my |career |future )?(?:goals?|ambitions?|aims|plans)|(?:personal )?(?:interests|hobbies)(?: (?:and|&) \w+)?|hop(?:es|ing)(?: to \w+)?|(?:what )?i(?:['’]d| would) like(?: to)?|next steps?|wish(?:es| list)?|(?:currently |still )?(?:to learn|learning))$/i,
  gap: /\b(?:want|hope|hoping|plan|planning|wish|keen|intend|would like) to (?:(?:do|take|get|try|learn|have|sit|the|a|it|this|that|one|course|exam|test|ticket|certificate)\W*)*$|\bwould like (?:the|a|one|it)\b|\bbooked (?:on|for|in) (?:a|an|the|my) (?:\w+ )?(?:course|class|test|exam|training)\b|\bnot (?:yet|done|driven|used|held|renewed|current|signed off|in date|finished|completed)\b|\bno (?:\w+ ){0,3}(?:experience|work|practice|certificate|licen[cs]e|qualification) (?:with|in|of|as|yet|so far)\b|\bno longer\b|\bdoing it (?:in|next)\b|\bnever (?:used|done|worked|driven|held)\b|\bhave(?:n['’]t| not| never)\b|\bran out\b|\b(?:expired|lapsed)(?=[ ,.)]*(?:(?:in|since) )?(?:\w{3,9} )?(?:\d{4}|$)|\))|\bout of date\b|\b(?:booked|starts?|begins?|starting|beginning) (?:for|in|on|after) (?:the (?:new|spring|summer|autumn|fall|winter)|next|january|february|march|april|may|june|july|august|september|october|november|december|20)\b|\bto be (?:scheduled|taken|booked|done|sat|completed|renewed|confirmed)\b|\bappearing (?:for|in)\b|\b(?:paused|on hold|dropped out|did not finish|unfinished)\b|^\W*(?:will|going to|about to|soon to|due to|sit (?:for )?the)\b/i,
  wish: /\b(?:(?:would|['’]d) (?:like|love|welcome)|hop(?:e|es|ing) (?:to|for)|(?:wants?|wish(?:es)?|wanting|wishing|aim(?:s|ing)?|intend(?:s|ing)?|aspir(?:es?|ing)) to|aspiring|plan(?:s|ning)? to (?:learn|take|study|do|get|sit|become|train|start)|(?:keen|eager|excited|prepar(?:e|ing)|about|soon) to (?:join|start|begin|move|work|grow|become|be|take|use|apply|build|gain|learn(?= (?!and|new|more|from|quick|fast)))|looking (?:to|forward)|looking for (?:a|an|the|my|new|work)\b|seeking (?:a|an|to|new|my|work|employment|opportunit\w*|position|role)|(?:currently|now|still|just|am|['’]m) (?:learning|studying|reading)|(?<=(?:^|[:,.•·;–-]|and)\s*)learning(?=:| (?!support|disab|difficult|platform|outcome|needs|environment|management|experience|cent|and |resource|assist|material|technolog|mentor|style|object|path|program|coach|facilit|lead|design|&))|working towards?|reading (?:up on|about)|interested in (?:learning|becoming|moving)|to obtain a|enrol+ed (?:in|on|for))\b.*/i,
  byOthers:
    /\b(?:under (?:the |a )?(?:\p{L}+ )?(?:supervision|direction|guidance|leadership|management)(?: of\b[^.,;]*)?|(?:supervised|managed|led|guided|trained|coached|mentored) by\b[^.,;]*)/giu,
  toLearn: /\b(?:provisional|learners?['’]?s?)\b/i,
  // "email" counts only as a label: "answered questions by phone and email" is work done.
  cvContact:
    /^page\s\d{1,3}\b|\S@\S|linkedin\.com|(?:^|[:|•·,]\s*)(?:https?:\/\/|www\.|github\.com)\S*$|(?:\+|(?<![\d/.-])0(?!\d[/.-](?:\d\d?[/.-])?(?:19|20)\d\d))\d[\d\s()/-]{6,}\d|^(?:(?:tele)?phone|tel|mobile|cell|e-?mail|(?:home |postal )?address|date of birth|dob|nationality|website|(?:sur|first |last |full )?name|id(?: no\.?| number)?|gender|marital status)\b\s*:|\breferences? (?:are )?available\b/i,
  from: {
    own: 'your own words',
    cv: (under) => (under === '' ? 'your CV' : `your CV, under ${clipped(under)}`),
    story: (name) => (name === '' ? 'your story' : `your story “${clipped(name)}”`),
    answer: (company, role, need) => {
      const about = company === '' && role !== '' ? `the ${clipped(role)} job` : clipped(company);
      const asked = need === '' ? '' : `, for “${clipped(need)}”`;
      return `you wrote it${about === '' ? '' : ` about ${about}`}${asked}`;
    },
  },
  reason: (shared) => `same words: ${shared.join(', ')}`,
  alias: (asked, shown) => `${asked} (${shown})`,
  concepts,
  similar:
    /\bsimilar\b|\bequivalent\b|\bcomparable\b|\bor (?:an)?other\b|\band other\b|\bsuch as\b|\be\.?g\b|\blike\b|\bfor example\b|\betc\b/i,
  paper:
    /\b(?:licen[cs]e[sd]?|certificat\w*|certified|accredit\w*|registered|registration|qualified|chartered|diplomas?|permit|cert|credential|membership|ticket|endorsement)\b/i,
  noPaper: /^(?:USA?|UAE|NHS|ISO|IEC|ICT|NSW|QLD|GDP?R|SAP|BSc|MSc|PhD|BTEC|NQF|NVQ|SVQ|QQI|RQF)$/,
  about:
    /\b(?:guid(?:ance|elines?)|standards?|conferences?|compliance|inspect\w*|regulations?|procedures?|rules|returns?|audits?|students?)\b/i,
  numbered:
    /\b(?:(?:[NS]VQ|QCF|RQF|QQI|FETAC|NFQ|NQF|L(?=\d))\s?(?:L(?=\d)|level\s)?|(?<name>level|clb|code|grade|stage|osha|tier|cert|cat(?:egory)?)(?:ificate)?\s{0,2})(?<number>\d{1,2}|I{1,3}|IV|V)\b(?:\s?(?:and|&|,|\/|or)\s?(?<more>\d)\b)?|\b(?<edition>\d\d)th edition/giu,
  inWork:
    /\bexperience\b(?! (?:of|in|with) (?:\w+ly )?\w+ing\b)|\b(?:need|want|looking for) an? (?:\w+ )?\w+er\b|\bworked (?:as|in|on)\b|\bbackground\b/i,
  fluent: /\b[Ff]luen(?:t|cy|tly)\b|\b[Nn]ative\b|\b(?:[Aa]dvanced|[Bb]usiness) (?=\p{Lu})/u,
  language: {
    asked:
      /\b(?:written|writ(?:e|ing)|spoken|speak\w*|command|fluen\w+|native|bilingual|languages?|proficien\w+)\b/i,
    names:
      /\b(?:Afrikaans|Arabic|Bengali|Cantonese|Danish|Dutch|English|Finnish|French|Gaelic|German|Greek|Hebrew|Hindi|Irish|Italian|Japanese|Korean|M[aā]ori|Mandarin|Norwegian|Polish|Portuguese|Punjabi|Romanian|Russian|Sesotho|Spanish|Swahili|Swedish|Tagalog|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|isiXhosa|isiZulu|Xhosa|Zulu)\b/g,
  },
  littleOf:
    /\b(?:some|basic|a little|conversational|school|beginners?|elementary|GCSE)\s(?<after>\p{L}+)|(?<before>\p{L}+)(?:\s?[(:,–-]\s?(?:basic|conversational|school|beginner|elementary)(?!\s\p{L})|\s\(?(?:A1|A2|B1))\b/giu,
  degrees: degreeWords,
  years: yearWords,
  likely: likelyWeights,
  chosen: 'you said it fits',
  given: 'you gave it for the same thing',
  alike: (shown) => `about the same: ${shown.map(([name, by]) => `${name}, by “${by}”`).join('; ')}`,
};

/** The kind of work of a role, by its words. */

import { stemsOf } from '../../../domain/text/similar.js';
import { stopWords } from '../text/stop-words.js';

export type Work =
  | 'reception'
  | 'making'
  | 'marketing'
  | 'home-care'
  | 'care'
  | 'trade'
  | 'teaching'
  | 'service'
  | 'driving'
  | 'kitchen'
  | 'warehouse'
  | 'software'
  | 'data'
  | 'design'
  | 'office'
  | 'sales'
  | 'social'
  | 'graduate'
  | 'lead';

/** Words of a role, the more particular first. */
const WORK: readonly (readonly [Work, RegExp])[] = [
  // Before their words for a manager, a driver or data.
  [
    'office',
    /\b(?:quantity survey\w+|cost (?:manager|consultant)|estimator|buyer|compliance|traffic (?:controller|office\w*)|control room|despatcher|dispatcher|scheduler)\b/i,
  ],
  ['reception', /\b(?:reception\w*|front desk|care navigator|switchboard|ward clerk)\b/i],
  [
    'home-care',
    /\b(?:carers?|(?:home|domiciliary|live-in|residential|senior)? ?care (?:assistant|worker|staff)s?|home ?care|personal assistant \(care\))\b/i,
  ],
  [
    'care',
    /\b(?:nurses?|nursing|midwi\w+|care home|healthcare|paramedic|doctor|physio\w*|radiograph\w*|therapist|sister|matron|dental|pharmac\w+|ward)\b/i,
  ],
  [
    'teaching',
    /\b(?:teacher|teaching|tutor|lecturer|classroom|cover supervisor|learning support|nursery|early years|headteacher|trainer)\b/i,
  ],
  [
    'social',
    /\b(?:social work\w*|support worker|youth work\w*|charity|fundrais\w+|community|housing officer|counsellor)\b/i,
  ],
  [
    'making',
    /\b(?:joiner|carpenter|builder|bricklayer|welder|fabricator|plasterer|roofer|painter|machinist)\b/i,
  ],
  [
    'trade',
    /\b(?:electrician|electrical|plumber|fitter|mechanic|maintenance|engineer \(?gas|gas engineer|technician|site (?:manager|foreman)|foreman)\b/i,
  ],
  ['driving', /\b(?:drivers?|hgv|lgv|courier)\b/i],
  ['kitchen', /\b(?:chefs?|cooks?|cater\w+|kitchen|baker|pastry|sous)\b/i],
  [
    'warehouse',
    /\b(?:warehouse|forklift|picker|packer|logistics|delivery|depot|stock|production|factory|operative|shift)\b/i,
  ],
  ['data', /\b(?:data(?! cent)|analyst|analytics|statistician|bi developer|researcher|scientist)\b/i],
  [
    'marketing',
    /\b(?:marketing|brand|communications|comms|copywriter|seo|social media|content (?:writer|manager|executive))\b/i,
  ],
  ['design', /\b(?:designer|design|ux|ui|illustrator|creative|architect)\b/i],
  [
    'software',
    /\b(?:software|developer|programmer|backend|frontend|front-end|back-end|full[- ]?stack|devops|sre|web|android|ios|qa|test engineer|platform engineer|(?<!(?:civil|mechanical|structural|chemical|marine|sound|lighting|heating|building|lift|rail|railway|field|service|process|production) )engineer)\b/i,
  ],
  ['sales', /\b(?:sales|account (?:manager|executive)|business development|recruiter|estate agent)\b/i],
  [
    'service',
    /\b(?:shop|retail|barista|waiter|waitress|hotel|customer|cashier|bar staff|hospitality|call cent\w+|store)\b/i,
  ],
  ['graduate', /\b(?:graduate|trainee|apprentice\w*|intern\w*|placement|school leaver)\b/i],
  ['lead', /\b(?:manager|head of|director|lead|supervisor|team leader)\b/i],
  [
    'office',
    /\b(?:admin\w*|assistant|secretary|clerk|coordinator|officer|accounts?|accountant|bookkeeper|payroll|hr|finance|legal|paralegal|solicitor|council|policy)\b/i,
  ],
];

const ANY_JOB: ReadonlySet<string> = new Set([
  ...stopWords,
  ...'assistant manager officer worker technician engineer lead leader coordinator co-ordinator specialist adviser advisor rep representative operator operative trainee apprentice senior junior staff supervisor head director consultant associate team member executive part full time permanent temporary nights night days level band professional practitioner'.split(
    ' ',
  ),
]);

export const workOf = (role: string): Work | undefined => WORK.find(([, words]) => words.test(role))?.[0];

/** Every officer has an office, and not every engineer writes programs: only what else is in the name tells the work. */
const BY_RANK: Partial<Readonly<Record<Work, RegExp>>> = {
  lead: /.+/g,
  graduate: /.+/g,
  office: /\b(?:officers?|assistants?|coordinators?)\b/gi,
  software: /\bengineers?\b/gi,
  trade: /\btechnicians?\b/gi,
};

export const workByName = (role: string): Work | undefined => {
  const work = workOf(role);
  const rank = work && BY_RANK[work];
  return rank && workOf(role.replace(rank, ' ')) !== work ? undefined : work;
};

/** Whether two roles are the same kind of work; of one that nobody named it is not known that they are not. */
export const isAlike = (role: string, other: string): boolean => {
  const work = workByName(role);
  if (role === '' || other === '' || (work !== undefined && work === workByName(other))) return true;
  const others = stemsOf(other, ANY_JOB);
  return [...stemsOf(role, ANY_JOB)].some((stem) => others.has(stem));
};

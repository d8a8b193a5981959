/** The kind of work of a role, by its words. */

import { memoized } from '../../../domain/text/memoized.js';
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
  | 'lab'
  | 'design'
  | 'office'
  | 'sales'
  | 'social'
  | 'graduate'
  | 'lead';

/** Words of a role, the more particular first; a kind may stand again where its words would be taken for another's. */
const WORK: readonly (readonly [Work, RegExp])[] = String.raw`
  making (?:dental|denture|orthodontic|prosthetics?|optical) (?:\w+ )?(?:technician|lab\w*)
  lab (?:laborator(?:y|ies)|lab|chemist|microbiolog\w+|metrolog\w+|calibration|quality (?:control\w*|inspector|technician|officer|and|assurance(?! (?:engineer|analyst|tester)))|qc|qa \(?(?!engineer|analyst|tester|automation|lead)\w+)
  teaching nursery nurse
  office (?:(?:depot|service|transport|fleet|network|duty) controller|quantity survey\w+|cost (?:manager|consultant)|estimator|buyer|compliance|traffic (?:controller|office\w*)|control room|despatcher|dispatcher|scheduler)
  reception (?:reception\w*|front desk|care navigator|switchboard|ward clerk)
  home-care (?:carers?|(?:home|domiciliary|live-in|residential|senior)? ?care (?:assistant|worker|staff)s?|home ?care|personal assistant \(care\))
  care (?:nurses?|nursing|midwi\w+|care home|healthcare|paramedic|doctor|physio\w*|radiograph\w*|therapist|sister|matron|dental|pharmac\w+|ward)
  teaching (?:teacher|teaching|tutor|lecturer|classroom|cover supervisor|learning support|nursery|early years|headteacher|trainer)
  social (?:social work\w*|settlement|newcomers?|case ?worker|support worker|youth work\w*|charity|fundrais\w+|community|housing officer|counsellor)
  making (?:hod carrier|(?:general |site )?labourer|scaffold\w*|(?:track|rail|highways?|civils) operative|trackman|joiner|carpenter|builder|bricklayer|welder|fabricator|plasterer|roofer|painter|machinist)
  trade (?:electrician|electrical|plumber|fitter|mechanic|maintenance|engineer \(?gas|gas engineer|technician|site (?:manager|foreman)|foreman)
  driving (?:drivers?|hgv|lgv|courier)
  kitchen (?:chefs?|cooks?|cater\w+|kitchen|baker|pastry|sous)
  warehouse (?:warehouse|forklift|picker|packer|logistics|delivery|depot|stock|production|factory|operative|shift)
  data (?:data(?! cent)|analyst|analytics|statistician|bi developer|researcher|scientist)
  marketing (?:marketing|brand|communications|comms|copywriter|seo|social media|content (?:writer|manager|executive))
  design (?:designer|design|ux|ui|illustrator|creative|architect)
  software (?:software|developer|programmer|backend|frontend|front-end|back-end|full[- ]?stack|devops|sre|web|android|ios|^qa$|qa (?:engineer|analyst|tester|automation|lead)|test engineer|platform engineer|(?<!(?:civil|mechanical|structural|chemical|marine|sound|lighting|heating|building|lift|rail|railway|field|service|process|production) )engineer)
  sales (?:sales|product specialist|account (?:manager|executive)|business development|recruiter|estate agent)
  service (?:shop|retail|barista|waiter|waitress|hotel|customer|cashier|bar staff|hospitality|(?:call|contact) cent\w+|call taker|enrol\w+ (?:counsel\w+|advis\w+)|store)
  graduate (?:graduate|trainee|apprentice\w*|intern\w*|placement|school leaver)
  lead (?:manager|head of|director|lead|supervisor|team leader)
  office (?:admin\w*|assistant|secretary|clerk|coordinator|officer|accounts?|accountant|bookkeeper|payroll|hr|finance|legal|paralegal|solicitor|council|policy)
`
  .trim()
  .split('\n')
  .map((row) => {
    const [, work = '', words = ''] = /^\s*(\S+) (.+)$/.exec(row) ?? [];
    return [work as Work, new RegExp(String.raw`\b${words}\b`)];
  });

const ANY_JOB: ReadonlySet<string> = new Set([
  ...stopWords,
  ...'assistant manager officer worker technician engineer lead leader coordinator co-ordinator specialist adviser advisor rep representative operator operative trainee apprentice senior junior staff supervisor head director consultant associate team member executive part full time permanent temporary nights night days level band professional practitioner'.split(
    ' ',
  ),
]);

export const workOf = (role: string): Work | undefined => {
  const lower = role.toLowerCase();
  return WORK.find(([, words]) => words.test(lower))?.[0];
};

/** Every officer has an office, and not every engineer writes programs: only what else is in the name tells the work. */
const BY_RANK: Partial<Readonly<Record<Work, RegExp>>> = {
  lead: /.+/g,
  graduate: /.+/g,
  office: /\b(?:officers?|assistants?|coordinators?)\b/gi,
  software: /\bengineers?\b/gi,
  trade: /\btechnicians?\b/gi,
};

/** The employer behind a job says nothing of the work: "Payroll clerk at Harrow Logistics". */
const withoutEmployer = (role: string): string => role.replace(/(?<=\S) (?:at|with|@) .*$/i, '');

export const workByName = memoized((typed: string): Work | undefined => {
  const role = withoutEmployer(typed);
  const work = workOf(role);
  const rank = work && BY_RANK[work];
  return rank && workOf(role.replace(rank, ' ')) !== work ? undefined : work;
});

/** Whether two roles are the same kind of work. Of one that has no kind it is not known, so a word that both have has to say it. */
export const isAlike = (role: string, other: string): boolean => {
  const [work, another] = [workByName(role), workByName(other)];
  if (role === '' || other === '') return true;
  if (work !== undefined && another !== undefined) return work === another;
  const others = stemsOf(other, ANY_JOB);
  return [...stemsOf(role, ANY_JOB)].some((stem) => others.has(stem));
};

/** Which tasks of the debriefs stand on the checklist of one interview. */

import { type Debrief, listOf, textOf } from '../debrief/debrief.js';
import { answersThatApply, outcomeOf, type Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { besidePlan, isOfLead, namedFor, ofUseFor } from '../interview/of-use.js';
import { asksAbout, companyKey } from '../text/company.js';
import { normalized } from '../text/normalize.js';
import { compare } from '../text/order.js';
import { sentencesTyped } from '../text/sentences.js';
import { sameTheme, sharedStems, stemIndex, stemsOf } from '../text/similar.js';
import { daysBetween } from '../time/days.js';
import { type AnswerTask, byDebrief, type Task, writtenOn } from './answer-task.js';
import type { ChecklistWords } from './item.js';
import { isPast } from './item-days.js';
import type { Strength } from './strengths.js';
import { collect, unsortedTasks } from './tasks.js';

interface ToDoInput {
  readonly script: Script;
  readonly words: ChecklistWords;
  readonly interview: Interview | null;
  readonly strengths?: readonly Strength[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What can be done before this interview; what only shows what they have is in strengths.ts and page.ts. */
export const tasksToDo = (
  { script, words, interview, today, strengths = [] }: ToDoInput,
  debriefs: readonly Debrief[],
): readonly AnswerTask[] => {
  const all = [
    ...debriefs.flatMap((debrief) => unsortedTasks(answersThatApply(script, debrief), words.reading)),
    ...collect(script, debriefs, words.readGap, today),
  ].sort((a, b) => compare(a.source.begun, b.source.begun) || compare(a.source.debrief, b.source.debrief));
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, words.stopWords);
  const known = stemIndex<ReadonlySet<string>>();
  if (all.some(({ task }) => task === 'find-proof'))
    for (const { family, task, entry } of all)
      if (family === 'work-on' || task === 'have-ready') known.add(stems(entry), stems(entry));
  const isKnown = (entry: string): boolean =>
    [...known.near(stems(entry))].some((other) => sameTheme(stems(entry), other));
  const idsWhere = (holds: (debrief: Debrief) => boolean): ReadonlySet<string> =>
    new Set(debriefs.filter(holds).map(({ id }) => id));
  const applied = idsWhere((debrief) => textOf(debrief, 'stage') === 'application');
  const waiting = idsWhere(({ answers }) => outcomeOf(answers) === 'waiting');
  // Kept apart, or skipped: that they have none, nobody said.
  const withoutProof = idsWhere(({ answers }) => answers.proof?.value === null);
  const isNear = ({ role }: AnswerTask['source']): boolean =>
    interview === null || sameTheme(stems(role), stems(interview.role));
  const isOfUse = ofUseFor(interview, words);
  const isNamed = namedFor(interview, words);
  const ofItsJob = planOfJob(all, words);
  const lessons = lessonsIn(all, words);
  const shows = showing(strengths, words);
  const answered = answeredWell(script, debriefs);
  const beside = (extra: string): string => {
    const [obstacle = '', helper = ''] = extra.split('\n');
    const left = besidePlan({ obstacle, helper }, interview, words);
    return left.obstacle === '' && left.helper === '' ? '' : `${left.obstacle}\n${left.helper}`;
  };
  const isTonight = interview?.when ? daysBetween(today, interview.when.slice(0, 10)) <= 1 : false;
  const isLate = ({ task, entry }: AnswerTask): boolean =>
    (task === 'gap' || task === 'learn') && (isTonight || (interview !== null && words.language.test(entry)));
  const tasks = all.map((task) =>
    task.task === 'find-out' && !isForEmployer(task.source, interview, waiting) && lessons(task)
      ? { ...task, task: 'read-up' as const }
      : isLate(task)
        ? { ...task, task: 'own-up' as const }
        : task.task === 'more' && answered(task.entry, task.source)
          ? { ...task, done: true }
          : task.task === 'plan'
            ? { ...task, extra: beside(task.extra) }
            : task,
  );
  const toDo = tasks.filter(({ task, entry, source }) => {
    if (NOT_TO_DO.includes(task) || (GAPS.includes(task) && words.secret.test(entry))) return false;
    if (task === 'plan')
      return (
        !isPast(entry, writtenOn(source), today, interview) &&
        (isOfUse(entry, [source]) || !ofItsJob(entry, source))
      );
    if (isTonight && words.notTonight.test(entry)) return false;
    if (task === 'surprised') return isNear(source) && words.comesAgain.test(entry);
    if (task === 'read-up') return isNear(source);
    if (!OF_ANY_JOB.includes(task) && !isOfUse(entry, [source])) return false;
    if (
      (task === 'more' || task === 'change') &&
      isOfLead([source], interview) &&
      !words.aboutInterviewing(entry)
    )
      return false;
    if (GAPS.includes(task) && !isNamed(entry) && !words.aboutInterviewing(entry)) return false;
    if ((task === 'gap' || task === 'own-up') && shows(entry)) return false;
    if (task === 'test' && (words.isPaper(entry) || !words.canTry(entry))) return false;
    if (task === 'find-out') return isForEmployer(source, interview, waiting);
    if (task === 'more' && asksAbout(entry, source.company)) return isForEmployer(source, interview, waiting);
    // There is nothing to apply for any more.
    if (task === 'change' && (applied.has(source.debrief) || /\bapply(?:ing)?\b/i.test(entry)))
      return interview === null;
    if (task === 'adjust' || task === 'different') return interview === null;
    if (task === 'find-proof')
      return (
        interview?.posting === undefined &&
        !withoutProof.has(source.debrief) &&
        !words.credential.test(entry) &&
        !isKnown(entry)
      );
    return !LACKING.includes(task) || !words.credential.test(entry);
  });
  const workOn = byDebrief(toDo.filter(({ family }) => family === 'work-on'));
  return toDo.flatMap((task) =>
    task.task === 'change' ? changeApart(task, workOn.get(task.source.debrief) ?? [], words) : [task],
  );
};

/** Of several sentences on what to change, those about what another answer of that debrief names, which has an item. */
const changeApart = (
  change: AnswerTask,
  workOn: readonly AnswerTask[],
  { plainWords }: ChecklistWords,
): readonly AnswerTask[] => {
  const sentences = sentencesTyped(change.entry);
  if (sentences.length < 2) return [change];
  const named = workOn.filter((task) => task !== change).map(({ entry }) => stemsOf(entry, plainWords));
  const [fresh, again]: [string[], string[]] = [[], []];
  for (const sentence of sentences) {
    // What it is about stands before its first comma.
    const [about = ''] = sentence.split(/[,;(]/);
    const isAgain = named.some((other) => sharedStems(stemsOf(about, plainWords), other) > 0);
    if (isAgain) again.push(about);
    else fresh.push(sentence);
    if (isAgain) named.push(stemsOf(sentence, plainWords));
  }
  if (fresh.length === 0 || again.length === 0) return [change];
  const isSmall = /^\p{Ll}/u.test(change.entry);
  return [
    // Who begins without a capital goes on without.
    {
      ...change,
      entry: fresh.join(' ').replace(/^\p{Lu}/u, (letter) => (isSmall ? letter.toLowerCase() : letter)),
    },
    ...again.map((entry, at) => ({ ...change, entry, key: `${change.key}|${at}`, again: true as const })),
  ];
};

const NOT_TO_DO: readonly Task[] = ['say', 'keep', 'bring-up', 'have-ready'];
/** What one advert asked for and another does not is no gap there. */
const GAPS: readonly Task[] = ['gap', 'learn', 'reframe', 'own-up'];

/** A licence or a certificate is no task, unless the person sorted it as one themselves. */
const LACKING: readonly Task[] = ['gap', 'reframe', 'own-up', 'said'];

const OF_ANY_JOB: readonly Task[] = [
  'ask',
  'ask-offered',
  'chase',
  'earlier-plan',
  'find-out',
  'adjust',
  'different',
];

/** Whether a plan is about the job that its debrief is of: it names that employer, or what that job asked for. */
const planOfJob = (
  all: readonly AnswerTask[],
  { aboutInterviewing, stopWords }: ChecklistWords,
): ((plan: string, source: AnswerTask['source']) => boolean) => {
  const isOf = (plan: string, text: string): boolean =>
    !aboutInterviewing(text) && sharesStem(plan, text, stopWords);
  return (plan, { debrief, role, company }) =>
    isOf(plan, role) ||
    isOf(plan, company) ||
    all.some(
      ({ family, entry, source }) => source.debrief === debrief && family !== 'plan' && isOf(plan, entry),
    );
};

const sharesStem = (a: string, b: string, stopWords: ReadonlySet<string>): boolean => {
  const others = stemsOf(b, stopWords);
  // A number is about nothing.
  return [...stemsOf(a, stopWords)].some((stem) => others.has(stem) && !/^\d+$/.test(stem));
};

/** What they wanted to know of one employer is no homework for another, nor after a no. */
const isForEmployer = (
  { company, debrief }: AnswerTask['source'],
  interview: Interview | null,
  waiting: ReadonlySet<string>,
): boolean => {
  if (company === '') return true;
  if (interview === null) return waiting.has(debrief);
  // "St Mary's" is St Mary's Hospital.
  const [a, b] = [`${companyKey(company)} `, `${companyKey(interview.company)} `];
  return a.startsWith(b) || b.startsWith(a);
};

/** What was to be looked up of a subject, not of an employer, is of use before any interview for such a job. */
const lessonsIn = (
  all: readonly AnswerTask[],
  { stopWords, isAboutThem }: ChecklistWords,
): ((task: AnswerTask) => boolean) => {
  const learning = new Map<string, string[]>();
  for (const { family, entry, source } of all)
    if (family === 'work-on' || family === 'needs')
      learning.set(source.debrief, [...(learning.get(source.debrief) ?? []), entry]);
  return ({ entry, source }) =>
    !isAboutThem(entry) &&
    !asksAbout(entry, source.company) &&
    (learning.get(source.debrief) ?? []).some((other) => sharesStem(entry, other, stopWords));
};

const EXAMPLES: readonly Strength['kind'][] = ['unheard', 'proof', 'story', 'cv'];

/** Whether something they have done shows what they called missing: every word of it, or the need that it was named for. */
export const showing = (
  strengths: readonly Strength[],
  { stopWords, without }: ChecklistWords,
): ((gap: string) => boolean) => {
  const shown = strengths
    .filter(({ kind }) => EXAMPLES.includes(kind))
    .flatMap(({ text, about, kind }) => (kind === 'proof' ? [text, about] : [text]))
    .map((text) => stemsOf(text, stopWords));
  return (gap) => {
    const wanted = [...stemsOf(without.lack(gap), stopWords)];
    return wanted.length > 0 && shown.some((stems) => wanted.every((stem) => stems.has(stem)));
  };
};

/** Whether the same question went well in a later debrief. */
const answeredWell = (
  script: Script,
  debriefs: readonly Debrief[],
): ((entry: string, source: AnswerTask['source']) => boolean) => {
  const latest = new Map<string, string>();
  for (const debrief of debriefs)
    for (const entry of listOf(answersThatApply(script, debrief), 'strong-answers').map(normalized))
      if (debrief.begun > (latest.get(entry) ?? '')) latest.set(entry, debrief.begun);
  return (entry, { begun }) => latest.size > 0 && (latest.get(normalized(entry)) ?? '') > begun;
};

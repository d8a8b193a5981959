/** Which tasks of the debriefs stand on the checklist of one interview. */

import { type Debrief, textOf } from '../debrief/debrief.js';
import { answersThatApply, outcomeOf, type Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { asksAbout, companyKey } from '../text/company.js';
import { compare } from '../text/order.js';
import { sameTheme, stemIndex, stemsOf } from '../text/similar.js';
import type { AnswerTask, Task } from './answer-task.js';
import type { ChecklistWords } from './item.js';
import { collect, unsortedTasks } from './tasks.js';

interface ToDoInput {
  readonly script: Script;
  readonly words: ChecklistWords;
  readonly interview: Interview | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What can be done before this interview; what only shows what they have is in strengths.ts and page.ts. */
export const tasksToDo = (
  { script, words, interview, today }: ToDoInput,
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
  return all.filter(({ task, entry, source }) => {
    if (NOT_TO_DO.includes(task)) return false;
    if (task === 'find-out') return isForEmployer(source, interview, waiting);
    if (interview !== null && task === 'more' && asksAbout(entry, source.company))
      return isForEmployer(source, interview, waiting);
    // There is nothing to apply for any more.
    if (task === 'change' && applied.has(source.debrief)) return interview === null;
    if (task === 'adjust' || task === 'different') return interview === null;
    if (task === 'find-proof')
      return interview?.posting === undefined && !words.credential.test(entry) && !isKnown(entry);
    return !LACKING.includes(task) || !words.credential.test(entry);
  });
};

const NOT_TO_DO: readonly Task[] = ['say', 'keep', 'bring-up', 'have-ready'];
/** A licence or a certificate is no task, unless the person sorted it as one themselves. */
const LACKING: readonly Task[] = ['gap', 'learn', 'reframe', 'said'];

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

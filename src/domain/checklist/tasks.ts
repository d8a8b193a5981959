import { WHOLE } from '../comments/comment.js';
import { type Debrief, listOf, oldestBegunFirst, type QuestionId, textOf } from '../debrief/debrief.js';
import { SORTS } from '../debrief/feedback-events.js';
import type { LineTask, Question, ReadGap } from '../debrief/question.js';
import { answersThatApply, type LiveDebrief, outcomeOf, type Script } from '../debrief/script.js';
import type { ReplyReading } from '../feedback/reading.js';
import { unsortedIn } from '../feedback/reply.js';
import { feedbackState, givenDay, isLetGo, whomOf } from '../feedback/request-state.js';
import { remembered } from '../text/memoized.js';
import { type AnswerTask, type Task, type TaskPlace, taskFrom } from './answer-task.js';

/** Questions with these `leadsTo` need no code here: each line of the answer is a task. */
const LINE_TASKS: Readonly<Record<LineTask, Pick<TaskPlace, 'family' | 'weight'>>> = {
  use: { family: 'work-on', weight: 2 },
  more: { family: 'work-on', weight: 4 },
  gap: { family: 'work-on', weight: 5 },
  'find-out': { family: 'find-out', weight: 6 },
  test: { family: 'test', weight: 7 },
  'bring-up': { family: 'bring-up', weight: 8 },
};

/** Added to the weight for every further line; more than any first line has. */
const NEXT_LINE = 20;

/** Lines of unsorted feedback at most: a letter is not a list of things to do. */
const UNSORTED = 3;

/**
 * Every task of every debrief, by when the debrief was begun. Only the newest direction counts; the newest plan is the
 * plan, earlier ones are tasks like others.
 */
export const collect = (
  script: Script,
  debriefs: readonly Debrief[],
  readGap: ReadGap,
  today: string,
): readonly AnswerTask[] => {
  const ordered = debriefs.map((debrief) => answersThatApply(script, debrief)).sort(oldestBegunFirst);
  const newestWith = (id: QuestionId): Debrief | undefined =>
    ordered.findLast((debrief) => textOf(debrief, id) !== '');
  const plan = newestWith('if-then');
  const direction = newestWith('direction');
  return [
    ...ordered.flatMap((debrief) => planTask(debrief, debrief === plan)),
    ...(direction ? directionTask(direction) : []),
    ...ordered.flatMap((debrief) => tasksOf(script, debrief, readGap, today)),
  ];
};

const tasksOf = (
  script: Script,
  debrief: LiveDebrief,
  readGap: ReadGap,
  today: string,
): readonly AnswerTask[] => {
  const lines = (task: LineTask): readonly AnswerTask[] =>
    questionsFor(script)[task].flatMap((question) => lineTasks(debrief, question, task, readGap));
  return [
    ...askTasks(debrief, today),
    ...lines('use'),
    ...changeTask(debrief),
    ...(['more', 'gap', 'find-out', 'test', 'bring-up'] as const).flatMap(lines),
    ...surpriseTask(debrief),
    ...proofTasks(debrief),
    ...replyTasks(debrief),
    ...commentTasks(script, debrief),
  ];
};

const questionsFor = remembered(({ questions }: Script): Readonly<Record<LineTask, readonly Question[]>> => {
  const leadingTo = (task: LineTask) => questions.filter(({ leadsTo }) => leadsTo === task);
  return {
    use: leadingTo('use'),
    more: leadingTo('more'),
    gap: leadingTo('gap'),
    'find-out': leadingTo('find-out'),
    test: leadingTo('test'),
    'bring-up': leadingTo('bring-up'),
  };
});

export const unsortedTasks = (debrief: Debrief, reading: ReplyReading): readonly AnswerTask[] =>
  unsortedIn(debrief, reading)
    .other.slice(0, UNSORTED)
    .map((entry, index) =>
      taskFrom(debrief, 'feedback-said', entry, {
        task: 'said',
        section: 'feedback',
        family: 'work-on',
        weight: LINE_TASKS.use.weight + index * NEXT_LINE,
      }),
    );

const sectionOf = ({ strategy }: Question): TaskPlace['section'] =>
  strategy === 'opening' || strategy === 'closing' ? 'big-picture' : strategy;

const lineTasks = (
  debrief: Debrief,
  question: Question,
  task: LineTask,
  readGap: ReadGap,
): readonly AnswerTask[] => {
  const { id } = question;
  const section = sectionOf(question);
  const { family, weight } = LINE_TASKS[task];
  return listOf(debrief, id).map((entry, index) => {
    const place = { task, section, family, weight: weight + index * NEXT_LINE };
    const made = taskFrom(debrief, id, entry, place);
    if (task !== 'gap') return made;
    const gap = readGap(entry);
    return { ...made, task: gap.task, entry: gap.what };
  });
};

/** After an offer it is what to keep, unless it was written before the offer: then it is still what to change. */
const changeTask = (debrief: Debrief): readonly AnswerTask[] => {
  const change = textOf(debrief, 'could-change');
  if (change === '') return [];
  const kept =
    outcomeOf(debrief.answers) === 'offer' &&
    (debrief.answers['could-change']?.at ?? '') >= (debrief.answers.outcome?.at ?? '');
  return [
    taskFrom(debrief, 'could-change', change, {
      task: kept ? 'keep' : 'change',
      section: 'big-picture',
      family: kept ? 'keep' : 'work-on',
      weight: 3,
    }),
  ];
};

const surpriseTask = (debrief: Debrief): readonly AnswerTask[] => {
  const surprise = textOf(debrief, 'surprised');
  if (surprise === '' || outcomeOf(debrief.answers) === 'offer') return [];
  const place = { task: 'surprised', section: 'homework', family: 'surprise', weight: 5.5 } as const;
  return [taskFrom(debrief, 'surprised', surprise, place)];
};

const planTask = (debrief: Debrief, newest: boolean): readonly AnswerTask[] => {
  const plan = textOf(debrief, 'if-then');
  if (plan === '') return [];
  const task = newest ? 'plan' : 'earlier-plan';
  const made = taskFrom(debrief, 'if-then', plan, {
    task,
    section: 'plan',
    family: 'plan',
    weight: newest ? 0 : 3,
  });
  const [obstacle, helper] = [textOf(debrief, 'obstacle'), textOf(debrief, 'helper')];
  return [{ ...made, extra: obstacle === '' && helper === '' ? '' : `${obstacle}\n${helper}` }];
};

/**
 * Asking, then one reminder. The request stays open until it was sent, the reminder while an answer is waited for; once
 * it is answered or closed, both are gone.
 */
const askTasks = (debrief: LiveDebrief, today: string): readonly AnswerTask[] => {
  const whom = textOf(debrief, 'ask-whom');
  const now = feedbackState(debrief, today);
  if (now.state !== 'to-ask' && now.state !== 'waiting') return [];
  const { offer } = debrief;
  if (isLetGo(now, today)) return [];
  const place = { section: 'feedback', family: null } as const;
  const ask: AnswerTask = {
    ...taskFrom(debrief, 'ask-whom', whom, { ...place, task: 'ask', weight: 0 }),
    due: givenDay(debrief),
    done: now.state === 'waiting',
    ...(offer && { task: 'ask-offered' as const, entry: textOf(debrief, 'company') }),
  };
  if (now.state === 'to-ask') return [ask];
  const chase: AnswerTask = {
    ...taskFrom(debrief, 'ask-whom', whomOf(debrief), { ...place, task: 'chase', weight: 1 }),
    due: now.remind,
    done: now.reminded !== null,
  };
  return whom === '' && !offer ? [chase] : [ask, chase];
};

const replyTasks = (debrief: Debrief): readonly AnswerTask[] =>
  SORTS.flatMap((sort) => {
    if (sort === 'keep' || sort === 'leave') return [];
    const question = `feedback-${sort}` as const;
    const own = listOf(debrief, question);
    const seen = new Set(own.map((entry) => entry.toLowerCase()));
    const lines = debrief.feedback.flatMap((event) =>
      event.type === 'reply' ? event[sort].map((entry) => ({ entry, at: event.at })) : [],
    );
    const fresh = lines.filter(
      ({ entry }) => !seen.has(entry.toLowerCase()) && seen.add(entry.toLowerCase()),
    );
    const { family, weight } = LINE_TASKS[sort];
    return fresh.map(({ entry, at }, index): AnswerTask => {
      const task = taskFrom(debrief, question, entry, {
        task: sort,
        section: 'feedback',
        family,
        weight: weight + (own.length + index) * NEXT_LINE,
      });
      return { ...task, later: true, source: { ...task.source, at } };
    });
  });

const commentTasks = (script: Script, debrief: Debrief): readonly AnswerTask[] =>
  (debrief.comments ?? []).flatMap(({ question, from, at, tasks = [] }) => {
    // A word about the whole stands where the job does.
    const about = script.questions.find(({ id }) => id === (question === WHOLE ? 'role' : question));
    if (about === undefined) return [];
    const section = sectionOf(about);
    return tasks.map((entry, index): AnswerTask => {
      const { family, weight } = LINE_TASKS.use;
      const place = { task: 'suggested', section, family, weight: weight + index * NEXT_LINE } as const;
      const task = taskFrom(debrief, about.id, entry, place);
      return { ...task, extra: from, later: true, source: { ...task.source, at } };
    });
  });

/** What the role needed, each with the proof on the same line of the next answer; then the proofs without a need. */
const proofTasks = (debrief: Debrief): readonly AnswerTask[] => {
  const place = (task: Task, index: number): TaskPlace => ({
    task,
    section: 'skills',
    family: 'needs',
    weight: 9 + index * NEXT_LINE,
  });
  const proof = listOf(debrief, 'proof');
  const paired = listOf(debrief, 'role-needs').map((need, index): AnswerTask => {
    const extra = proof[index] ?? '';
    const task = extra === '' ? 'find-proof' : 'have-ready';
    return { ...taskFrom(debrief, 'role-needs', need, place(task, index)), extra };
  });
  const isOffered = outcomeOf(debrief.answers) === 'offer';
  const unpaired = proof
    .slice(paired.length)
    .filter((entry) => entry !== '')
    .map((entry, index) => taskFrom(debrief, 'proof', entry, place('have-ready', paired.length + index)));
  // They got that job: what they could not show was no lack.
  return [...paired.filter(({ task }) => !isOffered || task === 'have-ready'), ...unpaired];
};

const directionTask = (debrief: Debrief): readonly AnswerTask[] => {
  const direction = textOf(debrief, 'direction');
  const change = textOf(debrief, 'direction-change');
  if (direction !== 'adjust' && direction !== 'different') return [];
  return [
    {
      ...taskFrom(debrief, 'direction', direction, {
        task: direction,
        section: 'big-picture',
        family: null,
        // Without a word of their own it is general advice.
        weight: change === '' ? 9 * NEXT_LINE : 10,
      }),
      extra: change,
    },
  ];
};

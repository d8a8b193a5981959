import { conversationText } from '../../content/en/debrief/conversation.js';
import { homeworkText } from '../../content/en/interview/research.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { withFinding } from '../../domain/interview/findings.js';
import { type Interview, interviewJson } from '../../domain/interview/interview.js';
import { missing, stopped, usage } from '../../errors.js';
import { askAndKeep, lineStep, type OrderedStep } from '../../guide/ask-in-order.js';
import { changeOpen } from '../../guide/change-open.js';
import { withLook } from '../../guide/safety/danger.js';
import { pauseWhere } from '../../guide/safety/pause.js';
import { toJson } from '../../render/json.js';
import { type HomeworkTask, homeworkScreen, homeworkTasks } from '../../render/terminal/homework.js';
import { todayOf } from '../shared/as-of.js';
import { argument, defineCommand, needTerminal, notBoth, option, type Ports } from '../shared/command.js';
import { type ConversationContext, pausingOf, stoppedAtPause } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import type { FindPorts } from '../shared/find-record.js';
import { pickOne } from '../shared/pick-one.js';
import { type PreparePorts, prepare } from '../shared/preparation.js';

/** `--json`: `{"interview": {"id", "role", "company", "when"}, "tasks": [{"task", "item", "label", "where", "wanted", "finding", "done"}]}`. */
export const homework = defineCommand({
  about: 'What to look up before an interview, where to look, and what you found. You do the looking up.',
  args: { id: argument.optional('interviews') },
  options: {
    fill: option.flag('ask what you found, task by task'),
    task: option.value('<task>', 'one task, by its word or code'),
    finding: option.value('<text>', 'with --task: what you found; "" clears it'),
    json: option.json,
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach next homework',
    'rejection-coach next homework --task news --finding "They open a second ward in May"',
  ],
  prepare(options) {
    const { task, finding, fill, json } = options;
    if (finding !== undefined && task === undefined)
      throw usage('--finding needs --task', 'For the tasks: rejection-coach next homework');
    notBoth(task !== undefined, fill, ['--task', '--fill']);
    notBoth(json, fill, ['--json', '--fill']);
    return options;
  },
  async run(context: ConversationContext, options) {
    const today = await todayOf(context, options.asOf);
    const { interview, tasks } = await homeworkFor(context, options.id, today);
    const task = options.task === undefined ? null : await taskFor(context, tasks, options.task);
    if (task !== null && options.finding !== undefined) {
      await keep(context, interview, task, options.finding);
      warnWhereDanger(context, [options.finding]);
    } else if (task !== null || options.fill) await ask(context, interview, task === null ? tasks : [task]);
    const changed = task !== null || options.fill;
    const now = changed ? await homeworkFor(context, interview.id, today) : { interview, tasks };
    if (options.json) context.output.out(toJson(shape(now.interview, now.tasks)));
    else context.output.out(homeworkScreen(now.interview, now.tasks, context.output));
  },
});

const homeworkFor = async (context: PreparePorts, id: string | undefined, today: string) => {
  const { items, interview } = await prepare(context, today, id);
  if (interview === null) throw missing('add an interview first', 'Add one with: rejection-coach next add');
  return { interview, tasks: homeworkTasks(items) };
};

const taskFor = (context: FindPorts, tasks: readonly HomeworkTask[], typed: string): Promise<HomeworkTask> =>
  pickOne(
    context,
    typed,
    tasks.map((task) => ({
      value: task,
      keys: [task.homework.key, task.id, ...task.aliases],
      label: () => task.homework.label,
    })),
    {
      noun: 'task',
      plural: 'tasks',
      nothing: 'There is no homework.',
      kept: conversationText.nothingChanged,
    },
  );
const keep = async (
  context: Ports<'clock' | 'journal'>,
  interview: Interview,
  { homework: { key, finding } }: HomeworkTask,
  typed: string,
): Promise<void> => {
  const found = oneLine(typed);
  if (found === finding) return;
  const at = context.clock.now().toISOString();
  await changeOpen(context.journal, 'interviews', interview, true, (latest) => {
    const { notMeant, ...rest } = latest;
    const still = notMeant?.filter((task) => task !== key) ?? [];
    return withLook({
      ...rest,
      ...(still.length > 0 ? { notMeant: still } : {}),
      findings: withFinding(latest.findings, { task: key, text: found, at }),
    });
  });
};

/** One after another, each on disk before the next is asked. */
const ask = async (context: ConversationContext, interview: Interview, tasks: readonly HomeworkTask[]) => {
  needTerminal(context, 'Add what you found: rejection-coach next homework --task TASK --finding TEXT');
  const pausing = await pausingOf(context);
  const { prompter } = pausing;
  let atPause = false;
  let notMeant = false;
  const found = new Map<string, string>();
  const byKey = new Map(tasks.map((task) => [task.homework.key, task]));
  const conversation = `${interview.id}-homework`;
  const { type, unfinished } = await askAndKeep(prompter, await context.editor(), conversation, {
    order: () => [...byKey.keys()],
    step: (key) => stepFor(tasks, key, found.get(key)),
    async confirm(key, value) {
      const task = byKey.get(key);
      if (task === undefined || value === null) return 'go-on';
      await keep(context, interview, task, String(value));
      found.set(key, String(value));
      if (notMeant) return 'go-on';
      const chosen = await pauseWhere(pausing, [String(value)]);
      notMeant = chosen === 'not-meant';
      if (notMeant)
        await changeOpen(context.journal, 'interviews', interview, true, (now) =>
          withLook({
            ...now,
            notMeant: [...(now.notMeant ?? []), key],
          }),
        );
      atPause = chosen === 'stopped';
      return atPause ? 'stop' : 'go-on';
    },
  });
  if (atPause) throw stoppedAtPause();
  if (type === 'finished') return;
  if (found.size > 0) throw stopped(homeworkText.leftAfter(found.size));
  throw stopped(
    unfinished ? conversationText.typingKept('next homework --fill') : conversationText.nothingChanged,
  );
};

const stepFor = (tasks: readonly HomeworkTask[], key: string, found: string | undefined): OrderedStep => {
  const at = tasks.findIndex(({ homework }) => homework.key === key);
  const { label = key, where = '', wanted = [], finding = '' } = tasks[at]?.homework ?? {};
  return lineStep(homeworkText.ask(label), {
    progress: homeworkText.step(at + 1, tasks.length),
    inView: wanted.length === 0 ? [] : [{ label: homeworkText.youWanted, lines: wanted }],
    hint: where === '' ? '' : homeworkText.where(where),
    why: homeworkText.why,
    initial: (found ?? finding) || null,
    check: async (line) => ({ ok: true, value: oneLine(String(line)) }),
  });
};

const shape = (interview: Interview, tasks: readonly HomeworkTask[]): object => ({
  interview: interviewJson(interview),
  tasks: tasks.map(({ id, done, homework: { key, label, where, wanted, finding } }) => ({
    task: key,
    item: id,
    label,
    where,
    wanted,
    finding: finding === '' ? null : finding,
    done,
  })),
});

/** `next homework`: what to find out before an interview, where to look, and what was found. */

import { promptWords, words } from '../../content/en/debrief/conversation.js';
import { homeworkWords as said } from '../../content/en/interview/research.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { withFinding } from '../../domain/interview/findings.js';
import type { Interview } from '../../domain/interview/interview.js';
import { missing, stopped, usage } from '../../errors.js';
import type { Context, Reply } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { type HomeworkTask, homeworkTasks } from '../../render/research-order.js';
import { homeworkScreen } from '../../render/terminal/homework.js';
import { planned } from '../checklist/plan.js';
import { todayOf } from '../shared/as-of.js';
import { asJson, asOf, defineCommand, flag, notBoth, optional, value } from '../shared/command.js';
import { needTerminal } from '../shared/conversation.js';
import { pickOne } from '../shared/pick-one.js';

/** `--json`: `{"interview": {"id", "role", "company", "when"}, "tasks": [{"task", "item", "label", "where", "wanted", "finding", "done"}]}`. */
export const homework = defineCommand({
  about:
    'What to find out before an interview, where to look, and what you found. Nothing is looked up for you.',
  args: { id: optional },
  options: {
    fill: flag('ask for what you found, one task after another'),
    task: value('<task>', 'one task: its word or its code'),
    finding: value('<text>', 'with --task: what you found; "" takes it back'),
    json: asJson,
    asOf,
  },
  examples: [
    'rejection-coach next homework',
    'rejection-coach next homework --task news --finding "They open a second ward in May"',
  ],
  prepare(options) {
    const { task, finding, fill, json } = options;
    if (finding !== undefined && task === undefined)
      throw usage('--finding needs --task', 'The tasks are listed by: rejection-coach next homework');
    notBoth(task !== undefined, fill, ['--task', '--fill']);
    notBoth(json, fill, ['--json', '--fill']);
    return options;
  },
  async run(context, options) {
    const today = await todayOf(context, options.asOf);
    const { interview, tasks } = await homeworkFor(context, options.id, today);
    const task = options.task === undefined ? null : await taskFor(context, tasks, options.task);
    if (task !== null && options.finding !== undefined) await keep(context, interview, task, options.finding);
    else if (task !== null || options.fill) await ask(context, interview, task === null ? tasks : [task]);
    const changed = task !== null || options.fill;
    const now = changed ? await homeworkFor(context, interview.id, today) : { interview, tasks };
    if (options.json) context.output.out(toJson(shape(now.interview, now.tasks)));
    else context.output.out(homeworkScreen(now.interview, now.tasks, context.output));
  },
});

interface Set {
  readonly interview: Interview;
  readonly tasks: readonly HomeworkTask[];
}

const homeworkFor = async (context: Context, id: string | undefined, today: string): Promise<Set> => {
  const { items, interview } = await planned(context, today, id);
  if (interview === null)
    throw missing(
      'no interview is ahead, so there is no homework yet',
      'Add one with: rejection-coach next add',
    );
  return { interview, tasks: homeworkTasks(items) };
};

const taskFor = (context: Context, tasks: readonly HomeworkTask[], typed: string): Promise<HomeworkTask> =>
  pickOne(
    context,
    typed,
    tasks.map((task) => ({
      value: task,
      keys: [task.homework.key, task.id, ...task.aliases],
      label: () => task.homework.label,
    })),
    { noun: 'task', plural: 'tasks', nothing: 'There is no homework.', kept: words.nothingChanged },
  );
const keep = async (
  context: Context,
  interview: Interview,
  { homework: { key, finding } }: HomeworkTask,
  typed: string,
): Promise<void> => {
  const found = oneLine(typed);
  if (found === finding) return;
  const at = context.clock.now().toISOString();
  await context.journal.change('interviews', interview.id, (now) => {
    const latest = now ?? interview;
    return { ...latest, findings: withFinding(latest.findings, { task: key, text: found, at }) };
  });
};

/** One after another, each on disk before the next is asked; back goes to the one before. */
const ask = async (context: Context, interview: Interview, tasks: readonly HomeworkTask[]): Promise<void> => {
  needTerminal(context, 'Give a finding with: rejection-coach next homework --task TASK --finding TEXT');
  const prompter = await context.prompter(promptWords);
  const typed = new Map<number, string>();
  const kept = new Map<number, string>();
  let at = 0;
  while (at < tasks.length) {
    const task = tasks[at];
    if (task === undefined) break;
    const { label, where, wanted, finding } = task.homework;
    const there = kept.get(at) ?? finding;
    const reply: Reply = await prompter.ask({
      kind: 'line',
      progress: said.step(at + 1, tasks.length),
      inView: wanted.length === 0 ? [] : [{ label: said.youWanted, lines: wanted }],
      text: said.ask(label),
      hint: where === '' ? '' : said.where(where),
      why: said.why,
      choices: [],
      initial: there === '' ? null : there,
      typing: typed.get(at) ?? null,
      canGoBack: at > 0,
      check: async (line) => ({ ok: true, value: oneLine(String(line)) }),
    });
    if (reply.type === 'stop')
      throw stopped(kept.size > 0 ? said.leftAfter(kept.size) : words.nothingChanged);
    if (reply.type === 'back') {
      if (reply.typing !== null) typed.set(at, reply.typing);
      at = Math.max(at - 1, 0);
      continue;
    }
    if (reply.type === 'answer') {
      await keep(context, interview, task, String(reply.value));
      kept.set(at, String(reply.value));
    }
    typed.delete(at);
    at++;
  }
};

const shape = (interview: Interview, tasks: readonly HomeworkTask[]): object => ({
  interview: {
    id: interview.id,
    role: interview.role,
    company: interview.company,
    when: interview.when,
  },
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

import { conversationText } from '../../content/en/debrief/conversation.js';
import { problemText } from '../../content/en/debrief/problems.js';
import { script } from '../../content/en/index.js';
import { historyAndDoctorText } from '../../content/en/records/history.js';
import type { AnswerValue, Debrief, QuestionId } from '../../domain/debrief/debrief.js';
import { changedSections, type ReadForm, readForm, SKIPPED_ENTRY } from '../../domain/debrief/editor-form.js';
import type { Question } from '../../domain/debrief/question.js';
import { applies, asks, questionOf } from '../../domain/debrief/script.js';
import type { KeptText } from '../../domain/journal/unfinished.js';
import { fieldsIn } from '../../domain/record/json-fields.js';
import { CoachError, data, usage } from '../../errors.js';
import { pausing, withTyped } from '../../guide/safety/danger.js';
import type { Editor } from '../../ports/index.js';
import { formAgain, formText } from '../../render/editor-form.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { type AsOfPorts, momentOf } from '../shared/as-of.js';
import { needTerminal, type Ports } from '../shared/command.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { forgetTyped, report } from './edit-in-terminal.js';
import { typedValue } from './typed-value.js';

type EditorPorts = Ports<'clock' | 'editor' | 'journal' | 'output' | 'settings'>;

export const editInEditor = async (
  context: EditorPorts,
  debrief: Debrief,
  id: QuestionId | undefined,
  asOf: string | undefined,
): Promise<void> => {
  needTerminal(context, `Give it all at once: rejection-coach edit ${debrief.id} QUESTION --answer TEXT`);
  const editor = await context.editor();
  const name = id === undefined ? debrief.id : `${debrief.id}-${id}`;
  const before = await keptText(context, editor, name);
  const given = before?.given ?? formFor(debrief, id);
  const mark = await context.journal.open('debriefs', debrief.id);
  try {
    const shown = before === null ? given : formAgain(before.text, before.problems);
    const text = await editor.edit(shown, name, { given, carryOn: carryOn(debrief.id, id) });
    await take(context, editor, debrief, { name, id, given, text, asOf });
  } finally {
    mark.close();
  }
};

const carryOn = (debrief: string, id: QuestionId | undefined): string =>
  historyAndDoctorText.form.kept(`rejection-coach edit ${[debrief, id ?? []].flat().join(' ')} --editor`);

interface Edited {
  readonly name: string;
  readonly id: QuestionId | undefined;
  readonly given: string;
  readonly text: string;
  readonly asOf: string | undefined;
}

const take = async (
  context: EditorPorts,
  editor: Editor,
  debrief: Debrief,
  edited: Edited,
): Promise<void> => {
  const { name, id, given, text } = edited;
  if (text.trim() === '' || text === given) {
    await editor.keep(name, null);
    context.output.err(`${conversationText.nothingChanged}\n`);
    return;
  }
  const { values, problems } = await valuesIn(context, debrief, edited);
  // Kept before the journal is written: a full disk or a kill then loses no text.
  await editor.keep(name, JSON.stringify({ given, text, problems } satisfies KeptText));
  if (problems.length > 0)
    throw usage(
      problems.length === 1 ? `${problems[0]}` : `${problems.length} things couldn't be read`,
      [
        ...(problems.length === 1 ? [] : problems.map((problem) => `  ${problem}`)),
        carryOn(debrief.id, id),
      ].join('\n'),
    );
  const after =
    values.size === 0
      ? debrief
      : await context.journal.change('debriefs', debrief.id, (now) =>
          withValues(context, now ?? debrief, values),
        );
  await editor.keep(name, null);
  await forgetTyped(context, debrief, values.keys());
  if (values.size === 0) context.output.err(`${conversationText.nothingChanged}\n`);
  else report(context, debrief, after, [...values.keys()]);
  for (const [question, value] of values) warnWhereDanger(context, pausing(question, value));
};

const withValues = (
  context: Ports<'clock'>,
  debrief: Debrief,
  values: ReadonlyMap<QuestionId, AnswerValue | null>,
): Debrief => {
  const at = context.clock.now().toISOString();
  return [...values].reduce((now, [id, value]) => withTyped(now, id, value, at), debrief);
};

const formFor = (debrief: Debrief, id: QuestionId | undefined): string => {
  const isIn = (question: Question): boolean =>
    debrief.answers[question.id] !== undefined || asks(script, question, debrief.answers, debrief.mode);
  const questions = id === undefined ? script.questions.filter(isIn) : [questionOf(script, id)];
  return formText(debrief, questions, nameOfRole(debrief));
};

const valuesIn = async (context: AsOfPorts, debrief: Debrief, { given, text, asOf }: Edited) => {
  const [was, now] = [readForm(given), readForm(text)];
  const values = new Map<QuestionId, AnswerValue | null>();
  const problems = formProblems(was, now);
  const moment = await momentOf(context, asOf);
  for (const id of changedSections(was, now)) {
    const question = script.questions.find((asked) => asked.id === id);
    if (question === undefined) continue;
    try {
      const lines = now.sections.get(id) ?? [];
      values.set(question.id, await typedValue(context, question, entriesOf(question, lines), moment));
    } catch (error) {
      if (!(error instanceof CoachError)) throw error;
      problems.push(error.message);
    }
  }
  const after = withValues(context, debrief, values);
  for (const [id, value] of values)
    if (value !== null && !applies(script, questionOf(script, id), after.answers))
      problems.push(`${id}: ${problemText({ type: 'not-asked' })}`);
  return { values, problems };
};

const entriesOf = (question: Question, lines: readonly string[]): readonly string[] => {
  if (question.kind === 'text') return [lines.join('\n')];
  const full = lines.filter((line) => line.trim() !== '');
  return question.parts === 'each-need'
    ? full.map((line) => (line.trim() === SKIPPED_ENTRY ? '' : line))
    : full;
};

const formProblems = (was: ReadForm, now: ReadForm): string[] => {
  const { problem, line: lineText } = historyAndDoctorText.form;
  const onlyIn = (form: ReadForm, other: ReadForm): readonly string[] =>
    [...form.sections.keys()].filter((id) => !other.sections.has(id));
  return [
    ...now.problems.map(({ type, line, text }) => `${lineText(line, text)}: ${problem[type]}`),
    ...onlyIn(now, was).map((id) => `${id}: ${problem.unknown}`),
    ...onlyIn(was, now).map((id) => `${id}: ${problem.gone}`),
  ];
};

const keptText = async (
  context: Ports<'journal'>,
  editor: Editor,
  name: string,
): Promise<KeptText | null> => {
  const raw = await editor.kept(name);
  if (raw === null) return null;
  const { given, text, problems } = fieldsIn(raw);
  if (typeof given === 'string' && typeof text === 'string' && Array.isArray(problems))
    return { given, text, problems: problems.map(String) };
  throw data(
    historyAndDoctorText.form.unusable(name),
    historyAndDoctorText.form.unusableAdvice(`${context.journal.folder}/editing`),
  );
};

/** `edit`: change one answer; the earlier version is kept. */

import { words } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import {
  type AnswerValue,
  type Debrief,
  QUESTION_IDS,
  type QuestionId,
} from '../../domain/debrief/debrief.js';
import { applies, questionOf } from '../../domain/debrief/script.js';
import { withAnswer } from '../../domain/debrief/versions.js';
import { missing, usage } from '../../errors.js';
import type { CommandSpec, Context } from '../../ports/index.js';
import { asOfOption, momentOf } from '../shared/as-of.js';
import { find } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';
import { argument, flag, many, notBoth, text } from '../shared/options.js';
import { warnWhereDanger } from './answers-file.js';
import { editInEditor } from './edit-in-editor.js';
import { editInTerminal, report } from './edit-in-terminal.js';
import { typedValue } from './typed-value.js';

export interface EditOptions {
  readonly id: string;
  readonly question: string | undefined;
  /** Empty where none is given: then it asks. */
  readonly answers: readonly string[];
  readonly clear: boolean;
  readonly editor: boolean;
  readonly asOf: string | undefined;
}

export const command = {
  args: '<id> [question]',
  about:
    'Changes an answer; the earlier version is kept. Without --answer it asks; with --editor it opens your own editor.',
  options: [
    { flags: '--answer <text>', text: 'the new answer; give it again for each entry of a list', again: true },
    { flags: '--clear', text: 'empty the answer' },
    { flags: '--editor', text: 'in your own editor (VISUAL or EDITOR): one answer, or all of them' },
    asOfOption,
  ],
  examples: [
    'rejection-coach edit latest',
    'rejection-coach edit latest outcome --answer offer',
    'rejection-coach edit latest friend --editor',
    'rejection-coach edit latest went-well --answer "the opening" --answer "my questions"',
  ],
  parse(input): EditOptions {
    const answers = many(input, 'answer');
    notBoth(answers.length > 0, flag(input, 'clear'), ['--answer', '--clear']);
    notBoth(flag(input, 'editor'), answers.length > 0 || flag(input, 'clear'), [
      '--editor',
      '--answer or --clear',
    ]);
    const question = argument(input, 1);
    if (question === undefined && (answers.length > 0 || flag(input, 'clear')))
      throw usage('which question?', 'Call it as: rejection-coach edit ID QUESTION --answer TEXT');
    return {
      id: argument(input, 0) ?? '',
      question,
      answers,
      clear: flag(input, 'clear'),
      editor: flag(input, 'editor'),
      asOf: text(input, 'asOf'),
    };
  },
  async run(context, options) {
    const debrief = await find(context, 'debriefs', options.id);
    const id = options.question === undefined ? undefined : questionId(options.question);
    await tellIfOpen(context, debrief.id);
    if (options.editor) return editInEditor(context, debrief, id, options.asOf);
    if (id === undefined || (options.answers.length === 0 && !options.clear))
      return editInTerminal(context, debrief, id, options.asOf);
    const moment = await momentOf(context, options.asOf);
    const question = questionOf(script, id);
    if (!options.clear && !applies(script, question, debrief.answers))
      throw usage(`${id}: this question does not apply to the other answers`, words.nothingChanged);
    const value = options.clear ? null : await typedValue(context, question, options.answers, moment);
    const after = await put(context, debrief, id, value);
    warnWhereDanger(context, value);
    report(context, debrief, after, [id]);
  },
} satisfies CommandSpec<EditOptions>;

const questionId = (wanted: string): QuestionId => {
  const id = QUESTION_IDS.find((one) => one === wanted);
  if (id) return id;
  throw missing(`there is no question '${wanted}'`, 'The ids are listed by: rejection-coach questions');
};

const put = (
  context: Context,
  debrief: Debrief,
  id: QuestionId,
  value: AnswerValue | null,
): Promise<Debrief> => {
  const at = context.clock.now().toISOString();
  return context.journal.change('debriefs', debrief.id, (now) => {
    const there = now ?? debrief;
    return withAnswer(there, id, value, at);
  });
};

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { QUESTION_IDS, type QuestionId } from '../../domain/debrief/debrief.js';
import { applies, questionOf } from '../../domain/debrief/script.js';
import { missing, usage } from '../../errors.js';
import { pausing, withTyped } from '../../guide/safety/danger.js';
import { momentOf } from '../shared/as-of.js';
import { argument, defineCommand, notBoth, option, type Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { find } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';
import { editInEditor } from './edit-in-editor.js';
import { editInTerminal, forgetTyped, report } from './edit-in-terminal.js';
import { typedValue } from './typed-value.js';

export const command = defineCommand({
  about:
    'Changes an answer and keeps the old one too. With --answer it asks nothing. With --editor it opens your own editor.',
  args: { id: argument.optional('debriefs'), question: argument.optional('questions') },
  options: {
    answer: option.values('<text>', 'the new answer; for a list, give it once per line'),
    clear: option.flag('empty the answer'),
    editor: option.flag('use your own editor, for one answer or all of them'),
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach edit latest',
    'rejection-coach edit latest outcome --answer offer',
    'rejection-coach edit latest friend --editor',
    'rejection-coach edit latest went-well --answer "the opening" --answer "my questions"',
  ],
  prepare({ answer: answers, ...options }) {
    const { clear, editor, question } = options;
    notBoth(answers.length > 0, clear, ['--answer', '--clear']);
    notBoth(editor, answers.length > 0 || clear, ['--editor', '--answer or --clear']);
    if (question === undefined && (answers.length > 0 || clear))
      throw usage('which question?', 'Type it like this: rejection-coach edit ID QUESTION --answer TEXT');
    return { ...options, answers };
  },
  async run(context: ConversationContext & Ports<'files'>, options) {
    const debrief = await find(context, 'debriefs', options.id, 'edit ID');
    const id = options.question === undefined ? undefined : questionId(options.question);
    await tellIfOpen(context, debrief.id);
    if (options.editor) return editInEditor(context, debrief, id, options.asOf);
    if (id === undefined || (options.answers.length === 0 && !options.clear))
      return editInTerminal(context, debrief, id, options.asOf);
    const moment = await momentOf(context, options.asOf);
    const question = questionOf(script, id);
    if (!options.clear && !applies(script, question, debrief.answers))
      throw usage(
        `${id}: this question does not apply to the other answers`,
        conversationText.nothingChanged,
      );
    const value = options.clear ? null : await typedValue(context, question, options.answers, moment);
    const at = context.clock.now().toISOString();
    const after = await context.journal.change('debriefs', debrief.id, (now) =>
      withTyped(now ?? debrief, id, value, at),
    );
    await forgetTyped(context, debrief, [id]);
    warnWhereDanger(context, pausing(id, value));
    report(context, debrief, after, [id]);
  },
});

const questionId = (wanted: string): QuestionId => {
  const id = QUESTION_IDS.find((known) => known === wanted);
  if (id) return id;
  throw missing(`there is no question '${wanted}'`, 'For the ids: rejection-coach questions');
};

/** `start --answers`: a whole debrief from JSON, all of it or nothing. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { problemText } from '../../content/en/debrief/problems.js';
import { script } from '../../content/en/index.js';
import { readAnswers } from '../../domain/debrief/answers.js';
import { type Debrief, MODES, type Mode, newDraft } from '../../domain/debrief/debrief.js';
import { shown } from '../../domain/debrief/export-form.js';
import { isFields, jsonOr } from '../../domain/record/json-fields.js';
import { sourceName } from '../../domain/text/printable.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import { pausing, withTyped } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import { momentOf } from '../shared/as-of.js';
import type { Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { create } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';

/** Bytes; a debrief is a few thousand. */
const LIMIT = 1_000_000;

export type StartPorts = ConversationContext & Ports<'files' | 'ids'>;

export interface StartOptions {
  readonly mode: Mode | undefined;
  readonly json: boolean;
  readonly asOf: string | undefined;
}

/** Reads, checks everything, and only then saves. Raises `usage` with every problem at once. */
export const startFromFile = async (
  context: StartPorts,
  file: string,
  options: StartOptions,
): Promise<void> => {
  const today = localDay(await momentOf(context, options.asOf));
  const name = sourceName(file);
  const { answers, mode } = parseFile(await context.files.read(file, LIMIT), name);
  const read = readAnswers(script, answers, today);
  if (!read.ok)
    throw usage(
      `${name}: nothing was saved`,
      `${read.problems.map(({ id, problem }) => `  ${id}: ${problemText(problem)}`).join('\n')}\nFor the ids and kinds: rejection-coach questions`,
    );
  if ([...read.values.values()].every((value) => value === null))
    throw usage(
      `${name}: there is no answer in it. Nothing was saved.`,
      'For the ids: rejection-coach questions',
    );
  const now = context.clock.now().toISOString();
  const debrief = await create(context, 'debriefs', today, (id) => {
    const draft = newDraft(id, now, options.mode ?? mode ?? preferences(context).mode ?? 'quick');
    const empty: Debrief = { ...draft, finished: now, looked: true };
    return [...read.values].reduce((all, [id, value]) => withTyped(all, id, value, now), empty);
  });
  warnWhereDanger(
    context,
    [...read.values].flatMap(([id, value]) => pausing(id, value)),
  );
  if (options.json) context.output.out(toJson(shown(debrief)));
  else {
    const { printAnotherNo, printWhatNext } = await import('./print-finished.js');
    await printAnotherNo(context, debrief);
    await printWhatNext(context, debrief, today, true);
  }
  if (context.output.taken() === 'some') context.output.err(`${conversationText.savedAs(debrief.id)}\n`);
};

const parseFile = (text: string, file: string) => {
  const help =
    'It has to look like: {"mode": "quick", "answers": {"role": "Nurse", "sting": 7}}\nNothing was saved.';
  const parsed = jsonOr(text, (reason) => usage(`${file}: it is not JSON (${reason})`, help));
  if (!isFields(parsed)) throw usage(`${file}: it is JSON, but not an object`, help);
  const { mode, answers, ...rest } = parsed;
  const known = MODES.find((known) => known === mode);
  const problems = [
    mode !== undefined && !known ? `"mode" has to be one of: ${MODES.join(', ')}` : '',
    isFields(answers) ? '' : '"answers" has to be an object of question ids and values',
    ...Object.keys(rest).map((key) => `"${key}" isn't known here`),
  ].filter((problem) => problem !== '');
  if (problems.length > 0 || !isFields(answers)) throw usage(`${file}: ${problems.join('; ')}`, help);
  return { answers, mode: known };
};

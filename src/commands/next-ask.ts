/** Asking for an interview's facts, where there is a terminal. */

import { script } from '../content/en/index.js';
import { promptWords, words } from '../content/en/words.js';
import type { Stage } from '../domain/debrief.js';
import { questionOf } from '../domain/script.js';
import { stopped } from '../errors.js';
import { checkDate } from '../guide/step.js';
import type { Checked, Context, Prompter, Step } from '../ports.js';
import { preferences } from './preferences.js';
import { needTerminal } from './talk.js';

/** Facts as typed: not given is `undefined`. */
export interface Facts {
  readonly role: string | undefined;
  readonly company: string | undefined;
  readonly when: string | undefined;
  readonly stage: Stage | undefined;
  readonly panel: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

/** Asks for what is not given. Raises `usage` without a terminal, `stopped` where the person leaves. */
export const askFacts = async (context: Context, given: Facts, now: Date): Promise<Facts> => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach next add --role TEXT --company TEXT --when DATE --stage STAGE',
  );
  const prompter = await context.prompter(promptWords);
  const role = await line(prompter, words.next.role, '', async (typed) => ({
    ok: true,
    value: String(typed).trim(),
  }));
  const company =
    given.company ??
    (await line(prompter, words.next.company, '', async (typed) => ({
      ok: true,
      value: String(typed).trim(),
    })));
  const country = preferences(context).country;
  const when =
    given.when ??
    (await line(prompter, words.next.when, words.next.whenHint, (typed) =>
      readWhen(String(typed), now, country),
    ));
  return { ...given, role, company, when, stage: given.stage ?? (await stage(prompter)) };
};

const readWhen = async (typed: string, now: Date, country: string | undefined): Promise<Checked> => {
  const read = await checkDate({ id: 'ask-by' }, typed, { now, country });
  return read.ok ? { ...read, value: typed } : read;
};

const step = (text: string, hint: string): Omit<Step, 'kind' | 'check'> => ({
  progress: words.next.title,
  inView: [],
  text,
  hint,
  why: words.next.why,
  choices: [],
  initial: null,
  typing: null,
  canGoBack: false,
});

const line = async (
  prompter: Prompter,
  text: string,
  hint: string,
  check: Step['check'],
): Promise<string | undefined> => {
  const reply = await prompter.ask({ ...step(text, hint), kind: 'line', check });
  if (reply.type === 'stop' || reply.type === 'back') throw stopped('Nothing was added.');
  return reply.type === 'answer' ? String(reply.value) : undefined;
};

const stage = async (prompter: Prompter): Promise<Stage | undefined> => {
  const choices = questionOf(script, 'stage').choices ?? [];
  const reply = await prompter.ask({
    ...step(words.next.stage, ''),
    kind: 'choice',
    choices,
    check: async (typed) => ({ ok: true, value: String(typed) }),
  });
  if (reply.type === 'stop' || reply.type === 'back') throw stopped('Nothing was added.');
  return reply.type === 'answer' ? (String(reply.value) as Stage) : undefined;
};

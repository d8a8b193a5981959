/** Asking for an interview's facts, where there is a terminal. */

import { script } from '../content/en/index.js';
import { promptWords, words } from '../content/en/words.js';
import type { Stage } from '../domain/debrief.js';
import { questionOf } from '../domain/script.js';
import { stopped } from '../errors.js';
import { checkDate } from '../guide/step.js';
import type { Checked, Context, Prompter, Step } from '../ports.js';
import { askPosting, type Posting } from './posting.js';
import { preferences } from './preferences.js';
import { needTerminal } from './talk.js';

/** Facts as typed: not given is `undefined`. */
export interface Facts {
  readonly role: string | undefined;
  readonly company: string | undefined;
  readonly when: string | undefined;
  readonly stage: Stage | undefined;
  readonly panel: string | undefined;
  readonly place: string | undefined;
  readonly closes: string | undefined;
  /** A file, or `-`. */
  readonly posting: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
}

/** What was typed or pasted. */
export interface Asked {
  readonly facts: Facts;
  readonly posting: Posting | null;
}

/**
 * Asks for what is not given; what the posting says stands there already. Raises `usage` without a terminal, `stopped`
 * where the person leaves.
 *
 * @param read the posting from a file, where one was given.
 */
export const askFacts = async (
  context: Context,
  given: Facts,
  now: Date,
  read: Posting | null,
): Promise<Asked> => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach next add --role TEXT --company TEXT --when DATE --stage STAGE',
  );
  const prompter = await context.prompter(promptWords);
  const posting = read ?? (await askPosting(prompter, LEFT));
  const asIs: Step['check'] = async (typed) => ({ ok: true, value: String(typed).trim() });
  const role = await line(prompter, words.next.role, '', asIs, posting?.facts.role);
  const company =
    given.company ?? (await line(prompter, words.next.company, '', asIs, posting?.facts.company));
  const country = preferences(context).country;
  const when =
    given.when ??
    (await line(prompter, words.next.when, words.next.whenHint, (typed) =>
      readWhen(String(typed), now, country),
    ));
  return { facts: { ...given, role, company, when, stage: given.stage ?? (await stage(prompter)) }, posting };
};

const LEFT = 'Nothing was added.';

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
  unsaved: true,
});

const line = async (
  prompter: Prompter,
  text: string,
  hint: string,
  check: Step['check'],
  initial: string | undefined = undefined,
): Promise<string | undefined> => {
  const reply = await prompter.ask({ ...step(text, hint), kind: 'line', check, initial: initial ?? null });
  if (reply.type === 'stop' || reply.type === 'back') throw stopped(LEFT);
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
  if (reply.type === 'stop' || reply.type === 'back') throw stopped(LEFT);
  return reply.type === 'answer' ? (String(reply.value) as Stage) : undefined;
};

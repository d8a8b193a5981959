/** Asking for an interview's facts, where there is a terminal. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Stage } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import { stopped } from '../../errors.js';
import { askInOrder } from '../../guide/ask-in-order.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { goesOnAfterStop, pauseWhere } from '../../guide/safety/pause.js';
import { keepUnfinished, readUnfinished } from '../../guide/unfinished.js';
import type { Checked, Context, Step } from '../../ports/index.js';
import type { Ports } from '../shared/command.js';
import { needTerminal, pausingOf, stoppedAtPause } from '../shared/conversation.js';
import { type Posting, pasted, postingStep } from '../skills/posting.js';
import type { Facts } from './facts.js';
import { readAhead } from './read-when.js';

/**
 * Asks for what is not given; what the posting says stands there already. Raises `usage` without a terminal, `stopped`
 * where the person leaves. What was answered is kept until `forgetAsked`.
 *
 * @param read the posting from a file, where one was given.
 */
export const askFacts = async (context: Context, given: Facts, now: Date, read: Posting | null) => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach next add --role TEXT --company TEXT --when DATE --stage STAGE',
  );
  const { company, when, stage } = given;
  const known = { posting: read ?? undefined, role: undefined, company, when, stage };
  const { filled, posting, notMeant } = await fill(
    context,
    FIELDS.filter((field) => known[field] === undefined),
    read,
    async (typed) => {
      const ahead = await readAhead(context, String(typed), now);
      return ahead.ok ? { ok: true, value: String(typed), echo: longDay(ahead.when) } : ahead;
    },
  );
  const facts = {
    role: filled.get('role'),
    company: company ?? filled.get('company'),
    when: when ?? filled.get('when'),
    stage: stage ?? ((filled.get('stage') || undefined) as Stage | undefined),
  };
  return { facts: { ...given, ...facts }, posting, notMeant };
};

const FIELDS = ['posting', 'role', 'company', 'when', 'stage'] as const;
type Field = (typeof FIELDS)[number];

/** Where answers are kept until there is an interview to keep them in. */
const CONVERSATION = 'next-add';

/** Call it when the interview is on disk. */
export const forgetAsked = async (context: Ports<'editor'>): Promise<void> => {
  await keepUnfinished(await context.editor(), CONVERSATION, new Map());
};

const fill = async (
  context: Context,
  fields: readonly Field[],
  read: Posting | null,
  checkWhen: Step['check'],
) => {
  const [pausing, texts] = [await pausingOf(context), await context.editor()];
  const { prompter } = pausing;
  const before = await readUnfinished<Field>(texts, CONVERSATION);
  const notMeant: Field[] = [];
  let atPause = false;
  if (
    [...before].some(([field, text]) => field !== 'posting' && pauseFor(text)) &&
    !(await goesOnAfterStop(pausing))
  )
    throw stoppedAtPause();
  if (before.size > 0) prompter.say(conversationText.next.fromLastTime);
  // Empty for a skip, which is more than not asked: what was cleared is not filled in again.
  const filled = new Map<Field, string>();
  const posting = (): Posting | null => {
    const text = filled.get('posting');
    return text ? pasted(text) : read;
  };
  const { type, typed } = await askInOrder(
    prompter,
    {
      order: () => fields,
      step(field) {
        const stated = field === 'role' || field === 'company' ? posting()?.facts[field] : undefined;
        return { ...stepFor(field, checkWhen), initial: (filled.get(field) ?? stated) || null };
      },
      async confirm(field, value) {
        filled.set(field, value === null ? '' : String(value));
        // A posting is others' words.
        if (value === null || field === 'posting' || notMeant.length > 0) return 'go-on';
        const chosen = await pauseWhere(pausing, String(value));
        if (chosen === 'not-meant') notMeant.push(field);
        atPause = chosen === 'stopped';
        return atPause ? 'stop' : 'go-on';
      },
    },
    { typed: before },
  );
  const unfinished = await keepUnfinished(texts, CONVERSATION, new Map([...filled, ...typed]));
  if (atPause) throw stoppedAtPause();
  if (type === 'finished') return { filled, posting: posting(), notMeant };
  throw stopped(unfinished ? conversationText.next.leftTyping : 'Nothing was added.');
};

const asIs = async (typed: string | readonly string[]): Promise<Checked> => ({
  ok: true,
  value: String(typed).trim(),
});

const stepFor = (field: Field, checkWhen: Step['check']): Step => {
  const { next } = conversationText;
  const line: Step = { ...postingStep, kind: 'line', text: '', hint: '', why: next.why, check: asIs };
  switch (field) {
    case 'posting':
      return postingStep;
    case 'role':
      return { ...line, text: next.role, needed: next.needsRole };
    case 'company':
      return { ...line, text: next.company };
    case 'when':
      return { ...line, text: next.when, hint: next.whenHint, check: checkWhen };
    case 'stage': {
      const choices = questionOf(script, 'stage').choices ?? [];
      return { ...line, kind: 'choice', text: next.stage, choices };
    }
  }
};

/** Asking for an interview's facts, where there is a terminal. */

import { promptWords, words } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Stage } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import { stopped } from '../../errors.js';
import type { Checked, Context, Prompter, Step } from '../../ports/index.js';
import { needTerminal } from '../shared/conversation.js';
import { type Posting, pasted, postingStep } from '../skills/posting.js';
import type { Facts } from './facts.js';
import { readAhead } from './read-when.js';

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
  const { company, when, stage } = given;
  const known = { posting: read ?? undefined, role: undefined, company, when, stage };
  const { filled, posting } = await fill(
    await context.prompter(promptWords),
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
  return { facts: { ...given, ...facts }, posting };
};

/** In the order they are asked: what the posting says is there to be filled in. */
const FIELDS = ['posting', 'role', 'company', 'when', 'stage'] as const;
type Field = (typeof FIELDS)[number];

/** As answered; empty for a skip, which is more than not asked: what was cleared is not filled in again. */
type Filled = ReadonlyMap<Field, string>;

/** One question after another; back goes to the one before, and nothing that was typed is lost by it. */
const fill = async (
  prompter: Prompter,
  fields: readonly Field[],
  read: Posting | null,
  checkWhen: Step['check'],
): Promise<{ readonly filled: Filled; readonly posting: Posting | null }> => {
  const filled = new Map<Field, string>();
  const typing = new Map<Field, string>();
  let posting = read;
  let at = 0;
  for (let field = fields[0]; field !== undefined; field = fields[at]) {
    const said = field === 'role' || field === 'company' ? posting?.facts[field] : undefined;
    const reply = await prompter.ask({
      ...stepFor(field, checkWhen),
      initial: (filled.get(field) ?? said) || null,
      typing: typing.get(field) ?? null,
      canGoBack: at > 0,
    });
    if (reply.type === 'stop') throw stopped('Nothing was added.');
    if (reply.type === 'back') {
      if (reply.typing !== null) typing.set(field, reply.typing);
      at = Math.max(at - 1, 0);
      continue;
    }
    const text = reply.type === 'answer' ? String(reply.value) : '';
    filled.set(field, text);
    if (field === 'posting') posting = text === '' ? read : pasted(text);
    typing.delete(field);
    at++;
  }
  return { filled, posting };
};

const asIs = async (typed: string | readonly string[]): Promise<Checked> => ({
  ok: true,
  value: String(typed).trim(),
});

const stepFor = (field: Field, checkWhen: Step['check']): Step => {
  const line: Step = { ...postingStep, kind: 'line', text: '', hint: '', why: words.next.why, check: asIs };
  switch (field) {
    case 'posting':
      return postingStep;
    case 'role':
      return { ...line, text: words.next.role, needed: words.next.needsRole };
    case 'company':
      return { ...line, text: words.next.company };
    case 'when':
      return { ...line, text: words.next.when, hint: words.next.whenHint, check: checkWhen };
    case 'stage': {
      const choices = questionOf(script, 'stage').choices ?? [];
      return { ...line, kind: 'choice', text: words.next.stage, choices };
    }
  }
};

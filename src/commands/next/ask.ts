/** Asking for an interview's facts, where there is a terminal. */

import { kindNames } from '../../content/en/checklist/page.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Stage } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import { INTERVIEW_KINDS, type Interview, type InterviewKind } from '../../domain/interview/interview.js';
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
  const { company, when, stage, kind, place, panel, phone } = given;
  const known = {
    posting: read ?? undefined,
    role: undefined,
    company,
    when,
    stage,
    kind,
    place,
    panel,
    phone,
  };
  const { filled, posting, notMeant } = await fill(
    context,
    FIELDS.filter((field) => known[field] === undefined),
    read,
    checkAhead(context, now),
  );
  const facts = {
    role: filled.get('role'),
    company: company ?? filled.get('company'),
    when: when ?? filled.get('when'),
    stage: stage ?? ((filled.get('stage') || undefined) as Stage | undefined),
    kind: kind ?? ((filled.get('kind') || undefined) as InterviewKind | undefined),
    place: place ?? (filled.get('place') || undefined),
    panel: panel ?? (filled.get('panel') || undefined),
    phone: phone ?? (filled.get('phone') || undefined),
  };
  return { facts: { ...given, ...facts }, posting, notMeant };
};

const FIELDS = ['posting', 'role', 'company', 'when', 'stage', 'kind', 'place', 'panel', 'phone'] as const;
type Field = (typeof FIELDS)[number];

/** Where answers are kept until there is an interview to keep them in. */
const CONVERSATION = 'next-add';

/** Call it when the interview is on disk. */
export const forgetAsked = async (context: Ports<'editor'>): Promise<void> => {
  await keepUnfinished(await context.editor(), CONVERSATION, new Map());
};

/** Asks for each fact of an interview that is there, with what is known to be edited. Nothing is changed by leaving. */
export const askAgain = async (context: Context, now: Date, interview: Interview): Promise<Facts> => {
  const asked = FIELDS.filter((field) => field !== 'posting');
  const known = new Map(
    asked.map((field) => [field, String(interview[field === 'kind' ? 'meeting' : field] ?? '')] as const),
  );
  const { prompter } = await pausingOf(context);
  const filled = new Map<Field, string>();
  const { type } = await askInOrder(prompter, {
    order: () => asked,
    step: (field) => ({
      ...stepFor(field, checkAhead(context, now)),
      initial: (filled.get(field) ?? known.get(field)) || null,
    }),
    async confirm(field, value) {
      filled.set(field, value === null ? '' : String(value));
      return 'go-on';
    },
  });
  if (type !== 'finished') throw stopped(conversationText.nothingChanged);
  const changed = [...filled].filter(
    ([field, value]) =>
      value !== (known.get(field as (typeof asked)[number]) ?? '') &&
      (value !== '' || (field !== 'stage' && field !== 'kind')),
  );
  return Object.fromEntries(changed) as unknown as Facts;
};

const checkAhead =
  (context: Context, now: Date): Step['check'] =>
  async (typed) => {
    const ahead = await readAhead(context, String(typed), now);
    if (!ahead.ok) return ahead;
    const echo = [longDay(ahead.when), ...(ahead.converted === undefined ? [] : [`(${ahead.converted})`])];
    return { ok: true, value: String(typed), echo: echo.join(' ') };
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
    return text ? pasted(context, text) : read;
  };
  const { type, typed } = await askInOrder(
    prompter,
    {
      order: () => fields,
      step(field) {
        const stated =
          field === 'role' || field === 'company' || field === 'place' ? posting()?.facts[field] : undefined;
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
    case 'kind': {
      const choices = INTERVIEW_KINDS.map((value) => ({ value, label: kindNames[value] }));
      return { ...line, kind: 'choice', text: next.kind, choices };
    }
    case 'place':
      return { ...line, text: next.place, hint: next.placeHint };
    case 'panel':
      return { ...line, text: next.panel };
    case 'phone':
      return { ...line, text: next.phone };
  }
};

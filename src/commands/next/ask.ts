import { kindNames } from '../../content/en/checklist/page.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import { questionOf } from '../../domain/debrief/script.js';
import { INTERVIEW_KINDS, type Interview } from '../../domain/interview/interview.js';
import { phoneIn } from '../../domain/text/contacts.js';
import { stopped } from '../../errors.js';
import { askInOrder, keepUnfinished, lineStep, readUnfinished } from '../../guide/ask-in-order.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { goesOnAfterStop, pauseWhere } from '../../guide/safety/pause.js';
import type { Step } from '../../ports/index.js';
import { needTerminal, type Ports } from '../shared/command.js';
import { type ConversationContext, pausingOf, stoppedAtPause } from '../shared/conversation.js';
import { type Posting, pasted, postingStep } from '../skills/posting.js';
import { type Facts, readAhead } from './facts.js';

export type NextPorts = ConversationContext & Ports<'documents' | 'ids'>;

/**
 * Asks for what is not given; what the posting says stands there already. Raises `usage` without a terminal, `stopped`
 * where the person leaves. What was answered is kept until `forgetAsked`.
 *
 * @param read the posting from a file, where one was given.
 */
export const askFacts = async (context: NextPorts, given: Facts, now: Date, read: Posting | null) => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach next add --role TEXT --company TEXT --when DATE --stage STAGE',
  );
  const known: Partial<Record<Field, unknown>> = { ...given, posting: read ?? undefined };
  const postingIn = (filled: Filled): Posting | null => {
    const text = filled.get('posting');
    return text ? pasted(context, text) : read;
  };
  const { filled, notMeant } = await fill(context, checkAhead(context, now), {
    conversation: ADDING,
    fields: FIELDS.filter((field) => known[field] === undefined),
    known: (field, filled) => {
      const facts = postingIn(filled)?.facts ?? {};
      if (field === 'when') return facts.interview?.replace('T', ' ');
      if (field === 'phone') return phoneIn(facts.contact ?? '');
      return (facts as Partial<Record<Field, string>>)[field];
    },
    left: { empty: 'Nothing was added.', typing: conversationText.next.leftTyping },
    pauses: true,
  });
  // An empty company or day was cleared: the posting must not fill it in again.
  const isFact = ([field, text]: readonly [Field, string]): boolean =>
    field !== 'posting' && (text !== '' || field === 'company' || field === 'when');
  const facts = Object.fromEntries([...filled].filter(isFact)) as Partial<Facts>;
  return { facts: { ...given, ...facts }, posting: postingIn(filled), notMeant };
};

const FIELDS = ['posting', 'role', 'company', 'when', 'stage', 'kind', 'place', 'panel', 'phone'] as const;
type Field = (typeof FIELDS)[number];

/** Others' words, a day, and choices. */
const NOT_OWN: readonly Field[] = ['posting', 'when', 'stage', 'kind'];

/** Where answers are kept until there is an interview to keep them in. */
const ADDING = 'next-add';
const changing = ({ id }: Interview): string => `${id}-next-edit`;

/** Call it when the answers are on disk. */
export const forgetAsked = async (context: Ports<'editor'>, interview?: Interview): Promise<void> => {
  await keepUnfinished(await context.editor(), interview ? changing(interview) : ADDING, new Map());
};

/** Asks for each fact of an interview that is there, with what is known to be edited. Nothing is changed by leaving. */
export const askAgain = async (context: NextPorts, now: Date, interview: Interview) => {
  const known = (field: Field): string =>
    field === 'posting' ? '' : String(interview[field === 'kind' ? 'meeting' : field] ?? '');
  const { filled, notMeant } = await fill(context, checkAhead(context, now), {
    conversation: changing(interview),
    fields: FIELDS.filter((field) => field !== 'posting'),
    known,
    left: {
      empty: conversationText.nothingChanged,
      typing: conversationText.typingKept(`next edit ${interview.id}`),
    },
    pauses: (interview.notMeant ?? []).length === 0,
  });
  const changed = [...filled].filter(
    ([field, value]) => value !== known(field) && (value !== '' || (field !== 'stage' && field !== 'kind')),
  );
  return { facts: Object.fromEntries(changed) as unknown as Facts, notMeant };
};

const checkAhead =
  (context: NextPorts, now: Date): Step['check'] =>
  async (typed) => {
    const ahead = await readAhead(context, String(typed), now);
    if (!ahead.ok) return ahead;
    const echo = [longDay(ahead.when), ...(ahead.converted === undefined ? [] : [`(${ahead.converted})`])];
    return { ok: true, value: String(typed), echo: echo.join(' ') };
  };

/** Empty for a skip, which is more than not asked: what was cleared is not filled in again. */
type Filled = ReadonlyMap<Field, string>;

interface Filling {
  /** Under which the answers are kept until they are in a record. */
  readonly conversation: string;
  readonly fields: readonly Field[];
  readonly known: (field: Field, filled: Filled) => string | undefined;
  readonly left: { readonly empty: string; readonly typing: string };
  readonly pauses: boolean;
}

const fill = async (
  context: NextPorts,
  checkWhen: Step['check'],
  { conversation, fields, known, left, pauses }: Filling,
): Promise<{ readonly filled: Filled; readonly notMeant: readonly Field[] }> => {
  const [pausing, texts] = [await pausingOf(context), await context.editor()];
  const { prompter } = pausing;
  const before = await readUnfinished<Field>(texts, conversation);
  const notMeant: Field[] = [];
  let atPause = false;
  if (
    [...before].some(([field, text]) => !NOT_OWN.includes(field) && pauseFor(text)) &&
    !(await goesOnAfterStop(pausing))
  )
    throw stoppedAtPause();
  if (before.size > 0) prompter.say(conversationText.next.fromLastTime);
  const filled = new Map<Field, string>();
  const kindNow = (): string => filled.get('kind') ?? known('kind', filled) ?? '';
  const { type, typed } = await askInOrder(
    prompter,
    {
      // Nobody goes anywhere for a call, and they are rung.
      order: () => fields.filter((field) => field !== 'place' || kindNow() !== 'phone'),
      step: (field) => ({
        ...stepFor(field, checkWhen, kindNow()),
        initial: (filled.get(field) ?? known(field, filled)) || null,
      }),
      async confirm(field, value) {
        const typed = value === null ? '' : String(value);
        // No advert: it stands at the next question, where it can be changed.
        const isTitle = field === 'posting' && typed.length < TITLE_LENGTH && !typed.includes('\n');
        if (isTitle && typed !== '' && !filled.get('role')) filled.set('role', typed);
        const text = isTitle ? '' : typed;
        const isFresh = text !== known(field, filled);
        filled.set(field, text);
        if (!isFresh || NOT_OWN.includes(field) || !pauses || notMeant.length > 0) return 'go-on';
        const chosen = await pauseWhere(pausing, [text]);
        if (chosen === 'not-meant') notMeant.push(field);
        atPause = chosen === 'stopped';
        return atPause ? 'stop' : 'go-on';
      },
    },
    { typed: before },
  );
  const fresh = [...filled, ...typed].filter(([field, text]) => text !== known(field, filled));
  const unfinished = await keepUnfinished(texts, conversation, new Map(fresh));
  if (atPause) throw stoppedAtPause();
  if (type === 'finished') return { filled, notMeant };
  throw stopped(unfinished ? left.typing : left.empty);
};

/** So short, and one line, is no advert. */
const TITLE_LENGTH = 80;

const stepFor = (field: Field, checkWhen: Step['check'], kind: string): Step => {
  const { next } = conversationText;
  const ask = (text: string, more?: Partial<Step>) =>
    lineStep(text, { progress: next.title, why: next.why, ...more });
  switch (field) {
    case 'posting':
      return postingStep;
    case 'role':
      return ask(next.role, { needed: next.needsRole });
    case 'when':
      return ask(next.when, { hint: next.whenHint, check: checkWhen });
    case 'stage': {
      const choices = questionOf(script, 'stage').choices ?? [];
      // An interview that is still ahead is past the application.
      const ahead = choices.filter(({ value }) => value !== 'application');
      return ask(next.stage, { kind: 'choice', choices: ahead });
    }
    case 'kind': {
      const choices = INTERVIEW_KINDS.map((value) => ({ value, label: kindNames[value] }));
      return ask(next.kind, { kind: 'choice', choices });
    }
    case 'place':
      return ask(next.placeFor[kind] ?? next.place, { hint: next.placeHint });
    case 'panel':
      return kind === 'phone' ? ask(next.panelByPhone, { hint: next.placeHint }) : ask(next.panel);
    default:
      return ask(next[field]);
  }
};

import { kindNames } from '../../content/en/checklist/page.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import { questionOf } from '../../domain/debrief/script.js';
import { INTERVIEW_KINDS, type Interview } from '../../domain/interview/interview.js';
import { phoneIn } from '../../domain/text/contacts.js';
import { stopped } from '../../errors.js';
import { askInOrder, lineStep } from '../../guide/ask-in-order.js';
import { pauseFor } from '../../guide/safety/danger.js';
import { goesOnAfterStop, pauseWhere } from '../../guide/safety/pause.js';
import type { Step } from '../../ports/index.js';
import { needTerminal, type Ports } from '../shared/command.js';
import {
  type Ahead,
  answersAhead,
  type ConversationContext,
  pausingOf,
  stoppedAtPause,
} from '../shared/conversation.js';
import { type Posting, pasted, postingStep } from '../skills/posting.js';
import { type Facts, readAhead } from './facts.js';

export type NextPorts = ConversationContext & Ports<'documents' | 'ids'>;

/**
 * Asks for what is not given; what the posting says stands there already. Raises `usage` without a terminal, `stopped`
 * where the person leaves.
 *
 * @param read the posting from a file, where one was given.
 */
export const askFacts = async (context: NextPorts, given: Facts, now: Date, read: Posting | null) => {
  needTerminal(
    context,
    'Give it all at once: rejection-coach next add --role TEXT --company TEXT --when DATE --stage STAGE',
  );
  const known: Partial<Record<Field, unknown>> = { ...given, posting: read ?? undefined };
  const postingIn = (filled: Answers): Posting | null => {
    const text = filled.get('posting');
    return text ? pasted(context, text) : read;
  };
  const { filled, ...asked } = await fill(context, checkAhead(context, now), {
    conversation: 'next-add',
    command: 'next add',
    fields: FIELDS.filter((field) => known[field] === undefined),
    known: (field, filled) => {
      const facts = postingIn(filled)?.facts ?? {};
      if (field === 'when') return facts.interview?.replace('T', ' ');
      if (field === 'phone') return phoneIn(facts.contact ?? '');
      return (facts as Partial<Record<Field, string>>)[field];
    },
    left: 'Nothing was added.',
    pauses: true,
  });
  // An empty company or day was cleared: the posting must not fill it in again.
  const isFact = ([field, text]: readonly [Field, string]): boolean =>
    field !== 'posting' && (text !== '' || field === 'company' || field === 'when');
  const facts = Object.fromEntries([...filled].filter(isFact)) as Partial<Facts>;
  return { ...asked, facts: { ...given, ...facts }, posting: postingIn(filled) };
};

const FIELDS = ['posting', 'role', 'company', 'when', 'stage', 'kind', 'place', 'panel', 'phone'] as const;
type Field = (typeof FIELDS)[number];

/** Others' words, a day, and choices. */
const NOT_OWN: readonly Field[] = ['posting', 'when', 'stage', 'kind'];

/** Asks for each fact of an interview that is there, with what is known to be edited. Nothing is changed by leaving. */
export const askAgain = async (context: NextPorts, now: Date, interview: Interview) => {
  const known = (field: Field): string =>
    field === 'posting' ? '' : String(interview[field === 'kind' ? 'meeting' : field] ?? '');
  const { filled, ...asked } = await fill(context, checkAhead(context, now), {
    conversation: `${interview.id}-next-edit`,
    command: `next edit ${interview.id}`,
    fields: FIELDS.filter((field) => field !== 'posting'),
    known,
    left: conversationText.nothingChanged,
    pauses: (interview.notMeant ?? []).length === 0,
  });
  const changed = [...filled].filter(
    ([field, value]) => value !== known(field) && (value !== '' || (field !== 'stage' && field !== 'kind')),
  );
  return { ...asked, facts: Object.fromEntries(changed) as unknown as Facts };
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
type Answers = ReadonlyMap<Field, string>;

interface Filled {
  readonly filled: Answers;
  readonly notMeant: readonly Field[];
  readonly write: Ahead<Field>['write'];
}

interface Filling {
  /** Under which the answers are kept until `write` has put them in a record. */
  readonly conversation: string;
  readonly command: string;
  readonly fields: readonly Field[];
  readonly known: (field: Field, filled: Answers) => string | undefined;
  /** What is said where nothing was answered. */
  readonly left: string;
  readonly pauses: boolean;
}

const fill = async (
  context: NextPorts,
  checkWhen: Step['check'],
  { conversation, command, fields, known, left, pauses }: Filling,
): Promise<Filled> => {
  const pausing = await pausingOf(context);
  const { prompter } = pausing;
  const ahead = await answersAhead<Field>(context, conversation, command);
  const { before } = ahead;
  const notMeant: Field[] = [];
  let atPause = false;
  if (
    [...before].some(([field, text]) => !NOT_OWN.includes(field) && pauseFor(text)) &&
    !(await goesOnAfterStop(pausing))
  )
    throw stoppedAtPause();
  if (before.size > 0) prompter.say(conversationText.next.fromLastTime);
  const filled = new Map<Field, string>();
  const keep = (typed: Answers): Promise<boolean> =>
    ahead.keep([...filled, ...typed].filter(([field, text]) => text !== known(field, filled)));
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
      async confirm(field, value, half) {
        const typed = value === null ? '' : String(value);
        // No advert: it stands at the next question, where it can be changed.
        const isTitle = field === 'posting' && typed.length < TITLE_LENGTH && !typed.includes('\n');
        if (isTitle && typed !== '' && !filled.get('role')) filled.set('role', typed);
        const text = isTitle ? '' : typed;
        const isFresh = text !== known(field, filled);
        filled.set(field, text);
        await keep(half);
        if (!isFresh || NOT_OWN.includes(field) || !pauses || notMeant.length > 0) return 'go-on';
        const chosen = await pauseWhere(pausing, [text]);
        if (chosen === 'not-meant') notMeant.push(field);
        atPause = chosen === 'stopped';
        return atPause ? 'stop' : 'go-on';
      },
    },
    { typed: before },
  );
  const unfinished = type === 'stopped' && (await keep(typed));
  if (atPause) throw stoppedAtPause();
  if (type === 'finished') return { filled, notMeant, write: ahead.write };
  throw stopped(unfinished ? `${left} ${conversationText.typingKept(command)}` : left);
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

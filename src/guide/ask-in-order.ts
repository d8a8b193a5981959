/**
 * Asks questions one after another, over any prompter: Esc goes back, and nothing that was typed is lost by it. What was
 * not confirmed when it was left is kept outside the records, to be offered next time.
 */

import { oneLine } from '../domain/debrief/answers.js';
import type { AnswerValue } from '../domain/debrief/debrief.js';
import { unfinishedName } from '../domain/journal/unfinished.js';
import { CoachError } from '../errors.js';
import type { Checked, Editor, Prompter, Reply, Step } from '../ports/index.js';

/** A question without what the loop adds: the text typed before, and whether there is a way back. */
export type OrderedStep = Omit<Step, 'typing' | 'canGoBack'>;

/** A question of one line, and nothing around it but what is said here. */
export const lineStep = (text: string, more: Partial<Step> = {}): Step => ({
  kind: 'line',
  progress: '',
  inView: [],
  text,
  hint: '',
  why: '',
  choices: [],
  initial: null,
  typing: null,
  canGoBack: false,
  check: async (typed) => ({ ok: true, value: String(typed).trim() }),
  ...more,
});

/** `''` where it was skipped, `null` where the person stopped. */
export const askLine = async (
  prompter: Pick<Prompter, 'ask'>,
  text: string,
  hint: string,
  initial: string | null = null,
  check = (line: string): Checked => ({ ok: true, value: line }),
): Promise<string | null> => {
  const step = lineStep(text, {
    hint,
    initial,
    unsaved: true,
    check: async (typed) => check(oneLine(String(typed))),
  });
  const reply = await prompter.ask(step);
  if (reply.type === 'stop') return null;
  return reply.type === 'answer' ? String(reply.value) : '';
};

export interface Questions<K extends string | number> {
  /** What is asked, in order, by the answers so far; called again after each answer. */
  order(): readonly K[];
  step(key: K): OrderedStep;
  /**
   * Keeps an answer (`null`: a skip) before the next question appears; `stop` ends the conversation there.
   *
   * @param typed at other questions, and not confirmed.
   */
  confirm(key: K, value: AnswerValue | null, typed: ReadonlyMap<K, string>): Promise<'go-on' | 'stop'>;
}

export interface Start<K> {
  /** The question to begin at; the first one without it. */
  readonly from?: K | undefined;
  /** Typed at an earlier time and never confirmed. */
  readonly typed?: ReadonlyMap<K, string>;
}

interface AskedInOrder<K> {
  readonly type: 'finished' | 'stopped';
  readonly typed: ReadonlyMap<K, string>;
}

export const askInOrder = async <K extends string | number>(
  prompter: Pick<Prompter, 'ask'>,
  { order, step, confirm }: Questions<K>,
  start: Start<K> = {},
): Promise<AskedInOrder<K>> => {
  const typed = new Map(start.typed);
  let keys = order();
  let at = start.from === undefined ? 0 : Math.max(keys.indexOf(start.from), 0);
  for (let key = keys[at]; key !== undefined; key = keys[at]) {
    const reply = await prompter.ask({ ...step(key), typing: typed.get(key) ?? null, canGoBack: at > 0 });
    rememberTyped(typed, key, reply);
    if (reply.type === 'stop') return { type: 'stopped', typed };
    if (reply.type === 'back') {
      at = Math.max(at - 1, 0);
      continue;
    }
    const turn = await confirm(key, reply.type === 'answer' ? reply.value : null, typed);
    if (turn === 'stop') return { type: 'stopped', typed };
    keys = order();
    const place = keys.indexOf(key);
    // A question that is asked only once is gone now, and the next one stands in its place.
    if (place >= 0) at = place + 1;
  }
  return { type: 'finished', typed };
};

/** After each reply: what stood on the prompt unconfirmed is remembered, what was confirmed or cleared is not. */
export const rememberTyped = <K>(typed: Map<K, string>, key: K, reply: Reply): void => {
  const typing = reply.type === 'back' || reply.type === 'stop' ? reply.typing : null;
  if (typing === null) typed.delete(key);
  else typed.set(key, typing);
};

type Texts = Pick<Editor, 'keep' | 'kept'>;

/** What a conversation keeps outside the records. */
export interface Unfinished<K extends string> {
  /** Kept at an earlier time. */
  readonly before: ReadonlyMap<K, string>;
  isKept(): boolean;
  /**
   * Keeps what is not blank in place of that; nothing at all forgets it. What another window kept since stays.
   *
   * @returns whether anything is kept.
   */
  keep(texts: Iterable<readonly [string | number, string]>): Promise<boolean>;
}

/** `null` where nothing was typed. */
const asKept = (typed: Iterable<readonly [string | number, string]>): string | null => {
  const entries = [...typed].filter(([, text]) => text.trim() !== '');
  return entries.length > 0 ? JSON.stringify(Object.fromEntries(entries)) : null;
};

/** One for each window in which the same conversation was left. */
const PLACES = ['', '-2', '-3', '-4'];

/** @param conversation a name that begins with the id of the record it is about, if any: deleting that deletes this too. */
export const unfinishedIn = async <K extends string>(
  texts: Texts,
  conversation: string,
): Promise<Unfinished<K>> => {
  const names = PLACES.map((place) => unfinishedName(conversation + place));
  const lookUp = () => Promise.all(names.map((name) => texts.kept(name)));
  const first = await lookUp();
  const last = first.findLastIndex((text) => text !== null);
  let name = names[Math.max(last, 0)] as string;
  let own = first[last] ?? null;
  // A journal that was locked meanwhile can't be read any more, but written to.
  const keptNow = async (place: string): Promise<string | null> => {
    try {
      return await texts.kept(place);
    } catch (error) {
      if (error instanceof CoachError) return own;
      throw error;
    }
  };
  return {
    before: entriesIn<K>(own),
    isKept: () => own !== null,
    async keep(given) {
      const text = asKept(given);
      let there = await keptNow(name);
      if (there !== null && there !== own) {
        name = names[(await lookUp()).indexOf(null)] ?? name;
        there = null;
      }
      if (text !== there) await texts.keep(name, text);
      own = text;
      return text !== null;
    },
  };
};

/** Empty where nothing is kept, or the file can't be read. */
const entriesIn = <K extends string>(kept: string | null): ReadonlyMap<K, string> => {
  try {
    const entries = Object.entries(JSON.parse(kept ?? '{}') as Record<K, unknown>);
    return new Map(entries.filter((entry): entry is [K, string] => typeof entry[1] === 'string'));
  } catch {
    return new Map();
  }
};

/** Keeps it in place of what is kept now, whoever kept that. */
export const keepUnfinished = async (
  texts: Texts,
  conversation: string,
  typed: Iterable<readonly [string | number, string]>,
): Promise<boolean> => {
  const text = asKept(typed);
  await texts.keep(unfinishedName(conversation), text);
  return text !== null;
};

/** Asks in order; what is left unconfirmed is kept, and offered when the same conversation is begun again. */
export const askAndKeep = async <K extends string>(
  prompter: Pick<Prompter, 'ask'>,
  texts: Texts,
  conversation: string,
  questions: Questions<K>,
): Promise<Pick<AskedInOrder<K>, 'type'> & { readonly unfinished: boolean }> => {
  const kept = await unfinishedIn<K>(texts, conversation);
  const { type, typed } = await askInOrder(prompter, questions, { typed: kept.before });
  return { type, unfinished: await kept.keep(typed) };
};

/** Finding the one thing that a person means, by one rule for records, items, tasks, cards, the bin and imports. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { plainLetters } from '../../domain/text/normalize.js';
import { missing, stopped, usage } from '../../errors.js';
import type { Ports } from './command.js';

export interface Pickable<T> {
  readonly value: T;
  /** Its id or code; the first is the one that is shown. */
  readonly keys: readonly string[];
  /** Read only where no key fits, or to list it. */
  readonly label: () => Promise<string> | string;
}

export interface PickRules<T> {
  readonly noun: string;
  readonly plural: string;
  /** How several that fit are counted: "1 interview and 1 story". */
  readonly counted?: (found: readonly T[]) => string;
  readonly nothing: string;
  /** Ends every refusal: "Nothing was changed." */
  readonly kept?: string;
  readonly more?: string;
  /** How the command is called with one, for who can't be asked. */
  readonly call?: string;
}

/** Letters; fewer would fit too many labels. */
const SHORTEST_WORDS = 3;

const NEAREST = 5;

/**
 * Whole key; else its unique beginning; else the end of it (`k7qm` of `2026-11-24-k7qm`); else words that are all in
 * its label. The first of these that anything fits decides.
 *
 * Without `typed` the person picks from a list that can be typed into.
 * Raises `missing` where nothing fits, `usage` with the candidates where several do, or where nobody can be asked.
 */
export const pickOne = async <T>(
  context: Ports<'output' | 'prompter'>,
  typed: string | undefined,
  items: readonly Pickable<T>[],
  rules: PickRules<T>,
): Promise<T> => {
  if (typed === undefined) return askWhich(context, items, rules);
  const found = await fitting(items, typed);
  const [only] = found;
  if (only === undefined) {
    const near = items.slice(0, NEAREST);
    throw missing(
      `there is no ${rules.noun} '${typed}'`,
      sentences(near.length > 0 ? `You have:\n${await lines(near)}` : rules.nothing, rules.more, rules.kept),
    );
  }
  if (found.length > 1)
    throw usage(
      `'${typed}' fits ${rules.counted?.(found.map(({ value }) => value)) ?? `${found.length} ${rules.plural}`}`,
      sentences(`Which one?\n${await lines(found)}`, rules.kept),
    );
  return only.value;
};

export const fitting = async <T>(
  items: readonly Pickable<T>[],
  typed: string,
): Promise<readonly Pickable<T>[]> => {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const byKey = (fits: (key: string) => boolean) =>
    items.filter(({ keys }) => keys.some((key) => fits(key.toLowerCase())));
  for (const fits of [
    (key: string) => key === wanted,
    (key: string) => key.startsWith(wanted),
    (key: string) => key.endsWith(`-${wanted}`),
  ]) {
    const found = byKey(fits);
    if (found.length > 0) return found;
  }
  const words = plainLetters(wanted).split(' ');
  if (words.join('').length < SHORTEST_WORDS) return [];
  const labels = await Promise.all(items.map(({ label }) => label()));
  return items.filter((_, at) => {
    const label = plainLetters(labels[at] ?? '');
    return words.every((word) => label.includes(word));
  });
};

const askWhich = async <T>(
  context: Ports<'output' | 'prompter'>,
  items: readonly Pickable<T>[],
  rules: PickRules<T>,
): Promise<T> => {
  if (items.length === 0) throw missing(`there is no ${rules.noun} yet`, rules.nothing);
  if (!context.output.interactive)
    throw usage(`which ${rules.noun}?`, rules.call ? `Type it like this: rejection-coach ${rules.call}` : '');
  const prompter = await context.prompter(promptText);
  const choices = items.map(async ({ value, keys: [key = ''], label }) => ({
    value: { picked: value },
    label: (await label()) || key,
    detail: key,
  }));
  const chosen = await prompter.pick({ text: `Which ${rules.noun}?`, items: await Promise.all(choices) });
  if (chosen === null) throw stopped('Nothing was changed.');
  return chosen.picked;
};

const lines = async <T>(items: readonly Pickable<T>[]): Promise<string> => {
  const named = items.map(async ({ keys: [key = ''], label }) => `  ${key}  ${await label()}`.trimEnd());
  return (await Promise.all(named)).join('\n');
};

const sentences = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

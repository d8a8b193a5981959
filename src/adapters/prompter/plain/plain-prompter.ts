/** The prompter for `--plain`: line by line, for screen readers, slow lines and terminals that can't be drawn on. */

import type { Writable } from 'node:stream';
import type { AnswerValue } from '../../../domain/debrief/debrief.js';
import { wrapIndented } from '../../../domain/text/wrap.js';
import type { Menu, Prompter, PromptWords, Reply, Step } from '../../../ports/index.js';
import { choiceMeant, spoken } from '../keys/choice-meant.js';
import { cleanPaste } from '../keys/clean.js';
import { hiddenLine } from './hidden-line.js';
import { type LineReader, lineReader } from './line-reader.js';
import {
  answerNow,
  firstOf,
  hasAnswer,
  helpFor,
  introduce,
  quoted,
  type Say,
  sayChosen,
  sayMenu,
  sayOnce,
  sayQuestion,
  sentence,
  type Told,
  typedWordsFor,
} from './read-aloud.js';
import type { Input } from './terminal-lines.js';
import { isComplete, notAChoice, suggested, typedAs, wordTyped } from './typed-lines.js';

export interface PlainOptions {
  readonly input: Input;
  readonly output: Writable;
  columns(): number;
  readonly words: PromptWords;
  /** Aborted when the program has to end, also by Ctrl-C: the open question then resolves to `stop`. */
  readonly signal: AbortSignal;
}

/** Enter on nothing: keeps the answer as it stands, checks again what was typed here before, or skips. */
const onNothing = async (step: Step): Promise<AnswerValue | null> => {
  if (step.typing === null || step.typing.trim() === '') return step.initial;
  const several = step.kind === 'list' || step.kind === 'choices';
  const checked = await step.check(several ? answerNow(step) : step.typing);
  return checked.ok ? checked.value : step.initial;
};

/** Whether people to talk to were asked for, which are said then. */
const saysHelp = async (line: string, words: PromptWords, say: Say): Promise<boolean> => {
  if (words.help === undefined || !words.asksForHelp(line)) return false;
  say(await words.help());
  return true;
};

/** "none" takes an answer out; where there is none yet, it is no answer either, but to a choice. */
const saysNothing = (step: Step, lines: readonly string[]): boolean =>
  lines.length === 0 &&
  !step.needed &&
  (hasAnswer(step) || (step.choices.length === 0 && step.kind !== 'scale' && step.kind !== 'date'));

const answer = async (step: Step, reader: LineReader, words: PromptWords, say: Say): Promise<Reply> => {
  let lines: readonly string[] = [];
  /** The reason was just read out: Enter closes it, and answers nothing. */
  let why = false;
  const typing = (half = ''): string | null => {
    const typed = half === '' ? lines : [...lines, half];
    return typed.length > 0 ? typed.join('\n') : step.typing;
  };
  for (;;) {
    const arrived = (await reader.next())?.map(cleanPaste);
    if (!arrived) {
      say(''); // The cursor stands behind what was typed.
      return { type: 'stop', typing: typing(cleanPaste(reader.unfinished())) };
    }
    const closes = why && arrived.length === 1 && arrived[0]?.trim() === '';
    why = false;
    if (closes) {
      say(step.text);
      continue;
    }
    const typed = wordTyped(arrived, words);
    const word = typed === 'none' && !saysNothing(step, lines) ? null : typed;
    if (word === 'stop' || (word === 'back' && step.canGoBack)) return { type: word, typing: typing() };
    if (word === 'none') {
      if (hasAnswer(step)) say(words.takenOut);
      return { type: 'skip' };
    }
    if (word === 'skip' && (lines.length > 0 || hasAnswer(step))) {
      const reply = await evaluate(step, lines, words, say);
      if (reply?.type === 'answer') say(words.isKept);
      if (reply) return reply;
      lines = [];
      continue;
    }
    if (word === 'skip' && !step.needed) return { type: 'skip' };
    if (word === 'again') {
      if (step.inView.length > 0) say(quoted(step.inView, words));
      sayQuestion(step, words, say);
      say(helpFor(step, words));
      continue;
    }
    if (word) {
      why = word === 'why';
      say({ back: words.isFirst, skip: step.needed ?? '', why: step.why }[word]);
      if (why) sayQuestion(step, words, say);
      continue;
    }
    if (arrived.length === 1 && (await saysHelp(arrived[0] ?? '', words, say))) {
      say(typedWordsFor(step, words));
      sayQuestion(step, words, say);
      continue;
    }
    const complete = isComplete(step, lines, arrived);
    const taken = suggested(step, arrived);
    if (taken !== arrived) say(sentence(words.chosen(taken)));
    lines = [...lines, ...taken];
    if (!complete) {
      if (arrived.length > 1) {
        // The last line of the paste may still stand on the screen, waiting for its Enter.
        say('');
        say(step.kind === 'list' ? words.typedHelp.list : words.typedHelp.text);
      }
      continue;
    }
    const reply = await evaluate(step, lines, words, say);
    if (reply) return reply;
    lines = [];
  }
};

/** `null` where the answer was not understood, which the person was told. */
const evaluate = async (
  step: Step,
  lines: readonly string[],
  words: PromptWords,
  say: Say,
): Promise<Reply | null> => {
  if (lines.every((line) => line.trim() === '')) {
    const first = firstOf(step);
    if (first) say(sentence(words.chosen([first.label])));
    const value = first ? first.value : await onNothing(step);
    if (value !== null) return { type: 'answer', value };
    if (!step.needed) return { type: 'skip' };
    say(step.needed);
    return null;
  }
  const read = typedAs(step, lines, words);
  const checked = 'message' in read ? { ok: false as const, ...read } : await step.check(read.typed);
  if (!checked.ok) {
    say(checked.message || helpFor(step, words));
    return null;
  }
  if (step.kind === 'choice' || step.kind === 'choices') sayChosen(step, checked.value, words, say);
  else if (checked.echo) say(sentence(checked.echo));
  return { type: 'answer', value: checked.value };
};

const pick = async <T extends string>(menu: Menu<T>, reader: LineReader, words: PromptWords, say: Say) => {
  for (;;) {
    const arrived = await reader.next();
    if (!arrived) {
      say('');
      return null;
    }
    const word = wordTyped(arrived, words);
    if (word === 'stop' || word === 'back') return null;
    const typed = arrived.join(' ').trim();
    if (await saysHelp(typed, words, say)) {
      say(menu.text);
      continue;
    }
    if (typed === '' && menu.initial !== undefined) return menu.initial;
    const chosen = choiceMeant(typed, menu.choices);
    if (chosen) {
      // What was ticked is said next.
      if (menu.enter !== 'tick') say(sentence(words.chosen([chosen.label])));
      return chosen.value as T;
    }
    if (word === 'again') sayMenu(menu, words, say);
    else say(notAChoice(menu.choices, words));
  }
};

/** Redraws nothing and writes no colour or symbol. */
export const plainPrompter = ({ input, output, columns, words, signal }: PlainOptions): Prompter => {
  const say: Say = (text) => {
    output.write(`${wrapIndented(spoken(text), Math.max(12, columns() - 1)).join('\n')}\n`);
  };
  const told: Told = { ever: new Set(), part: '', progress: '' };
  const reading = async <R>(read: (reader: LineReader) => Promise<R>): Promise<R> => {
    const reader = lineReader({ input, output, signal });
    try {
      return await read(reader);
    } finally {
      reader.close();
    }
  };
  const choose = <T extends string>(menu: Menu<T>): Promise<T | null> => {
    say('');
    if (menu.progress) say(sentence(menu.progress));
    if (menu.heard) say(menu.text);
    else sayMenu(menu, words, say);
    sayOnce(words.typedHelp.choice, told, say);
    return reading((reader) => pick(menu, reader, words, say));
  };
  return {
    ask(step) {
      introduce(step, words, told, say);
      return reading((reader) => answer(step, reader, words, say));
    },
    choose,
    async pick({ text, items }) {
      const choices = items.map(({ label, detail }, at) => ({
        value: String(at),
        label: detail === undefined ? label : `${label}  ${detail}`,
      }));
      const chosen = await choose({ text, choices });
      return chosen === null ? null : (items[Number(chosen)]?.value ?? null);
    },
    secret: (text) => hiddenLine(`${text}: ${words.isHidden}\n`, { input, output, signal }),
    async confirm(text) {
      const choices = [
        { value: 'no', label: words.no },
        { value: 'yes', label: words.yes },
      ] as const;
      const chosen = await choose({ text, choices, initial: 'no' });
      return chosen === null ? null : chosen === 'yes';
    },
    say(text, tone) {
      // Kind words come again after going back: on a screen they left with the answer, but they were heard.
      if (tone === 'warm' && told.ever.has(text)) return;
      if (tone === 'warm') told.ever.add(text);
      say('');
      say(text);
    },
  };
};

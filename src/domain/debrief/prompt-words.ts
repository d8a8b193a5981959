export interface PromptWords {
  /** One hint each, the same words on every prompt; only those are shown that do something now. */
  readonly keys: Readonly<
    Record<
      | 'next'
      | 'ok'
      | 'open'
      | 'tick'
      | 'skip'
      | 'addLine'
      | 'addOwn'
      | 'newLine'
      | 'move'
      | 'moveOrNumber'
      | 'numberMarks'
      | 'numberPicks'
      | 'search'
      | 'confirm'
      | 'moveAndMark'
      | 'clear'
      | 'clearTyped'
      | 'back'
      | 'why'
      | 'close'
      | 'leave'
      | 'leaveUnsaved'
      | 'leaveMenu',
      string
    >
  >;
  /** The typed words of `--plain`. */
  readonly typed: Readonly<Record<'back' | 'skip' | 'why' | 'again' | 'none' | 'stop', readonly string[]>>;
  /** On a screen, of "quit" typed alone: the key for it, and, where it may be kept, how; `''` for other answers. */
  readonly twoMeanings: (typed: string, canGoBack: boolean, mayBeKept: boolean) => string;
  readonly isFirst: string;
  /** Behind the people to talk to, on a screen. */
  readonly goOn: (unsaved: boolean) => string;
  /** Said the first time that a question is of that kind. */
  readonly typedHelp: Readonly<Record<'line' | 'text' | 'list' | 'choice' | 'choices', string>>;
  /** Said of each that takes lines. */
  readonly emptyLineEnds: string;
  /** Said once; `needed`: of a question that can't be skipped. */
  readonly typedWords: Readonly<Record<'usual' | 'needed', string>>;
  /** "about 3 min" as it is said. */
  readonly timeSpoken: (text: string) => string;
  /** "Part 2 of 4" */
  readonly part: (at: number, of: number) => string;
  /** In front of earlier answers, read aloud, and behind them. */
  readonly quote: string;
  readonly endOfQuote: string;
  /** The same for what the employer wrote; "(2 of 3)" of the label stays. */
  readonly theyWrote: (label: string) => string;
  readonly endOfTheirs: string;
  /** A choice by number, read back. */
  readonly chosen: (labels: readonly string[]) => string;
  /** An entry that is none of the choices, read back. */
  readonly inYourWords: (entries: readonly string[]) => string;
  readonly keep: string;
  /** Behind an answer, read aloud: how it is taken out. */
  readonly takeOut: string;
  readonly takenOut: string;
  /** After `skip` at a question that has an answer. */
  readonly isKept: string;
  readonly initially: (label: string) => string;
  readonly yourAnswer: string;
  /** What was typed here before and never confirmed. */
  readonly youTyped: string;
  /** Behind either of them, where they are free text. */
  readonly endOfAnswer: string;
  readonly endOfTyped: string;
  /** In `--plain`, where an answer can't be edited: typing again takes its place. */
  readonly takesItsPlace: string;
  /** What stands in the place of an answer that was skipped. */
  readonly skipped: string;
  /** In a list of boxes, on a row that somebody moved to. */
  readonly nothingMarked: string;
  /** Behind what asks for a passphrase. */
  readonly isHidden: string;
  readonly yes: string;
  readonly no: string;
  /** In front of what is typed to narrow a list. */
  readonly search: string;
  readonly nothingFits: string;
  readonly yesOrNo: string;
  readonly own: string;
  readonly ownPrompt: string;
  readonly moreAbove: (lines: number) => string;
  readonly moreBelow: (lines: number) => string;
  readonly notANumber: (highest: number) => string;
  /** Where words of a choice may be typed too. */
  readonly notAChoice: (highest: number) => string;
  /** In `--plain`, behind either of them. */
  readonly hearAgain: string;
  /** Whether a line asks for people to talk to, in place of an answer. */
  readonly asksForHelp: (line: string) => boolean;
  /** The people to talk to, where they can be shown; of a line that asks for them nothing is kept then. */
  readonly help?: () => Promise<string>;
}

/** What was typed besides asking for people to talk to; `undefined` where nobody asked. In a text the last line asks. */
export const besidesHelp = (
  text: string,
  { help, asksForHelp }: Pick<PromptWords, 'help' | 'asksForHelp'>,
  inLines: boolean,
): string | null | undefined => {
  const lines = text.trimEnd().split('\n');
  const rest = lines.filter((line, at) => !asksForHelp(line) || !(inLines || at === lines.length - 1));
  if (help === undefined || rest.length === lines.length) return undefined;
  const kept = rest.join('\n').trimEnd();
  return kept === '' ? null : `${kept}\n`;
};

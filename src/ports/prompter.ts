/** The conversation with a person: what is asked, and what comes back. */

import type { AnswerValue } from '../domain/debrief/debrief.js';
import type { Choice, Kind } from '../domain/debrief/question.js';

/** The signs and tones of prompts, as they are chosen once for the whole program. */
export interface Theme {
  readonly signs: Readonly<
    Record<
      | 'marker'
      | 'bar'
      | 'answered'
      | 'dot'
      | 'dotToCome'
      | 'between'
      | 'bullet'
      | 'open'
      | 'done'
      | 'cut'
      | 'warning',
      string
    >
  >;
  readonly tones: Readonly<
    Record<'strong' | 'quiet' | 'accent' | 'live' | 'done' | 'warm' | 'failed', (text: string) => string>
  >;
  text(text: string): string;
}

export interface InView {
  readonly label: string;
  readonly lines: readonly string[];
  /** The employer's words, not the person's own. */
  readonly theirs?: boolean;
  /** The question calls it "it" or "that": read aloud, it is never left out. */
  readonly pointedAt?: boolean;
}

export type Checked =
  | { readonly ok: true; readonly value: AnswerValue; readonly echo?: string }
  | { readonly ok: false; readonly message: string };

export interface Step {
  readonly kind: Kind;
  /** "Ask for feedback · about 3 min" */
  readonly progress: string;
  /** Drawn as a row of dots in front of it, the first `at` of them full. */
  readonly dots?: { readonly at: number; readonly of: number };
  /** By this the question is known again when it is asked once more; without it, by its text. */
  readonly label?: string;
  /** What stands before the answer in the line that stays on screen; without it, the label. */
  readonly line?: string;
  readonly inView: readonly InView[];
  readonly text: string;
  readonly hint: string;
  readonly why: string;
  /** For `choice` and `choices`; also entries that may be picked for a `list`. */
  readonly choices: readonly Choice[];
  /** A `choice` that begins on its first row, which Enter then picks. */
  readonly onFirst?: boolean;
  /** A `choice` of which a number picks at once, without Enter; at most nine choices. */
  readonly oneKey?: boolean;
  /** The answer as it stands, to be edited; `null` for none. */
  readonly initial: AnswerValue | null;
  /** What was typed here before and never confirmed; it wins over `initial`. */
  readonly typing: string | null;
  readonly canGoBack: boolean;
  /** Leaving here keeps nothing: it must not say that it saves. */
  readonly unsaved?: boolean;
  /** For a `line` that can't be skipped: what to say when it is left empty. */
  readonly needed?: string;
  /** What stays on screen after a skip, where something counts then. */
  readonly ifSkipped?: string;
  /** Turns what was typed into a value, or says what is wrong with it. Never called with nothing typed. */
  check(typed: string | readonly string[]): Promise<Checked>;
  /** What becomes of text at a `choice` that is none of its choices; without it, it is not taken. */
  otherText?(text: string): Checked;
}

export type Reply =
  | { readonly type: 'answer'; readonly value: AnswerValue }
  | { readonly type: 'skip' }
  | { readonly type: 'back'; readonly typing: string | null }
  | { readonly type: 'stop'; readonly typing: string | null };

export interface Menu<T extends string> {
  /** "Card 2 of 6 · about 3 minutes left" */
  readonly progress?: string;
  readonly text: string;
  /** `detail` stands behind the label. */
  readonly choices: readonly { readonly value: T; readonly label: string; readonly detail?: string }[];
  readonly initial?: T;
  /** A number picks at once, without Enter; at most nine choices. */
  readonly oneKey?: boolean;
  /** Rows have numbers, and a number picks at once; at most nine choices. */
  readonly numbered?: boolean;
  /** The choices were just read out: `--plain` says only the text. */
  readonly heard?: boolean;
  /** What Enter does with a row, where it opens or ticks it. */
  readonly enter?: 'open' | 'tick';
  /** Leaving here keeps what was typed, and says so. */
  readonly saves?: boolean;
}

export interface PickList<T> {
  readonly text: string;
  /** `detail` stands behind the label; what is typed is looked for in both. */
  readonly items: readonly { readonly value: T; readonly label: string; readonly detail?: string }[];
  readonly enter?: 'open';
}

export interface Prompter {
  /** One question of the script. Never rejects for Ctrl-C or a closed terminal: that is `stop`. */
  ask(step: Step): Promise<Reply>;
  /** One of a few; `null` when the person stopped. */
  choose<T extends string>(menu: Menu<T>): Promise<T | null>;
  /** One of many, such as a record; `null` when the person stopped. */
  pick<T>(list: PickList<T>): Promise<T | null>;
  /** A passphrase: what is typed is not shown. `null` when the person stopped. */
  secret(text: string): Promise<string | null>;
  /** Yes or no, for what can't be undone; Enter alone is no. `null` when the person stopped. */
  confirm(text: string): Promise<boolean | null>;
  /** Text between prompts, wrapped to the width. Of a `title`, and of what needs `care`, the first line stands out. */
  say(text: string, tone?: 'title' | 'warm' | 'care'): void;
}

/** The text on a prompt. */
export interface PromptWords {
  /** Key hints by kind, shortest first to be dropped where a line is narrow. */
  readonly keys: Readonly<
    Record<
      | 'accept'
      | 'acceptText'
      | 'acceptList'
      | 'pick'
      | 'oneKey'
      | 'search'
      | 'confirm'
      | 'toggle'
      | 'skip'
      | 'keep'
      | 'back'
      | 'why'
      | 'leave'
      | 'leaveUnsaved'
      | 'leaveList',
      string
    >
  >;
  /** The typed words of `--plain`. */
  readonly typed: Readonly<Record<'back' | 'skip' | 'why' | 'stop', string>>;
  /** `needed`: for one line that can't be skipped. */
  readonly typedHelp: Readonly<Record<'line' | 'text' | 'list' | 'choice' | 'choices' | 'needed', string>>;
  readonly yourAnswer: string;
  /** What was typed here before and never confirmed. */
  readonly youTyped: string;
  /** In `--plain`, where an answer can't be edited: typing again takes its place. */
  readonly takesItsPlace: string;
  readonly skip: string;
  /** What stands in the place of an answer that was skipped. */
  readonly skipped: string;
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
  /** Where the values themselves may be typed. */
  readonly numberOrWord: (values: readonly string[]) => string;
}

/** An item of the checklist, and the text it is made with. */

import type { QuestionId } from '../debrief/debrief.js';
import type { ReadGap } from '../debrief/question.js';
import type { ReplyReading } from '../feedback/reading.js';
import type { ChoiceToDo, Interview } from '../interview/interview.js';
import type { CarryWords } from '../interview/of-use.js';
import type { ResearchWords } from '../interview/research.js';
import {
  type AnswerTask,
  type ChecklistSection,
  isOthers,
  type Task,
  type ThemeWords,
  wordingsOf,
} from './answer-task.js';

export const MOST_OPEN = 10;

export const WHENS = ['now', 'this-week', 'day-before', 'on-the-day'] as const;
export type ItemWhen = (typeof WHENS)[number];

export const RANKS = ['plan', 'due', 'recurring', 'once', 'general'] as const;

export interface Item {
  /** Stays the same as long as the answer that it comes from does. */
  readonly id: string;
  readonly section: ChecklistSection;
  readonly text: string;
  readonly why: string;
  /** The debrief that it comes from, as a sentence; `''`: none. */
  readonly from: string;
  readonly when: ItemWhen;
  /** `YYYY-MM-DD` */
  readonly due: string | null;
  readonly done: boolean;
  /** Oldest first; empty for general advice, and for what was chosen for a posting. */
  readonly sources: readonly { readonly debrief: string; readonly question: QuestionId }[];
  readonly rank: (typeof RANKS)[number];
  /** When it was ticked off, an ISO 8601 instant; `''` where that is not known. */
  readonly doneAt: string;
  /** In how many of the latest debriefs it came up, and in how many answers; `null`: once. */
  readonly recurs: Recurs | null;
  /** The day on which a plan was made, `YYYY-MM-DD`. */
  readonly written: string | null;
  readonly task: Task | 'research' | 'advice' | 'rehearse' | 'asked';
  readonly homework: Homework | null;
  /** Every id under which it may have been ticked: one for each entry of the theme. */
  readonly aliases: readonly string[];
}

export interface Recurs {
  readonly debriefs: number;
  readonly of: number;
  /** Answers that are the person's own; 1 where others said it too, 0 where only they did. */
  readonly answers: number;
}

/** What items have that no answer led to. */
export const itemBase = (id: string) => ({
  id,
  from: '',
  due: null,
  doneAt: '',
  recurs: null,
  written: null,
  sources: [],
  homework: null,
  aliases: [id],
});

export interface Homework {
  readonly key: string;
  readonly label: string;
  readonly where: string;
  readonly wanted: readonly string[];
  readonly finding: string;
}

export interface Advice {
  readonly id: string;
  readonly section: ChecklistSection;
  readonly when: ItemWhen;
  readonly text: string;
  readonly asked: boolean;
  /** Not beside an item of their own that says as much. */
  readonly unless?: RegExp;
}

export interface ChecklistWords extends ThemeWords, CarryWords {
  /** `extra`: the proof of a need, the day to remind (`YYYY-MM-DD`), else empty. */
  readonly text: Readonly<Record<Task, (entry: string, extra: string) => string>>;
  /** Where the line itself does not say it; else empty. */
  readonly reason: Readonly<Partial<Record<Task, (entry: string, extra: string) => string>>>;
  readonly from: (source: {
    readonly role: string;
    readonly company: string;
    readonly day: string;
  }) => string;
  readonly recurring: (recurs: Recurs) => string;
  /** The other wordings of a theme, the newest first: the person's own, beside their own line or another's. */
  readonly also: (wordings: readonly string[]) => string;
  readonly inYourWords: (wordings: readonly string[]) => string;
  /** What interviewers asked about it, what the employer said of it, and what somebody did who read the debrief. */
  readonly theyAsked: (questions: readonly string[]) => string;
  readonly theySaid: (wordings: readonly string[]) => string;
  readonly otherSaid: (wording: string, from: string) => string;
  /** A need without what they added for themselves, a gap without its "no". */
  readonly without: Readonly<Record<'aside' | 'lack', (entry: string) => string>>;
  /** "PLCs, I only said I'd seen them" are PLCs. */
  readonly topicOf: (entry: string) => string;
  /** "their depots": of one employer alone. */
  readonly isAboutThem: (entry: string) => boolean;
  readonly readGap: ReadGap;
  readonly reading: ReplyReading;
  /** In an employer's voice, and nothing to do: "we felt you were quiet". */
  readonly isOnlySaid: (entry: string, unsorted: boolean) => boolean;
  /** A licence, a degree, "willing to travel": nothing that can be done and ticked. */
  readonly credential: RegExp;
  /** What is checked or learned once somebody has the job. */
  readonly condition: RegExp;
  /** Too late the night before; worth getting ready for; to be done in one interview. */
  readonly notTonight: RegExp;
  /** Nobody learns one before an interview. */
  readonly language: RegExp;
  readonly comesAgain: RegExp;
  readonly canTry: (entry: string) => boolean;
  /** A card, a certificate: got, and not learned. */
  readonly isPaper: (entry: string) => boolean;
  /** What they mean to tell nobody. */
  readonly secret: RegExp;
  /** An interviewer's, which is to be answered and not to be done. */
  readonly isQuestion: (entry: string) => boolean;
  readonly chosen: Readonly<Record<ChoiceToDo, string>>;
  readonly reopened: string;
  readonly where: (text: string) => string;
  readonly found: (text: string) => string;
  readonly research: ResearchWords;
  /** `null`: no interview is set. */
  readonly advice: (interview: Interview | null) => readonly Advice[];
}

/** Different wordings may be different lessons, so all are shown, and each with who said it. */
export const otherWordings = (
  group: readonly AnswerTask[],
  shown: AnswerTask | null,
  words: ChecklistWords,
): readonly string[] => {
  const text = shown === null ? '' : words.text[shown.task](shown.entry, shown.extra).toLowerCase();
  const others = wordingsOf(group).filter(
    ({ entry, again }) =>
      !again &&
      (shown === null || !(sameText(entry, shown.entry) || text.endsWith(`: ${entry.toLowerCase()}`))),
  );
  const entries = (holds: (task: AnswerTask) => boolean): readonly string[] =>
    others.filter(holds).map(({ entry }) => entry);
  const isAsked = (task: AnswerTask): boolean => task.task === 'more' && words.isQuestion(task.entry);
  const own = entries((task) => !isOthers(task) && !isAsked(task));
  const asked = entries(isAsked);
  const advised = entries((task) => isOthers(task) && task.task !== 'suggested');
  return [
    own.length === 0 ? '' : shown !== null && isOthers(shown) ? words.inYourWords(own) : words.also(own),
    asked.length === 0 ? '' : words.theyAsked(asked),
    advised.length === 0 ? '' : words.theySaid(advised),
    ...others.flatMap(({ task, entry, extra }) =>
      task === 'suggested' ? [words.otherSaid(entry, extra)] : [],
    ),
  ];
};

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

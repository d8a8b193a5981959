/** What goes into a short letter after an interview: to whom, about what, and the one question. */

import { oneLine } from '../debrief/answers.js';
import { type Debrief, type Outcome, STAGES, type Stage, textOf } from '../debrief/debrief.js';
import { outcomeOf, type Script, sharedAnswers } from '../debrief/script.js';
import { companyKey, plainName } from '../text/company.js';
import { mailIn, withoutContacts } from '../text/contacts.js';
import { type NameWords, peopleIn } from '../text/names.js';
import { whomOf } from './request-state.js';

export const LETTER_KINDS = ['request', 'reminder', 'thank-you', 'keep-me-in-mind'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whether it puts a question. */
export const isAsking = (kind: LetterKind): kind is 'request' | 'reminder' =>
  kind === 'request' || kind === 'reminder';

export const LETTER_LENGTHS = ['mail', 'message'] as const;
export type LetterLength = (typeof LETTER_LENGTHS)[number];

/** What the question is about: words that the person picked for it, else how far they got. */
export type Topic =
  | { readonly about: 'point' | 'question'; readonly words: string }
  | { readonly about: 'stage'; readonly stage: Stage }
  | { readonly about: 'general' };

export interface LetterFacts {
  /** `Dana`, `Dr Lee`; `null` if no name is certain. */
  readonly to: string | null;
  /** An e-mail address, or `''`. */
  readonly address: string;
  /** Without article and full stop; `null` if none can stand in a sentence. */
  readonly role: string | null;
  /** The same of the employer. */
  readonly company: string | null;
  readonly outcome: Outcome;
  readonly stage: Stage | null;
  readonly topic: Topic;
  /** The day it was asked, `YYYY-MM-DD`. */
  readonly asked: string | null;
  readonly from: string | null;
}

export interface Letter {
  /** `''` for a message. */
  readonly subject: string;
  readonly body: string;
}

/** The patterns of one language. */
export interface LetterReading {
  readonly names: NameWords;
  /** An interviewer's question, with or without its mark: "Tell me about …". */
  readonly question: RegExp;
  /** "nothing", "n/a". */
  readonly nothing: RegExp;
  readonly article: RegExp;
  /** "Ms", "Dr." before a name. */
  readonly title: RegExp;
  /** What may follow a name: "Dana from HR". */
  readonly afterName: RegExp;
}

const NAME_AT_MOST = 60;

/**
 * Only answers that may be shared get into a letter.
 *
 * @param debrief with the answers that apply.
 * @param asked the day it was asked, `YYYY-MM-DD`.
 * @param about what to ask about, in the person's words; by default, an open question about the stage.
 */
export const letterFacts = (
  script: Script,
  debrief: Debrief,
  asked: string | null,
  ownName: string | undefined,
  about: string | undefined,
  reading: LetterReading,
): LetterFacts => {
  const shared = { ...debrief, answers: sharedAnswers(script, debrief.answers) };
  const whom = whomOf(shared);
  const stage = STAGES.find((known) => known === textOf(shared, 'stage')) ?? null;
  const outcome = outcomeOf(shared.answers);
  return {
    to: greeted(whom, textOf(shared, 'company'), reading),
    address: mailIn(whom),
    role: nameIn(textOf(shared, 'role').replace(reading.article, '')),
    company: nameIn(textOf(shared, 'company')),
    outcome,
    stage,
    topic: about === undefined ? stageTopic(stage, outcome) : inWords(bare(about), reading),
    asked,
    from: ownName?.trim() || null,
  };
};

/** Nothing that they wrote for themselves is in a letter unless they pick it. */
const stageTopic = (stage: Stage | null, outcome: Outcome): Topic =>
  stage === null || outcome === 'offer' ? { about: 'general' } : { about: 'stage', stage };

const isQuestion = (words: string, { question }: LetterReading): boolean =>
  /[?？]$/.test(words) || question.test(words);

const inWords = (words: string, reading: LetterReading): Topic => ({
  about: isQuestion(words, reading) ? 'question' : 'point',
  words,
});

/** Without a bullet, surrounding quotation marks, and punctuation at its end. */
const bare = (entry: string): string =>
  oneLine(entry)
    .replace(/^(?:[-*•–]|\d{1,2}[.)])\s+/u, '')
    .replace(/[\s,;:–-]+$/u, '')
    .replace(/^(["“„«'‘])([^"“”„«»]*)["”“»'’]$/u, '$2')
    .trim();

const nameIn = (typed: string): string | null => {
  const name = oneLine(typed).replace(/[\s.,;:!?]+$/u, '');
  return /\p{L}/u.test(name) && [...name].length <= NAME_AT_MOST ? name : null;
};

/**
 * The name to greet by, or `null`: no name is better than a wrong one. Only a name that stands first ("Dana, who led
 * it"; "Ms Novak by mail") and is not the company's. Several words are kept, since which is the first name differs from
 * place to place.
 */
const greeted = (
  whom: string,
  company: string,
  { names, title, afterName }: LetterReading,
): string | null => {
  const text = oneLine(withoutContacts(whom));
  const titled = title.exec(text)?.[0] ?? '';
  const rest = text.slice(titled.length);
  const words =
    /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’-]*|(?:van|von|de|da|di|del|der)(?=\s)))*/u.exec(
      rest,
    )?.[0];
  if (words === undefined) return null;
  const parts = words.split(/\s+/);
  const [first = ''] = parts;
  const own = plainName(first.replace(/['’]s$/, ''));
  const people = peopleIn(titled === '' ? text : rest, names).map((person) => person.text);
  if (
    !people.includes(first) ||
    parts.some((part) => names.ordinary.has(part.toLowerCase()) && !people.includes(part))
  )
    return null;
  if (companyKey(company).split(' ').includes(own)) return null;
  if (!afterName.test(rest.slice(words.length))) return null;
  return titled === '' ? words : `${titled.trim()} ${parts.at(-1)}`;
};

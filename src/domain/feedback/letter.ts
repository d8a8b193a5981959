/** What goes into a short letter after an interview: to whom, about what, and the one question. */

import { oneLine } from '../debrief/answers.js';
import {
  type Debrief,
  dayOf,
  type Outcome,
  STAGES,
  type Stage,
  TURNED_DOWN,
  textOf,
} from '../debrief/debrief.js';
import { type LiveDebrief, outcomeOf, type Script, sharedAnswers } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { companyKey, plainName } from '../text/company.js';
import { mailIn, withoutContacts } from '../text/contacts.js';
import { type NameWords, peopleIn } from '../text/names.js';
import { normalized } from '../text/normalize.js';
import { capitalised } from '../text/printable.js';
import { type NamedReading, type NameTyped, namedIn } from './named.js';
import { whomOf } from './request-state.js';

export const LETTER_KINDS = ['request', 'reminder', 'thank-you', 'keep-me-in-mind'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Whether this letter can be written after this outcome: while they decide, and after an offer, there is only thanks. */
export const isFitting = (kind: LetterKind, outcome: Outcome): boolean =>
  kind === 'thank-you' || TURNED_DOWN.some((down) => down === outcome);

export const isAsking = (kind: LetterKind): kind is 'request' | 'reminder' =>
  kind === 'request' || kind === 'reminder';

export const LETTER_LENGTHS = ['mail', 'message'] as const;
export type LetterLength = (typeof LETTER_LENGTHS)[number];

/** What the question is about: words that the person picked for it, else how far they got. */
type Topic =
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
  readonly company: string | null;
  readonly outcome: Outcome;
  readonly stage: Stage | null;
  readonly topic: Topic;
  /** Days are `YYYY-MM-DD`; `null` where they are not known. Of the interview, or the call or the assessment day. */
  readonly met: string | null;
  /** Whether whom it greets was in the interview, as far as that is written down; nobody greeted by name stands for all. */
  readonly metThem: boolean;
  /** When they heard that it is a no. */
  readonly heard: string | null;
  readonly asked: string | null;
  readonly from: string | null;
  /** They gave feedback already, and are thanked for it. */
  readonly told: boolean;
  /** Whoever wrote did so for the employer: an agency, which decided nothing. */
  readonly agency: boolean;
  /** They wrote in the end, whatever it was. */
  readonly replied: boolean;
  /** ISO 3166-1 alpha-2 of the person, whose customs the letter keeps; `null` where it is not set. */
  readonly country: string | null;
  /** They offered feedback in a letter, and called the application by `reference`, which may be `''`. */
  readonly offered: { readonly reference: string } | null;
}

export interface LetterGiven {
  readonly asked: string | null;
  readonly interviews: readonly Interview[];
  readonly ownName: string | undefined;
  readonly country: string | undefined;
  /** What to ask about, in the person's words; without it, an open question about the stage. */
  readonly about: string | undefined;
  readonly told: boolean;
  /** Who wrote to them, the latest first, as signed. */
  readonly signed: readonly string[];
  /** What they typed as job or employer that is a name as it stands. */
  readonly whole?: readonly string[];
}

export interface Letter {
  /** `''` for a message. */
  readonly subject: string;
  readonly body: string;
}

export interface LetterReading {
  /** How an agency speaks of the employer: "our client". */
  readonly forClient: RegExp;
  readonly names: NameWords;
  readonly named: NamedReading;
  /** An interviewer's question, with or without its mark: "Tell me about …". */
  readonly question: RegExp;
  readonly article: RegExp;
  /** "Ms", "Dr." before a name. */
  readonly title: RegExp;
  /** Words in a name that keep their small letter: "of". */
  readonly smallWords: ReadonlySet<string>;
  /** Each group is somebody's name as others speak of them: "(dana)", "dana asked". */
  readonly spokenOf: RegExp;
  /** What may follow a name: "Dana from HR". */
  readonly afterName: RegExp;
  /** In what signs a letter and is nobody: "Human Resources". */
  readonly nobody: RegExp;
}

const NAME_AT_MOST = 60;

/** Only answers that may be shared get into a letter. @param debrief with the answers that apply. */
export const letterFacts = (
  script: Script,
  debrief: LiveDebrief,
  { asked, interviews, ownName, country, about, told, signed, whole = [] }: LetterGiven,
  reading: LetterReading,
): LetterFacts => {
  const shared = { ...debrief, answers: sharedAnswers(script, debrief.answers) };
  const { offer } = debrief;
  const alone = (typed: string): string =>
    whole.includes(typed) ? typed : nameOf(typed, debrief, interviews, reading.named).name;
  const whom = whomOf(shared) || (offer?.from ?? '');
  const company = textOf(shared, 'company');
  const names = [asNamed(whom, debrief, reading), ...signed.filter((name) => !reading.nobody.test(name))];
  const stage = STAGES.find((known) => known === textOf(shared, 'stage')) ?? null;
  const outcome = outcomeOf(shared.answers);
  const full = names.map((name) => greeted(name, company, reading)).find((name) => name !== null) ?? null;
  const to = asSigned(full, signed);
  const held = heldFor(shared, interviews);
  const [named = ''] = to?.split(' ').slice(-1) ?? [];
  return {
    to,
    metThem: to === null || held.some(({ panel = '' }) => panel.split(/[^\p{L}\p{M}'’-]+/u).includes(named)),
    address: mailIn(whom) || (offer?.address ?? ''),
    role: nameIn(alone(textOf(shared, 'role')).replace(reading.article, '')),
    company: nameIn(asWritten(alone(company), textsOf(debrief, interviews), reading)),
    outcome,
    stage,
    topic: about === undefined ? stageTopic(stage, outcome) : inWords(bare(about), reading),
    met: stage === 'application' ? null : metOn(shared, outcome, held),
    heard: outcome === 'rejected' ? textOf(shared, 'heard-on') || null : null,
    asked,
    told,
    agency: debrief.feedback.some((event) => event.type === 'reply' && reading.forClient.test(event.text)),
    replied: debrief.feedback.some(({ type }) => type === 'reply'),
    offered: offer ? { reference: offer.reference } : null,
    from: ownName?.trim() || null,
    country: country ?? null,
  };
};

/** "Priya Raman" who signs as Priya, or as Priya R., is Priya. */
const asSigned = (name: string | null, signed: readonly string[]): string | null => {
  const [first = ''] = name?.split(' ') ?? [];
  return first !== '' && signed.some((own) => own.replace(/ \p{Lu}\.?$/u, '') === first) ? first : name;
};

/** While they wait, the day they gave is that of the interview; else it is that of the latest interview for this job. */
const metOn = (debrief: Debrief, outcome: Outcome, held: readonly Interview[]): string | null => {
  const given = textOf(debrief, 'heard-on');
  if (outcome === 'waiting' && given !== '') return given;
  const days = held.map(({ when }) => when?.slice(0, 10) ?? '').filter((day) => day !== '');
  return days.sort().at(-1) ?? null;
};

/** Interviews for this job that are over, or have no day. */
const heldFor = (debrief: Debrief, interviews: readonly Interview[]): readonly Interview[] => {
  const jobOf = (role: string, company: string): string => `${normalized(role)}\n${companyKey(company)}`;
  const job = jobOf(textOf(debrief, 'role'), textOf(debrief, 'company'));
  return interviews.filter(
    ({ when, role, company }) => jobOf(role, company) === job && (when?.slice(0, 10) ?? '') <= dayOf(debrief),
  );
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
  const name = oneLine(typed)
    .replace(/ \+ /g, ' and ')
    .replace(/[\s.,;:!?]+$/u, '');
  return /\p{L}/u.test(name) && [...name].length <= NAME_AT_MOST ? name : null;
};

const othersIn = (feedback: Debrief['feedback'], interviews: readonly Interview[]): readonly string[] => [
  ...interviews.map(({ posting = '' }) => posting),
  ...feedback.flatMap((event) => (event.type === 'reply' ? [event.text] : [])),
];

/** The name in what they typed as job or employer: all of it where an advert or a reply has it so. */
export const nameOf = (
  typed: string,
  { feedback }: Debrief,
  interviews: readonly Interview[],
  reading: NamedReading,
): NameTyped => {
  const same = oneLine(typed).toLowerCase();
  const isTheirs = othersIn(feedback, interviews).some((text) => oneLine(text).toLowerCase().includes(same));
  return isTheirs ? { name: typed, unsure: '' } : namedIn(typed, reading);
};

/** Where others may have written the employer's name: only how it is spelled is taken from these. */
const textsOf = ({ answers, feedback }: Debrief, interviews: readonly Interview[]): readonly string[] => [
  ...interviews.map(({ company }) => company),
  ...othersIn(feedback, interviews),
  ...Object.values(answers)
    .flatMap(({ value }) => value)
    .map(String),
];

/** An employer typed in small letters, with the capitals of a text that has it, else with one at each word. */
const asWritten = (typed: string, texts: readonly string[], { smallWords }: LetterReading): string => {
  if (typed !== typed.toLowerCase() || typed === '') return typed;
  const words = typed.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const same = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  const written = texts.flatMap((text) => text.match(same) ?? []);
  const capitals = typed.replace(/(?<![\p{L}\p{M}\p{N}'’.])\p{Ll}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && smallWords.has(word) ? word : capitalised(word),
  );
  return written.find((text) => text !== text.toLowerCase() && text !== text.toUpperCase()) ?? capitals;
};

/** "gareth" where another answer speaks of gareth as somebody, and "mr kerrigan"; nothing else that they wrote is used. */
const asNamed = (
  whom: string,
  { answers }: Debrief,
  { names, nobody, title, spokenOf }: LetterReading,
): string => {
  const titled = title.exec(whom)?.[0] ?? '';
  const rest = whom.slice(titled.length);
  const [first = ''] = /^\p{Ll}[\p{L}\p{M}'’-]+/u.exec(rest) ?? [];
  if (first === '' || names.ordinary.has(first) || nobody.test(first)) return whom;
  const isSaid = Object.values(answers)
    .flatMap(({ value }) => value)
    .some((text) => [...String(text).matchAll(spokenOf)].some((said) => said.includes(first)));
  return titled === '' && !isSaid ? whom : `${capitalised(titled)}${capitalised(rest)}`;
};

/** The name to greet by, if it stands first and is surely one. All of it: which part is the first name differs. */
const greeted = (
  whom: string,
  company: string,
  { names, title, afterName }: LetterReading,
): string | null => {
  // "The foreman Baz got his number" is Baz.
  const text = oneLine(withoutContacts(whom))
    .replace(/^(?:the|my|their) (?:\p{Ll}+ ){1,3}(?=\p{Lu})/u, '')
    .replace(/\s+(?:(?:i )?(?:got|have|has)|i['’]ve got) (?:his|her|their|the) .*$/iu, '');
  const titled = title.exec(text)?.[0] ?? '';
  // "Mrs J. Whitehead" is Mrs Whitehead.
  const rest = text
    .slice(titled.length)
    .replace(titled === '' ? /^$/ : /^(?:\p{Lu}\.?\s+)+(?=\p{Lu}\p{Ll})/u, '');
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
  // "Mr Kerrigan" of Kerrigan Haulage is somebody.
  if (titled === '' && companyKey(company).split(' ').includes(own)) return null;
  if (!afterName.test(rest.slice(words.length))) return null;
  return titled === '' ? words : `${titled.trim()} ${parts.at(-1)}`;
};

/** A copy to hand on: without the private notes and the scales, and with the names replaced. Pure. */

import type { Application } from '../applications/application.js';
import { type AnswerValue, type Debrief, type QuestionId, textOf } from '../debrief/debrief.js';
import type { FeedbackEvent } from '../debrief/feedback-events.js';
import type { Interview } from '../interview/interview.js';
import {
  CONTACT,
  companyNames,
  type Name,
  type NameWords,
  ownNames,
  patternOf,
  peopleIn,
} from '../text/names.js';

/** Private notes, and every scale. */
export const LEFT_OUT: readonly QuestionId[] = [
  'known',
  'guessed',
  'friend',
  'thought',
  'sting',
  'belief',
  'belief-after',
  'confidence',
  'sting-after',
];

export interface ShareInput {
  /** What is handed on. */
  readonly debriefs: readonly Debrief[];
  readonly interviews: readonly Interview[];
  /** Everything there is: names typed in records that are not handed on recur in those that are. */
  readonly journal: {
    readonly debriefs: readonly Debrief[];
    readonly interviews: readonly Interview[];
    readonly applications: readonly Pick<Application, 'company'>[];
  };
  readonly ownName: string | undefined;
  readonly words: NameWords;
}

export interface Shared {
  readonly debriefs: readonly Debrief[];
  readonly interviews: readonly Interview[];
  /** What was replaced, by what, and how often. */
  readonly replaced: readonly { readonly name: string; readonly by: string; readonly times: number }[];
}

interface Rule {
  readonly name: string;
  readonly by: string;
  readonly pattern: RegExp;
}

export const share = (input: ShareInput): Shared => {
  const { debriefs, interviews } = input;
  const rules = rulesFor(input);
  const counts = new Map<Rule, number>();
  const redact = (text: string): string => redactText(text, rules, counts);
  const value = (one: AnswerValue | null): AnswerValue | null =>
    one === null || typeof one === 'number' ? one : typeof one === 'string' ? redact(one) : one.map(redact);
  return {
    // Named one by one: what a later version keeps beside the answers stays here until somebody has looked at it.
    // Notes and tags are private too.
    debriefs: debriefs.map((one) => ({
      id: one.id,
      begun: one.begun,
      mode: one.mode,
      finished: one.finished,
      feedback: [],
      answers: Object.fromEntries(
        Object.entries(one.answers)
          .filter(([id]) => !(LEFT_OUT as readonly string[]).includes(id))
          .map(([id, answer]) => [
            id,
            { ...answer, value: id === 'ask-whom' && answer.value !== null ? PERSON : value(answer.value) },
          ]),
      ),
    })),
    // What they found out is a note of theirs, like the answers that are left out; a posting names who wrote it.
    interviews: interviews.map((one) => ({
      id: one.id,
      added: one.added,
      role: redact(one.role),
      company: redact(one.company),
      when: one.when,
      stage: one.stage,
      done: one.done,
      ...(one.panel === undefined ? {} : { panel: PERSON }),
      ...(one.place === undefined ? {} : { place: redact(one.place) }),
      ...(one.choices === undefined
        ? {}
        : {
            choices: one.choices.map(({ requirement, choice }) => ({
              requirement: redact(requirement),
              choice,
            })),
          }),
    })),
    replaced: [...counts].map(([{ name, by }, times]) => ({ name, by, times })),
  };
};

const PERSON = '[person]';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const rulesFor = ({ journal, ownName, words }: ShareInput): readonly Rule[] => {
  const companies = [
    ...journal.debriefs.map((one) => textOf(one, 'company')),
    ...journal.interviews.map((one) => one.company),
    ...journal.applications.map((one) => one.company),
  ].filter((text) => text.trim() !== '');
  const distinct = [...new Map(companies.map((text) => [text.trim().toLowerCase(), text])).values()].sort();
  const rule = (name: Name, by: string): Rule => ({ name: name.text, by, pattern: patternOf(name) });
  const named = distinct.flatMap((text, at) => {
    const by =
      distinct.length === 1
        ? '[company]'
        : `[company ${LETTERS[at % 26]}${at < 26 ? '' : Math.floor(at / 26)}]`;
    return companyNames(text, words).map((name) => rule(name, by));
  });
  const people = [
    ...journal.debriefs.flatMap((one) => [textOf(one, 'ask-whom'), ...one.feedback.flatMap(namedIn)]),
    ...journal.interviews.map((one) => one.panel ?? ''),
  ]
    .flatMap((typed) => peopleIn(typed, words))
    .map((name) => rule(name, PERSON));
  const own = ownName === undefined ? [] : ownNames(ownName, words).map((name) => rule(name, '[me]'));
  const contact: Rule = { name: 'addresses and numbers', by: '[contact]', pattern: CONTACT };
  const longestFirst = [...own, ...named, ...people].sort((a, b) => b.name.length - a.name.length);
  const seen = new Set<string>();
  return [contact, ...longestFirst].filter(({ name }) => !seen.has(name) && seen.add(name));
};

/** Who was asked, and who answered. */
const namedIn = (event: FeedbackEvent): readonly string[] => {
  const name = event.type === 'asked' ? event.whom : event.type === 'reply' ? event.from : undefined;
  return name === undefined ? [] : [name];
};

const MARK = /\[(?:company(?: [A-Z]\d*)?|person|me|contact)\]/;

/** What has been replaced already is not looked at again. */
const redactText = (text: string, rules: readonly Rule[], counts: Map<Rule, number>): string => {
  let parts = [text.normalize('NFD')];
  for (const rule of rules)
    parts = parts.flatMap((part) => {
      if (MARK.test(part) && part.replace(MARK, '') === '') return [part];
      const pieces = part.split(rule.pattern);
      if (pieces.length > 1) counts.set(rule, (counts.get(rule) ?? 0) + pieces.length - 1);
      return pieces.flatMap((piece, at) => (at === 0 ? [piece] : [rule.by, piece]));
    });
  return parts.join('').normalize('NFC');
};

/** A copy for others: only the answers that their questions share, with names replaced. */

import type { Application } from '../applications/application.js';
import { type AnswerValue, type Debrief, textOf } from '../debrief/debrief.js';
import type { FeedbackEvent } from '../debrief/feedback-events.js';
import { type Script, sharedAnswers } from '../debrief/script.js';
import type { GapDecision, Interview } from '../interview/interview.js';
import {
  CONTACT,
  companyNames,
  type Name,
  type NameWords,
  ownNames,
  patternOf,
  peopleIn,
} from '../text/names.js';

export interface ShareInput {
  readonly script: Script;
  readonly debriefs: readonly Debrief[];
  readonly interviews: readonly Interview[];
  /** Everything there is: a name typed in a record that stays may also stand in one that is handed on. */
  readonly journal: {
    readonly debriefs: readonly Debrief[];
    readonly interviews: readonly Interview[];
    readonly applications: readonly Pick<Application, 'company'>[];
  };
  readonly ownName: string | undefined;
  readonly words: NameWords;
}

interface Rule {
  readonly name: string;
  readonly by: string;
  readonly pattern: RegExp;
}

/** The copy; and what was replaced, by what, and how often. */
export const share = (input: ShareInput) => {
  const { debriefs, interviews, script } = input;
  const rules = rulesFor(input);
  const counts = new Map<Rule, number>();
  const redact = (text: string): string => redactText(text, rules, counts);
  const redactValue = (value: AnswerValue): AnswerValue =>
    typeof value === 'number' ? value : typeof value === 'string' ? redact(value) : value.map(redact);
  const redactDecision = ({ requirement, choice }: GapDecision): GapDecision => ({
    requirement: redact(requirement),
    choice,
  });
  return {
    // Every field is named: notes, tags and whatever a later version adds stay private.
    debriefs: debriefs.map(({ id, begun, mode, finished, answers }) => ({
      id,
      begun,
      mode,
      finished,
      feedback: [],
      answers: Object.fromEntries(
        Object.entries(sharedAnswers(script, answers)).map(([question, { value, at }]) => {
          const kept = value === null ? null : question === 'ask-whom' ? PERSON : redactValue(value);
          return [question, { value: kept, at }];
        }),
      ),
    })),
    // Findings are private notes; a posting names who wrote it.
    interviews: interviews.map((interview) => ({
      id: interview.id,
      added: interview.added,
      role: redact(interview.role),
      company: redact(interview.company),
      when: interview.when,
      stage: interview.stage,
      done: interview.done,
      ...(interview.panel === undefined ? {} : { panel: PERSON }),
      ...(interview.place === undefined ? {} : { place: redact(interview.place) }),
      ...(interview.choices && { choices: interview.choices.map(redactDecision) }),
    })),
    replaced: [...counts].map(([{ name, by }, times]) => ({ name, by, times })),
  };
};

const PERSON = '[person]';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const rulesFor = ({ journal, ownName, words }: ShareInput): readonly Rule[] => {
  const companies = [
    ...journal.debriefs.map((debrief) => textOf(debrief, 'company')),
    ...journal.interviews.map(({ company }) => company),
    ...journal.applications.map(({ company }) => company),
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
    ...journal.debriefs.flatMap((debrief) => [
      textOf(debrief, 'ask-whom'),
      ...debrief.feedback.flatMap(namedIn),
    ]),
    ...journal.interviews.map(({ panel }) => panel ?? ''),
  ]
    .flatMap((typed) => peopleIn(typed, words))
    .map((name) => rule(name, PERSON));
  const own = ownName === undefined ? [] : ownNames(ownName, words).map((name) => rule(name, '[me]'));
  const contact: Rule = { name: 'addresses and numbers', by: '[contact]', pattern: CONTACT };
  const longestFirst = [...own, ...named, ...people].sort((a, b) => b.name.length - a.name.length);
  const seen = new Set<string>();
  return [contact, ...longestFirst].filter(({ name }) => !seen.has(name) && seen.add(name));
};

const namedIn = (event: FeedbackEvent): readonly string[] => {
  const name = event.type === 'asked' ? event.whom : event.type === 'reply' ? event.from : undefined;
  return name === undefined ? [] : [name];
};

const MARK = /\[(?:company(?: [A-Z]\d*)?|person|me|contact)\]/;

/** What has been replaced is not searched again. */
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

/** A copy for others: only the answers that their questions share or the person chose, with names replaced. */

import type { Application } from '../applications/application.js';
import { type AnswerValue, type Debrief, newestFirst, type QuestionId, textOf } from '../debrief/debrief.js';
import { type Script, sharedAnswers } from '../debrief/script.js';
import { withoutRemark } from '../feedback/named.js';
import type { Interview } from '../interview/interview.js';
import { coarseTime, contactsIn } from './redact-contacts.js';
import type { Named } from './redact-match.js';
import { knownNames, type Sources } from './redact-names.js';
import type { SharingWords } from './redact-words.js';

export interface ShareInput {
  readonly script: Script;
  readonly debriefs: readonly Debrief[];
  readonly interviews: readonly Interview[];
  /** Private answers that the person chose to add. */
  readonly chosen: readonly QuestionId[];
  /** Whether the person chose to add what others wrote about those answers. */
  readonly comments?: boolean;
  /** Everything there is or was: a name typed in another record may also stand in one that is handed on. */
  readonly journal: {
    readonly debriefs: readonly Debrief[];
    readonly interviews: readonly Interview[];
    readonly applications: readonly Pick<Application, 'company'>[];
  };
  readonly ownName: string | undefined;
  readonly words: SharingWords;
}

export interface Replaced {
  readonly name: string;
  readonly by: string;
  readonly times: number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letterAt = (at: number): string => `${ALPHABET[at % 26]}${at < 26 ? '' : Math.floor(at / 26)}`;

export const share = (input: ShareInput) => {
  const { debriefs, interviews, script, chosen } = input;
  const names = knownNames(sourcesIn(input), input.words);
  const { labels } = input.words;
  const called = new Map<Named, string>();
  /** In the order in which somebody reads them. */
  const labelOf = (who: Named): string => {
    if (who.kind === 'own') return labels.own;
    const others = [...called.keys()].filter(({ kind }) => kind === who.kind).length;
    const label = called.get(who) ?? labels[who.kind](letterAt(others));
    called.set(who, label);
    return label;
  };
  const counts = new Map<string, Replaced>();
  const count = (name: string, by: string): string => {
    counts.set(by, { name, by, times: (counts.get(by)?.times ?? 0) + 1 });
    return by;
  };
  const withoutNames = (text: string): string => {
    let at = 0;
    const parts = names.find(text).map(({ start, end, who }) => {
      const part = text.slice(at, start) + count(who.name, labelOf(who));
      at = end;
      return part;
    });
    return parts.join('') + text.slice(at);
  };
  const redact = (typed: string): string => {
    const text = typed.normalize('NFC');
    let at = 0;
    const parts = contactsIn(text).map(({ start, end, kind }) => {
      const found = text.slice(start, end);
      const by = kind === 'time' ? coarseTime(found) : count('', labels.contact[kind]);
      const part = withoutNames(text.slice(at, start)) + by;
      at = end;
      return part;
    });
    return parts.join('') + withoutNames(text.slice(at));
  };
  const redactValue = (id: string, value: AnswerValue | null): AnswerValue | null => {
    if (value === null || typeof value === 'number') return value;
    if (typeof value !== 'string') return value.map(redact);
    if (id === 'company') return redactCompany(value);
    if (id === 'role') return redactRole(value);
    return id === 'ask-whom' ? peopleIn(value) : redact(value);
  };
  const redactRole = (typed: string): string => redact(withoutRemark(typed, input.words.named));
  const redactCompany = (typed: string): string => {
    if (typed.trim() === '') return '';
    const company = names.company(typed);
    return count(typed.trim(), company ? labelOf(company) : labels.company('?'));
  };
  const peopleIn = (typed: string): string => names.people(typed).map(labelOf).join(', ') || labels.somebody;
  return {
    // Every field is named: notes, tags, comments that were not chosen and whatever a later version adds stay private.
    debriefs: debriefs.toSorted(newestFirst).map(({ id, begun, mode, finished, answers, comments = [] }) => ({
      id,
      begun: dayAlone(begun),
      mode,
      finished: finished === null ? null : dayAlone(finished),
      feedback: [],
      answers: Object.fromEntries(
        Object.entries(sharedAnswers(script, answers, chosen)).map(([question, { value, at }]) => [
          question,
          { value: redactValue(question, value), at: dayAlone(at) },
        ]),
      ),
      ...(input.comments === true && {
        comments: comments
          .filter(({ question }) => Object.hasOwn(sharedAnswers(script, answers, chosen), question))
          .map(({ question, text, from, at }) => ({
            question,
            from: from === '' ? '' : peopleIn(from),
            text: redact(text),
            at: dayAlone(at),
          })),
      }),
    })),
    // Findings are private notes; a posting names who wrote it.
    interviews: interviews.map((interview) => ({
      id: interview.id,
      added: dayAlone(interview.added),
      role: redactRole(interview.role),
      company: redactCompany(interview.company),
      when: interview.when,
      stage: interview.stage,
      done: interview.done === null ? null : dayAlone(interview.done),
      ...(interview.panel === undefined ? {} : { panel: peopleIn(interview.panel) }),
      ...(interview.place === undefined ? {} : { place: redact(interview.place) }),
      ...(interview.choices && {
        choices: interview.choices.map(({ requirement, choice }) => ({
          requirement: redact(requirement),
          choice,
        })),
      }),
    })),
    replaced: [...counts.values()],
  };
};

/** An instant says when somebody sat at their keyboard; the day says enough, and is still one that an import reads. */
const dayAlone = (instant: string): string => `${instant.slice(0, 10)}T00:00Z`;

const sourcesIn = ({ ownName, ...input }: ShareInput): Sources => {
  const journal = {
    debriefs: [...input.journal.debriefs, ...input.debriefs],
    interviews: [...input.journal.interviews, ...input.interviews],
    applications: input.journal.applications,
  };
  const events = journal.debriefs.flatMap(({ feedback }) => feedback);
  return {
    ownName,
    companies: [
      ...journal.debriefs.map((debrief) => textOf(debrief, 'company')),
      ...journal.interviews.map(({ company }) => company),
      ...journal.applications.map(({ company }) => company),
    ],
    people: [
      ...journal.debriefs.map((debrief) => textOf(debrief, 'ask-whom')),
      ...events.flatMap((event) =>
        event.type === 'asked' ? [event.whom ?? ''] : event.type === 'reply' ? [event.from ?? ''] : [],
      ),
      ...journal.debriefs.flatMap(({ comments = [] }) => comments.map(({ from }) => from)),
      ...journal.interviews.map(({ panel }) => panel ?? ''),
    ].filter((typed) => typed.trim() !== ''),
    roles: [
      ...journal.debriefs.map((debrief) => textOf(debrief, 'role')),
      ...journal.interviews.map(({ role }) => role),
    ],
    texts: [
      ...journal.debriefs.flatMap(({ answers, notes = '', comments = [] }) => [
        notes,
        ...comments.map(({ text }) => text),
        ...Object.entries(answers).flatMap(([id, { value }]) =>
          value === null || typeof value === 'number' || NO_TEXT.has(id) ? [] : [value].flat(),
        ),
      ]),
      ...events.flatMap((event) => (event.type === 'reply' ? [event.text] : [])),
      ...journal.interviews.flatMap(({ role, place = '', choices = [] }) => [
        role,
        place,
        ...choices.map(({ requirement }) => requirement),
      ]),
    ],
  };
};

const NO_TEXT = new Set(['company', 'ask-whom', 'outcome', 'stage', 'heard-on', 'ask-by']);

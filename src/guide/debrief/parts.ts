/** The short steps of one question. Most have one; some are asked line by line. */

import { gapEntry, partsText, readGap } from '../../content/en/debrief/parts.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { oneLine } from '../../domain/debrief/answers.js';
import {
  type AnswerValue,
  answerTo,
  type Debrief,
  listOf,
  type QuestionId,
  textOf,
} from '../../domain/debrief/debrief.js';
import type { Choice, Question } from '../../domain/debrief/question.js';
import { replyLines } from '../../domain/feedback/reading.js';
import type { OrderedStep } from '../ask-in-order.js';
import { fed, keptApart, pausing } from '../safety/danger.js';
import { type StepSurroundings, stepFor } from './step.js';

export type Changes = readonly (readonly [QuestionId, AnswerValue | null])[];

interface Part {
  readonly step: OrderedStep;
  /** @param value `null`: a skip. */
  readonly changes: (value: AnswerValue | null) => Changes;
}

/** Empty where there is nothing to ask about. */
export const partsOf = (question: Question, debrief: Debrief, around: StepSurroundings): readonly Part[] => {
  const step = stepFor(question, debrief, around);
  const whole: Part = { step, changes: (value) => [[question.id, value]] };
  switch (question.parts) {
    case 'sort':
      return sortParts(step, debrief);
    case 'each-need':
      return needParts(question, step, debrief);
    case 'gaps':
      return gapParts(question, step, debrief);
    case 'smaller-step':
      return [whole, ...smallerStep(step, debrief)];
    default:
      return [whole];
  }
};

/** Half-typed text is kept under it. */
export const partKey = (id: QuestionId, at: number): string => (at === 0 ? id : `${id} ${at + 1}`);

const pick = (step: OrderedStep, choices: readonly Choice[], initial: string | null): OrderedStep => ({
  ...step,
  kind: 'choice',
  hint: '',
  choices,
  initial,
  check: async (typed) => ({ ok: true, value: String(typed) }),
});

const line = (step: OrderedStep, initial: string): OrderedStep => ({
  ...step,
  kind: 'line',
  choices: [],
  initial: initial || null,
  check: async (typed) => ({ ok: true, value: oneLine(String(typed)) }),
});

const orNull = (list: readonly string[]): readonly string[] | null =>
  list.some((entry) => entry !== '') ? list : null;

const sortParts = (step: OrderedStep, debrief: Debrief): readonly Part[] => {
  const bins = partsText.sortChoices.map(({ value }) => value);
  const read = replyLines(textOf(fed('debriefs', debrief), 'feedback-said'), replyReading);
  const all = [...new Set([...read, ...bins.flatMap((bin) => listOf(debrief, bin))])];
  const lines = all.filter((entry) => pausing('feedback-said', entry).length === 0);
  return lines.map((entry, at) => ({
    step: {
      ...pick(step, partsText.sortChoices, bins.find((bin) => listOf(debrief, bin).includes(entry)) ?? null),
      label: entry,
      line: entry,
      inView: [{ label: partsText.said(at, lines.length), lines: [entry], theirs: true, pointedAt: true }],
      text: partsText.sort,
      oneKey: true,
    },
    changes: (value) =>
      bins.map((bin) => {
        const isIn = (other: string): boolean =>
          other === entry ? bin === value : listOf(debrief, bin).includes(other);
        return [bin, orNull(all.filter(isIn))];
      }),
  }));
};

const needParts = ({ id }: Question, step: OrderedStep, debrief: Debrief): readonly Part[] => {
  const needs = listOf(fed('debriefs', debrief), 'role-needs');
  const given = listOf(debrief, id);
  return needs.map((need, at) => ({
    step: {
      ...line(step, given[at] ?? ''),
      label: need,
      line: need,
      inView: [{ label: partsText.need(at, needs.length), lines: [need], pointedAt: true }],
    },
    changes(value) {
      const list = Array.from({ length: Math.max(given.length, at + 1) }, (_, place) =>
        place === at ? String(value ?? '') : (given[place] ?? ''),
      );
      return [[id, orNull(list)]];
    },
  }));
};

const gapParts = ({ id }: Question, step: OrderedStep, debrief: Debrief): readonly Part[] => {
  const apart = keptApart(debrief, id);
  const gaps = listOf(debrief, id).map((entry) => ({ entry, ...readGap(entry) }));
  const typed: Part = {
    step: { ...step, initial: gaps.length === 0 ? null : gaps.map(({ what }) => what) },
    changes(value) {
      const entries = Array.isArray(value) ? value.map(String) : [];
      return [[id, orNull(entries.map((what) => gaps.find((gap) => gap.what === what)?.entry ?? what))]];
    },
  };
  const each = gaps.map(({ task, what }, at): Part => {
    const withChoice = (value: AnswerValue | null): readonly string[] =>
      gaps.map((gap, place) => (place === at ? gapEntry(String(value ?? ''), what) : gap.entry));
    return {
      step: {
        ...pick(step, partsText.gapChoices, task === 'gap' ? null : task),
        label: what,
        line: what,
        inView: [{ label: partsText.gap(at, gaps.length), lines: [what], pointedAt: true }],
        text: partsText.gapQuestion,
      },
      changes: (value) => [[id, withChoice(value)]],
    };
  });
  return apart ? [typed] : [typed, ...each];
};

/** Under this the step is offered once more, to be made smaller. */
const LIKELY = 7;

const smallerStep = (step: OrderedStep, debrief: Debrief): readonly Part[] => {
  const [likely, plan] = [answerTo(debrief, 'confidence'), textOf(fed('debriefs', debrief), 'if-then')];
  if (typeof likely !== 'number' || likely >= LIKELY || plan === '') return [];
  const smaller = {
    ...line(step, plan),
    inView: [],
    text: partsText.smaller,
    label: partsText.smallerLabel,
    line: partsText.smallerLabel,
    hint: partsText.smallerHint,
  };
  return [{ step: smaller, changes: (value) => (value === null ? [] : [['if-then', value]]) }];
};

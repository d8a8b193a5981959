/** What `feedback log` says of a reply that is kept. */

import { checklistText } from '../../content/en/checklist/checklist.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import { type Debrief, TURNED_DOWN } from '../../domain/debrief/debrief.js';
import { linesIn, type ReplyEvent, SORTS } from '../../domain/debrief/feedback-events.js';
import { answersThatApply, outcomeOf } from '../../domain/debrief/script.js';
import { replyLines } from '../../domain/feedback/reading.js';
import { type Comparison, compareReply, guessOf, isFormReply } from '../../domain/feedback/reply.js';
import { fed } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { linesToSort, replyScreen, replyShape } from '../../render/terminal/feedback.js';
import { wrap } from '../../render/terminal/theme.js';
import type { Ports } from '../shared/command.js';

interface Shown {
  readonly json: boolean;
}

/** It is in the debrief already, where its lines were sorted. */
export const sayKept = ({ output }: Ports<'output'>, { json }: Shown, debrief: Debrief): void => {
  if (json) output.out(toJson({ id: debrief.id, reply: null }));
  output.err(`${wrap(feedbackText.keptInDebrief(debrief.id), output)}\n`);
};

export const isFormLetter = (reply: ReplyEvent): boolean => isFormReply(reply, replyReading);

/** Nobody is sent to ask where they wrote that they give none. */
export const couldBeAsked = (debrief: Debrief): boolean =>
  !answersThatApply(script, debrief).refused &&
  TURNED_DOWN.some((outcome) => outcome === outcomeOf(debrief.answers));

const TO_WORK_ON: readonly string[] = ['could-change', 'more-needed'];

/** "--keep 1 3 --use 4", of what surely belongs there; `''` where nothing does. */
const guessesFor = (left: readonly string[], lines: readonly string[], { both }: Comparison): string => {
  const theirs = both.filter(({ thoughts }) =>
    thoughts.some(({ question }) => TO_WORK_ON.includes(question)),
  );
  const worries = new Set(theirs.map(({ said }) => said));
  return (['keep', 'use'] as const)
    .flatMap((sort) => {
      const guessed = left.filter((line) => guessOf(line, worries.has(line), replyReading) === sort);
      return guessed.length === 0 ? [] : [`--${sort}`, ...guessed.map((line) => lines.indexOf(line) + 1)];
    })
    .join(' ');
};

export const report = (
  context: Ports<'output'>,
  options: Shown,
  debrief: Debrief,
  reply: ReplyEvent,
): void => {
  const { output } = context;
  const lines = replyLines(reply.text, replyReading);
  const isForm = isFormLetter(reply);
  const live = answersThatApply(script, fed('debriefs', debrief));
  const comparison = compareReply(live, reply, replyReading, checklistText.readGap, stopWords);
  if (options.json) {
    output.out(toJson(replyShape(debrief, reply, lines, comparison, isForm)));
    return;
  }
  const left = linesToSort(live, reply);
  output.out(replyScreen(reply, isForm ? [] : lines, left, comparison, output));
  const guesses = output.interactive ? '' : guessesFor(left, lines, comparison);
  const isSorted = SORTS.some((sort) => linesIn(reply, sort).length > 0);
  const sorting = (): string => {
    if (left.length === 0) return isForm || isSorted ? '' : feedbackText.nothingToSort(debrief.id);
    return guesses === ''
      ? feedbackText.sortLater(debrief.id)
      : feedbackText.sortByNumber(debrief.id, guesses);
  };
  const hints = [
    feedbackText.replyKept(nameOfRole(debrief)),
    isForm ? (live.offer ? feedbackText.offerInReply : feedbackText.formLetter) : '',
    isForm && !output.interactive && couldBeAsked(debrief) ? feedbackText.askAgainLater(debrief.id) : '',
    reply.use.length + reply.test.length > 0 ? feedbackText.onChecklist : '',
    linesIn(reply, 'keep').length > 0 ? feedbackText.amongStrengths : '',
    sorting(),
  ];
  output.err(`\n${wrap(hints.filter((hint) => hint !== '').join('\n'), output)}\n`);
};

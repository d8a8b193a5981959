/** A letter that is written: printed, copied, and marked as sent or kept until it is. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { isAsking, type Letter, type LetterFacts, type LetterKind } from '../../domain/feedback/letter.js';
import { printable } from '../../domain/text/printable.js';
import { stopped, usage } from '../../errors.js';
import { labelled } from '../../guide/labelled.js';
import type { Context } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { mailto } from '../../render/mailto.js';
import { wrap } from '../../render/terminal/theme.js';
import type { Ports } from '../shared/command.js';
import { keepUnsent, type Request, type Unsent } from './requests.js';
import { markSent } from './sent.js';

interface Handed extends Unsent {
  readonly request: Request;
}

/** Prints it, copies it where that was asked for, and offers to mark it as sent. @param facts of a letter that is new. */
export const hand = async (
  context: Ports<'clipboard' | 'clock' | 'editor' | 'journal' | 'output' | 'prompter'>,
  options: { readonly json: boolean; readonly mailto: boolean; readonly copy: boolean },
  { request, ...written }: Handed,
  today: string,
  facts: LetterFacts | null = null,
): Promise<void> => {
  const { kind, address } = written;
  const link = mailto(address, written);
  const isShown = !options.json && !options.mailto;
  const asks = context.output.interactive && isShown;
  print(context, { ...options, kind }, request, address, written);
  if (options.mailto && facts !== null && 'words' in facts.topic)
    context.output.err(`${feedbackText.checkSpelling(ownWords(facts))}\n`);
  if (isShown) sayAfter(context, facts, asks && !options.copy && !isAsking(kind) ? { request, kind } : null);
  if (options.copy) await copy(context, options.mailto ? link : written.body);
  if (isShown) await offerToMark(context, { request, ...written }, today, !options.copy);
};

/** @param toCopy the letter, where the person may copy it by another call. */
const sayAfter = (
  { output }: Ports<'output'>,
  facts: LetterFacts | null,
  toCopy: { readonly request: Request; readonly kind: LetterKind } | null,
): void => {
  const lines = [
    // At a terminal what they ask about was looked at before.
    facts === null
      ? ''
      : feedbackText.checkSpelling(
          ownWords(output.interactive ? { ...facts, topic: { about: 'general' } } : facts),
        ),
    feedbackText.nothingSent,
    facts !== null && facts.from === null ? feedbackText.toSign : '',
    toCopy === null ? '' : feedbackText.copyLater(toCopy.request.debrief.id, toCopy.kind),
  ].filter((line) => line !== '');
  output.err(`\n${wrap(lines.join('\n'), output)}\n${output.interactive ? '\n' : ''}`);
};

/** What the person typed, at one time or another, and stands in the letter. */
const ownWords = ({ topic, to, role, company, from }: LetterFacts): readonly string[] =>
  ['words' in topic ? topic.words : null, to, role, company, from].filter((words) => words !== null);

const print = (
  { output }: Ports<'output'>,
  {
    kind,
    mailto: link,
    json,
  }: { readonly kind: LetterKind; readonly mailto: boolean; readonly json: boolean },
  { debrief }: Request,
  address: string,
  written: Letter,
): void => {
  if (link) output.out(`${mailto(address, written)}\n`);
  else if (json)
    output.out(
      toJson({
        id: debrief.id,
        kind,
        to: address || null,
        subject: written.subject || null,
        body: written.body,
        mailto: mailto(address, written),
      }),
    );
  else output.out(asText(address, written, output));
};

/** Not wrapped in a pipe: a mail program wraps it. */
const asText = (address: string, { subject, body }: Letter, output: Context['output']): string => {
  const head = [
    ...(address === '' ? [] : [`${feedbackText.to}: ${address}`]),
    ...(subject === '' ? [] : [`${feedbackText.subject}: ${subject}`]),
  ];
  const text = printable([...(head.length > 0 ? [...head, ''] : []), body].join('\n'));
  return `${output.interactive ? wrap(text, output) : text}\n`;
};

/** Raises `usage` in a script where it can't be copied: the letter is printed by then. */
const copy = async ({ clipboard, output }: Ports<'clipboard' | 'output'>, written: string): Promise<void> => {
  const done = await clipboard.copy(printable(written));
  if (done === 'none' && !output.interactive)
    throw usage(feedbackText.noClipboard, feedbackText.noClipboardAdvice);
  const { copied, sentToClipboard, copyByHand } = feedbackText;
  const text = { copied, sent: sentToClipboard, none: copyByHand }[done];
  output.err(`${wrap(text, output)}\n`);
};

const offerToMark = async (
  context: Ports<'clipboard' | 'clock' | 'editor' | 'journal' | 'output' | 'prompter'>,
  { request, ...written }: Handed,
  today: string,
  /** Whether it can still be copied. */
  copies: boolean,
): Promise<void> => {
  const { debrief, now } = request;
  const { kind, body } = written;
  if (!isAsking(kind)) return;
  const marks =
    kind === 'reminder' ? now.state === 'waiting' && now.reminded === null : now.state !== 'waiting';
  if (!marks) return;
  const later = feedbackText.markLater(debrief.id, kind === 'reminder');
  if (!context.output.interactive) {
    context.output.err(`${later}\n`);
    return;
  }
  const prompter = await context.prompter(promptText);
  const chosen = await prompter.choose({
    text: feedbackText.sentQuestion,
    initial: 'not-yet',
    choices: labelled({
      'not-yet': feedbackText.notYet,
      sent: feedbackText.sentYes[kind],
      ...(copies && { copy: feedbackText.copyFirst }),
    }),
  });
  if (chosen === 'copy') {
    await copy(context, body);
    return offerToMark(context, { request, ...written }, today, false);
  }
  await keepUnsent(context, debrief.id, chosen === 'sent' ? null : written);
  if (chosen === null) throw stopped(later);
  if (chosen === 'not-yet') context.output.err(`${wrap(later, context.output)}\n`);
  else await markSent(context, debrief, { on: today, reminder: kind === 'reminder' }, today);
};

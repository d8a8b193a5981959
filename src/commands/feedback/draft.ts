/** `feedback draft`: a letter that is ready to send. Nothing is sent. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { letter, letterReading } from '../../content/en/feedback/letters.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { oneLine } from '../../domain/debrief/answers.js';
import type { Outcome } from '../../domain/debrief/debrief.js';
import { outcomeOf } from '../../domain/debrief/script.js';
import {
  isAsking,
  isFitting,
  LETTER_KINDS,
  LETTER_LENGTHS,
  type Letter,
  type LetterFacts,
  type LetterKind,
  letterFacts,
} from '../../domain/feedback/letter.js';
import { wasTold } from '../../domain/feedback/reply.js';
import { printable } from '../../domain/text/printable.js';
import { missing, stopped, usage } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';
import type { Context } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { mailto } from '../../render/mailto.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { todayOf } from '../shared/as-of.js';
import {
  asJson,
  asOf,
  choice,
  defineCommand,
  flag,
  notBoth,
  offering,
  optional,
  type Ports,
  value,
} from '../shared/command.js';
import { find, type ReadPorts, readFed } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { askName, topicOf } from './letter-questions.js';
import { couldBeAsked } from './log-result.js';
import { couldAsk, type Request, requestOf, requests } from './requests.js';
import { markSent } from './sent.js';
import { keepUnsent, type Unsent, unsentAmong, unsentOf } from './unsent.js';

type DraftPorts = Ports<
  'clipboard' | 'clock' | 'editor' | 'journal' | 'output' | 'prompter' | 'settings' | 'viewer'
>;

/** `--json`: `{"id", "kind", "to": address | null, "subject": text | null, "body", "mailto"}`. */
export const draft = defineCommand({
  about:
    'Writes a short letter that thanks them and asks one question. With no ID it takes the newest one you plan to ask. You send it yourself.',
  args: { id: offering(optional, 'debriefs') },
  options: {
    kind: choice('<kind>', LETTER_KINDS, 'which letter; request if you leave it out'),
    length: choice('<length>', LETTER_LENGTHS, 'mail (the default) or message'),
    about: value('<text>', 'what to ask about, in your words'),
    mailto: flag('only a link that opens your email program'),
    name: value('<text>', 'whose name it ends with; the one in your settings if you leave it out'),
    copy: flag('also copy the text'),
    json: asJson,
    asOf,
  },
  examples: [
    'rejection-coach feedback draft',
    'rejection-coach feedback draft latest --length message --copy',
    'rejection-coach feedback draft --kind reminder',
    'xdg-open "$(rejection-coach feedback draft --mailto)"',
  ],
  prepare({ kind = 'request', length, about, ...options }) {
    notBoth(options.mailto, options.json, ['--mailto', '--json']);
    if (about !== undefined && oneLine(about) === '')
      throw usage('--about is empty', 'Say what to ask about.');
    if (about !== undefined && !isAsking(kind))
      throw usage(`--about can't go with --kind ${kind}`, 'That letter has no question in it.');
    // Anything that is asked of the letter makes a new one.
    const isAnew = length !== undefined || about !== undefined || options.name !== undefined;
    return { ...options, kind, length: length ?? ('mail' as const), about, isAnew };
  },
  async run(context: DraftPorts, options) {
    const today = await todayOf(context, options.asOf);
    const request =
      options.id === undefined
        ? await newestFor(context, options.kind, today)
        : await requestOf(context, fed('debriefs', await find(context, 'debriefs', options.id)), today);
    const kept = options.isAnew ? null : await unsentOf(context, request);
    if (kept?.kind === options.kind) return hand(context, options, { request, ...kept }, today);
    const outcome = outcomeOf(request.debrief.answers);
    const { offer } = request.debrief;
    const told = offer === undefined && wasTold(request.debrief, replyReading);
    const kind = await kindFor(context, options, request.debrief.id, outcome, told);
    if (kind === null) return;
    const asks = context.output.interactive && !options.mailto && !options.json;
    const about =
      asks && isAsking(kind) && (offer === undefined || options.about !== undefined)
        ? await topicOf(context, request.debrief, options.about, !told)
        : options.about;
    if (about === undefined && told && isAsking(kind)) return;
    const settings = preferences(context);
    const facts = letterFacts(
      script,
      request.debrief,
      {
        about: isAsking(kind) ? about : undefined,
        told,
        asked: 'asked' in request.now ? request.now.asked : null,
        interviews: await readFed(context, 'interviews'),
        ownName: options.name ?? settings.name ?? (asks ? await askName(context) : undefined),
        country: settings.country,
      },
      letterReading,
    );
    const { address } = facts;
    await hand(
      context,
      options,
      { request, kind, address, ...letter(facts, kind, options.length) },
      today,
      facts,
    );
  },
});

/** A letter, and whose request it is. */
interface Handed extends Unsent {
  readonly request: Request;
}

/** Prints it, copies it where that was asked for, and offers to mark it as sent. @param facts of a letter that is new. */
const hand = async (
  context: DraftPorts,
  options: Pick<Wanted, 'json' | 'mailto'> & { readonly copy: boolean },
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

interface Wanted {
  readonly kind: LetterKind;
  readonly about: string | undefined;
  readonly json: boolean;
  readonly mailto: boolean;
}

/** What may be written instead, where this letter would be out of place; `null` for none. Raises `usage` without a terminal. */
const kindFor = async (
  context: Ports<'output' | 'prompter'>,
  { kind, about, json, mailto: link }: Wanted,
  id: string,
  outcome: Outcome,
  told: boolean,
): Promise<LetterKind | null> => {
  const fits = isFitting(kind, outcome);
  if (fits && !(told && isAsking(kind) && about === undefined)) return kind;
  const { notNow, toldAlready, orAbout, thankInstead } = feedbackText;
  const reason = fits
    ? toldAlready
    : notNow[outcome === 'offer' ? 'offer' : 'waiting'][isAsking(kind) ? 'asking' : 'other'];
  if (!context.output.interactive || json || link) throw usage(reason, fits ? orAbout(id) : thankInstead(id));
  const prompter = await context.prompter(promptText);
  prompter.say(`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, 'warm');
  const chosen = await prompter.choose({
    text: feedbackText.thankThem,
    initial: 'yes',
    choices: [
      { value: 'yes', label: feedbackText.thankYes },
      ...(fits ? [{ value: 'about' as const, label: feedbackText.aboutYes }] : []),
      { value: 'no', label: feedbackText.askAgainNo },
    ],
  });
  if (chosen === null) throw stopped(feedbackText.noLetter);
  return chosen === 'about' ? kind : chosen === 'yes' ? 'thank-you' : null;
};

const newestFor = async (
  context: ReadPorts & Ports<'editor'>,
  kind: LetterKind,
  today: string,
): Promise<Request> => {
  const all = await requests(context, await readFed(context, 'debriefs'), today);
  const [newest] = all;
  if (!newest) throw missing('there is no debrief yet', 'Start one with: rejection-coach');
  if (!isAsking(kind)) return newest;
  const found =
    kind === 'reminder'
      ? (all.find(({ now }) => now.state === 'waiting' && now.due) ??
        all.find(({ now }) => now.state === 'waiting' && now.reminded === null))
      : ((await unsentAmong(context, all))[0] ??
        all.find(({ now }) => now.state === 'to-ask') ??
        all.find(couldAsk));
  if (found) return found;
  const overview = 'See what there is: rejection-coach feedback';
  if (kind === 'reminder') throw missing('no one is due a reminder', overview);
  const latest = all.find(({ debrief }) => couldBeAsked(debrief));
  if (latest?.now.state === 'none') return latest;
  throw missing(
    'no request is planned',
    latest
      ? `${overview}\nTo ask about ${nameOfRole(latest.debrief)} again: rejection-coach feedback draft ${latest.debrief.id}`
      : overview,
  );
};

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
  const said = { copied, sent: sentToClipboard, none: copyByHand }[done];
  output.err(`${wrap(said, output)}\n`);
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
    choices: [
      { value: 'not-yet', label: feedbackText.notYet },
      { value: 'sent', label: feedbackText.sentYes[kind] },
      ...(copies ? [{ value: 'copy' as const, label: feedbackText.copyFirst }] : []),
    ],
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

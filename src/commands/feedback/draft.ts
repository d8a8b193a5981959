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

type DraftPorts = Ports<'clipboard' | 'clock' | 'journal' | 'output' | 'prompter' | 'settings' | 'viewer'>;

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
  prepare({ kind = 'request', length = 'mail', about, ...options }) {
    notBoth(options.mailto, options.json, ['--mailto', '--json']);
    if (about !== undefined && oneLine(about) === '')
      throw usage('--about is empty', 'Say what to ask about.');
    if (about !== undefined && !isAsking(kind))
      throw usage(`--about can't go with --kind ${kind}`, 'That letter has no question in it.');
    return { ...options, kind, length, about };
  },
  async run(context: DraftPorts, options) {
    const today = await todayOf(context, options.asOf);
    const request =
      options.id === undefined
        ? await newestFor(context, options.kind, today)
        : await requestOf(context, fed('debriefs', await find(context, 'debriefs', options.id)), today);
    const outcome = outcomeOf(request.debrief.answers);
    const told = wasTold(request.debrief, replyReading);
    const kind = await kindFor(context, options, request.debrief.id, outcome, told);
    if (kind === null) return;
    const asks = context.output.interactive && !options.mailto && !options.json;
    const about =
      asks && isAsking(kind) ? await topicOf(context, request.debrief, options.about, !told) : options.about;
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
    const written = letter(facts, kind, options.length);
    print(context, { ...options, kind }, request, facts.address, written);
    if (options.mailto && about !== undefined)
      context.output.err(`${feedbackText.checkSpelling(ownWords(facts))}\n`);
    const isShown = !options.json && !options.mailto;
    if (isShown)
      sayAfter(context, facts, asks && !options.copy && !isAsking(kind) ? { request, kind } : null);
    if (options.copy) await copy(context, options.mailto ? mailto(facts.address, written) : written.body);
    if (isShown) await offerToMark(context, request, kind, today, options.copy ? null : written.body);
  },
});

/** @param toCopy the letter, where the person may copy it by another call. */
const sayAfter = (
  { output }: Ports<'output'>,
  facts: LetterFacts,
  toCopy: { readonly request: Request; readonly kind: LetterKind } | null,
): void => {
  const lines = [
    // At a terminal what they ask about was looked at before.
    feedbackText.checkSpelling(
      ownWords(output.interactive ? { ...facts, topic: { about: 'general' } } : facts),
    ),
    feedbackText.nothingSent,
    facts.from === null ? feedbackText.toSign : '',
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

const newestFor = async (context: ReadPorts, kind: LetterKind, today: string): Promise<Request> => {
  const all = await requests(context, await readFed(context, 'debriefs'), today);
  const [newest] = all;
  if (!newest) throw missing('there is no debrief yet', 'Start one with: rejection-coach');
  if (!isAsking(kind)) return newest;
  const found =
    kind === 'reminder'
      ? (all.find(({ now }) => now.state === 'waiting' && now.due) ??
        all.find(({ now }) => now.state === 'waiting' && now.reminded === null))
      : (all.find(({ now }) => now.state === 'to-ask') ?? all.find(couldAsk));
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
  context: Ports<'clipboard' | 'clock' | 'journal' | 'output' | 'prompter'>,
  { debrief, now }: Request,
  kind: LetterKind,
  today: string,
  /** What can still be copied; `null` where it was. */
  body: string | null,
): Promise<void> => {
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
      ...(body === null ? [] : [{ value: 'copy' as const, label: feedbackText.copyFirst }]),
    ],
  });
  if (chosen === 'copy') {
    await copy(context, body ?? '');
    return offerToMark(context, { debrief, now }, kind, today, null);
  }
  if (chosen === null) throw stopped(later);
  if (chosen === 'not-yet') context.output.err(`${wrap(later, context.output)}\n`);
  else await markSent(context, debrief, { on: today, reminder: kind === 'reminder' }, today);
};

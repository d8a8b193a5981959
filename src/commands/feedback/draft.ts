/** `feedback draft`: a letter that is ready to send. Nothing is sent. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { letter, letterReading } from '../../content/en/feedback/letters.js';
import { script } from '../../content/en/index.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { listOf, textOf } from '../../domain/debrief/debrief.js';
import {
  isAsking,
  LETTER_KINDS,
  LETTER_LENGTHS,
  type Letter,
  type LetterKind,
  letterFacts,
} from '../../domain/feedback/letter.js';
import { printable } from '../../domain/text/printable.js';
import { missing, stopped, usage } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';
import type { Context } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { mailto } from '../../render/mailto.js';
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
import { couldAsk, type Request, requestOf, requests } from './requests.js';
import { markSent } from './sent.js';

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
  async run(context, options) {
    const today = await todayOf(context, options.asOf);
    const request =
      options.id === undefined
        ? await newestFor(context, options.kind, today)
        : await requestOf(context, fed('debriefs', await find(context, 'debriefs', options.id)), today);
    const asked =
      request.now.state === 'waiting' || request.now.state === 'closed' ? request.now.asked : null;
    const { name } = preferences(context);
    const about = options.about ?? (await pickTopic(context, request, options));
    const facts = letterFacts(script, request.debrief, asked, name, about, letterReading);
    const written = letter(facts, options.kind, options.length);
    print(context, options, request, facts.address, written);
    if (options.copy) await copy(context, options.mailto ? mailto(facts.address, written) : written.body);
    if (options.json || options.mailto) return;
    hints(context, facts.from === null);
    await offerToMark(context, request, options.kind, today);
  },
});

/** The person picks one of their own points for the letter, or none. */
const pickTopic = async (
  context: Ports<'output' | 'prompter'>,
  { debrief }: Request,
  { kind, mailto: link, json }: { kind: LetterKind; mailto: boolean; json: boolean },
): Promise<string | undefined> => {
  const points = [...listOf(debrief, 'more-needed'), textOf(debrief, 'could-change')].filter(oneLine);
  if (!isAsking(kind) || link || json || !context.output.interactive || points.length === 0) return undefined;
  const prompter = await context.prompter(promptText);
  const chosen = await prompter.choose({
    text: feedbackText.askAbout,
    initial: '',
    choices: [
      { value: '', label: feedbackText.askOpenly },
      ...[...new Set(points)].slice(0, 5).map((point) => ({ value: point, label: point })),
    ],
  });
  if (chosen === null) throw stopped(feedbackText.nothingMarked);
  return chosen || undefined;
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
  throw missing(
    kind === 'reminder' ? 'no one is due a reminder' : 'no request is planned',
    `See what there is: rejection-coach feedback\nFor any debrief: rejection-coach feedback draft ID`,
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

const copy = async ({ clipboard, output }: Ports<'clipboard' | 'output'>, written: string): Promise<void> => {
  const isCopied = await clipboard.copy(printable(written));
  output.err(`${isCopied ? feedbackText.copied : feedbackText.noClipboard}\n`);
};

const hints = ({ output }: Ports<'output'>, unsigned: boolean): void => {
  const lines = [feedbackText.nothingSent, ...(unsigned ? [feedbackText.toSign] : [])];
  output.err(`\n${wrap(lines.join('\n'), output)}\n${output.interactive ? '\n' : ''}`);
};

const offerToMark = async (
  context: Ports<'clock' | 'journal' | 'output' | 'prompter'>,
  { debrief, now }: Request,
  kind: LetterKind,
  today: string,
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
    ],
  });
  if (chosen === null) throw stopped(`${feedbackText.nothingMarked} ${later}`);
  if (chosen === 'not-yet') context.output.err(`${wrap(later, context.output)}\n`);
  else await markSent(context, debrief, { on: today, reminder: kind === 'reminder' }, today);
};

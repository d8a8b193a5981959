/** `feedback log`: a reply word for word, and its lines sorted into keep, use, test and leave. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { oneLine, severalLines } from '../../domain/debrief/answers.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { type ReplyEvent, SORTS, type Sort } from '../../domain/debrief/feedback-events.js';
import { answersThatApply } from '../../domain/debrief/script.js';
import { headOf } from '../../domain/feedback/head.js';
import { replyLines } from '../../domain/feedback/reading.js';
import { sorted } from '../../domain/feedback/reply.js';
import { sourceName } from '../../domain/text/printable.js';
import { localDay } from '../../domain/time/days.js';
import { missing, stopped, usage } from '../../errors.js';
import { saidNotMeant } from '../../guide/debrief/pauses.js';
import { sameReplyIn, takeReply, withReply } from '../../guide/feedback-reply.js';
import { labelled } from '../../guide/labelled.js';
import { fed, pauseFor, pauseForReply } from '../../guide/safety/danger.js';
import { goesOnAfterStop } from '../../guide/safety/pause.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { linesToSort } from '../../render/terminal/feedback.js';
import { wrap } from '../../render/terminal/theme.js';
import { momentOf } from '../shared/as-of.js';
import {
  argument,
  defineCommand,
  type Given,
  needTerminal,
  notBoth,
  option,
  type Ports,
} from '../shared/command.js';
import { type ConversationContext, conversationPorts, stoppedAtPause } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { type FindPorts, find, type ReadPorts, readAll } from '../shared/find-record.js';
import { couldBeAsked, isFormLetter, report, sayKept } from './log-result.js';
import { optionalText, type Request, requests } from './requests.js';
import { pastDay } from './sent.js';

type LogPorts = ConversationContext & Ports<'documents' | 'run'>;

/** Bytes, of a mail with its attachments. */
const LIMIT = 30_000_000;
/** Characters; a long mail has a few thousand. */
const TEXT_LIMIT = 1_000_000;

const logArgs = { id: argument.optional('debriefs') };
const logOptions = {
  file: option.value('<file>', 'the reply, from a file (- for standard input)'),
  text: option.value('<text>', 'the reply'),
  from: option.value('<text>', 'who it was'),
  on: option.value('<date>', 'the day it came; today if you leave it out'),
  how: option.value('<text>', 'email, phone …'),
  keep: option.values('<line...>', 'lines that praise you: their numbers or words'),
  use: option.values('<line...>', 'lines to work on'),
  test: option.values('<line...>', 'lines to try once'),
  leave: option.values('<line...>', 'lines to let go'),
  sort: option.flag('sort the reply you have kept'),
  json: option.json,
  asOf: option.asOf,
};
type Sorts = Readonly<Record<Sort, readonly string[]>>;
type LogOptions = Omit<Given<typeof logArgs, typeof logOptions>, Sort> & {
  readonly lines: Sorts;
  readonly hasReply: boolean;
  readonly hasLines: boolean;
};

/**
 * `--json`: `{"id", "reply": {"on", "from", "how", "text", "lines": [{"number", "text", "sort"}], "keep",
 * "use", "test", "leave"}, "both": [{"said", "thoughts": [{"question", "text"}]}], "onlyThey": […], "onlyYou": […]}`.
 */
export const log = defineCommand({
  about:
    'Keeps a reply in their exact words, then sorts its lines: keep it, work on it, try it once, let it go. With no ID it takes the one you are waiting for. With --text or --file it asks nothing.',
  args: logArgs,
  options: logOptions,
  examples: [
    'rejection-coach feedback log',
    'rejection-coach feedback log latest --file reply.txt --from Dana',
    'rejection-coach feedback log latest --keep 1 --use 2 3',
  ],
  prepare({ keep, use, test, leave, ...given }): LogOptions {
    const { text, file, from, on, sort } = given;
    const hasReply = text !== undefined || file !== undefined;
    notBoth(text !== undefined, file !== undefined, ['--text', '--file']);
    notBoth(sort, hasReply, ['--sort', '--text or --file']);
    if ((from !== undefined || on !== undefined) && !hasReply)
      throw usage('--from and --on go with --text or --file', 'In a terminal it asks for both.');
    if (text !== undefined && text.trim() === '') throw usage('--text is empty', 'Nothing was kept.');
    const hasLines = keep.length + use.length + test.length + leave.length > 0;
    return { ...given, lines: { keep, use, test, leave }, hasReply, hasLines };
  },
  async run(context: LogPorts, options) {
    const moment = await momentOf(context, options.asOf);
    if (!options.hasReply && !options.hasLines)
      needTerminal(
        context,
        'Give the reply: rejection-coach feedback log ID --file FILE (or - for standard input), or --text TEXT.\nSort its lines: rejection-coach feedback log ID --keep 1 --use 2 --leave 3',
      );
    const debrief = await meant(context, options, localDay(moment));
    if (options.hasReply) return keepGiven(context, options, debrief, moment);
    if (options.hasLines) return sortGiven(context, options, debrief);
    return inTerminal(context, options, debrief);
  },
});

const replyOf = (debrief: Debrief): ReplyEvent | null =>
  debrief.feedback.findLast((event): event is ReplyEvent => event.type === 'reply') ?? null;

const meant = async (context: FindPorts, options: LogOptions, today: string): Promise<Debrief> => {
  if (options.id !== undefined) return find(context, 'debriefs', options.id);
  const debriefs = await readAll(context, 'debriefs');
  const asKept = (request: Request): Debrief =>
    debriefs.find(({ id }) => id === request.debrief.id) ?? request.debrief;
  const all = await requests(context, debriefs, today);
  const sorting = options.sort || (options.hasLines && !options.hasReply);
  const fitting = sorting
    ? all.filter(({ debrief }) => {
        const reply = replyOf(debrief);
        return reply !== null && linesToSort(debrief, reply).length > 0;
      })
    : all.filter(({ now }) => now.state === 'waiting');
  const [only, ...more] = fitting;
  if (only && more.length === 0) return asKept(only);
  if (!only && sorting) throw missing('every reply is sorted', 'For another one, give its ID.');
  const candidates = only ? fitting : all.slice(0, 5);
  if (candidates.length === 0) throw missing('there is no debrief yet', 'Start one with: rejection-coach');
  if (context.output.interactive) return asKept(await chosen(context, candidates));
  throw usage(
    only ? 'more than one fits' : "you aren't waiting for an answer",
    `Which one?\n${candidates.map(({ debrief }) => `  ${debrief.id}  ${nameOfRole(debrief)}`).join('\n')}`,
  );
};

const chosen = async (context: Ports<'prompter'>, candidates: readonly Request[]): Promise<Request> => {
  const prompter = await context.prompter(promptText);
  const id = await prompter.choose({
    text: feedbackText.which,
    enter: 'open',
    choices: candidates.map((request) => ({ value: request.debrief.id, label: nameOfRole(request.debrief) })),
  });
  const found = candidates.find(({ debrief }) => debrief.id === id);
  if (found) return found;
  throw stopped(feedbackText.nothingLogged);
};

const keepGiven = async (
  context: Ports<'clock' | 'documents' | 'journal' | 'output' | 'settings'>,
  options: LogOptions,
  debrief: Debrief,
  moment: Date,
): Promise<void> => {
  const given = options.text === undefined ? await fromFile(context, options.file ?? '-') : null;
  const text = severalLines(options.text ?? given?.text ?? '');
  const head = headOf(text, { zone: context.clock.zone() });
  const sent = given?.sent ? localDay(given.sent) : head.sent;
  const today = localDay(moment);
  const on =
    options.on === undefined
      ? sent !== null && sent < today
        ? sent
        : today
      : await pastDay(context, options.on, moment);
  const existing = sameReplyIn(debrief, text);
  if (existing === 'debrief') return sayKept(context, options, debrief);
  const reply: ReplyEvent = existing ?? {
    type: 'reply',
    at: context.clock.now().toISOString(),
    on,
    ...optionalText('from', options.from ?? given?.from ?? head.from),
    ...optionalText('how', options.how),
    text,
    keep: [],
    use: [],
    test: [],
    leave: [],
  };
  if (existing) context.output.err(`${wrap(feedbackText.keptBefore(existing.on), context.output)}\n`);
  if (existing && !options.hasLines) return report(context, options, debrief, existing);
  await keep(context, options, debrief, sortedBy(reply, options.lines));
  warnWhereDanger(context, [text], pauseForReply);
};

/** Raises `usage` where there is no text in it, or far too much. */
const fromFile = async ({ documents }: Ports<'documents'>, file: string) => {
  const { text, mail } = await documents.read(file, LIMIT);
  if (severalLines(text) === '')
    throw usage(`${sourceName(file)}: there is no text in it`, feedbackText.nothingLogged);
  if (text.length > TEXT_LIMIT)
    throw usage(`${sourceName(file)}: that is too long`, feedbackText.nothingLogged);
  // Bold lines and headings of a page are marked as Markdown marks them.
  const plain = text.replace(/^(?:\*\*(.*)\*\*|## (.*))$/gm, '$1$2');
  return { text: plain, from: mail?.from, sent: mail?.sent };
};

const sortGiven = async (context: ReadPorts, options: LogOptions, debrief: Debrief): Promise<void> => {
  const reply = replyOf(debrief);
  if (reply === null) throw noReply(debrief);
  await keep(context, options, debrief, sortedBy(reply, options.lines));
};

const noReply = (debrief: Debrief): Error =>
  missing(
    `no reply is kept in ${debrief.id}`,
    `Keep one: rejection-coach feedback log ${debrief.id} --file FILE, or --text TEXT`,
  );

const keep = async (context: ReadPorts, options: LogOptions, debrief: Debrief, reply: ReplyEvent) => {
  const after = await context.journal.change('debriefs', debrief.id, (now) =>
    withReply(now ?? debrief, reply),
  );
  report(context, options, after, reply);
};

const sortedBy = (reply: ReplyEvent, given: Sorts): ReplyEvent => {
  const lines = replyLines(reply.text, replyReading);
  const places = SORTS.flatMap((sort) =>
    given[sort].map((typed) => ({ sort, line: lineMeant(lines, typed) })),
  );
  const twice = places.find(({ sort, line }) =>
    places.some((other) => other.line === line && other.sort !== sort),
  );
  if (twice) throw usage(`"${twice.line}" is put in two places`, 'Nothing was changed.');
  return places.reduce((now, { line, sort }) => sorted(now, line, sort), reply);
};

const lineMeant = (lines: readonly string[], given: string): string => {
  const typed = oneLine(given);
  if (typed === '') throw usage('a line to sort is empty', 'Nothing was changed.');
  if (!/^\d+$/.test(typed)) return lines.find((line) => line.toLowerCase() === typed.toLowerCase()) ?? typed;
  const line = lines[Number(typed) - 1];
  if (line !== undefined) return line;
  throw usage(
    `there is no line ${typed}`,
    `The reply has ${lines.length}:\n${lines.map((text, at) => `  ${at + 1}. ${text}`).join('\n')}\nNothing was changed.`,
  );
};

const inTerminal = async (
  context: ConversationContext & Ports<'run'>,
  options: LogOptions,
  debrief: Debrief,
) => {
  const existing = options.sort ? replyOf(debrief) : null;
  if (options.sort && existing === null) throw noReply(debrief);
  const ports = await conversationPorts(context, options.asOf);
  const before = replyOf(debrief);
  const isApart = before !== null && !before.notMeant && pauseFor(before.text) && !saidNotMeant(debrief);
  if (isApart && !(await goesOnAfterStop(ports))) throw stoppedAtPause();
  if (!options.sort) ports.prompter.say(nameOfRole(debrief));
  const how = oneLine(options.how ?? '') || undefined;
  const taken = await takeReply(ports, debrief, existing, how);
  if (taken.atPause) throw stoppedAtPause();
  if (taken.sameAs === 'debrief') return sayKept(context, options, debrief);
  if (taken.sameAs) {
    context.output.err(`${wrap(feedbackText.keptBefore(taken.sameAs.on), context.output)}\n`);
    return report(context, options, taken.debrief, taken.sameAs);
  }
  if (taken.reply === null)
    throw stopped(taken.unfinished ? feedbackText.goOnLogging(debrief.id) : feedbackText.nothingLogged);
  if (taken.type === 'stopped') throw stopped(feedbackText.sortTheRest(debrief.id));
  report(context, options, taken.debrief, taken.reply);
  if (existing === null && isFormLetter(taken.reply)) await offerToAskAgain(context, options, taken.debrief);
};

const offerToAskAgain = async (
  context: ConversationContext & Ports<'run'>,
  options: LogOptions,
  debrief: Debrief,
) => {
  const { askAgain, askOffered, askAgainYes, askAgainSort, askAgainNo } = feedbackText;
  const prompter = await context.prompter(promptText);
  const chosen = await prompter.choose({
    text: answersThatApply(script, fed('debriefs', debrief)).offer ? askOffered : askAgain,
    initial: 'no',
    choices: labelled({
      no: askAgainNo,
      ...(couldBeAsked(debrief) && { ask: askAgainYes }),
      sort: askAgainSort,
    }),
  });
  if (chosen === 'ask') await context.run(['feedback', 'draft', debrief.id]);
  if (chosen === 'sort') await inTerminal(context, { ...options, sort: true }, debrief);
};

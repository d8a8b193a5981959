/** `feedback log`: a reply word for word, and its lines sorted into use, test and leave. */

import { checklistText } from '../../content/en/checklist/checklist.js';
import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { stopWords } from '../../content/en/text/stop-words.js';
import { oneLine, severalLines } from '../../domain/debrief/answers.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { type ReplyEvent, SORTS, type Sort } from '../../domain/debrief/feedback-events.js';
import { answersThatApply } from '../../domain/debrief/script.js';
import { replyLines } from '../../domain/feedback/reading.js';
import { compareReply, sorted, unsorted } from '../../domain/feedback/reply.js';
import { localDay } from '../../domain/time/days.js';
import { missing, stopped, usage } from '../../errors.js';
import { takeReply, withReply } from '../../guide/feedback-reply.js';
import { fed } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { replyScreen, replyShape } from '../../render/terminal/feedback.js';
import { wrap } from '../../render/terminal/theme.js';
import { momentOf } from '../shared/as-of.js';
import {
  asJson,
  asOf,
  defineCommand,
  flag,
  type Given,
  notBoth,
  optional,
  type Ports,
  value,
  values,
} from '../shared/command.js';
import { needTerminal, stoppedAtPause, type TalkPorts, talkOf } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { type FindPorts, find, type ReadPorts, readAll } from '../shared/find-record.js';
import { optionalText, type Request, requests } from './requests.js';
import { pastDay } from './sent.js';

/** Bytes; a long mail is a few thousand. */
const LIMIT = 1_000_000;

const logArgs = { id: optional };
const logOptions = {
  file: value('<file>', 'the reply, from a file (- for standard input)'),
  text: value('<text>', 'the reply'),
  from: value('<text>', 'who it was'),
  on: value('<date>', 'the day it came; today if you leave it out'),
  how: value('<text>', 'email, phone …'),
  use: values('<line...>', 'lines to use: their numbers or words'),
  test: values('<line...>', 'lines to try once'),
  leave: values('<line...>', 'lines to let go'),
  sort: flag('sort the reply you have kept'),
  json: asJson,
  asOf,
};
type Sorts = Readonly<Record<Sort, readonly string[]>>;
type LogOptions = Omit<Given<typeof logArgs, typeof logOptions>, Sort> & {
  readonly lines: Sorts;
  readonly hasReply: boolean;
  readonly hasLines: boolean;
};

/**
 * `--json`: `{"id", "reply": {"on", "from", "how", "text", "lines": [{"number", "text", "sort"}], "use", "test",
 * "leave"}, "both": [{"said", "thoughts": [{"question", "text"}]}], "onlyThey": […], "onlyYou": […]}`.
 */
export const log = defineCommand({
  about:
    'Keeps a reply in their exact words, then sorts its lines: use it, try it once, let it go. With no ID it takes the one you are waiting for. With --text or --file it asks nothing.',
  args: logArgs,
  options: logOptions,
  examples: [
    'rejection-coach feedback log',
    'rejection-coach feedback log latest --file reply.txt --from Dana',
    'rejection-coach feedback log latest --use 1 3 --leave 2',
  ],
  prepare({ use, test, leave, ...given }): LogOptions {
    const { text, file, from, on, sort } = given;
    const hasReply = text !== undefined || file !== undefined;
    notBoth(text !== undefined, file !== undefined, ['--text', '--file']);
    notBoth(sort, hasReply, ['--sort', '--text or --file']);
    if ((from !== undefined || on !== undefined) && !hasReply)
      throw usage('--from and --on go with --text or --file', 'In a terminal it asks for both.');
    if (text !== undefined && text.trim() === '') throw usage('--text is empty', 'Nothing was kept.');
    const hasLines = use.length + test.length + leave.length > 0;
    return { ...given, lines: { use, test, leave }, hasReply, hasLines };
  },
  async run(context, options) {
    const moment = await momentOf(context, options.asOf);
    if (!options.hasReply && !options.hasLines)
      needTerminal(
        context,
        'Give the reply: rejection-coach feedback log ID --file FILE (or - for standard input), or --text TEXT.\nSort its lines: rejection-coach feedback log ID --use 1 --test 2 --leave 3',
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
        return reply !== null && unsorted(reply, replyReading).length > 0;
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
  context: Ports<'clock' | 'files' | 'journal' | 'output' | 'settings'>,
  options: LogOptions,
  debrief: Debrief,
  moment: Date,
): Promise<void> => {
  const text = options.text ?? (await context.files.read(options.file ?? '-', LIMIT));
  const trimmed = severalLines(text);
  if (trimmed === '') throw usage(`${options.file}: there is no text in it`, feedbackText.nothingLogged);
  const on = options.on === undefined ? localDay(moment) : await pastDay(context, options.on, moment);
  const fresh: ReplyEvent = {
    type: 'reply',
    at: context.clock.now().toISOString(),
    on,
    ...optionalText('from', options.from),
    ...optionalText('how', options.how),
    text: trimmed,
    use: [],
    test: [],
    leave: [],
  };
  await keep(context, options, debrief, sortedBy(fresh, options.lines));
  warnWhereDanger(context, trimmed);
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

const keep = async (
  context: ReadPorts,
  options: LogOptions,
  debrief: Debrief,
  reply: ReplyEvent,
): Promise<void> => {
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

const inTerminal = async (context: TalkPorts, options: LogOptions, debrief: Debrief): Promise<void> => {
  const existing = options.sort ? replyOf(debrief) : null;
  if (options.sort && existing === null) throw noReply(debrief);
  const talk = await talkOf(context, options.asOf);
  if (!options.sort) talk.prompter.say(nameOfRole(debrief));
  const how = oneLine(options.how ?? '') || undefined;
  const taken = await takeReply(talk, debrief, existing, how);
  if (taken.atPause) throw stoppedAtPause();
  if (taken.reply === null)
    throw stopped(taken.unfinished ? feedbackText.goOnLogging(debrief.id) : feedbackText.nothingLogged);
  if (taken.type === 'stopped') throw stopped(feedbackText.sortTheRest(debrief.id));
  report(context, options, taken.debrief, taken.reply);
};

const report = (context: Ports<'output'>, options: LogOptions, debrief: Debrief, reply: ReplyEvent): void => {
  const { output } = context;
  const lines = replyLines(reply.text, replyReading);
  const comparison = compareReply(
    answersThatApply(script, fed('debriefs', debrief)),
    reply,
    replyReading,
    checklistText.readGap,
    stopWords,
  );
  if (options.json) {
    output.out(toJson(replyShape(debrief, reply, lines, comparison)));
    return;
  }
  output.out(replyScreen(reply, lines, comparison, output));
  const left = unsorted(reply, replyReading).length > 0;
  const hints = [
    feedbackText.replyKept(nameOfRole(debrief)),
    reply.use.length + reply.test.length > 0 ? feedbackText.onChecklist : '',
    left && !output.interactive ? feedbackText.sortByNumber(debrief.id) : '',
    left && output.interactive ? feedbackText.sortLater(debrief.id) : '',
  ];
  output.err(`\n${wrap(hints.filter((hint) => hint !== '').join('\n'), output)}\n`);
};

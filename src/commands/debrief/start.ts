import { conversationText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { type Debrief, type Mode, newDraft, textOf } from '../../domain/debrief/debrief.js';
import { localDay } from '../../domain/time/days.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { isDue, type Request, record, requests } from '../feedback/requests.js';
import { defineCommand, needTerminal, notBoth, option, type Ports } from '../shared/command.js';
import { conversationPorts, leftAt } from '../shared/conversation.js';
import { drafts, newId, readAll } from '../shared/find-record.js';
import { type StartOptions, type StartPorts, startFromFile } from './answers-file.js';
import { howDidItGo, suggestedFor } from './how-did-it-go.js';
import { goOn, withEnd } from './resume.js';

export const command = defineCommand({
  about: 'Talk through what happened, step by step. Every answer is saved as you go.',
  options: {
    quick: option.flag('about 5 minutes, all four steps (the default)'),
    full: option.flag('25 to 30 minutes; you can stop at any question'),
    answers: option.value('<file>', 'take the answers from a JSON file (- for standard input), ask nothing'),
    json: option.flag('with --answers: print what "show --json" prints'),
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach start',
    'rejection-coach start --full',
    'rejection-coach start --answers notes.json',
  ],
  prepare({ quick, full, ...options }) {
    notBoth(quick, full, ['--quick', '--full']);
    const mode: Mode | undefined = full ? 'full' : quick ? 'quick' : undefined;
    return { ...options, mode };
  },
  async run(given: StartPorts & Ports<'adding' | 'run'>, options) {
    // Writing down what happened needs no passphrase.
    const context = { ...given, ...given.adding() };
    if (options.answers !== undefined) return startFromFile(context, options.answers, options);
    needTerminal(
      context,
      'Give the answers in a file: rejection-coach start --answers FILE (or - for standard input).\nFor the ids: rejection-coach questions --json',
    );
    const debriefs = await readAll(context, 'debriefs');
    await begin(context, options, debriefs, drafts(debriefs).length === 0);
  },
});

/** @param mayAsk whether to ask about an interview that has passed: not while a draft is waiting. */
const begin = async (
  context: StartPorts & Ports<'run'>,
  { mode: wanted, asOf }: StartOptions,
  debriefs: readonly Debrief[],
  mayAsk: boolean,
): Promise<void> => {
  const { converse } = await import('../../guide/debrief/conversation.js');
  const ports = await conversationPorts(context, asOf);
  const today = localDay(ports.today());
  const mode = wanted ?? ports.settings.mode ?? 'quick';
  await printDue(context, debriefs, today);
  const passed = mayAsk ? await howDidItGo(context, ports, mode) : null;
  ports.prompter.say(conversationText.welcome, 'title');
  if (passed) return goOn(context, ports, passed.debrief, today, suggestedFor(passed));
  const id = await newId(context, 'debriefs', today);
  const fresh = { ...newDraft(id, context.clock.now().toISOString(), mode), looked: true };
  const ending = await converse(withEnd(context, ports, today), fresh, false);
  if (ending.type === 'stopped') throw await leftAt(context, ending);
};

/** At most one line, only at a terminal. A request that has closed by itself is recorded, so that it is said once. */
const printDue = async (
  context: Ports<'clock' | 'journal' | 'output'>,
  debriefs: readonly Debrief[],
  today: string,
): Promise<void> => {
  if (!context.output.interactive || debriefs.length === 0) return;
  const all = await requests(context, debriefs, today);
  const due = all.filter((request) => isDue(request, today));
  const line = dueLine(due) ?? (await closedLine(context, all, debriefs));
  if (line !== null)
    context.output.err(`${wrap(line, context.output)}${context.output.plain ? '\n' : '\n\n'}`);
};

const dueLine = ([only, ...more]: readonly Request[]): string | null => {
  if (!only) return null;
  if (more.length > 0) return feedbackText.dueSeveral(more.length + 1);
  const name = nameOfRole(only.debrief);
  if (only.now.state === 'to-ask' && only.now.offer)
    return feedbackText.dueOffer(feedbackText.offered(textOf(only.debrief, 'company'), only.now.offer.by));
  return only.now.state === 'waiting' ? feedbackText.dueReminder(name) : feedbackText.dueAsk(name);
};

const closedLine = async (
  context: Ports<'clock' | 'journal'>,
  all: readonly Request[],
  debriefs: readonly Debrief[],
): Promise<string | null> => {
  const closed = all.flatMap((request) =>
    request.now.state === 'closed' && request.now.byItself ? [{ request, on: request.now.on }] : [],
  );
  for (const { request, on } of closed) {
    const debrief = debriefs.find(({ id }) => id === request.debrief.id) ?? request.debrief;
    await record(context, debrief, { type: 'closed', at: context.clock.now().toISOString(), on });
  }
  const [only, ...more] = closed;
  if (!only) return null;
  return more.length > 0
    ? feedbackText.closedSeveral(closed.length)
    : feedbackText.closedByItself(nameOfRole(only.request.debrief));
};

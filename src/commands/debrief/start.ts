/** `start`: a new guided debrief, or one from an answers file. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import type { Debrief, Mode } from '../../domain/debrief/debrief.js';
import { localDay } from '../../domain/time/days.js';
import { asOf, defineCommand, flag, needTerminal, notBoth, type Ports, value } from '../shared/command.js';
import { leftAt, talkOf } from '../shared/conversation.js';
import { newId } from '../shared/create-record.js';
import { drafts, readAll } from '../shared/find-record.js';
import { type StartOptions, type StartPorts, startFromFile } from './answers-file.js';
import { howDidItGo, suggestedFor } from './how-did-it-go.js';
import { goOn, withEnd } from './resume.js';
import { sayWhatIsDue } from './start-notice.js';

export const command = defineCommand({
  about: 'Talk through what happened, step by step. Every answer is saved as you go.',
  options: {
    quick: flag('about 5 minutes, all four steps (the default)'),
    full: flag('25 to 30 minutes; you can stop at any question'),
    answers: value('<file>', 'take the answers from a JSON file (- for standard input), ask nothing'),
    json: flag('with --answers: print what "show --json" prints'),
    asOf,
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
  const talk = await talkOf(context, asOf);
  const today = localDay(talk.today());
  const mode = wanted ?? talk.settings.mode ?? 'quick';
  await sayWhatIsDue(context, debriefs, today);
  const passed = mayAsk ? await howDidItGo(context, talk, mode) : null;
  talk.prompter.say(conversationText.welcome, 'title');
  if (passed) return goOn(context, talk, passed.debrief, today, suggestedFor(passed));
  const fresh: Debrief = {
    id: await newId(context, 'debriefs', today),
    begun: context.clock.now().toISOString(),
    mode,
    finished: null,
    answers: {},
    feedback: [],
    looked: true,
  };
  const ending = await converse(withEnd(context, talk, today), fresh, false);
  if (ending.type === 'stopped') throw await leftAt(context, ending);
};

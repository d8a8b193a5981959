/** `start`: a new guided debrief, or one from an answers file. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { type Debrief, type Mode, oldestBegunFirst } from '../../domain/debrief/debrief.js';
import { localDay } from '../../domain/time/days.js';
import { fed } from '../../guide/safety/danger.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { momentOf } from '../shared/as-of.js';
import { asOf, defineCommand, flag, hiddenFlag, notBoth, value } from '../shared/command.js';
import { leftAt, needTerminal, type TalkPorts, talkOf } from '../shared/conversation.js';
import { newId } from '../shared/create-record.js';
import { drafts, readAll } from '../shared/find-record.js';
import { type StartOptions, type StartPorts, startFromFile } from './answers-file.js';
import { howDidItGo } from './how-did-it-go.js';
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
    orResume: hiddenFlag('offer an unfinished one first'),
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
  async run(context: StartPorts, options) {
    if (options.answers !== undefined) return startFromFile(context, options.answers, options);
    needTerminal(
      context,
      'Give the answers in a file: rejection-coach start --answers FILE (or - for standard input).\nFor the ids: rejection-coach questions --json',
    );
    const debriefs = await readAll(context, 'debriefs');
    const waiting = drafts(debriefs);
    if (options.orResume && (await offerDraft(context, options.asOf, waiting))) return;
    await begin(context, options, debriefs, waiting.length === 0);
  },
});

/** @param mayAsk whether to ask about an interview that has passed: not while a draft is waiting. */
const begin = async (
  context: StartPorts,
  { mode: wanted, asOf }: StartOptions,
  debriefs: readonly Debrief[],
  mayAsk: boolean,
): Promise<void> => {
  const { converse } = await import('../../guide/debrief/conversation.js');
  const plainTalk = await talkOf(context, asOf);
  const today = localDay(plainTalk.today());
  const talk = withEnd(context, plainTalk, today);
  const mode = wanted ?? talk.settings.mode ?? 'quick';
  await sayWhatIsDue(context, debriefs, today);
  const passed = mayAsk ? await howDidItGo(context, talk, mode) : null;
  talk.prompter.say(conversationText.welcome, 'title');
  const fresh: Debrief = {
    id: await newId(context, 'debriefs', today),
    begun: context.clock.now().toISOString(),
    mode,
    finished: null,
    answers: {},
    feedback: [],
    looked: true,
  };
  const heardOn = passed?.interview.when?.slice(0, 10) ?? '';
  const ending = passed
    ? await converse(talk, passed.debrief, true, new Map([['heard-on', heardOn]]))
    : await converse(talk, fresh, false);
  if (ending.type === 'stopped') throw leftAt(ending);
};

const offerDraft = async (
  context: TalkPorts,
  asOf: string | undefined,
  all: readonly Debrief[],
): Promise<boolean> => {
  const waiting = all.toSorted((a, b) => oldestBegunFirst(b, a));
  const [newest] = waiting;
  if (!newest) return false;
  const talk = await talkOf(context, asOf);
  const chosen = await talk.prompter.choose({
    text: conversationText.draftWaits(
      nameOfRole(fed('debriefs', newest)),
      newest.id.slice(0, 10),
      waiting.length,
    ),
    choices: [
      { value: 'resume', label: conversationText.draftResume },
      { value: 'new', label: conversationText.draftNew },
    ],
  });
  if (chosen === null) throw leftAt({ type: 'stopped', debrief: newest, kept: true });
  if (chosen === 'resume') await goOn(context, talk, newest, localDay(await momentOf(context, asOf)));
  return chosen === 'resume';
};

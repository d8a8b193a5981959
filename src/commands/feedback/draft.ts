import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { letter, letterReading } from '../../content/en/feedback/letters.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { type Debrief, type Outcome, textOf } from '../../domain/debrief/debrief.js';
import { outcomeOf } from '../../domain/debrief/script.js';
import {
  isAsking,
  isFitting,
  LETTER_KINDS,
  LETTER_LENGTHS,
  type LetterKind,
  letterFacts,
} from '../../domain/feedback/letter.js';
import { signedBy } from '../../domain/feedback/offer.js';
import { wasTold } from '../../domain/feedback/reply.js';
import { capitalised } from '../../domain/text/printable.js';
import { missing, stopped, usage } from '../../errors.js';
import { labelled } from '../../guide/labelled.js';
import { fed } from '../../guide/safety/danger.js';
import { nameOfRole } from '../../render/terminal/debriefs.js';
import { todayOf } from '../shared/as-of.js';
import { argument, defineCommand, notBoth, option, type Ports } from '../shared/command.js';
import { find, type ReadPorts, readFed } from '../shared/find-record.js';
import { preferences } from '../shared/preferences.js';
import { hand } from './hand-over.js';
import { askName, topicOf, wholeNames } from './letter-questions.js';
import { couldBeAsked } from './log-result.js';
import { couldAsk, requestOf, requests, unsentAmong, unsentOf } from './requests.js';

type DraftPorts = Ports<
  'clipboard' | 'clock' | 'editor' | 'journal' | 'output' | 'prompter' | 'settings' | 'viewer'
>;

/** `--json`: `{"id", "kind", "to": address | null, "subject": text | null, "body", "mailto"}`. */
export const draft = defineCommand({
  about:
    'Writes a short letter that thanks them and asks one question. With no ID it takes the newest one you plan to ask. You send it yourself.',
  args: { id: argument.optional('debriefs') },
  options: {
    kind: option.choice('<kind>', LETTER_KINDS, 'which letter; request if you leave it out'),
    length: option.choice('<length>', LETTER_LENGTHS, 'mail (the default) or message'),
    about: option.value('<text>', 'what to ask about, in your words'),
    mailto: option.flag('only a link that opens your email program'),
    name: option.value('<text>', 'whose name it ends with; the one in your settings if you leave it out'),
    copy: option.flag('also copy the text'),
    json: option.json,
    asOf: option.asOf,
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
    // A reply that is kept apart is an answer all the same.
    const { feedback } = await find(context, 'debriefs', request.debrief.id);
    const told = offer === undefined && wasTold({ ...request.debrief, feedback }, replyReading);
    const kind = await kindFor(context, options, request.debrief.id, outcome, told);
    if (kind === null) return;
    const asked = 'asked' in request.now ? request.now.asked : null;
    if (kind === 'reminder' && asked === null)
      throw usage(feedbackText.notAskedYet, feedbackText.sayAsked(request.debrief.id));
    const asks = context.output.interactive && !options.mailto && !options.json;
    const about =
      asks && isAsking(kind) && (offer === undefined || options.about !== undefined)
        ? await topicOf(context, request.debrief, options.about, !told)
        : options.about;
    if (about === undefined && told && isAsking(kind)) return;
    const settings = preferences(context);
    const interviews = await readFed(context, 'interviews');
    const facts = letterFacts(
      script,
      request.debrief,
      {
        about: isAsking(kind) ? about : undefined,
        told,
        signed: signedIn(request.debrief),
        whole: asks ? await wholeNames(context, request.debrief, interviews) : [],
        asked,
        interviews,
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

/** Whoever wrote the reply, the latest first; `--from` counts where it is not signed. */
const signedIn = (debrief: Debrief): readonly string[] => [
  ...debrief.feedback
    .toReversed()
    .flatMap((event) =>
      event.type === 'reply' ? [signedBy(event.text, replyReading), event.from ?? ''] : [],
    ),
  signedBy(textOf(debrief, 'feedback-said'), replyReading),
];

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
  prompter.say(`${capitalised(reason)}.`, 'warm');
  const chosen = await prompter.choose({
    text: feedbackText.thankThem,
    initial: 'yes',
    choices: labelled({
      yes: feedbackText.thankYes,
      ...(fits && { about: feedbackText.aboutYes }),
      no: feedbackText.askAgainNo,
    }),
  });
  if (chosen === null) throw stopped(feedbackText.noLetter);
  return chosen === 'about' ? kind : chosen === 'yes' ? 'thank-you' : null;
};

const newestFor = async (context: ReadPorts & Ports<'editor'>, kind: LetterKind, today: string) => {
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

import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { historyAndDoctorText } from '../../content/en/records/history.js';
import { isDebrief, isStory, VERSIONED, type Versioned } from '../../domain/journal/record-versions.js';
import { storyWithout, tickWithout } from '../../domain/journal/without-debrief.js';
import { CURRENT_CV } from '../../domain/skills/cv.js';
import { CoachError, data, missing, stopped, usage } from '../../errors.js';
import type { Kinds } from '../../ports/index.js';
import { debriefName } from '../../render/debrief-parts.js';
import { storyLine } from '../../render/terminal/stories.js';
import { argument, defineCommand, needTerminal, option, type Ports } from '../shared/command.js';
import { type FindPorts, findId, knownBy } from '../shared/find-record.js';
import { tellIfOpen } from '../shared/open-elsewhere.js';

export const command = defineCommand({
  about:
    'Moves a debrief, a story or an interview to the bin. It does the same for a job you applied for, and "delete cv" for your CV. Only --forever deletes it, and it asks first.',
  args: { id: argument.optional('records') },
  options: {
    forever: option.flag('delete it forever, with its old versions'),
    yes: option.flag("with --forever: don't ask"),
  },
  examples: ['rejection-coach delete 2026-11-24-k7qm', 'rejection-coach delete 2026-11-24-k7qm --forever'],
  prepare(options) {
    if (options.yes && !options.forever)
      throw usage('--yes goes with --forever', 'Without --forever nothing is asked: it moves to the bin.');
    return options;
  },
  async run(context: DeletePorts, options) {
    if (options.forever) return forever(context, options.id, options.yes);
    const { kind, id } = isCv(options.id)
      ? await theCv(context)
      : await findId(context, VERSIONED, options.id, 'delete ID');
    const record = await context.journal.read(kind, id);
    if (record === null) throw data(`${id} was just there, and is gone`, 'Look again: rejection-coach list');
    if (kind === 'debriefs') await tellIfOpen(context, id);
    await context.journal.bin(kind, id);
    const typed = typedId({ kind, id });
    context.output.err(
      `Moved to the bin: ${nameOfDeletable(record)} (${typed}).\nTo bring it back: rejection-coach restore ${typed}\n`,
    );
  },
});

type DeletePorts = FindPorts & Ports<'clock'>;

export type DeletableKind = Versioned | 'cvs';
type DeletableRecord = Kinds[DeletableKind];

export const nameOfDeletable = (record: DeletableRecord): string => {
  if ('text' in record) return `your CV, ${record.name}`;
  if (isStory(record)) return storyLine(record);
  return isDebrief(record) ? debriefName(record) : knownBy(record);
};

/** There is one CV, so it needs no id. */
const CV = 'cv';
const isCv = (typed: string | undefined): boolean => typed?.toLowerCase() === CV;

export const typedId = ({ kind, id }: { readonly kind: DeletableKind; readonly id: string }): string =>
  kind === 'cvs' ? CV : id;

const theCv = async ({ journal }: Ports<'journal'>): Promise<{ kind: 'cvs'; id: string }> => {
  if ((await journal.read('cvs', CURRENT_CV)) === null)
    throw missing('there is no CV here', 'To add one: rejection-coach skills --cv FILE');
  return { kind: 'cvs', id: CURRENT_CV };
};

const forever = async (context: DeletePorts, typed: string | undefined, withoutAsking: boolean) => {
  const { kind, id } = await findAlsoInBin(context, typed);
  await refuseNewer(context, kind, id);
  const shown = kind === 'cvs' ? 'your CV' : id;
  const kept = await whatGoesToo(context, kind, id);
  if (kind === 'debriefs') await tellIfOpen(context, id);
  if (withoutAsking) context.output.err(`${conversationText.forever(shown, kept)}\n`);
  else {
    needTerminal(context, `To delete it without being asked: rejection-coach delete ${id} --forever --yes`);
    const prompter = await context.prompter(promptText);
    const sure = await prompter.confirm(
      `${conversationText.forever(shown, kept)} ${conversationText.foreverAsk}`,
    );
    if (!sure) throw stopped(conversationText.nothingChanged);
  }
  try {
    // First, so that a program that is stopped in between leaves no words behind a record that is gone.
    if (kind === 'debriefs') {
      await context.journal.scrub('stories', (story) => storyWithout(story, id));
      await context.journal.scrub('ticks', (tick) => tickWithout(tick, id));
    }
    await context.journal.destroy(kind, id);
  } catch (error) {
    throw notWhole(error, kind === 'cvs' ? 'cv' : id);
  }
  context.output.err(`Deleted forever: ${shown}.\n`);
};

/** What is true of the one file that failed, "What was there before is still there", need not be of all the others. */
const notWhole = (error: unknown, typed: string): unknown =>
  error instanceof CoachError && error.failure === 'data'
    ? data(
        `${error.message.replace(/ (?:What was there before is still there|Nothing was changed)\.$/, '')} Some of it may be deleted already.`,
        `Look at what is there. Delete the rest: rejection-coach delete ${typed} --forever`,
        { cause: error },
      )
    : error;

export const isDeletable = (kind: string): kind is DeletableKind =>
  kind === 'cvs' || (VERSIONED as readonly string[]).includes(kind);

const whatGoesToo = async (context: Ports<'journal'>, kind: DeletableKind, id: string): Promise<string> => {
  const versions = await context.journal.history(kind, id);
  const { records, damaged } = await context.journal.binned();
  const copies = records.filter((binned) => binned.kind === kind && binned.id === id).length;
  const unread = damaged.filter(({ file }) => file.includes(`${id}@`)).length;
  return historyAndDoctorText.foreverSays(versions.records.length + versions.damaged.length, copies + unread);
};

const refuseNewer = async (context: Ports<'journal'>, kind: DeletableKind, id: string): Promise<void> => {
  const { damaged } = await context.journal.all(kind);
  const newer = damaged.find(({ newer, file }) => newer && file.endsWith(`${id}.json`));
  if (newer)
    throw data(`${newer.file}: ${newer.reason}. It is left as it is.`, 'Update rejection-coach first.');
};

const findAlsoInBin = async (
  context: FindPorts,
  typed: string | undefined,
): Promise<{ readonly kind: DeletableKind; readonly id: string }> => {
  const id = isCv(typed) ? CURRENT_CV : typed;
  const { records } = await context.journal.binned();
  for (const binned of records)
    if (binned.id === id && isDeletable(binned.kind)) return { kind: binned.kind, id };
  return isCv(typed) ? theCv(context) : findId(context, VERSIONED, id, 'delete ID --forever');
};

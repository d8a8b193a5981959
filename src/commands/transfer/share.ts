/** `export --share`: what is in the copy is shown, then it is written, then what was replaced is said. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { sharingText as text } from '../../content/en/transfer/sharing.js';
import { sharingWords } from '../../content/en/transfer/sharing-words.js';
import { newestFirst, type QuestionId } from '../../domain/debrief/debrief.js';
import { isShared } from '../../domain/debrief/question.js';
import { type Archive, noRecords } from '../../domain/journal/record-kinds.js';
import { type ShareInput, share } from '../../domain/transfer/redact.js';
import { CoachError, data, stopped } from '../../errors.js';
import { fed } from '../../guide/safety/danger.js';
import type { Damaged, Kinds, SettingsValues } from '../../ports/index.js';
import { debriefScreen, interviewList } from '../../render/terminal/debriefs.js';
import type { Look } from '../../render/terminal/theme.js';
import type { Ports } from '../shared/command.js';

type SharePorts = Ports<'journal' | 'output' | 'prompter' | 'settings'>;

interface Way {
  readonly added: readonly QuestionId[];
  readonly comments: boolean;
  readonly yes: boolean;
  readonly output: string;
  readonly write: (records: Archive) => Promise<void>;
}

/** Raises `data` where a file can't be read: the names in it would be handed on. */
export const handOn = async (context: SharePorts, whole: Archive, way: Way): Promise<void> => {
  const chosen = fedArchive(whole);
  const ownName = settingsOf(context).name;
  const shared = share({
    ...chosen,
    script,
    chosen: way.added,
    comments: way.comments,
    journal: await everythingNamed(context),
    ownName,
    words: sharingWords,
  });
  const copy = { ...noRecords(), debriefs: shared.debriefs, interviews: shared.interviews };
  context.output.err(`${summary(whole, chosen, copy, way).join('\n')}\n`);
  if (context.output.interactive && way.output !== '-' && !way.yes && !(await isWanted(context, copy)))
    throw stopped(text.notWritten);
  await way.write(copy);
  const rows = shared.replaced.map(({ name, by, times }) => text.row(name, by, times));
  context.output.err(`${(rows.length > 0 ? [text.replaced, ...rows] : [text.nothingReplaced]).join('\n')}\n`);
};

/** A copy for others holds nothing that is kept apart. */
const fedArchive = (all: Archive): Archive => ({
  ...all,
  debriefs: all.debriefs.map((record) => fed('debriefs', record)),
  interviews: all.interviews.map((record) => fed('interviews', record)),
});

const isWanted = async (context: SharePorts, copy: Archive): Promise<boolean> => {
  const prompter = await context.prompter(promptText);
  for (let initial: 'look' | 'write' = 'look'; ; initial = 'write') {
    const choice = await prompter.choose({ text: text.ask, choices: text.choices, initial });
    if (choice !== 'look') return choice === 'write';
    prompter.say(onScreen(copy, { ...context.output, colour: 0 }));
  }
};

const onScreen = ({ debriefs, interviews }: Archive, look: Look): string =>
  [
    ...debriefs.toSorted(newestFirst).map((debrief) => debriefScreen(debrief, script, look, true)),
    interviewList(interviews, look),
  ]
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join('\n\n');

/** What is kept for the person alone is counted, and named only where they asked for it by name. */
const summary = (
  whole: Archive,
  chosen: Archive,
  copy: Archive,
  { added, comments }: Way,
): readonly string[] => {
  const times = ({ debriefs }: Archive, id: string): number =>
    debriefs.filter(({ answers }) => (answers[id]?.value ?? null) !== null).length;
  const answered = (records: Archive, id: string): boolean => times(records, id) > 0;
  const keptOut = (id: QuestionId): number => times(whole, id) - times(chosen, id);
  const apart = script.questions
    .filter(({ id }) => !added.includes(id))
    .reduce((sum, { id }) => sum + keptOut(id), 0);
  const labels = (isMeant: (id: QuestionId, isUsual: boolean) => boolean): readonly string[] =>
    script.questions.filter((question) => isMeant(question.id, isShared(question))).map(({ label }) => label);
  const commented = chosen.debriefs.some((debrief) => (debrief.comments ?? []).length > 0);
  const extra = [
    ...labels((id, isUsual) => !isUsual && added.includes(id) && answered(copy, id)),
    ...(commented && comments ? [text.comments] : []),
  ];
  const asked = labels((id) => added.includes(id) && keptOut(id) > 0);
  const leftOut = [
    ...labels((id) => answered(chosen, id) && !answered(copy, id)),
    ...(apart > 0 ? [text.apart(apart)] : []),
    text.beside,
    ...(commented && !comments ? [text.comments] : []),
    ...(chosen.stories.length > 0 ? [text.stories] : []),
  ];
  return [
    text.holds(copy.debriefs.length, copy.interviews.length),
    text.inIt(labels((id, isUsual) => isUsual && answered(copy, id))),
    ...(extra.length > 0 ? [text.added(extra)] : []),
    text.leftOut(leftOut),
    ...(asked.length > 0 ? [text.keptOut(asked)] : []),
    text.readIt,
  ];
};

const settingsOf = (context: SharePorts): SettingsValues => {
  try {
    return context.settings.read();
  } catch (error) {
    if (!(error instanceof CoachError)) throw error;
    throw data(`${error.message}\n${text.settings}`, error.advice, { cause: error });
  }
};

/** Records as they are, those in the bin, and their earlier versions: a name that was taken out of one may stand in another. */
const everythingNamed = async ({ journal }: SharePorts): Promise<ShareInput['journal']> => {
  const whole = <T extends { readonly damaged: readonly Damaged[] }>(listing: T): T => {
    const [first] = listing.damaged;
    if (first) throw data(text.damaged(first.file, first.reason), text.damagedAdvice);
    return listing;
  };
  const binned = whole(await journal.binned()).records;
  const all = async <K extends 'debriefs' | 'interviews' | 'applications'>(kind: K): Promise<Kinds[K][]> => {
    const { records } = whole(await journal.all(kind));
    const inBin = binned.filter((row) => row.kind === kind).map(({ record }) => record as Kinds[K]);
    const ids = new Set([...records, ...inBin].map(({ id }) => id));
    const earlier: Kinds[K][] = [];
    for (const id of ids)
      earlier.push(...whole(await journal.history(kind, id)).records.map(({ record }) => record));
    return [...records, ...inBin, ...earlier];
  };
  return {
    debriefs: await all('debriefs'),
    interviews: await all('interviews'),
    applications: await all('applications'),
  };
};

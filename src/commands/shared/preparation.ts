/** The records of a journal without what is kept apart, each kind read once for a whole command, when it is first needed. */

import { checklistText } from '../../content/en/checklist/checklist.js';
import { strengthWords } from '../../content/en/checklist/strengths.js';
import { replyReading } from '../../content/en/feedback/reading.js';
import { script } from '../../content/en/index.js';
import { research } from '../../content/en/interview/research.js';
import {
  type Preparation,
  type PreparationInput,
  planPreparation,
} from '../../domain/checklist/preparation.js';
import { planStrengths, type Strength } from '../../domain/checklist/strengths.js';
import type { Debrief } from '../../domain/debrief/debrief.js';
import { countedDebriefs } from '../../domain/feedback/counted.js';
import { type Interview, soonest } from '../../domain/interview/interview.js';
import type { Rehearsal } from '../../domain/rehearsal/for-interview.js';
import type { RequirementMatch } from '../../domain/skills/match.js';
import { feed } from '../../guide/safety/feed.js';
import type { Kinds, RecordKind } from '../../ports/index.js';
import type { Ports } from './command.js';
import { type FindPorts, find, readFed } from './find-record.js';
import { countryOf, preferences } from './preferences.js';

type JournalView = <K extends RecordKind>(kind: K) => Promise<readonly Kinds[K][]>;

/** Those that lead to anything: what all planners of the next interview are given. */
export const countedIn = async (view: JournalView): Promise<readonly Debrief[]> =>
  countedDebriefs(script, await view('debriefs'), replyReading);

export const journalView = (context: Ports<'journal' | 'output'>): JournalView => {
  const read = new Map<RecordKind, Promise<readonly unknown[]>>();
  return <K extends RecordKind>(kind: K) => {
    const records = read.get(kind) ?? readFed(context, kind);
    read.set(kind, records);
    return records as Promise<readonly Kinds[K][]>;
  };
};

export type PreparePorts = FindPorts & Ports<'settings'>;

/** The interview that is meant, the soonest where none is named; `null` where none is ahead. */
export const interviewFor = async (
  context: FindPorts,
  view: JournalView,
  today: string,
  id: string | undefined,
): Promise<Interview | null> =>
  id === undefined
    ? soonest(await view('interviews'), today)
    : feed('interviews', await find(context, 'interviews', id));

export const prepare = async (
  context: PreparePorts,
  today: string,
  id: string | undefined,
): Promise<Preparation> => {
  const view = journalView(context);
  const interview = await interviewFor(context, view, today, id);
  const requirements = await requirementsFor(view, interview, today);
  const strengths = await strengthsFor(view, interview, requirements);
  const country = countryForRecords(context);
  return planPreparation({
    debriefs: await countedIn(view),
    ticks: await view('ticks'),
    interview,
    today,
    script,
    words: { ...checklistText, research: (ahead) => research(ahead, country) },
    strengths,
    rehearsal: await rehearsalToList(context, view, interview, today, { requirements, strengths }),
  });
};

/** Many computers outside the United States are set to en_US, so that is no guess at where somebody is. */
const countryForRecords = (context: PreparePorts): string | null => {
  const { country, guessed } = countryOf(context, preferences(context));
  return guessed && country === 'US' ? null : country;
};

/** What a posting asks for, must-haves first, each with what can be shown for it; empty without a posting. */
export const requirementsFor = async (
  view: JournalView,
  target: Pick<Interview, 'posting' | 'choices' | 'verdicts'> | null,
  today: string,
): Promise<readonly RequirementMatch[]> => {
  if (target?.posting === undefined) return [];
  const [{ mustsFirst, skillsFor }, { postingWords }, { skillWords }] = await Promise.all([
    import('../../domain/skills/match.js'),
    import('../../content/en/posting/requirements.js'),
    import('../../content/en/skills/skills.js'),
  ]);
  const [cv = null] = await view('cvs');
  const words = { posting: postingWords, skills: skillWords };
  return mustsFirst(skillsFor(target, cv, await countedIn(view), await view('stories'), words, today));
};

const strengthsFor = async (
  view: JournalView,
  interview: Interview | null,
  requirements: readonly RequirementMatch[],
): Promise<readonly Strength[]> =>
  planStrengths({
    debriefs: await view('debriefs'),
    stories: await view('stories'),
    requirements,
    interview,
    script,
    words: { ...checklistText, ...strengthWords },
  });

/** What there is to rehearse. @param again a round now, whatever is due. */
export const readRehearsal = async (
  view: JournalView,
  interview: Interview | null,
  today: string,
  requirements: readonly RequirementMatch[],
  again = false,
): Promise<Rehearsal> => {
  const strengths = await strengthsFor(view, interview, requirements);
  return rehearsalWith(view, interview, today, { requirements, strengths }, again);
};

interface Shown {
  readonly requirements: readonly RequirementMatch[];
  readonly strengths: readonly Strength[];
}

const rehearsalWith = async (
  view: JournalView,
  interview: Interview | null,
  today: string,
  shown: Shown,
  again: boolean,
): Promise<Rehearsal> => {
  const [{ rehearsalFor }, { rehearsalText }] = await Promise.all([
    import('../../domain/rehearsal/for-interview.js'),
    import('../../content/en/rehearsal/text.js'),
  ]);
  const records = {
    debriefs: await countedIn(view),
    stories: await view('stories'),
    rounds: await view('rehearsals'),
  };
  return rehearsalFor({ ...records, interview, today, ...shown, again }, rehearsalText);
};

/** Without an interview ahead and with nothing ever rehearsed there is nothing to list, and nothing is loaded. */
const rehearsalToList = async (
  context: FindPorts,
  view: JournalView,
  interview: Interview | null,
  today: string,
  shown: Shown,
): Promise<PreparationInput['rehearsal']> => {
  if (interview === null && (await context.journal.ids('rehearsals')).length === 0) return null;
  const { rehearsalText } = await import('../../content/en/rehearsal/rehearsal.js');
  const { plan } = await rehearsalWith(view, interview, today, shown, false);
  return { plan, words: rehearsalText };
};

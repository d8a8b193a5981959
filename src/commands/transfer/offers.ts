/** What the rows of a list may also be, offered once they are taken: debriefs, and interviews that are ahead. */

import { applicationText } from '../../content/en/applications/applications.js';
import { promptText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Application } from '../../domain/applications/application.js';
import { companyKey } from '../../domain/text/company.js';
import { localMinute } from '../../domain/time/days.js';
import { asDraft, withReasons } from '../../domain/trackers/notes.js';
import { labelled } from '../../guide/labelled.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import type { Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { readAll, readFed } from '../shared/find-record.js';

/** @param wanted without asking. Without a terminal the option is named. */
export const offerDebriefs = async (
  context: ConversationContext & Ports<'ids'>,
  applications: readonly Application[],
  wanted: boolean,
  file: string,
): Promise<void> => {
  const debriefs = await readAll(context, 'debriefs');
  const rows = withReasons(applications, debriefs);
  if (rows.length === 0) return;
  if (!wanted && !context.output.interactive) {
    context.output.err(`${applicationText.reasonsSay(rows.length, file)}\n`);
    return;
  }
  if (!wanted) {
    const prompter = await context.prompter(promptText);
    const chosen = await prompter.choose({
      text: applicationText.reasons(rows.length),
      choices: labelled({ yes: applicationText.reasonsYes, no: applicationText.aheadNo }),
    });
    if (chosen !== 'yes') return;
  }
  const taken = new Set(await context.journal.ids('debriefs'));
  const begun = context.clock.now().toISOString();
  for (const row of rows) {
    const draft = asDraft(row, begun, taken);
    taken.add(draft.id);
    await context.journal.change('debriefs', draft.id, (now) => now ?? draft);
  }
  context.output.err(`${applicationText.reasonsDone(rows.length)}\n`);
};

export type ImportPorts = ConversationContext & Ports<'documents' | 'files' | 'ids' | 'journalFiles' | 'run'>;

/** Asked one by one in a terminal; else the command that adds each is said. */
export const offerInterviews = async (
  context: ImportPorts,
  applications: readonly Application[],
): Promise<void> => {
  const now = localMinute(context.clock.now());
  const known = await readFed(context, 'interviews');
  for (const application of applications) {
    const { role, company, interview } = application;
    if (interview === undefined || interview < now.slice(0, interview.length)) continue;
    const isKnown = known.some(
      (other) =>
        other.when?.slice(0, 10) === interview.slice(0, 10) &&
        companyKey(other.company) === companyKey(company),
    );
    if (isKnown) continue;
    const argv = ['next', 'add', '--role', role || company, '--company', company, '--when', interview];
    const [name, day] = [nameOf(application), longDay(interview)];
    if (!context.output.interactive) {
      context.output.err(
        `${applicationText.aheadSay(name, day, `rejection-coach ${argv.map(quoted).join(' ')}`)}\n`,
      );
      continue;
    }
    const prompter = await context.prompter(promptText);
    const chosen = await prompter.choose({
      text: applicationText.ahead(name, day),
      choices: labelled({ yes: applicationText.aheadYes, no: applicationText.aheadNo }),
    });
    if (chosen === null) return;
    if (chosen === 'yes') await context.run(argv);
  }
};

const quoted = (word: string): string =>
  /^[\w:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Interviews that a list of applications names and that are still ahead: offered as interviews. */

import { applicationText } from '../../content/en/applications/applications.js';
import { promptText } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Application } from '../../domain/applications/application.js';
import { companyKey } from '../../domain/text/company.js';
import { localMinute } from '../../domain/time/days.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import type { Ports } from '../shared/command.js';
import type { TalkPorts } from '../shared/conversation.js';
import { readFed } from '../shared/find-record.js';

export type ImportPorts = TalkPorts & Ports<'documents' | 'files' | 'ids' | 'journalFiles' | 'run'>;

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
      choices: [
        { value: 'yes', label: applicationText.aheadYes },
        { value: 'no', label: applicationText.aheadNo },
      ],
    });
    if (chosen === null) return;
    if (chosen === 'yes') await context.run(argv);
  }
};

/** As a shell takes it. */
const quoted = (word: string): string =>
  /^[\w:-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** Rows of a list that say why it was a no: offered as debriefs. */

import { applicationText } from '../../content/en/applications/applications.js';
import { promptText } from '../../content/en/debrief/conversation.js';
import type { Application } from '../../domain/applications/application.js';
import { asDraft, withReasons } from '../../domain/trackers/notes.js';
import type { Ports } from '../shared/command.js';
import type { TalkPorts } from '../shared/conversation.js';
import { readAll } from '../shared/find-record.js';

/** @param wanted without asking. Without a terminal the option is named. */
export const offerDebriefs = async (
  context: TalkPorts & Ports<'ids'>,
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
      choices: [
        { value: 'yes', label: applicationText.reasonsYes },
        { value: 'no', label: applicationText.aheadNo },
      ],
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

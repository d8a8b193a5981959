import { script } from '../../content/en/index.js';
import { screens } from '../../content/en/records/screens.js';
import { otherRounds } from '../../domain/applications/application-groups.js';
import { shown } from '../../domain/debrief/export-form.js';
import { fed } from '../../guide/safety/danger.js';
import { toJson } from '../../render/json.js';
import { debriefScreen, roundsList } from '../../render/terminal/debriefs.js';
import { feedbackEvents } from '../../render/terminal/feedback.js';
import { wrap } from '../../render/terminal/theme.js';
import { argument, defineCommand, option } from '../shared/command.js';
import { type FindPorts, find } from '../shared/find-record.js';

export const command = defineCommand({
  about: 'One debrief with every answer. With no ID, or with latest, the one you began last.',
  args: { id: argument.optional('debriefs') },
  options: {
    all: option.flag('everything, with whole letters'),
    json: option.json,
  },
  examples: ['rejection-coach show latest', 'rejection-coach show 2026-11-24-k7qm --json'],
  async run(context: FindPorts, options) {
    const debrief = await find(context, 'debriefs', options.id ?? 'latest');
    if (options.json) {
      context.output.out(toJson(shown(debrief)));
      return;
    }
    const own = (whole: boolean): readonly string[] => [
      debriefScreen(debrief, script, context.output, whole).trimEnd(),
      feedbackEvents(debrief, context.output, whole),
    ];
    const given = own(options.all);
    const screen = [
      ...given,
      // Not `readAll`: damaged files are named by the commands that list.
      roundsList(
        otherRounds(
          debrief,
          (await context.journal.all('debriefs')).records.map((record) => fed('debriefs', record)),
        ),
        context.output,
      ),
    ];
    context.output.out(`${screen.filter((part) => part !== '').join('\n\n')}\n`);
    if (!options.all && own(true).some((part, at) => part !== given[at]))
      context.output.err(`\n${wrap(screens.whole(debrief.id), context.output)}\n`);
  },
});

/** `help-now`: people to talk to. Works with no journal, no terminal and no set-up. */

import { helplines, helpNowText } from '../../content/en/safety/helplines.js';
import { countryCode } from '../../domain/text/country.js';
import { usage } from '../../errors.js';
import type { Checked } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { helplineText, servesCountry } from '../../render/terminal/helplines.js';
import { asJson, defineCommand, flag, type Ports, value } from '../shared/command.js';
import { preferences, type SettingsPorts } from '../shared/preferences.js';

/**
 * The lines are printed first, whatever is wrong with the call or the settings.
 * `--json`: `{"country": code | null, "helplines": [{"name", "countries", "reach", "hours", "languages"?, "source",
 * "checked"}]}`. Raises `usage` for a country that there is not.
 */
export const command = defineCommand({
  about: 'People to talk to, at any hour. Nothing is sent, and nothing is kept.',
  options: {
    country: value('<country>', 'two letters or the name: GB, Ireland'),
    json: asJson,
    sources: flag('with the page that each was read on, and the day'),
  },
  examples: ['rejection-coach help-now', 'rejection-coach help-now --country IE'],
  async run(context: Ports<'settings' | 'output' | 'prompter'>, { country: typed, json, sources }) {
    const code = typed === undefined ? settingsCountry(context) : countryCode(typed);
    if (json)
      context.output.out(
        toJson({ country: code, helplines: helplines.filter((helpline) => servesCountry(helpline, code)) }),
      );
    else show(context, code, sources);
    if (typed !== undefined && code === null)
      throw usage(helpNowText.unknown(typed), helpNowText.unknownAdvice);
    if (code === null && !json && context.output.interactive) await ask(context, sources);
  },
});

/** Nothing that fails while settings are read may keep the lines from being printed. */
const settingsCountry = (context: SettingsPorts): string | null => {
  try {
    return countryCode(preferences(context).country ?? '');
  } catch {
    return null;
  }
};

const show = (context: Ports<'output'>, code: string | null, sources: boolean): void =>
  context.output.out(`${helplineText(helplines, code, context.output.columns, sources)}\n`);

const ask = async (context: Ports<'output' | 'prompter'>, sources: boolean): Promise<void> => {
  const { promptText } = await import('../../content/en/debrief/conversation.js');
  const prompter = await context.prompter(promptText);
  const reply = await prompter.ask({
    kind: 'line',
    progress: '',
    inView: [],
    text: helpNowText.ask,
    hint: helpNowText.askHint,
    why: helpNowText.askWhy,
    choices: [],
    initial: null,
    typing: null,
    canGoBack: false,
    unsaved: true,
    check: async (typed): Promise<Checked> => {
      const code = countryCode(String(typed));
      return code === null
        ? { ok: false, message: helpNowText.unknown(String(typed)) }
        : { ok: true, value: code };
    },
  });
  if (reply.type === 'answer') show(context, String(reply.value), sources);
};

/** `help-now`: people to talk to. Works with no journal, no terminal and no set-up. */

import { emergencyNumbers, helplines, helpNowText } from '../../content/en/safety/helplines.js';
import { countryCode, countryName, countryOfLocale } from '../../domain/text/country.js';
import { usage } from '../../errors.js';
import { lineStep } from '../../guide/ask-in-order.js';
import { toJson } from '../../render/json.js';
import {
  helpByCountry,
  helplineText,
  pauseHelpText,
  servesCountry,
} from '../../render/terminal/helplines.js';
import { defineCommand, option, type Ports } from '../shared/command.js';
import { countryOf, preferences, type SettingsPorts } from '../shared/preferences.js';

/**
 * The lines are printed whatever is wrong with the call or the settings.
 * `--json`: `{"country": code | null, "guessed": boolean, "emergency": {"number", "source", "checked"} | null, "helplines":
 * [{"name", "countries", "about", "reach", "hours"?, "languages"?, "source", "checked"}]}`. Raises `usage` for a country
 * that there is not.
 */
export const command = defineCommand({
  about: 'People to talk to, day or night. Nothing is sent and nothing is kept.',
  options: {
    country: option.value(
      '<country>',
      'two letters or the name, in its own language too: GB, Ireland, Deutschland',
    ),
    sources: option.flag('where each number was read, and when'),
    json: option.json,
  },
  examples: ['rejection-coach help-now', 'rejection-coach help-now --country IE'],
  async run(context: Ports<'settings' | 'output' | 'prompter'>, { country: typed, sources, json }) {
    const known = typed === undefined ? settingsCountry(context) : countryCode(typed);
    const guess = typed === undefined && known === null ? countryOfLocale(context.settings.locale) : null;
    const code = known ?? guess;
    const { out, interactive } = context.output;
    if (json)
      out(
        toJson({
          country: code,
          guessed: guess !== null,
          emergency: (code === null ? undefined : emergencyNumbers[code]) ?? null,
          helplines: helplines.filter((helpline) => servesCountry(helpline, code)),
        }),
      );
    else if (typed === undefined && code === null && interactive) return askFirst(context, sources);
    else {
      show(context, code, sources);
      if (guess !== null) out(`\n${helpNowText.guessed(countryName(guess))}\n`);
    }
    if (typed !== undefined && code === null)
      throw usage(helpNowText.unknown(typed), helpNowText.unknownAdvice);
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

/** The country goes first: all the lines there are would run off a screen, and be long to hear. */
const askFirst = async (context: Ports<'output' | 'prompter'>, sources: boolean): Promise<void> => {
  const named = await ask(context);
  const { out, columns } = context.output;
  if (named === null) out(`${helpByCountry(helplines, columns)}\n`);
  else show(context, named, sources);
};

/** Nothing is kept while this runs, and a few rows fit beside the question that is asked again. */
export const helpWhileAsking = (context: SettingsPorts): string =>
  `${helpNowText.opening}\n${pauseHelpText(countryOf(context, preferences(context)))}`;

const ask = async (context: Ports<'prompter'>): Promise<string | null> => {
  const { promptText } = await import('../../content/en/debrief/conversation.js');
  const prompter = await context.prompter(promptText);
  const reply = await prompter.ask(
    lineStep(helpNowText.ask, {
      hint: helpNowText.askHint,
      why: helpNowText.askWhy,
      unsaved: true,
      check: async (typed) => {
        const code = countryCode(String(typed));
        return code === null
          ? { ok: false, message: helpNowText.unknown(String(typed)) }
          : { ok: true, value: code };
      },
    }),
  );
  return reply.type === 'answer' ? String(reply.value) : null;
};

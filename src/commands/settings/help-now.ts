/** `help-now`: people to talk to. Works with no journal, no terminal and no set-up. */

import { helplines, helplineWords as words } from '../../content/en/safety/helplines.js';
import { countryCode } from '../../domain/text/country.js';
import { usage } from '../../errors.js';
import type { Checked, CommandSpec, Context } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { helplineText, servesCountry } from '../../render/terminal/helplines.js';
import { flag, text } from '../shared/options.js';
import { preferences } from '../shared/preferences.js';

export interface HelpNowOptions {
  readonly country: string | undefined;
  readonly json: boolean;
}

/**
 * Whatever is wrong with the call or the settings, the lines are printed first and the complaint comes after.
 * `--json`: `{"country": code | null, "helplines": [{"name", "countries", "reach", "hours", "languages"?, "source",
 * "checked"}]}`. Raises `usage` for a country that there is not.
 */
export const command = {
  about: 'People to talk to, at any hour. Nothing is sent, and nothing is kept.',
  options: [
    { flags: '--country <country>', text: 'two letters or the name: GB, Ireland' },
    { flags: '--json', text: 'as JSON, for scripts' },
  ],
  examples: ['rejection-coach help-now', 'rejection-coach help-now --country IE'],
  parse: (input): HelpNowOptions => ({ country: text(input, 'country'), json: flag(input, 'json') }),
  async run(context, { country: typed, json: asJson }) {
    const code = typed === undefined ? settingsCountry(context) : countryCode(typed);
    if (asJson)
      context.output.out(
        json({ country: code, helplines: helplines.filter((one) => servesCountry(one, code)) }),
      );
    else show(context, code);
    if (typed !== undefined && code === null) throw usage(words.unknown(typed), words.unknownAdvice);
    if (code === null && !asJson && context.output.interactive) await ask(context);
  },
} satisfies CommandSpec<HelpNowOptions>;

/** Not even a defect of ours in reading settings may stand between a person and a number. */
const settingsCountry = (context: Context): string | null => {
  try {
    return countryCode(preferences(context).country ?? '');
  } catch {
    return null;
  }
};

const show = (context: Context, code: string | null): void =>
  context.output.out(`${helplineText(helplines, code, context.output.columns)}\n`);

/** Only after everything has been shown: nobody has to answer a question to be told a number. */
const ask = async (context: Context): Promise<void> => {
  const { promptWords } = await import('../../content/en/debrief/conversation.js');
  const prompter = await context.prompter(promptWords);
  const reply = await prompter.ask({
    kind: 'line',
    progress: '',
    inView: [],
    text: words.ask,
    hint: words.askHint,
    why: words.askWhy,
    choices: [],
    initial: null,
    typing: null,
    canGoBack: false,
    unsaved: true,
    check: async (typed): Promise<Checked> => {
      const code = countryCode(String(typed));
      return code === null ? { ok: false, message: words.unknown(String(typed)) } : { ok: true, value: code };
    },
  });
  if (reply.type === 'answer') show(context, String(reply.value));
};

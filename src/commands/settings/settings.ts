import { countryCode } from '../../domain/text/country.js';
import { type CoachError, missing, usage } from '../../errors.js';
import type { SettingsValues } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { wrap } from '../../render/terminal/theme.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';

type Key = keyof SettingsValues;

const KEYS: Readonly<Record<Key, string>> = {
  name: 'your name, for letters and one question',
  country: 'two letters, like GB, for help-now and dates like 3/12',
  plain: 'true: always line by line, without symbols',
  mode: 'quick or full: how a debrief starts',
};

export const SETTING_NAMES = Object.keys(KEYS) as readonly Key[];

export const command = defineCommand({
  about: `Shows the settings, or changes one. The settings: ${Object.entries(KEYS)
    .map(([key, what]) => `${key} (${what})`)
    .join('; ')}.`,
  args: { key: argument.optional(SETTING_NAMES), value: argument.optional() },
  options: { clear: option.flag('back to the default'), json: option.json },
  examples: [
    'rejection-coach settings',
    'rejection-coach settings name Ana',
    'rejection-coach settings mode --clear',
  ],
  prepare(options) {
    const { key, value, clear } = options;
    if (clear && value !== undefined) throw usage('--clear takes no value', 'Nothing was changed.');
    if (clear && key === undefined)
      throw usage('no setting was given to clear', `The settings: ${Object.keys(KEYS).join(', ')}.`);
    return options;
  },
  async run(context: Ports<'settings' | 'output'>, { key, value, clear, json }) {
    if (key !== undefined && !isKey(key))
      throw missing(`there is no setting '${key}'`, `The settings: ${Object.keys(KEYS).join(', ')}.`);
    const isWritten = key !== undefined && (clear || value !== undefined);
    // The name of a locked journal is locked too.
    if (!isWritten && (key === undefined || key === 'name')) await context.settings.open();
    const now = context.settings.read();
    if (isWritten) {
      const next = value === undefined ? undefined : parsed(key, value);
      await context.settings.set(key, next);
      const change =
        next === undefined
          ? `${key} is back to the default.`
          : key === 'plain'
            ? `Plain text is ${next ? 'on' : 'off'} from now on.`
            : `${key} is now ${next}.`;
      context.output.err(`${change}\n`);
    } else if (json) context.output.out(toJson(key === undefined ? now : { [key]: now[key] ?? null }));
    else print(context, now, key);
  },
});

const isKey = (key: string): key is Key => Object.hasOwn(KEYS, key);

const parsed = (key: Key, value: string): SettingsValues[Key] => {
  const typed = value.trim();
  switch (key) {
    case 'name':
      if (typed !== '' && typed.length <= 60) return typed.replace(/\s+/g, ' ');
      throw wrong('name', 'one to sixty characters');
    case 'country': {
      const code = countryCode(typed);
      if (code !== null) return code;
      throw wrong('country', 'a country, like GB or Ireland');
    }
    case 'plain':
      if (/^(true|yes|on|false|no|off)$/i.test(typed)) return /^(true|yes|on)$/i.test(typed);
      throw wrong('plain', 'true or false');
    case 'mode':
      if (typed === 'quick' || typed === 'full') return typed;
      throw wrong('mode', 'quick or full');
  }
};

const wrong = (key: Key, what: string): CoachError =>
  usage(`${key} has to be ${what}`, 'Nothing was changed.');

const print = (
  { output, settings }: Ports<'settings' | 'output'>,
  now: SettingsValues,
  only: Key | undefined,
): void => {
  if (only !== undefined) {
    output.out(`${now[only] ?? ''}\n`);
    return;
  }
  for (const key of Object.keys(KEYS) as Key[])
    output.out(
      `${wrap(`${key}: ${now[key] === '' ? '(none)' : (now[key] ?? '(not set)')}`, output)}\n${wrap(KEYS[key], output, '    ')}\n`,
    );
  output.out(`${wrap(`Kept in: ${settings.file}`, output)}\n`);
};

/** The pause itself: kind words, a number, and three ways to go on. Nobody is told, and nothing is labelled. */

import { pauseText } from '../../content/en/safety/pause.js';
import type { Prompter } from '../../ports/index.js';
import { labelled } from '../labelled.js';
import { pauseFor } from './danger.js';

export interface Pausing {
  readonly prompter: Prompter;
  /** The numbers for this person, short enough to stay on a small screen with the menu below. */
  readonly helplines: () => string;
}

/** `not-meant`: do not pause again in this conversation. */
export type AfterPause = 'none' | 'went-on' | 'stopped' | 'not-meant';

/** Call it when the texts are on disk. */
export const pauseWhere = async (
  { prompter, helplines }: Pausing,
  texts: readonly string[],
): Promise<AfterPause> => {
  if (!texts.some(pauseFor)) return 'none';
  prompter.say(`${pauseText.before}\n${helplines()}\n${pauseText.noOneTold}`, 'care');
  const chosen = await prompter.choose({
    text: pauseText.question,
    initial: 'stopped',
    numbered: true,
    saves: true,
    choices: labelled({
      stopped: pauseText.stop,
      'not-meant': pauseText.notMeant,
      'went-on': pauseText.goOn,
    }),
  });
  return chosen ?? 'stopped';
};

/** Coming back after a stop at a pause: help first, and nothing of what was typed. Whether they want to go on. */
export const goesOnAfterStop = async ({ prompter, helplines }: Pausing): Promise<boolean> => {
  prompter.say(`${pauseText.back}\n${helplines()}`, 'care');
  const chosen = await prompter.choose({
    text: pauseText.backQuestion,
    initial: 'leave',
    numbered: true,
    choices: labelled({ leave: pauseText.leave, 'go-on': pauseText.backGoOn }),
  });
  return chosen === 'go-on';
};

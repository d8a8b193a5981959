/** Runs `feedback` on given debriefs, at a terminal and without one. */

import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { FeedbackEvent, ReplyEvent } from '../../../src/domain/debrief/feedback-events.js';
import type { SettingsValues } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { NURSE_ID as ID, nurseDebrief, shopDebrief } from '../../support/debriefs.js';
import { type Act, scripted, type World, world } from '../../support/fakes.js';
import { event } from '../../support/feedback.js';

export const nurse = (feedback: readonly FeedbackEvent[] = [], values = {}): Debrief =>
  nurseDebrief(
    {
      'ask-whom': 'Dana, dana@firm.example',
      'more-needed': ['drug doses'],
      ...values,
    },
    { feedback },
  );
export const shop = shopDebrief();
export const asked = event('asked', '2026-11-21');

/** As it reads, wherever the lines break. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');

export const events = (w: World, id = ID): readonly FeedbackEvent[] =>
  w.memory.store.debriefs.get(id)?.feedback ?? [];
export const lastReply = (w: World): ReplyEvent =>
  events(w).findLast((one): one is ReplyEvent => one.type === 'reply') as ReplyEvent;

/** A person at a terminal who does exactly this. */
export const terminalWith = async (
  settings: SettingsValues,
  acts: readonly Act[],
  all: readonly Debrief[],
  ...argv: readonly string[]
) => {
  const { prompter, said, done } = scripted(acts);
  const w = withDebriefs(world({ acts: prompter }), ...all);
  w.settings.values = settings;
  const status = await call(w, ...argv);
  done();
  return { w, status, said };
};

/** The same, of somebody whose name is known. */
export const terminal = (acts: readonly Act[], all: readonly Debrief[], ...argv: readonly string[]) =>
  terminalWith({ name: 'Ana' }, acts, all, ...argv);

export const piped = async (all: readonly Debrief[], ...argv: readonly string[]) => {
  const w = withDebriefs(world(), ...all);
  return { w, status: await call(w, ...argv) };
};

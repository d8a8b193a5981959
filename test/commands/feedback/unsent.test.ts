/** A letter that was written and is not sent yet. */

import { expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { type Act, scripted, type World, world } from '../../support/fakes.js';
import { event } from '../../support/feedback.js';
import { flat, nurse } from './run-feedback.js';

const openly: Act = { menu: 'like to ask about', choose: '' };
const about: Act = { menu: 'like to ask about', choose: 'drug doses' };
const right: Act = { menu: 'spelling', choose: 'right' };
const sent = (choose: 'not-yet' | 'sent'): Act => ({ menu: 'Have you sent it?', choose });

/** The same world, with another person's acts in front of it. */
const then = async (w: World, acts: readonly Act[], ...argv: readonly string[]): Promise<string> => {
  const { prompter, done } = scripted(acts);
  Object.assign(w.context, { prompter: async () => prompter });
  const before = w.out().length;
  expect(await call(w, ...argv)).toBe(0);
  done();
  return w.out().slice(before);
};

const leftUnsent = async (): Promise<{ w: World; letter: string }> => {
  const w = withDebriefs(world({ acts: scripted([]).prompter }), nurse());
  w.settings.values = { name: 'Ana' };
  return { w, letter: await then(w, [about, right, sent('not-yet')], 'feedback', 'draft') };
};

it('is opened again with its text, and nothing is asked but whether it is sent', async () => {
  const { w, letter } = await leftUnsent();
  expect(letter).toContain('drug doses');
  expect(await then(w, [sent('not-yet')], 'feedback', 'draft')).toBe(letter);
});

it('is said to be unsent in the list and at the front door', async () => {
  const { w } = await leftUnsent();
  const list = await then(w, [], 'feedback');
  expect(flat(list)).toContain('Feedback letter: not sent yet');
  expect(flat(list)).toContain(`See the letter again: rejection-coach feedback draft ${ID}`);
  let text = '';
  const see = (menu: { text: string }): void => {
    text = menu.text;
  };
  await then(w, [{ menu: '', choose: 'leave', see }]);
  expect(text).toBe("Feedback letter: not sent yet\nStaff nurse, St Mary's");
});

it('is written anew where something else is asked of it', async () => {
  const { w, letter } = await leftUnsent();
  const short = await then(w, [openly, sent('not-yet')], 'feedback', 'draft', '--length', 'message');
  expect(short).not.toBe(letter);
  expect(await then(w, [sent('not-yet')], 'feedback', 'draft')).toBe(short);
});

it('is forgotten once it is sent', async () => {
  const { w } = await leftUnsent();
  await then(w, [sent('sent')], 'feedback', 'draft');
  expect(w.memory.store.debriefs.get(ID)?.feedback).toMatchObject([{ type: 'asked' }]);
  expect(flat(await then(w, [], 'feedback'))).not.toContain('not sent yet');
  const other = await leftUnsent();
  await then(other.w, [], 'feedback', 'sent', ID);
  expect(flat(await then(other.w, [], 'feedback'))).not.toContain('not sent yet');
});

it('of a reminder is kept for the reminder', async () => {
  const w = withDebriefs(world({ acts: scripted([]).prompter }), nurse([event('asked', '2026-11-15')]));
  w.settings.values = { name: 'Ana' };
  const argv = ['feedback', 'draft', '--kind', 'reminder'];
  const letter = await then(w, [openly, sent('not-yet')], ...argv);
  expect(await then(w, [sent('not-yet')], ...argv)).toBe(letter);
});

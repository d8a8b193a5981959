/** `applications add` and `edit` in a terminal: each answer is on disk before the next question, until the record is. */

import { expect, it } from 'vitest';
import { conversationText } from '../../../src/content/en/debrief/conversation.js';
import { call } from '../../support/call.js';
import { type Act, answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';

/** With what was kept at each question. */
const asked = async (w: World, acts: readonly Act[], ...argv: readonly string[]) => {
  const kept: string[] = [];
  const see = (): void => void kept.push([...w.kept.values()].join());
  const person = scripted(acts.map((act) => ({ ...act, see })));
  Object.assign(w.context, { prompter: async () => person.prompter });
  const status = await call(w, 'applications', ...argv);
  person.done();
  return { status, kept };
};

const withOne = async (): Promise<World> => {
  const w = world({ interactive: true });
  await call(w, 'applications', 'add', '--role', 'Porter', '--company', 'Grand Hotel');
  return w;
};

it('add', async () => {
  const w = world({ interactive: true });
  const { status, kept } = await asked(w, [answer('which job', 'Porter'), skip('which employer')], 'add');
  expect({ status, kept }).toEqual({ status: 0, kept: ['', '{"role":"Porter"}'] });
  expect(w.kept.size).toBe(0);
});

it('add on a full disk: the answers stay, and it says so', async () => {
  const w = world({ interactive: true });
  w.memory.state.full = true;
  const { status } = await asked(w, [answer('which job', 'Porter'), skip('which employer')], 'add');
  expect({ status, kept: [...w.kept.values()] }).toEqual({ status: 4, kept: ['{"role":"Porter"}'] });
  expect(w.err()).toContain(conversationText.answersKept('applications add'));
});

it('edit keeps what differs', async () => {
  const w = await withOne();
  const { status, kept } = await asked(
    w,
    [answer('which job', 'Night porter'), answer('which employer', 'Grand Hotel'), stop('')],
    ...['edit', 'latest'],
  );
  const changed = '{"role":"Night porter"}';
  expect({ status, kept }).toEqual({ status: 130, kept: ['', changed, changed] });
  expect([...w.kept.values()]).toEqual([changed]);
});

it('edit left after Enter alone has nothing to keep', async () => {
  const w = await withOne();
  await asked(w, [answer('which job', 'Porter'), stop('which employer')], 'edit', 'latest');
  expect(w.kept.size).toBe(0);
  expect(w.err()).toContain(conversationText.nothingChanged);
});

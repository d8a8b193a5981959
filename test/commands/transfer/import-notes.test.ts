/** Notes kept elsewhere: nothing of them is lost, and what can't be read says what to do. */

import { expect, it } from 'vitest';
import { call } from '../../support/call.js';
import { type World, world } from '../../support/fakes.js';

const NOTES = '# Acme, Tuesday\n\n- they asked about rotas, and I had no answer\n- the lift was broken\n';

const imported = async (name: string, text: string, ...more: readonly string[]): Promise<[number, World]> => {
  const w = world();
  w.files.set(name, text);
  return [await call(w, 'import', name, ...more), w];
};

it('a Markdown file is one debrief with the notes, word for word, to be sorted', async () => {
  const [status, w] = await imported('acme.md', NOTES);
  expect(status).toBe(0);
  const [debrief] = [...w.memory.store.debriefs.values()];
  expect(debrief).toMatchObject({ notes: NOTES.trim(), finished: null, answers: {} });
  expect(w.err()).toContain(`rejection-coach resume ${debrief?.id}`);
  expect(await call(w, 'show')).toBe(0);
  expect(w.out()).toContain('the lift was broken');
  expect(await call(w, 'import', 'acme.md')).toBe(0);
  expect(w.memory.store.debriefs.size).toBe(1);
});

it('a text file that is a table is a table', async () => {
  const [status, w] = await imported('list.txt', 'Role,Date applied\nPorter,2026-11-03\n');
  expect(status).toBe(0);
  expect([w.memory.store.debriefs.size, w.memory.store.applications.size]).toEqual([0, 1]);
});

it.each([
  ['[2026-11-03 09:00] They said no.\nAfter the third round.\n', 'jrnl --format json > jrnl.json'],
  ['\tDate:\t3 November 2026 at 09:00:00 GMT\n\nThey said no.\n', 'File, Export, JSON'],
])('the text of another journal is named with what to do', async (text, advice) => {
  const [status, w] = await imported('journal.txt', text);
  expect(status).toBe(2);
  expect(w.err()).toContain(advice);
  expect((await imported('journal.txt', text, '--from', 'notes'))[0]).toBe(0);
});

it('the JSON of Day One becomes notes on their local days', async () => {
  const entries = [{ text: 'They said no.', creationDate: '2026-11-03T23:30:00Z', tags: ['work'] }];
  const [status, w] = await imported('Journal.json', JSON.stringify({ metadata: {}, entries }));
  expect(status).toBe(0);
  const [debrief] = [...w.memory.store.debriefs.values()];
  expect(debrief).toMatchObject({ notes: 'They said no.', tags: ['work'] });
  expect(debrief?.id.slice(0, 10)).toBe('2026-11-04');
});

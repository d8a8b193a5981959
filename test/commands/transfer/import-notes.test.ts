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

it.each([
  ['a heading first', '# Acme, Tuesday\n\nRotas, pay, hours\nThe panel, mostly\n'],
  [
    'mostly bullets',
    '- they asked about rotas, and I had no answer\n- the lift, again\nSo it goes, then\n- and a no\n',
  ],
  [
    'mostly sentences',
    'They rang at nine, and it was a no.\nKind, though!\nRotas, again\nI had no answer, I think.\n',
  ],
])('is known without the ending of a file: %s', async (_, text) => {
  for (const name of ['-', 'notes']) {
    const [status, w] = await imported(name, text);
    expect([status, [...w.memory.store.debriefs.values()]]).toMatchObject([0, [{ notes: text.trim() }]]);
  }
});

it('what may be a table stays one, and the way to keep it as notes is named', async () => {
  for (const text of [
    'Job,Firm,Sent\nPorter,Acme,2026-11-03\n',
    'Rotas, pay\nThe panel, mostly kind.\n',
    'Dear diary\n',
  ]) {
    const [status, w] = await imported('-', text);
    expect([status, w.memory.state.writes]).toEqual([2, 0]);
    expect(w.err()).toContain('add --from notes');
    expect((await imported('-', text, '--from', 'notes'))[0]).toBe(0);
  }
  const [status, w] = await imported('-', '# My list\n\nRole,Date applied\nPorter,2026-11-03\n');
  expect([status, w.memory.store.applications.size]).toEqual([0, 1]);
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

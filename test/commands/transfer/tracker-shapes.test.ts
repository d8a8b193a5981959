/** Lists as other programs write them, made up, and what must come of each row: labelled before they were read. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from '../../support/call.js';
import { answer, scripted, skip, world } from '../../support/fakes.js';

const text = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../support/trackers', name), 'utf8');

const taken = async (name: string, ...more: readonly string[]) => {
  const w = world();
  w.files.set(name, text(name));
  const status = await call(w, 'import', name, ...more);
  const all = [...w.memory.store.applications.values()];
  return { w, status, all, of: (role: string) => all.find((row) => row.role === role) };
};

it('Notion: dates in words, an interview that is ahead, notes over two lines', async () => {
  const { w, status, of } = await taken('notion.csv');
  expect(status).toBe(0);
  expect(of('Night Porter')).toMatchObject({
    date: '2026-01-15',
    stage: 'first-interview',
    outcome: 'waiting',
    interview: '2026-12-03T14:00',
    link: 'https://jobs.example/1',
    salary: '£24k',
    notes: 'Asked about shifts.\nBring ID.\nTags: nights',
  });
  expect(of('Ward Clerk')).toMatchObject({ stage: null, outcome: null });
  expect(of('Baker')).toMatchObject({ stage: null, outcome: 'waiting' });
  expect(w.err()).toContain('"No interview" in row 3');
  expect(w.err()).toContain("next add --role 'Night Porter' --company 'Grand Hotel' --when 2026-12-03T14:00");
});

it('Google Sheets: one column a stage, with ticks', async () => {
  const { w, of } = await taken('google-sheets.csv', '--columns', 'date=Date');
  expect(of('Surveyor')).toMatchObject({ date: '2026-01-13', stage: 'phone-screen', outcome: 'waiting' });
  expect(of('Cook')).toMatchObject({ stage: 'first-interview', outcome: 'rejected' });
  expect(of('Bookseller')).toMatchObject({ stage: 'application', outcome: 'waiting' });
  expect(of('Teaching Assistant')).toMatchObject({ outcome: 'offer', notes: 'start in May' });
  expect(w.err()).toContain('one column a stage: Applied, Phone Screen, Interview, Offer, Rejected');
});

it('Excel: days as serial numbers, statuses that take an interview back', async () => {
  const { of } = await taken('excel.csv', '--columns', 'date="Sent on"');
  expect(of('Staff Nurse')).toMatchObject({
    date: '2026-03-04',
    stage: null,
    outcome: 'rejected',
    source: 'NHS Jobs',
  });
  expect(of('Ward Manager')).toMatchObject({ date: '2026-03-19', stage: null, outcome: null });
  expect(of('Healthcare Assistant')).toMatchObject({ stage: 'first-interview', outcome: 'rejected' });
});

it('LinkedIn: short American dates, the answers given are kept', async () => {
  const { of } = await taken('linkedin.csv');
  expect(of('Clerk')).toMatchObject({ date: '2026-11-19', link: 'https://www.linkedin.example/jobs/1' });
  expect(of('Driver')).toMatchObject({ date: '2026-11-03', contact: 'jo@example.org' });
  expect(of('Driver')?.notes).toContain('Question And Answers: Licence: yes');
});

it('Huntr: instants are local days, a wish is no application', async () => {
  const { w, all, of } = await taken('huntr.csv');
  expect(all).toHaveLength(2);
  expect(of('Gardener')).toMatchObject({ date: '2026-10-03', salary: '12.60', stage: 'application' });
  expect(of('Arborist')).toMatchObject({ outcome: 'rejected' });
  expect(w.err()).toContain('never sent: 1 row');
});

it('Teal: what is saved is no application, an unknown word is said and counts as nothing', async () => {
  const { w, all, of } = await taken('teal.csv');
  expect(all).toHaveLength(2);
  expect(of('Librarian')).toMatchObject({ date: '2026-11-05', stage: 'first-interview', salary: '29,000' });
  expect(of('Registrar')).toMatchObject({ stage: null, outcome: null });
  expect(w.err()).toContain('"Hopeful" in row 4');
});

describe('what is kept with an application', () => {
  it('is shown, found, changed, exported and comes back', async () => {
    const { w } = await taken('notion.csv');
    expect(await call(w, 'search', 'bring')).toBe(0);
    expect(w.out()).toContain('Notes: Bring ID.');
    const [id = ''] = [...w.memory.store.applications.values()]
      .filter(({ role }) => role === 'Night Porter')
      .map((row) => row.id);
    expect(await call(w, 'applications', 'show', id)).toBe(0);
    expect(w.out()).toContain('https://jobs.example/1');
    expect(w.out()).toContain('Thursday 3 December 2026 at 14:00');
    expect(await call(w, 'applications', 'edit', id, '--outcome', 'rejected', '--link', '')).toBe(0);
    const changed = w.memory.store.applications.get(id);
    expect(changed).toMatchObject({ outcome: 'rejected', salary: '£24k' });
    expect(changed).not.toHaveProperty('link');
    expect(await call(w, 'export', '--all', '--format', 'json', '--output', 'all.json')).toBe(0);
    const back = world();
    back.files.set('all.json', w.files.get('all.json') ?? '');
    expect(await call(back, 'import', 'all.json')).toBe(0);
    expect(back.memory.store.applications.get(id)).toEqual(changed);
  });

  it('is not lost or doubled when the table comes again', async () => {
    const { w, all } = await taken('notion.csv');
    expect(await call(w, 'import', 'notion.csv')).toBe(0);
    expect([...w.memory.store.applications.values()]).toEqual(all);
  });
});

it('a new one is added with its notes, and one without a name is refused in a script', async () => {
  const w = world();
  expect(await call(w, 'applications', 'add')).toBe(2);
  expect(
    await call(w, 'applications', 'add', '--role', 'Porter', '--date', 'yesterday', '--notes', 'by post'),
  ).toBe(0);
  expect([...w.memory.store.applications.values()]).toMatchObject([
    { role: 'Porter', date: '2026-11-23', notes: 'by post', stage: null },
  ]);
  expect(await call(w, 'applications')).toBe(0);
  expect(w.out()).toContain('Porter');
});

it('in a terminal an interview ahead is asked about', async () => {
  const { prompter, done } = scripted([{ menu: 'interview ahead: Night Porter, Grand Hotel', choose: 'no' }]);
  const w = world({ acts: prompter });
  w.files.set('notion.csv', text('notion.csv'));
  expect(await call(w, 'import', 'notion.csv')).toBe(0);
  done();
});

const NO =
  'Role,Company,Date,Status,Notes\nPorter,Grand Hotel,2026-11-02,Rejected,They wanted night work\nPage,Inn,2026-11-03,Rejected,\nCook,Café,2026-11-04,Applied,By post\n';

describe('a no with notes on it', () => {
  const start = async (acts: Parameters<typeof scripted>[0], ...more: readonly string[]) => {
    const person = scripted(acts);
    const w = world(acts.length > 0 ? { acts: person.prompter } : {});
    w.files.set('list.csv', NO);
    expect(await call(w, 'import', 'list.csv', ...more)).toBe(0);
    person.done();
    return { w, debriefs: [...w.memory.store.debriefs.values()] };
  };

  it('becomes a debrief by an option, once, with its notes word for word', async () => {
    const { w, debriefs } = await start([], '--debriefs');
    expect(debriefs).toMatchObject([
      {
        finished: null,
        notes: 'They wanted night work',
        answers: {
          role: { value: 'Porter' },
          company: { value: 'Grand Hotel' },
          outcome: { value: 'rejected' },
        },
      },
    ]);
    await call(w, 'import', 'list.csv', '--debriefs');
    expect([...w.memory.store.debriefs.values()]).toEqual(debriefs);
  });

  it('is asked about in a terminal, and else the option is named', async () => {
    const menu = 'One row is a no with notes on it';
    expect((await start([{ menu, choose: 'no' }])).debriefs).toEqual([]);
    expect((await start([{ menu, choose: 'yes' }])).debriefs).toHaveLength(1);
    const { w, debriefs } = await start([]);
    expect(debriefs).toEqual([]);
    expect(w.err()).toContain('import list.csv --debriefs');
  });
});

it('an application is changed question by question in a terminal, deleted and brought back', async () => {
  const { prompter, done } = scripted([
    answer('Which job', 'Night porter'),
    answer('Which employer', 'Grand Hotel'),
    answer('Which day did you send it?', '2026-11-02'),
    skip('How far did it get?'),
    answer('How did it end?', 'no-reply'),
    answer('Notes', 'Rang twice'),
    ...['Where you found it', 'Link', 'Pay', 'Contact', 'Is there a day'].map((text) => skip(text)),
  ]);
  const w = world({ acts: prompter });
  await call(w, 'applications', 'add', '--role', 'Porter', '--company', 'Grand Hotel', '--link', 'x.example');
  expect(await call(w, 'applications', 'edit', 'latest')).toBe(0);
  done();
  const [changed] = [...w.memory.store.applications.values()];
  expect(changed).toMatchObject({
    role: 'Night porter',
    date: '2026-11-02',
    outcome: 'no-reply',
    stage: null,
    notes: 'Rang twice',
  });
  expect(changed?.link).toBeUndefined();
  const id = changed?.id ?? '';
  expect(await call(w, 'delete', id)).toBe(0);
  expect(w.memory.store.applications.size).toBe(0);
  expect(await call(w, 'restore', id)).toBe(0);
  expect([...w.memory.store.applications.values()]).toEqual([changed]);
  expect(await call(world(), 'applications', 'edit')).toBe(2);
});

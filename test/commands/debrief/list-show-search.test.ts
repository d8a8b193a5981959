/** insights, tag, and the filters of list, search, export and insights, from argv to what is printed. */

import { describe, expect, it } from 'vitest';
import type { Application } from '../../../src/domain/applications/application.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { application } from '../../support/applications.js';
import { call } from '../../support/call.js';
import { debrief, nurseDebrief, shopDebrief } from '../../support/debriefs.js';
import { type World, world } from '../../support/fakes.js';

const nurse = nurseDebrief(
  { stage: 'final-round', 'more-needed': ['drug doses'] },
  { tags: ['nights', 'referral'] },
);
const shop = shopDebrief(
  { stage: 'task', 'more-needed': ['calculating drug doses'] },
  { id: '2026-10-22-bbbb' },
);
const row = application('2026-10-01-cccc', { outcome: 'rejected' });

const journal = (debriefs: readonly Debrief[] = [nurse, shop], rows: readonly Application[] = []): World => {
  const w = world();
  for (const debrief of debriefs) w.memory.store.debriefs.set(debrief.id, debrief);
  for (const row of rows) w.memory.store.applications.set(row.id, row);
  return w;
};

const listedBy = async (...options: readonly string[]): Promise<readonly string[]> => {
  const w = journal();
  expect(await call(w, 'list', '--json', ...options), w.err()).toBe(0);
  return JSON.parse(w.out()).map((record: { id: string }) => record.id.slice(-4));
};

describe('filters', () => {
  // Today is Tuesday 24 November 2026.
  it.each([
    [['--since', '2026-11-01'], ['aaaa']],
    [
      ['--since', 'last month'],
      ['aaaa', 'bbbb'],
    ],
    [['--since', 'this month'], ['aaaa']],
    [['--until', 'October'], ['bbbb']],
    [['--until', '2026-10-22', '--since', '22 Oct'], ['bbbb']],
    [['--company', 'mary'], ['aaaa']],
    [['--role', 'MANAGER'], ['bbbb']],
    [['--stage', 'task'], ['bbbb']],
    [['--outcome', 'rejected'], ['aaaa']],
    [['--tag', 'Nights', '--tag', '#referral'], ['aaaa']],
    [['--tag', 'nights', '--tag', 'remote'], []],
    [['--company', 'mary', '--outcome', 'offer'], []],
  ])('list %j', async (options, found) => {
    expect(await listedBy(...options)).toEqual(found);
  });

  it('search looks only among those that fit', async () => {
    const w = journal();
    expect(await call(w, 'search', 'doses', '--tag', 'nights', '--json')).toBe(0);
    expect(JSON.parse(w.out())).toMatchObject([{ id: nurse.id }]);
  });

  it('export writes those that fit, with and without --all', async () => {
    for (const more of [[], ['--all']]) {
      const w = journal();
      expect(await call(w, 'export', '--format', 'json', '--since', 'this month', ...more)).toBe(0);
      expect(JSON.parse(w.out()).debriefs).toMatchObject([{ id: nurse.id, tags: ['nights', 'referral'] }]);
    }
  });

  it('nothing fits: said on standard error; 0 for list, search and insights, 3 for export', async () => {
    for (const [status, ...argv] of [
      [0, 'list'],
      [0, 'search', 'doses'],
      [0, 'insights'],
      [3, 'export'],
    ] as const) {
      const w = journal();
      expect(await call(w, ...argv, '--company', 'nowhere')).toBe(status);
      expect(w.out()).toBe('');
      expect(w.err()).not.toBe('');
    }
  });

  it.each([
    [['--since', 'soonish'], "--since 'soonish'"],
    [['--since', '3/12'], 'Wednesday 3 December 2025 or Thursday 12 March 2026'],
    [['--until', '2026-02-30'], "doesn't exist"],
    [['--since', 'this month', '--until', 'last month'], 'is after --until'],
    [['--company', ' '], "'--company' needs a name"],
    [['--tag', 'two words'], 'one word'],
    [['--stage', 'lunch'], 'first-interview'],
    [['--outcome', 'won'], 'offer'],
  ])('%j is refused', async (options, message) => {
    for (const command of ['list', 'insights', 'export']) {
      const w = journal();
      expect(await call(w, command, ...options)).toBe(2);
      expect(w.err()).toContain(message);
      expect(w.out()).toBe('');
    }
  });

  it('ids and filters exclude each other', async () => {
    const w = journal();
    expect(await call(w, 'export', nurse.id, '--tag', 'nights')).toBe(2);
  });

  it('the country in settings decides what 3/12 is', async () => {
    const w = journal();
    w.settings.values = { country: 'GB' };
    expect(await call(w, 'list', '--until', '3/11', '--json')).toBe(0);
    expect(JSON.parse(w.out())).toMatchObject([{ id: shop.id }]);
  });
});

describe('tag', () => {
  const tagsAfter = async (...changes: readonly string[]) => {
    const w = journal();
    const status = await call(w, 'tag', '2026-11-20', ...changes);
    return { w, status, tags: w.memory.store.debriefs.get(nurse.id)?.tags };
  };

  it.each([
    [['+remote'], ['nights', 'referral', 'remote']],
    [['-nights'], ['referral']],
    [
      ['+Remote', '-nights', '+#b2b'],
      ['b2b', 'referral', 'remote'],
    ],
    [
      ['-nights', '+remote'],
      ['referral', 'remote'],
    ],
    [['-nights', '-referral'], undefined],
    [['-V'], ['nights', 'referral']],
    [['-home-office'], ['nights', 'referral']],
  ])('%j', async (changes, tags) => {
    const found = await tagsAfter(...changes);
    expect(found.status, found.w.err()).toBe(0);
    expect(found.tags).toEqual(tags);
    expect(found.w.out()).toBe(tags === undefined ? '' : `${tags.join(' ')}\n`);
  });

  it('without a change it shows them, and writes nothing', async () => {
    const { w } = await tagsAfter();
    expect(w.out()).toBe('nights referral\n');
    expect(w.memory.state.writes).toBe(0);
  });

  it('what changes nothing writes nothing, and says what was not there', async () => {
    const { w } = await tagsAfter('+nights', '-remote');
    expect(w.memory.state.writes).toBe(0);
    expect(w.err()).toContain('It had no tag remote.');
  });

  it('--json, also after words with a dash, and a folder that is named last', async () => {
    const { w } = await tagsAfter('-nights', '--json', '--home', '/x');
    expect(JSON.parse(w.out())).toEqual({ id: nurse.id, tags: ['referral'] });
  });

  it.each([
    [['remote'], '+ before a word'],
    [['+two words'], 'one word'],
    [['+'], 'one word'],
    [['+a', '-a'], "can't go together"],
    [['--nights'], 'unknown option'],
  ])('%j is refused, and nothing is changed', async (changes, message) => {
    const { w, status } = await tagsAfter(...changes);
    expect(status).toBe(2);
    expect(w.err()).toContain(message);
    expect(w.memory.state.writes).toBe(0);
  });

  it('nobody there', async () => {
    expect(await call(journal(), 'tag', '2020', '+a')).toBe(3);
  });

  it('goes along: list, show, export and import, Markdown; a copy to hand on leaves it out', async () => {
    const w = journal([nurse]);
    await call(w, 'list');
    expect(w.out()).toContain('#nights #referral');
    await call(w, 'show', 'latest', '--json');
    expect(w.out()).toContain('"tags": [\n    "nights",\n    "referral"\n  ]');
    const notes = journal([nurse]);
    await call(notes, 'export', 'latest');
    expect(notes.out()).toContain('\ntags: ["nights","referral"]\n');
    const copy = journal([nurse]);
    await call(copy, 'export', 'latest', '--share');
    expect(copy.out()).not.toContain('nights');
    expect(copy.err()).toContain(', tags');
    const aloud = world({ plain: true });
    aloud.memory.store.debriefs.set(nurse.id, nurse);
    await call(aloud, 'list');
    expect(aloud.out().replace(/\s+/g, ' ')).toContain('tagged nights and referral');
  });

  it('export and import: the same record; of two, the tags of both', async () => {
    const from = journal([nurse]);
    await call(from, 'export', '--all', '--format', 'json');
    const to = journal([]);
    to.files.set('all.json', from.out());
    expect(await call(to, 'import', 'all.json')).toBe(0);
    expect(to.memory.store.debriefs.get(nurse.id)?.tags).toEqual(['nights', 'referral']);
    await call(to, 'tag', 'latest', '-nights', '+remote');
    expect(await call(to, 'import', 'all.json')).toBe(0);
    expect(to.memory.store.debriefs.get(nurse.id)?.tags).toEqual(['nights', 'referral', 'remote']);
    to.memory.state.writes = 0;
    expect(await call(to, 'import', 'all.json')).toBe(0);
    expect(to.memory.state.writes).toBe(0);
  });

  it('an import with tags that are none is refused', async () => {
    const w = journal([]);
    w.files.set(
      'a.json',
      JSON.stringify({
        format: 'rejection-coach',
        version: 1,
        debriefs: [{ id: nurse.id, tags: ['two words'] }],
      }),
    );
    expect(await call(w, 'import', 'a.json')).toBe(2);
    expect(w.err()).toContain('debriefs[0].tags');
  });
});

describe('insights', () => {
  it('the empty journal: a line on standard error, status 0; as JSON, a page of nothing', async () => {
    const w = world();
    expect(await call(w, 'insights')).toBe(0);
    expect(w.out()).toBe('');
    expect(w.err()).toContain('Start with: rejection-coach');
    const asJson = world();
    expect(await call(asJson, 'insights', '--json')).toBe(0);
    expect(JSON.parse(asJson.out())).toMatchObject({ counts: { debriefs: 0, applications: 0 }, themes: [] });
  });

  it('one debrief: what there is, and that it is too early', async () => {
    const w = journal([nurse]);
    await call(w, 'insights');
    expect(w.out()).toContain('Counted: 1 debrief, of 1 application');
    expect(w.out()).toContain("One debrief alone doesn't show a pattern.");
    expect(w.out()).not.toMatch(/real share|likely|more than chance/i);
  });

  it('debriefs and a list, as JSON', async () => {
    const w = journal([nurse, shop], [row]);
    await call(w, 'insights', '--json', '--since', '2026-10-02');
    expect(JSON.parse(w.out())).toMatchObject({
      filter: { since: '2026-10-02', until: null },
      counts: { debriefs: 2, listed: 0, applications: 2, open: 1 },
      themes: [{ text: 'drug doses', debriefs: [{ id: shop.id }, { id: nurse.id }] }],
    });
    const all = journal([nurse, shop], [row]);
    await call(all, 'insights', '--json');
    expect(JSON.parse(all.out()).counts).toMatchObject({ listed: 1, applications: 3 });
  });

  it('feelings only when asked for, on the screen and in JSON', async () => {
    const felt = debrief('2026-11-21-dddd', { outcome: 'rejected', sting: 8, 'sting-after': 3 });
    const w = journal([felt, nurse]);
    await call(w, 'insights');
    expect(w.out()).not.toContain('stung');
    await call(w, 'insights', '--feelings');
    expect(w.out()).toContain('How it felt');
    const asJson = journal([felt]);
    await call(asJson, 'insights', '--json');
    expect(JSON.parse(asJson.out()).feelings).toBeNull();
  });

  it('chosen by how they went, nothing is a share', async () => {
    const w = journal();
    await call(w, 'insights', '--outcome', 'rejected');
    expect(w.out().replace(/\s+/g, ' ')).toContain('shares would mislead');
    expect(w.out()).not.toContain('Surveys found');
  });

  it('--why shows how it was worked out', async () => {
    const w = journal();
    await call(w, 'insights', '--why');
    expect(w.out()).toContain('How it was worked out');
    expect(w.out()).toContain('(Clopper and');
  });

  it('as HTML, to standard output or to a file; a file that is there stays without --force', async () => {
    const w = journal();
    await call(w, 'insights', '--format', 'html');
    expect(w.out()).toMatch(/^<!doctype html>/);
    const file = journal();
    expect(await call(file, 'insights', '--format', 'html', '--output', 'a.html')).toBe(0);
    expect(file.files.get('a.html')).toBe(w.out());
    expect(file.out()).toBe('');
    expect(await call(file, 'insights', '--output', 'a.html')).not.toBe(0);
    expect(await call(file, 'insights', '--output', 'a.html', '--force')).toBe(0);
    expect(file.files.get('a.html')).toMatch(/^Looking back/);
  });

  it.each([
    [['--json', '--format', 'html'], "can't go together"],
    [['--force'], '--output'],
    [['--format', 'pdf'], 'html'],
    [['--as-of', 'whenever'], '--as-of'],
  ])('%j is refused', async (options, message) => {
    const w = journal();
    expect(await call(w, 'insights', ...options)).toBe(2);
    expect(w.err()).toContain(message);
  });

  it('what a person typed is shown as text', async () => {
    const odd = (id: string) =>
      debrief(id, {
        outcome: 'rejected',
        role: '\u001b[2Jx',
        company: '<b>',
        'more-needed': ['\u001b]0;x\u0007 <img>'],
      });
    const w = journal([odd('2026-11-20-aaaa'), odd('2026-11-21-bbbb')]);
    await call(w, 'insights');
    expect(w.out()).not.toMatch(/[\u001b\u0007]/);
    const html = journal([odd('2026-11-20-aaaa'), odd('2026-11-21-bbbb')]);
    await call(html, 'insights', '--format', 'html');
    expect(html.out()).not.toMatch(/[\u001b\u0007]|<img>/);
  });
});

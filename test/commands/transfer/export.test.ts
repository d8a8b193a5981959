import { describe, expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { nurse, shop } from '../debrief/two-debriefs.js';

describe('export and import', () => {
  it('of everything is the identity, and a second import changes nothing', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'next', 'add', '--role', 'Matron', '--when', '2026-12-03');
    const before = w.out().length;
    await call(w, 'export', '--all', '--format', 'json');
    const exported = w.out().slice(before);
    const other = world();
    other.files.set('e.json', exported);
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(other.err()).toContain('Already there: 2 debriefs, 1 interview.');
    await call(other, 'export', '--all', '--format', 'json');
    expect(other.out()).toBe(exported);
  });

  it('the newer answer counts', async () => {
    const w = withDebriefs(world(), nurse);
    await call(w, 'export', '--format', 'json');
    const file = JSON.parse(w.out());
    file.debriefs[0].answers.role = 'Newer';
    file.debriefs[0].at.role = '2026-11-21T10:00:00.000Z';
    file.debriefs[0].answers.company = 'Older';
    file.debriefs[0].at.company = '2026-11-01T10:00:00.000Z';
    w.files.set('e.json', JSON.stringify(file));
    await call(w, 'import', 'e.json');
    expect(w.memory.store.debriefs.get(nurse.id)?.answers).toMatchObject({
      role: { value: 'Newer' },
      company: { value: "St Mary's" },
    });
  });

  it.each([
    ['not JSON', 'x', 2],
    ['of another program', '{"entries": []}', 2],
    ['newer', '{"format": "rejection-coach", "version": 2}', 4],
    [
      'an id that leads out',
      '{"format": "rejection-coach", "version": 1, "debriefs": [{"id": "../../x", "answers": {}}]}',
      2,
    ],
    [
      'a wrong answer',
      '{"format": "rejection-coach", "version": 1, "debriefs": [{"id": "2026-11-24-abcd", "answers": {"sting": 11}}]}',
      2,
    ],
  ])('%s is refused, and nothing is taken', async (_name, text, status) => {
    const w = world();
    w.files.set('e.json', text);
    expect(await call(w, 'import', 'e.json')).toBe(status);
    expect(w.memory.state.writes).toBe(0);
  });

  it('--share leaves out what is private and says what it replaced', async () => {
    const written = debrief('2026-11-20-aaaa', {
      role: 'Nurse',
      company: "St Mary's",
      known: ['secret'],
      sting: 7,
      'more-needed': ["what St. Mary's does", 'asked by Dana'],
      'ask-whom': 'Dana Kovač, dana@stmarys.org',
    });
    const w = withDebriefs(world(), written);
    await call(w, 'export', '--share');
    expect(w.out()).not.toMatch(/secret|Dana|Mary|Kova|stmarys|Sting/);
    expect(w.out()).toContain('what Company A does');
    expect(w.err()).toContain('Read it before you send it');
    expect(w.err()).toContain('Dana Kovač: Person A, 1 time');
  });

  it('of a journal with damaged records says how many are not in it, and replaces a whole one only with --force', async () => {
    const damaged = ['a', 'b'].map((name) => ({
      file: `/j/${name}.json`,
      reason: 'it is empty',
      newer: false,
    }));
    for (const format of ['json', 'csv', 'markdown', 'html']) {
      const w = withDebriefs(world({ damaged }), nurse);
      const written = ['export', '--all', '--format', format, '--output', 'all'];
      w.files.set('all', 'whole');
      expect(await call(w, ...written), format).not.toBe(0);
      expect(w.err()).toContain('all is there already');
      expect(w.files.get('all')).toBe('whole');
      expect(await call(w, ...written, '--force'), format).toBe(4);
      expect(w.err()).toContain("all (1 debrief), but 2 records can't be read and are NOT in it");
      expect(w.files.get('all')).toContain('Staff nurse');
      // Printed, each that is left out is named, and the rest goes on.
      expect(await call(w, 'export', '--outcome', 'rejected', '--format', format), format).toBe(0);
      expect(w.out()).toContain('Staff nurse');
      expect(await call(w, 'export', nurse.id, '--format', format), format).toBe(0);
    }
  });

  it('counts only what belongs in the format, and never calls a damaged journal empty', async () => {
    const damaged = [{ file: '/j/a.json', reason: 'it is empty', newer: false }];
    const w = withDebriefs(world(), nurse);
    const { all } = w.context.journal;
    Object.assign(w.context.journal, {
      all: async (kind: 'ticks') => ({ ...(await all(kind)), damaged: kind === 'ticks' ? damaged : [] }),
    });
    for (const [format, status] of Object.entries({ markdown: 0, csv: 0, json: 4 }))
      expect(await call(w, 'export', '--all', '--format', format, '--output', `all.${format}`)).toBe(status);
    expect(await call(world({ damaged }), 'export', '--all')).toBe(4);
  });

  it('not onto a file that is there, unless forced', async () => {
    const w = withDebriefs(world(), nurse);
    w.files.set('notes.md', 'mine');
    expect(await call(w, 'export', '--output', 'notes.md')).not.toBe(0);
    expect(w.files.get('notes.md')).toBe('mine');
    expect(await call(w, 'export', '--output', 'notes.md', '--force')).toBe(0);
  });
});

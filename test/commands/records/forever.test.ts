/** What was deleted for good is in no file. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../../src/adapters/journal/index.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { data } from '../../../src/errors.js';
import { call } from '../../support/call.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';
import { tempFolder } from '../../support/worker.js';

const ID = '2026-11-24-k7qm';
const AT = '2026-11-24T12:00:00.000Z';

const onDisk = () => {
  const folder = join(tempFolder('forever'), 'journal');
  let at = Date.parse(AT);
  const journal = fileJournal({ folder, clock: { now: () => new Date(at++) } });
  const w = world();
  Object.assign(w.context, { journal });
  const texts = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
      .join('\n');
  const put = (role: string): Promise<Debrief> =>
    journal.change('debriefs', ID, (now) => ({
      ...(now ?? debrief(ID)),
      answers: answersOf({ role, 'went-well': ['kestrels in the lobby'] }),
    }));
  return { w, journal, texts, put };
};

describe('delete --forever', () => {
  it('leaves no word of a debrief in a story that began with it, its old versions, the bin or the ticks', async () => {
    const { w, journal, texts, put } = onDisk();
    await put('Nurse');
    await put('Sister');
    const from = [{ debrief: ID, question: 'went-well', entry: 'kestrels in the lobby' } as const];
    const told = story('2026-11-25-abcd', { added: AT, changed: AT, action: 'I looked up', from });
    await journal.change('stories', told.id, () => told);
    await journal.change('stories', told.id, (now) => ({ ...(now ?? told), action: 'I looked twice' }));
    const binned = { ...told, id: '2026-11-25-efgh' };
    await journal.change('stories', binned.id, () => binned);
    await journal.bin('stories', binned.id);
    await journal.change('ticks', 'abcd12', () => ({ id: 'abcd12', done: true, at: AT, sources: [ID, 'x'] }));
    expect(texts()).toContain('kestrels');

    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(0);
    expect(texts()).not.toContain('kestrels');
    // All that is left says when, so that no other copy brings it back.
    expect(texts().split(ID)).toHaveLength(3);
    expect(texts()).toMatch(new RegExp(`"of": "debriefs",\\n  "id": "${ID}",\\n  "deleted": "2026-11-24T`));
    expect(await journal.read('stories', told.id)).toEqual({
      ...told,
      action: 'I looked twice',
      from: [],
      times: { action: expect.any(String) },
    });
    expect(await journal.read('ticks', 'abcd12')).toMatchObject({ done: true, sources: ['x'] });
    expect((await journal.history('stories', told.id)).records).toMatchObject([
      { record: { action: 'I looked up' } },
    ]);
  });

  it('that fails half way says that some of it may be gone, and how to delete the rest', async () => {
    const { w, journal, put } = onDisk();
    await put('Nurse');
    const destroy = async () => {
      throw data('x.json: the system says EIO. What was there before is still there.', 'Try again.');
    };
    Object.assign(w.context, { journal: { ...journal, destroy } });
    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(4);
    expect(w.err()).toContain('x.json: the system says EIO. Some of it may be deleted already.');
    expect(w.err()).toContain(`Delete the rest: rejection-coach delete ${ID} --forever`);
    expect(w.err()).not.toContain('still there');
  });

  it('removes a CV with those that it replaced, and an interview with its posting', async () => {
    const { w, journal, texts } = onDisk();
    for (const text of ['once a falconer', 'now a nurse'])
      await journal.change('cvs', 'current', () => ({ id: 'current', added: AT, name: 'cv.txt', text }));
    const ahead = interview({ id: '2026-11-26-abcd', role: 'Matron', posting: 'must love falcons' });
    await journal.change('interviews', ahead.id, () => ahead);
    expect(await call(w, 'delete', 'cv', '--forever', '--yes')).toBe(0);
    expect(await call(w, 'delete', ahead.id, '--forever', '--yes')).toBe(0);
    expect(texts()).not.toMatch(/falcon|nurse/);
  });
});

describe('delete', () => {
  it('moves a CV and an interview to the bin, and restore brings them back', async () => {
    const { w, journal } = onDisk();
    await journal.change('cvs', 'current', () => ({
      id: 'current',
      added: AT,
      name: 'cv.txt',
      text: 'nurse',
    }));
    const ahead = interview({ id: '2026-11-26-abcd', role: 'Matron' });
    await journal.change('interviews', ahead.id, () => ahead);
    expect(await call(w, 'delete', 'cv')).toBe(0);
    expect(await call(w, 'delete', ahead.id)).toBe(0);
    expect(await journal.ids('interviews')).toEqual([]);
    expect(await call(w, 'restore')).toBe(0);
    expect(w.out()).toMatch(/Matron.*2026-11-26-abcd/);
    expect(w.out()).toMatch(/your CV, cv\.txt {2}cv/);
    expect(await call(w, 'restore', 'cv')).toBe(0);
    expect(await call(w, 'restore', ahead.id)).toBe(0);
    expect(await journal.ids('cvs')).toEqual(['current']);
    expect(await journal.ids('interviews')).toEqual([ahead.id]);
  });

  it('of a CV where there is none says so', async () => {
    expect(await call(world(), 'delete', 'cv')).toBe(3);
  });
});

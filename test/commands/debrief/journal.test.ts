import { describe, expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { scripted, world } from '../../support/fakes.js';
import { nurse, shop } from './two-debriefs.js';

describe('the journal', () => {
  it('list --json is what scripts rely on, newest first', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'list', '--json');
    expect(JSON.parse(w.out())).toEqual([
      {
        id: '2026-11-22-bbbb',
        date: '2026-11-22',
        role: 'Shop manager',
        company: 'Corner',
        stage: null,
        outcome: 'waiting',
        mode: 'quick',
        finished: true,
      },
      {
        id: '2026-11-20-aaaa',
        date: '2026-11-20',
        role: 'Staff nurse',
        company: "St Mary's",
        stage: 'final-round',
        outcome: 'rejected',
        mode: 'quick',
        finished: true,
      },
    ]);
  });

  it('an empty list says how to begin, on standard error', async () => {
    const w = world();
    expect(await call(w, 'list')).toBe(0);
    expect(w.out()).toBe('');
    expect(w.err()).toContain('rejection-coach');
  });

  it('names a damaged file once and goes on', async () => {
    const w = withDebriefs(
      world({ damaged: [{ file: '/j/x.json', reason: 'it is not whole JSON', newer: false }] }),
      nurse,
    );
    expect(await call(w, 'list', '--json')).toBe(0);
    expect(JSON.parse(w.out())).toHaveLength(1);
    expect(w.err()).toContain('/j/x.json: it is not whole JSON');
  });

  it.each([
    ['2026-11-20', 0],
    ['latest', 0],
    ['2026', 2],
    ['1999', 3],
    ['', 3],
  ])('show "%s" ends with %i', async (id, status) => {
    const w = withDebriefs(world(), nurse, shop);
    expect(await call(w, 'show', id)).toBe(status);
    if (status !== 0) expect(w.err()).toContain('2026-11-20-aaaa');
  });

  it('search finds what holds all the words, in any case', async () => {
    const w = withDebriefs(world(), nurse, shop);
    await call(w, 'search', 'DRUG', 'corner', '--json');
    expect(JSON.parse(w.out()).map((debrief: { id: string }) => debrief.id)).toEqual(['2026-11-22-bbbb']);
  });

  it('delete bins and says how to undo; restore brings it back', async () => {
    const w = withDebriefs(world(), nurse);
    expect(await call(w, 'delete', 'latest')).toBe(0);
    expect(w.err()).toContain('rejection-coach restore 2026-11-20-aaaa');
    expect(w.memory.store.debriefs.size).toBe(0);
    expect(await call(w, 'restore', '2026-11-20')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(1);
    expect(await call(w, 'restore', 'nothing')).toBe(3);
  });

  it('only --forever asks', async () => {
    const no = scripted([{ confirm: 'forever', yes: false }]);
    const w = withDebriefs(world({ acts: no.prompter }), nurse);
    expect(await call(w, 'delete', 'latest', '--forever')).toBe(130);
    expect(w.memory.store.debriefs.size).toBe(1);
    const piped = withDebriefs(world(), nurse);
    expect(await call(piped, 'delete', 'latest', '--forever')).toBe(2);
    expect(piped.err()).toContain('--yes');
    expect(await call(piped, 'delete', 'latest', '--forever', '--yes')).toBe(0);
    expect(piped.memory.store.debriefs.size).toBe(0);
  });
});

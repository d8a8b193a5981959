import { describe, expect, it } from 'vitest';
import { call, withDebriefs } from '../../support/call.js';
import { answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { nurse, shop } from '../debrief/two-debriefs.js';

describe('next and the checklist', () => {
  const added = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse, shop);
    expect(await call(w, 'next', 'add', '--role', 'Matron', '--json', ...argv)).toBe(0);
    return { w, interview: JSON.parse(w.out()) };
  };

  it.each([
    ['thu', '2026-11-26'],
    ['in 3 days', '2026-11-27'],
    ['2026-12-03 14:00', '2026-12-03T14:00'],
    ['', null],
  ])('--when "%s"', async (typed, when) => {
    expect((await added('--when', typed)).interview.when).toBe(when);
  });

  it.each(['yesterday', '3/12', 'whenever', '2026-02-30'])('--when "%s" is refused', async (typed) => {
    const w = world();
    expect(await call(w, 'next', 'add', '--role', 'x', '--when', typed)).toBe(2);
    expect(w.memory.state.writes).toBe(0);
  });

  it('asks for what is missing, and keeps nothing when left', async () => {
    const person = scripted([
      skip('paste the job advert'),
      answer('what is the job', 'Matron'),
      skip('which employer'),
      skip('when is it'),
      skip('which round'),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    const w = world({ acts: person.prompter });
    expect(await call(w, 'next', 'add')).toBe(0);
    person.done();
    expect([...w.memory.store.interviews.values()]).toMatchObject([
      { role: 'Matron', company: '', when: null, stage: null },
    ]);
    const gone = world({
      acts: scripted([skip('paste'), answer('what is the job', 'Matron'), stop('which employer')]).prompter,
    });
    expect(await call(gone, 'next', 'add')).toBe(130);
    expect(gone.memory.state.writes).toBe(0);
  });

  it('the soonest is taken by itself, --for another', async () => {
    const { w } = await added('--when', '2026-12-10');
    await call(w, 'next', 'add', '--role', 'Sister', '--when', '2026-12-03');
    const look = withDebriefs(world());
    for (const one of w.memory.store.interviews.values()) look.memory.store.interviews.set(one.id, one);
    await call(look, 'checklist', '--json');
    expect(JSON.parse(look.out()).interview).toMatchObject({ role: 'Sister', when: '2026-12-03' });
    const other = [...w.memory.store.interviews.values()].find((one) => one.role === 'Matron');
    const forOther = world();
    for (const one of w.memory.store.interviews.values()) forOther.memory.store.interviews.set(one.id, one);
    await call(forOther, 'checklist', '--json', '--for', other?.id ?? '');
    expect(JSON.parse(forOther.out()).interview.role).toBe('Matron');
  });

  it('the theme of two debriefs is one item, first; --done ticks it, --undo opens it', async () => {
    const items = async (w: World, ...argv: readonly string[]) => {
      const before = w.out().length;
      expect(await call(w, 'checklist', '--json', ...argv)).toBe(0);
      return JSON.parse(w.out().slice(before)).items as {
        id: string;
        text: string;
        why: string;
        done: boolean;
        sources: unknown[];
      }[];
    };
    const w = withDebriefs(world(), nurse, shop);
    const [first] = await items(w);
    expect(first).toMatchObject({ text: 'Get a better answer ready: calculating drug doses', done: false });
    expect(first?.why).toContain('In 2 of your last 2.');
    expect(first?.sources).toHaveLength(2);
    expect((await items(w, '--done', first?.id.slice(0, 4) ?? ''))[0]?.done).toBe(true);
    expect((await items(w, '--undo', first?.id ?? ''))[0]?.done).toBe(false);
    expect(await call(w, 'checklist', '--done', 'nothing')).toBe(3);
  });

  it('next edit asks for each fact in a terminal, with what is known filled in', async () => {
    const { w } = await added('--place', 'Room 4');
    const [before] = [...w.memory.store.interviews.values()];
    const keep = (ask: string, value: string) => answer(ask, value);
    const person = scripted([
      keep('what is the job', 'Matron'),
      skip('which employer'),
      skip('when is it'),
      skip('which round'),
      answer('kind of interview', 'panel'),
      keep('Where is it', 'Room 4'),
      answer('Who will you meet', 'Dana Novak'),
      answer('Which number', '0113 555 0101'),
    ]);
    const asked = world({ acts: person.prompter, interactive: true });
    if (before) asked.memory.store.interviews.set(before.id, before);
    expect(await call(asked, 'next', 'edit', 'latest')).toBe(0);
    person.done();
    expect([...asked.memory.store.interviews.values()]).toMatchObject([
      { role: 'Matron', place: 'Room 4', meeting: 'panel', panel: 'Dana Novak', phone: '0113 555 0101' },
    ]);
    const piped = world();
    if (before) piped.memory.store.interviews.set(before.id, before);
    expect(await call(piped, 'next', 'edit', 'latest')).toBe(2);
    expect(piped.err()).toContain('there is nothing to change');
  });
});

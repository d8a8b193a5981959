/** Ticking by number, words and code; the page as a file. */

import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/commands/door/facts.js';
import type { Menu } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { scripted, type World, world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';

const three = debrief('2026-11-20-aaaa', {
  role: 'Staff nurse',
  'more-needed': ['stock systems', 'stock counts by hand', 'rota planning'],
});
const withThree = (w: World): World => withDebriefs(w, three);

interface Shown {
  readonly id: string;
  readonly number: number | null;
  readonly text: string;
  readonly done: boolean;
}
const list = async (w: World, ...argv: readonly string[]): Promise<readonly Shown[]> => {
  const before = w.out().length;
  expect(await call(w, 'checklist', '--json', ...argv)).toBe(0);
  return JSON.parse(w.out().slice(before)).items;
};
const done = async (w: World) => (await list(w)).filter((item) => item.done).map((item) => item.text);

describe('tick', () => {
  it('takes a number of the list as it was last shown, says what was ticked and how to undo it', async () => {
    const w = withThree(world());
    const [, second] = await list(w);
    expect(await call(w, 'tick', '2')).toBe(0);
    expect(w.err()).toContain(`Ticked: ${second?.text}`);
    expect(w.err()).toContain('To undo: rejection-coach tick --undo 2\n');
    expect(await call(w, 'tick', '--undo', '2')).toBe(0);
    expect(await done(w)).toEqual([]);
    expect(await call(w, 'tick', second?.id ?? '')).toBe(0);
    expect(await done(w)).toEqual([second?.text]);
    expect(await call(w, 'tick', '--undo', second?.id ?? '')).toBe(0);
    expect(await done(w)).toEqual([]);
  });

  it('means what stood beside the number, whatever has been added since', async () => {
    const w = withThree(world());
    const [first] = await list(w);
    await call(w, 'checklist');
    const newer = debrief('2026-11-23-bbbb', { 'if-then': 'When it is Friday, I will rest' });
    w.memory.store.debriefs.set(newer.id, newer);
    await call(w, 'tick', '1');
    expect(await done(w)).toEqual([first?.text]);
  });

  it('means what a person last saw, whatever a script has read since', async () => {
    for (const format of ['json', 'markdown', 'html', 'ics']) {
      const w = withThree(world());
      const [first, second] = await list(w);
      await call(w, 'checklist');
      const newer = debrief('2026-11-23-bbbb', { 'if-then': 'When it is Friday, I will rest' });
      w.memory.store.debriefs.set(newer.id, newer);
      await call(w, 'checklist', '--format', format);
      await call(w, 'tick', '1');
      await call(w, 'checklist', '--format', format, '--done', second?.id ?? '');
      expect(w.err(), format).toContain('To undo: rejection-coach tick --undo 2\n');
      expect(await done(w), format).toEqual([first?.text, second?.text]);
    }
  });

  it('takes the code of what has no number, which stands behind its words', async () => {
    const w = withThree(world());
    const next = interview();
    w.memory.store.interviews.set(next.id, next);
    const unnumbered = (await list(w, '--all')).find(({ number }) => number === null);
    const before = w.out().length;
    await call(w, 'checklist', '--all');
    const shown = w.out().slice(before);
    expect(shown).toContain(unnumbered?.id);
    expect(shown).not.toMatch(new RegExp(`^\\P{L}*${unnumbered?.id}  `, 'mu'));
    expect(await call(w, 'tick', unnumbered?.id ?? '')).toBe(0);
  });

  it('says as JSON what was ticked, and what was opened again', async () => {
    const w = withThree(world());
    const [first, second] = await list(w);
    const called = async (...argv: readonly string[]) => {
      const before = w.out().length;
      expect(await call(w, 'tick', ...argv, '--json')).toBe(0);
      return JSON.parse(w.out().slice(before));
    };
    const shape = (item: Shown | undefined, done: boolean) => ({ id: item?.id, text: item?.text, done });
    expect(await called('1', second?.id ?? '')).toEqual([shape(first, true), shape(second, true)]);
    expect(await called('--undo', '1')).toEqual([shape(first, false)]);
    expect(await call(w, 'tick', '--json')).toBe(2);
  });

  it('stays on the list beside a draft, which adds nothing to it', async () => {
    const w = withThree(world());
    await call(w, 'tick', '1');
    const before = await list(w);
    const draft = debrief(
      '2026-11-23-bbbb',
      { 'if-then': 'When it is Friday, I will rest', 'more-needed': ['stock systems'] },
      { finished: null },
    );
    w.memory.store.debriefs.set(draft.id, draft);
    expect(await list(w)).toEqual(before);
    w.memory.store.debriefs.set(draft.id, { ...draft, finished: draft.begun });
    expect(await list(w)).not.toEqual(before);
  });

  it('keeps what was ticked on the list, and the front door counts the same', async () => {
    const w = withDebriefs(
      world({ columns: 80 }),
      debrief('2026-11-20-aaaa', {
        'more-needed': Array.from({ length: 13 }, (_, at) => `subject${at} part${at}`),
      }),
    );
    const before = await list(w);
    await call(w, 'tick', '2', '4');
    const after = await list(w);
    expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(after.filter((item) => item.done).map(({ number }) => number)).toEqual([2, 4]);
    await call(w, 'checklist');
    expect(w.out()).toContain('2 of 10 done');
    expect(await readFacts(w.context, new Date('2026-11-24T10:00:00.000Z'))).toMatchObject({
      done: 2,
      items: 10,
    });
  });

  it('takes words, and the beginning of a code', async () => {
    const w = withThree(world());
    const third = (await list(w)).find(({ text }) => text.includes('rota'));
    await call(w, 'tick', 'rota planning');
    expect(await done(w)).toEqual([third?.text]);
    await call(w, 'tick', '--undo', third?.id.slice(0, 4) ?? '');
    expect(await done(w)).toEqual([]);
  });

  it.each([
    ['x', 2, 'too short'],
    ['stock', 2, 'fits 2 items'],
    ['99', 3, 'no number 99'],
    ['nothing like it', 3, 'no item'],
  ])('refuses "%s"', async (typed, status, message) => {
    const w = withThree(world());
    await list(w);
    expect(await call(w, 'tick', typed)).toBe(status);
    expect(w.err()).toContain(message);
    expect(await done(w)).toEqual([]);
  });

  it('ticks none of several where one is not found', async () => {
    const w = withThree(world());
    expect(await call(w, 'tick', '1', '99')).toBe(3);
    expect(await done(w)).toEqual([]);
  });

  it('checklist --done and --undo do the same', async () => {
    const w = withThree(world());
    const [first] = await list(w);
    await call(w, 'checklist', '--done', '1');
    expect(await done(w)).toEqual([first?.text]);
    await call(w, 'checklist', '--undo', '1');
    expect(await done(w)).toEqual([]);
  });

  it('without a terminal says how to tick one', async () => {
    const w = withThree(world());
    expect(await call(w, 'checklist', '--tick')).toBe(2);
    expect(w.err()).toContain('rejection-coach tick NUMBER');
  });

  it('goes through the list in a terminal, one key press a line', async () => {
    const [first] = await list(withThree(world()));
    const person = scripted([
      { menu: 'Which have you done', choose: first?.id ?? '' },
      { menu: 'Which have you done', choose: 'end' },
    ]);
    const w = withThree(world({ acts: person.prompter, interactive: true }));
    expect(await call(w, 'checklist', '--tick')).toBe(0);
    person.done();
    expect(await done(w)).toEqual([first?.text]);
  });
});

describe('going through the list', () => {
  it('stays on the row that was ticked, so that the same key takes it back', async () => {
    const [first] = await list(withThree(world()));
    const live: unknown[] = [];
    const see = ({ initial }: { initial?: string | null }) => live.push(initial);
    const id = first?.id ?? '';
    const choices = [id, id, 'end'];
    const person = scripted(choices.map((choose) => ({ menu: 'Which have you done', choose, see })));
    const w = withThree(world({ acts: person.prompter, interactive: true }));
    expect(await call(w, 'checklist', '--tick')).toBe(0);
    expect(live).toEqual([id, id, id]);
    expect(await done(w)).toEqual([]);
  });

  it.each([true, false])('counts as the list last shown (plain: %s)', async (plain) => {
    const person = scripted([{ menu: 'Which have you done', choose: null }]);
    const w = withThree(world({ acts: person.prompter, interactive: true, plain }));
    await call(w, 'checklist');
    const newer = debrief('2026-11-23-bbbb', { 'if-then': 'When it is Friday, I will rest' });
    w.memory.store.debriefs.set(newer.id, newer);
    expect(await call(w, 'tick')).toBe(0);
    expect(await call(w, 'tick', '1')).toBe(0);
    expect(await done(w)).toEqual(['When it is Friday, I will rest']);
  });

  it('aloud: what is done in words, Enter ends, and the list is read out once', async () => {
    const [first, second] = await list(withThree(world()));
    const person = scripted([
      {
        menu: "Which have you done? Enter alone: that's all.",
        choose: second?.id ?? '',
        see({ choices, initial, heard }: Menu<string>) {
          expect(choices[1]?.label).toBe(`To do: ${second?.text}`);
          expect(choices.map(({ value }) => value)).not.toContain(initial);
          expect(heard).toBe(false);
        },
      },
      {
        menu: `Ticked: ${second?.text}. Another number, or Enter to end.`,
        choose: first?.id ?? '',
        see({ choices, heard }: Menu<string>) {
          expect(choices[1]?.label).toBe(`Done: ${second?.text}`);
          expect(heard).toBe(true);
        },
      },
      { menu: `Ticked: ${first?.text}.`, choose: null },
    ]);
    const w = withThree(world({ acts: person.prompter, interactive: true, plain: true }));
    expect(await call(w, 'tick')).toBe(0);
    person.done();
    expect(await done(w)).toEqual([first?.text, second?.text]);
  });
});

describe('checklist', () => {
  it('has ten lines at most, numbered, and strengths with their sources', async () => {
    const many = debrief('2026-11-20-aaaa', {
      'more-needed': Array.from({ length: 20 }, (_, at) => `subject${at} part${at}`),
      unheard: ['I speak Polish'],
    });
    const w = withDebriefs(world(), many);
    expect((await list(w)).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect((await list(w, '--all')).length).toBeGreaterThan(20);
    await call(w, 'checklist', '--json');
    expect(JSON.parse(w.out().slice(w.out().lastIndexOf('\n{'))).strengths).toEqual([
      { text: 'I speak Polish', sources: [{ debrief: many.id, question: 'unheard' }] },
    ]);
  });

  it('gives reasons and sources with --why only', async () => {
    const w = withThree(world());
    await call(w, 'checklist');
    expect(w.out()).not.toContain('From: ');
    await call(w, 'checklist', '--why');
    expect(w.out()).toContain('from your debrief: Staff nurse');
  });
});

describe('page', () => {
  const ahead = (w: World): World => {
    const next = interview();
    w.memory.store.interviews.set(next.id, next);
    return withThree(w);
  };
  const FILE = '2026-11-26-staff-nurse-st-marys-hospital.html';

  it('is a file named after the interview, written anew each time', async () => {
    const w = ahead(world());
    expect(await call(w, 'page')).toBe(0);
    expect(await call(w, 'page')).toBe(0);
    expect([...w.files.keys()]).toEqual([FILE]);
    expect(w.err()).toContain(`Written: ${FILE}`);
  });

  it('at a terminal says where the file lies', async () => {
    const w = ahead(world({ interactive: true }));
    await call(w, 'page');
    expect(w.err()).toMatch(/Written: \/home\/ana\/\S+\.html/);
  });

  it('replaces no other file without --force', async () => {
    const w = ahead(world());
    w.files.set('page.html', 'my own notes');
    expect(await call(w, 'page', '--output', 'page.html')).not.toBe(0);
    expect(w.files.get('page.html')).toBe('my own notes');
    expect(await call(w, 'page', '--output', 'page.html', '--force')).toBe(0);
    expect(w.files.get('page.html')).toContain('Bring with you');
  });

  it('goes to standard output, and is shown where that is asked for', async () => {
    const w = ahead(world());
    await call(w, 'page', '--output', '-');
    expect(w.out()).toMatch(/^<!doctype html>/);
    await call(w, 'page', '--open');
    expect(w.opened).toEqual([FILE]);
  });
});

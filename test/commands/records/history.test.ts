import { describe, expect, it } from 'vitest';
import { data } from '../../../src/errors.js';
import { call } from '../../support/call.js';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { type World, world } from '../../support/fakes.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';
import { changed, now, role, withNurse } from './nurse-journal.js';

describe('history', () => {
  it('lists old versions, newest first, with what was changed then', async () => {
    const w = await changed();
    expect(await call(w, 'history', 'latest')).toBe(0);
    expect(w.out().match(/^\d .*|^ {3}.*/gm)).toEqual([
      '2  until 24 Nov 2026, 12:00:01',
      '   Changed: What they said or did',
      '1  until 24 Nov 2026, 12:00:00',
      '   Changed: Job',
    ]);
    expect(w.out()).toContain(`rejection-coach restore ${ID} --version 2`);
  });

  it('--json, and --plain without symbols', async () => {
    const w = await changed();
    await call(w, 'history', ID, '--json');
    expect(JSON.parse(w.out())).toMatchObject([
      { number: 2, changed: ['known'] },
      { number: 1, changed: ['role'] },
    ]);
    const plain = await changed({ plain: true });
    await call(plain, 'history', ID);
    expect(plain.out()).toContain('Version 1, until Tuesday 24 November 2026 at 12:00:00. Changed: Job');
  });

  it('is headed with the record as it is now, and names commands as they can be typed', async () => {
    const w = await changed();
    Object.assign(w.context.output, {
      hints: (text: string) => text.replaceAll('rejection-coach', 'rejection-coach --home x'),
    });
    await call(w, 'edit', ID, 'role', '--answer', 'Sister');
    await call(w, 'history', ID);
    expect(w.out()).toMatch(/^Sister.* \(/m);
    expect(w.out().match(/rejection-coach --home x (?:history|restore)/g)).toHaveLength(2);
  });

  it('--show N is that version in full; a number that is none is refused', async () => {
    const w = await changed();
    expect(await call(w, 'history', ID, '--show', '1')).toBe(0);
    expect(w.out()).toContain('Staff nurse');
    expect(await call(w, 'history', ID, '--show', '3')).toBe(3);
    expect(await call(w, 'history', ID, '--show', '0')).toBe(2);
    expect(await call(w, 'history', 'zzz')).toBe(3);
    const json = await changed();
    await call(json, 'history', ID, '--show', '1', '--json');
    expect(JSON.parse(json.out())).toMatchObject({
      id: ID,
      answers: { role: 'Staff nurse', known: ['a', 'b'] },
    });
  });

  it('of a debrief that was never changed says so', async () => {
    const w = withNurse();
    expect(await call(w, 'history', ID)).toBe(0);
    expect(w.err()).toContain('no old version');
    await call(w, 'history', ID, '--json');
    expect(w.out()).toBe('[]\n');
  });

  it("is there where the present version can't be read: that is the way back", async () => {
    const w = await changed();
    const { read } = w.context.journal;
    Object.assign(w.context.journal, {
      read: () => Promise.reject(data('a.json: it is empty. It is left as it is.')),
    });
    expect(await call(w, 'history', ID)).toBe(0);
    expect(w.err()).toContain('a.json: it is empty');
    expect(w.out()).toContain('2  until');
    expect(await call(w, 'restore', ID, '--version', '1')).toBe(0);
    Object.assign(w.context.journal, { read });
    expect(role(w)).toBe('Staff nurse');
  });
});

describe('restore --version', () => {
  it('brings a version back, and can be undone', async () => {
    const w = await changed();
    expect(await call(w, 'restore', ID, '--version', '1')).toBe(0);
    expect(now(w).answers.known?.value).toEqual(['a', 'b']);
    expect(role(w)).toBe('Staff nurse');
    // Newer than what it took the place of, so that no import undoes it.
    expect((now(w).answers.role?.at ?? '') > '2026-11-24').toBe(true);
    expect(await call(w, 'restore', ID, '--version', '3')).toBe(0);
    expect(role(w)).toBe('Ward nurse');
    expect(now(w).answers.known?.value).toEqual(['c']);
  });

  it('needs an ID, and a number that there is', async () => {
    const w = await changed();
    expect(await call(w, 'restore', '--version', '1')).toBe(2);
    expect(await call(w, 'restore', ID, '--version', 'x')).toBe(2);
    expect(await call(w, 'restore', ID, '--version', '9')).toBe(3);
    expect(role(w)).toBe('Ward nurse');
  });
});

describe('history and restore --version of stories and interviews', () => {
  const STORY = '2026-11-21-bbbb';
  const INTERVIEW = '2026-11-22-cccc';
  const sides = async (options: Parameters<typeof world>[0] = {}): Promise<World> => {
    const w = withNurse(options);
    w.memory.store.stories.set(
      STORY,
      story(STORY, {
        title: 'Night shift',
        situation: 'A ward\u001b[31m',
        action: 'I rang',
        result: 'Fine',
        changed: '2030-01-01T00:00:00.000Z',
      }),
    );
    w.memory.store.interviews.set(
      INTERVIEW,
      interview({
        id: INTERVIEW,
        role: 'Ward nurse',
        company: 'General',
        when: '2026-12-03T14:00',
        stage: 'final-round',
        panel: 'Dana',
        closes: '2026-11-30',
        posting: 'Line one\nLine two',
        findings: [{ task: 'news', text: 'A new wing', at: '2026-11-23T10:00:00.000Z' }],
        choices: [{ requirement: 'SQL', choice: 'learn' }],
      }),
    );
    expect(await call(w, 'stories', 'edit', STORY, '--result', 'Two', '--title', 'Shift')).toBe(0);
    expect(await call(w, 'next', 'edit', INTERVIEW, '--panel', 'Eva', '--place', 'Room 3')).toBe(0);
    return w;
  };
  /** What came out after the records were set up. */
  const outOf = async (w: World, ...argv: readonly string[]): Promise<string> => {
    const before = w.out().length;
    expect(await call(w, ...argv)).toBe(0);
    return w.out().slice(before);
  };

  it('list versions with the fields in plain words, by a whole id, a beginning or the last four', async () => {
    const w = await sides();
    for (const id of [STORY, '2026-11-21', 'bbbb']) {
      const out = await outOf(w, 'history', id);
      expect(out).toContain(`Shift (${STORY}): 1 old version`);
      expect(out).toContain('Changed: What changed, Short name');
      expect(out).toContain(`rejection-coach restore ${STORY} --version 1`);
    }
    const out = await outOf(w, 'history', 'cccc');
    expect(out).toContain(`Ward nurse, General (${INTERVIEW}): 1 old version`);
    expect(out).toContain('Changed: Who you will meet, Place');
    expect(JSON.parse(await outOf(w, 'history', 'cccc', '--json'))).toMatchObject([
      { number: 1, changed: ['panel', 'place'] },
    ]);
  });

  it('--show N is that version for people, or as JSON as it is', async () => {
    const w = await sides();
    const told = await outOf(w, 'history', STORY, '--show', '1');
    expect(told).toContain('Night shift');
    expect(told).toContain('What changed:\n  Fine');
    expect(told).not.toContain('\u001b');
    // It is no advice on the present story.
    expect(told).not.toContain('stories edit');
    const ahead = await outOf(w, 'history', INTERVIEW, '--show', '1');
    for (const said of [
      'Thursday 3 December 2026',
      'last interview',
      'Who you will meet:\n  Dana',
      'Last day to apply:\n  Monday 30 November 2026',
      "What's new: A new wing",
      'SQL: to learn',
      '  Line one\n  Line two',
    ])
      expect(ahead).toContain(said);
    expect(ahead).not.toContain('Place:');
    const plain = await outOf(await sides({ plain: true }), 'history', INTERVIEW, '--show', '1');
    expect(plain).toContain('\nDana\n');
    expect(plain).not.toContain('·');
    expect(JSON.parse(await outOf(w, 'history', STORY, '--show', '1', '--json'))).toMatchObject({
      id: STORY,
      result: 'Fine',
    });
    expect(JSON.parse(await outOf(w, 'history', INTERVIEW, '--show', '1', '--json'))).toMatchObject({
      id: INTERVIEW,
      panel: 'Dana',
      when: '2026-12-03T14:00',
    });
  });

  it('--version N brings one back, and can be undone', async () => {
    const w = await sides();
    const told = () => w.memory.store.stories.get(STORY);
    const ahead = () => w.memory.store.interviews.get(INTERVIEW);
    const before = told()?.changed ?? '';
    expect(await call(w, 'restore', STORY, '--version', '1')).toBe(0);
    expect(told()).toMatchObject({ title: 'Night shift', result: 'Fine' });
    // Newer than what it took the place of, so that no import undoes it.
    expect((told()?.changed ?? '') >= before).toBe(true);
    expect(await call(w, 'restore', STORY, '--version', '2')).toBe(0);
    expect(told()).toMatchObject({ title: 'Shift', result: 'Two' });

    expect(await call(w, 'restore', 'cccc', '--version', '1')).toBe(0);
    expect(ahead()).toMatchObject({ panel: 'Dana' });
    expect(ahead()).not.toHaveProperty('place');
    expect(await call(w, 'restore', 'cccc', '--version', '2')).toBe(0);
    expect(ahead()).toMatchObject({ panel: 'Eva', place: 'Room 3' });
  });

  it('what was found out counts as found now, so that no import undoes it', async () => {
    const w = await sides();
    const there = w.memory.store.interviews.get(INTERVIEW);
    if (there === undefined) throw new Error('it is there');
    await w.context.journal.change('interviews', INTERVIEW, () => ({
      ...there,
      findings: [{ task: 'news', text: 'Closed', at: '2030-01-01T00:00:00.000Z' }],
    }));
    expect(await call(w, 'restore', INTERVIEW, '--version', '1')).toBe(0);
    expect(w.memory.store.interviews.get(INTERVIEW)?.findings).toEqual([
      { task: 'news', text: 'A new wing', at: '2030-01-01T00:00:00.001Z' },
    ]);
  });

  it('refuses what is not there, in words that fit every record', async () => {
    const w = await sides();
    for (const argv of [
      ['history', 'zzz'],
      ['restore', 'zzz', '--version', '1'],
    ])
      expect(await call(w, ...argv)).toBe(3);
    expect(w.err()).toContain("there is no debrief, interview, story or application 'zzz'");
    for (const id of [ID, STORY, INTERVIEW]) expect(w.err()).toContain(`\n  ${id}`);
    expect(await call(w, 'history', STORY, '--show', '9')).toBe(3);
    expect(await call(w, 'restore', INTERVIEW, '--version', '9')).toBe(3);
    expect(w.err()).toContain(`there is no version 9 of ${INTERVIEW}`);
    const empty = world();
    expect(await call(empty, 'history', 'zzz')).toBe(3);
    expect(empty.err()).toContain('There are none yet.');
  });

  it('a beginning that fits records of several kinds is refused with all of them', async () => {
    const w = await sides();
    expect(await call(w, 'history', '2026-11-2')).toBe(2);
    expect(w.err()).toContain("'2026-11-2' fits 1 debrief, 1 interview and 1 story");
    w.memory.store.debriefs.clear();
    expect(await call(w, 'history', '2026-11-2')).toBe(2);
    expect(w.err()).toContain("'2026-11-2' fits 1 interview and 1 story");
    expect(await call(w, 'history', 'latest')).toBe(3);
  });

  it("is the way back where the present version can't be read", async () => {
    const w = await sides();
    Object.assign(w.context.journal, { read: () => Promise.reject(data('b.json: it is empty.')) });
    expect(await outOf(w, 'history', STORY)).toContain("what is there now can't be read");
    expect(w.err()).toContain('b.json: it is empty');
    expect(await call(w, 'restore', STORY, '--version', '1')).toBe(0);
    expect(w.memory.store.stories.get(STORY)).toMatchObject({ result: 'Fine' });
    w.memory.state.findings = [
      {
        type: 'damaged',
        file: '/j/b.json',
        detail: 'it is empty',
        of: { kind: 'stories', id: STORY, in: 'journal' },
      },
    ];
    await call(w, 'doctor');
    expect(w.out()).toContain(`rejection-coach history ${STORY}`);
  });
});

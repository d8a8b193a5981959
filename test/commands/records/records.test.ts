/** Earlier versions, damage, and the person's own editor, as commands. */

import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/domain/debrief/debrief.js';
import type { JournalIssue } from '../../../src/domain/journal/issue.js';
import { data } from '../../../src/errors.js';
import { call } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { answer, scripted, type World, world } from '../../support/fakes.js';
import { story } from '../../support/stories.js';

const ID = '2026-11-20-aaaa';
const nurse = debrief(ID, {
  outcome: 'rejected',
  role: 'Staff nurse',
  company: "St Mary's",
  stage: 'final-round',
  known: ['a', 'b'],
  friend: 'It is one day.',
});

const withNurse = (options: Parameters<typeof world>[0] = {}): World => {
  const w = world(options);
  w.memory.store.debriefs.set(ID, nurse);
  return w;
};
const now = (w: World) => w.memory.store.debriefs.get(ID) ?? nurse;
const role = (w: World): string => textOf(now(w), 'role');
/** Two changes: versions 1 and 2. */
const changed = async (options: Parameters<typeof world>[0] = {}): Promise<World> => {
  const w = withNurse(options);
  await call(w, 'edit', ID, 'role', '--answer', 'Ward nurse');
  await call(w, 'edit', ID, 'known', '--answer', 'c');
  return w;
};

describe('history', () => {
  it('lists earlier versions, newest first, with what was changed then', async () => {
    const w = await changed();
    expect(await call(w, 'history', 'latest')).toBe(0);
    expect(w.out().match(/^\d .*|^ {3}.*/gm)).toEqual([
      '2  until 24 Nov 2026, 12:00',
      '   Then changed: What I was told or saw',
      '1  until 24 Nov 2026, 12:00',
      '   Then changed: Role',
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
    expect(plain.out()).toContain('Version 1, until Tuesday 24 November 2026 at 12:00. Then changed: Role');
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
    expect(w.err()).toContain('no earlier version');
    await call(w, 'history', ID, '--json');
    expect(w.out()).toBe('[]\n');
  });

  it('is there where the present version can’t be read: that is the way back', async () => {
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
    w.memory.store.interviews.set(INTERVIEW, {
      id: INTERVIEW,
      added: '2026-11-22T10:00:00.000Z',
      role: 'Ward nurse',
      company: 'General',
      when: '2026-12-03T14:00',
      stage: 'final-round',
      done: null,
      panel: 'Dana',
      closes: '2026-11-30',
      posting: 'Line one\nLine two',
      findings: [{ task: 'news', text: 'A new wing', at: '2026-11-23T10:00:00.000Z' }],
      choices: [{ requirement: 'SQL', choice: 'learn' }],
    });
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
      expect(out).toContain(`Night shift (${STORY}): 1 earlier version`);
      expect(out).toContain('Then changed: What changed, A name for it');
      expect(out).toContain(`rejection-coach restore ${STORY} --version 1`);
    }
    const out = await outOf(w, 'history', 'cccc');
    expect(out).toContain(`Ward nurse, General (${INTERVIEW}): 1 earlier version`);
    expect(out).toContain('Then changed: Who you will meet, Place');
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
      'final round',
      'Who you will meet:\n  Dana',
      'Last day to apply:\n  Monday 30 November 2026',
      'What is new there: A new wing',
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
    expect(w.err()).toContain("there is no debrief, interview or story 'zzz'");
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

  it('is the way back where the present version can’t be read', async () => {
    const w = await sides();
    Object.assign(w.context.journal, { read: () => Promise.reject(data('b.json: it is empty.')) });
    expect(await outOf(w, 'history', STORY)).toContain("the present version can't be read");
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

describe('delete --forever', () => {
  it('says first what goes with it', async () => {
    const script = scripted([
      {
        confirm: `This removes ${ID} for good, with 2 earlier versions. It can't be brought back.`,
        yes: false,
      },
    ]);
    const w = await changed({ acts: script.prompter, interactive: true });
    expect(await call(w, 'delete', ID, '--forever')).toBe(130);
    script.done();
    expect(role(w)).toBe('Ward nurse');
    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(0);
    expect(w.err()).toContain('for good, with 2 earlier versions');
    expect(w.memory.store.debriefs.size).toBe(0);
    expect((await w.context.journal.history('debriefs', ID)).records).toEqual([]);
  });

  it('can remove one that can’t be read', async () => {
    const w = withNurse();
    Object.assign(w.context.journal, { read: () => Promise.reject(data('damaged')) });
    expect(await call(w, 'delete', ID)).toBe(4);
    expect(await call(w, 'delete', ID, '--forever', '--yes')).toBe(0);
    expect(w.memory.store.debriefs.size).toBe(0);
  });
});

describe('a damaged file', () => {
  const damaged = [{ file: '/j/debriefs/x.json', reason: 'it is empty', newer: false }];

  it('is named once, on standard error, and the rest goes on', async () => {
    for (const argv of [['list'], ['checklist'], ['search', 'nurse'], ['start', '--answers', 'a.json']]) {
      const w = withNurse({ damaged });
      w.files.set('a.json', '{"answers": {"role": "x"}}');
      expect(await call(w, ...argv), argv.join(' ')).toBe(0);
      expect(w.err().match(/\/j\/debriefs\/x\.json/g), argv.join(' ')).toHaveLength(1);
      expect(w.err()).toContain('rejection-coach doctor');
      expect(w.out()).not.toContain('x.json');
    }
  });

  it('is named once also where the journal is read twice', async () => {
    const w = world({ damaged });
    w.memory.store.debriefs.set(ID, debrief(ID, { 'more-needed': ['drug doses'] }));
    await call(w, 'checklist', '--json');
    const item = JSON.parse(w.out()).items[0].id as string;
    expect(await call(w, 'checklist', '--done', item)).toBe(0);
    expect(w.err().match(/x\.json/g)).toHaveLength(1);
  });

  it('does not keep another one of its day from being the latest', async () => {
    const w = withNurse();
    const other = '2026-11-20-bbbb';
    w.memory.store.debriefs.set(other, debrief(other));
    const { read } = w.context.journal;
    Object.assign(w.context.journal, {
      read: (kind: 'debriefs', id: string) =>
        id === other ? Promise.reject(data('b.json: it is empty.')) : read(kind, id),
    });
    expect(await call(w, 'show', 'latest')).toBe(0);
    expect(w.out()).toContain('Staff nurse');
    expect(w.err()).toContain('b.json: it is empty');
    expect(await call(w, 'show', other)).toBe(4);
  });

  it('where there is nothing else, nobody is told that the journal is empty', async () => {
    const w = withNurse();
    Object.assign(w.context.journal, { all: async () => ({ records: [], damaged }) });
    await call(w, 'list');
    expect(w.err()).not.toContain('No debrief yet');
  });
});

describe('doctor', () => {
  const of = { kind: 'debriefs', id: ID, in: 'journal' } as const;
  const findings: readonly JournalIssue[] = [
    { type: 'damaged', file: '/j/a.json', detail: 'it is empty', of },
    { type: 'changed', file: '/j/b.json', detail: 'it was changed', of },
    { type: 'newer', file: '/j/c.json', detail: 'it is newer', of },
    { type: 'link', file: '/j/d.json', detail: '' },
    { type: 'foreign', file: '/j/e\u001b[31m.txt', detail: '' },
    { type: 'mode', file: '/j/f.json', detail: '0644, not 0600' },
    { type: 'leftover', file: '/j/.g.tmp', detail: '' },
    { type: 'lock', file: '/j/locks/h', detail: '' },
    { type: 'kept', file: `/j/editing/${ID}-role.json`, detail: '' },
    { type: 'future', file: '/j/i.json', detail: '2030-01-01 10:00', of },
  ];
  const ill = async (...which: readonly JournalIssue['type'][]): Promise<World> => {
    const w = await changed();
    w.memory.state.findings = findings.filter((one) => which.length === 0 || which.includes(one.type));
    return w;
  };

  it('says that all is well, with status 0', async () => {
    const w = withNurse();
    expect(await call(w, 'doctor')).toBe(0);
    expect(w.out()).toBe('Looked at 1 record in /home/somebody/journal\n\nEvery file is in order.\n');
    const json = withNurse();
    expect(await call(json, 'doctor', '--json')).toBe(0);
    expect(JSON.parse(json.out())).toEqual({ records: 1, findings: [] });
  });

  it('names each file with what to do about it, and changes nothing', async () => {
    const w = await ill();
    expect(await call(w, 'doctor')).toBe(4);
    expect(w.memory.state.mended).toEqual([]);
    for (const advice of [
      `rejection-coach history ${ID}`,
      `rejection-coach doctor --accept ${ID}`,
      'Update rejection-coach',
      'Put the file or folder itself in its place',
      'Move it away',
      'rejection-coach doctor --fix',
      `rejection-coach edit ${ID} role --editor`,
      "Look at the machine's clock",
    ])
      expect(w.out()).toContain(advice);
    expect(w.out()).not.toContain('\u001b');
    expect(w.out()).not.toContain('Every file is in order');
    expect(w.err()).toContain("4 files can't be used");
  });

  it.each(['damaged', 'changed', 'newer', 'link'] as const)('%s alone is status 4', async (trouble) => {
    expect(await call(await ill(trouble), 'doctor')).toBe(4);
    expect(await call(await ill(trouble), 'doctor', '--json')).toBe(4);
  });

  it('what does no harm is status 0', async () => {
    const w = await ill('foreign', 'mode', 'leftover', 'lock', 'kept', 'future');
    expect(await call(w, 'doctor')).toBe(0);
    expect(w.out()).toContain('Every record can be read');
  });

  it('--fix does what loses nothing, and nothing else', async () => {
    const w = await ill();
    expect(await call(w, 'doctor', '--fix')).toBe(4);
    expect(w.memory.state.mended.map((one) => one.type)).toEqual(['mode', 'leftover', 'lock']);
    expect(w.out().match(/Put right\.$/gm)).toHaveLength(3);
    const json = await ill('mode', 'foreign');
    expect(await call(json, 'doctor', '--fix', '--json')).toBe(0);
    expect(JSON.parse(json.out()).findings.map((one: { fixed: boolean }) => one.fixed)).toEqual([
      false,
      true,
    ]);
  });

  it('--fix says what could not be put right, and goes on', async () => {
    const w = await ill('mode', 'lock');
    Object.assign(w.context.journal, {
      repair: async (one: JournalIssue) => {
        if (one.type === 'mode') throw data('/j/f.json: it may not be written');
      },
    });
    expect(await call(w, 'doctor', '--fix')).toBe(0);
    expect(w.out()).toContain('it may not be written');
    expect(w.out().match(/Put right\.$/gm)).toHaveLength(1);
  });

  it('a damaged record with no earlier version, a copy, and settings have an advice of their own', async () => {
    const w = withNurse();
    w.memory.state.findings = [{ type: 'damaged', file: '/j/a.json', detail: 'it is empty', of }];
    Object.assign(w.context.settings, {
      inspect: (): JournalIssue[] => [{ type: 'damaged', file: '/c.json', detail: 'not JSON' }],
    });
    await call(w, 'doctor');
    expect(w.out()).toContain('import a backup');
    expect(w.out()).toContain('without it the defaults hold');
    const bin = withNurse();
    bin.memory.state.findings = [
      { type: 'damaged', file: '/j/a.json', detail: 'x', of: { ...of, in: 'bin' } },
    ];
    await call(bin, 'doctor');
    expect(bin.out()).toContain('only an earlier copy');
  });

  it('--accept takes one that was changed, and goes with nothing else', async () => {
    const w = withNurse();
    expect(await call(w, 'doctor', '--accept', '/j/b.json')).toBe(0);
    expect(w.memory.state.accepted).toEqual(['/j/b.json']);
    expect(await call(w, 'doctor', '--accept', 'x', '--fix')).toBe(2);
  });
});

describe('edit --editor', () => {
  const edit = async (editor: (text: string) => string, ...argv: readonly string[]) => {
    const w = withNurse({ editor, interactive: true });
    return { w, status: await call(w, 'edit', ID, ...argv, '--editor') };
  };

  it('takes what was changed, and only that', async () => {
    const { w, status } = await edit((text) =>
      text.replace('\nStaff nurse\n', '\nWard nurse\n').replace('\nb\n', '\nb\nc\n'),
    );
    expect(status).toBe(0);
    expect(role(w)).toBe('Ward nurse');
    expect(now(w).answers.known?.value).toEqual(['a', 'b', 'c']);
    expect(now(w).answers.friend).toEqual(nurse.answers.friend);
    expect(w.err()).toContain(`Changed role, known in ${ID}`);
    expect(w.kept.size).toBe(0);
    expect(w.memory.state.open).toEqual([]);
  });

  it('of one question shows that one alone; emptied, it is skipped', async () => {
    let shown = '';
    const { w, status } = await edit((text) => {
      shown = text;
      return text.replace('It is one day.', '');
    }, 'friend');
    expect(status).toBe(0);
    expect(shown.match(/^== .* ==$/gm)).toEqual(['== friend ==']);
    expect(now(w).answers.friend?.value).toBeNull();
  });

  it.each([
    ['left as it was', (text: string) => text],
    ['emptied', () => ' \n'],
    ['only commented', (text: string) => `${text}# nothing\n`],
  ])('%s: nothing is changed', async (_name, editor) => {
    const { w, status } = await edit(editor);
    expect(status).toBe(0);
    expect(w.err()).toBe('Nothing was changed.\n');
    expect(w.memory.state.writes).toBe(0);
    expect(w.kept.size).toBe(0);
  });

  it.each([
    ['a choice that is none', (text: string) => text.replace('\nrejected\n', '\nfired\n'), 'outcome'],
    ['a number too high', (text: string) => text.replace(/(== sting ==\n.*\n)/, '$111\n'), 'sting'],
    ['two lines for one', (text: string) => text.replace('\nStaff nurse\n', '\nStaff\nnurse\n'), 'role'],
    ['a heading gone', (text: string) => text.replace('== role ==\n', ''), 'role'],
    ['a heading of its own', (text: string) => `${text}\n== other ==\nx\n`, 'other'],
    [
      'a day that is none',
      (text: string) => text.replace(/(== heard-on ==\n.*\n)/, '$1some day\n'),
      'heard-on',
    ],
    ['words above', (text: string) => `hello\n${text}`, 'above the first heading'],
    [
      'an answer to what is not asked',
      (text: string) => text.replace('\nrejected\n', '\noffer\n').replace(/(== sting ==\n.*\n)/, '$17\n'),
      'sting: this question does not apply',
    ],
  ])('%s changes nothing at all, and the text is kept for another try', async (_name, wrong, named) => {
    let given = '';
    const spoil = (text: string): string => wrong(text).replace('It is one day.', 'It is two days.');
    const { w, status } = await edit(spoil);
    expect(status).toBe(2);
    expect(w.err()).toContain(named);
    expect(w.err()).toContain(`What you wrote is kept; go on with: rejection-coach edit ${ID} --editor`);
    expect(w.memory.state.writes).toBe(0);

    const editor = await w.context.editor();
    Object.assign(w.context, {
      editor: async () => ({
        ...editor,
        edit: async (text: string) => {
          given = text;
          return '';
        },
      }),
    });
    expect(await call(w, 'edit', ID, '--editor')).toBe(0);
    expect(given).toContain('It is two days.');
    expect(given).toContain(named.split(':')[0]);
    // Emptied: given up.
    expect(w.kept.size).toBe(0);
    expect(w.memory.state.writes).toBe(0);
  });

  it('what another terminal changes meanwhile stays', async () => {
    const w = withNurse({
      interactive: true,
      editor: (text) => {
        w.memory.store.debriefs.set(ID, debrief(ID, { role: 'Staff nurse', company: 'Elsewhere' }));
        return text.replace('\nStaff nurse\n', '\nWard nurse\n');
      },
    });
    await call(w, 'edit', ID, '--editor');
    expect(role(w)).toBe('Ward nurse');
    expect(textOf(now(w), 'company')).toBe('Elsewhere');
  });

  it('what can’t be written is not lost', async () => {
    const w = withNurse({
      interactive: true,
      editor: (text) => text.replace('Staff nurse\n', 'Ward nurse\n'),
    });
    w.memory.state.full = true;
    expect(await call(w, 'edit', ID, '--editor')).toBe(4);
    expect([...w.kept.values()].join()).toContain('Ward nurse');
  });

  it('needs a terminal, and goes with no other way to answer', async () => {
    const w = withNurse({ editor: (text) => text });
    expect(await call(w, 'edit', ID, '--editor')).toBe(2);
    expect(w.err()).toContain('--answer TEXT');
    expect(await call(w, 'edit', ID, 'role', '--editor', '--answer', 'x')).toBe(2);
  });

  it('names people to talk to where an answer reads as danger, and keeps it', async () => {
    const { w } = await edit((text) => text.replace('It is one day.', 'I want to die'));
    expect(w.err()).toContain('116 123');
    expect(textOf(now(w), 'friend')).toBe('I want to die');
  });
});

describe('open in another terminal', () => {
  const elsewhere = [{ since: '2026-11-24T08:14:00.000Z', sure: true }];
  const draft = debrief(
    ID,
    { outcome: 'rejected', role: 'Nurse' },
    { finished: null, progress: { at: 'company' } },
  );

  it.each([
    [['edit', ID, 'role', '--answer', 'x']],
    [['edit', ID, '--editor']],
    [['edit', ID, 'role']],
    [['resume', ID]],
    [['delete', ID]],
    [['delete', ID, '--forever', '--yes']],
  ])('%j says so in one line, and goes on', async (argv) => {
    const script = scripted(
      argv[0] === 'resume'
        ? [{ ask: 'company', reply: { type: 'stop', typing: null } }]
        : argv.length === 3 && argv[2] === 'role'
          ? [answer('role', 'y')]
          : [],
    );
    const w = world({ acts: script.prompter, interactive: true, editor: (text) => text });
    w.memory.store.debriefs.set(ID, argv[0] === 'resume' ? draft : nurse);
    w.memory.state.elsewhere = elsewhere;
    const status = await call(w, ...argv);
    expect([0, 130]).toContain(status);
    expect(w.err().match(/^Also open in another terminal since 09:14;.*$/gm)).toHaveLength(1);
    expect(w.memory.state.open).toEqual([]);
    script.done();
  });

  it('on another day the line says which', async () => {
    const w = withNurse();
    w.memory.state.elsewhere = [{ since: '2026-11-22T08:14:00.000Z', sure: false }];
    await call(w, 'edit', ID, 'role', '--answer', 'x');
    expect(w.err()).toContain('since 22 Nov 2026, 09:14;');
  });
});

describe('two programs that choose the same id in the same moment', () => {
  it('both keep what they wrote', async () => {
    const w = world();
    const codes = ['aaaa', 'aaaa', 'bbbb'];
    Object.assign(w.context.ids, { code: () => codes.shift() });
    // The other one writes between the choice and the write.
    const theirs = debrief('2026-11-24-aaaa', { role: 'theirs' });
    const { ids } = w.context.journal;
    Object.assign(w.context.journal, {
      ids: async (kind: 'debriefs') => {
        const before = await ids(kind);
        w.memory.store.debriefs.set(theirs.id, theirs);
        return before;
      },
    });
    w.files.set('a.json', '{"answers": {"role": "mine"}}');
    expect(await call(w, 'start', '--answers', 'a.json')).toBe(0);
    expect([...w.memory.store.debriefs.values()].map((one) => textOf(one, 'role')).sort()).toEqual([
      'mine',
      'theirs',
    ]);
  });
});

describe('a clock that was set back', () => {
  it('an answer and a tick that are given now are newer all the same', async () => {
    const future = '2030-01-01T00:00:00.000Z';
    const w = world();
    const one = debrief(ID, { 'more-needed': ['drug doses'], role: 'Nurse' });
    w.memory.store.debriefs.set(ID, {
      ...one,
      answers: { ...one.answers, role: { value: 'Nurse', at: future } },
    });
    await call(w, 'edit', ID, 'role', '--answer', 'Ward nurse');
    expect(now(w).answers.role).toEqual({ value: 'Ward nurse', at: '2030-01-01T00:00:00.001Z' });

    await call(w, 'checklist', '--json');
    const item = JSON.parse(w.out()).items[0].id as string;
    w.memory.store.ticks.set(item, { id: item, done: true, at: future, sources: [ID] });
    await call(w, 'checklist', '--undo', item);
    const tick = w.memory.store.ticks.get(item);
    expect(tick).toMatchObject({ done: false });
    expect((tick?.at ?? '') > future).toBe(true);
  });
});

describe('a record from a newer version', () => {
  it('is not removed by delete --forever', async () => {
    const file = '/j/debriefs/2026-11-20-aaaa.json';
    const w = world({ damaged: [{ file, reason: 'it is from a newer version', newer: true }] });
    w.memory.store.debriefs.set('2026-11-20-aaaa', debrief('2026-11-20-aaaa', { role: 'Nurse' }));
    expect(await call(w, 'delete', '2026-11-20-aaaa', '--forever', '--yes')).toBe(4);
    expect(w.err()).toContain('It is left as it is.');
    expect(w.memory.store.debriefs.has('2026-11-20-aaaa')).toBe(true);
  });
});

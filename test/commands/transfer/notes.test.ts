/** `import --notes` as a person calls it: from the shared copy to what comes back. */

import { describe, expect, it } from 'vitest';
import { NOTES_FORMAT } from '../../../src/domain/transfer/read-notes.js';
import { call, callWith, withDebriefs } from '../../support/call.js';
import { NURSE_ID, nurseDebrief } from '../../support/debriefs.js';
import { scripted, world } from '../../support/fakes.js';

const nurse = nurseDebrief({ 'went-well': ['I was calm'], known: ['a private thing'] });
const notes = (...texts: readonly string[]): string =>
  JSON.stringify({
    format: NOTES_FORMAT,
    version: 1,
    from: 'Priya',
    comments: texts.map((text) => ({ debrief: NURSE_ID, question: 'went-well', text })),
  });

const worldWith = (content: string, more: Parameters<typeof world>[0] = {}) => {
  const w = withDebriefs(world(more), nurse);
  w.files.set('c.json', content);
  return w;
};
const kept = (w: ReturnType<typeof world>) => w.memory.store.debriefs.get(NURSE_ID)?.comments;

describe('the file that the page saves', () => {
  it('attaches comments to the questions, with whose they are and since when', async () => {
    const w = worldWith(notes('Nice work'));
    expect(await call(w, 'import', '--notes', 'c.json')).toBe(0);
    expect(w.err()).toContain('1 comment added from Priya.');
    expect(kept(w)).toEqual([
      { question: 'went-well', text: 'Nice work', from: 'Priya', at: '2026-11-24T09:00:00.000Z' },
    ]);
    await call(w, 'show', 'latest');
    expect(w.out()).toMatch(/calm\n\s+Comment by Priya, .*:\n\s+Nice work/);
    const before = w.out().length;
    await call(w, 'show', 'latest', '--json');
    expect(JSON.parse(w.out().slice(before)).comments).toMatchObject([{ from: 'Priya', text: 'Nice work' }]);
  });

  it('keeps the order of several on one answer', async () => {
    const w = worldWith(notes('Second thoughts', 'A last one'));
    await call(w, 'import', '--notes', 'c.json');
    expect(kept(w)?.map(({ text }) => text)).toEqual(['Second thoughts', 'A last one']);
  });

  it('twice adds nothing', async () => {
    const w = worldWith(notes('Nice work'));
    await call(w, 'import', '--notes', 'c.json');
    const { writes } = w.memory.state;
    expect(await call(w, 'import', '--notes', 'c.json')).toBe(0);
    expect(w.err()).toContain('Nothing was added.\nAlready there: 1 comment.');
    expect(w.memory.state.writes).toBe(writes);
  });

  it.each([
    ['', 'Tom'],
    ['Tom', ''],
  ])('once with --by %s and once with --by %s adds nothing the second time', async (first, second) => {
    const w = worldWith(notes('Could you name a number?').replace('"Priya"', '""'));
    await call(w, 'import', '--notes', 'c.json', ...(first ? ['--by', first] : []));
    expect(
      await call(w, 'import', '--notes', 'c.json', '--to-checklist', ...(second ? ['--by', second] : [])),
    ).toBe(0);
    expect(kept(w)).toMatchObject([{ from: first, tasks: ['Could you name a number?'] }]);
    expect(w.err()).toContain('Already there: 1 comment.');
  });

  it('holds a word about the whole, which show has and the checklist takes', async () => {
    const w = worldWith(notes('Please ring me on Tuesday').replace('"went-well"', '"whole"'));
    expect(await call(w, 'import', '--notes', 'c.json', '--to-checklist')).toBe(0);
    await call(w, 'show');
    expect(w.out()).toMatch(/Anything else: Comment by Priya.*\n\s+Please ring me on Tuesday/);
    await call(w, 'checklist', '--all');
    expect(w.out()).toContain('Priya: Please ring me on Tuesday');
  });

  it.each(['--notes', ''])('is known for what it is with and without --notes', async (option) => {
    const w = worldWith(notes('Nice work'));
    expect(await call(w, 'import', 'c.json', ...(option ? [option] : []))).toBe(0);
    expect(kept(w)).toMatchObject([{ text: 'Nice work', from: 'Priya' }]);
  });

  it('names what it leaves out, and changes no answer', async () => {
    const w = worldWith(
      JSON.stringify({
        format: NOTES_FORMAT,
        version: 1,
        debriefs: [{ id: NURSE_ID, answers: { role: 'Clown' } }],
        comments: [
          { debrief: '2026-01-01-zzzz', question: 'went-well', text: 'a' },
          { debrief: NURSE_ID, question: 'friend', text: 'b' },
          { debrief: NURSE_ID, question: 'role', text: 'c', answers: { role: 'Clown' } },
        ],
      }),
    );
    expect(await call(w, 'import', '--notes', 'c.json')).toBe(0);
    for (const line of [
      'debriefs: only comments can come in',
      'comment 1: there is no such debrief in your journal',
      'comment 2: that question has no answer',
      'comment 3, answers: only comments can come in',
    ])
      expect(w.err()).toContain(line);
    const { comments, ...rest } = w.memory.store.debriefs.get(NURSE_ID) ?? nurse;
    expect(rest).toEqual(nurse);
    expect(comments).toMatchObject([{ question: 'role', text: 'c', from: '' }]);
  });

  it('--dry-run writes nothing', async () => {
    const w = worldWith(notes('Could you add a number?'));
    expect(await call(w, 'import', '--notes', 'c.json', '--dry-run', '--to-checklist')).toBe(0);
    expect(w.err()).toContain('Would be added: 1 comment from Priya.');
    expect(w.memory.state.writes).toBe(0);
  });

  it.each([['{"format":"rejection-coach","version":1}'], ['{'], ['just a text'], [notes()]])(
    '%s holds none',
    async (content) => {
      const w = worldWith(content);
      expect(await call(w, 'import', '--notes', 'c.json')).toBe(2);
      expect(w.err()).toContain('it holds no comments that I can read');
    },
  );

  it.each([
    [['c.json', '--by', 'Tom'], '--by goes with --notes'],
    [['c.json', '--to-checklist'], '--to-checklist goes with --notes'],
    [['c.json', NURSE_ID, '--notes'], "--notes and IDs can't go together"],
    [['c.json', '--notes', '--skip-bad'], "--notes and --skip-bad can't go together"],
  ])('%j is refused', async (args, message) => {
    const w = worldWith(notes('x'));
    expect(await call(w, 'import', ...args)).toBe(2);
    expect(w.err()).toContain(message);
  });
});

describe('a Markdown copy', () => {
  it('comes back with comments added by hand, and nothing the person wrote is one', async () => {
    const w = withDebriefs(
      world(),
      nurseDebrief({ 'went-well': ['calm'], 'could-change': 'Comment: mine', 'more-needed': ['> mine'] }),
    );
    await call(w, 'export', '--share', '--output', 'copy.md');
    const copy = w.files.get('copy.md') ?? '';
    w.files.set('back.md', copy.replace('- calm', '- calm\n\nComment: well done\n'));
    expect(await call(w, 'import', '--notes', 'back.md', '--by', 'Tom')).toBe(0);
    expect(kept(w)).toMatchObject([{ question: 'went-well', text: 'well done', from: 'Tom' }]);
    w.files.set('again.md', copy.replace('- calm', '- calm\n\nComment: so well done\n'));
    expect(await call(w, 'import', 'again.md')).toBe(0);
    expect(kept(w)?.map(({ text }) => text)).toEqual(['well done', 'so well done']);
    expect(w.memory.store.debriefs.size).toBe(1);
    w.files.set('text.md', copy);
    expect(await call(w, 'import', '--notes', 'text.md')).toBe(2);
  });
});

describe('what asks for something', () => {
  it('is offered once in a terminal, and goes on the checklist', async () => {
    const person = scripted([
      { menu: 'Priya on “', choose: 'add' },
      { menu: 'be shorter', choose: 'leave' },
    ]);
    const w = worldWith(notes('Nice. Could you name a number?', 'Good', 'You could be shorter.'), {
      acts: person.prompter,
    });
    expect(await call(w, 'import', '--notes', 'c.json')).toBe(0);
    person.done();
    expect(kept(w)?.map(({ tasks }) => tasks)).toEqual(
      expect.arrayContaining([['Could you name a number?'], [], undefined]),
    );
    expect(await call(w, 'import', '--notes', 'c.json')).toBe(0);
    await call(w, 'checklist', '--json', '--all');
    const items = JSON.parse(w.out()).items as { text: string }[];
    expect(items.map(({ text }) => text)).toContain('Priya: Could you name a number?');
    expect(JSON.stringify(items)).not.toMatch(/shorter|Good/);
  });

  it('is whole where the line was broken inside a sentence', async () => {
    const w = worldWith(notes('You could ask a friend\nto quiz you.\nAdd a number'));
    await call(w, 'import', '--notes', 'c.json', '--to-checklist');
    expect(kept(w)?.[0]?.tasks).toEqual(['You could ask a friend to quiz you.', 'Add a number']);
  });

  it.each([
    [
      'Say which fault it was and how you found it. Write it as 3 sentences.',
      ['Priya: Say which fault it was and how you found it. Write it as 3 sentences.'],
    ],
    [
      'Nice. We can pay for 2391. Please ring me on Tuesday.',
      ['Priya: We can pay for 2391. Please ring me on Tuesday.'],
    ],
    ['Then ring me on Tuesday.', ['Priya: Ring me on Tuesday']],
    ['Ask them for a reply. Then ring me.', ['Priya: Ask them for a reply. Then ring me.']],
    ['Add a number.\nI liked it.\nRing me.', ['Priya: Add a number', 'Priya: Ring me']],
    ['We can pay for 2391. I liked it.', []],
  ])('%s', async (comment, lines) => {
    const w = worldWith(notes(comment));
    await call(w, 'import', '--notes', 'c.json', '--to-checklist');
    await call(w, 'checklist', '--json', '--all');
    const items = JSON.parse(w.out()).items as { text: string }[];
    expect(
      items
        .map(({ text }) => text)
        .filter((text) => text.startsWith('Priya'))
        .toSorted(),
    ).toEqual([...lines].sort());
  });

  it('in a script it says the option that gives the same', async () => {
    const w = worldWith(notes('Could you name a number?'));
    await call(w, 'import', '--notes', 'c.json');
    expect(w.err()).toContain('rejection-coach import --notes c.json --to-checklist');
    expect(await call(w, 'import', '--notes', 'c.json', '--to-checklist', '--json')).toBe(0);
    expect(JSON.parse(w.out())).toMatchObject({ added: [], known: 1, listed: 1 });
    expect(kept(w)?.[0]?.tasks).toEqual(['Could you name a number?']);
  });

  it('is not offered where it reads as danger, and feeds nothing', async () => {
    const w = worldWith(notes('Please help. I want to kill myself.'));
    expect(await call(w, 'import', '--notes', 'c.json', '--to-checklist')).toBe(0);
    expect(kept(w)?.[0]?.tasks).toBeUndefined();
    await call(w, 'export', '--share', '--with', 'comments');
    expect(w.out()).not.toContain('myself');
  });
});

describe('what goes out again', () => {
  const commented = nurseDebrief(
    { company: 'Brimtec', 'went-well': ['calm'], known: ['x'] },
    {
      comments: [
        {
          question: 'went-well',
          text: 'Brimtec liked it',
          from: 'Priya Rao',
          at: '2026-11-25T10:11:12.345Z',
        },
        { question: 'known', text: 'about a secret', from: 'Priya Rao', at: '2026-11-25T10:11:12.345Z' },
      ],
    },
  );

  it('has no comments unless they were chosen', async () => {
    const w = withDebriefs(world(), commented);
    await call(w, 'export', '--share', '--all', '--json');
    expect(w.out()).not.toMatch(/liked it|secret|Priya/);
    expect(w.err()).toMatch(/Left out:.*comments from others/);
  });

  it('with them it has those on what is shared, without names and times', async () => {
    const w = withDebriefs(world(), commented);
    await call(w, 'export', '--share', '--with', 'comments', '--json');
    expect(w.out()).toContain('Company A liked it');
    expect(w.out()).not.toMatch(/secret|Priya|10:11/);
    expect(w.err()).toContain('You added: comments from others.');
  });

  it('keeps them in an export of all, and back', async () => {
    const w = withDebriefs(world(), commented);
    await call(w, 'export', '--all', '--json');
    const other = world();
    other.files.set('e.json', w.out());
    expect(await call(other, 'import', 'e.json')).toBe(0);
    expect(kept(other)).toEqual(commented.comments);
  });

  it.each([['markdown'], ['html']])(
    'shows them in a private export as %s, which holds no script',
    async (format) => {
      const w = withDebriefs(world(), commented);
      await call(w, 'export', '--format', format);
      expect(w.out()).toContain('Comment by Priya Rao, 25 Nov 2026');
      expect(w.out()).toContain('about a secret');
      expect(w.out()).not.toMatch(/<script|textarea/);
    },
  );

  it('is no comment of the next adviser when a Markdown copy with them comes back', async () => {
    const { w } = await callWith(
      [],
      { debriefs: [commented] },
      'export',
      '--share',
      '--with',
      'comments',
      '--output',
      'c.md',
      '--yes',
    );
    expect(w.files.get('c.md')).toContain('liked it');
    expect(await call(w, 'import', '--notes', 'c.md')).toBe(2);
  });
});

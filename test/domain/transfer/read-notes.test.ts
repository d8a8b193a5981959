import { describe, expect, it } from 'vitest';
import {
  COMMENT_LENGTH,
  NOTES_FORMAT,
  notesInJson,
  notesInMarkdown,
} from '../../../src/domain/transfer/read-notes.js';

const ID = '2026-11-20-aaaa';
const file = (comments: readonly unknown[], more: object = {}) => ({
  format: NOTES_FORMAT,
  version: 1,
  from: 'Priya',
  comments,
  ...more,
});
const good = { debrief: ID, question: 'went-well', text: 'Nice' };

describe('the file that the page saves', () => {
  it('holds comments, and whose they are', () => {
    expect(notesInJson(file([good]), '')).toEqual({
      comments: [{ ...good, from: 'Priya', where: 'comment 1' }],
      leftOut: [],
    });
  });

  it('takes the name that was given where it has none', () => {
    expect(notesInJson(file([good], { from: '' }), 'Tom')?.comments[0]?.from).toBe('Tom');
  });

  it.each([
    ['an unknown question', { ...good, question: '__proto__' }, 'no-question'],
    ['no debrief', { ...good, debrief: '../../x' }, 'no-debrief'],
    ['an empty text', { ...good, text: ' \n ' }, 'no-text'],
    ['text that is none', { ...good, text: ['x'] }, 'no-text'],
    ['no object', 'x', 'no-text'],
    ['too long a text', { ...good, text: 'x'.repeat(COMMENT_LENGTH + 1) }, 'too-long'],
  ])('%s is left out and named', (_name, comment, why) => {
    expect(notesInJson(file([comment]), '')).toEqual({
      comments: [],
      leftOut: [{ where: 'comment 1', why }],
    });
  });

  it('brings nothing else in', () => {
    const read = notesInJson(file([{ ...good, tasks: ['x'], at: 'y' }], { answers: {}, debriefs: [] }), '');
    expect(read?.comments).toEqual([{ ...good, from: 'Priya', where: 'comment 1' }]);
    expect(read?.leftOut.map(({ where }) => where)).toEqual([
      'answers',
      'debriefs',
      'comment 1, tasks',
      'comment 1, at',
    ]);
  });

  it('has at most two hundred', () => {
    const read = notesInJson(file(Array.from({ length: 201 }, () => good)), '');
    expect(read?.comments).toHaveLength(200);
    expect(read?.leftOut).toEqual([{ where: 'comment 201', why: 'too-many' }]);
  });

  it('can obey no terminal', () => {
    const read = notesInJson(file([{ ...good, text: 'a\u001b[2Jb\u202ec' }], { from: 'Pri\u001bya' }), '');
    expect(read?.comments[0]).toMatchObject({ text: 'a\ufffd[2Jb\ufffdc', from: 'Pri\ufffdya' });
  });

  it('a name that is none is left out, and the comments stay', () => {
    const read = notesInJson(file([good], { from: 'x'.repeat(81) }), '');
    expect(read).toMatchObject({ comments: [{ from: '' }], leftOut: [{ where: 'from', why: 'name' }] });
  });

  it.each([[null], [[]], [{ format: 'rejection-coach', version: 1 }], [{ format: NOTES_FORMAT }]])(
    '%j is none',
    (value) => expect(notesInJson(value, '')).toBeNull(),
  );
});

const labelled = (label: string) => (label === 'What went well' ? 'went-well' : undefined);
const copy = (...lines: readonly string[]): string =>
  ['---', `id: "${ID}"`, '---', '', '# Nurse', '', '**What went well**', '', 'calm', ...lines].join('\n');

describe('a Markdown copy with comments in it', () => {
  it.each([
    ['Comment: Nice', 'Nice', ''],
    ['comment by Priya: Nice: really', 'Nice: really', 'Priya'],
    ['> Nice', 'Nice', ''],
    ['> Nice\n> and clear', 'Nice\nand clear', ''],
  ])('%j', (line, text, from) => {
    expect(notesInMarkdown(copy('', line), '', labelled).comments).toMatchObject([
      { debrief: ID, question: 'went-well', text, from },
    ]);
  });

  it('with the line ends of another system', () => {
    const windows = `\ufeff${copy('', 'Comment: Nice').replaceAll('\n', '\r\n')}`;
    expect(notesInMarkdown(windows, '', labelled).comments).toMatchObject([{ text: 'Nice' }]);
  });

  it('of several debriefs knows which', () => {
    const both = ['# A', '', `${ID}, 20 November`, '', '**What went well**', '> one'];
    const second = ['# B', '', '2026-11-21-bbbb, 21 November', '', '**What went well**', '> two'];
    expect(
      notesInMarkdown([...both, '', ...second].join('\n'), '', labelled).comments.map(
        (comment) => comment.debrief,
      ),
    ).toEqual([ID, '2026-11-21-bbbb']);
  });

  it('under no answer it is left out and named', () => {
    expect(notesInMarkdown(copy('', '## Feedback', '> x'), '', labelled)).toEqual({
      comments: [],
      leftOut: [{ where: 'line 12', why: 'no-question' }],
    });
  });

  it('other lines that were added are not taken', () => {
    expect(notesInMarkdown(copy('', 'a new answer', '- Comment: x'), '', labelled)).toEqual({
      comments: [],
      leftOut: [],
    });
  });
});

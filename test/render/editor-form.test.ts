/** The text for an editor and its reader are each other's inverse. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../src/content/en/index.js';
import { answerTo, type Debrief } from '../../src/domain/debrief/debrief.js';
import { changedSections, readForm } from '../../src/domain/debrief/editor-form.js';
import { formAgain, formText } from '../../src/render/editor-form.js';
import { anyText } from '../support/any-text.js';
import { debrief } from '../support/debriefs.js';

const ID = '2026-11-24-k7qm';
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('# a comment?', '== role ==', '\\', '\\# x', '==', '#', '#! note', '\\\\x'),
  )
  .map((text) =>
    text
      .replace(/[^\P{Cc}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .filter((text) => text !== '');
const some: fc.Arbitrary<Debrief> = fc
  .record({
    role: line,
    known: fc.array(line, { maxLength: 4 }),
    friend: fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n')),
    sting: fc.integer({ min: 0, max: 10 }),
  })
  .map((values) => debrief(ID, values));
const text = (written: Debrief): string => formText(written, script.questions, 'Nurse, St Mary’s');

describe('a debrief as a text', () => {
  it('is read back as it is, whatever is in it', () => {
    fc.assert(
      fc.property(some, (written) => {
        const { sections, problems } = readForm(text(written));
        expect(problems).toEqual([]);
        expect([...sections.keys()]).toEqual(script.questions.map((question) => question.id));
        for (const [id, lines] of sections) {
          const value = answerTo(written, id as never);
          const wanted = value === null ? [] : Array.isArray(value) ? value : String(value).split('\n');
          expect(lines, id).toEqual(wanted);
        }
      }),
    );
  });

  it('shows no control character to the editor, and an answer that holds one is not changed by that', () => {
    const written = debrief(ID, { role: 'Nurse\u001b[31m', known: ['a\nb'], friend: 'x\u0007\r\ny' });
    expect(text(written)).not.toMatch(/[^\n\P{Cc}]/u);
    expect(changedSections(readForm(text(written)), readForm(text(written)))).toEqual([]);
  });

  it('changed line ends and empty lines do not count as a change', () => {
    const given = text(debrief(ID, { role: 'Nurse', friend: 'a\n\nb' }));
    for (const now of [
      given.replaceAll('\n', '\r\n'),
      `\ufeff${given}`,
      given.replaceAll('\n\n==', '\n\n\n\n=='),
      given.trimEnd(),
    ])
      expect(changedSections(readForm(given), readForm(now))).toEqual([]);
  });

  it('a change under a heading is that answer’s', () => {
    const given = text(debrief(ID, { role: 'Nurse', known: ['a', 'b'] }));
    const now = readForm(given.replace('\nNurse\n', '\nWard nurse\n').replace('\nb\n', '\n'));
    expect(changedSections(readForm(given), now)).toEqual(['role', 'known']);
    expect(now.sections.get('role')).toEqual(['Ward nurse']);
    expect(now.sections.get('known')).toEqual(['a']);
  });
});

describe('reading is strict', () => {
  it.each([
    ['words above the first heading', 'hello\n== role ==\n', [{ type: 'before', line: 1 }]],
    ['a heading that is none', '== role\nNurse', [{ type: 'heading', line: 1 }]],
    ['a heading with something after it', '== role == x\n', [{ type: 'heading', line: 1 }]],
    ['a heading twice', '== role ==\na\n== role ==\nb', [{ type: 'twice', line: 3 }]],
    ['nothing', '', []],
  ])('%s', (_name, given, problems) => {
    expect(readForm(given).problems).toMatchObject(problems);
  });

  it('never throws, and what stands under a broken heading goes to no other answer', () => {
    fc.assert(fc.property(anyText(), (given) => void readForm(given)));
    expect(readForm('== role ==\na\n== rule\nb').sections.get('role')).toEqual(['a']);
  });
});

describe('another try', () => {
  it('says what was wrong once, however often it goes wrong', () => {
    const given = text(debrief(ID, { role: 'Nurse' }));
    const again = formAgain(formAgain(given, ['role: one', 'x']), ['role: two']);
    expect(again).not.toContain('role: one');
    expect(again.match(/role: two/g)).toHaveLength(1);
    expect(changedSections(readForm(given), readForm(again))).toEqual([]);
    expect(readForm(again).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { dayIn } from '../../../src/domain/posting/day-in.js';
import { factsOf } from '../../../src/domain/posting/facts.js';
import { linesOf, unmarked } from '../../../src/domain/posting/lines.js';
import { requirementsOf } from '../../../src/domain/posting/requirements.js';
import { sentencesOf } from '../../../src/domain/text/sentences.js';

const known = (text: string): boolean => /^(?:about|benefits)/i.test(text);
const read = (text: string) => linesOf(text, known);
const formsOf = (text: string) => read(text).map(({ form, text: line, level }) => `${form} ${level} ${line}`);

describe('a line of a posting', () => {
  it('is not read behind the 10,000th', () => {
    expect(read('- a\n'.repeat(50_000)).length).toBe(10_000);
  });

  it.each([
    ['# Porter', 'heading 1 Porter'],
    ['###### Small ##', 'heading 6 Small'],
    ['  ## **Porter** ', 'heading 2 Porter'],
    ['You bring:', 'heading 8 You bring:'],
    ['You bring:-', 'heading 8 You bring:-'],
    ['You bring:–', 'heading 8 You bring:–'],
    ['You bring:—', 'heading 8 You bring:—'],
    ['**You bring**', 'heading 8 You bring'],
    ['__You bring__:', 'heading 8 You bring:'],
    ['YOUR SKILLS', 'heading 7 YOUR SKILLS'],
    ['PHP, HTML, CSS', 'plain 0 PHP, HTML, CSS'],
    ['EXPERIENCE, SKILLS', 'heading 7 EXPERIENCE, SKILLS'],
    ['CALL 555', 'plain 0 CALL 555'],
    ['About us', 'heading 7 About us'],
    ['About us.', 'plain 0 About us.'],
    ['About us!', 'plain 0 About us!'],
    ['A quiet place', 'plain 0 A quiet place'],
    ['- Tact', 'entry 0 Tact'],
    ['* **Tact** and _calm_', 'entry 0 Tact and calm'],
    ['12) Tact', 'entry 0 Tact'],
    ['(3) Tact', 'entry 0 Tact'],
    ['b) Tact', 'entry 0 Tact'],
    ['b. Tact', 'entry 0 Tact'],
    ['iv. Tact', 'entry 0 Tact'],
    ['•Tact', 'entry 0 Tact'],
    ['123. Tact', 'plain 0 123. Tact'],
    ['- You bring:', 'heading 9 You bring:'],
    ['- You bring -', 'entry 0 You bring -'],
    ['> Quoted', 'plain 0 Quoted'],
    ['> > - Quoted', 'entry 0 Quoted'],
    ['\\# no heading', 'plain 0 # no heading'],
    [`${'word '.repeat(10).trim()}:`, `heading 8 ${'word '.repeat(10).trim()}:`],
    [`${'word '.repeat(11).trim()}:`, `plain 0 ${'word '.repeat(11).trim()}:`],
    [`About ${'word '.repeat(15).trim()}:`, `heading 8 About ${'word '.repeat(15).trim()}:`],
    [`About ${'word '.repeat(16).trim()}:`, `plain 0 About ${'word '.repeat(16).trim()}:`],
    [`About ${'word '.repeat(10).trim()}`, `plain 0 About ${'word '.repeat(10).trim()}`],
  ])('%j is %j', (text, expected) => expect(formsOf(text)).toEqual([expected]));

  it.each([
    ['What you bring -\n- Tact', 'heading 8 What you bring -'],
    ['What you bring –\n\n- Tact', 'heading 8 What you bring –'],
    ['What you bring -\nTact', 'plain 0 What you bring -'],
    ['What you bring\n- Tact', 'heading 7 What you bring'],
    ['What you bring\n\n\n- Tact', 'heading 7 What you bring'],
    ['what you bring\n- Tact', 'plain 0 what you bring'],
    ['What you bring,\n- Tact', 'plain 0 What you bring,'],
    ['What you will have to bring with you\n- Tact', 'heading 7 What you will have to bring with you'],
    [
      'What you will have to bring along with you\n- Tact',
      'plain 0 What you will have to bring along with you',
    ],
  ])('%j begins with %j', (text, expected) => expect(formsOf(text)[0]).toBe(expected));

  it.each([
    ['Porter\n===', 'heading 1 Porter'],
    ['Porter\n------', 'heading 2 Porter'],
    ['Porter\n--', 'plain 0 Porter'],
    ['- Tact\n---', 'entry 0 Tact'],
  ])('%j with a line under it is %j', (text, expected) => expect(formsOf(text)[0]).toBe(expected));

  it('stands apart after an empty line or a rule', () => {
    expect(read('A.\nB.\n\nC.\n***\nD.').map(({ apart }) => apart)).toEqual([true, false, true, true]);
  });

  it('of a list copied into one line is split at each mark', () => {
    expect(formsOf('Essential: • Tact • German')).toEqual([
      'heading 8 Essential:',
      'entry 0 Tact',
      'entry 0 German',
    ]);
    expect(formsOf('Tact • German')).toEqual(['plain 0 Tact • German']);
  });

  it.each([
    ['We need somebody who likes guests and\nnight shifts.', 1],
    ['We need somebody who likes to meet guests\nand works nights.', 1],
    ['Guests and\nnights', 1],
    ['Guests,\nnights', 1],
    ['Guests\nnights', 2],
    ['We need somebody who likes to meet guests.\nand works nights.', 2],
    ['We need somebody who likes to meet guests\nAnd works nights.', 2],
    ['We need somebody who likes to meet guests\n\nand works nights.', 2],
    ['We need somebody who likes to meet guests\n- and works nights.', 2],
    ['# We need somebody who likes to meet guests\nand works nights.', 2],
    ['We need somebody who likes to meet guests;\nand works nights.', 2],
  ])('%j has %i lines once broken ones are joined', (text, count) => expect(read(text)).toHaveLength(count));

  it('joins what an empty line parts only where there is one after each line', () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `${at}. A wide line of a posting that was printed and goes\n\non below.`,
    );
    expect(read(lines.join('\n\n'))).toHaveLength(12);
    expect(read(lines.slice(0, 5).join('\n'))).toHaveLength(10);
  });

  it.each([
    ['2. About the kiln\na. Hot', 'heading'],
    ['**2. About the kiln**\nHot', 'heading'],
    ['2. About the kiln\n3. Hot', 'entry'],
  ])('a number before a known heading makes an entry of it only in a numbered list: %j', (text, form) => {
    expect(linesOf(text, (line, listed) => !listed && known(line))[0]?.form).toBe(form);
  });

  it('has no HTML comments; an open one stays as text', () => {
    expect(formsOf('A <!-- x\ny -->b.<!--z-->')).toEqual(['plain 0 A b.']);
    expect(formsOf('A <!-- x.')).toEqual(['plain 0 A <!-- x.']);
  });

  it.each([
    ['![a logo](x.png) Porter', 'Porter'],
    ['See [our site](https://x.example) now', 'See our site now'],
    ['**bold** and __bold__', 'bold and bold'],
    ['*em* and _em_', 'em and em'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a \\* b \\_ c', 'a * b _ c'],
    [' a \t b ', 'a b'],
  ])('%j reads %j', (text, expected) => expect(unmarked(text)).toBe(expected));
});

describe('a day in a posting', () => {
  it.each([
    ['12/12/2026', '2026-12-12'],
    ['13/12/2026', '2026-12-13'],
    ['12/13/2026', '2026-12-13'],
    ['11/12/2026', null],
    ['12/11/2026', null],
    ['13/13/2026', null],
    ['31.12.2026', '2026-12-31'],
    ['31/02/2026', null],
    ['by 2026-12-03, noon', '2026-12-03T12:00'],
    ['2026-12-034', null],
    ['2026-02-30', null],
    ['3 December 2026', '2026-12-03'],
    ['3rd of Dec. 2026', '2026-12-03'],
    ['21st Sept 2026', '2026-09-21'],
    ['2nd-Nov-2026', '2026-11-02'],
    ['4th May, 2026', '2026-05-04'],
    ['December 3rd, 2026', '2026-12-03'],
    ['Jan 1 2026', '2026-01-01'],
    ['31 June 2026', null],
    ['3 December', null],
    ['', null],
  ])('%j is %j', (text, day) => expect(dayIn(text, { zone: 'Europe/Zagreb' })).toBe(day));
});

describe('the facts of a posting', () => {
  const facts = (text: string) => factsOf(text, postingWords, { zone: 'Europe/Zagreb' });
  it.each([
    ['Porter\nLocation: Leeds', { role: 'Porter', place: 'Leeds' }],
    ['Porter\n**Location**\nLeeds', { role: 'Porter', place: 'Leeds' }],
    ['Porter\n* Location | Leeds', { role: 'Porter', place: 'Leeds' }],
    ['Porter\nLocation:\nLeeds\nLocation: York', { role: 'Porter', place: 'Leeds' }],
    [`Porter\nLocation: ${'x'.repeat(80)}`, { role: 'Porter', place: 'x'.repeat(80) }],
    [`Porter\nLocation: ${'x'.repeat(81)}`, { role: 'Porter' }],
    ['Night Porter (f/m) - ', { role: 'Night Porter' }],
    ['night porter', {}],
    ['Come and work for us!', {}],
    ['One Two Three Four Five Six Seven Eight', { role: 'One Two Three Four Five Six Seven Eight' }],
    ['One Two Three Four Five Six Seven Eight Nine', {}],
    ['', {}],
  ])('%j: %j', (text, expected) => expect(facts(text)).toEqual(expected));
});

describe('requirements', () => {
  const asked = (text: string) =>
    requirementsOf(text, postingWords).map(({ text: line, must }) => `${must ? '!' : '?'} ${line}`);

  it('under a heading with a colon or without are the same', () => {
    for (const heading of ['Requirements', 'Requirements:', 'Requirements:-', '**Requirements**'])
      expect(asked(`${heading}\n- Fluent German`)).toEqual(['! Fluent German']);
  });

  it('under a deeper heading belong to the section above it', () => {
    expect(asked('# Nice to have\n## Requirements\n- Fluent German')).toEqual(['? Fluent German']);
    expect(asked('## Nice to have\n## Requirements\n- Fluent German')).toEqual(['! Fluent German']);
    expect(asked('## Requirements\n### Languages\n- Fluent German')).toEqual(['! Fluent German']);
  });

  it('end at the next number with a title', () => {
    const notice =
      '4. Desirable\n   a) Video editing\n\n5. Selection\n   A talk of seven minutes.\n\n6. General terms\n   - Bring your originals.';
    expect(asked(notice)).toEqual(['? Video editing']);
  });

  it('stand behind arrows too', () => {
    expect(asked('Requirements\n=> Fluent German\n=> Soldering')).toEqual(['! Fluent German', '! Soldering']);
  });

  it('are not all that stands below the heads of columns', () => {
    const heads = '**What you do**\n**What you need**';
    const list = '• Sweep the yard at night\n• Feed the boilers at six';
    expect(asked(`${heads}\n${list}\n\nA clean driving licence is essential.`)).toEqual([
      '! A clean driving licence is essential.',
    ]);
  });

  it('beside their heading are a list', () => {
    expect(
      asked('Your tasks | Sweep the yard; Feed the boilers\nYour profile | A clean licence; Fluent German'),
    ).toEqual(['! A clean licence', '! Fluent German']);
  });

  it('end where a sentence with a semicolon leads into what to send', () => {
    const text =
      'Requirements\n- Fluent German\n\nTo apply, please send us the following;\n- Your CV\n- Which shift you would like';
    expect(asked(text)).toEqual(['! Fluent German']);
  });

  it('of a table stand in the column of their kind', () => {
    expect(
      asked('Criteria | Essential | Desirable\nSkills | Fluent German; a calm voice | Fluent Dutch'),
    ).toEqual(['! Fluent German', '! a calm voice', '? Fluent Dutch']);
    expect(asked('| Forklift licence | Desirable |\n| Fluent German | Essential |')).toEqual([
      '? Forklift licence',
      '! Fluent German',
    ]);
  });

  it('are there once, whatever their case', () => {
    expect(asked('Requirements:\n- Fluent German\n- FLUENT GERMAN')).toEqual(['! Fluent German']);
  });
});

it.each([
  ['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
  ['Skills, e.g. Excel. And more.', ['Skills, e.g. Excel.', 'And more.']],
  ['Dr. Novak leads. Come.', ['Dr. Novak leads.', 'Come.']],
  ['With 3.5 years. 2 posts.', ['With 3.5 years.', '2 posts.']],
  ['He said "Go." Then left.', ['He said "Go."', 'Then left.']],
  ['lower. case', ['lower. case']],
  ['', []],
] as const)('the sentences of %j', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

describe('lines that print is hard on', () => {
  it.each([
    ['O F F I C E   W O R K', ['OFFICE WORK']],
    [
      'What do we hope to find in the\nperson who takes this on?',
      ['What do we hope to find in the person who takes this on?'],
    ],
    [
      'Ask us       See us\nTact kept    Room one\nCalm kept    Room two',
      ['Ask us', 'Tact kept', 'Calm kept', 'See us', 'Room one', 'Room two'],
    ],
    ['Post:     Porter\nPlace:    Leeds\nPay:      £12', ['Post: Porter', 'Place: Leeds', 'Pay: £12']],
    ['\uf0b7 Tact', ['Tact']],
  ])('%j', (text, lines) => expect(read(text).map((line) => line.text)).toEqual(lines));

  it('a run of four million signs is a short line', () => {
    expect(read('*'.repeat(4_000_000))).toEqual([]);
    expect(read(`a${'>'.repeat(300_000)}`)[0]?.text).toBe('a>>>>>>');
  });
});

it.each([
  [
    'We at the very old bakery now invite applica-\ntions for ovens.',
    'We at the very old bakery now invite applications for ovens.',
  ],
  ['A full week here, on a rota that is full-\ntime.', 'A full week here, on a rota that is full-time.'],
  ['We look for a baker who is calm and self-\ntaught.', 'We look for a baker who is calm and self-taught.'],
  ['You have completed a Ph.D.\nin bread.', 'You have completed a Ph.D. in bread.'],
])('%j is one line', (text, line) => expect(read(text).map((found) => found.text)).toEqual([line]));

it('what puts you ahead is nice to have', () =>
  expect(requirementsOf('## What will put you ahead\n- Harp', postingWords)).toEqual([
    { text: 'Harp', must: false },
  ]));

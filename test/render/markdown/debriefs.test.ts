import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { planChecklist } from '../../../src/domain/checklist/plan.js';
import { checklistMarkdown } from '../../../src/render/markdown/checklist.js';
import { debriefsMarkdown } from '../../../src/render/markdown/debriefs.js';
import { debrief } from '../../support/debriefs.js';

const ID = '2026-11-24-k7qm';

/** Every node of the parsed document but the front matter, and the text under the label. */
const parse = (markdown: string) => {
  const walker = new Parser().parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')).walker();
  const types: string[] = [];
  const text: string[] = [];
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    types.push(node.type);
    if (node.type === 'text') text.push(node.literal ?? '');
    if (
      node.type === 'linebreak' ||
      node.type === 'softbreak' ||
      node.type === 'paragraph' ||
      node.type === 'item' ||
      node.type === 'heading'
    )
      text.push('\n');
  }
  return { types, text: text.join('') };
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const fragment = fc.oneof(
  fc.constantFrom(
    '#',
    '## x',
    '-',
    '- ',
    '+ a',
    '1.',
    '1) x',
    '* ',
    '**b**',
    '_i_',
    '__b__',
    '`c`',
    '```',
    '~~~',
    '~~s~~',
    '>',
    '> q',
    '[a](b)',
    '![i](x)',
    '[a]: http://x',
    '<b>',
    '<!-- c -->',
    '</div>',
    '&amp;',
    '&#42;',
    '\\',
    '\\*',
    '---',
    '***',
    '___',
    '===',
    '= ',
    '|a|b|',
    '|-|-|',
    '$x$',
    'http://a.b',
    'a_b_c',
    '\t',
    '    code',
    '  \n',
    '\n',
    '\n\n',
    '!',
    '[',
    ']',
    '(',
    ')',
    'a',
    'word',
    "it's",
    '5 - 6',
    'C++',
    '[^1]',
    '[ ] x',
    '@me',
    '#1',
    '0.',
    '12345678901.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const words = fc.array(fragment, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
const typed = words.filter((text) => /[^\s\u0000-\u001f\u007f-\u009f]/.test(text));
const visible = (text: string): string =>
  squeeze(
    text
      .replace(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'),
  );

describe('the person’s words in Markdown', () => {
  it('are never read as markup and come back as they were: a text', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { types, text: read } = parse(debriefsMarkdown([debrief(ID, { friend: text })], script));
        expect(new Set(types)).toEqual(
          new Set([
            'document',
            'heading',
            'text',
            'paragraph',
            'strong',
            ...types.filter((type) => type === 'linebreak'),
          ]),
        );
        expect(squeeze(read)).toBe(
          squeeze(`no job or employer Look at the big picture What I would tell a friend ${visible(text)}`),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are never read as markup and come back as they were: a list', () => {
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (entries) => {
        const { types, text } = parse(debriefsMarkdown([debrief(ID, { known: entries })], script));
        expect(types.filter((type) => type === 'item')).toHaveLength(entries.length);
        expect([...new Set(types)].sort()).toEqual([
          'document',
          'heading',
          'item',
          'list',
          'paragraph',
          'strong',
          'text',
        ]);
        expect(squeeze(text)).toContain(squeeze(entries.map(visible).join(' ')));
      }),
      { numRuns: 2000 },
    );
  });

  it('are never read as markup: a role and a company in a heading', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { types, text: read } = parse(
          debriefsMarkdown([debrief(ID, { role: text, sting: 3 })], script),
        );
        expect(types.filter((type) => type === 'heading')).toHaveLength(2);
        expect(squeeze(read)).toContain(visible(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "It's 5 - 6 weeks, isn't it?",
    'C++ and snake_case_names',
    'R&D at 50 % (or more)',
    'Why? Because: a, b; c.',
    'e.g. #1 choice, @ work',
    'naïve café – “quoted”',
    '2026 was fine',
  ])('leaves ordinary prose as it is: %s', (text) => {
    expect(debriefsMarkdown([debrief(ID, { friend: text })], script)).toContain(`\n\n${text}\n`);
  });

  it('keeps line breaks and paragraphs', () => {
    const { types } = parse(debriefsMarkdown([debrief(ID, { friend: 'one\ntwo\n\nthree' })], script));
    expect(types.filter((type) => type === 'linebreak')).toHaveLength(1);
    expect(types.filter((type) => type === 'paragraph')).toHaveLength(3);
  });
});

describe('a document', () => {
  const full = debrief(ID, {
    outcome: 'rejected',
    role: 'Staff nurse',
    company: "St Mary's",
    stage: 'final-round',
    'heard-on': '2026-11-23',
    known: ['They had somebody with more ward experience'],
    'other-reasons': ['timing', 'my own reason'],
    'ask-whom': 'Dana',
    'feedback-said': 'more depth',
  });

  it('is rendered as notes', () => {
    expect(debriefsMarkdown([full], script)).toBe(
      `---
id: "2026-11-24-k7qm"
date: "2026-11-23"
role: "Staff nurse"
company: "St Mary's"
stage: "final-round"
outcome: "rejected"
mode: "quick"
finished: true
---

# Staff nurse, St Mary's

## To start

**Outcome**

They said no

**How far it got**

Last interview

**Heard on**

Monday 23 November 2026

## Look at the big picture

**What they said or did**

- They had somebody with more ward experience

**What else could explain it**

- Bad timing
- my own reason

## Ask for feedback

**Their feedback, in their words**

more depth

## Kept, but not used now

**Who to ask for feedback**

Dana
`,
    );
  });

  it('front matter can hold anything', () => {
    const markdown = debriefsMarkdown(
      [debrief(ID, { role: '"]: x\n---\nfoo: bar', company: '\u001b[31m' })],
      script,
    );
    const [, front = ''] = markdown.split('---\n');
    for (const row of front.trim().split('\n'))
      expect(() => JSON.parse(row.replace(/^\w+: /, ''))).not.toThrow();
    expect(markdown).not.toContain('\u001b');
  });

  it('a checklist is a task list', () => {
    const items = planChecklist({
      debriefs: [full],
      interview: null,
      today: '2026-11-24',
      ticks: [],
      script,
      words: checklistText,
    });
    const { types } = parse(
      checklistMarkdown({ items, list: items, strengths: [], interview: null }, false, '2026-11-24'),
    );
    expect(types.filter((type) => type === 'item')).toHaveLength(items.length);
  });
});

import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fitted, linesOf } from '../../../../src/render/html/checklist-page/fit.js';
import { checklistHtml } from '../../../../src/render/html/checklist-page/index.js';
import { debrief } from '../../../support/debriefs.js';
import { interview } from '../../../support/interviews.js';
import { examples, night } from '../../../support/night.js';

type Element = Tree.Element;

const elements = (node: Tree.ParentNode): readonly Element[] =>
  node.childNodes.flatMap((one) => ('tagName' in one ? [one, ...elements(one)] : []));

const textIn = (node: Tree.Node): string =>
  'value' in node ? String(node.value) : 'childNodes' in node ? node.childNodes.map(textIn).join(' ') : '';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const read = (html: string) => {
  const problems: string[] = [];
  const document = parse(html, { onParseError: (error) => problems.push(error.code) });
  const all = elements(document);
  const body = all.find((one) => one.tagName === 'body');
  return { all, problems, text: squeeze(body ? textIn(body) : '') };
};

const ALLOWED = `html head meta title style body main footer section h1 h2 p ul li span strong table thead tbody tr th td`;

const markup = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '<!-- x',
    '&lt;b&gt; &amp; &copy;',
    '"><svg/onload=1>',
    "' onclick='x",
    ']]>',
    '</title>',
    '\u001b[31m',
    '\u202eabc',
    'مرحبا',
    '🏥',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

describe('the page', () => {
  it('shows the words of a person as text, whatever they look like', () => {
    fc.assert(
      fc.property(markup, fc.boolean(), (odd, all) => {
        const one = debrief('2026-11-21-aaaa', {
          'if-then': `plan ${odd}`,
          'role-needs': [`need ${odd}`],
          proof: [`proof ${odd}`],
          'more-needed': [`more ${odd}`],
        });
        const ahead = interview({
          role: `role ${odd}`,
          company: odd,
          panel: `panel ${odd}`,
          findings: ['news', 'ask', 'details'].map((task) => ({
            task,
            text: `${task} found ${odd}`,
            at: '2026-11-24T10:00:00.000Z',
          })),
        });
        const { all: found, problems, text } = read(checklistHtml({ ...night([one], ahead), all }));
        expect(problems).toEqual([]);
        expect(
          [...new Set(found.map((node) => node.tagName))].filter((tag) => !ALLOWED.split(' ').includes(tag)),
        ).toEqual([]);
        const attributes = new Set(found.flatMap((node) => node.attrs.map((attr) => attr.name)));
        expect([...attributes].toSorted().join(' ')).toMatch(
          /^(?:charset )?(?:class )?(?:content )?(?:dir )?(?:http-equiv )?(?:lang )?(?:name )?(?:scope)?$/,
        );
        if (/^[\w<>"'=/ ()!&;-]+$/.test(odd))
          for (const part of ['plan', 'role', 'panel']) expect(text).toContain(squeeze(`${part} ${odd}`));
        expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e]/);
      }),
      { numRuns: 60 },
    );
  });

  it('has a language, a title, one first heading and then seconds, and fetches nothing', () => {
    const html = checklistHtml({ ...night(examples('product-designer'), interview()), all: false });
    const { all } = read(html);
    expect(all.find((one) => one.tagName === 'html')?.attrs).toContainEqual({ name: 'lang', value: 'en' });
    expect(all.filter((one) => one.tagName === 'title').map(textIn)).toEqual([
      "Staff nurse, St Mary's Hospital",
    ]);
    expect(all.flatMap((one) => /^h\d$/.exec(one.tagName) ?? []).join(' ')).toMatch(/^h1(?: h2)+$/);
    expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|<img|src=/);
  });

  it('has the plan first, then the skills, what was found, what is to do, and what to ask', () => {
    const ahead = interview({
      findings: [
        { task: 'news', text: 'A new ward in May', at: '2026-11-24T10:00:00.000Z' },
        { task: 'ask', text: 'Who trains new staff? How long are shifts?', at: '2026-11-24T10:00:00.000Z' },
        { task: 'details', text: 'Room 4', at: '2026-11-24T10:00:00.000Z' },
      ],
    });
    const one = debrief('2026-11-21-aaaa', {
      'if-then': 'When they ask, I will pause',
      'role-needs': ['triage', 'rota planning'],
      proof: ['cut waiting by a third'],
      unheard: ['I speak Polish'],
      'more-needed': ['drug doses'],
      'feedback-said': 'x',
      'feedback-test': ['too quiet'],
    });
    const { all, text } = read(checklistHtml({ ...night([one], ahead), all: false }));
    const headings = all.filter((node) => node.tagName === 'h2').map(textIn);
    expect(headings).toEqual([
      'Your plan',
      'What the role asks for, and what you can show',
      'What you found out',
      'Still to find out',
      'The day before',
      'On the day',
      'Questions to ask them',
    ]);
    const rows = all.filter((node) => node.tagName === 'tr').map((node) => squeeze(textIn(node)));
    expect(rows.slice(1)).toEqual([
      'triage cut waiting by a third',
      'rota planning What did you do, and what came of it?',
      'I speak Polish They never heard it last time: bring it up.',
    ]);
    expect(text).toContain('What is new there: A new ward in May');
    expect(text).toContain('Who trains new staff? How long are shifts?');
    expect(text).toContain('Place and way: Room 4');
    expect(text).not.toContain('Have ready');
    expect(text).not.toContain('more: rejection-coach');
  });

  it('says how many lines it leaves out, and under --all leaves out none', () => {
    const many = debrief('2026-11-21-aaaa', {
      'role-needs': Array.from({ length: 40 }, (_, at) => `need${at} kind${at}`),
      'more-needed': Array.from({ length: 40 }, (_, at) => `answer${at} about${at}`),
    });
    const made = night([many], interview());
    const { all, text } = read(checklistHtml({ ...made, all: false }));
    const left = [...text.matchAll(/(\d+) more: rejection-coach checklist --all/g)].map((one) =>
      Number(one[1]),
    );
    const rows = all.filter((node) => node.tagName === 'tr').length - 1;
    expect(left[0]).toBe(40 - rows);
    expect(rows).toBeGreaterThanOrEqual(5);
    const whole = read(checklistHtml({ ...made, all: true })).text;
    expect(whole).not.toContain('more: rejection-coach');
    for (const at of [0, 20, 39]) expect(whole).toContain(`need${at} kind${at}`);
  });

  it('has every must-have of a posting, a line for each where they are many, and says what is only nice to have', () => {
    const rows = Array.from({ length: 26 }, (_, at) => ({
      need: `${at < 21 ? 'must' : 'wish'}${at} of a length that takes more than one line of a narrow column of the page`,
      must: at < 21,
      wish: at >= 21,
      proof:
        at % 2 === 0
          ? `proof${at} of a length that takes more than one line in the column beside it, on and on`
          : '',
    }));
    const { all, text } = read(
      checklistHtml({ ...night([], interview()), rows: rows.toReversed(), all: false }),
    );
    for (let at = 0; at < 21; at++) expect(text).toContain(`must${at} `);
    expect(
      all.some((node) => node.tagName === 'table' && node.attrs.some((one) => one.value === 'close')),
    ).toBe(true);
    const few = read(checklistHtml({ ...night([], interview()), rows: rows.slice(20, 23), all: false }));
    expect(few.text).toMatch(/must20 [^()]*… What did|must20 [^()]*… proof20/);
    expect(few.text).toMatch(/wish21 [^()]*… \(nice to have\)/);
    expect(few.all.some((node) => node.attrs.some((one) => one.value === 'close'))).toBe(false);
  });

  it('has room to write where nothing is known yet', () => {
    const { all, text } = read(checklistHtml({ ...night([], interview()), all: false }));
    expect(all.filter((node) => node.tagName === 'tr')).toHaveLength(6);
    expect(text).toContain('One of your own:');
    expect(read(checklistHtml({ ...night([], null), all: false })).text).toContain(
      'Before your next interview',
    );
  });
});

describe('what goes on one side', () => {
  const section = fc.record({
    pieces: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 30 }),
    heading: fc.constantFrom(1, 2),
    first: fc.integer({ min: 0, max: 5 }),
  });

  it('never takes more lines than there are, if the headings alone do not', () => {
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 7 }),
        fc.integer({ min: 25, max: 60 }),
        (sections, lines) => {
          const counts = fitted(sections, lines);
          const used = sections.reduce((sum, { pieces, heading }, at) => {
            const shown = counts[at] ?? 0;
            if (pieces.length === 0) return sum;
            const taken = pieces.slice(0, shown).reduce((all, one) => all + one, 0);
            return sum + heading + taken + (shown < pieces.length ? 1 : 0);
          }, 0);
          expect(used).toBeLessThanOrEqual(lines);
          // Nothing is left out that would still have fitted.
          if (
            sections.reduce((sum, one) => sum + one.pieces.reduce((a, b) => a + b, one.heading), 0) <= lines
          )
            expect(counts).toEqual(sections.map((one) => one.pieces.length));
        },
      ),
    );
  });

  it.each([
    ['', 10, 1],
    ['one two', 10, 1],
    ['one two three', 10, 2],
    ['x'.repeat(25), 10, 3],
    ['面接面接面接', 10, 2],
  ])('"%s" in lines of %i takes %i', (text, letters, lines) => {
    expect(linesOf(text, letters)).toBe(lines);
  });
});

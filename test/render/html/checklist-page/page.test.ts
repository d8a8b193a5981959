import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fitted, linesOf } from '../../../../src/render/html/checklist-page/fit.js';
import { isNightPage, nightPageHtml } from '../../../../src/render/html/checklist-page/index.js';
import { debrief } from '../../../support/debriefs.js';
import { interview } from '../../../support/interviews.js';
import { examples, nightPage } from '../../../support/night.js';

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

const TODAY = '2026-11-25';

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
      fc.property(markup, (odd) => {
        const one = debrief('2026-11-21-aaaa', {
          'if-then': `plan ${odd}`,
          role: `role ${odd}`,
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
        const { all: found, problems, text } = read(nightPageHtml(nightPage([one], ahead), TODAY));
        expect(problems).toEqual([]);
        expect(
          [...new Set(found.map((node) => node.tagName))].filter((tag) => !ALLOWED.split(' ').includes(tag)),
        ).toEqual([]);
        const attributes = new Set(found.flatMap((node) => node.attrs.map((attr) => attr.name)));
        expect([...attributes].toSorted().join(' ')).toMatch(
          /^(?:charset )?(?:class )?(?:content )?(?:dir )?(?:http-equiv )?(?:lang )?(?:name )?(?:scope ?)?$/,
        );
        if (/^[\w<>"'=/ ()!&;-]+$/.test(odd))
          for (const part of ['Plan', 'role', 'panel']) expect(text).toContain(squeeze(`${part} ${odd}`));
        expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e]/);
      }),
      { numRuns: 60 },
    );
  });

  it('has a language, a title, one first heading and then seconds, and fetches nothing', () => {
    const html = nightPageHtml(nightPage(examples('product-designer'), interview()), TODAY);
    const { all } = read(html);
    expect(all.find((one) => one.tagName === 'html')?.attrs).toContainEqual({ name: 'lang', value: 'en' });
    expect(all.filter((one) => one.tagName === 'title').map(textIn)).toEqual([
      "Staff nurse, St Mary's Hospital",
    ]);
    expect(all.flatMap((one) => /^h\d$/.exec(one.tagName) ?? []).join(' ')).toMatch(/^h1(?: h2)+$/);
    expect(html).not.toMatch(/https?:|url\(|@import|<script|<link|<img|src=/);
  });

  const ahead = interview({
    place: 'Room 4',
    phone: '0113 555 0101',
    findings: [{ task: 'details', text: 'Bus 49', at: '2026-11-24T10:00:00.000Z' }],
  });
  const full = debrief('2026-11-21-aaaa', {
    role: 'Staff nurse',
    company: 'Another Hospital',
    'could-change': 'slow down',
    'if-then': 'When they ask, I will pause',
    obstacle: 'nights',
    helper: 'Marta',
    'role-needs': ['triage', 'rota planning', 'A full driving licence'],
    proof: ['cut waiting by a third', '', ''],
    unheard: ['I speak Polish'],
    'went-well': ['Stayed calm'],
    'more-needed': ['drug doses'],
    'look-up': ['their depots'],
    'questions-asked': ['How do you handle an upset relative?'],
    'feedback-said': 'x',
    'feedback-keep': ['clinical answers'],
    gaps: ['learn: Excel', 'say: German', 'a', 'b'],
  });

  it('has its parts in their order, and shows before it asks', () => {
    const { all, text } = read(nightPageHtml(nightPage([full], ahead), TODAY));
    expect(all.filter((node) => node.tagName === 'h2').map(textIn)).toEqual([
      'Bring with you',
      'Next time, and your plan',
      'Questions they may ask',
      'They ask for, and what you have',
      'Not yet',
      'Ask them',
      'What to take, and when to leave',
    ]);
    for (const part of [
      'Where Room 4',
      'How to get there Bus 49',
      'Call if late 0113 555 0101',
      'I speak Polish',
      'They told you: clinical answers',
      'Slow down',
      'When they ask, I will pause',
      'If this gets in the way: nights',
      'How do you handle an upset relative?',
      'triage Line 1 above',
      'A full driving licence tick if you have it',
      'Excel: learning it',
      'German: be open about it',
      'to be there by 13:45',
    ])
      expect(text).toContain(part);
  });

  it('has nothing of another employer, no command, and at most three gaps', () => {
    const { all, text } = read(nightPageHtml(nightPage([full], ahead), TODAY));
    expect(text).not.toMatch(/Another Hospital|depots|rejection-coach (?!on )/);
    const lists = all.filter((node) => node.tagName === 'ul').map((node) => node.childNodes);
    expect(text).toContain('Not yet');
    expect(lists.length).toBeGreaterThan(3);
    expect(nightPage([full], ahead).gaps).toHaveLength(3);
  });

  it('asks no question that names the employer who asked it', () => {
    const asked = {
      role: 'Analyst',
      company: 'Parcelwise',
      'questions-asked': ['Why Parcelwise?', 'Which chart?'],
    };
    const before = [debrief('2026-11-20-aaaa', { outcome: 'rejected', stage: 'task', ...asked })];
    const likely = (company: string) =>
      nightPage(before, interview({ role: 'Analyst', company })).questions.map(({ text }) => text);
    expect(likely('Greenline')).toContain('Which chart?');
    expect(likely('Greenline')).not.toContain('Why Parcelwise?');
    expect(likely('Parcelwise')).toContain('Why Parcelwise?');
  });

  it('has three likely questions, with a cue from their own proof where there is one', () => {
    const { questions } = nightPage([full], ahead);
    expect(questions).toHaveLength(3);
    expect(questions[0]).toEqual({ text: 'How do you handle an upset relative?', cue: '', above: 0 });
    const [first] = nightPage([], interview({ role: 'Electrician' })).questions;
    expect(first).toEqual({
      text: 'Talk us through how you find a fault.',
      cue: '',
      above: 0,
    });
    const fitter = debrief('2026-11-21-aaaa', { unheard: ['Traced a fault on the oven line'] });
    expect(nightPage([fitter], interview({ role: 'Electrician' })).questions[0]?.cue).toBe(
      'Traced a fault on the oven line',
    );
  });

  it.each([
    ['video', 'Link', 'Sit down ready by 13:45'],
    ['in-person', 'Where', 'to be there by 13:45'],
    ['task', 'Where', 'Pen and paper, water'],
  ] as const)('for %s it says what to take', (meeting, place, take) => {
    const { text } = read(nightPageHtml(nightPage([], interview({ meeting })), TODAY));
    expect(text).toContain(place);
    expect(text).toContain(take);
  });

  const taken = (more: Parameters<typeof interview>[0]) =>
    read(nightPageHtml(nightPage([], interview(more)), TODAY)).text;

  it('takes no papers that are refused, nothing twice, and work clothes to a trial', () => {
    const posting = 'Please bring photo ID. CVs will not be accepted.';
    expect(taken({ meeting: 'panel' })).toContain('A printed CV for each of them, pen and paper');
    expect(taken({ meeting: 'panel', posting })).toContain('Pen and paper');
    expect(taken({ meeting: 'panel', posting })).not.toMatch(/printed CV|The invite, photo ID/);
    expect(taken({ meeting: 'panel', posting: 'Please bring an updated CV.' })).not.toContain('printed CV');
    expect(taken({ meeting: 'task', posting: 'Come and do a paid morning with us.' })).toContain(
      'Work clothes',
    );
    expect(taken({ meeting: 'video' })).toContain('What to have ready');
  });

  it('has no box for what is checked only once they have the job', () => {
    const need = (requirement: string) => ({ requirement, must: true, proofs: [], choice: null });
    const asked = [need('Offers are subject to a DBS check'), need('A full driving licence')];
    expect(nightPage([], interview(), asked).rows.map((row) => row.need)).toEqual(['A full driving licence']);
  });

  it('says when they want somebody there', () => {
    const place = 'Room 4, be there at 13:40 for the file';
    expect(taken({ meeting: 'panel', place })).toContain('to be there by 13:40');
    expect(taken({ meeting: 'panel', posting: 'You arrive at work at 6:30.' })).toContain('by 13:45');
  });

  it('has no heading with nothing under it', () => {
    expect(taken({})).not.toMatch(/Next time|Your plan/);
    const planned = debrief('2026-11-21-aaaa', {
      outcome: 'rejected',
      'if-then': 'When it rains, I will read',
    });
    expect(read(nightPageHtml(nightPage([planned], interview()), TODAY)).text).toContain('Your plan');
  });

  it('says nothing of when they are free on a page that others see', () => {
    const obstacle = "Dad's appointment is at 9.15";
    const planned = debrief('2026-11-21-aaaa', {
      outcome: 'rejected',
      'if-then': 'When it rains, I will read',
      obstacle,
    });
    expect(nightPage([planned], interview()).obstacle).toBe('');
  });

  it('cuts no proof while there is room', () => {
    const proof = 'line '.repeat(60).trim();
    const one = debrief('2026-11-21-aaaa', { role: 'Staff nurse', 'role-needs': ['triage'], proof: [proof] });
    const { text } = read(nightPageHtml(nightPage([one], interview()), TODAY));
    expect(text.toLowerCase()).toContain(proof);
    expect(text).toContain('triage Line 1 above');
    expect(text.toLowerCase().split(proof)).toHaveLength(2);
  });

  it('without an interview has only what they wrote: no usual questions, nothing to take, no lines for where and when', () => {
    const one = debrief('2026-11-21-aaaa', {
      role: 'Staff nurse',
      'role-needs': ['triage', 'rota'],
      proof: ['cut waiting by a third'],
      'questions-asked': ['Why us?'],
    });
    const { text } = read(nightPageHtml(nightPage([one], null), TODAY));
    expect(text).toContain('Your next interview');
    expect(text).toContain('Cut waiting by a third');
    expect(text).toContain('Why us?');
    expect(text).not.toMatch(/Tell us about yourself|six months|photo ID|Call if late|They ask for|Leave at/);
  });

  it('asks for nothing where there is no advert and nothing is known', () => {
    const textOf = (more: Parameters<typeof interview>[0]) =>
      read(nightPageHtml(nightPage([], interview(more)), TODAY)).text;
    expect(textOf({})).not.toContain('They ask for');
    expect(textOf({ posting: 'A nice place.' })).not.toContain('They ask for');
  });

  it('has a line to write on where nothing says how they meet, and says no "In person" then', () => {
    const textOf = (more: Parameters<typeof interview>[0]) =>
      read(nightPageHtml(nightPage([], interview({ stage: null, ...more })), TODAY)).text;
    expect(textOf({})).not.toContain('In person');
    expect(textOf({})).toMatch(/\bKind\b/);
    for (const known of [{ place: '12 High Street' }, { meeting: 'in-person' }] as const) {
      expect(textOf(known)).toContain('· In person');
      expect(textOf(known)).not.toMatch(/\bKind\b/);
    }
  });

  it('has lines to write on where nothing is known, and knows itself again', () => {
    const html = nightPageHtml(nightPage([], interview({ stage: null })), TODAY);
    expect(html.match(/class="write"/g)?.length).toBeGreaterThan(10);
    expect(isNightPage(html)).toBe(true);
    expect(isNightPage('<footer class="quiet">Made by rejection-coach on 3 Nov 2026</footer>')).toBe(true);
    expect(isNightPage('<p>Made by rejection-coach on a day</p>')).toBe(false);
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
          const used = (shown: readonly number[]) =>
            sections.reduce((sum, { pieces, heading }, at) => {
              const taken = pieces.slice(0, shown[at] ?? 0);
              return taken.length === 0 ? sum : sum + heading + taken.reduce((all, one) => all + one, 0);
            }, 0);
          const first = sections.map((one) => Math.min(one.first, one.pieces.length));
          if (counts === null) expect(used(first)).toBeGreaterThan(lines);
          else {
            expect(used(counts)).toBeLessThanOrEqual(lines);
            counts.forEach((count, at) => {
              expect(count).toBeGreaterThanOrEqual(first[at] ?? 0);
            });
            // Nothing is left out that would still have fitted.
            const all = sections.map(({ pieces }) => pieces.length);
            if (used(all) <= lines) expect(counts).toEqual(all);
          }
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

describe('a licence that they ask for', () => {
  const asked = (alike: boolean) =>
    nightPage([], interview(), [
      {
        requirement: 'City & Guilds 2391 licence',
        must: true,
        proofs: [
          { text: 'ECS gold card', origin: 'cv', from: 'your CV', reason: 'x', ...(alike && { alike }) },
        ],
        choice: null,
      },
    ]).rows;

  it('is ticked where the line names it, and left open where it is only of the same kind', () => {
    expect(asked(false)).toMatchObject([{ tick: true, proof: 'ECS gold card' }]);
    expect(asked(true)).toMatchObject([{ tick: true, proof: '' }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { strengthWords } from '../../../src/content/en/checklist/strengths.js';
import { script } from '../../../src/content/en/index.js';
import { bestOf, planStrengths, type StrengthsInput } from '../../../src/domain/checklist/strengths.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { RequirementMatch } from '../../../src/domain/skills/match.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';

const strengths = (debriefs: readonly Debrief[], more: Partial<StrengthsInput> = {}) =>
  planStrengths({
    debriefs,
    stories: [],
    requirements: [],
    interview: null,
    script,
    words: { ...checklistText, ...strengthWords },
    ...more,
  });
const texts = (...given: Parameters<typeof strengths>) => strengths(...given).map(({ text }) => text);

const nurse = debrief('2026-11-20-aaaa', {
  role: 'Staff nurse',
  'went-well': ['keep telling the netball story'],
  'feedback-said': 'x',
  'feedback-keep': ['excellent clinical answers'],
  'questions-asked': ['Why this unit?'],
  'strong-answers': ['Why this unit?'],
  'role-needs': ['audit', 'triage'],
  proof: ['', 'cut waiting by a third'],
  unheard: ['I speak Polish'],
});

const match = (requirement: string, text: string, origin: 'answer' | 'cv' = 'answer'): RequirementMatch => ({
  requirement,
  must: true,
  proofs: [{ text, origin, from: 'your CV', reason: '' }],
  choice: null,
});

describe('strengths', () => {
  it('are what was not heard, proofs, strong answers, what went well, and what they were told', () => {
    expect(strengths([nurse]).map(({ kind, text }) => [kind, text])).toEqual([
      ['proof', 'Cut waiting by a third'],
      ['unheard', 'I speak Polish'],
      ['strong-answer', 'Your answer to “Why this unit?”'],
      ['went-well', 'Telling the netball story'],
      ['told', 'excellent clinical answers'],
    ]);
  });

  it('name the answer that they come from, and what a proof is about', () => {
    expect(strengths([nurse])[0]).toMatchObject({
      about: 'triage',
      sources: [{ debrief: nurse.id, question: 'proof' }],
    });
  });

  it('of another kind of job are those with a result, and those that this advert has a word for', () => {
    const posting = 'You mend nets and speak Polish to the crew.';
    const shed = debrief('2026-11-20-aaaa', {
      role: 'Milker',
      unheard: ['Polish at home', 'forage harvester certificate 91%', 'my own quad bike'],
      'feedback-said': 'x',
      'feedback-keep': ['great with the herd', 'very well prepared'],
      'role-needs': ['clean milk'],
      proof: ['cut cell counts by a third'],
      'went-well': ['They rang me about the dog'],
    });
    const ahead = interview({ role: 'Net maker', company: 'Quay', posting });
    expect(texts([shed], { interview: ahead })).toEqual([
      'Cut cell counts by a third',
      'Polish at home',
      'very well prepared',
    ]);
    expect(texts([shed])).not.toContain('They rang me about the dog');
  });

  it('begin with what the posting asks for', () => {
    const requirements = [match('Languages', 'Netball umpire')];
    const umpire = debrief('2026-11-21-bbbb', { unheard: ['I speak Polish', 'Netball umpire'] });
    expect(texts([umpire], { requirements })[0]).toBe('Netball umpire');
  });

  it('are without what they say to themselves, and papers come after what was done', () => {
    const unheard = [
      'IOSH cert 2025',
      'I drive a light rigid, licence from 2011',
      'typing 85 wpm, nobody cares',
      'captain of the under 14s, if you can manage those kids',
    ];
    expect(texts([debrief('2026-11-21-bbbb', { unheard })])).toEqual([
      'Typing 85 wpm',
      'Captain of the under 14s',
      'I drive a light rigid, licence from 2011',
      'IOSH cert 2025',
    ]);
  });

  it('begin with a letter, whatever stood before it in the CV', () => {
    expect(texts([], { requirements: [match('Afrikaans', ': Afrikaans at home', 'cv')] })).toEqual([
      'Afrikaans at home',
    ]);
  });

  it('have a line of the CV only where the posting asks for it', () => {
    const requirements = [match('First aid', 'First aider at the shop', 'cv')];
    expect(strengths([], { requirements })).toEqual([
      {
        kind: 'cv',
        text: 'First aider at the shop',
        about: 'First aid',
        proof: 'First aider at the shop',
        sources: [{ cv: 'your CV' }],
      },
    ]);
  });

  it.each([
    'Dawson Timber Ltd, Bookkeeper, 2013 - 2026',
    '2019 - now Shift lead packing, Dawson Timber Ltd, Leeds (nights 22.00 - 06.00)',
    'Dawson Timber Ltd',
    'Bookkeeper, Mar 2013 – present',
    'St Mary’s Hospital, Staff Nurse (2019)',
    'BUS DRIVER / TRAINER 09/2007 - 06/2026',
    'Pastry Sous Chef, Café Lumen, Dublin 2 (Mar 2024 - present)',
  ])('have no line of the CV that is only where and when: %s', (line) => {
    expect(strengths([], { requirements: [match('Bookkeeping', line, 'cv')] })).toEqual([]);
  });

  it.each(['Ran the payroll, 2013 - 2026', 'Cut 40 errors, 2019', 'First Aid at Work, to level three'])(
    'have a line of the CV that says what was done: %s',
    (line) => {
      expect(texts([], { requirements: [match('Payroll', line, 'cv')] })).toEqual([line]);
    },
  );

  it('have the next line of the CV where the best is only where and when', () => {
    const [title, done] = ['Dawson Timber Ltd, Bookkeeper, 2013 - 2026', 'Closed the books each month'];
    const two = { ...match('Bookkeeping', title, 'cv') };
    const proofs = [title, done].map((text) => ({
      text,
      origin: 'cv' as const,
      from: 'your CV',
      reason: '',
    }));
    expect(texts([], { requirements: [{ ...two, proofs }] })).toEqual([done]);
  });

  it('have their own answers before lines of the CV', () => {
    const error = debrief('2026-11-20-aaaa', { 'went-well': ['how I found the £14,200 VAT error'] });
    const requirements = [match('Bookkeeping', 'Bookkeeper with 24 years’ experience of ledgers', 'cv')];
    expect(strengths([error], { requirements }).map(({ kind }) => kind)).toEqual(['went-well', 'cv']);
  });

  it('of the same theme are one, with both sources', () => {
    const other = debrief('2026-11-21-bbbb', { 'went-well': ['I cut waiting by a third'] });
    const found = strengths([nurse, other]).filter(({ text }) => text.includes('waiting'));
    expect(found).toHaveLength(1);
    expect(found[0]?.sources).toHaveLength(2);
  });

  it('of a role like the next one come first', () => {
    const shop = debrief('2026-11-22-cccc', { role: 'Shop manager', unheard: ['Ran the till'] });
    const ward = debrief('2026-11-20-aaaa', { role: 'Staff nurse', unheard: ['I speak Polish'] });
    const ahead = interview({ role: 'Staff nurse' });
    expect(texts([shop, ward])[0]).toBe('Ran the till');
    expect(texts([shop, ward], { interview: ahead })[0]).toBe('I speak Polish');
  });

  it('shown are three to bring, and what they were told beside them', () => {
    const { bring, told } = bestOf(strengths([nurse]));
    expect(bring).toHaveLength(3);
    expect(told.map(({ text }) => text)).toEqual(['excellent clinical answers']);
  });

  it('are the same for the same journal in any order', () => {
    const words = fc.constantFrom('audit', 'ward', 'till', 'stock', 'night crew', 'rota', 'Polish');
    const journal = fc
      .array(fc.tuple(fc.array(words, { maxLength: 3 }), fc.array(words, { maxLength: 3 })), { maxLength: 5 })
      .map((all) =>
        all.map(([unheard, worked], at) => debrief(`2026-11-1${at}-aaaa`, { unheard, 'went-well': worked })),
      );
    fc.assert(
      fc.property(journal, (all) => {
        expect(strengths(all.toReversed())).toEqual(strengths(all));
      }),
    );
  });
});

describe('what shows the most comes first', () => {
  it('a word alone after what was done', () => {
    const one = debrief('2026-11-20-aaaa', { unheard: ['excel', 'built the budget sheet'] });
    expect(texts([one])).toEqual(['Built the budget sheet', 'Excel']);
  });

  it.each([
    ['Lamination by hand', 'lowered the waste from 18% to 6%'],
    ['Level 2 hygiene since 2021', 'Halved the queue'],
  ])('a figure before what only names a skill: %s', (skill, figure) => {
    const requirements = [match('Bakery', skill)];
    const chef = debrief('2026-11-20-aaaa', { unheard: [skill, figure] });
    expect(texts([chef], { requirements })[1]).toBe(skill);
  });

  it('a story as its title and what changed, found by all of it', () => {
    const told = story('2026-11-20-ssss', {
      title: 'The fire',
      action: 'I turned two buses round',
      result: 'all were safe',
    });
    const requirements = [match('Calm', 'I turned two buses round. all were safe.')];
    const [first] = strengths([nurse], { stories: [told], requirements });
    expect(first?.text).toBe('Cut waiting by a third');
    expect(strengths([nurse], { stories: [told], requirements })[1]).toMatchObject({
      kind: 'story',
      text: 'The fire: all were safe',
      proof: 'I turned two buses round. all were safe.',
    });
  });

  it.each([
    'Union rep 6 year - maybe best no said',
    'dyslexia, if thats a thing to say',
    "my age, I'd better not mention it",
  ])('nothing that they mean not to say: %s', (entry) => {
    expect(texts([debrief('2026-11-20-aaaa', { unheard: [entry, 'Union rep for six years'] })])).toEqual([
      'Union rep for six years',
    ]);
  });

  it('what they were told in place of what they thought themselves, and beside an example', () => {
    const one = debrief('2026-11-20-aaaa', {
      'went-well': ['my 30-60-90 plan'],
      'feedback-said': 'x',
      'feedback-keep': ['Your 30-60-90 day plan was excellent.'],
      unheard: ['the 30-60-90 plan for 60 people'],
    });
    expect(strengths([one]).map(({ kind }) => kind)).toEqual(['unheard', 'told']);
  });

  it('the example, once, where they also say that they never told it', () => {
    const one = debrief('2026-11-20-aaaa', {
      unheard: [
        'the 40 members of the boat club. That IS debt work and I never said it. Talked of the races',
      ],
      'role-needs': ['money owed'],
      proof: ['Treasurer: 40 boat club members behind, went to every door, agreed plans, 31 of them paid up'],
    });
    expect(strengths([one]).map(({ kind }) => kind)).toEqual(['proof']);
  });

  it('praise that nobody sorted is what they were told', () => {
    const one = debrief('2026-11-20-aaaa', { 'feedback-said': 'We loved your energy. You need Xero.' });
    expect(bestOf(strengths([one])).told.map(({ text }) => text)).toEqual(['We loved your energy.']);
  });

  it('what they would do again after an offer says so', () => {
    const one = debrief('2026-11-20-aaaa', { outcome: 'offer', 'could-change': 'practise the menu' });
    expect(texts([one])).toEqual(['What worked: practise the menu']);
  });
});

import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { research } from '../../../src/content/en/interview/research.js';
import { type ChecklistInput, type Item, planChecklist } from '../../../src/domain/checklist/plan.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { researchFor } from '../../../src/domain/interview/research.js';
import { debrief } from '../../support/debriefs.js';
import { interview as nurseInterview } from '../../support/interviews.js';

const interview = (more: Partial<Interview> = {}): Interview =>
  nurseInterview({ company: 'Acme', when: '2026-12-10', ...more });

const plan = (debriefs: readonly Debrief[], more: Partial<ChecklistInput> = {}): readonly Item[] =>
  planChecklist({
    debriefs,
    interview: interview(),
    today: '2026-11-24',
    ticks: [],
    script,
    words: checklistText,
    ...more,
  });

const withKey = (items: readonly Item[], key: string): Item => {
  const found = items.filter((one) => one.homework?.key === key);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} items for ${key}`);
  return found[0];
};

const KEYS = ['pages', 'news', 'money', 'offer', 'people', 'reviews', 'ask', 'details'];

const label = (company: string, key: string): string =>
  research(interview({ company })).find((one) => one.key === key)?.label ?? '';

describe('what there is to find out', () => {
  it.each([
    ['Acme', 'What they do'],
    ['', 'What they do'],
    ['a company that makes school software', 'What they do'],
    ['Academy Sports Ltd', 'What they do'],
    ['Plastic Surgery Inc', 'What they do'],
    ['The Green Nursery', 'What they do'],
    ['Earls Court Hotel', 'What they do'],
    ['Northern Trust', 'What they do'],
    ['Hillside Primary School', 'What kind of school it is'],
    ['a school that asks for a sample lesson', 'What kind of school it is'],
    ['University of the Coast', 'What the department does'],
    ["St Mary's Hospital", 'What the service does'],
    ['Northern NHS Foundation Trust', 'What the service does'],
    ['The Lighthouse Foundation', 'Whom they serve'],
    ['Borough Council of Anywhere', 'What they are there for'],
    ['Ministry of Works', 'What they are there for'],
  ])('at "%s"', (company, expected) => {
    expect(label(company, 'pages')).toBe(expected);
  });

  it('is the same eight things everywhere, each with a place to look in words and no address', () => {
    for (const company of [
      'Acme',
      'Hill School',
      'Hill University',
      'Hill Hospital',
      'Hill Charity',
      'Hill Council',
    ]) {
      const all = research(interview({ company }));
      expect(all.map((one) => one.key)).toEqual(KEYS);
      for (const { where, text } of all) {
        expect(where.length).toBeGreaterThan(20);
        expect(`${where} ${text}`).not.toMatch(/NAME|https?:|www\.|\.(?:com|org|uk)\b/);
      }
    }
  });

  it('names the panel, and a long or missing name of the place is left out', () => {
    const panel = research(interview({ panel: 'Dana Novak' })).find((one) => one.key === 'people');
    expect(panel?.text).toContain('Dana Novak');
    expect(research(interview({ company: 'x'.repeat(60) }))[0]?.text).toBe(
      'Find out what the place does, and for whom.',
    );
    expect(research(interview({ company: "$& $' Ltd" }))[0]?.text).toBe(
      "Find out what $& $' Ltd does, and for whom.",
    );
  });

  it.each([
    ['What their product is for, before I write the cover letter', 'offer'],
    ['their customers', 'offer'],
    ['Recent news about the company', 'news'],
    ["the hospital's last inspection report: what the ward has to improve", 'money'],
    ['Who will be on the panel', 'people'],
    ['What the culture of the team is like, reviews by staff', 'reviews'],
    // Not about the place, or about several things: when in doubt, apart.
    ['Whether WebSockets are a proper standard', null],
    ['How to design a product', null],
    ['their customers and their latest news', null],
    ['Who got the job, on LinkedIn in a couple of months', null],
    ['The three companies that the CTO said would suit me', null],
  ])('"%s" is about: %s', (entry, key) => {
    expect(researchFor(entry, research(interview()))?.key ?? null).toBe(key);
  });
});

describe('in the checklist', () => {
  it('stands in the place of the general advice, once an interview is set', () => {
    expect(plan([]).flatMap((one) => one.homework?.key ?? [])).toEqual(KEYS);
    const without = plan([], { interview: null });
    expect(without.some((one) => one.homework !== null)).toBe(false);
    expect(without[0]?.text).toContain('Read about the employer');
    expect(plan([]).length).toBeLessThanOrEqual(12);
  });

  it('what several debriefs wanted to know of a place is one task, with the words of each', () => {
    const one = debrief('2026-11-21-aaaa', { 'look-up': ['What their product is for', 'basic SQL'] });
    const two = debrief('2026-11-22-bbbb', { 'look-up': ['Their customers'] });
    const items = plan([one, two]);
    const offer = withKey(items, 'offer');
    expect(offer.sources).toHaveLength(2);
    expect(offer.rank).toBe('recurring');
    expect(offer.homework?.wanted).toEqual(['Their customers', 'What their product is for']);
    expect(offer.why).toContain('"What their product is for"');
    expect(offer.why).toContain('Where to look:');
    // The id stays that of the answer, with and without an interview.
    const before = plan([one], { interview: null }).find((item) => item.text.includes('product'));
    expect(offer.id).toBe(before?.id);
    const own = items.find((item) => item.text === 'Look up: basic SQL');
    expect(own?.homework).toMatchObject({ key: own?.id, where: '' });
  });

  it('a finding ticks it, for this interview alone', () => {
    const found = interview({
      findings: [{ task: 'news', text: 'A new ward', at: '2026-11-23T10:00:00.000Z' }],
    });
    const news = withKey(plan([], { interview: found }), 'news');
    expect(news.done).toBe(true);
    expect(news.why).toContain('Found: A new ward');
    expect(withKey(plan([], { interview: { ...found, findings: [] } }), 'news').done).toBe(false);
    const back = [{ task: 'news', text: '', at: '2026-11-24T10:00:00.000Z' }];
    expect(withKey(plan([], { interview: { ...found, findings: back } }), 'news').done).toBe(false);
  });

  it('what was ticked for an earlier interview is open again for the next', () => {
    const one = debrief('2026-11-01-aaaa', { 'look-up': ['Their customers'] });
    const { id } = withKey(plan([one]), 'offer');
    const tick = (at: string) => [{ id, done: true, at, sources: [one.id] }];
    expect(withKey(plan([one], { ticks: tick('2026-11-21T10:00:00.000Z') }), 'offer').done).toBe(true);
    expect(withKey(plan([one], { ticks: tick('2026-11-10T10:00:00.000Z') }), 'offer').done).toBe(false);
  });

  it.each([
    ['2026-12-10', 'this-week', 'day-before'],
    ['2026-11-25', 'day-before', 'day-before'],
    ['2026-11-24', 'now', 'now'],
  ])('nothing is put off past %s', (when, news, details) => {
    const items = plan([], { interview: interview({ when }) });
    expect(withKey(items, 'news').when).toBe(news);
    expect(withKey(items, 'details').when).toBe(details);
  });
});

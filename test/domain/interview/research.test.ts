import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { research } from '../../../src/content/en/interview/research.js';
import { type ChecklistInput, type Item, planChecklist } from '../../../src/domain/checklist/plan.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { type Research, researchFor } from '../../../src/domain/interview/research.js';
import { WORKPLACES } from '../../../src/domain/interview/workplace.js';
import { debrief } from '../../support/debriefs.js';
import { interview as nurseInterview } from '../../support/interviews.js';
import { PAIRS } from '../../support/workplaces.js';

const interview = (more: Partial<Interview> = {}): Interview =>
  nurseInterview({ role: 'Ward sister', company: 'Acme', when: '2026-12-10', ...more });

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

const KEYS = ['ask', 'details', 'money', 'news', 'offer', 'pages', 'people', 'reviews'];

const topic = (more: Partial<Interview>, key: string, country: string | null = null): Research => {
  const found = research(interview(more), country).find((one) => one.key === key);
  if (!found) throw new Error(`nothing for ${key}`);
  return found;
};

describe('what there is to find out', () => {
  it('is eight things, or seven, for every kind of workplace, one plain line each, with a place to look', () => {
    const places = new Map<string, Partial<Interview>>([
      ...PAIRS.map(([workplace, role, company]): [string, Partial<Interview>] => [
        workplace,
        { role, company },
      ]),
    ]);
    expect([...places.keys()].sort()).toEqual([...WORKPLACES].sort());
    for (const [workplace, more] of places)
      for (const country of [null, 'GB', 'IE', 'US', 'AU', 'NZ', 'CA', 'ZA', 'IN', 'DE', 'FR']) {
        const all = research(interview(more), country);
        // Where no register says much of such an employer, it is what the job is for.
        expect(all.map(({ key }) => (key === 'job' ? 'money' : key)).sort()).toEqual(
          ['public', 'company'].includes(workplace) ? KEYS.filter((key) => key !== 'offer') : KEYS,
        );
        expect(new Set(all.map((one) => one.text)).size).toBe(all.length);
        for (const { key, where, text } of all) {
          expect(where.length > 10 || key === 'ask').toBe(true);
          expect(text.length).toBeLessThan(100);
          expect(text).not.toMatch(/[.:]$|\n/);
          expect(`${where} ${text}`).not.toMatch(
            /\b[A-Z]{9,}|NAME|PEOPLE|CARE\b|https?:|www\.|\.(?:com|org|uk|ie)\b/,
          );
        }
      }
  });

  it('names what inspects, rates or registers in a country only where it is that country', () => {
    const nurse = { role: 'Staff nurse', company: 'City Hospital' };
    expect(topic(nurse, 'money', 'GB').where).toContain('CQC');
    expect(topic(nurse, 'money', 'IE').where).toContain('HIQA');
    expect(topic(nurse, 'money', 'US').where).toContain('Joint Commission');
    for (const country of [null, 'FR'])
      expect(topic(nurse, 'money', country).where).not.toMatch(/CQC|HIQA|Joint/);
    const teacher = { role: 'Teacher', company: 'Hill School' };
    expect(topic(teacher, 'money', 'GB').where).toContain('Ofsted');
    const nursery = { role: 'Nursery nurse', company: 'Hill Day Nursery' };
    expect(topic(nursery, 'money', 'AU').where).toContain('ACECQA');
    const helper = { role: 'Coordinator', company: 'Hill Food Bank' };
    expect(topic(helper, 'money', 'GB').where).toContain('Charity Commission');
    expect(topic(helper, 'money', 'US').where).toContain('990');
  });

  it('knows the country from an advert that only that country has', () => {
    const nurse = { role: 'Staff nurse', company: 'City Hospital' };
    expect(topic({ ...nurse, posting: 'Band 5, £31,000' }, 'money').where).toContain('CQC');
    expect(topic({ ...nurse, company: 'Northern NHS Trust' }, 'money', 'US').where).toContain('CQC');
  });

  it('names the panel, and a long or missing name of the employer is left out', () => {
    expect(topic({ panel: 'Dana Novak' }, 'people').text).toBe('Look up: Dana Novak');
    expect(topic({ role: 'Clerk', company: 'x'.repeat(60) }, 'pages').text).toBe(
      'Read about them: what they do, and who for',
    );
    expect(topic({ role: 'Clerk', company: '' }, 'people').text).toBe("Find out who you'll meet there");
    expect(topic({ role: 'Clerk', company: "$& $' Ltd" }, 'pages').text).toBe(
      "Read about $& $' Ltd: what they do, and who for",
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
  it('is there once an interview is set, and only general advice before', () => {
    expect(
      plan([])
        .flatMap((one) => one.homework?.key ?? [])
        .sort(),
    ).toEqual(KEYS);
    const without = plan([], { interview: null });
    expect(without.some((one) => one.homework !== null)).toBe(false);
    expect(without.map(({ task }) => task)).toEqual(['advice']);
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
    const own = items.find((item) => item.text === 'Look up: basic SQL');
    expect(own?.homework).toMatchObject({ key: own?.id, where: '' });
  });

  it('what a rejected employer left open is homework only for an interview there', () => {
    const answers = { role: 'Buyer', company: 'Acme', 'look-up': ['What their product is for'] };
    const texts = (items: readonly Item[]): string => JSON.stringify(items);
    const no = debrief('2026-11-21-aaaa', { outcome: 'rejected', ...answers });
    expect(texts(plan([no]))).toContain('What their product is for');
    expect(texts(plan([no], { interview: interview({ company: 'Other' }) }))).not.toContain('product is for');
    expect(texts(plan([no], { interview: null }))).not.toContain('product is for');
    const waiting = debrief('2026-11-21-aaaa', { outcome: 'waiting', ...answers });
    expect(texts(plan([waiting], { interview: null }))).toContain('What their product is for');
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

/** What comes back of one job before an interview for another, and of days that are over. */

import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { strengthWords } from '../../../src/content/en/checklist/strengths.js';
import { script } from '../../../src/content/en/index.js';
import { isAlike } from '../../../src/content/en/interview/kinds-of-work.js';
import { isPast } from '../../../src/domain/checklist/item-days.js';
import { planStrengths } from '../../../src/domain/checklist/strengths.js';
import { besidePlan } from '../../../src/domain/interview/of-use.js';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { plan, texts } from './run-plan.js';

const driver = (answers: Parameters<typeof debrief>[1]) =>
  debrief('2026-11-10-aaaa', { role: 'Van driver', company: 'Swift', ...answers });
const keeper = { role: 'Animal keeper', company: 'Hart Farm' };

describe('roles', () => {
  it.each([
    ['Zoo keeper (hoofstock)', 'Large animal keeper', true],
    ['Staff ASL interpreter', 'Video relay interpreter (VRS)', true],
    ['Sous chef', 'Catering manager', true],
    ['Bench joiner', 'Stage carpenter', true],
    ['Software engineer', 'Civil engineer', false],
    ['Van driver', 'Animal keeper', false],
    ['Sous chef', 'Wind turbine technician', false],
    ['Store manager', 'Ward manager', false],
    ['Customer service assistant', 'Teaching assistant', false],
    ['', 'Animal keeper', true],
  ])('"%s" and "%s" are the same kind of work: %s', (role, other, same) => {
    expect(isAlike(role, other)).toBe(same);
    expect(isAlike(other, role)).toBe(same);
  });
});

describe('of another kind of job', () => {
  const listed = (answers: Parameters<typeof debrief>[1], more: Parameters<typeof interview>[0] = keeper) =>
    texts(plan([driver(answers)], { interview: interview(more) }));

  it('only what is about interviewing comes back', () => {
    const answers = {
      'could-change': 'know the prices of parcels',
      'feedback-said': 'x',
      'feedback-use': ['more examples', 'the handheld scanner'],
      'feedback-test': ['use the scanner left-handed'],
      'more-needed': ['Why us?', 'How many drops a day have you done?'],
      gaps: ['route planning software'],
    };
    expect(listed(answers)).toEqual(['Work on: more examples', 'Get a better answer ready: Why us?']);
    expect(listed(answers, { role: 'Courier driver', company: 'X' })).toHaveLength(7);
    expect(listed(answers, { role: 'Yard hand', company: 'Swift Ltd' })).toHaveLength(7);
  });

  it.each([
    ['Why the depot?', { role: 'Courier driver', company: 'X' }, 0],
    ['Why the gap in your CV?', { role: 'Courier driver', company: 'X' }, 1],
    ['How do you tell the swift people what you saw?', { role: 'Courier driver', company: 'X' }, 0],
    ['Where do you see the driver in five years?', keeper, 0],
    ['Where do you see yourself in five years?', keeper, 1],
  ])('"%s" is asked again at %j: %i', (entry, next, count) => {
    expect(listed({ 'more-needed': [entry] }, next)).toHaveLength(count);
  });

  it('what a lead is asked is asked of no other', () => {
    const answers = { 'more-needed': ['two crew who quarrel', 'Why us?'], role: 'Lead van driver' };
    const next = (role: string) => listed(answers, { role, company: 'X' });
    expect(next('Van driver')).toEqual(['Get a better answer ready: Why us?']);
    expect(next('Lead van driver')).toHaveLength(2);
  });

  it('a slip while talking of the subject makes it no lesson for any interview', () => {
    expect(listed({ 'could-change': 'have an answer on drop rates, I froze' })).toEqual([]);
    expect(listed({ 'could-change': "slow down - I talk too fast when I'm nervous" })).toEqual(['Slow down']);
  });

  it('and what the advert names', () => {
    const answers = { 'more-needed': ['record keeping', 'load plans'] };
    const posting = 'You muck out.\nYou write up daily records: keeping them is half of the job.';
    expect(listed(answers, { ...keeper, posting })).toEqual(['Get a better answer ready: record keeping']);
  });

  it('a plan for that job is none for this one', () => {
    const answers = { 'more-needed': ['scanner'], 'if-then': 'When I am home, I will try a scanner' };
    expect(listed(answers)).toEqual([]);
    expect(listed({ ...answers, 'if-then': 'When I am home, I will ring my sister' })).toEqual([
      'When I am home, I will ring my sister',
    ]);
    expect(listed({ unheard: ['level 1'], 'if-then': 'At noon I will say my 1 minute' })).toHaveLength(1);
    expect(listed({ 'if-then': 'Once the points are off, I will try Swift again' })).toEqual([]);
  });

  it('what was said about applying is over once an interview is set', () => {
    const lesson = { 'could-change': 'ask about the points before applying' };
    expect(listed(lesson, { role: 'Van driver', company: 'X' })).toEqual([]);
    expect(texts(plan([driver(lesson)]))).toHaveLength(1);
  });

  it('what they have done there is brought after what is nearer, and what went well that day is not', () => {
    const words = { ...checklistText, ...strengthWords };
    const zoo = debrief('2026-11-09-bbbb', { role: 'Zoo keeper', 'went-well': ['calm with the tapir'] });
    const van = driver({ unheard: ['7 yards a day, never late'], 'went-well': ['she liked my van'] });
    const given = { stories: [], requirements: [], script, words, interview: interview(keeper) };
    const bring = planStrengths({ ...given, debriefs: [zoo, van] }).map(({ text }) => text);
    expect(bring).toEqual(['Calm with the tapir', '7 yards a day, never late']);
  });

  it('a number that says how long or how many is no result', () => {
    const words = { ...checklistText, ...strengthWords };
    const van = driver({
      unheard: ['boats on Saturdays 6 yrs'],
      'role-needs': ['drops', 'care'],
      proof: ['31 drops last year', 'cut lost parcels to 2'],
    });
    const given = { stories: [], requirements: [], script, words, interview: interview(keeper) };
    expect(planStrengths({ ...given, debriefs: [van] }).map(({ text }) => text)).toEqual([
      'Cut lost parcels to 2',
    ]);
  });

  it('a reaction to what they were told is nothing to try on the day', () => {
    const feedback = { 'feedback-said': 'x' };
    const tried = 'Managing drivers. I never had to';
    expect(listed({ ...feedback, 'feedback-test': [tried] }, { role: 'Courier driver' })).toEqual([]);
  });

  it('nobody learns a language for it', () => {
    const posting = 'You speak Polish with the crew.';
    expect(listed({ gaps: ['learn: Polish'] }, { role: 'Courier driver', posting })).toEqual([
      "Plan what you'll say: Polish",
    ]);
  });
});

describe('beside the plan', () => {
  const ahead = {
    role: 'Ward clerk',
    posting: 'You book discharge from the ward.',
    when: '2026-12-02T10:00',
  };
  const beside = (obstacle: string, helper: string) => besidePlan({ obstacle, helper }, ahead, checklistText);

  it.each([
    ['Dad has the clinic on Thursdays', false],
    ['On Wednesday I am on nights', true],
    ['I get tired', true],
  ])('"%s" may get in the way on a Wednesday: %s', (obstacle, isShown) => {
    expect(beside(obstacle, '').obstacle).toBe(isShown ? obstacle : '');
  });

  it.each([
    ['Mo on the discharge ward, how it works', true],
    ['Mo, to hear my answers', true],
    ['Mo, her cousin has a bakery', false],
  ])('"%s" could help with it: %s', (helper, isShown) => {
    expect(beside('', helper).helper).toBe(isShown ? helper : '');
  });
});

describe('what the plan says', () => {
  it('is not said again where it names who is to be asked, or which answer', () => {
    const one = driver({
      'ask-whom': 'the foreman Baz got his number',
      'more-needed': ['How would you test this scanner?', 'Why us?'],
      'if-then': 'On the bus I will text Baz and say the testing answer aloud',
    });
    expect(texts(plan([one]))).toEqual([
      'On the bus I will text Baz and say the testing answer aloud',
      'Get a better answer ready: Why us?',
    ]);
    const other = driver({ 'ask-whom': 'the foreman Baz got his number' });
    const [asks] = plan([other]);
    expect(asks?.text).toBe('Ask the foreman Baz for feedback');
    expect(asks?.why).not.toContain('number');
  });

  it('is not said again where it is a plan for an answer, and names which', () => {
    const one = driver({
      'more-needed': ['Tell us about tail lifts and ramps', 'Why did you leave your last place?'],
      gaps: ['ramps, the big ones', 'cranes'],
      'if-then':
        "When I'm home on the ramp road I'll write the tail lift answer and the why did you leave answer",
    });
    expect(texts(plan([one])).slice(1)).toEqual(['Work on: ramps, the big ones', 'Work on: cranes']);
  });

  it('is not said again', () => {
    const one = driver({
      gaps: ['GWO', 'composite repair'],
      'look-up': ['GWO course dates'],
      'if-then': 'When I am home, I will book the GWO course',
    });
    expect(texts(plan([one]))).toEqual([
      'When I am home, I will book the GWO course',
      'Work on: composite repair',
    ]);
  });
});

describe('what shares a word with the plan', () => {
  const listed = (answers: Parameters<typeof debrief>[1]) =>
    texts(plan([driver({ 'if-then': 'When it is quiet, I will do one Sage lesson', ...answers })])).slice(1);

  it('and asks for another action stays', () => {
    expect(listed({ 'more-needed': ['why Sage'] })).toEqual(['Get a better answer ready: why Sage']);
    expect(listed({ gaps: ['Sage'] })).toEqual([]);
  });

  it('is not said again, nor is what is to be looked up', () => {
    expect(listed({ 'look-up': ['Sage, a lesson, the library in Ashby'] })).toEqual([]);
    expect(listed({ gaps: ['Xero'], 'look-up': ['Xero on YouTube, the screens'] })).toEqual([
      'Look up: Xero on YouTube, the screens',
    ]);
    expect(listed({ 'if-then': 'On my break I will ask Dana', 'ask-whom': 'Dana Novak' })).toEqual([]);
  });
});

describe('the night before', () => {
  const listed = (answers: Parameters<typeof debrief>[1], posting?: string) => {
    const ahead = interview({
      role: 'Courier driver',
      company: 'X',
      when: '2026-11-25T10:00',
      ...(posting && { posting }),
    });
    return texts(plan([driver(answers)], { interview: ahead })).filter((text) => !text.startsWith('Read '));
  };

  it('nothing is learned any more, but they can plan what they will say', () => {
    expect(listed({ gaps: ['tail lifts'] })).toEqual(["Plan what you'll say: tail lifts"]);
    expect(listed({ 'could-change': 'learn the map, not the night before' })).toEqual([]);
  });

  it('what this advert does not ask for is no gap', () => {
    expect(listed({ gaps: ['tail lifts', 'Polish'] }, 'You speak Polish.')).toEqual([
      "Plan what you'll say: Polish",
    ]);
  });

  it('what nobody can try once, or meet again, is left out', () => {
    const said = {
      'feedback-said': 'x',
      'feedback-test': ['bigger depot', 'come back in a year', 'getting the pump card', 'shorter answers'],
    };
    expect(listed(said)).toEqual(['Try once: shorter answers']);
    expect(listed({ surprised: 'That they had never seen a pump' })).toEqual([]);
  });
});

describe('a line that says nothing', () => {
  it('is no task, and a proof keeps its place', () => {
    const one = driver({
      'more-needed': ['ok', 'n/a', 'drop rates'],
      'role-needs': ['scanning', 'loading'],
      proof: ['n/a', 'loaded 90 a day'],
    });
    expect(texts(plan([one]))).toEqual([
      'Get a better answer ready: drop rates',
      'Find an example of: scanning',
    ]);
  });
});

describe('a plan whose day is over', () => {
  it.each([
    ["On Saturday 21st Nov I'll sit in on the webinar", '2026-11-19', '2026-11-22', true],
    ["On Saturday 21st Nov I'll sit in on the webinar", '2026-11-19', '2026-11-21', false],
    ['When it is January 5, I will ring', '2026-12-20', '2026-12-28', false],
    ['Tomorrow I will ring', '2026-11-19', '2026-11-21', true],
    ['Tomorrow I will ring', '2026-11-19', '2026-11-20', false],
    ['At the weekend I will ring', '2026-11-19', '2026-11-27', true],
    ['When it is Sunday, I will ring', '2026-11-19', '2026-11-28', false],
    ['By Friday I will ring', '2026-11-18', '2026-11-21', true],
    ['By Friday I will ring', '2026-11-18', '2026-11-20', false],
    ['On Tues and Thurs I will ring', '2026-11-18', '2026-12-21', false],
    ['When I get home, I will ring', '2026-11-19', '2026-12-28', false],
    ['When I have had 10 mays, I may 2 times ring', '2026-11-19', '2026-12-28', false],
  ])('"%s", written on %s, is past on %s: %s', (text, written, today, past) => {
    expect(isPast(text, written, today, null)).toBe(past);
  });

  it('a weekday that does not come again before the interview is over', () => {
    const ahead = interview({ when: '2026-12-04T10:00' });
    expect(isPast('On Sunday I will ring', '2026-11-14', '2026-12-03', ahead)).toBe(true);
    expect(isPast('On Sunday I will ring', '2026-11-14', '2026-11-28', ahead)).toBe(false);
    expect(isPast('When I am off, Weds, I will ring', '2026-11-14', '2026-12-03', ahead)).toBe(true);
  });

  it('the day of a debrief told later is the day of the debrief', () => {
    const late = {
      ...driver({ 'if-then': 'When I am home, I will ring' }),
      begun: '2026-11-20T10:00:00.000Z',
    };
    const at = '2026-11-20T10:05:00.000Z';
    const told = {
      ...late,
      answers: { ...late.answers, 'if-then': { value: 'When I am home, I will ring', at } },
    };
    expect(plan([told])[0]?.written).toBe('2026-11-10');
  });
});

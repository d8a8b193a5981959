/** Where to look, for places that are easily taken for others; and questions for those who care for people at home. */

import { describe, expect, it } from 'vitest';
import { answerAbout, usualQuestions } from '../../src/content/en/interview/likely-questions.js';
import { research } from '../../src/content/en/interview/research.js';
import { stopWords } from '../../src/content/en/text/stop-words.js';
import { cueFinder } from '../../src/domain/stories/cue.js';
import { interview } from '../support/interviews.js';

const where = (more: Parameters<typeof interview>[0]) =>
  research(interview(more), 'GB')
    .map((topic) => `${topic.text}. ${topic.where}`)
    .join('\n');

describe('public records', () => {
  it.each([
    ["St Hilda's School", 'Office Manager at our independent school', true],
    ["St Hilda's Preparatory School", '', true],
    ["St Hilda's School", 'St Hilda’s School (independent, 3-16)', true],
    ['Greenfield Academy', 'We value independent learning.', false],
  ])('%s (%s): inspected as a private school: %s', (company, posting, isPrivate) => {
    const text = where({ role: 'Office manager', company, posting });
    expect(text.includes("ISI's report (or Ofsted's")).toBe(isPrivate);
  });

  it.each([
    ['Office manager', 'Calder Dental Laboratory'],
    ['Dental technician', 'Calder Laboratories'],
  ])('a laboratory is no clinic: %s at %s', (role, company) => {
    expect(where({ role, company })).not.toMatch(/CQC|patients/);
  });

  it('a dental practice is one', () => {
    expect(where({ role: 'Dental nurse', company: 'Calder Dental' })).toMatch(/CQC/);
  });

  it('nobody is looked up by a first name alone', () => {
    expect(where({ panel: 'Mick' })).toContain('Find out what Mick does there. their website, or ask');
    expect(where({ panel: 'Mick Halliwell' })).toContain('Look up: Mick Halliwell');
  });
});

describe('who is looked up', () => {
  it.each([
    [
      'Janice Pryde, Control Centre Manager; somebody from HR; desk exercise half an hour',
      'Look up: Janice Pryde.',
    ],
    [
      'Barr. T. Wokoma (Company Secretary), HR Manager, one person from Port Harcourt',
      'Look up: Barr. T. Wokoma.',
    ],
    [
      'Dr. Anita Rao, museum director; Prof. Keene (ceramics); a student; trustee Bob Hatcher',
      'Look up: Dr. Anita Rao, Prof. Keene, Bob Hatcher.',
    ],
    [
      'Ida Berg, works manager; Per Holm, IT; Ana S., XY Union branch',
      'Look up: Ida Berg, Per Holm, Ana S..',
    ],
    ['two people from the team', "Find out who you'll meet"],
    ['Ada and Grace Novak; Tom Rees, director', 'Look up: Ada and Grace Novak, Tom Rees.'],
  ])('%s: %s', (panel, text) => {
    expect(where({ panel })).toContain(text);
  });
});

describe('what is known already is not homework', () => {
  it.each(['two supervisors, names not given', 'Sue (principal) and Murray (board)'])('who: %s', (panel) => {
    expect(where({ panel })).not.toMatch(/who you'll meet|Look up: (?:Sue|Murray)/);
  });

  it('what the job is for, where the advert has room to say it', () => {
    const posting = 'We are hiring. You will answer the phone and keep the diary. '.repeat(8);
    expect(where({ role: 'Clerk', company: 'Acme' })).toContain('what this job is for');
    expect(where({ role: 'Clerk', company: 'Acme', posting })).not.toContain('what this job is for');
  });

  it.each([
    ['Bricklayer', 'me and my brother run a small gang, extensions mostly'],
    ['Baker', 'I own a tiny bakery and need help'],
    ['Joiner', "There's only two of us"],
  ])('of an employer of two or three nobody finds news or reviews: %s, %s', (role, posting) => {
    const text = where({ role, company: 'Novak Bros', posting });
    expect(text).toMatch(/^Read the advert again: what would you do first at Novak Bros\?/);
    expect(text.split('\n')).toHaveLength(3);
  });

  it('an employer who runs a small team is not one', () => {
    expect(where({ role: 'Clerk', company: 'Acme', posting: 'I run a small team.' })).toContain('news');
  });
});

describe('likely questions', () => {
  it('of a trial or test with the hands ask for no answer to be explained', () => {
    const texts = (role: string) => usualQuestions('', 'task', role).map(({ text }) => text);
    expect(texts('Pastry chef')).not.toContain(texts('Data analyst')[0]);
    expect(texts('Data analyst')[0]).toMatch(/How did you get to your answer/);
  });

  it.each([
    ['Associate Cost Manager - Data Centres', /everything is urgent/],
    ['Traffic Controller (bus & tram)', /everything is urgent/],
    ['Data engineer', /data is right/],
  ])('of a %s: %s', (role, asked) => {
    expect(usualQuestions('', 'in-person', role).some(({ text }) => asked.test(text))).toBe(true);
  });

  it.each(['Home care worker', 'Care Assistant (nights)', 'Carer'])('of a %s are about no ward', (role) => {
    const texts = usualQuestions('', 'phone', role).map(({ text }) => text);
    expect(texts.join(' ')).not.toMatch(/ward|patient/);
    expect(texts[0]).toMatch(/refuses/);
  });

  it.each([
    ['how do you deal with a difficult colleague?', 'Mediated between two who had not spoken for a year'],
    ['How do you get the best out of a team?', ''],
  ])('"%s": %s', (question, cue) => {
    const strengths = [
      { kind: 'proof', text: 'Moved 22 staff onto Teams', about: 'IT skills (Teams)' },
      { kind: 'unheard', text: 'Ran payroll for 48 people', about: '' },
      { kind: 'proof', text: 'Mediated between two who had not spoken for a year', about: 'people skills' },
    ];
    const find = cueFinder(strengths, stopWords);
    expect(find(question, answerAbout(question, 'Office manager'))).toBe(cue);
  });
});

describe('the time and the place', () => {
  it.each([
    [{}, 'Write down the time and place'],
    [{ place: '4 Mill Lane' }, 'Plan how to get there'],
    [{ place: '4 Mill Lane', when: null }, 'Write down the time and place'],
    [{ place: 'https://meet.example/a' }, 'Try the link once'],
    [{ stage: 'phone-screen' }, 'Check who calls, and on which number'],
    [{ stage: 'phone-screen', phone: '0113' }, 'Check who calls, and on which number'],
  ] as const)('%o: %s', (more, text) => {
    expect(where(more)).toContain(text);
  });
});

it('who calls is not to be checked where it is written down with their number', () => {
  expect(where({ stage: 'phone-screen', panel: 'Tawny', phone: '0113' })).not.toContain('who calls');
});

describe('an employer of no kind that is known', () => {
  it('has neither products to try nor accounts to read', () => {
    const text = where({ role: 'Puppeteer', company: 'Hart Farm Theatre' });
    expect(text).not.toMatch(/one thing on offer|those who inspect/);
    expect(text).toContain('Work out what this job is for at Hart Farm Theatre');
    expect(text).not.toMatch(/product|Companies House/);
  });

  it('is named without what they add for themselves', () => {
    const text = where({ role: 'Puppeteer', company: 'Hart Farm (w/ the cactus logo)' });
    expect(text).toContain('Look for news about Hart Farm');
    expect(text).not.toContain('cactus');
  });
});

describe('a kitchen that nobody can walk into has no guests and no opening hours', () => {
  const posting = 'Cook for the crew of a closed camp. Food safety certificate. Kitchen with ovens.';
  it.each([
    ['Northern Camp Catering', posting, false],
    ['Northern Camp Catering', `${posting} Guests praise the soup.`, true],
    ['The Green Bistro', posting, true],
    ['Northern Camp Catering', '', true],
  ])('%s: %s', (company, advert, isVisited) => {
    const text = where({ role: 'Camp cook', company, ...(advert !== '' && { posting: advert }) });
    expect(text.includes('opening hours')).toBe(isVisited);
    expect(text.includes('what guests get')).toBe(isVisited);
  });
});

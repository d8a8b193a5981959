import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { factsOf, type PostingFacts } from '../../../src/domain/posting/facts.js';

const facts = (text: string, title = ''): PostingFacts =>
  factsOf(text, postingWords, { zone: 'Europe/London' }, title);

describe('the role', () => {
  it.each([
    ['Search\nSign in\nAbout us\nTide Surveyor\nWe survey tides.', 'Tide Surveyor'],
    ['1st Cook\nThe Copper Heron', '1st Cook'],
    ['HARROW TILES LTD, LEEDS\nKiln Operator (2 posts)', 'Kiln Operator'],
    ['Electrician (Hospital Maintenance)\nWe wire wards.', 'Electrician (Hospital Maintenance)'],
    ['Farm Assistant wanted, Te Rauhanga', 'Farm Assistant'],
    ['Parish Clerk (part-time) – St John’s Church, Selby', 'Parish Clerk'],
    ['Clerk, Pierce County, WA — keeps the rolls of the county and answers the door.', 'Clerk'],
    [
      'Job Description\nFront Desk Veterinary Medical Receptionist & Retail Sales Associate',
      'Front Desk Veterinary Medical Receptionist & Retail Sales Associate',
    ],
  ])('of %j is %s', (text, role) => expect(facts(text).role).toBe(role));

  it.each([
    'Work for us\nWe make tiles.',
    'Postdoctoral position available\nWe dig.',
    'Working at Harrow\nWe make tiles.',
  ])('is not said in %j', (text) => expect(facts(text).role).toBeUndefined());
});

describe('the employer', () => {
  it.each([
    ['Baker\nHarrow Bakery, Duluth, MN', 'Harrow Bakery'],
    ['Baker\nJoin our team at Harrow Ovens.', 'Harrow Ovens'],
    ['Carer\nAt Hollin & Daughters Care we look after sixty people.', 'Hollin & Daughters Care'],
    ['Baker\nHarrow School sits above a beach.', 'Harrow School'],
    ['Baker\nHarrow is looking for a baker.', 'Harrow'],
    ['Curator at Harrow Park Museum', 'Harrow Park Museum'],
    ['Baker\n© 2026 Harrow Ltd. All rights reserved.', 'Harrow Ltd'],
  ])('of %j is %s', (text, company) => expect(facts(text).company).toBe(company));

  it.each([
    'Baker\n© 2026 Workday, Inc. All rights reserved.',
    'Baker\nThe Baker is responsible for bread.',
    'Baker\nWe are looking for a baker.',
    'Baker\nThe School is looking for a baker.',
    'Baker\nLeeds, West Riding',
  ])('is not said in %j', (text) => expect(facts(text).company).toBeUndefined());

  it('stands in the title of a page, if nowhere else', () => {
    expect(facts('We plumb.', 'Plumber | Harrow Pipes')).toMatchObject({
      role: 'Plumber',
      company: 'Harrow Pipes',
    });
    expect(facts('We plumb.', 'Plumber at Harrow Pipes - Jobs')).toMatchObject({ company: 'Harrow Pipes' });
  });
});

describe('the place', () => {
  it.each([
    ['Baker\nLocation of Post / Wexford', 'Wexford'],
    ['Baker\n📍 Knysna', 'Knysna'],
    ['Baker\nCork, County Cork, Ireland', 'Cork, County Cork, Ireland'],
    ['Baker\nYou will be based in Leeds, with a day at home.', 'Leeds'],
    ['Location of the next line:\nhttps://example.org', undefined],
    ['Baker\nYou will be based in Human Resources Department.', undefined],
  ])('of %j is %s', (text, place) => expect(facts(text).place).toBe(place));
});

describe('days, pay and contact', () => {
  it.each([
    ['Applications are required by 5pm on 30 November 2026.', { closes: '2026-11-30T17:00' }],
    ['Applications close on 7 February 2027.', { closes: '2027-02-07' }],
    ['📅 Closing Date: 13 June 2027', { closes: '2027-06-13' }],
    ['Last date: 10 December 2026', { closes: '2026-12-10' }],
    ['Close Date\n13-March-2027', { closes: '2027-03-13' }],
    ['Interviews will be held on 12 January 2027.', { interview: '2027-01-12' }],
    ['Pay: £14.20 an hour', { salary: '£14.20 an hour' }],
    ['We pay $55,624 to $69,133 a year.', { salary: '$55,624 to $69,133 a year' }],
    ['For a chat contact Dana Novak on 0113 496 0000.', { contact: 'Dana Novak on 0113 496 0000' }],
    ['Write to jobs@harrow.example.', { contact: 'jobs@harrow.example' }],
  ])('%j says %j', (text, expected) => expect(facts(`Baker\n${text}`)).toMatchObject(expected));

  it.each([
    ['Applications close soon.'],
    ['It costs $5.'],
    ['Interviews are friendly.'],
    ['Write to name@example.com'],
  ])('%j says none', (text) => expect(facts(`Baker\n${text}`)).toEqual({ role: 'Baker' }));
});

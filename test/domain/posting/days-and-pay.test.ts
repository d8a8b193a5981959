import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { factsOf, type PostingFacts } from '../../../src/domain/posting/facts.js';

const facts = (text: string, title = ''): PostingFacts =>
  factsOf(text, postingWords, { zone: 'Europe/London' }, title);

describe('days, pay and contact', () => {
  it.each([
    ['Applications are required by 5pm on 30 November 2026.', { closes: '2026-11-30T17:00' }],
    ['Applications close on 7 February 2027.', { closes: '2027-02-07' }],
    ['📅 Closing Date: 13 June 2027', { closes: '2027-06-13' }],
    ['Last date: 10 December 2026', { closes: '2026-12-10' }],
    ['Close Date\n13-March-2027', { closes: '2027-03-13' }],
    ['Interviews will be held on 12 January 2027.', { interview: '2027-01-12' }],
    ['Interview to be held on 17.09.2027 at the yard.', { interview: '2027-09-17' }],
    ['Emoluments Rs. 25,000/-', { salary: 'Rs. 25,000' }],
    ['[Write to us](mailto:jobs@harrow.example?subject=x)', { contact: 'jobs@harrow.example' }],
    ['Pay: £14.20 an hour', { salary: '£14.20 an hour' }],
    ['We pay $55,624 to $69,133 a year.', { salary: '$55,624 to $69,133 a year' }],
    ['For a chat contact Dana Novak on 0113 496 0000.', { contact: 'Dana Novak on 0113 496 0000' }],
    ['Write to jobs@harrow.example.', { contact: 'jobs@harrow.example' }],
    ['For more, contact us to talk it over at: jobs@harrow.example', { contact: 'jobs@harrow.example' }],
    ['Please call our foreman Dana Novak on the number below.', { contact: 'Dana Novak' }],
    ['Deadline to apply: Nov 25th, 2026', { closes: '2026-11-25' }],
    ['Letters reach us by the closing date of 6 June 2027.', { closes: '2027-06-06' }],
    ['Job ref 213 Closing date 12 November 2027 Interviews follow.', { closes: '2027-11-12' }],
    ['Send your letter by email to <jobs@harrow.example>.', { contact: 'jobs@harrow.example' }],
    ['Please email your letter to jobs@harrow.example by 31 July 2027.', { closes: '2027-07-31' }],
    ['Call the bakery for a chat on 0113 496 0000, ext 12.', { contact: '0113 496 0000, ext 12' }],
    ['For more, call (0113) 496 0000.', { contact: '(0113) 496 0000' }],
    ['Pay: £1500.50 a fortnight', { salary: '£1500.50 a fortnight' }],
    ['We pay $1500.50 per fortnight.', { salary: '$1500.50 per fortnight' }],
    [
      'Location: Selby, Yorkshire. Salary: £31,500 plus bread. Closing date: 14 May 2027.',
      { place: 'Selby, Yorkshire', salary: '£31,500 plus bread', closes: '2027-05-14' },
    ],
    [
      'Hours: 37 Location: Selby Closing date: 14 May 2027 Contact: Dana Novak',
      { place: 'Selby', closes: '2027-05-14', contact: 'Dana Novak' },
    ],
    ['Date for interview/selection: 14 June 2027', { interview: '2027-06-14' }],
    [
      'Interviews and trials for those on the list will be held on 16 June 2027.',
      { interview: '2027-06-16' },
    ],
    ['Walk in with your originals on 13/06/2027.', { interview: '2027-06-13' }],
    ['CLOSING DATE EXTENDED:\n5/30/2027', { closes: '2027-05-30' }],
    ['Bakers are paid £3,200 and bread.', { salary: '£3,200' }],
    ['Gross salary will be about 2900 € /month.', { salary: '2900 € /month' }],
    ['We bake; salary based on scale B 8, level 2.', { salary: 'scale B 8, level 2' }],
    ['Recruiter: Dana Novak', { contact: 'Dana Novak' }],
    ['Contact Us jobs@harrow.example', { contact: 'jobs@harrow.example' }],
    ['Walk-in Interview Date: 11/26/2027', { interview: '2027-11-26' }],
    ['Applications open on 22 June 2027 AND CLOSE ON 21 JULY 2027.', { closes: '2027-07-21' }],
    ['CLOSING DATE AND TIME FOR RECEIPT OF OFFERS: September 01, 2027', { closes: '2027-09-01' }],
    ['Salary details: Grade 7', { salary: 'Grade 7' }],
    [
      'We pay Ksh 1,311,110 to Ksh 2,320,664 per year.',
      { salary: 'Ksh 1,311,110 to Ksh 2,320,664 per year' },
    ],
    ['Point of contact: Harrow Ovens, Bread Office', { contact: 'Harrow Ovens, Bread Office' }],
    ['Salary | £31,500 | Closing | 14 May 2027', { salary: '£31,500', closes: '2027-05-14' }],
    ['The pay is R317 084,39 per annum, paid monthly.', { salary: 'R317 084,39 per annum' }],
    ['The rate of pay is &pound;24,000-27,000.', { salary: '£24,000-27,000' }],
    ['SALARY: R6,500 - R7,000 Basic per month', { salary: 'R6,500 - R7,000 Basic per month' }],
    [
      'Pay: £0.00. We cannot pay you, but there is bread, and butter, and a bed, and a good view of the sea.',
      { salary: '£0.00' },
    ],
    ['Applications close Friday 8 October 2027.', { closes: '2027-10-08' }],
    ['Letters are accepted between 15 November and 31 December 2027.', { closes: '2027-12-31' }],
    ['Send your letter by 15TH Oct.2027 to the board.', { closes: '2027-10-15' }],
    ['Close date (if any): 10-11-2027. Posted: 09-24-2027', { closes: '2027-10-11' }],
    ['Close date (if any): 10-11-2027. Posted: 24-09-2027', { closes: '2027-11-10' }],
    ['Letters are addressed to: The Registrar, Harrow', { contact: 'The Registrar' }],
    ['You may contact Dr. Dana Novak (4 Quay Road).', { contact: 'Dr. Dana Novak' }],
  ])('%j says %j', (text, expected) => expect(facts(`Baker\n${text}`)).toMatchObject(expected));

  it('stand in front matter too', () => {
    const front =
      '---\nposition: Baker\nexpirydate: 2027-04-01\ncontact_email: jobs@harrow.example\n---\nWe bake.';
    expect(facts(front)).toEqual({ role: 'Baker', closes: '2027-04-01', contact: 'jobs@harrow.example' });
  });

  it.each([
    ['Applications close soon.'],
    ['We call 20 to 30 customers a day.'],
    ['If the form fails, call technical support on 0113 496 0000.'],
    ['Salary: nothing yet. Location: Selby UK Driving licence required'],
    ['It costs $5.'],
    ['We build ovens at a cost of £250k to £10m.'],
    ['Bakers were advertised between $55k and $70k over the last 2 years'],
    ['Interviews are friendly.'],
    ['Salary:\nOur bakers'],
    ['Send your letter before 7 June.'],
    ['Applications are open from us on 22 June 2027.'],
    ['Review of applications will commence on 3 June 2027.'],
    ['Write to name@example.com'],
    ['Enquiries\nJob type\nPermanent'],
    ['This is what we call Happy Bread.'],
    ['Contact: Human Resources'],
    ['Pay band: 4'],
    ['Close date: 10-11-2027'],
    ['Close date: Tuesday 10-11-2027'],
    ['Salary Grade / Level 501'],
    ['Contact\nVacancy'],
    ['Remuneration: is negotiable'],
    ['Pay: commensurate with what you know and can do'],
    ['Bakers who leave refund the cost of the course at £15,055 per week.'],
    ['For adjustments write to inclusion@harrow.example'],
  ])('%j says none', (text) => expect(facts(`Baker\n${text}`)).toEqual({ role: 'Baker' }));
});

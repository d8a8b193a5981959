/** Numbers by which an office knows somebody, days of birth and addresses leave a shared copy; the story's own numbers stay. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { debrief } from '../../support/debriefs.js';

const copied = (text: string): unknown => {
  const debriefs = [debrief('2026-11-24-aaaa', { 'feedback-said': text })];
  const journal = { debriefs, interviews: [], applications: [] };
  const given = { script, debriefs, interviews: [], chosen: [], journal, ownName: undefined };
  return share({ ...given, words: sharingWords }).debriefs[0]?.answers['feedback-said']?.value;
};

describe('a number of a person', () => {
  it.each([
    ['My NI number is QQ 12 34 56 C.', 'My NI number is (number).'],
    ['they have QQ123456C on file', 'they have (number) on file'],
    ['national insurance qq 12 34 56 c', 'national insurance (number)'],
    ['NI: AS123456C', 'NI: (number)'],
    ['QQ-12-34-56-C', '(number)'],
    ['my case UC-882-113 is open', 'my case (number) is open'],
    ['Universal Credit UC/882/113', 'Universal Credit (number)'],
    ['case number 882-113', 'case number (number)'],
    ['claim ref 88213', 'claim ref (number)'],
    ['SSN 123-45-6789', 'SSN (number)'],
    ['social security number is 123456789', 'social security number is (number)'],
    ['PPS 1234567TA', 'PPS (number)'],
    ['pps number 1234567t', 'pps number (number)'],
    ['Aadhaar 2345 6789 0123', 'Aadhaar (number)'],
    ['PAN ABCDE1234F', 'PAN (number)'],
    ['my SIN is 046 454 286', 'my SIN is (number)'],
    ['passport 533401234', 'passport (number)'],
    ['Passport no. C01X00T47', 'Passport no. (number)'],
    ['passport number: 5334 01234', 'passport number: (number)'],
    ['driving licence MORGA657054SM9IJ', 'driving licence (number)'],
    ["driver's license D1234567", "driver's license (number)"],
    ['driving licence: 123 456 789', 'driving licence: (number)'],
    ['NHS number 943 476 5919', 'NHS number (number)'],
    ['the card 4929 1234 5678 9012 was used', 'the card (number) was used'],
    ['card 4929123456789012', 'card (number)'],
    ['Amex 3782 822463 10005', 'Amex (number)'],
    ['IBAN GB29 NWBK 6016 1331 9268 19', 'IBAN (number)'],
    ['sort code 12-34-56 and account number 12345678', 'sort code (number) and account number (number)'],
    ['TFN 123 456 782', 'TFN (number)'],
    ['personnummer 880403-1234', 'personnummer (number)'],
    ['CPF 123.456.789-09', 'CPF (number)'],
    ['DNI 12345678Z', 'DNI (number)'],
    ['tribunal 2204567/2021', 'tribunal (number)'],
    ['my car AB12 CDE', 'my car (number)'],
    ['student ID 20481', 'student ID (number)'],
    ['badge no. 4417', 'badge no. (number)'],
    ['my badge 4417', 'my badge (number)'],
    ['door code 4417, pin 4417', 'door code (number), pin (number)'],
    ['locker number 412, works no. 4411', 'locker number (number), works no. (number)'],
    ['driving licence number MORGA 657054 SM9IJ', 'driving licence number (number)'],
    ['pilot licence UK.FCL.PP.123456', 'pilot licence (number)'],
    ['call me on 07700 900412', 'call me on (phone number)'],
    ['ring 555-123-4567 or +1 555 123 4567', 'ring (phone number) or (phone number)'],
  ])('%s', (text, copy) => {
    expect(copied(text)).toBe(copy);
  });
});

describe('a day of birth', () => {
  it.each([
    ['My DOB is 3/4/1988.', 'My DOB is (date of birth).'],
    ['born 3 April 1988 in Leeds', 'born (date of birth) in Leeds'],
    ['I was born on the 3rd of April, 1988', 'I was born on (date of birth)'],
    ['born in Leeds on 3.4.88', 'born in Leeds on (date of birth)'],
    ['Date of birth: April 3, 1988', 'Date of birth: (date of birth)'],
    ['D.O.B. 1988-04-03', 'D.O.B. (date of birth)'],
    ['dob 030488', 'dob (date of birth)'],
    ['my birthday is 3 April', 'my birthday is (date of birth)'],
    ['I was born in 1988', 'I was born in (date of birth)'],
    ['born on the third of May 1971', 'born on (date of birth)'],
    ['I was born on the twenty-first of June, 1988', 'I was born on (date of birth)'],
    ['born on the 3rd of May nineteen seventy one', 'born on (date of birth)'],
    ['I was born in nineteen seventy-one', 'I was born in (date of birth)'],
    ["I was born in May '71", 'I was born in (date of birth)'],
    ['my birthday is the third of May', 'my birthday is (date of birth)'],
    ['I turned 40 on the third of May', 'I turned 40 on (date of birth)'],
    ['3 April 1988 is my birthday', '(date of birth) is my birthday'],
    ['born 12-Apr-1984', 'born (date of birth)'],
    ['DOB Apr-84', 'DOB (date of birth)'],
    ["d.o.b. 12 Apr '84", 'd.o.b. (date of birth)'],
    ['born on the twelfth of April eighty-four', 'born on (date of birth)'],
  ])('%s', (text, copy) => {
    expect(copied(text)).toBe(copy);
  });
});

describe('a day', () => {
  it.each([
    '12-Apr-1984',
    '12/Apr/1984',
    '12.Apr.84',
    '12Apr1984',
    "12 Apr '84",
    '12th April 84',
    '12/04/1984',
    '12-04-84',
    '1984-04-12',
    '1984 Apr 12',
    'April 12, 1984',
    'Apr. 12th 1984',
    'Jan-12-1984',
  ])('of many years ago goes whole: %s', (day) => {
    expect(copied(`They have ${day} on the form.`)).toBe('They have (date) on the form.');
  });

  it.each([
    '12-Apr-2026',
    'Apr-26',
    'Sept 2025',
    "Oct '25",
    '3 Jan',
    'Jan 2026',
    '4th of Feb',
    'Mon 4 Feb',
    'Weds 11 Nov',
    'Dec 3',
    'Aug and Sept',
    '11/04/2026',
  ])('of now stays, and its month is nobody: %s', (day) => {
    const text = `They said they would ring on ${day}, and did not.`;
    expect(copied(text)).toBe(text);
  });

  it.each(['3 Jan said no', 'I asked Jan 3 times', 'Jan rang on 3 Jan'])('hides nobody: %s', (text) => {
    expect(copied(text)).toMatch(/Person A/);
  });

  it.each(['ratio 25/50/75', 'call 12 34 56', 'version 3.10.45.1'])('is none: %s', (text) => {
    expect(copied(text)).not.toContain('(date)');
  });
});

describe('where somebody lives is replaced whole', () => {
  it.each([
    'flat 2',
    'Flat 2b',
    '14 Elm Road, Leeds LS6 3AB',
    '14 Elm Road, Leeds, LS6 3AB',
    '14 Elm Road, Leeds ls6 3ab',
    'Flat 2, 14 Elm Road, Leeds LS63AB',
    '14 Elm Road\nLeeds\nLS6 3AB',
    '5 Main Street, Ballina, Co. Mayo, F26 X1Y2',
    '742 Evergreen Terrace, Springfield, IL 62704-1234',
    '1600 Pennsylvania Avenue NW, Washington, DC 20500',
    '24 MG Road, Bengaluru 560001',
    '24 MG Road, Bengaluru - 560 001',
    '12 Smith St, Carlton VIC 3053',
    '45 Long Street, Cape Town, 8001',
    'LS6 3AB',
    'LS63AB',
    'D02 X285',
  ])('%s', (place) => {
    expect(copied(`I live at ${place}.`)).toMatch(/^I live at \(street address\)\.?$/);
  });

  it.each([
    ['14 Elm Road, Leeds LS6 3AB. 2391 would help', '(street address). 2391 would help'],
    ['14 Elm Road\nThey said no', '(street address)\nThey said no'],
    ['14 Elm Road\n2391 would help', '(street address)\n2391 would help'],
    ['postcode ls6 3ab', 'postcode (street address)'],
    ['from Boston, MA 02101', 'from Boston, (street address)'],
    ['ZIP 62704', 'ZIP (street address)'],
    ['Eircode F26X1Y2', 'Eircode (street address)'],
    ['PIN code 560001', 'PIN code (street address)'],
  ])('%s', (text, copy) => {
    expect(copied(text)).toBe(copy);
  });
});

describe('a number of the story stays', () => {
  it.each([
    'on call 24/7, call 101 first, ring 999 or 112',
    'call 1500 customers a month, call 250000 rows a day, text 500 words',
    'my licence has 6 points, licence number 2019, software licence for 1200 seats',
    'born in the third week of May 2019, born and raised in Leeds',
    'the third of May 2026, the second of three interviews',
    '2391 would help, and so would CSCS, BS 7671 and ISO 9001',
    'City & Guilds 2391-52, BS 7671:2018, BS7671-2018 and ISO 9001-2015',
    'BS EN 60079 and EN50131-1, ISO27001',
    'from 2019 to 2021, in 2019-2020, 2018/19',
    'a budget of £120,000, then 250000 and 1,200,000',
    'account 120,000 of it to repairs, on account 120 000 000',
    'the interview was on 3 April 2026 at 14:30',
    'a flat 2 % rise, in a flat 2 days',
    'the idea was born in March 2019',
    'a certificate number 2391 course',
    'AZ-104, PL-300, SHA-256, COVID-19 and GPT-4',
    'CVE-2021-44228 and STM32F407VG',
    'band 5 in the NHS, 24/7, for 12 patients of 30',
    'Year 6, KS2 2nd set, 100-150 covers a night',
    'cut it from 1500 to 900 EUR, and GBP250000 a year',
  ])('%s', (text) => {
    expect(copied(text)).toBe(text);
  });
});

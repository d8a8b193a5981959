/** What a letter from an employer is read as. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { script } from '../../../src/content/en/index.js';
import { letterIn, replyLines, saysFeedback } from '../../../src/domain/feedback/reading.js';

const FORM = `Dear Amara,

Thank you for your interest in the Data Analyst role and for taking the time to apply. We received a large number of applications for this position.
Unfortunately, on this occasion we will not be progressing your application. We will keep your CV on file for future opportunities.

We wish you every success in your job search.

Kind regards,
Dana Novak
Talent Team
T: 020 7946 0018 | www.firm.example`;
const REAL = `Hi Amara, thanks for coming in on Thursday. You gave excellent clinical answers. Your examples needed more detail on results. Best wishes, Dana Novak Ward Manager`;

describe('lines of feedback', () => {
  it.each<[string, readonly string[]]>([
    [REAL, ['You gave excellent clinical answers.', 'Your examples needed more detail on results.']],
    ['Hi Amara,\nMore depth on SQL.\nTel: +44 20 7946 0018\nSent from my phone', ['More depth on SQL.']],
    ['More depth.\nDana Novak, 020 7946 0018', ['More depth.']],
    [
      'OFFICIAL\n\nHi Amara,\n\nMore depth.\n\nTake care of yourself, and thanks again.\n\nDana\n\nDana Novak\nWard Manager\n\nPlease note I do not work Mondays.',
      ['More depth.'],
    ],
    [
      'They liked how tidy my paperwork was but wanted someone with S7 experience.',
      ['They liked how tidy my paperwork was', 'wanted someone with S7 experience.'],
    ],
    [
      'Your teaching was lovely, however the panel felt you needed more on assessment.',
      ['Your teaching was lovely', 'the panel felt you needed more on assessment.'],
    ],
    [
      'It was a privilege to get to know you through this process.\n\nI can share a bit more from the committee. Your command of ethics was seen as best in the pool.',
      ['Your command of ethics was seen as best in the pool.'],
    ],
    [
      'Dear Sir,\nTrailing mail refers.\n1) Strong on claims.\n\nThanks & Regards,\nDeepika N.\nAsst. Manager\nP Save paper, save trees',
      ['Strong on claims.'],
    ],
    [
      'hi thais, no bother at all. look your flavours are class. its just speed on a friday. mind yourself',
      ['no bother at all.', 'look your flavours are class.', 'its just speed on a friday.', 'mind yourself'],
    ],
    [
      'De : Dana Novak <d.novak@firm.example>\nObjet : Votre entretien\n\nBonjour Amara, hello,\n\nMore depth on results.\n\nSorry again for the wait, merci et bon courage,\n\nDana\nDana Novak',
      ['More depth on results.'],
    ],
    ['Your answers were strong but a bit long.', ['Your answers were strong but a bit long.']],
    ['You did not rush but you could have said more.', ['You did not rush but you could have said more.']],
    ['More depth.\n-----Original Message-----\nDear Dana, what would you advise?', ['More depth.']],
    [
      'Ring the ward on 020 7946 0018 before you come in',
      ['Ring the ward on 020 7946 0018 before you come in'],
    ],
    [
      'Unfortunately, on this occasion we have decided to go with another candidate who had more experience of managing performance with a warehouse management system.',
      ['more experience of managing performance with a warehouse management system'],
    ],
    [
      'We have decided to appoint a different candidate with stronger examples of leading change.',
      ['stronger examples of leading change'],
    ],
    [
      'Sadly, the other candidates had slightly more experience with ladders.',
      ['more experience with ladders'],
    ],
    [
      'Unfortunately you were not successful because your examples lacked depth.',
      ['Your examples lacked depth.'],
    ],
    ['Unfortunately, your answers were too short.', ['Your answers were too short.']],
    ['Thank you for coming.', ['Thank you for coming.']],
    [
      'hi dorota\nyou were really warm and the residents you met liked you\nwe needed someone with medication training\nspeak up a bit in the interview\nall the best for the future\nMinh\nSent on behalf of Rob',
      [
        'you were really warm and the residents you met liked you',
        'we needed someone with medication training',
        'speak up a bit in the interview',
      ],
    ],
    [
      'the answers you gave were good but they went on for a long time\nbring an example of a hard day with you\nMinh',
      [
        'the answers you gave were good but they went on for a long time',
        'bring an example of a hard day with you',
      ],
    ],
    [
      'We liked your answers and the care that you took over each one\nof them. More depth.',
      ['We liked your answers and the care that you took over each one of them.', 'More depth.'],
    ],
    [
      'It came down to Xero. You could have said more. We will keep your CV on file.',
      ['It came down to Xero.', 'You could have said more.'],
    ],
  ])('%j', (text, lines) => expect(replyLines(text, replyReading)).toEqual(lines));
});

describe('a form letter', () => {
  it.each([
    FORM,
    FORM.replaceAll('\n', ' '),
    'We regret to inform you that you have been unsuccessful.',
    'Unfortunately other candidates more closely matched what we need.',
    'none',
    'They said no',
  ])('says nothing: %j', (text) => expect(saysFeedback(text, replyReading)).toBe(false));

  it.each([
    REAL,
    `${FORM.replace('We wish', 'Your test was good, but the panel felt that you lacked SQL.\nWe wish')}`,
    'Unfortunately your answers were too short.',
    'Somebody already used their stock system',
    'Well done',
    'No commercial awareness',
    'Thank you for coming in. Slow down a little.',
  ])('is not: %j', (text) => expect(saysFeedback(text, replyReading)).toBe(true));
});

describe('a letter where a line belongs', () => {
  const short = { byLength: true };
  const own = { byLength: false };
  const long = 'I keep thinking that I said the wrong thing about the stock system '.repeat(4);
  it.each<[string | readonly string[], { byLength: boolean }, number]>([
    [FORM.replaceAll(/\n+/g, ' '), short, 0],
    [REAL, own, -1],
    [FORM.replaceAll(/\n+/g, ' '), own, 0],
    [long, short, 0],
    [long, own, -1],
    ['Dear Amara, it is a no. Dana', short, 0],
    ['Shift manager', short, -1],
    ['Hello Fresh', short, -1],
    ['Best Buy', short, -1],
    [FORM.split(/\n+/), short, 0],
    [['They rang on Monday', ...FORM.split(/\n+/)], short, 1],
    [['They rang', 'Somebody knew the system', 'It took ten minutes'], short, -1],
    [['my questions', 'the opening', 'thanks at the end'], own, -1],
    [['They rang', long], short, -1],
    [['They rang', `Your answers did not go as far as the other person's did. ${long}`], short, 1],
  ])('%j %j: %i', (value, how, at) => expect(letterIn(value, replyReading, how)).toBe(at));
});

describe('an answer that says nothing', () => {
  it.each([
    ['no need he rang me himself', true],
    ['Nobody, they never answer', true],
    ["can't, it was an agency", true],
    ['Not Dana, maybe Priya on the panel', false],
    ['no name, jobs@firm.example', false],
    ['Noor at the front desk', false],
    ['the ward manager', false],
  ])('%j names nobody to ask: %s', (text, says) => expect(script.saysNothing('ask-whom', text)).toBe(says));
  it.each(['5', '2.', '--'])('%j is no plan', (text) =>
    expect(script.saysNothing('if-then', text)).toBe(true),
  );
  it.each(['dunno', 'idk', 'nothing', '?', 'not sure', "I don't know", 'no idea', 'None.', 'n/a', '...'])(
    '%j as a plan',
    (text) => expect(script.saysNothing('if-then', text)).toBe(true),
  );
  it.each([
    'Nothing will stop me ringing on Monday',
    'Ring Sam',
    'Note the questions',
    'later today I ring Sam',
  ])('not %j', (text) => expect(script.saysNothing('if-then', text)).toBe(false));
});

describe('a letter from an address that nobody reads', () => {
  it.each([
    'no-reply@jobs.example',
    'Acme <donotreply@acme.example>',
    'notifications@acme.example',
    'Acme Talent <x7@acme.myworkday.com>',
  ])('from %s says nothing about them', (from) =>
    expect(
      saysFeedback(`Subject: Your application\nFrom: ${from}\n\nYour test was too slow.`, replyReading),
    ).toBe(false),
  );

  it('below what somebody wrote, it is only quoted', () =>
    expect(
      saysFeedback(
        'Your test was too slow.\n\nFrom: no-reply@jobs.example\nSubject: Re: Nurse',
        replyReading,
      ),
    ).toBe(true));

  it.each([
    'This decision is not a reflection of your skills or experience.',
    "The outcome doesn't in any way reflect your skills.",
    'Your application will remain active in our system for a year.',
    "We'll keep your details on file for a role that fits your skills.",
    'We encourage you to apply for roles that suit your skills.',
  ])('nor does a sentence to everyone: %s', (line) => {
    const text = `Dear Applicant,\nWe regret that you have not been selected. ${line}`;
    expect(saysFeedback(text, replyReading)).toBe(false);
    expect(replyLines(`You need more on audit. ${line}`, replyReading)).toEqual(['You need more on audit.']);
  });

  it('what they ask for before one applies again is feedback', () =>
    expect(
      saysFeedback("We'd encourage you to apply again once you have more experience of audit.", replyReading),
    ).toBe(true));
});

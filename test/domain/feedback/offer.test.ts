/** An offer of feedback in an employer's letter. */

import { describe, expect, it } from 'vitest';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { offerIn, signedBy } from '../../../src/domain/feedback/offer.js';
import { replyLines, saysFeedback } from '../../../src/domain/feedback/reading.js';
import { OFFER_LETTER } from '../../support/offers.js';

const DAY = '2026-11-26';
const offered = (text: string) => offerIn(text, DAY, replyReading);

describe('an offer of feedback', () => {
  it('says until when, who signed, and their reference', () => {
    expect(offered(OFFER_LETTER)).toEqual({
      by: '2026-12-04',
      from: 'Joanne Priestley',
      address: '',
      reference: 'BL-2231',
    });
  });

  it.each([
    ['Kind Regards\nJoanne Priestley', 'Joanne Priestley'],
    ['Kind regards, Joanne Priestley', 'Joanne Priestley'],
    ['Best wishes,\nthe recruitment team', ''],
    ['Call me any time.', ''],
  ])('signed %j it is from %j', (signature, from) =>
    expect(offered(`Dear Kevin,\nFeedback is available on request.\n${signature}`)).toMatchObject({ from }),
  );

  it.each([
    ['hi dorota\nyou were warm\nall the best for the future\nMinh\nSent on behalf of Rob', 'Minh'],
    [
      'Dear Mrs Tate, thank you for attending. Yours sincerely, Mrs J. Whitehead, Headteacher',
      'Mrs J. Whitehead',
    ],
    ['Hi Kev,\nThanks for coming in.\nCheers\nTariq Mahmood\nWorkshop Manager', 'Tariq Mahmood'],
    ['Very experienced. Long answers.', ''],
  ])('%j is signed by %j', (text, name) => expect(signedBy(text, replyReading)).toBe(name));

  it('is read from a letter that has lost its lines', () => {
    expect(offered(OFFER_LETTER.replaceAll(/\n+/g, ' '))).toMatchObject({
      by: '2026-12-04',
      from: 'Joanne Priestley',
    });
  });

  it.each<[string, string | null]>([
    ['I would be happy to give you some feedback over the phone.', null],
    ['Feedback is available on request.', null],
    [
      "If you'd like to receive any feedback, please contact hr@firm.example within five working days.",
      '2026-12-03',
    ],
    [
      'Should you wish to have feedback on your interview, please let us know within two weeks.',
      '2026-12-10',
    ],
    ['Please do not hesitate to contact me for feedback by Friday.', '2026-11-27'],
    ['You are welcome to ask for feedback. Please do so by January 8th.', '2027-01-08'],
    ['If you require feedback please reply by 04/12/2026.', '2026-12-04'],
    ["We can't write to everyone, but I'd be glad to give you feedback if you call.", null],
    ['If feedback would be useful, let me know.', null],
  ])('%s', (text, by) => expect(offered(`Dear Kevin,\n${text}`)).toMatchObject({ by }));

  it.each([
    'Unfortunately we are unable to provide individual feedback.',
    'If you would like to give us feedback on our process, please fill in the survey.',
    'We would like your feedback on how this went.',
    'I am happy to share the following feedback: your examples were short.',
    'You could ask for feedback from your team more often.',
    'Due to the number of applicants we cannot give feedback.',
    'Your examples needed more detail.',
    'The feedback from the panel was that you were quiet.',
  ])('is not: %s', (text) => expect(offered(text)).toBeNull());

  it('is no feedback to sort, and what the letter says besides is', () => {
    expect(saysFeedback(OFFER_LETTER, replyReading)).toBe(false);
    const praised = OFFER_LETTER.replace('If you', 'You gave clear examples of shift planning.\n\nIf you');
    expect(saysFeedback(praised, replyReading)).toBe(true);
    expect(replyLines(praised, replyReading)).toEqual(['You gave clear examples of shift planning.']);
  });
});

/** The job that an employer's letter is about. */

import { expect, it } from 'vitest';
import { jobReading } from '../../../src/content/en/feedback/job-in-letter.js';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { jobInLetter } from '../../../src/domain/feedback/job-in-letter.js';
import { OFFER_LETTER } from '../../support/offers.js';

const job = (text: string) => jobInLetter(text, replyReading, jobReading);

it.each([
  [OFFER_LETTER, 'Warehouse Shift Supervisor', 'Brightfield Logistics'],
  [
    'Dear Kevin,\nThank you for attending the interview for the role of Staff Nurse at Norbrook Hospital.\nKind regards,\nDana',
    'Staff Nurse',
    'Norbrook Hospital',
  ],
  [
    'Dear Kevin, Thank you for applying for the Data Analyst position with Parcelwise. Sadly it is a no.',
    'Data Analyst',
    'Parcelwise',
  ],
  [
    'Dear Kevin,\nThank you for your interest in joining Corner Stores. We had many applicants.',
    '',
    'Corner Stores',
  ],
  ['Dear Kevin,\nThank you for your time. Your examples needed more detail.\nDana', '', ''],
])('%j', (text, role, company) => expect(job(text)).toEqual({ role, company }));

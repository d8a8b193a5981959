/**
 * Ranges found by surveys of the market, each with source and year. They come from employers' hiring software and from
 * campus recruiting, mostly in the United States.
 */

import type { Market } from '../../../domain/insights/steps.js';

export const markets: readonly Market[] = [
  {
    step: 'talk',
    low: 0.03,
    high: 0.15,
    early: 0.03,
    sources: [
      // careerplug.com/blog/applicant-to-hire-ratio-benchmark (2020); staffinghub.com on the sixth report (2024).
      { name: 'CareerPlug', year: '2020', found: '15 %' },
      { name: 'CareerPlug', year: '2024', found: '3 %' },
    ],
  },
  {
    step: 'offer',
    low: 0.17,
    high: 0.45,
    early: 0.27,
    sources: [
      { name: 'Jobvite', year: '2015–17', found: '17 to 28 %' },
      { name: 'CareerPlug', year: '2024', found: '27 %' },
      { name: 'NACE', year: '2023', found: 'about 45 %, on campus' },
    ],
  },
];

/** Candidates who were never given any feedback. */
export const neverGivenFeedback = { name: 'Talent Board', year: '2022', found: '53 to 71 %' } as const;

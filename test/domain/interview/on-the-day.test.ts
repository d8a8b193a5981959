/** What adverts of several trades ask people to bring, to prepare and to be ready for. */

import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/content/en/interview/on-the-day.js';
import { askedOnTheDay } from '../../../src/domain/interview/on-the-day.js';
import { nightPageHtml } from '../../../src/render/html/checklist-page/index.js';
import { interview } from '../../support/interviews.js';
import { nightPage } from '../../support/night.js';

const asked = (posting: string, more: Parameters<typeof interview>[0] = {}): readonly string[] =>
  askedOnTheDay(interview({ posting, ...more }), dayWords).map(({ text }) => text);

describe('what an advert asks for', () => {
  it.each([
    ['Please bring your CSCS card and two passport photos.', 'Bring your CSCS card and two passport photos'],
    ["We'll ask you to bring a loaf that you baked yourself.", 'Bring a loaf that you baked yourself'],
    ['Bring: originals of all certificates, photo ID', 'Bring: originals of all certificates, photo ID'],
    ['Shortlisted applicants must bring a portfolio, otherwise they will not be seen.', 'Bring a portfolio'],
    [
      'Selected candidates will see the yard (please bring steel-toe boots; no rings) and meet the crew.',
      'Bring steel-toe boots; no rings',
    ],
    [
      'Interviews, with a 90 minute trial shift, will be held in May.',
      'Be ready for: a 90 minute trial shift',
    ],
    [
      'At interview you will give a ten-minute presentation on a book you love.',
      'Be ready for: a ten-minute presentation on a book you love',
    ],
    [
      'Interview process\n1. A welding test on 6 mm plate (one hour)\n2. A chat over tea',
      'Be ready for: a welding test on 6 mm plate (one hour)',
    ],
    ['Please prepare two questions for the residents.', 'Prepare two questions for the residents'],
    [
      'You will be asked for an example of each of the points above.',
      'Be ready for: an example of each of the points above (see the advert)',
    ],
    ['All candidates should wear flat shoes.', 'Wear flat shoes'],
    [
      'Planning, care and speaking: you will be asked for examples under each.',
      'Be ready for: planning, care and speaking: you will be asked for examples under each',
    ],
    ['Documents to bring\nTwo copies of your resume, Aadhaar.', 'Bring: Two copies of your resume, Aadhaar'],
    ['What to bring\nCandidates shall come in smart clothes with shoes.', 'Come in smart clothes with shoes'],
    ['The interview\nWear old boots.', 'Wear old boots'],
    [
      "How the interview works\nA panel of two. We'll give you one case to read beforehand.",
      'Be ready for: one case to read beforehand',
    ],
    [
      'Apply online. Interviews will be held in May. There will be a short exercise on a computer.',
      'Be ready for: a short exercise on a computer',
    ],
    ["Interviews are on Monday, and you're welcome to bring a friend.", 'You can bring a friend'],
  ])('%j', (posting, text) => expect(asked(posting)).toEqual([text]));

  it('names the parts of the day that are no talks', () => {
    const day =
      'Selection\n(a) a panel interview;\n(b) a walk round a truck;\n(c) a short course with cones. Dress for rain.';
    expect(asked(day)).toEqual([
      'Be ready for: a walk round a truck',
      'Be ready for: a short course with cones',
      'Dress for rain',
    ]);
  });

  it.each([
    'You bring people together and bring fresh ideas.',
    'What you will bring: 3 years of experience',
    '- Prepare and give presentations to donors',
    '- Conduct practical tests of pumps and bring products to market',
    'Successful candidates will need a drug test.',
    'How to apply\nPlease prepare a covering letter.',
    'The interview takes about an hour.',
    "The interview\nWe'll give you an answer within a week. We will send you a link.",
    'Selection\na. HR discussion\nb. Technical talk with two of us',
    'A portfolio of 40 clients awaits you.',
    'Interviews\nIn June.\nDuties\nA weekly exercise class for residents',
  ])('is nothing in %j', (posting) => expect(asked(posting)).toEqual([]));

  it('of the round that it is: a call has no exercise on their site', () => {
    const rounds =
      'Interview\nStage 1: a video interview with a role play\nStage 2: on site, with a written exercise';
    expect(asked(rounds, { meeting: 'video' })).toEqual(['Be ready for: a role play']);
    expect(asked(rounds, { meeting: 'panel' })).toEqual(['Be ready for: a written exercise']);
  });

  it('stands on the page whole, and is not asked for there again', () => {
    const posting = 'We will interview in May. Please bring the drawing of a staircase that you made.';
    const page = nightPage([], interview({ posting, meeting: 'panel' }));
    expect(page.asked).toEqual(['Bring the drawing of a staircase that you made']);
  });

  it('stands on the page once, where the place says it too', () => {
    const posting = 'We will interview in May. Please bring ID.';
    const page = nightPage([], interview({ posting, meeting: 'panel', place: 'Hall 2, bring ID' }));
    expect(nightPageHtml(page, '2026-11-25').match(/\bID\b/g)).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { dayIn } from '../../../src/domain/posting/day-in.js';
import { factsOf } from '../../../src/domain/posting/facts.js';
import { requirementsOf } from '../../../src/domain/posting/requirements.js';
import { sentencesOf } from '../../../src/domain/text/sentences.js';

/** `!` before a must-have, `?` before what is nice to have. */
const asked = (posting: string): readonly string[] =>
  requirementsOf(posting, postingWords).map(({ text, must }) => `${must ? '!' : '?'} ${text}`);

describe('what is shown', () => {
  it('has no joint of a list at its end', () =>
    expect(
      asked(
        'Requirements\n- A boat licence; and\n- Two winters at sea, or\n- Rowing and\n- A head for heights and/or',
      ),
    ).toEqual(['! A boat licence', '! Two winters at sea', '! Rowing', '! A head for heights']));

  it.each([
    'Grade IV equivalent.',
    'Gull Ferries - Remote (must live in Wales)',
    'Gull Ferries never asks candidates for payment.',
    'No previous experience with goats is required.',
    'Licence: None',
    'the requisite knowledge and ability for the office.',
  ])('nothing of "%s"', (line) =>
    expect(asked(`Requirements\n- A boat licence\n- ${line}`)).toEqual(['! A boat licence']),
  );

  it.each(['Grade 12', 'Grade 4 piano', 'Never asks for help too late', 'Experience - remote teams'])(
    '%s',
    (line) => expect(asked(`Requirements\n- A boat licence\n- ${line}`)).toContain(`! ${line}`),
  );
});

describe('a table of spaces', () => {
  it('has its kinds from the columns', () =>
    expect(
      asked(
        [
          'Person specification',
          '                              Essential   Desirable   How assessed',
          'Qualifications',
          ' A boat licence                   X                      A',
          ' Certificate in knots                          X         A',
          '',
          'Experience',
          ' Two winters at sea               X                      A, I',
        ].join('\n'),
      ),
    ).toEqual(['! A boat licence', '? Certificate in knots', '! Two winters at sea']));
});

describe('headings decide', () => {
  it.each([
    ['Essential criteria', '!'],
    ['ESSENTIAL', '!'],
    ['What you’ll need to succeed:', '!'],
    ["What we're looking for", '!'],
    ['You might be a fit if', '!'],
    ['**Minimum qualifications**', '!'],
    ['## Requirements', '!'],
    ['Person specification', '!'],
    ['Nice to have', '?'],
    ['Desirable criteria:', '?'],
    ['### Bonus points', '?'],
    ['Preferred qualifications', '?'],
  ])('%s', (heading, mark) => {
    expect(asked(`Some role\n\n${heading}\n- Two winters on a snow plough\n- A calm voice`)).toEqual([
      `${mark} Two winters on a snow plough`,
      `${mark} A calm voice`,
    ]);
  });

  it.each([
    'Key responsibilities',
    'What you’ll do',
    '## Duties',
    'Benefits',
    'What we offer:',
    'How to apply',
    'About us',
  ])('nothing under %s', (heading) => {
    expect(asked(`${heading}\n- Plough the northern roads\n- Keep the depot tidy`)).toEqual([]);
  });

  it('a heading inside another belongs to it, one beside it does not', () => {
    expect(
      asked(
        'Key Responsibilities\nDaily boat work:\n- Bail the dinghies\n\nRequirements\nTechnical:\n- Diesel engines\nHarbour work\n- Tie up the ferry',
      ),
    ).toEqual(['! Diesel engines']);
  });
});

describe('the words of a line decide', () => {
  it('in one mixed list', () => {
    expect(
      asked(
        '- Two tides a day\n- Must be able to row\n- Oyster farm experience a big bonus\n- £14 per hour\n- 21+ only',
      ),
    ).toEqual(['! Must be able to row', '? Oyster farm experience a big bonus', '! 21+ only']);
  });

  it('what is only preferred, under requirements', () => {
    expect(asked('Requirements\n- A culinary diploma preferred\n- Good knife skills')).toEqual([
      '? A culinary diploma preferred',
      '! Good knife skills',
    ]);
  });

  it('an entry that asks for one thing and wishes for another is two', () => {
    expect(
      asked(
        '## Requirements\n- knowledge of the estuary; a chart of its sandbanks would be an asset\n- Two years at sea. A skipper’s licence is a plus.\n- Degree preferred; or a diploma',
      ),
    ).toEqual([
      '! knowledge of the estuary',
      '? a chart of its sandbanks would be an asset',
      '! Two years at sea.',
      '? A skipper’s licence is a plus.',
      '? Degree preferred; or a diploma',
    ]);
  });

  it('what is a plus beside what is asked for is one of two', () => {
    expect(
      asked(
        'Requirements\n- You have fired kilns, knowledge of glazes is a plus\n- Knowledge of A, B and C is a plus',
      ),
    ).toEqual([
      '! You have fired kilns',
      '? knowledge of glazes is a plus',
      '? Knowledge of A, B and C is a plus',
    ]);
  });

  it.each([
    ['Two winters on a snow plough, preferably a large one', '!'],
    ['Two winters on a snow plough (preferably a large one)', '!'],
    ['Preferably two winters on a snow plough', '?'],
    ['Two winters on a plough are an asset, ideally a large one', '?'],
  ])('a part that is only preferred: %s', (entry, mark) => {
    expect(asked(`Requirements\n- ${entry}\n- Tact`)).toEqual([`${mark} ${entry}`, '! Tact']);
  });

  it('a list that "below" leads into', () => {
    expect(asked('If you meet the criteria below, please write.\n- Own boots\n- A tent')).toEqual([
      '! Own boots',
      '! A tent',
    ]);
    expect(asked('The stars are below.\n- Own boots\n- A tent')).toEqual([]);
  });

  it('a sentence that follows another without a full stop', () => {
    expect(asked('You will fire the kilns The right person will have two good hands')).toEqual([
      '! The right person will have two good hands',
    ]);
  });

  it('what introduces a list and asks for something itself', () => {
    expect(
      asked(
        '## Requirements\n- A certificate in bell founding or a trade like it, and command of the following:\n- tuning',
      ),
    ).toEqual([
      '! A certificate in bell founding or a trade like it, and command of the following:',
      '! tuning',
    ]);
  });

  it('no prose after what is nice to have', () => {
    expect(
      asked('## Nice to have\n- German\n\nThe van leaves the yard at six. Nobody has been late since May.'),
    ).toEqual(['? German']);
  });

  it.each(['Yes', '✓', 'X', '•'])('reads a table that ticks its columns with %s', (mark) => {
    expect(
      asked(
        `| Requirement | Essential | Desirable |\n|---|:---:|:---:|\n| A forklift licence | ${mark} |  |\n| Welsh |  | ${mark} |`,
      ),
    ).toEqual(['! A forklift licence', '? Welsh']);
  });

  it('no duties that a sentence leads into, though it says must', () => {
    expect(
      asked(
        'A lock keeper must carry out these duties in any weather:\n- Open the sluices\n- Wave to the ducks\n\nWhat you’ll need:\n- Tact',
      ),
    ).toEqual(['! Tact']);
  });

  it('a list that was copied into one line', () => {
    expect(
      asked('Essential: • Tact • German • A calm voice\n\n## Nice to have\n• Welsh • Harp • Flute'),
    ).toEqual(['! Tact', '! German', '! A calm voice', '? Welsh', '? Harp', '? Flute']);
  });

  it('the heading that asks for years itself', () => {
    expect(asked('Requirements\nMinimum of 3 to 6 years experience in the following:\n- Thatching')).toEqual([
      '! Minimum of 3 to 6 years experience in the following:',
      '! Thatching',
    ]);
  });

  it('what is a must under a heading of wishes', () => {
    expect(
      asked('## Preferred\n- Must speak Welsh\n- Harp\n\n## Desired Skills and Experience\n- Flute'),
    ).toEqual(['! Must speak Welsh', '? Harp', '! Flute']);
  });

  it('in prose, sentence by sentence', () => {
    expect(
      asked(
        'We run three homes in Leeds. You will have at least two years of experience in care. Experience with dementia would be an advantage. You will work closely with families.',
      ),
    ).toEqual([
      '! You will have at least two years of experience in care.',
      '? Experience with dementia would be an advantage.',
    ]);
  });

  it('never the paragraph on equal opportunities, nor the salary, wherever they stand', () => {
    expect(
      asked(
        'Requirements\n- A driving licence\nWe are an equal opportunity employer: nobody here is asked for their age, and everybody must be heard.\nSalary: £30,000 per annum',
      ),
    ).toEqual(['! A driving licence']);
  });
});

describe('forms', () => {
  it('puts lines together that a printer broke', () => {
    expect(
      asked('Essential criteria\n• Experience of keeping records for a\n  large and busy ward\n• Tact'),
    ).toEqual(['! Experience of keeping records for a large and busy ward', '! Tact']);
  });

  it('takes a list without marks as one, where half of its lines ask', () => {
    expect(
      asked('Able to swim.\nA calm follower of the tides.\nGood knowledge of Welsh.\n\nWe sail at five.'),
    ).toEqual(['! Able to swim.', '! A calm follower of the tides.', '! Good knowledge of Welsh.']);
    expect(asked('The boat is red.\nAble to swim.\nThe sails are white.\n\nWe sail.')).toEqual([
      '! Able to swim.',
    ]);
  });

  it('goes on behind a comma at the end of a line, also with a capital', () => {
    expect(
      asked(
        'Requirements:\n\nPapers of a seaman from one of the old harbours, e.g. Hull,\nGrimsby or Goole.',
      ),
    ).toEqual(['! Papers of a seaman from one of the old harbours, e.g. Hull, Grimsby or Goole.']);
  });

  it.each([
    'Own transport needed.',
    'You are a calm person with a loud voice.',
    'Must be on board 20 hours per week.',
    'Only applicants with papers will be considered.',
    'You enjoy the sea in all weathers.',
    'We want somebody steady.',
    'We are looking for a calm and patient person to row.',
  ])('is asked by "%s"', (sentence) => expect(asked(sentence)).toHaveLength(1));

  it.each([
    'The site must be clean at all times.',
    'The role of the mate is essential to the running of the ship.',
    'With more than 20 years of experience, our crew is the best.',
    'Training is required by law.',
    'You will have a manager who supports you.',
    'We have everything you need to succeed.',
    'Sailors were paid well over the last 2 years',
  ])('is not asked by "%s"', (sentence) => expect(asked(sentence)).toEqual([]));

  it('reads a table by its columns, and by the word beside an entry', () => {
    expect(asked('Criteria | Essential | Desirable\nTraining | Teaching degree | Master’s degree')).toEqual([
      '! Teaching degree',
      '? Master’s degree',
    ]);
    expect(asked('Forklift licence | Desirable\nStock control | Essential')).toEqual([
      '? Forklift licence',
      '! Stock control',
    ]);
  });

  it('"e.g." and "B.Sc." end no sentence', () => {
    expect(sentencesOf('Systems, e.g. Xero. A B.Sc. Degree or 3.5 years. Tact!')).toEqual([
      'Systems, e.g. Xero.',
      'A B.Sc. Degree or 3.5 years.',
      'Tact!',
    ]);
  });

  it('never fails, and says only what is in the posting, once', () => {
    const words = fc.constantFrom(
      'must have',
      'a',
      'degree',
      '- ',
      '\n',
      '## ',
      'Requirements',
      ': ',
      ' | ',
      'preferred',
      '. ',
      '**',
      '•',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          const found = requirementsOf(text, postingWords).map((one) => one.text);
          expect(new Set(found.map((one) => one.toLowerCase())).size).toBe(found.length);
          const bare = (one: string): string => one.replace(/[^\p{L}\p{N}]/gu, '');
          for (const one of found) expect(bare(text)).toContain(bare(one));
        },
      ),
    );
  });
});

describe('facts', () => {
  const zone = { zone: 'Europe/Zagreb' };

  it('behind their labels, on the same line or the next', () => {
    expect(
      factsOf(
        'Staff Nurse\nEmployer: St Mary’s\nLocation\nLeeds\n• Closing date\n  19 April 2026 at noon',
        postingWords,
        zone,
      ),
    ).toEqual({ role: 'Staff Nurse', company: 'St Mary’s', place: 'Leeds', closes: '2026-04-19T12:00' });
  });

  it('nothing where nothing is said plainly', () => {
    expect(
      factsOf('About us\nWe make bread. We are closing the old shop in 2026.', postingWords, zone),
    ).toEqual({});
  });

  it.each([
    ['# [Tide Surveyor (Seasonal) - Remote Opportunity](https://example.org/1)', 'Tide Surveyor'],
    ['# Senior Clock Restorer - (Turrets, Dials & Hand-Wound Movements)', 'Senior Clock Restorer'],
    ['## Kitchen – Pastry Cook', 'Kitchen – Pastry Cook'],
  ])('the role from the title %s', (title, role) => {
    expect(factsOf(`${title}\nJob Type: Full-Time`, postingWords, zone).role).toBe(role);
  });

  it('the role from a sentence', () => {
    expect(
      factsOf('Our ward is growing. We are looking for a Staff Nurse to join us.', postingWords, zone).role,
    ).toBe('Staff Nurse');
  });

  it.each([
    ['Thursday, May 14, 2026 - 09:30', '2026-05-14T09:30'],
    ['12th August 2026', '2026-08-12'],
    ['2026-12-03T23:59', '2026-12-03T23:59'],
    ['13/03/2026', '2026-03-13'],
    ['03/11/2025', null],
    ['31 February 2026', null],
    ['soon', null],
  ])('the day in %s', (text, day) => {
    expect(dayIn(text, zone)).toBe(day);
  });
});

describe('marks that are no words', () => {
  it.each([
    [
      '1.Able to swim\n2.Knowledge of tides;\n3 Good Welsh -',
      ['Able to swim', 'Knowledge of tides', 'Good Welsh'],
    ],
    ['*Able to swim *Knowledge of tides *Good Welsh', ['Able to swim', 'Knowledge of tides', 'Good Welsh']],
    [
      '>Able to swim >Knowledge of tides >Good Welsh...',
      ['Able to swim', 'Knowledge of tides', 'Good Welsh'],
    ],
    ['- Able to swim,\n- EOE.', ['Able to swim']],
  ])('"%s"', (list, wanted) =>
    expect(asked(`Requirements:\n${list}`)).toEqual(wanted.map((text) => `! ${text}`)),
  );

  it('a way through a site is no list, and neither is emphasis', () => {
    expect(asked('Requirements:\n- Home > Jobs > Able to swim')).toEqual(['! Home > Jobs > Able to swim']);
    expect(asked('Requirements:\n- Able to *swim* and *dive*')).toEqual(['! Able to swim and dive']);
  });
});

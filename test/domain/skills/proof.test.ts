import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { yearWords } from '../../../src/content/en/skills/years.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { interviewKind, type ProofVerdict } from '../../../src/domain/interview/interview.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { type RequirementMatch, skillsFor } from '../../../src/domain/skills/match.js';
import { monthsIn, spansIn, yearsAsked } from '../../../src/domain/skills/years.js';

const words = { posting: postingWords, skills: skillWords };
const rowOf = (
  requirement: string,
  cv: string,
  verdicts: readonly ProofVerdict[] = [],
): RequirementMatch | undefined =>
  skillsFor(
    { posting: `## Requirements\n- ${requirement}`, verdicts },
    { id: 'current', added: '2026-11-24T10:00:00.000Z', name: 'cv.md', text: `# Jo Novak\n\n${cv}` },
    [],
    [],
    words,
    '2026-11-27',
  )[0];
const shown = (requirement: string, ...cv: readonly string[]) =>
  rowOf(requirement, cv.map((line) => `- ${line}`).join('\n'))?.proofs.map(({ text }) => text);

describe('every name that is asked for', () => {
  it('is enough, however much else is asked', () => {
    const done = 'Migrated 61,000 object records from PastPerfect to TMS';
    expect(
      shown(
        'Demonstrated experience with collections management databases (TMS preferred)',
        done,
        'Ran a shop',
      ),
    ).toEqual([done]);
  });
});

describe('the name of a job', () => {
  const job =
    'Deckhand, Island Ferries, 2012 - 2020\n\n- Kept the stores book\n\n## Mate, Loch Ferries, 2020 - present\n\n- Stood watch';
  const proofsOf = (requirement: string) =>
    rowOf(requirement, `## ${job}`)?.proofs.map(({ text, reason }) => [text, reason]);
  it('shows no skill', () => expect(proofsOf('Knowledge of ferries')).toEqual([]));
  it('shows years: the latest that is long enough, alone', () =>
    expect(proofsOf("Five years' experience on ferries")).toEqual([
      ['Mate, Loch Ferries, 2020 - present', 'about 6 years, by its dates'],
    ]));
  it('is shown with others where no job is long enough alone', () =>
    expect(proofsOf("Twelve years' experience on ferries")?.length).toBe(2));
  it('below their own name is no proof', () =>
    expect(
      rowOf('Experience of beekeeping', 'Beekeeper and grower\n\n## Work\n\n- Sold jam')?.proofs,
    ).toEqual([]));
});

describe('a proof that is sure', () => {
  it('is a degree of the subject', () => {
    const [proof] =
      rowOf('Degree or equivalent in social work', '- BA (Hons) Social Work, 2007')?.proofs ?? [];
    expect(proof?.text).toBe('BA (Hons) Social Work, 2007');
    expect(proof?.unsure).toBeUndefined();
  });
  it('has the need by its name: "high needs" before another line about children', () =>
    expect(
      shown(
        'Worked with children with high needs',
        'Safety checked for children',
        'Aide to children with high needs',
      ),
    ).toEqual(['Aide to children with high needs']));
  it('is a trade that only its name tells of, where a trade is asked for', () =>
    expect(shown('Journeyman status in carpentry', 'Apprentice, then journeyman')).toEqual([
      'Apprentice, then journeyman',
    ]));
});

describe('what is no proof', () => {
  it('where they live', () =>
    expect(
      rowOf('Knowledge of schools in Galway', 'Galway | ada@example.org\n\n## Papers\n\n- Safe Pass, Galway')
        ?.proofs,
    ).toEqual([]));
  it.each([
    ['Excellent written and spoken English', 'Prepared notices, motions and correspondence'],
    ['A level 3 play work qualification', 'Bachelor of Social Work, Galway, 2012'],
    ['Works on own initiative', 'Joined a new initiative for the club'],
    ['Microsoft Word', 'Types 60 words a minute'],
    ['Next.js', 'HTML and JavaScript'],
    ['Attention to detail', 'A thorough knowledge of beers'],
  ])('%j: %j', (requirement, line) => expect(shown(requirement, line)).toEqual([]));
  it('a lower level of a language test', () =>
    expect(shown('English at CLB 8', 'English: CLB 6, now in class level 7')).toEqual([]));
});

describe('studies by other names', () => {
  it.each([
    [
      'Post-secondary education in law, education or another field',
      'Bachelor of Arts in Pottery, Lagos, 2012',
    ],
    [
      'A pass in four subjects of the Leaving Certificate, including English',
      'Leaving Cert 1999, Abbey College',
    ],
    ['Computer literacy', 'ICDL 2021'],
    ['Skilled with Excel and PowerPoint', 'Microsoft Office'],
    ['Experience with unionised workforces', 'Kept the books of two union halls'],
    ['Taking part in external audits', 'hygiene audits, kept all the papers'],
  ])('%j', (requirement, line) => expect(shown(requirement, line)).toEqual([line]));
});

describe('a proof in other words', () => {
  it('says so, and by which words', () => {
    expect(rowOf('Good communication skills', '- Wrote to clients verbally and in writing')?.proofs).toEqual([
      {
        text: 'Wrote to clients verbally and in writing',
        origin: 'cv',
        from: 'your CV',
        reason: 'about the same: communication, by “in writing”',
        alike: true,
      },
    ]);
  });

  it('is shown only where no words are shared', () => {
    const lines = ['Answered emails', 'Communication skills'];
    expect(shown('Communication skills', ...lines)).toEqual(['Communication skills']);
  });

  it('is one of two lines at most, the second for what the first does not show', () => {
    const lines = ['Led a crew', 'Diagnosed faults', 'Supervised ten', 'Managed a shift'];
    expect(shown('Leadership and troubleshooting', ...lines)).toEqual([
      'Diagnosed faults',
      'Managed a shift',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Attention to detail', 'Attention to detail'],
    ['Analytical thinking in chemistry', 'Analysed chemistry data'],
    ['Makes dense texts simple', 'Simplified dense texts'],
    ['An empathetic nature with elders', 'Empathy for elders'],
    ['A bachelor’s degree in management', 'BA Management, Hull'],
    ['A master’s degree in physics', 'M.sc Physics'],
    ['Driving licence', 'Clean driving record'],
  ])('%s: "%s"', (requirement, line) =>
    expect(rowOf(requirement, `- ${line}`)?.proofs[0]?.reason).toMatch(/^same words/),
  );

  it.each([
    ['Knowledge of the Government Motor Transport Handbook', 'Office of Swift Transportation'],
    ['Knowledge of the Warehouse Forklift Operator manual', 'Member of the Warehouse Book Club'],
    ['Sound judgment to support, develop and lead a service', 'Developed a service with support'],
    ['FLEXIBLE SCHEDULE', 'Built scheduling software'],
  ])('%s: not by "%s"', (requirement, line) =>
    expect(rowOf(requirement, `- ${line}`)?.proofs.filter(({ alike }) => !alike)).toEqual([]),
  );
});

describe('no proof', () => {
  it.each([
    ['Experience with Power BI', 'Currently learning: Power BI, Spark'],
    ['HIAB licence', 'Would like the HIAB course'],
    ['Advanced first aid certificate', 'Advanced first aid certificate, ran out in 2022'],
    ['Moffett experience', 'Moffett training booked for the new year'],
    ['Barbering', 'Barbering: booked on a course'],
    ['Kubernetes', 'Kubernetes: not used yet'],
    ['Experience supervising teaching assistants', 'Teaching assistant, Hull'],
    ['Experience teaching painting', 'Taught graphic design'],
    ['Site safety', 'Site engineer on two bridges'],
    ['Servicing diagnostic imaging equipment', 'Serviced laboratory equipment'],
    ['Fluent French', 'Gujarati (family), some French'],
    ['Fluent Arabic', 'Malayalam, Hindi, basic Arabic'],
    ['Use of Procure Wizard', 'Ordered from eleven suppliers'],
    ['Supervisory experience', 'Time management, team player'],
  ])('of "%s" is "%s"', (requirement, line) => expect(shown(requirement, line)).toEqual([]));

  it('is what stands under a heading of wishes', () => {
    const cv = '## Experience\n- Drove a Moffett\n## Goals\n- A HIAB licence\n';
    expect(rowOf('HIAB licence', cv)?.proofs).toEqual([]);
    expect(rowOf('Moffett experience', cv)?.proofs).toHaveLength(1);
  });

  it('is a wish, but what stands before it is one', () => {
    const line = 'Calm with angry customers, looking for the next step in a career';
    expect(shown('Calm with angry customers', line)).toEqual([line]);
    expect(shown('Career planning', line)).toEqual([]);
  });
});

describe('years', () => {
  it.each([
    ['Two years of experience', 2],
    ['At least three (3) years’ work', 3],
    ['2-5 years', 2],
    ['10+ years', 10],
    ['5 or more years', 5],
    ['At least 21 years old', 0],
    ['Worked in the last 5 years', 0],
    ['Age at least 22 years', 0],
    ['Fresh ideas', 0],
  ])('%s', (text, years) => expect(yearsAsked(text, yearWords)).toBe(years));

  it.each([
    ['September 2015 - Present', 135],
    ['Sept. 2015 – now', 135],
    ['10/2014 - 02/2015', 5],
    ['03/04/2009 – 03/10/2014', 67],
    ['2014-01-01 to 2016-01-01', 25],
    ['2016 to now', 125],
    ['2011 - 2015', 48],
    ['MAY, 2017 – PRESENT', 115],
    ['2030 to now', 0],
    ['In 2015', 0],
    ['Rooms 2015-16', 0],
  ])('%s', (text, months) => expect(monthsIn(spansIn(text, '2026-11-27', yearWords))).toBe(months));

  it('that overlap count once', () => {
    const spans = spansIn('2011 - 2015, 2013 - 2016', '2026-11-27', yearWords);
    expect(monthsIn(spans)).toBe(60);
  });

  const JOBS =
    '## Librarian, Leeds, 2016 to now\n- Ran clubs\n## Library assistant, Hull\nJan 2012 - Dec 2013\n## Baker, 2001 to 2010\n';

  it('are those of the latest job that is long enough, else added up, with the latest first', () => {
    expect(rowOf('Two years of library experience', JOBS)?.proofs).toMatchObject([
      { text: 'Librarian, Leeds, 2016 to now', reason: 'about 10 years, by its dates' },
    ]);
    expect(rowOf('Eleven years of library experience', JOBS)?.proofs).toMatchObject([
      { text: 'Librarian, Leeds, 2016 to now', reason: 'about 12 years, by the dates of 2 jobs' },
      { text: 'Library assistant, Hull', reason: 'about 12 years, by the dates of 2 jobs' },
    ]);
    expect(rowOf('Three years as a cook', JOBS)?.proofs[0]).toMatchObject({
      reason: 'about 9 years, by its dates',
    });
  });

  it('too few, or of other work, are not counted', () => {
    expect(rowOf('Fifteen or 15 years of library experience', JOBS)?.proofs[0]?.reason).not.toMatch(/years/);
    expect(rowOf('Two years of welding', JOBS)?.proofs).toEqual([]);
  });
});

describe('years that a line states', () => {
  it.each([
    ['Five years of welding', 'Welder with 7+ years of experience on ships', 'it says 7 years'],
    ['Ten years of welding', 'Welder with over fourteen years of experience on ships', 'it says 14 years'],
    ['Five years of welding', 'Welder with three years of experience', undefined],
    ['Two years of nursing experience', 'BSc Nursing, Hull, 2013 - 2017', undefined],
    ['Two years of welding experience', 'Welder, Hull, April ’19 – May ’22', 'about 3 years, by its dates'],
  ])('%s: %s', (requirement, line, reason) => {
    const found = rowOf(requirement, `## ${line}\n- Swept floors\n`)?.proofs.map((proof) => proof.reason);
    expect(found?.find((text) => /years/.test(text))).toBe(reason);
  });
});

describe('what was said of a line', () => {
  const CV = '- Served at peak hours\n- Calm in a rush\n- Sang in a choir';
  const said = (proof: string, fits: boolean) => ({ requirement: 'Works under pressure', proof, fits });

  it('no: it is not shown again, yes: it comes first', () => {
    const texts = (...verdicts: readonly ProofVerdict[]) =>
      rowOf('Works under pressure', CV, verdicts)?.proofs.map(({ text, reason }) => `${text}: ${reason}`);
    const [first = '', second = ''] = texts() ?? [];
    expect(texts(said('Calm in a rush', false))).toEqual([first]);
    expect(second).toContain('Calm in a rush');
    expect(texts(said('Sang in a choir', true))).toEqual([
      'Sang in a choir: you said it fits',
      first,
      second,
    ]);
    expect(texts({ ...said('Sang in a choir', true), requirement: 'Tact' })).toEqual([first, second]);
  });

  it('own words come first, before any line', () => {
    const own = 'Ran the door on New Year';
    expect(rowOf('Works under pressure', CV, [said(own, true)])?.proofs[0]).toEqual({
      text: own,
      origin: 'answer',
      from: 'your own words',
      reason: 'you said it fits',
    });
  });

  it('is kept when two copies of an interview are merged, and ours counts', () => {
    const interview = interviewKind.defaults('2026-11-20-aaaa') as Interview;
    const mine = { ...interview, verdicts: [said('a', true)] };
    const theirs = { ...interview, verdicts: [said('a', false), said('b', true)] };
    expect(merged('interviews', mine, theirs).verdicts).toEqual([said('a', true), said('b', true)]);
    expect(merged('interviews', interview, theirs).verdicts).toEqual(theirs.verdicts);
  });
});

describe('a CV', () => {
  it('has no section at the foot of a page', () => {
    const cv = '## Baker, Corner Shop\nPage 2\n- Baked rye bread\nJo Novak - 5\n- Sold rye bread';
    expect(rowOf('Rye bread', cv)?.proofs.map(({ from }) => from)).toEqual([
      'your CV, under Baker, Corner Shop',
      'your CV, under Baker, Corner Shop',
    ]);
  });

  it('keeps a line that has months in it', () => {
    const cv = '### Nurse, Hull, 03/2009 - 10/2014\n- Ran a ward';
    expect(rowOf('Experience as a nurse', cv)?.proofs[0]?.text).toBe('Nurse, Hull, 03/2009 - 10/2014');
  });
});

describe('the longest lines', () => {
  it.each([
    'a ',
    'Python ',
    'in C, ',
    '2016 - ',
    'driving ',
    'clean drivers ',
    'R/',
    'A',
    ' ',
    'manage the the the ',
  ])('200,000 characters of "%s" are read at once', (piece) => {
    const line = `must ${piece.repeat(200_000 / piece.length)} x`;
    // How long it takes is the drill growth's; what grows with the square of a line would not end here at all.
    expect(rowOf('Driving licence, R and two years of managing', line)).toBeDefined();
  });
});

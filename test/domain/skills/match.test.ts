import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import type { Cv } from '../../../src/domain/skills/cv.js';
import { type RequirementMatch, skillsFor } from '../../../src/domain/skills/match.js';
import { resumeText } from '../../../src/domain/trackers/resume-json.js';
import { debrief } from '../../support/debriefs.js';

const words = { posting: postingWords, skills: skillWords };
const cvOf = (...lines: readonly string[]): Cv => ({
  id: 'current',
  added: '2026-11-24T10:00:00.000Z',
  name: 'cv.md',
  text: ['# Jo', '## Experience', ...lines.map((line) => `- ${line}`)].join('\n'),
});
const posting = (...requirements: readonly string[]) => ({
  posting: ['## Requirements', ...requirements.map((one) => `- ${one}`)].join('\n'),
});
const row = (requirement: string, ...lines: readonly string[]): RequirementMatch => {
  const [first] = skillsFor(posting(requirement), cvOf(...lines), [], [], words, '2026-11-27');
  if (!first) throw new Error(`no requirement: ${requirement}`);
  return first;
};

const shownBy = (requirement: string, cv: string): readonly string[] =>
  skillsFor(posting(requirement), { ...cvOf(), text: cv }, [], [], words, '2026-11-27').flatMap(
    ({ proofs }) => proofs.map(({ text }) => text),
  );

describe('a line of a CV', () => {
  it('with its label before a colon stays whole', () =>
    expect(
      shownBy(
        'Good Welsh and English',
        'Jo Novak\n\nDETAILS\nBorn in         : Bala\nLanguages       : Welsh (home), English (fluent)\nHealth          : Good',
      ),
    ).toEqual(['Languages : Welsh (home), English (fluent)']));

  it('that is a row is shown whole where two things of it are asked for', () => {
    const cv = 'Jo Novak\n\n# COMPUTER\nQGIS (3 years), ArcGIS (some), Excel, Word, Teams, Google Earth';
    expect(shownBy('Able to use QGIS and Excel', cv)).toEqual([
      'QGIS (3 years), ArcGIS (some), Excel, Word, Teams, Google Earth',
    ]);
    expect(shownBy('Able to use Excel', cv)).toEqual(['Excel']);
  });

  it('of two words in a list tells of no experience', () => {
    const cv = 'Jo Novak\n\n# Skills\n- Horse friendly\n- Mucking out';
    expect(shownBy('Experience with people who are living with horses', cv)).toEqual([]);
  });

  it('with a licence to learn counts where that will do', () =>
    expect(
      shownBy("Driving licence (a learner's will do)", '# Licences\n- Driving licence: learners'),
    ).toEqual(['Driving licence: learners']));

  it('is not found by the label of a requirement', () => {
    const labelled = posting('A1 Knowledge of knots', 'A3 Mending of nets');
    const rows = skillsFor(labelled, cvOf('Scanner, A3 paper'), [], [], words, '2026-11-27');
    expect(rows.flatMap(({ proofs }) => proofs)).toEqual([]);
  });

  it('with a licence shows it alone', () =>
    expect(
      shownBy('Full driving licence', '# Licences\n- Full driving licence\n- Clean driving licence, own van'),
    ).toHaveLength(1));

  it('with a degree that is too low, or with none, is no degree', () => {
    const cv =
      'Jo Novak\n\n# Education\n- B.E Electrical Engineering, Pune, 2014\n- MED CARD to 2027\n# Work\n- Electrical engineering of lifts';
    expect(shownBy('A master of science in electrical engineering degree', cv)).toEqual([]);
    expect(shownBy('Postgraduate diploma in engineering', cv)).toEqual([]);
    expect(shownBy('Degree in electrical engineering', cv)).toEqual([
      'B.E Electrical Engineering, Pune, 2014',
    ]);
  });

  it('with years as a cook shows none of managing a kitchen, and its job is the line with its dates', () => {
    const cv = 'Jo Novak\n\nEXPERIENCE\nLINE COOK            2015 - 2022\nThe Gaff\n- Ran the grill';
    expect(shownBy('Two years of kitchen management', cv)).toEqual([]);
    expect(shownBy('Two years of kitchen work', cv)).toEqual(['LINE COOK 2015 - 2022']);
  });

  it('that shows a manner shows no work, and a word in brackets of their own asks for nothing', () => {
    const cv = 'Jo Novak\n\n# Work\n- Checked every seam accurately\n- Opened two restaurants';
    expect(shownBy('Assist in surgical and medical procedures with accuracy', cv)).toEqual([]);
    expect(shownBy('Gets on with others (our restaurants are busy)', cv)).toEqual([]);
  });

  it('has a diploma in a subject that both name', () =>
    expect(
      shownBy(
        'Post-secondary diploma in library, archives or records management, OR an acceptable combination of education, training and experience',
        'Jo Novak\n\n# Education\n- Diploma, Library and Information Technology (2 years), 2014',
      ),
    ).toEqual(['Diploma, Library and Information Technology (2 years), 2014']));
});

describe('no false hits', () => {
  it.each([
    ['Proficiency in R', 'Led R&D for a small team'],
    ['Proficiency in R', 'Reviewed by John R. Smith, band R'],
    ['Programming in C', 'Category C licence, vitamin C trials, C-suite reports'],
    ['Programming in C', 'Wrote firmware in C++ and C#'],
    ['Experience with Go', 'The go-to person; let things go to plan'],
    ['Experience with Go', 'Go to market plans for shops'],
    ['Fluent in German', 'Fluent in Spanish, fluent speaker'],
    ['IT support', 'Made it work and support it'],
    ['Experience of lead paint removal', 'Lead developer of a product team'],
    ['Ability to lead a team', 'Handled lead pipes'],
    ['Strong customer service skills', 'Served on a parish council'],
    ['Excellent communication skills', 'Excellent knife skills'],
    ['Java', 'Wrote JavaScript for shops'],
    ['5 years of experience', '5 years of experience'],
    ['AP invoicing', 'Gap analysis for a map shop'],
    ['Good communicator', 'Cooked for the village rowing community'],
    ['Available September to April', 'May 1998 – September 2001'],
    ['International shipping', 'Intern at a bakery'],
    ['Ready to travel to a Branch Choir Weekend in Northern Wales', 'Led school choirs at dusk'],
    ['Bachelor’s degree in accounting', 'Bachelor of Science, Geology'],
    ['PhD in chemistry', 'Bachelor of Science, Chemistry'],
    ['A master’s degree in nursing', 'Scrum Master for two teams'],
    ['Heard on the radio, with aids if needed', 'Emergency First Aid at Work, 2024'],
    ['Experience of supervising others', 'Some 90 orders a week, under the supervision of the head baker'],
    ['Experience of supervising others', 'Supervised by the head baker'],
    ['Full driving licence', 'Driving licence: learner’s, to April'],
    ['Basic sums. Police check, flu jab, food handler card', 'DBS, enhanced'],
    ['Transport Manager CPC', 'Cat C licence, Driver CPC, tacho card'],
    ['NEBOSH Diploma', 'NEBOSH General Certificate, 2022'],
    ['Paediatric First Aid', 'First aid at work 2023'],
    ['First Aid at Work', 'Paediatric First Aid, 12 hours'],
    ['A manufacturing background', "Roof windows, manufacturer's course, 2019"],
  ])('%s: not by "%s"', (requirement, line) => {
    expect(row(requirement, line).proofs).toEqual([]);
  });
});

describe('finds', () => {
  it.each([
    ['Proficiency in R, Python, or Julia', 'Analysed trials with R and SQL', 'R'],
    ['Programming in C', 'Languages: C, Rust', 'C'],
    ['Experience with Go', 'Built services in Go', 'Go'],
    ['IT support', 'IT support for 40 staff', 'IT support'],
    ['Current Driver CPC', 'Valid CPC until 2029', 'CPC'],
    ['NEBOSH Certificate', 'NEBOSH General, 2022', 'NEBOSH'],
    [
      'Knowledge of rota planning and stock control',
      'Planned the rota and controlled stock',
      'rota planning, stock control',
    ],
    ['Teaching experience with children', 'Taught 30 children to swim', 'Teaching (Taught), children'],
    ['Registered nurse', 'RN on a surgical ward', 'Registered nurse (RN)'],
    ['Experience with k8s', 'Ran Kubernetes clusters', 'k8s (Kubernetes)'],
    ['Fluent in German', 'Languages: German, Polish', 'German'],
    ['Organisational behaviour', 'Studied organizational behavior', 'behaviour'],
    ['Driving licence', 'Clean driver’s license', 'Driving licence'],
    ['Horticulture degree or diploma', 'Orchard Horticulture Diploma', 'Horticulture, degree (Diploma)'],
    ['Degree in geology or marine planning', 'BSc, Marine and Coastal Planning', 'Degree (BSc)'],
    ['Bachelor’s degree', 'M.Sc. Physics', 'Bachelor’s degree (M.Sc.)'],
    [
      'Ability to settle complaints by phone and email',
      'Settled guests’ complaints by email and phone',
      'phone',
    ],
    ['Proficiency in Python', 'wrote python scripts', 'Python'],
    ['Tile Maker, Python Scripting and Leaflet', 'Python', 'Python'],
    ['Constructor pattern', 'Applied the constructor pattern', 'Constructor pattern'],
  ])('%s: by "%s"', (requirement, line, shared) => {
    const [proof] = row(requirement, line).proofs;
    expect(proof?.text).toBe(line);
    expect(proof?.reason).toContain('same words: ');
    expect(proof?.reason).toContain(shared);
  });

  it('stories, answers and the CV, the one that says most first, each with where it is from', () => {
    const story = {
      added: '2026-10-01T10:00:00.000Z',
      situation: 'The shop had too much stock',
      task: '',
      action: 'I set up stock control with weekly counts.',
      result: 'Waste fell by a third.',
      skills: ['stock control', 'rota'],
    };
    const earlier = debrief('2026-11-20-aaaa', {
      outcome: 'rejected',
      role: 'Shop manager',
      'role-needs': ['stock control'],
      proof: ['Cut waste in half'],
      unheard: ['rota planning'],
    });
    const rows = skillsFor(
      posting('Stock control and rota planning'),
      cvOf('Counted stock'),
      [earlier],
      [story],
      words,
      '2026-11-27',
    );
    expect(rows[0]?.proofs.map((one) => one.from)).toEqual([
      'your story “The shop had too much stock”',
      'you wrote it about the Shop manager job',
    ]);
  });

  it('keeps what was chosen, and says nothing without a posting', () => {
    const interview = {
      ...posting('A forklift licence'),
      choices: [{ requirement: 'A forklift licence', choice: 'learn' as const }],
    };
    expect(skillsFor(interview, null, [], [], words, '2026-11-27')).toEqual([
      { requirement: 'A forklift licence', must: true, held: true, proofs: [], choice: 'learn' },
    ]);
    expect(skillsFor({}, cvOf('anything'), [], [], words, '2026-11-27')).toEqual([]);
  });

  it('the same records in any order give the same rows', () => {
    const all = ['2026-11-20-aaaa', '2026-11-21-bbbb', '2026-11-22-cccc'].map((id, at) =>
      debrief(id, {
        outcome: 'rejected',
        role: `Role ${at}`,
        unheard: ['stock control in shops', 'rota planning'],
      }),
    );
    const wanted = skillsFor(posting('Stock control', 'Rota planning'), null, all, [], words, '2026-11-27');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (shuffled) => {
        expect(
          skillsFor(posting('Stock control', 'Rota planning'), null, shuffled, [], words, '2026-11-27'),
        ).toEqual(wanted);
      }),
    );
  });
});

describe('a CV', () => {
  it('shows no addresses, and says under what a line stands', () => {
    const cv: Cv = {
      ...cvOf(),
      text: '# Jo Bloggs\njo@example.org | 07700 900123\n\n## Experience\n### Baker, Corner Shop\n- Baked sourdough bread daily\n',
    };
    const [first] = skillsFor(posting('Sourdough bread baking'), cv, [], [], words, '2026-11-27');
    expect(first?.proofs).toEqual([
      {
        text: 'Baked sourdough bread daily',
        origin: 'cv',
        from: 'your CV, under Baker, Corner Shop',
        reason: 'same words: Sourdough bread baking',
      },
    ]);
  });

  it('reads one that is written as a quotation, and nothing that is commented out', () => {
    const cv: Cv = {
      ...cvOf(),
      text: '# Jo\n\n> ### Baker, Corner Shop\n>> + Baked sourdough bread daily\n<!--\n- Fluent in Mandarin\n-->\n',
    };
    const [bread, mandarin] = skillsFor(
      posting('Sourdough bread baking', 'Mandarin'),
      cv,
      [],
      [],
      words,
      '2026-11-27',
    );
    expect(bread?.proofs).toMatchObject([
      { text: 'Baked sourdough bread daily', from: 'your CV, under Baker, Corner Shop' },
    ]);
    expect(mandarin?.proofs).toEqual([]);
  });

  it('takes one sentence of a paragraph', () => {
    const paragraph =
      'Kept the shop going through two winters with a small crew and an old oven. Baked sourdough bread every night, by hand. Went home when the first customers came in, and slept well after that.';
    const [row] = skillsFor(
      posting('Sourdough bread baking'),
      { ...cvOf(), text: `# Jo\n\n${paragraph}` },
      [],
      [],
      words,
      '2026-11-27',
    );
    expect(row?.proofs[0]?.text).toBe('Baked sourdough bread every night, by hand.');
  });

  it('takes a row under a line for its heading, and a row of abbreviations for none', () => {
    const cv: Cv = {
      ...cvOf(),
      text: 'Jo\n==\n\nCorner Shop\n-----------\n+ Baked sourdough bread daily\n\nPHP, HTML, CSS\nPython\n',
    };
    const [bread, python] = skillsFor(
      posting('Sourdough bread baking', 'Python'),
      cv,
      [],
      [],
      words,
      '2026-11-27',
    );
    expect(bread?.proofs[0]?.from).toBe('your CV, under Corner Shop');
    expect(python?.proofs[0]?.from).toBe('your CV, under Corner Shop');
  });

  it('JSON Resume becomes lines without name and addresses', () => {
    const text = resumeText({
      basics: { name: 'Jo Bloggs', email: 'jo@example.org', summary: 'A baker.' },
      work: [{ name: 'Corner Shop', position: 'Baker', startDate: '2020', highlights: ['Baked bread'] }],
      skills: [{ name: 'Baking', keywords: ['rye', 'wheat'] }],
      languages: [{ language: 'German', fluency: 'Fluent' }],
    });
    expect(text).toBe(
      'A baker.\n## Baker, Corner Shop, 2020\n- Baked bread\n## Skills\n- Baking: rye, wheat\n## Languages\n- German, Fluent',
    );
    expect(resumeText({ anything: 1 })).toBeNull();
    expect(resumeText([1])).toBeNull();
  });
});

describe('papers', () => {
  const rows = (requirement: string, ...lines: readonly string[]) =>
    skillsFor(posting(requirement), cvOf(...lines), [], [], words, '2026-11-27');

  it('a list of them is read one by one, and a choice is not', () => {
    expect(rows('HR licence; White Card; first aid').map(({ requirement }) => requirement)).toEqual([
      'HR licence',
      'White Card',
      'first aid',
    ]);
    expect(rows('NMC or HCPC registration')).toHaveLength(1);
    expect(rows('White Card; a head for heights')).toHaveLength(1);
  });

  it('and years are had or not, and a skill is told of', () => {
    const held = (text: string) => row(text).held;
    expect(held('Valid driver’s licence')).toBe(true);
    expect(held('3 yrs experience in sales')).toBe(true);
    expect(held('Experience of sales')).toBeUndefined();
  });

  it('of a row only the one that ran out is gone', () => {
    const line = 'BLS, ACLS (06/2026), NRP lapsed 2023';
    expect(row('ACLS certification', line).proofs).toHaveLength(1);
    expect(row('NRP certification', line).proofs).toEqual([]);
  });

  it('what is less likely says so, and another body is no proof', () => {
    expect(row('Works under pressure', 'Calm in a rush').proofs[0]?.unsure).toBe(true);
    expect(row('NMC registration', 'Registered with the NMC').proofs[0]?.unsure).toBeUndefined();
    expect(row('Registration with SACE', 'Applied the SACE guidelines').proofs).toEqual([]);
  });
});

describe('the head of a CV', () => {
  it('has fields in one line apart, and its name shows nothing', () => {
    const cv = { ...cvOf(), text: 'Jo Ndlovu, AAS, RRT\nSurname: Ndlovu   ID: 12   Licence: Code 10 + PrDP' };
    const [licence] = skillsFor(posting('Valid Code B licence'), cv, [], [], words, '2026-11-27');
    expect(licence?.proofs.map(({ text }) => text)).toEqual(['Licence: Code 10 + PrDP']);
    const [credential] = skillsFor(posting('RRT credential'), cv, [], [], words, '2026-11-27');
    expect(credential?.proofs).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { cvLines } from '../../../src/domain/skills/evidence.js';
import { mustsFirst, type RequirementMatch, skillsFor } from '../../../src/domain/skills/match.js';
import { termReader } from '../../../src/domain/skills/terms.js';
import { debrief } from '../../support/debriefs.js';
import { story } from '../../support/stories.js';

describe('the lines of a CV', () => {
  const linesOf = (text: string) =>
    cvLines(text, {
      contact: /@/,
      aside: skillWords.cvAside,
      list: skillWords.cvList,
      wishes: skillWords.cvWishes,
      dates: skillWords.years.span,
      isSection: (heading) => /^(?:Education|Skills)$/.test(heading),
    }).map(({ text: line, under }) => `${under}: ${line}`);

  it('leave out the name, and stand under the nearest heading', () => {
    expect(
      linesOf('# Jo Novak\n- Served guests\n## Porter, Grand Hotel\n- Carried bags\n## Education\n- German'),
    ).toEqual([': Served guests', ': Porter, Grand Hotel', 'Porter, Grand Hotel: Carried bags', ': German']);
  });

  it('stand under a job, not under the place or the dates below it', () => {
    expect(
      linesOf(
        '# Jo Novak\n\nPorter, Grand Hotel\nMy location: Hull\n- Carried bags\n\nBaker\nLeeds, UK\n- Baked rye\n\nCook\nJune 2012 - July 2015\n- Cooked',
      ),
    ).toEqual([
      ': Porter, Grand Hotel',
      'Porter, Grand Hotel: My location: Hull',
      'Porter, Grand Hotel: Carried bags',
      ': Baker',
      'Baker: Leeds, UK',
      'Baker: Baked rye',
      ': Cook',
      'Cook: June 2012 - July 2015',
      'Cook: Cooked',
    ]);
  });

  it('stand under the job below their dates where dates stand above the names of jobs', () => {
    expect(
      linesOf(
        '# Jo Novak\n\nEducation\n\n03/2014 to Current\nPorter, Grand Hotel\n- Carried bags\n05/2011 to 02/2014\nBaker, Corner Shop\n- Baked rye',
      ),
    ).toEqual([
      ': Porter, Grand Hotel',
      'Porter, Grand Hotel: 03/2014 to Current',
      'Porter, Grand Hotel: Carried bags',
      ': Baker, Corner Shop',
      'Baker, Corner Shop: 05/2011 to 02/2014',
      'Baker, Corner Shop: Baked rye',
    ]);
  });

  it('of a table are its rows, and a long line that ends in a comma is whole', () => {
    const rows = [
      'Culture               grew up on a farm',
      'Office work           Word (good)',
      'Teams                 led six',
    ];
    expect(linesOf(`# Jo\n\n${rows.join('\n')}`).slice(-3)).toEqual([
      ': Culture: grew up on a farm',
      ': Office work: Word (good)',
      ': Teams: led six',
    ]);
    const dated = [
      'Food Safety (NL)      expires May 2029',
      'First Aid with CPR    2026',
      'Forklift              since June 2020',
    ];
    expect(linesOf(`# Jo\n\n## Education\n\n${dated.join('\n')}`)).toEqual([
      ': Food Safety (NL) expires May 2029',
      ': First Aid with CPR 2026',
      ': Forklift since June 2020',
    ]);
    const long = ['valves', 'pumps', 'meters'].map(
      (what) => `Fitted ${what} ${'in every hall of the mill '.repeat(7)},`,
    );
    expect(linesOf(`# Jo\n${long.join('\n')}\nTested every boiler`)).toContain(': Tested every boiler');
  });

  it('stand under a heading without the rules beside it', () =>
    expect(linesOf('# Jo\n--- VAN DRIVER ---\n- Drove to Hull')).toEqual([
      ': VAN DRIVER',
      'VAN DRIVER: Drove to Hull',
    ]));

  it('of a list of skills stand under nothing, and a first line with a year is no name', () => {
    expect(linesOf('# Jo\n## Skills\nEmpathy\n- Route planning')).toEqual([': Empathy', ': Route planning']);
    expect(linesOf('## Baker, Corner Shop, 2020\n- Baked rye')).toEqual([
      ': Baker, Corner Shop, 2020',
      'Baker, Corner Shop, 2020: Baked rye',
    ]);
  });

  it('of a row of skills are as many, of a job with its dates one', () => {
    expect(linesOf('# Jo\n## Skills\n- Rota · Excel (tables) · Till')).toEqual([
      ': Rota',
      ': Excel (tables)',
      ': Till',
    ]);
    expect(linesOf('# Jo\n- rota, till (card, cash), ovens, bread, cakes, stock orders')).toEqual([
      ': rota',
      ': till (card, cash)',
      ': ovens',
      ': bread',
      ': cakes',
      ': stock orders',
    ]);
    expect(linesOf('# Jo\n- Porter | Hull | 2012 – 2015')).toEqual([': Porter | Hull | 2012 – 2015']);
  });

  it('have no colon at their end', () =>
    expect(linesOf('# Jo\n- Night shifts:')).toContain(': Night shifts'));

  it('leave out contacts, but no long line that only names one', () => {
    expect(linesOf('- jo@mail.example')).toEqual([]);
    expect(linesOf(`- ${'x'.repeat(157)} @`)).toEqual([]);
    expect(linesOf(`- ${'x'.repeat(158)} @`)).toHaveLength(1);
  });

  it('longer than 160 characters are split into sentences', () => {
    const [first, second] = [`${'a'.repeat(78)}.`, `A${'b'.repeat(78)}.`];
    expect(linesOf(`- ${first} ${second}`)).toEqual([`: ${first} ${second}`]);
    expect(linesOf(`- ${first} AA${second}`)).toEqual([`: ${first}`, `: AA${second}`]);
  });

  it('stay under the heading before one that is longer than 80 characters', () => {
    const long = 'x'.repeat(81);
    expect(linesOf(`# Jo\n## Porter\n## ${long}\n- Bags`)).toEqual([': Porter', `: ${long}`, 'Porter: Bags']);
    expect(linesOf(`# Jo\n## ${long.slice(1)}\n- Bags`)).toEqual([
      `: ${long.slice(1)}`,
      `${long.slice(1)}: Bags`,
    ]);
  });
});

describe('the terms of a line', () => {
  const read = termReader(skillWords);
  const keysOf = (line: string) => read(line).map(({ key }) => key);

  it.each([
    ['programme', 'program'],
    ['programmes', 'program'],
    ['organised', 'organized'],
    ['organising', 'organizing'],
    ['organisation', 'organization'],
    ['colours', 'color'],
    ['licence', 'license'],
    ['centre', 'center'],
    ['catalogue', 'catalog'],
    ['catalogues', 'catalog'],
    ['analysed', 'analyzed'],
    ['guests', 'guest'],
    ["guest's", 'guest'],
    ['guest’s', 'guest'],
  ])('%s is %s', (word, other) => {
    expect(keysOf(word)).toHaveLength(1);
    expect(keysOf(word)).toEqual(keysOf(other));
  });

  const words = {
    ...skillWords,
    abbreviations: [
      ['ABC', 'alphabet soup'],
      ['ABCD', 'longer soup'],
    ],
    implies: { abcd: ['soup'] },
    delicate: [],
  };
  const made = termReader(words);
  const found = (line: string) => made(line).map(({ key, weight, text }) => `${key} ${weight} ${text}`);

  it.each([
    ['ABC', ['abc 2 ABC']],
    ['Alphabet  Soup', ['abc 2 Alphabet  Soup']],
    ['alphabet-soup', ['abc 2 alphabet-soup']],
    ['abcd', ['abcd 1 abcd']],
    ['ABCD', ['abcd 1 ABCD']],
  ])('an abbreviation: %s', (line, expected) => expect(found(line)).toEqual(expected));

  it('an abbreviation of up to three letters counts in capitals only', () => {
    expect(found('abc')).toEqual(['abc 1 abc']);
    expect(found('Cooked Abc')).not.toContain('abc 2 ABC');
  });

  it('what a term implies comes with it', () => {
    expect(made('abcd').map(({ implies }) => implies)).toEqual([keysOf('soup')]);
    expect(made('abc').map(({ implies }) => implies)).toEqual([[]]);
  });

  it('a name weighs two, a word one', () => {
    expect(read('baked with Python').map(({ weight, capital }) => [weight, capital])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(read('Python').map(({ weight, capital }) => [weight, capital])).toEqual([[1, false]]);
    expect(read('baked with GIMP').at(-1)).toMatchObject({ weight: 2, capital: false });
    expect(read('baked with jQuery').at(-1)).toMatchObject({ weight: 2, capital: false });
    expect(read('baked with mp3').at(-1)).toMatchObject({ weight: 2, capital: false });
    expect(read('KITCHEN PORTER').map(({ weight }) => weight)).toEqual([1, 1]);
  });

  it('knows the place of each among all the words of the line', () => {
    expect(read('baked the bread and pies').map(({ at }) => at)).toEqual([0, 2, 4]);
  });

  it.each(['', '5', 'a', 'the and', '2019-2024'])('%j has none', (line) => expect(keysOf(line)).toEqual([]));
});

describe('proofs', () => {
  const texts = { posting: postingWords, skills: skillWords };
  const proofs = (
    requirement: string,
    stories: Parameters<typeof skillsFor>[3],
    cv: readonly string[] = [],
    debriefs: Parameters<typeof skillsFor>[2] = [],
  ) => {
    const record = { id: 'current' as const, added: '2026-11-24T10:00:00.000Z', name: 'cv.md' };
    const text = ['# Jo', '## Experience', ...cv.map((line) => `- ${line}`)].join('\n');
    const posting = `## Requirements\n- ${requirement}`;
    const [row] = skillsFor({ posting }, { ...record, text }, debriefs, stories, texts, '2026-11-27');
    return row?.proofs ?? [];
  };

  it('with words that stand side by side in both lines come first', () => {
    expect(
      proofs(
        'Stock control of medicines',
        [],
        ['Control of medicines, and of the stock', 'Medicines: stock control'],
      ).map(({ text }) => text)[0],
    ).toBe('Medicines: stock control');
  });

  it('of a story are its action and result, else its situation', () => {
    const told = story('2026-11-20-aaaa', {
      situation: 'Night rota planning',
      action: 'Planned the night rota',
      result: 'All came',
    });
    const begun = story('2026-11-21-aaaa', { situation: 'Night rota planning' });
    expect(proofs('Night rota planning', [told]).map(({ text }) => text)).toEqual([
      'Planned the night rota. All came.',
    ]);
    expect(proofs('Night rota planning', [begun]).map(({ text }) => text)).toEqual(['Night rota planning']);
    expect(
      proofs('Night rota planning', [story('2026-11-21-aaaa', { skills: ['Night rota planning'] })]),
    ).toEqual([]);
  });

  it('are five at most, each text once, stories before the CV', () => {
    const lines = ['a', 'bb', 'ccc', 'dddd', 'eeeee', 'ffffff'].map((more) => `Night rota planning ${more}`);
    const [first, ...others] = proofs(
      'Night rota planning',
      [story('2026-11-20-aaaa', { action: 'Night rota planning' })],
      [...lines, lines[0] ?? ''],
    );
    expect(first?.text).toBe('Night rota planning.');
    expect(others.map(({ text }) => text)).toEqual(lines.slice(0, 4));
  });

  it('with the same two figures tell of the same, and stand once', () => {
    const told = debrief('2026-11-20-aaaa', {
      unheard: ['I trained 23 drivers and 19 of them stayed a year'],
    });
    const cv = ['Trainer since 2013: trained 23 new drivers, 19 still with us'];
    expect(proofs('Train drivers', [], cv)).toHaveLength(1);
    expect(proofs('Train drivers', [], cv, [told])).toHaveLength(1);
  });

  it('of debriefs are matched by what was done; what was given for the same need only may fit, where nothing else does', () => {
    const unheard = ['Night rota planning for ten'];
    const record = debrief('2026-11-20-aaaa', {
      role: 'Porter',
      'role-needs': ['Night rota planning', 'A driving licence'],
      proof: ['The summer of 2019', 'Never late in six years'],
    });
    const found = (asked: string, more = {}) =>
      skillsFor(
        { posting: `## Requirements\n- ${asked}` },
        null,
        [{ ...record, answers: { ...record.answers, ...more } }],
        [],
        texts,
        '2026-11-27',
      )[0]?.proofs.map(({ text, unsure }) => [text, unsure]);
    const at = record.begun;
    expect(found('Night rota planning', { unheard: { value: unheard, at } })).toEqual([
      [unheard[0], undefined],
    ]);
    expect(found('Night rota planning')).toEqual([['The summer of 2019', true]]);
    expect(found('Driving in the city')).toEqual([]);
  });

  it('the newest decision on a requirement counts', () => {
    const decide = (choices: NonNullable<Parameters<typeof skillsFor>[0]['choices']>) =>
      skillsFor(
        { posting: '## Requirements\n- Fluent German', choices },
        null,
        [],
        [],
        texts,
        '2026-11-27',
      )[0]?.choice;
    expect(decide([])).toBeNull();
    expect(decide([{ requirement: 'Fluent Dutch', choice: 'say' }])).toBeNull();
    expect(
      decide([
        { requirement: 'Fluent German', choice: 'say' },
        { requirement: 'Fluent German', choice: 'learn' },
      ]),
    ).toBe('learn');
  });

  it('must-haves come first, else in the order of the posting', () => {
    const match = (requirement: string, must: boolean): RequirementMatch => ({
      requirement,
      must,
      proofs: [],
      choice: null,
    });
    const rows = [match('a', false), match('b', true), match('c', false), match('d', true)];
    expect(mustsFirst(rows).map(({ requirement }) => requirement)).toEqual(['b', 'd', 'a', 'c']);
  });
});

import { describe, expect, it } from 'vitest';
import { resumeText } from '../../../src/domain/trackers/resume-json.js';

describe('a JSON Resume', () => {
  it('is read section by section', () => {
    expect(
      resumeText({
        basics: { name: 'Jo', email: 'jo@mail.example', label: 'Night  porter', summary: 'Calm\nat night' },
        work: [
          {
            position: 'Porter',
            name: 'Grand Hotel',
            startDate: '2020',
            endDate: '2024',
            summary: 'Nights',
            description: 'Front desk',
            highlights: ['Carried bags', '', 5, ' Knew guests '],
          },
          { position: 'Page', company: 'Inn', startDate: '2019' },
          'nothing',
        ],
        volunteer: [{ position: 'Helper', organization: 'Shelter', endDate: '2018' }],
        projects: [{ name: 'Map', entity: 'Town' }, { entity: 'Town' }],
        education: [{ studyType: 'BA', area: 'German', institution: 'Leeds', courses: ['Grammar'] }],
        skills: [
          { name: 'Languages', level: 'good', keywords: ['German', 'Dutch'] },
          { keywords: ['Tact'] },
          { name: 'Calm' },
        ],
        certificates: [{ name: 'First aid', issuer: 'Red Cross' }],
        languages: [{ language: 'Dutch', fluency: 'fluent' }],
        awards: [{ title: 'Best porter', awarder: 'Town' }],
        publications: [{ name: 'On bags', publisher: 'Press' }],
      })?.split('\n'),
    ).toEqual([
      'Night porter',
      'Calm at night',
      '## Porter, Grand Hotel, 2020 to 2024',
      '- Nights',
      '- Front desk',
      '- Carried bags',
      '- Knew guests',
      '## Page, Inn, 2019',
      '## Helper, Shelter, 2018',
      '## Map',
      '## Town',
      '## Education',
      '- BA, German, Leeds',
      '- Grammar',
      '## Skills',
      '- Languages, good: German, Dutch',
      '- Tact',
      '- Calm',
      '## Certificates',
      '- First aid, Red Cross',
      '## Languages',
      '- Dutch, fluent',
      '## Awards',
      '- Best porter, Town',
      '## Publications',
      '- On bags, Press',
    ]);
  });

  it.each(['work', 'education', 'skills', 'volunteer'])('may have nothing but "%s"', (name) => {
    expect(resumeText({ [name]: [{ position: 'Porter', area: 'German', name: 'Calm' }] })).toMatch(
      /Porter|German|Calm/,
    );
  });

  it.each([null, 'text', [], {}, { name: 'Jo' }, { projects: [{ name: 'Map' }] }])('is not %j', (value) =>
    expect(resumeText(value)).toBeNull(),
  );

  it.each([
    { work: [] },
    { work: 'Porter' },
    { basics: 'Jo', skills: [{}], work: [{}] },
    { basics: { name: 'Jo', label: 5 } },
  ])('that says nothing is none: %j', (value) => expect(resumeText(value)).toBeNull());
});

/** As other programs write it; people and places are made up. */
const OTHERS: Readonly<Record<string, readonly [cv: object, lines: readonly string[]]>> = {
  'JSON Resume with words in place of lists': [
    {
      basics: { summary: 'Calm' },
      work: [{ name: 'Inn', position: 'Porter', highlights: 'Carried bags', keywords: 'tact, bags' }],
      skills: ['Python', 'Tact'],
      languages: ['Dutch'],
      education: { institution: 'Leeds', area: 'German' },
    },
    [
      'Calm',
      '## Porter, Inn',
      '- Carried bags',
      '- tact, bags',
      '## Education',
      '- German, Leeds',
      '## Skills',
      '- Python',
      '- Tact',
      '## Languages',
      '- Dutch',
    ],
  ],
  'skills as one text': [{ skills: 'Python, Tact' }, ['## Skills', '- Python', '- Tact']],
  'the first version of JSON Resume': [
    {
      bio: { summary: 'Calm' },
      work: [{ company: 'Inn', position: 'Porter', startDate: '2019', endDate: 'Present' }],
    },
    ['Calm', '## Porter, Inn, 2019 to Present'],
  ],
  FRESH: [
    {
      meta: { format: 'FRESH@0.6.0' },
      info: { brief: 'Calm', label: 'Porter' },
      employment: {
        summary: 'Ten years',
        history: [{ employer: 'Inn', position: 'Porter', summary: 'Bags' }],
      },
      skills: { sets: [{ name: 'Night', skills: ['Tact', 'Keys'] }] },
      education: { level: 'degree', history: [{ institution: 'Leeds', title: 'German' }] },
    },
    [
      'Porter',
      'Calm',
      '## Porter, Inn',
      '- Bags',
      '## Education',
      '- German, Leeds',
      '## Skills',
      '- Night: Tact, Keys',
    ],
  ],
  'Reactive Resume': [
    {
      basics: { name: 'Jo', headline: 'Porter', email: 'jo@mail.example' },
      sections: {
        summary: { name: 'Summary', content: '<p>Calm at night</p>' },
        experience: {
          name: 'Experience',
          items: [
            {
              company: 'Inn',
              position: 'Porter',
              date: '2019 to now',
              summary: '<ul><li><p>Bags</p></li><li>Keys</li></ul>',
            },
          ],
        },
        skills: { items: [{ name: 'Tact', description: 'Good', level: 3, keywords: ['Guests'] }] },
      },
      metadata: { template: 'onyx' },
    },
    [
      'Porter',
      'Calm at night',
      '## Porter, Inn, 2019 to now',
      '- Bags',
      '- Keys',
      '## Skills',
      '- Tact: Guests',
      '- Good',
    ],
  ],
  Europass: [
    {
      SkillsPassport: {
        LearnerInfo: {
          Identification: { PersonName: { FirstName: 'Jo' } },
          Headline: { Description: { Label: 'Porter' } },
          WorkExperience: [
            {
              Period: { From: { Year: 2019, Month: 3 }, Current: true },
              Position: { Label: 'Porter' },
              Activities: '<ul><li>Bags</li><li>Keys</li></ul>',
              Employer: { Name: 'Inn' },
            },
          ],
          Education: [{ Title: 'German', Organisation: { Name: 'Leeds' } }],
        },
      },
    },
    ['Porter', '## Porter, Inn, 2019', '- Bags', '- Keys', '## Education', '- German, Leeds'],
  ],
  'a page of somebody’s own': [
    {
      personalInfo: { name: 'Jo', title: 'Porter', summary: 'Calm' },
      experience: [{ role: 'Porter', company: 'Inn', period: '2019', bullets: ['Bags'] }],
    },
    ['Calm', '## Porter, Inn, 2019', '- Bags'],
  ],
};

it.each(Object.entries(OTHERS))('reads %s', (_, [cv, lines]) => {
  expect(resumeText(cv)?.split('\n')).toEqual(lines);
});

it('a CV that is nested without end is read as far as people write them', () => {
  let deep: unknown = 'Porter';
  for (let at = 0; at < 4_000; at++) deep = { work: [deep] };
  expect(() => resumeText(deep)).not.toThrow();
});

/** Which names are looked for in a copy to hand on, and what stands in their place. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { givenNames } from '../../../src/content/en/transfer/given-names.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import { type ShareInput, share } from '../../../src/domain/transfer/redact.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';

const NOTHING = { debriefs: [], interviews: [], applications: [] };

const shared = (input: Partial<ShareInput>) =>
  share({
    script,
    debriefs: [],
    interviews: [],
    journal: NOTHING,
    ownName: undefined,
    chosen: [],
    words: sharingWords,
    ...input,
  });

/** What `text` becomes where the journal holds these records. */
const redacted = (text: string, journal: Partial<ShareInput['journal']>): unknown =>
  shared({
    debriefs: [debrief('2026-11-24-aaaa', { 'feedback-said': text })],
    journal: { ...NOTHING, ...journal },
  }).debriefs[0]?.answers['feedback-said']?.value;

/** Which letter somebody has is not the matter. */
const lettersInOrder = (copy: unknown): string => {
  const seen: string[] = [];
  return String(copy).replace(/(?<=Person )[A-Z]/g, (letter) => {
    if (!seen.includes(letter)) seen.push(letter);
    return String.fromCharCode(65 + seen.indexOf(letter));
  });
};

describe('an interview in a copy to hand on', () => {
  it('has its names replaced, and nothing that was found out', () => {
    const acme = interview({
      role: 'Analyst at Acme',
      company: 'Acme',
      panel: 'Dana Novak',
      place: 'The Acme tower, Leeds',
      closes: '2026-11-30',
      posting: 'Acme is looking for you',
      findings: [{ task: 'news', text: 'A new wing', at: '2026-11-23T10:00:00.000Z' }],
      choices: [{ requirement: 'Acme Cloud', choice: 'learn' }],
    });
    expect(shared({ interviews: [acme], journal: { ...NOTHING, interviews: [acme] } }).interviews).toEqual([
      interview({
        added: '2026-11-20T00:00Z',
        role: 'Analyst at Company A',
        company: 'Company A',
        panel: 'Person A',
        place: 'The Company A tower, Leeds',
        choices: [{ requirement: 'Company A Cloud', choice: 'learn' }],
      }),
    ]);
  });

  it('has no panel, place or choices where there are none', () => {
    const [copy] = shared({ interviews: [interview()] }).interviews;
    expect(Object.keys(copy ?? {})).toEqual(Object.keys(interview()));
  });
});

describe('a debrief in a copy to hand on', () => {
  it('says nothing of who was asked, and keeps that nobody was', () => {
    const answer = (whom: string | null) =>
      shared({ debriefs: [debrief('2026-11-24-aaaa', { 'ask-whom': whom })] }).debriefs[0]?.answers[
        'ask-whom'
      ];
    expect(answer('the nurse in charge')?.value).toBe('(a person)');
    expect(answer(null)?.value).toBeNull();
  });

  it('has no feedback, notes or tags, and keeps numbers, lists and skips', () => {
    const full = {
      ...debrief('2026-11-24-aaaa', { 'more-needed': ['at Acme', 'b'], 'feedback-said': null }),
      feedback: [event('asked', '2026-11-25')],
      tags: ['nights'],
      notes: 'mine',
    };
    const [copy] = shared({
      debriefs: [full],
      journal: { ...NOTHING, applications: [{ company: 'Acme' }] },
    }).debriefs;
    const day = '2026-11-24T00:00Z';
    expect(copy).toEqual({
      ...debrief(
        '2026-11-24-aaaa',
        { 'more-needed': ['at Company A', 'b'], 'feedback-said': null },
        { begun: day },
      ),
      feedback: [],
    });
  });
});

describe('what is private never reaches a copy to hand on', () => {
  const isPrivate = script.questions.filter(({ kind, shared }) => kind === 'scale' || shared !== true);

  it.each(isPrivate.map((question) => [question.id, question] as const))('%s', (id, { kind }) => {
    const value = kind === 'scale' ? 7 : kind === 'list' || kind === 'choices' ? ['SECRET'] : 'SECRET';
    const [copy] = shared({
      debriefs: [debrief('2026-11-24-aaaa', { role: 'Nurse', [id]: value })],
    }).debriefs;
    expect(Object.keys(copy?.answers ?? {})).toEqual(['role']);
  });
});

describe('names from all over the journal', () => {
  it.each([
    ['a debrief', { debriefs: [debrief('2026-11-20-bbbb', { company: 'Acme' })] }],
    ['an interview', { interviews: [interview({ company: 'Acme' })] }],
    ['the list of applications', { applications: [{ company: 'Acme' }] }],
  ])('a company in %s is replaced', (_, journal) => {
    expect(redacted('Acme wrote', journal)).toBe('Company A wrote');
  });

  it.each([
    ['to be asked', { debriefs: [debrief('2026-11-20-bbbb', { 'ask-whom': 'Dana' })] }],
    [
      'who was asked',
      {
        debriefs: [
          debrief('2026-11-20-bbbb', {}, { feedback: [event('asked', '2026-11-21', { whom: 'Dana' })] }),
        ],
      },
    ],
    [
      'who answered',
      {
        debriefs: [
          debrief('2026-11-20-bbbb', {}, { feedback: [reply('2026-11-21', 'x', { from: 'Dana' })] }),
        ],
      },
    ],
    ['on a panel', { interviews: [interview({ panel: 'Dana' })] }],
  ])('a person %s is replaced', (_, journal) => {
    expect(redacted('Dana wrote', journal)).toBe('Person A wrote');
  });

  it('a person only named in what somebody wrote is replaced', () => {
    const feedback = [
      event('asked', '2026-11-21'),
      event('closed', '2026-11-22'),
      reply('2026-11-22', 'Dana'),
    ];
    expect(redacted('Dana and Stryker', { debriefs: [debrief('2026-11-20-bbbb', {}, { feedback })] })).toBe(
      'Person A and Person B',
    );
  });

  it('a blank company is none', () => {
    expect(redacted('Acme  wrote', { applications: [{ company: 'Acme' }, { company: '  ' }] })).toBe(
      'Company A  wrote',
    );
  });

  it('one company written in two ways is one company', () => {
    expect(redacted('Acme wrote', { applications: [{ company: 'Acme' }, { company: ' ACME ' }] })).toBe(
      'Company A wrote',
    );
  });

  it('several have letters in the order in which they are read, and numbers after the twenty-sixth', () => {
    const applications = Array.from({ length: 54 }, (_, n) => ({
      company: `Q${String.fromCharCode(97 + Math.floor(n / 26))}${String.fromCharCode(97 + (n % 26))}x`,
    })).toReversed();
    const copy = redacted(applications.map(({ company }) => company).join(', '), { applications });
    const called = String(copy).split(', ');
    expect([0, 25, 26, 51, 52].map((at) => called[at])).toEqual([
      'Company A',
      'Company Z',
      'Company A1',
      'Company Z1',
      'Company A2',
    ]);
  });

  it('letters begin at A in each copy, whatever else is in the journal', () => {
    const there = debrief('2026-11-20-bbbb', { company: 'Aardwick', 'ask-whom': 'Adebola Aarons' });
    const here = debrief('2026-11-24-aaaa', { company: 'Zorvex', 'ask-whom': 'Mrs Okonkwo' });
    const copy = shared({ debriefs: [here], journal: { ...NOTHING, debriefs: [there, here] } });
    const { company, 'ask-whom': whom } = copy.debriefs[0]?.answers ?? {};
    expect([company?.value, whom?.value]).toEqual(['Company A', 'Person A']);
  });

  it('the newest debrief is read first, and its names begin', () => {
    const older = debrief('2026-11-20-bbbb', { company: 'Aardwick' }, { begun: '2026-11-20T10:00Z' });
    const newer = debrief('2026-11-24-aaaa', { company: 'Zorvex' }, { begun: '2026-11-24T10:00Z' });
    const copy = shared({ debriefs: [older, newer], journal: { ...NOTHING, debriefs: [older, newer] } });
    expect(copy.debriefs.map(({ id, answers }) => [id, answers.company?.value])).toEqual([
      [newer.id, 'Company A'],
      [older.id, 'Company B'],
    ]);
  });

  it('the longest name is replaced first', () => {
    const applications = [{ company: 'Acme' }, { company: 'Acme Labs' }];
    expect(redacted('Acme Labs and Acme', { applications })).toBe('Company A and Company B');
  });

  it('a name that was put in is not looked at again', () => {
    expect(
      redacted('Person and Employer', { applications: [{ company: 'Person' }, { company: 'Employer' }] }),
    ).toMatch(/^Company [AB] and Company [AB]$/);
  });

  it('the person’s own name is replaced, and everything that was is counted', () => {
    const result = shared({
      debriefs: [
        debrief('2026-11-24-aaaa', { 'feedback-said': 'Ana asked Acme; Acme wrote to a@b.example' }),
      ],
      journal: { ...NOTHING, applications: [{ company: 'Acme' }] },
      ownName: 'Ana',
    });
    expect(result.debriefs[0]?.answers['feedback-said']?.value).toBe(
      '(my name) asked Company A; Company A wrote to (email address)',
    );
    expect(result.replaced.toSorted((a, b) => (a.by < b.by ? -1 : 1))).toEqual([
      { name: '', by: '(email address)', times: 1 },
      { name: 'Ana', by: '(my name)', times: 1 },
      { name: 'Acme', by: 'Company A', times: 2 },
    ]);
  });
});

describe('tools, brands and papers', () => {
  it.each([
    'I used Zorvex, Quillop and Brantide for the rotas.',
    'Learn Quillop before the next one.',
    'They asked for the Brantide certificate and the Quillop.',
    'We moved from Kubernetes to Nomad, and I never said I know Mailchimp.',
  ])('stay as they are: %s', (text) => {
    expect(redacted(text, {})).toBe(text);
  });

  it.each([
    ['I used Zorvex as my referee.', /Zorvex/],
    ['I ran the Brantide account.', /Brantide/],
    ['They use Quillop and Zorvex said so.', /Zorvex/],
    ['Grace Zorvex liked it.', /Grace|Zorvex/],
    ['I used Zorvex to cover the desk.', /Zorvex/],
    ['I work with Zorvex on Mondays.', /Zorvex/],
    ['I drove Zorvex home.', /Zorvex/],
    ['We moved from Zorvex last year.', /Zorvex/],
    ['I passed Zorvex the notes.', /Zorvex/],
  ])('but what may be somebody does not: %s', (text, name) => {
    expect(redacted(text, {})).not.toMatch(name);
  });
});

describe('a name', () => {
  it.each([
    ['so did Mrs Okonkwo. Ange off nights', 'so did Mrs Person A. Person B off nights'],
    ['I asked Dana Novak. Shazza came.', 'I asked Person A. Person B came.'],
    ['It was Novak. Novak said so.', 'It was Person A. Person A said so.'],
    ['I rang J. P. Novak. Dr. Mbeki was out.', 'I rang Person A. Dr. Person B was out.'],
    ['Ask Sgt. Harker. Yes sir. Fetch it', 'Ask Sgt. Person A. Yes sir. Fetch it'],
  ])('ends with its sentence: %s', (text, copy) => {
    expect(lettersInOrder(redacted(text, {}))).toBe(copy);
  });

  it('that a field tells ends with its sentence too', () => {
    const journal = { interviews: [interview({ company: 'Acme Ltd.', panel: 'Dana Novak' })] };
    expect(redacted('I told Dana. Novak is the name of the dog. So I left Acme. Bye', journal)).toBe(
      'I told Person A. Person A is the name of the dog. So I left Company A. Bye',
    );
  });

  it('is no everyday word at the start of a sentence', () => {
    const text =
      'Come on in. Come and see me. Pop in later. Listen first. Tidy up. Change it. Let them talk. Plug the gaps. Miss nothing. Nip out. Obey the rules. Keen to start. Twelve of us. Cheers.';
    expect(redacted(text, {})).toBe(text);
  });

  it('beside such a word is the name alone', () => {
    expect(redacted('Come on Shazza. Come and see me', {})).toBe('Come on Person A. Come and see me');
  });
});

describe('a place', () => {
  it.each([
    ['the Orgreave site and the Kilnhurst plant', 'the Place A site and the Place B plant'],
    ['our Tinsley depot, at the Parkgate Store', 'our Place A depot, at the Place B Store'],
    ['the Green Lane depot was cold', 'the Place A depot was cold'],
    ['The Stocksbridge works shut', 'The Place A works shut'],
    ['off Attercliffe Road, on the Moorend Lane bus', 'off Place A, on the Place B bus'],
    ['I live near Wombwell. Trains from Kiveton stop', 'I live near Place A. Trains from Place B stop'],
    ['It was in Goldthorpe, goldthorpe is far', 'It was in Place A, Place A is far'],
    ['We met in the Dog and Duck.', 'We met in the Place A.'],
    ['the Red Lion, the King’s Head or the Fitzwilliam Arms', 'the Place A, the Place B or the Place C'],
    [
      'They live at 12 High Street, Rotherham S60 1AA. Buses from rotherham are bad',
      'They live at (street address). Buses from Place A are bad',
    ],
  ])('is called one: %s', (text, copy) => {
    expect(redacted(text, {})).toBe(copy);
  });

  it('is none where a somebody is named', () => {
    expect(redacted("Dana works there, in Dana's office", {})).toBe(
      "Person A works there, in Person A's office",
    );
  });

  it.each([
    'The Head Office site, the Post Office branch and our Deputy Head stay.',
    'Health and Safety, the Department Head and the call centre.',
    'I like working in Figma, in English, in Leeds and in March.',
    'Head of Site. Branch manager at the Site',
  ])('is no everyday word: %s', (text) => {
    expect(redacted(text, {})).toBe(text);
  });
});

describe('a name on a site', () => {
  it.each([
    ['my insta sharonh84', 'my insta (web address)'],
    ['snap: shaz_84 or Instagram is sharon.hobbs', 'snap: (web address) or Instagram is (web address)'],
    ['tiktok @shazza', 'tiktok (web address)'],
    ['LinkedIn sharon-hobbs-84, fb sharon hobbs', 'LinkedIn (web address), fb Person A'],
    ['insta sharonhobbs', 'insta Person A'],
    ['find me on Insta SharonH', 'find me on Insta Person A'],
  ])('is replaced: %s', (text, copy) => {
    expect(redacted(text, {})).toBe(copy);
  });

  it.each([
    'Instagram Stories and TikTok videos went well, twitter did not.',
    'I ran Facebook groups and twitter in 2023.',
  ])('is no word about one: %s', (text) => {
    expect(redacted(text, {})).toBe(text);
  });
});

describe('a given name', () => {
  it('is somebody wherever it stands and however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...givenNames).filter((name) => name.length > 2),
        fc.constantFrom(
          (name: string) => `I used ${name} for the rotas.`,
          (name: string) => `I use ${name} and Excel.`,
          (name: string) => `Learning ${name} would help.`,
          (name: string) => `me and ${name.toLowerCase()} did the audit`,
          (name: string) => `asked ${name.toLowerCase()}, then went home`,
        ),
        (name, sentence) => {
          const capital = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
          expect(String(redacted(sentence(capital), {})).toLowerCase()).not.toMatch(
            new RegExp(`\\b${name}\\b`),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it('inside a word, or in a word that is no name, is left', () => {
    expect(redacted('the thomas-style review of tomatoes', {})).toBe('the thomas-style review of tomatoes');
  });
});

describe('an employer typed without capitals or marks', () => {
  it.each([
    ["St Bride's Hospital", 'why st brides?', 'why Company A?'],
    ['Meadow Lane Hospice', 'what meadow lane does', 'what Company A does'],
    ['The Old Ferry', 'the old ferry rota', 'Company A rota'],
    ['Pell Studio', 'why pell studio', 'why Company A'],
  ])('%s', (company, text, copy) => {
    expect(redacted(text, { applications: [{ company }] })).toBe(copy);
  });
});

it('the plural of an abbreviation is nobody', () => {
  expect(redacted('PLCs and KPIs, i only said id seen them', {})).toBe(
    'PLCs and KPIs, i only said id seen them',
  );
});

it('a yard or a wharf is an address', () => {
  expect(redacted('It is at 12 Mill Yard, Leeds', {})).toBe('It is at (street address)');
});

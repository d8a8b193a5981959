/** Made-up debriefs for what is handed on: names, addresses and numbers are planted in many forms, and remembered. */

import type { Debrief, QuestionId } from '../../src/domain/debrief/debrief.js';
import type { Interview } from '../../src/domain/interview/interview.js';
import { debrief } from './debriefs.js';
import { reply } from './feedback.js';
import { interview } from './interviews.js';
import { digits, identifier } from './made-up-numbers.js';

/** Mulberry32. */
const chance = (seed: number) => {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { next, below, pick };
};
type Chance = ReturnType<typeof chance>;

const lines = (text: string): readonly string[] => text.trim().split(/\s*\n\s*/);
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const FIRST_SYLLABLES = [
  'Zo',
  'Ka',
  'Mi',
  'Ve',
  'Thu',
  'Já',
  'Lé',
  'Šu',
  'Nö',
  'Bry',
  'Ado',
  'Ife',
  'Yu',
  'Sa',
];
const LAST_SYLLABLES = [
  'ran',
  'vek',
  'luz',
  'mira',
  'dović',
  'nko',
  'feld',
  'quin',
  'sson',
  'mbe',
  'oğlu',
  'tány',
];
const made = (r: Chance, parts: number): string =>
  capital(
    [r.pick(FIRST_SYLLABLES), ...Array.from({ length: parts - 1 }, () => r.pick(LAST_SYLLABLES))]
      .join('')
      .toLowerCase(),
  );

const REAL = lines(`
  Priya Raghunathan
  Siobhán O'Malley
  Zvonimir Babić
  José Núñez
  Anne-Marie Lefèvre
  Chinedu Okafor
  Jan van Dijk
  Ana Horvat
  Grace Hill
  Mark Baker
  Will Brown
  Kateřina Dvořáková
  Łukasz Wiśniewski
  Søren Ødegård
  Müge Yıldız
  Jürgen Müller
  Иван Петров
  Ольга Смирнова
  Γιώργος Παππάς
  محمد الحسيني
  דוד כהן
`);
const UNSPACED = [
  {
    name: '田中太郎',
    forms: ['田中太郎', '田中さん', '田中', '太郎'],
    say: (n: string) => `${n}と話しました。`,
  },
  { name: '王小明', forms: ['王小明', '小明', '王小明先生'], say: (n: string) => `我和${n}谈了很久。` },
  {
    name: '김민수',
    forms: ['김민수', '민수', '김민수 팀장', '김민수씨'],
    say: (n: string) => `${n}에게 물었다.`,
  },
  { name: 'สมชาย ใจดี', forms: ['สมชาย ใจดี', 'สมชาย', 'ใจดี'], say: (n: string) => `วันนี้พบ${n}ที่บริษัท` },
];
const UNSPACED_COMPANIES = [
  '株式会社山川製作所',
  '云海科技有限公司',
  '주식회사 한빛소프트',
  'บริษัท ทองทิพย์ จำกัด',
];
const CORES: Readonly<Record<string, string>> = {
  株式会社山川製作所: '山川製作所',
  云海科技有限公司: '云海科技',
  '주식회사 한빛소프트': '한빛소프트',
  'บริษัท ทองทิพย์ จำกัด': 'ทองทิพย์',
};

interface Planted {
  /** What may not be found in the copy, as it was written there. */
  readonly form: string;
  readonly sentence: string;
}

const ABOUT = lines(`
  % said I was calm.
  I should have asked % about the rota.
  % wanted more about budgets
  The task came from %.
  It was % who rang me.
  they told % that I was late
  I froze when % smiled.
  Thank % for the notes
`);
const WITH_CAPITAL = lines(`
  % said I was calm.
  I should have asked % about the rota.
  The task came from %.
  It was % who rang me.
  I froze when % smiled.
`);
const AT = lines(`
  The people at % were kind.
  I would still work for %.
  % has four wards.
  Read more about % before the next one
  I said that % was my first choice.
`);

/** Forms of a person's name in a script with spaces, for a person that a field of the journal names. */
const personForms = (full: string, r: Chance): string => {
  const parts = full.split(' ');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isLatin = /^\p{sc=Latin}/u.test(full);
  const isOrdinary = /^(?:Grace Hill|Mark Baker|Will Brown)$/.test(full);
  const forms = [
    full,
    last,
    `${last}, ${first}`,
    `${first}'s`,
    `${last}’s`,
    ...(isOrdinary ? [] : [first]),
    ...(isLatin
      ? [
          bare(full),
          full.toUpperCase(),
          `Ms ${last}`,
          `Dr. ${last}`,
          `${first[0]}. ${last}`,
          `${bare(first)}.${bare(last)}`.toLowerCase(),
          `${first}${last}`,
        ]
      : []),
    ...(isLatin && !isOrdinary
      ? [
          first.toLowerCase(),
          last.toLowerCase(),
          bare(last),
          `${last}s`,
          `${first[0]}.${last[0]}.`,
          `cv_${bare(first)}_${bare(last)}.pdf`.toLowerCase(),
          `${first[0]}${bare(last)}`.toLowerCase(),
        ]
      : []),
    ...(full === 'Ana Horvat' ? ['Anu', 'Ani', 'Anom', 'Horvata', 'Horvatu', 'Horvatom'] : []),
    ...(full === 'Kateřina Dvořáková' ? ['Kateřinu', 'Kateřiny', 'Dvořákové', 'Dvořákovou'] : []),
    ...(full === 'Иван Петров' ? ['Ивана', 'Ивану', 'Петрова', 'Петровым'] : []),
    ...(full === 'Ольга Смирнова' ? ['Ольги', 'Ольгой', 'Смирновой', 'Смирнову'] : []),
    ...(full === 'محمد الحسيني' ? ['لمحمد', 'ومحمد'] : []),
    ...(full === 'דוד כהן' ? ['לכהן', 'ודוד'] : []),
  ];
  return r.pick(forms);
};

const companyOf = (r: Chance): string => {
  const word = `${r.pick(['Zor', 'Quel', 'Brim', 'Tarv', 'Ösk', 'Plim', 'Vey', 'Kro'])}${r.pick(['vex', 'lian', 'dora', 'tec', 'mark', 'wick', 'tár'])}`;
  return r.pick([
    'X',
    word,
    word.toLowerCase(),
    `${word} Ltd.`,
    `${word} GmbH`,
    `The ${word} Company`,
    `St ${made(r, 2)}'s Hospital`,
    `${word} & ${made(r, 3)}`,
    `${word} Primary School`,
    ...UNSPACED_COMPANIES,
  ]);
};

const companyForm = (company: string, r: Chance): string => {
  const core = CORES[company];
  if (core !== undefined) return r.pick([company, core]);
  if (company === 'X') return 'X';
  const short = company.replace(/^The | (?:Ltd\.|GmbH|Company|Hospital|Primary School)$/g, '');
  return r.pick([
    company,
    short,
    bare(short),
    short.toUpperCase(),
    short.toLowerCase(),
    `${short}'s`,
    `ex-${short}`,
    short.replace(/[^\p{L}\p{M}]/gu, ''),
  ]);
};

const phone = (r: Chance): string =>
  r.pick([
    `020 7946 0${digits(r, 3)}`,
    `+44 20 7946 0${digits(r, 3)}`,
    `(0161) 496 0${digits(r, 3)}`,
    `415.555.2${digits(r, 3)}`,
    `(415) 555-2${digits(r, 3)}`,
    `+49 170 555 01 ${digits(r, 2)}`,
    `07700900${digits(r, 3)}`,
    `0049-30-901820${digits(r, 2)}`,
    `+385 91/555-${digits(r, 4)}`,
    `03-5555-${digits(r, 4)}`,
    `1-800-555-0${digits(r, 3)}`,
    `06 12 34 5${digits(r, 1)} ${digits(r, 2)}`,
    `+1 (212) 555‑0${digits(r, 3)} ext. 41`,
    `０９０−５５５５−${digits(r, 4)}`,
  ]);

const online = (r: Chance): string => {
  const word = `${r.pick(['zor', 'quel', 'brim'])}${r.pick(['vex', 'lian', 'tec'])}`;
  return r.pick([
    `careers.${word}.ca/jobs/${digits(r, 2)}`,
    `${word}.tech/apply`,
    `https://www.${word}.co.uk/jobs?id=${digits(r, 3)}#top`,
    `${word}.museum`,
    `www.${word}.info`,
    `p.${word}@${word}.photography`,
    `hr+jobs@${word}.com`,
    `hr (at) ${word} (dot) org`,
    `@${word}_jobs`,
    `${word}.みんな`,
    `http://192.168.4.${digits(r, 2)}:8080/x`,
  ]);
};

const street = (r: Chance): string =>
  r.pick([
    `${1 + r.below(200)} ${made(r, 2)} Street`,
    `${1 + r.below(90)}b ${made(r, 2)} Hill Road, Leeds LS1 ${r.below(9)}AB`,
    `Flat 3, ${1 + r.below(90)} St ${made(r, 2)} Close`,
    `${100 + r.below(900)} ${made(r, 2)} Ave, Springfield, IL 62${digits(r, 3)}`,
    `${made(r, 2)}straße ${1 + r.below(90)}, 10115 Berlin`,
    `${1 + r.below(90)} rue de la ${made(r, 2)}, 75011 Paris`,
    `Via ${made(r, 2)} ${1 + r.below(90)}`,
    `ul. ${made(r, 2)} ${1 + r.below(90)}`,
    `〒100-${digits(r, 4)}`,
    `东城区长安路${1 + r.below(90)}号`,
    `서울시 강남구 테헤란로 ${1 + r.below(90)}`,
  ]);

/** Plain lines as people write them, with tools, places, days and numbers that are nobody's. */
const PLAIN = lines(`
  I explained the handover on the ward without notes.
  Python and SQL went well; Kubernetes did not.
  They asked why I left after two years and I rambled.
  Practise the opening answer aloud, twice, before Thursday.
  Look up how the team measures success
  I said I had led 12 people, and that sales rose by 15 % in 2023.
  The panel liked my example about the fire alarm in Leeds.
  More detail on safeguarding, and on what I would do first
  Give one example with a number in it, such as £4,500 saved
  Ask which systems they use on nights; at the last place it was EMIS
  Nobody asked about Excel, although the advert named it first.
  My German was rusty, so I answered in English.
  The whiteboard task took 45 minutes and I finished at 14:30.
  Next time, breathe before the difficult one
  Someone with more years in paediatrics was chosen.
  If they ask about conflict, then I tell the one about the rota.
  Driving licence, food hygiene certificate and first aid
  They wanted a stronger answer on budgets of 250,000 or more.
  I prepared three stories in the STAR form and used two.
  Learn the basics of React and TypeScript by March
  Be shorter. Stop after the result and wait.
  The role needs weekend shifts between 2026-12-01 and 2027-01-15.
  Teamwork, patience, and keeping calm when the shop is full
  What would a good first month look like here?
  I could have said more about reducing waste in the kitchen.
  Interview practice with a friend from the Jobcentre helped.
  Questions about GDPR, invoices and the NHS pension came up.
  Ring the office on Monday and ask when they decide
  Scaffolding ticket is out of date; renew it in the new year
  Warmth with customers came across, the numbers did not.
  I welded stainless steel pipe for six years and trained two apprentices.
  Marking took over my evenings, so I changed how I plan lessons.
`);

export interface MadeUp {
  readonly debrief: Debrief;
  readonly interview: Interview;
  readonly planted: readonly Planted[];
  /** Those of one person. */
  readonly people: readonly Planted[];
  readonly plain: readonly string[];
}

export const PLACES: readonly QuestionId[] = [
  'went-well',
  'could-change',
  'more-needed',
  'questions-asked',
  'feedback-use',
  'look-up',
];

export const madeUp = (seed: number): MadeUp => {
  const r = chance(seed);
  const company = companyOf(r);
  const isUnspaced = r.next() < 0.15;
  const strange = r.pick(UNSPACED);
  const full = r.next() < 0.5 ? r.pick(REAL) : `${made(r, 2)} ${made(r, 3)}`;
  const known = isUnspaced ? strange.name : full;
  // Only named in an answer: nothing else in the journal says that this is a person.
  const stranger = `${made(r, 3)} ${made(r, 2)}`;
  const fill = (form: string, sentences: readonly string[]): Planted => ({
    form,
    sentence: r.pick(sentences).replace('%', form),
  });
  const knownForm = (): Planted => {
    if (isUnspaced) {
      const form = r.pick(strange.forms);
      return { form, sentence: strange.say(form) };
    }
    const form = personForms(full, r);
    return fill(form, ABOUT);
  };
  const strangerForm = r.pick([stranger, stranger.split(' ')[0] as string, `Dr ${stranger.split(' ')[1]}`]);
  const planted: readonly Planted[] = [
    knownForm(),
    knownForm(),
    knownForm(),
    fill(companyForm(company, r), AT),
    fill(companyForm(company, r), AT),
    fill(strangerForm, WITH_CAPITAL),
    fill(phone(r), ['Ring % after three.', 'The number was %', 'call me on %, please']),
    fill(online(r), ['I applied on % last week.', 'Look at %', 'It says so on %, near the end.']),
    fill(street(r), [
      'The office is at %.',
      'They moved to % in spring',
      'I was sent to %, which was wrong.',
    ]),
    fill(identifier(r), ['They have % in my file.', 'On the form it says %', 'It was %, please check.']),
  ];
  const plain = Array.from({ length: 14 }, () => r.pick(PLAIN));
  const all = [...planted.map(({ sentence }) => sentence), ...plain]
    .map((sentence) => ({ sentence, at: r.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ sentence }) => sentence);
  const lists = PLACES.map((id, at) => [id, all.filter((_, place) => place % PLACES.length === at)] as const);
  const where = r.below(3);
  const who = `${known}${r.pick(['', ', hiring manager', ' (recruiter), by mail'])}`;
  const id = `2026-11-${String(1 + (seed % 28)).padStart(2, '0')}-aaaa`;
  return {
    planted,
    people: planted.slice(0, 3),
    plain,
    debrief: debrief(
      id,
      {
        role: 'Staff nurse',
        company,
        ...Object.fromEntries(lists),
        ...(where === 0 ? { 'ask-whom': who } : {}),
      },
      {
        begun: `${id.slice(0, 10)}T09:41:07.123Z`,
        feedback: where === 1 ? [reply('2026-11-26', 'It was close.', { from: who })] : [],
      },
    ),
    interview: interview({ company, ...(where === 2 ? { panel: who } : {}) }),
  };
};

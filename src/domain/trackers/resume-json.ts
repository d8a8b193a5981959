/**
 * CVs as JSON: JSON Resume (jsonresume.org) in all its versions, FRESH, Reactive Resume, Europass, and others that call
 * things by the same names. Fields are known by their names in lower case, whatever form they come in.
 */

import { type Fields, isFields } from '../record/json-fields.js';

interface Section {
  readonly heading: string;
  readonly names: readonly string[];
  /** Whether each entry is a heading of its own, with lines below. */
  readonly titled?: true;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const SECTIONS: readonly Section[] = [
  {
    heading: 'Work',
    names:
      words(`work workexperience workexperiences workhistory experience experiences employment employmenthistory
      positions positionhistory jobs career professionalexperience`),
    titled: true,
  },
  {
    heading: 'Volunteering',
    names: words('volunteer volunteering volunteerexperience service'),
    titled: true,
  },
  { heading: 'Projects', names: words('projects project sideprojects'), titled: true },
  { heading: 'Education', names: words('education educations educationhistory studies schools training') },
  { heading: 'Skills', names: words('skills skill competencies technicalskills softskills technologies') },
  {
    heading: 'Certificates',
    names: words('certificates certifications certification licenses licences qualifications'),
  },
  { heading: 'Languages', names: words('languages language linguistic') },
  { heading: 'Awards', names: words('awards recognition honors honours achievement achievements') },
  { heading: 'Publications', names: words('publications writing articles') },
];
const SUMMARY = words('label headline brief summary objective profile about');
const PERSON = words('basics info bio personalinfo personal personaldetails header profile learnerinfo');
/** At least one of these is in every CV. */
const TELLING =
  words(`basics learnerinfo workexperience employment work experience experiences education skills volunteer
  employmenthistory workhistory positionhistory`);

const TITLE = words(
  'position jobtitle title role studytype degree qualification name label language award headline entity',
);
const AT = words(`area fieldofstudy field company companyname employer organization organisation institution
  institutionname school schoolname university issuer awarder publisher level fluency proficiency proficiencylevel client`);
const DATES = words(
  'startdate enddate start end from to begin startedon finishedon date dates period years duration',
);
const TEXTS = words(`summary description content activities responsibilities details highlights achievements
  accomplishments bullets courses curriculum tasks descriptionpoints`);
const WORDS = words('keywords skills items technologies tools stack tags');
/** Lists are kept in these by some. */
const HOLDERS = words('items history list sets entries elements records values all');

const DEEPEST = 6;
const MOST_LINES = 3_000;

const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isFields(value) ? Object.entries(value).map(([name, field]) => [plainName(name), field]) : []);

/** A text, what names a thing, or several of these; HTML as its lines. */
const textsOf = (
  value: unknown,
  names = [...TITLE, 'text', 'value', ...TEXTS],
  deep = 0,
): readonly string[] => {
  if (deep > DEEPEST) return [];
  if (typeof value === 'string') return linesOf(value);
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, names, deep + 1));
  const fields = fieldsOf(value);
  const text = names.map((name) => fields.get(name)).find((field) => field);
  return text === undefined ? [] : textsOf(text, names, deep + 1);
};

const linesOf = (text: string): readonly string[] => {
  const plain = text
    .replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&');
  // In plain text a line may end anywhere.
  return plain
    .split(/<\/?[a-z]/i.test(text) ? '\n' : /\n(?=[ \t]{0,8}[-*•]|[ \t]{0,8}\n)/)
    .map((line) =>
      line
        .replace(/^\s*[-*•]\s+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
};

const oneLine = (value: unknown): string => (typeof value === 'number' ? '' : textsOf(value).join(', '));

/** "2020", "2020-03", `{"Year": 2020, "Month": 3}`. */
const dateOf = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.trim();
  const fields = fieldsOf(value);
  const year = fields.get('year');
  return year === undefined
    ? [...fields.values()]
        .map(dateOf)
        .filter((day) => day !== '')
        .join(' to ')
    : String(year);
};

const picked = (fields: ReadonlyMap<string, unknown>, names: readonly string[]): readonly string[] =>
  names.map((name) => oneLine(fields.get(name))).filter((text) => text !== '');

/** The entries of a section: a list, a list in a holder, or things by a key of their own. */
const entriesOf = (value: unknown, deep = 0): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return value.split(/[\n,;•]+/);
  if (!isFields(value) || deep > DEEPEST) return [];
  const fields = fieldsOf(value);
  const list = HOLDERS.map((name) => fields.get(name)).find((field) => Array.isArray(field));
  if (list !== undefined) return entriesOf(list);
  if ([...TITLE, ...AT, ...TEXTS].some((name) => typeof fields.get(name) === 'string')) return [value];
  return [...fields.values()].flatMap((field) => entriesOf(field, deep + 1));
};

const entryLines = (entry: unknown, titled: boolean): readonly string[] => {
  if (!isFields(entry)) return titled ? [] : textsOf(entry).map((text) => `- ${text}`);
  const fields = fieldsOf(entry);
  const title = TITLE.map((name) => oneLine(fields.get(name))).find((text) => text !== '');
  const days = DATES.map((name) => dateOf(fields.get(name) ?? '')).filter((day) => day !== '');
  const head = [...new Set([...(title === undefined ? [] : [title]), ...picked(fields, ['name', ...AT])])];
  const keywords = WORDS.flatMap((name) => textsOf(fields.get(name)));
  const texts = TEXTS.flatMap((name) => textsOf(fields.get(name))).filter((text) => text !== title);
  if (titled) {
    const heading = [...head.slice(0, 3), ...(days.length > 0 ? [days.join(' to ')] : [])].join(', ');
    return [
      ...(heading === '' ? [] : [`## ${heading}`]),
      ...[...texts, ...keywords].map((text) => `- ${text}`),
    ];
  }
  const line = [head.join(', '), keywords.join(', ')].filter((part) => part !== '').join(': ');
  return [line, ...texts].filter((part) => part !== '').map((text) => `- ${text}`);
};

/** The sections by their names, also where they stand deeper, or in a `sections` of their own. */
const sectionsIn = (value: unknown): ReadonlyMap<Section, readonly unknown[]> => {
  const found = new Map<Section, readonly unknown[]>();
  const open: (readonly [unknown, number])[] = [[value, 0]];
  for (let next = open.shift(); next; next = open.shift()) {
    const [current, deep] = next;
    if (!isFields(current) || deep > DEEPEST) continue;
    for (const [name, field] of Object.entries(current)) {
      const section = SECTIONS.find(({ names }) => names.includes(plainName(name)));
      if (section === undefined) open.push([field, deep + 1]);
      else if (!found.has(section)) found.set(section, entriesOf(field));
    }
  }
  return found;
};

const summaryOf = (value: Fields): readonly string[] => {
  const all = fieldsOf(value);
  const inner = [...all].find(([name]) => name === 'skillspassport')?.[1];
  const people = [all, fieldsOf(inner)].flatMap((fields) => [
    fields,
    ...PERSON.map((name) => fieldsOf(fields.get(name))),
  ]);
  const sections = fieldsOf(all.get('sections'));
  const texts = [...people, sections].flatMap((fields) => SUMMARY.map((name) => fields.get(name)));
  return [...new Set(texts.map((text) => textsOf(text, [...TEXTS, ...TITLE]).join(' ')))].filter(
    (text) => text !== '',
  );
};

/** Its lines, without name and addresses; `null` if the value is no CV or has nothing to say. */
export const resumeText = (value: unknown): string | null => {
  if (!isFields(value) || !hasTelling(value)) return null;
  const found = sectionsIn(value);
  const lines = [
    ...summaryOf(value),
    ...SECTIONS.flatMap((section) => {
      const lines = (found.get(section) ?? []).flatMap((entry) => entryLines(entry, section.titled === true));
      return lines.length === 0 || section.titled ? lines : [`## ${section.heading}`, ...lines];
    }),
  ];
  const text = lines.slice(0, MOST_LINES).join('\n');
  return text === '' ? null : text;
};

const hasTelling = (value: Fields, deep = 0): boolean =>
  Object.entries(value).some(
    ([name, field]) =>
      TELLING.includes(plainName(name)) || (deep < DEEPEST && isFields(field) && hasTelling(field, deep + 1)),
  );

/** What the first lines and the title of a posting say: the role, and beside it the employer and the place. */

import { capitalised } from '../text/printable.js';
import { type FactWords, LONGEST_VALUE, type Said } from './fact-words.js';
import { BULLET } from './lines.js';

export interface TextLine {
  /** Without marks. */
  readonly text: string;
  readonly raw: string;
}

const ROLE_WORDS = 8;
/** Lines before the role that are none: the site's name, its menu. */
const BEFORE_ROLE = 25;
/** Characters; a longer line is text. */
const PARAGRAPH = 200;

/** The first line that names a job; and the first of all, if it could be a name. */
export const roleOf = (
  lines: readonly TextLine[],
  words: FactWords,
): { readonly named: string | undefined; readonly guess: string | undefined } => {
  const { no, job, organisation, facts } = words;
  const isName = (title: string, advert: boolean): boolean =>
    title !== '' &&
    title.split(' ').filter((word) => !/^[&–—-]$/.test(word)).length <= ROLE_WORDS &&
    /^(?:\p{Lu}|\d(?:st|nd|rd|th) \p{Lu})/u.test(title) &&
    !(advert ? /[.!?;]|:$/ : /[.:!?;]/).test(title.replace(/\b(?:Sr|Jr|Asst|St|Dr)\./g, '')) &&
    !no.role.test(title) &&
    !facts.some(({ says }) => title.replace(says, '') === '');
  // Behind the first paragraph only a heading names it.
  const prose = lines.findIndex(({ text }) => text.length > PARAGRAPH);
  const titles = lines.slice(0, BEFORE_ROLE).map(({ raw, text }, line) => {
    const bare = behindLead(text, words);
    const isProse = text.length > 1.5 * LONGEST_VALUE && !/\s[-–—|]\s/.test(text);
    const isBelow = prose !== -1 && line > prose && !/^\s*(?:#|\*\*)/.test(raw);
    const role = isProse || isBelow || BULLET.test(raw) ? '' : withoutPlace(withoutTail(bare, words), words);
    const title = bare === text ? role.replace(/^\(?\d{1,2}\)? (?=\p{Lu})/u, '') : capitalised(role);
    // "Driver: Refuse" has a colon behind its job; further down it is a label.
    const head = line < 2 && words.jobEnds.test(title) ? title.replace(/: (?=\p{Lu})/u, ' ') : title;
    return { title, isName: isName(head, bare !== text), isShort: text.length <= LONGEST_VALUE };
  });
  const [first, second] = titles;
  const named = [words.jobEnds, job]
    .flatMap((says) => titles.find(({ title, isName }) => isName && says.test(title)) ?? [])
    .at(0)?.title;
  const isGuess = ({ title, isName, isShort }: (typeof titles)[number]): boolean =>
    isName && isShort && !organisation.test(title);
  if (first === undefined || isGuess(first)) return { named, guess: first?.title };
  const isNone = no.role.test(first.title) && first.title.split(' ').length <= 5;
  return { named, guess: isNone && second !== undefined && isGuess(second) ? second.title : undefined };
};

/** "JOB ADVERT - CLERK: STORES" has the role behind its start, "Clerk Vacancy - Harrow Bakery" before it. */
const behindLead = (text: string, { beforeRole, job }: FactWords): string => {
  const [before = ''] = beforeRole.exec(text) ?? [];
  return job.test(before) ? text : text.slice(before.length).replace(beforeRole, '').trim();
};

/** "Staff Nurse (nights) - Remote - St Mary's Hospital, Leeds" is a staff nurse. */
const withoutTail = (title: string, words: FactWords): string => {
  const { besideRole, asideOfRole, job, organisation } = words;
  const bare = title
    .slice(0, 2 * LONGEST_VALUE)
    .replace(/[\s#-]*\d{5,}$/, '')
    .replace(/\s*[-–—]?\s*\(([^()]*)\)/g, (all, aside: string) =>
      /^\s*[-–—]/.test(all) || asideOfRole.test(aside) || aside.trim() === '' ? '' : all,
    )
    .replace(title.length > LONGEST_VALUE ? /$/ : besideRole, '');
  const parts = bare.split(/\s+[-–—|]\s+|\s?—\s?/);
  // "Harrow Bakery - Baker"
  const isLed = organisation.test(parts[0] ?? '') && !job.test(parts[0] ?? '') && job.test(parts[1] ?? '');
  const [head = '', ...tails] = isLed ? parts.slice(1) : parts;
  const kept = tails.findIndex(
    (tail, before) =>
      [head, ...tails.slice(0, before)].some((part) => job.test(part)) &&
      (/[,.]|^\p{Ll}/u.test(tail) ||
        tail.length > LONGEST_VALUE / 2 ||
        organisation.test(tail) ||
        isPlace(tail, words)),
  );
  const led = isLed ? bare.slice(bare.indexOf(head, parts[0]?.length)) : bare;
  const whole = kept === -1 ? led : led.slice(0, led.indexOf(tails[kept] ?? ''));
  return whole
    .replace(/ at (?:(?:an?|the|our) |(?=\p{Lu})).*$| in our .*$| (?:Grade|Band) \d.*$| [£$€]\d.*$/u, '')
    .replace(/[\s,:|–—-]+$/, '')
    .trim();
};

/** "Leeds - Baker - Harrow" is a baker, where Harrow is the employer. */
export const withoutOthers = (role: string, company: string, words: FactWords): string => {
  const [first = '', ...rest] = role.split(DASH);
  if (rest.length === 0) return role;
  const end = rest.at(-1) === company && company !== '' ? role.length - company.length : role.length;
  const isLed = isPlace(first, words) && rest.some((part) => words.job.test(part));
  return role.slice(isLed ? role.indexOf(rest[0] ?? '', first.length) : 0, end).replace(/[\s–—|-]+$/, '');
};
/** Between a role and what stands beside it. */
export const DASH = /\s+[-–—|]\s+/;

/** "Clerk, Pierce County, Wash." is a clerk. */
const withoutPlace = (title: string, words: FactWords): string => {
  const [head = '', ...tail] = title.length > LONGEST_VALUE ? [title] : title.split(', ');
  const ends = tail.some((part) => words.organisation.test(part) || isPlace(part, words));
  return ends && words.job.test(head) && !/\([^)]*$/.test(head) ? head : title;
};

/** What stands below the role, and above it; further down only the place. */
export const besideRole = (lines: readonly TextLine[], role: string, words: FactWords): readonly Said[] => {
  const at = role === '' ? -1 : lines.findIndex(({ text }) => text.includes(role));
  const near = at === -1 ? [] : [...lines.slice(at + 1, at + 2), ...lines.slice(Math.max(0, at - 2), at)];
  const below = at === -1 ? [] : lines.slice(at + 1, at + FURTHER);
  // "Cape Town," above "South Africa".
  const joined = below.map((line, next) => ({
    ...line,
    text: line.text.endsWith(',') ? `${line.text} ${below[next + 1]?.text ?? ''}` : line.text,
  }));
  return [
    ...near.map((line) => beside(line, words)),
    ...joined.map((line) => ({ place: beside(line, words).place })),
  ];
};
const FURTHER = 5;

/** "Harrow Bakery, Duluth, MN" below the role; "Leeds" alone says too little, unless it is well known. */
const beside = ({ text: line, raw }: TextLine, words: FactWords): Said => {
  const { organisation, job, no, state } = words;
  const parts = line.split(APART).filter((part) => part !== '');
  const isName = (part: string): boolean =>
    /^\p{Lu}(?:[^.:!?;]|\.(?=\p{L})|(?<=\P{L}\p{L}|\.\p{L})\.$){1,50}$/u.test(part);
  if (BULLET.test(raw) || words.label.test(line)) return {};
  if (!parts.every(isName) || parts.length > 4 || job.test(line) || no.role.test(line) || /\d{3}/.test(line))
    return {};
  const [first = '', ...rest] = parts;
  if (
    organisation.test(first) ||
    /^The \p{Lu}/u.test(first) ||
    (rest.length > 1 && state.test(rest.at(-1) ?? ''))
  )
    return { company: isNamed(first, words) ? first : undefined, place: rest.join(', ') };
  return { place: isPlace(parts.at(-1) ?? '', words) ? line.split(/\s+[-–—|]\s+/).at(-1) : undefined };
};
/** "Library of Harrow", but not "Help in the library". */
const isNamed = (text: string, { name }: FactWords): boolean =>
  text.match(name)?.[0] === text || text.replace(/^[Tt]he /, '').match(name)?.[0] === text.slice(4);
const APART = /\s*[,|(–—]\s+|\s+[-(]\s*|\)$/;

export const isPlace = (part: string, { placeEnd, notIn, organisation, state }: FactWords): boolean =>
  state.test(part) ||
  (placeEnd.test(part) &&
    /^(?:(?:North|South|East|West|Central|Greater|Inner) )?$/.test(part.replace(placeEnd, '')) &&
    !notIn.test(part) &&
    !organisation.test(part));

/** "Staff Nurse at Harrow Bakery"; "with Level 3" is what is asked for. */
const BEHIND = /\s(?:at|with|@)\s(?:[Tt]he )?(\p{Lu}[^.:;!?]{2,80})$/u;
const NEEDED =
  /\d|\b(?:experience|licen[cs]e|degree|certificat|qualification|skills|knowledge|travel|level|night|sea|home|large)/i;

/**
 * "Staff Nurse | Harrow Bakery careers", "Staff Nurse at Harrow Bakery, Leeds"; `heading`: the line of the role. The title
 * says no more than the heading if it is the same, so that a part of it is an employer only by its words.
 */
export const titled = (title: string, heading: string, words: FactWords): Said => {
  const { job, aboutJobs, besideRole, organisation } = words;
  const partsOf = (text: string, by: RegExp): readonly string[] =>
    text
      .slice(0, 2 * LONGEST_VALUE)
      .split(by)
      .map((part) => part.replace(besideRole, '').replace(aboutJobs, '').trim())
      .filter((part) => part !== '' && !besideRole.test(` - ${part}`));
  const parts = partsOf(title, /\s+[|–—·-]\s+|\s+at\s+/);
  const role = parts.find((part) => job.test(part));
  const [first = '', ...others] = partsOf(
    heading.length > 2 * LONGEST_VALUE
      ? ''
      : behindLead(heading, words).replace(/\([^)]*,\s*([^),]*)\)/g, (_, last) =>
          isPlace(last, words) ? `(${last})` : '',
        ),
    /\s+[|–—·-]\s+|,\s+|\s+(?:at|in)\s+|\s*[()]\s*/,
  );
  const named = job.test(first) ? others : others.some((part) => job.test(part)) ? [first] : [];
  const [, behind = ''] = BEHIND.exec(job.test(first) ? heading : '') ?? [];
  const [at] = behind.match(words.name) ?? [];
  const isSure = !/\swith\s/.test(heading) || organisation.test(at ?? '');
  const isAt =
    at !== undefined &&
    isSure &&
    behind.startsWith(at) &&
    !job.test(at) &&
    !isPlace(at, words) &&
    !NEEDED.test(behind);
  const employer = isAt
    ? at
    : named.find(
        (part) =>
          /^\p{Lu}(?:.* \p{Lu}\S*)?$/u.test(part) &&
          organisation.test(part) &&
          !job.test(part) &&
          !heading.includes(`(${part}`),
      );
  const placeAt = named.findLastIndex((part) => isPlace(part, words));
  const last = named[placeAt] ?? '';
  const left = parts.filter(
    (part) =>
      part !== role &&
      !words.state.test(part.split(' ').at(-1) ?? '') &&
      !job.test(part) &&
      !words.no.role.test(part) &&
      !heading.includes(part),
  );
  // "Harrow Ovens – Bread Company" tells no employer from what it is.
  const isOpen = role === undefined && left.length > 1 && title.search(aboutJobs) === -1;
  return {
    role,
    company: employer ?? (isOpen ? undefined : left.at(-1)),
    place:
      last === ''
        ? undefined
        : named.slice(words.state.test(last) ? Math.max(0, placeAt - 1) : placeAt, placeAt + 1).join(', '),
  };
};

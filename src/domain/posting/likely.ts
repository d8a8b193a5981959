/** What a posting most likely says of role, employer and place, where no rule finds it: everything that could be one, weighed. */

import { placeOf, type Weights } from '../weights/weights.js';
import type { FactWords } from './fact-words.js';
import { BULLET } from './lines.js';
import { isPlace, type TextLine } from './titles.js';

export const WEIGHED = ['role', 'company', 'place'] as const;
type Weighed = (typeof WEIGHED)[number];

interface Likely {
  readonly value: string;
  /** What speaks for it or against. */
  readonly signs: ReadonlySet<string>;
}

export interface Page {
  readonly lines: readonly TextLine[];
  readonly title: string;
  /** Parts of its addresses: "harrowbakery". */
  readonly hosts: ReadonlySet<string>;
  /** What rules have found. */
  readonly role: string;
  readonly company: string;
}

export const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Of each fact no more are weighed. */
const MOST = 4000;
const STEM = 7;
const TOKEN = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)?|[^\s\p{L}\p{N}]/gu;
/** Characters beside a candidate that are read. */
const BESIDE = 40;

/** Lines that may be a role by where they stand; a line or a part of it. */
const TOP = 15;
const TITLE =
  /(?<=^|\s[-–—|] |: )\p{Lu}[^.:;!?()|–—\s]*(?: [^.:;!?()|–—\s-][^.:;!?()|–—\s]*){0,8}(?=$|\s[-–—|] | ?\()/gu;

const tokensOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(TOKEN) ?? []).map((token) =>
    /^\p{N}/u.test(token) ? '#' : token.replace('’', "'").slice(0, STEM),
  );

/** Where something stands, and what stands beside it: `^` and `$` are the ends of its line. */
interface Mention {
  readonly value: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const mentionsOf = (lines: readonly TextLine[], pattern: RegExp): readonly Mention[] =>
  lines
    .flatMap(({ text }, line) =>
      [...text.matchAll(pattern)].map(({ 0: value, index }) => ({
        value,
        line,
        before: `${index > 2 ? '' : `${lines[line - 1]?.text ?? ''} ^`}${text.slice(0, index)}`.slice(
          -BESIDE,
        ),
        after: `${text.slice(index + value.length)} $ ${lines[line + 1]?.text ?? ''}`.slice(0, BESIDE),
      })),
    )
    .slice(0, MOST);

/** "Work for Harrow Bakery and Inn, Leeds" is also "Harrow Bakery and Inn", "Harrow Bakery", "Leeds" and more. */
const partsOf = ({ value, line, before, after }: Mention, fact: Weighed): readonly Mention[] => {
  const gaps = (pattern: RegExp): readonly (readonly [from: number, to: number])[] =>
    [...value.matchAll(pattern)].map(({ index, 0: gap }) => [index, index + gap.length]);
  const ends = gaps(/, |(?<=\p{L}{3}\.) |$/gu);
  const spans: readonly (readonly (number | undefined)[])[] =
    fact === 'role'
      ? [[], ...gaps(/ (?=\S)/g).map(([, to]) => [to])]
      : [
          ...ends.flatMap((_, at) => ends.slice(at, at + 3).map(([end]) => [ends[at - 1]?.[1], end])),
          ...gaps(/ (?=\p{Lu})/gu)
            .slice(0, 1)
            .map(([, to]) => [to]),
          ...gaps(/(?<=\p{L}) (?:\p{Ll}+|&) (?=\p{Lu})/gu).flatMap(([from, to]) => [[0, from], [to]]),
        ];
  return spans.map(([from = 0, to = value.length]) => ({
    value: value.slice(from, to).replace(/['’]s?$|[\s.,;:&–-]+$/u, ''),
    line,
    before: before + value.slice(0, from),
    after: value.slice(to) + after,
  }));
};

const saying = (signs: Readonly<Record<string, boolean>>): readonly string[] =>
  Object.keys(signs).filter((sign) => signs[sign]);

/** What a mention says by where it stands; `role`: the line of the role, if that is known. */
const signsOf = (
  { before, after, line }: Mention,
  lines: readonly TextLine[],
  role: number,
): readonly string[] => {
  const [b2, b1] = ['^', '^', ...tokensOf(before)].slice(-2);
  const [a1, a2] = [...tokensOf(after), '$', '$'];
  const isWhole = /\^\W*$/.test(before) && /^\W*\$/.test(after);
  const isEntry = BULLET.test(lines[line]?.raw ?? '');
  return saying({
    [`b ${b1}`]: true,
    [`bb ${b2} ${b1}`]: true,
    [`a ${a1}`]: true,
    [`aa ${a1} ${a2}`]: true,
    [`line ${Math.min(9, line)}${isWhole}`]: true,
    [`role ${line - role}${isWhole}`]: role !== -1 && Math.abs(line - role) < 6,
    entry: isWhole && isEntry,
    whole: isWhole && !isEntry,
    inside: /[\p{Ll},] ?$/u.test(before),
    short: /^ \([“"‘']?\p{Lu}{2,}/u.test(after),
    street: /\d[^,.]{2,30},? ?$/.test(before),
    code: /^,? (?:\w{2,3} )?\p{Lu}?\d[\p{Lu}\d ]{2,7}/u.test(after),
  });
};

/** All that could be the fact, by what rules have found of the page. */
export const candidatesOf = (fact: Weighed, page: Page, words: FactWords): readonly Likely[] => {
  const { lines, hosts } = page;
  const role = fact === 'role' ? '' : page.role;
  const company = fact === 'place' ? bare(page.company) : '';
  const title = bare(page.title);
  const at = role === '' ? -1 : lines.findIndex(({ text }) => text.includes(role));
  const patterns = { role: words.roleLike, company: words.name, place: words.placeLike };
  const lower = new Set(lines.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []));
  const grouped = new Map<string, Mention[]>();
  for (const mention of [
    ...mentionsOf(lines, patterns[fact]),
    ...(fact === 'role' ? mentionsOf(lines.slice(0, TOP), TITLE) : []),
  ]
    .filter(({ before }) => !words.ofOthers.test(before))
    .flatMap((mention) => partsOf(mention, fact))) {
    const key = bare(mention.value);
    // A country alone says too little of where a job is, and two letters mostly mean no state.
    const isVague =
      fact === 'place' && [words.region, words.state].some((part) => mention.value.replace(part, '') === '');
    if (key.length > 1 && !isVague)
      grouped
        .set(key, grouped.get(key) ?? [])
        .get(key)
        ?.push(mention);
  }
  return [...grouped].map(([key, mentions]) => {
    const value = mentions[0]?.value ?? '';
    const count = mentions.length;
    const stems = tokensOf(value);
    const last = value.split(' ').at(-1) ?? '';
    const times = `count ${count < 4 ? count : count < 8 ? 4 : 5}`;
    const all = [
      ...mentions.flatMap((mention) => signsOf(mention, lines, at)),
      times,
      `words ${Math.min(7, value.split(' ').length)}`,
      `first ${stems[0]}`,
      `ends ${stems.at(-1)}`,
      ...saying({
        named: /^\p{Lu}/u.test(value),
        small: !/\p{Lu}/u.test(value),
        loud: !/\p{Ll}/u.test(value),
        'loud part': /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(value),
        lower: (value.match(/\p{L}+/gu) ?? []).every((word) => lower.has(word.toLowerCase())),
        listed: value.includes(', '),
        organisation: words.organisation.test(value),
        'organisation ends': words.organisation.test(last),
        job: words.job.test(value),
        'job ends': words.job.test(last),
        place: isPlace(value.split(', ').at(-1) ?? '', words),
        state: words.state.test(last),
        no: words.notIn.test(value),
        host: hosts.has(key),
        hosted: key.length > 3 && [...hosts].some((host) => host.startsWith(key) || key.startsWith(host)),
        title: key.length > 2 && title.includes(key),
        'in role': key.length > 2 && bare(role).includes(key),
        'in employer': company.includes(key),
        known: company === key,
      }),
    ];
    const firm = TOGETHER.filter((sign) => all.includes(sign));
    const pairs = firm.flatMap((sign, of) =>
      [times, ...firm.slice(of + 1)].map((other) => `${sign}+${other}`),
    );
    return { value, signs: new Set([...all, ...pairs]) };
  });
};

/** What two of these say together is more than the sum. */
const TOGETHER = [
  'lower',
  'organisation',
  'organisation ends',
  'job',
  'job ends',
  'place',
  'inside',
  'whole',
];

/**
 * A few hundred signs have weights: in an eighth of the places they are packed closer.
 * @public to the bench that makes the weights.
 */
export const placeOfSign = (fact: Weighed, sign = ''): number => placeOf(`${fact}:${sign}`) >> 3;

/** Below the first nothing is said; so much heavier than the next, as the second says, is what is said. */
const LIMITS: Readonly<Record<Weighed, readonly [least: number, ahead: number]>> = {
  role: [10, 6],
  company: [20, 6],
  place: [20, 6],
};

/** The heaviest candidate, unless it is too light, or another that says something else is about as heavy. */
export const likeliest = (
  fact: Weighed,
  candidates: readonly Likely[],
  { at, constant }: Weights,
  [least, ahead] = LIMITS[fact],
): string | undefined => {
  const kind = constant + (at[placeOfSign(fact)] ?? 0);
  const ranked = candidates
    .map(({ value, signs }) => ({
      value,
      key: bare(value),
      weight: [...signs].reduce((sum, sign) => sum + (at[placeOfSign(fact, sign)] ?? 0), kind),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = ranked;
  if (first === undefined || first.weight < least) return undefined;
  const next = ranked.find(({ key }) => !key.includes(first.key) && !first.key.includes(key));
  return next !== undefined && first.weight - next.weight < ahead ? undefined : first.value;
};

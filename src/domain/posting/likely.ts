/** What a posting most likely says of role, employer and place, where no rule finds it: everything that could be one, weighed. */

import { placeOf, type Weights } from '../weights/weights.js';
import type { FactWords } from './fact-words.js';
import { BULLET } from './lines.js';
import { isPlace, type TextLine } from './titles.js';

export type Weighed = 'role' | 'company' | 'place';

export const WEIGHED: readonly Weighed[] = ['role', 'company', 'place'];

export interface Candidate {
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
const TITLE = /(?<=^|\s[-–—|] |: )\p{Lu}(?:[^.:;!?()|–—\s]+ ?(?!- )){1,9}(?=$|\s[-–—|] | ?\()/gu;

const tokensOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(TOKEN) ?? []).map((token) =>
    /^\p{N}/u.test(token) ? '#' : token.replace('’', "'").slice(0, STEM),
  );

const bucket = (count: number): number => (count < 4 ? count : count < 8 ? 4 : 5);

/** Where something stands, and what stands beside it. */
interface Mention {
  readonly value: string;
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const contextSigns = ({ before, after }: Mention): readonly string[] => {
  const [b2 = '^', b1 = '^'] = ['^', '^', ...tokensOf(before.slice(-BESIDE))].slice(-2);
  const [a1 = '$', a2 = '$'] = [...tokensOf(after.slice(0, BESIDE)), '$', '$'];
  return [`b ${b1}`, `bb ${b2} ${b1}`, `a ${a1}`, `aa ${a1} ${a2}`, `ba ${b1} ${a1}`];
};

/** "Work for Harrow Bakery and Inn, Leeds" is also "Harrow Bakery and Inn", "Harrow Bakery", "Leeds" and more. */
const partsOf = ({ value, line, before, after }: Mention, fact: Weighed): readonly Mention[] => {
  const cut = (from: number, to: number): Mention => ({
    value: value.slice(from, to),
    line,
    before: before + value.slice(0, from),
    after: value.slice(to) + after,
  });
  const gaps = (pattern: RegExp): readonly (readonly [from: number, to: number])[] =>
    [...value.matchAll(pattern)].map(({ index, 0: gap }) => [index, index + gap.length]);
  const whole = cut(0, value.length);
  if (fact === 'role') return [whole, ...gaps(/ (?=\S)/g).map(([, to]) => cut(to, value.length))];
  const commas = gaps(/, /g);
  const starts = [0, ...commas.map(([, to]) => to)];
  const ends = [...commas.map(([from]) => from), value.length];
  return [
    ...starts.flatMap((from, at) => ends.slice(at, at + 3).map((to) => cut(from, to))),
    ...gaps(/ (?=\p{Lu})/gu)
      .slice(0, 1)
      .map(([, to]) => cut(to, value.length)),
    ...gaps(/(?<=\p{L}) (?:\p{Ll}+|&) (?=\p{Lu})/gu).flatMap(([from, to]) => [
      cut(0, from),
      cut(to, value.length),
    ]),
  ];
};

const mentionsOf = (lines: readonly TextLine[], pattern: RegExp): readonly Mention[] =>
  lines
    .flatMap(({ text }, line) =>
      [...text.matchAll(pattern)].flatMap(sentenceParts).map(({ value, index }) => ({
        value,
        line,
        before:
          index > 2
            ? text.slice(0, index)
            : `${(lines[line - 1]?.text ?? '').slice(-BESIDE)} ^${text.slice(0, index)}`,
        after: `${text.slice(index + value.length)} $ ${(lines[line + 1]?.text ?? '').slice(0, BESIDE)}`,
      })),
    )
    .slice(0, MOST);

/** "Leeds. The" is two. */
const sentenceParts = ({
  0: text,
  index,
}: RegExpExecArray): readonly { readonly value: string; readonly index: number }[] => {
  let at = index;
  return text.split(/(?<=\p{L}{3}\. )/u).map((value) => {
    at += value.length;
    return { value, index: at - value.length };
  });
};

const cleaned = (value: string): string => value.replace(/['’]s?$|[\s.,;:&–-]+$/u, '');

/** @param fact whose candidates are meant. */
export const candidatesOf = (fact: Weighed, page: Page, words: FactWords): readonly Candidate[] => {
  const { lines } = page;
  const role = fact === 'role' ? '' : page.role;
  const company = fact === 'place' ? page.company : '';
  const patterns = { role: words.roleLike, company: words.name, place: words.placeLike };
  const found = [
    ...mentionsOf(lines, patterns[fact]),
    ...(fact === 'role' ? mentionsOf(lines.slice(0, TOP), TITLE) : []),
  ];
  const mentions = found
    .flatMap((mention) => partsOf(mention, fact))
    .map((mention) => ({
      ...mention,
      value: cleaned(mention.value),
    }));
  const lower = new Set(lines.flatMap(({ text }) => text.match(/(?<![\p{L}'’-])\p{Ll}+/gu) ?? []));
  const isLower = (value: string): boolean =>
    (value.match(/\p{L}+/gu) ?? []).every((word) => lower.has(word.toLowerCase()));
  const at = role === '' ? -1 : lines.findIndex(({ text }) => text.includes(role));
  const grouped = new Map<string, { value: string; count: number; signs: Set<string> }>();
  for (const mention of mentions) {
    const key = bare(mention.value);
    // A country alone says too little of where a job is.
    if (key.length < 2 || (fact === 'place' && mention.value.replace(words.region, '') === '')) continue;
    const group = grouped.get(key) ?? { value: mention.value, count: 0, signs: new Set<string>() };
    grouped.set(key, group);
    group.count++;
    for (const sign of contextSigns(mention)) group.signs.add(sign);
    const { raw = '' } = lines[mention.line] ?? {};
    const isWhole = /\^\W*$/.test(mention.before) && /^\W*\$/.test(mention.after);
    const from = mention.line - at;
    group.signs.add(`line ${Math.min(9, mention.line)}${isWhole}`);
    if (isWhole)
      group.signs.add(BULLET.test(raw) ? 'entry' : /^\s*(?:#|\*\*)/.test(raw) ? 'heading' : 'whole');
    if (at !== -1 && Math.abs(from) < 6) group.signs.add(`role ${from}${isWhole}`);
    if (mention.line >= lines.length - 3) group.signs.add('end');
    if (/[\p{Ll},] ?$/u.test(mention.before)) group.signs.add('inside');
    if (/^ \((?:[“"‘']?)\p{Lu}{2,}/u.test(mention.after)) group.signs.add('short');
    if (/\d[^,.]{2,30},? ?$/.test(mention.before)) group.signs.add('street');
    if (/^,? (?:\w{2,3} )?\p{Lu}?\d[\p{Lu}\d ]{2,7}/u.test(mention.after)) group.signs.add('code');
  }
  const title = bare(page.title);
  return [...grouped].map(([key, { value, count, signs }]) => {
    const parts = value.split(', ');
    const say = (sign: string, is: boolean): void => {
      if (is) signs.add(sign);
    };
    say(`count ${bucket(count)}`, true);
    say(`words ${Math.min(7, value.split(' ').length)}`, true);
    say(`parts ${Math.min(4, parts.length)}`, true);
    const stems = tokensOf(value);
    say(`first ${stems[0]}`, true);
    say(`ends ${stems.at(-1)}`, true);
    say('named', /^\p{Lu}/u.test(value));
    say('loud part', /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(value));
    say('lower', isLower(value));
    say('small', !/\p{Lu}/u.test(value));
    say('loud', !/\p{Ll}/u.test(value));
    say('organisation', words.organisation.test(value));
    say('organisation ends', words.organisation.test(value.split(' ').at(-1) ?? ''));
    say('job', words.job.test(value));
    say('job ends', words.job.test(value.split(' ').at(-1) ?? ''));
    say('place', isPlace(parts.at(-1) ?? '', words));
    say('state', words.state.test(value.split(' ').at(-1) ?? ''));
    say('no', words.no[fact]?.test(value) === true || words.notIn.test(value));
    say('host', page.hosts.has(key));
    say(
      'hosted',
      key.length > 3 && [...page.hosts].some((host) => host.startsWith(key) || key.startsWith(host)),
    );
    say('title', key.length > 2 && title.includes(key));
    say('in role', key.length > 2 && bare(role).includes(key));
    say('in employer', bare(company).includes(key));
    say('known', bare(company) === key);
    const first = [...signs];
    for (const sign of ['lower', 'organisation', 'job', 'place', 'inside'])
      for (const other of [
        'lower',
        'place',
        'organisation ends',
        'job ends',
        'whole',
        'inside',
        `count ${bucket(count)}`,
      ])
        if (signs.has(sign) && signs.has(other) && sign < other) first.push(`${sign}+${other}`);
    return { value, signs: new Set(first) };
  });
};

/** Below the first nothing is said; so much heavier than the next, as the second says, is what is said. */
const LIMITS: Readonly<Record<Weighed, readonly [least: number, ahead: number]>> = {
  role: [10, 6],
  company: [15, 6],
  place: [15, 6],
};

/** The heaviest candidate, unless it is too light, or another that says something else is about as heavy. */
export const likeliest = (
  fact: Weighed,
  candidates: readonly Candidate[],
  { at, constant }: Weights,
  [least, ahead] = LIMITS[fact],
): string | undefined => {
  const kind = constant + (at[placeOf(`${fact}:`)] ?? 0);
  const ranked = candidates
    .map(({ value, signs }) => ({
      value,
      key: bare(value),
      weight: [...signs].reduce((sum, sign) => sum + (at[placeOf(`${fact}:${sign}`)] ?? 0), kind),
    }))
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = ranked;
  if (first === undefined || first.weight < least) return undefined;
  const next = ranked.find(({ key }) => !key.includes(first.key) && !first.key.includes(key));
  return next !== undefined && first.weight - next.weight < ahead ? undefined : first.value;
};

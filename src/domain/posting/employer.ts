/** The employer by what several places of a posting say of one name, and the place that stands beside or in it. */

import { type Fact, type FactWords, LONGEST_VALUE } from './fact-words.js';
import { bare } from './likely.js';
import { BULLET } from './lines.js';
import { DASH, type TextLine } from './titles.js';

/** Lines at either end in which an employer's name stands alone: letterhead, signature. */
const ENDS = 8;
/** Characters beside a name that are read. */
const NEAR = 80;
/** A posting has no more addresses that are looked at. */
const MANY = 12;
/** One sign of this weight is enough, or several together. */
const ENOUGH = 3;

interface Name {
  readonly value: string;
  count: number;
  readonly signs: Map<string, number>;
}

/** The name for which most speaks, if that is enough and another has less; `role`: what rules have found. */
export const employerBySigns = (
  lines: readonly TextLine[],
  role: string,
  words: FactWords,
): string | undefined => {
  const text = lines.map(({ text }) => text).join('\n');
  const lower = new Set(text.match(/(?<![\p{L}'’.@/-])\p{Ll}+(?![\p{L}@]|\.\p{L})/gu));
  const short = new Set(text.match(/(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/gu));
  const addresses = addressesIn(text, words);
  const at = role === '' ? -1 : lines.findIndex(({ text }) => text.includes(role));
  const isAbout = (line: number): boolean => words.aboutEmployer.test(lines[line - 1]?.text ?? '');
  const names = new Map<string, Name>();
  for (const [line, { raw, text }] of lines.entries())
    for (const { 0: whole, index } of text.matchAll(words.name)) {
      const value = whole.replace(/(?<=\p{Ll}{3})\. .*$|['’]s?$|[.,]$/u, '');
      const key = bare(value);
      // "ARTS" of "jo@ARTS.EXAMPLE" is no name.
      if (key.length < 3 || /[@.]/.test(text.charAt(index - 1))) continue;
      if (role.includes(value) && !role.split(DASH).slice(1).includes(value)) continue;
      const before = text.slice(Math.max(0, index - NEAR), index);
      if (!couldEmploy(value, words) || words.ofOthers.test(before)) continue;
      const name = names.get(key) ?? { value, count: 0, signs: new Map() };
      names.set(key, name);
      name.count++;
      const after = text.slice(index + whole.length, index + whole.length + NEAR);
      const isAlone = /^(?:the )?$/i.test(before) && /^\W*$/.test(after) && !BULLET.test(raw);
      const isPlain = (value.match(/\p{L}+/gu) ?? []).every((word) => lower.has(word.toLowerCase()));
      const speaks: Readonly<Record<string, number | false>> = {
        alone: isAlone && (line < ENDS || line >= lines.length - ENDS) && 1,
        beside: isAlone && at !== -1 && Math.abs(at - line) === 1 && 1,
        subject: /(?:^|[.!?:] )(?:the )?$/i.test(before) && SUBJECT.test(after) && 1,
        about: /^(?:the )?$/i.test(before) && SUBJECT.test(after) && isAbout(line) && 2,
        behind: /\b(?:at|with|join|joining|about|for|of) (?:the )?$/i.test(before) && 1,
        often: name.count === 3 && 1,
        organisation: words.organisation.test(value) && 1,
        address: Math.max(
          0,
          ...addresses.map((address) =>
            isMadeOf(address.part, value, address.public, words) ? address.weight : 0,
          ),
        ),
        // In a list it is what is asked for: "Integrated Kiln System (IKS)".
        short: !BULLET.test(raw) && short.has(initials(value)) && value.includes(' ') && 2,
        // What is written small elsewhere is mostly no name.
        plain: isPlain && -2,
      };
      for (const sign of Object.keys(speaks)) if (speaks[sign]) name.signs.set(sign, speaks[sign] || 0);
    }
  const weight = ({ signs }: Name): number => [...signs.values()].reduce((sum, sign) => sum + sign, 0);
  const isSaid = ({ signs }: Name): boolean =>
    [SAYS, SHOWS].every((some) => some.some((sign) => signs.has(sign)));
  const [first, ...others] = [...names].toSorted(
    ([, a], [, b]) => weight(b) - weight(a) || b.value.length - a.value.length,
  );
  if (first === undefined || weight(first[1]) < ENOUGH || !isSaid(first[1])) return undefined;
  const [key, found] = first;
  const isAnother = ([other, { value }]: (typeof others)[number]): boolean =>
    !other.includes(key) &&
    !key.includes(other) &&
    initials(found.value) !== value &&
    initials(value) !== found.value;
  const next = others.find(isAnother);
  return next !== undefined && weight(next[1]) === weight(found) ? undefined : found.value;
};

const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/** Without one of these a name is a heading. */
const SAYS = ['subject', 'behind', 'often', 'address', 'short'];
/** And without one of these, what the posting is about. */
const SHOWS = ['about', 'organisation', 'alone', 'beside', 'address', 'short'];
const SUBJECT =
  /^(?: \([^()]{2,60}\))?,? (?:(?:is|are|was|were|has|have|will|reserves|exists|(?:aim|offer|provide|believe|strive|operate|serve|work|welcome|encourage|value|support|help|run|own|deliver|employ|make|maintain|need|require|seek|keep|bake|build|care)s?) )/u;

const couldEmploy = (name: string, { no, placeEnd, job, organisation, partOfEmployer }: FactWords): boolean =>
  no.company?.test(name) !== true &&
  !no.role.test(name) &&
  !partOfEmployer.test(name) &&
  name.replace(placeEnd, '') !== '' &&
  (!job.test(name) || (organisation.test(name) && !isOneJob(name, job)));

/** "Data Services Clerk", but not "Guild of Clerks". */
const isOneJob = (name: string, job: RegExp): boolean =>
  !name.endsWith('s') && job.test(name.split(' ').at(-1) ?? '');

/** "southwaterpreschool" is made of words of "Southwater Village Preschool"; a public host says less. */
const isMadeOf = (part: string, name: string, isPublic: boolean, { organisation }: FactWords): boolean => {
  const [first = '', ...rest] = name
    .split(/[\s-]+/)
    .map(bare)
    .filter((word) => word !== '');
  if (!part.startsWith(first) || (isPublic && !organisation.test(name))) return false;
  let left = part.slice(first.length);
  for (const word of rest) if (left.startsWith(word)) left = left.slice(word.length);
  const isWhole = left === '' && (part.length > 4 || part === bare(name));
  return isWhole || (rest.length > 0 && bare(name).length > 7 && part.startsWith(bare(name)));
};

interface Address {
  readonly part: string;
  readonly public: boolean;
  readonly weight: number;
}

/** What names somebody in mail addresses, web sites and links; of an address at a free host what stands before it. */
export const addressesIn = (text: string, { noHost }: FactWords): readonly Address[] =>
  [...text.matchAll(ADDRESS)].slice(0, MANY).flatMap(([all, local = '', host = '']) => {
    const part =
      host
        .toLowerCase()
        .split('.')
        .find((part) => part.length > 2 && !noHost.test(part)) ?? local;
    const isLink = all.startsWith('http');
    return bare(part) === ''
      ? []
      : [{ part: bare(part), public: PUBLIC.test(host), weight: isLink ? 2 : ENOUGH }];
  });
const ADDRESS =
  /(?:(?<![\w.+-])([\w.+-]{1,40})@|\bwww\.|\bhttps?:\/\/(?:www\.)?)([\w-]{1,40}(?:\.[\w-]{1,40}){1,4})/g;
const PUBLIC = /\.(?:gov|govt|ac|edu|sch)\b/;

/** "Harrow Tile Agency" for "HTA", where the posting has both. */
export const inFull = (name: string, text: string, words: FactWords): string =>
  !/^\p{Lu}{3,6}$/u.test(name)
    ? name
    : ([...text.matchAll(words.name)]
        .map(([whole]) => whole)
        .find((whole) => whole !== name && initials(whole) === name) ?? name);

/** What a sentence has where a fact could stand: a job for an employer, an employer for a place. */
export const isOther = (fact: Fact, value: string, { job, organisation, notIn }: FactWords): boolean =>
  fact === 'company'
    ? job.test(value) &&
      (!organisation.test(value) || isOneJob(value, job)) &&
      !FIRM.test(value) &&
      !SHORT_NAME.test(value)
    : fact === 'place' && (organisation.test(value.replace(OF_PLACE, '')) || notIn.test(value));

/** "Harrow District", "Harrow Town Council" */
const OF_PLACE = / (?:District|County|(?:\p{Lu}\p{L}+ )?Council)\.?$/u;

/** "Miller Architects" */
const SHORT_NAME = /^\p{Lu}{3,6}$/u;
const FIRM = /^\p{Lu}\S* (?:\p{Lu}\S* )*\p{Lu}\p{Ll}+s$/u;

/** "Selby" of "Harrow School, Selby." */
export const behindName = (name: string, texts: readonly string[], words: FactWords): string | undefined => {
  const says = new RegExp(
    `${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?: \\([^()]*\\))?(?:,| in| [-–]) ${words.placeLike.source}(?=[.;:!]|$| (?:is|are|has|seeks|invites|and|to|we|who)(?!\\p{L}))`,
    'u',
  );
  return texts
    .flatMap((text) => says.exec(text)?.[1] ?? [])
    .find(
      (place) =>
        /^\p{Lu}\p{Ll}{2}/u.test(place) &&
        !isOther('place', place, words) &&
        !words.job.test(place) &&
        place.replace(words.region, '') !== '',
    );
};

/** "Harrow Kenya" of "Harrow Kenya Ltd" is no place, but "Harrow" of "Harrow Bakery" may be. */
export const isOwnName = (place: string, company: string): boolean =>
  place === company ||
  (/^[^,]+ [^,]+$/.test(place) && company.toLowerCase().startsWith(`${place} `.toLowerCase()));

/** "Leeds" of "University of Leeds"; a country or county says too little. */
export const placeInName = (
  name: string,
  patterns: readonly RegExp[],
  { region, job }: FactWords,
): string | undefined =>
  patterns
    .flatMap((says) => says.exec(name)?.[1] ?? [])
    .find((place) => place.replace(region, '') !== '' && !job.test(place));

/** A sentence that a printer broke goes on in the next line, whatever that begins with. */
export const brokenLines = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, at) =>
    text.length > LONGEST_VALUE / 2 && !/[.:;!?|]$/.test(text)
      ? [`${text.slice(-2 * LONGEST_VALUE)} ${(texts[at + 1] ?? '').slice(0, 2 * LONGEST_VALUE)}`]
      : [],
  );

/** Lines of an address as one: "Selby", "Yorkshire", "YO8 4AB", or "PO Box 7", "Selby". */
export const addressLines = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text, at) =>
    text.length <= LONGEST_VALUE && /^P\.? ?O\.? ?BOX\b.*\d$/i.test(text)
      ? [`${text}, ${texts[at + 1] ?? ''}`]
      : text.length <= LONGEST_VALUE && CODE.test(text)
        ? [
            [...texts.slice(Math.max(0, at - 2), at).filter((line) => /^[^.:;!?]{3,40},?$/u.test(line)), text]
              .map((line) => line.replace(/,$/, ''))
              .join(', '),
          ]
        : [],
  );
const CODE = /(?:\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{5}|[A-Z]\d[\dW] [A-Z\d]{4}|\d{4})\W*$/;

/** Works out years of experience from the dates in a CV. */

export interface YearWords {
  /** Years that a requirement asks for, with the group `digits` or `word`. */
  readonly asked: RegExp;
  /** Years that somebody says to have worked; the groups as in `asked`. */
  readonly stated: RegExp;
  /** Asks for years of any work since something: "post registration". */
  readonly anyWork: RegExp;
  /** To have led, asked for or shown: years as a cook are none of managing a kitchen. */
  readonly leads: RegExp;
  /** Numbers up to ten in words. */
  readonly numbers: readonly string[];
  /**
   * From when to when, with the groups `month`, `number` or `iso`, and `year`; the same with `end` before each; without
   * `endYear` it is until now.
   */
  readonly span: RegExp;
  /** The first three letters of each month. */
  readonly months: readonly string[];
  readonly reason: (years: number, jobs: number) => string;
}

/** Months since the year 0; `to` is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const yearsAsked = (requirement: string, words: YearWords): number =>
  yearsBy(words.asked, requirement, words);

export const yearsStated = (line: string, words: YearWords): number => yearsBy(words.stated, line, words);

const yearsBy = (pattern: RegExp, text: string, words: YearWords): number => {
  const { digits, word = '' } = pattern.exec(text)?.groups ?? {};
  return digits === undefined ? words.numbers.indexOf(word.toLowerCase()) + 1 : Number(digits);
};

/** @param today `YYYY-MM-DD` */
export const spansIn = (line: string, today: string, words: YearWords): readonly Span[] => {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  return Array.from(line.matchAll(words.span), ({ groups = {} }) => {
    const { month, number, iso, year, endMonth, endNumber, endIso, endYear } = groups;
    const first = monthOf(month, number ?? iso, words);
    const last = monthOf(endMonth, endNumber ?? endIso, words);
    // Years alone: from the middle of one to the middle of the other.
    const from = yearOf(year) * 12 + (first ?? 7) - 1;
    const to = endYear === undefined ? now : yearOf(endYear) * 12 + (last ?? (first === null ? 6 : 12));
    return { from, to: Math.min(to, now) };
  }).filter(({ from, to }) => from < to);
};

/** "April ’19" */
const yearOf = (written = ''): number => Number(written.replace(/^['’]/, '20'));

const monthOf = (
  name: string | undefined,
  number: string | undefined,
  { months }: YearWords,
): number | null => {
  if (name !== undefined) return months.indexOf(name.slice(0, 3).toLowerCase()) + 1 || null;
  return number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : null;
};

/** Months that at least one of them covers. */
export const monthsIn = (spans: readonly Span[]): number => {
  let covered = 0;
  let reached = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    covered += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return covered;
};

/** The numbers of levels in a text, by name: "level 3". */
export const numbersIn = (
  text: string,
  { numbered }: { readonly numbered: RegExp },
  of: (...numbers: number[]) => number,
): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const { groups = {} } of text.matchAll(numbered)) {
    const name = (groups.name ?? (groups.edition === undefined ? 'level' : 'edition')).toLowerCase();
    const number = numberOf(groups.number ?? groups.edition);
    found.set(name, of(found.get(name) ?? number, number, Number(groups.more ?? number)));
  }
  return found;
};

const numberOf = (written = ''): number => Number(written) || ROMAN.indexOf(written.toUpperCase());
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V'];

export const isLower = (shown: ReadonlyMap<string, number>, asked: ReadonlyMap<string, number>): boolean =>
  [...asked].some(([name, number]) => (shown.get(name) ?? number) < number);

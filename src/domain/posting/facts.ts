import { sentencesOf } from '../text/sentences.js';
import { type DayReading, dayIn, orderIn } from './day-in.js';
import {
  addressesIn,
  addressLines,
  behindName,
  brokenLines,
  employerBySigns,
  inFull,
  isOther,
  isOwnName,
  placeInName,
} from './employer.js';
import {
  type Fact,
  type FactWords,
  type FoundFacts,
  type Label,
  LONGEST_VALUE,
  type PostingFacts,
  type Said,
} from './fact-words.js';
import { candidatesOf, likeliest, type Page, WEIGHED } from './likely.js';
import { BULLET, unmarked, wholeLines } from './lines.js';
import { frontMatter } from './page-source.js';
import { besideRole, roleOf, type TextLine, titled, withoutOthers } from './titles.js';

export type { PostingFacts } from './fact-words.js';

/**
 * What rules find in it; else the role, the employer and the place that it most likely says, if that is likely enough.
 * `title`: of the page, where it has one; below it what stands in the page's head and foot.
 */
export const factsOf = (posting: string, words: FactWords, reading: DayReading, title = ''): PostingFacts => {
  const { found, page } = ruledFacts(posting, words, reading, title);
  if ((posting.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return found;
  const all: Partial<FoundFacts> = { ...found };
  for (const fact of WEIGHED.filter((fact) => found[fact] === undefined)) {
    const { role = '', company = '' } = all;
    const isOwn = (value: string): boolean =>
      value !== role &&
      !`${company} `.toLowerCase().startsWith(`${value.replace(/^The /, '')} `.toLowerCase()) &&
      couldBe(fact, value, words) &&
      (fact !== 'role' || words.jobEnds.test(value));
    const candidates = candidatesOf(fact, { ...page, role, company }, words);
    const value =
      (fact === 'place' ? placeInName(company, words.inEmployer, words) : undefined) ??
      likeliest(
        fact,
        candidates.filter(({ value }) => isOwn(value)),
        words.factWeights,
      ) ??
      (fact === 'place' ? placeInName(company, [words.townInEmployer], words) : undefined);
    if (value !== undefined) all[fact] = value;
  }
  if (all.company !== undefined) all.company = inFull(all.company, ends(posting), words);
  return all;
};

/** What is shorter is no whole posting, and the weights were made from whole ones. */
const FEWEST_WORDS = 40;

/** @public to the bench that makes the weights. */
export const ruledFacts = (
  posting: string,
  words: FactWords,
  reading: DayReading,
  titles = '',
): { readonly found: PostingFacts; readonly page: Page } => {
  const [title = '', ...margins] = titles.split('\n');
  const front = frontMatter(posting);
  const lines = labelled(factLines(posting, front.get('title')), words);
  const texts = lines.map(({ text }) => text);
  const labels = lines.map(({ text }) => labelsApart(text, words));
  const found: Partial<FoundFacts> = {};
  const order = orderIn(texts.join('\n')) ?? reading.order ?? null;
  const take = (fact: Fact, text: string | undefined): void => {
    const short = text !== undefined && text.length > LONGEST_VALUE ? sentencesOf(text)[0] : text;
    const trimmed = short?.replace(/^(?!\(\d+\))\W*?(?=[\p{L}\p{N}£$€₹])|[\s.,;:/|–—-]+$/gu, '') ?? '';
    const value = trimmed.replace(fact === 'place' ? COUNCIL : fact === 'company' ? words.ownPart : /$/, '');
    if (found[fact] !== undefined || !couldBe(fact, value, words)) return;
    if (fact === 'company' && value === found.role) return;
    const taken = fact === 'closes' || fact === 'interview' ? dayIn(value, { ...reading, order }) : value;
    if (taken !== null) found[fact] = taken;
  };
  const takeAll = (texts: Said): void => {
    for (const fact of Object.keys(texts) as Fact[]) take(fact, texts[fact]);
  };
  for (const fact of Object.keys(words.fields) as Fact[])
    take(
      fact,
      words.fields[fact].map((name) => front.get(name)).find((value) => value !== undefined),
    );
  // A label with a colon says more than a word that stands alone.
  for (const alone of [false, true])
    for (const [at, apart] of labels.entries()) {
      // "Organisation" in a list of skills labels nothing.
      const listed = [at, at + 1].every((line) => BULLET.test(lines[line]?.raw ?? ''));
      const below = texts[at + 1] ?? '';
      // A label without a value stands above the next label.
      const next = listed || isLabel(below, words) || isLabel(texts[at - 1] ?? '', words) ? '' : below;
      for (const line of apart)
        for (const label of words.facts)
          if (label.says.test(line)) take(label.fact, labelledBy(line, next, alone, label));
    }
  const { named, guess = '' } = roleOf(lines, words);
  take('role', named);
  const role = found.role ?? guess;
  for (const beside of besideRole(lines, role, words)) takeAll(beside);
  const picture = lines.find(({ raw }) => /^\s*📍/u.test(raw))?.text;
  take('place', picture?.includes(':') ? undefined : picture);
  takeAll(titled(title, texts.find((line) => role !== '' && line.includes(role)) ?? '', words));
  const sentencesIn = (texts: readonly string[]): readonly string[] =>
    [...texts, ...addressLines(texts)]
      .flatMap(sentencesOf)
      .flatMap((sentence) => [sentence, sentence.replace(LED, '')]);
  const sentences = sentencesIn(texts);
  const withBroken = [...sentences, ...brokenLines(texts).flatMap(sentencesOf)];
  const takeSaid = (when: boolean, named: readonly string[], others: readonly string[]): void => {
    for (const { fact, says, only, beside, weak = false } of words.sentences) {
      const said = fact === 'company' || fact === 'place' ? named : others;
      for (const sentence of found[fact] === undefined && weak === when ? said : []) {
        const value = says.exec(sentence)?.[1];
        if (value === undefined || only?.test(value) === false || isOther(fact, value, words)) continue;
        if (sentence.length > 2 * value.length && beside?.test(sentence) === false) continue;
        // "Miller Architects is looking for …": what was taken for the role is the employer.
        if (fact === 'company' && !weak && value === found.role) delete found.role;
        take(fact, value);
      }
    }
  };
  takeSaid(false, withBroken, sentences);
  take('company', employerBySigns([textLine(title), ...lines], found.role ?? '', words));
  takeSaid(true, withBroken, sentences);
  const foot = sentencesIn(margins);
  for (const when of [false, true]) takeSaid(when, foot, foot);
  if (words.partOfEmployer.test(found.company ?? '')) {
    const whole = texts.map((line) => words.whole.exec(line)?.[0]).find(Boolean);
    found.company = whole?.replace(/[.,]$/, '') ?? found.company ?? '';
  }
  for (const says of found.role === undefined ? words.rolesIn : [])
    for (const sentence of withBroken) {
      const named = says.exec(sentence)?.[1]?.replace(words.ofRole, '').replace(words.aroundRole, '') ?? '';
      if (words.job.test(named)) take('role', named);
    }
  take('role', guess);
  if (found.company !== undefined) take('place', behindName(found.company, texts, words));
  const { company = '', place = '' } = found;
  if (found.role !== undefined) found.role = withoutOthers(found.role, company, words);
  if (isOwnName(place, company)) delete found.place;
  const hosts = new Set(addressesIn(texts.join('\n'), words).map(({ part }) => part));
  return {
    found,
    page: { lines: [...lines, textLine(title)], title, hosts, role: found.role ?? '', company },
  };
};

const COUNCIL = / (?:\p{Lu}\p{L}+ )?Council$/u;

/** "Summary: We are …" */
const LED = /^(?:[\p{L} ]{3,30}: ){1,2}/u;

const couldBe = (fact: Fact, value: string, { never, no }: FactWords): boolean =>
  value !== '' &&
  value.length <= LONGEST_VALUE &&
  !/:\/\/|www\.|\s\|\s/.test(value) &&
  !never.test(value) &&
  !no[fact]?.test(value);

/** Characters at either end that are read: what a posting says of itself stands there. */
const READ = 20_000;
const ends = (text: string): string =>
  text.length <= 2 * READ ? text : `${text.slice(0, READ)}\n${text.slice(-READ)}`;

/** Without marks; the title of front matter is the first. */
const factLines = (posting: string, title = ''): readonly TextLine[] =>
  [title, ...wholeLines(ends(posting))].map(textLine).filter(({ text }) => text !== '');

const textLine = (raw: string): TextLine => ({
  raw,
  text: unmarked(raw.replace(MAIL_LINK, (_, text, mail) => (text.includes('@') ? text : `${text} ${mail}`)))
    .replace(/^[^\p{L}\p{N}©(“"£$€]+/u, '')
    .replace(/^\(?(?:[A-Za-z]|\d{1,2})[.)]\s+(?=\p{Lu})/u, '')
    .trim(),
});

const MAIL_LINK = /\[([^\]\n]{0,80})\]\(mailto:([^)?\s]{3,60})[^)\s]{0,200}\)/g;

/** A row of a table has no more cells, and a posting no more mail addresses, that are looked at. */
const MANY = 12;

/**
 * Each label of a table as "Label: value": the value stands right of it, or below it where the whole row is labels. And
 * labels above each other with a space, as a PDF gives a table: "Role Team leader", "Location Athens".
 */
const labelled = (lines: readonly TextLine[], words: FactWords): readonly TextLine[] => {
  const says = labelsIn(words);
  const rows = lines.map(({ raw }) =>
    raw
      .replace(BULLET, '')
      .replace(/^\s*\||\|\s*$/g, '')
      .split(/\s*\|\s*|\t+|\s{2,}/, MANY)
      .map(unmarked),
  );
  // A person specification has other labels: "Practice", "Area".
  const criteria = rows.findIndex((cells) => cells.length > 1 && cells.some((cell) => words.kind.test(cell)));
  const spaced = lines.map(({ text }) => {
    const starts = says.map((label) => label.exec(text)?.[0] ?? '').sort((a, b) => b.length - a.length);
    const value = text.slice(starts[0]?.length);
    const isRow = value !== text && text.length <= LONGEST_VALUE && !/:|[.;!?]$/.test(text);
    return isRow && /^ [\p{Lu}\p{N}£$€]/u.test(value) ? `${starts[0]}:${value}` : undefined;
  });
  return lines.flatMap((line, at) => {
    const cells = rows[at] ?? [];
    const isBlock = [-2, -1, 0].some((from) =>
      [0, 1, 2].every((next) => spaced[at + from + next] !== undefined),
    );
    if (isBlock) return [{ ...line, text: spaced[at] ?? line.text }];
    if (cells.length < 2 || (criteria !== -1 && at >= criteria)) return [line];
    const below = cells.every((cell) => isLabel(cell, words));
    const values = below ? rows.slice(at + 1).find((row) => /\p{L}/u.test(row.join(''))) : cells.slice(1);
    const fields = cells.flatMap((cell, column) => {
      const value = values?.[column] ?? '';
      return isLabel(cell, words) && value !== '' && !isLabel(value, words)
        ? [textLine(`${cell.replace(/:$/, '')}: ${value}`)]
        : [];
    });
    return fields.length === 0 ? [line] : fields;
  });
};

const labelsIn = ({ facts, label }: FactWords): readonly RegExp[] => [
  ...facts.map(({ says }) => says),
  label,
];

/** "Location", "Location (address)" */
const isLabel = (text: string, words: FactWords): boolean =>
  /\p{L}/u.test(text) && labelsIn(words).some((label) => isRestOfLabel(text.replace(label, '')));
const isRestOfLabel = (rest: string): boolean => /^[^\w(]*(?:\([^()]*\))?\W*$/.test(rest);

/** "Location: Yeovil. Salary: £38,500" as one text for each label. */
const labelsApart = (line: string, { facts, label: other }: FactWords): readonly string[] => {
  const labelOf = (text: string): Pick<Label, 'says'> | undefined =>
    [...facts, { says: other }].find(({ says }) => says.test(text) && /^\W*$/.test(text.replace(says, '')));
  const first = LABELLED.exec(line)?.[1] ?? '';
  let last = labelOf(first);
  let end = last === undefined ? 0 : first.length;
  const from = [0];
  for (const { index, 0: gap, 1: text = '' } of line.matchAll(LABEL_INSIDE)) {
    const label = index < end ? undefined : labelOf(text);
    // Without a stop before it only behind another label: "Location: Head Office: Leeds" has one.
    const isApart = /[^\p{L}\p{N}]/u.test(line[index - 1] ?? '') || (last !== undefined && last !== label);
    if (label === undefined || !isApart) continue;
    last = label;
    end = index + gap.length + text.length;
    from.push(index + gap.length);
  }
  return from.map((start, at) => line.slice(start, from[at + 1]).trim());
};
const LABEL_INSIDE = /\s+(?=(\p{Lu}[^:.,;|]{1,40}):\s)/gu;

const LABELLED = /^([^:|]{2,60}?)\s*(?::\s*|\s\/\s(?!.*:))(.*)$/;

/** What stands in a sentence behind its label without a colon: names never do, and money is found by itself. */
const BEHIND: { readonly [K in Fact]?: RegExp } = {
  closes: /\d/,
  interview: /\d/,
  contact: /\d/,
  salary: /^(?!.*[£$€₹]|\W*(?:grade|level)).*(?:\d|negotiable)/i,
};

/** "Location: Leeds", or a figure in the same sentence; of a label alone the next line. */
const labelledBy = (line: string, next: string, alone: boolean, { fact, says }: Label): string => {
  const [, label, value] = LABELLED.exec(line) ?? [];
  if (label !== undefined && value !== undefined && label.split(' ').length <= 8)
    // "Job" labels a role, "Job type" does not.
    return !alone && isRestOfLabel(label.replace(says, '')) ? value || next : '';
  const rest = (line.split(';')[0] ?? '').replace(says, '').trim();
  if (rest === '') return alone ? next : '';
  return !alone && BEHIND[fact]?.test(rest) ? rest : '';
};

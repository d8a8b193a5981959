/** Gathers the lines that may prove a requirement: from stories, answers and the CV. */

import { type Debrief, listOf, textOf } from '../debrief/debrief.js';
import { linesOf as printedLines } from '../posting/lines.js';
import { storyProof } from '../stories/story.js';
import { sentencesOf } from '../text/sentences.js';
import type { Cv } from './cv.js';
import type { SkillWords, Term } from './terms.js';
import { type Span, spansIn } from './years.js';

export interface StoryLike {
  /** ISO 8601 instant in UTC. */
  readonly added: string;
  readonly situation: string;
  readonly task: string;
  readonly action: string;
  readonly result: string;
  readonly skills: readonly string[];
  readonly title?: string;
}

/** A line that may prove a requirement. */
export interface Line {
  readonly text: string;
  /** All of a row of things, of which this is one. */
  readonly row?: string | undefined;
  readonly from: string;
  /** The line and what it is about. */
  readonly about: string;
  /** Something done, rather than a title or a skill that is named. */
  readonly done: boolean;
  /** Breaks ties: stories before answers before the CV. */
  readonly rank: number;
  /** The name of a job, or the line that somebody puts below their own name: it tells of nothing done. */
  readonly titled?: true | undefined;
  /** When it was, by the dates of its job. */
  readonly spans: readonly Span[];
  /** ISO 8601; newer first. */
  readonly at: string;
  /** What they gave it as an example of. */
  readonly need?: string | undefined;
}

export const linesOf = (
  cv: Cv | null,
  debriefs: readonly Debrief[],
  stories: readonly StoryLike[],
  words: { readonly skills: SkillWords },
  today: string,
  read: (line: string) => readonly Term[],
): readonly Line[] => {
  const { from } = words.skills;
  const fromStories = stories.map((story): Line => {
    const about = [story.situation, story.task, story.action, story.result, ...story.skills].join('. ');
    return {
      text: storyProof(story),
      from: from.story(story.title || story.situation || story.action),
      about,
      done: true,
      rank: 0,
      at: story.added,
      spans: [],
    };
  });
  const fromAnswers = debriefs.flatMap((debrief): readonly Line[] => {
    const fromFor = (need = ''): string =>
      from.answer(textOf(debrief, 'company'), textOf(debrief, 'role'), need);
    const needs = listOf(debrief, 'role-needs');
    const base = { at: debrief.begun, spans: [] };
    return [
      ...listOf(debrief, 'proof').flatMap((text, at) =>
        text === ''
          ? []
          : [
              {
                ...base,
                text,
                from: fromFor(needs[at]),
                about: text,
                need: needs[at],
                done: true,
                rank: 1,
              },
            ],
      ),
      ...listOf(debrief, 'unheard').map((text) => ({
        ...base,
        text,
        from: fromFor(),
        about: text,
        done: true,
        rank: 3,
      })),
    ];
  });
  return [...fromStories, ...fromAnswers, ...linesOfCv(cv, words.skills, today, read)]
    .map((line) => ({ ...line, about: withoutGaps(line.about, words.skills) }))
    .filter(({ text, about }) => /[\p{L}\p{N}]/u.test(about) && isProof(text, words.skills));
};

/** Whether anything of it is done: "not yet" and "learning it" are none. */
export const isProof = (text: string, words: SkillWords): boolean =>
  /[\p{L}\p{N}]/u.test(withoutGaps(text, words));

/** Without what somebody only wishes for or no longer has: "learning Power BI", "ran out in 2022". */
const withoutGaps = (text: string, { gap, wish, byOthers }: SkillWords): string =>
  text
    .split(/(?<=[.;])\s/)
    // Of a row of papers only the one that ran out: "BLS, ACLS, NRP lapsed 2023".
    .map((sentence) =>
      /,.*\b(?:lapsed|expired)\b/i.test(sentence)
        ? sentence
            .split(/, /)
            .filter((part) => !gap.test(part))
            .join(', ')
        : sentence,
    )
    .filter((sentence) => !gap.test(sentence))
    .map((sentence) => sentence.replace(wish, '').replace(byOthers, ''))
    .join(' ');

/** A longer line tells more than the name of a job and its dates. */
const TITLE_LENGTH = 100;
/** A longer line below a heading is no row of dates. */
const DATES_LENGTH = 60;

const linesOfCv = (
  cv: Cv | null,
  words: SkillWords,
  today: string,
  read: (line: string) => readonly Term[],
): readonly Line[] => {
  const lines = cvLines(cv?.text ?? '', {
    contact: words.cvContact,
    aside: words.cvAside,
    list: words.cvList,
    wishes: words.cvWishes,
    dates: words.years.span,
    isSection: (heading) => read(heading).length === 0 || words.cvSection.test(heading.trim()),
  });
  const below = new Map<string, readonly Span[]>();
  for (const { text, under } of lines)
    if (under !== '' && text.replace(/\(.*/, '').length <= DATES_LENGTH)
      below.set(under, [...(below.get(under) ?? []), ...spansIn(text, today, words.years)]);
  return lines.map(({ text, under, row, titled }) => {
    const own = under === '' ? spansIn(text, today, words.years) : [];
    return {
      text,
      row,
      titled: titled || (own.length > 0 && text.length <= TITLE_LENGTH) || undefined,
      from: words.from.cv(under),
      about: text,
      done: under !== '',
      rank: 2,
      at: cv?.added ?? '',
      spans: [...own, ...(under === '' ? (below.get(text) ?? []) : [])],
    };
  });
};

export interface CvLine {
  readonly text: string;
  /** The nearest heading above, or `''`. */
  readonly under: string;
  readonly row?: string | undefined;
  readonly titled?: true | undefined;
}

const HEADING_LENGTH = 80;
/** A longer line is a paragraph, and is split into sentences. */
const LINE_LENGTH = 160;
const FIELDS = /(?<! ) {2,40}(?=\p{Lu}[\p{L} ]{1,20}: \S)/gu;
const PAGE = /^[\s|,·–—-]{0,5}(?:\p{L}{1,9}\s)?\d{0,3}(?:\s?(?:\/|of)\s?\d{1,3})?$/u;

/** What tells the parts of a CV. */
export interface CvParts {
  /** Addresses, numbers and links: private, and no proof of anything. */
  readonly contact: RegExp;
  /** A place or dates alone, below the name of a job. */
  readonly aside: RegExp;
  /** A part that lists things and has no jobs: "Skills". */
  readonly list: RegExp;
  /** A part about what is still to come: "Goals". */
  readonly wishes: RegExp;
  /** From when to when: at the end of a short line it makes a job of it. */
  readonly dates: RegExp;
  /** Whether a heading names a part of a CV ("Education") rather than something done. */
  readonly isSection: (heading: string) => boolean;
}

export const cvLines = (
  cv: string,
  { contact, aside, list, wishes, dates: span, isSection }: CvParts,
): readonly CvLine[] => {
  const out: CvLine[] = [];
  let under = '';
  let listing = false;
  let wishing = false;
  // "Surname: Dlamini   ID: 123   Licence: Code 10" is three lines.
  const lines = printedLines(cv.replace(FIELDS, '\n'), isSection);
  const name = lines[0]?.text ?? '';
  const isDates = (text: string): boolean => aside.test(text) && /\d{4}/.test(text);
  const firstDates = lines.findIndex(({ text }) => isDates(text));
  // Right below "Experience": then the dates of each job stand above its name.
  const datesFirst = firstDates > 0 && isSection(lines[firstDates - 1]?.text ?? '');
  let dates = '';
  for (const [at, line] of lines.entries()) {
    // "--- EDUCATION ---"
    const text = line.text.replace(/:$|^[-–—=*~_]{2,9}\s+|\s+[-–—=*~_]{2,9}$/gu, '');
    if (datesFirst && isDates(text)) {
      dates = text;
      continue;
    }
    const named = dates === '' || isSection(text) || text.length > HEADING_LENGTH ? '' : dates;
    dates = '';
    if (named !== '') {
      under = text;
      out.push({ text, under: '', titled: true }, { text: named, under });
      continue;
    }
    // The foot of a page: "George Brooks - 5".
    if (at > 0 && name !== '' && text.startsWith(name) && PAGE.test(text.slice(name.length))) continue;
    if (contact.test(text) && text.length < 2 * HEADING_LENGTH) continue;
    // The first line of a CV is a name, and no job with its years.
    if (
      at === 0 &&
      !/\d/.test(text) &&
      (line.form === 'heading' || /^\p{Lu}[^,]{1,40},[^.]{1,30}$/u.test(text))
    )
      continue;
    if (wishes.test(text)) wishing = true;
    else if (line.form === 'heading' && isSection(text)) wishing = false;
    if (wishing) continue;
    const job = line.form === 'plain' && text.length <= TITLE_LENGTH ? withoutDates(text, span) : '';
    if (job !== '' && !listing) {
      under = job;
      out.push({ text, under: '', titled: true });
      continue;
    }
    if (line.form === 'heading') {
      const above = out.at(-1);
      if (aside.test(text)) {
        const before = lines[at - 1];
        if (above === undefined || before?.text !== above.text || before.form === 'entry' || listing)
          continue;
        // "Leeds, UK" below "Porter, Grand Hotel": the job is the heading.
        out[out.length - 1] = { text: above.text, under: '', titled: true };
        under = above.text.length <= HEADING_LENGTH ? above.text : under;
        out.push({ text, under });
        continue;
      }
      const section = isSection(text);
      if (section) listing = list.test(text);
      under = section || listing ? '' : text.length <= HEADING_LENGTH ? text : under;
      if (!section) out.push({ text, under: '', ...(!listing && { titled: true }) });
    } else
      for (const proof of proofsIn(text))
        out.push({
          text: proof,
          under,
          ...(proof !== text && text.length <= LINE_LENGTH && { row: text }),
          ...(at === 1 && line.form !== 'entry' && HEADLINE.test(proof) && { titled: true }),
        });
  }
  return out;
};

/** "Porter, Grand Hotel", of a line that ends in its dates; else `''`. */
const withoutDates = (text: string, dates: RegExp): string => {
  const last = [...text.matchAll(dates)].at(-1);
  const isLast = last !== undefined && /^\W{0,3}$/.test(text.slice(last.index + last[0].length));
  const job = isLast ? text.slice(0, last.index).replace(/[\s,;:|(–—-]+$/u, '') : '';
  return /\p{L}{3}/u.test(job) ? job : '';
};

/** Below the name, without a sentence: what somebody calls themselves. */
const HEADLINE = /^[^.!?\d]{3,80}$/u;

/** So many short things with commas between are a row of skills, and no sentence. */
const ROW = 6;
const ROW_WORDS = 4;

/** A row of skills is as many: "ADP · Excel · 10-key". Two fields are a job with its dates. */
const proofsIn = (text: string): readonly string[] => {
  const row = text.split(/\s+[·•|]\s+/);
  if (row.length > 2 && !/\b(?:19|20)\d\d\s*[-–—]/.test(text)) return row;
  const named = text.replace(/\.$/, '').split(/[,;]\s+(?![^()]*\))/);
  if (named.length >= ROW && named.every((one) => one.split(/\s+/).length <= ROW_WORDS)) return named;
  return text.length > LINE_LENGTH ? sentencesOf(text) : [text];
};

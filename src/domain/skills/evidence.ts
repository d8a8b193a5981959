/** Gathers the lines that may prove a requirement: from stories, answers and the CV. */

import { type Debrief, dayOf, listOf, textOf } from '../debrief/debrief.js';
import { storyProof } from '../stories/story.js';
import type { Cv } from './cv.js';
import { cvLines } from './cv-lines.js';
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
  readonly from: string;
  /** The line and what it is about. */
  readonly about: string;
  /** Something done, rather than a title or a skill that is named. */
  readonly done: boolean;
  /** Breaks ties: stories before answers before the CV. */
  readonly rank: number;
  /** When it was, by the dates of its job. */
  readonly spans: readonly Span[];
  /** ISO 8601; newer first. */
  readonly at: string;
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
    const from = words.skills.from.answer(
      textOf(debrief, 'company'),
      textOf(debrief, 'role'),
      dayOf(debrief),
    );
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
                from,
                about: `${needs[at] ?? ''}. ${text}`,
                done: true,
                rank: 1,
              },
            ],
      ),
      ...listOf(debrief, 'unheard').map((text) => ({
        ...base,
        text,
        from,
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
const withoutGaps = (text: string, { gap, wish }: SkillWords): string =>
  text
    .split(/(?<=[.;])\s/)
    .filter((sentence) => !gap.test(sentence))
    .map((sentence) => sentence.replace(wish, ''))
    .join(' ');

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
    isSection: (heading) => read(heading).length === 0 || words.cvSection.test(heading.trim()),
  });
  const below = new Map<string, readonly Span[]>();
  for (const { text, under } of lines)
    if (under !== '' && text.length <= DATES_LENGTH)
      below.set(under, [...(below.get(under) ?? []), ...spansIn(text, today, words.years)]);
  return lines.map(({ text, under }) => ({
    text,
    from: words.from.cv(under),
    about: text,
    done: under !== '',
    rank: 2,
    at: cv?.added ?? '',
    spans: under === '' ? [...spansIn(text, today, words.years), ...(below.get(text) ?? [])] : [],
  }));
};

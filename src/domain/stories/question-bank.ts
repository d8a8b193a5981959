/** The question bank: what interviewers asked, how often, and which story would answer it. */

import { type Debrief, dayOf, listOf, oldestBegunFirst, textOf } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import { asksAbout, companyKey } from '../text/company.js';
import { normalized } from '../text/normalize.js';
import { compare } from '../text/order.js';
import { groupByTheme, sameTheme, stemsOf, wordsByStem } from '../text/similar.js';
import { withoutOwnNote } from './own-note.js';
import { newestStoryFirst, STORY_PARTS, type Story } from './story.js';

interface AskedIn {
  readonly debrief: string;
  readonly role: string;
  readonly company: string;
  readonly day: string;
}

/** Why a story would answer: it says that it did, the question names one of its skills, or both share words. */
export interface Match {
  readonly story: Story;
  readonly by: 'answered' | 'skill' | 'words';
  readonly words: readonly string[];
}

export interface AskedQuestion {
  /** The newest wording. */
  readonly question: string;
  /** The oldest wording: it stays the same when the question comes up again. */
  readonly first: string;
  /** The other wordings, the newest first. */
  readonly also: readonly string[];
  /** In how many debriefs. */
  readonly times: number;
  /** Newest first. */
  readonly where: readonly AskedIn[];
  readonly match: Match | null;
  /** Their note that the answer to this question needed more, or `null`. */
  readonly noted: string | null;
  /** They said that it went well, the last time they were asked. */
  readonly well: boolean;
}

export interface BankInput {
  readonly debriefs: readonly Debrief[];
  readonly stories: readonly Story[];
  readonly script: Script;
  /** Including words that nearly every interview question has. */
  readonly stopWords: ReadonlySet<string>;
}

/** The tasks of a test do not come again, and what to ask them has a place of its own. */
export const comesAgain = ({ question }: Pick<AskedQuestion, 'question'>): boolean =>
  !TASK.test(question.trim()) && !YOURS.test(question);

const YOURS = /\b(?:any|have) questions (?:for|to ask) (?:us|them|me)\b|\bdo you have (?:any )?questions\b/i;

const TASK =
  /^(?:q|task|part|exercise)\s?\d|^live\s?:|^(?:group|team|in-?tray|written|practical) (?:task|exercise|test)\b|^(?:build|calculate|cook|debug|draft|draw|find|fix|implement|make|refactor|repair|solve|sort|translate|weld|wire|write)\s(?!.*\?$)/i;

/** "How would I find the fault" among the answers that could be stronger is a question; "why I left" is a topic. */
const QUESTION =
  /^(?:(?:how|what|why|when|where|which|who)['’]?s?\s+(?!(?:i|we|to|the|my)\b)\S+\s+\S|(?:tell|walk|talk|give|show) (?:me|us)\b|give an example\b|describe\b)|\S+\s+\S+.*\?$/i;

/** "Why Parcelwise?" is asked at Parcelwise. */
export const isAboutAnother = (
  { question, where }: Pick<AskedQuestion, 'question' | 'where'>,
  interview: { readonly company: string } | null,
): boolean =>
  where.some(
    ({ company }) =>
      companyKey(company) !== companyKey(interview?.company ?? '') && asksAbout(question, company),
  );

/** A question names a skill if it has every word of it. */
const holdsAll = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  some.size > 0 && [...some].every((stem) => all.has(stem));

/** The share and number of a question's words that a story must have, as for themes. */
const SHARE = 0.5;
const AT_LEAST = 2;

/** By theme, the most frequent first, then the newest: the same for the same records in any order. */
export const questionBank = (input: BankInput): readonly AskedQuestion[] => {
  const entries = input.debriefs
    .map((debrief) => answersThatApply(input.script, debrief))
    .sort(oldestBegunFirst)
    .flatMap((debrief) => {
      const where = {
        debrief: debrief.id,
        role: textOf(debrief, 'role'),
        company: textOf(debrief, 'company'),
        day: dayOf(debrief),
      };
      const [more, strong] = [listOf(debrief, 'more-needed'), listOf(debrief, 'strong-answers')];
      const asked = listOf(debrief, 'questions-asked');
      const others = more.filter(
        (entry) => QUESTION.test(entry) && notedFor(entry, asked, input.stopWords) === null,
      );
      return [...asked, ...others].map((wording) => ({
        wording,
        noted: notedFor(wording, more, input.stopWords),
        well: notedFor(wording, strong, input.stopWords) !== null,
        where,
      }));
    });
  const answers = storyIndex(input);
  return groupByTheme(
    entries,
    (entry) => entry.wording,
    (entry) => entry.where.debrief,
    input.stopWords,
  )
    .map((group): AskedQuestion => {
      const newest = group.toReversed();
      const asked = newest.map(({ wording }) => withoutOwnNote(wording));
      const wordings = [...new Map(asked.map((wording) => [normalized(wording), wording])).values()];
      const well = newest[0]?.well === true && newest[0].noted === null;
      const places = [...new Map(newest.map(({ where }) => [where.debrief, where])).values()];
      return {
        question: wordings[0] ?? '',
        first: group[0]?.wording ?? '',
        also: wordings.slice(1),
        times: places.length,
        where: places,
        match: answers(wordings),
        noted: well ? null : (newest.find(({ noted }) => noted !== null)?.noted ?? null),
        well,
      };
    })
    .sort(
      (a, b) =>
        b.times - a.times ||
        compare(b.where[0]?.day ?? '', a.where[0]?.day ?? '') ||
        compare(a.question, b.question),
    );
};

const notedFor = (
  question: string,
  more: readonly string[],
  stopWords: ReadonlySet<string>,
): string | null => {
  const stems = stemsOf(question, stopWords);
  return (
    more.find(
      (noted) =>
        normalized(noted) === normalized(question) ||
        isBegun(noted, question) ||
        sameTheme(stems, stemsOf(noted, stopWords)),
    ) ?? null
  );
};

/** "Where do you see yourself" and "where do you see yourself, here or in Leeds": one begins the other. */
const isBegun = (a: string, b: string): boolean => {
  const [short = '', long = ''] = [a, b]
    .map((entry) => normalized(withoutOwnNote(entry)).replace(/[\s?.!]+$/, ''))
    .sort((one, other) => one.length - other.length);
  return (
    short.split(' ').length >= BEGINNING &&
    `${long},`.startsWith(short) &&
    /^\P{L}/u.test(`${long},`.slice(short.length))
  );
};
/** Words that are a question by themselves. */
const BEGINNING = 4;

const storyIndex = ({ stories, stopWords }: BankInput): ((wordings: readonly string[]) => Match | null) => {
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, stopWords);
  const index = stories.toSorted(newestStoryFirst).map((story) => ({
    story,
    answered: story.answered.map((text) => ({ text, normal: normalized(text), stems: stems(text) })),
    skills: story.skills.map((text) => ({ text, stems: stems(text) })),
    all: stems([story.title ?? '', ...STORY_PARTS.map((part) => story[part]), ...story.skills].join(' \n ')),
  }));
  return (wordings) => {
    const asked = wordings.map((text) => ({
      normal: normalized(text),
      stems: stems(text),
      words: wordsByStem(text, stopWords),
    }));
    for (const { story, answered } of index) {
      const hit = answered.find((wording) =>
        asked.some((other) => wording.normal === other.normal || sameTheme(wording.stems, other.stems)),
      );
      if (hit) return { story, by: 'answered', words: [hit.text] };
    }
    for (const { story, skills } of index) {
      const hit = skills.find((skill) => asked.some((other) => holdsAll(other.stems, skill.stems)));
      if (hit) return { story, by: 'skill', words: [hit.text] };
    }
    return byWords(index, asked);
  };
};

/** The story that shares most words with one of the wordings: at least half of them, and at least two. */
const byWords = (
  index: readonly { readonly story: Story; readonly all: ReadonlySet<string> }[],
  asked: readonly { readonly stems: ReadonlySet<string>; readonly words: ReadonlyMap<string, string> }[],
): Match | null => {
  let best: Match | null = null;
  for (const { story, all } of index)
    for (const { stems, words } of asked) {
      const shared = [...stems].filter((stem) => all.has(stem));
      const enough = shared.length >= AT_LEAST && shared.length >= SHARE * stems.size;
      if (enough && shared.length > (best?.words.length ?? 0))
        best = { story, by: 'words', words: shared.map((stem) => words.get(stem) ?? stem) };
    }
  return best;
};

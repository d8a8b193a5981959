/** What comes up again and again, in the person's own words, with the debriefs behind it. Pure. */

import { collect } from '../checklist/tasks.js';
import { type Debrief, dayOf, listOf, newestFirst, type QuestionId, textOf } from '../debrief/debrief.js';
import type { ReadGap } from '../debrief/question.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import type { ReplyReading } from '../feedback/reading.js';
import { praiseIn } from '../feedback/reply.js';
import { type Story, storyName } from '../stories/story.js';
import { groupByTheme, sharedStems, stemsOf } from '../text/similar.js';
import { ENOUGH_TO_HALVE, fisher, halved, shareOf, UNTESTED } from './statistics.js';

const THEME_KINDS = ['work-on', 'find-out', 'needs', 'bring-up', 'asked', 'worked'] as const;
export type ThemeKind = (typeof THEME_KINDS)[number];

/** Only the most frequent are tested: picked by how often in all, which says nothing about first or latest. */
const MOST_TESTED = 8;

const LISTS = [
  ['asked', 'questions-asked'],
  ['worked', 'went-well'],
  ['worked', 'proof'],
  ['worked', 'strong-answers'],
] as const;

interface Entry {
  readonly kind: ThemeKind;
  readonly text: string;
  readonly debrief: string;
  readonly question: QuestionId;
}

export interface ThemeRules {
  readonly readGap: ReadGap;
  readonly reading: ReplyReading;
  readonly stopWords: ReadonlySet<string>;
  /** Also words that nearly every interview question has. */
  readonly questionStopWords: ReadonlySet<string>;
}

const entriesOf = (
  script: Script,
  debriefs: readonly Debrief[],
  { readGap, reading }: ThemeRules,
  today: string,
): readonly Entry[] => [
  ...collect(script, debriefs, readGap, today).flatMap(({ family, entry, source }) => {
    const kind = THEME_KINDS.find((name) => name === (family === 'keep' ? 'worked' : family));
    return kind ? [{ kind, text: entry, debrief: source.debrief, question: source.question }] : [];
  }),
  ...debriefs.flatMap((debrief) => {
    const live = answersThatApply(script, debrief);
    const made = (kind: ThemeKind, question: QuestionId) => (text: string) =>
      text === '' ? [] : [{ kind, text, debrief: debrief.id, question }];
    return [
      ...LISTS.flatMap(([kind, question]) => listOf(live, question).flatMap(made(kind, question))),
      // In a later reply too.
      ...praiseIn(live, reading).flatMap(made('worked', 'feedback-keep')),
    ];
  }),
];

const namesOf = (debrief: Debrief) => ({
  company: textOf(debrief, 'company'),
  role: textOf(debrief, 'role'),
});

/** That it worked twice is said of what shares two words or all: a "good project" is not any project. */
const isTwice = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  const shared = sharedStems(a, b);
  return shared > 1 || (shared === a.size && shared === b.size);
};

/** The most frequent first, then the newest. Only debriefs with something of a theme's kind are halved. */
export const themesOf = (script: Script, debriefs: readonly Debrief[], words: ThemeRules, today: string) => {
  const { stopWords, questionStopWords } = words;
  const ordered = debriefs.toSorted((a, b) => newestFirst(b, a));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const byId = new Map(ordered.map((debrief) => [debrief.id, debrief]));
  const placeOf = (id: string | undefined): number => places.get(id ?? '') ?? 0;
  const entries = entriesOf(script, ordered, words, today).toSorted(
    (a, b) => placeOf(a.debrief) - placeOf(b.debrief),
  );
  const themesAbout = (kind: ThemeKind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const holders = [...new Set(own.map((entry) => entry.debrief))];
    const [early, late] = halved(holders);
    const ofKind = kind === 'asked' || kind === 'worked' ? questionStopWords : stopWords;
    return groupByTheme(
      own,
      (entry) => entry.text,
      (entry) => `${entry.debrief} ${entry.question}`,
      ofKind,
    ).map((all) => {
      const shown = stemsOf(all.at(-1)?.text ?? '', ofKind);
      const group = kind === 'worked' ? all.filter(({ text }) => isTwice(shown, stemsOf(text, ofKind))) : all;
      const ids = new Set(group.map((entry) => entry.debrief));
      const [first, latest] = [shareOf(early, (id) => ids.has(id)), shareOf(late, (id) => ids.has(id))];
      return {
        kind,
        text: group.at(-1)?.text ?? '',
        debriefs: [...ids].flatMap((id) => {
          const debrief = byId.get(id);
          return debrief ? [{ id, day: dayOf(debrief), ...namesOf(debrief) }] : [];
        }),
        of: holders.length,
        first,
        latest,
        tested: holders.length < ENOUGH_TO_HALVE ? UNTESTED : fisher(first, latest),
      };
    });
  };
  return THEME_KINDS.flatMap(themesAbout)
    .filter((theme) => theme.debriefs.length > 1)
    .sort(
      (a, b) =>
        b.debriefs.length - a.debriefs.length ||
        placeOf(b.debriefs.at(-1)?.id) - placeOf(a.debriefs.at(-1)?.id),
    )
    .map((theme, rank) => (rank < MOST_TESTED ? theme : { ...theme, tested: UNTESTED }));
};

export type ThemeFound = ReturnType<typeof themesOf>[number];

/** Those that answered most questions first, then the newest; a story that has answered none is left out. */
export const storiesThatWorked = (stories: readonly Story[]) =>
  stories
    .filter((story) => story.answered.length > 0)
    .toSorted((a, b) => b.answered.length - a.answered.length || (a.added < b.added ? 1 : -1))
    .map((story) => ({ id: story.id, name: storyName(story), answered: story.answered }));

/** The page for the night before: what it says, before it is fitted on its side of paper. */

import { type Debrief, oldestBegunFirst, TURNED_DOWN, textOf } from '../debrief/debrief.js';
import { answersThatApply, outcomeOf, type Script } from '../debrief/script.js';
import { findingFor, ownQuestions } from '../interview/findings.js';
import { type Interview, type InterviewKind, kindOf } from '../interview/interview.js';
import { besidePlan, isOfLead, isSchedule, ofUseFor, usualToAsk } from '../interview/of-use.js';
import type { RequirementMatch } from '../skills/match.js';
import { cueFinder } from '../stories/cue.js';
import { type AskedQuestion, comesAgain, isAboutAnother } from '../stories/question-bank.js';
import { storyLine } from '../stories/story.js';
import { companyKey } from '../text/company.js';
import { normalized } from '../text/normalize.js';
import { capitalised } from '../text/printable.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import { addDays } from '../time/days.js';
import type { ChecklistWords, Item } from './item.js';
import { isPast } from './item-days.js';
import { type AskedFor, type Gap, gapsFor, rowsFor } from './night-needs.js';
import type { Preparation } from './preparation.js';
import { bestOf, type Strength } from './strengths.js';

/** A question that is usual for a stage or a kind of work, and what an answer to it is about. */
export interface UsualQuestion {
  readonly text: string;
  readonly about?: RegExp;
}

interface LikelyQuestion {
  readonly text: string;
  /** From their own proof; `''`: a line to write on. */
  readonly cue: string;
  /** As which line of what to bring it stands further up; 0: as none. */
  readonly above: number;
}

export interface NightPage {
  readonly interview: Interview | null;
  /** `null`: nothing says it. */
  readonly kind: InterviewKind | null;
  readonly way: string;
  readonly surprised: string;
  readonly asked: readonly string[];
  readonly bring: readonly string[];
  readonly told: readonly string[];
  readonly change: string;
  readonly plan: string;
  readonly obstacle: string;
  readonly helper: string;
  readonly questions: readonly LikelyQuestion[];
  readonly rows: readonly AskedFor[];
  readonly gaps: readonly Gap[];
  readonly ask: readonly string[];
}

export interface NightPageInput {
  readonly preparation: Preparation;
  readonly debriefs: readonly Debrief[];
  readonly requirements: readonly RequirementMatch[];
  readonly hasCv: boolean;
  readonly asked: readonly AskedQuestion[];
  readonly usual: (stage: string, kind: InterviewKind, role: string) => readonly UsualQuestion[];
  readonly answerAbout: (question: string, role: string) => RegExp | undefined;
  readonly script: Script;
  readonly words: ChecklistWords;
  /** "the three depots" as a question to ask them. */
  readonly askAbout: (entry: string) => string;
  readonly askUsual: readonly string[];
  /** The cue of a question that they answered well, where nothing else is. */
  readonly answeredWell: string;
}

const LIKELY = 3;
const ASKED_BEFORE = 2;
const QUESTIONS = 2;

export const planNightPage = (input: NightPageInput): NightPage => {
  const { preparation, script } = input;
  const { interview, strengths } = preparation;
  const debriefs = input.debriefs.map((debrief) => answersThatApply(script, debrief)).sort(oldestBegunFirst);
  const { bring, told } = bestOf(strengths);
  const planned = debriefs.findLast((debrief) => textOf(debrief, 'if-then') !== '');
  const plan = preparation.list.find(({ rank }) => rank === 'plan');
  const open =
    plan !== undefined &&
    !plan.done &&
    planned !== undefined &&
    !isOver(plan, interview) &&
    !isWithAnother(planned, interview) &&
    (interview === null || !isToAsk(planned, input.words));
  const beside = besidePlan(
    {
      obstacle: open ? textOf(planned, 'obstacle') : '',
      helper: open ? textOf(planned, 'helper') : '',
    },
    interview,
    input.words,
  );
  const kind = kindOf(interview);
  const gaps = gapsFor(input, debriefs);
  const above = (line: string): number =>
    line === '' ? 0 : bring.findIndex(({ text }) => normalized(text) === normalized(line)) + 1;
  const questions = likely(input, kind ?? 'in-person', strengths).map((question) => ({
    ...question,
    above: above(question.cue),
  }));
  const isAsked = ({ text }: Item): boolean =>
    questions.some((question) => normalized(text).endsWith(normalized(question.text)));
  const rows = rowsFor(input, debriefs, gaps).map((row) => ({ ...row, above: above(row.proof) }));
  const tonight = preparation.items.filter(
    (item) =>
      preparation.list.includes(item) &&
      !item.done &&
      !isAsked(item) &&
      TONIGHT.includes(item.task) &&
      !(item.task === 'use' && input.words.credential.test(item.text)),
  );
  return {
    interview,
    kind,
    way: findingFor(interview?.findings, ['details']),
    asked: preparation.items.filter(({ task }) => task === 'asked').map(({ text }) => text),
    bring: bring.map(({ text }) => text),
    told: told.map(({ text }) => text),
    change: (tonight.find(({ task }) => task === 'change') ?? tonight[0])?.text ?? '',
    surprised: preparation.items.find(({ task, done }) => task === 'surprised' && !done)?.text ?? '',
    plan: open ? plan.text : '',
    obstacle: isSchedule(beside.obstacle) ? '' : beside.obstacle,
    helper: beside.helper,
    questions,
    // Without an interview nobody asks for anything.
    rows: interview === null ? [] : rows,
    gaps,
    ask: questionsToAsk(input),
  };
};

/** What can still be done differently tomorrow: nobody learns a language or gets a certificate the night before. */
const TONIGHT: readonly string[] = ['change', 'use', 'said', 'suggested', 'more', 'test'];

/** By the night before its day may have been. */
const isOver = ({ text, written }: Item, interview: Interview | null): boolean =>
  written !== null &&
  interview?.when != null &&
  isPast(text, written, addDays(interview.when.slice(0, 10), -1), interview);

/** While an employer decides, or waits for an answer, the plan is about that employer. */
const isWithAnother = (planned: Debrief, interview: Interview | null): boolean =>
  interview !== null &&
  !TURNED_DOWN.some((no) => no === outcomeOf(planned.answers)) &&
  companyKey(textOf(planned, 'company')) !== companyKey(interview.company);

/** To ask for feedback is done tonight as well, but it is nothing for this interview. */
const isToAsk = (planned: Debrief, { stopWords }: ChecklistWords): boolean => {
  const asked = stemsOf(textOf(planned, 'ask-whom'), stopWords);
  return [...stemsOf(textOf(planned, 'if-then'), stopWords)].some((stem) => asked.has(stem));
};

/** Asked before, often or for a role like this; then what is usual. */
const likely = (
  { asked, usual, preparation: { interview }, words, answeredWell, answerAbout }: NightPageInput,
  kind: InterviewKind,
  strengths: readonly Strength[],
): readonly Omit<LikelyQuestion, 'above'>[] => {
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, words.stopWords);
  const isOfUse = ofUseFor(interview, words);
  const cueFor = cueFinder(strengths, words.stopWords);
  const before = asked
    .filter(
      (entry) =>
        comesAgain(entry) &&
        !isAboutAnother(entry, interview) &&
        (!isOfLead(entry.where, interview) || words.aboutInterviewing(entry.question)) &&
        (entry.times > 1 || isOfUse(entry.question, entry.where)),
    )
    .slice(0, ASKED_BEFORE)
    .map(({ question, match, well }) => {
      return {
        text: capitalised(question),
        cue:
          (match && storyLine(match.story)) ||
          // What went well is known to them: nothing that only may fit stands beside it.
          cueFor(question, well ? undefined : answerAbout(question, interview?.role ?? '')) ||
          (well ? answeredWell : ''),
      };
    });
  // What is usual depends on the job.
  if (interview === null) return before;
  const chosen: Omit<LikelyQuestion, 'above'>[] = [...before];
  const candidates = usual(interview?.stage ?? '', kind, interview?.role ?? '').map((question) => ({
    ...question,
    cue: cueFor(question.text, question.about),
  }));
  // Those with a proof first: the page shows before it asks.
  for (const { text, cue } of [
    ...candidates.filter((question) => question.cue !== ''),
    ...candidates.filter((question) => question.cue === ''),
  ])
    if (chosen.length < LIKELY && !chosen.some((other) => asksTheSame(other.text, text, stems)))
      chosen.push({ text, cue });
  return chosen;
};

/** "Tell us about yourself" asks less than "Tell us about you and how you came here", which begins like it. */
const asksTheSame = (asked: string, usual: string, stems: (text: string) => ReadonlySet<string>): boolean =>
  sameTheme(stems(asked), stems(usual)) ||
  normalized(asked).startsWith(normalized(usual).replace(/\byourself\W*$/, 'you'));

/** Their own; then what they could not find out of this employer; then two that fit anywhere. */
const questionsToAsk = ({ preparation, askAbout, askUsual, words }: NightPageInput): readonly string[] => {
  if (preparation.interview === null) return [];
  const unknown = preparation.list
    .filter(({ task, done }) => task === 'find-out' && !done)
    .flatMap(({ homework }) => (homework ? [homework.wanted[0] ?? homework.label] : []));
  return [
    ...(ownQuestions(preparation.interview?.findings) ?? []),
    ...unknown.map(askAbout),
    ...usualToAsk(askUsual, preparation.interview, words),
  ].slice(0, QUESTIONS);
};

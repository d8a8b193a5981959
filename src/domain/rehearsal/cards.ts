/** The cards of a rehearsal: a prompt to recall something, and what is written down about it. */

import { type Debrief, listOf, newestFirst, textOf } from '../debrief/debrief.js';
import { answersThatApply, type Script } from '../debrief/script.js';
import type { Interview } from '../interview/interview.js';
import { shortCode } from '../record/short-code.js';
import { cueFinder, type Showable, tellsOf } from '../stories/cue.js';
import { ownNote } from '../stories/own-note.js';
import { type AskedQuestion, comesAgain, isAboutAnother } from '../stories/question-bank.js';
import { newestStoryFirst, type Story, storyName } from '../stories/story.js';
import { normalized } from '../text/normalize.js';
import { groupByTheme, sameTheme, stemsOf } from '../text/similar.js';

/** In the order in which the kinds take turns. */
const CARD_KINDS = ['opening', 'question', 'need', 'story', 'ask', 'fact'] as const;
type CardKind = (typeof CARD_KINDS)[number];

interface CardLine {
  /** `''` for none. */
  readonly label: string;
  readonly text: string;
}

export interface Card {
  /** The same as long as the card asks for the same thing. */
  readonly id: string;
  readonly kind: CardKind;
  readonly prompt: string;
  /** Never empty. */
  readonly answer: readonly CardLine[];
  /** The answer is not what they wrote for it: usual questions, or a line from elsewhere. */
  readonly ideas?: boolean;
}

/** One thing that a role needs, from debriefs or a posting, and what they did that shows it. */
export interface Need {
  readonly text: string;
  readonly proof: string;
  /** A line of their CV. */
  readonly ofCv?: boolean;
  /** Nothing to tell of. */
  readonly held?: true | undefined;
}

export interface CardFact {
  /** Stable; the card's id is made of it. */
  readonly key: string;
  readonly about: string;
  readonly finding: string;
}

export interface CardWords {
  readonly opening: string;
  readonly need: (need: string) => string;
  readonly story: (story: Story) => string;
  readonly question: (question: string, times: number) => string;
  readonly ask: string;
  readonly fact: (about: string) => string;
  readonly label: Readonly<
    Record<'proof' | 'cv' | 'story' | 'situation' | 'task' | 'action' | 'result' | 'finding', string>
  >;
  readonly notYet: string;
  readonly noStory: string;
  readonly answeredWell: string;
  /** What they noted beside an answer that needed more; `''`: only that it did. */
  readonly noted: (note: string) => string;
  readonly because: (match: NonNullable<AskedQuestion['match']>) => string;
}

export interface CardInput {
  readonly debriefs: readonly Debrief[];
  readonly stories: readonly Story[];
  readonly interview: Interview | null;
  readonly needs: readonly Need[];
  /** The best first. */
  readonly strengths: readonly Showable[];
  /** To ask the employer; their own where they have any. */
  readonly ask: readonly string[];
  readonly isOwnAsk: boolean;
  readonly facts: readonly CardFact[];
  readonly asked: readonly AskedQuestion[];
  /** Whether a question of another interview may come at this one. */
  readonly isOfUse: (question: string, where: AskedQuestion['where']) => boolean;
  readonly script: Script;
  /** What an answer to a question is about. */
  readonly answerAbout: (question: string, role: string) => RegExp | undefined;
  readonly words: CardWords;
  /** A licence, a degree. */
  readonly credential: RegExp;
  readonly stopWords: ReadonlySet<string>;
}

/** The script asks for up to five. */
const NEEDS = 5;

/** What debriefs of similar roles say that the interview's role needs; without an interview, what the newest says. */
export const needsFrom = (
  input: Pick<CardInput, 'debriefs' | 'interview' | 'script' | 'stopWords'>,
): readonly Need[] => {
  const { debriefs, interview, script, stopWords } = input;
  const withNeeds = debriefs
    .toSorted(newestFirst)
    .map((debrief) => answersThatApply(script, debrief))
    .filter((debrief) => listOf(debrief, 'role-needs').length > 0);
  const wanted = stemsOf(interview?.role ?? '', stopWords);
  const similar = withNeeds.filter((debrief) =>
    sameTheme(wanted, stemsOf(textOf(debrief, 'role'), stopWords)),
  );
  const entries = (interview === null ? withNeeds.slice(0, 1) : similar).flatMap((debrief) => {
    const proof = listOf(debrief, 'proof');
    return listOf(debrief, 'role-needs').map((text, at) => ({
      text,
      proof: proof[at] ?? '',
      origin: debrief.id,
    }));
  });
  const groups = groupByTheme(
    entries,
    (entry) => entry.text,
    (entry) => entry.origin,
    stopWords,
  );
  return groups.map((group) => ({
    text: group[0]?.text ?? '',
    proof: group.find((entry) => entry.proof !== '')?.proof ?? '',
  }));
};

/** Every card; the kinds take turns, so that the first few are of different kinds. */
export const cardsFor = (input: CardInput): readonly Card[] => {
  const byKind: Readonly<Record<CardKind, readonly Card[]>> = {
    opening: openingCard(input),
    question: questionCards(input),
    need: needCards(input),
    story: storyCards(input),
    ask: askCard(input),
    fact: factCards(input),
  };
  const longest = Math.max(...CARD_KINDS.map((kind) => byKind[kind].length));
  const inTurn = Array.from({ length: longest }, (_, at) =>
    CARD_KINDS.flatMap((kind) => byKind[kind].slice(at, at + 1)),
  );
  return [...new Map(inTurn.flat().map((card) => [card.id, card])).values()];
};

/** No card without an answer. */
const card = (
  kind: CardKind,
  key: string,
  prompt: string,
  answer: readonly CardLine[],
  ideas = false,
): readonly Card[] =>
  answer.length === 0
    ? []
    : [{ id: shortCode(`card|${kind}|${key}`), kind, prompt, answer, ...(ideas ? { ideas } : {}) }];

const unlabelled = (text: string): CardLine => ({ label: '', text });

/** Lines of the answer to "Tell us about yourself". */
const OPENING = 3;

/** Nobody begins with a certificate. */
const openingCard = ({ strengths, words, credential }: CardInput): readonly Card[] => {
  const best = strengths
    .filter(
      ({ kind, text }) =>
        kind !== 'told' && kind !== 'went-well' && (kind !== 'cv' || tellsOf(text)) && !credential.test(text),
    )
    .map(({ text }) => unlabelled(text));
  return card('opening', '', words.opening, best.slice(0, OPENING));
};

const askCard = ({ ask, isOwnAsk, interview, words }: CardInput): readonly Card[] =>
  interview === null ? [] : card('ask', interview.id, words.ask, ask.map(unlabelled), !isOwnAsk);

const needCards = ({ needs, words }: CardInput): readonly Card[] =>
  needs
    .filter(({ proof }) => proof !== '')
    .slice(0, NEEDS)
    .flatMap(({ text, proof, ofCv = false }) =>
      card('need', normalized(text), words.need(text), [
        { label: ofCv ? words.label.cv : words.label.proof, text: proof },
      ]),
    );

/** A story without action and result can't be told yet; one that answers a question stands there. */
const storyCards = ({ stories, asked, words }: CardInput): readonly Card[] =>
  stories
    .filter(
      (story) =>
        (story.action !== '' || story.result !== '') && !asked.some(({ match }) => match?.story === story),
    )
    .sort(newestStoryFirst)
    .flatMap((story) => card('story', story.id, words.story(story), storyLines(story, words)));

const storyLines = (story: Story, { label, notYet }: CardWords): readonly CardLine[] => [
  ...(['situation', 'task'] as const)
    .filter((part) => story[part] !== '')
    .map((part) => ({ label: label[part], text: story[part] })),
  { label: label.action, text: story.action || notYet },
  { label: label.result, text: story.result || notYet },
];

const factCards = ({ facts, words }: CardInput): readonly Card[] =>
  facts
    .filter(({ finding }) => finding !== '')
    .flatMap(({ key, about, finding }) =>
      card('fact', key, words.fact(about), [{ label: words.label.finding, text: finding }]),
    );

/** So many questions without anything written down for them; more would only list what is missing. */
const BARE = 2;

/** Questions with an example first, then those with a note, then the rest; each in the order of the bank. */
const questionCards = (input: CardInput): readonly Card[] => {
  const { asked, strengths, stopWords, words, answerAbout, interview, isOfUse } = input;
  const cueFor = cueFinder(strengths, stopWords);
  // "As lead" where they would be none: a word of the old job's name that the new one has nowhere.
  const { role = '', posting = '' } = interview ?? {};
  const known = stemsOf(`${role} ${posting}`, stopWords);
  const isOfOldJob = ({ question, where }: AskedQuestion): boolean =>
    posting !== '' &&
    where.every(({ role: old }) =>
      [...stemsOf(old, stopWords)].some((stem) => !known.has(stem) && stemsOf(question, stopWords).has(stem)),
    );
  const all = asked
    .filter(
      (entry) =>
        comesAgain(entry) &&
        !(ASKS_OPENING.test(entry.question) && openingCard(input).length > 0) &&
        (interview === null || !isAboutAnother(entry, interview)) &&
        !isOfOldJob(entry) &&
        (entry.times > 1 || isOfUse(entry.question, entry.where)),
    )
    .map((entry) => ({
      ...entry,
      cue:
        entry.match === null
          ? cueFor(entry.question, answerAbout(entry.question, interview?.role ?? ''))
          : '',
    }));
  const place = ({ match, cue, noted, well }: (typeof all)[number]): number =>
    match !== null || cue !== '' ? 0 : noted !== null || well ? 1 : 2;
  return [
    ...all.filter((entry) => place(entry) === 0),
    ...all.filter((entry) => place(entry) === 1),
    ...all.filter((entry) => place(entry) === 2).slice(0, BARE),
  ].flatMap((entry) =>
    card(
      'question',
      normalized(entry.first),
      words.question(entry.question, entry.times),
      questionLines(entry, entry.cue, words),
      entry.match === null && entry.noted === null && !entry.well,
    ),
  );
};

/** The first card asks the same. */
const ASKS_OPENING =
  /^(?:(?:so|please|can you|could you) )?(?:(?:tell|talk) (?:me|us) (?:(?:a (?:bit|little)|something) )?about yourself|introduce yourself)/i;

/** What stands in brackets is how it went. */
const cueIn = (noted: string, question: string): string =>
  /\)\W*$/.test(noted) ? '' : ownNote(noted, question);

const questionLines = (
  { question, match, noted, well }: AskedQuestion,
  cue: string,
  words: CardWords,
): readonly CardLine[] => {
  const notes = [
    ...(noted === null ? [] : [words.noted(cueIn(noted, question))]),
    ...(well ? [words.answeredWell] : []),
  ].map(unlabelled);
  if (match !== null)
    return [
      ...notes,
      { label: words.label.story, text: storyName(match.story) },
      { label: words.label.action, text: match.story.action || words.notYet },
      { label: words.label.result, text: match.story.result || words.notYet },
      // That it answers this very question goes without saying.
      ...(match.words.some((wording) => normalized(wording) === normalized(question))
        ? []
        : [unlabelled(words.because(match))]),
    ];
  if (cue !== '') return [...notes, { label: words.label.proof, text: cue }];
  return notes.length > 0 ? notes : [unlabelled(words.noStory)];
};

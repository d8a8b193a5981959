/** Records with odd text, as the journal can hold them, for laws. */

import fc from 'fast-check';
import { script } from '../../src/content/en/index.js';
import type { Application } from '../../src/domain/applications/application.js';
import { mergedComments } from '../../src/domain/comments/comment.js';
import { readAnswer } from '../../src/domain/debrief/answers.js';
import {
  type Answer,
  type Debrief,
  MODES,
  OUTCOMES,
  QUESTION_IDS,
  STAGES,
} from '../../src/domain/debrief/debrief.js';
import type { FeedbackEvent } from '../../src/domain/debrief/feedback-events.js';
import type { Question } from '../../src/domain/debrief/question.js';
import { orderedTags } from '../../src/domain/debrief/search.js';
import { CHOICES, INTERVIEW_KINDS, type Interview } from '../../src/domain/interview/interview.js';
import type { Archive, RecordKind, Records } from '../../src/domain/journal/record-kinds.js';
import type { Tick } from '../../src/domain/record/tick.js';
import { GRADES, type Round } from '../../src/domain/rehearsal/round.js';
import { CURRENT_CV, type Cv } from '../../src/domain/skills/cv.js';
import type { Story } from '../../src/domain/stories/story.js';
import { compare } from '../../src/domain/text/order.js';
import { anyText } from './any-text.js';

/** Everything that was ever trouble: control characters, markup, formulas, halves of characters, other scripts. */
export const oddText = fc.oneof(
  anyText(),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        '=1+1',
        '@x',
        '-2',
        '+3',
        '\t',
        '\r\n',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        '<b>',
        '</p>',
        '&amp;',
        '<!--',
        '\u001b[2J',
        '\u0000',
        '\u2028',
        '\u202e',
        '\ufeff',
        '＝1',
        '\ud800',
        'ž',
        '__proto__',
        'x',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

/** What a file can hold: there is no minus zero in JSON. */
const anyJson = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

const at = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = at.map((moment) => moment.slice(0, 10));
const code = fc.stringMatching(/^[2-9a-hj-km-np-z]{4}$/);
const recordId = fc.tuple(day, code).map((parts) => parts.join('-'));

const given = (question: Question): fc.Arbitrary<unknown> => {
  switch (question.kind) {
    case 'scale':
      return fc.integer({ min: 0, max: 10 });
    case 'date':
      return day;
    case 'choice':
      return fc.constantFrom(...(question.choices ?? []).map((choice) => choice.value));
    case 'list':
    case 'choices':
      return fc.array(oddText, { maxLength: 4 });
    default:
      return oddText;
  }
};

const answer = (question: Question): fc.Arbitrary<Answer> =>
  fc
    .tuple(fc.oneof({ weight: 4, arbitrary: given(question) }, fc.constant(null)), at)
    .map(([value, when]) => {
      const valid = readAnswer(question, value, '9999-12-31');
      return { value: valid.ok ? valid.value : null, at: when };
    });

const answers = fc.record(
  Object.fromEntries(script.questions.map((question) => [question.id, answer(question)])),
  {
    requiredKeys: [],
  },
);

const lists = fc.array(oddText, { maxLength: 2 });
const feedbackEvent: fc.Arbitrary<FeedbackEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom('reminded' as const, 'closed' as const), at, on: day }),
  fc.record({ type: fc.constant('asked' as const), at, on: day, whom: oddText }),
  fc.record({
    type: fc.constant('reply' as const),
    at,
    on: day,
    from: oddText,
    text: oddText,
    use: lists,
    test: lists,
    leave: lists,
  }),
);

export const anyDebrief: fc.Arbitrary<Debrief> = fc.record(
  {
    id: recordId,
    begun: at,
    mode: fc.constantFrom(...MODES),
    finished: fc.option(at),
    answers,
    feedback: fc.array(feedbackEvent, { maxLength: 2 }),
    notes: oddText,
    tags: fc
      .uniqueArray(fc.stringMatching(/^[a-z0-9]{1,9}$/), { minLength: 1, maxLength: 3 })
      .map(orderedTags),
    comments: fc
      .array(
        fc.record(
          {
            question: fc.oneof(fc.constantFrom(...QUESTION_IDS), oddText),
            text: oddText,
            from: oddText,
            at,
            tasks: lists.map((tasks) => [...new Set(tasks)].sort(compare)),
          },
          { requiredKeys: ['question', 'text', 'from', 'at'] },
        ),
        { minLength: 1, maxLength: 3 },
      )
      .map((comments) => mergedComments(comments)),
    progress: fc.record(
      { at: fc.constantFrom(...QUESTION_IDS, 'review' as const), typing: oddText, offered: fc.boolean() },
      { requiredKeys: ['at'] },
    ),
    'of-another-version': anyJson,
  },
  { requiredKeys: ['id', 'begun', 'mode', 'finished', 'answers', 'feedback'] },
) as fc.Arbitrary<Debrief>;

const anyInterview: fc.Arbitrary<Interview> = fc.record(
  {
    id: recordId,
    added: at,
    role: oddText.map((text) => `${text}x`),
    company: oddText,
    when: fc.option(day),
    stage: fc.option(fc.constantFrom(...STAGES)),
    done: fc.option(at),
    panel: oddText,
    posting: oddText,
    place: oddText,
    phone: oddText,
    meeting: fc.constantFrom(...INTERVIEW_KINDS),
    closes: day,
    choices: fc.uniqueArray(fc.record({ requirement: oddText, choice: fc.constantFrom(...CHOICES) }), {
      selector: ({ requirement }) => requirement,
      maxLength: 3,
    }),
    verdicts: fc.uniqueArray(fc.record({ requirement: oddText, proof: oddText, fits: fc.boolean() }), {
      selector: ({ requirement, proof }) => JSON.stringify([requirement, proof]),
      maxLength: 3,
    }),
    notMeant: fc.array(oddText, { maxLength: 3 }),
    looked: oddText,
  },
  { requiredKeys: ['id', 'added', 'role', 'company', 'when', 'stage', 'done'] },
);

export const anyApplication: fc.Arbitrary<Application> = fc.record({
  id: recordId,
  added: at,
  role: oddText,
  company: oddText,
  stage: fc.option(fc.constantFrom(...STAGES)),
  outcome: fc.option(fc.constantFrom(...OUTCOMES)),
  date: day,
});

const anyTick: fc.Arbitrary<Tick> = fc.record({
  id: fc.stringMatching(/^[2-9a-hj-km-np-z]{6}$/),
  done: fc.boolean(),
  at,
  sources: fc.array(recordId, { maxLength: 3 }),
});

const anyStory: fc.Arbitrary<Story> = fc.record(
  {
    id: recordId,
    added: at,
    changed: at,
    title: oddText,
    situation: oddText,
    task: oddText,
    action: oddText,
    result: oddText,
    skills: lists,
    answered: lists,
    from: fc.array(
      fc.record({ debrief: recordId, question: fc.constant('proof' as const), entry: oddText }),
      {
        maxLength: 2,
      },
    ),
  },
  {
    requiredKeys: [
      'id',
      'added',
      'changed',
      'situation',
      'task',
      'action',
      'result',
      'skills',
      'answered',
      'from',
    ],
  },
);

const anyCv: fc.Arbitrary<Cv> = fc.record({
  id: fc.constant(CURRENT_CV),
  added: at,
  name: oddText,
  text: oddText,
});

const anyRound: fc.Arbitrary<Round> = fc.record({
  id: recordId,
  begun: at,
  interview: fc.option(recordId),
  day,
  cards: fc.uniqueArray(code, { maxLength: 3 }),
  grades: fc
    .uniqueArray(fc.record({ card: code, grade: fc.constantFrom(...GRADES), at, day, due: day }), {
      maxLength: 3,
      selector: (graded) => `${graded.at} ${graded.card} ${graded.grade}`,
    })
    .map((grades) => grades.toSorted((a, b) => (a.at < b.at ? -1 : 1))),
});

/** A kind without a row here does not compile. */
export const ANY_RECORD: { readonly [K in RecordKind]: fc.Arbitrary<Records[K]> } = {
  debriefs: anyDebrief,
  interviews: anyInterview,
  applications: anyApplication,
  cvs: anyCv,
  ticks: anyTick,
  stories: anyStory,
  rehearsals: anyRound,
};

/** Some records of every kind, each id once. */
export const anyJournal = fc.record(
  Object.fromEntries(
    Object.entries(ANY_RECORD).map(([kind, record]) => [
      kind,
      fc.uniqueArray<Records[RecordKind], string>(record, { maxLength: 3, selector: ({ id }) => id }),
    ]),
  ),
) as unknown as fc.Arbitrary<Archive>;

/** Text as people type it: words, wide characters, emoji of several parts, marks, runs of spaces. */
export const typedText = fc
  .array(
    fc.constantFrom(
      'a',
      'word',
      ' ',
      '  ',
      'é',
      'e\u0301',
      '漢',
      '字',
      '👩‍👩‍👧',
      '🇭🇷',
      '👍🏽',
      '❤️',
      'ก็',
      'שלום',
      'x'.repeat(30),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

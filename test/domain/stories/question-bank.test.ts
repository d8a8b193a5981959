import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { questionStopWords as stopWords } from '../../../src/content/en/stories/story.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { type AskedQuestion, comesAgain, questionBank } from '../../../src/domain/stories/question-bank.js';
import type { Story } from '../../../src/domain/stories/story.js';
import { debrief } from '../../support/debriefs.js';
import { story } from '../../support/stories.js';

const bank = (debriefs: readonly Debrief[], stories: readonly Story[] = []): readonly AskedQuestion[] =>
  questionBank({ debriefs, stories, script, stopWords });

const asked = (id: string, ...questions: readonly string[]): Debrief =>
  debrief(id, { role: 'Nurse', 'questions-asked': questions });

describe('the question bank', () => {
  it('counts debriefs, shows the newest wording, and keeps the others', () => {
    const [first, ...rest] = bank([
      asked('2026-11-20-aaaa', 'Tell me about a conflict in your team', 'Why us?'),
      asked('2026-11-22-bbbb', 'A time of conflict within the team?'),
    ]);
    expect(first).toMatchObject({
      question: 'A time of conflict within the team?',
      first: 'Tell me about a conflict in your team',
      also: ['Tell me about a conflict in your team'],
      times: 2,
    });
    expect(first?.where.map((one) => one.debrief)).toEqual(['2026-11-22-bbbb', '2026-11-20-aaaa']);
    expect(rest.map((one) => one.question)).toEqual(['Why us?']);
  });

  it('the same question twice in one debrief came up once', () => {
    expect(bank([asked('2026-11-20-aaaa', 'Why us?', 'why us?')])).toMatchObject([{ times: 1, also: [] }]);
  });

  it('is one where one entry begins the other', () => {
    const entries = bank([
      debrief('2026-11-20-aaaa', {
        'questions-asked': ['where do you see yourself, on deck or in the office'],
        'more-needed': ['where do you see yourself, i said no idea'],
      }),
    ]);
    expect(entries).toMatchObject([
      {
        question: 'where do you see yourself, on deck or in the office',
        noted: 'where do you see yourself, i said no idea',
      },
    ]);
  });

  it('that went well the last time has no note of a time before', () => {
    const [first] = bank([
      debrief('2026-11-20-aaaa', { 'questions-asked': ['Why us?'], 'more-needed': ['Why us?'] }),
      debrief('2026-11-22-bbbb', { 'questions-asked': ['Why us?'], 'strong-answers': ['Why us?'] }),
    ]);
    expect(first).toMatchObject({ well: true, noted: null });
  });

  it.each([
    ['How would I diagnose an S7 that has lost comms', true],
    ['Tell me about a time you disagreed', true],
    ['rota planning', false],
    ['Why I left my last job', false],
    ['how to explain the gap', false],
  ])('of answers that could be stronger, "%s" is a question: %s', (entry, isOne) => {
    const found = bank([debrief('2026-11-20-aaaa', { 'more-needed': [entry] })]);
    expect(found.map(({ question, noted }) => [question, noted])).toEqual(isOne ? [[entry, entry]] : []);
  });

  it('a question that was asked stands once, with the note that it needed more', () => {
    const both = {
      'questions-asked': ['How do you find a fault?'],
      'more-needed': ['How do you find a fault'],
    };
    expect(bank([debrief('2026-11-20-aaaa', both)])).toMatchObject([
      { question: 'How do you find a fault?', noted: 'How do you find a fault', times: 1 },
    ]);
  });

  it('a task for a group does not come again', () => {
    expect(comesAgain({ question: 'group task: plan a day for 4 lads' })).toBe(false);
    expect(comesAgain({ question: 'group work: how do you like it?' })).toBe(true);
    expect(comesAgain({ question: 'Live: mend this form, 20 min' })).toBe(false);
  });

  it('what they may ask is no question to answer', () => {
    expect(comesAgain({ question: 'Do you have any questions for us? (I had 4)' })).toBe(false);
    expect(comesAgain({ question: 'How do you deal with questions from parents?' })).toBe(true);
  });

  it('an answer that does not apply is left out', () => {
    const sent = debrief('2026-11-20-aaaa', { stage: 'application', 'questions-asked': ['Why us?'] });
    expect(bank([sent])).toEqual([]);
  });

  it('does not depend on the order of the records', () => {
    const entry = fc.constantFrom(
      'conflict in the team',
      'team conflict',
      'why us',
      'a hard patient',
      'stock',
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 5 }),
        fc.array(fc.array(entry, { maxLength: 2 }), { maxLength: 3 }),
        (lists, answered) => {
          const debriefs = lists.map((one, at) => asked(`2026-11-1${at}-aaaa`, ...one));
          const stories = answered.map((one, at) => story(`2026-11-2${at}-aaaa`, { answered: one }));
          expect(bank(debriefs.toReversed(), stories.toReversed())).toEqual(bank(debriefs, stories));
        },
      ),
    );
  });
});

describe('the story for a question', () => {
  const question = asked(
    '2026-11-20-aaaa',
    'Tell me about a time you dealt with a complaint about a late delivery',
  );
  const matchOf = (...stories: readonly Story[]) => bank([question], stories)[0]?.match ?? null;

  it('a story that names the question answers it', () => {
    const words = story('2026-11-23-cccc', { action: 'The complaint about the late delivery' });
    const said = story('2026-11-21-bbbb', { answered: ['a complaint about late delivery'] });
    expect(matchOf(words, said)).toEqual({
      story: said,
      by: 'answered',
      words: ['a complaint about late delivery'],
    });
  });

  it('a story whose skill the question names answers it', () => {
    const named = story('2026-11-21-bbbb', { skills: ['stock', 'complaints'] });
    expect(matchOf(named)).toEqual({ story: named, by: 'skill', words: ['complaints'] });
  });

  it('a story that shares at least half of the question’s words answers it, with those words', () => {
    const one = story('2026-11-21-bbbb', {
      situation: 'Deliveries came late',
      result: 'No more complaints',
    });
    expect(matchOf(one)).toEqual({ story: one, by: 'words', words: ['complaint', 'late', 'delivery'] });
  });

  it.each([
    ['one word in common', 'The delivery of a baby'],
    [
      'only words that every question holds',
      'A difficult time, an example of a situation at work with people',
    ],
    ['nothing in common', 'I wrote a rota'],
  ])('is none with %s', (_name, situation) => {
    expect(matchOf(story('2026-11-21-bbbb', { situation }))).toBeNull();
  });
});

describe('what was noted beside a question', () => {
  it.each<[string, readonly string[], string | null]>([
    ['picked from the list', ['Why us?'], 'Why us?'],
    ['about the same', ['a conflict in the team: I talked round it'], null],
    ['nothing', [], null],
  ])('%s', (_name, more, noted) => {
    const one = debrief('2026-11-20-aaaa', { 'questions-asked': ['Why us?'], 'more-needed': more });
    expect(bank([one])[0]?.noted).toBe(noted);
  });

  it('is found by its words', () => {
    const one = debrief('2026-11-20-aaaa', {
      'questions-asked': ['How do you get real-time updates in the browser?'],
      'more-needed': ['Real-time updates in the browser: I talked about long polling'],
    });
    expect(bank([one])[0]?.noted).toContain('long polling');
  });
});

describe('what comes again', () => {
  it.each([
    ['Q2: Find the duplicate parcels', false],
    ['Weld this 6G pipe', false],
    ['Find the fault on this star delta starter', false],
    ['Find a fault: how do you go about it?', true],
    ['Tell us about a fault you found', true],
    ['Sell me this pen', true],
  ])('%s: %s', (question, again) => {
    expect(comesAgain({ question })).toBe(again);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { cardText } from '../../../src/content/en/rehearsal/rehearsal.js';
import { questionStopWords } from '../../../src/content/en/stories/story.js';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { type CardInput, cardsFor, needsFrom } from '../../../src/domain/rehearsal/cards.js';
import { questionBank } from '../../../src/domain/stories/question-bank.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';

const nurse = nurseDebrief({
  'role-needs': ['rotas', 'drug doses'],
  proof: ['wrote the rota'],
  'questions-asked': ['Why us?', 'Tell me about a conflict in a team', 'Three?', 'Four?'],
  'if-then': 'When they ask why, I will name two things',
});
const teacher = debrief('2026-11-22-bbbb', { role: 'Teacher', 'role-needs': ['a sample lesson', 'quiet'] });

const make = (debriefs: readonly Debrief[], over: Partial<CardInput> = {}) => {
  const stories = over.stories ?? [];
  const common = { debriefs, stories, interview: over.interview ?? null, script, stopWords };
  return cardsFor({
    ...common,
    needs: needsFrom(common),
    facts: [],
    asked: questionBank({ debriefs, stories, script, stopWords: questionStopWords }),
    words: cardText,
    ...over,
  });
};

describe('what the role needs', () => {
  const needs = (role: string | null, ...debriefs: readonly Debrief[]) =>
    needsFrom({
      debriefs,
      stories: [],
      interview: role === null ? null : interview({ role, company: '' }),
      script,
      stopWords,
    });

  it('comes from debriefs for the same kind of role', () => {
    expect(needs('Senior staff nurse', teacher, nurse)).toMatchObject({
      same: true,
      role: 'Staff nurse',
      list: [
        { text: 'rotas', proof: 'wrote the rota' },
        { text: 'drug doses', proof: '' },
      ],
    });
  });

  it('else from the newest, and says so', () => {
    expect(needs('Baker', nurse, teacher)).toMatchObject({ same: false, role: 'Teacher' });
    expect(needs(null, nurse, teacher)).toMatchObject({ same: false, role: 'Teacher' });
    expect(make([teacher])[0]?.prompt).toContain('look for in Teacher');
  });

  it('each theme once, five at most, with the proof that there is', () => {
    const second = debrief('2026-11-23-cccc', {
      role: 'Staff nurse',
      'role-needs': ['writing rotas', '2', '3', '4', '5', '6'],
    });
    const list = needs('Staff nurse', nurse, second)?.list ?? [];
    expect(list).toHaveLength(5);
    expect(list[0]).toEqual({ text: 'writing rotas', proof: 'wrote the rota' });
  });

  it('is null where no debrief names a need', () => {
    expect(needs('Baker', debrief('2026-11-20-aaaa', { role: 'Baker' }))).toBeNull();
  });
});

describe('cards', () => {
  it('cards of different kinds alternate', () => {
    const told = story('2026-11-21-cccc', { title: 'The rota', action: 'I asked', result: 'Calm' });
    const fact = { key: 'k', about: 'Who owns them?', finding: 'A trust' };
    const all = make([nurse], { stories: [told], facts: [fact] });
    expect(all.slice(0, 6).map((one) => one.kind)).toEqual([
      'needs',
      'story',
      'question',
      'need',
      'fact',
      'plan',
    ]);
  });

  it('a story that can’t be told yet is none; what is missing in one is said', () => {
    const empty = story('2026-11-21-cccc', { title: 'x', situation: 'y' });
    const half = story('2026-11-21-dddd', { title: 'The rota', action: 'I asked' });
    const all = make([], { stories: [empty, half] });
    expect(all.map((one) => one.prompt.slice(0, 26))).toEqual(['Tell this story: The rota.']);
    expect(all[0]?.answer.map((one) => one.text)).toEqual(['I asked', cardText.notYet]);
  });

  it('a research point without a finding makes no card', () => {
    expect(make([], { facts: [{ key: 'k', about: 'x', finding: '' }] })).toEqual([]);
  });

  it('at most two questions with nothing written down get a card', () => {
    expect(make([nurse]).filter((one) => one.kind === 'question')).toHaveLength(2);
  });

  it('a question shows the story that would answer it, and why', () => {
    const told = story('2026-11-21-cccc', { title: 'Two shifts', answered: ['why us?'], action: 'I asked' });
    const shown = make([nurse], { stories: [told] }).find((one) => one.prompt.includes('Why us?'));
    expect(shown?.kind === 'question' || shown?.kind === 'story').toBe(true);
    const question = make([nurse], { stories: [told] }).find((one) => one.kind === 'question');
    expect(question?.answer.map((one) => one.text)).toEqual([
      'Two shifts',
      'I asked',
      cardText.notYet,
      'You said it answers: "why us?".',
    ]);
  });

  it.each([
    ['When they ask why, I will name two things', 'When they ask why, …'],
    ["If I freeze then I'll ask for a minute", 'If I freeze, …'],
    ['Breathe first', 'What is your plan?'],
  ])('the plan "%s" is asked for by its moment', (plan, shown) => {
    const [one] = make([debrief('2026-11-20-aaaa', { 'if-then': plan })]);
    expect(one?.prompt).toContain(shown);
    expect(one?.answer[0]?.text).toBe(plan);
  });

  it('the newest plan is the plan', () => {
    const later = debrief('2026-11-23-cccc', { 'if-then': 'Breathe' });
    const plans = make([later, nurse]).filter((one) => one.kind === 'plan');
    expect(plans.map((one) => one.answer[0]?.text)).toEqual(['Breathe']);
  });

  it('a card keeps its id when a later debrief brings it up again', () => {
    const before = make([nurse]);
    const after = make([
      nurse,
      debrief('2026-11-24-dddd', { role: 'Staff nurse', 'questions-asked': ['Why us, really?', 'why us?'] }),
    ]);
    const ids = (all: typeof before) =>
      all.filter((one) => one.prompt.toLowerCase().includes('why us')).map((one) => one.id);
    expect(ids(after)).toEqual(expect.arrayContaining([...ids(before)]));
  });

  it('never two of one id, never without an answer, the same from records in any order', () => {
    const line = fc.constantFrom('rotas', 'drug doses', 'why us', 'conflict in a team', 'stock');
    const list = fc.array(line, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(list, list, list), { maxLength: 4 }),
        fc.array(list, { maxLength: 3 }),
        (all, told) => {
          const debriefs = all.map(([needs, proof, asked], at) =>
            debrief(`2026-11-1${at}-aaaa`, {
              role: 'Nurse',
              'role-needs': needs,
              proof,
              'questions-asked': asked,
              'if-then': 'x',
            }),
          );
          const stories = told.map((answered, at) => story(`2026-11-2${at}-aaaa`, { answered, action: 'a' }));
          const cards = make(debriefs, { stories });
          expect(new Set(cards.map((one) => one.id)).size).toBe(cards.length);
          for (const one of cards) expect(one.answer.length).toBeGreaterThan(0);
          expect(make(debriefs.toReversed(), { stories: stories.toReversed() })).toEqual(cards);
        },
      ),
    );
  });
});

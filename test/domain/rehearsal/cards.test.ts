import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credential } from '../../../src/content/en/checklist/credentials.js';
import { script } from '../../../src/content/en/index.js';
import { answerAbout } from '../../../src/content/en/interview/likely-questions.js';
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
    strengths: [],
    ask: [],
    isOwnAsk: false,
    isOfUse: () => true,
    answerAbout,
    facts: [],
    asked: questionBank({ debriefs, stories, script, stopWords: questionStopWords }),
    words: cardText,
    credential,
    ...over,
  });
};

describe('what the role needs', () => {
  const needs = (role: string | null, ...debriefs: readonly Debrief[]) =>
    needsFrom({
      debriefs,
      interview: role === null ? null : interview({ role, company: '' }),
      script,
      stopWords,
    });

  it('comes from debriefs for the same kind of role, and from no other', () => {
    expect(needs('Senior staff nurse', teacher, nurse)).toEqual([
      { text: 'rotas', proof: 'wrote the rota' },
      { text: 'drug doses', proof: '' },
    ]);
    expect(needs('Baker', nurse, teacher)).toEqual([]);
  });

  it('comes from the newest debrief where no interview is ahead', () => {
    expect(needs(null, nurse, teacher).map(({ text }) => text)).toEqual(['a sample lesson', 'quiet']);
  });

  it('each theme once, with the proof that there is', () => {
    const second = debrief('2026-11-23-cccc', {
      role: 'Staff nurse',
      'role-needs': ['writing rotas', '2', '3', '4', '5', '6'],
    });
    const list = needs('Staff nurse', nurse, second);
    expect(list[0]).toEqual({ text: 'writing rotas', proof: 'wrote the rota' });
    expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
  });
});

describe('cards', () => {
  it('cards of different kinds alternate', () => {
    const told = story('2026-11-21-cccc', { title: 'The rota', action: 'I asked', result: 'Calm' });
    const fact = { key: 'k', about: 'Who owns them?', finding: 'A trust' };
    const all = make([nurse], {
      stories: [told],
      facts: [fact],
      interview: interview(),
      strengths: [{ kind: 'proof', text: 'wrote the rota', about: 'rotas' }],
      ask: ['Who is on at night?'],
    });
    expect(all.slice(0, 6).map((one) => one.kind)).toEqual([
      'opening',
      'question',
      'need',
      'story',
      'ask',
      'fact',
    ]);
  });

  it('a story that can’t be told yet is none; what is missing in one is said', () => {
    const empty = story('2026-11-21-cccc', { title: 'x', situation: 'y' });
    const half = story('2026-11-21-dddd', { title: 'The rota', action: 'I asked' });
    const all = make([], { stories: [empty, half] });
    expect(all.map((one) => one.prompt.slice(0, 29))).toEqual(['Tell this story: “The rota”. ']);
    expect(all[0]?.answer.map((one) => one.text)).toEqual(['I asked', cardText.notYet]);
  });

  it('nobody begins with a certificate', () => {
    const strengths = ['OSHA 30', 'NVQ level 2', 'wrote the rota'].map((text) => ({
      kind: 'unheard',
      text,
      about: '',
    }));
    expect(make([], { strengths })[0]?.answer).toEqual([{ label: '', text: 'wrote the rota' }]);
  });

  it('a research point without a finding makes no card', () => {
    expect(make([], { facts: [{ key: 'k', about: 'x', finding: '' }] })).toEqual([]);
  });

  it('at most two questions with nothing written down get a card', () => {
    expect(make([nurse]).filter((one) => one.kind === 'question')).toHaveLength(2);
  });

  it('a question shows the story that answers it, without saying again which question that is', () => {
    const told = story('2026-11-21-cccc', { title: 'Two shifts', answered: ['why us?'], action: 'I asked' });
    const shown = make([nurse], { stories: [told] }).find((one) => one.prompt.includes('Why us?'));
    expect(shown?.kind === 'question' || shown?.kind === 'story').toBe(true);
    const question = make([nurse], { stories: [told] }).find((one) => one.kind === 'question');
    expect(question?.answer.map((one) => one.text)).toEqual(['Two shifts', 'I asked', cardText.notYet]);
  });

  it('the opening is their best three, and no praise', () => {
    const strengths = ['told', 'unheard', 'proof', 'story', 'cv'].map((kind) => ({
      kind,
      text: kind,
      about: '',
    }));
    const [opening] = make([], { strengths });
    expect(opening?.prompt).toContain('Tell us about yourself');
    expect(opening?.answer.map(({ text }) => text)).toEqual(['unheard', 'proof', 'story']);
    expect(make([], { strengths: strengths.slice(0, 1) })).toEqual([]);
  });

  it('each question has an example of its own', () => {
    const asked = debrief('2026-11-22-bbbb', {
      'questions-asked': ['A conflict in your team?', 'Conflict in the team at night?'],
    });
    const strengths = [
      { kind: 'proof', text: 'calmed a conflict in the team over rotas', about: '' },
      { kind: 'told', text: 'great with conflict in the team', about: '' },
    ];
    const questions = make([asked], { strengths }).filter(({ kind }) => kind === 'question');
    const lines = questions.flatMap(({ answer }) => answer.map(({ text }) => text));
    expect(lines.filter((text) => text === strengths[0]?.text)).toHaveLength(1);
    expect(lines).not.toContain(strengths[1]?.text);
  });

  it('prints a question without the aside behind it, and no aside as a cue', () => {
    const asked = nurseDebrief({
      'questions-asked': ['Why did you leave after 33 years? (because they shut it??)'],
      'more-needed': ['Why did you leave after 33 years? (because they shut it??)'],
    });
    const question = make([asked]).find(({ kind }) => kind === 'question');
    expect(question?.prompt).not.toContain('shut it');
    expect(question?.answer).toHaveLength(1);
    expect(JSON.stringify(question?.answer)).not.toMatch(/shut it|Why did you leave/);
  });

  it('asks no second time about themselves, and nothing of the old job by its name', () => {
    const asked = nurseDebrief({
      role: 'Lead nurse',
      'questions-asked': [
        'Introduce yourself',
        'What would you do first as lead?',
        'How do you calm a patient?',
      ],
    });
    const strengths = [
      { kind: 'proof', text: 'calmed nine patients in one night', about: '' },
      { kind: 'went-well', text: 'the drug round went well', about: '' },
    ];
    const next = { ...interview(), role: 'Staff nurse', posting: 'A nurse for nights on a ward.' };
    const cards = make([asked], { strengths, interview: next });
    const prompts = cards.map(({ prompt }) => prompt).join(' ');
    expect(prompts).not.toContain('Introduce');
    expect(prompts).not.toContain('as lead');
    expect(prompts).toContain('calm a patient');
    expect(cards[0]?.answer.map(({ text }) => text)).toEqual(['calmed nine patients in one night']);
  });

  it('gives no cue that tells of nothing', () => {
    const asked = nurseDebrief({ 'questions-asked': ['Tell us of a time you stopped a job for safety'] });
    const strengths = ['safety rep 15 yrs', 'working safely safety cert of 2025'].map((text) => ({
      kind: 'unheard',
      text,
      about: '',
    }));
    const question = make([asked], { strengths }).find(({ kind }) => kind === 'question');
    expect(JSON.stringify(question?.answer)).not.toMatch(/rep|cert/);
  });

  it('finds the example by what such a question is about, whatever its words', () => {
    const asked = nurseDebrief({ 'questions-asked': ['A time you noticed a patient deteriorating?'] });
    const strengths = [{ kind: 'proof', text: 'called the team', about: 'escalating early' }];
    const [, question] = make([asked], { strengths, interview: interview() });
    expect(question?.answer.map(({ text }) => text)).toEqual(['called the team']);
  });

  it('says which answers are ideas, and not their notes', () => {
    const asked = nurseDebrief({
      'questions-asked': ['Why us?', 'A time you noticed a patient deteriorating?'],
      'more-needed': ['Why us?'],
    });
    const strengths = [{ kind: 'proof', text: 'called the team', about: 'escalating early' }];
    const over = { strengths, interview: interview(), ask: ['What happens next?'] };
    const ideasOf = (isOwnAsk: boolean) =>
      Object.fromEntries(
        make([asked], { ...over, isOwnAsk }).map(({ prompt, ideas }) => [
          prompt.slice(0, 14),
          ideas === true,
        ]),
      );
    expect(ideasOf(false)).toMatchObject({
      'They ask: “Why': false,
      'They ask: “A t': true,
      'They say: “Do ': true,
    });
    expect(ideasOf(true)['They say: “Do ']).toBe(false);
  });

  it('says which question they answered well, and not that a story is missing', () => {
    const asked = nurseDebrief({ 'questions-asked': ['Why us?'], 'strong-answers': ['Why us?'] });
    const [question] = make([asked]);
    expect(question?.answer.map(({ text }) => text)).toEqual([cardText.answeredWell]);
    const later = debrief('2026-11-24-dddd', { 'questions-asked': ['Why us?'], 'more-needed': ['Why us?'] });
    expect(JSON.stringify(make([asked, later]))).not.toContain(cardText.answeredWell);
  });

  it('the tasks of a test, a plan and a story that is on another card get none', () => {
    const told = story('2026-11-21-cccc', { title: 'x', answered: ['Why us?'], action: 'I asked' });
    const asked = nurseDebrief({
      'questions-asked': ['Q2: Find the pair', 'Why us?'],
      'if-then': 'When I am in, I will read',
    });
    expect(make([asked], { stories: [told] }).map(({ kind, prompt }) => [kind, prompt])).toEqual([
      ['question', 'They ask: “Why us?” What do you say?'],
    ]);
  });

  it.each([
    ['Why\nus\r\n\r\n? ', 'They ask: “Why us ?” What do you say?'],
    ['system design', 'They ask: “system design”. What do you say?'],
    ['He said “no” and "why"', 'They ask: “He said ‘no’ and "why"”. What do you say?'],
    ['Why \u001b[2J\u202eus?', 'They ask: “Why \ufffd[2J\ufffdus?” What do you say?'],
    ['なぜ弊社ですか？', 'They ask: “なぜ弊社ですか？” What do you say?'],
    [`${'very '.repeat(80)}long?`, `They ask: “${'very '.repeat(30)}very…” What do you say?`],
  ])('keeps its frame around %j', (question, prompt) => {
    const asked = debrief('2026-11-22-bbbb', { 'questions-asked': [question] });
    expect(make([asked])[0]?.prompt).toBe(prompt);
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

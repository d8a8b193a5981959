import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dangerPhrases } from '../../../src/content/en/safety/danger.js';
import { type DangerPhrases, type DangerRow, readsAsDanger } from '../../../src/domain/safety/danger.js';
import { anyText } from '../../support/any-text.js';

const { phrases } = dangerPhrases;
const rowsAlone = (rows: readonly DangerRow[]): DangerPhrases => ({
  ...dangerPhrases,
  phrases: rows,
  weights: { at: new Int8Array(), constant: -1 },
});
const pauses = (text: string, danger: DangerPhrases = dangerPhrases): boolean => readsAsDanger(text, danger);

/** Texts that a row or a saying once stood for. */
const EXAMPLES = readFileSync('bench/danger/examples.txt', 'utf8').split('\n');
const examplesWith = (mark: string): string[] =>
  EXAMPLES.filter((line) => line.startsWith(mark)).map((line) =>
    line.slice(mark.length).replaceAll('\\n', '\n'),
  );
const PAUSING = [...phrases.flatMap((row) => row.pauses), ...examplesWith('! ')];
const LEFT_ALONE = [...phrases.flatMap((row) => row.leaves ?? []), ...examplesWith('. ')];

const ABOUT_INTERVIEWS = [
  'I killed the interview',
  'I killed it in round one',
  'I want to kill it next time',
  'kill -9 was one of the questions',
  'how to kill a process in Linux',
  'dead-end role',
  'a dead end for my career',
  'the project was dead on arrival',
  "I'm dying to know",
  'I was dying to hear back',
  'they cut the team',
  'They cut the budget',
  "I'd kill for that job",
  'this job hunt is killing me',
  'The suspense is killing me',
  'I nearly died of embarrassment',
  'I could have died of shame when the slides failed',
  'my soul dies in meetings',
  'the deadline was tight',
  'missed the deadline',
  'they ghosted me',
  'I bombed the system design round',
  'I blew it',
  'I shot myself in the foot with the salary question',
  'shoot me an email, they said',
  'cut my losses',
  'ending it with this recruiter',
  'I want to end this job search',
  'I want to end it on a good note',
  'end of life care nurse',
  'harm reduction worker',
  'the self-harm ward',
  'self-harm policy training',
  'my execution was poor',
  'execution speed',
  'dead tired',
  'hanging on for the second round',
  'hang in there, I would say',
  "I can't go on to the next round",
  'I cannot go on holiday until I hear',
  "I can't go on without knowing what they thought",
  'He hit me with a hard question',
  'the question hit me like a train',
  'she beat me to the answer',
  'They beat me down on salary',
  'my wife will kill me when she hears I said that',
  'it hurts',
  'it hurt to hear',
  'I feel worthless after that call',
  'I hate this',
  'I feel like a failure',
  'I was crushed',
  'I am devastated',
  'I want to give up on applying there',
  "I can't do another take-home",
  'they said my answers lacked life',
  'I want to change my life',
  'painful, but I will live',
  'a matter of life and death in the emergency room, I said',
  'Tell me about a time a patient died',
  'my father died last year and I told them so',
  'the company died a year later',
  'I jumped in front of the class with no plan',
  'jump off the call early',
  'overdose protocol was one of the questions',
  'asked about drug overdose procedures',
  'I drowned in jargon',
  'I threw myself under the bus by admitting it',
  'they will hang me out to dry',
  'poison pill defence was the case study',
  'the murder mystery team event',
  'stab in the dark at the last question',
  'I took a stab at it',
  'take it or leave it offer',
  'five kms from home',
  'it was 10 kms away',
  'wake up earlier on the day',
  'say goodbye to the panel',
  'I forgot to say goodbye',
  'nobody noticed the bug',
  'no one will notice if I skip that line in the CV',
  'I never want to work for them',
  'I want to disappear from LinkedIn for a week',
  'I wanted to disappear into the floor',
  'they killed my favourite question',
  'I died inside when he asked about the gap',
  'the recruiter went dead silent',
  'I was dead last in the ranking',
  'they want someone who lives and breathes sales',
  'I hung up on myself by accident',
  'I want to kill the anxiety before the next one',
  'killer question about incentives',
  'would kill for feedback',
  'The role is in palliative care, patients dying every week',
  'I cut the answer short',
  'It is the end of the road with this company',
  'ended my application there',
  'ended the call on a low note',
  "I can't take another rejection",
  "I can't do this anymore, five rounds for nothing",
  'not worth my time',
  'living in Berlin is not worth the pay',
  'what is the point of a cover letter',
  "what's the point in applying",
  "I'm sick of LinkedIn",
  'tired of being ghosted',
  'hurt by the way they said it',
  'they hurt themselves with that salary',
  'I want to hit them with better numbers next time',
  'shot down in the last round',
  'gun violence research fellow',
  'crisis text line volunteer',
  'worked on a mental health ward with self harming teenagers',
  'I burned out in my last job',
  'burned bridges with my old boss',
  'I want to burn my CV',
  'jumping ship',
  'jumped through hoops',
  'I threw myself into the task',
  'I drove myself crazy preparing',
  'drowning in take-home tasks',
  'choked on the whiteboard question',
  'I choked',
  'strangled by nerves',
  'bullet points were too long',
  'trigger warning in the posting',
  'not safe to assume they will call',
  'safe pair of hands, they said',
  'afraid to go back to that office for round two',
  'scared of the panel',
  'scared that I will never find work',
  'nobody cared about my portfolio',
  'no one would tell me why',
  'my partner said I should give up',
  'my mum hit the roof',
  'better off in another team',
  'better off without that company',
  'I would be better off staying where I am',
  'it all ended with a form mail',
  'I wish I had never applied',
  'wish I was more confident',
  "don't want to be here in a year",
  "I'm finished with agencies",
  'life is too short for unpaid tasks',
  'she will hit me with harder questions next time',
  'what to do with my life',
  'thoughts of deadlines all day',
];

describe('a danger pattern', () => {
  it.each(phrases)('pauses at its own examples: $pauses', (row) => {
    expect(row.pauses).not.toHaveLength(0);
    for (const example of row.pauses) expect(pauses(example, rowsAlone([row])), example).toBe(true);
  });
});

describe('an ordinary answer', () => {
  it('makes no pause: two thousand of people who are in no danger', () => {
    const answers = readFileSync('bench/danger/ordinary.txt', 'utf8').split('\n');
    const texts = answers
      .filter((line) => line.startsWith('. '))
      .map((line) => line.slice(2).replaceAll('\\n', '\n'));
    expect(texts.length).toBeGreaterThan(1900);
    expect(texts.filter((text) => pauses(text))).toEqual([]);
  });

  it.each([
    'CAC filings, I have done over 200 myself',
    "Put dollar figures next to every idea - I raise money, I just don't say how much",
    "Why did you leave your last job? I say 'because the chef he was screaming' and after I see his face",
    'still here. no one scrape since, 2 year',
    "I'd been promoted over her. She stopped copying me on loans",
    'My reference was lukewarm; my own head would like me to stay',
  ])('makes no pause, though it once did: %s', (text) => {
    expect(pauses(text)).toBe(false);
  });

  it.each(readdirSync('examples').filter((name) => name.endsWith('.json')))(
    'makes no pause: %s, which the weights were not made from',
    (name) => {
      const { answers } = JSON.parse(readFileSync(`examples/${name}`, 'utf8'));
      const texts = Object.values(answers)
        .flat()
        .filter((value) => typeof value === 'string');
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => pauses(text))).toEqual([]);
    },
  );
});

describe('all patterns together', () => {
  it.each(PAUSING)('pause at: %s', (text) => {
    expect(pauses(text)).toBe(true);
  });

  it.each([...LEFT_ALONE, ...ABOUT_INTERVIEWS])('do not pause at: %s', (text) => {
    expect(pauses(text)).toBe(false);
  });
});

describe('the words of a sentence', () => {
  const onlyWords = { ...dangerPhrases, phrases: [] };

  it.each([
    'tonight I will kill myself and nobody knows',
    'he hits me and the kids at home again',
    'I hurt my arms with the blade again tonight',
  ])('weigh enough without a row: %s', (text) => {
    expect(pauses(text, onlyWords)).toBe(true);
    expect(pauses(text, { ...rowsAlone([]) })).toBe(false);
  });

  it.each(ABOUT_INTERVIEWS)('do not weigh enough: %s', (text) => {
    expect(pauses(text, onlyWords)).toBe(false);
  });
});

describe('the form of a text', () => {
  it('does not change the result: case, apostrophes, punctuation, spaces, other sentences around it', () => {
    const disguise = fc.constantFrom<(text: string) => string>(
      (text) => text.toUpperCase(),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll(/['’]/g, ''),
      (text) => text.replaceAll(' ', '  '),
      (text) => `${text}!!!`,
      (text) => `They said no. ${text}. The end`,
      (text) => `Third round\n${text}\nthen nothing`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...PAUSING), fc.array(disguise, { maxLength: 3 }), (text, disguises) => {
        const disguised = disguises.reduce((so, apply) => apply(so), text);
        expect(pauses(disguised), disguised).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(anyText({ maxLength: 400 }), (text) => void pauses(text)));
  });

  it('reads a hundred kilobytes in linear time', () => {
    const heap = 'i want to ask them how it is going i was on time thinking '.repeat(1800);
    expect(pauses(heap)).toBe(false);
  });
});

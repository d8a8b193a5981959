import { expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { debrief } from '../../support/debriefs.js';

const copied = (text: string, whom: string | null, known: readonly string[] = []) => {
  const one = debrief('2026-11-24-aaaa', { 'feedback-said': text, 'ask-whom': whom, known });
  return share({
    script,
    debriefs: [one],
    interviews: [],
    journal: { debriefs: [one], interviews: [], applications: [] },
    ownName: undefined,
    chosen: [],
    words: sharingWords,
  }).debriefs[0]?.answers['feedback-said']?.value;
};

it.each<[string, string | null, readonly string[], string]>([
  ['PJ asked twice.', 'P. J. Brown', [], 'Person A asked twice.'],
  ['PJ asked, P.J. laughed.', null, ['I met P.J. Brown.'], 'Person A asked, Person A. laughed.'],
  ['They use SQL and PJ.', 'Dana Brown', [], 'They use SQL and PJ.'],
  ['Sunny asked for my rota.', 'Sunny Patel', [], 'Person A asked for my rota.'],
  ['志远说不行。', '陈志远', [], 'Person A说不行。'],
  ['Their tel. 61 855 12 34 rang.', null, [], 'Their tel. (phone number) rang.'],
  ['I had to call 61 855 people.', null, [], 'I had to call 61 855 people.'],
])('"%s" with %s known', (text, whom, known, copy) => {
  expect(copied(text, whom, known)).toBe(copy);
});

it('a remark behind the job is in no copy', () => {
  const one = debrief('2026-11-24-aaaa', { role: 'Teacher. I lied about my PGCE' });
  const copy = share({
    script,
    debriefs: [one],
    interviews: [],
    journal: { debriefs: [one], interviews: [], applications: [] },
    ownName: undefined,
    chosen: [],
    words: sharingWords,
  });
  expect(copy.debriefs[0]?.answers.role?.value).toBe('Teacher');
});

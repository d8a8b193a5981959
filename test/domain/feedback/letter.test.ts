import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter, letterReading } from '../../../src/content/en/feedback/letters.js';
import { script } from '../../../src/content/en/index.js';
import { type AnswerValue, OUTCOMES, type QuestionId, STAGES } from '../../../src/domain/debrief/debrief.js';
import {
  isFitting,
  LETTER_KINDS,
  LETTER_LENGTHS,
  type LetterGiven,
  letterFacts,
} from '../../../src/domain/feedback/letter.js';
import { debrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';

type Values = Partial<Record<QuestionId, AnswerValue | null>>;

const given = (more: Partial<LetterGiven> = {}): LetterGiven => ({
  asked: null,
  interviews: [],
  ownName: undefined,
  country: undefined,
  about: undefined,
  told: false,
  signed: [],
  ...more,
});
const facts = (values: Values, about?: string) =>
  letterFacts(
    script,
    debrief('2026-11-24-aaaa', values),
    given({ asked: '2026-11-25', ownName: 'Ana', about }),
    letterReading,
  );
const request = (values: Values, about?: string) => letter(facts(values, about), 'request', 'mail').body;

describe('what is thanked for', () => {
  const held = (panel?: string) =>
    interview({ role: 'Nurse', company: 'Acme', when: '2026-11-20T10:00', ...(panel && { panel }) });
  const letterWith = (panel: string | undefined, whom: string | null) => {
    const values = { role: 'Nurse', company: 'Acme', stage: 'final-round', 'ask-whom': whom };
    const all = given({ interviews: [held(panel)] });
    return letter(
      letterFacts(script, debrief('2026-11-24-aaaa', values), all, letterReading),
      'request',
      'mail',
    ).body;
  };

  it.each([
    ['Dana Novak, head of nursing', 'Dana Novak', 'the time you gave me on Friday 20 November'],
    ['two from the ward', 'Dana Novak', "your team's time on Friday 20 November"],
    [undefined, 'Dana Novak', "your team's time on Friday 20 November"],
    [undefined, null, 'the time you gave me on Friday 20 November'],
  ])('with "%s" there, %s is thanked for %s', (panel, whom, thanked) => {
    expect(letterWith(panel, whom)).toContain(`and for ${thanked}`);
  });

  it.each<[string, Values, string]>([
    ['harcourt & sons dental laboratory', {}, 'Harcourt & Sons Dental Laboratory'],
    ["st mary's house of bread (old)", {}, "St Mary's House of Bread"],
    ['acme it', { known: ['They said Acme IT is growing'] }, 'Acme IT'],
    ['eBay', {}, 'eBay'],
  ])('the employer "%s" stands with capitals', (company, more, name) => {
    expect(facts({ role: 'Nurse', company, ...more }).company).toBe(name);
  });

  it('as the reply signs it', () => {
    const values = { company: 'acme it' };
    const feedback = [reply('2026-11-25', 'No.\n\nDana\nAcme  IT')];
    const one = debrief('2026-11-24-aaaa', values, { feedback });
    expect(letterFacts(script, one, given(), letterReading).company).toBe('Acme IT');
  });

  it('a full stop before what they add for themselves goes with it', () => {
    const body = request({ role: 'Driver, night shift. (the small van, everybody asks)', company: 'Acme' });
    expect(body).toContain('the Driver, night shift role');
  });

  it('neither job nor employer has a remark behind it; where it may be one, only if they say it is the name', () => {
    const values = { role: 'Teacher. I lied about my PGCE', company: 'Grand Hotel - never again' };
    const { subject, body } = letter(facts(values), 'request', 'mail');
    expect(subject).toBe('Re: Teacher at Grand Hotel');
    expect(body).toContain('the Teacher role at Grand Hotel');
    expect(body).not.toMatch(/lied|never again/);
    const doubtful = debrief('2026-11-24-aaaa', { role: 'nurse, theatres', company: 'Boss is a bully Ltd' });
    const roleWith = (more: Partial<LetterGiven>) =>
      letterFacts(script, doubtful, given(more), letterReading);
    expect(roleWith({})).toMatchObject({ role: 'nurse', company: null });
    expect(roleWith({ whole: ['nurse, theatres'] }).role).toBe('nurse, theatres');
    const advert = interview({ role: 'Nurse', company: 'Acme', posting: 'Nurse, Theatres\nFull time' });
    expect(roleWith({ interviews: [advert] }).role).toBe('nurse, theatres');
  });

  it('the employer is named without what they add for themselves', () => {
    const body = request({ role: 'Nurse', company: 'Acme (w/ the cactus logo)' });
    expect(body).toContain('the Nurse role at Acme,');
  });
});

describe('whom to greet', () => {
  it.each<[string, string | null, string?]>([
    ['Dana, who led the interview, by mail', 'Dana'],
    ['Dana Novak', 'Dana Novak'],
    ['Ana van der Berg via Xing', 'Ana van der Berg'],
    ['Ms Novak at the school', 'Ms Novak'],
    ['Dr. Lee, +44 1234 567890', 'Dr. Lee'],
    ['Frau Müller', 'Frau Müller'],
    ['Jean-Luc (LinkedIn)', 'Jean-Luc'],
    ['Kovács Anna', 'Kovács Anna'],
    ['Will Smith', 'Will Smith'],
    ['Mr Kerrigan jnr, 01 555 0123', 'Mr Kerrigan', 'Kerrigan Haulage'],
    ['mr kerrigan', 'Mr Kerrigan'],
    ['Mrs. Chaudhry (1)', 'Mrs. Chaudhry'],
    // Nobody for sure: no name is better than a wrong one.
    ['', null],
    ['dana', null],
    ['dana@firm.example', null],
    ['the head chef', null],
    ['HR at Siemens', null],
    ['Siemens HR', null, 'Siemens AG'],
    ['Acme', null, 'ACME Ltd'],
    ["Acme's recruiter", null],
    ['Google recruiter', null],
    ['Will write to Dana', null],
    ['Sam and Alex', null],
    ['LinkedIn message to Sam', null],
    ['Recruiter', null],
    ['Maybe Dana', null],
  ])('%s: %s', (whom, name, company) => {
    expect(facts({ 'ask-whom': whom, company: company ?? null }).to).toBe(name);
  });

  it.each([
    ['gareth, or hr (forgot her name)', 'Gareth'],
    ['accounts', null],
    ['chef', null],
  ])('in small letters, where another answer speaks of somebody: %s', (whom, name) => {
    const known = ['video call with the manager (gareth)', 'my chef asked for knives'];
    expect(facts({ 'ask-whom': whom, known }).to).toBe(name);
  });

  it('the address is found in what was typed, or there is none', () => {
    expect(facts({ 'ask-whom': 'Dana <dana.n@firm.example>, 0123 456 789' }).address).toBe(
      'dana.n@firm.example',
    );
    expect(facts({ 'ask-whom': 'Dana, 0123 456 789' }).address).toBe('');
  });

  it('whom they said they had asked counts where nobody was named before', () => {
    const one = debrief('2026-11-24-aaaa', {}, { feedback: [event('asked', '2026-11-25', { whom: 'Sam' })] });
    expect(letterFacts(script, one, given(), letterReading).to).toBe('Sam');
  });
});

describe('whom to greet where nobody was named', () => {
  const to = (signed: readonly string[], values: Values = {}) =>
    letterFacts(script, debrief('2026-11-24-aaaa', values), given({ signed }), letterReading).to;

  it.each<[readonly string[], string | null, Values?]>([
    [['Tariq Mahmood'], 'Tariq Mahmood'],
    [['Mrs J. Whitehead'], 'Mrs Whitehead'],
    [['', 'Minh'], 'Minh'],
    [['Human Resources', 'Hannah Lowe'], 'Hannah Lowe'],
    [['Early Careers Team'], null],
    [['Oak Lodge'], null, { company: 'Oak Lodge Nursing Home' }],
    [['Hannah'], 'Dana', { 'ask-whom': 'Dana, by mail' }],
    [['Hannah'], 'Hannah', { 'ask-whom': 'the practice manager' }],
    [[], null],
  ])('%j: %s', (signed, name, values) => expect(to(signed, values)).toBe(name));
});

it('holds nothing of an answer that its question does not share', () => {
  const values = {
    'ask-whom': 'Dana Novak, dana@firm.example',
    role: 'porter',
    company: 'Acme',
    stage: 'final-round',
    'more-needed': ['drug doses'],
    'could-change': 'speak slower',
  };
  const open = JSON.stringify(facts(values));
  const questions = script.questions.map(({ shared: _, ...question }) => question);
  const told = debrief('2026-11-24-aaaa', values);
  const closed = letterFacts({ ...script, questions }, told, given(), letterReading);
  expect(open).toMatch(/Dana.*porter.*final-round/s);
  expect(open).not.toMatch(/drug doses|speak slower/);
  expect(JSON.stringify(closed)).not.toMatch(/Dana|dana|porter|final-round|drug doses|speak slower/);
});

describe('the one question', () => {
  it.each<[Values, string]>([
    [{ 'more-needed': ['drug doses'], 'could-change': 'Pause first' }, 'one thing I could work on?'],
    [{ 'could-change': 'should I have asked?', stage: 'task' }, 'in a task like yours?'],
    [{ stage: 'application' }, 'in my next application?'],
    [{ stage: 'final-round', 'could-change': '-' }, 'in a final round?'],
    [{}, 'one thing I could work on?'],
  ])('%j', (values, wanted) => expect(request(values)).toContain(wanted));

  it.each([
    ['drug doses', "thing I'd like to work on: drug doses. Do you have"],
    ['I rambled on conflict.', "thing I'd like to work on: I rambled on conflict. Do"],
    ['- being concise,', 'to work on: being concise. Do'],
    ['salary... they pushed me', 'to work on: salary... they pushed me. Do'],
    ['why I left my last job', 'to work on: why I left my last job. Do'],
    ['Fragen zu Dosierungen', 'to work on: Fragen zu Dosierungen. Do'],
    ['¿Por qué aquí?', 'next time: “¿Por qué aquí?” Do'],
    ['"Why do you want to work here?"', 'next time: “Why do you want to work here?” Do'],
    ['tell me about yourself', 'next time: “tell me about yourself”. Do'],
    ['what is your biggest weakness', 'next time: “what is your biggest weakness”. Do'],
  ])('picked: %s', (about, wanted) => expect(request({}, about)).toContain(wanted));

  it('is about what the person says, where they say it', () => {
    expect(request({ 'more-needed': ['private'] }, 'my portfolio')).toContain('to work on: my portfolio. Do');
    expect(request({ 'more-needed': ['private'] }, 'my portfolio')).not.toContain('private');
  });
});

describe('the role', () => {
  it.each([
    ['Staff nurse', 'for the Staff nurse role, and'],
    ['a teaching assistant position', 'for the teaching assistant position, and'],
    ['The Lead Teacher.', 'for the Lead Teacher role, and'],
    ['Junior dev role', 'for the Junior dev role, and'],
    ['???', 'for the role, and'],
    ['x'.repeat(61), 'for the role, and'],
    [null, 'for the role, and'],
  ])('%s', (role, wanted) => expect(request({ role })).toContain(wanted));
});

describe('every letter', () => {
  const values = fc.record({
    outcome: fc.constantFrom(...OUTCOMES, null),
    stage: fc.constantFrom(...STAGES, null),
    role: fc.option(fc.string({ unit: 'grapheme', maxLength: 70 })),
    'ask-whom': fc.option(fc.string({ unit: 'grapheme' })),
    'more-needed': fc.option(
      fc.array(
        fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[?？]/g, '')),
        { maxLength: 2 },
      ),
    ),
    'could-change': fc.option(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[?？]/g, ''))),
  });

  it('is short, thanks or says why it comes again, asks at most one thing, and is signed', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...LETTER_KINDS),
        fc.constantFrom(...LETTER_LENGTHS),
        (answers, kind, length) => {
          fc.pre(isFitting(kind, answers.outcome ?? 'rejected'));
          const { subject, body } = letter(
            facts({ ...answers, role: answers.role?.replaceAll('?', '') ?? null }),
            kind,
            length,
          );
          const asks = body.match(/\?/g)?.length ?? 0;
          expect(asks).toBe(kind === 'request' || kind === 'reminder' ? 1 : 0);
          expect(body.split(/\s+/).length).toBeLessThan(160);
          expect(body).toMatch(kind === 'reminder' ? /I wrote to you/ : /thank you/i);
          expect(body).toMatch(length === 'mail' ? /Kind regards,\nAna$/ : / Ana$/);
          expect(subject === '').toBe(length === 'message');
          expect(body).not.toMatch(/\b(the role role|undefined|null)\b/);
        },
      ),
    );
  });

  it('without a name ends without one, and says when it was asked', () => {
    const unsigned = letterFacts(
      script,
      debrief('2026-11-24-aaaa'),
      given({ asked: '2026-11-25' }),
      letterReading,
    );
    expect(letter(unsigned, 'reminder', 'mail').body).toMatch(
      /on Wednesday 25 November with.*\n\nKind regards$/s,
    );
  });

  it.each([
    ['rejected', 'Thank you for considering me'],
    ['no-reply', "I haven't heard back yet"],
  ])('after %s: %s', (outcome, wanted) => {
    expect(request({ outcome })).toContain(wanted);
    expect(request({ outcome })).toContain('I understand');
  });

  it.each(OUTCOMES)('%s: a thank-you always fits, the others only after a no or a silence', (outcome) => {
    const isOver = outcome === 'rejected' || outcome === 'no-reply';
    expect(LETTER_KINDS.filter((kind) => isFitting(kind, outcome))).toEqual(
      isOver ? LETTER_KINDS : ['thank-you'],
    );
  });
});

describe('who wrote', () => {
  const about = (values: Values, feedback: Parameters<typeof debrief>[2], signed: readonly string[] = []) =>
    letterFacts(script, debrief('2026-11-24-aaaa', values, feedback), given({ signed }), letterReading);

  it.each([
    ['Priya Raman', ['Priya'], 'Priya'],
    ['Pam Ostrander', ['Pam O.'], 'Pam'],
    ['Priya Raman', ['Tom'], 'Priya Raman'],
    ['Denise Yarbrough the ward sister, I have her number', [], 'Denise Yarbrough'],
    [null, [''], null],
  ])('%j, signed %j, is greeted as %j', (whom, signed, to) => {
    expect(about({ role: 'Nurse', 'ask-whom': whom }, {}, signed).to).toBe(to);
  });

  it('after a silence that ended, the letter thanks for the answer and waits for none', () => {
    const silent: Values = { role: 'Clerk, stores + counter', outcome: 'no-reply', stage: 'only-interview' };
    const wrote = { feedback: [reply('2026-11-25', 'Clerk, stores + counter: the post is on hold.')] };
    const body = letter(about(silent, wrote), 'thank-you', 'mail').body;
    expect(body).toContain(
      'the Clerk, stores and counter role, for the time you gave me, and for writing back.',
    );
    expect(body).not.toMatch(/any news|heard back/);
    expect(letter(about(silent, wrote), 'request', 'mail').body).not.toMatch(/If the answer|heard back/);
    expect(letter(about(silent, {}), 'thank-you', 'mail').body).toContain('any news');
  });

  it('for the employer, as an agency does, is thanked for that, and decided nothing', () => {
    const wrote = { feedback: [reply('2026-11-25', 'Our client Acme went with somebody else.')] };
    const { body } = letter(about({ role: 'Clerk', outcome: 'rejected' }, wrote), 'thank-you', 'mail');
    expect(body).toContain(
      'Thank you for putting me forward for the Clerk role. I understand their decision.',
    );
    expect(body).not.toMatch(/your (?:team's time|decision)/);
  });
});

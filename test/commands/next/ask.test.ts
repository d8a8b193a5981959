/** The questions of `next add`: what is wrong is said where it is typed, and back loses nothing. */

import { describe, expect, it } from 'vitest';
import { conversationText } from '../../../src/content/en/debrief/conversation.js';
import { data } from '../../../src/errors.js';
import type { Prompter, Step } from '../../../src/ports/index.js';
import { call } from '../../support/call.js';
import { type Act, answer, goBack, scripted, skip, stop, world } from '../../support/fakes.js';

const POSTING = 'Staff nurse\n\nCompany: St Mary\n\nRequirements:\n- Tact';

const MEETING = ['--kind', 'panel', '--place', 'x', '--panel', 'x', '--phone', '1'];

const adding = async (acts: readonly Act[], ...argv: readonly string[]) => {
  const person = scripted(acts);
  const w = world({ acts: person.prompter });
  const status = await call(w, 'next', 'add', ...argv);
  person.done();
  return { status, w, interviews: [...w.memory.store.interviews.values()] };
};

/** The steps as they were shown, in order. */
const watched = (acts: readonly Act[]): { readonly acts: readonly Act[]; readonly seen: Step[] } => {
  const seen: Step[] = [];
  return {
    acts: acts.map((act) => ('ask' in act ? { ...act, see: (step: Step) => void seen.push(step) } : act)),
    seen,
  };
};

const lineOf = (seen: readonly Step[], at: number): Step => {
  const step = seen[at];
  if (step === undefined) throw new Error(`there was no question ${at}`);
  return step;
};

describe('at the question', () => {
  const facts = ['--company', 'x', '--stage', 'phone-screen', ...MEETING];

  it.each([
    ['yesterday', 'Monday 23 November 2026 is over.'],
    ['whenever', '"tomorrow", "Thursday", "in 3 days", "3 Dec 14:00" or 2026-12-03.'],
    ['3/12', 'Thursday 3 December 2026 or Friday 12 March 2027'],
  ])('"%s" is no day', async (typed, message) => {
    const { acts, seen } = watched([skip('paste'), answer('what is the job', 'Nurse'), skip('when is it')]);
    await adding(acts, ...facts);
    expect(await lineOf(seen, 2).check(typed)).toEqual({
      ok: false,
      message: expect.stringContaining(message),
    });
  });

  it.each([
    ['in 6 days at 2pm', 'Monday 30 November 2026 at 14:00', '2026-11-30T14:00'],
    ['today', 'Tuesday 24 November 2026', '2026-11-24'],
  ])('"%s" is echoed in full, and kept', async (typed, echo, when) => {
    const { acts, seen } = watched([
      skip('paste'),
      answer('what is the job', 'Nurse'),
      answer('when is it', typed),
    ]);
    const { interviews } = await adding(acts, ...facts);
    expect(await lineOf(seen, 2).check(typed)).toEqual({ ok: true, value: typed, echo });
    expect(interviews).toMatchObject([{ when }]);
  });

  it("the number in the advert stands where they ask for one to call if you're late", async () => {
    const { acts, seen } = watched([
      answer('paste', `${POSTING}\n\nContact: Dana Novak, Ward Manager, 01935 555 012`),
      answer('what is the job', 'Nurse'),
      skip('when is it'),
      answer('Which number', '01935 555 012'),
    ]);
    await adding(acts, '--company', 'x', '--stage', 'phone-screen', ...MEETING.slice(0, -2));
    expect(lineOf(seen, 3).initial).toBe('01935 555 012');
  });

  it('a role is needed, and nothing else is', async () => {
    const { acts, seen } = watched([
      skip('paste'),
      answer('what is the job', 'Nurse'),
      skip('which employer'),
      skip('when is it'),
      skip('which round'),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    expect((await adding(acts)).status).toBe(0);
    expect(seen.map((step) => step.needed)).toEqual([
      undefined,
      expect.stringContaining('Please type the job.'),
      ...Array.from({ length: 7 }, () => undefined),
    ]);
  });
});

describe('what fits', () => {
  const start: readonly Act[] = [
    answer('what is the job', 'Nurse'),
    skip('which employer'),
    skip('when is it'),
    skip('which round'),
  ];

  it('a short line where the advert belongs is taken as the job', async () => {
    const { acts, seen } = watched([
      answer('paste', 'same thing, sales'),
      answer('what is the job', 'Sales assistant'),
      ...start.slice(1),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    const { interviews } = await adding(acts);
    expect(lineOf(seen, 1).initial).toBe('same thing, sales');
    expect(interviews).toMatchObject([{ role: 'Sales assistant' }]);
    expect(interviews[0]).not.toHaveProperty('posting');
  });

  it('a phone call has no place', async () => {
    const { acts } = watched([
      skip('paste'),
      ...start,
      answer('kind of interview', 'phone'),
      skip('Who will you talk to'),
      skip('Which number'),
    ]);
    expect((await adding(acts)).status).toBe(0);
  });

  it.each([
    ['in-person', 'Where is it?'],
    ['video', 'What is the link?'],
  ])('an interview of the kind %s is asked about with: %s', async (kind, text) => {
    const { acts, seen } = watched([
      skip('paste'),
      ...start,
      answer('kind of interview', kind),
      skip(text),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    expect((await adding(acts)).status).toBe(0);
    expect(lineOf(seen, 6).text).toBe(text);
  });
});

describe('back', () => {
  it('goes to the question before, with its answer or what was typed filled in', async () => {
    const { acts, seen } = watched([
      answer('paste', POSTING),
      answer('what is the job', 'Ward nurse'),
      answer('which employer', 'Mercy'),
      answer('when is it', 'thu 14:00'),
      goBack('which round'),
      goBack('when is it', 'fri'),
      goBack('which employer'),
      goBack('what is the job'),
      answer('paste', POSTING),
      answer('what is the job', 'Ward nurse'),
      skip('which employer'),
      answer('when is it', 'fri'),
      answer('which round', 'phone-screen'),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    const { interviews } = await adding(acts);
    expect(seen.map((step) => [step.initial, step.typing, step.canGoBack])).toEqual([
      [null, null, false],
      ['Staff nurse', null, true],
      ['St Mary', null, true],
      [null, null, true],
      [null, null, true],
      ['thu 14:00', null, true],
      ['Mercy', null, true],
      ['Ward nurse', null, true],
      [POSTING, null, false],
      ['Ward nurse', null, true],
      ['Mercy', null, true],
      ['thu 14:00', 'fri', true],
      ...Array.from({ length: 5 }, () => [null, null, true]),
    ]);
    // What was cleared is not filled in again from the posting.
    expect(interviews).toMatchObject([
      { role: 'Ward nurse', company: '', when: '2026-11-27', stage: 'phone-screen', posting: POSTING },
    ]);
  });

  it('passes over what was given, and leaving keeps nothing', async () => {
    const { acts, seen } = watched([
      skip('paste'),
      answer('what is the job', 'Nurse'),
      goBack('when is it'),
      stop('what is the job'),
    ]);
    const { status, w } = await adding(acts, '--company', 'Mercy');
    expect(status).toBe(130);
    expect(lineOf(seen, 3).initial).toBe('Nurse');
    expect(w.err()).toContain('Nothing was added.');
    expect(w.memory.state.writes).toBe(0);
  });
});

describe('leaving', () => {
  it('offers what was answered and typed at the next call, until an interview is added', async () => {
    const left = await adding([
      skip('paste'),
      answer('what is the job', 'Nurse'),
      skip('which employer'),
      goBack('when is it', 'fr'),
      stop('which employer', 'Mer'),
    ]);
    expect(left.w.err()).toContain('What you typed is kept');
    const { acts, seen } = watched([
      skip('paste'),
      answer('what is the job', 'Nurse'),
      answer('which employer', 'Mercy'),
      answer('when is it', 'fri'),
      answer('which round', 'phone-screen'),
      skip('kind of interview'),
      skip('Where is it'),
      skip('Who will you meet'),
      skip('Which number'),
    ]);
    const person = scripted(acts);
    const w = world({ acts: person.prompter });
    for (const [name, text] of left.w.kept) w.kept.set(name, text);
    expect(await call(w, 'next', 'add')).toBe(0);
    expect(person.said).toEqual(['What you typed last time is filled in.']);
    expect(seen.map((step) => step.typing)).toEqual([
      ...[null, 'Nurse', 'Mer', 'fr'],
      ...Array.from({ length: 5 }, () => null),
    ]);
    expect(seen.some((step) => step.unsaved)).toBe(false);
    expect(w.kept.size).toBe(0);
  });
});

/** What is kept while each of these is asked. */
const keptAt = async (acts: readonly Act[], refuse = 'nobody') => {
  const kept: (object | null)[] = [];
  const see = (): void => {
    const [text] = [...w.kept.values()];
    kept.push(text === undefined ? null : JSON.parse(text));
  };
  const person = scripted(acts.map((act) => ({ ...act, see })));
  const w = world({ acts: person.prompter });
  const texts = await w.context.editor();
  const { keep } = texts;
  texts.keep = async (name, text) => {
    if (text?.includes(refuse)) throw data('editing: the disk is full', 'Make room on the disk.');
    await keep(name, text);
  };
  const status = await call(w, 'next', 'add', '--stage', 'phone-screen', ...MEETING);
  person.done();
  return { status, w, kept };
};

describe('each answer', () => {
  it('is on disk before the next question, until the interview is', async () => {
    const { status, w, kept } = await keptAt([
      answer('paste', POSTING),
      answer('what is the job', 'Ward nurse'),
      goBack('which employer', 'Mer'),
      answer('what is the job', 'Sister'),
      answer('which employer', 'Mercy'),
      skip('when is it'),
    ]);
    const posting = POSTING;
    expect(kept).toEqual([
      null,
      { posting },
      { posting, role: 'Ward nurse' },
      { posting, role: 'Ward nurse' },
      { posting, role: 'Sister', company: 'Mer' },
      { posting, role: 'Sister', company: 'Mercy' },
    ]);
    expect([status, w.kept.size]).toEqual([0, 0]);
  });

  it('is on disk before a pause', async () => {
    const hard = 'I do not want to live any more';
    const { kept } = await keptAt([
      skip('paste'),
      answer('what is the job', hard),
      { menu: 'What would you like', choose: 'stopped' },
    ]);
    expect(kept).toEqual([null, null, { role: hard }]);
  });

  it('that the disk refuses ends it, and what it took before is kept', async () => {
    const { status, w, kept } = await keptAt(
      [skip('paste'), answer('what is the job', 'Nurse'), answer('which employer', 'Mercy')],
      'Mercy',
    );
    expect(status).toBe(4);
    expect(kept.at(-1)).toEqual({ role: 'Nurse' });
    expect([...w.kept.values()]).toEqual(['{"role":"Nurse"}']);
    expect(w.err()).toContain(`Make room on the disk.\n${conversationText.answersKept('next add')}`);
  });

  it('is not said to be kept where the disk took none', async () => {
    const { status, w } = await keptAt([skip('paste'), answer('what is the job', 'Nurse')], 'Nurse');
    expect(status).toBe(4);
    expect(w.err()).not.toContain('are kept');
  });
});

describe('two windows', () => {
  const nurse = [skip('paste'), answer('what is the job', 'Nurse')];
  const rest = [skip('which employer'), skip('when is it')];

  /** Another window is left while this one stands at its first question. */
  const besideOneThatIsLeft = async (acts: readonly Act[]) => {
    const person = scripted(acts);
    let opened = (): void => {};
    const first = new Promise<void>((resolve) => {
      opened = resolve;
    });
    let left = (): void => {};
    const isLeft = new Promise<void>((resolve) => {
      left = resolve;
    });
    const ask: Prompter['ask'] = async (step) => {
      opened();
      await isLeft;
      return person.prompter.ask(step);
    };
    const w = world({ acts: { ...person.prompter, ask } });
    const given = ['next', 'add', '--stage', 'phone-screen', ...MEETING];
    const here = call(w, ...given);
    await first;
    const there = scripted([skip('paste'), answer('what is the job', 'Cook'), stop('which employer')]);
    Object.assign(w.context, { prompter: async () => there.prompter });
    await call(w, ...given);
    left();
    const status = await here;
    person.done();
    return { w, status, kept: [...w.kept.values()] };
  };

  it('the one that ends leaves what was kept in the other', async () => {
    const { status, kept } = await besideOneThatIsLeft([...nurse, ...rest]);
    expect({ status, kept }).toEqual({ status: 0, kept: ['{"role":"Cook"}'] });
  });

  it('both left: the later one is offered first, then the other', async () => {
    const { w, kept } = await besideOneThatIsLeft([...nurse, stop('which employer')]);
    expect(kept).toEqual(['{"role":"Cook"}', '{"role":"Nurse"}']);
    for (const role of ['Nurse', 'Cook']) {
      const { acts, seen } = watched([skip('paste'), answer('what is the job', role), ...rest]);
      const person = scripted(acts);
      Object.assign(w.context, { prompter: async () => person.prompter });
      await call(w, 'next', 'add', '--stage', 'phone-screen', ...MEETING);
      expect(lineOf(seen, 1).typing).toBe(role);
    }
    expect(w.kept.size).toBe(0);
  });
});

describe('what can’t be written', () => {
  it('is not lost: it says so, and the next call has it filled in', async () => {
    const person = scripted([answer('what is the job', 'Nurse'), skip('which employer')]);
    const w = world({ acts: person.prompter });
    w.memory.state.full = true;
    const given = ['--when', 'fri', '--stage', 'phone-screen', '--posting', 'advert.txt', ...MEETING];
    w.files.set('advert.txt', POSTING);
    expect(await call(w, 'next', 'add', ...given)).toBe(4);
    expect([...w.kept.values()]).toEqual(['{"role":"Nurse"}']);
    expect(w.err()).toContain(conversationText.answersKept('next add'));
  });
});

describe('as options', () => {
  it.each(['--when', '--closes'])('%s is looked at before anything is asked', async (option) => {
    expect((await adding([], option, 'whenever')).status).toBe(2);
  });

  it.each([
    ['--when', 'yesterday', 'is over'],
    ['--when', 'whenever', '"tomorrow"'],
    ['--closes', 'whenever', '"tomorrow"'],
  ])('%s %s is refused with an example that lies ahead', async (option, typed, message) => {
    const w = world();
    expect(await call(w, 'next', 'add', '--role', 'Nurse', option, typed)).toBe(2);
    expect(w.err()).toContain(message);
    expect(w.memory.state.writes).toBe(0);
  });
});

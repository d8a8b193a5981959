/** Outcomes and rounds: what is asked at a start about an interview that is over, and what belongs together. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import type { Step } from '../../../src/ports/index.js';
import { call, callWith, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, skip, stop, type World, world } from '../../support/fakes.js';
import { event } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';

const sisterInterview = (id: string, when: string | null, more: Partial<Interview> = {}): Interview =>
  interview({ id, when, role: 'Ward sister', company: "St Mary's", ...more });

const held = sisterInterview('2026-11-10-aaaa', '2026-11-23T14:00');
const HOW = 'How did it go? Ward sister';
const leave = stop('What happened?');
const debriefsOf = (w: World) => [...w.memory.store.debriefs.values()];
const interviewIn = (w: World) => w.memory.store.interviews.get(held.id);

describe('an interview that is over', () => {
  it.each([[['--full']], [['start', '--full']]])(
    'leads to a debrief with its facts filled in: %j',
    async (argv) => {
      const { w } = await callWith(
        [
          { menu: HOW, choose: 'go-over' },
          answer('What happened?', 'waiting'),
          {
            ...stop('When was the interview?'),
            see: (step: Step) => expect(step.typing).toBe('2026-11-23'),
          } as Act,
        ],
        { interviews: [held] },
        ...argv,
      );
      const [one] = debriefsOf(w);
      expect(one?.answers).toMatchObject({
        outcome: { value: 'waiting' },
        role: { value: 'Ward sister' },
        company: { value: "St Mary's" },
        stage: { value: 'first-interview' },
      });
      expect(interviewIn(w)?.done).not.toBeNull();
    },
  );

  it('still waiting is noted as that, and the start goes on', async () => {
    const { w, said } = await callWith(
      [{ menu: HOW, choose: 'waiting' }, leave],
      { interviews: [held] },
      'start',
    );
    const [one] = debriefsOf(w);
    expect(one?.finished).not.toBeNull();
    expect(one?.answers).toMatchObject({
      outcome: { value: 'waiting' },
      'heard-on': { value: '2026-11-23' },
    });
    expect(said.join(' ')).toContain(`edit ${one?.id} outcome`);
    expect(interviewIn(w)?.done).not.toBeNull();
    // When the answer comes, what then applies can be asked.
    expect(await call(w, 'edit', one?.id ?? '', 'outcome', '--answer', 'rejected')).toBe(0);
    expect(w.err()).toContain(`resume ${one?.id}`);
  });

  it('called off closes it without a debrief', async () => {
    const { w } = await callWith(
      [{ menu: HOW, choose: 'called-off' }, leave],
      { interviews: [held] },
      'start',
    );
    expect(debriefsOf(w)).toEqual([]);
    expect(interviewIn(w)?.done).not.toBeNull();
  });

  it('not now changes nothing, and Ctrl-C leaves', async () => {
    const later = await callWith([{ menu: HOW, choose: 'not-now' }, leave], { interviews: [held] }, 'start');
    expect(later.w.memory.state.writes).toBe(0);
    const left = await callWith([{ menu: HOW, choose: null }], { interviews: [held] }, 'start');
    expect([left.status, left.w.memory.state.writes]).toEqual([130, 0]);
  });

  it('is asked about once, the latest', async () => {
    const older = sisterInterview('2026-11-01-bbbb', '2026-11-05', { role: 'Cook' });
    await callWith([{ menu: HOW, choose: 'not-now' }, leave], { interviews: [held, older] }, 'start');
  });

  it.each([
    ['it is still ahead today', sisterInterview('2026-11-10-aaaa', '2026-11-24T23:00')],
    ['only the day is known, and that is today', sisterInterview('2026-11-10-aaaa', '2026-11-24')],
    ['it has no date', sisterInterview('2026-11-10-aaaa', null)],
    ['it is done', { ...held, done: '2026-11-23T16:00:00.000Z' }],
  ])('is not asked where %s', async (_, one) => {
    await callWith([leave], { interviews: [one] }, 'start');
  });

  it('never stands in the way of a waiting draft', async () => {
    const draft = debrief('2026-11-20-dddd', { role: 'Cook' }, { finished: null });
    await callWith([leave], { interviews: [held], debriefs: [draft] }, 'start');
  });
});

describe('what is due at a start', () => {
  const asked = (on: string, id = '2026-11-01-aaaa', more: Partial<Debrief> = {}) =>
    debrief(id, { role: 'Cook', 'ask-whom': 'Dana' }, { feedback: [event('asked', on)], ...more });

  it.each<[string, readonly Debrief[], string]>([
    ['a reminder', [asked('2026-11-17')], 'A reminder is due: Cook. See: rejection-coach feedback\n\n'],
    [
      'a request',
      [debrief('2026-11-20-aaaa', { role: 'Cook', 'ask-whom': 'Dana' })],
      'Time to ask for feedback: Cook.',
    ],
    [
      'several',
      [asked('2026-11-17'), asked('2026-11-16', '2026-11-02-bbbb')],
      '2 requests for feedback are due',
    ],
  ])('%s: one line on standard error', async (_, debriefs, line) => {
    const { w } = await callWith([leave], { debriefs }, 'start');
    expect(w.err()).toContain(line);
    expect(
      w
        .err()
        .split('\n')
        .filter((one) => /feedback|reminder/.test(one)),
    ).toHaveLength(1);
  });

  it('that one closed by itself is said once', async () => {
    const first = await callWith([leave], { debriefs: [asked('2026-11-03')] }, 'start');
    expect(first.w.err().replace(/\s+/g, ' ')).toContain("No answer doesn't mean you did badly.");
    const second = await callWith([leave], { debriefs: debriefsOf(first.w) }, 'start');
    expect(second.w.err()).not.toContain('No answer');
  });

  it('nothing due, nothing said; and nothing where nobody sits at a terminal', async () => {
    const { w } = await callWith([leave], { debriefs: [asked('2026-11-20')] }, 'start');
    expect(w.err()).not.toContain('feedback');
    const piped = withDebriefs(world(), asked('2026-11-17'));
    piped.files.set('a.json', '{"answers": {"role": "Nurse"}}');
    await call(piped, 'start', '--answers', 'a.json');
    expect(piped.err()).toBe('');
  });
});

describe('rounds', () => {
  const first = debrief('2026-10-01-aaaa', { role: 'Cook', company: 'Corner Ltd', stage: 'phone-screen' });
  const second = debrief('2026-11-01-bbbb', { role: 'cook', company: 'Corner', stage: 'final-round' });
  const other = debrief('2026-11-02-cccc', { role: 'Cook', company: 'Else' });

  it('show names the others with the same company and role', async () => {
    const w = withDebriefs(world(), first, second, other);
    await call(w, 'show', second.id);
    expect(w.out()).toMatch(/Other rounds for this job\nCook, Corner Ltd\n .* · 2026-10-01-aaaa/);
    expect(w.out()).not.toContain(other.id);
    const alone = withDebriefs(world(), other, first);
    await call(alone, 'show', other.id);
    expect(alone.out()).not.toContain('Other rounds');
  });
});

describe('skipping the day', () => {
  it('an interview’s day stands on the prompt and is kept only where it is accepted', async () => {
    const { w } = await callWith(
      [
        { menu: HOW, choose: 'go-over' },
        answer('What happened?', 'rejected'),
        skip('How much does it hurt'),
        {
          ...skip('When did you hear?'),
          see: (step: Step) =>
            expect([step.typing, step.ifSkipped]).toEqual(['2026-11-23', 'Tuesday 24 November 2026']),
        } as Act,
        stop('What thought'),
      ],
      { interviews: [held] },
      'start',
      '--full',
    );
    expect(debriefsOf(w)[0]?.answers['heard-on']?.value).toBeNull();
  });
});

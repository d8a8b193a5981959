/** Leaving a debrief keeps what was typed and not confirmed, wherever it was typed. */

import { describe, expect, it } from 'vitest';
import { QUESTION_IDS } from '../../../src/domain/debrief/debrief.js';
import { converse } from '../../../src/guide/debrief/conversation.js';
import type { Step } from '../../../src/ports/index.js';
import { debrief } from '../../support/debriefs.js';
import { type Act, answer, goBack, scripted, skip, stop, world } from '../../support/fakes.js';

const ID = '2026-11-24-k7qm';
const draft = debrief(ID, {}, { finished: null });
const skipped = Object.fromEntries(QUESTION_IDS.map((id) => [id, null]));
const atReview = debrief(
  ID,
  { ...skipped, outcome: 'rejected', role: 'Nurse' },
  { finished: null, progress: { at: 'review' } },
);

/** Goes on with what is on disk, or begins. */
const hold = async ({ context, memory }: ReturnType<typeof world>, acts: readonly Act[]) => {
  const person = scripted(acts);
  const now = () => context.clock.now();
  const ports = {
    ...person,
    journal: context.journal,
    now,
    today: now,
    zone: () => 'Europe/Zagreb',
    settings: {},
    helplines: () => '',
    editor: context.editor,
  };
  const onDisk = memory.store.debriefs.get(ID);
  await converse(ports, onDisk ?? draft, onDisk !== undefined);
  person.done();
};

const offers = (act: Act, typing: string | null): Act =>
  'ask' in act ? { ...act, see: (step: Step) => expect(step.typing).toBe(typing) } : act;

describe('half typed text', () => {
  it('of several questions is offered again at each of them', async () => {
    const w = world();
    await hold(w, [
      answer('what happened', 'rejected'),
      answer('how much does it hurt', 7),
      answer('What was the job', 'Nurse'),
      goBack('Which employer', 'St Ma'),
      stop('What was the job', 'Staff nur'),
    ]);
    await hold(w, [
      offers(answer('What was the job', 'Staff nurse'), 'Staff nur'),
      offers(answer('Which employer', "St Mary's"), 'St Ma'),
      stop('how far'),
    ]);
    expect(w.kept.size).toBe(0);
  });

  it('at the review is offered again after back, and at the next start', async () => {
    const w = world();
    w.memory.store.debriefs.set(ID, atReview);
    const role = { menu: 'what you wrote', choose: 'role' };
    await hold(w, [
      { menu: 'Anything else', choose: 'review' },
      role,
      goBack('What was the job', 'Staff'),
      role,
      offers(stop('What was the job', 'Staff nur'), 'Staff'),
    ]);
    await hold(w, [
      offers(answer('What was the job', 'Staff nurse'), 'Staff nur'),
      { menu: 'Anything else', choose: 'finish' },
    ]);
    expect(w.memory.store.debriefs.get(ID)?.answers.role?.value).toBe('Staff nurse');
  });

  it('is forgotten when the debrief is finished', async () => {
    const w = world();
    w.kept.set(`${ID}-debrief-unfinished`, '{"role":"Nur"}');
    w.memory.store.debriefs.set(ID, atReview);
    await hold(w, [{ menu: 'Anything else', choose: 'finish' }]);
    expect(w.kept.size).toBe(0);
  });
});

describe('a draft in which nothing was typed', () => {
  const begin = answer('what happened', 'rejected');

  it('is not kept', async () => {
    const w = world();
    await hold(w, [begin, stop('how much does it hurt')]);
    expect(w.memory.store.debriefs.size).toBe(0);
    await hold(w, [begin, skip('how much does it hurt'), stop('What was the job', '  ')]);
    expect(w.memory.store.debriefs.size).toBe(0);
  });

  it.each<[string, readonly Act[]]>([
    ['a number was given', [begin, answer('how much does it hurt', 0), stop('What was the job')]],
    ['a word is half typed', [begin, stop('how much does it hurt', '7')]],
    [
      'a word was typed elsewhere',
      [
        begin,
        skip('how much does it hurt'),
        goBack('What was the job', 'Nur'),
        stop('how much does it hurt'),
      ],
    ],
    [
      'a word was typed and taken away',
      [
        begin,
        skip('how much does it hurt'),
        answer('What was the job', 'Nurse'),
        goBack('Which employer'),
        skip('What was the job'),
        stop('Which employer'),
      ],
    ],
  ])('is kept where %s', async (_, acts) => {
    const w = world();
    await hold(w, acts);
    expect(w.memory.store.debriefs.size).toBe(1);
  });

  it('is kept where it is open elsewhere', async () => {
    const w = world();
    w.memory.state.elsewhere = ['2026-11-24T09:00:00.000Z'];
    await hold(w, [begin, stop('how much does it hurt')]);
    expect(w.memory.store.debriefs.size).toBe(1);
  });
});

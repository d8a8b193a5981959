/** Taking down a reply: what was half typed is never lost. */

import { beforeEach, describe, expect, it } from 'vitest';
import type { ReplyEvent } from '../../src/domain/debrief/feedback-events.js';
import { withAnswer } from '../../src/domain/debrief/versions.js';
import { takeReply } from '../../src/guide/feedback-reply.js';
import type { Step } from '../../src/ports/index.js';
import { debrief } from '../support/debriefs.js';
import { type Act, answer, goBack, scripted, skip, sortsLine, stop, world } from '../support/fakes.js';

const TEXT = 'What did they write';
const FROM = 'Who was it?';
const DAY = 'When did it come';

const nurse = debrief('2026-11-20-aaaa', { outcome: 'rejected', role: 'Staff nurse' });

let { context, kept, memory } = world();
beforeEach(() => {
  ({ context, kept, memory } = world());
  memory.store.debriefs.set(nurse.id, nurse);
});

const take = async (acts: readonly Act[], existing: ReplyEvent | null = null) => {
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
  const current = memory.store.debriefs.get(nurse.id) ?? nurse;
  const taken = await takeReply(ports, current, existing, undefined);
  person.done();
  return taken;
};

const offers = (act: Act, typing: string | null): Act =>
  'ask' in act ? { ...act, see: (step: Step) => expect(step.typing).toBe(typing) } : act;

it.each([
  'Dave on 07700 900123',
  'Dave (dave@firm.example, mornings) or his deputy',
  'dave@firm.example - Dave',
])('offers the name of %s alone, and today for a day that is skipped', async (whom) => {
  memory.store.debriefs.set(nurse.id, withAnswer(nurse, 'ask-whom', whom, '2026-11-20T11:00:00.000Z'));
  const sees = (act: Act, see: (step: Step) => void): Act => ('ask' in act ? { ...act, see } : act);
  await take([
    answer(TEXT, 'Slow down.'),
    sees(skip(FROM), ({ initial }) => expect(initial).toBe('Dave')),
    sees(stop(DAY), ({ initial, ifSkipped }) => {
      expect(initial).toBeNull();
      expect(ifSkipped).toBe('Tuesday 24 November 2026');
    }),
  ]);
});

describe('half typed text', () => {
  it('comes again after back, for each question its own', async () => {
    await take([
      answer(TEXT, 'Slow down.'),
      goBack(FROM, 'Da'),
      offers(answer(TEXT, 'Slow down.'), null),
      offers(answer(FROM, 'Dana'), 'Da'),
      goBack(DAY, 'yester'),
      offers(answer(FROM, 'Dana'), null),
      offers(skip(DAY), 'yester'),
      sortsLine(skip('Slow down.')),
    ]);
    expect(kept.size).toBe(0);
  });

  it('before there is a reply comes again next time, and is forgotten once the reply is on disk', async () => {
    const left = await take([stop(TEXT, 'Slow down, but')]);
    expect(left).toMatchObject({ type: 'stopped', reply: null, unfinished: true });
    expect(memory.state.writes).toBe(0);
    await take([offers(answer(TEXT, 'Slow down.'), 'Slow down, but'), stop(FROM)]);
    expect(kept.size).toBe(0);
  });

  it('of a reply on disk is offered before its lines are sorted, and for no other reply', async () => {
    const { reply, unfinished } = await take([answer(TEXT, 'Slow down.'), stop(FROM, 'Da')]);
    expect(unfinished).toBe(true);
    await take([answer(TEXT, 'Other.'), offers(stop(FROM), null)]);
    await take([offers(answer(FROM, 'Dana'), 'Da'), sortsLine(answer('Slow down.', 'leave'))], reply);
    expect(kept.size).toBe(0);
    expect(memory.store.debriefs.get(nurse.id)?.feedback).toMatchObject([
      { from: 'Dana', leave: ['Slow down.'] },
      { text: 'Other.' },
    ]);
  });

  it('that is blank is nothing to keep', async () => {
    expect(await take([stop(TEXT, ' \n')])).toMatchObject({ unfinished: false });
    expect(kept.size).toBe(0);
  });

  it('that can not be read is as none', async () => {
    await take([stop(TEXT, 'half')]);
    for (const name of kept.keys()) kept.set(name, '{"text":');
    await take([offers(skip(TEXT), null)]);
  });
});

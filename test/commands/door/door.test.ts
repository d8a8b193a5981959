/** `rejection-coach` alone, with a scripted person. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { withPause } from '../../../src/domain/debrief/versions.js';
import type { Interview } from '../../../src/domain/interview/interview.js';
import { itemKey, shortCode } from '../../../src/domain/record/short-code.js';
import { data } from '../../../src/errors.js';
import type { Menu } from '../../../src/ports/index.js';
import { call, callWith, withDebriefs } from '../../support/call.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import { type Act, answer, scripted, skip, stop, type World, world } from '../../support/fakes.js';
import { event } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';

const shown = ({ text, choices }: Menu<string>): readonly string[] => [
  ...text.split('\n'),
  ...choices.map(({ label, detail = '' }) => `${label} | ${detail}`),
];

/** Looks at the menu, and leaves. */
const seen = async (
  records: { interviews?: readonly Interview[]; debriefs?: readonly Debrief[] },
  ...argv: readonly string[]
) => {
  let lines: readonly string[] = [];
  const see = (menu: Menu<string>): void => {
    lines = shown(menu);
  };
  const { status } = await callWith([{ menu: '', choose: 'leave', see }], records, ...argv);
  expect(status).toBe(0);
  return lines;
};

const draft = debrief(
  '2026-11-23-dddd',
  { outcome: 'rejected', role: 'Cook', company: 'Corner' },
  { finished: null },
);
const binOf = async (w: World) => (await w.context.journal.binned()).records.map(({ id }) => id);

it('says of a locked journal that a debrief needs no passphrase, and of an open one nothing', async () => {
  for (const isLocked of [true, false]) {
    const w = withDebriefs(world({ acts: scripted([{ menu: '', choose: 'leave' }]).prompter }), draft);
    w.memory.state.closed = isLocked;
    expect(await call(w)).toBe(0);
    expect(w.err().replace(/\s+/g, ' ').includes('need no passphrase: rejection-coach start')).toBe(isLocked);
  }
});

describe('what it shows', () => {
  it('an interview that is near, with what is done and what waits', async () => {
    const lines = await seen({ interviews: [interview()], debriefs: [nurseDebrief(), draft] });
    expect(lines.slice(0, 2)).toEqual([
      'Thursday 26 November, 14:00, in 2 days',
      "Staff nurse, St Mary's Hospital",
    ]);
    expect(lines[2]).toMatch(/^What to do before it \| 0 of \d+ done$/);
    expect(lines.slice(3, 5)).toEqual(['Tick something off | ', 'The page to print | ']);
    expect(lines).toContain('Carry on with the draft | Cook, Corner, started yesterday');
    expect(lines).toContain('Throw the draft away | you can bring it back');
    expect(lines).toContain('I have another interview | ');
    expect(lines.at(-1)).toBe('Leave | ');
  });

  it('a draft first where the interview is later, and both names once', async () => {
    const lines = await seen({ interviews: [interview({ when: '2026-12-10' })], debriefs: [draft] });
    expect(lines.slice(0, 3)).toEqual([
      'You have a draft, started yesterday',
      'Cook, Corner',
      'Carry on with the draft | ',
    ]);
    expect(lines).toContain("The page to print | Staff nurse, St Mary's Hospital");
  });

  it.each<[string, Debrief, readonly string[]]>([
    [
      'to ask for',
      debrief('2026-11-20-aaaa', { role: 'Cook', 'ask-whom': 'Dana' }),
      ['Cook', 'Ask for feedback | ', 'What to do before the next one | 0 of 2 done'],
    ],
    [
      'to remind of',
      debrief(
        '2026-11-01-aaaa',
        { role: 'Cook', 'ask-whom': 'Dana' },
        { feedback: [event('asked', '2026-11-17')] },
      ),
      ['No answer yet', 'Cook', 'Send one reminder | '],
    ],
  ])('feedback %s', async (_, due, lines) => {
    expect((await seen({ debriefs: [due] })).slice(0, 3)).toEqual(lines);
    expect(await seen({ debriefs: [due, draft] })).toContain(
      `${(lines[2] ?? '').includes('reminder') ? 'Send one reminder' : 'Ask for feedback'} | Cook`,
    );
  });

  it('a letter is written for what is due', async () => {
    const due = debrief(
      '2026-11-01-aaaa',
      { outcome: 'rejected', role: 'Cook', 'ask-whom': 'Dana' },
      { feedback: [event('asked', '2026-11-17')] },
    );
    const { w } = await callWith(
      [
        { menu: 'No answer yet', choose: 'feedback' },
        skip('What name should the letter end with?'),
        { menu: '', choose: null },
      ],
      { debriefs: [due] },
    );
    expect(w.out()).toContain('Cook');
  });

  it('says where to talk to someone, once, where a draft was left at the pause', async () => {
    const paused = withPause(draft, 'role', 'stopped', '2026-11-23T10:00:00.000Z');
    const { said } = await callWith(
      [
        { menu: 'You have a draft', choose: 'look-back' },
        { menu: 'Look back', choose: 'back' },
        { menu: 'You have a draft', choose: 'leave' },
      ],
      { debriefs: [paused] },
    );
    expect(said).toEqual([expect.stringContaining('help-now')]);
  });

  it('nothing near: the menu begins with what there is to do', async () => {
    const lines = await seen({ debriefs: [nurseDebrief()] });
    expect(lines.slice(0, 5)).toEqual([
      'What would you like to do?',
      'What to do before the next one | 0 of 1 done',
      'Tick something off | ',
      'I have an interview | ',
      'I had another no | ',
    ]);
  });

  it('an interview without a date, and another day with --as-of', async () => {
    expect((await seen({ interviews: [interview({ when: null })] }))[0]).toBe(
      'Your next interview has no date yet',
    );
    expect((await seen({ interviews: [interview()] }, '--as-of', '2026-11-25'))[0]).toBe(
      'Thursday 26 November, 14:00, tomorrow',
    );
  });
});

describe('what its rows do', () => {
  const leave: Act = { menu: '', choose: 'leave' };

  it('with nothing kept the first debrief begins', async () => {
    const { status, w } = await callWith([stop('What happened?')], {});
    expect([status, w.memory.state.writes]).toEqual([130, 0]);
  });

  it('checklist and page are made for the interview ahead, and the menu is there again', async () => {
    const { w } = await callWith(
      [
        { menu: 'in 2 days', choose: 'checklist' },
        { menu: 'Enter: back', choose: 'back' },
        { menu: 'in 2 days', choose: 'page' },
        leave,
      ],
      { interviews: [interview()], debriefs: [nurseDebrief({ 'more-needed': ['drug doses'] })] },
    );
    expect(w.out()).toContain('drug doses');
    expect([...w.files.values()].join()).toContain('<!doctype html>');
  });

  it('a line is ticked off from the menu', async () => {
    const { w } = await callWith(
      [
        { menu: 'like to do', choose: 'tick' },
        {
          menu: 'Which have you done',
          choose: shortCode(itemKey(nurseDebrief().id, 'more-needed', 'drug doses')),
        },
        { menu: 'Which have you done', choose: 'end' },
        { menu: 'like to do', choose: 'leave' },
      ],
      { debriefs: [nurseDebrief({ 'more-needed': ['drug doses'] })] },
    );
    expect([...w.memory.store.ticks.values()]).toMatchObject([{ done: true }]);
  });

  it('a draft is thrown into the bin, and comes back with the command that is named', async () => {
    const { w } = await callWith(
      [
        { menu: 'draft', choose: 'throw-away' },
        { menu: 'like to do', choose: 'leave' },
      ],
      { debriefs: [nurseDebrief(), draft] },
    );
    expect(await binOf(w)).toEqual([draft.id]);
    expect(w.err()).toContain(`rejection-coach restore ${draft.id}`);
  });

  const older = debrief('2026-11-20-cccc', { outcome: 'rejected', role: 'Baker' }, { finished: null });

  it('of several drafts one is picked; leaving the list throws none away', async () => {
    const { w } = await callWith(
      [{ menu: 'draft', choose: 'throw-away' }, { pick: 'Which draft', item: 'Baker' }, leave],
      { debriefs: [older, draft] },
    );
    expect(await binOf(w)).toEqual([older.id]);
    const left = await callWith(
      [
        { menu: 'draft', choose: 'throw-away' },
        { pick: 'Which draft', item: null },
      ],
      { debriefs: [older, draft] },
    );
    expect([left.status, await binOf(left.w)]).toEqual([130, []]);
  });

  it('a debrief that was gone on with ends the program', async () => {
    const { status, w } = await callWith(
      [{ menu: 'draft', choose: 'go-on' }, stop('How much does it hurt')],
      {
        debriefs: [draft],
      },
    );
    expect(status).toBe(130);
    expect(w.err()).toContain('Saved. Carry on: rejection-coach resume\n');
    const two = await callWith(
      [
        { menu: 'draft', choose: 'go-on' },
        { pick: 'Which draft', item: 'Baker' },
        stop('How much does it hurt'),
      ],
      {
        debriefs: [older, draft],
      },
    );
    expect(two.w.err()).toContain(`Saved. Carry on: rejection-coach resume ${older.id}\n`);
  });

  it('another no begins a debrief', async () => {
    const { status } = await callWith(
      [{ menu: 'like to do', choose: 'another-no' }, stop('What happened?')],
      {
        debriefs: [nurseDebrief()],
      },
    );
    expect(status).toBe(130);
  });

  it('what can’t be done is said, and the menu is there again', async () => {
    const { prompter, done } = scripted([{ menu: 'draft', choose: 'throw-away' }, leave]);
    const w = withDebriefs(world({ acts: prompter }), draft);
    w.context.journal.bin = async () => {
      throw data('the bin may not be written', 'See who owns it.');
    };
    expect(await call(w)).toBe(0);
    done();
    expect(w.err()).toBe('rejection-coach: the bin may not be written\nSee who owns it.\n\n');
  });

  it('a rehearsal that was left by its menu ends at this menu, one left with a key ends the program', async () => {
    const records = { interviews: [interview()], debriefs: [nurseDebrief()] };
    const left = await callWith(
      [{ menu: '', choose: 'rehearse' }, { menu: '', choose: 'leave' }, leave],
      records,
    );
    expect(left.status).toBe(0);
    expect(left.w.err()).toMatch(/^Kept\. .* left\. Carry on: rejection-coach rehearse\n\n$/);
    const keyed = await callWith(
      [
        { menu: '', choose: 'rehearse' },
        { menu: '', choose: null },
      ],
      records,
    );
    expect(keyed.status).toBe(130);
  });

  it('look back: a list, every answer of one, and back again', async () => {
    const { w } = await callWith(
      [
        { menu: 'like to do', choose: 'look-back' },
        { menu: 'Look back', choose: 'show' },
        { menu: 'like to do', choose: 'look-back' },
        { menu: 'Look back', choose: 'path' },
        { menu: 'like to do', choose: 'look-back' },
        { menu: 'Look back', choose: 'back' },
        leave,
      ],
      { debriefs: [nurseDebrief({ 'more-needed': ['drug doses'] })] },
    );
    expect(w.out()).toContain('drug doses');
    expect(w.out()).toContain('/home/somebody/journal');
    expect(w.err()).toContain("rm -rf '/home/somebody/journal'");
  });

  it('Ctrl-C leaves with a line', async () => {
    const { status, w } = await callWith([{ menu: 'like to do', choose: null }], {
      debriefs: [nurseDebrief()],
    });
    expect(status).toBe(130);
    expect(w.err()).toBe('Everything you wrote is saved. To come back: rejection-coach\n\n');
  });
});

describe('the day after an interview', () => {
  const held = interview({ when: '2026-11-23T14:00' });
  const ask: Act = { menu: 'Your interview was yesterday', choose: 'how-it-went' };
  const HOW = 'How did it go? Staff nurse';

  it('it is gone over while it is fresh', async () => {
    const { status, w } = await callWith(
      [
        ask,
        { menu: HOW, choose: 'go-over', see: (menu: Menu<string>) => expect(menu.oneKey).toBe(true) },
        answer('What happened?', 'waiting'),
        stop('could have been stronger'),
      ],
      { interviews: [held] },
    );
    expect(status).toBe(130);
    expect([...w.memory.store.debriefs.values()][0]?.answers).toMatchObject({
      outcome: { value: 'waiting' },
      role: { value: 'Staff nurse' },
    });
  });

  it('a thank-you is written, and it can be gone over then', async () => {
    const { status, w } = await callWith(
      [
        ask,
        { menu: HOW, choose: 'thank-you' },
        skip('What name should the letter end with?'),
        { menu: 'Do you want to go over it too', choose: 'go-over' },
        skip('could have been stronger'),
        stop(''),
      ],
      { interviews: [held] },
    );
    expect(w.out()).toContain('Thank you for taking the time');
    expect(status).toBe(130);
    expect(w.memory.store.interviews.get(held.id)?.done).not.toBeNull();
  });

  it.each(['waiting', 'called-off', 'not-now'])('%s comes back to the menu', async (choose) => {
    const { status } = await callWith([ask, { menu: HOW, choose }, { menu: '', choose: 'leave' }], {
      interviews: [held],
    });
    expect(status).toBe(0);
  });
});

it('without a terminal it says what to type, and asks nothing', async () => {
  const w = withDebriefs(world(), nurseDebrief());
  expect(await call(w)).toBe(2);
  expect(w.err()).toContain('rejection-coach checklist');
  expect(w.memory.state.writes).toBe(0);
});

/** Replies that come as a file, twice, or with nothing in them. */

import { describe, expect, it } from 'vitest';
import type { Menu } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { type Act, answer, skip, sortsLine, world } from '../../support/fakes.js';
import { reply } from '../../support/feedback.js';
import { asked, events, flat, lastReply, nurse, piped, terminal } from './run-feedback.js';

const FORM = 'Dear Ana,\n\nWe regret to inform you that you have been unsuccessful.\n\nKind regards,\nHR';
const MAIL = [
  'From: "Novak, Dana" <dana@firm.example>',
  'Date: Mon, 23 Nov 2026 16:40:00 +0100',
  'Subject: =?utf-8?Q?Your_interview?=',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset="utf-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Hi Ana,',
  '',
  'Good opening. Show how you calculate =',
  'drug doses, caf=C3=A9 or not.',
  '',
  'Best,',
  'Dana',
].join('\r\n');

describe('a mail as a file', () => {
  it('gives its text, who wrote it and the day', async () => {
    const w = withDebriefs(world(), nurse([asked]));
    w.files.set('reply.eml', MAIL);
    expect(await call(w, 'feedback', 'log', '--file', 'reply.eml')).toBe(0);
    expect(lastReply(w)).toMatchObject({ from: 'Novak, Dana', on: '2026-11-23' });
    expect(lastReply(w).text).toMatch(/^Hi Ana,\n\nGood opening[\s\S]*drug doses, café or not\.\n/);
    expect(w.out()).toContain('1. Good opening.\n  2. Show how you calculate drug doses, café or not.\n');
  });

  it('what the person says of it goes first', async () => {
    const w = withDebriefs(world(), nurse([asked]));
    w.files.set('reply.eml', MAIL);
    await call(w, 'feedback', 'log', '--file', 'reply.eml', '--from', 'Dana', '--on', '2026-11-24');
    expect(lastReply(w)).toMatchObject({ from: 'Dana', on: '2026-11-24' });
  });
});

const WITH_HEAD = [
  'From: Novak, Dana (Ward 4) <dana@firm.example>',
  'Sent: 23 November 2026 16:40',
  'To: Ana Ruiz',
  'Subject: Your interview',
  '',
  'Ana,',
  '',
  'You were calm with the family, the panel loved that. Show how you calculate drug doses. Ask for a day on the ward.',
  '',
  'Dana',
].join('\n');

describe('a mail that was copied with its head', () => {
  it('says who wrote it and when', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', WITH_HEAD);
    expect(lastReply(w)).toMatchObject({ from: 'Dana Novak', on: '2026-11-23' });
    expect(w.out()).toMatch(/^Reply from Dana Novak, 23 Nov 2026\n/);
  });

  it('of days that may be two, or are still to come, takes none', async () => {
    for (const sent of ['4/5/2026', '23 December 2026']) {
      const text = WITH_HEAD.replace('23 November 2026', sent);
      const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', text);
      expect(w.out()).toMatch(/^Reply from Dana Novak, kept /);
    }
  });

  it('asks to sort only what the debrief has not sorted', async () => {
    const sorted = {
      'feedback-said': 'Show how you calculate drug doses.',
      'feedback-keep': ['calm with the family, the panel loved it'],
      'feedback-use': ['drug doses'],
    };
    const { w } = await piped([nurse([asked], sorted)], 'feedback', 'log', ID, '--text', WITH_HEAD);
    expect(w.out()).toContain('3. Ask for a day on the ward.');
    expect(w.out()).not.toMatch(/calm with|calculate/);
    expect(w.err()).toContain(`feedback log ${ID} --sort\n`);
  });

  it('says beside a line to sort what they had written, and the line once', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', WITH_HEAD);
    expect(w.out().match(/calculate drug doses/g)).toHaveLength(1);
    expect(flat(w.out())).toContain('drug doses. You: drug doses (Answers that could be stronger)');
  });
});

describe("an employer's letter", () => {
  const sorry = 'We are gutted, 15 hours is no way to pay a mortgage and I wish I could have offered more.';
  const letter = `Kia ora Ana\n\n${sorry}\n\nNgā manaakitanga\nDana\nWard Manager`;

  it('is not taken for what the person feels', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', letter);
    expect(w.err()).not.toContain('stop for a moment');
    expect(w.out()).toContain(`1. ${sorry.slice(0, 40)}`);
  });

  it('that says plainly that somebody is in danger pauses all the same', async () => {
    const text = letter.replace(sorry, 'I want to kill myself.');
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', text);
    expect(w.err()).toContain('stop for a moment');
  });
});

describe('the same reply twice', () => {
  const before = reply('2026-11-23', 'Hi Ana,\nShow more detail.\nBest,\nDana');

  it('is kept once, and can be sorted by it', async () => {
    const { w, status } = await piped(
      [nurse([asked, before])],
      'feedback',
      'log',
      ID,
      '--text',
      'show more detail.',
    );
    expect(status).toBe(0);
    expect(flat(w.err())).toContain("kept this reply before (23 Nov 2026). It isn't kept twice.");
    expect(w.memory.state.writes).toBe(0);
    await call(w, 'feedback', 'log', ID, '--text', 'Show more detail.', '--use', '1');
    expect(events(w)).toHaveLength(2);
    expect(lastReply(w)).toMatchObject({ at: before.at, use: ['Show more detail.'] });
  });

  it('at a terminal nothing more is asked', async () => {
    const { w, status } = await terminal(
      [answer('What did they write', 'Show more detail.')],
      [nurse([asked, before])],
      'feedback',
      'log',
      ID,
    );
    expect(status).toBe(0);
    expect(w.memory.state.writes).toBe(0);
    expect(w.err()).toContain('kept this reply before');
  });

  it('pasted in the debrief it is there already', async () => {
    const { w, status } = await piped(
      [nurse([], { 'feedback-said': 'Show more detail.' })],
      'feedback',
      'log',
      ID,
      '--text',
      'Hi Ana, show more detail. Kind regards, Dana',
    );
    expect([status, w.memory.state.writes]).toEqual([0, 0]);
    expect(flat(w.err())).toContain(`edit ${ID} feedback-keep`);
  });
});

describe('a form letter', () => {
  it('is kept, said to be one, and asking again is named', async () => {
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', FORM);
    expect(lastReply(w).text).toBe(FORM);
    expect(flat(w.err())).toContain('a letter that goes to everyone');
    expect(flat(w.err())).toContain(`You can still ask for feedback: rejection-coach feedback draft ${ID}`);
    expect(w.out()).not.toContain('regret');
    const list = withDebriefs(world(), ...w.memory.store.debriefs.values());
    await call(list, 'feedback');
    expect(list.out()).not.toContain('not sorted');
  });

  const facts = [answer('What did they write', FORM), skip('Who was it?'), skip('When did it come')];

  it('at a terminal its lines are not asked about, and a letter is offered', async () => {
    const { w } = await terminal(
      [
        ...facts,
        { menu: 'once more', choose: 'ask' },
        { menu: 'like to ask about', choose: '' },
        { menu: 'Have you sent it?', choose: 'sent' },
      ],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(events(w).map(({ type }) => type)).toEqual(['asked', 'reply', 'asked']);
  });

  it('a person who finds something in it sorts it', async () => {
    const { w } = await terminal(
      [...facts, { menu: 'once more', choose: 'sort' }, sortsLine(answer('We regret', 'leave'))],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(lastReply(w).leave).toEqual(['We regret to inform you that you have been unsuccessful.']);
  });

  it('no letter is offered after an offer', async () => {
    await terminal(
      [
        ...facts,
        {
          menu: 'once more',
          choose: 'no',
          see: ({ choices }: Menu<string>) =>
            expect(choices.map(({ value }) => value)).toEqual(['no', 'sort']),
        } as Act,
      ],
      [nurse([asked], { outcome: 'offer' })],
      'feedback',
      'log',
      ID,
    );
  });
});

describe('praise', () => {
  it('has a bin of its own, and is brought to the next interview', async () => {
    const { w } = await terminal(
      [
        answer('What did they write', 'Lovely manner with the patient.'),
        skip('Who was it?'),
        skip('When did it come'),
        sortsLine(answer('Lovely manner', 'keep')),
      ],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(lastReply(w)).toMatchObject({ keep: ['Lovely manner with the patient.'], use: [] });
    expect(flat(w.out())).toContain('They mentioned none of what you feared.');
    const list = withDebriefs(world(), ...w.memory.store.debriefs.values());
    await call(list, 'checklist', '--json');
    const { strengths, items } = JSON.parse(list.out());
    expect(JSON.stringify(strengths)).toContain('Lovely manner');
    expect(JSON.stringify(items)).not.toContain('Lovely manner');
  });
});

it('a letter from no-reply is no feedback: asking is still offered, thanks go to whom they named', async () => {
  const form = reply(
    '2026-11-25',
    'Dear Applicant,\nYour answers were noted.\n\nSincerely,\nHuman Resources',
    {
      from: 'Human Resources (no-reply)',
    },
  );
  const all = [nurse([form], { 'ask-whom': 'Mr. Osterman, the treasurer' })];
  const request = await piped(all, 'feedback', 'draft', ID);
  expect([request.status, request.w.out()]).toEqual([0, expect.stringContaining('Dear Mr Osterman,')]);
  const thanks = await piped(all, 'feedback', 'draft', ID, '--kind', 'thank-you');
  expect(thanks.w.out()).not.toContain('your feedback');
  const list = await piped(all, 'feedback', '--json');
  expect(JSON.parse(list.w.out())).toMatchObject([{ state: 'to-ask' }]);
});

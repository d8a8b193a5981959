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

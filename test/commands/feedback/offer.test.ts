/** Feedback that an employer offers in a letter: what the program makes of it. */

import { describe, expect, it } from 'vitest';
import { call, callWith, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { event, reply } from '../../support/feedback.js';
import { OFFER_LETTER } from '../../support/offers.js';
import { flat, piped } from './run-feedback.js';

const ID = '2026-11-23-aaaa';
const values = {
  outcome: 'rejected',
  role: 'Warehouse Shift Supervisor',
  company: 'Brightfield Logistics',
  stage: 'only-interview',
};
const offered = (text = OFFER_LETTER) => debrief(ID, { ...values, 'feedback-said': text });
const PRAISED = OFFER_LETTER.replace('If you', 'You gave clear examples of shift planning.\n\nIf you');
const ASK = 'Ask Brightfield Logistics for the feedback they offered';

describe('an offer of feedback', () => {
  it('is something to do by its day, and nothing to work on', async () => {
    const { w } = await piped([offered()], 'checklist');
    expect(flat(w.out())).toContain(`1 ${ASK} by Fri 4 Dec`);
    expect(w.out()).not.toContain('Work on what they said');
  });

  it('stays something to do where the letter says more, which counts too', async () => {
    const { w } = await piped([offered(PRAISED)], 'checklist');
    expect(flat(w.out())).toContain(`${ASK} by Fri 4 Dec`);
    expect(flat(w.out())).toContain('They told you: You gave clear examples of shift planning.');
  });

  it('stands in the list of requests and at the front door', async () => {
    const { w } = await piped([offered()], 'feedback');
    expect(flat(w.out())).toContain(`${ASK}, by Fri 4 Dec`);
    let text = '';
    const see = (menu: { text: string }): void => {
      text = menu.text;
    };
    await callWith([{ menu: '', choose: 'leave', see }], { debriefs: [offered()] });
    expect(text).toBe(`${ASK}, by Fri 4 Dec`);
  });

  it.each([OFFER_LETTER, PRAISED])('is asked for in a letter to whoever signed it', async (text) => {
    const { w } = await piped([offered(text)], 'feedback', 'draft');
    expect(w.out()).toMatch(/\n\nDear Joanne Priestley,\n\nThank you for considering me/);
    expect(w.out()).toContain(
      'the Warehouse Shift Supervisor role at Brightfield Logistics (reference BL-2231)',
    );
    expect(w.out()).toContain(
      'Thank you for offering me feedback. I would like to have it on my interview, please.',
    );
    expect(w.out()).not.toContain('?');
  });

  it('is done once it is ticked, and waits for an answer', async () => {
    const w = withDebriefs(world(), offered());
    expect(await call(w, 'tick', '1')).toBe(0);
    await call(w, 'checklist');
    expect(flat(w.out())).toContain(`☑ 2 ${ASK}`);
    expect(w.out()).toContain('Send one short reminder');
  });

  it('may be in a reply that was kept later', async () => {
    const later = debrief(ID, values, { feedback: [reply('2026-11-24', OFFER_LETTER)] });
    const { w } = await piped([later], 'checklist');
    expect(flat(w.out())).toContain(`${ASK} by Fri 4 Dec`);
  });

  it('is over once they gave it, and while an answer is waited for', async () => {
    const asked = event('asked', '2026-11-23');
    const given = { ...offered(), feedback: [asked, reply('2026-11-24', 'Your examples were too short.')] };
    expect((await piped([given], 'checklist')).w.out()).not.toContain('they offered');
    const waits = { ...offered(), feedback: [asked] };
    expect((await piped([waits], 'feedback')).w.out()).toContain('asked 23 Nov 2026');
  });
});

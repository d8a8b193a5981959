/** What a letter asks before it is written, and the letters that are not written. */

import { describe, expect, it } from 'vitest';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { type Act, answer, skip, stop } from '../../support/fakes.js';
import { asked, flat, nurse, piped, terminal, terminalWith } from './run-feedback.js';

const NAME = 'What name should the letter end with?';
const notYet: Act = { menu: 'Have you sent it?', choose: 'not-yet' };
const openly: Act = { menu: 'like to ask about', choose: '' };

describe('the name', () => {
  it('is asked once, and kept if the person says so', async () => {
    const { w } = await terminalWith(
      {},
      [openly, answer(NAME, 'Ana Horvat'), { menu: 'Use "Ana Horvat"', choose: 'yes' }, notYet],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(w.out()).toContain('Kind regards,\nAna Horvat');
    expect(w.settings.values.name).toBe('Ana Horvat');
  });

  it('that is not to be kept stands in this letter only, and is not asked for again', async () => {
    const first = await terminalWith(
      {},
      [openly, answer(NAME, 'Ana'), { menu: 'Use "Ana"', choose: 'no' }, notYet],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(first.w.out()).toContain('Kind regards,\nAna');
    const second = await terminalWith(
      first.w.settings.values,
      [openly, notYet],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(second.w.out()).toMatch(/Kind regards\n$/);
    expect(flat(second.w.err())).toContain('Add your name: rejection-coach settings name NAME');
  });

  it('that was skipped is not asked for again', async () => {
    const { w } = await terminalWith({}, [openly, skip(NAME), notYet], [nurse()], 'feedback', 'draft');
    await terminalWith(w.settings.values, [openly, notYet], [nurse()], 'feedback', 'draft');
  });

  it('of the job is asked for where a remark may stand behind it', async () => {
    const draft = async (choose: string | null) =>
      terminalWith(
        { name: 'Ana' },
        [openly, { menu: 'say: "Nurse, desperate"', choose } as Act, ...(choose === null ? [] : [notYet])],
        [nurse([], { role: 'Nurse, desperate' })],
        'feedback',
        'draft',
      );
    expect((await draft('alone')).w.out()).toContain('Re: Nurse at');
    expect((await draft('whole')).w.out()).toContain('Re: Nurse, desperate at');
    expect((await draft(null)).w.out()).toBe('');
  });

  it('Ctrl-C leaves without a letter', async () => {
    const { w, status } = await terminalWith({}, [openly, stop(NAME)], [nurse()], 'feedback', 'draft');
    expect([status, w.out()]).toEqual([130, '']);
    expect(w.err()).toMatch(/^No letter was written\.\n/);
    expect(w.settings.values.name).toBeUndefined();
  });

  it('can be given in the call; a script is not asked', async () => {
    const { w } = await piped([nurse()], 'feedback', 'draft', '--name', 'Ana Horvat');
    expect(w.out()).toMatch(/Kind regards,\nAna Horvat\n$/);
  });
});

describe('what to ask about', () => {
  it('can be typed, and its spelling is shown and changed before it is used', async () => {
    const { w } = await terminal(
      [
        { menu: 'like to ask about', choose: '\n' },
        answer('What would you like to ask about?', 'my porfolio'),
        { menu: 'Check the spelling: "my porfolio"', choose: 'change' },
        answer('How should it read?', 'my portfolio'),
        notYet,
      ],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(w.out()).toContain("I'd like to work on: my portfolio.");
    expect(w.out()).not.toContain('porfolio.');
  });

  it('can be left out after all', async () => {
    const { w } = await terminal(
      [
        { menu: 'like to ask about', choose: 'drug doses' },
        { menu: 'Check the spelling', choose: 'leave' },
        notYet,
      ],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(w.out()).not.toContain('drug doses');
  });

  it('given in the call, its spelling is shown too', async () => {
    await terminal(
      [{ menu: 'Check the spelling: "drug dozes"', choose: 'right' }, notYet],
      [nurse()],
      'feedback',
      'draft',
      '--about',
      'drug dozes',
    );
    const script = await piped([nurse()], 'feedback', 'draft', '--about', 'drug dozes');
    expect(flat(script.w.err())).toContain("Check the spelling of: drug dozes; Dana; Staff nurse; St Mary's");
    const link = await piped([nurse()], 'feedback', 'draft', '--mailto', '--about', 'drug dozes');
    expect(link.w.err()).toContain('Check the spelling of: drug dozes');
  });
});

describe('copying', () => {
  it('can be done before saying that it was sent', async () => {
    const { w } = await terminal(
      [openly, { menu: 'Have you sent it?', choose: 'copy' }, { menu: 'Have you sent it?', choose: 'sent' }],
      [nurse()],
      'feedback',
      'draft',
    );
    expect(w.clipboard.text).toMatch(/^Hi Dana,/);
    expect(w.err()).toContain('Copied.');
  });

  it('of a letter that is not marked is named', async () => {
    const { w } = await terminal([], [nurse()], 'feedback', 'draft', ID, '--kind', 'thank-you');
    expect(flat(w.err())).toContain(`feedback draft ${ID} --kind thank-you --copy`);
  });
});

describe.each([
  ['waiting', "you're still waiting to hear"],
  ['offer', 'they offered you the job'],
])('after %s', (outcome, reason) => {
  it.each(['request', 'reminder', 'keep-me-in-mind'])(
    'no %s is written, and thanks are named',
    async (kind) => {
      const { w, status } = await piped(
        [nurse([asked], { outcome })],
        'feedback',
        'draft',
        ID,
        '--kind',
        kind,
      );
      expect([status, w.out()]).toEqual([2, '']);
      expect(w.err()).toContain(reason);
      expect(w.err()).toContain(`feedback draft ${ID} --kind thank-you`);
    },
  );

  it('at a terminal a thank-you is offered instead', async () => {
    const yes = await terminal(
      [{ menu: 'thank them instead', choose: 'yes' }],
      [nurse([], { outcome })],
      'feedback',
      'draft',
      ID,
    );
    expect(yes.status).toBe(0);
    expect(yes.w.out()).toContain('Thank you for');
    expect(yes.w.out()).not.toContain('?');
    expect(yes.said.join(' ')).toMatch(/^(?:You're still waiting|They offered you)/);
    const no = await terminal(
      [{ menu: 'thank them instead', choose: 'no' }],
      [nurse([], { outcome })],
      'feedback',
      'draft',
      ID,
    );
    expect([no.status, no.w.out()]).toEqual([0, '']);
  });
});

describe('after they gave feedback', () => {
  const told = nurse([], { 'ask-whom': null, 'feedback-said': 'x y', 'feedback-use': ['slow down'] });
  const draft = (...acts: readonly Act[]) => terminal(acts, [told], 'feedback', 'draft', ID);

  it('a thank-you is offered first', async () => {
    const { w, said } = await draft({ menu: 'thank them instead', choose: 'yes' });
    expect(said.join(' ')).toContain('You have their feedback already');
    expect(w.out()).toContain('and for your feedback.');
  });

  it('or one thing can be asked, and no open question', async () => {
    const { w } = await draft(
      { menu: 'thank them instead', choose: 'about' },
      { menu: 'like to ask about', choose: 'slow down' },
      { menu: 'Check the spelling', choose: 'right' },
      notYet,
    );
    expect(flat(w.out())).toContain('slow down. Do you have any advice on that?');
  });

  it('and where it is left out after all, nothing is written', async () => {
    const { w, status } = await draft(
      { menu: 'thank them instead', choose: 'about' },
      { menu: 'like to ask about', choose: 'slow down' },
      { menu: 'Check the spelling', choose: 'leave' },
    );
    expect([status, w.out()]).toEqual([0, '']);
  });
});

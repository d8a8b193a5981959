/** `show`: each thing once, a reply by its lines, and `--all` for everything that is kept. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { call, withDebriefs } from '../../support/call.js';
import { debrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';
import { reply } from '../../support/feedback.js';

const MAIL = [
  'From: Dana Novak <dana@firm.example>',
  'Subject: Your interview',
  '',
  'Hi Ana,',
  '',
  'Your answer on the rota was clear. Your opening was long. The post comes up again in May.',
  'Could you drop the badge off at the desk?',
  '',
  'Dana',
  'Dana Novak, Ward Manager',
  'Croeso i chi gysylltu â ni yn Gymraeg.',
].join('\n');

const answers = {
  outcome: 'rejected',
  role: 'Staff nurse',
  company: 'Acme',
  stage: 'only-interview',
  'heard-on': '2026-11-20',
  'feedback-said': 'Your answer on the rota was clear.',
  'questions-asked': ['Why us?', 'A hard day?', 'Your rota?'],
  'strong-answers': ['Your rota?'],
  'more-needed': ['A hard day?', 'the budget one'],
};

const shown = async (one: Debrief, ...options: readonly string[]) => {
  const w = withDebriefs(world(), one);
  expect(await call(w, 'show', 'latest', ...options)).toBe(0);
  return { text: w.out(), hint: w.err() };
};

describe('show', () => {
  const one = debrief('2026-11-20-aaaa', answers, { feedback: [reply('2026-11-24', MAIL)] });

  it('says what the head says there alone', async () => {
    const { text } = await shown(one);
    expect(text).toMatch(/^Staff nurse, Acme\n20 Nov 2026 · only interview · said no · 2026-11-20-aaaa\n/);
    expect(text).not.toMatch(/Outcome:|Job:|Employer:|How far it got:|Heard on:/);
  });

  it('lists a question once, with how its answer went', async () => {
    const { text } = await shown(one);
    expect(text).toContain('- Why us?\n    - A hard day? (could be stronger)\n    - Your rota? (went well)');
    expect(text).toContain('Answers that could be stronger:\n    - the budget one\n');
    expect(text).not.toContain('Answers that went well');
  });

  it('of a reply what it says and is not above; --all has all of it', async () => {
    const { text, hint } = await shown(one);
    expect(text).toMatch(/24 Nov 2026\n {4}Your opening was long\.\n {4}The post comes up again in May\.\n$/);
    expect(hint).toContain('rejection-coach show 2026-11-20-aaaa --all');
    const whole = await shown(one, '--all');
    expect(whole.text.replace(/\s+/g, ' ')).toContain(MAIL.replace(/\s+/g, ' '));
    expect(whole.hint).toBe('');
  });

  it('names no way to more where a short reply stands there whole', async () => {
    const short = debrief('2026-11-20-aaaa', answers, {
      feedback: [reply('2026-11-24', 'Your opening was long.')],
    });
    const { text, hint } = await shown(short);
    expect(text).toContain('Your opening was long.');
    expect(hint).toBe('');
  });

  it('says which need an example is for where another has none', async () => {
    const needs = { ...answers, 'role-needs': ['Calm', 'Excel', 'Nights'] };
    const { text } = await shown(
      debrief('2026-11-20-aaaa', { ...needs, proof: ['The fire', '', 'Two years'] }),
    );
    expect(text).toContain('- Calm: The fire\n    - Nights: Two years\n');
    const all = await shown(
      debrief('2026-11-20-aaaa', { ...needs, proof: ['The fire', 'A rota', 'Two years'] }),
    );
    expect(all.text).toContain('- The fire\n    - A rota\n');
  });

  it('of a letter to everyone only that; of a pasted one what it says', async () => {
    const form = 'Dear Applicant,\n\nWe regret to inform you that you were not selected.\n\nKind regards\nHR';
    const many = debrief(
      '2026-11-20-aaaa',
      { ...answers, 'feedback-said': MAIL },
      { feedback: [reply('2026-11-24', form)] },
    );
    const { text } = await shown(many);
    expect(text).toMatch(/24 Nov 2026\n {4}It looks like a letter that goes to everyone\.\n$/);
    expect(text).toContain('Your opening was long.');
    expect(text).not.toMatch(/regret|Ward Manager|From: Dana/);
    expect((await shown(many, '--all')).text).toMatch(/From: Dana[\s\S]*regret/);
  });

  it('shows an answer that paused: it is the record itself', async () => {
    const hard = debrief('2026-11-20-aaaa', { ...answers, friend: 'I want to end my life.' });
    expect((await shown(hard)).text).toContain('I want to end my life.');
  });

  it('a silence that a reply ended is none', async () => {
    const silent = { ...answers, outcome: 'no-reply', 'feedback-said': null };
    expect((await shown(debrief('2026-11-20-aaaa', silent))).text).toContain('· no reply ·');
    const answered = debrief('2026-11-20-aaaa', silent, { feedback: [reply('2026-11-24', MAIL)] });
    expect((await shown(answered)).text).toContain('· no reply at first ·');
  });
});

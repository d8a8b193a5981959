import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { pauseText } from '../../../src/content/en/safety/pause.js';
import { OTHER_REASONS } from '../../../src/domain/debrief/debrief.js';
import { ownTexts } from '../../../src/domain/safety/feeding.js';
import { pauseFor, pausing, withTyped } from '../../../src/guide/safety/danger.js';
import { debrief } from '../../support/debriefs.js';

describe('whether to pause', () => {
  it('does for words that read as danger, in an answer of several lines', () => {
    expect(pauseFor('They said no.\nI want to kill myself over this.\nI had prepared for weeks.')).toBe(true);
  });

  it('does not for the words of a bad day', () => {
    expect(pauseFor('I died inside.\nKilled the first round, bombed the second.\nDead end.')).toBe(false);
    expect(pauseFor('')).toBe(false);
  });
});

describe('the words to look at', () => {
  it('are every text and every line of a list by itself, but for the questions that were asked', () => {
    const text = 'I want to die';
    expect(ownTexts('friend', text)).toEqual([text]);
    expect(ownTexts('went-well', ['x', text])).toEqual(['x', text]);
    expect(ownTexts('proof', ['', text])).toEqual([text]);
    expect(ownTexts('questions-asked', [text])).toEqual([]);
    expect(ownTexts('sting', 7)).toEqual([]);
    expect(ownTexts('friend', null)).toEqual([]);
  });

  it('are never a choice or a day', () => {
    const chosen = script.questions.filter(({ kind }) => ['choice', 'choices', 'date'].includes(kind));
    expect(chosen.length).toBeGreaterThan(4);
    for (const { id, kind, choices } of chosen) {
      for (const { value } of choices ?? []) expect(ownTexts(id, [value]), id).toEqual([]);
      if (kind === 'date') expect(ownTexts(id, '2026-11-13'), id).toEqual([]);
    }
    expect(
      script.questions.find(({ id }) => id === 'other-reasons')?.choices?.map(({ value }) => value),
    ).toEqual(OTHER_REASONS);
  });

  it('are those that somebody typed among choices', () => {
    expect(ownTexts('other-reasons', ['timing', 'it was half term'])).toEqual(['it was half term']);
  });
});

describe('what is said of the work', () => {
  const work = 'Door supervisor: a man says he has a blade. I said distance, radio, police.';

  it('pauses only where the words are surer, and where they are plain', () => {
    expect(pausing('friend', work)).toEqual([work]);
    expect(pausing('proof', [work, 'I want to die'])).toEqual(['I want to die']);
    expect(pausing('look-up', 'how to kill myself')).toEqual(['how to kill myself']);
  });
});

describe('a list', () => {
  // Together, and only together, they read as danger.
  const [first, second] = ['Make the panel want to kill', 'Myself as the calm one'];
  const typed = (value: readonly string[]) =>
    withTyped(debrief('2026-11-24-k7qm', {}), 'went-well', value, 'now');

  it('is not marked for lines that are harmless, each by itself', () => {
    expect(pauseFor(`${first}\n${second}`)).toBe(true);
    expect(typed([first, second]).answers['went-well']).not.toHaveProperty('pause');
  });

  it('is marked for one line of it, and keeps what was said of it when it gains harmless ones', () => {
    expect(typed(['x', 'I want to die']).answers['went-well']).toHaveProperty('pause', 'not-asked');
    const meant = { value: ['I want to die'], pause: 'not-meant' as const, at: 'then' };
    const before = { ...debrief('2026-11-24-k7qm', {}), answers: { 'went-well': meant } };
    const after = withTyped(before, 'went-well', ['I want to die', first, second], 'now');
    expect(after.answers['went-well']).toHaveProperty('pause', 'not-meant');
  });
});

describe('the words of the pause', () => {
  const all = Object.values(pauseText).join('\n');

  it('say that no one was told, that it may be misread, and name suicide and abuse', () => {
    expect(pauseText.noOneTold).toBe('No one has been told.');
    expect(pauseText.before).toMatch(/I may have read this wrong.*suicide.*abuses/s);
  });

  it('offer to go on, to stop, and to say that it was not meant', () => {
    expect(pauseText.goOn).toMatch(/^Carry on/);
    expect(pauseText.stop).toMatch(/^Stop here/);
    expect(pauseText.notMeant).toMatch(/^That isn't what I meant/);
  });

  it('label nobody, cheer nobody up and give no advice on health', () => {
    expect(all).not.toMatch(/!|depress|ill\b|illness|therap|medic|detect|flag|risk|you are strong/i);
  });

  it('are short sentences', () => {
    const lengths = pauseText.before.split(/[.\n]+/).map((sentence) => sentence.trim().split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });
});

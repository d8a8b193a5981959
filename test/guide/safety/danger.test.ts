import { describe, expect, it } from 'vitest';
import { pauseFor, pauseWords } from '../../../src/guide/safety/danger.js';

describe('whether to pause', () => {
  it('does for words that read as danger, in an answer of several lines', () => {
    expect(pauseFor('They said no.\nI want to kill myself over this.\nI had prepared for weeks.')).toBe(true);
  });

  it('does not for the words of a bad day', () => {
    expect(pauseFor('I died inside.\nKilled the first round, bombed the second.\nDead end.')).toBe(false);
    expect(pauseFor('')).toBe(false);
  });
});

describe('the words of the pause', () => {
  const all = Object.values(pauseWords).join('\n');

  it('say that nobody was alerted and nothing was sent', () => {
    expect(pauseWords.before).toContain('Nobody has been alerted, and nothing was sent.');
  });

  it('offer to go on, to stop, and to say that it was not meant', () => {
    expect(pauseWords.goOn).toMatch(/^Go on/);
    expect(pauseWords.stop).toMatch(/^Stop here/);
    expect(pauseWords.notMeant).toMatch(/^That isn't what I meant/);
  });

  it('label nobody, cheer nobody up and give no advice on health', () => {
    expect(all).not.toMatch(/!|suicid|depress|ill\b|illness|therap|medic|detect|flag|risk|you are strong/i);
  });

  it('are short sentences', () => {
    const lengths = pauseWords.before.split(/[.\n]+/).map((one) => one.trim().split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });
});

import { describe, expect, it } from 'vitest';
import { pauseText } from '../../../src/content/en/safety/pause.js';
import { ownWords, pauseFor } from '../../../src/guide/safety/danger.js';

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
  it('are every text and list, but for the questions that were asked', () => {
    const text = 'I want to die';
    expect(ownWords('friend', text)).toBe(text);
    expect(ownWords('went-well', ['x', text])).toBe(`x\n${text}`);
    expect(ownWords('questions-asked', [text])).toBe('');
    expect(ownWords('sting', 7)).toBe('');
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
    const lengths = pauseText.before.split(/[.\n]+/).map((one) => one.trim().split(/\s+/).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
  });
});

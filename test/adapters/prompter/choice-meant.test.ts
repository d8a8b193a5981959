import { describe, expect, it } from 'vitest';
import { choicesFrom, spoken } from '../../../src/adapters/prompter/keys/choice-meant.js';

const CHOICES = [
  { value: 'rejected', label: 'They said no' },
  { value: 'no-reply', label: 'I heard nothing back' },
  { value: 'timing', label: 'Timing' },
];

describe('what is heard of a text', () => {
  it.each([
    ['a · b', 'a, b'],
    ['• one', 'one'],
    ['│ quoted → there', 'quoted there'],
    ['d about −0.3', 'd about -0.3'],
    ['čć 漢字 é', 'čć 漢字 é'],
    ['a\x1b[31mb', 'a\ufffd[31mb'],
  ])('%j', (text, heard) => {
    expect(spoken(text)).toBe(heard);
  });
});

describe('several choices on one line', () => {
  it.each<[string, readonly string[] | null]>([
    ['1 3', ['rejected', 'timing']],
    ['1 and 3', ['rejected', 'timing']],
    ['3, 2 and 1', ['timing', 'no-reply', 'rejected']],
    ['1 & 3', ['rejected', 'timing']],
    ['pay and hours', ['pay and hours']],
    ['heard nothing', ['no-reply']],
    ['nothing', ['nothing']],
    ['1 and 7', null],
    ['1,1', ['rejected']],
    ['timing, they liked somebody, who was closer', ['timing', 'they liked somebody, who was closer']],
    ['my own words', ['my own words']],
    ['1, 7', null],
  ])('%j', (typed, values) => {
    expect(choicesFrom(typed, CHOICES)).toEqual(values);
  });
});

import { describe, expect, it } from 'vitest';
import { concepts } from '../../../src/content/en/skills/concepts/index.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { conceptReader } from '../../../src/domain/skills/concepts.js';

const { asked } = conceptReader(concepts, skillWords.similar, skillWords.years.numbers);

describe('what looks alike', () => {
  it.each([
    ['Fluent in German', 'languages'],
    ['Programming in C', 'programming'],
    ['Degree in geology or marine planning', 'degree'],
    ['A PhD in a quantitative field', 'statistics'],
    ['A modern programming language', 'languages'],
    ['Car parking', 'own car'],
    ['QTS', 'teaching qualification'],
    ['SIA licence', 'security work'],
    ['18th Edition wiring regulations', 'policy and rules'],
  ])('"%s" does not ask for %s', (requirement, name) => expect(asked(requirement).has(name)).toBe(false));
});

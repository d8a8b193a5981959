import { describe, expect, it } from 'vitest';
import { uninflected } from '../../../src/domain/text/inflection.js';

describe('the forms of a word', () => {
  it.each([
    ['attended', 'attending'],
    ['study', 'studies'],
    ['studied', 'study'],
    ['planned', 'plan'],
    ['control', 'controlled'],
    ['boxes', 'box'],
    ['manage', 'managing'],
    ['inspection', 'inspected'],
    ['calibration', 'calibrate'],
    ['weekly', 'week'],
  ])('are one: %s, %s', (a, b) => expect(uninflected(a)).toBe(uninflected(b)));

  it.each([
    ['attendance', 'attended'],
    ['governance', 'government'],
    ['production', 'product'],
    ['university', 'universal'],
    ['department', 'depart'],
    ['analysis', 'analyst'],
    ['bus', 'bu'],
    ['bring', 'br'],
  ])('are two: %s, %s', (a, b) => expect(uninflected(a)).not.toBe(uninflected(b)));
});

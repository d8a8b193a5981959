import { describe, expect, it } from 'vitest';
import { severalIn } from '../../../src/domain/feedback/several-in-one.js';

describe('one line that names several things', () => {
  it.each<[string, readonly string[]]>([
    ['forklift licence, first aid', ['forklift licence', 'first aid']],
    ['the budget one, I waffled', ['the budget one, I waffled']],
    ['rota question, it went on', ['rota question, it went on']],
    ['Excel, IT support', ['Excel', 'IT support']],
    ['SQL; Python', ['SQL', 'Python']],
    ['SQL, Python and Excel', ['SQL', 'Python', 'Excel']],
    ['rotas, stock counts, and training new starters', ['rotas', 'stock counts', 'training new starters']],
    ['2391, forklift, first aid', ['2391', 'forklift', 'first aid']],
    ['my first aid certificate, 2014', ['my first aid certificate, 2014']],
    ['forklift licence', ['forklift licence']],
    ['12, 14', ['12, 14']],
    ['research and development', ['research and development']],
    ['budget of 12,000 pounds', ['budget of 12,000 pounds']],
    ['the netball story, because it shows how I lead', ['the netball story, because it shows how I lead']],
    [
      'I ran a night crew of fourteen people, overtime fell',
      ['I ran a night crew of fourteen people, overtime fell'],
    ],
    ['learn: basic SQL, then joins', ['learn: basic SQL, then joins']],
    ['Well, I was calm. Mostly, yes', ['Well, I was calm. Mostly, yes']],
    ['the Leeds job, drawing by drawing', ['the Leeds job, drawing by drawing']],
    ['I kept calm, even with the tests', ['I kept calm, even with the tests']],
    ['', ['']],
  ])('%j', (entry, things) => expect(severalIn(entry)).toEqual(things));
});

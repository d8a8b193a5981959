import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comment, mergedComments } from '../../../src/domain/comments/comment.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { nurseDebrief } from '../../support/debriefs.js';

const comment = (text: string, more: Partial<Comment> = {}): Comment => ({
  question: 'went-well',
  text,
  from: 'Priya',
  at: '2026-11-25T10:00:00.000Z',
  ...more,
});

describe('comments of two versions', () => {
  it('are all kept, the earliest first', () => {
    const later = comment('b', { at: '2026-11-26T10:00:00.000Z' });
    const after = merged(
      'debriefs',
      nurseDebrief({}, { comments: [later] }),
      nurseDebrief({}, { comments: [comment('a')] }),
    );
    expect(after.comments).toEqual([comment('a'), later]);
  });

  it('are one where they say the same, with the earlier time and what was decided', () => {
    const mine = comment('Add a number?', { tasks: ['Add a number?'] });
    const theirs = comment('Add a number?', { at: '2026-11-24T10:00:00.000Z' });
    expect(mergedComments([mine], [theirs])).toEqual([{ ...theirs, tasks: ['Add a number?'] }]);
  });

  it('of two people are two', () => {
    expect(mergedComments([comment('Good')], [comment('Good', { from: 'Tom' })])).toHaveLength(2);
  });

  it('are the same whichever machine merges', () => {
    const any = fc.array(
      fc.record(
        {
          question: fc.constantFrom('went-well', 'gaps'),
          text: fc.constantFrom('a', 'b'),
          from: fc.constantFrom('', 'Priya'),
          at: fc.constantFrom('2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z'),
          tasks: fc.constantFrom([], ['a'], ['b']),
        },
        { requiredKeys: ['question', 'text', 'from', 'at'] },
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(mergedComments(a, b)).toEqual(mergedComments(b, a));
      }),
    );
  });
});

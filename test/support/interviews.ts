/** Interviews for tests. */

import type { Interview } from '../../src/domain/interview/interview.js';

/** A staff nurse's first interview, on Thursday 26 November 2026 at two. */
export const interview = (more: Partial<Interview> = {}): Interview => {
  const id = more.id ?? '2026-11-20-nnnn';
  return {
    id,
    added: `${id.slice(0, 10)}T10:00:00.000Z`,
    role: 'Staff nurse',
    company: "St Mary's Hospital",
    when: '2026-11-26T14:00',
    stage: 'first-interview',
    done: null,
    ...more,
  };
};

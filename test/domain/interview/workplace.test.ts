import { describe, expect, it } from 'vitest';
import { workplaceWords } from '../../../src/content/en/interview/workplaces.js';
import { workplaceOf } from '../../../src/domain/interview/workplace.js';
import { PAIRS } from '../../support/workplaces.js';

describe('where somebody would work, by job and employer', () => {
  it.each(PAIRS)('%s: "%s" at "%s"', (expected, role, company) => {
    expect(workplaceOf({ role, company }, workplaceWords)).toBe(expected);
  });

  it('takes a firm for a start-up where its advert says so, and no hospital', () => {
    const posting = 'We closed our Series A in May.';
    expect(workplaceOf({ role: 'Designer', company: 'X', posting }, workplaceWords)).toBe('start-up');
    expect(workplaceOf({ role: 'Nurse', company: 'City Hospital', posting }, workplaceWords)).toBe(
      'hospital',
    );
  });
});

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

describe('an advert beside the name', () => {
  const of = (role: string, company: string, posting: string) =>
    workplaceOf({ role, company, posting }, workplaceWords);

  it.each([
    ['company', 'Stage carpenter', 'The Old Paper Mill Theatre', 'Once a mill, now a registered charity.'],
    ['company', 'Large animal keeper', 'Hart Family Farm Park', 'Talks to school groups, weekends.'],
    ['company', 'Organ tuner', 'Mill & Sons Organ Builders', ''],
    ['company', 'Tram driver', 'Metro', ''],
    ['company', 'Stage manager', 'Northfield Playhouse', 'A charity with volunteers and donors.'],
    ['company', 'Night porter', 'Steel & Rye', 'You greet people at the door.'],
    ['factory', 'Cleaner', 'Steel & Sons', 'You clean the production line and wrap pallets.'],
    ['school', 'Interpreter', 'Mill Creek ISD', 'Middle school. You interpret lessons for students.'],
    ['school', 'Technician', 'Old Grange', 'You prepare lessons and help pupils in the classroom.'],
    ['hospital', 'Programmer', 'City Hospital', 'Software in the cloud, APIs, two-week sprints.'],
    [
      'charity',
      'Support worker',
      'Hill Foundation',
      'A charity. Residents have care plans and service users.',
    ],
    ['public', 'Kennel assistant', 'North Moor Police', 'You feed the dogs and keep records.'],
  ] as const)('%s: "%s" at "%s"', (expected, role, company, posting) => {
    expect(of(role, company, posting)).toBe(expected);
  });

  it('speaks against the job or the name where it tells plainly of another kind of place', () => {
    const posting = 'You greet guests, set the menu and run the kitchen for 120 covers.';
    expect(of('Porter', 'City Hospital', posting)).toBe('company');
    expect(of('Porter', 'City Hospital', `${posting} The patients eat here too.`)).toBe('hospital');
    expect(of('Electrician', 'X', posting)).toBe('company');
    expect(of('Porter', 'X', posting)).toBe('hospitality');
  });
});

import { expect, it } from 'vitest';
import { isAlike, workOf } from '../../src/content/en/interview/kinds-of-work.js';

it.each([
  ['QA engineer', 'software'],
  ['QA automation lead', 'software'],
  ['QA', 'software'],
  ['QA documentation trainee', 'lab'],
  ['Trainee, QA records', 'lab'],
  ['QA officer', 'lab'],
  ['Trainee - QA (Documents)', 'lab'],
  ['QA (Automation)', undefined],
])('%s is work of the kind %s', (role, kind) => {
  expect(workOf(role)).toBe(kind);
});

it('the employer behind a job does not make it another kind of work', () => {
  expect(isAlike('Payroll clerk (part time) at Harrow Logistics', 'Payroll Officer')).toBe(true);
  expect(isAlike('Payroll clerk', 'Warehouse operative at Payroll House')).toBe(false);
});

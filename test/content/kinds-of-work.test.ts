import { expect, it } from 'vitest';
import { workOf } from '../../src/content/en/interview/kinds-of-work.js';

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

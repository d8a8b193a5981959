import { describe, expect, it } from 'vitest';
import { namedReading } from '../../../src/content/en/text/named.js';
import { namedIn } from '../../../src/domain/feedback/named.js';

describe('a job or an employer is named', () => {
  it.each([
    'Teacher, Year 4',
    'Clerk - nights',
    'Marks and Spencer',
    'Barts Health NHS Trust, London',
    'Care assistant (nights)',
    'Engineer, Rail & Metro',
    "St Mary's, Paddington",
    "St. Mary's, Paddington",
    'Bread and Butter Bakery',
    'Cook/Cleaner',
    'Nurse, Band 5',
    'Sr. software engineer',
    'Driver, night shift',
    'Nurse – ICU I and II',
    'Receptionist - part-time, weekends',
    'J. Doe & Co. Ltd',
    'Acme (Leeds) Ltd',
    'Head of Maths: Key Stage 3',
    'So Energy',
    'Never Summer, Denver',
    'Our Lady of Hope School',
    'E.ON Next',
    'C++ developer',
    '教师，小学',
    'Teaching assistant, 1,200 hours',
  ])('%s: whole', (typed) => {
    expect(namedIn(typed, namedReading)).toEqual({ name: typed, unsure: '' });
  });

  it.each([
    ['Teacher. I lied about my PGCE', 'Teacher'],
    ['cleaner, pregnant so no chance', 'cleaner'],
    ['Cook - I need it for the rent', 'Cook'],
    ['Driver because nothing else is left', 'Driver'],
    ["St Mary's, where my ex works", "St Mary's"],
    ['Grand Hotel - never again', 'Grand Hotel'],
    ['Grand Hotel. Never again', 'Grand Hotel'],
    ['Nurse, Band 5, but they want a Band 6', 'Nurse, Band 5'],
    ['Clerk; my third try', 'Clerk'],
    ['Porter and I hate mornings', 'Porter'],
    ['Porter i need the cash', 'Porter'],
    ['Hart Farm — they pay badly', 'Hart Farm'],
    ['Hart Farm! It is far, isn’t it', 'Hart Farm'],
    ['Tutor which pays nothing', 'Tutor'],
    ['Barista, so I can eat', 'Barista'],
    ['Acme (my ex) Ltd', 'Acme Ltd'],
    ['Acme (hate it', 'Acme'],
    ['Analyst: the boss was rude', 'Analyst'],
    ["Welder - can't do stairs", 'Welder'],
  ])('%s: without the remark', (typed, name) => {
    expect(namedIn(typed, namedReading)).toEqual({ name, unsure: '' });
  });

  it.each([
    ['teacher, maths', 'teacher', 'maths'],
    ['cleaner, pregnant', 'cleaner', 'pregnant'],
    ['Teacher. Lied about the PGCE', 'Teacher', 'Lied about the PGCE'],
    ['Cook - need the rent', 'Cook', 'need the rent'],
    ['Boss is a bully Ltd', '', 'Boss is a bully Ltd'],
    ['Love my Salon', '', 'Love my Salon'],
    ['Hart Farm. Awful', 'Hart Farm', 'Awful'],
  ])('%s: "%s", and "%s" is in doubt', (typed, name, unsure) => {
    expect(namedIn(typed, namedReading)).toEqual({ name, unsure });
  });
});

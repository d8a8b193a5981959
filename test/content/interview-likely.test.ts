import { describe, expect, it } from 'vitest';
import { answerAbout, usualQuestions } from '../../src/content/en/interview/likely-questions.js';

const questions = (role: string): string =>
  usualQuestions('first-interview', 'in-person', role)
    .map(({ text }) => text)
    .join(' ');

describe('questions that are usual for a kind of work', () => {
  it.each([
    ['Medical receptionist', /private/, /impatient|getting worse/],
    ['Ward clerk', /at the desk/, /getting worse/],
    ['Hotel receptionist', /at the desk/, /impatient/],
    ['Marketing assistant', /campaign/, /sale|customer/],
    ['Graduate brand executive', /campaign/, /sale/],
    ['Welder', /check your own work/, /find a fault|line back/],
    ['Joiner', /check your own work/, /find a fault/],
    ['Maintenance electrician', /find a fault/, /impatient/],
    ['Sales executive', /sale/, /campaign/],
    ['Shop assistant', /impatient/, /campaign/],
    ['HGV class 2 driver', /before you set off/, /often late|impatient/],
    ['Sous chef', /allergies/, /impatient/],
    ['Cover supervisor', /disrupts/, /out of a team/],
    ['Dental technician', /check your own work/, /patient or relative/],
    ['Soil laboratory assistant', /out of limits/, /urgent/],
    ['Tram depot controller', /urgent/, /targets and stay safe/],
    ['Donor call taker', /impatient/, /urgent/],
  ])('%s', (role, asked, never) => {
    expect(questions(role)).toMatch(asked);
    expect(questions(role)).not.toMatch(never);
  });

  it('nobody who was not told of a group exercise is asked about one', () => {
    for (const role of ['Class 1 driver', 'Graduate trainee'])
      expect(
        usualQuestions('assessment-day', 'assessment-day', role)
          .map(({ text }) => text)
          .join(),
      ).not.toMatch(/group/);
  });

  it('a colleague who is late for handover is no patient who is getting worse', () => {
    const about = answerAbout('How would you deal with a colleague who is late for handover?', 'Staff nurse');
    expect(about?.test('I took sepsis to the doctor')).toBe(false);
  });

  it('an audit that went from 52 to 88 per cent is an improvement', () => {
    const about = answerAbout('Tell us about a time you improved something', 'Staff nurse');
    expect(about?.test('Fluid chart audit: went from 52% to 88%')).toBe(true);
  });
});

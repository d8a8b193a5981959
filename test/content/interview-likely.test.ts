import { describe, expect, it } from 'vitest';
import { answerAbout, usualQuestions } from '../../src/content/en/interview/likely-questions.js';

const questions = (role: string): string =>
  usualQuestions('first-interview', 'in-person', role)
    .map(({ text }) => text)
    .join(' ');

describe('questions that are usual for a kind of work', () => {
  it.each([
    ['Medical receptionist', /private/, /till|getting worse/],
    ['Ward clerk', /at the desk/, /getting worse/],
    ['Hotel receptionist', /at the desk/, /till/],
    ['Marketing assistant', /campaign/, /sale|customer/],
    ['Graduate brand executive', /campaign/, /sale/],
    ['Welder', /check your own work/, /find a fault|line back/],
    ['Joiner', /check your own work/, /find a fault/],
    ['Maintenance electrician', /find a fault/, /till/],
    ['Sales executive', /sale/, /campaign/],
    ['Shop assistant', /till/, /campaign/],
    ['HGV class 2 driver', /before you set off/, /often late|till/],
    ['Sous chef', /allergies/, /till/],
    ['Cover supervisor', /disrupts/, /out of a team/],
  ])('%s', (role, asked, never) => {
    expect(questions(role)).toMatch(asked);
    expect(questions(role)).not.toMatch(never);
  });

  it('a drive or a trial shift has no group exercise', () => {
    const asked = (role: string) =>
      usualQuestions('assessment-day', 'assessment-day', role).map(({ text }) => text);
    expect(asked('Class 1 driver')).not.toContain('What was your part in the group exercise?');
    expect(asked('Graduate trainee')).toContain('What was your part in the group exercise?');
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

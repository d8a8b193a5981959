import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { ofUseFor } from '../../../src/domain/interview/of-use.js';

const isOfUse = (role: string, other: string, text: string, posting = '') =>
  ofUseFor({ role, company: 'Halliwell', posting }, checklistText)(text, [
    { role: other, company: 'Ashworth' },
  ]);

describe('what came up at one interview', () => {
  it.each([
    ['Lead arborist', 'Arborist, Parks', 'How do you set up a drop zone?'],
    ['Staff nurse', 'Senior nurse', 'Explain sepsis'],
    ['Payroll officer', 'Accounts assistant', 'Explain accruals'],
  ])('for a %s and a %s is for both', (role, other, text) => expect(isOfUse(role, other, text)).toBe(true));

  it.each([
    ['Team Leader Arboriculture', 'Tower crane operator', 'How do you read a load chart?'],
    ['Fishery officer', 'Insurance claims officer', 'What is a loss adjuster?'],
    ['Bench joiner', 'Joinery instructor', 'lesson plan'],
    ['Software engineer', 'Gas engineer', 'What is a flue test?'],
  ])('for a %s is not what a %s was asked', (role, other, text) =>
    expect(isOfUse(role, other, text)).toBe(false),
  );

  it.each([
    'Tell us about a time you stopped a job',
    'slow down, I talk too fast',
    'What is your notice period?',
    'Hold my tongue for the first half hour!',
    'ask at the end when and who',
    'arrived late',
  ])('is for any: %s', (text) => expect(isOfUse('Zoo keeper', 'Van driver', text)).toBe(true));

  it.each([
    'have one example of a farmer who changed his feed',
    'why are you leaving the forge',
    'Prepare the question about moulds and cores',
    'Where do you see yourself, kiln or office?',
    'Tell me about a time you disagreed with the dispensary',
  ])('is for that trade alone: %s', (text) => expect(isOfUse('Zoo keeper', 'Van driver', text)).toBe(false));

  it.each([
    ['Feed sales specialist', 'Feed mill fitter'],
    ['Pensions administrator', 'Pensions enrolment adviser'],
  ])('a word that a %s and a %s share makes no one kind of work', (role, other) =>
    expect(isOfUse(role, other, 'Explain ledgers')).toBe(false),
  );

  it('is for this one where the advert names it, or where the employer is the same', () => {
    expect(isOfUse('Water chemist', 'Dairy buyer', 'Explain HACCP', 'Knows HACCP')).toBe(true);
    expect(isOfUse('Water chemist', 'Dairy buyer', 'Explain HACCP', 'Knows pumps')).toBe(false);
    const places = [{ role: 'Dairy buyer', company: 'Halliwell Ltd' }];
    expect(ofUseFor({ role: 'Chemist', company: 'Halliwell' }, checklistText)('Explain HACCP', places)).toBe(
      true,
    );
    expect(ofUseFor(null, checklistText)('Explain HACCP', places)).toBe(true);
  });
});

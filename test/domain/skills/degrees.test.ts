import { describe, expect, it } from 'vitest';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { proofFinder } from '../../../src/domain/skills/proofs.js';

const reasonOf = (requirement: string, line: string): string | undefined => {
  const text = `# Jo Novak\n## Education\n- ${line}`;
  const cv = { id: 'current' as const, added: '2026-11-24T10:00:00.000Z', name: 'cv.md', text };
  return proofFinder(cv, [], [], { skills: skillWords }, '2026-11-27')(requirement)[0]?.reason;
};

describe('a degree', () => {
  it.each([
    ['Degree in Finance', 'BSc Accounting, Dublin', 'close: accounting, not finance'],
    ['A degree in finance or a related field', 'BSc Accounting, Dublin', 'a related subject: accounting'],
    ['A degree in business', 'BSc Economics, Leeds', 'close: economics, not business'],
    ['A numerate degree', 'BSc Physics, Leeds', 'close: physics, not numerate'],
    ['Educated to degree level', 'BA Management, Hull', 'this level, or a higher one'],
    ['Law degree', 'LLB, Reading, 2018', 'this level, or a higher one'],
    ['High school diploma or GED', 'BSc Chemistry, Leeds', 'this level, or a higher one'],
    ['A postgraduate degree', 'DPhil, Oxford', 'this level, or a higher one'],
    ['Matric', 'High School, Durban, 2007', 'this level, or a higher one'],
    ['BSc in chemistry', 'BSc Chemistry, Leeds', 'same words: BSc, chemistry'],
  ])('"%s" is met by "%s"', (requirement, line, reason) => expect(reasonOf(requirement, line)).toBe(reason));

  it.each([
    ['Degree in engineering', 'BSc Accounting, Dublin'],
    ['Degree in economics', 'BSc Accounting, Dublin'],
    ['A master’s degree', 'BSc Accounting, Dublin'],
    ['PhD', 'Doctor’s receptionist'],
    ['A degree', 'High school diploma, 2016'],
    ['A degree', 'A high degree of care'],
    ['High school diploma or GED', 'Some high school (9th grade)'],
    ['Bachelor’s degree in design', 'Component libraries, WCAG 2.1 AA, design systems'],
    ['Legally entitled to work in Canada', 'Report Writing, BioTalent Canada'],
    ['Master’s degree', 'Renewed in March 2026'],
    ['Degree in computer science', 'Excel, pivot tables'],
    ['Bachelor’s degree in logistics', 'Loaded trailers in a warehouse'],
  ])('"%s" is not met by "%s"', (requirement, line) => expect(reasonOf(requirement, line)).toBeUndefined());
});

describe('a named licence or tool', () => {
  it.each([
    ['Experience with Xero', 'Reconciled banks in Sage 200'],
    ['SAP', 'Sage 50 and Excel'],
    ['Google Cloud Platform', 'Moved services to AWS'],
    ['Confident with Google Classroom', 'Taught geography in a classroom'],
    ['ECS card', 'Electrician, Limerick'],
    ['HGV licence', 'Full driving licence, category B'],
    ['OSHA 30', 'OSHA 10-hour course'],
    ['Level 3 food hygiene certificate', 'Level 2 Food Hygiene'],
    ['Advanced Life Support certificate', 'Intermediate Life Support, 2026'],
    ['Bilingual (Spanish)', 'German at home'],
    ['Confident user of an HR information system', 'HR Officer, Leeds'],
    ['Family law', 'Drafted wills and contracts for a solicitor'],
    ['Supervising drivers', 'Delivery driver'],
  ])('"%s" is not met by "%s"', (requirement, line) => expect(reasonOf(requirement, line)).toBeUndefined());

  it.each([
    ['Accounts software', 'Reconciled banks in Sage 200'],
    ['Xero or similar accounts software', 'Reconciled banks in Sage 200'],
    ['Experience with Tableau or a similar tool', 'Built dashboards in Power BI'],
    ['A public cloud such as AWS or Azure', 'Ran services on Google Cloud'],
    ['Driving licence', 'HGV licence, class 1'],
    ['Code 10 licence', 'EC licence (code 14)'],
    ['MOT tester’s licence', 'MOT tester, class 4'],
    ['Level 2 food hygiene certificate', 'Level 3 Food Hygiene'],
  ])('"%s" is met by "%s"', (requirement, line) => expect(reasonOf(requirement, line)).toBeDefined());
});

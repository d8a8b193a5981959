import { describe, expect, it } from 'vitest';
import { topics } from '../../../src/content/en/interview/topics.js';
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
    ['company', 'Cleaner', 'Steel & Sons', 'You clean the production line and wrap pallets.'],
    ['company', 'Payroll officer', 'City Hospital', 'Patients, wards and a payroll of 900.'],
    ['hospital', 'Ward clerk', 'City Hospital', 'Patients, wards and a payroll of 900.'],
    ['school', 'Interpreter', 'Mill Creek ISD', 'Middle school. You interpret lessons for students.'],
    ['company', 'Technician', 'Old Grange', 'You prepare lessons and help pupils in the classroom.'],
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
    expect(of('Porter', 'X', posting)).toBe('company');
    expect(of('Chef', 'X', posting)).toBe('hospitality');
  });
});

/** Trades and countries of all kinds: a list of its own needs two signs that agree, or one that is sure. */
const SIGNS = [
  [
    'company',
    'Digital dental technician',
    'Moss Lane Dental',
    'We are a small laboratory. Dentists send us scans of their patients, and their surgery rings us.',
  ],
  [
    'company',
    'Health plan adviser',
    'Lakeshore Health',
    'Lakeshore Health is a Medicare plan with 90,000 members. Be patient with callers; talk to clinics and hospitals.',
  ],
  [
    'company',
    'Depot supervisor',
    'Midland Buses',
    'Midland Buses runs 30 routes. Late shift: radio, drivers, breakdowns, production of the daily sheet.',
  ],
  [
    'public',
    'Payroll clerk',
    'Ashton County Treasurer',
    'You pay 900 staff every other Friday. Audits, ledgers, month-end, invoices.',
  ],
  [
    'company',
    'Regulatory officer',
    'Kneewell Medical Devices',
    'We make knee implants for hospitals and their patients. Clinical files, ISO 13485.',
  ],
  ['company', 'Payroll officer', 'Tarrant Group', 'You keep the ledgers, answer audits and close month-end.'],
  [
    'company',
    'Production editor',
    'Blue Heron',
    'You see books through to the printer and keep the stock list.',
  ],
  [
    'company',
    'Stock analyst',
    'Hartwell Partners',
    'You follow retail and stores, and write notes for funds.',
  ],
  [
    'company',
    'Care coordinator',
    'Bright Hearing',
    'You book fittings, answer the phone and look after our customers.',
  ],
  ['company', 'Practice manager', 'Fell Vets', 'You run the surgery, the appointments and a team of nine.'],
  ['company', 'Shift engineer', 'Glen Water', 'You keep pumps running at four plants, nights and weekends.'],
  [
    'company',
    'Research nurse',
    'Orbis Trials',
    'Orbis Trials is a contract research firm. You visit hospitals and collect data on patients.',
  ],
  [
    'company',
    'School photographer',
    'Smile Pictures',
    'You visit schools and take portraits of pupils in the classroom.',
  ],
  [
    'company',
    'Health and safety officer',
    'Rheinkraft',
    'You write risk assessments for a power station near Bonn.',
  ],
  [
    'company',
    'Customer services officer',
    'Tamar Ferries',
    'You sell tickets, help passengers and read the tide table.',
  ],
  [
    'clinic',
    'Receptionist',
    'Elm Road Dental',
    'You greet people at our practice, book appointments and help the nurse chairside.',
  ],
  [
    'hospital',
    'Staff nurse',
    'Southern Cross Health',
    'You look after eight patients on a surgical ward, at the bedside.',
  ],
  [
    'hospital',
    'Cook',
    'Murray Valley',
    'We are a small hospital with a garden. You write menus for guests and run the kitchen for our patients.',
  ],
  [
    'school',
    'Maths teacher',
    'Green Hill',
    'You teach lessons to pupils in Key Stage 3, with a form of your own.',
  ],
  [
    'care',
    'Care assistant',
    'Willow Court',
    'You help residents with personal care, and some live with dementia.',
  ],
  [
    'charity',
    'Caseworker',
    'Harbour Newcomers',
    'Harbour Newcomers is a non-profit, charitable organization. You meet refugees.',
  ],
  [
    'factory',
    'Quality technician',
    'Prairie Foods',
    'You test milk by the production lines of the factory and hold pallets.',
  ],
  ['factory', 'Warehouse operative', 'Tejas', 'You load pallets, pick parcels and keep the warehouse tidy.'],
  ['tech', 'Backend developer', 'Lumen', 'Our SaaS has public APIs and runs in the cloud. Two-week sprints.'],
  ['hospitality', 'Sous chef', 'Casa Verde', 'You plan the menu and run a kitchen that serves 80 covers.'],
  ['building', 'Electrician', 'Doyle Electrical', 'First fix on new homes. CSCS card.'],
  ['university', 'Payroll officer', 'University of Otway', 'You keep the ledgers and answer audits.'],
  ['public', 'Gardener', 'Shire Council', 'You plant beds and cut grass in twelve parks.'],
  ['office', 'Cashier', 'Doon Credit Union', 'You help members at the counter.'],
] as const;

describe('signs of the place', () => {
  it.each(SIGNS)('%s: "%s" at "%s"', (expected, role, company, posting) => {
    expect(workplaceOf({ role, company, posting }, workplaceWords)).toBe(expected);
  });

  it('only where the public buys is there something to read that customers say', () => {
    const withReviews = (['company', 'public', 'factory', 'tech', 'start-up', 'charity'] as const).filter(
      (one) =>
        Object.entries(topics[one]).some(
          ([key, topic]) => key !== 'reviews' && /reviews|Trustpilot/.test(topic.join(' ')),
        ),
    );
    expect(withReviews).toEqual([]);
  });
});

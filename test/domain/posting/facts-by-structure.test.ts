import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { factsOf, type PostingFacts } from '../../../src/domain/posting/facts.js';

const facts = (text: string, title = ''): PostingFacts =>
  factsOf(text, postingWords, { zone: 'Europe/London' }, title);

/** Longer than a line that could name a job. */
const PROSE =
  'Breadmakers everywhere, notwithstanding occasional disappointments, understand fermentation. '.repeat(3);

describe('the role', () => {
  it.each([
    ['2 PhD positions (65 %)\nWe dig.', 'PhD positions'],
    ['Baking starts at four. Harrow Bakery seeks a full-time Custodian.', 'Custodian'],
    ['## 6. School Accountant\nWe count.', 'School Accountant'],
    ['Job: Leeds – Stage Manager\nWe act.', 'Stage Manager'],
    ['We act. We are looking to hire a joint stage manager (a good one).', 'joint stage manager'],
    ['We are seeking candidates for a Kiln Keeper to join us.', 'Kiln Keeper'],
    [`${PROSE}\n## Kiln Keeper\nWe bake.`, 'Kiln Keeper'],
    [`${PROSE}\nClay for the keeper\nWe bake.`, undefined],
    [`### Description\n${PROSE}`, undefined],
    [
      'Responsible for all of the ovens at the yard, which are many, and which are old, and for the till.',
      undefined,
    ],
    ['We seek an innovative leader.', undefined],
  ])('of %j is %s', (text, role) => expect(facts(text).role).toBe(role));

  it('has neither the place nor the employer, where that is known', () =>
    expect(facts('Job: Leeds – Baker – Harrow Crumbs\nWrite to harrowcrumbsleeds@gmail.com')).toMatchObject({
      role: 'Baker',
      company: 'Harrow Crumbs',
      place: 'Leeds',
    }));
});

describe('the employer', () => {
  it.each([
    ['Baker\nAbout us\nCRUMBS operate an oven on the quay.', 'CRUMBS'],
    ['Baker\nOvens\nCrumbs operate an oven on the quay.', undefined],
    [
      'Baker\nYou will be employed directly by the Harrow Academy of Bread and paid.',
      'Harrow Academy of Bread',
    ],
    [
      'Baker\nThose who come will work at night, and will be employed directly by the\n\nHarrow Academy of Bread and paid.',
      'Harrow Academy of Bread',
    ],
    [
      "Baker\nThe Mill Church of Harrow, the oldest of the three by the water, is the town's own.",
      'Mill Church of Harrow',
    ],
    ['Baker\nCrumbs, a Harrow company, is seeking a baker.', 'Crumbs'],
    ['Baker\nHarrow Ovens welcomes applicants for the post of Baker.', 'Harrow Ovens'],
    ["Baker\nThe baker joins Harrow Museum of Bread's night ovens team.", 'Harrow Museum of Bread'],
    ['Baker\nHarrow Ovens’ Night Bread Department is seeking a baker.', 'Harrow Ovens'],
    ['Baker\nHarrow Library, 5 Kiln Lane, Leeds, WA 98052', 'Harrow Library'],
    ['Baker\nIt is the best bread.\nContinually seeks new ways to bake.', undefined],
    ['Baker\nHelp in the bakery\nWe bake.', undefined],
    ['Baker\nCompany Information\nWe bake.', undefined],
    ['Baker\nPrivate Club has an opening for a baker.', undefined],
    ['Baker\nThe Night Division is seeking a baker.', undefined],
    ['Baker\nThe vacancy is for the position of Data Services Baker at night.', undefined],
    ['Baker\nYou know\n- an Integrated Oven System (IOS)\n- IOS by heart', undefined],
  ])('of %j is %s', (text, company) => expect(facts(text).company).toBe(company));

  it("is the one that the page's foot names, if no other is named", () => {
    const foot =
      'Careers | Baker\n1 Kiln Road, Port Harrow, WI 53074\nCopyright © Harrow Ovens, LLC | All Rights';
    expect(facts('## Baker\nYou bake at night.', foot)).toMatchObject({
      company: 'Harrow Ovens, LLC',
      place: 'Port Harrow, WI 53074',
    });
    expect(facts('## Baker\nCrumbs is looking for a baker in Dublin.', foot)).toMatchObject({
      company: 'Crumbs',
      place: 'Dublin',
    });
  });
});

describe('the place', () => {
  it.each([
    ['Baker\nThere are positions available in Selby, Please call us.', 'Selby'],
    ['Baker\nDue to the UK Home Office rules we ask for papers.', undefined],
    ['Bread Person Needed - Harrow Hill, QLD\nWe bake.', 'Harrow Hill, QLD'],
    ['Baker\nWe are situated in Whitby and are proud of it.', 'Whitby'],
    ['Baker\nTHE OVEN MANAGER\nP.O BOX 184-00209\nHARROW', 'HARROW'],
    ['Baker\nLot 4, Jalan Roti\n42920 Pulau Roti', 'Pulau Roti'],
    ['Baker\nThe shop moved to a larger house in downtown Harrow where it is now.', 'Harrow'],
    [
      'Baker\nWe are seeking a calm and careful baker to join our small night team in the Harrow\nDistrict, by the sea.',
      'Harrow District',
    ],
  ])('of %j is %s', (text, place) => expect(facts(text).place).toBe(place));
});

it.each([
  ['Send it to:\njo@crumbs.example – on or before Monday, 2 November, 2026. All are read.', '2026-11-02'],
  ['Hand it in no later than 5 pm on 30 January 2027.', '2027-01-30'],
])('the last day of %j is %s', (text, closes) => expect(facts(`Baker\n${text}`).closes).toBe(closes));

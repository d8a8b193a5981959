import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { factsOf, type PostingFacts } from '../../../src/domain/posting/facts.js';

const facts = (text: string, title = ''): PostingFacts =>
  factsOf(text, postingWords, { zone: 'Europe/London' }, title);

describe('the role', () => {
  it.each([
    ['Search\nSign in\nAbout us\nTide Surveyor\nWe survey tides.', 'Tide Surveyor'],
    ['1st Cook\nThe Copper Heron', '1st Cook'],
    ['HARROW TILES LTD, LEEDS\nKiln Operator (2 posts)', 'Kiln Operator'],
    ['Electrician (Hospital Maintenance)\nWe wire wards.', 'Electrician (Hospital Maintenance)'],
    ['Farm Assistant wanted, Te Rauhanga', 'Farm Assistant'],
    ['Parish Clerk (part-time) – St John’s Church, Selby', 'Parish Clerk'],
    ['Clerk, Pierce County, WA — keeps the rolls of the county and answers the door.', 'Clerk'],
    [
      'Job Description\nFront Desk Veterinary Medical Receptionist & Retail Sales Associate',
      'Front Desk Veterinary Medical Receptionist & Retail Sales Associate',
    ],
    ['JOB ADVERT - KILN MANAGER: NORTH', 'KILN MANAGER: NORTH'],
    ['Job advertisement for kiln keeper', 'Kiln keeper'],
    ['We are seeking to recruit an experienced and highly committed kiln operator.', 'kiln operator'],
    [
      'As a Kiln Keeper, you will watch the fire all night and keep the book of what went into it and what came out.',
      'Kiln Keeper',
    ],
    ['Kiln Keeper - Leeds', 'Kiln Keeper'],
    ['Kiln Designer (Tiles, UX, UI)', 'Kiln Designer (Tiles, UX, UI)'],
    ['Role: Part-Time Kiln Keeper for Harrow', 'Part-Time Kiln Keeper for Harrow'],
    ['Kiln Keeper\nRole: Part-time', 'Kiln Keeper'],
    ['Position available: Kiln Keeper\nWe need a potter.', 'Kiln Keeper'],
    ['Job title: Kiln Keeper Location: Leeds', 'Kiln Keeper'],
    ['Harrow Bakery - Baker\nWe bake.', 'Baker'],
    [
      'Dear Colleagues,\n\nThe kilns are currently seeking applications for one kiln keeper between 18 and 25.',
      'kiln keeper',
    ],
    ['Kiln Keepers Ref: K-25-1\nWe make tiles.', 'Kiln Keepers'],
    ['Kiln Keeper Vacancy - Harrow Tiles\nWe make tiles.', 'Kiln Keeper'],
    ['Job Listing: Kiln Keeper\nWe make tiles.', 'Kiln Keeper'],
    ['TILES IS HIRING\nTiles is hiring a calm kiln keeper interested in fire.', 'calm kiln keeper'],
    ['The kilns are searching for two (2) kiln keepers to help.', 'kiln keepers'],
    ['We are looking for qualified\nBank Staff\nWe make tiles.', 'Bank Staff'],
    ['Senior Rules of the Yard\nA valid driver’s licence\nKiln Keeper', 'Kiln Keeper'],
    ['Driver: Night Bread at Harrow Bakery\nWe bake.', 'Driver: Night Bread'],
    [
      'Calm keeper, to join a new yard that was opened by the town and has been praised by all.',
      'Calm keeper',
    ],
    ['We make tiles. Harrow is looking to hire a Licensed Keeper.', 'Licensed Keeper'],
    ['Ovens - Night Bread - Baker - Leeds-160114936\nWe bake.', 'Ovens - Night Bread - Baker'],
    ['Verger, Harrow Cathedral\nWe ring bells.', 'Verger'],
    [
      'Night Baker- Early\nSalary: 20\nReports to Shift Baker\nResponsible to Head of Ovens',
      'Night Baker- Early',
    ],
  ])('of %j is %s', (text, role) => expect(facts(text).role).toBe(role));

  it('stands in front matter too', () => {
    expect(facts('---\ntitle: "Open position as Kiln Keeper in our yard"\n---\nWe make tiles.').role).toBe(
      'Kiln Keeper',
    );
  });

  it.each([
    'Minimum requirements\n- Two arms',
    'Certification as a kiln keeper is required by the law of the land.',
    'Vacancy: 03',
    'Work for us\nWe make tiles.',
    'Postdoctoral position available\nWe dig.',
    'Working at Harrow\nWe make tiles.',
    'Position Information\nWe make tiles.',
    'Employment\nWe make tiles.',
    'Dear friends\nWe make tiles.',
    'None experienced keeper\nWe make tiles.',
    'The Kiln Monitor Vol 3\nWe make tiles.',
    'Job\nOther',
    'We make tiles. Certification as a keeper required by law is not ours.',
  ])('is not said in %j', (text) => expect(facts(text).role).toBeUndefined());
});

describe('the employer', () => {
  it.each([
    ['Baker\nHarrow Bakery, Duluth, MN', 'Harrow Bakery'],
    ['Baker\nJoin our team at Harrow Ovens.', 'Harrow Ovens'],
    ['Carer\nAt Hollin & Daughters Care we look after sixty people.', 'Hollin & Daughters Care'],
    ['Baker\nHarrow School sits above a beach.', 'Harrow School'],
    ['Baker\nHarrow is looking for a baker.', 'Harrow'],
    ['Curator at Harrow Park Museum', 'Harrow Park Museum'],
    ['Baker\n© 2026 Harrow Ltd. All rights reserved.', 'Harrow Ltd'],
    ['Baker, Harrow Bakery, Ireland', 'Harrow Bakery'],
    ['Baker\nHarrow is an equal opportunities employer.', 'Harrow'],
    ['Baker\nHarrow reserves the right not to appoint.', 'Harrow'],
    ['Baker\nJoin Harrow for a year of bread.', 'Harrow'],
    ['Baker\nHarrow is a small, friendly bakery on the quay.', 'Harrow'],
    ['Baker\nAbout Harrow\nWe bake.', 'Harrow'],
    ['Baker\nHarrow & Sons bake at night. Write to jobs@harrowandsons.example', 'Harrow & Sons'],
    ['Baker\nSchool of Bread\nThe lecturer works at the University of Harrow.', 'University of Harrow'],
    ['Baker\nThe Harrow Inn is recruiting bakers to join our team at Market Square.', 'Harrow Inn'],
    ['Miller Architects - Recruitment\nMiller Architects is looking for help.', 'Miller Architects'],
    ['Baker\nHarrow Ovens, Inc. is an equal opportunity employer.', 'Harrow Ovens, Inc'],
    ['Baker\nHarrow Ovens bake at night. See www.harrowovens.example', 'Harrow Ovens'],
    ['Harrow Ovens\nAdvertiser:\nHarrow', 'Harrow'],
    ['Company: Harrow School Location: Leeds', 'Harrow School'],
    ['Harrow Bakery - Baker\nWe bake.', 'Harrow Bakery'],
    ['---\ntitle: Baker\ninstitution: Harrow Ovens\n---\nWe bake.', 'Harrow Ovens'],
    ['Baker\nHarrow Bread School (HBS) is inviting qualified candidates to apply.', 'Harrow Bread School'],
    ['Baker\nCompany name (in full): Harrow', 'Harrow'],
    [
      'Baker\nOVEN (Operators of Very Early Night ovens) is non-profit and development oriented organization.',
      'OVEN',
    ],
    ['Baker\nHarrow Ovens is the national association for bakers.', 'Harrow Ovens'],
    ['Baker\nThe Harrow Museum houses the oldest ovens.', 'Harrow Museum'],
    [
      'Baker\nThe Department of Bread, Northern Harrow Government has an opportunity for a baker.',
      'Department of Bread',
    ],
    ['Agency | Office of Bread | Unit | Ovens\nJob title | Baker', 'Office of Bread'],
    ['Baker\nLocal charity OVENS needs a baker.', 'OVENS'],
    ['Baker\nHarrow magazine wishes to appoint a baker.', 'Harrow'],
    ['Baker\nSummary: Harrow is accepting applications from bakers.', 'Harrow'],
    ['Baker\nTarn and Sill acts as an ‘employment agency’ for this vacancy.', 'Tarn and Sill'],
    ['Baker\nHarrow Rural Bread (“HRB”) invites applications.', 'Harrow Rural Bread'],
    [
      'Baker\nThe Crumb Laboratory at the Harrow Institute (HI) in Selby invites applications.',
      'Crumb Laboratory',
    ],
    ['Baker Wanted @ The Funny Crust\nCome and bake.', 'Funny Crust'],
    ['Baker with Harrow Ovens Ltd\nCome and bake.', 'Harrow Ovens Ltd'],
    ['Baker Vacancy – Harrow Estate\nCome and bake.', 'Harrow Estate'],
    ["Harrow Bread's Friends\nBaker\nCome and bake for HBF, where HBF ovens wait.", "Harrow Bread's Friends"],
    [
      'Baker\nYou learn at Harrow Village Preschool. Write to harrowpreschool@hotmail.com',
      'Harrow Village Preschool',
    ],
    ['Baker\nHarrow is a Selby based UK Registered Charity with ovens.', 'Harrow'],
    ['Baker\nHarrow is excited to offer you bread.', 'Harrow'],
    ['Baker\nWe want a calm new member of Harrow Crumbs, who bakes.', 'Harrow Crumbs'],
    ['Baker\nThe house is managed by Harrow, which bakes.', 'Harrow'],
    ['Baker\nUniversité du Pain à Harrow is looking for a baker.', 'Université du Pain à Harrow'],
    ['Baker at Harrow Municipality\nCome and bake.', 'Harrow Municipality'],
    ['Baker\nHarrow Works is old. Come to Harrow Works, for Harrow Works bakes.', 'Harrow Works'],
  ])('of %j is %s', (text, company) => expect(facts(text).company).toBe(company));

  it.each([
    'Baker\n© 2026 Workday, Inc. All rights reserved.',
    'Baker\nDuration of Contractual hiring is a year.',
    'Baker\nOrganisation: Schools',
    'Baker\n- Organisation\n- Patience and tact',
    'Baker\nThe Baker is responsible for bread.',
    'Baker\nWe are looking for a baker.',
    'Baker\nThe School is looking for a baker.',
    'Baker\nLeeds, West Riding',
    'Baker\nHarrow & Sons bake, Tarn & Co sell. jobs@harrowandsons.example, jobs@tarnandco.example',
    'Baker\nWrite to harrow@gmail.com',
    'Baker\nCriteria | Essential\nPractice | Bread of all kinds',
    'Baker (Bread Company, Ovens)\nWe bake.',
    'Baker\nInterviews will be held at Harrow Library.',
    'Baker\nLeeds is a lively university town.',
    'Baker\nIntegrated HQ of MoB reserves the right not to appoint.',
    'Baker\nStaff are committed to equality.',
    'Baker\nYou learn about Harrow Rye. Harrow Rye is a grain. Bread of Harrow Rye is good.',
    'Baker with Level Three\nCome and bake.',
    'Baker at Night\nCome and bake.',
    'Baker\nVacancies\nCome and bake.',
    'Baker\nYou are registered with the Bread Council (BC), which has your name.',
    'Baker\nWe answer to the Head of Department, and write to the Head of Department.',
    'Baker, Harrow County bureau\nCome and bake.',
    'Baker\nCollege / Sr. Management: Bread',
    'Job Listings\nBaker\nCome and bake.',
    'Baker - Boutique Restaurant - Leeds\nCome and bake.',
    'Our Growing Bread Group is seeking bakers.',
    'Baker\nGuests are often excited to see the ovens.',
    'Baker\nAbout Available Positions\nCome and bake.',
  ])('is not said in %j', (text) => expect(facts(text).company).toBeUndefined());

  it('stands in the title of a page, if nowhere else', () => {
    expect(facts('We plumb.', 'Plumber | Harrow Pipes')).toMatchObject({
      role: 'Plumber',
      company: 'Harrow Pipes',
    });
    expect(facts('We plumb.', 'Plumber at Harrow Pipes - Jobs')).toMatchObject({ company: 'Harrow Pipes' });
    expect(facts('Plumber - Pipes\nWe plumb.', 'Plumber - Pipes').company).toBeUndefined();
    expect(
      facts('We plumb. Write to cv@harrowpipes.example', 'HARROW PIPES AND TAPS – Pipe Company').company,
    ).toBe('HARROW PIPES AND TAPS');
    expect(facts('We plumb.', 'Harrow Pipes – Pipe Company').company).toBeUndefined();
    expect(facts('We plumb.', 'Plumbing Careers - Harrow Pipes').company).toBe('Harrow Pipes');
    expect(facts('We plumb.', 'Work with us').company).toBeUndefined();
  });
});

describe('the place', () => {
  it.each([
    ['Baker\nLocation of Post / Wexford', 'Wexford'],
    ['Baker\n📍 Knysna', 'Knysna'],
    ['Baker\nCork, County Cork, Ireland', 'Cork, County Cork, Ireland'],
    ['Baker\nYou will be based in Leeds, with a day at home.', 'Leeds'],
    ['Location of the next line:\nhttps://example.org', undefined],
    ['Baker\nThe post is fully remote.', 'fully remote'],
    ['Baker\nWe bake at our Selby Branch.', 'Selby'],
    ['We are looking for a baker in Dublin.', 'Dublin'],
    ['Bakers need to be registered in Nova Scotia.', undefined],
    ['We are looking for a lecturer in History.', undefined],
    ['We have the best ovens of all the shops in Selby.', 'Selby'],
    ['Write to us at 4 Quay Road, Selby YO8 4AB', 'Selby'],
    ['Baker\nThe Town of Harrow bakes.', 'Harrow'],
    ['Baker\nCrumbs Scotland\nWe bake.', undefined],
    ['Role Baker\nTeam Night\nLocation Cork', 'Cork'],
    ['Role | Location\n--- | ---\nBaker | Cork', 'Cork'],
    ['Baker\nPosted today\nGhent, Belgium', 'Ghent, Belgium'],
    ['Baker, Ipswich area', 'Ipswich area'],
    ['Baker\n4 Quay Road, Duluth, MN 55802', 'Duluth, MN 55802'],
    ['We need a Bristol-based baker.', 'Bristol'],
    ['We need a baker who keeps an Excel-based list.', undefined],
    ['Location: In person', undefined],
    ['Baker\n- US citizen', undefined],
    ['You can commute to Selby, Yorkshire every day.', 'Selby, Yorkshire'],
    ['Bakers live within commuting distance of Selby.', 'Selby'],
    ['20 May 2027 Baker Job in Leeds - Crumbs', 'Leeds'],
    ['Baker\nLocation: Head Office: Selby', 'Head Office: Selby'],
    ['Baker\nWrite to Harrow Ovens, 4 Quay Road, Duluth MN 55802, by post.', 'Duluth MN 55802'],
    ['Baker\nWrite to the Bread Unit, 1 quai Rouge, F-67080 Strasbourg.', 'Strasbourg'],
    ['Baker\nYou will be based in Selby Tower.', 'Selby Tower'],
    ['Baker\nOffice: +27 (0)11 496 0000', undefined],
    ['Baker\nOur bread has a Base: Rye', undefined],
    ['Baker\nThe job is located in the History of Bread project.', undefined],
    ['Baker\nStart date: ASAP. Based at Harrow Primary School, Selby', 'Selby'],
    ['Baker\n1 position available in Selby', 'Selby'],
    ['Baker\nWork in the beautiful old city of Ghent', 'Ghent'],
    ['Baker\nLocation (address): Harrow Yard, Selby', 'Harrow Yard, Selby'],
    ['Baker\nBased at the University of Harrow, CRUMBS bakes bread.', undefined],
    ['Baker\nYou will be based in Human Resources Department.', undefined],
    ['Baker\nYou bake at our new Selby facility.', 'Selby'],
    ['Baker\nYou will be based in Harrow’s Duluth, MN office.', 'Duluth, MN'],
    ['Baker\nYou bake at our Head Office.', undefined],
    ['Baker\nJoin us in the Harrow District, for we are hiring.', 'Harrow District'],
    ['Baker\nOur ovens stand on the island of Skomer.', 'Skomer'],
    ['Baker\nThis is a full-time, remote bread position.', 'remote'],
    ['Baker\nRemote (UK)\nWe bake.', 'Remote (UK)'],
    ['Baker\nWork remotely from anywhere in Canada', 'remotely from anywhere in Canada'],
    ['Baker\nLocation of assignment: Selby', 'Selby'],
    ["Baker\nWhere you'll work: Selby", 'Selby'],
    [
      'Baker\nWe bake.\nYou bake.\nThey bake.\nWrite to us:\nQuay Road\nSelby\nNorth Yorkshire\nYO8 4AB',
      'Selby, North Yorkshire',
    ],
    ['Baker\n4 Quay Road, Selby, Kent, TN1 4AB', 'Selby'],
    ['Baker\nPO Box 28\nSelby, Ontario\nL4G 6S6', 'Selby, Ontario'],
    ['Baker\n4 Quay Road, Athy, Co. Kildare, R14 A6C7', 'Athy'],
    ['Baker\n85 Quay Road, Rutherglen 3685 VIC', 'Rutherglen'],
    ['Baker\nBrotstraße 4, 80331 München', 'München'],
    ['Baker\nHarrow AG, CH-1566 St. Aubin, Switzerland', 'St. Aubin, Switzerland'],
    ['Baker\nP.O. Box 184-00209, Nakuru', 'Nakuru'],
    ['Baker\n#35, Street 600\nToul Kork, Phnom Penh, Cambodia', 'Toul Kork, Phnom Penh, Cambodia'],
    ['Company: Harrow School\nBaker\nLocation: Harrow School', undefined],
    ['Baker\nCape Town,\nSouth Africa', 'Cape Town, South Africa'],
    ['Baker - Auckland - Night Bread\nWe bake.', 'Auckland'],
    ['Baker (3 months, Leeds)\nWe bake.', 'Leeds'],
    ['Company: Harrow Bread School\nBaker\nHarrow Bread School, Morogoro. We bake.', 'Morogoro'],
    ['Company: Harrow School\nBaker\nHarrow School, Head Baker', undefined],
    ['Baker\nHarrow lies in the heart of the town, located in the heart of Selby.', 'Selby'],
    ['Baker\nOur ovens are located in the Tarn neighborhood of Pittsburgh.', 'Pittsburgh'],
    ['Baker\nYou will be based in Selby Municipal Council.', 'Selby'],
    ['Centre: Harrow Clinic, Selby\nBaker', 'Harrow Clinic, Selby'],
    ['Role\nLocation\nOpen\nBaker', undefined],
    ['Bakers are wanted in Australia.', undefined],
  ])('of %j is %s', (text, place) => expect(facts(text).place).toBe(place));
});

describe('what no rule finds', () => {
  const REST =
    'Bread is made at night, sold in the morning and eaten by noon. You will weigh flour, shape loaves, mind the oven and clean what you used. Two years of baking would help you.';
  it.each([
    [
      'Baker\nHarrow Ovens is glad of a baker.',
      'The ovens at Harrow Ovens (HO) are new.',
      { role: 'Baker', company: 'Harrow Ovens' },
    ],
    [
      'Baker\nHarrow Ovens is glad of a baker.',
      'You will work in our kitchen in Selby, Yorkshire.',
      { role: 'Baker', place: 'Selby, Yorkshire' },
    ],
    [
      'Baker\nWe bake.',
      'The University of Harrow is looking for a baker.',
      { role: 'Baker', company: 'University of Harrow', place: 'Harrow' },
    ],
    [
      'Baker\nWe bake.',
      'The University of Wyoming is looking for a baker.',
      { role: 'Baker', company: 'University of Wyoming' },
    ],
    ['Baker\nWe work with other bakers in Canada.', 'Our ovens are new.', { role: 'Baker' }],
    ['Baker\nWe bake.', 'Flour of Harrow Mills and yeast of Tarn & Co go into it.', { role: 'Baker' }],
  ])('is what a whole posting most likely says: %j … %j', (start, end, expected) =>
    expect(facts(`${start} ${REST} ${end}`)).toEqual(expected),
  );

  it('is not said of a few lines', () =>
    expect(facts('Baker\nHarrow Ovens is glad of a baker. The ovens at Harrow Ovens (HO) are new.')).toEqual({
      role: 'Baker',
    }));
});

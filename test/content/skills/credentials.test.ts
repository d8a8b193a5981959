/** The same licence, degree, ticket or membership by its many names, and what only looks like it. */

import { describe, expect, it } from 'vitest';
import { credential } from '../../../src/content/en/checklist/credentials.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { proofFinder } from '../../../src/domain/skills/proofs.js';

const shows = (requirement: string, line: string): boolean => {
  const text = `# Jo Novak\n## Qualifications\n- ${line}`;
  const cv = { id: 'current' as const, added: '2026-11-24T10:00:00.000Z', name: 'cv.md', text };
  return proofFinder(cv, [], [], { skills: skillWords }, '2026-11-27')(requirement).length > 0;
};

/** What is asked for; a line that has it, or a higher one; a line that has not. */
const ROWS = `
HR truck licence | HR licence (since 2020) | Car licence, open
HR truck licence | MC licence | LR licence, clean
Heavy rigid licence | HR licence, unrestricted | HR Assistant, Perth
Class 2 licence | Class 2 & 4 licence, W endorsement | Class 2 slips recorded
Category C licence | HGV Class 2, digi card | Cat B, clean
Forklift ticket | LF licence (HRWL) | LMV licence
Forklift ticket | RTITB counterbalance, 2024 | Lifted parcels
Forklift certification | OSHA forklift operator card | Fork lift garage, clerk
EWP ticket | HRWL: WP boom over 11m | EWL rail pass
IPAF or similar | IPAF 3a 3b | IPA for cleaning
White Card | CPCCWHS1001 white card 2019 | Whiteboard cards
Construction Safety Induction Card | White Card | Safety shoes
Dogging ticket | HRWL DG, RB | Dog grooming level 2
Traffic control ticket | TC, TMI tickets | Traffic warden
Current first aid certificate | HLTAID011 (Oct 2025) | Aided the chef first
First Aid cert | EFAW, exp 2027 | First class stamp
First aid at work | FAW 3 day, St John | Faw meadows
CPR certification | BLS for Healthcare Providers | CRP unit
Working With Children Check | WWCC (NSW) | Worked with children in a nursery
Working with children check | Blue Card QLD | Blue badge guide
Enhanced DBS | On the DBS update service | DBA admin
PVG membership | PVG scheme member | PVC window fitter
Valid driver's licence | Full clean UK licence | TV licence desk
Valid driver's license | GA DL class C | MC, weddings
Code B driver's licence | Code 10 + PrDP (G) | Coding bootcamp
Code 8 licence | Code EB, own car | Dress code officer
Own reliable car | Own vehicle: yes (Polo) | Owned the rota
Class 5 licence | Class 5 non-GDL, Alberta | Class 5 pupils, taught
Full G licence | Ontario G, clean abstract | G4S guard
LMV licence | DL: LMV, MCWG | LMS administrator
Red Seal | 310T Red Seal truck and coach | Seal team, porter
Journeyperson certificate | Interprovincial Red Seal, welder | Journey planner
Trade certificate | NZ Level 4 Carpentry, BCITO apprenticeship | Trade counter
ITI (fitter) | ITI Fitter, NCVT 2014 | IT fitter of phones
Apprenticeship or trade certificate | Completed apprenticeship, boilermaker, N2 | Apprentice levy admin
RRT credential | NBRC: RRT (2019) | CRT (2016)
Registered nurse with AHPRA | RN, AHPRA registered | Nurse call systems
Registered with the NMC | NMC PIN active | National market clerk
HCPC registration | HCPC PH12345, physiotherapist | HC Clarke, porter
Registration with SACNASP as Professional Natural Scientist | SACNASP Pr.Nat.Sci (2021), SASTA member | Natural science teacher
ECSA registration | Pr Tech Eng, ECSA 2019 | Engineering student society
Teacher registration | Registered with VIT | Registered the pupils daily
Registered teacher | GTCS full registration | Teaching assistant
SACE registration | SACE no. 101 | South African cook
CORU registration | CORU registered social worker | Choir member
P.Eng | P. Eng. (APEGA) | Engine fitter
PE license | Licensed Professional Engineer, Texas | PE teacher
Real estate license | Realtor, licensed in Texas since 2018 | Estate gardener
Security licence | SIA door supervisor badge | Security of data
Guard card | BSIS guard card, CA | Card payments
Food handler card | ServSafe Food Handler | Card machine
Food hygiene certificate | Level 2 Food Safety, Highfield | Hygiene products sold
RSA certificate | RSA, RCG (NSW) | RSA insurance claims
Personal licence holder | APLH 2022, personal licence Leeds | Personal trainer
RYA Powerboat Level 2 | RYA Powerboat L2, commercial endorsement | Rowed a boat
Seafarer medical (ENG1 or ML5) | ML5 in date | English 1, ML
STCW basic safety | STCW 95, sea survival, firefighting | Stow cargo
VHF operator's certificate | VHF/SRC | VHS repairs
GWO Basic Safety Training | GWO BST, 2026 | Go-karts
Confined space ticket | NVQ City & Guilds 6160 confined spaces | Confident speaker
Asbestos awareness | UKATA asbestos awareness | Aware of deadlines
SMSTS | SMSTS refresher 2025 | SMS marketing
NEBOSH General Certificate | NEBOSH NGC | Nelson bosun
SAMTRAC | SAMTRAC (NOSA) 2019 | Sam's truck wash
WHMIS | WHMIS 2015 | Whisky tour guide
Chainsaw ticket | Chainsaw L2 (AHCARB) | Chain store clerk
Growsafe certificate | Growsafe Basic, NZ | Safe growing of herbs
Pesticide licence | PA1, PA6 | PA to a director
Qualified accountant (ACA, ACCA or CIMA) | ACCA member since 2019 | Account manager
CA(SA) | CA(SA), SAICA 2018 | CA state parks
Chartered accountant | FCCA | Charter flights desk
CIPD Level 5 | Assoc CIPD, level 5 diploma | CID officer
Member of a professional body | MCIPS, 2020 | Body shop, weekend job
Membership of the RICS | MRICS | Rice merchant
AARC membership | AARC member since 2016 | ARC welding
Solicitor qualified in England and Wales | Admitted 2016, SRA no. 555 | Solicited donations
Licensed practical nurse | LPN, Ohio | Practical jokes
CNA certification | Certified Nursing Assistant (CNA), TX | CNC machinist
Pharmacy technician certification | CPhT, PTCB | Farm technician
CDL | Class A CDL, hazmat | CD library
Security clearance | SC cleared 2024 | Cleared tables
`;

const DEGREES = `
Associate's degree in respiratory therapy | A.A.S. Respiratory Care, 2016 | GED, 2012
Associate degree | AAS, Gwinnett Tech | Certificate III in Cookery
AAS or higher | BS Biology | NVQ 2
National Diploma in chemistry | N.Dip: Chemistry, DUT | Matric, 2011
ND in chemistry or similar | BTech Chemistry, DUT | Grade 12
HND or degree in engineering | HNC/HND Engineering | NVQ Level 2 Engineering
Bachelor's degree | BEng (Hons) Civil, 2:1 | HND Civil
Bachelor's degree | B.Tech, Mumbai | Diploma in Nursing
Bachelor's degree | BASc, Toronto | AA, Austin Community College
Bachelor's degree | B.Com, UNISA | N.Dip Marketing
Bachelor's degree | BN, Otago | Basic nursing aide
Bachelor's degree | MSci Physics | A-levels: Physics
Bachelor's degree | LLB | BTEC Level 3
Honours degree | BA (Hons), 2:1 | Honoured as staff of the year
Master's degree | MPhil, Cambridge | BPhil
Master's degree | M.Tech (IIT) | B.Tech (IIT)
Master's degree | PGDip and MArch | Architect's clerk
Doctorate | PharmD | Pharmacy clerk
High school diploma or GED | GED, 2012 | Hosted a quiz
Grade 12 | Matric (NSC), Umlazi High | Grade 7 piano
Matric | Senior Certificate, 2009 | Senior waiter, certificate of thanks
Year 12 | VCE, Wangaratta High, 2014 | 12 years as a cook
10+2 | HSC, Pune, 2010 | HSE officer
Leaving Certificate | Leaving Cert, 2012 | Leaving dates checked
GCSE English and Maths grade C/4 or above | GCSEs x 7 incl. Maths C, English B | Taught maths
5 CXCs including English | 6 CSEC subjects incl. English A | CX manager
WASSCE | WAEC/SSCE, 2011 | Wasps removed
KCSE C plain | KCSE C+, 2013 | Kenyan coffee
Certificate III in Arboriculture | Cert III Arboriculture (AHC30816) | Cert II Arboriculture
Certificate IV in Training and Assessment | Cert 4 TAE | Certificate III in Fitness
NVQ Level 3 in Health and Social Care | QCF L3 Diploma Health & Social Care | NVQ 2 Health & Social Care
QQI Level 5 in Healthcare | FETAC Level 5 Healthcare Support | QQI Level 4 Healthcare
SVQ 3 social services | SVQ3 Social Services, 2019 | SVQ2 Social Services
`;

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' | ') as [string, string, string]);

describe.each([
  ['a licence, ticket or membership', ROWS],
  ['a degree or a certificate', DEGREES],
])('%s', (_, rows) => {
  it.each(rowsOf(rows))('"%s" is met by "%s"', (asked, has) => expect(shows(asked, has)).toBe(true));
  it.each(rowsOf(rows).map(([asked, , other]) => [asked, other]))('"%s" is not met by "%s"', (asked, other) =>
    expect(shows(asked, other)).toBe(false),
  );
});

describe('a condition', () => {
  it.each([
    'You are 18 or over',
    "You'll pass a rail medical",
    'Be of good character',
    'Live within 45 minutes of the depot',
    'Be on your feet all day',
    'Able to work Saturdays',
  ])('%s', (asked) => expect(asked).toMatch(credential));
  it('is no task', () => expect('Medical records for 18 wards').not.toMatch(credential));
});

/** Every concept with a requirement that asks for it, a line that shows it, and a line near by that does not. */

import { describe, expect, it } from 'vitest';
import { concepts } from '../../../src/content/en/skills/concepts/index.js';
import { skillWords } from '../../../src/content/en/skills/skills.js';
import { conceptReader } from '../../../src/domain/skills/concepts.js';
import { DUTY_EXAMPLES } from './duty-examples.js';
import { MORE_EXAMPLES } from './more-examples.js';

const EXAMPLES = `
communication | Good verbal skills | Answered 40 calls a day | Called to the bar
written work | Able to write clearly | Drafted the newsletter | Copied files
presenting | Public speaking | Gave talks to parents | Present at roll call
teamwork | A team player | Worked closely with porters | Led the parade
working with other groups | Manages stakeholders | Liaised with the council | Met customers
leading people | Able to supervise | Managed a shift of nine | Lead pipe repairs
coaching others | Mentor juniors | Onboarded new starters | Trained as a baker
problem solving | Troubleshoot faults | Diagnosed engine noise | Dissolved powders
handling conflict | Deal with difficult situations | Calmed angry guests | Managed contracts
analytical thinking | An analytical mind | Investigated losses | Looked after guests
attention to detail | Meticulous | Inspected each seam | Detailed cars
organising yourself | Good time management | Scheduled 30 visits a week | Played the organ
meeting deadlines | Meets deadlines | Always ahead of schedule | Put dead stock away
working to targets | Works to targets | Exceeded sales goals | Targeted therapy trials
initiative | A self-starter | Founded a chess club | Found lost items
caring attitude | Compassionate | Comforted patients | Car park attendant
respect and inclusion | Committed to equality | Taught in diverse classes | Qualified in 2019
willing to learn | Keen to learn | Taught myself Welsh | Learning support rooms cleaned
adaptable | Adapts to change | Covered for drivers at short notice | Fitted an adaptor
working under pressure | Works well under pressure | Served at peak hours | Checked blood pressure
shifts and hours | Weekends and evenings | Worked per diem at two wards | Hourly readings
reliable | Punctual | Never missed a shift | Timed races
professional manner | A smart appearance | Wore the uniform of the hotel | Formed a club
decisions | Sound judgement | Triaged walk-ins | Judged a cake contest
creativity | Imaginative | Devised a new menu | Created user accounts
confidentiality | Uses discretion | Kept personal data safe | Built confidence
plain language | Uses plain English | Simplified forms | Flew planes
negotiating | Persuasive | Brokered a pay deal | Broke records
languages | Bilingual | Fluent in Spanish | Spoke at assemblies
english | Spoken and written English | IELTS band 7 | Engine rebuilds
volunteering | Community involvement | Helped at a food bank | Paid the bank
travel for work | Willing to travel | Travelled between sites | Sold travel mugs
records | Record keeping | Kept patient charts | Broke a swimming record
office administration | Clerical work | Receptionist at a clinic | Post office savings
computer skills | Computer literate | Used Excel daily | Excelled at tennis
spreadsheets | Spreadsheets | Built pivot tables | Spread gravel
customer service | Customer focus | Waited tables | Served on a parish council
telephone work | Telephone skills | Worked in a call centre | Sold microphones
cash handling | Cash handling | Cashed up each night | Worked till late at a library
selling | Sales experience | Sold 40 cars | Sailing instructor
shop work | Retail experience | Worked the checkout | Workshop fitter
stock control | Stock control | Restocked fridges | Stockholm office
buying | Procurement | Negotiated prices with suppliers | Busy kitchens
events | Event planning | Ran three weddings | Eventually led nights
meetings and diaries | Arrange meetings | Took minutes | Ran a mile in ten minutes
reception | Front desk | Greeted patients | Received a medal
bookkeeping | Accounts payable | Kept petty cash | Kept bees and books
accounts software | Accounts software | Used Xero | Ate sage leaves
financial reporting | Month-end | Drew up the balance sheet | Reported faults
budgets | Budget planning | Made cost savings of 8% | Budgerigar breeder
audit and controls | Internal controls | Prepared the audit file | Remote controls
payroll | Payroll | Paid the staff from timesheets | Rolled pastry
tax | Tax returns | Filed 1099 forms | Taxi rank marshal
numeracy | Good with numbers | Calculated doses | Several members
accountant qualification | Qualified accountant | ACCA part 2 | Counted coins
project management | Project management | Rolled out new tills | Used a projector
planning | Strategic thinking | Wrote the roadmap | Planted trees
improving how things are done | Process improvement | Streamlined orders | Processed orders
policy and rules | Regulatory knowledge | Met HACCP rules | Polished floors
quality | Quality assurance | Passed ISO 9001 | Equal opportunities
recruiting | Talent acquisition | Hired 20 cooks | Army recruit
human resources | Employee relations | Handled grievances | Human biology
legal work | Worked in a law firm | Kept the case files of a barrister | Mowed the lawn
contracts | Contract management | Checked service level terms | Contracted flu
public service | Public sector experience | Council officer | Counselled pupils
grants and funding | Bid writing | Raised £4,000 from donors | Granted access to rooms
community work | Community outreach | Ran a youth club | Commuter rail staff
research | Desk research | Wrote a literature review | Searched bags
marketing | Marketing campaigns | Ran Google Ads | Fruit market stall
social media | Social media | Looked after the Instagram page | Social worker
CRM systems | CRM | Used Salesforce | Worked as crew
driving licence | Clean driving licence | Drive CDL Class B truck | A nursing licence
lorry licence | HGV licence | Class 2 with tankers | Taught class to pupils
driving | Driving experience | Drove a library van | Driving change in teams
own car | Own transport | I have my own car | Car park attendant
moving people | Transporting clients to clubs | Drove a minibus | Coached swimmers
delivering goods | Delivery of goods | Dropped parcels in Leeds | Delivered talks
vehicle checks | Vehicle checks | Pre-trip inspection | Checked coats in
forklift | Fork lift truck experience | Counterbalance for six years | Set forks and knives
warehouse | Order picking | Loading bay, nights | Picked apples
physical work | Manual labour | Unloaded vans by hand | Downloaded reports
outdoor work | All weather conditions | Gardener for a park | Opened a door out of hours
landscaping | Landscaping | Planted hedges | Set up a powerplant
safety | Health and safety | Zero accidents in ten years | Saved £30
risk assessment | Risk assessment | Held near miss talks | Risked it for a race
site safety card | A site safety card | CSCS card, 2023 | Site manager
electrical qualification | Qualified electrician | ECS card, City and Guilds 2391 | Special edition books
electrical work | Electrical installation | Fitted consumer units | Elected to the board
plumbing and heating | Gas Safe engineer | Fitted radiators | Plum picking
carpentry | Joinery | Second fix in new homes | Joined the army
welding | Welding | MIG and TIG | Wellbeing lead
construction | Construction experience | Laid bricks, roofing, 2014 | Constructive feedback
plant operation | Able to operate heavy machinery | Drove dump trucks | Watered plants
maintenance and repair | Fault finding | Overhauled pumps | Repainted rooms
drawings | Reads blueprints | AutoCAD | Drew crowds
measuring | Measuring tools | Worked to tolerances of 5 microns | Tolerant of noise
machining | CNC lathe | Set a Haas mill | Machine coffee
production line | Assembly line | Machine operator | Led school assemblies
cleaning | Cleaning | Mopped two wards | A clean driving record
cooking | Culinary skills | Baked sourdough | Sold cookers
food safety | Food hygiene | Servsafe holder | Food bank driver
hospitality | Hospitality background | Bartender at the Swan | Barrister
alcohol | Knows wine | Pulled pints | Winery bus tours
coffee | Coffee making | Poured flat whites and lattes | Coughing patients
security work | Security officer | Doorman at a club | Social security advice
security licence | SIA licence | SIA badge holder | Asia sales
criminal record check | Clean criminal record | PVG member | Checked in guests
right to work | Right to work in the UK | Settled status | Worked right through nights
first aid | First aider | St John paramedic | First in my class
life support | Basic life support | BLS and ACLS | Supported my family for life
nurse registration | Registration as a nurse with the NMC | RN, 2012 | Nursery nurse, Leeds
professional registration | Registered with the HCPC | MRICS since 2010 | Registered 40 guests
nursing | Nursing experience | Took vital signs | Plant nursery cashier
intensive care | Critical care | Looked after ventilators on CCU | Intensive German course
emergency care | A&E experience | Paramedic, Leeds | Emerging markets
medicines | Administration of medicines | Signed the MAR chart | Medal winner
personal care | Personal care | Washed and dressed residents | Took care of invoices
person-centred care | Person-centred practice | Wrote care plans | Met people in the centre
dementia | Dementia care | Ran a memory clinic | Demand planning
mental health | Mental health | Answered the Samaritans line | Ornamental hedges
disability | Learning difficulties | Learned Makaton | Able seaman
safeguarding | Safeguarding | Sat on the MASH | Safes and guards fitted
children | Children aged 5 to 11 | Scout leader and nanny | Chilled foods
teaching | Classroom teaching | Taught maths to year 4 | Sold classic cars
classroom behaviour | Behaviour management | Set a classroom behaviour guide | Animal feeding
teaching qualification | A teaching qualification | PGCE, Durham | Quick service
parents and families | Works with carers | Held parents' evenings | Apparent errors fixed
lab work | Laboratory skills | Ran PCR assays | Elaborate cakes
animals | Works with animals | Kennel hand | ZoomInfo searches
sports and fitness | Sports coaching | Lifeguard at a pool | Transport and fitting
hair and beauty | Salon experience | Barber in Hull | Chair repairs
museums and archives | Museum experience | Curated 40 objects | Musical evenings
libraries | Library experience | Cataloguing with Dewey | Liberal arts BA
farming | Farm work | Milked dairy cattle | Pharmacy counter
cloud | Cloud experience | AWS, EC2 and S3 | Cloudy weather photos
configuration management | Configuration management | Wrote Ansible roles | Trained as a pastry chef
monitoring systems | Monitoring tools | Set up Nagios and Grafana | Hall monitor
containers | Container platforms | Helm charts | Dock worker
continuous integration | CI/CD | Set up Jenkins | Continuous glucose checks
networks | TCP/IP | Configured DNS and firewalls | Career networking lunches
operating systems | Linux | Ran Debian servers | Operated a theatre lift
scripting | Scripting | Wrote PowerShell for reports | Subscribed to papers
programming | Coding skills | Two years of Kotlin | TV programme notes
web development | Web applications | HTML, CSS and React | Spider web photos
front end | Front-end work | Vue and Tailwind | Front desk cover
back end | Backend systems | Built REST APIs with Django | Put my back into loading
APIs | RESTful design | Wrote webhooks for a shop | Apiary keeper
databases | Relational databases | Used MySQL | Based in Data House
version control | Version control | Reviewed pull requests on GitLab | Crowd control
software testing | Automated tests | Wrote Cypress and Jest suites | Tasted wines
agile | Agile teams | Planned sprints in Scrum | Agility dog shows
security of systems | Cyber security | Found OWASP vulnerabilities | Security guard
technical support | IT helpdesk | Closed 30 tickets a day on the service desk | Supported my brother
data analysis | Data-driven | Made dashboards in Tableau | Entered data
statistics | Statistics | Ran regressions in Stata | Statues moved
data visualisation | Data visualisation | Power BI reports | Visual merchandising
machine learning | Machine learning | Trained PyTorch models | Learning to sew on a machine
engineering | Engineering background | Chartered engineer | Software engineer
mechanical design | CAD | SolidWorks and Inventor | Cadet force
lab and field science | Scientific research | Took soil specimens, thesis work | Fields mown
publications | Publications | First author of two | Pub manager
graphic design | Graphic design | Made posters and logos in Canva | Design and technology teacher
user experience design | UX design | Ran usability tests in Figma | Lux meter readings
video and photo | Video editing | Final Cut and camera work | Photocopying
content writing | Content creation | Wrote copy for a blog | Contented guests
music and stage | Theatre background | Played piano in a band | Performed blood tests
environment | Sustainability | Cut carbon and waste, solar panels | Busy environment
working across fields | Interdisciplinary work | Worked across departments | Crossed fields on foot
trade qualification | Trade certificate | Apprenticeship as a joiner, Red Seal | Trade union member
articulated lorry licence | Class A CDL | Tractor trailer, seven years | Class B CDL
rigid lorry licence | HGV Class 2 | Class A CDL since 2015 | Class of 2015
driver card | Driver CPC | Driver CPC to 2028 | Driver of a van
bus licence | A PCV licence | Bus driver, Leeds | Bus pass office
goods permit | A valid PrDP | PrDP to 2027 | Parking permit
dangerous goods | ADR licence | Dangerous goods certificate | Dangerous dogs
motorbike licence | Motorcycle licence | Motorbike licence, 2019 | Motorbike shop
forklift licence | Forklift licence | RTITB counterbalance | Forks polished
CSCS card | CSCS card | CSCS card, green | Safe Pass
Safe Pass | Safe Pass | Safe Pass, 2027 | CSCS card
OSHA 10 | OSHA 10 | OSHA 30 | Ten rooms
OSHA 30 | OSHA 30 | OSHA 30, 2024 | OSHA 10
site manager's safety certificate | SMSTS | SMSTS, 2025 | CSCS card
plant card | A CPCS card | CPCS for dumpers | House plants
access equipment card | IPAF | IPAF 3a and 3b | Ladders cleaned
wiring regulations | 18th Edition | BS 7671 | Rewired a barn
ECS card | ECS card | JIB gold card | CSCS card
electrician's licence | A journeyman electrician | Master electrician, Ohio | Apprentice electrician
gas licence | Gas Safe | Gas Safe engineer | Petrol and gas pumps
NVQ | An NVQ level 3 | NVQ Level 3 in Care | Level crossing keeper
SIA licence | SIA licence | SIA badge | Asia sales
alcohol licence | Personal licence holder | Personal licence, 2022 | Personal banker
DBS check | Enhanced DBS | CRB, on the update service | PVG member
PVG | PVG membership | PVG scheme | DBS, enhanced
Garda vetting | Garda vetting | Garda vetted, 2024 | DBS, enhanced
working with children check | Working with Children Check | Blue Card | Worked with children
security clearance | SC clearance | SC cleared | Cleared tables
CPR | CPR certified | First aid at work | CPA
advanced life support | ALS | ACLS, 2024 | Basic life support
paediatric life support | PALS | PALS provider | Pals at work
lifeguard | NPLQ | Lifeguard at a pool | Guarded a gate
mental health nurse | RMN | RMN, Leeds | RGN, Leeds
enrolled nurse | An LPN | LPN, Ohio | Care assistant
allied health registration | HCPC registration | HCPC PH12345 | NMC PIN
doctor's registration | GMC registration | MRCP, full GMC | GMB member
social work registration | Registered with Social Work England | SWE number SW1 | Worked in social clubs
chartered engineer | CEng | Chartered engineer, IMechE | Software engineer
chartered surveyor | MRICS | FRICS | Surveyed guests
qualified teacher status | QTS | PGCE with QTS | PGCE
language teaching certificate | TEFL certificate | CELTA, 2019 | Telephone work
teaching assistant certificate | A teaching assistant qualification | HLTA | Shop assistant
head teacher's qualification | NPQH | NPQH, 2021 | NVQ
early years qualification | An early years qualification | CACHE level 3 | Early shifts
ACCA | ACCA | ACCA, 9 of 13 papers | CIMA
CIMA | CIMA | CIMA, 2019 | ACCA
ACA | ACA | ACA with a small firm | AAT
CPA | CPA | CPA, Ohio | CPR
AAT | AAT | AAT level 3 | AA patrol
payroll qualification | A payroll qualification | CIPP, 2020 | Payroll clerk
investment certificate | Working towards the CFA | CFA level 1 | Cafe work
project management certificate | PRINCE2 | PRINCE2 Practitioner | Prince's Trust
scrum certificate | Certified Scrum Master | CSM, 2020 | Rugby scrum half
HR qualification | CIPD | CIPD level 5 | HR assistant
marketing qualification | CIM | CIM diploma | Farmers' market
solicitor | A qualified solicitor | Solicitor, Leeds | Trainee solicitor
legal executive | CILEX | CILEX Fellow | Executive chef
bar admission | Admitted to the bar | Attorney, Ohio | Worked in a bar
food hygiene certificate | A food hygiene certificate | Level 2 Food Hygiene | Foodbank helper
pesticide certificate | PA1 and PA6 | PA1, 2020 | PA to a director
chainsaw certificate | Chainsaw tickets | Chainsaw certificate | Chain store work
swimming teacher | A swimming teacher | ASA Level 2 | Swam for a club
fitness instructor | A gym instructor | Personal trainer | Trained as a cook
health and safety certificate | NEBOSH | IOSH, 2023 | Kept us safe
manual handling | Manual handling | Moving and handling, 2025 | Handled cash
care certificate | The Care Certificate | Care Certificate, 2023 | Care home cook
dental nurse registration | GDC registration | GDC 123456 | Dentist's receptionist
pharmacy registration | GPhC registration | GPhC 2012 | Pharmacy till
cloud certificate | AWS certification | AWS Certified Developer | Used AWS
security certificate | CISSP | CISSP, 2021 | Security guard
network certificate | CCNA | CCNA, 2021 | Networking lunch
six sigma belt | A Green Belt | Green Belt, 2019 | Belts repaired
office software | Microsoft Office | PowerPoint daily | Office cleaner
payroll software | Payroll software | Sage Payroll and BrightPay | Rolled pastry
ERP | ERP experience | NetSuite | Enterprise car hire
warehouse system | A warehouse management system | An RF scanner | Warehouse picker
till system | A point of sale system | Shopify POS | Sold posters
case management system | A case management system | Clio and Leap | Brief cases sold
patient records system | Electronic patient records | SystmOne | Records sold
school records system | A student information system | SIMS | School cook
learning platform | A virtual learning environment | Moodle | Learned to sew
booking system | A reservation system | Opera and Mews | Booked acts
recruitment system | An applicant tracking system | Greenhouse | Recruit training
container orchestration | Container orchestration | Ran Kubernetes | Shipping containers
object oriented | Object-oriented design | Java and Kotlin | Object d'art sales
mobile development | Mobile app development | Wrote Flutter apps | Mobile hairdresser
SQL | SQL | PostgreSQL | MongoDB
NoSQL | NoSQL stores | MongoDB | PostgreSQL
message queues | Event-driven systems | Kafka | Queue marshal
project software | Project management tools | Jira and Trello | Soft tools
statistics software | A statistical package | SPSS | Statues moved
PLCs | PLCs | Siemens S7 | Polices written
email marketing | Email marketing | Mailchimp campaigns | Market stall
content management | A CMS | WordPress | Managed a tent
online shop software | An e-commerce platform | Magento | Shop floor
video calls | Video conferencing | Zoom calls | Film camera
conveyancing | Conveyancing | 60 sales and purchases a month | Conveyor belt
drafting | Drafting documents | Drew up leases | Draught beer
caseload | A busy caseload | Sixty files at a time | Cases of wine
winning work | Business development | Won clients in Leeds | Won a race
insurance | Insurance background | Underwriter, Leeds | Ensured order
financial services | Financial services | Mortgage adviser | Served meals
rotas | Rota planning | Wrote the weekly rota | Rotated stock
prices and quotations | Estimating | Priced small jobs | Prized roses
shipping and receiving | Shipping and receiving | Worked on the loading bay | Membership sold
display of goods | Visual merchandising | Dressed windows | Cleaned windows
online shops | E-commerce | Sold on Etsy | Shop front painted
appointments | Appointment booking | Booked appointments | Appointed head boy
wills | Wills and probate | Powers of attorney | Willing helper
litigation | Litigation | County court hearings | Tennis court booking
meeting the public | People skills | Greeted visitors | Met targets
testing installations | Inspection and testing | PAT testing | Tested recipes
renewable energy | Renewable energy | Solar panels on barns | Energy drinks sold
fire alarms | Fire alarms | Smoke detectors fitted | Alarm clocks sold
menus | Menu planning | Wrote the summer menu | Dropdown lists
hotels | Hotel experience | Night porter | Hot dog stand
end of life care | Palliative care | Hospice volunteer | End of line sales
moving people safely | Moving and handling | Used slide sheets | Handled stock
patients getting worse | Notices a deteriorating patient | Spotted sepsis early | Patient with children
discharge | Discharge planning | Wrote discharge letters | Charged batteries
wound care | Wound care | Dressings and drains | Salad dressing made
school trips | Educational visits | Led a school trip | Tripped wires fixed
pastoral care | Pastoral care | Form tutor | Pasta chef
clubs and activities | Extra-curricular clubs | Ran the chess club | Golf clubs sold
curriculum | Curriculum design | Wrote a scheme of work | Curricula vitae typed
pupils' results | Raising attainment | GCSE results up from 40% | Results day cook
long-distance driving | Long-distance driving | Tramping in Spain | Distance learning
safe driving | Safe driving | No accidents in ten years | Drove a safe home
code review | Code review | Read pull requests daily | Reviewed menus
keeping systems running | Production support | Wrote runbooks | Ran a book club
fast systems | Performance tuning | Cut p95 to 120 ms | Performed songs
SEO | SEO | Keyword research for a shop | Seoul office
paid advertising | Paid social | Meta Ads each week | Paid on Fridays
photography | Photography | Lightroom | Photocopied menus
air conditioning | HVAC | Fitted split systems | Conditioning coach
gas work | Gas fitting | Gas appliances | Petrol station
working at heights | Working at heights | Worked ropes; working at height card | Reached new heights
confined spaces | Confined spaces | Confined space entry, 2025 | Spaces hired out
HR system | An HR information system | BreatheHR | HR assistant
absence | Absence management | Return to work talks | Absent father
crisis work | Crisis intervention | Answered a crisis line | Cried at films
addiction | Substance use | Group for people in recovery | Recovery of debts
court | Court proceedings | Testified twice | Food court cleaner
device management | Device management | Set up laptops | Devised menus
hardware repair | Computer repair | Repaired laptops | Repaired roofs
advertising certificate | Google Ads certification | Google Ads Search certificate | Birth certificate
monitoring and evaluation | Monitoring and evaluation | Monthly site visits | Valued customers
committee work | Serve on committees | Sat on the senate | Committed to care
credit control | Credit control experience | Chased late payers | Controlled traffic
cash flow | Cash flow | Wrote the cash forecast | Took cash
purchase ledger | Accounts payable | Matched invoices in Sage | Purchased paper
reconciling | Bank reconciliations | Matched each statement to the ledger | Recognised birds
automating work | Automating reports | Wrote macros for the month end | Automatic gearbox
fundraising | Fundraising experience | Raised £900 for a hospice | Raised children
sales growth | Drive sales | Sales grew by a tenth | Driving lorries
key holding | Key holder | Locked up at ten each night | Key worker
loss prevention | Loss prevention | Cut shrink to 1% | Lost property desk
client base | Build a client base | Half of them ask for me | Based in Leeds
fraud | Fraud detection | Spotted a forged cheque | Frozen goods
anti-money-laundering | Knowledge of AML | Filed suspicious activity reports | Laundry work
customs | Customs clearance | Did the customs entries | Dealt with customers
transport planning | Route planning | Planned the routes of ten vans | Planned lessons
telematics | Telematics | Microlise and Excel | Automatic doors
reports and figures | Reporting on KPIs | Weekly report to the owner | Reported for duty
prices and margins | Gross profit | Raised the margin to 60% | Marginal notes
heavy lifting | Able to lift up to 50 pounds | Carried 25 kg sacks | Worked the ski lift
older people | Care of older people | Two years in a nursing home | Older buildings
energy efficiency | Energy efficiency | Fitted loft insulation | Energetic
load securing | Securing loads | Strapped every pallet | Loaded shelves
multi-drop | Multi-drop experience | 15 drops a day | Dropped a course
responsible serving | Responsible service of alcohol | Refused to serve two drunk men | Served tea
english learners | Experience with EAL | Taught newly arrived pupils | Learned to weld
special education plans | Familiarity with IEPs | Wrote the support plans | Special offers
reading | Phonics | Led guided reading | Ready to start
allergens | Allergen awareness | Gluten free kitchen | Allegro player
food waste | Reducing food waste | Halved what went out by portion control | Waste paper
running a section | Run a section | Ran the sauce section | Sectional sofas
large functions | Banqueting | Two weddings a week | Functional testing
${MORE_EXAMPLES}
${DUTY_EXAMPLES}`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

const { asked, shown } = conceptReader(concepts, skillWords.similar, skillWords.years.numbers);

describe('the concepts', () => {
  it('each have a name of their own, and examples', () => {
    const names = concepts.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(EXAMPLES.map(([name]) => name).sort()).toEqual([...names].sort());
  });

  it.each(EXAMPLES)(
    '%s: asked by "%s", shown by "%s", not by "%s"',
    (name = '', requirement, line, other) => {
      expect(asked(requirement ?? '').get(name)).toBeDefined();
      expect(shown(line ?? '').get(name)).toBeDefined();
      expect(shown(other ?? '').get(name)).toBeUndefined();
    },
  );

  it('are all asked for by their own phrases', () => {
    const unasked = concepts.flatMap(({ name, asks }) =>
      asks
        .filter((text) => !/^-|[~*]/.test(text) && !asked(text).has(name))
        .map((text) => `${name}: ${text}`),
    );
    expect(unasked).toEqual([]);
  });
});

/** Every concept with a requirement that asks for it, a line that shows it, and a line near by that does not. */

import { describe, expect, it } from 'vitest';
import { concepts } from '../../../src/content/en/skills/concepts/index.js';
import { conceptReader } from '../../../src/domain/skills/concepts.js';

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
audit and controls | Internal controls | Reconciled 50 accounts | Remote controls
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
law degree | LLB or equivalent | Called to the bar in 2011 | Worked in a bar
contracts | Contract management | Checked service level terms | Contracted flu
public service | Public sector experience | Council officer | Counselled pupils
grants and funding | Bid writing | Raised £4,000 from donors | Granted access to rooms
community work | Community outreach | Ran a youth club | Commuter rail staff
research | Desk research | Wrote a literature review | Searched bags
marketing | Marketing campaigns | Ran Google Ads | Fruit market stall
social media | Social media | Looked after the Instagram page | Social worker
CRM systems | CRM | Used Salesforce | Worked as crew
driving licence | Clean driving licence | Drive CDL Class B truck | A nursing licence
lorry licence | HGV driver | Class 2 with tankers | Taught class to pupils
driving | Driving experience | Drove a library van | Driving change in teams
own car | Own transport | I have my own car | Car park attendant
moving people | Transporting clients to clubs | Drove a minibus | Coached swimmers
delivering goods | Delivery of goods | Dropped parcels in Leeds | Delivered talks
vehicle checks | Vehicle checks | Pre-trip inspection | Checked coats in
forklift | Reach truck licence | Counterbalance for six years | Set forks and knives
warehouse | Order picking | Loading bay, nights | Picked apples
physical work | Heavy lifting | Unloaded vans by hand | Downloaded reports
outdoor work | All weather conditions | Gardener for a park | Opened a door out of hours
landscaping | Landscaping | Planted hedges | Set up a powerplant
safety | Health and safety | Zero accidents in ten years | Saved £30
risk assessment | Risk assessment | Held near miss talks | Risked it for a race
site safety card | CSCS card | SMSTS, 2023 | Site manager
electrical qualification | 18th Edition | ECS card, City and Guilds 2391 | Special edition books
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
criminal record check | Enhanced DBS | PVG member | Checked in guests
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
parents and families | Works with carers | Held parents’ evenings | Apparent errors fixed
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
containers | Docker or Kubernetes | Helm charts | Dock worker
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
graphic design | Photoshop and InDesign | Made posters and logos in Canva | Design and technology teacher
user experience design | UX design | Ran usability tests in Figma | Lux meter readings
video and photo | Video editing | Final Cut and camera work | Photocopying
content writing | Content creation | Wrote copy for a blog | Contented guests
music and stage | Theatre background | Played piano in a band | Performed blood tests
environment | Sustainability | Cut carbon and waste, solar panels | Busy environment
working across fields | Interdisciplinary work | Worked across departments | Crossed fields on foot
degree | Educated to degree level | BA Management, Hull | Graduate nurses mentored
doctorate | PhD | DPhil, Oxford | Doctor’s receptionist
further degree | Postgraduate study | M.sc, Lagos | Scrum Master
school leaving certificate | Matric certificate | High School Diploma, 2007 | School bus driver
trade qualification | NVQ level 3 | Apprentice joiner, time served, Red Seal | Trade union member
warning signs | Spot problems early | Escalated falls to the nurse | Painted signs
`
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()));

const { asked, shown } = conceptReader(concepts);

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

describe('what looks alike', () => {
  it.each([
    ['Fluent in German', 'languages'],
    ['Programming in C', 'programming'],
    ['Degree in geology or marine planning', 'degree'],
    ['A PhD in a quantitative field', 'statistics'],
    ['A modern programming language', 'languages'],
    ['Car parking', 'own car'],
    ['QTS', 'teaching qualification'],
    ['SIA licence', 'security work'],
    ['18th Edition wiring regulations', 'policy and rules'],
  ])('"%s" does not ask for %s', (requirement, name) => expect(asked(requirement).has(name)).toBe(false));
});

/** What one has or has not: licences, registrations and checks. A named one is shown by itself, or by what includes it. */

export const papers = `
driving licence | driving licence*, driving license*, drivers licence*, drivers license*, driver licence*, driver license*, clean licence, clean license, licence to drive, full licence, B licence, category B, cat B, code b, code 8, code eb, car licence, car license, full ~ licence, full ~ license, clean ~ licence, clean ~ license | full UK licence, full manual licence, full driving, driving permit | clean driving, valid licence, HGV, LGV, CDL, class a, class b, category c, cat c, C+E, EC licence, code 10, code 14, code c1, truck driver, bus driver, van driver, taxi driver, lorry driver, coach driver, delivery driver, -driving licence lost, full clean licence, full licence, clean licence, category C1, C1 licence, C1 truck, manual licence, manual license, DL class*, DL code*, class c DL, LMV, light motor vehicle, G licence, class G, Ontario G, class 5 licen*, class 5 full, HR licence, HC licence, MC licence, open licence, licence code*, -TV licence, -SIA licence, -practising licence, -personal licence
lorry licence | HGV, LGV, CDL, heavy goods vehicle, lorry licence, truck licence | lorry driver licence, truck driver licence, commercial driver* license | class 1, class 2, C+E, cat c, category c, category c1, EC licence, code 10, code 14, code c1, truck driver, lorry driver, HGV driver, tanker driver, HR licence, HC licence, MC licence, MR licence, heavy rigid, HR unrestricted, heavy combination, multi combination
articulated lorry licence | class 1 driver, class 1 licence, HGV class 1, LGV class 1, HGV 1, LGV 1, C+E, category C+E, cat C+E, code 14, EC licence, CDL A, class A CDL, CDL class A, CDL-A, class A license, class A | | tractor trailer, articulated, artic
rigid lorry licence | class 2 driver, class 2 licence, HGV class 2, LGV class 2, HGV 2, LGV 2, category c licence, cat c licence, code 10, code c1, CDL B, class B CDL, CDL class B, class B license, class 2 ~ licence | | class 1 driver, HGV class 1, C+E, code 14, EC licence, class A CDL, CDL class A, CDL A, rigid
transport manager CPC | transport manager CPC, manager CPC, operator CPC | |
driver card | driver CPC, CPC, -manager CPC, tacho card, digi card, driver qualification card, DQC | |
bus licence | PCV, PSV, D1, category D, passenger PDP, passenger carrying, passenger endorsement, bus licence, minibus licence | P endorsement | bus driver, coach driver
goods permit | PDP, PrDP, professional driving permit | |
dangerous goods | ADR, hazmat, hazmat endorsement, dangerous goods, hazardous goods, hazardous materials | |
motorbike licence | motorbike licence, motorcycle licence, motorcycle license, scooter licence | |
own car | own car, own vehicle, own transport, access to a car | car owner, access to a vehicle, use of a car, own ~ car, own ~ vehicle, own ~ transport | my own car, own van, car insured
forklift licence | forklift licence*, forklift license*, forklift certif*, forklift certified, forklift ticket, FLT licence, forklift truck licence, counterbalance licence, reach truck licence, reach licence | certified forklift, licensed forklift, forklift operator certif* | RTITB, ITSSAR, counterbalance ~ certif*, reach ~ certif*, LF licence, LF ticket, HRWL LF, forklift card, forklift operator card, FLT certif*
site safety card | site card, site safety card, safety card, construction card | site safety training | CSCS, safe pass, white card, OSHA 10, OSHA 30, SMSTS, SSSTS, CPCS, CPCCWHS1001, CPCCOHS1001
CSCS card | CSCS, CSCS card | | SMSTS and CSCS
Safe Pass | safe pass | |
OSHA 10 | OSHA 10, OSHA ten | | OSHA 30
OSHA 30 | OSHA 30, OSHA thirty | |
site manager's safety certificate | SMSTS, SSSTS | |
plant card | CPCS, NPORS | plant ticket*, plant card, plant operator card |
access equipment card | IPAF, EWP*, MEWP*, elevated work platform*, elevating work platform*, boom lift ticket*, boom lift licen*, scissor lift ticket*, cherry picker ticket* | | HRWL WP, WP licence, WP ticket, WP boom
electrical qualification | electrical certification, qualified electrician, electrical qualification*, electrical licence, electrical license, licensed electrician, electrical craft certificate | electrician licence, electrician license, fully qualified electrician | NVQ electrical, 18th edition, 17th edition, 2391, 2360, ECS, JIB, gold card, journeyman, master electrician, craft ~ electrical, electrical installation level 3, red seal electrician
wiring regulations | 18th edition, 17th edition, wiring regulations, BS 7671 | wiring regs |
ECS card | ECS, ECS card, JIB card, JIB gold | |
master electrician | master electrician, master electrician licen*, master license, master licence | |
electrician's licence | journeyman electrician*, journeyman license, journeyman licence | | master electrician
gas licence | gas safe, RGI, gas licence, gas license | gas registered, gas qualified, registered gas | gas engineer
trade qualification | trade certificate*, trade qualification*, time served, trade papers, vocational qualification, craft certificate | apprenticeship completed, completed apprenticeship, served an apprenticeship, recognised apprenticeship, qualified tradesman, journeyperson*, journeyman certif*, trade ticket* | NVQ*, SVQ, BTEC, city and guilds, journeyman, red seal, trade test, apprenticeship, HNC, HND, TAFE, certificate III
NVQ | NVQ*, SVQ*, QCF | | diploma level
security licence | security licence, security license, SIA licence, SIA license, door supervisor licence | security badge | SIA, PSIRA, guard card, door supervisor licence
SIA licence | SIA, SIA licence, SIA badge, SIA license | |
alcohol licence | personal licence, personal licence holder, personal license, APLH, bar licence | |
criminal record check | criminal record*, police check, police clearance, background check*, vulnerable sector | disclosure, background screening, vetting, security check | DBS, CRB, PVG, garda vetted, garda vetting, access NI, working with children check, blue card, security clearance, SC cleared, DV cleared
DBS check | DBS, CRB, enhanced disclosure, update service | |
PVG | PVG | |
Garda vetting | garda vetted, garda vetting, garda clearance | |
working with children check | working with children check, WWCC, blue card, WWVP, ochre card | |
security clearance | security clearance, SC clearance, SC cleared, DV clearance, DV cleared, BPSS | |
right to work | right to work, work permit, citizen*, work visa | eligible to work, entitled to work, legally entitled, eligibility to work, authori* to work, work authori* | settled status, green card, british citizen, indefinite leave, passport, stamp 4
paediatric first aid | paediatric first aid, pediatric first aid | |
first aid | first aid*, -paediatric first aid, -pediatric first aid, first aid at work, emergency first aid at work, emergency first response | first aider* | CPR, paramedic, lifeguard, EMT B, EMT certif*, certified EMT, NREMT, red cross, life support, BLS, HLTAID011, HLTAID003, HLTAID012, EFAW, FAW
CPR | CPR, resuscitation | | first aid at work, BLS, ACLS, life support, lifeguard, NREMT, paramedic, HLTAID009, HLTAID011
life support | life support, BLS, basic life support, ILS, intermediate life support, immediate life support | | ACLS, ALS, PALS, advanced life support, advanced cardiac life support, paramedic
advanced life support | ALS, ACLS, advanced life support, advanced cardiac life support, advanced cardiovascular life support | | paramedic
paediatric life support | PALS, paediatric life support, pediatric advanced life support | |
neonatal resuscitation | NRP, neonatal resuscitation* | |
lifeguard | NPLQ, lifeguard certif*, pool lifeguard, RLSS | | lifeguard
nurse registration | NMC, registered nurse*, RN, RGN, nurse registration, NMBI, SANC, nursing licence, nursing license, state board of nursing, registered general nurse | registered with ~ nursing, registration as ~ nurse, professional nurse, unencumbered, nursing registration, registration with ~ nursing, licensed nurse, nurse with AHPRA | RMN, RNLD, PIN active, staff nurse, charge nurse, ward sister, -nursery nurse, -dental nurse, -veterinary nurse, -nurse assistant, AHPRA ~ nurse, nurse ~ AHPRA, -work of the registered nurse, -under ~ registered nurse, -assist* ~ registered nurse*, -directed by ~ nurse*
mental health nurse | RMN, mental health nurse, registered mental health nurse | |
enrolled nurse | LPN, LVN, enrolled nurse, licensed practical nurse | | registered nurse, RN
allied health registration | HCPC, HCPC registration | registered ~ physiotherapist, registered occupational therapist | state registered
doctor's registration | GMC, full GMC, medical council, GMC registration | licence to practise | MRCP, MRCGP
social work registration | SWE, social work england, CORU, registered social worker, LMSW, LCSW, SSSC | |
professional registration | professional registration, professional body, chartered status, chartered member, chartered membership | registered with, registration with, member of a professional, membership of ~ body, chartered | NMC, HCPC, GMC, GDC, member of the, fellow of, MRICS, CEng, P.Eng, chartered, registered with, MCIPS, FCIPS, MCIOB, MIET, MICE, FCCA, FCA, FCMA, SACNASP, ECSA, HPCSA, AHPRA, MCIPD, assoc CIPD, APEGA
chartered engineer | CEng, chartered engineer, P.Eng, professional engineer, P Eng, pr eng, PEO, APEGA | PE license | IEng, licensed professional engineer, licenced professional engineer, pr tech eng
chartered surveyor | MRICS, chartered surveyor | RICS member*, RICS qualified, membership of ~ RICS, RICS | FRICS, RICS
teaching qualification | qualified teacher, teaching qualification*, teaching certificat*, teacher certification, teaching licence, teaching license, teaching credential, teacher registration | certified teacher, licensed teacher, teaching council, state certification, registered teacher*, registration ~ teacher | QTS, PGCE, PGDE, B.Ed, secondary certification, bachelor of education, NQT, newly qualified teacher, HDip in education, SACE, educator license*, educator licence*, VIT, GTCS, GTCW, QCT, TRBWA, NESA, registered teacher
qualified teacher status | QTS, qualified teacher status | | newly qualified teacher, NQT
language teaching certificate | TEFL, CELTA, TESOL, DELTA | |
teaching assistant certificate | HLTA, teaching assistant certificate, teaching assistant qualification | |
head teacher's qualification | NPQH, NPQML, NPQSL, NPQ | leadership qualification* |
early years qualification | early years qualification*, childcare qualification*, early years certificate, CACHE | level 3 in childcare, nursery nurse qualification | NNEB, early years educator
accountant qualification | chartered accountant, qualified accountant, accountancy qualification, accounting qualification, professional accounting | accountant qualification, CCAB, qualified ACA, part qualified | ACCA, CIMA, ACA, CPA, CIPFA, certified public accountant, fellow chartered, FCCA, FCA, FCMA, CGMA, CA SA, SAICA
ACCA | ACCA | | FCCA
CIMA | CIMA, CGMA | |
ACA | ACA, ICAEW, chartered accountants ireland | |
CPA | CPA, certified public accountant | |
AAT | AAT, accounting technician | | ACCA, CIMA, ACA
payroll qualification | CIPP, payroll qualification, IPASS | |
investment certificate | CFA, IMC, series 7 | |
project management certificate | PMP, PRINCE2, CAPM, project management certif*, APM | project management qualification* |
scrum certificate | CSM, certified scrum master, PSM | scrum certif* |
advertising certificate | google ads certif*, google ads ~ certif*, meta certif* | |
HR qualification | CIPD, SHRM, PHR | HR qualification* |
marketing qualification | CIM, marketing qualification | |
solicitor | qualified solicitor, admitted as a solicitor, solicitor qualified, practising certificate, PQE | practicing certificate, qualified lawyer | trainee solicitor completed, solicitor, -trainee solicitor, admitted #, SRA no*, SRA ID, SRA number
legal executive | CILEX, chartered legal executive, CILEx qualification | |
bar admission | admitted to the bar, bar admission, state bar, called to the bar | licensed attorney | attorney
food hygiene certificate | food hygiene cert*, food safety cert*, servsafe, food handler*, level 2 food, level 3 food, food hygiene, food safety level, food safety training, food handling certif*, food safety certif*, food hygiene level* | food handling cert*, food hygiene qualification | food safety in catering, level 2 food, level 3 food
pesticide certificate | PA1, PA6, pesticide certif*, spraying certif*, pesticide applicator, pesticide licen*, spraying licen*, spraying ticket* | |
chainsaw certificate | chainsaw, chainsaw certif*, chainsaw ticket | |
swimming teacher | swimming teacher, ASA level, STA | |
fitness instructor | REPS, gym instructor, fitness instructor, personal trainer qualification | | personal trainer
health and safety certificate | NEBOSH, IOSH | health and safety qualification*, safety qualification* |
manual handling | manual handling, moving and handling, patient handling | |
care certificate | care certificate | |
dental nurse registration | GDC, dental nurse qualification, registered dental nurse | |
pharmacy registration | GPhC, pharmacist registration, registered pharmacist, pharmacy technician registration | |
cloud certificate | AWS certif*, azure certif*, cloud certif*, google cloud certif* | |
security certificate | CISSP, CISM, CEH, security+ | |
network certificate | CCNA, CCNP, network+ | |
six sigma belt | green belt, black belt, yellow belt | |
working at heights | working at height*, work at height*, harness training | |
confined spaces | confined space* | |
heavy rigid licence | HR licence, HR truck*, HR class*, heavy rigid, HR unrestricted | | HC licence, MC licence, heavy combination, multi combination
class 5 licence | class 5 licen*, class 5 driver* | | class 5 non, class 5 full, class 4 licen*, class 1 licen*, class 3 licen*
G licence | G licen*, G class licen*, full G | | Ontario G
LMV licence | LMV, light motor vehicle | | HMV
scaffold tower card | PASMA | |
construction induction card | white card, CPCCWHS1001, CPCCOHS1001, construction induction card, general construction induction | construction safety induction |
dogging ticket | dogging ticket*, dogging licen*, dogman, HRWL DG, DG licence | | rigging ticket*, rigging licen*, RB licence
traffic control ticket | traffic control*, TMI, traffic management ticket*, -air traffic control* | | TC ticket*
red seal | red seal, interprovincial certif* | | interprovincial red seal
journeyperson certificate | journeyperson*, journeyman certif*, journeyman, journeyperson | | red seal
ITI certificate | ITI, industrial training institute | | NCVT
respiratory therapist credential | RRT, registered respiratory therapist* | |
entry respiratory credential | CRT, certified respiratory therapist* | | RRT
respiratory care licence | RCP, respiratory care practitioner*, respiratory care licen* | |
pharmacy technician certificate | CPhT, PTCB, pharmacy technician certif*, certified pharmacy technician* | |
real estate licence | real estate licen* | | realtor*
responsible service of alcohol | responsible service of alcohol, RSA, -RSA insurance* | |
agrichemical certificate | growsafe, agrichemical*, chemcert | |
marine radio certificate | VHF*, SRC, GMDSS, marine radio | |
seafarer medical | ENG1, ML5, seafarer* medical | |
training and assessment certificate | TAE*, training and assessment | |
CA SA | CA SA | | SAICA
`;

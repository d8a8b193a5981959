/** Health, care, teaching, trades, driving, factories, kitchens, cleaning and security. */

export const hands = `
driving licence | driving licence*, driving license*, drivers licence, drivers license, driver licence*, driver license*, full clean licence, clean licence, licence to drive | full licence, clean driving, code b, code c1, code eb, code 8, code 10, code 14, CDL, HGV, LGV, B licence | CDL, HGV, LGV, class b truck, class a, category b, category c, cat c, C1, C+E, code b, code eb, code 8, code 10, code 14, truck driver, bus driver, van driver, taxi driver, lorry driver, coach driver
lorry licence | HGV, LGV, CDL, class 1 driver, class 2 driver, cat c, category c, C+E, code 14, code 10, code c1 | heavy goods vehicle, lorry licence, tractor trailer, truck licence, CDL A | CDL class, truck driver, lorry driver, class 1, class 2
driving | driver, drivers, drove, driving | drive a, drive the, driving experience, driving record | drive, truck, transit vehicle*, motorcoach, chauffeur, courier, lorry, delivery driver, -driving change, -driving growth, -drive growth, -drive sales, -data driven, -hard drive, -drive innovation, -driving innovation, -disk drive, -google drive
own car | own car, own vehicle, own transport, access to a car | car owner, access to a vehicle | my own car, own van
moving people | passenger*, minibus | transport* ~ clients, transport* ~ staff, transport* ~ people | transit, bus, coach, motorcoach, taxi, chauffeur*, school run
delivering goods | delivery driver, delivery of goods, deliver goods, courier*, deliveries | deliver* ~ goods, transport* goods, multi drop | delivered packages, safe delivery, delivery, shippers, freight, parcels, loads delivered
vehicle checks | vehicle check*, vehicle inspection*, pre trip, daily checks, defect reporting | vehicle maintenance, defect*, roadworth* | walk round, walkaround, DOT standards, inspections, oil and water, tyre*
forklift | forklift*, fork lift*, reach truck*, counterbalance | fork truck, FLT | RTITB, ITSSAR, pallet truck, pallet jack
warehouse | warehous*, picking and packing, order picking, stores, logistics | goods in, despatch, dispatch, distribution | freight, pallets, loaded trailers, load trailers, picked and, picked orders, packed, shipments, truck loader, dock worker, loading bay
physical work | physical* fit, physical labour, physical labor, manual labour, manual labor, manual handling, heavy lifting, laborer, labourer | physical*, heavy items, lift ~ lbs, lift ~ pounds, lift ~ kg, lift heavy, lift ~ heavy, stand for long, on your feet, manual work | loaded, load, loading, unloaded, hauled, removals, moving heavy, building site, carried, dug, lifted
outdoor work | outdoor*, all weather*, weather conditions, work outside | types of weather, outside work, seasonal conditions | gardener, farm, landscap*, roofing, park ranger, in all weather, on site in winter
landscaping | landscap*, gardening, grounds, groundskeep*, horticultur* | grounds maintenance, mowing | gardens, planted, lawns, hedges, tree surgeon, strimmer
safety | health and safety, safety, safely, safe working, IOSH, NEBOSH, OSHA | safe practices, safe manner, safety conscious, safety standards, safety procedures | accident free, zero accidents, pre trip, lockout, toolbox talks, hazard*, fire warden, fire training, safe, PPE, risk assessments
risk assessment | risk assess*, hazard*, method statement* | assess risk*, identify risks, warning signs, risk management | COSHH, safeguarding lead, RAMS, near miss*
site safety card | CSCS, OSHA 10, OSHA 30, white card, safe pass, site safety | site card, safety card, construction card | SMSTS, SSSTS, OSHA 10/30, CPCS, NPORS
electrical qualification | 18th edition, part p, city and guilds 2391, 2391, ECS, NVQ electrical, journeyman electrician, master electrician, NEC, electrical licence, electrical license | electrical certification, qualified electrician, wiring regulations, electrical qualification, electrician experience | 17th edition, wiring, rewires, consumer units, BS 7671, electrician, electrical panel
electrical work | electric*, wiring, wired | electrics, electrical systems, electrical installation | electrician, consumer units, sockets, circuits, panel upgrades, conduit, lighting fixtures
plumbing and heating | plumb*, gas safe, boiler*, heating engineer, HVAC, air conditioning | furnaces, heating, gas licence, gas license | pipework, radiators, bathroom*, pipe fitter, EPA 608, ductwork
carpentry | carpent*, joiner* | woodwork* | cabinet*, first fix, second fix, framing, kitchens fitted, furniture maker
welding | welding, welder*, welded, welds, MIG, TIG | | arc, fabrication, brazing
construction | construction, building site*, building trade | building work, civil works | excavat*, site foreman, bricklay*, plaster*, roofing, concrete, renovation*, labourer, laborer, scaffold*, roadworks
plant operation | excavator*, digger*, plant operator, heavy equipment, heavy machinery | operate ~ machinery, operate ~ equipment, use all equipment | bulldozer*, forklift*, CPCS, dump truck*, operated the machines, crane
maintenance and repair | maintenance, repair, repairs, repaired, servicing | fault finding, mechanic*, fix equipment, machine maintenance | mechanic, overhaul*, fixed, fitter, serviced, breakdowns, replaced parts
drawings | blueprint*, technical drawing*, engineering drawings, schematic* | read drawings, construction drawings, read plans | CAD, autocad, solidworks, GD&T, prints
measuring | measuring tools, measurement*, calipers, micrometer* | measure accurately, shop mathematics, gauges | vernier, tolerances, precision measuring, CMM, measured
machining | machining, machinist*, CNC, lathe*, milling | machine tools, G code | haas, mazak, fanuc, toolmaker, turner
production line | production line, assembly line, assembler*, assembling, manufactur*, factory | production, production experience, operational experience | packed, machine operator, line operator, robots, operated machines, GMP, plant operator
cleaning | clean, cleaned, cleaning, cleaner*, cleanliness, housekeep*, hygiene, sanit*, tidy | cleanliness and, cleaning experience, hygienic | janitor*, custodian, mopped, disinfect*, laundry, -clean licence, -clean license, -clean driving, -clean code
cooking | cook, cooks, cooked, cooking, chef*, culinary | kitchen, recipes, food preparation, prepare food | prepared food, prepared and cooked, baker, baked, sous, commis, catering, line cook, menu, pizzas, grill
food safety | food safety, food hygiene, HACCP, food handl* | food health, health and safety level 2, sanitation, hygiene certificate | food handler, servsafe, level 2 food, allergens, environmental health
hospitality | hospitality, hotel*, restaurant*, bar, bars, pub, pubs, cafe, catering | coffee shop, front of house, food and beverage, lodge | waiter*, waitress*, waiting tables, barista*, bartend*, housekeeping, table service, banqueting, pulled pints, tables
alcohol | wine, cocktail*, personal licence, spirits | serve alcohol, bar licence, personal license | bartend*, sommelier, pulled pints, beer, bar staff
coffee | barista*, coffee | latte art, espresso | cafe, latte*, flat white
security work | security officer, security guard, door supervisor, patrol*, CCTV, access control | security experience, experience in security, security industry, security work | protections officer, entry of vehicles, doorman, loss prevention, bouncer, police, military police, maintain order, searched bags
security licence | SIA | security licence, security license, door supervisor licence | door supervisor licence, PSIRA, guard card
criminal record check | DBS, PVG, CRB, garda vetting, access NI, working with children check, blue card, police check, police clearance | disclosure, background check*, criminal record*, vulnerable sector | enhanced disclosure, security clearance, SC cleared, DV cleared, update service
right to work | right to work, work permit, citizen*, visa | eligible to work, settled status, work authori* | settled status, green card, british citizen, indefinite leave, passport
first aid | first aid*, CPR, AED, life support | first aider, resuscitation | BLS, ACLS, paramedic, life saving, lifeguard, EMT, red cross
life support | BLS, ACLS, ALS, PALS, life support, CPR | resuscitation | CPR, AED
nurse registration | NMC, registered nurse*, RN, nurse registration, SANC, nursing licence, nursing license, state board of nursing | registered with ~ nursing, registration as ~ nurse, professional nurse, unencumbered, nursing registration, LPN, EN | RGN, RMN, BSN, PIN active, staff nurse, charge nurse, nurse, -nursery nurse
professional registration | HCPC, GMC, NMC, GDC, SWE, chartered, professional registration | relevant professional body, professional body, registered with, registration with | registered nurse, member of the, fellow of, MRICS, CEng, P.Eng, social work england, registered with
nursing | nurse, nurses, nursing, -nursery nurse | -degree in nursing, -degree ~ nursing, bedside, clinical experience, ward, patient care | RN, patients, vital signs, ICU, theatre recovery, med surg, wound care, telemetry
intensive care | intensive care, critical care, ICU, ITU | high dependency, acute care, trauma | CCU, ventilator*, hemodynamic, homodynamic, step down, cardiac care
emergency care | emergency department, emergency room, accident and emergency, A&E, emergency care, ER | urgent care, trauma | paramedic, ambulance, triage*, trauma center, emergency patients, 999 calls
medicines | medication*, medicines | drug rounds, administer drugs, drug administration | blister packs, MAR chart*, dosage, prescriptions, dispensed, titrat*, injections, pharmacy
personal care | personal care, care assistant, carer, caregiver, care worker, home care | care experience, activities of daily living, care work, care setting | washed, wash dress, bathing, toileting, residents, looked after, care home, feeding, hoist*
person-centred care | person centred, person centered, patient centred, patient centered, service user*, individual needs | client centred, personalised care, rights of people, individual care | care plan*, residents, key worker, keyworker, patient advocacy, choices
dementia | dementia, alzheimer* | memory care | memory clinic, cognitive decline
mental health | mental health, counsel*, wellbeing | emotional support, psycholog* | therapy, therapist, samaritans, crisis line, depression, CBT, listening service
disability | disab*, learning difficult*, SEN, SEND, special needs, autis* | additional needs, special educational needs | makaton, hoist*, wheelchair*, EHCP, day centre, support worker, one to one support
safeguarding | safeguard*, child protection, vulnerable adults, vulnerable people | protect* children, keep children safe | designated safeguarding, social services referral, MASH
children | child*, young people, pupils, early years, nursery | -children ~ with SEND, -young people with SEND, youth, kids, toddlers, teenagers | nanny, au pair, summer camp, students, school, youth club, babys*, scouts, teaching assistant, teacher, playworker
teaching | teach*, classroom, lesson*, tutor* | subject knowledge, deliver lessons, plan lessons, instruct* | taught, lecturer, curriculum, seminar*, student centered, pupils, instructor, created activities, facilitated learning
classroom behaviour | classroom management, class management, behaviour management, behavior management, behaviour support | managing children, manag* behaviour, engaged learners | classroom behavior, classroom behaviour, kept ~ class, detentions, engage and
teaching qualification | teaching certificat*, qualified teacher, teacher certification, teaching licence, teaching license, teaching qualification | certified teacher, B.Ed, teacher registration | QTS, PGCE, secondary certification, endorsements, TEFL, CELTA, NQT, bachelor of education, teaching certificate
parents and families | parents, families, carers, guardians | relatives, family support | parent teacher, families, parents evening, family liaison, next of kin
lab work | laborator*, lab, labs | wet lab, bench skills, lab experience | PCR, pipett*, assays, discovery labs, titration*, cell culture, microscop*, western blot
animals | animal*, veterinar*, pets, pet, dogs, cats | livestock | zoo, kennel*, horses, farm, stables, cattle, RSPCA
sports and fitness | sport*, fitness, gym, lifeguard* | swimming, personal trainer | football coach, athletics, leisure centre, yoga, trained ~ clients
hair and beauty | hairdress*, beauty, salon, barber* | hair stylist | manicur*, colourist, stylist, spa therapist
museums and archives | museum*, archiv*, curat*, galler*, special collections, library collections | collections, heritage, exhibition* | collection development, collections manager, exhibits, artefacts, cataloguing, conservation
libraries | librar* | information services, reference service* | librarian, cataloguing, reference services, interlibrary, dewey
farming | farm*, agricultur* | crops, livestock | tractor, harvest*, dairy, cattle, fruit picking
`;

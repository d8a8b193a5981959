/** Health, care, teaching, trades, driving, factories, kitchens, cleaning and security. */

export const hands = `
driving | driver, drivers, drove, driving | drive a, drive the, driving experience, driving record | drive, truck, transit vehicle*, motorcoach, chauffeur, courier, lorry, delivery driver, -driving change, -driving growth, -drive growth, -drive sales, -data driven, -hard drive, -drive innovation, -driving innovation, -disk drive, -google drive
moving people | passenger*, minibus | transport* ~ clients, transport* ~ staff, transport* ~ people | transit, bus, coach, motorcoach, taxi, chauffeur*, school run
delivering goods | delivery driver, delivery of goods, deliver goods, courier*, deliveries | deliver* ~ goods, transport* goods, multi drop | delivered packages, safe delivery, delivery, shippers, freight, parcels, loads delivered, drops a day, parcels a day, # drops, round of
vehicle checks | vehicle check*, vehicle inspection*, pre trip, daily checks, defect reporting | vehicle maintenance, defect*, roadworth*, vehicle ~ checks, safety checks ~ vehicle, equipment checks, kit checks | walk round, walkaround, DOT standards, inspections, oil and water, tyre*, walk round, walkaround check, daily vehicle check, checked the vehicle, check the vehicle, checked ~ kit
forklift | forklift*, fork lift* | fork truck, FLT, lift truck* | RTITB, ITSSAR, reach truck*, counterbalance
warehouse | warehous*, picking and packing, order picking, stores, logistics | goods in, despatch, dispatch, distribution, distribution center, distribution centre | freight, pallets, loaded trailers, load trailers, picked and, picked orders, packed, shipments, truck loader, dock worker, loading bay, order picker, picker, loading trailers, cycle counts, warehouse lead, picker packer, put away, loaded, picked #, picked ~ orders
physical work | physical* fit, physical labour, physical labor, manual labour, manual labor, manual handling, laborer, labourer | physical*, stand for long, on your feet, manual work | heavy lifting, loaded, load, loading, unloaded, hauled, removals, moving heavy, building site, carried, dug, lifted
heavy lifting | heavy lifting, lift ~ lbs, lift ~ pounds, lift ~ kg, lifting ~ lbs, lifting ~ pounds, lifting ~ kg, lift heavy, lift ~ heavy, heavy items | able to lift | carried ~ kg, kg boxes, pound boxes, heavy loads, lifting heavy, lifted, hod, removals
outdoor work | outdoor*, all weather*, weather conditions, work outside | types of weather, outside work, seasonal conditions | gardener, farm, landscap*, roofing, park ranger, in all weather, on site in winter
landscaping | landscap*, gardening, grounds, groundskeep*, horticultur* | grounds maintenance, mowing | gardens, planted, lawns, hedges, tree surgeon, strimmer, mowed, mowing, pruned, strimmed, planting
safety | health and safety, safety, safely, safe working, IOSH, NEBOSH, OSHA | safe practices, safe manner, safety conscious, safety standards, safety procedures, safety record, safe driving, safety regulations, workplace safety, site safety, safety at work, site safety, safety on site | accident free, zero accidents, pre trip, lockout, toolbox talks, hazard*, fire warden, fire training, safe, PPE, risk assessments, no accidents, no injuries, safety talk, fire safety, fire marshal, evacuation*, safety committee, commitment to safety, none hurt, nobody hurt, no lost time, without an accident, incident free, toolbox talk, no fatal, no accident*, risk assess*, -safety stock*
risk assessment | risk assess*, hazard*, method statement* | assess risk*, identify risks, warning signs, risk management | COSHH, safeguarding lead, RAMS, near miss*
electrical work | electric*, wiring, wired | electrics, electrical systems, electrical installation, domestic and commercial installation*, installations, electrical installations, inspection and testing, testing of ~ installations | electrician, consumer units, sockets, circuits, panel upgrades, conduit, lighting fixtures, first fix, wiring, fire alarm cabling, rewired, testing and certification
plumbing and heating | plumb*, gas safe, boiler*, heating engineer | furnaces, heating, gas licence, gas license | pipework, radiators, bathroom*, pipe fitter, EPA 608, ductwork
carpentry | carpent*, joiner* | woodwork* | cabinet*, first fix, second fix, framing, kitchens fitted, furniture maker
welding | welding, welder*, welded, welds | | arc, fabrication, brazing, MIG, TIG
construction | construction, building site*, building trade | building work, civil works, road construction, highway*, civil engineering works | excavat*, site foreman, bricklay*, plaster*, roofing, concrete, renovation*, labourer, laborer, scaffold*, roadworks, culverts, drains, road including, bridge, bridges, foundations, setting out, site engineer
plant operation | plant operator, heavy equipment, heavy machinery | operate ~ machinery, operate ~ equipment, use all equipment | bulldozer*, CPCS, dump truck*, operated the machines, crane, excavator*, digger*
maintenance and repair | maintenance, repair, repairs, repaired, servicing | fault finding, mechanic*, fix equipment, machine maintenance, repair work | mechanic, overhaul*, fixed, fitter, serviced, breakdowns, replaced parts, repair call outs, call outs, fault finding, mended, put new, changed the, stripped down, rebuilt, got ~ running
drawings | blueprint*, technical drawing*, engineering drawings, schematic* | construction drawings, read plans, read ~ drawings, electrical drawings, engineering plans | CAD, autocad, solidworks, GD&T, prints, line diagrams, building plans, wiring diagrams, circuit diagrams, read ~ plans
measuring | measuring tools, measurement*, calipers, micrometer* | measure accurately, shop mathematics, gauges | vernier, tolerances, precision measuring, CMM, measured
machining | machining, machinist*, CNC, lathe*, milling | machine tools, G code | haas, mazak, fanuc, toolmaker, turner
production line | production line, assembly line, assembler*, assembling, manufactur*, factory | production, production experience, operational experience | packed, machine operator, line operator, robots, operated machines, GMP, plant operator, line, packing line, bottling, shift target, units an hour, units a shift
cleaning | clean, cleaned, cleaning, cleaner*, cleanliness, housekeep*, hygiene, sanit*, tidy | cleanliness and, cleaning experience, hygienic | janitor*, custodian, mopped, disinfect*, laundry, -clean licence, -clean license, -clean driving, -clean code, -cleaned ~ rows, -cleaned ~ data, -cleaned up ~ data, -clean safety, -clean record, deep clean*, washed down, sweeping
cooking | cook, cooks, cooked, cooking, chef*, culinary | kitchen, recipes, food preparation, prepare food, food prep, kitchen skills | prepared food, prepared and cooked, baker, baked, sous, commis, catering, line cook, pizzas, grill, pastry, fresh pasta, sauce and, sections, prepped, section, covers, sauces, dishes
food safety | food safety, food hygiene, HACCP, food handl*, allergen* | food health, health and safety level 2, sanitation, hygiene certificate | food handler, servsafe, level 2 food, allergens, environmental health, temperature logs, fridge temperature*, EHO, probe, allergen matrix, five star hygiene, scores on the doors
hospitality | hospitality, restaurant*, bar, bars, pub, pubs, cafe, catering | coffee shop, front of house, food and beverage, lodge | waiter*, waitress*, waiting tables, barista*, bartend*, housekeeping, table service, banqueting, pulled pints, six tables, tables of, server, covers, hotel*
alcohol | wine, cocktail*, personal licence, spirits | serve alcohol, bar licence, personal license | bartend*, sommelier, pulled pints, beer, bar staff
coffee | barista*, coffee | latte art, espresso | cafe, latte*, flat white
security work | security officer, security guard, door supervisor, patrol*, CCTV, access control | security experience, experience in security, security industry, security work | protections officer, entry of vehicles, doorman, loss prevention, bouncer, police, military police, maintain order, searched bags, patrolled, searched, refused entry, incident log, radio
nursing | nurse, nurses, nursing, -nursery nurse | -degree in nursing, -degree ~ nursing, bedside, clinical experience, ward, patient care | vital signs, ICU, theatre recovery, med surg, wound care, telemetry, bay of ~ patients, nursed, took bloods, dressings, observations, patients a shift, patients a day
intensive care | intensive care, critical care, ICU, ITU | high dependency | CCU, ventilator*, hemodynamic, homodynamic
emergency care | emergency department, emergency room, accident and emergency, A&E, emergency care, ER | urgent care, trauma | paramedic, ambulance, triage*, trauma center, emergency patients, 999 calls, emergencies, first on scene, first clinician
medicines | medication*, medicines, antibiotics | drug rounds, administer drugs, drug administration, administering medic*, administer medic*, management of medicines, medicines management, medication rounds | blister packs, MAR chart*, dosage, prescriptions, dispensed, titrat*, injections, pharmacy, tablets, oral medicines, blister, pills, injection, controlled drugs, drugs book, drug chart, drug round, morphine, insulin, inhalers
personal care | personal care, care assistant, carer, caregiver, care worker, home care | care experience, activities of daily living, care work, care setting, care home, residential care, domiciliary care, home care, homecare, support with daily | washed, wash dress, bathing, toileting, looked after, care home, feeding, wash and, dress and feed, helped ~ dress, continence, home carer, homecare, domiciliary, helped ~ to wash
person-centred care | person centred, person centered, patient centred, patient centered, service user*, individual needs | client centred, personalised care, rights of people, individual care, dignity and choice, dignity, choice | care plan*, key worker, keyworker, patient advocacy, choices, the way each, what each, likes to be, what she liked, in their own, at their own pace, their choice
dementia | dementia, alzheimer* | memory care | memory clinic, cognitive decline
mental health | mental health, counsel*, wellbeing | emotional support, psycholog* | samaritans, crisis line, depression, CBT, listening service
disability | disab*, learning difficult*, SEN, SEND, special needs, autis* | additional needs, special educational needs | makaton, EHCP
safeguarding | safeguard*, child protection, vulnerable adults, vulnerable people | protect* children, keep children safe | designated safeguarding, social services referral, MASH, reported a bruise, safeguarding meeting
children | child*, young people, pupils, early years, nursery | -children ~ with SEND, -young people with SEND, youth, kids, toddlers, teenagers, child development, working with children | nanny, au pair, summer camp, youth club, scouts, teaching assistant, teacher, playworker, primary school, babysat, babysitting, camp counselor, form tutor, grade teacher, nanny, kindergarten, class of #, # boys, # girls, camp, playgroup, creche, nursery
teaching | teach*, classroom, lesson*, tutor*, -teaching assistant*, -google classroom | subject knowledge, deliver lessons, plan lessons, instruct*, classroom teaching | taught, lecturer, curriculum, seminar*, student centered, created activities, facilitated learning, teach years, gave lessons, key stage, tutor group, class of #, # pupils, year #, lessons
classroom behaviour | classroom management, class management, behaviour management, behavior management, behaviour support | managing children, manag* behaviour, engaged learners, positive behaviour, social emotional | classroom behavior, classroom behaviour, kept ~ class, detentions, engage and, restorative, calm classroom
parents and families | parents, families, carers, guardians | relatives, family support, relationships with parents, family liaison, engag* ~ families, partner* ~ families, partner* ~ parents | parent teacher, families, parents evening, family liaison, next of kin, ring home, rang home, home visits, parent meeting*, told ~ parents, letters home
lab work | laborator*, lab, labs | wet lab, bench skills, lab experience | PCR, pipett*, assays, discovery labs, titration*, cell culture, microscop*, western blot
animals | animal*, veterinar* | livestock | zoo, kennel*, horses, farm, stables, cattle, RSPCA, pets, pet, dogs, cats
sports and fitness | sport*, fitness, gym, lifeguard* | swimming, personal trainer | football coach, athletics, leisure centre, yoga, trained ~ clients
hair and beauty | hairdress*, beauty, salon, barber* | hair stylist, colouring, hair colour | manicur*, colourist, stylist, spa therapist, balayage, highlights, perms, blow dry, wedding hair, cuts, patch test*, consultation before
museums and archives | museum*, archiv*, curat*, galler*, special collections, library collections | collections, heritage, exhibition* | collection development, collections manager, exhibits, artefacts, cataloguing, conservation
libraries | librar* | information services, reference service* | librarian, cataloguing, reference services, interlibrary, dewey
farming | farm*, agricultur* | crops, livestock | tractor, harvest*, dairy, cattle, fruit picking
testing installations | inspection and testing, testing and inspection, testing and commissioning | test and inspect, testing of ~ installations, electrical testing | testing and certification, test certificates, periodic inspection, PAT testing, EICR*, megger*, insulation resistance, commissioned, dead tests, live tests
renewable energy | solar, renewable*, heat pump*, wind turbine*, solar panels | green technology | photovoltaic, PV, wind farm, ground source, air source
fire alarms | fire alarm* | | fire detection, alarm cabling, smoke detectors
menus | menu development, menu planning, menu design | menus, recipe development, new dishes, menu planning, costing menus, menu costing | menu that i, wrote ~ menu, new menu, brunch menu, tasting menu, recipes, new dish*, specials
end of life care | end of life, palliative | terminal illness | last two nights, hospice, last days, dying
moving people safely | moving and handling, manual handling | patient handling, hoisting, manual handling of people, manual handling training, safe handling | hoist*, slide sheets, hoist, repositioned, transfers, safe lifting, lifting trainer
patients getting worse | deteriorat* | acutely unwell, acutely ill, recognise ~ sick | sepsis, early warning, escalated, crash call*, medical emergency
discharge | discharge | discharge planning | discharge letters, discharged, handover to community
wound care | wound care, wound dressing*, wound management | | dressings, drains, removal of clips, pressure sores
school trips | trips, school trip*, field trip*, educational visit*, residential* | visits | took ~ pupils, coaches
pastoral care | pastoral | tutor group | form tutor, form teacher, head of year, homeroom
clubs and activities | extra curricular, extracurricular, enrichment | after school | run the ~ club, ran ~ club, runs ~ club, field trip, school play, coached
curriculum | curriculum, scheme* of work, syllabus | lesson planning, planning lessons, curriculum development, curriculum design, lesson design | unit of work, wrote ~ course, lesson plans, schemes of work, curriculums, course materials
pupils' results | attainment, pupil progress, student progress | exam results, raising standards, student outcomes, academic progress, assessment data, student achievement, pupil attainment | A to B, pass rate, up from, GCSE results, exam group, reading level, expected progress, distinction, passed ~ exam, up from # to #
long-distance driving | long haul, long distance, long distance driv* | trunking, over the road | interstate, continental, overnight runs, tramping
safe driving | safe driving, accident free | driving record, safe driver | no accidents, without an accident, clean licence
hotels | hotel* | guest house | front desk at, night porter, housekeeping
air conditioning | HVAC, air conditioning, refrigeration, aircon, ductwork | F gas | chillers, heat pumps, split systems
gas work | gas fitting, gasfitting, gas appliance*, gas install* | gas work | gas boilers, gas cookers
crisis work | crisis intervention, crisis | | crisis line, de escalation, suicide, helpline
addiction | substance use, substance misuse, substance abuse, addiction, drugs and alcohol | dependency | in recovery, rehab, detox, needle exchange
hardware repair | hardware repair, computer repair, PC repair | hardware | repaired laptops, repaired computers, built PCs, replaced screens
older people | elderly, older people, older adults, older persons, geriatric*, gerontolog*, aged care | | over 65, over 70, over 75, over 80, nursing home, care home, residential home, pensioners, retirement home
energy efficiency | energy efficien*, energy saving*, retrofit* | | insulation, energy certificates, EPC, energy performance, draught*
load securing | load securing, secur* loads, load restraint, secur* ~ load | | strap, strapped, straps, ratchet*, tied down, lashing*, tarp*, sheeting
multi-drop | multi drop | | # drops, drops a day, stops a day
responsible serving | responsible ~ alcohol, responsible service, RSA | | intoxicated, refused to serve, challenge 25, ID checks, checked ID
english learners | english language learners, english learners, EAL, ESL, ELL, english as an additional | | newly arrived pupils, bilingual pupils, learning english
special education plans | IEP, IEPs, individual education plan*, EHCP*, 504 plan*, differentiat* | | IEP meetings, support plans, adapted ~ lessons
reading | science of reading, early literacy, literacy, phonics | reading instruction | reading scores, guided reading, phonics, orton gillingham, reading recovery
allergens | allergen* | | allergen, gluten free, nut free, dietary needs
food waste | food waste, reduc* waste, waste reduction, minimis* waste | | waste down, leftovers, portion control, wastage
running a section | run a section, running a section, manage a section, own section | | sauce section, larder, grill section, garnish, pastry section
large functions | banquet*, functions, large functions, weddings | | weddings, conference lunches, buffets, for # guests
quantity surveying | quantity survey*, bills of quantities, measurement and billing | billing | bill of quantities, bills of quantities, valuations, subcontractor bills, take off, final account*
material testing | material* testing, testing of materials | | cube test*, slump, compaction, soil test*, core samples
land surveying | surveying, land survey*, setting out, total station | site survey | levelling, total station, theodolite, setting out, GPS survey
reinforcement | reinforcement, rebar | | bar bending, bending schedule*, steel fixing
weddings | bridal, wedding* | | wedding
serving food | waiting on tables, table service, food service | | served #, served ~ meals, carried plates, silver service
taking blood | phlebotomy, venepuncture, taking blood, blood samples | | took bloods, bloods, phlebotom*
infection control | infection control, infection prevention, hand hygiene | | barrier nursing, PPE, deep clean*, isolation, infection
feeding | feeding, assist* ~ meals, mealtimes | | fed, fed patients, helped ~ to eat
care plans | care plan*, support plan* | | care plan*, support plan*, risk assessments for each
observations | vital signs, observations, clinical observations | | blood pressure, observations, NEWS, temperatures, obs
`;

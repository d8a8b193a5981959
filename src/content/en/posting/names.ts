/** Words in the names of jobs, employers and places. */

import { phrases } from '../text/lists.js';
import { any } from './phrases.js';

/** In the name of an employer. */
export const organisation = any(
  ...phrases(`
    ltd, limited, llp, llc, inc, plc, pvt, gmbh, corp, corporation, company, group, holdings, partners, associates,
    partnership, services, service, solutions, systems, technologies, universit\\p{L}+, college, school, schools, academy, nursery,
    district, council, county, city of \\p{L}+, trust, foundation, charity, society, association, institute, hospital,
    hospitals, clinic, surgery, practice, museum, gallery, library, church, parish, hotel, hotels, restaurant, bakery, brewery,
    farms?, dairy, lines, airlines, bank, union, agency, authority, department, ministry, board, centre, center, clubs?,
    homes, healthcare, nhs, housing, outfitters, stores, foods, network, studios?, labs, apiaries, dental, mechanical,
    industries, logistics, consulting, ag, pty, s\\.?p\\.?a, s\\.?r\\.?l, e\\.v, estates?, b\\.?v, oy, libraries, ministries, recruitment, resourcing, federation,
    (?<!(?:public|mental|occupational|environmental|animal|behaviou?ral|community|sexual|population|global|child|home|and|of) )(?<=\\p{L} )health(?=$),
    police, prison, constabulary, chamber, cooperative, co-operative, credit union, enterprises, engineering, press, works,
    pharmac(?:y|ies), veterinary, vets, kindergarten, preschool, institution, secretariat, commission, regulator, centres, centers, laborator(?:y|ies), garage, buses, tramways, textiles, mutual, army, navy, air force, municipality, cathedral, chapel, bhd, coffee, diner, inn, tavern, bistro, brasserie`),
);

/** The last word of a job's name, mostly. */
export const job = any(
  ...phrases(`
    \\p{L}+(?:ologist|ician|ographer|maker), \\p{L}*(?:keeper|therapist), accountant, administrator, adviser, advisor, agent,
    aide, analyst, apprentice, architect, archivist, artist, assistant, associate, attendant, auditor, baker, barista, bartender,
    bricklayer, builder, buyer, carer, caretaker, carpenter, cashier, chef(?: de \\p{L}+)?, cleaner, clerk, coach, collector,
    conservator, consultant, custodian, controller, cook, coordinator, co-ordinator, counsell?or, curator, data scientist, decorator,
    dentist, designer, developer, director, doctor, driver, editor, educator, engineer, estimator, executive, farmer, fellow,
    fitter, fundraiser, gardener, guard, guide, hairdresser, hand, head of \\p{L}+, hygienist, inspector, installer, instructor,
    intern, internship, interpreter, janitor, joiner, journalist, labourer, laborer, landscaper, lawyer, lead, leader, lecturer,
    librarian, lifeguard, machinist, maintainer, manager, mechanic, midwife, nanny, nurse, officer, operative, operator,
    optometrist, owner, painter, paralegal, paramedic, patrol, pharmacist, physicist, picker, pilot, planner, plasterer, plumber,
    porter, postdoc, postdoctoral \\p{L}+, practitioner, principal, processor, producer, professor, programmer, publicist, ranger,
    receptionist, recruiter, registrar, representative, researcher, restorer, roofer, sailor, salesperson, scholar, scientist, secretary,
    server, sergeant, solicitor, specialist, steward, strategist, supervisor, surgeon, surveyor, tailor, teacher, teller, tester,
    trainee, trainer, translator, tutor, tyrer, vet, veterinarian, volunteer, waiter, waitress, waitstaff, warden, welder, worker,
    writer, actuary, adjudicator, ambassador, arborist, artisan, assessor, barrister, brewer, broker, butcher, caregiver, care[-
    ]?taker, chaplain, chemist, commissioner, conciliator, conductor, copywriter, courier, crew member, deckhand, dietitian,
    dispatcher, economist, engagement lead, examiner, facilitator, firefighter, florist, forester, groomer, groundsman, handyman,
    helper, illustrator, investigator, judge, linguist, logistician, machine minder, marketer, mason, mediator, merchandiser,
    miller, miner, minister, moderator, negotiator, nutritionist, organi[sz]er, packer, pastor, plant hand, priest, promoter,
    purchaser, rector, reporter, reviewer, rigger, sculptor, seamstress, seller, shepherd, sommelier, stylist, superintendent,
    \\p{L}*teacher, deputy head, treasurer, typist, underwriter, upholsterer, usher, valuer, attorney, captain, skipper, podiatrist, psychiatrist, phlebotomist, osteopath, dishwasher, foreman, glazier,
    tiler, scaffolder, actor, dancer, musician, animator, detective, bosun, president, bursar, farrier, stockperson, (?:kitchen|retail|shop|store) team member,
    (?:bank|bar|care|kitchen|nursing|support|teaching|waiting) staff, (?:case|ground|key|metal|wood|youth)worker, ph\\.?d (?:position|student),
    postdoctoral (?:research )?position, verger, companion, an(?:a)?esthetist, (?:charge|drafts|draughts|grounds|lines|repair|sales|service|trades)(?:m[ae]n|wom[ae]n|person)`).map(
    (noun) => `${noun}s?`,
  ),
);

/** Where it is what somebody is: "driver", "driver of vans", not "driver's licence". */
export const jobEnds = new RegExp(
  `${job.source}(?=$| \\(|[,:/)]| [-–—|]| (?:of|for|in|to|and|&|at|with|or|[IVX\\d]+)(?= |$))`,
  'iu',
);

const atEnd = (...names: readonly string[]): RegExp =>
  new RegExp(`${any(...names).source}(?: \\d{1,2})?\\.?$`, 'iu');

const regions = phrases(`
  ireland, uk, united kingdom, england, scotland, wales, usa?, united states(?: of america)?, canada, australia, india, new zealand,
  south africa, germany, france, kenya, nigeria, ghana, county \\p{L}+, co\\.? \\p{L}+, \\p{L}+shire, ontario, alberta,
  british columbia, quebec, nova scotia, manitoba, saskatchewan, new brunswick, nsw, new south wales, queensland, victoria, tasmania,
  california, texas, florida, massachusetts, illinois, ohio, pennsylvania, michigan, virginia, colorado, minnesota, arizona,
  new jersey, wisconsin, maryland, tennessee, missouri, indiana, oregon, north carolina, south carolina, gauteng, western cape,
  kwazulu-natal, eastern cape, northern cape, north west, free state, limpopo, mpumalanga, western australia, south australia, northern territory, spain, italy, greece, portugal, (?:the )?netherlands, belgium, austria, switzerland, sweden, norway, denmark,
  finland, poland, malta, cyprus, uganda, tanzania, rwanda, zambia, zimbabwe, botswana, namibia, malawi, ethiopia, egypt, morocco,
  saudi arabia, uae, united arab emirates, qatar, kuwait, bahrain, oman, pakistan, bangladesh, sri lanka, nepal, malaysia,
  philippines, indonesia, thailand, vietnam, china, japan, south korea, taiwan, israel, mexico, brazil, jamaica, alabama, alaska,
  arkansas, connecticut, delaware, georgia, hawaii, idaho, iowa, kansas, kentucky, louisiana, maine, mississippi, montana, nebraska,
  nevada, new hampshire, new mexico, north dakota, south dakota, oklahoma, rhode island, utah, vermont, west virginia, wyoming, cambodia, turkey,
  ukraine, romania, bulgaria, hungary, czech republic, slovakia, croatia, serbia, slovenia, estonia, latvia, lithuania, iceland,
  luxembourg, argentina, chile, colombia, peru, grenada, bermuda, fiji, cameroon, senegal, mozambique, lesotho, mauritius, lebanon`);

/** A country or county, which alone says little of where a job is. */
export const region = atEnd(...regions);

const towns = phrases(`
  london, new york, singapore, dubai, hong kong, manchester, birmingham, leeds, liverpool, sheffield, bristol, glasgow, edinburgh,
  cardiff, belfast, nottingham, leicester, newcastle, southampton, brighton, dublin, galway, limerick, oxford, cambridge,
  \\p{Lu}\\p{L}+ area, cape town, johannesburg, pretoria, durban, nairobi, lagos, accra, kampala, mumbai, delhi, bangalore, bengaluru,
  chennai, hyderabad, pune, sydney, melbourne, brisbane, perth, adelaide, auckland, wellington, christchurch, toronto, vancouver,
  montreal, ottawa, calgary, edmonton, winnipeg, chicago, boston, los angeles, san francisco, seattle, houston, dallas, atlanta,
  philadelphia, denver, berlin, paris, amsterdam, madrid, barcelona, rome, milan, vienna, zurich, geneva, stockholm, oslo,
  copenhagen, athens, lisbon, brussels, frankfurt, hamburg, aberdeen, dundee, milton keynes, norwich, plymouth, portsmouth,
  swansea, york, cairns, canberra, hobart, gold coast, dunedin, halifax, austin, baltimore, brooklyn, detroit, las vegas, miami,
  minneapolis, nashville, new orleans, orlando, phoenix, pittsburgh, portland, sacramento, san antonio, san diego, san jose, abuja,
  dar es salaam, gaborone, harare, kigali, lusaka, mombasa, windhoek, abu dhabi, bangkok, beijing, colombo, dhaka, doha, hanoi, jakarta,
  karachi, kathmandu, kolkata, kuala lumpur, lahore, manila, riyadh, seoul, shanghai, tokyo, antwerp, basel, budapest, cologne, ghent,
  helsinki, istanbul, lyon, marseille, montpellier, munich, münchen, porto, prague, rotterdam, stuttgart, utrecht, valencia, warsaw, zürich`);

export const town = any(...towns);

/** A country, county or large town at the end of a name. */
export const placeEnd = atEnd(...regions, ...towns);

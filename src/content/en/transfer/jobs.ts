/** Words of job titles that are in no list of common words; some are surnames too, so they count only in a role. */

import { words } from '../text/lists.js';

export const jobs: ReadonlySet<string> = new Set(
  words(`
    actuarial actuary acupuncturist agronomist almoner anaesthetist apprentice arboriculturist arborist
    archaeologist archivist assessor astronomer auditor baker banksman barback barista barmaid barman
    barperson barrister bellhop biochemist biomedical bookbinder bosun botanist brewer bricklayer builder
    bursar carer carpenter chargehand chemist chiropodist chiropractor commis commissioner compositor
    concierge conveyancer copyeditor croupier curator cutter cybersecurity deckhand dramaturg dressmaker
    dryliner economist embalmer endodontist engraver estimator expeditor facilitator farmhand farrier fettler
    firefighter fishmonger fitter formworker fundraiser furrier ganger geneticist glazier gofer gravedigger
    greengrocer grinder grocer groundsman handyman haulier headmaster healthcare herbalist historian
    horticulturist hotelier housemaid hygienist inspector invigilator joiner kennelhand kitchenhand linesman
    linguist locksmith locum logistician machinist magistrate manicurist mason masseur masseuse milliner
    millwright mixologist moulder naturopath newsagent nutritionist orthodontist orthoptist osteopath ostler
    panelbeater paralegal paraplanner patissier pharmacist phlebotomist physicist physiotherapist picker
    pipefitter planner podiatrist porter postdoc postwoman potter practitioner printer professor projectionist
    prosthetist psychotherapist publican publicist purser quartermaster ranger registrar restaurateur rigger
    roaster roofer roughneck saddler salesperson saleswoman scaffolder screenwriter scriptwriter sculptor
    seamster seamstress seller sexton shepherd shipwright shopfitter signwriter slater solicitor sommelier
    sonographer sous sprayer stablehand statistician steelfixer steeplejack stevedore stockbroker stockman
    stonemason storeman storeperson storesperson strategist stylist sweeper switchboard sysadmin tanner
    taxidermist teamleader technologist telemarketer telephonist temp tester thatcher tiler toolroom trader
    trainee transcriber turner typesetter typist undertaker underwriter upholsterer valeter valuer verger vet
    veterinarian veterinary vicar viticulturist vulcaniser waitperson warehouseman weaver webmaster welder
    yardman`),
);

/** How further ones end. */
export const jobEnds =
  /(?:keeper|worker|maker|minder|dresser|cleaner|walker|ologist|ographer|metrist|ician|iatrist|trician|titian)$/;

/** Whoever the job is at or for stands after these. */
export const jobFor = /\s(?:at|to|for|with|under|by)\s/i;

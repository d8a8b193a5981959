/** How degrees and school certificates are written, and which subjects an employer reads as near each other. */

import type { DegreeWords, Subject } from '../../../domain/skills/degrees.js';

/** One family a line; subjects with a comma between them, the forms of one with a slash, the first is its name. */
const FAMILIES = `
accounting/accountancy/accountant, finance/financial studies, economics/econometrics, banking, business/commerce/bcom/business administration/bba
business/commerce/bcom/business administration/bba/mba, management, marketing, human resources/HR management, economics/econometrics, supply chain/supply chain management, logistics, entrepreneurship
supply chain/supply chain management, logistics, transport/transportation, operations management
computer science/computing/computer studies/informatics, software engineering/software development, information technology/information systems/computer information systems, data science/data analytics, cyber security/cybersecurity, computer engineering, artificial intelligence/machine learning
mathematics/maths/math, statistics, economics/econometrics, physics, data science/data analytics, actuarial science, operational research/operations research, numerate/quantitative
numerate/quantitative, engineering, computer science/computing/computer studies/informatics, accounting/accountancy/accountant, finance/financial studies
engineering, mechanical engineering/mechanical, civil engineering/structural engineering, manufacturing engineering/production engineering/industrial engineering, aerospace engineering/aeronautical engineering, product design, automotive engineering, mechatronics
engineering, electrical engineering/electrical, electronic engineering/electronics, computer engineering, mechatronics
civil engineering/structural engineering, construction management/construction, quantity surveying, surveying, architecture, building
biology/biological sciences/life sciences, biochemistry, biomedical science/biomedical, microbiology, genetics, molecular biology, biotechnology, zoology, botany, pharmacology, neuroscience
chemistry, biochemistry, chemical engineering, pharmaceutical science, materials science, pharmacology
geography, environmental science/environmental studies, geology/earth science, ecology, planning/town planning, urban planning
nursing, midwifery, health care/healthcare/health studies, public health, paramedic science
social work, social care/health and social care, sociology, youth work/youth and community, psychology, counselling, criminology
education/teaching, early childhood/early years, childhood studies
english/english literature, journalism, communications/communication/media studies/media, linguistics, creative writing, publishing, marketing, public relations
history, politics/political science, international relations, classics, philosophy, archaeology, anthropology, museum studies, heritage
law/llb/jurisprudence, legal studies/legal practice, criminology
graphic design, fine art/art, illustration, fashion, interior design, product design, design, photography, film
music, drama/theatre, performing arts, dance
hospitality, tourism, culinary arts, hotel management, events management/event management
agriculture/agricultural science, horticulture, forestry, animal science/animal management, veterinary
sports science/sport science, physical education, physiotherapy, kinesiology
library science/library and information science, information science, archives
food science, nutrition, dietetics
`;

const subjectOf = (written: string): Subject => {
  const forms = written.trim().split('/');
  return {
    name: forms[0] ?? '',
    pattern: new RegExp(`\\b(?:${forms.map((form) => form.replace(/ /g, '[ -]')).join('|')})\\b`, 'i'),
  };
};

export const degreeWords: DegreeWords = {
  levels: [
    /\bhigh[- ]school|\bsecondary (?:school|education)|\bschool[- ]leav|\bmatric\b|\bmatriculation|\bGCSEs?\b|\bIGCSEs?\b|\bA[- ]levels?\b|\bO[- ]levels?\b|\bleaving cert|\bGED\b|\bgrade (?:12|twelve)\b|\bbaccalaureate|\bstandard grades\b|\bnational senior certificate|\babitur\b|\bschool certificate/i,
    /\bassociate(?:['’]?s)? degree|\bassociate of\b|\bHN[CD]\b|\bfoundation degree|(?<!high[- ]school |school )\bdiplomas?\b/i,
    /\bbachelor|\bB\.?\s?Sc\b|\bB\.?A\b(?!\.?\s*\d)|\bB\.S\b|\bBS(?= in\b|,|$)|\bB\.?Eng\b|\bB\.?Com(?:m)?\b|\bB\.?Tech\b|\bB\.?Ed\b|\bBSN\b|\bBBA\b|\bLL\.?B\b|(?<!associate |associate['’]s |foundation |master['’]?s |doctoral |higher |advanced |postgraduate )\bdegrees?\b(?! of\b)|\b2[:.]1\b|\bfirst[- ]class hono|\bgraduated (?:from|in)\b|\bgraduate of\b/i,
    /\bmaster(?:['’]?s)?(?: degree| of\b| in\b)|\bmaster['’]s\b|\bmasters\b|\bM\.?Sc\b|\bM\.A\b|\bMA(?= in\b| \()|(?<!, )\bMA(?= [A-Z][a-z]{3})|\bM\.S\b|\bMS(?= in\b)|\bM\.?Eng\b|\bMBA\b|\bM\.?Phil\b|\bLL\.?M\b|\bMRes\b|\bMPH\b|\bMLIS\b|\bpost[- ]?graduate\b(?! certificate)|\b(?:higher|advanced) degree/i,
    /\bPh\.?\s?D\b|\bdoctora(?:te|l)\b|\bD\.?Phil\b/i,
  ],
  asksPlain: /\bgraduates?\b|\buniversity education|\btertiary\b|\bhigher education|\bundergraduate\b/i,
  plain: 2,
  not: /\b(?:high|greater?|good|large|some|any|certain|same|strong) degree|\bdegree of (?!bachelor|master)\w+|\bscrum master\b|\bmaster (?:electrician|craftsman|plumber)\b|\bgraduate (?:nurses?|trainees?|scheme)\b|\b(?:mentor|train|supervis|teach)\w* (?:\w+ )?(?:under)?graduates?\b|\b(?:customer|360)[- ]degrees?\b/gi,
  place:
    /\b(?:university|college|institute of technology|polytechnic)\b(?! (?:hospital|library|staff|bookshop|shop))(?=.*\b(?:19|20)\d\d\b)/i,
  families: FAMILIES.trim()
    .split('\n')
    .map((family) => family.split(',').map(subjectOf)),
  related: /\b(?:related|relevant|similar|equivalent|comparable|other|another|allied|any)\b/i,
  held: 'about the same: a degree',
  close: (has, asked) => `close: ${has}, not ${asked}`,
  relatedTo: (has) => `a related subject: ${has}`,
};

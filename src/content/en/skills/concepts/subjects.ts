/**
 * Subjects of degrees that an employer reads as near each other, a family a line; of one subject the forms with a slash,
 * its name first. With `>`, those after it are near the one before it, and not the other way round.
 */

export const subjects = `
accounting/accountancy/accountant, finance/financial studies
finance/financial studies, economics/econometrics, banking
business/commerce/bcom/b.com/business administration/bba/mba > management, marketing, human resources/HR management, economics/econometrics, accounting/accountancy/accountant, finance/financial studies, supply chain/supply chain management, entrepreneurship, hospitality
management > business/commerce/bcom/b.com/business administration/bba/mba, human resources/HR management, operations management
marketing, communications/communication/media studies/media, advertising, public relations
marketing > business/commerce/bcom/b.com/business administration/bba/mba
human resources/HR management > psychology, business/commerce/bcom/b.com/business administration/bba/mba, management
supply chain/supply chain management, logistics, transport/transportation, operations management
supply chain/supply chain management > business/commerce/bcom/b.com/business administration/bba/mba
computer science/computing/computer studies/informatics, software engineering/software development, information technology/information systems/computer information systems, computer engineering
computer science/computing/computer studies/informatics > data science/data analytics, mathematics/maths/math, cyber security/cybersecurity, artificial intelligence/machine learning
data science/data analytics > mathematics/maths/math, statistics, computer science/computing/computer studies/informatics, economics/econometrics, physics, actuarial science
mathematics/maths/math, statistics, actuarial science, operational research/operations research
mathematics/maths/math > physics, engineering, economics/econometrics
numerate/numerical/quantitative > mathematics/maths/math, statistics, economics/econometrics, physics, chemistry, engineering, computer science/computing/computer studies/informatics, accounting/accountancy/accountant, finance/financial studies, actuarial science
STEM/technical/scientific > mathematics/maths/math, physics, chemistry, biology/biological sciences/life sciences, engineering, computer science/computing/computer studies/informatics
mechanical engineering/mechanical, aerospace engineering/aeronautical engineering, automotive engineering, manufacturing engineering/production engineering/industrial engineering, mechatronics
electrical engineering/electrical, electronic engineering/electronics, mechatronics, computer engineering
engineering > product design, physics
civil engineering/structural engineering, construction management/construction, quantity surveying, surveying, building
architecture > interior design, civil engineering/structural engineering
biology/biological sciences/life sciences, biochemistry, biomedical science/biomedical, microbiology, genetics, molecular biology, biotechnology, zoology, botany, pharmacology, neuroscience
chemistry, biochemistry, chemical engineering, pharmaceutical science, materials science
geography, environmental science/environmental studies, geology/earth science, ecology
planning/town planning, urban planning, geography
nursing, midwifery
public health, nursing, health care/healthcare/health studies
social work, social care/health and social care, youth work/youth and community
social work > sociology, psychology, criminology, counselling
psychology, counselling, sociology, criminology
education/teaching, early childhood/early years, childhood studies
english/english literature, linguistics, creative writing
journalism, communications/communication/media studies/media, english/english literature, publishing, creative writing
history, politics/political science, international relations, classics, philosophy, archaeology, anthropology
heritage/museum studies > history, archaeology, anthropology, art history, classics
law/llb/jurisprudence, legal studies/legal practice
graphic design, illustration, visual communication
design > graphic design, illustration, interior design, product design, fashion
fine art/art, illustration, photography, art history
drama/theatre, performing arts, dance, music
hospitality, hotel management, tourism, culinary arts, events management/event management
agriculture/agricultural science, horticulture, forestry
animal science/animal management, veterinary, zoology
sports science/sport science, physical education, kinesiology
library science/library and information science, information science, archives
food science, nutrition, dietetics
`;

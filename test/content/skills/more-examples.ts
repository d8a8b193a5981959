/** Rows of `concepts.test.ts`: the name, what asks for it, what shows it, and what is near by and does not. */

export const MORE_EXAMPLES = `quantity surveying | Quantity surveying | Wrote the bills of quantities | Quantities of tea
material testing | Material testing | Cube tests and slump | Tested software
land surveying | Land surveying | Setting out with a theodolite | Surveyed customers
reinforcement | Reinforcement detailing | Bar bending schedules | Forced entry
weddings | Bridal hair | Wedding hair | Wednesdays off
serving food | Waiting on tables | Served 90 meals a night | Served a sentence
taking blood | Venepuncture | Took bloods | Blood pressure
infection control | Infection control | Barrier nursing | Controlled stock
feeding | Help at mealtimes | Fed patients | Feedback forms
care plans | Care plans | Wrote 40 care plans | Planned a party
observations | Vital signs | Took temperatures and observations | Vital supplies
master electrician | Master electrician license | Master electrician since 2020 | Mastered the piano
google workspace | Google Workspace | Gmail and Google Calendar | Outlook
warning signs | Spot problems early | Escalated falls to the nurse | Painted signs
heavy rigid licence | HR truck licence | MC licence | HR assistant
class 5 licence | Class 5 licence | Class 1 licence, air brakes | Class 5 pupils
transport manager CPC | Transport Manager CPC | Operator CPC, 2019 | Driver CPC
paediatric first aid | Paediatric first aid | Pediatric first aid, 2025 | First aid at work
G licence | G licence | Ontario G | G4S guard
LMV licence | LMV licence | Light motor vehicle, 2019 | LMS courses
scaffold tower card | PASMA card | PASMA, 2024 | Pastry section
construction induction card | White Card | CPCCWHS1001, 2019 | Whiteboards
dogging ticket | Dogging ticket | HRWL DG | Dog grooming
traffic control ticket | Traffic control ticket | TC and TMI, TC ticket 2024 | Air traffic control
red seal | Red Seal | Interprovincial Red Seal | Sealed floors
journeyperson certificate | Journeyperson certificate | Red Seal welder | Journey planner
ITI certificate | ITI | Fitter, NCVT | IT fitter
respiratory therapist credential | RRT credential | Registered Respiratory Therapist | CRT
entry respiratory credential | CRT | RRT, 2019 | CRO duties
respiratory care licence | RCP license | Respiratory Care Practitioner | Care practice desk
pharmacy technician certificate | CPhT | PTCB, 2022 | Farm technician
real estate licence | Real estate license | Realtor since 2018 | Real ale bar
responsible service of alcohol | RSA certificate | Responsible Service of Alcohol | RSA insurance claims
agrichemical certificate | Growsafe | ChemCert, 2023 | Growing safely
marine radio certificate | VHF certificate | SRC, 2018 | VHS repairs
seafarer medical | ENG1 medical | ML5 in date | Medical records
training and assessment certificate | Certificate IV in Training and Assessment | Cert 4 TAE | Trained starters
neonatal resuscitation | NRP certification | NRP, 2026 | PALS, 2026
CA SA | CA(SA) | SAICA member | CA state parks
surgical support | Aseptic technique in surgery | Packed instruments for the autoclave | Musical instruments
medical imaging | Diagnostic imaging | Took X-rays and scans of dogs | Imaginary friends
anaesthesia | Anaesthesia | Monitored anesthesia | Anecdotes
family support work | Family support | Home visits to 20 families on my caseload | Suitcase loads
international work | International development | Three years with an NGO in Kabul | Internal works
banking | Retail banking | Bank teller with loan accounts | River banks
real estate | Property management | Showed flats to tenants, collected rent and leases | Lost property
press and public relations | Media relations | Wrote press releases | Pressed shirts
account management | Account management | Kept a portfolio of 30 client accounts | Accounts payable
business development | New business | Cold called and won contracts | Business cards
vehicle repair | Car repair | Changed brakes and engines | Repaired chairs
aviation | Aircraft experience | Avionics for the FAA | Air conditioning
pattern cutting and clothing | Garment production | Sewing and tech packs | Cloth books
exercise coaching | Personal training | Taught yoga and pilates | Trained clerks
physiotherapy | Physiotherapy | Range of motion and gait | Motion graphics
pharmacy work | Dispensing | Filled prescriptions for the pharmacist | Farm work
dental work | Chairside dental skills | Dental x-rays and extractions | Accidental damage
translation | Translating | Translated subtitles | Transferred calls
editing | Copy editing | Edited manuscripts | Credited accounts
supply chain | Supply chain planning | Ran MRP and watched lead times | Supplied tea
mechanical engineering | Machine design | Custom machinery with pneumatics | Sewing machine repairs
building inspection | Building codes | Inspected wiring to NFPA | Building a team`;

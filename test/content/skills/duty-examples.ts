/** Rows of `concepts.test.ts` for duties: the name, what asks for it, what shows it, and what is near by and does not. */

export const DUTY_EXAMPLES = `checking guests in and out | Register guests at check-in | Checked in guests of two hotels | Checked invoices
reservations | Take table bookings | Handled bookings for 40 rooms | Kept the books
taking payments | Process payments | Took payments at the door | Paid the staff
handling enquiries | Deal with enquiries | First point of contact for parents | Inspected seams
appearing in court | Represent clients in court | Lead counsel in six trials | Tennis court cleaner
drafting legal documents | Draft pleadings | Drew up the contracts of a buyer | Drew posters
legal research | Legal research | Researched the law on leases | Researched bees
settling disputes | Mediation | Acted as mediator between tenants | Medicated patients
site supervision | Supervise subcontractors | Site engineer for a bridge | Web site editor
as-built drawings | As-built drawings | Marked up drawings for the pipework | Built sheds
payments for works | Interim payments | Prepared variation claims | Variety shows
commissioning | Installation and commissioning | Commissioned two boilers | Worked on commission
control systems | Design of control systems | Programmed PLCs and drives with ladder logic | Pest control
diet and nutrition | Nutritional care of patients | Wrote diet charts for clients | Drove a van
treating patients | Hands-on treatment | Therapy sessions for stroke patients | Treated timber
assessing patients | Clinical assessment | Assessed new patients on admission | Assessed flood damage
teaching patients | Patient education | Health talks for mothers | Taught chess
community health | Community-based care | Health camps in four villages | Community choir
working with other clinicians | Work with other healthcare professionals | Ward rounds with doctors | Cleaned the ward
running programmes | Programme management | Programme officer for youth sport | Programmed robots
partnerships | Build strong relationships with sponsors | Relationships with six schools | Partnered a dancer
raising income | Income generation | Secured funding from two trusts | Income tax forms
representing the organisation | Represent the company at fairs | Deputised for the head | Presented awards
evaluating projects | Evaluation of projects; impact assessment | Evaluated the pilot | Valued houses
grounds work | Lawns and snow removal | Mowed eight pitches | Coffee grounds
minor repairs | Minor repairs to benches | Caretaker of a school | Shoe sales
finding customers | Lead generation | Recruited new members door to door | Customs forms
promotions | Promotional activities | Handed out samples at fairs | Promoted to captain
loans | Loan applications | Loan processing for farmers | Lone worker
writing articles | Write feature articles | Reporter for a weekly paper | Article 5 training
media contacts | Media coverage | Wrote the press releases | Pressed shirts
ordering supplies | Inventory and ordering | Placed the orders with two suppliers | Cooked orders
food costs | Control food costs | Costed the menu | Costume hire
preparing food | Food preparation | Prepped for 200 covers | Prepared reports
baking | Baking | Bread and cakes for the market | Bank clerk
running a kitchen | Kitchen management | Ran the pass at weekends | Kitchen fitter
planning lessons | Plan classes; teaching materials | Wrote the lessons of year six | Lesser works
marking and assessing | Assess students | Marked 200 exams | Marked out pitches
incident reports | Incident reports | Kept the accident book | Reported to the chef
operating machines | Operate heavy machinery | Press operator on nights | Operating theatre
packing | Pick and pack orders | Packed 300 boxes a day | Backpacks sold
loading and unloading | Unload deliveries | Unloaded lorries | Loaded film
technical documents | Technical documentation | Wrote the service manuals | Manual gearbox
standard procedures | Standard operating procedures | Wrote the start-up checklist | Proceeded to trial
planned maintenance | Preventive maintenance | Serviced all the machines | Table service
following up customers | After-sales care | Followed up with clients by phone | Followed recipes
money owed | Rent arrears | Agreed payment plans at the door | Owned a shop
visiting people at home | Home visits | Visited tenants in their homes | Homework club
people in distress | Support for people in distress | Sat with families after a death | Stress tests
advising people | Advice and guidance | Advised tenants on their rights | Advertised jobs
helping with forms | Help with filling in forms | Filled out the forms with clients | Formed a band
data entry | Data entry | Entered orders into the system | Entered races
scheduling work | Scheduling of crews | Drew up the production schedule | Shed painting
performance reviews | Appraisals | One-to-ones with six staff | Performed in a review
setting strategy | Develop the strategy | Wrote the strategy for five years | Strategy games`;

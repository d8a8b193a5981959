/** Replies written after the rules, and labelled before these were run on them; the letters are those of `replies.ts`. */

import { labelled } from './replies.js';

const REPLIES: Readonly<Record<string, string>> = {
  'a school, formal': `
G Dear Mrs Okafor

F Thank you for attending interview for the post of Teaching Assistant on Wednesday.
F I am afraid that on this occasion we have appointed another candidate.
P The panel were very taken with how you settled Year 1.
W It was felt that your knowledge of phonics schemes would need to be developed.
F Thank you again for your interest in our school.

S Yours sincerely

S Mrs P Whitlock
S School Business Manager`,
  'a builder, by text': `
W Hi mate sorry went with someone who's got his own van and 18th edition
F Good luck`,
  'a charity, with a call offered': `
G Hello Femi,

F I hope this email finds you well.
F I wanted to get back to you personally.
P You interviewed brilliantly and it was very close.
W The only thing separating you was direct experience of safeguarding referrals.
O Happy to talk it through on 0113 496 0123 if useful.

S Warmly,
S Hannah
S (she/her)
S Volunteer Services Lead`,
  'an agency, chatty': `
G Hey Jordan!!
F Quick one from me -
F heard back from the client and unfortunately it's a no this time :(
P They loved your energy
W BUT they wanted someone who'd used Salesforce before
F I've got a couple of other roles so will be in touch
S x
S Gemma`,
  'a form letter, long': `
G Dear Candidate,

F Thank you for applying for the position of Customer Adviser (ref 44781).
F We had an overwhelming response to this vacancy.
F Having reviewed your application against the criteria, we regret that we will not be taking it further.
F Please be assured that this is no reflection on your abilities.
F Due to the volume of applications, we cannot offer feedback at this stage.
F You can view other vacancies on our careers page.

S Yours faithfully,
S Recruitment Services`,
  'a form letter, a start-up': `
G Hi there,

F Thanks so much for taking the time to chat with the team!
F While we really enjoyed getting to know you, we've decided not to move forward at this time.
F We know this isn't the news you were hoping for.
F We'll be keeping your details and will reach out if something comes up that's a better fit.
F Wishing you all the very best!

S The Team at Loop`,
  'a form letter with a survey': `
G Dear Sam

F Your application for Graduate Analyst has been unsuccessful.
F Unfortunately we can't give feedback on online tests.
F Please take two minutes to complete our candidate experience survey.

S Early Careers Team
D This is an automated message. Please do not reply.`,
  'numbers and scores in prose': `
G Hi Lee,
O You scored 31 out of 45; the threshold was 34.
W Marks were lost on Working Together.
P Your strongest was Delivering at Pace (6).
S Regards,
S Civil Service Recruitment`,
  'an answer above, the question below with a date in German': `
W Mehr Praxis mit SAP wäre gut.
S VG
S Jonas

Q Am Di., 24. Nov. 2026 um 10:00 Uhr schrieb Sam Reed <sam@mail.example>:

Q > Gibt es etwas, das ich besser machen kann?`,
  'three mails deep': `
G Hi Sue,
W They said the spreadsheet task took you twice as long as the others.
S Best
S Nick

Q From: Karen Lowe
Q Sent: 25 November 2026 09:00
Q To: Nick Barr
Q Subject: FW: Sue

Q Took ages on the task. Nice lady though.

Q From: Nick Barr
Q Sent: 24 November 2026 17:12
Q To: Karen Lowe
Q Subject: Sue

Q Any feedback please?`,
  'bold headings from a page': `
G Hi Priya,
Q What went well
P Great rapport with the panel
P You had clearly read our report
Q Even better if
W You linked answers to the job description
W You kept to the two minutes
S Many thanks,
S Asha`,
  'a hospital, two thank-yous': `
G Dear Amara
F Many thanks for coming to interview.
P You presented yourself really well and answered the clinical scenario safely.
W To strengthen your next interview I would suggest shadowing the bed manager for a day, and
W~ reading the trust's winter plan.
O We would welcome an application from you when the next post comes up in spring.
S With best wishes
S Ruth Adeyemi
S Matron, Acute and Frailty
S Tel 0113 496 0999 bleep 2231`,
  'blunt list without marks': `
W Late.
W No questions for us.
W Didn't know what we sell.
P Good CV.`,
  'american, with a legal note': `
G Good afternoon, Jordan,

F Thank you for reaching out.
F Per company policy we do not provide individualized feedback to candidates.
F We appreciate your understanding and wish you success in your search.

S Respectfully,

S Talent Acquisition

D The information contained in this communication is confidential and intended only for the recipient.`,
  'a hiring manager, honest': `
G Jordan,
O Honest answer: budget got cut the day after we met and the role went away.
P If it hadn't, you'd have been my pick.
S - Tyler`,
  'a voice message, written out by the phone': `
O Hi it's Dana from the ward just ringing about your feedback.
P They thought you were really caring and knew the patient group well.
W It was mainly that you didn't give examples of leading.
O Anyway give me a ring back if you want.
F+ Bye.`,
};

export const laterReplies = labelled(REPLIES);

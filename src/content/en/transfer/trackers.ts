/**
 * How people name the columns and stages of their own lists of applications: the exports of Simplify, Huntr, Teal,
 * LinkedIn and Indeed, templates of spreadsheets, Notion and Airtable, and public trackers.
 */

import type { ColumnNames } from '../../../domain/trackers/columns.js';
import type { StatusWords } from '../../../domain/trackers/status-words.js';
import { phrases } from '../text/lists.js';

/** In lower case, without punctuation; the first that is found is taken. */
export const columnNames: ColumnNames = {
  role: phrases(`
    role, job title, position, job position, position title, role title, job role, title, job, vacancy,
    post, opportunity`),
  company: phrases(`
    company, company name, employer, employer name, organisation, organization, organisation name,
    organization name, firm, business`),
  date: phrases(`
    date applied, applied date, applied on, applied at, application date, date of application, date
    submitted, submitted on, submission date, date sent, sent on, application sent, applied, date, date
    added, added on, date saved, date created, created at, created time, created, timestamp`),
  stage: phrases(`
    stage, furthest stage, stage reached, current stage, interview stage, application stage, pipeline
    stage, round, step, phase, list`),
  outcome: phrases(`
    outcome, result, final outcome, final result, decision, status, application status, current status,
    job status`),
  notes: phrases('notes, note, comments, comment, remarks, feedback, details, my notes, additional notes'),
  source: phrases(`
    source, found on, found at, found via, where found, job board, platform, site, applied via, applied
    through, via, channel, where i found it, how i found it`),
  link: phrases(`
    link, url, job url, job link, job posting, posting, job posting url, posting url, job post url, website, job
    listing, listing url, listing`),
  salary: phrases(
    'salary, pay, salary range, max salary, maximum salary, compensation, wage, rate, expected salary, offered salary',
  ),
  contact: phrases(`
    contact, contact name, contact person, contacts, recruiter name, recruiter, hiring manager, referral, contact
    email, contact information`),
  interview: phrases(`
    interview date, date of interview, interview on, next interview, interview time, interview day, interview
    date and time, next interview date, interview scheduled`),
};

/** Cells of a column for one stage ("Offer"), which say that it was reached, or that it was not. */
export const stageMarks = {
  reached: /^(?:true|yes|y|x|done|checked|1|✓|✔|✔️|☑|✅)$/iu,
  not: /^(?:|false|no|n|unchecked|0|-|–|—|☐|❌|n\/?a|none)$/iu,
} as const;

/** Hints in a heading to the order of day and month. */
export const orderHints = { dayFirst: /\bdd?\W?mm?\b/i, monthFirst: /\bmm?\W?dd?\b/i } as const;

/** An employer that takes its offer back. */
const offersTakenBack: readonly string[] = [
  ...['withdrawn', 'rescinded', 'retracted', 'revoked', 'pulled', 'cancelled', 'canceled'].flatMap((word) =>
    ['', 'was ', 'got ', 'has been ', 'then ', 'later '].map((between) => `offer ${between}${word}`),
  ),
  ...['withdrew', 'rescinded', 'retracted', 'revoked', 'pulled', 'cancelled', 'canceled'].flatMap((word) =>
    ['', 'the ', 'their ', 'my ', 'job '].map((between) => `${word} ${between}offer`),
  ),
  ...['them', 'employer', 'company'].flatMap((who) =>
    ['', 'the '].map((between) => `offer declined by ${between}${who}`),
  ),
];

/**
 * In lower case, without punctuation. The longest phrase that fits is read first, so that "no offer" is no offer and "not
 * selected for interview" no interview.
 */
export const statusWords: StatusWords = {
  notSent: phrases(`
    wishlist, wish list, bookmarked, saved, interested, prospective, prospect, to apply, not
    applied, not yet applied, not started, to do, todo, ready to apply, need to apply, planned, planning, draft,
    drafting, considering, researching, preparing`),
  silent: phrases(`
    withdrawn, withdrew, i withdrew, not interested, archived, closed, cancelled, canceled, on hold, position cancelled,
    position closed, expired, unknown, n/a, n a, none`),
  outcomes: {
    rejected: [
      ...offersTakenBack,
      ...phrases(`
      rejected, rejection, reject, declined by employer, declined by company, declined by them, turned down, unsuccessful, not
      successful, not selected, not selected for interview, not shortlisted, not moving forward, not proceeding,
      not progressing, no offer, no longer considered, no longer under consideration, no longer in
      consideration, position filled, role filled, failed, did not pass, didn t pass, not passed, they said no, said no, denied, regret`),
    ],
    'no-reply': phrases(`
      ghosted, ghost, no response, no reply, no answer, never heard back, heard nothing, nothing heard, not
      heard back, did not hear back, didn t hear back, no feedback, no contact, silence, unresponsive`),
    offer: phrases(`
      offer, offered, job offer, offer received, offer extended, offer made, offer accepted, offer declined,
      offer rejected, declined offer, rejected offer, turned down offer, accepted, accepted offer, hired,
      negotiating, negotiation, got the job, successful`),
    waiting: phrases(`
      waiting, awaiting, awaiting response, awaiting reply, waiting for response, waiting for reply, pending, in
      progress, in process, ongoing, active, open, under review, in review, in consideration, under
      consideration, viewed, acknowledged, received, followed up, follow up, following up`),
  },
  around: {
    takesBack:
      /\b(?:no|not|never|without|zero|0|before|pre|didn t|did not|wasn t|isn t|don t|haven t|hasn t|won t|couldn t|cancelled|canceled|declined|refused|turned down|skipped|missed|failed to get|lost)(?: \w+){0,4} $/,
    awaits:
      /\b(?:wait|waiting|awaiting|await|expect|expecting|hope|hoping|want|wants|need|needs|asked|asking|ask|request|requested|requesting|pending|possible|potential|maybe|might|may|if|until|chasing|schedule|scheduling|arrange|arranging|verbal promise of)(?: \w+){0,4} $/,
    takesBackAfter:
      /^ (?:was |has been |is |got )?(?:cancelled|canceled|declined|refused|missed|fell through|did not happen|didn t happen|never happened|rescinded|retracted)(?: by \w+| \w+)? $|^ (?:no|none|never|0) $/,
    awaitsAfter:
      /^ (?:is |still )?(?:pending|expected|hopefully|requested|wanted|needed|possible|tbc|tbd|not yet|yet to come|to come|hoped for)(?: \w+)? $/,
    tookPlace:
      /\b(?:after|following|past|pass|passed|beyond|through|since|post|from|at|successful|moved on)\b/,
    isOver: /^ (?:\w+ )?(?:feedback|results?|outcome|decision|response|reply|answer|news)\b/,
  },
  stages: {
    application: phrases(`
      applied, apply, application, application sent, application submitted, application received, submitted,
      sent, sent app, cv sent, resume sent`),
    'phone-screen': phrases(`
      phone screen, phone screening, phone interview, phone call, telephone interview, telephone screen, screen,
      screening, screened, screening call, screening interview, recruiter screen, recruiter call, recruiter
      interview, recruiter, hr screen, hr call, hr interview, initial call, intro call, introductory call`),
    'first-interview': phrases(`
      interview, interviews, interviewing, interviewed, interview scheduled, interview offer, interview offered,
      interview invitation, offered interview, invited to interview, first interview, 1st interview, first
      round, 1st round, round 1, round one, hiring manager interview, video interview, panel interview`),
    task: phrases(`
      task, test, assessment, online assessment, oa, take home, take home task, take home test, take home
      assignment, assignment, coding challenge, coding test, coding interview, code challenge, case study,
      technical, technical interview, technical test, technical screen, technical assessment, technical round,
      work sample, trial shift, trial day`),
    'later-round': phrases(`
      second interview, 2nd interview, second round, 2nd round, round 2, round two, third interview, 3rd
      interview, third round, 3rd round, round 3, round three, later round, onsite, on site, onsite interview,
      on site interview, reference check, references`),
    'final-round': phrases(`
      final, final interview, final round, final round interview, final stage, last round, last interview`),
    'only-interview': phrases('only interview, single interview, one interview'),
    'assessment-day': phrases(
      'assessment day, assessment centre, assessment center, selection day, superday',
    ),
  },
};

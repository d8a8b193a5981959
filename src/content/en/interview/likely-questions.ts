/** Questions that are usual, by the kind of work and by the stage; `about` finds a proof that answers them. */

import type { UsualQuestion } from '../../../domain/checklist/night-page.js';
import type { InterviewKind } from '../../../domain/interview/interview.js';
import { type Work, workByName, workOf } from './kinds-of-work.js';

const CONFLICT =
  /\b(?:conflict\w*|difficult|disagree\w*|complain\w*|complaint|angry|upset|argument|relative|refus\w+|mediat\w+|fell out|hadn['’]?t spoken|calmed)\b/i;
const PRESSURE = /\b(?:busy|pressure|deadline\w*|short[- ]?staffed|priorit\w+|urgent|rush|overtime|night)\b/i;
const MISTAKE =
  /\b(?:mistake|error|went wrong|got (?:it|that|this) wrong|incident|fault|near miss|bug|outage)\b/i;
/** "Teams" alone is a program, and who ran a payroll led nobody. */
const TEAM =
  /\bteam(?:work|mates?)?\b|\b(?:two|three|both|my|our|other|different|across) teams\b|\b(?:crew|colleague\w*|together|train(?:ed|ing)|taught|mentor\w*|led|ran (?:the|a|an|my|our) (?:\w+ )?(?:team|shift|crew|section|ward|kitchen|floor|desk)|lead\w*|supervis\w+)\b/i;
const SAFETY =
  /\b(?:safe\w*|risk\w*|hazard\w*|isolat\w+|lock[- ]?off|permit|safeguard\w*|infection|compliance)\b/i;
const IMPROVE =
  /\b(?:improv\w+|chang\w+|cut|fell|rose|sav\w+|fewer|faster|reduc\w+|went from|(?:up|down) (?:from|by) (?=\S?\d)|\d+ ?(?:to|->|→) ?\d+|doubled|halved|quicker|introduc\w+|built)\b/i;
const CUSTOMER = /\b(?:customer\w*|guest\w*|client\w*|queue|refund|sold|sale\w*)\b/i;

const USUAL: Readonly<Record<Work, readonly UsualQuestion[]>> = {
  care: [
    {
      text: 'Tell us about a time you noticed a patient getting worse. What did you do?',
      about: /\b(?:deteriorat\w+|escalat\w+|news2?|sepsis|triage|obs(?:ervations)?)\b/i,
    },
    { text: 'How have you dealt with an upset patient or relative?', about: CONFLICT },
    {
      text: 'How do you keep patients safe when the ward is short of staff?',
      about: new RegExp(`${SAFETY.source}|${PRESSURE.source}`, 'i'),
    },
    { text: 'Tell us about something you improved where you work.', about: IMPROVE },
  ],
  'home-care': [
    {
      text: 'What would you do if a resident or client refuses to wash or eat?',
      about: /\b(?:refus\w+|dementia|persuad\w+|calm\w*)\b/i,
    },
    {
      text: 'How do you keep someone safe when you help them move?',
      about: /\b(?:hoists?|moving|handling|moved|falls?|transfers?|stand aid)\b/i,
    },
    {
      text: 'What would you do if you thought someone was being hurt?',
      about: /\b(?:safeguard\w*|abuse|reported)\b/i,
    },
    { text: 'How have you dealt with a family member who was upset?', about: CONFLICT },
  ],
  reception: [
    { text: 'How do you deal with someone who is upset at the desk?', about: CONFLICT },
    {
      text: 'What do you do when the phone rings and people are waiting?',
      about: new RegExp(`${PRESSURE.source}|\\b(?:phones?|calls?|queue)\\b`, 'i'),
    },
    {
      text: 'How do you keep what people tell you private?',
      about: /\b(?:confiden\w+|private|privacy|data protection|gdpr)\b/i,
    },
  ],
  making: [
    {
      text: 'How do you check your own work?',
      about: /\b(?:inspect\w*|check\w*|test\w*|toleranc\w+|drawings?|snags?|defects?|coded|x-ray)\b/i,
    },
    { text: 'How do you make a job safe before you start?', about: SAFETY },
    { text: 'Tell us about a job that went wrong and what you did.', about: MISTAKE },
  ],
  marketing: [
    {
      text: 'Tell us about something you wrote or made that got noticed.',
      about: /\b(?:wrote|newsletter|posts?|campaign\w*|instagram|followers|designed|video\w*|launch\w*)\b/i,
    },
    {
      text: 'How would you know if a campaign had worked?',
      about: /\b(?:open rates?|clicks?|analytics|followers|survey|data|sales|results?)\b/i,
    },
    { text: 'Which brand or campaign do you like, and why?' },
  ],
  teaching: [
    {
      text: 'Tell us about a lesson that went well. How do you know they learned?',
      about: /\b(?:lesson|taught|class|pupil\w*|results?|reading)\b/i,
    },
    {
      text: 'What would you do if a child told you something that worried you?',
      about: /\bsafeguard\w*|disclos\w+\b/i,
    },
    {
      text: 'How do you handle a pupil who disrupts the class?',
      about: /\b(?:behaviou?r|disrupt\w*|calm)\b/i,
    },
  ],
  social: [
    {
      text: 'Tell us about someone you helped. What changed for them?',
      about: /\b(?:support\w*|helped|client|tenant|young)\b/i,
    },
    { text: "When did you speak up about someone's safety?", about: SAFETY },
    { text: 'How do you keep going when the work is hard?' },
  ],
  trade: [
    {
      text: 'Talk us through how you find a fault.',
      about: /\b(?:fault\w*|diagnos\w+|repair\w*|breakdown|trac\w+|plc|motor|downtime)\b/i,
    },
    { text: 'How do you make a job safe before you start?', about: SAFETY },
    { text: 'Tell us about a job that went wrong and what you did.', about: MISTAKE },
    { text: 'How do you work with production when they want the line back?', about: PRESSURE },
  ],
  driving: [
    {
      text: 'Which checks do you do before you set off?',
      about: /\b(?:checks?|defects?|walk ?round|tacho\w*|load)\b/i,
    },
    {
      text: 'What do you do when you are running late or out of hours?',
      about: /\b(?:late|hours|drops?|route|traffic|on time)\b/i,
    },
    { text: 'What do you do if their order is wrong and they shout at you?', about: CONFLICT },
  ],
  kitchen: [
    {
      text: 'How do you keep your section going on a busy night?',
      about: new RegExp(`${PRESSURE.source}|\\b(?:covers|pass|section|service)\\b`, 'i'),
    },
    {
      text: 'How do you make sure food is safe, allergies too?',
      about: /\b(?:hygiene|allerg\w+|haccp|temperature\w*|food safety)\b/i,
    },
    {
      text: 'How do you keep food costs and waste down?',
      about: /\b(?:gp|cost\w*|waste|budget|order\w*)\b/i,
    },
  ],
  warehouse: [
    {
      text: 'How do you hit the targets and stay safe?',
      about: new RegExp(`${SAFETY.source}|\\b(?:target\\w*|kpis?|pick rate)\\b`, 'i'),
    },
    { text: 'Tell us about a time the shift was short of people.', about: PRESSURE },
    { text: 'How do you deal with someone who is often late?', about: CONFLICT },
    { text: 'What have you changed that saved time or money?', about: IMPROVE },
  ],
  software: [
    {
      text: 'Tell us about a hard bug you tracked down.',
      about: new RegExp(`${MISTAKE.source}|\\bdebug\\w*\\b`, 'i'),
    },
    {
      text: 'Looking back, which design choice would you change?',
      about: /\b(?:design\w*|architect\w*|migrat\w+|scal\w+|api)\b/i,
    },
    { text: 'How do you disagree in a code review?', about: CONFLICT },
    { text: 'What have you built that you are proud of?', about: IMPROVE },
  ],
  data: [
    { text: 'Tell us about a finding that changed a decision.', about: IMPROVE },
    {
      text: 'How do you check that the data is right?',
      about: /\b(?:check\w*|valid\w*|duplicat\w*|clean\w*|quality)\b/i,
    },
    {
      text: "How do you explain a result to people who don't work with numbers?",
      about: /\b(?:explain\w*|present\w*|report\w*|dashboard)\b/i,
    },
  ],
  design: [
    { text: 'Take us through one piece of work, from the problem to what changed.', about: IMPROVE },
    { text: 'When did feedback change your design?', about: /\b(?:feedback|test\w*|user\w*|research)\b/i },
    { text: 'How do you work with developers?', about: TEAM },
  ],
  sales: [
    { text: 'Tell us about a sale you are proud of.', about: CUSTOMER },
    { text: 'How do you come back from a bad month?', about: PRESSURE },
    { text: 'How would you win our next customer?' },
  ],
  service: [
    { text: 'Tell us about a customer who was hard to please. How did it end?', about: CONFLICT },
    { text: 'What do you do when there is a queue and the till is down?', about: PRESSURE },
    { text: 'What does good service look like to you?', about: CUSTOMER },
  ],
  graduate: [
    { text: 'Tell us about a time you worked in a team.', about: TEAM },
    { text: 'Tell us about something that went wrong, and what you learned.', about: MISTAKE },
    {
      text: 'When did you take the lead?',
      about: /\b(?:led|lead\w*|organis\w+|treasurer|captain|president|ran|budget)\b/i,
    },
  ],
  lead: [
    { text: 'How do you get the best out of a team?', about: TEAM },
    { text: 'Tell us about a hard conversation with someone on your team.', about: CONFLICT },
    { text: 'What did you change, and what difference did it make?', about: IMPROVE },
  ],
  office: [
    { text: 'How do you decide what to do first when everything is urgent?', about: PRESSURE },
    { text: 'Tell us about a mistake you caught.', about: MISTAKE },
    { text: 'What have you made simpler or faster?', about: IMPROVE },
  ],
};

const ANY: readonly UsualQuestion[] = [
  { text: 'Tell us about yourself.' },
  { text: 'Why this job, and why here?' },
  { text: 'Tell us about a time you worked under pressure.', about: PRESSURE },
];

const BY_STAGE: Readonly<Record<string, readonly UsualQuestion[]>> = {
  'phone-screen': [
    { text: 'Tell us about yourself.' },
    { text: 'Why are you looking for a new job?' },
    { text: 'What pay are you looking for, and when could you start?' },
  ],
  'final-round': [{ text: 'Why us?' }, { text: 'What would you do in your first three months?' }],
};

const BY_KIND: Partial<Readonly<Record<InterviewKind, readonly UsualQuestion[]>>> = {
  task: [{ text: 'How did you get to your answer, and what would you check next?' }],
  'assessment-day': [{ text: 'What was your part in the group exercise?' }],
};

/** Their test or assessment is a drive or a trial shift: no group, and no answer to explain. */
const BY_HAND: readonly Work[] = ['driving', 'kitchen', 'trade', 'making', 'warehouse'];

/** What an answer to a question that was asked is about, by what is usual for the work, then anywhere. */
export const answerAbout = (question: string, role: string): RegExp | undefined => {
  const work = workOf(role);
  const usual = (work ? USUAL[work] : []).flatMap(({ about }) => (about ? [about] : []));
  const named = [CONFLICT, MISTAKE].find((about) => about.test(question));
  // Who led a crew has not yet dealt with one of them.
  const isOfOne = /\b(?:crew|team) member/i.test(question);
  return (
    named ??
    [...usual, TEAM, SAFETY, PRESSURE, CUSTOMER].find(
      (about) => about.test(question) && !(isOfOne && about === TEAM),
    )
  );
};

export const isByHand = (role: string): boolean => {
  const work = workOf(role);
  return work !== undefined && BY_HAND.includes(work);
};

/** The stage and the kind of interview first, then the work, then what is asked nearly everywhere. */
export const usualQuestions = (
  stage: string,
  kind: InterviewKind,
  role: string,
): readonly UsualQuestion[] => {
  const work = workOf(role) === 'lead' ? 'lead' : workByName(role);
  const byKind = isByHand(role) ? [] : BY_KIND[kind];
  return [...(BY_STAGE[stage] ?? []), ...(byKind ?? []), ...(work ? USUAL[work] : []), ...ANY];
};

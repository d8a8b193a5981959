/** Questions that are usual, by the kind of work and by the stage; `about` finds a proof that answers them. */

import type { UsualQuestion } from '../../../domain/checklist/night-page.js';
import type { InterviewKind } from '../../../domain/interview/interview.js';
import { type Work, workByName, workOf } from './kinds-of-work.js';

const CONFLICT =
  /\b(?:conflict\w*|difficult|disagree\w*|complain\w*|complaint|angry|upset|argument|relative|refus\w+|mediat\w+|fell out|hadn['’]?t spoken|calmed)\b/i;
const PRESSURE = /\b(?:busy|pressure|deadline\w*|short[- ]?staffed|priorit\w+|urgent|rush|overtime)\b/i;
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

const ABOUT: Readonly<Record<string, RegExp>> = {
  CONFLICT,
  PRESSURE,
  MISTAKE,
  TEAM,
  SAFETY,
  IMPROVE,
  CUSTOMER,
};

/** One a line: the question, and behind a bar what a proof that answers it is about. */
const questions = ({ raw }: TemplateStringsArray): readonly UsualQuestion[] =>
  (raw[0] ?? '')
    .trim()
    .split('\n')
    .map((row) => {
      const [text = '', ...about] = row.trim().split(' | ');
      const source = about
        .join(' | ')
        .replace(/\{([A-Z]+)\}/g, (_, name: string) => ABOUT[name]?.source ?? name);
      return about.length === 0
        ? { text }
        : { text, about: ABOUT[about[0] ?? ''] ?? new RegExp(source, 'i') };
    });

const USUAL: Readonly<Record<Work, readonly UsualQuestion[]>> = {
  care: questions`
    Tell us about a time you noticed a patient getting worse. What did you do? | \b(?:deteriorat\w+|escalat\w+|news2?|sepsis|triage|obs(?:ervations)?)\b
    How have you dealt with an upset patient or relative? | CONFLICT
    How do you keep patients safe when the ward is short of staff? | {SAFETY}|{PRESSURE}
    Tell us about something you improved where you work. | IMPROVE`,
  'home-care': questions`
    What would you do if a resident or client refuses to wash or eat? | \b(?:refus\w+|dementia|persuad\w+|calm\w*)\b
    How do you keep someone safe when you help them move? | \b(?:hoists?|moving|handling|moved|falls?|transfers?|stand aid)\b
    What would you do if you thought someone was being hurt? | \b(?:safeguard\w*|abuse|reported)\b
    How have you dealt with a family member who was upset? | CONFLICT`,
  reception: questions`
    How do you deal with someone who is upset at the desk? | CONFLICT
    What do you do when the phone rings and people are waiting? | {PRESSURE}|\b(?:phones?|calls?|queue)\b
    How do you keep what people tell you private? | \b(?:confiden\w+|private|privacy|data protection|gdpr)\b`,
  making: questions`
    How do you check your own work? | \b(?:inspect\w*|check\w*|test\w*|toleranc\w+|drawings?|snags?|defects?|coded|x-ray)\b
    How do you make a job safe before you start? | SAFETY
    Tell us about a job that went wrong and what you did. | MISTAKE`,
  marketing: questions`
    Tell us about something you wrote or made that got noticed. | \b(?:wrote|newsletter|posts?|campaign\w*|instagram|followers|designed|video\w*|launch\w*)\b
    How would you know if a campaign had worked? | \b(?:open rates?|clicks?|analytics|followers|survey|data|sales|results?)\b
    Which brand or campaign do you like, and why?`,
  teaching: questions`
    Tell us about a lesson that went well. How do you know they learned? | \b(?:lesson|taught|class|pupil\w*|results?|reading)\b
    What would you do if a child told you something that worried you? | \bsafeguard\w*|disclos\w+\b
    How do you handle a pupil who disrupts the class? | \b(?:behaviou?r|disrupt\w*|calm)\b`,
  social: questions`
    Tell us about someone you helped. What changed for them? | \b(?:support\w*|helped|client|tenant|young)\b
    When did you speak up about someone's safety? | SAFETY
    How do you keep going when the work is hard?`,
  trade: questions`
    Talk us through how you find a fault. | \b(?:fault\w*|diagnos\w+|repair\w*|breakdown|trac\w+|plc|motor|downtime)\b
    How do you make a job safe before you start? | SAFETY
    Tell us about a job that went wrong and what you did. | MISTAKE
    How do you work with production when they want the line back? | PRESSURE`,
  driving: questions`
    Which checks do you do before you set off? | \b(?:checks?|defects?|walk ?round|tacho\w*|load)\b
    What do you do when you are running late or out of hours? | \b(?:late|hours|drops?|route|traffic|on time)\b
    What do you do if their order is wrong and they shout at you? | CONFLICT`,
  kitchen: questions`
    How do you keep your section going on a busy night? | {PRESSURE}|\b(?:covers|pass|section|service)\b
    How do you make sure food is safe, allergies too? | \b(?:hygiene|allerg\w+|haccp|temperature\w*|food safety)\b
    How do you keep food costs and waste down? | \b(?:gp|cost\w*|waste|budget|order\w*)\b`,
  warehouse: questions`
    How do you hit the targets and stay safe? | {SAFETY}|\b(?:target\w*|kpis?|pick rate)\b
    Tell us about a time the shift was short of people. | PRESSURE
    What do you do when you see someone working unsafely? | SAFETY
    What have you changed that saved time or money? | IMPROVE`,
  software: questions`
    Tell us about a hard bug you tracked down. | {MISTAKE}|\bdebug\w*\b
    Looking back, which design choice would you change? | \b(?:design\w*|architect\w*|migrat\w+|scal\w+|api)\b
    How do you disagree in a code review? | CONFLICT
    What have you built that you are proud of? | IMPROVE`,
  data: questions`
    Tell us about a finding that changed a decision. | IMPROVE
    How do you check that the data is right? | \b(?:check\w*|valid\w*|duplicat\w*|clean\w*|quality)\b
    How do you explain a result to people who don't work with numbers? | \b(?:explain\w*|present\w*|report\w*|dashboard)\b`,
  lab: questions`
    How do you know that a result is right? | \b(?:calibrat\w+|check\w*|duplicat\w*|blanks?|controls?|errors?|uncertaint\w+|audit\w*)\b
    What do you do when something is out of limits? | MISTAKE
    What did you change, and what difference did it make? | IMPROVE`,
  design: questions`
    Take us through one piece of work, from the problem to what changed. | IMPROVE
    When did feedback change your design? | \b(?:feedback|test\w*|user\w*|research)\b
    How do you work with developers? | TEAM`,
  sales: questions`
    Tell us about a sale you are proud of. | CUSTOMER
    How do you come back from a bad month? | PRESSURE
    How would you win our next customer?`,
  service: questions`
    Tell us about a customer who was hard to please. How did it end? | CONFLICT
    What do you do when there is a queue and people get impatient? | PRESSURE
    What does good service look like to you? | CUSTOMER`,
  graduate: questions`
    Tell us about a time you worked in a team. | TEAM
    Tell us about something that went wrong, and what you learned. | MISTAKE
    When did you take the lead? | \b(?:led|lead\w*|organis\w+|treasurer|captain|president|ran|budget)\b`,
  lead: questions`
    How do you get the best out of a team? | TEAM
    Tell us about a hard conversation with someone on your team. | CONFLICT
    What did you change, and what difference did it make? | IMPROVE`,
  office: questions`
    How do you decide what to do first when everything is urgent? | PRESSURE
    Tell us about a mistake you caught. | MISTAKE
    What have you made simpler or faster? | IMPROVE`,
};

const AIDE = /\b(?:aides?|assistants?|support)\b/i;

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
  // Where nothing says what the work is, a task may be one with nothing to work out.
  const byKind = workOf(role) === undefined || isByHand(role) ? [] : BY_KIND[kind];
  const usual = work ? USUAL[work] : [];
  // Who helps in a class gives no lessons.
  const own = AIDE.test(role) ? usual.filter(({ text }) => !/\blesson\b/.test(text)) : usual;
  return [...(BY_STAGE[stage] ?? []), ...(byKind ?? []), ...own, ...ANY];
};

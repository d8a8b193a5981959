/** Short letters after an interview, ready to send, with at most one question. The program sends nothing. */

import type { Stage } from '../../../domain/debrief/debrief.js';
import type {
  Letter,
  LetterFacts,
  LetterKind,
  LetterLength,
  LetterReading,
} from '../../../domain/feedback/letter.js';
import { ended } from '../../../domain/text/printable.js';
import { nearDay } from '../text/dates.js';
import { namedReading } from '../text/named.js';
import { naming } from '../transfer/names.js';

export const letterReading: LetterReading = {
  forClient: /\b(?:our|my) client\b(?!['’]?s\b)/i,
  names: naming,
  named: namedReading,
  question:
    /^(?:(?:tell|walk|talk) (?:me|us)\b|(?:give|show) (?:me|us) an example\b|describe (?:a|an|the|your|how|what)\b|(?:what|why|how|when|where|who|which)\b.*\byou(?:r|rself)?\b|(?:do|did|are|have|can|could|would|will) you\b)/i,
  article: /^(?:a|an|the)\s+(?=\S)/i,
  title:
    /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|rev|matron|sister|(?:herr|frau)(?: dr\.?)?|señora?|sra?|madame|mme|monsieur|signora?|gospođa|gospodin|gđa|pani?)\.?\s+(?=\p{Lu})/iu,
  nobody:
    /\b(?:team|department|dept|human|resources|hr|careers?|recruit\w*|talent|services?|support|admissions|office|care|customers?|group|ltd|limited|plc|inc|trust|school|college|university|council|home|centre|behalf|sent|no-?reply)\b/i,
  smallWords: new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']),
  spokenOf:
    /\((\p{L}+)\)|(?<!\b(?:the|a|my|their|our) )\b(\p{L}+) (?:asked|said|told|laughed|smiled|nodded|mentioned|rang|wrote|interviewed)\b/giu,
  afterName:
    /^\s*(?:$|[,;:(.–—/-]|(?:jn?r|sn?r|junior|senior|the|our|their|my|at|from|who|by|via|in|on|over|through)\b)/i,
};

/** With a full stop behind it, unless it has a mark of its own. */
const quoted = (words: string): string => `“${words}”${ended(words) === words ? '' : '.'}`;

/** "the Staff nurse role at St Mary's"; never "the role role". */
const theRole = ({ role, company, offered }: LetterFacts): string => {
  const reference = offered === null || offered.reference === '' ? '' : ` (reference ${offered.reference})`;
  const named =
    role === null
      ? 'the role'
      : /\b(?:role|job|position|post|internship|apprenticeship|traineeship|vacancy|placement|scheme|programme|program)$/i.test(
            role,
          )
        ? `the ${role}`
        : `the ${role} role`;
  return `${named}${company === null ? '' : ` at ${company}`}${reference}`;
};

interface Customs {
  /** Whether people who don't know each other begin with "Hi" and a first name. */
  readonly firstNames: boolean;
  readonly closing: string;
  /** "Thursday, November 19", and "Dr." with a full stop. */
  readonly american: boolean;
}

const PLAIN: Customs = { firstNames: true, closing: 'Kind regards', american: false };

/** Where people write otherwise to employers in English; no source but our own reading of such letters. */
const CUSTOMS: Readonly<Record<string, Customs>> = {
  US: { firstNames: true, closing: 'Best regards', american: true },
  CA: { firstNames: true, closing: 'Best regards', american: true },
  IN: { firstNames: false, closing: 'Thanks and regards', american: false },
  DE: { firstNames: false, closing: 'Kind regards', american: false },
  AT: { firstNames: false, closing: 'Kind regards', american: false },
  CH: { firstNames: false, closing: 'Kind regards', american: false },
};

const customsOf = ({ country }: LetterFacts): Customs => CUSTOMS[country ?? ''] ?? PLAIN;

const inEnglish: Readonly<Record<string, string>> = { herr: 'Mr', frau: 'Ms', prof: 'Professor' };

/** "Dear Dr Okafor,", "Hi Priya,"; two names without a title only where it is known which is the first one. */
const greeting = (facts: LetterFacts): string => {
  const { to, country, offered } = facts;
  const { firstNames, american } = customsOf(facts);
  if (to === null) return 'Dear hiring team,';
  const titles = letterReading.title.exec(to)?.[0].trim() ?? '';
  if (titles !== '') {
    const [title = ''] = titles.replaceAll('.', '').split(' ').slice(-1);
    const english = inEnglish[title.toLowerCase()] ?? title;
    const short = american && /^(?:mr|mrs|ms|dr)$/i.test(english) ? `${english}.` : english;
    return `Dear ${short} ${to.slice(titles.length).trim()},`;
  }
  const [first = '', ...others] = to.split(' ');
  // An answer to somebody's letter greets them as they signed it.
  if (offered !== null || !firstNames || (country === null && others.length > 0)) return `Dear ${to},`;
  return `Hi ${first},`;
};

const onDay = (day: string | null, facts: LetterFacts): string => {
  if (day === null) return '';
  const near = nearDay(day);
  return ` on ${customsOf(facts).american ? near.replace(/^(\S+) (\d+) (\S+)$/, '$1, $3 $2') : near}`;
};

const STAGE_QUESTION: Readonly<Record<Stage, string>> = {
  application: 'Is there one thing I could make clearer in my next application?',
  'phone-screen': 'Is there one thing I could explain more clearly in a first call?',
  'first-interview': 'Is there one thing I could prepare better for my next interview?',
  task: 'Is there one thing I could do better in a task like yours?',
  'later-round': 'Is there one thing I could prepare better for my next interview?',
  'final-round': 'Is there one thing I could show more of in a final round?',
  'only-interview': 'Is there one thing I could prepare better for my next interview?',
  'assessment-day': 'Is there one thing I could do better on a day like yours?',
};

const STAGE_INTERVIEW: Readonly<Record<Stage, string>> = {
  application: 'my application',
  'phone-screen': 'our call',
  task: 'my task',
  'first-interview': 'my interview',
  'later-round': 'my interview',
  'final-round': 'my interview',
  'only-interview': 'my interview',
  'assessment-day': 'the assessment day',
};

/** They offered it, so it is asked for in as many words. */
const askingForOffer = (facts: LetterFacts): string => {
  const about = facts.stage === null ? '' : ` on ${STAGE_INTERVIEW[facts.stage]}`;
  const more = facts.topic.about === 'point' || facts.topic.about === 'question' ? ` ${asking(facts)}` : '';
  return `Thank you for offering me feedback. I would like to have it${about}, please.${more}`;
};

/** The only question of the letter that is put to the reader, and what leads up to it. */
const asking = ({ topic, outcome, replied }: LetterFacts): string => {
  const better = outcome === 'no-reply' && !replied ? "If the answer is no, I'd like" : "I'd like";
  switch (topic.about) {
    case 'point':
      return `There is one thing I'd like to work on: ${ended(topic.words)} Do you have any advice on that?`;
    case 'question':
      return `I'd like to answer this better next time: ${quoted(topic.words)} Do you have any advice on that?`;
    case 'stage':
      return `${better} to do better next time. ${STAGE_QUESTION[topic.stage]}`;
    case 'general':
      return `${better} to do better next time. Is there one thing I could work on?`;
  }
};

/** What they are thanked for beside the job: "the time you gave me on Thursday 19 November". */
const time = (facts: LetterFacts): string => {
  switch (facts.stage) {
    case 'application':
      return facts.outcome === 'offer' ? 'your time' : 'reading my application';
    case 'assessment-day':
      return `the assessment day${onDay(facts.met, facts)}`;
    case null:
    case 'task':
      return facts.met === null ? 'your time' : `${timeGiven(facts)}${onDay(facts.met, facts)}`;
    default:
      return `${timeGiven(facts)}${onDay(facts.met, facts)}`;
  }
};

/** Who is asked or who wrote need not be who was there. */
const timeGiven = ({ metThem }: LetterFacts): string =>
  metThem ? 'the time you gave me' : "your team's time";

/** The day they heard stands in it only where that of the interview is not known. Who told them need not be who reads it, but those who gave feedback know. */
const thanks = (facts: LetterFacts): string => {
  if (facts.agency && facts.outcome === 'rejected')
    return `Thank you for putting me forward for ${theRole(facts)}${facts.told ? ', and for passing on their feedback' : ''}. I understand their decision.`;
  const heard = facts.met === null && !facts.told ? onDay(facts.heard, facts) : '';
  const wroteBack = facts.outcome !== 'rejected' && facts.replied;
  const last = facts.told ? 'your feedback' : wroteBack ? 'writing back' : '';
  const thanked = `considering me for ${theRole(facts)}, ${last === '' ? `and for ${time(facts)}` : `for ${time(facts)}, and for ${last}`}`;
  if (wroteBack) return `Thank you for ${thanked}.`;
  if (facts.outcome !== 'rejected')
    return `Thank you for ${thanked}. I haven't heard back yet, and I understand that these things take time.`;
  return `Thank you for ${thanked}. ${heard === '' ? 'I understand' : `I heard${heard}, and I understand`} your decision.`;
};

const thankYou = (facts: LetterFacts): string => {
  const role = theRole(facts);
  switch (facts.outcome) {
    case 'rejected':
      return `${thanks(facts)} I wish you and your team all the best.`;
    case 'no-reply':
      if (facts.replied) return thanks(facts);
      return `Thank you for considering me for ${role}, and for ${time(facts)}. If there is any news, I'd be glad to hear it.`;
    case 'waiting':
      return `${whileWaiting(facts, role)} I look forward to hearing from you.`;
    case 'offer':
      return `Thank you for offering me ${role}, and for ${time(facts)}.`;
  }
};

const whileWaiting = (facts: LetterFacts, role: string): string => {
  const day = onDay(facts.met, facts);
  switch (facts.stage) {
    case 'application':
      return `Thank you for reading my application for ${role}.`;
    case null:
    case 'task':
      return `Thank you for considering me for ${role}, and for ${time(facts)}.`;
    case 'assessment-day':
      return `Thank you for having me at the assessment day${day} for ${role}.`;
    default:
      return facts.metThem
        ? `Thank you for taking the time to talk with me${day} about ${role}.`
        : `Thank you for considering me for ${role}, and for ${time(facts)}.`;
  }
};

const keepMeInMind = (facts: LetterFacts): string =>
  `${thanks(facts)} I would still be glad to work with you. If another role comes up that fits, I'd be happy to hear from you. There is no need to answer this.`;

/** Many American employers give no feedback on legal advice, but some do in a few words. */
const noPressure = (facts: LetterFacts): string =>
  `Even ${facts.country === 'US' ? 'an informal line' : 'a line'} or two would help. No problem if you can't.`;

const paragraphs = (facts: LetterFacts, kind: LetterKind): readonly string[] => {
  switch (kind) {
    case 'request':
      return facts.offered === null
        ? [thanks(facts), asking(facts), noPressure(facts)]
        : [thanks(facts), askingForOffer(facts)];
    case 'reminder':
      return [
        `I wrote to you${onDay(facts.asked, facts)} ${facts.offered === null ? 'with one question' : 'to ask for the feedback that you offered'} about ${theRole(facts)}. In case it got lost, here it is again.`,
        facts.offered === null ? asking(facts) : askingForOffer(facts),
        "Even a line would help. No problem if you can't. I won't chase again.",
      ];
    case 'thank-you':
      return [thankYou(facts)];
    case 'keep-me-in-mind':
      return [keepMeInMind(facts)];
  }
};

const SUBJECT: Readonly<Record<LetterKind, string>> = {
  request: 'Thank you – and a quick question',
  reminder: 'A short reminder',
  'thank-you': 'Thank you',
  'keep-me-in-mind': 'Thank you – and keeping in touch',
};

/** Their own thread, as far as it can be named; `null` without a role. */
const subjectOf = ({ role, company }: LetterFacts): string | null =>
  role === null ? null : `Re: ${role}${company === null ? '' : ` at ${company}`}`;

/** A message is the same as a mail, in one paragraph and without a subject. */
export const letter = (facts: LetterFacts, kind: LetterKind, length: LetterLength): Letter => {
  const hello = greeting(facts);
  const parts = paragraphs(facts, kind);
  if (length === 'mail')
    return {
      subject: subjectOf(facts) ?? SUBJECT[kind],
      body: [
        hello,
        ...parts,
        [customsOf(facts).closing, ...(facts.from === null ? [] : [facts.from])].join(',\n'),
      ].join('\n\n'),
    };
  const opening = parts.join(' ').replace(/^T/, 't');
  return { subject: '', body: [hello, opening, ...(facts.from === null ? [] : [facts.from])].join(' ') };
};

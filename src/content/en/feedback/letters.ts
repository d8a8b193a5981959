/** Short letters after an interview, ready to send, with at most one question. The program sends nothing. */

import type { Stage } from '../../../domain/debrief/debrief.js';
import type {
  Letter,
  LetterFacts,
  LetterKind,
  LetterLength,
  LetterReading,
  Topic,
} from '../../../domain/feedback/letter.js';
import { ended } from '../../../domain/text/printable.js';
import { longDay } from '../text/dates.js';
import { naming } from '../transfer/names.js';

export const letterReading: LetterReading = {
  names: naming,
  question:
    /^(?:(?:tell|walk|talk) (?:me|us)\b|(?:give|show) (?:me|us) an example\b|describe (?:a|an|the|your|how|what)\b|(?:what|why|how|when|where|who|which)\b.*\byou(?:r|rself)?\b|(?:do|did|are|have|can|could|would|will) you\b)/i,
  nothing:
    /^(?:none|nothing(?: much| really)?|n\/?a|no|nope|idk|dunno|no idea|not sure|(?:i )?do(?:n['’]?t| not) know|everything|all(?: of (?:them|it))?|the same(?: as above)?|see above|skip|-+)[.!]*$/i,
  article: /^(?:a|an|the)\s+(?=\S)/i,
  title:
    /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|frau|señora?|sra?|madame|mme|monsieur|signora?|gospođa|gospodin|gđa|pani?)\.?\s+(?=\p{Lu})/iu,
  afterName: /^\s*(?:$|[,;:(.–—/-]|(?:at|from|who|by|via|in|on|over|through)\b)/i,
};

/** With a full stop behind it, unless it has a mark of its own. */
const quoted = (words: string): string => `“${words}”${ended(words) === words ? '' : '.'}`;

/** "the Staff nurse role at St Mary's"; never "the role role". */
const theRole = ({ role, company }: LetterFacts): string => {
  const named =
    role === null
      ? 'the role'
      : /\b(?:role|job|position|post|internship|apprenticeship|traineeship|vacancy|placement)$/i.test(role)
        ? `the ${role}`
        : `the ${role} role`;
  return company === null ? named : `${named} at ${company}`;
};

const dayWithoutYear = (day: string): string => longDay(day).replace(/ \d{4}$/, '');

const STAGE_QUESTION: Readonly<Record<Stage, string>> = {
  application: 'Is there one thing I could make clearer in my next application?',
  'phone-screen': 'Is there one thing I could explain more clearly in a first call?',
  'first-interview': 'Is there one thing I could prepare better for my next interview?',
  task: 'Is there one thing I could do better in a task like yours?',
  'later-round': 'Is there one thing I could prepare better for a later round?',
  'final-round': 'Is there one thing I could show more of in a final round?',
  'only-interview': 'Is there one thing I could prepare better for my next interview?',
  'assessment-day': 'Is there one thing I could do better on a day like yours?',
};

/** The only question of the letter that is put to the reader, and what leads up to it. */
const asking = (topic: Topic): string => {
  switch (topic.about) {
    case 'point':
      return `There is one thing I'd like to work on: ${ended(topic.words)} Do you have any advice on that?`;
    case 'question':
      return `I'd like to answer this better next time: ${quoted(topic.words)} Do you have any advice on that?`;
    case 'stage':
      return `I'd like to do better next time. ${STAGE_QUESTION[topic.stage]}`;
    case 'general':
      return "I'd like to do better next time. Is there one thing I could work on?";
  }
};

const thanks = (facts: LetterFacts): string => {
  const role = theRole(facts);
  switch (facts.outcome) {
    case 'rejected':
      return `Thank you for letting me know, and for considering me for ${role}. I understand.`;
    case 'no-reply':
      return `Thank you for considering me for ${role}. I haven't heard back yet.`;
    case 'waiting':
      return `Thank you for considering me for ${role}. I know you may still be deciding.`;
    case 'offer':
      return `Thank you for offering me ${role}.`;
  }
};

const thankYou = (facts: LetterFacts): string => {
  const role = theRole(facts);
  switch (facts.outcome) {
    case 'rejected':
    case 'no-reply':
      return `${thanks(facts)} I wish you and your team all the best.`;
    case 'waiting':
      return facts.stage === null || facts.stage === 'application' || facts.stage === 'task'
        ? `Thank you for considering me for ${role}. I look forward to hearing from you.`
        : `Thank you for taking the time to talk with me about ${role}. I look forward to hearing from you.`;
    case 'offer':
      return `Thank you for offering me ${role}, and for the time you took.`;
  }
};

const keepMeInMind = (facts: LetterFacts): string =>
  `${thanks(facts)} I would still be glad to work with you. If another role comes up that fits, I would be happy to hear from you. There is no need to answer this.`;

const NO_PRESSURE = "Even a line or two would help. No problem if you can't.";

const paragraphs = (facts: LetterFacts, kind: LetterKind): readonly string[] => {
  switch (kind) {
    case 'request':
      return [thanks(facts), asking(facts.topic), NO_PRESSURE];
    case 'reminder': {
      const when = facts.asked === null ? 'a while ago' : `on ${dayWithoutYear(facts.asked)}`;
      return [
        `I wrote to you ${when} with one question about ${theRole(facts)}. In case it got lost, here it is once more.`,
        asking(facts.topic),
        "Even a line would help. No problem if you can't. I won't chase again.",
      ];
    }
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
  const hello = facts.to === null ? 'Hello,' : `Hello ${facts.to},`;
  const parts = paragraphs(facts, kind);
  if (length === 'mail')
    return {
      subject: subjectOf(facts) ?? SUBJECT[kind],
      body: [
        hello,
        ...parts,
        ['Kind regards', ...(facts.from === null ? [] : [facts.from])].join(',\n'),
      ].join('\n\n'),
    };
  const [first = '', ...rest] = parts;
  const opening = /^I\b/.test(first) ? first : first.charAt(0).toLowerCase() + first.slice(1);
  return {
    subject: '',
    body: [hello, opening, ...rest, ...(facts.from === null ? [] : [facts.from])].join(' '),
  };
};

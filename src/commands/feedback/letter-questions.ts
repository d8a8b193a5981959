/** What a letter asks the person before it is written: what about, how that is spelt, and their name. */

import { promptText } from '../../content/en/debrief/conversation.js';
import { feedbackText } from '../../content/en/feedback/feedback.js';
import { namedReading } from '../../content/en/text/named.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { type Debrief, listOf, textOf } from '../../domain/debrief/debrief.js';
import { nameOf } from '../../domain/feedback/letter.js';
import type { Interview } from '../../domain/interview/interview.js';
import { CoachError, stopped } from '../../errors.js';
import { askLine } from '../../guide/ask-in-order.js';
import { labelled } from '../../guide/labelled.js';
import type { Prompter } from '../../ports/index.js';
import type { Ports } from '../shared/command.js';

/**
 * The person picks one of their own points or types another, and looks at how it is spelt; `undefined` for an open
 * question. Raises `stopped`.
 *
 * @param given the topic, where it was named in the call. @param openly whether an open question is offered too.
 */
export const topicOf = async (
  context: Ports<'prompter'>,
  debrief: Debrief,
  given: string | undefined,
  openly: boolean,
): Promise<string | undefined> => {
  const told = debrief.feedback.flatMap((event) => (event.type === 'reply' ? event.use : []));
  const points = [
    ...told,
    ...listOf(debrief, 'feedback-use'),
    ...listOf(debrief, 'more-needed'),
    textOf(debrief, 'could-change'),
  ].filter(oneLine);
  if (given === undefined && openly && points.length === 0) return undefined;
  const prompter = await context.prompter(promptText);
  const topic = given ?? (await pickTopic(prompter, points, openly));
  return topic === undefined ? undefined : checkSpelling(prompter, topic);
};

/** Each choice has a value of its own, whatever a person wrote. */
const pickTopic = async (prompter: Prompter, points: readonly string[], openly: boolean) => {
  const own = [...new Set(points)].slice(0, 5);
  const chosen = await prompter.choose({
    text: feedbackText.askAbout,
    initial: openly ? '' : (own[0] ?? '\n'),
    choices: [
      ...(openly ? [{ value: '', label: feedbackText.askOpenly }] : []),
      ...own.map((point) => ({ value: point, label: point })),
      { value: '\n', label: feedbackText.askOther },
    ],
  });
  if (chosen === null) throw stopped(feedbackText.noLetter);
  return (chosen === '\n' ? await lineFor(prompter, feedbackText.askOtherText, '') : chosen) || undefined;
};

const checkSpelling = async (prompter: Prompter, topic: string): Promise<string | undefined> => {
  const { spelling, spellingRight, spellingChange, spellingLeave } = feedbackText;
  const chosen = await prompter.choose({
    text: spelling(oneLine(topic)),
    initial: 'right',
    choices: labelled({ right: spellingRight, change: spellingChange, leave: spellingLeave }),
  });
  if (chosen === null) throw stopped(feedbackText.noLetter);
  if (chosen === 'leave') return undefined;
  if (chosen === 'right') return topic;
  return (await lineFor(prompter, feedbackText.spellingText, '', oneLine(topic))) || undefined;
};

/** What they typed as job or employer and say is a name as it stands, asked where that is in doubt. Raises `stopped`. */
export const wholeNames = async (
  context: Ports<'prompter'>,
  debrief: Debrief,
  interviews: readonly Interview[],
): Promise<readonly string[]> => {
  const whole: string[] = [];
  for (const typed of [textOf(debrief, 'role'), textOf(debrief, 'company')]) {
    const { name, unsure } = nameOf(typed, debrief, interviews, namedReading);
    if (unsure === '') continue;
    const { isItName, nameAsTyped, nameLeftOut, nameOnly } = feedbackText;
    const chosen = await (await context.prompter(promptText)).choose({
      text: isItName(oneLine(typed)),
      initial: 'alone',
      choices: labelled({ alone: name === '' ? nameLeftOut : nameOnly(name), whole: nameAsTyped }),
    });
    if (chosen === null) throw stopped(feedbackText.noLetter);
    if (chosen === 'whole') whole.push(typed);
  }
  return whole;
};

/** Asked once: a name that is not given, or not to be kept, is not asked for again. Raises `stopped`. */
export const askName = async (context: Ports<'prompter' | 'settings'>): Promise<string> => {
  if (!canKeep(context)) return '';
  const prompter = await context.prompter(promptText);
  const name = await lineFor(prompter, feedbackText.askName, feedbackText.askNameHint);
  const isKept =
    name !== '' &&
    (await prompter.choose({
      text: feedbackText.keepName(name),
      initial: 'yes',
      choices: labelled({ yes: feedbackText.keepNameYes, no: feedbackText.keepNameNo }),
    })) === 'yes';
  await context.settings.set('name', isKept ? name : '');
  return name;
};

const canKeep = ({ settings }: Ports<'settings'>): boolean => {
  try {
    settings.read();
    return true;
  } catch (error) {
    if (error instanceof CoachError) return false;
    throw error;
  }
};

/** `''` where it was skipped. Raises `stopped`. */
const lineFor = async (...asked: Parameters<typeof askLine>): Promise<string> => {
  const line = await askLine(...asked);
  if (line === null) throw stopped(feedbackText.noLetter);
  return line;
};

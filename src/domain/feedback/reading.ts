/** Reading a letter from an employer: which of its lines say something, and whether it says anything at all. */

import { oneLine } from '../debrief/answers.js';
import { CONTACT } from '../text/names.js';
import { sentencesOf } from '../text/sentences.js';

/** Patterns of the parts of a letter that are no feedback. */
export interface ReplyReading {
  /** "Hi Ana," as a line. */
  readonly greeting: RegExp;
  /** "Dear Ana, " where the letter goes on behind it. */
  readonly greetingBefore: RegExp;
  /** "Kind regards," as a line. */
  readonly farewell: RegExp;
  /** " Kind regards, Dana" behind a sentence. */
  readonly farewellBehind: RegExp;
  /** The line before the quoted letter below a reply. */
  readonly quoteBegins: RegExp;
  /** "Sent from my phone", "This email is confidential" */
  readonly footer: RegExp;
  /** A sentence that employers send to everyone. */
  readonly form: RegExp;
  /** What makes it a sentence about this person after all. */
  readonly reason: RegExp;
  /** An answer that says there was none: "nothing", "dunno". */
  readonly nothing: RegExp;
}

/** A longer line below the farewell is no signature. */
const SIGNATURE_WORDS = 6;
/** Words beside a telephone number or an address on a line of their own. */
const CONTACT_WORDS = 3;
const LETTER_LENGTH = 200;
const LETTER_LINES = 3;

const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** A letter pasted where one line is asked for has lost its line breaks. */
const linesOf = (text: string, reading: ReplyReading): readonly string[] =>
  text
    .trim()
    .replace(reading.greetingBefore, '$&\n')
    .split('\n')
    .map(oneLine)
    .flatMap((line) => {
      const [farewell = ''] = reading.farewellBehind.exec(line) ?? [];
      return farewell === '' ? [line] : [line.slice(0, line.indexOf(farewell)).trim(), farewell];
    });

const isContact = (line: string): boolean => {
  const rest = line.replace(CONTACT, ' ');
  return rest !== line && (rest.match(/\p{L}{2,}/gu) ?? []).length <= CONTACT_WORDS;
};

const ownLines = (text: string, reading: ReplyReading): readonly string[] => {
  const all = linesOf(text, reading);
  const quote = all.findIndex((line) => reading.quoteBegins.test(line));
  const own = (quote > 0 ? all.slice(0, quote) : all).filter((line) => line !== '' && !line.startsWith('>'));
  const end = own.findIndex((line) => reading.farewell.test(line));
  return own.filter((line, at) => {
    if ((at === 0 && reading.greeting.test(line)) || isContact(line) || reading.footer.test(line))
      return false;
    return end === -1 || at < end || (at > end && line.split(' ').length > SIGNATURE_WORDS);
  });
};

/**
 * The sentences to sort, without greeting, signature, telephone lines, quoted letter, and what is sent to everyone; if
 * nothing is left, every line with text.
 */
export const replyLines = (text: string, reading: ReplyReading): readonly string[] => {
  const own = sentences(ownLines(text, reading));
  const told = own.filter((sentence) => !isForm(sentence, reading));
  const all = linesOf(text, reading).filter((line) => line !== '');
  return [...new Set([told, own, sentences(all)].find((lines) => lines.length > 0))];
};

const sentences = (lines: readonly string[]): readonly string[] => lines.flatMap(sentencesOf).filter(hasText);

const isForm = (sentence: string, { form, reason }: ReplyReading): boolean =>
  form.test(sentence) && !reason.test(sentence);

/** Whether what an employer said says anything about this person; a form letter does not. */
export const saysFeedback = (text: string, reading: ReplyReading): boolean =>
  !reading.nothing.test(text.trim()) &&
  sentences(ownLines(text, reading)).some((sentence) => !isForm(sentence, reading));

/** Where in the entries of a list a letter begins, or, for one text, 0; -1 where there is none. */
export const letterIn = (
  answer: string | readonly string[],
  reading: ReplyReading,
  { byLength }: { readonly byLength: boolean },
): number => {
  const isList = typeof answer !== 'string';
  const lines = isList ? answer : answer.split('\n').filter(hasText);
  const isLong = (line: string): boolean => line.length > LETTER_LENGTH;
  const opens = lines.findIndex(
    (line) =>
      reading.greetingBefore.test(line) ||
      (lines.length > 1 && reading.greeting.test(line) && /[,:!]$/.test(line)),
  );
  const closes = lines.findIndex(
    (line, at) => (at > 0 && reading.farewell.test(line)) || reading.farewellBehind.test(line),
  );
  const size = lines.some(isLong) || lines.length >= LETTER_LINES;
  const signed = opens >= 0 || closes >= 0;
  if (signed && (size || byLength)) return isList ? Math.max(opens, 0) : 0;
  const form = lines.findIndex((line) => isLong(line) && reading.form.test(line));
  const long = byLength ? lines.findIndex(isLong) : form;
  if (long >= 0) return isList ? long : 0;
  return byLength && !isList && size ? 0 : -1;
};

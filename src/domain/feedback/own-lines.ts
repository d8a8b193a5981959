/** Which lines of a letter its writer meant to say: without greeting, signature, quoted letters and small print. */

import { oneLine } from '../debrief/answers.js';
import { withoutContacts } from '../text/contacts.js';
import { replyIn } from './chat.js';
import { senderOf } from './head.js';

/** Patterns of one language, and of the letters in others that reach those who speak it. */
export interface ReplyParts {
  /** "Hi Ana," as a line. */
  readonly greeting: RegExp;
  /** "Dear Ana, " where the letter goes on behind it. */
  readonly greetingBefore: RegExp;
  /** "Kind regards," as a line. */
  readonly farewell: RegExp;
  /** " Kind regards, Dana" behind a sentence. */
  readonly farewellBehind: RegExp;
  /** The line before the quoted letter below a reply: "On Tuesday Ana wrote:". */
  readonly quoteBegins: RegExp;
  /** The same, where the letter below is the one to read. */
  readonly forwarded: RegExp;
  /** In an address or a name that nobody answers from: "no-reply". */
  readonly noReply: RegExp;
  /** "Sent: …", "Subject: …" above a quoted letter. */
  readonly head: RegExp;
  /** "Strengths:" as a line. */
  readonly heading: RegExp;
  /** "Sent from my phone", "This email is confidential": nothing below it is meant for anyone. */
  readonly footer: RegExp;
}

/** A longer line below the farewell, if it ends like a sentence, is no signature. */
const SIGNATURE_WORDS = 6;
/** Words beside a telephone number or an address on a line of their own. */
const CONTACT_WORDS = 3;
const CONTACT_LENGTH = 120;
/** Old mail programs break lines at 60 to 78 columns. */
const BROKEN_FROM = 50;

const BULLET = /^(?:[-*•·–]|\d{1,2}[.)])\s+/u;
const ENDS_SENTENCE = /[.!?…:;]["”’')\]]*$/u;
const namesAtEnd = (line: string): string =>
  /[,.!]? +\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2}$/u.exec(line)?.[0] ?? '';

const withoutNamesAtEnd = (line: string): string => line.slice(0, line.length - namesAtEnd(line).length);
const isNameAndComma = (line: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,2},$/u.test(line);
/** "Dana Novak", "Ward Manager, Acute Medicine" */
const areNames = (line: string): boolean =>
  /^(?:[-–—] ?)?\p{Lu}[\p{L}\p{M}.'’-]*(?:[ ,|/&@–-]+(?:of|and|for|at|the|in|x|\(?\p{Lu}[\p{L}\p{M}.'’-]*\)?))*$/u.test(
    line,
  );

/** No letter has more; each is looked at beside those above and below it. */
const MOST_LINES = 4000;

const linesOf = (text: string): readonly string[] => text.trim().split('\n', MOST_LINES).map(oneLine);

/** A letter pasted where one line is asked for has lost its line breaks. */
export const rawLines = (text: string, { greetingBefore, farewellBehind }: ReplyParts): readonly string[] =>
  linesOf(replyIn(text).trim().replace(greetingBefore, '$&\n')).flatMap((line) => {
    const [farewell = ''] = farewellBehind.exec(line) ?? [];
    return farewell === '' ? [line] : [line.slice(0, line.indexOf(farewell)).trim(), farewell];
  });

export const ownLines = (text: string, parts: ReplyParts): readonly string[] =>
  unquoted(rawLines(text, parts), parts, senderOf(text)).filter(
    (line) => !parts.heading.test(line.replace(BULLET, '')),
  );

/** The lines below the farewell, with what stands behind it on its own line. */
export const signatureOf = (text: string, parts: ReplyParts): readonly string[] => {
  const lines = linesOf(text);
  const behind = (line: string, below: string): string | null => {
    const inside = parts.farewellBehind.exec(line);
    if (inside !== null) return line.slice(inside.index + inside[0].length);
    if (!isFarewell(line, below, parts)) return null;
    return parts.farewell.test(line) ? '' : namesAtEnd(line);
  };
  const sender = senderOf(text);
  for (const [at, line] of lines.entries()) {
    const below = lines.slice(at + 1).find(hasText) ?? '';
    const isName = at > 0 && isSigned(line, below, sender) && lines.slice(0, at).some(isSentence);
    const rest = at === 0 && lines.length > 1 ? null : isName ? line : behind(line, below);
    if (rest !== null)
      return [rest, ...lines.slice(at + 1)].map((own) => own.replace(/^[\s,.!–—-]+/u, '')).filter(hasText);
  }
  return [];
};

/** With the head of a mail, or both a greeting and a signature. */
export const isLetter = (text: string, parts: ReplyParts): boolean => {
  const lines = rawLines(text, parts).filter(hasText);
  const greets = lines.slice(0, 3).some((line) => parts.greeting.test(line) || isNameAndComma(line));
  const head = lines.slice(0, 4).filter((line) => parts.head.test(line));
  return head.length > 1 || (greets && signatureOf(text, parts).length > 0);
};

/** How many lines at this place are the head of another letter. */
const headLength = (lines: readonly string[], at: number, parts: ReplyParts): number => {
  const [line = '', next = '', afterNext = ''] = lines.slice(at);
  if (line === '') return 0;
  if (parts.forwarded.test(line) || parts.quoteBegins.test(line)) return 1;
  if (parts.quoteBegins.test(`${line} ${next}`) && /:$/.test(next)) return 2;
  if (/:$/.test(line) && next.startsWith('>')) return 1;
  const rows = lines.slice(at).findIndex((row) => !HEAD_ROW.test(row));
  const block = lines.slice(at, rows === -1 ? undefined : at + rows);
  if (block.length > 1 && block.some((row) => /<\S+@\S+>/.test(row))) return block.length;
  return parts.head.test(line) && (parts.head.test(next) || parts.head.test(afterNext)) ? 1 : 0;
};

/** "Från: Eva <eva@…>", in any language. */
const HEAD_ROW = /^\**\p{L}[\p{L}-]{0,14}\**\s?: \S/u;

const unquoted = (lines: readonly string[], parts: ReplyParts, sender: string): readonly string[] => {
  const at = lines.findIndex((_, place) => headLength(lines, place, parts) > 0);
  const above = withoutMarked(at === -1 ? lines : lines.slice(0, at));
  if (at === -1) return unframed(above, parts, sender);
  let from = at;
  let isForwarded = false;
  for (let line = lines[from]; line !== undefined; line = lines[from]) {
    const length = line === '' || parts.head.test(line) ? 1 : headLength(lines, from, parts);
    if (length === 0) break;
    isForwarded ||= parts.forwarded.test(line);
    from += length;
  }
  const below = lines.slice(from);
  if (below[0]?.startsWith('>')) return unquoted([...above, ...withoutMarked(below)], parts, sender);
  const isAutomatic = lines.slice(at, from).some((line) => parts.noReply.test(line)) && above.some(hasText);
  if (isForwarded && !isAutomatic)
    return [...unframed(above, parts, sender), ...unquoted(below, parts, sender)];
  const isNothing = above.every((line) => line === '' || parts.footer.test(line));
  return isNothing ? unquoted(below, parts, sender) : unframed(above, parts, sender);
};

const withoutMarked = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !line.startsWith('>'));

/** Looking for each of these takes long, and few lines have anything of the kind. */
const mayBeContact = (line: string): boolean => /[@\d]|\.\p{L}/u.test(line);

const isContact = (line: string): boolean => {
  if (line.length > CONTACT_LENGTH || !mayBeContact(line)) return false;
  const rest = withoutContacts(line);
  return rest !== line && (rest.match(/\p{L}{2,}/gu) ?? []).length <= CONTACT_WORDS;
};

/** Also "Warmly," with a name below, whatever the word. */
const isFarewell = (line: string, below: string, { farewell }: ReplyParts): boolean =>
  (isNameAndComma(line) && areNames(below)) ||
  line.split(' / ').some((part) => farewell.test(part) || farewell.test(withoutNamesAtEnd(part)));

const isPostscript = (line: string): boolean => /^p\.?s\b/i.test(line);
const isSentence = (line: string): boolean => line.split(' ').length > SIGNATURE_WORDS && /[.!?]$/.test(line);

/** Only the sender's name, or a name that the next line has with more: "Dana", "Dana Novak, Matron". */
const isSigned = (line: string, below: string, sender: string): boolean => {
  if (line.length > CONTACT_LENGTH || !areNames(line)) return false;
  const words = line.replace(/[,.\s]+$/, '').split(' ');
  if (words.length > 3) return false;
  const names = sender.split(' ');
  const isTheirs = (word: string): boolean =>
    names.some((name) => name === word || (word.length === 1 && name.startsWith(word)));
  return words.every(isTheirs) || (below !== line && below.startsWith(`${line} `));
};

/** Below a farewell only whole sentences before the name are read, and a postscript. */
const unframed = (lines: readonly string[], parts: ReplyParts, sender: string): readonly string[] => {
  const opened = ungreeted(lines, parts);
  const footer = opened.findIndex((line, at) => parts.footer.test(line) && opened.slice(0, at).some(hasText));
  const body = unbroken(opened.slice(0, footer === -1 ? undefined : footer));
  const end = body.findIndex((line, at) => {
    const below = body.slice(at + 1).find(hasText) ?? '';
    const closes = isFarewell(line, below, parts) || isSigned(line, below, sender);
    return closes && body.slice(0, at).some(hasText);
  });
  const kept = end === -1 ? body.slice(0, unsignedLength(body)) : body.slice(0, end);
  const rest = end === -1 ? [] : body.slice(end);
  const name = rest.findIndex((line, at) =>
    at === 0
      ? namesAtEnd(line) !== '' || (areNames(line) && !isFarewell(line, '', parts))
      : areNames(line) || isContact(line),
  );
  const below = rest
    .slice(1)
    .filter((line, at) => isPostscript(line) || (isSentence(line) && (name === -1 || at < name - 1)));
  return [...kept, ...below]
    .filter((line) => hasText(line) && !isContact(line))
    .map((line) => line.replace(BULLET, ''));
};

export const hasText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const ungreeted = (lines: readonly string[], parts: ReplyParts): readonly string[] => {
  const first = lines.findIndex((line) => hasText(line) && !parts.footer.test(line));
  const [line = '', ...rest] = first === -1 ? [] : lines.slice(first);
  if (parts.greeting.test(line) || isNameAndComma(line))
    return rest.some(hasText) ? ungreeted(rest, parts) : [line];
  const [greeting = ''] = parts.greetingBefore.exec(line) ?? [];
  // "Bonjour Ana, hello," greets twice.
  return greeting === '' ? [line, ...rest] : ungreeted([line.slice(greeting.length), ...rest], parts);
};

/** Typed line by line with neither capitals nor full stops: what begins small is no rest of the line before it. */
const isLineByLine = (lines: readonly string[]): boolean => {
  const texts = lines.filter((line) => / \S+ /.test(line));
  return texts.length > 1 && texts.every((line) => /^\p{Ll}/u.test(line) && !ENDS_SENTENCE.test(line));
};

/** Sentences that were broken at the edge of the screen, in one line again. */
const unbroken = (lines: readonly string[]): readonly string[] => {
  const signed = lines.findIndex(areNames);
  if (isLineByLine(signed === -1 ? lines : lines.slice(0, signed))) return lines;
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.at(-1) ?? '';
    if (before.length >= BROKEN_FROM && !ENDS_SENTENCE.test(before) && /^\p{Ll}.* /u.test(line))
      whole.splice(-1, 1, `${before} ${line}`);
    else whole.push(line);
  }
  return whole;
};

/** Without the names at the end that stand there with no farewell, behind a whole sentence. */
const unsignedLength = (lines: readonly string[]): number => {
  const isMeant = (line: string): boolean => hasText(line) && !areNames(line) && !isContact(line);
  const last = lines.findLastIndex(isMeant);
  if (isLineByLine(lines.slice(0, last + 1))) return last + 1;
  if (BULLET.test(lines[last] ?? '')) return lines.length;
  const signature = lines.slice(last + 1).filter(hasText);
  const apart = lines[last + 1] === '' || signature[0]?.replace(BULLET, '').split(' ').length === 1;
  return last >= 0 && apart && ENDS_SENTENCE.test(lines[last] ?? '') ? last + 1 : lines.length;
};

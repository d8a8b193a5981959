/** What is let in from a keyboard or a clipboard. Pure. */

/** Escape sequences of ECMA-48: control sequences, strings (titles, links) up to their end, and the two-byte ones. */
const ESCAPES =
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b[\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\)|\x1b[ -/]*[0-OQ-WYZ\\`-~]/g;
/** Every control character but the newline, and the marks that turn the direction of text around. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Pasted text without escape sequences and control characters: tabs are spaces, every line break is `\n`. */
export const cleanPaste = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(ESCAPES, '')
    .replaceAll('\t', ' ')
    .replace(CONTROL, '');

/** Typed characters that can be shown; the rest is dropped. */
export const cleanTyped = (text: string): string => text.replace(/[\t\n]/g, '').replace(CONTROL, '');

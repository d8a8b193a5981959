/** The end of a debrief on a screen: the person's own best lines. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import type { BestLines } from '../../domain/debrief/best-lines.js';
import { ended, printableLine, shortened } from '../../domain/text/printable.js';
import { joinBlocks } from '../present.js';
import { type Look, paint, wrap, wrapAfter } from './theme.js';

/** About three lines: the whole answer is in `show`. */
const LINE_AT_MOST = 220;
/** Columns from which labels stand beside their lines. */
const WIDE = 64;

export const lastWordsScreen = (title: string, { lines, sting }: BestLines, look: Look): string => {
  const style = paint(look);
  const { label, sting: hurt, change } = conversationText.end;
  const rows = [
    ...lines.map(({ question, text }) => ({
      label: label[question] ?? '',
      text: shortened(printableLine(text), LINE_AT_MOST),
    })),
    ...(sting ? [{ label: hurt, text: change(...sting) }] : []),
  ];
  const widest = Math.max(...rows.map((row) => row.label.length)) + 2;
  return joinBlocks(
    style.strong(wrap(title, look)),
    rows
      .map((row) => {
        if (look.plain) return wrap(`${row.label}: ${ended(row.text)}`, look);
        if (look.columns < WIDE) return `${style.quiet(row.label)}\n${wrap(row.text, look, '  ')}`;
        const [first = '', ...rest] = wrapAfter(' '.repeat(widest), row.text, look).split('\n');
        return [style.quiet(row.label.padEnd(widest)) + first.slice(widest), ...rest].join('\n');
      })
      .join('\n'),
  );
};

/** A card's answer as text. */

import type { Card } from '../../domain/rehearsal/cards.js';
import { printableLine } from '../../domain/text/printable.js';

/** One line of text a line of the answer, whatever was pasted: "What I did: …"; of an opening or questions, by number. */
export const answerText = ({ kind, answer }: Card): string =>
  answer
    .map(({ label, text }, at) => {
      const line = printableLine(text);
      return label !== '' ? `${label}: ${line}` : NUMBERED.includes(kind) ? `${at + 1}. ${line}` : line;
    })
    .join('\n');

const NUMBERED: readonly Card['kind'][] = ['opening', 'ask'];

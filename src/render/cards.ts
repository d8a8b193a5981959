/** A card's answer as text. */

import type { Card } from '../domain/cards.js';

/** One paragraph a line of the answer: "What I did: …". */
export const answerText = ({ answer }: Card, mark = ''): string =>
  answer.map(({ label, text }) => (label === '' ? `${mark}${text}` : `${label}: ${text}`)).join('\n');

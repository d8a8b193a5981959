/** A card's answer as text. */

import type { Card } from '../../domain/rehearsal/cards.js';

/** One paragraph a line of the answer: "What I did: …"; a list of needs by number. */
export const answerText = ({ kind, answer }: Card): string =>
  answer
    .map(({ label, text }, at) =>
      label !== '' ? `${label}: ${text}` : kind === 'needs' ? `${at + 1}. ${text}` : text,
    )
    .join('\n');

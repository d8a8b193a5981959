/**
 * Skills that go by many names, one a line: the name; what asks for it and shows it; what only asks; what only shows.
 * `*` ends a word early, `~` stands for up to three words, a capital is met by a capital only, and `-` keeps off: no
 * phrase that touches it counts.
 */

import type { Concept } from '../../../../domain/skills/concepts.js';
import { hands } from './hands.js';
import { knowledge } from './knowledge.js';
import { office } from './office.js';
import { people } from './people.js';

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

export const concepts: readonly Concept[] = [people, office, hands, knowledge].flatMap((rows) =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', both = '', asks = '', shows = ''] = row.split('|');
      return {
        name: name.trim(),
        asks: [...listed(both), ...listed(asks)],
        shows: [...listed(both), ...listed(shows)],
      };
    }),
);

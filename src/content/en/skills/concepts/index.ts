/**
 * Skills that go by many names, one a line: the name; what asks for it and shows it; what only asks; what only shows.
 * `*` ends a word early, `~` stands for up to three words, `#` for a number, a capital is met by a capital only, and `-` keeps off: no
 * phrase that touches it counts.
 */

import type { Concept } from '../../../../domain/skills/concepts.js';
import { duties } from './duties.js';
import { hands } from './hands.js';
import { knowledge } from './knowledge.js';
import { office } from './office.js';
import { papers } from './papers.js';
import { people } from './people.js';
import { tools } from './tools.js';

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const tableOf = (kind: Concept['kind'], rows: string): readonly Concept[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', both = '', asks = '', shows = ''] = row.split('|');
      return {
        name: name.trim(),
        kind,
        asks: [...listed(both), ...listed(asks)],
        shows: [...listed(both), ...listed(shows)],
      };
    });

export const concepts: readonly Concept[] = [
  ...tableOf('manner', people),
  ...tableOf('work', office),
  ...tableOf('work', hands),
  ...tableOf('work', duties),
  ...tableOf('work', knowledge),
  ...tableOf('paper', papers),
  ...tableOf('tool', tools),
];

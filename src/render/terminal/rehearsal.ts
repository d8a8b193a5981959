/** The cards of a round on a screen, with what is written on both sides. */

import { cardText, kindNames, rehearsalText } from '../../content/en/rehearsal/rehearsal.js';
import type { Card } from '../../domain/rehearsal/cards.js';
import type { Graded } from '../../domain/rehearsal/round.js';
import { printableLine } from '../../domain/text/printable.js';
import { joinLines } from '../present.js';
import { INDENT, type Look, paint, quietly, wrap } from './theme.js';

/** One line of text a line of the answer, whatever was pasted: "What I did: …"; of an opening or questions, by number. */
export const answerText = ({ kind, answer }: Card): string =>
  answer
    .map(({ label, text }, at) => {
      const line = printableLine(text);
      return label !== '' ? `${label}: ${line}` : NUMBERED.includes(kind) ? `${at + 1}. ${line}` : line;
    })
    .join('\n');

const NUMBERED: readonly Card['kind'][] = ['opening', 'ask'];

/** @param latest the newest grade of each card. */
export const cardList = (
  cards: readonly Card[],
  latest: (card: Card) => Graded | undefined,
  look: Look,
): string => {
  let isSaid = false;
  /** That nothing is saved for a question is said once. */
  const isNew = (line: string): boolean => {
    const isAgain = line === cardText.noStory && isSaid;
    isSaid ||= line === cardText.noStory;
    return !isAgain;
  };
  const blocks = cards.map((card) => {
    const last = latest(card);
    const name = kindNames[card.kind];
    const head = look.plain
      ? wrap(`${name}. ${rehearsalText.code(card.id)}`, look)
      : `${paint(look).strong(wrap(name, look))}  ${paint(look).quiet(card.id)}`;
    return joinLines(
      head,
      wrap(printableLine(card.prompt), look, INDENT),
      ...answerText(card)
        .split('\n')
        .filter(isNew)
        .map((line) => quietly(line, look, INDENT.repeat(2))),
      last && quietly(rehearsalText.last(last.grade, last.day), look, INDENT),
    );
  });
  return `${blocks.join('\n\n')}\n`;
};

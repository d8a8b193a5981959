import { describe, expect, it } from 'vitest';
import { ownNote, withoutOwnNote } from '../../../src/domain/stories/own-note.js';

describe('a question as it was asked', () => {
  it.each([
    ['Where do you see yourself in five years (hate that one)', 'Where do you see yourself in five years'],
    ['What do you do with it at home? (the sad)', 'What do you do with it at home? (the sad)'],
    ["Give an example of a conflict - said I don't have any", 'Give an example of a conflict'],
    ["Why are you leaving? i said 'dunno'", 'Why are you leaving?'],
    ['how do you deal with slow staff, I just said I feed them', 'how do you deal with slow staff'],
    ['What is SFQ (I mixed it with FDQ, shame)', 'What is SFQ'],
    ['how would you win it back??', 'how would you win it back?'],
    ['Tell about a conflict, here I told about Olek and he looked bad', 'Tell about a conflict'],
    ['How would you load the van. went blank', 'How would you load the van'],
    [
      "Why not stay at sea? (my knee and the money were not enough for another two years away from home, I said 'reasons' like a thief)",
      'Why not stay at sea?',
    ],
    ['what if a bus is late, my answer was soft', 'what if a bus is late'],
    ['why do you want to leave the yard, well it left me', 'why do you want to leave the yard'],
    ['Why did you leave - 12 yrs. (because it shut??)', 'Why did you leave'],
    ['A hive that died - i went on about the winter for ten minutes', 'A hive that died'],
  ])('%j is %j', (entry, question) => expect(withoutOwnNote(entry)).toBe(question));

  it.each([
    'What would you do if a colleague said something rude?',
    'Which tools do you know (and which do you like?)',
    'Pay (why so low)',
    'How do you greet a child - and what would you do if it hides?',
    'When a guest is rude, my colleague leaves and it is full, what do you do',
    'Tell us about a time you answered back',
  ])('%j stays', (entry) => expect(withoutOwnNote(entry)).toBe(entry));
});

describe('what they add for themselves', () => {
  it.each([
    ['Where do you see yourself in five years (hate that one)', 'hate that one'],
    ["Give an example of a conflict - said I don't have any", "said I don't have any"],
    ['Which saw do you use?', ''],
    ['Tell about a quarrel, here I spoke of Joe', 'here I spoke of Joe', 'Tell about a quarrel'],
    ['my quarrel at sea', '', 'Tell us about a quarrel'],
  ])('beside %j is %j', (entry, note, question = withoutOwnNote(entry)) =>
    expect(ownNote(entry, question)).toBe(note),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { replyReading } from '../../../src/content/en/feedback/reading.js';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import { linesIn, SORTS } from '../../../src/domain/debrief/feedback-events.js';
import { replyLines } from '../../../src/domain/feedback/reading.js';
import { compareReply, sorted, sortOf, unsorted } from '../../../src/domain/feedback/reply.js';
import { debrief } from '../../support/debriefs.js';
import { reply } from '../../support/feedback.js';

const lines = (text: string) => replyLines(text, replyReading);

describe('replyLines', () => {
  it.each<[string, readonly string[]]>([
    ['More examples.', ['More examples.']],
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Be concrete, e.g. Say what you did.', ['Be concrete, e.g. Say what you did.']],
    ['Dr. Lee liked it. So did J. Novak.', ['Dr. Lee liked it.', 'So did J. Novak.']],
    ['It took 3.5 hours. 2 are usual.', ['It took 3.5 hours.', '2 are usual.']],
    ['Hi Ana,\n\nMore depth.\n\nBest wishes,\nDana Novak\nWard Manager', ['More depth.']],
    ['Thanks,', ['Thanks,']],
    [
      'Hello,\nMore depth.\nKind regards\nDana\nPS: we would be glad if you applied again next year',
      ['More depth.', 'PS: we would be glad if you applied again next year'],
    ],
    ['More depth.\n\nOn Tue, 24 Nov 2026, Ana wrote:\n> What would you advise?', ['More depth.']],
    ['> only quoted', ['> only quoted']],
    // Structure, in any language: below the name there is a signature, above a mark a quoted mail.
    [
      'From: Priya Raman <p@firm.example>\n\nMore depth.\n\nPriya\n\nPriya Raman | Lead\nWe acknowledge the people of this land.',
      ['More depth.'],
    ],
    ['More depth.\n\nBest\nPriya\n\nCroeso i chi gysylltu â ni yn Gymraeg unrhyw bryd.', ['More depth.']],
    ['More depth.\n\nPriya\nPriya Raman, Lead\nPS: bring a badge', ['More depth.', 'PS: bring a badge']],
    ['More depth.\n\nMarkus kirjoitti 24.11.2026:\n> Mitä voisin parantaa?', ['More depth.']],
    ['More depth.\n\nFrån: Ana <ana@mail.example>\nÄmne: Tack\n\nVad kan jag göra bättre?', ['More depth.']],
    [
      'More depth.\n\n-- Forwarded message --\nFrom: Jobs <noreply@firm.example>\nSubject: Outcome\n\nYour portal entry has changed.',
      ['More depth.'],
    ],
    ['same\nsame', ['same']],
    ['- first\n---\n- second', ['first', 'second']],
    ['Sehr gut. Über die Technik mehr.', ['Sehr gut.', 'Über die Technik mehr.']],
    ['', []],
  ])('%j', (text, wanted) => expect(lines(text)).toEqual(wanted));

  it('never throws, invents nothing and repeats nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const flat = text.replace(/\s+/g, ' ');
        const found = lines(text);
        for (const line of found) expect(flat).toContain(line);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('sorting', () => {
  const one = reply('2026-11-24', 'a\nb\nc');

  it('a line is in one place at most, and can be taken out again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...SORTS, null))),
        (moves) => {
          const after = moves.reduce((now, [line, to]) => sorted(now, line, to), one);
          for (const line of ['a', 'b', 'c'])
            expect(sortOf(after, line)).toBe(moves.findLast(([moved]) => moved === line)?.[1] ?? null);
          const all = SORTS.flatMap((sort) => linesIn(after, sort));
          expect(
            [...all, ...unsorted(debrief('2026-11-20-aaaa', {}), after, replyReading, stopWords)].sort(),
          ).toEqual(['a', 'b', 'c']);
        },
      ),
    );
  });

  const left = (text: string, answers: Parameters<typeof debrief>[1] = {}) =>
    unsorted(debrief('2026-11-20-aaaa', answers), reply('2026-11-24', text), replyReading, stopWords);

  it('only what is about the person is there to sort', () => {
    const text = [
      'You asked me to write, so here goes.',
      'Your answers on budgets were thin.',
      "That's what it came down to.",
      'Marek joins us in May, so you can see the rush.',
      'Could you drop the badge off at the desk?',
      'The council meets again in spring.',
      'Confident and friendly throughout.',
    ];
    expect(left(`Hi Ana,\n${text.join('\n')}\nKind regards\nDana`)).toEqual([text[1], text[6]]);
    expect(left('Excel\nThe rota')).toEqual(['Excel', 'The rota']);
  });

  it('what the person sorted in other words, or shortened, is not there again', () => {
    const text =
      'You were calm with the angry caller, my colleague was there, and she said so twice.\nYour closing question was strong.';
    const said = 'You were calm with the angry caller and she said so twice.';
    expect(left(text, { 'feedback-said': said, 'feedback-leave': ['said so'] })).toEqual([
      'Your closing question was strong.',
    ]);
    expect(left(text, { 'feedback-keep': ['I was calm with an angry caller'] })).toEqual([
      'Your closing question was strong.',
    ]);
  });
});

describe('side by side', () => {
  const one = debrief('2026-11-24-aaaa', {
    'could-change': 'pause before answering',
    'more-needed': ['drug doses'],
    gaps: ['learn: calculating doses quickly'],
    guessed: ['they thought I was too quiet'],
  });
  const compare = (more: Parameters<typeof reply>[2], values = one) =>
    compareReply(
      values,
      reply('2026-11-25', 'Thank you. Show how you calculate drug doses. Smile more.', more),
      replyReading,
      checklistText.readGap,
      stopWords,
    );

  it('says where both named it, and what only one side did', () => {
    const both = compare({ use: ['Show how you calculate drug doses.'], test: ['Smile more.'] });
    expect(both.both).toEqual([
      {
        said: 'Show how you calculate drug doses.',
        thoughts: [
          { question: 'more-needed', text: 'drug doses' },
          { question: 'gaps', text: 'calculating doses quickly' },
        ],
      },
    ]);
    expect(both.onlyThey).toEqual(['Smile more.']);
    expect(both.onlyYou.map((each) => each.question)).toEqual(['could-change', 'guessed']);
  });

  it('what they let go of is not said again', () => {
    expect(compare({ leave: ['Smile more.'] }).onlyThey).toEqual([]);
  });

  it('what they liked, though it was a worry, is said, and nothing else is called named by both', () => {
    const text = 'Your drug doses were the best we heard. Smile more.';
    const liked = (more: Parameters<typeof reply>[2]) =>
      compareReply(one, reply('2026-11-25', text, more), replyReading, checklistText.readGap, stopWords);
    expect(liked({}).both).toEqual([]);
    expect(liked({ keep: ['Your drug doses were the best we heard.'] })).toMatchObject({
      both: [],
      liked: [{ thoughts: [{ text: 'drug doses' }] }],
    });
  });

  it.each<[string, Parameters<typeof reply>[2], boolean]>([
    ['only praise', { keep: ['Lovely notes.'], use: [] }, true],
    ['something else', { keep: ['Lovely notes.'], use: ['Wear a badge.'] }, true],
    ['what was feared', { keep: ['Lovely notes.'], use: ['Revise drug doses.'] }, false],
    ['the same in other words', { keep: ['Lovely notes.'], use: ['You spoke too softly.'] }, false],
    ['a line that is not sorted', { use: ['Wear a badge.'] }, false],
  ])('none of what was feared: %s', (_, more, wanted) => {
    const text = ['Lovely notes.', ...(more?.use ?? ['Wear a badge.'])].join('\n');
    const compared = compareReply(
      one,
      reply('2026-11-25', text, more),
      replyReading,
      checklistText.readGap,
      stopWords,
    );
    expect(compared.noneFeared).toBe(wanted);
  });

  it('before a reply is sorted, only what both named is shown', () => {
    expect(compare({})).toMatchObject({
      both: [{ said: 'Show how you calculate drug doses.' }],
      onlyThey: [],
    });
  });

  it('after an offer, what to keep is no thought about what was missing', () => {
    const offered = debrief('2026-11-24-aaaa', { outcome: 'offer', 'could-change': 'smile more' });
    expect(compare({ use: ['Smile more.'] }, offered)).toMatchObject({ both: [], onlyYou: [] });
  });
});

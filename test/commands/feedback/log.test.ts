import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/ports/index.js';
import { call, withDebriefs } from '../../support/call.js';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { type Act, answer, goBack, skip, sortsLine, stop, world } from '../../support/fakes.js';
import { reply } from '../../support/feedback.js';
import { asked, events, lastReply, nurse, piped, shop, terminal } from './run-feedback.js';

describe('feedback log without a terminal', () => {
  const text = 'Hi Ana,\n\nGood opening. Show how you calculate drug doses. Smile more.\n\nBest,\nDana';

  const fromFile = async (...argv: readonly string[]) => {
    const w = withDebriefs(world(), nurse([asked]));
    w.files.set('r.txt', text);
    return { w, status: await call(w, 'feedback', 'log', '--file', 'r.txt', ...argv) };
  };

  it('keeps it word for word, for the one that is waiting, with its lines unsorted', async () => {
    const { w, status } = await fromFile('--from', 'Dana', '--how', 'mail', '--on', 'yesterday');
    expect(status).toBe(0);
    expect(lastReply(w)).toMatchObject({
      text,
      from: 'Dana',
      how: 'mail',
      on: '2026-11-23',
      keep: [],
      use: [],
      test: [],
      leave: [],
    });
    expect(w.out()).toContain('  2. Show how you calculate drug doses.');
    expect(w.out()).toContain('You: drug doses (Answers that could be stronger)');
    expect(w.err()).toContain(`feedback log ${ID} --keep 1`);
  });

  it('the hint names only lines whose place is sure, and that are not sorted', async () => {
    const text =
      'We have decided not to offer you the post. Your test was the best. You need drug doses. Xero was missing.';
    const { w } = await piped([nurse([asked])], 'feedback', 'log', ID, '--text', text);
    expect(w.err()).toMatch(/ --keep 1 --use 2\n/);
    await call(w, 'feedback', 'log', ID, '--keep', '1', '--use', '2');
    expect(w.err()).toMatch(/feedback log \S+ --sort\n$/);
  });

  it('sorts by numbers and words, at once or later, and lays it beside what was thought', async () => {
    const { w } = await fromFile('--keep', '1', '--use', '2', '--test', 'smile more.');
    expect(lastReply(w)).toMatchObject({
      keep: ['Good opening.'],
      use: ['Show how you calculate drug doses.'],
      test: ['Smile more.'],
    });
    expect(w.out()).toContain('New to you\n  - Smile more.');
    await call(w, 'feedback', 'log', ID, '--test', '2', '--use', 'in my own words');
    expect(lastReply(w)).toMatchObject({
      keep: ['Good opening.'],
      use: ['in my own words'],
      test: ['Smile more.', 'Show how you calculate drug doses.'],
    });
    expect(events(w)).toHaveLength(2);
  });

  it('--json', async () => {
    const { w } = await fromFile('--use', '2', '--json');
    expect(JSON.parse(w.out())).toMatchObject({
      id: ID,
      reply: {
        on: '2026-11-24',
        from: null,
        lines: [
          { number: 1, text: 'Good opening.', sort: null },
          { number: 2, text: 'Show how you calculate drug doses.', sort: 'use' },
          { number: 3, text: 'Smile more.', sort: null },
        ],
      },
      both: [{ said: 'Show how you calculate drug doses.' }],
      onlyThey: [],
      onlyYou: [],
    });
  });

  it.each([
    [['--use', '9'], 'there is no line 9'],
    [['--use', '0'], 'there is no line 0'],
    [['--use', '2', '--leave', '2'], 'two places'],
    [['--use', ' '], 'is empty'],
    [['--on', 'tomorrow'], 'in the future'],
  ])('%j is refused, and nothing is kept', async (argv, words) => {
    const { w, status } = await fromFile(...argv);
    expect(status).toBe(2);
    expect(w.err()).toContain(words);
    expect(w.memory.state.writes).toBe(0);
  });

  it('never waits: without a text, without one that is meant, without a reply to sort', async () => {
    const none = await piped([nurse([asked])], 'feedback', 'log');
    expect([none.status, none.w.err().includes('--file FILE')]).toEqual([2, true]);
    const several = await piped(
      [nurse([asked]), { ...shop, feedback: [asked] }],
      'feedback',
      'log',
      '--text',
      'x',
    );
    expect(several.status).toBe(2);
    expect(several.w.err()).toContain(`${ID}  Staff nurse, St Mary's`);
    const nobody = await piped([nurse()], 'feedback', 'log', '--text', 'x');
    expect([nobody.status, nobody.w.err().includes(ID)]).toEqual([2, true]);
    expect((await piped([], 'feedback', 'log', '--text', 'x')).status).toBe(3);
    expect((await piped([nurse([asked])], 'feedback', 'log', ID, '--use', '1')).status).toBe(3);
    expect((await piped([nurse([asked])], 'feedback', 'log', '--use', '1')).status).toBe(3);
  });

  it('names people to talk to where it reads as danger, and keeps it', async () => {
    const { w, status } = await piped([nurse()], 'feedback', 'log', ID, '--text', 'I want to die');
    expect(status).toBe(0);
    expect(w.err()).toContain('116 123');
    expect(lastReply(w).text).toBe('I want to die');
  });

  it('is found by search, shown in full, and part of the notes', async () => {
    const w = withDebriefs(
      world(),
      nurse([asked, reply('2026-11-23', 'Calculate aloud', { use: ['Calculate aloud'] })]),
    );
    await call(w, 'search', 'aloud');
    await call(w, 'show', ID);
    await call(w, 'export', ID);
    expect(w.out()).toContain('Their feedback, in their words: Calculate aloud');
    expect(w.out()).toContain('To use: Calculate aloud');
    expect(w.out()).toContain('> Calculate aloud\n\n- To use: Calculate aloud');
  });
});

describe('feedback log at a terminal', () => {
  const text = 'Good opening. Show how you calculate drug doses. Smile more.';
  const facts = [
    answer('What did they write', text),
    answer('Who was it?', 'Dana'),
    answer('When did it come', '2026-11-23'),
  ];

  it('takes it down, sorts it line by line, and shows what was thought before beside it', async () => {
    const { w, status } = await terminal(
      [
        ...facts,
        sortsLine(skip('Good opening.')),
        sortsLine({
          ...answer('Show how you calculate drug doses.', 'use'),
          see: (step: Step) => {
            expect(step.inView).toEqual([
              {
                label: 'They said (2 of 3)',
                lines: ['Show how you calculate drug doses.'],
                theirs: true,
                pointedAt: true,
              },
              { label: 'You had written: Answers that could be stronger', lines: ['drug doses'] },
            ]);
            expect(step.progress).toBe('Reply from Dana');
            expect(step.canGoBack).toBe(true);
          },
        } as Act),
        sortsLine(answer('Smile more.', 'leave')),
      ],
      [nurse([asked])],
      'feedback',
      'log',
    );
    expect(status).toBe(0);
    expect(lastReply(w)).toMatchObject({
      text,
      from: 'Dana',
      on: '2026-11-23',
      use: ['Show how you calculate drug doses.'],
      leave: ['Smile more.'],
    });
    expect(w.out()).toContain('You both said it');
  });

  it('going back changes an answer, and the lines follow the text', async () => {
    const { w } = await terminal(
      [
        ...facts,
        sortsLine(answer('Good opening.', 'use')),
        sortsLine(goBack('Show how')),
        sortsLine(goBack('Good opening.')),
        goBack('When did it come'),
        goBack('Who was it?'),
        answer('What did they write', 'Good opening.'),
        skip('Who was it?'),
        skip('When did it come'),
        sortsLine({
          ...answer('Good opening.', 'test'),
          see: (step: Step) => expect(step.initial).toBe('use'),
        } as Act),
      ],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(lastReply(w)).toMatchObject({
      text: 'Good opening.',
      on: '2026-11-24',
      use: [],
      test: ['Good opening.'],
    });
    expect(lastReply(w).from).toBeUndefined();
    expect(events(w)).toHaveLength(2);
  });

  it('Ctrl-C keeps what is done and says how to go on; --sort goes on there', async () => {
    const first = await terminal(
      [...facts, sortsLine(answer('Good opening.', 'use')), sortsLine(stop('Show how'))],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(first.status).toBe(130);
    expect(first.w.err()).toContain(`feedback log ${ID} --sort`);
    const kept = first.w.memory.store.debriefs.get(ID);
    const second = await terminal(
      [sortsLine(answer('Show how', 'test')), sortsLine(skip('Smile more.'))],
      kept ? [kept] : [],
      'feedback',
      'log',
      '--sort',
    );
    expect(lastReply(second.w)).toMatchObject({
      use: ['Good opening.'],
      test: ['Show how you calculate drug doses.'],
    });
  });

  it.each([[stop('What did they write', 'half')], [skip('What did they write')]])(
    'left before the text, nothing is kept',
    async (act) => {
      const { w, status } = await terminal([act], [nurse([asked])], 'feedback', 'log', ID);
      expect(status).toBe(130);
      expect(w.memory.state.writes).toBe(0);
    },
  );

  it('pauses where it reads as danger, with the text kept', async () => {
    const { w, status, said } = await terminal(
      [
        answer('What did they write', 'I want to die'),
        { menu: 'What would you like to do?', choose: 'stopped' },
      ],
      [nurse([asked])],
      'feedback',
      'log',
      ID,
    );
    expect(status).toBe(130);
    expect(said.join('\n')).toContain('116 123');
    expect(lastReply(w).text).toBe('I want to die');
  });

  it('asks which one where several wait', async () => {
    const { w } = await terminal(
      [
        { menu: 'Which one', choose: ID },
        answer('What did', 'x'),
        skip('Who'),
        skip('When did it come'),
        sortsLine(skip('x')),
      ],
      [nurse([asked]), { ...shop, feedback: [asked] }],
      'feedback',
      'log',
    );
    expect(lastReply(w).text).toBe('x');
  });
});

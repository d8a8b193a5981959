/** What of a record may be used: by every mark, every place that is typed, and everything that reads debriefs. */

import { describe, expect, it } from 'vitest';
import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { stopWords } from '../../../src/content/en/text/stop-words.js';
import { sharingWords } from '../../../src/content/en/transfer/sharing-words.js';
import type { Debrief, PauseMark, QuestionId } from '../../../src/domain/debrief/debrief.js';
import { matches } from '../../../src/domain/debrief/search.js';
import { withAnswer, withPause } from '../../../src/domain/debrief/versions.js';
import { thoughtsOf } from '../../../src/domain/feedback/reply.js';
import { exported, merged, readExported } from '../../../src/domain/journal/record-kinds.js';
import {
  feeding,
  feedingDebrief,
  isKeptApart,
  lookedAtInterview,
  lookedAtReply,
  lookedAtStory,
  sameReader,
} from '../../../src/domain/safety/feeding.js';
import { toldTwiceBefore } from '../../../src/domain/safety/repeated-story.js';
import { questionBank } from '../../../src/domain/stories/question-bank.js';
import { storySeeds } from '../../../src/domain/stories/unwritten.js';
import { share } from '../../../src/domain/transfer/redact.js';
import { answersOf, debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { story } from '../../support/stories.js';

const HARD = 'HARD WORDS';
const reads = (text: string): boolean => text.includes(HARD);
const readers = sameReader(reads);
const ID = '2026-11-24-k7qm';
const NOW = '2026-11-24T11:00:00.000Z';

const withHard = (id: QuestionId, pause?: PauseMark): Debrief => {
  const list = ['list', 'choices'].includes(script.questions.find((q) => q.id === id)?.kind ?? '');
  const from = debrief(ID, { outcome: 'rejected', role: 'Nurse', company: 'A', [id]: list ? [HARD] : HARD });
  return pause === undefined ? from : withPause(from, id, pause, NOW);
};

const TYPED = script.questions
  .filter(
    ({ kind, id }) =>
      ['line', 'text', 'list'].includes(kind) && !/^(questions-asked|strong-answers)$/.test(id),
  )
  .map(({ id }) => id);

describe('an answer', () => {
  it.each([
    [undefined, false],
    ['stopped', false],
    ['went-on', false],
    ['not-asked', false],
    ['not-meant', true],
  ] as const)('marked %s feeds: %s', (pause, feeds) => {
    for (const id of TYPED) {
      const before = withHard(id, pause);
      const after = feedingDebrief(before, readers);
      expect(JSON.stringify(after).includes(HARD), id).toBe(feeds);
      expect(isKeptApart(before, id, readers), id).toBe(!feeds);
      expect(JSON.stringify(before)).toContain(HARD);
    }
  });

  it('that no longer reads as danger after the patterns changed stays apart by its mark', () => {
    expect(
      JSON.stringify(
        feedingDebrief(
          withHard('thought', 'went-on'),
          sameReader(() => false),
        ),
      ),
    ).not.toContain(HARD);
  });

  it('that was looked at when it was written is not looked at again', () => {
    const looked = { ...debrief(ID, { thought: 'calm' }), looked: true };
    const never = (): boolean => {
      throw new Error('looked again');
    };
    expect(feedingDebrief(looked, sameReader(never))).toBe(looked);
  });

  it('of questions that were asked feeds whatever it says: others said it', () => {
    const asked = debrief(ID, { 'questions-asked': [HARD] });
    expect(feedingDebrief(asked, readers)).toBe(asked);
  });
});

describe('nothing that is worked out holds what is kept apart', () => {
  const PLANNERS: Readonly<Record<string, (debriefs: readonly Debrief[]) => unknown>> = {
    search: (all) => all.map((debrief) => matches(debrief, ['hard'])),
    thoughts: (all) => all.map((debrief) => thoughtsOf(debrief, checklistText.readGap)),
    seeds: (all) => storySeeds(script, all, []),
    bank: (all) => questionBank({ debriefs: all, stories: [], script, stopWords }),
    share: (all) =>
      share({
        script,
        debriefs: all,
        interviews: [],
        journal: { debriefs: all, interviews: [], applications: [] },
        ownName: undefined,
        words: sharingWords,
        chosen: [],
      }).debriefs,
  };

  it.each(Object.keys(PLANNERS))('%s', (name) => {
    for (const id of TYPED) {
      const made = PLANNERS[name]?.([feedingDebrief(withHard(id, 'stopped'), readers)]);
      expect(JSON.stringify(made), id).not.toContain(HARD);
    }
  });

  it('and the same sentence twice before is no story told again', () => {
    const all = ['2026-11-01-aaaa', '2026-11-02-bbbb', ID].map((id) => ({
      ...withHard('thought', 'went-on'),
      id,
      answers: { ...withHard('thought', 'went-on').answers, ...answersOf({ company: id }) },
    }));
    const [last = all[0]] = all.slice(-1);
    const usable = all.map((debrief) => feedingDebrief(debrief as Debrief, readers));
    expect(toldTwiceBefore(usable.at(-1) as Debrief, usable, stopWords)).toBe(false);
    expect(toldTwiceBefore(last as Debrief, all as Debrief[], stopWords)).toBe(true);
  });
});

describe('the mark', () => {
  it('goes with the answer that it was made for', () => {
    const meant = withHard('thought', 'not-meant');
    const edited = withAnswer(meant, 'thought', `${HARD} again`, NOW);
    expect(edited.answers.thought?.pause).toBeUndefined();
    expect(isKeptApart(edited, 'thought', readers)).toBe(true);
    expect(isKeptApart(withAnswer(meant, 'thought', 'calm', NOW), 'thought', readers)).toBe(false);
    expect(withAnswer(meant, 'thought', HARD, NOW)).toBe(meant);
  });

  it('survives a merge with the record before it, either way round', () => {
    const [before, after] = [withHard('thought'), withHard('thought', 'stopped')];
    expect(merged('debriefs', before, after).answers.thought?.pause).toBe('stopped');
    expect(merged('debriefs', after, before).answers.thought?.pause).toBe('stopped');
  });

  it('a record merged with one that nobody looked at has to be looked at', () => {
    const [ours, theirs] = [{ ...debrief(ID, {}), looked: true }, withHard('friend')];
    expect(merged('debriefs', ours, theirs).looked).toBeUndefined();
    expect(merged('debriefs', theirs, ours).looked).toBeUndefined();
    expect(merged('debriefs', ours, { ...theirs, looked: true }).looked).toBe(true);
  });

  it('and the words themselves are in the full export, and come back from it', () => {
    const from = { ...withHard('thought', 'went-on'), looked: true };
    const given = JSON.parse(JSON.stringify(exported('debriefs', from, true)));
    expect(JSON.stringify(given)).toContain(HARD);
    const back = readExported(
      'debriefs',
      given,
      (_, value) => ({ ok: true, value }),
      (field, what) => {
        throw new Error(`${field} ${what}`);
      },
    );
    expect(back.answers.thought).toEqual(from.answers.thought);
    expect(back.looked).toBe(true);
  });
});

describe('other records', () => {
  it('a reply is known to have come, without its words, unless it was not meant', () => {
    const reply = {
      type: 'reply' as const,
      at: NOW,
      on: '2026-11-24',
      text: HARD,
      use: [HARD],
      test: [],
      leave: [],
    };
    const [event] = feedingDebrief(debrief(ID, {}, { feedback: [reply] }), readers).feedback;
    expect(event).toEqual({ ...reply, text: '', use: [] });
    const [liked] = feedingDebrief(
      debrief(ID, {}, { feedback: [{ ...reply, keep: [HARD] }] }),
      readers,
    ).feedback;
    expect(liked).toEqual({ ...reply, text: '', keep: [], use: [] });
    const meant = debrief(ID, {}, { feedback: [{ ...reply, notMeant: true }] });
    expect(feedingDebrief(meant, readers)).toBe(meant);
  });

  it('notes that came with an import neither name the debrief nor are found', () => {
    expect(feedingDebrief(debrief(ID, {}, { notes: HARD }), readers).notes).toBeUndefined();
  });

  it.each(['situation', 'task', 'action', 'result', 'title'] as const)('a story without its %s', (part) => {
    const hard = { ...story(ID), [part]: HARD };
    expect(JSON.stringify(feeding('stories', hard, readers))).not.toContain(HARD);
    expect(JSON.stringify(feeding('stories', { ...hard, notMeant: [part] }, readers))).toContain(HARD);
  });

  it.each(['role', 'company', 'panel', 'place'] as const)('an interview without its %s', (fact) => {
    const hard = { ...interview(), [fact]: HARD };
    expect(JSON.stringify(feeding('interviews', hard, readers))).not.toContain(HARD);
    expect(JSON.stringify(feeding('interviews', { ...hard, notMeant: [fact] }, readers))).toContain(HARD);
  });

  it('an interview without a finding; its posting is others’ words', () => {
    const hard = { ...interview(), posting: HARD, findings: [{ task: 'news', text: HARD, at: NOW }] };
    const fed = feeding('interviews', hard, readers);
    expect(fed.findings).toMatchObject([{ text: '' }]);
    expect(fed.posting).toBe(HARD);
  });

  it('an interview that was looked at is looked at again only when a word of it has changed', () => {
    const read: string[] = [];
    const noting = (text: string): boolean => {
      read.push(text);
      return reads(text);
    };
    const note = { task: 'news', text: 'they build boats', at: NOW };
    const known = lookedAtInterview(interview({ findings: [note] }), reads);
    expect(feeding('interviews', known, sameReader(noting))).toEqual(known);
    expect(read).toEqual([]);
    for (const change of [{ panel: HARD }, { role: HARD }, { findings: [note, { ...note, text: HARD }] }])
      expect(
        JSON.stringify(feeding('interviews', { ...known, ...change }, sameReader(noting))),
      ).not.toContain(HARD);
  });

  it('a story that was looked at is looked at again only when a word of it has changed', () => {
    const known = lookedAtStory({ ...story(ID), title: 'The rota' }, reads);
    const never = sameReader(() => {
      throw new Error('looked again');
    });
    expect(feeding('stories', known, never)).toBe(known);
    for (const change of [{ title: HARD }, { result: HARD }, { skills: [HARD] }, { notMeant: [] }])
      expect(JSON.stringify(feeding('stories', { ...known, ...change }, readers))).not.toContain(HARD);
    expect(lookedAtStory({ ...known, result: HARD }, reads)).not.toHaveProperty('looked');
  });

  it('a reply that was looked at is looked at again only when its text has changed', () => {
    const reply = {
      type: 'reply',
      at: NOW,
      on: '2026-11-24',
      text: 'Well done',
      use: [],
      test: [],
      leave: [],
    } as const;
    const known = lookedAtReply(reply, reads);
    const from = debrief(ID, {}, { feedback: [known] });
    const never = sameReader(() => {
      throw new Error('looked again');
    });
    expect(feedingDebrief({ ...from, looked: true }, never).feedback).toEqual([known]);
    const [changed] = feedingDebrief(
      debrief(ID, {}, { feedback: [{ ...known, text: HARD }] }),
      readers,
    ).feedback;
    expect(changed).toMatchObject({ text: '' });
    expect(lookedAtReply({ ...known, text: HARD }, reads)).not.toHaveProperty('looked');
  });

  it('an interview with a word to keep apart is not marked as looked at', () => {
    const hard = interview({ panel: HARD });
    expect(lookedAtInterview(hard, reads)).toEqual(hard);
    const meant = lookedAtInterview({ ...hard, notMeant: ['panel'] }, reads);
    expect(meant).toHaveProperty('looked');
    expect(JSON.stringify(feeding('interviews', { ...meant, notMeant: [] }, readers))).not.toContain(HARD);
  });
});

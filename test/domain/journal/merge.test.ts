/** What stays of two versions of one record. */

import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { outcomeFor } from '../../../src/domain/transfer/import-outcome.js';
import { application } from '../../support/applications.js';
import { answersOf, nurseDebrief } from '../../support/debriefs.js';
import { event, reply } from '../../support/feedback.js';
import { interview } from '../../support/interviews.js';
import { mergedFeedback } from '../../support/merging.js';
import { story } from '../../support/stories.js';

const EARLY = '2026-11-21T10:00:00.000Z';
const LATE = '2026-11-22T10:00:00.000Z';

describe('two versions of a debrief', () => {
  const version = (at: string, company: string, more: Partial<Debrief> = {}): Debrief =>
    nurseDebrief({}, { answers: answersOf({ company }, at), ...more });

  it.each([
    [EARLY, LATE, 'theirs'],
    [LATE, EARLY, 'mine'],
    [EARLY, EARLY, 'mine'],
    // Compared as times: as text, the one in another zone would be the later.
    ['2026-11-21T09:30:00.000Z', '2026-11-21T10:00:00.000+01:00', 'mine'],
  ])('mine of %s and theirs of %s: %s stays', (mine, theirs, stays) => {
    const after = merged('debriefs', version(mine, 'mine'), version(theirs, 'theirs'));
    expect(after.answers.company?.value).toBe(stays);
  });

  it('has the answers of both', () => {
    const mine = nurseDebrief({}, { answers: answersOf({ role: 'Nurse' }) });
    const theirs = nurseDebrief({}, { answers: answersOf({ company: 'Trust' }) });
    const { answers } = merged('debriefs', mine, theirs);
    expect([answers.role?.value, answers.company?.value]).toEqual(['Nurse', 'Trust']);
  });

  it('does not take what an object inherits for an answer of mine', () => {
    const theirs = { ...nurseDebrief(), answers: { toString: { value: 'x', at: EARLY } } };
    const after = merged('debriefs', nurseDebrief(), theirs as unknown as Debrief);
    expect(Object.keys(after.answers)).toContain('toString');
  });

  it.each([
    ['full', 'quick', 'full'],
    ['quick', 'full', 'full'],
    ['quick', 'quick', 'quick'],
  ] as const)('%s mode and %s mode give %s mode', (mine, theirs, mode) => {
    expect(
      merged('debriefs', nurseDebrief({}, { mode: mine }), nurseDebrief({}, { mode: theirs })).mode,
    ).toBe(mode);
  });

  it.each([
    [EARLY, LATE, EARLY],
    [null, LATE, LATE],
    [EARLY, null, EARLY],
    [null, null, null],
  ])('finished %s and %s is finished %s', (mine, theirs, finished) => {
    const [a, b] = [nurseDebrief({}, { finished: mine }), nurseDebrief({}, { finished: theirs })];
    expect(merged('debriefs', a, b).finished).toBe(finished);
  });

  it('keeps the tags of both, and my notes', () => {
    const mine = { ...nurseDebrief({}, { tags: ['nights'] }), notes: [{ at: EARLY, text: 'mine' }] };
    const theirs = {
      ...nurseDebrief({}, { tags: ['days', 'nights'] }),
      notes: [{ at: LATE, text: 'theirs' }],
    };
    const after = merged('debriefs', mine as unknown as Debrief, theirs as unknown as Debrief);
    expect(after.tags?.toSorted()).toEqual(['days', 'nights']);
    expect(after).toMatchObject({ notes: [{ text: 'mine' }] });
    expect(merged('debriefs', nurseDebrief(), theirs as unknown as Debrief).tags).toHaveLength(2);
    expect(merged('debriefs', mine as unknown as Debrief, nurseDebrief()).tags).toEqual(['nights']);
  });

  it('keeps the feedback of both', () => {
    const mine = nurseDebrief({}, { feedback: [event('asked', '2026-11-21')] });
    const theirs = nurseDebrief({}, { feedback: [reply('2026-11-23', 'Thank you')] });
    expect(merged('debriefs', mine, theirs).feedback.map(({ type }) => type)).toEqual(['asked', 'reply']);
  });
});

describe('feedback of two versions', () => {
  const asked = event('asked', '2026-11-21');

  it('is in the order in which it was recorded', () => {
    const closed = event('closed', '2026-11-25');
    const answer = reply('2026-11-23', 'Thank you');
    expect(mergedFeedback([closed], [answer, asked])).toEqual([asked, answer, closed]);
    expect(mergedFeedback([answer], [closed, asked])).toEqual([asked, answer, closed]);
  });

  it('has an event that both recorded once, as it is here', () => {
    expect(
      mergedFeedback(
        [event('asked', '2026-11-21', { whom: 'Dana' })],
        [event('asked', '2026-11-21', { whom: 'Eva' })],
      ),
    ).toEqual([event('asked', '2026-11-21', { whom: 'Dana' })]);
  });

  it('has two events of one moment where their types differ', () => {
    const closed = { ...event('closed', '2026-11-21'), at: asked.at };
    expect(mergedFeedback([asked], [closed])).toEqual([asked, closed]);
  });

  it('has two events of one type where their times differ', () => {
    expect(mergedFeedback([asked], [event('asked', '2026-11-22')])).toHaveLength(2);
  });

  it('adds the lines of a reply that only the other side sorted', () => {
    const mine = reply('2026-11-23', 'text', { use: ['a'], test: ['b'] });
    const theirs = reply('2026-11-23', 'text', { use: ['b', 'c'], test: ['d'], leave: ['a', 'e'] });
    expect(mergedFeedback([mine], [theirs])).toEqual([
      { ...mine, use: ['a', 'c'], test: ['b', 'd'], leave: ['e'] },
    ]);
  });
});

describe('two versions of a tick', () => {
  const tick = (at: string, done: boolean) => ({ id: 'abcd23', done, at, sources: [] });

  it.each([
    [EARLY, LATE, false],
    [LATE, EARLY, true],
    [EARLY, EARLY, true],
  ])('done here at %s, opened there at %s: done is %s', (mine, theirs, done) => {
    expect(merged('ticks', tick(mine, true), tick(theirs, false)).done).toBe(done);
  });

  it('the newer one wins on import', () => {
    expect(outcomeFor('ticks', tick(EARLY, true), tick(LATE, false)).verdict).toBe('changed');
    expect(outcomeFor('ticks', tick(LATE, true), tick(EARLY, false)).verdict).toBe('kept');
  });
});

describe('two versions of an interview', () => {
  const finding = (task: string, text: string, at: string) => ({ task, text, at });
  const details = {
    panel: 'Dana',
    posting: 'Line one',
    place: 'Leeds',
    closes: '2026-11-30',
    choices: [{ requirement: 'SQL', choice: 'learn' as const }],
  };

  it('takes over what only the other has', () => {
    expect(merged('interviews', interview(), interview({ ...details, role: 'Other' }))).toEqual(
      interview(details),
    );
  });

  it('keeps a choice, and everything else that is here', () => {
    const theirs = interview({
      panel: 'x',
      posting: 'x',
      place: 'x',
      closes: '2026-12-01',
      choices: [{ requirement: 'SQL', choice: 'say' }],
    });
    expect(merged('interviews', interview(details), theirs)).toEqual(interview(details));
    expect(merged('interviews', interview(details), interview())).toEqual(interview(details));
  });

  it('has the choices and the verdicts of both', () => {
    const learn = { requirement: 'SQL', choice: 'learn' as const };
    const say = { requirement: 'Forklift', choice: 'say' as const };
    const fits = { requirement: 'SQL', proof: 'Wrote reports', fits: true };
    const doesNot = { requirement: 'SQL', proof: 'Ran a till', fits: false };
    const { choices, verdicts } = merged(
      'interviews',
      interview({ choices: [learn], verdicts: [fits] }),
      interview({ choices: [say], verdicts: [doesNot] }),
    );
    expect([new Set(choices), new Set(verdicts)]).toEqual([new Set([learn, say]), new Set([fits, doesNot])]);
  });

  it('takes a choice over on import', () => {
    expect(outcomeFor('interviews', interview(), interview(details)).changes).toContain('choices');
  });

  it('has the newest finding of each task', () => {
    const mine = [finding('news', 'old', EARLY), finding('money', 'mine', LATE)];
    const theirs = [
      finding('news', 'new', LATE),
      finding('money', 'old', EARLY),
      finding('people', 'x', EARLY),
    ];
    const after = merged('interviews', interview({ findings: mine }), interview({ findings: theirs }));
    expect(after.findings?.map(({ text }) => text)).toEqual(['new', 'mine', 'x']);
    expect(merged('interviews', interview(), interview({ findings: theirs })).findings).toEqual(theirs);
    expect(merged('interviews', interview({ findings: mine }), interview()).findings).toEqual(mine);
  });

  it('has the same finding whichever side is mine, where both are of one moment', () => {
    const [a, b] = ['a', 'b'].map((text) => interview({ findings: [finding('news', text, EARLY)] }));
    if (!a || !b) throw new Error('no interviews');
    expect(merged('interviews', a, b).findings?.[0]?.text).toBe('b');
    expect(merged('interviews', b, a).findings?.[0]?.text).toBe('b');
  });

  it('has no findings where neither has any', () => {
    expect(merged('interviews', interview(), interview())).not.toHaveProperty('findings');
  });
});

describe.each([
  ['cvs', 'added', { id: 'current', name: 'cv.md', text: '' }],
  ['stories', 'changed', story('2026-11-20-cccc')],
  ['applications', 'added', application('2026-11-20-dddd')],
] as const)('two versions in %s', (kind, field, record) => {
  it.each([
    [EARLY, LATE, 'theirs'],
    [LATE, EARLY, 'mine'],
    [EARLY, EARLY, 'mine'],
  ])('mine of %s and theirs of %s: %s stays', (mine, theirs, stays) => {
    const version = (at: string, mark: string) => ({ ...record, [field]: at, mark }) as never;
    expect(merged(kind, version(mine, 'mine'), version(theirs, 'theirs'))).toMatchObject({ mark: stays });
  });
});

describe('two versions of a rehearsal', () => {
  const grade = (card: string, at: string) => ({
    card,
    grade: 'good',
    at,
    day: '2026-11-21',
    due: '2026-11-24',
  });
  const round = (begun: string, cards: readonly string[], grades: readonly unknown[]) =>
    ({ id: '2026-11-21-aaaa', begun, interview: null, day: '2026-11-21', cards, grades }) as never;

  it('has every card and every grade of both once, the grades in the order in which they were given', () => {
    const mine = round(LATE, ['a', 'b'], [grade('a', EARLY), grade('b', '2026-11-21T12:00:00.000Z')]);
    const theirs = round(EARLY, ['b', 'c'], [grade('c', '2026-11-21T11:00:00.000Z'), grade('a', EARLY)]);
    expect(merged('rehearsals', mine, theirs)).toEqual(
      round(
        EARLY,
        ['a', 'b', 'c'],
        [grade('a', EARLY), grade('c', '2026-11-21T11:00:00.000Z'), grade('b', '2026-11-21T12:00:00.000Z')],
      ),
    );
  });

  it('is mine as it is where the other adds nothing', () => {
    const mine = round(LATE, ['a', 'b'], [grade('a', EARLY)]);
    expect(merged('rehearsals', mine, round(EARLY, ['b'], [grade('a', EARLY)]))).toBe(mine);
    expect(merged('rehearsals', mine, round(EARLY, [], []))).toBe(mine);
  });

  it('takes a card that was planned there and not graded', () => {
    const after = merged('rehearsals', round(EARLY, ['a'], []), round(LATE, ['a', 'z'], []));
    expect(after).toEqual(round(EARLY, ['a', 'z'], []));
  });
});

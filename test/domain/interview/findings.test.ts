import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingFor, type ResearchNote, withFinding } from '../../../src/domain/interview/findings.js';
import { type Interview, interviewKind } from '../../../src/domain/interview/interview.js';
import { merged } from '../../../src/domain/journal/record-kinds.js';
import { interview } from '../../support/interviews.js';
import { mergedFindings } from '../../support/merging.js';

const finding = (task: string, text: string, minute: number): ResearchNote => ({
  task,
  text,
  at: `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`,
});

const findings = fc
  .uniqueArray(
    fc.record({
      task: fc.constantFrom('news', 'people', 'k7qm4x'),
      text: fc.constantFrom('', 'a', 'b'),
      minute: fc.nat(3),
    }),
    { selector: (one) => one.task },
  )
  .map((all) => all.map(({ task, text, minute }) => finding(task, text, minute)));

const byTask = (all: readonly ResearchNote[]) => all.toSorted((a, b) => (a.task < b.task ? -1 : 1));

describe('findings of both sides', () => {
  it('findings are merged to the newest of each task, in both directions', () => {
    fc.assert(
      fc.property(findings, findings, (mine, theirs) => {
        const both = mergedFindings(mine, theirs);
        expect(byTask(both)).toEqual(byTask(mergedFindings(theirs, mine)));
        for (const task of new Set([...mine, ...theirs].map((one) => one.task))) {
          const newest = [...mine, ...theirs]
            .filter((one) => one.task === task)
            .map((one) => one.at)
            .sort()
            .at(-1);
          expect(both.filter((one) => one.task === task).map((one) => one.at)).toEqual([newest]);
        }
      }),
    );
  });

  it('merging changes nothing where the other side has nothing newer', () => {
    fc.assert(
      fc.property(findings, (mine) => {
        expect(mergedFindings(mine, mine)).toEqual(mine);
        expect(mergedFindings(mine, [])).toEqual(mine);
      }),
    );
  });
});

describe('a finding', () => {
  it('takes the place of the earlier one for its task', () => {
    const first = withFinding(undefined, finding('news', 'a', 1));
    const both = withFinding(first, finding('people', 'b', 2));
    expect(withFinding(both, finding('news', 'c', 3)).map((one) => one.text)).toEqual(['c', 'b']);
  });

  it('is found under any key of its task, the newest first', () => {
    const all = [finding('news', 'old', 1), finding('k7qm4x', 'new', 2)];
    expect(findingFor(all, ['news', 'k7qm4x'])).toBe('new');
    expect(findingFor(all, ['people'])).toBe('');
    expect(findingFor(undefined, ['news'])).toBe('');
  });
});

describe('the reader of interviews', () => {
  const there = interview({ when: null, stage: null });
  const problems = (more: object): readonly string[] => {
    const found: string[] = [];
    interviewKind.read({ ...there, ...more }, (field) => void found.push(field));
    return found;
  };

  it.each([
    [{}, []],
    [{ panel: 'Dana Novak', findings: [finding('news', 'x', 1)] }, []],
    [{ panel: 3 }, ['panel']],
    [{ findings: 'x' }, ['findings']],
    [{ findings: ['x'] }, ['findings[0]']],
    [
      { findings: [{ task: '../x', text: 1, at: 'now' }] },
      ['findings[0].task', 'findings[0].text', 'findings[0].at'],
    ],
    [{ findings: [finding('news', 'x', 1), finding('news', 'y', 2)] }, ['findings[1]']],
  ])('%j', (more, wrong) => {
    expect(problems(more)).toEqual(wrong);
  });

  it('merging keeps my own and adds what the other side found', () => {
    const mine = { ...there, role: 'Mine', findings: [finding('news', 'x', 1)] } as Interview;
    const theirs = {
      ...there,
      role: 'Theirs',
      panel: 'Dana',
      findings: [finding('people', 'y', 2)],
    } as Interview;
    expect(merged('interviews', mine, theirs)).toMatchObject({ role: 'Mine', panel: 'Dana' });
    expect(merged('interviews', mine, theirs).findings?.map((one) => one.task)).toEqual(['news', 'people']);
    const bare = there as unknown as Interview;
    expect(merged('interviews', bare, bare)).toEqual(bare);
  });
});

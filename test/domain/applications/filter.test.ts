import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applicationPasses,
  debriefPasses,
  EVERYTHING,
  isEverything,
} from '../../../src/domain/applications/filter.js';
import { orderedTags, readTag, withTags } from '../../../src/domain/debrief/search.js';
import { application } from '../../support/applications.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';

const nurse = nurseDebrief(
  { company: 'Zürich  Klinik', stage: 'task', 'heard-on': '2026-11-18' },
  { tags: ['night', 'remote'] },
);
const bare = debrief('2026-11-20-bbbb');
const row = application('2026-11-01-aaaa', {
  role: 'Staff nurse',
  company: 'St Mary’s',
  stage: 'task',
});

describe('a filter', () => {
  it.each([
    [{}, true],
    [{ since: '2026-11-18' }, true],
    [{ since: '2026-11-19' }, false],
    [{ until: '2026-11-18' }, true],
    [{ until: '2026-11-17' }, false],
    [{ company: 'zurich klinik' }, true],
    [{ company: 'KLINIK' }, true],
    [{ company: 'Bern' }, false],
    [{ role: 'nurse' }, true],
    [{ role: 'surgeon' }, false],
    [{ stage: 'task' as const }, true],
    [{ stage: 'final-round' as const }, false],
    [{ outcome: 'rejected' as const }, true],
    [{ outcome: 'offer' as const }, false],
    [{ tags: ['night'] }, true],
    [{ tags: ['night', 'remote'] }, true],
    [{ tags: ['night', 'office'] }, false],
    [{ role: 'nurse', outcome: 'offer' as const }, false],
  ])('%j: %s', (given, passes) => {
    expect(debriefPasses({ ...EVERYTHING, ...given }, nurse)).toBe(passes);
  });

  it('what was not answered fits nothing that is asked for', () => {
    expect(debriefPasses(EVERYTHING, bare)).toBe(true);
    for (const given of [
      { company: 'a' },
      { stage: 'task' as const },
      { outcome: 'rejected' as const },
      { tags: ['a'] },
    ])
      expect(debriefPasses({ ...EVERYTHING, ...given }, bare)).toBe(false);
  });

  it('a row of a list has a day, and no tags', () => {
    expect(applicationPasses({ ...EVERYTHING, since: '2026-11-01', role: 'NURSE' }, row)).toBe(true);
    expect(applicationPasses({ ...EVERYTHING, since: '2026-11-02' }, row)).toBe(false);
    expect(applicationPasses({ ...EVERYTHING, outcome: 'rejected' }, row)).toBe(false);
    expect(applicationPasses({ ...EVERYTHING, tags: ['night'] }, row)).toBe(false);
  });

  it('knows whether it lets everything through', () => {
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ ...EVERYTHING, tags: ['a'] })).toBe(false);
    expect(isEverything({ ...EVERYTHING, until: '2026-01-01' })).toBe(false);
  });
});

describe('a tag', () => {
  it.each([
    ['Remote', 'remote'],
    ['#night-shift', 'night-shift'],
    [' 2026 ', '2026'],
    ['c++', null],
    ['two words', null],
    ['', null],
    ['#', null],
    ['-x', null],
    ['\u001b[31m', null],
    ['x'.repeat(41), null],
    ['über', 'über'],
  ])('%j is %j', (typed, tag) => {
    expect(readTag(typed)).toBe(tag);
  });

  it('what is a tag stays one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const tag = readTag(typed);
        if (tag !== null) expect(readTag(tag)).toBe(tag);
      }),
    );
  });

  it('each once, in order; none at all leaves the field out', () => {
    expect(orderedTags(['b', 'a', 'b'])).toEqual(['a', 'b']);
    expect(withTags(nurse, ['z', 'a']).tags).toEqual(['a', 'z']);
    expect('tags' in withTags(nurse, [])).toBe(false);
  });
});

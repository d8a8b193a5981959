import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstView } from '../../../src/domain/checklist/proof-list.js';
import { debrief, nurseDebrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { night } from '../../support/night.js';

const UNHEARD = 'They never heard it last time: bring it up.';

describe('the list of skills', () => {
  it('has each need with its newest proof, then what was never heard, then proofs that stand for themselves', () => {
    const old = debrief('2026-11-01-aaaa', {
      'role-needs': ['rota planning'],
      proof: ['planned for twelve'],
    });
    const one = debrief('2026-11-20-bbbb', {
      'role-needs': ['triage', 'planning the rota'],
      proof: ['cut waiting by a third', 'planned for thirty', 'led a move'],
      unheard: ['I speak Polish'],
    });
    expect(night([old, one], interview()).rows).toEqual([
      { need: 'triage', must: true, proof: 'cut waiting by a third' },
      { need: 'planning the rota', must: true, proof: 'planned for thirty' },
      { need: 'I speak Polish', must: false, proof: UNHEARD },
      { need: '', must: false, proof: 'led a move' },
    ]);
  });

  it('says nothing where nothing is written down, and takes what was never heard where that is the proof', () => {
    const one = debrief('2026-11-20-bbbb', {
      'role-needs': ['stock control', 'night shifts'],
      unheard: ['stock control in two warehouses'],
    });
    expect(night([one], interview()).rows).toEqual([
      { need: 'stock control', must: true, proof: 'stock control in two warehouses' },
      { need: 'night shifts', must: true, proof: '' },
    ]);
  });

  it('begins with what a role like this one needed', () => {
    const nurse = nurseDebrief({ 'role-needs': ['triage'] }, { id: '2026-11-01-aaaa' });
    const shop = debrief('2026-11-20-bbbb', { role: 'Shop assistant', 'role-needs': ['till work'] });
    expect(night([nurse, shop], interview()).rows.map((one) => one.need)).toEqual(['triage', 'till work']);
    expect(night([nurse, shop], null).rows.map((one) => one.need)).toEqual(['till work', 'triage']);
  });

  it('is the same for the same debriefs in any order', () => {
    const all = ['aaaa', 'bbbb', 'cccc', 'dddd'].map((code, at) =>
      debrief(`2026-11-2${at}-${code}`, {
        role: at % 2 ? 'Staff nurse' : 'Cook',
        'role-needs': [`need ${code}`, 'planning the rota'],
        proof: [`proof ${code}`],
        unheard: [`unheard ${code}`],
      }),
    );
    const expected = night(all, interview()).rows;
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (shuffled) => {
        expect(night(shuffled, interview()).rows).toEqual(expected);
      }),
    );
  });
});

describe('the first view', () => {
  it('is twelve lines at most, rows among them, and counts what it leaves out', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(20), fc.nat(9), (needs, answers, unheard) => {
        const list = (name: string, count: number) =>
          Array.from({ length: count }, (_, at) => `${name}${at} of${at}`);
        const one = debrief('2026-11-20-bbbb', {
          'role-needs': list('need', needs),
          proof: list('proof', needs),
          'more-needed': list('answer', answers),
          unheard: list('unheard', unheard),
        });
        const { items, rows } = night([one], interview());
        const view = firstView(items, rows);
        expect(view.items.length + view.rows.length).toBeLessThanOrEqual(12);
        const said = items.filter((item) => item.task === 'have-ready' || item.task === 'bring-up').length;
        expect(view.items.length + view.rows.length + view.more).toBe(items.length - said + rows.length);
        if (rows.length > 0) expect(view.items.some((item) => item.task === 'have-ready')).toBe(false);
      }),
    );
  });
});

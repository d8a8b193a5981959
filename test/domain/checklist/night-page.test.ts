/** What the page for the night before leaves out, because it is not sure or not for tonight. */

import { describe, expect, it } from 'vitest';
import { debrief } from '../../support/debriefs.js';
import { interview } from '../../support/interviews.js';
import { nightPage } from '../../support/night.js';

describe('the page', () => {
  const row = (requirement: string, text = '', held = false) => ({
    requirement,
    must: true,
    proofs: text === '' ? [] : [{ text, origin: 'cv' as const, from: 'your CV', reason: '' }],
    choice: null,
    ...(held && { held: true as const }),
  });

  it('asks for nothing that a CV may say in other words', () => {
    const asked = [row('A full driving licence', '', true), row('crane work'), row('Triage', 'ran triage')];
    const needs = (hasCv: boolean) => nightPage([], interview(), asked, hasCv).rows.map(({ need }) => need);
    expect(needs(false)).toEqual(['Triage', 'A full driving licence', 'crane work']);
    expect(needs(true)).toEqual(['Triage']);
  });

  it('ticks nothing of which a line shows a part, and shows no word of it as an example', () => {
    const asked = [
      row('Birding, plant names, first aid', 'First Aid Level 1', true),
      row('Experience with dementia care', 'Dementia friendly'),
      row('Computer basics. Police check, flu jab', 'Blue Card - current', true),
    ];
    expect(nightPage([], interview(), asked, true).rows).toMatchObject([
      { need: 'Birding, plant names, first aid', tick: false, proof: 'First Aid Level 1' },
    ]);
  });

  it('has no guess beside what went well, and no gap that shares a word with the advert', () => {
    const one = debrief('2026-11-21-aaaa', {
      role: 'Crane operator',
      unheard: ['Safety rep for years'],
      'questions-asked': ['Time you stopped a job for safety'],
      'strong-answers': ['Time you stopped a job for safety'],
      gaps: ['show: lift plans. i used them every day', 'learn: radio calls, never did them'],
    });
    const posting = 'You drive the fork lift and make radio calls.';
    const page = nightPage([one], interview({ role: 'Crane operator', company: 'Quay', posting }));
    expect(page.questions[0]).toMatchObject({ text: 'Time you stopped a job for safety', above: 0 });
    expect(page.questions[0]?.cue).toContain('well');
    expect(page.gaps).toEqual([{ need: 'radio calls', choice: 'learn' }]);
  });

  it('says first what they would do differently, then what else there is', () => {
    const one = debrief('2026-11-21-aaaa', {
      'could-change': 'breathe out first',
      'more-needed': ['the three depots'],
      'questions-asked': ['the three depots'],
    });
    expect(nightPage([one], interview()).change).toBe('Breathe out first');
  });

  it('asks an opening question once', () => {
    const one = debrief('2026-11-21-aaaa', {
      role: 'Zookeeper',
      'questions-asked': ['Tell us about you and how you came here'],
      'strong-answers': ['Tell us about you and how you came here'],
    });
    const { questions } = nightPage([one], interview({ role: 'Zookeeper' }));
    expect(questions.filter(({ text }) => /about you(?:rself)?\b/.test(text))).toHaveLength(1);
  });

  it('has no plan whose day is over by the night before', () => {
    const planned = (plan: string) =>
      nightPage([debrief('2026-11-21-aaaa', { outcome: 'rejected', 'if-then': plan })], interview()).plan;
    expect(planned('When it is Sunday, I will write it out')).toBe('');
    expect(planned('When I am home, I will write it out')).not.toBe('');
  });
});

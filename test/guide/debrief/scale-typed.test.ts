import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { questionOf } from '../../../src/domain/debrief/script.js';
import { stepFor } from '../../../src/guide/debrief/step.js';
import { debrief } from '../../support/debriefs.js';
import { ID, now } from './run-conversation.js';

const check = (typed: string) =>
  stepFor(questionOf(script, 'sting'), debrief(ID, {}, { finished: null }), {
    now,
    zone: () => 'Europe/Zagreb',
    helplines: () => 'PEOPLE TO TALK TO',
  }).check(typed);

describe('a number among words at a scale', () => {
  it('is taken and read back', async () => {
    expect(await check('like a 7 idk')).toEqual({ ok: true, value: 7, echo: '7' });
    expect(await check('7')).toEqual({ ok: true, value: 7 });
  });

  it('is asked for again where there is none, or more than one', async () => {
    const message = 'Just a number from 0 to 10. A rough one is fine.';
    expect(await check('bad')).toEqual({ ok: false, message });
    expect(await check('6 or 7')).toEqual({ ok: false, message });
  });

  it('is not taken from words that may mean danger', async () => {
    const checked = await check('10, i want to die');
    expect(checked).toMatchObject({ ok: false });
    expect(JSON.stringify(checked)).toContain('PEOPLE TO TALK TO');
  });
});

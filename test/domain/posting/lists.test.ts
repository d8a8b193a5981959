import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { requirementsOf } from '../../../src/domain/posting/requirements.js';

const asked = (posting: string): readonly string[] =>
  requirementsOf(posting, postingWords).map(({ text, must }) => `${must ? '!' : '?'} ${text}`);

describe('a list', () => {
  it('that ends the sentence of its heading asks with each entry', () =>
    expect(
      asked(
        "You're a fit if you\n- hold the ticket, no exceptions\n- stick well\n- row\n- Nets are a plus, not a must",
      ),
    ).toEqual([
      '! hold the ticket, no exceptions',
      '! stick well',
      '! row',
      '? Nets are a plus, not a must',
    ]));

  it('below it nothing is asked that is only said of the day', () =>
    expect(
      asked(
        'You bring\n- A boat licence\n- Knowledge of tides\n- Experience of nets\n\nHOW WE CHOOSE\nCome in on Monday. You will have a cup of tea with the skipper, then run a ten minute activity with four people who have agreed to be honest.',
      ),
    ).toEqual(['! A boat licence', '! Knowledge of tides', '! Experience of nets']));

  it('whose heading has more in brackets is what is asked for, and points to no list below', () =>
    expect(
      asked(
        'Candidates must:\n- be able to show the competencies below\n- be able to swim\n\nDesirable:\n- functional Irish\n\nCompetencies for the grade (each marked out of 100, with a pass mark of 50)\n1. People Management\n2. Delivery of Results',
      ),
    ).toEqual(['! be able to swim', '? functional Irish', '! People Management', '! Delivery of Results']));

  it('takes no note and no terms for entries', () =>
    expect(
      asked(
        'ESSENTIAL QUALIFICATIONS\nExperience* of mending nets\nKnowledge of tides and of the weather at sea in winter\n(* at least two years)\n\nASSETS\nWelsh\n\nCONDITIONS: a check of your past; some lifting of boxes',
      ),
    ).toEqual([
      '! Experience* of mending nets',
      '! Knowledge of tides and of the weather at sea in winter',
      '? Welsh',
    ]));

  it('in the cells of a table stays in its columns', () =>
    expect(
      asked(
        'Person Specification\nCriteria | Essential | Desirable\nPapers | • A boat licence; • First aid | • A radio ticket; • Welsh\nSkills | • IT • Calm under pressure | • Singing',
      ),
    ).toEqual([
      '! A boat licence',
      '! First aid',
      '? A radio ticket',
      '? Welsh',
      '! IT',
      '! Calm under pressure',
      '? Singing',
    ]));

  it('under a heading of both kinds is no list of wishes', () =>
    expect(
      asked('Essential Criteria Desirable Criteria\n- A boat licence\n- Welsh would be an asset'),
    ).toEqual(['! A boat licence', '? Welsh would be an asset']));

  it('is whole where a narrow column breaks its lines, and a sentence that asks heads none', () =>
    expect(
      asked(
        'You will have a good\nknowledge of tides and how\nthey turn.\nExperience of old boats\nis desirable\nExperience of mending nets\nby hand and at sea',
      ),
    ).toEqual([
      '! You will have a good knowledge of tides and how they turn.',
      '? Experience of old boats is desirable',
      '! Experience of mending nets by hand and at sea',
    ]));
});

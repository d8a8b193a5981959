import { describe, expect, it } from 'vitest';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { factsOf } from '../../../src/domain/posting/facts.js';
import { withoutSource } from '../../../src/domain/posting/page-source.js';
import { requirementsOf } from '../../../src/domain/posting/requirements.js';

const posting = `---
title: Work for us
position: "Kiln Hand"
hiringOrganization: Harrow Tiles
addressLocality: Stoke
validThrough: 2026-12-31
---
{% capture list %}
## Requirements
- A steady hand
- Sight of the {{ site.url }} handbook
{% endcapture %}
`;

describe('a posting copied with the source of its page', () => {
  it('its front matter gives facts and is no text', () => {
    expect(factsOf(posting, postingWords, { zone: 'Europe/Zagreb' })).toEqual({
      role: 'Kiln Hand',
      company: 'Harrow Tiles',
      place: 'Stoke',
      closes: '2026-12-31',
    });
    expect(requirementsOf(posting, postingWords)).toEqual([
      { text: 'A steady hand', must: true },
      { text: 'Sight of the handbook', must: true },
    ]);
  });

  it('is its front matter where nothing stands behind it', () => {
    const front = `---
title: Careers
job_title: 'Kiln Hand'
responsibilities:
    - 'Firing the small kilns'
requirements:
    - 'A steady hand'
    - "Two years with glazes"
offers:
    - 'A warm workplace'
---
`;
    expect(requirementsOf(front, postingWords)).toEqual([
      { text: 'A steady hand', must: true },
      { text: 'Two years with glazes', must: true },
    ]);
  });

  it('letters that a page writes as names are read', () => {
    expect(withoutSource('Tact &amp; &pound;5 &other; AT&T')).toBe('Tact & £5 &other; AT&T');
  });

  it('a rule at the top of a text is no front matter', () => {
    const text = '---\nKiln Hand\n---\nA steady hand';
    expect(withoutSource(text)).toBe(text);
  });
});

it('an employer with a short name is named in full', () => {
  const text = `HTA\n\nKiln Hand wanted\n\nEmployer: HTA\n\nThe Harrow Tile Agency looks after kilns.`;
  expect(factsOf(text, postingWords, { zone: 'Europe/Zagreb' }).company).toBe('HTA');
  const long = `${text} ${'We fire our tiles at night and sell them in the town by day. '.repeat(4)}`;
  expect(factsOf(long, postingWords, { zone: 'Europe/Zagreb' }).company).toBe('Harrow Tile Agency');
});

describe('an employer who is only named in a sentence', () => {
  it.each([
    ['Come and join our team at Harrow Tiles. It is warm.', 'Harrow Tiles'],
    ['At Harrow Tiles Ltd we fire at night.', 'Harrow Tiles Ltd'],
    ['© 2026 Harrow Tiles Ltd. All rights reserved.', 'Harrow Tiles Ltd'],
    ['The Harrow Tile Agency (HTA) exists to keep kilns safe.', 'Harrow Tile Agency'],
    ['Join us at the kiln, where we work late.', undefined],
    ['Write to jo@HARROW-TILES.EXAMPLE for more.', undefined],
  ])('%s', (sentence, company) => {
    expect(factsOf(`Kiln Hand\n\n${sentence}`, postingWords, { zone: 'Europe/Zagreb' }).company).toBe(
      company,
    );
  });
});

/** The colours of the HTML pages: readable in light, in dark and in print, and no page has one of its own. */

import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { EVERYTHING } from '../../../src/domain/applications/filter.js';
import { nightPageHtml } from '../../../src/render/html/checklist-page/index.js';
import { debriefsHtml } from '../../../src/render/html/debriefs.js';
import { escapeHtml, htmlDocument, PALETTE } from '../../../src/render/html/document.js';
import { insightsHtml } from '../../../src/render/insights/html.js';
import { insightsPage } from '../../../src/render/insights/layout.js';
import { debrief } from '../../support/debriefs.js';
import { look } from '../../support/insights-proof.js';
import { nightPage } from '../../support/night.js';
import { nothingIn } from '../../support/search-year.js';

/** WCAG 2.2, relative luminance of "#rrggbb". */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((hex) => {
    const channel = Number.parseInt(hex, 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const TEXT = ['ink', 'quiet', 'accent'] as const;
const BACKGROUNDS = ['paper', 'wash'] as const;
const DRAWN = ['accent', 'other'] as const;

const PAGES = [
  ['debriefs', debriefsHtml([debrief('2026-11-20-aaaa', {}), debrief('2026-11-21-bbbb', {})], script)],
  ['checklist', nightPageHtml(nightPage([], null), '2026-11-25')],
  ['insights', insightsHtml(insightsPage(look(1, nothingIn(1, { applications: 30 })), EVERYTHING, true))],
] as const;

describe.each(Object.entries(PALETTE))('the %s colours', (_, colours) => {
  it.each(TEXT.flatMap((text) => BACKGROUNDS.map((background) => [text, background] as const)))(
    '%s on %s has a contrast of at least 4.5',
    (text, background) => {
      expect(contrast(colours[text], colours[background])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(DRAWN)('a drawing in %s stands out from the paper by at least 3', (drawn) => {
    expect(contrast(colours[drawn], colours.paper)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(PAGES)('the page of %s', (_, html) => {
  const css = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
  const valuesOf = (property: RegExp): readonly string[] =>
    [...new Set([...css.matchAll(property)].map(([, value = '']) => value))].toSorted();

  it('has the same head as the others', () => {
    const head = (text: string) => text.slice(0, text.indexOf('<title>'));
    expect(head(html)).toBe(head(htmlDocument({ title: '', style: '', body: '' })));
  });

  it('has no colours but those of the palette', () => {
    const known: readonly string[] = Object.values(PALETTE).flatMap((colours) => Object.values(colours));
    const used = css.match(/#[0-9a-f]+\b|\b(?:rgb|hsl)a?\(|:\s*(?:black|white|gr[ae]y)\b/gi) ?? [];
    expect(used.length).toBeGreaterThan(10);
    for (const colour of used) expect(known).toContain(colour);
  });

  it('has text and backgrounds only in the colours measured above', () => {
    const variables = (names: readonly string[]) => names.map((name) => `var(--${name})`);
    expect(variables(TEXT)).toEqual(
      expect.arrayContaining([...valuesOf(/[{;\s]color:\s*([^;}]+?)\s*[;}]/g)]),
    );
    expect(variables(BACKGROUNDS)).toEqual(
      expect.arrayContaining([...valuesOf(/background(?:-color)?:\s*([^;}]+?)\s*[;}]/g)]),
    );
    expect(variables([...TEXT, ...DRAWN])).toEqual(
      expect.arrayContaining([...valuesOf(/fill:\s*([^;}]+?)\s*[;}]/g)]),
    );
  });
});

describe('text in HTML', () => {
  it.each([
    ['<b> & "it\'s"', '&lt;b&gt; &amp; &quot;it&#39;s&quot;'],
    [' two\n lines ', 'two lines'],
    ['\u001b[31m \ud800 \uffff', '\ufffd[31m \ufffd \ufffd'],
  ])('%j is written as %j', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});

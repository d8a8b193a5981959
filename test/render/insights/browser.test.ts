/** The report in a real browser: widths of a phone and of a desk, light and dark. Skipped where there is none. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../../src/domain/applications/filter.js';
import { insightsHtml } from '../../../src/render/insights/html.js';
import { insightsPage } from '../../../src/render/insights/layout.js';
import { printing } from '../../support/browser.js';
import { look } from '../../support/insights-proof.js';
import { nothingIn } from '../../support/search-year.js';

const browser = [process.env.BROWSER_FOR_TESTS ?? '', 'chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => name !== '' && spawnSync(name, ['--version'], { encoding: 'utf8' }).status === 0,
);
const reason = browser === undefined ? ' (skipped: no chromium on this machine)' : '';

const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Measured {
  readonly wide: number;
  readonly ink: string;
  readonly page: string;
  readonly drawings: readonly {
    readonly width: number;
    readonly named: boolean;
    readonly outside: readonly string[];
    readonly overlapping: readonly string[];
    readonly rows: number;
  }[];
  readonly requests: number;
}

/** Looks at the report from a frame around it: the report itself holds no script. */
const MEASURE = `
const measured = (frame) => {
const doc = frame.contentDocument;
const text = (id) => (doc.getElementById(id)?.textContent ?? '').trim();
const drawings = [...doc.querySelectorAll('svg')].map((svg) => {
  const [title, desc] = svg.getAttribute('aria-labelledby').split(' ');
  const view = svg.viewBox.baseVal;
  const texts = [...svg.querySelectorAll('text')].map((one) => ({ said: one.textContent, box: one.getBBox() }));
  const marks = [...svg.querySelectorAll('rect, circle')].map((one) => one.getBBox());
  const cross = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  return {
    width: svg.getBoundingClientRect().width,
    named: svg.getAttribute('role') === 'img' && text(title) !== '' && text(desc) !== '',
    outside: texts.filter(({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > view.width || box.y + box.height > view.height + 1).map((one) => one.said),
    overlapping: texts.filter((one) => marks.some((mark) => mark.width > 0 && cross(one.box, mark)) || texts.some((other) => other !== one && cross(one.box, other.box))).map((one) => one.said),
    rows: svg.parentElement.querySelectorAll('tbody tr').length,
  };
});
const style = frame.contentWindow.getComputedStyle(doc.body);
return { wide: doc.documentElement.scrollWidth, ink: style.color, page: style.backgroundColor, drawings, requests: frame.contentWindow.performance.getEntriesByType('resource').length };
};
onload = () => {
const result = [...document.querySelectorAll('iframe')].map(measured);
document.body.textContent = 'MEASURED' + JSON.stringify(result) + 'END';
};
`;

const WIDTHS = [360, 1280];

const measure = (html: string, dark: boolean): readonly Measured[] => {
  writeFileSync(join(folder, 'report.html'), html);
  writeFileSync(
    join(folder, 'frame.html'),
    `<!doctype html><body>${WIDTHS.map(
      (width) => `<iframe src="report.html" style="border:0;width:${width}px;height:800px"></iframe>`,
    ).join('')}<script>${MEASURE}</script>`,
  );
  const dom = execFileSync(
    browser ?? '',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--allow-file-access-from-files',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
      '--window-size=1400,900',
      '--virtual-time-budget=5000',
      '--dump-dom',
      `file://${join(folder, 'frame.html')}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 240_000 },
  );
  const [, found = ''] = /MEASURED(.*)END/s.exec(dom) ?? [];
  const unescaped = found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return JSON.parse(unescaped) as readonly Measured[];
};

/** WCAG 2.2, relative luminance of "rgb(r, g, b)". */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = (colour.match(/\d+/g) ?? []).slice(0, 3).map((one) => {
    const part = Number(one) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe.skipIf(browser === undefined)(`the report in a browser${reason}`, () => {
  const sides = printing();
  const year = look(4, nothingIn(1, { applications: 400 }));
  const html = insightsHtml(insightsPage(year, EVERYTHING, true));

  it.each(['A4', 'Letter'] as const)('prints on two sheets of %s, the working included', async (paper) => {
    expect(await sides(html, paper)).toBeLessThanOrEqual(2);
  });

  it.each([false, true])('at the widths of a phone and of a desk; dark: %s', (dark) => {
    const all = measure(html, dark);
    expect(all).toHaveLength(WIDTHS.length);
    for (const [at, found] of all.entries()) {
      expect(found.wide).toBeLessThanOrEqual(WIDTHS[at] ?? 0);
      expect(found.requests).toBe(0);
      const [ink, page] = [luminance(found.ink), luminance(found.page)];
      expect(ink < page).toBe(!dark);
      expect((Math.max(ink, page) + 0.05) / (Math.min(ink, page) + 0.05)).toBeGreaterThan(7);
      expect(found.drawings.length).toBeGreaterThan(3);
      for (const one of found.drawings) {
        expect(one).toMatchObject({ named: true, outside: [], overlapping: [] });
        expect(one.width).toBeGreaterThan(300);
        expect(one.rows).toBeGreaterThan(1);
      }
    }
  });
});

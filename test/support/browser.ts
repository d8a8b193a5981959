/** A real browser, where there is one. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The name of the browser on this machine, or `null`. */
export const browser: string | null =
  NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;

/** How many sides a document prints on. */
export const sides = (html: string, paper: 'A4' | 'Letter'): number => {
  const sized = html.replace('@page {', `@page { size: ${paper};`);
  if (browser === null || sized === html) throw new Error('no browser, or no @page rule');
  const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-page-'));
  try {
    const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    writeFileSync(page, sized);
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
    const own = [`--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${pdf}`];
    execFileSync(browser, [...flags, ...own, `file://${page}`], { stdio: 'ignore' });
    const objects = readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    return objects?.length ?? 0;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 300 });
  }
};

/** A real browser, where there is one. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Browser, openBrowser } from './browser-page.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The name of the browser on this machine, or `null`. */
export const browser: string | null =
  NAMES.find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;

/** For a file of tests: how many sides a document prints on. All of its documents are printed by one browser. */
export const printing = () => {
  let opened: Browser | undefined;
  afterAll(() => opened?.close());
  return async (html: string, paper: 'A4' | 'Letter'): Promise<number> => {
    const sized = html.replace('@page {', `@page { size: ${paper};`);
    if (browser === null || sized === html) throw new Error('no browser, or no @page rule');
    opened ??= openBrowser(browser);
    const page = join(mkdtempSync(join(tmpdir(), 'rejection-coach-page-')), 'page.html');
    writeFileSync(page, sized);
    return opened.withPage(page, ({ sides }) => sides());
  };
};

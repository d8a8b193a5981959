/** A shared page with boxes for comments: its one script, and what an adviser does with it in a real browser. */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { COMMENT_SCRIPT } from '../../../src/render/html/comment-boxes.js';
import { debriefsHtml } from '../../../src/render/html/debriefs.js';
import { browser } from '../../support/browser.js';
import { type Browser, openBrowser } from '../../support/browser-page.js';
import { call, withDebriefs } from '../../support/call.js';
import { NURSE_ID, nurseDebrief } from '../../support/debriefs.js';
import { world } from '../../support/fakes.js';

const HOSTILE =
  '</textarea><script>document.title = "owned"</script><img src="https://example.com/x" onerror="alert(1)">';
const nurse = nurseDebrief({ 'went-well': ['calm'], 'more-needed': [HOSTILE] });

describe('the script of the page', () => {
  it('is the one that its policy allows', () => {
    const hash = createHash('sha256').update(COMMENT_SCRIPT.code).digest('base64');
    expect(COMMENT_SCRIPT.hash).toBe(hash);
    const html = debriefsHtml([nurse], script, true);
    expect(html).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'"`,
    );
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script>${COMMENT_SCRIPT.code}</script>`);
  });

  it('is in no page of one’s own', () => {
    expect(debriefsHtml([nurse], script)).not.toMatch(/<script|<textarea|script-src/);
  });
});

const reason = browser === null ? ' (skipped: no chromium on this machine)' : '';
const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-shared-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(browser === null)(`an adviser with the page${reason}`, () => {
  let opened: Browser;
  beforeAll(() => {
    opened = openBrowser(browser ?? '');
  });
  afterAll(() => opened.close());

  it('types a comment and a name, saves them, and they come back', async () => {
    const w = withDebriefs(world(), nurse);
    await call(w, 'export', '--share', '--format', 'html', '--output', 'copy.html');
    const file = join(folder, 'copy.html');
    writeFileSync(file, w.files.get('copy.html') ?? '');
    const comment = 'Could you “add” <b>a number</b>?\nIt’s \u202egood.';
    const saved = await opened.withPage(file, async (page) => {
      expect(await page.evaluate('document.title')).not.toBe('owned');
      expect(await page.evaluate('document.querySelectorAll("img").length')).toBe(0);
      expect(await page.evaluate('document.querySelectorAll("[hidden].comment").length')).toBe(0);
      await page.evaluate('document.getElementById("save").click()');
      expect(await page.evaluate('document.getElementById("none").hidden')).toBe(false);
      await page.evaluate('document.querySelector("[data-question=went-well]").focus()');
      await page.type(comment);
      await page.evaluate('document.querySelector("[data-question=whole]").focus()');
      await page.type('Ring me');
      await page.evaluate('document.getElementById("name").focus()');
      await page.type('Priya Rao');
      await page.evaluate('document.getElementById("save").click()');
      const result = await page.saved();
      expect(await page.evaluate('document.getElementById("file").value')).toBe(result.text);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      expect(page.requests().filter((url) => !url.startsWith('blob:'))).toEqual([]);
      expect(page.complaints()).toEqual([]);
      return result;
    });
    expect(saved.name).toBe(`comments-${NURSE_ID}.json`);
    w.files.set('back.json', saved.text);
    expect(await call(w, 'import', '--notes', 'back.json')).toBe(0);
    expect(w.memory.store.debriefs.get(NURSE_ID)?.comments).toMatchObject([
      { question: 'went-well', from: 'Priya Rao', text: comment.replace('\u202e', '\ufffd') },
      { question: 'whole', from: 'Priya Rao', text: 'Ring me' },
    ]);
  });

  it('can run nothing else, and load nothing', async () => {
    const file = join(folder, 'other.html');
    const attack = '<script>document.title = "owned"</script><img src="https://example.com/x.png">';
    writeFileSync(file, debriefsHtml([nurse], script, true).replace('</main>', `${attack}</main>`));
    await opened.withPage(file, async (page) => {
      expect(await page.evaluate('document.title')).not.toBe('owned');
      // The browser tells of it when it gets to it.
      const told = () => expect(page.complaints().join('\n')).toMatch(/Content Security Policy/);
      await vi.waitFor(told, 60_000);
    });
  });
});

import { expect, it } from 'vitest';
import { userDocuments } from '../../../src/adapters/user/documents.js';

const titleOf = async (page: string): Promise<string | undefined> =>
  (await userDocuments({ bytes: async () => Buffer.from(page) }).read('page.html', 5_000_000)).title;

const page = (inside: string): string =>
  `<!doctype html><html><head><title>Careers</title></head><body><h1>Baker</h1><p>You bake.</p>${inside}</body></html>`;

it.each([
  [
    '<footer>1 Kiln Road, Selby<br>&copy; Harrow Ovens</footer>',
    'Careers\n1 Kiln Road, Selby\n© Harrow Ovens',
  ],
  ['<div role="contentinfo"><nav>Home</nav>© Harrow Ovens</div>', 'Careers\n© Harrow Ovens'],
  ['<img alt="Harrow Ovens logo">', 'Careers | Harrow Ovens'],
  ['<img alt="logo">', 'Careers'],
  [`<footer>${'Many words. '.repeat(200)}</footer>`, 'Careers'],
])('what a page with %j says beside its text', async (inside, title) =>
  expect(await titleOf(page(inside))).toBe(title),
);

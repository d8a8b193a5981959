/**
 * quality.md: "installed size from the packed tarball with its dependencies: under 25 MB".
 *
 *   node bench/size.mjs
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = mkdtempSync(join(tmpdir(), 'rejection-coach-bench-'));
const project = fileURLToPath(new URL('..', import.meta.url));
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8' });

const bytesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + bytesIn(join(path, name)), 0)
    : statSync(path).size;

const tarball = npm(['pack', '--silent', '--pack-destination', root], project).trim().split('\n').at(-1);
const app = join(root, 'app');
mkdirSync(app);
writeFileSync(join(app, 'package.json'), '{"private":true}');
npm(['install', '--silent', '--offline', '--no-audit', '--no-fund', join(root, tarball)], app);
const mb = (bytes) => (bytes / 1e6).toFixed(2);
const installed = bytesIn(join(app, 'node_modules'));
console.log(
  `tarball ${mb(statSync(join(root, tarball)).size)} MB, installed ${mb(installed)} MB, at most 25  ${installed < 25e6 ? 'holds' : 'MISSED'}`,
);
rmSync(root, { recursive: true, force: true });

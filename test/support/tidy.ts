/** One folder for all temporary files of a run, gone when the run is over. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default (): (() => void) | undefined => {
  if (process.env.REJECTION_COACH_TESTS !== undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-tests-'));
  // Some drills run as another user, who has to get through it.
  chmodSync(folder, 0o755);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  process.env.REJECTION_COACH_TESTS = folder;
  return () => {
    delete process.env.REJECTION_COACH_TESTS;
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true, maxRetries: 12, retryDelay: 300 });
  };
};

/** Programs of the system, where they are there. */

import { spawnSync } from 'node:child_process';

/** @returns `null` where it went well, or in one line why not. */
export const tried = (tool, args) => {
  const { error, status, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
  if (error) return `${tool} is not here (${error.code})`;
  return status === 0 ? null : (stderr.trim().split('\n')[0] ?? `${tool} ended with ${status}`);
};

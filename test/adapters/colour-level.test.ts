import { expect, it } from 'vitest';
import { colourLevel } from '../../src/adapters/colour-level.js';

const level = (env: NodeJS.ProcessEnv, wanted = true, hasScreen = false) =>
  colourLevel(wanted, hasScreen, { env, stdout: { getColorDepth: () => 24 } as NodeJS.Process['stdout'] });

it('NO_COLOR wins over FORCE_COLOR, which wins over a pipe', () => {
  expect(level({ FORCE_COLOR: '1' })).toBe(1);
  expect(level({ FORCE_COLOR: '1', NO_COLOR: '' })).toBe(1);
  expect(level({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(0);
  expect(level({ FORCE_COLOR: '1' }, false)).toBe(0);
  expect(level({})).toBe(0);
  expect(level({}, true, true)).toBe(3);
  expect(level({ NO_COLOR: '0' }, true, true)).toBe(0);
});

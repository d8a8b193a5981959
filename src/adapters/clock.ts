import type { Clock } from '../ports/index.js';

/** The machine's own clock. */
export const systemClock = (): Clock => ({ now: () => new Date() });

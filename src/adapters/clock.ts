import type { Clock } from '../ports/index.js';

/** The clock that this machine shows, as the IANA list names it. */
export const localZone = (): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
};

/** The machine's own clock. */
export const systemClock = (): Clock => ({ now: () => new Date(), zone: localZone });

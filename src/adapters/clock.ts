import type { Clock } from '../ports/index.js';

export const localZone = (): string => {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone === undefined || timeZone === 'Etc/Unknown' ? 'UTC' : timeZone;
};

export const systemClock = (): Clock => ({ now: () => new Date(), zone: localZone });

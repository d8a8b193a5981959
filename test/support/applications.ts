/** Rows of the list of applications, for tests. */

import type { Application } from '../../src/domain/applications/application.js';

/** Sent on the day in its id. */
export const application = (id: string, more: Partial<Application> = {}): Application => ({
  id,
  added: `${id.slice(0, 10)}T10:00:00.000Z`,
  role: 'Porter',
  company: 'Grand Hotel',
  stage: 'application',
  outcome: null,
  date: id.slice(0, 10),
  ...more,
});

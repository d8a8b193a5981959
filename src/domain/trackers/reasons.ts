/** Applications that ended in a no, with notes on it: each can be the beginning of a debrief. */

import type { Application } from '../applications/application.js';
import type { Answer, Debrief } from '../debrief/debrief.js';
import { derivedId } from '../record/derived-id.js';
import { companyKey } from '../text/company.js';

/** Those without a debrief yet. */
export const withReasons = (
  applications: readonly Application[],
  debriefs: readonly Debrief[],
): readonly Application[] =>
  applications.filter(
    (application) =>
      application.outcome === 'rejected' &&
      (application.notes ?? '').trim() !== '' &&
      !debriefs.some((debrief) => isAbout(debrief, application)),
  );

const isAbout = ({ answers }: Debrief, { role, company }: Application): boolean =>
  companyKey(String(answers.company?.value ?? '')) === companyKey(company) &&
  String(answers.role?.value ?? '').toLowerCase() === role.toLowerCase();

/** A draft with the notes word for word. @param begun ISO 8601 instant in UTC. @param taken the ids of all debriefs. */
export const asDraft = (application: Application, begun: string, taken: ReadonlySet<string>): Debrief => {
  const { id: from, role, company, stage, date, notes } = application;
  const answer = (value: string): Answer => ({ value, at: begun });
  return {
    id: derivedId(date, JSON.stringify(['application', from]), (id) => taken.has(id)),
    begun,
    mode: 'quick',
    finished: null,
    answers: {
      outcome: answer('rejected'),
      ...(role === '' ? {} : { role: answer(role) }),
      ...(company === '' ? {} : { company: answer(company) }),
      ...(stage === null ? {} : { stage: answer(stage) }),
    },
    feedback: [],
    notes: notes ?? '',
  };
};

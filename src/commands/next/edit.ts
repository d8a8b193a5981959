/** `next edit`: changes what is known of an interview. */

import { oneLine } from '../../domain/debrief/answers.js';
import type { Interview } from '../../domain/interview/interview.js';
import { usage } from '../../errors.js';
import { momentOf } from '../shared/as-of.js';
import { defineCommand, optional } from '../shared/command.js';
import { find } from '../shared/find-record.js';
import { type Posting, readPosting } from '../skills/posting.js';
import { factOptions, fromPosting, panelOf, report, warnOfFacts, whenOf } from './facts.js';

export const edit = defineCommand({
  about: 'Changes an interview and keeps the old details too.',
  args: { id: optional },
  options: factOptions,
  examples: ['rejection-coach next edit latest --when "fri 10:30"'],
  prepare(given) {
    const { id: _, asOf: __, json: ___, ...facts } = given;
    if (Object.values(facts).every((fact) => fact === undefined))
      throw usage(
        'there is nothing to change',
        'Give one of: --role, --company, --when, --stage, --panel, --place, --closes, --posting. Nothing was changed.',
      );
    return given;
  },
  async run(context, given) {
    const moment = await momentOf(context, given.asOf);
    const before = await find(context, 'interviews', given.id, 'next edit ID');
    const when = given.when === undefined ? before.when : await whenOf(context, given.when, moment);
    if (given.role !== undefined && oneLine(given.role) === '')
      throw usage('an interview needs a job title', 'Nothing was changed.');
    const posting = given.posting === undefined ? null : await readPosting(context, given.posting);
    const more = await fromPosting(context, given, posting, moment);
    const after = await context.journal.change('interviews', before.id, (now) => ({
      ...(given.closes?.trim() === '' ? withoutDay(now ?? before) : (now ?? before)),
      ...(given.role === undefined ? {} : { role: oneLine(given.role) }),
      ...(given.company === undefined
        ? companyFrom(now ?? before, posting)
        : { company: oneLine(given.company) }),
      ...(given.stage === undefined ? {} : { stage: given.stage }),
      ...panelOf(given),
      when,
      ...more,
      ...stillNotMeant(now ?? before, given),
    }));
    warnOfFacts(context, given);
    report(context, 'Changed', after, given.json, posting);
  },
});

/** What was said of a fact does not hold for the one in its place. */
const stillNotMeant = ({ notMeant }: Interview, given: object): Pick<Interview, 'notMeant'> =>
  notMeant === undefined
    ? {}
    : { notMeant: notMeant.filter((name) => (given as Record<string, unknown>)[name] === undefined) };

const withoutDay = ({ closes: _, ...rest }: Interview): Interview => rest;

/** A posting fills in a company that is not known, and never changes one. */
const companyFrom = (now: Interview, posting: Posting | null): Pick<Interview, 'company'> => ({
  company: now.company === '' ? oneLine(posting?.facts.company ?? '') : now.company,
});

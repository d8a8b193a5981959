/** `next add`: an interview that is still ahead. */

import { oneLine } from '../../domain/debrief/answers.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import { withLook } from '../../guide/safety/danger.js';
import { momentOf } from '../shared/as-of.js';
import { defineCommand } from '../shared/command.js';
import { newId } from '../shared/create-record.js';
import { type Posting, readPosting } from '../skills/posting.js';
import { askFacts, forgetAsked, type NextPorts } from './ask.js';
import { factOptions, fromPosting, meetingOf, report, warnOfFacts, withDays } from './facts.js';

export const add = defineCommand({
  about: 'Adds an interview. It asks for what you leave out.',
  options: factOptions,
  examples: [
    'rejection-coach next add --role "Staff nurse" --company "St Mary\'s" --when "thu 14:00"',
    'rejection-coach next add --posting advert.pdf --when "thu 14:00"',
  ],
  async run(context: NextPorts, typed) {
    const moment = await momentOf(context, typed.asOf);
    const read = typed.posting === undefined ? null : await readPosting(context, typed.posting);
    // Wrong options are refused before anything is asked, so that no answer is lost.
    const given = await withDays(context, typed, moment);
    const enough = given.role !== undefined || (read !== null && !context.output.interactive);
    const { facts, posting, notMeant } = enough
      ? { facts: given, posting: read, notMeant: [] }
      : await askFacts(context, given, moment, read);
    const asked = await withDays(context, facts, moment);
    const role = oneLine(asked.role ?? posting?.facts.role ?? '');
    if (role === '')
      throw usage(
        posting === null ? 'an interview needs a job title' : "I couldn't find the job title in the advert",
        'Give it with: --role TEXT. Nothing was added.',
      );
    const interview = withLook({
      id: await newId(context, 'interviews', localDay(moment)),
      added: context.clock.now().toISOString(),
      role,
      company: oneLine(asked.company ?? posting?.facts.company ?? ''),
      when: (asked.when ?? (enough ? aheadOf(moment, posting) : undefined))?.trim() || null,
      stage: asked.stage ?? null,
      done: null,
      ...meetingOf(asked),
      ...(notMeant.length > 0 ? { notMeant } : {}),
      ...fromPosting(asked, posting),
    });
    await context.journal.change('interviews', interview.id, () => interview);
    if (!enough) await forgetAsked(context);
    if (enough) warnOfFacts(context, asked);
    report(context, 'Added', interview, given.json, posting);
  },
});

/** The day of interviews in a posting, unless it is over. */
const aheadOf = (now: Date, posting: Posting | null): string | undefined => {
  const day = posting?.facts.interview;
  return day !== undefined && day.slice(0, 10) >= localDay(now) ? day : undefined;
};

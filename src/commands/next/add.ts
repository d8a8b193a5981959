import { oneLine } from '../../domain/debrief/answers.js';
import type { Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import { changeOpen } from '../../guide/change-open.js';
import { withLook } from '../../guide/safety/danger.js';
import { momentOf } from '../shared/as-of.js';
import { argument, defineCommand } from '../shared/command.js';
import { atOnce } from '../shared/conversation.js';
import { find, newId } from '../shared/find-record.js';
import { type Posting, readPosting } from '../skills/posting.js';
import { askAgain, askFacts, type NextPorts } from './ask.js';
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
    const { facts, posting, notMeant, write } = enough
      ? { facts: given, posting: read, notMeant: [], write: atOnce }
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
    await write(() => context.journal.change('interviews', interview.id, () => interview));
    if (enough) warnOfFacts(context, asked);
    report(context, 'Added', interview, given.json, posting);
  },
});

/** The day of interviews in a posting, unless it is over. */
const aheadOf = (now: Date, posting: Posting | null): string | undefined => {
  const day = posting?.facts.interview;
  return day !== undefined && day.slice(0, 10) >= localDay(now) ? day : undefined;
};

export const edit = defineCommand({
  about: 'Changes an interview and keeps the old details too.',
  args: { id: argument.optional('interviews') },
  options: factOptions,
  examples: ['rejection-coach next edit latest --when "fri 10:30"'],
  async run(context: NextPorts, typed) {
    const { id: _, asOf: __, json: ___, ...facts } = typed;
    const empty = Object.values(facts).every((fact) => fact === undefined);
    if (empty && !context.output.interactive)
      throw usage(
        'there is nothing to change',
        'Give one of: --role, --company, --when, --stage, --kind, --panel, --place, --phone, --salary, --contact, --closes, --posting. Nothing was changed.',
      );
    const moment = await momentOf(context, typed.asOf);
    const before = await find(context, 'interviews', typed.id, 'next edit ID');
    const asked = empty ? await askAgain(context, moment, before) : null;
    const given = await withDays(context, { ...typed, ...asked?.facts }, moment);
    const when = given.when === undefined ? before.when : given.when.trim() || null;
    if (given.role !== undefined && oneLine(given.role) === '')
      throw usage('an interview needs a job title', 'Nothing was changed.');
    const posting = given.posting === undefined ? null : await readPosting(context, given.posting);
    const more = fromPosting(given, posting);
    const change = (now: Interview): Interview =>
      withLook({
        ...(given.closes?.trim() === '' ? withoutDay(now) : now),
        ...(given.role === undefined ? {} : { role: oneLine(given.role) }),
        ...(given.company === undefined ? companyFrom(now, posting) : { company: oneLine(given.company) }),
        ...(given.stage === undefined ? {} : { stage: given.stage }),
        ...meetingOf(given),
        when,
        ...more,
        ...notMeantIn(now, given, asked?.notMeant ?? []),
      });
    const write = asked?.write ?? atOnce;
    const after = await write(() => changeOpen(context.journal, 'interviews', before, true, change));
    if (!asked) warnOfFacts(context, given);
    report(context, 'Changed', after, given.json, posting);
  },
});

/** What was said of a fact does not hold for the one in its place. */
const notMeantIn = (
  { notMeant = [] }: Interview,
  given: object,
  added: readonly string[],
): Pick<Interview, 'notMeant'> => {
  const still = notMeant.filter((name) => (given as Record<string, unknown>)[name] === undefined);
  return notMeant.length + added.length === 0 ? {} : { notMeant: [...still, ...added] };
};

const withoutDay = ({ closes: _, ...rest }: Interview): Interview => rest;

/** A posting fills in a company that is not known, and never changes one. */
const companyFrom = (now: Interview, posting: Posting | null): Pick<Interview, 'company'> => ({
  company: now.company === '' ? oneLine(posting?.facts.company ?? '') : now.company,
});

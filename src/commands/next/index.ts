/** `next`: upcoming interviews. */

import { words } from '../../content/en/debrief/conversation.js';
import { longDay } from '../../content/en/text/dates.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { STAGES, type Stage } from '../../domain/debrief/debrief.js';
import { bySoonest, type Interview } from '../../domain/interview/interview.js';
import { localDay } from '../../domain/time/days.js';
import { usage } from '../../errors.js';
import type { CommandSpec, Context, Input, OptionSpec } from '../../ports/index.js';
import { json } from '../../render/json.js';
import { interviewList, nameOf } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { asOfOption, momentOf } from '../shared/as-of.js';
import { newId } from '../shared/create-record.js';
import { find, readAll } from '../shared/find-record.js';
import { argument, flag, text } from '../shared/options.js';
import { factLines, foundIn, type Posting, postingOption, readPosting } from '../skills/posting.js';
import { askFacts, type Facts } from './ask.js';
import { homework } from './homework.js';
import { type Read, readAhead, readDate } from './read-when.js';

const factOptions: readonly OptionSpec[] = [
  { flags: '--role <text>', text: 'which role' },
  { flags: '--company <text>', text: 'which company or organisation' },
  {
    flags: '--when <date>',
    text: 'the day and time: thu, "in 3 days", "2026-12-03 14:00"; "" for not set yet',
  },
  { flags: '--stage <stage>', text: 'how far it has got', choices: STAGES },
  { flags: '--panel <text>', text: 'who you will meet: "Dana Novak, head of design"' },
  { flags: '--place <text>', text: 'where it is' },
  { flags: '--closes <date>', text: 'the last day to apply; "" for none' },
  postingOption,
  asOfOption,
  { flags: '--json', text: 'as JSON, for scripts' },
];

const facts = (input: Input): Facts => ({
  role: text(input, 'role'),
  company: text(input, 'company'),
  when: text(input, 'when'),
  stage: text(input, 'stage') as Stage | undefined,
  panel: text(input, 'panel'),
  place: text(input, 'place'),
  closes: text(input, 'closes'),
  posting: text(input, 'posting'),
  asOf: text(input, 'asOf'),
  json: flag(input, 'json'),
});

const add = {
  about: 'Adds an upcoming interview; asks for what is not given.',
  options: factOptions,
  examples: [
    'rejection-coach next add --role "Staff nurse" --company "St Mary\'s" --when "thu 14:00"',
    'rejection-coach next add --posting advert.pdf --when "thu 14:00"',
  ],
  parse: facts,
  async run(context, given) {
    const moment = await momentOf(context, given.asOf);
    const read = given.posting === undefined ? null : await readPosting(context, given.posting);
    // A wrong option is told before anything is asked: what is typed at the questions would be lost.
    await whenOf(context, given.when, moment);
    await fromPosting(context, given, null, moment);
    const enough = given.role !== undefined || (read !== null && !context.output.interactive);
    const { facts: asked, posting } = enough
      ? { facts: given, posting: read }
      : await askFacts(context, given, moment, read);
    const role = oneLine(asked.role ?? posting?.facts.role ?? '');
    if (role === '')
      throw usage(
        posting === null
          ? 'an interview needs a role'
          : 'the posting does not say plainly which role it is for',
        'Give it with: --role TEXT. Nothing was added.',
      );
    const interview: Interview = {
      id: await newId(context, 'interviews', localDay(moment)),
      added: context.clock.now().toISOString(),
      role,
      company: oneLine(asked.company ?? posting?.facts.company ?? ''),
      when: await whenOf(context, asked.when, moment),
      stage: asked.stage ?? null,
      done: null,
      ...panelOf(asked),
      ...(await fromPosting(context, asked, posting, moment)),
    };
    await context.journal.change('interviews', interview.id, () => interview);
    report(context, 'Added', interview, given.json, posting);
  },
} satisfies CommandSpec<Facts>;

const edit = {
  args: '<id>',
  about: 'Changes an interview; the earlier version is kept.',
  options: factOptions,
  examples: ['rejection-coach next edit latest --when "fri 10:30"'],
  parse(input): Facts & { readonly id: string } {
    const given = facts(input);
    const { role, company, when, stage, panel, place, closes, posting } = given;
    if ([role, company, when, stage, panel, place, closes, posting].every((one) => one === undefined))
      throw usage(
        'nothing was given to change',
        'Give one of: --role, --company, --when, --stage, --panel, --place, --closes, --posting. Nothing was changed.',
      );
    return { ...given, id: argument(input, 0) ?? '' };
  },
  async run(context, given) {
    const moment = await momentOf(context, given.asOf);
    const before = await find(context, 'interviews', given.id);
    const when = given.when === undefined ? before.when : await whenOf(context, given.when, moment);
    if (given.role !== undefined && oneLine(given.role) === '')
      throw usage('an interview needs a role', 'Nothing was changed.');
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
    }));
    report(context, 'Changed', after, given.json, posting);
  },
} satisfies CommandSpec<Facts & { readonly id: string }>;

const done = {
  args: '<id>',
  about: 'Notes that an interview has been held or called off.',
  options: [
    { flags: '--undo', text: 'it is still ahead' },
    { flags: '--json', text: 'as JSON, for scripts' },
  ],
  examples: ['rejection-coach next done latest'],
  parse: (input: Input) => ({
    id: argument(input, 0) ?? '',
    undo: flag(input, 'undo'),
    json: flag(input, 'json'),
  }),
  async run(context: Context, options: { id: string; undo: boolean; json: boolean }) {
    const before = await find(context, 'interviews', options.id);
    const at = options.undo ? null : (before.done ?? context.clock.now().toISOString());
    const after = await context.journal.change('interviews', before.id, (now) => ({
      ...(now ?? before),
      done: at,
    }));
    report(context, options.undo ? 'Still ahead' : 'Done', after, options.json);
    if (!options.undo && !options.json)
      context.output.err('Write it down while it is fresh: rejection-coach start\n');
  },
} satisfies CommandSpec<{ id: string; undo: boolean; json: boolean }>;

interface ListOptions {
  readonly all: boolean;
  readonly json: boolean;
  readonly asOf: string | undefined;
}

const list = {
  about: 'Upcoming interviews, the soonest first.',
  options: [
    { flags: '--all', text: 'also those that are over' },
    { flags: '--json', text: 'as JSON, for scripts' },
    asOfOption,
  ],
  examples: ['rejection-coach next list', 'rejection-coach next list --all --json'],
  parse: (input: Input): ListOptions => ({
    all: flag(input, 'all'),
    json: flag(input, 'json'),
    asOf: text(input, 'asOf'),
  }),
  async run(context: Context, { all, json: asJson, asOf }: ListOptions) {
    const today = localDay(await momentOf(context, asOf));
    const ahead = (one: Interview): boolean =>
      one.done === null && (one.when === null || one.when.slice(0, 10) >= today);
    const shown = [...(await readAll(context, 'interviews'))]
      .filter((one) => all || ahead(one))
      .sort(bySoonest);
    if (asJson) context.output.out(json(shown));
    else if (shown.length > 0) context.output.out(interviewList(shown, context.output));
    else context.output.err('No interview is ahead. Add one with: rejection-coach next add\n');
  },
} satisfies CommandSpec<ListOptions>;

export const command = {
  parse: list.parse,
  run: list.run,
  about: 'Upcoming interviews. On its own it lists them, the soonest first.',
  examples: ['rejection-coach next', ...add.examples],
  subcommands: [
    { name: 'add', summary: 'add an upcoming interview', spec: add },
    { name: 'list', summary: 'list them, the soonest first', spec: list, isDefault: true },
    { name: 'edit', summary: 'change one', spec: edit },
    { name: 'homework', summary: 'what to find out before one, and what you found', spec: homework },
    { name: 'done', summary: 'one has been held or called off', spec: done },
  ],
} satisfies CommandSpec<ListOptions>;

const panelOf = ({ panel }: Facts): { readonly panel?: string } =>
  panel === undefined ? {} : { panel: oneLine(panel) };

const whenOf = async (context: Context, typed: string | undefined, now: Date): Promise<string | null> => {
  if (typed === undefined || typed.trim() === '') return null;
  return readOr('--when', typed, await readAhead(context, typed, now));
};

const readOr = (option: string, typed: string, read: Read): string => {
  if (!read.ok) throw usage(`${option} '${typed}': ${read.message}`, words.nothingChanged);
  return read.when;
};

/** The posting, and what it says or the options say of place and closing day; the options win. */
const fromPosting = async (
  context: Context,
  given: Facts,
  posting: Posting | null,
  now: Date,
): Promise<Pick<Interview, 'posting' | 'place' | 'closes'>> => {
  const place = given.place === undefined ? posting?.facts.place : oneLine(given.place);
  const closes =
    given.closes === undefined
      ? posting?.facts.closes
      : given.closes.trim() === ''
        ? ''
        : readOr('--closes', given.closes, await readDate(context, given.closes, now)).slice(0, 10);
  return {
    ...(posting === null ? {} : { posting: posting.text }),
    ...(place === undefined ? {} : { place }),
    ...(closes === undefined || closes === '' ? {} : { closes }),
  };
};

const withoutDay = ({ closes: _, ...rest }: Interview): Interview => rest;

/** A posting that comes later fills in what was not known, and changes nothing that was. */
const companyFrom = (now: Interview, posting: Posting | null): Pick<Interview, 'company'> => ({
  company: now.company === '' ? oneLine(posting?.facts.company ?? '') : now.company,
});

/** Dates are echoed in full, so that a misread one is seen at once; so is what was found in a posting. */
const report = (
  context: Context,
  what: string,
  interview: Interview,
  asJson: boolean,
  posting: Posting | null = null,
): void => {
  const { output } = context;
  if (asJson) {
    output.out(json(interview));
    return;
  }
  const day = interview.when === null ? 'no date yet' : longDay(interview.when);
  output.out(`${wrap(`${what}: ${nameOf(interview)}, ${day} (${interview.id})`, output)}\n`);
  if (posting === null) return;
  const { role, company, place, closes } = interview;
  const facts = {
    role,
    ...(company === '' ? {} : { company }),
    ...(place === undefined ? {} : { place }),
    ...(closes === undefined ? {} : { closes: longDay(closes) }),
  };
  const lines = [...factLines(facts), foundIn(posting), words.next.seeSkills(interview.id)];
  output.out(`${lines.map((line) => wrap(line, output)).join('\n')}\n`);
};

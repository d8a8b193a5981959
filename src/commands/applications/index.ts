import { applicationText } from '../../content/en/applications/applications.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { longDay } from '../../content/en/text/dates.js';
import { type Application, BESIDE, newestSentFirst } from '../../domain/applications/application.js';
import { applicationPasses } from '../../domain/applications/filter.js';
import { oneLine } from '../../domain/debrief/answers.js';
import { OUTCOMES, STAGES } from '../../domain/debrief/debrief.js';
import { questionOf } from '../../domain/debrief/script.js';
import { localDay } from '../../domain/time/days.js';
import { stopped, usage } from '../../errors.js';
import { askInOrder, lineStep, type Questions } from '../../guide/ask-in-order.js';
import type { CommandGroup, Step } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { applicationList, applicationScreen } from '../../render/terminal/applications.js';
import { nameOf } from '../../render/terminal/debriefs.js';
import { wrap } from '../../render/terminal/theme.js';
import { type AsOfPorts, momentOf, readingOf, whyNoDay } from '../shared/as-of.js';
import { argument, defineCommand, type Given, option, type Ports } from '../shared/command.js';
import { answersAhead, atOnce, type ConversationContext, pausingOf } from '../shared/conversation.js';
import { warnWhereDanger } from '../shared/danger-notice.js';
import { filterOf, filterOptions, readFilters } from '../shared/filters.js';
import { create, type FindPorts, find, readFed } from '../shared/find-record.js';

export const partOptions = {
  role: option.value('<text>', 'the job'),
  company: option.value('<text>', 'the employer'),
  date: option.value('<date>', 'the day you sent it'),
  stage: option.choice('<stage>', STAGES, 'how far it got'),
  outcome: option.choice('<outcome>', OUTCOMES, 'how it ended'),
  notes: option.value('<text>', 'your notes; "" clears them, as for all that follow'),
  source: option.value('<text>', 'where you found it'),
  link: option.value('<text>', 'the link to it'),
  salary: option.value('<text>', 'the pay'),
  contact: option.value('<text>', 'who to ask'),
  interview: option.value('<date>', 'the day of an interview'),
  asOf: option.asOf,
  json: option.json,
};

export type RowParts = Given<Record<never, never>, typeof partOptions>;

/** What the options change, ready to be put over a record. Raises `usage` where a day can't be told. */
const changesOf = async (
  context: AsOfPorts,
  given: RowParts,
  now: Date,
): Promise<(before: Application) => Application> => {
  const date = given.date === undefined ? undefined : await dayGiven(context, 'date', given.date, now);
  const interview = given.interview?.trim()
    ? await dayGiven(context, 'interview', given.interview, now)
    : given.interview;
  const texts = {
    ...Object.fromEntries(BESIDE.map((name) => [name, given[name]?.trim()])),
    interview,
  };
  const parts = {
    role: given.role && oneLine(given.role),
    company: given.company && oneLine(given.company),
    date,
    stage: given.stage,
    outcome: given.outcome,
    ...texts,
  };
  const changed = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
  return (before) => {
    const after = { ...before, ...changed };
    if (after.role === '' && after.company === '')
      throw usage(applicationText.needs, applicationText.needsAdvice);
    return Object.fromEntries(
      Object.entries(after).filter(([name, text]) => !(name in texts && text === '')),
    ) as unknown as Application;
  };
};

export const dayOf = async (
  context: AsOfPorts,
  part: 'date' | 'interview',
  typed: string,
  now: Date,
): Promise<
  { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: string }
> => {
  const { readWhen } = await import('../../domain/time/read-date.js');
  const towards = part === 'date' ? 'past' : 'future';
  const when = readWhen(typed, { ...readingOf(context, now), towards });
  if (!when.ok) return { ok: false, problem: whyNoDay(context, when, towards) };
  if (towards === 'past' && when.day > localDay(now))
    return { ok: false, problem: conversationText.futureProblem(longDay(when.day)) };
  const isDayOnly = when.time === null || part === 'date';
  return { ok: true, value: isDayOnly ? when.day : `${when.day}T${when.time}` };
};

const dayGiven = async (context: AsOfPorts, part: 'date' | 'interview', typed: string, now: Date) => {
  const day = await dayOf(context, part, typed, now);
  if (!day.ok) throw usage(`--${part} '${typed}': ${day.problem}`, conversationText.nothingChanged);
  return day.value;
};

export const report = (
  context: Ports<'output' | 'settings'>,
  what: string,
  application: Application,
  given: RowParts,
): void => {
  const { output } = context;
  const texts = [given.role, given.company, given.notes].filter((part) => part !== undefined);
  warnWhereDanger(context, texts);
  if (given.json) output.out(toJson(application));
  else output.out(`${wrap(`${what}: ${nameOf(application)} (${application.id})`, output)}\n`);
};

type AskPorts = ConversationContext;

const NAMES = ['role', 'company'] as const;
const ALL_PARTS = [...NAMES, 'date', 'stage', 'outcome', ...BESIDE, 'interview'] as const;
type Part = (typeof ALL_PARTS)[number];

/** What was changed, as the options would give it. Nothing is changed by leaving, and what was typed is offered again until `write`. */
const askParts = async (context: AskPorts, parts: readonly Part[], before: Partial<Application>) => {
  const { prompter } = await pausingOf(context);
  const [name, command] =
    before.id === undefined
      ? ['new-application', 'applications add']
      : [before.id, `applications edit ${before.id}`];
  const filled = new Map<Part, string>();
  const known = (part: Part): string => before[part] ?? '';
  const ahead = await answersAhead<Part>(context, name, command);
  const keep = (typed: ReadonlyMap<Part, string>): Promise<boolean> =>
    ahead.keep([...filled, ...typed].filter(([part, text]) => text !== known(part)));
  const questions: Questions<Part> = {
    order: () => parts,
    step: (part) => ({ ...stepFor(context, part), initial: (filled.get(part) ?? known(part)) || null }),
    async confirm(part, value, half) {
      filled.set(part, value === null ? '' : String(value));
      await keep(half);
      return 'go-on';
    },
  };
  const { type, typed } = await askInOrder(prompter, questions, { typed: ahead.before });
  if (type !== 'finished')
    throw stopped(
      (await keep(typed)) ? conversationText.typingKept(command) : conversationText.nothingChanged,
    );
  // A skipped choice or day stays as it was: an option has no word for none.
  const kept = (part: Part, text: string): boolean =>
    text !== known(part) && (text !== '' || !['date', 'stage', 'outcome'].includes(part));
  const changed = [...filled].filter(([part, text]) => kept(part, text));
  return { parts: Object.fromEntries(changed) as Partial<RowParts>, write: ahead.write };
};

const stepFor = (context: AskPorts, part: Part): Step => {
  const ask = (text: string, more?: Partial<Step>) => lineStep(text, { why: applicationText.why, ...more });
  switch (part) {
    case 'role':
    case 'company':
      return ask(applicationText[part]);
    case 'stage':
    case 'outcome':
      return ask(applicationText[part], { kind: 'choice', choices: questionOf(script, part).choices ?? [] });
    case 'date':
    case 'interview':
      return ask(applicationText[part], {
        check: async (typed) => {
          const day = await dayOf(context, part, String(typed), context.clock.now());
          return day.ok ? { ok: true, value: day.value } : { ok: false, message: day.problem };
        },
      });
    default:
      return ask(applicationText.labels[part]);
  }
};

const list = defineCommand({
  about: 'The jobs you applied for, newest first.',
  options: { ...filterOptions, json: option.json },
  examples: ['rejection-coach applications', 'rejection-coach applications list --outcome waiting --json'],
  prepare: ({ json, ...given }) => ({ json, filters: readFilters(given) }),
  async run(context: AskPorts, { json, filters }) {
    const filter = await filterOf(context, filters);
    const shown = (await readFed(context, 'applications'))
      .filter((application) => applicationPasses(filter, application))
      .toSorted(newestSentFirst);
    if (json) context.output.out(toJson(shown));
    else if (shown.length > 0) context.output.out(applicationList(shown, context.output));
    else context.output.err(`${applicationText.none}\n`);
  },
});

const show = defineCommand({
  about: 'One application with its notes. With no ID, or with latest, the one you sent last.',
  args: { id: argument.optional() },
  options: { json: option.json },
  examples: [
    'rejection-coach applications show latest',
    'rejection-coach applications show 2026-11-03-k7qm --json',
  ],
  async run(context: FindPorts, { id, json }) {
    const application = await find(context, 'applications', id ?? 'latest');
    const { output } = context;
    output.out(json ? toJson(application) : `${applicationScreen(application, output).trimEnd()}\n`);
  },
});

const add = defineCommand({
  about: 'Adds an application. In a terminal it asks for the job and the employer.',
  options: partOptions,
  examples: [
    'rejection-coach applications add --role Porter --company "Grand Hotel" --date yesterday --notes "Asked for a CV"',
  ],
  async run(context: AskPorts & Ports<'ids'>, typed) {
    const now = await momentOf(context, typed.asOf);
    const isNamed = typed.role !== undefined || typed.company !== undefined;
    if (!isNamed && !context.output.interactive)
      throw usage(applicationText.needs, applicationText.needsAdvice);
    const { parts, write } = isNamed ? { parts: {}, write: atOnce } : await askParts(context, NAMES, {});
    const given = { ...typed, ...parts };
    const change = await changesOf(context, given, now);
    const added = context.clock.now().toISOString();
    const today = localDay(now);
    const begin = { added, role: '', company: '', stage: null, outcome: null, date: today };
    const wanted = change({ id: '', ...begin });
    const application = await write(() =>
      create(context, 'applications', wanted.date, (id) => ({ ...wanted, id })),
    );
    report(context, 'Added', application, given);
  },
});

const edit = defineCommand({
  about: 'Changes one and keeps the old details too. With no options, in a terminal, it asks.',
  args: { id: argument.optional() },
  options: partOptions,
  examples: ['rejection-coach applications edit latest --outcome no-reply --notes "Rang twice"'],
  async run(context: AskPorts, { id, ...typed }) {
    const { asOf, json: _, ...rest } = typed;
    const empty = Object.values(rest).every((part) => part === undefined);
    if (empty && !context.output.interactive)
      throw usage(
        applicationText.nothing,
        `For what you can change: rejection-coach applications edit --help`,
      );
    const before = await find(context, 'applications', id, 'applications edit ID');
    const { parts, write } = empty
      ? await askParts(context, ALL_PARTS, before)
      : { parts: {}, write: atOnce };
    const given = { ...typed, ...parts };
    const change = await changesOf(context, given, await momentOf(context, asOf));
    const added = context.clock.now().toISOString();
    const after = await write(() =>
      context.journal.change('applications', before.id, (now) => ({ ...change(now ?? before), added })),
    );
    report(context, 'Changed', after, given);
  },
});

export const command = {
  about: 'The jobs you applied for, with your notes. On its own it lists them.',
  examples: ['rejection-coach applications', ...add.examples],
  subcommands: [
    { name: 'list', summary: 'list them, newest first', spec: list, isDefault: true },
    { name: 'show', summary: 'one with its notes', spec: show },
    { name: 'add', summary: 'add one', spec: add },
    { name: 'edit', summary: 'change one and keep the old details too', spec: edit },
  ],
} satisfies CommandGroup;

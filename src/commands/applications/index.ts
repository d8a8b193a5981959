/** `applications`: what was sent off without a debrief. */

import { applicationText } from '../../content/en/applications/applications.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { applicationPasses } from '../../domain/applications/filter.js';
import { localDay } from '../../domain/time/days.js';
import { stopped, usage } from '../../errors.js';
import { askInOrder, type Questions } from '../../guide/ask-in-order.js';
import { keepUnfinished, readUnfinished } from '../../guide/unfinished.js';
import type { CommandGroup, Context } from '../../ports/index.js';
import { toJson } from '../../render/json.js';
import { applicationList, applicationScreen } from '../../render/terminal/applications.js';
import { momentOf } from '../shared/as-of.js';
import { asJson, defineCommand, optional } from '../shared/command.js';
import { pausingOf } from '../shared/conversation.js';
import { create } from '../shared/create-record.js';
import { filterOf, filterOptions, readFilters } from '../shared/filters.js';
import { type FindPorts, find, readFed } from '../shared/find-record.js';
import { changesOf, type Parts, partOptions, report } from './parts.js';

const list = defineCommand({
  about: 'The jobs you applied for, newest first.',
  options: { ...filterOptions, json: asJson },
  examples: ['rejection-coach applications', 'rejection-coach applications list --outcome waiting --json'],
  prepare: ({ json, ...given }) => ({ json, filters: readFilters(given) }),
  async run(context: Context, { json, filters }) {
    const filter = await filterOf(context, filters);
    const shown = (await readFed(context, 'applications'))
      .filter((application) => applicationPasses(filter, application))
      .toSorted((a, b) => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? 1 : -1));
    if (json) context.output.out(toJson(shown));
    else if (shown.length > 0) context.output.out(applicationList(shown, context.output));
    else context.output.err(`${applicationText.none}\n`);
  },
});

const show = defineCommand({
  about: 'One application with its notes. With no ID, the latest.',
  args: { id: optional },
  options: { json: asJson },
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
  async run(context, typed) {
    const now = await momentOf(context, typed.asOf);
    const isNamed = typed.role !== undefined || typed.company !== undefined;
    if (!isNamed && !context.output.interactive)
      throw usage(applicationText.needs, applicationText.needsAdvice);
    const given = isNamed ? typed : { ...typed, ...(await askNames(context)) };
    const change = await changesOf(context, given, now);
    const added = context.clock.now().toISOString();
    const today = localDay(now);
    const begin = { added, role: '', company: '', stage: null, outcome: null, date: today };
    const wanted = change({ id: '', ...begin });
    const application = await create(context, 'applications', wanted.date, (id) => ({ ...wanted, id }));
    report(context, 'Added', application, given);
  },
});

const edit = defineCommand({
  about: 'Changes one and keeps the old details too.',
  args: { id: optional },
  options: partOptions,
  examples: ['rejection-coach applications edit latest --outcome no-reply --notes "Rang twice"'],
  async run(context, { id, ...given }) {
    const { asOf, json: _, ...parts } = given;
    if (Object.values(parts).every((part) => part === undefined))
      throw usage(
        applicationText.nothing,
        `For what you can change: rejection-coach applications edit --help`,
      );
    const before = await find(context, 'applications', id, 'applications edit ID');
    const change = await changesOf(context, given, await momentOf(context, asOf));
    const added = context.clock.now().toISOString();
    const after = await context.journal.change('applications', before.id, (now) => ({
      ...change(now ?? before),
      added,
    }));
    report(context, 'Changed', after, given);
  },
});

/** What was typed of a new one is kept by this name. */
const ADDING = 'new-application';

const askNames = async (context: Context): Promise<Pick<Parts, 'role' | 'company'>> => {
  const { prompter } = await pausingOf(context);
  const texts = await context.editor();
  const filled = new Map<'role' | 'company', string>();
  const questions: Questions<'role' | 'company'> = {
    order: () => ['role', 'company'] as const,
    step: (field) => ({
      kind: 'line',
      progress: '',
      inView: [],
      text: applicationText[field],
      hint: '',
      why: applicationText.why,
      choices: [],
      initial: filled.get(field) ?? null,
      check: async (typed) => ({ ok: true, value: String(typed).trim() }),
    }),
    async confirm(field, value) {
      filled.set(field, value === null ? '' : String(value));
      return 'go-on';
    },
  };
  const { type, typed } = await askInOrder(prompter, questions, {
    typed: await readUnfinished(texts, ADDING),
  });
  const left = new Map(type === 'finished' ? [] : [...filled, ...typed]);
  const isKept = await keepUnfinished(texts, ADDING, left);
  if (type !== 'finished')
    throw stopped(isKept ? conversationText.typingKept('applications add') : conversationText.nothingChanged);
  return { role: filled.get('role'), company: filled.get('company') };
};

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

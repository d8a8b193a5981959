/** The outside, made of memory: what commands and conversations are tested with. */

import { userDocuments } from '../../src/adapters/user/documents.js';
import type { AnswerValue } from '../../src/domain/debrief/debrief.js';
import { KIND_NAMES } from '../../src/domain/journal/record-kinds.js';
import { shortCode } from '../../src/domain/record/short-code.js';
import { data } from '../../src/errors.js';
import type {
  Binned,
  Context,
  Damaged,
  Editor,
  Files,
  Journal,
  JournalIssue,
  Kinds,
  Menu,
  Prompter,
  RecordKind,
  Reply,
  SettingsValues,
  Step,
  Version,
} from '../../src/ports/index.js';

/** What a scripted person does at one prompt; `see` looks at it first. */
export type Act =
  | { readonly ask: string; readonly reply: Reply; readonly see?: (step: Step) => void }
  | { readonly menu: string; readonly choose: string | null; readonly see?: (menu: Menu<string>) => void }
  /** `item`: part of the label or detail of what is picked; `null` stops. */
  | { readonly pick: string; readonly item: string | null }
  | { readonly secret: string; readonly typed: string | null }
  | { readonly confirm: string; readonly yes: boolean | null };

export const answer = (ask: string, value: AnswerValue): Act => ({
  ask,
  reply: { type: 'answer', value },
});
export const skip = (ask: string): Act => ({ ask, reply: { type: 'skip' } });
export const goBack = (ask: string, typing: string | null = null): Act => ({
  ask,
  reply: { type: 'back', typing },
});
export const stop = (ask: string, typing: string | null = null): Act => ({
  ask,
  reply: { type: 'stop', typing },
});

/** A line of a reply, in the place of the question's text, which is the same for each. */
export const sortsLine = (act: Act): Act =>
  'ask' in act
    ? {
        ...act,
        ask: 'What will you do with this',
        see(step: Step) {
          const [line = ''] = step.inView[0]?.lines ?? [];
          if (!line.includes(act.ask)) throw new Error(`expected the line "${act.ask}", got: ${line}`);
          act.see?.(step);
        },
      }
    : act;

const wantedBy = (act: Act): string =>
  'ask' in act
    ? act.ask
    : 'menu' in act
      ? act.menu
      : 'pick' in act
        ? act.pick
        : 'secret' in act
          ? act.secret
          : act.confirm;

/** Fails on an unexpected prompt, and `done()` fails on an act that nobody asked for. */
export const scripted = (acts: readonly Act[]) => {
  const left = [...acts];
  const said: string[] = [];
  const next = (text: string): Act => {
    const act = left.shift();
    if (!act) throw new Error(`nobody expected the prompt: ${text}`);
    const wanted = wantedBy(act);
    if (!text.toLowerCase().includes(wanted.toLowerCase()))
      throw new Error(`expected a prompt with "${wanted}", got: ${text}`);
    return act;
  };
  const prompter: Prompter = {
    async ask(step) {
      const act = next(step.text);
      if (!('ask' in act)) throw new Error(`expected "${wantedBy(act)}", got the question: ${step.text}`);
      act.see?.(step);
      return act.reply;
    },
    async choose<T extends string>(menu: Menu<T>) {
      const act = next(menu.text);
      if (!('menu' in act)) throw new Error(`expected "${wantedBy(act)}", got the menu: ${menu.text}`);
      act.see?.(menu);
      if (act.choose !== null && !menu.choices.some((choice) => choice.value === act.choose))
        throw new Error(
          `the menu has no ${act.choose}: ${menu.choices.map((choice) => choice.value).join(', ')}`,
        );
      return act.choose as T | null;
    },
    async pick(list) {
      const act = next(list.text);
      if (!('pick' in act)) throw new Error(`expected "${wantedBy(act)}", got the list: ${list.text}`);
      const { item } = act;
      if (item === null) return null;
      const found = list.items.find(({ label, detail = '' }) => `${label} ${detail}`.includes(item));
      if (!found)
        throw new Error(`the list has no ${item}: ${list.items.map(({ label }) => label).join(', ')}`);
      return found.value;
    },
    async secret(text) {
      const act = next(text);
      if (!('secret' in act)) throw new Error(`expected "${wantedBy(act)}", was asked for: ${text}`);
      return act.typed;
    },
    async confirm(text) {
      const act = next(text);
      if (!('confirm' in act)) throw new Error(`expected "${wantedBy(act)}", was asked to confirm: ${text}`);
      return act.yes;
    },
    say: (text) => void said.push(text),
  };
  const done = (): void => {
    if (left.length > 0) throw new Error(`never asked: ${JSON.stringify(left)}`);
  };
  return { prompter, said, done };
};

type Store = { [K in RecordKind]: Map<string, Kinds[K]> };

/** A journal in memory that counts its writes and can be told to fail. */
export const memoryJournal = (damaged: readonly Damaged[] = []) => {
  const store = Object.fromEntries(KIND_NAMES.map((kind) => [kind, new Map()])) as unknown as Store;
  const destroyed = new Set<string>();
  const bin: Binned[] = [];
  const versions: Version[] = [];
  const state = {
    writes: 0,
    full: false,
    /** Locked, and nobody gave the passphrase. */
    closed: false,
    synced: false,
    /** A folder that may not be read. */
    unreadable: null as RecordKind | null,
    /** Who else has something open. */
    elsewhere: [] as readonly string[],
    /** What is open here now, as `kind id`. */
    open: [] as string[],
    findings: [] as readonly JournalIssue[],
    mended: [] as JournalIssue[],
    accepted: [] as string[],
  };
  const keepVersion = <K extends RecordKind>(id: string, record: Kinds[K]): void =>
    void versions.unshift({
      number: versions.filter((version) => version.record.id === id).length + 1,
      until: `2026-11-24T11:00:0${versions.length}.000Z`,
      record,
    });
  const of = <K extends RecordKind>(kind: K): Map<string, Kinds[K]> => store[kind];
  const journal: Journal = {
    folder: '/home/somebody/journal',
    isClosed: async () => state.closed,
    isSynced: async () => state.synced,
    ids: async (kind) => [...of(kind).keys()],
    async all(kind) {
      if (state.unreadable === kind) throw data(`${kind}: you aren't allowed to read it`, 'See who owns it.');
      return { records: [...of(kind).values()], damaged: kind === 'debriefs' ? damaged : [] };
    },
    read: async (kind, id) => of(kind).get(id) ?? null,
    async change(kind, id, change) {
      const before = of(kind).get(id) ?? null;
      const after = change(before);
      if (state.full) throw data(`could not write ${id}.json: no space left`, 'Free some space.');
      if (after !== before) state.writes++;
      if (before !== null && after !== before) keepVersion(id, before);
      of(kind).set(id, structuredClone(after));
      return after;
    },
    async addAll(kind, records) {
      if (state.full) throw data('could not write: no space left', 'Free some space.');
      const fresh = records.filter(({ id }) => !of(kind).has(id));
      state.writes += fresh.length;
      for (const record of fresh) of(kind).set(record.id, structuredClone(record));
      return records.filter((record) => !fresh.includes(record)).map(({ id }) => id);
    },
    async bin(kind, id) {
      const record = of(kind).get(id);
      if (!record) throw data(`there is no ${id}`);
      bin.unshift({ kind, id, binned: '2026-11-24T12:00:00.000Z', record });
      of(kind).delete(id);
    },
    binned: async () => ({ records: bin, damaged: [] }),
    async restore(kind, id) {
      const at = bin.findIndex((binned) => binned.id === id && binned.kind === kind);
      const [found] = bin.splice(at, 1);
      if (found) (of(kind) as Map<string, unknown>).set(id, found.record);
    },
    gone: async (kind) => new Set([...destroyed].filter((id) => !of(kind).has(id))),
    async destroy(kind, id) {
      of(kind).delete(id);
      destroyed.add(id);
      for (const list of [versions, bin])
        for (let at = list.length - 1; at >= 0; at--) if (list[at]?.record.id === id) list.splice(at, 1);
    },
    async scrub(kind, change) {
      for (const [id, record] of of(kind)) of(kind).set(id, change(record));
      for (const copy of [...versions, ...bin])
        if ((copy as Binned).kind === kind || of(kind).has(copy.record.id))
          Object.assign(copy, { record: change(copy.record as never) });
    },
    async history<K extends RecordKind>(_kind: K, id: string) {
      return { records: versions.filter((version) => version.record.id === id) as Version<K>[], damaged: [] };
    },
    replace: async (kind, id, replace) => {
      const before = of(kind).get(id);
      if (!before) throw data(`there is no ${id}`);
      const after = replace(before);
      keepVersion(id, before);
      of(kind).set(id, after);
      return after;
    },
    async open(kind, id) {
      state.open.push(`${kind} ${id}`);
      return { close: () => void state.open.splice(state.open.indexOf(`${kind} ${id}`), 1) };
    },
    openElsewhere: async () => state.elsewhere,
    inspect: async () => ({ records: of('debriefs').size, issues: state.findings }),
    async repair(issue) {
      state.mended.push(issue);
    },
    async accept(file) {
      state.accepted.push(file);
      return { kind: 'debriefs', id: '2026-11-24-k7qm' };
    },
  };
  return { journal, store, state };
};

export interface World {
  readonly context: Omit<Context, 'run'>;
  readonly out: () => string;
  readonly err: () => string;
  readonly memory: ReturnType<typeof memoryJournal>;
  readonly settings: { values: SettingsValues; broken: boolean };
  readonly files: Map<string, string>;
  /** Texts kept from the editor for another try, by name. */
  readonly kept: Map<string, string>;
  /** What is in it; `broken`: there is none. */
  readonly clipboard: { text: string | null; broken: boolean };
  /** Files shown in the browser. */
  readonly opened: readonly string[];
}

/** A whole context; Tuesday 24 November 2026, 10:00 in Zagreb. */
export const world = (
  options: {
    acts?: Prompter;
    interactive?: boolean;
    plain?: boolean;
    columns?: number;
    damaged?: readonly Damaged[];
    /** What the person makes of the text in their editor. */
    editor?: (text: string) => string;
  } = {},
): World => {
  let out = '';
  let err = '';
  let ids = 0;
  let ticks = 0;
  const memory = memoryJournal(options.damaged);
  const settings: World['settings'] = { values: {}, broken: false };
  const files = new Map<string, string>();
  const opened: string[] = [];
  const clipboard: World['clipboard'] = { text: null, broken: false };
  const port: Files = {
    async read(file) {
      const text = files.get(file);
      if (text === undefined) throw data(`there is no file ${file}`);
      return text;
    },
    async bytes(file) {
      return new TextEncoder().encode(await port.read(file, Number.POSITIVE_INFINITY));
    },
    async write(file, text, force) {
      if (files.has(file) && !force) throw data(`${file} is there already`, 'Give --force.');
      files.set(file, text);
      return `/home/ana/${file}`;
    },
  };
  const kept = new Map<string, string>();
  const editor: Editor = {
    async edit(text) {
      if (!options.editor) throw new Error('nobody expected the editor');
      return options.editor(text);
    },
    async keep(name, text) {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
    },
    kept: async (name) => kept.get(name) ?? null,
  };
  const context: World['context'] = {
    output: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      hints: (text) => text,
      taken: () => 'all',
      columns: options.columns ?? 80,
      colour: 0,
      plain: options.plain ?? false,
      ascii: false,
      interactive: options.interactive ?? options.acts !== undefined,
    },
    clock: {
      now: () => new Date(Date.parse('2026-11-24T09:00:00Z') + 1000 * ticks++),
      zone: () => 'Europe/Zagreb',
    },
    ids: { code: () => shortCode(`id ${ids++}`).slice(0, 4) },
    journal: memory.journal,
    adding: () => ({ journal: memory.journal, editor: async () => editor }),
    async lock() {
      throw new Error('nobody expected the lock');
    },
    journalFiles: {
      list: async () => ({ files: [], others: [] }),
      read: async () => null,
      place: async () => 'placed',
    },
    carrier: async () => ({
      remote: async () => null,
      init: () => Promise.reject(new Error('nobody expected a sync')),
      sync: () => Promise.reject(new Error('nobody expected a sync')),
    }),
    settings: {
      file: '/home/somebody/config.json',
      locale: 'C.UTF-8',
      read() {
        if (settings.broken) throw data('/home/somebody/config.json is not JSON', 'Mend it or remove it.');
        return settings.values;
      },
      open: async () => {},
      inspect: () => [],
      kept: () => ['/home/somebody/journal', '/home/somebody/config.json'],
      async set(key, value) {
        const { [key]: _, ...rest } = settings.values;
        settings.values = value === undefined ? rest : { ...rest, [key]: value };
      },
    },
    files: port,
    editor: async () => editor,
    clipboard: {
      async copy(text) {
        if (!clipboard.broken) clipboard.text = text;
        return clipboard.broken ? 'none' : 'copied';
      },
    },
    viewer: {
      async open(file) {
        opened.push(file);
        return true;
      },
    },
    shells: async () => ({
      theirs: 'fish',
      async install(shell, script) {
        files.set(`/home/somebody/${shell}`, script);
        return `/home/somebody/${shell}`;
      },
    }),
    documents: userDocuments(port),
    async prompter() {
      if (!options.acts) throw new Error('a prompt without a terminal');
      return options.acts;
    },
  };
  return { context, out: () => out, err: () => err, memory, settings, files, kept, clipboard, opened };
};

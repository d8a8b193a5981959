/** Wires the adapters, runs the program, sets the exit status: the only file that touches `process`. */

import { isAbsolute, resolve } from 'node:path';
import process from 'node:process';
import { colourLevel, isSet } from './adapters/colour-level.js';
import type { Store } from './adapters/index.js';
import { neutral } from './adapters/neutral.js';
import { standardStreams } from './adapters/standard-streams.js';
import { startFaster } from './adapters/start-faster.js';
import { CoachError, STATUS } from './errors.js';
import type { AskPassphrase, Context, Output, Prompter, PromptWords, Settings } from './ports/index.js';
import type { World } from './program/index.js';

declare const VERSION: string;

/** A reader that has gone (`| head -1`, a closed terminal) is no error. */
const nobodyReads = ({ code }: NodeJS.ErrnoException): boolean => code === 'EPIPE' || code === 'EIO';

const streams = standardStreams(process, (descriptor, error) => {
  if (nobodyReads(error)) return;
  // What is wrong with standard error can't be reported there, so only by the exit status.
  if (descriptor === 2) process.exitCode ||= STATUS.data;
  else {
    const what = error.code === 'ENOSPC' ? 'the disk is full' : `the system says ${error.code}`;
    const message = `standard output: ${what}. Not all of it was written.`;
    process.exitCode = report(new CoachError('data', message));
  }
});
const [hasInput = false, hasScreen = false, hasErrors = false] = ([0, 1, 2] as const).map(streams.isTerminal);

/** A pipe has no width, and a terminal may say 0: they get the usual one. */
const widthOr80 = (width: number | undefined): number => Math.max(width || 80, 20);
const columns = (): number => widthOr80(hasScreen ? process.stdout.columns : 0);
const rows = (): number => process.stdout.rows || 24;

/** An unreadable settings file must not stop every command: those that need it report it. */
const plainInSettings = (settings: Settings): boolean => {
  try {
    return settings.read().plain === true;
  } catch (error) {
    if (error instanceof CoachError) return false;
    throw error;
  }
};

const isPlain = (settings: Settings): boolean =>
  [process.env.REJECTION_COACH_PLAIN, process.env.ACCESSIBLE].some(isSet) ||
  process.env.TERM === 'dumb' ||
  plainInSettings(settings);

const homeOf = (option: string | undefined): string | undefined => {
  const given = option ?? (process.env.REJECTION_COACH_HOME || undefined);
  return given === undefined ? undefined : resolve(given);
};

/** An empty HOME, or a relative XDG folder, would put the journal into the current folder. */
const mendEnvironment = (): void => {
  if (process.env.HOME === '') delete process.env.HOME;
  for (const name of ['XDG_DATA_HOME', 'XDG_CONFIG_HOME'])
    if (process.env[name] !== undefined && !isAbsolute(process.env[name] ?? '')) delete process.env[name];
};

const open: World['open'] = async (options, askPassphrase) => {
  const {
    systemClock,
    randomIds,
    fileJournal,
    fileSettings,
    inColumns,
    journalFiles,
    journalFolder,
    journalStore,
    userFiles,
    userDocuments,
    streamOutput,
    isAsciiOnly,
  } = await import('./adapters/index.js');
  mendEnvironment();
  const home = homeOf(options.home);
  const settings = fileSettings({
    home,
    env: process.env,
    lock: { seal: (text) => store.sealText(text), open: () => store.open() },
  });
  const clock = systemClock();
  const folder = journalFolder(home);
  const lock = async () =>
    (await import('./adapters/vault/lock.js')).journalLock(store, {
      file: options.passphraseFile,
      command: process.env.REJECTION_COACH_PASSPHRASE_COMMAND || undefined,
      files,
    });
  const passphrase: AskPassphrase = async (open, isOther = false) => {
    if (askPassphrase === null) throw new CoachError('data', 'the journal is locked');
    const given = await (await lock()).given();
    if (given !== null) return open(given);
    return askPassphrase(canBeAsked() ? (words) => openPrompter(words, output) : null, open, isOther);
  };
  const store = journalStore(folder, passphrase, settings);
  const over = (among: Store): ReturnType<Context['adding']> => ({
    journal: fileJournal({ folder, clock, store: among }),
    editor: async () =>
      (await import('./adapters/user/editor.js')).textEditor({
        journal: folder,
        command: process.env.VISUAL || process.env.EDITOR || undefined,
        store: among,
      }),
  });
  const plain = options.plain || isPlain(settings);
  const messageColumns = hasErrors ? widthOr80(process.stderr.columns) : null;
  toWidth = (text) => inColumns(text, messageColumns);
  const output = streamOutput({
    messageColumns,
    hints: asTyped,
    stdout: writingTo(1),
    stderr: writingTo(2),
    taken: streams.taken,
    columns: columns(),
    colour: colourLevel(options.colour && !plain, hasScreen, process),
    plain,
    ascii: hasScreen && (plain || isAsciiOnly(process)),
    interactive: hasInput && hasScreen,
  });
  const files = userFiles({ stdin: () => process.stdin, ours: [folder, settings.file] });
  return {
    output,
    clock,
    ids: randomIds(),
    settings,
    ...over(store),
    adding: () => over(store.adding()),
    lock,
    journalFiles: journalFiles(folder, store),
    carrier: async () =>
      (await import('./adapters/carrier/index.js')).gitCarrier({
        folder,
        clock,
        store,
        sealed: store.sealed,
      }),
    files,
    documents: userDocuments(files),
    clipboard: {
      copy: async (text) =>
        (await import('./adapters/user/clipboard.js')).copyText(text, {
          platform: process.platform,
          env: process.env,
          terminal: terminalWriter(),
        }),
    },
    shells: async () =>
      (await import('./adapters/user/shells.js')).userShells({
        platform: process.platform,
        env: process.env,
      }),
    viewer: { open: async (file) => (await import('./adapters/user/viewer.js')).openFile(file, process) },
    prompter: (words) => openPrompter(words, output),
  };
};

const writingTo = (descriptor: 1 | 2) => ({
  write(text: string): void {
    beforeWriting();
    streams.write(descriptor, text);
  },
});

/** For what is meant for the terminal alone: it must not get into a file or a pipe. */
const terminalWriter = (): ((text: string) => void) | null => {
  const descriptor = ([2, 1] as const).find(streams.isTerminal);
  return descriptor === undefined ? null : (text) => void streams.terminal(descriptor).write(text);
};

/** A passphrase can be asked for while the result goes into a pipe. */
const canBeAsked = (): boolean => hasInput && (hasScreen || hasErrors);

const openPrompter = async (words: PromptWords, output: Output): Promise<Prompter> => {
  leaving ??= leaveOnSignals((await import('./adapters/index.js')).leavingSignals(process.platform));
  const screen = streams.terminal(hasScreen ? 1 : 2);
  const common = { input: process.stdin, output: screen, columns, signal: leaving };
  const { hinting, hintingWords } = await import('./adapters/prompter/hinting.js');
  const ours = { ...common, words: hintingWords(words, asTyped) };
  if (output.plain) {
    const { plainPrompter } = await import('./adapters/prompter/plain/plain-prompter.js');
    return hinting(plainPrompter(ours), asTyped);
  }
  const { inquirerPrompter } = await import('./adapters/prompter/terminal-prompter.js');
  const { themeOf } = await import('./render/terminal/theme.js');
  const prompter = inquirerPrompter({ ...ours, rows, theme: themeOf(output) });
  beforeWriting = prompter.settle;
  return hinting(prompter, asTyped);
};

/** A prompt remembers what stands above it, until something else writes there. */
let beforeWriting = (): void => {};

/** One for all prompts of a run. */
let leaving: AbortSignal | undefined;

/** Between prompts they act like Ctrl-C in a prompt. */
const leaveOnSignals = (signals: readonly NodeJS.Signals[]): AbortSignal => {
  const controller = new AbortController();
  for (const name of signals) {
    const leave = (): void => {
      controller.abort();
      // A second Ctrl-C ends the program at once. It is let go only now: Inquirer, told of the signal next, ends the
      // program in raw mode, and before what was typed is kept, where nobody else listens.
      if (name === 'SIGINT') setImmediate(() => process.off(name, leave));
    };
    process.on(name, leave);
  }
  return controller.signal;
};

/** Where the terminal is gone, Node would fail to reset it on a normal exit, and abort with a core dump. */
const leaveQuietly = (): void => {
  if (!streams.areThere()) {
    process.removeAllListeners('SIGHUP');
    process.kill(process.pid, 'SIGHUP');
  }
  // By itself Node first gives back all its memory, piece by piece.
  else if (streams.areSettled()) process.exit();
};

type ErrorTones = Readonly<Record<'failed' | 'quiet', (text: string) => string>>;

const NO_TONES: ErrorTones = { failed: (text) => text, quiet: (text) => text };

const errorTones = async (argv: readonly string[]): Promise<ErrorTones> => {
  const wanted = hasErrors && !argv.includes('--no-color') && !argv.includes('--plain');
  const colour = colourLevel(wanted, hasScreen, process);
  if (colour === 0) return NO_TONES;
  // It may be an error in the call itself, of which commander has told nothing.
  mendEnvironment();
  const { fileSettings } = await import('./adapters/index.js');
  if (isPlain(fileSettings({ home: homeOf(homeIn(argv)) }))) return NO_TONES;
  return (await import('./render/terminal/theme.js')).paint({ colour, plain: false });
};

const homeIn = (argv: readonly string[]): string | undefined =>
  argv.find((_, at) => argv[at - 1] === '--home') ??
  argv.find((word) => word.startsWith('--home='))?.slice('--home='.length);

const report = (error: unknown, tones = NO_TONES): number => {
  if (error instanceof CoachError) {
    // Somebody who stops has failed at nothing.
    if (STATUS[error.failure] === STATUS.stopped) say([error.message]);
    else say([`rejection-coach: ${error.message}`, error.advice], tones);
    return STATUS[error.failure];
  }
  if (error instanceof Error && (error as NodeJS.ErrnoException).syscall === 'uv_cwd') {
    say(['rejection-coach: this folder is gone. Nothing was changed.', 'Go to another one: cd']);
    return STATUS.usage;
  }
  say([
    'rejection-coach: something went wrong in this program. Your saved answers are safe.',
    `Please tell whoever gave it to you what you typed, and this version: ${VERSION}.`,
    process.env.DEBUG === 'rejection-coach' ? stackOf(error) : 'To see more, set DEBUG=rejection-coach',
  ]);
  return STATUS.defect;
};

const stackOf = (error: unknown): string =>
  error instanceof Error ? `${error.stack}${error.cause ? `\n${stackOf(error.cause)}` : ''}` : String(error);

/** Hints as this person can type them, once the table of commands is loaded. */
let asTyped = (text: string): string => text;

/** Wraps messages, once the width is known. */
let toWidth = (text: string): string => text;

/** The first line says what happened, the others what to do. */
const say = (lines: readonly string[], { failed, quiet } = NO_TONES): void => {
  const texts = lines.filter((line) => line !== '').map((line) => neutral(toWidth(asTyped(line))));
  writingTo(2).write(`${texts.map((text, at) => (at === 0 ? failed : quiet)(text)).join('\n')}\n`);
};

const main = async (argv: readonly string[]): Promise<void> => {
  await startFaster(argv, process);
  const world: World = {
    version: VERSION,
    columns: columns(),
    out: (text) => writingTo(1).write(asTyped(text)),
    open,
    env: process.env,
  };
  try {
    const { run, callOf, asTyped: inCall } = await import('./program/index.js');
    const call = callOf(argv, process.env, process.platform === 'win32');
    asTyped = (text) => inCall(text, call);
    await run(argv, world);
  } catch (error) {
    process.exitCode = report(error, await errorTones(argv));
  }
};

void main(process.argv.slice(2)).then(leaveQuietly);

// @ts-check
/** Conversations that are left half typed, for tests and drills: where the text is typed, and how each is gone on with. */

import { environment, openTerminal } from './terminal.mjs';

/** @typedef {import('./terminal.mjs').Terminal} Terminal */

/**
 * A pattern of a question's text, and the keys that answer it.
 *
 * @typedef {readonly (readonly [question: string, keys: string])[]} Answers
 */

/**
 * @typedef {object} Conversation
 * @property {readonly string[]} args
 * @property {Answers} [before]
 * @property {string} at the question at which the text is typed
 * @property {readonly string[]} [again] how it is gone on with, where that differs
 * @property {Answers} [beforeAgain]
 */

/** @type {Readonly<Record<string, Conversation>>} */
export const CONVERSATIONS = {
  debrief: {
    args: ['start'],
    before: [
      ['What happened', '\r'],
      ['How much does it hurt', '7\r'],
    ],
    at: 'What was the job',
    again: ['resume'],
    beforeAgain: [['How much does it hurt', '\r']],
  },
  'feedback log': {
    args: ['feedback', 'log', 'latest'],
    before: [['What did they write', 'Good.\r']],
    at: 'Who was it',
    again: ['feedback', 'log', 'latest', '--sort'],
  },
  'stories add': {
    args: ['stories', 'add'],
    before: [['Where were you', '\r']],
    at: 'What was your job in this',
    again: ['stories', 'edit', 'latest'],
    beforeAgain: [
      ['Which part', '\r'],
      ['Where were you', '\r'],
    ],
  },
  'next add': {
    args: ['next', 'add'],
    before: [['Paste the job', '\r']],
    at: '(?:Which role is it for|What is the job)',
  },
  'next edit': {
    args: ['next', 'edit', 'latest'],
    before: [['(?:Which role is it for|What is the job)', '\r']],
    at: 'Which (?:company|employer)',
  },
  'next homework': {
    args: ['next', 'homework', '--fill'],
    before: [['What the ward or service does: what did you find', '\r']],
    at: 'What patients say: what did you find',
  },
  skills: { args: ['skills'], at: 'Paste the job' },
  'applications add': {
    args: ['applications', 'add'],
    before: [['Which job did you apply for', 'Nurse\r']],
    at: 'Which employer was it',
    beforeAgain: [['Which job did you apply for', '\r']],
  },
  'an entry of one’s own': { args: ['edit', 'latest', 'other-reasons'], at: 'What else could explain' },
  edit: { args: ['edit', 'latest', 'friend'], at: 'A friend tells you' },
  'edit --plain': { args: ['edit', 'latest', 'friend', '--plain'], at: 'empty line ends' },
  'edit a line --plain': { args: ['edit', 'latest', 'role', '--plain'], at: 'stop' },
};

/** What has to be there before: a debrief, and an interview where there is one to change. */
export const JOURNAL = JSON.stringify({ answers: { outcome: 'rejected', 'ask-whom': 'Dana' } });
/** @param {string} name */
export const needsInterview = (name) => ['next edit', 'next homework', 'skills'].includes(name);

/**
 * Inside a shell, which prints the process id before, and the status and the terminal's modes afterwards; the status
 * also goes to the file `status` in the home, for a window that is closed. It stays a moment, because the last that is
 * written may be lost with the terminal.
 *
 * @param {string} program
 * @param {string} home
 * @param {readonly string[]} args
 */
export const openInShell = (program, home, args) =>
  openTerminal(
    [
      'bash',
      '-c',
      'trap : HUP; bash -c \'echo "pid $$"; exec "$NODE" "$PROGRAM" "$@"\' coach "$@"; s=$?; echo "$s" > "$HOME/status"; echo "status $s"; stty -a; sleep 0.2',
      'shell',
      ...args,
    ],
    { env: environment(home, { NODE: process.execPath, PROGRAM: program }) },
  );

/**
 * Answers from the first question that is asked: a conversation may go on at a later one.
 *
 * @param {Terminal} terminal
 * @param {Answers} before
 * @param {string} at
 */
export const answerUntil = async (terminal, before, at) => {
  await terminal.see(new RegExp([...before.map(([question]) => question), at].join('|')));
  const first = before.findIndex(([question]) => new RegExp(question).test(terminal.scrollback()));
  for (const [question, keys] of first < 0 ? [] : before.slice(first)) {
    await terminal.see(new RegExp(question));
    terminal.type(keys);
  }
  await terminal.see(new RegExp(at));
};

/**
 * To the program alone, not to the shell around it.
 *
 * @param {Terminal} terminal
 * @param {NodeJS.Signals} signal
 */
export const signalProgram = (terminal, signal) => {
  process.kill(Number(/pid (\d+)/.exec(terminal.scrollback())?.[1]), signal);
};

/**
 * What is wrong with the terminal after the program has ended, if anything.
 *
 * @param {Terminal} terminal
 */
export const leftAs = (terminal) => {
  const written = terminal.written();
  if (!/\sicanon\s/.test(written) || !/\secho\s/.test(written)) return 'the terminal is still in raw mode';
  if (written.lastIndexOf('\u001b[?2004l') < written.lastIndexOf('\u001b[?2004h'))
    return 'pastes are still bracketed';
  return null;
};

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

/**
 * Conversations whose answers have no record before the end: each question, what is typed there, and what stands there
 * next time.
 *
 * @type {Readonly<Record<string, { readonly args: readonly string[], readonly answers: readonly (readonly [string, string, string])[] }>>}
 */
export const BEFORE_A_RECORD = {
  'next add': {
    args: ['next', 'add'],
    answers: [
      [
        'Paste the job',
        '\u001b[200~Nights on the ward.\rYou bring: a licence to drive\u001b[201~\r',
        'licence',
      ],
      ['What is the job', 'Night nurse\r', 'Night nurse'],
      ['Which employer', 'Mercy House\r', 'Mercy House'],
      ['When is it', 'in 5 days\r', 'in 5 days'],
    ],
  },
  'next add --plain': {
    args: ['next', 'add', '--plain'],
    answers: [
      ['Paste the job', '\r', ''],
      ['What is the job', 'Night nurse\r', 'Night nurse'],
      ['Which employer', 'Mercy House\r', 'Mercy House'],
      ['When is it', 'in 5 days\r', 'in 5 days'],
    ],
  },
  'next edit': {
    args: ['next', 'edit', 'latest'],
    answers: [
      ['What is the job', ' at night\r', 'Staff nurse at night'],
      ['Which employer', 'Mercy House\r', 'Mercy House'],
      ['When is it', '\r', ''],
    ],
  },
  'applications add': {
    args: ['applications', 'add'],
    answers: [
      ['Which job did you apply for', 'Night nurse\r', 'Night nurse'],
      ['Which employer was it', '', ''],
    ],
  },
};

/**
 * Answers, and is killed when the question behind the answers stands; what is confirmed stands there when it is begun
 * again.
 *
 * @param {string} program
 * @param {string} home
 * @param {string} name
 * @param {number} [most] how many answers, if not all but the last
 */
export const killedAndBegunAgain = async (program, home, name, most = Number.POSITIVE_INFINITY) => {
  const { args = [], answers = [] } = BEFORE_A_RECORD[name] ?? {};
  const confirmed = answers.slice(0, Math.min(most, answers.length - 1));
  const open = () => openTerminal([process.execPath, program, ...args], { env: environment(home) });
  const terminal = open();
  for (const [question, keys] of confirmed) {
    await terminal.see(new RegExp(question));
    terminal.type(keys);
  }
  await terminal.see(new RegExp(answers[confirmed.length]?.[0] ?? ''));
  terminal.kill('SIGKILL');
  await terminal.ended;
  const next = open();
  try {
    for (const [question, , text] of confirmed) {
      await next.see(new RegExp(question));
      await next.see(text);
      next.type('\r');
    }
  } finally {
    next.kill('SIGKILL');
    await next.ended;
  }
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

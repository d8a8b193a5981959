/** A person at a pseudo-terminal, played: answers whatever question is on the screen. */

import { environment, openTerminal as openPseudoTerminal } from '../../test/support/terminal.mjs';
import { wait } from './drill.mjs';

/** Milliseconds after which a conversation that has got stuck is killed. */
const PATIENCE = 120_000;

/** Milliseconds from a question on the screen to the first key: what is typed before the program listens is dropped. */
const READY = 20;

/** Milliseconds after which a key that seems to have got lost is typed again. */
const AGAIN = 3_000;

const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007]*\u0007|[@-Z\\-_])/g;
/** Without escapes, in one line; `--plain` spells an ellipsis out. */
const flat = (text) => text.replace(ESCAPES, '').replaceAll('…', '...').replace(/\s+/g, ' ');

/**
 * The program in a pseudo-terminal; a conversation that has got stuck is killed.
 *
 * @param file the launcher, or a program that needs no Node.
 * @param through a command line that the program is put behind.
 * @returns `text()` is all that was written, without escapes, in one line; `ended` gives the exit status, or the signal.
 */
export const openTerminal = (file, home, args, { env = {}, through = [] } = {}) => {
  const terminal = openPseudoTerminal(
    [...through, ...(file.endsWith('.js') ? [process.execPath] : []), file, ...args],
    {
      columns: 200,
      rows: 60,
      env: environment(home, env),
    },
  );
  const kill = () => terminal.kill('SIGKILL');
  const patience = setTimeout(kill, PATIENCE);
  return {
    text: () => flat(terminal.written()),
    type: terminal.type,
    onOutput: terminal.onOutput,
    kill,
    ended: terminal.ended.then(({ exitCode, signal }) => {
      clearTimeout(patience);
      return signal ? `signal ${signal}` : exitCode;
    }),
  };
};

/** What to type for a question of each kind, and the value that has to be kept for it. */
const replyTo = ({ id, kind, choices }, plain, word) => {
  // Asked for each need, of which one is typed.
  if (id === 'proof') return { keys: `${word} ${id}\r`, value: [`${word} ${id}`] };
  // The question under it says "learn" of what is typed here.
  if (id === 'gaps') return { keys: [`${word} ${id}\r`, '\r'], value: [`learn: ${word} ${id}`] };
  switch (kind) {
    case 'scale':
      return { keys: '8\r', value: 8 };
    case 'list':
      return { keys: [`${word} ${id}\r`, '\r'], value: [`${word} ${id}`] };
    case 'text':
      return { keys: plain ? [`${word} ${id}\r`, '\r'] : [`${word} ${id}`, '\r'], value: `${word} ${id}` };
    case 'choice':
      return { keys: plain ? '1\r' : ['1', '\r'], value: choices[0].value };
    case 'choices':
      return plain
        ? { keys: '1\r', value: [choices[0].value] }
        : { keys: ['\u001b[B', ' ', '\r'], value: [choices[0].value] };
    case 'date':
      return { keys: '\r', value: null };
    default:
      return { keys: `${word} ${id}\r`, value: `${word} ${id}` };
  }
};

/** Menus of the conversation, by a part of their text, and what is typed there. */
const MENUS = [
  ['What will you do with this?', '2\r'],
  ['What will you do about it?', '1\r'],
  ['Anything else?', '1\r'],
];

/**
 * Answers question after question until the program ends.
 *
 * @param questions what `questions --json` lists.
 * @param onAsked called with each question as it appears, before it is answered; return true to leave it unanswered.
 * @returns the answers, by id, whose next question had appeared by the time the program ended.
 */
export const converse = async (terminal, questions, { plain, word = 'said', onAsked = () => false } = {}) => {
  const menus = [...MENUS];
  const replies = new Map();
  const asked = [];
  let nudge;
  let typing = Promise.resolve();
  const look = () => {
    const text = terminal.text();
    const question = questions.find(({ id, text: asks }) => !asked.includes(id) && text.includes(flat(asks)));
    const menu = menus.findIndex(([part]) => text.includes(part));
    if (question === undefined && menu === -1) return;
    clearTimeout(nudge);
    if (question === undefined) {
      asked.push('menu');
      const [[, keys]] = menus.splice(menu, 1);
      wait(READY).then(() => terminal.type(keys));
      nudge = setTimeout(() => terminal.type(keys), AGAIN);
      return;
    }
    asked.push(question.id);
    if (onAsked(question, asked.length)) return;
    const { keys, value } = replyTo(question, plain, word);
    replies.set(question.id, value);
    const [first, ...more] = [keys].flat();
    // The rest of a long answer is typed when the first part stands on the screen, as a person would.
    typing = typing.then(async () => {
      await wait(READY);
      terminal.type(first);
      for (const key of more) {
        await wait(plain ? 60 : 12);
        terminal.type(key);
      }
    });
    // Where both parts arrived together they count as a paste, which goes on to another empty line.
    if (plain && more.length > 0) nudge = setTimeout(() => terminal.type('\r'), AGAIN);
  };
  terminal.onOutput(look);
  look();
  const status = await terminal.ended;
  clearTimeout(nudge);
  look();
  const confirmed = asked.slice(0, -1).filter((id) => replies.has(id));
  return { status, asked, answers: new Map(confirmed.map((id) => [id, replies.get(id)])) };
};

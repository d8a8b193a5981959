/** Pages in a real browser, driven over its pipe: what somebody types and presses there, what is saved, what is printed. */

import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

interface Page {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  /** The addresses that were asked for since the page was opened, but the page itself. */
  requests(): readonly string[];
  /** What the console said, such as what the policy refused. */
  complaints(): readonly string[];
  /** Name and text of the file that was saved, once there is one. */
  saved(): Promise<{ readonly name: string; readonly text: string }>;
  /** How many sides it prints on. */
  sides(): Promise<number>;
}

export interface Browser {
  withPage<T>(file: string, use: (page: Page) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const PATIENCE = 60_000;

export const openBrowser = (browser: string): Browser => {
  const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-browser-'));
  const downloads = join(folder, 'downloads');
  const child = spawn(
    browser,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--remote-debugging-pipe',
      `--user-data-dir=${join(folder, 'profile')}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const [into, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, (message: Message) => void>();
  const events: Message[] = [];
  let [rest, last] = ['', 0];
  from.setEncoding('utf8').on('data', (part: string) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const text of messages) {
      const message = JSON.parse(text) as Message;
      if (message.id === undefined) events.push(message);
      else waiting.get(message.id)?.(message);
    }
  });
  const send = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Readonly<Record<string, unknown>>>((resolve, reject) => {
      const id = ++last;
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(late);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result ?? {});
      });
      into.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const until = async <V>(find: () => V | undefined): Promise<V> => {
    for (const begun = Date.now(); Date.now() - begun < PATIENCE; ) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the browser did nothing');
  };
  const withPage: Browser['withPage'] = async (file, use) => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const attached = await send('Target.attachToTarget', { targetId, flatten: true });
    const sessionId = String(attached.sessionId);
    const say = (method: string, params?: object) => send(method, params, sessionId);
    const heard = (method: string) =>
      events.filter((event) => event.method === method && [sessionId, undefined].includes(event.sessionId));
    await send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await say(`${domain}.enable`);
    await say('Page.navigate', { url: `file://${file}` });
    await until(() => heard('Page.loadEventFired')[0]);
    const done = await use({
      async evaluate(expression) {
        const { result, exceptionDetails } = await say('Runtime.evaluate', {
          expression,
          returnByValue: true,
          userGesture: true,
        });
        if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
        return (result as { value?: unknown }).value;
      },
      async type(text) {
        await say('Input.insertText', { text });
      },
      requests: () =>
        heard('Network.requestWillBeSent')
          .map(({ params = {} }) => (params.request as { url: string }).url)
          .filter((url) => url !== `file://${file}`),
      complaints: () =>
        heard('Log.entryAdded').map(({ params = {} }) => (params.entry as { text: string }).text),
      async saved() {
        await until(() =>
          heard('Browser.downloadProgress').find(({ params }) => params?.state === 'completed'),
        );
        const [name = ''] = readdirSync(downloads);
        return { name, text: readFileSync(join(downloads, name), 'utf8') };
      },
      async sides() {
        const { data } = await say('Page.printToPDF', { printBackground: true, preferCSSPageSize: true });
        const pdf = Buffer.from(String(data), 'base64').toString('latin1');
        return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      },
    });
    await send('Target.closeTarget', { targetId });
    return done;
  };
  // It ends its own helpers when it is asked to; its folder goes with that of the whole run, when all of them have ended.
  const close = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.exitCode !== null || child.signalCode !== null) return;
    into.write(`${JSON.stringify({ id: ++last, method: 'Browser.close' })}\0`);
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(late);
  };
  return { withPage, close };
};

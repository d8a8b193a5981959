/** `page`: the page for the night before, as one file to print. */

import { pageText } from '../../content/en/checklist/page.js';
import { isNightPage } from '../../render/html/checklist-page/index.js';
import { todayOf } from '../shared/as-of.js';
import { asOf, defineCommand, flag, offering, optional, type Ports, value } from '../shared/command.js';
import type { FindPorts } from '../shared/find-record.js';
import { prepare } from '../shared/preparation.js';
import { writeResult } from '../shared/write-result.js';
import { pageHtml } from './page-html.js';

/** A page is some ten thousand bytes. */
const LARGEST = 1_000_000;

export const command = defineCommand({
  about:
    'One page for the night before: what to bring, what they may ask, what to take. It is always up to date.',
  args: { id: offering(optional, 'interviews') },
  options: {
    open: flag('show it in the browser'),
    output: value('<file>', 'write to this file; - is standard output'),
    force: flag("replace a file that isn't a page like this"),
    asOf,
  },
  examples: ['rejection-coach page --open', 'rejection-coach page --output thursday.html'],
  async run(
    context: FindPorts & Ports<'clock' | 'files' | 'settings' | 'viewer'>,
    { id, open, output, force, asOf: day },
  ) {
    const today = await todayOf(context, day);
    const preparation = await prepare(context, today, id);
    const { interview } = preparation;
    const name = [interview?.when?.slice(0, 10), interview?.role ?? 'next interview', interview?.company];
    const file = output ?? `${fileName(name.filter((part) => part).join(' '))}.html`;
    const ours = file !== '-' && (await isOurs(context, file));
    await writeResult(
      context,
      { output: file, force: force || ours },
      await pageHtml(context, preparation, today),
    );
    if (interview === null) context.output.err(`${context.output.asTyped(pageText.noInterview)}\n`);
    if (open && file !== '-' && !(await context.viewer.open(file)))
      context.output.err('No browser could be started. Open the file yourself to print it.\n');
  },
});

const LONGEST_NAME = 80;

const fileName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LONGEST_NAME)
    .replace(/-$/, '') || 'page';

const isOurs = async ({ files }: Ports<'files'>, file: string): Promise<boolean> => {
  try {
    return isNightPage(await files.read(file, LARGEST));
  } catch {
    return false;
  }
};

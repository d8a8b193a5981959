import { nightPageText } from '../../content/en/checklist/night.js';
import { pageText } from '../../content/en/checklist/page.js';
import { script } from '../../content/en/index.js';
import { planNightPage } from '../../domain/checklist/night-page.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { questionBank } from '../../domain/stories/question-bank.js';
import { isNightPage, nightPageHtml } from '../../render/html/checklist-page/index.js';
import { namesIn } from '../../render/job-names.js';
import { todayOf } from '../shared/as-of.js';
import { argument, defineCommand, option, type Ports } from '../shared/command.js';
import type { FindPorts } from '../shared/find-record.js';
import { countedIn, journalView, prepare, requirementsFor } from '../shared/preparation.js';
import { writeResult } from '../shared/write-result.js';

/** A page is some ten thousand bytes. */
const LARGEST = 1_000_000;

export const command = defineCommand({
  about:
    'One page for the night before: what to bring, what they may ask, what to take. It is always up to date.',
  args: { id: argument.optional('interviews') },
  options: {
    open: option.flag('show it in the browser'),
    output: option.value('<file>', 'write to this file; - is standard output'),
    force: option.flag("replace a file that isn't a page like this"),
    asOf: option.asOf,
  },
  examples: ['rejection-coach page --open', 'rejection-coach page --output thursday.html'],
  async run(
    context: FindPorts & Ports<'clock' | 'files' | 'settings' | 'viewer'>,
    { id, open, output, force, asOf: day },
  ) {
    const today = await todayOf(context, day);
    const preparation = await prepare(context, today, id);
    const { interview } = preparation;
    const name =
      interview === null ? ['next interview'] : [interview.when?.slice(0, 10), ...namesIn(interview, false)];
    const file = output ?? `${fileName(name.filter((part) => part).join(' '))}.html`;
    const ours = file !== '-' && (await isOurs(context, file));
    await writeResult(
      context,
      { output: file, force: force || ours },
      await pageHtml(context, preparation, today),
    );
    if (interview === null) context.output.err(`${pageText.noInterview}\n`);
    if (!open && file !== '-' && context.output.interactive) context.output.err(`${pageText.print}\n`);
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

export const pageHtml = async (
  context: FindPorts,
  preparation: Preparation,
  today: string,
): Promise<string> => {
  const view = journalView(context);
  const [debriefs, stories] = [await countedIn(view), await view('stories')];
  const { rehearsalText } = await import('../../content/en/rehearsal/text.js');
  const page = planNightPage({
    preparation,
    debriefs,
    requirements: await requirementsFor(view, preparation.interview, today),
    hasCv: (await view('cvs')).length > 0,
    asked: questionBank({ debriefs, stories, script, stopWords: rehearsalText.questionStopWords }),
    ...nightPageText,
  });
  return nightPageHtml(page, today);
};

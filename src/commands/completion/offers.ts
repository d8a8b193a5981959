/** What TAB offers of the person's own: ids of records, numbers of the checklist; and the ids of the questions. */

import { script } from '../../content/en/index.js';
import { VERSIONED, type Versioned } from '../../domain/journal/record-versions.js';
import { printableLine, shortened } from '../../domain/text/printable.js';
import type { Context, Offer, Offers } from '../../ports/index.js';
import { lastShown } from '../checklist/shown.js';
import { todayOf } from '../shared/as-of.js';
import { knownBy, namedRecords } from '../shared/find-record.js';
import { prepare } from '../shared/preparation.js';

type Outside = Omit<Context, 'run'>;

/** More than fit on a screen are offered without what they are: reading each would take longer than typing goes on. */
const MOST_READ = 60;

const LONGEST = 60;

const offer = (value: string, about: string): Offer => ({
  value,
  about: shortened(printableLine(about), LONGEST),
});

/** @param typed what stands before the cursor; only what begins with it needs to be there. */
export const offersFor = async (
  outside: Outside,
  offers: Offers,
  typed: string,
): Promise<readonly Offer[]> => {
  const context = { ...outside, output: { ...outside.output, err: () => {}, interactive: false } };
  switch (offers) {
    case 'questions':
      return script.questions.map(({ id, text }) => offer(id, text));
    case 'items':
      return items(context);
    case 'bin':
      return (await context.journal.binned()).records.flatMap(({ kind, id, record }) =>
        VERSIONED.some((known) => known === kind) ? [offer(id, knownBy(record as never))] : [],
      );
    case 'records':
      return records(context, VERSIONED, typed);
    case 'debriefs':
    case 'interviews':
    case 'stories':
      return records(context, [offers], typed);
    default:
      return offers.map((word) => offer(word, ''));
  }
};

const records = async (
  context: Outside,
  kinds: readonly Versioned[],
  typed: string,
): Promise<readonly Offer[]> => {
  const newestFirst = await namedRecords(context, kinds);
  const fitting = newestFirst.filter(({ value }) => value.id.startsWith(typed));
  const found = fitting.map(async ({ value, label }, at) =>
    offer(value.id, at < MOST_READ ? await label() : ''),
  );
  const all = await Promise.all(found);
  return newestFirst.length > 0 ? [offer('latest', 'the last one you began or added'), ...all] : all;
};

const items = async (context: Outside): Promise<readonly Offer[]> => {
  const preparation = await prepare(context, await todayOf(context, undefined), undefined);
  const shown = await lastShown(context, preparation.list);
  return shown.flatMap((id, at) => {
    const item = preparation.items.find((known) => known.id === id || known.aliases.includes(id));
    return item ? [offer(String(at + 1), item.text)] : [];
  });
};

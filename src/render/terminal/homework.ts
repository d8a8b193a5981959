/** The homework of one interview on a screen: what to find out, where to look, what was found. */

import { homeworkWords as said } from '../../content/en/interview/research.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine } from '../../domain/text/printable.js';
import type { HomeworkTask } from '../research-order.js';
import { nameOf } from './debriefs.js';
import { type Look, type Paint, paint, wrap } from './look.js';

export const homeworkScreen = (interview: Interview, tasks: readonly HomeworkTask[], look: Look): string => {
  const style = paint(look);
  const found = tasks.filter((one) => one.done).length;
  const when = interview.when === null ? null : longDay(interview.when);
  const open = tasks.find((one) => !one.done);
  return `${[
    [style.heading(wrap(said.title(nameOf(interview), when), look)), said.progress(found, tasks.length)].join(
      '\n',
    ),
    tasks.map((one) => taskLines(one, look, style)).join('\n'),
    [said.fill, said.fillOne((open ?? tasks[0])?.homework.key ?? 'news')]
      .map((line) => style.quiet(wrap(line, look)))
      .join('\n'),
  ].join('\n\n')}\n`;
};

const taskLines = ({ done, homework }: HomeworkTask, look: Look, style: Paint): string => {
  const { key, label, where, wanted, finding } = homework;
  const wishes = wanted.length === 0 ? '' : said.wanted(wanted.map(printableLine));
  const whereTo = where === '' || finding !== '' ? '' : said.where(where);
  const result = finding === '' ? '' : said.found(printableLine(finding));
  if (look.plain)
    return wrap(
      [
        done ? said.plainFound : said.plainOpen,
        ended(printableLine(label)),
        ended(wishes),
        ended(result),
        whereTo,
        said.key(key),
      ]
        .filter((part) => part !== '')
        .join(' '),
      look,
    );
  return [
    wrap(`${printableLine(label)} ${style.quiet(`(${key})`)}`, look, done ? '  [x] ' : '  [ ] ', '      '),
    ...[result].filter((part) => part !== '').map((part) => wrap(part, look, '      ')),
    ...[wishes, whereTo].filter((part) => part !== '').map((part) => style.quiet(wrap(part, look, '      '))),
  ].join('\n');
};

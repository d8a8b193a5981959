/** The homework of one interview on a screen: what to find out, where to look, what was found. */

import { homeworkText } from '../../content/en/interview/research.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Homework } from '../../domain/checklist/item.js';
import type { Item } from '../../domain/checklist/plan.js';
import type { Interview } from '../../domain/interview/interview.js';
import { ended, printableLine } from '../../domain/text/printable.js';
import { joinBlocks, joinLines, present } from '../present.js';
import { nameOf } from './debriefs.js';
import { indentOf, type Look, listItem, paint, quietly, signs, wrap } from './theme.js';

export const homeworkScreen = (interview: Interview, tasks: readonly HomeworkTask[], look: Look): string => {
  const found = tasks.filter((task) => task.done).length;
  const when = interview.when === null ? null : longDay(interview.when);
  const open = tasks.find((task) => !task.done) ?? tasks[0];
  return joinBlocks(
    joinLines(
      paint(look).heading(wrap(homeworkText.title(nameOf(interview), when), look)),
      homeworkText.progress(found, tasks.length),
    ),
    tasks.map((task) => taskLines(task, look)).join('\n'),
    joinLines(
      quietly(homeworkText.fill, look),
      quietly(homeworkText.fillOne(firstWords(open?.homework.label ?? '')), look),
    ),
  );
};

/** Enough to name a task by. */
const firstWords = (label: string): string =>
  printableLine(label)
    .replaceAll(/["`$\\!]/g, '')
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');

const taskLines = ({ done, homework }: HomeworkTask, look: Look): string => {
  const { key, label, where, wanted, finding } = homework;
  const wishes = wanted.length === 0 ? '' : homeworkText.wanted(wanted.map(printableLine));
  const whereTo = where === '' || finding !== '' ? '' : homeworkText.where(where);
  const result = finding === '' ? '' : homeworkText.found(printableLine(finding));
  if (look.plain) {
    const state = done ? homeworkText.plainFound : homeworkText.plainOpen;
    const sentences = [printableLine(label), wishes, result].map(ended);
    return wrap(present(state, ...sentences, whereTo, homeworkText.key(key)).join(' '), look);
  }
  const indent = indentOf(look, 3);
  return joinLines(
    listItem(printableLine(label), look, done ? signs(look).done : signs(look).open),
    result && wrap(result, look, indent),
    ...present(wishes, whereTo).map((part) => quietly(part, look, indent)),
  );
};

export type HomeworkTask = Item & { readonly homework: Homework };

export const homeworkTasks = (items: readonly Item[]): readonly HomeworkTask[] =>
  items.flatMap((item) => (item.homework === null ? [] : [{ ...item, homework: item.homework }]));

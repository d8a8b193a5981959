/** The items of a checklist that are homework, in the order in which it is best read. */

import { homeworkOrder as order } from '../content/en/interview/research.js';
import type { Homework } from '../domain/checklist/item.js';
import type { Item } from '../domain/checklist/plan.js';

export type HomeworkTask = Item & { readonly homework: Homework };

const place = ({ homework }: HomeworkTask): number => {
  const at = order.indexOf(homework.key);
  return at === -1 ? order.indexOf('') : at;
};

export const homeworkTasks = (items: readonly Item[]): readonly HomeworkTask[] =>
  items
    .flatMap((item) => (item.homework === null ? [] : [{ ...item, homework: item.homework }]))
    .sort((a, b) => place(a) - place(b));

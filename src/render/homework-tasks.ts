/** The items of a checklist that are homework. */

import type { Homework } from '../domain/checklist/item.js';
import type { Item } from '../domain/checklist/plan.js';

export type HomeworkTask = Item & { readonly homework: Homework };

export const homeworkTasks = (items: readonly Item[]): readonly HomeworkTask[] =>
  items.flatMap((item) => (item.homework === null ? [] : [{ ...item, homework: item.homework }]));

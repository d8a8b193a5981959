import { checklistText } from '../../../src/content/en/checklist/checklist.js';
import { script } from '../../../src/content/en/index.js';
import { type ChecklistInput, type Item, planChecklist } from '../../../src/domain/checklist/plan.js';
import type { Debrief } from '../../../src/domain/debrief/debrief.js';
import type { Tick } from '../../../src/domain/record/tick.js';

export const plan = (debriefs: readonly Debrief[], more: Partial<ChecklistInput> = {}): readonly Item[] =>
  planChecklist({
    debriefs,
    interview: null,
    today: '2026-11-24',
    ticks: [],
    script,
    words: checklistText,
    ...more,
  });

export const own = (items: readonly Item[]): readonly Item[] => items.filter((one) => one.rank !== 'general');
export const texts = (items: readonly Item[]): readonly string[] => own(items).map((one) => one.text);
export const withText = (items: readonly Item[], part: string): Item => {
  const found = items.find((one) => one.text.includes(part));
  if (!found) throw new Error(`no item with ${part} among\n${items.map((one) => one.text).join('\n')}`);
  return found;
};

export const tickOf = (item: Item, at: string, sources = item.sources.map((one) => one.debrief)): Tick => ({
  id: item.id,
  done: true,
  at,
  sources,
});

/** A checklist for an interview, as the page, the calendar and the screen get it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checklistText } from '../../src/content/en/checklist/checklist.js';
import { skillsText } from '../../src/content/en/checklist/page.js';
import { script } from '../../src/content/en/index.js';
import { planChecklist } from '../../src/domain/checklist/plan.js';
import { proofRows } from '../../src/domain/checklist/proof-list.js';
import type { AnswerValue, Debrief, QuestionId } from '../../src/domain/debrief/debrief.js';
import type { Interview } from '../../src/domain/interview/interview.js';
import { debrief } from './debriefs.js';

/** @param ahead `null`: none is set. */
export const night = (debriefs: readonly Debrief[], ahead: Interview | null, today = '2026-11-25') => ({
  items: planChecklist({ debriefs, interview: ahead, today, ticks: [], script, words: checklistText }),
  rows: proofRows({
    debriefs,
    interview: ahead,
    script,
    words: checklistText,
    today,
    unheard: skillsText.unheard,
  }),
  interview: ahead,
  today,
});

/** Debriefs from `examples/`, the oldest first. */
export const examples = (...names: readonly string[]): readonly Debrief[] =>
  names.map((name, at) => {
    const file = fileURLToPath(new URL(`../../examples/${name}.json`, import.meta.url));
    const { answers } = JSON.parse(readFileSync(file, 'utf8')) as {
      answers: Partial<Record<QuestionId, AnswerValue>>;
    };
    return debrief(`2026-11-${10 + at}-aaaa`, answers);
  });

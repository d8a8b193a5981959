/** A checklist for an interview, as the page, the calendar and the screen get it. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checklistText } from '../../src/content/en/checklist/checklist.js';
import { nightPageText } from '../../src/content/en/checklist/night.js';
import { strengthWords } from '../../src/content/en/checklist/strengths.js';
import { script } from '../../src/content/en/index.js';
import { planNightPage } from '../../src/domain/checklist/night-page.js';
import { planPreparation } from '../../src/domain/checklist/preparation.js';
import { planStrengths } from '../../src/domain/checklist/strengths.js';
import type { AnswerValue, Debrief, QuestionId } from '../../src/domain/debrief/debrief.js';
import type { Interview } from '../../src/domain/interview/interview.js';
import type { RequirementMatch } from '../../src/domain/skills/match.js';
import { questionBank } from '../../src/domain/stories/question-bank.js';
import { debrief } from './debriefs.js';

/** @param ahead `null`: none is set. */
export const night = (debriefs: readonly Debrief[], ahead: Interview | null, today = '2026-11-25') =>
  planPreparation({
    debriefs,
    interview: ahead,
    today,
    ticks: [],
    script,
    words: checklistText,
    strengths: planStrengths({
      debriefs,
      stories: [],
      requirements: [],
      interview: ahead,
      script,
      words: { ...checklistText, ...strengthWords },
    }),
    rehearsal: null,
  });

/** What stands on the page for the night before. */
export const nightPage = (
  debriefs: readonly Debrief[],
  ahead: Interview | null,
  requirements: readonly RequirementMatch[] = [],
  hasCv = false,
) =>
  planNightPage({
    preparation: night(debriefs, ahead),
    debriefs,
    requirements,
    hasCv,
    asked: questionBank({ debriefs, stories: [], script, stopWords: checklistText.stopWords }),
    ...nightPageText,
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

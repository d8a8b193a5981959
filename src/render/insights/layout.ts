/** The insights as a page of sections, before it is drawn. */

import { insightsWords as phrases } from '../../content/en/insights/insights.js';
import { outcomeNames, stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Filter } from '../../domain/applications/filter.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { type Block, type Page, present } from './blocks.js';
import { changeBlocks, feedbackBlocks, feelingBlocks, roleBlocks } from './feedback-and-roles.js';
import { arithmetic, standsOut } from './highlights.js';
import { howFar, whereItEnds } from './steps.js';
import { comesUp, storyBlocks } from './themes.js';

/** @param why also the arithmetic. */
export const insightsPage = (page: Insights, filter: Filter, why: boolean): Page => {
  const worked = comesUp(page, ({ kind }) => kind === 'worked', phrases.noneWorked);
  const sections: Readonly<Record<keyof typeof phrases.headings, readonly Block[]>> = {
    out: standsOut(page),
    far: howFar(page),
    ends: whereItEnds(page),
    again: comesUp(page, ({ kind }) => kind !== 'worked', phrases.noThemes),
    worked: [...worked, ...storyBlocks(page)],
    feedback: feedbackBlocks(page),
    change: changeBlocks(page),
    roles: roleBlocks(page),
    feelings: feelingBlocks(page),
    why: why ? [arithmetic(page)] : [],
  };
  return {
    title: phrases.title,
    lead: leadOf(page, filter),
    sections: Object.entries(sections)
      .map(([id, blocks]) => ({ title: phrases.headings[id as keyof typeof sections], blocks }))
      .filter(({ blocks }) => blocks.length > 0),
    end: why ? '' : phrases.moreWhy,
  };
};

const leadOf = ({ counts, chosenByResult }: Insights, filter: Filter): readonly string[] => {
  const { debriefs, listed, applications, drafts, withoutOutcome, withoutStage, open } = counts;
  const [from, to] = [counts.from, counts.to].map((day) => (day === null ? null : shortDay(day)));
  const filters = filterParts(filter);
  const counted = present(
    phrases.counted(debriefs, listed, applications, from ?? null, to ?? null),
    applications > 1 && phrases.rounds,
    drafts > 0 && phrases.drafts(drafts),
    withoutOutcome > 0 && phrases.withoutOutcome(withoutOutcome),
    withoutStage > 0 && phrases.withoutStage(withoutStage),
    open > 0 && phrases.open(open, SILENT_AFTER),
    listed === 0 && phrases.onlyWritten,
  );
  return present(
    filters.length > 0 && phrases.filtered(filters),
    counted.join(' '),
    filters.length > 0 && phrases.anotherLook,
    chosenByResult && phrases.chosenByResult,
  );
};

const filterParts = ({ since, until, company, role, stage, outcome, tags }: Filter): readonly string[] =>
  present(
    since !== null && phrases.filter.since(shortDay(since)),
    until !== null && phrases.filter.until(shortDay(until)),
    company !== null && phrases.filter.company(printableLine(company)),
    role !== null && phrases.filter.role(printableLine(role)),
    stage !== null && phrases.filter.stage(stageNames[stage]),
    outcome !== null && phrases.filter.outcome(outcomeNames[outcome]),
    ...tags.map(phrases.filter.tag),
  );

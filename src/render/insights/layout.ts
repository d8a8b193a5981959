/**
 * The insights as a page of headings, sentences, lists and charts, before anybody decides how it is drawn. Every chart
 * carries the sentence that says the same.
 */

import { insightsWords as said } from '../../content/en/insights/insights.js';
import { outcomeNames, stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import { type Filter, isEverything } from '../../domain/applications/filter.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import type { Page } from './blocks.js';
import { comesUp, standsOut } from './found.js';
import { changeBlocks, feedbackBlocks, feelingBlocks, roleBlocks, storyBlocks } from './rest.js';
import { howFar, whereItEnds } from './steps.js';
import { whyLines } from './why.js';

/** @param why also the arithmetic. */
export const insightsPage = (page: Insights, filter: Filter, why: boolean): Page => ({
  title: said.title,
  lead: leadOf(page, filter),
  sections: [
    { title: said.headings.out, blocks: standsOut(page) },
    { title: said.headings.far, blocks: howFar(page) },
    { title: said.headings.ends, blocks: whereItEnds(page) },
    { title: said.headings.again, blocks: comesUp(page, (one) => one.kind !== 'worked', said.noThemes) },
    {
      title: said.headings.worked,
      blocks: [...comesUp(page, (one) => one.kind === 'worked', said.noneWorked), ...storyBlocks(page)],
    },
    { title: said.headings.feedback, blocks: feedbackBlocks(page) },
    { title: said.headings.change, blocks: changeBlocks(page) },
    { title: said.headings.roles, blocks: roleBlocks(page) },
    ...(page.feelings ? [{ title: said.headings.feelings, blocks: feelingBlocks(page) }] : []),
    ...(why
      ? [{ title: said.headings.why, blocks: [{ type: 'list' as const, title: '', items: whyLines(page) }] }]
      : []),
  ].filter((section) => section.blocks.length > 0),
  end: why ? '' : said.moreWhy,
});

const leadOf = ({ counts, chosenByResult }: Insights, filter: Filter): readonly string[] => {
  const day = (one: string | null): string | null => (one === null ? null : shortDay(one));
  const filters = filterWords(filter);
  return [
    ...(filters.length > 0 ? [said.filtered(filters)] : []),
    [
      said.counted(counts.debriefs, counts.listed, counts.applications, day(counts.from), day(counts.to)),
      ...(counts.applications > 1 ? [said.rounds] : []),
      ...(counts.drafts > 0 ? [said.drafts(counts.drafts)] : []),
      ...(counts.withoutOutcome > 0 ? [said.withoutOutcome(counts.withoutOutcome)] : []),
      ...(counts.withoutStage > 0 ? [said.withoutStage(counts.withoutStage)] : []),
      ...(counts.open > 0 ? [said.open(counts.open, SILENT_AFTER)] : []),
      ...(counts.listed === 0 ? [said.onlyWritten] : []),
    ].join(' '),
    ...(filters.length > 0 ? [said.anotherLook] : []),
    ...(chosenByResult ? [said.chosenByResult] : []),
  ];
};

const filterWords = (filter: Filter): readonly string[] => {
  if (isEverything(filter)) return [];
  const { since, until, company, role, stage, outcome, tags } = filter;
  return [
    ...(since === null ? [] : [said.filter.since(shortDay(since))]),
    ...(until === null ? [] : [said.filter.until(shortDay(until))]),
    ...(company === null ? [] : [said.filter.company(printableLine(company))]),
    ...(role === null ? [] : [said.filter.role(printableLine(role))]),
    ...(stage === null ? [] : [said.filter.stage(stageNames[stage])]),
    ...(outcome === null ? [] : [said.filter.outcome(outcomeNames[outcome])]),
    ...tags.map(said.filter.tag),
  ];
};

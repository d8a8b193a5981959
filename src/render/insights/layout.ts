/** The insights as a page of sections, before it is drawn. */

import { firstSentences } from '../../content/en/insights/first-sentences.js';
import { insightsText } from '../../content/en/insights/insights.js';
import { outcomeNames, stageNames } from '../../content/en/records/screens.js';
import { shortDay } from '../../content/en/text/dates.js';
import type { Filter } from '../../domain/applications/filter.js';
import { SILENT_AFTER } from '../../domain/insights/applications.js';
import type { Insights } from '../../domain/insights/plan.js';
import { printableLine } from '../../domain/text/printable.js';
import { present } from '../present.js';
import type { InsightBlock, InsightPage } from './blocks.js';
import { arithmetic, standsOut } from './highlights.js';
import {
  changeBlocks,
  comesUp,
  feedbackBlocks,
  feelingBlocks,
  howFar,
  roleBlocks,
  storyBlocks,
  whereItEnds,
} from './sections.js';

/** @param why also the arithmetic. */
export const insightsPage = (page: Insights, filter: Filter, why: boolean): InsightPage => {
  const worked = comesUp(page, ({ kind }) => kind === 'worked');
  const sections: Readonly<Record<keyof typeof insightsText.headings, readonly InsightBlock[]>> = {
    out: standsOut(page, why),
    far: howFar(page, why),
    ends: whereItEnds(page),
    again: comesUp(page, ({ kind }) => kind !== 'worked'),
    worked: [...worked, ...storyBlocks(page)],
    feedback: feedbackBlocks(page, why),
    change: changeBlocks(page, why),
    roles: roleBlocks(page, why),
    feelings: feelingBlocks(page, why),
    why: why ? [arithmetic(page)] : [],
  };
  return {
    title: insightsText.title,
    first: firstOf(page),
    lead: leadOf(page, filter),
    sections: Object.entries(sections)
      .map(([id, blocks]) => ({ title: insightsText.headings[id as keyof typeof sections], blocks }))
      .filter(({ blocks }) => blocks.length > 0),
    end: why ? '' : insightsText.moreWhy,
  };
};

const firstOf = ({ summary, counts, feedback }: Insights): readonly string[] => {
  const { talk, stop, most } = summary;
  if (counts.applications === 1) {
    const [stage] = stop.before > 0 ? (['application'] as const) : stop.stages;
    // Who was told why needs no general advice.
    const isTold = feedback.unasked + feedback.answered > 0;
    return present(!isTold && stage && firstSentences.stopOne(stage), firstSentences.one);
  }
  const { best } = talk ?? {};
  return present(
    talk &&
      firstSentences.talk(
        talk.share,
        talk.unsaid,
        talk.standing,
        best ? { ...best, role: printableLine(best.role) } : null,
      ),
    counts.applications > 0 &&
      firstSentences.stop(stop.stages, stop.count, stop.of, stop.before, stop.unsaid),
    most &&
      firstSentences.most(most.kind, printableLine(most.text), most.workedOn, most.debriefs, counts.debriefs),
  );
};

const leadOf = ({ counts, chosenByResult }: Insights, filter: Filter): readonly string[] => {
  const { debriefs, listed, applications, drafts, withoutOutcome, withoutStage, open } = counts;
  const [from, to] = [counts.from, counts.to].map((day) => (day === null ? null : shortDay(day)));
  const filters = filterParts(filter);
  const counted = present(
    insightsText.counted(debriefs, listed, applications, from ?? null, to ?? null),
    applications > 1 && insightsText.rounds,
    drafts > 0 && insightsText.drafts(drafts),
    withoutOutcome > 0 && insightsText.withoutOutcome(withoutOutcome),
    withoutStage > 0 && insightsText.withoutStage(withoutStage),
    open > 0 && insightsText.open(open, SILENT_AFTER),
    listed === 0 && insightsText.onlyWritten,
  );
  return present(
    filters.length > 0 && insightsText.filtered(filters),
    counted.join(' '),
    filters.length > 0 && insightsText.anotherLook,
    chosenByResult && insightsText.chosenByResult,
  );
};

const filterParts = ({ since, until, company, role, stage, outcome, tags }: Filter): readonly string[] =>
  present(
    since !== null && insightsText.filter.since(shortDay(since)),
    until !== null && insightsText.filter.until(shortDay(until)),
    company !== null && insightsText.filter.company(printableLine(company)),
    role !== null && insightsText.filter.role(printableLine(role)),
    stage !== null && insightsText.filter.stage(stageNames[stage]),
    outcome !== null && insightsText.filter.outcome(outcomeNames[outcome]),
    ...tags.map(insightsText.filter.tag),
  );

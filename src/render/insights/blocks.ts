/** A page of headings, sentences, lists and charts, before it is drawn. Every chart has a sentence that says the same. */

import { insightsText, percent, range } from '../../content/en/insights/insights.js';
import type { Interval } from '../../domain/insights/statistics.js';

export interface Bars {
  readonly type: 'bars';
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly sentence: string;
}

/** @param point the share itself, where one is known. */
export const rangeRow = (label: string, { low, high }: Interval, point: number | null) => ({
  label,
  low,
  high,
  point,
  /** `text` and `pointText` say the same in words. */
  text: range({ low, high }),
  pointText: point === null ? '' : percent(point),
});

export interface Ranges {
  readonly type: 'ranges';
  readonly title: string;
  readonly rows: readonly ReturnType<typeof rangeRow>[];
}

export type InsightBlock =
  | { readonly type: 'text' | 'quiet'; readonly text: string }
  | { readonly type: 'list'; readonly title: string; readonly items: readonly string[] }
  | Bars
  | Ranges;

export interface InsightSection {
  readonly title: string;
  readonly blocks: readonly InsightBlock[];
}

export interface InsightPage {
  readonly title: string;
  /** What somebody would act on, before anything else. */
  readonly first: readonly string[];
  readonly lead: readonly string[];
  readonly sections: readonly InsightSection[];
  readonly end: string;
}

/** Of fewer a share says nothing. */
export const FEWEST = 5;

export const text = (content: string): InsightBlock => ({ type: 'text', text: content });
export const quiet = (content: string): InsightBlock => ({ type: 'quiet', text: content });

/** @param lead of the sentence that says the same. */
export const bars = (
  title: string,
  lead: string,
  counts: readonly (readonly [string, number])[],
): InsightBlock => ({
  type: 'bars',
  title,
  rows: counts.map(([label, value]) => ({ label, value })),
  sentence: insightsText.counts(lead, counts),
});

/** Merging one list of a record, with nothing else in it. */

import type { FeedbackEvent } from '../../src/domain/debrief/feedback-events.js';
import type { ResearchNote } from '../../src/domain/interview/findings.js';
import { merged } from '../../src/domain/journal/record-kinds.js';
import { nurseDebrief } from './debriefs.js';
import { interview } from './interviews.js';

export const mergedFeedback = (
  mine: readonly FeedbackEvent[],
  theirs: readonly FeedbackEvent[],
): readonly FeedbackEvent[] =>
  merged('debriefs', nurseDebrief({}, { feedback: mine }), nurseDebrief({}, { feedback: theirs })).feedback;

export const mergedFindings = (
  mine: readonly ResearchNote[],
  theirs: readonly ResearchNote[],
): readonly ResearchNote[] =>
  merged('interviews', interview({ findings: mine }), interview({ findings: theirs })).findings ?? [];

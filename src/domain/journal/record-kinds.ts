/**
 * The records that are kept beside the debriefs. Each is exported just as it is kept, so that one reader serves the
 * journal's files and an import. A new kind is one file here and one line in each of these two tables.
 */

import { type Application, applicationKind } from '../applications/application.js';
import type { Debrief } from '../debrief/debrief.js';
import { type Interview, interviewKind } from '../interview/interview.js';
import type { KindSpec } from '../record/record-kind.js';
import { type Tick, tickKind } from '../record/tick.js';
import { type Round, roundKind } from '../rehearsal/round.js';
import { type Cv, cvKind } from '../skills/cv.js';
import { type Story, storyKind } from '../stories/story.js';

export interface SideRecords {
  interviews: Interview;
  applications: Application;
  cvs: Cv;
  ticks: Tick;
  stories: Story;
  rehearsals: Round;
}
export type SideKind = keyof SideRecords;

/** Every kind of record, by the name of its folder. */
export interface Records extends SideRecords {
  debriefs: Debrief;
}

export const SIDE_KINDS: { readonly [K in SideKind]: KindSpec<SideRecords[K]> } = {
  interviews: interviewKind,
  applications: applicationKind,
  cvs: cvKind,
  ticks: tickKind,
  stories: storyKind,
  rehearsals: roundKind,
};

export const SIDE_KIND_NAMES = Object.keys(SIDE_KINDS) as readonly SideKind[];

/** Nothing of each kind. */
export const noSides = (): { readonly [K in SideKind]: readonly SideRecords[K][] } =>
  Object.fromEntries(SIDE_KIND_NAMES.map((kind) => [kind, []])) as never;

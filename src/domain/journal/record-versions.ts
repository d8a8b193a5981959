/** Going back to an earlier version of a record that a person names by id. */

import type { Application } from '../applications/application.js';
import type { Debrief } from '../debrief/debrief.js';
import { broughtBack } from '../debrief/versions.js';
import type { Interview } from '../interview/interview.js';
import { laterThan } from '../record/parts.js';
import type { Story } from '../stories/story.js';
import type { Records } from './record-kinds.js';

export const VERSIONED = ['debriefs', 'interviews', 'stories', 'applications'] as const;
export type Versioned = (typeof VERSIONED)[number];
export type VersionedRecord = Records[Versioned];

export const isDebrief = (record: VersionedRecord): record is Debrief => 'begun' in record;
export const isApplication = (record: VersionedRecord): record is Application => 'date' in record;
export const isStory = (record: VersionedRecord): record is Story => 'situation' in record;

/** An earlier version counts as written now, so that no merge undoes it. @param present `null`: it can't be read. */
export const asNewest = (
  present: VersionedRecord | null,
  version: VersionedRecord,
  now: string,
): VersionedRecord => {
  if (isDebrief(version)) return broughtBack(present as Debrief | null, version, now);
  if (isStory(version)) {
    const { changed } = (present as Story | null) ?? version;
    return { ...version, changed: laterThan(changed, now) };
  }
  if (isApplication(version)) {
    const { added } = (present as Application | null) ?? version;
    return { ...version, added: laterThan(added, now) };
  }
  return interviewBack(present as Interview | null, version, now);
};

/** Of an interview only what was found out says when it was written. */
const interviewBack = (present: Interview | null, version: Interview, now: string): Interview =>
  version.findings === undefined
    ? version
    : {
        ...version,
        findings: version.findings.map((finding) => {
          const current = present?.findings?.find(({ task }) => task === finding.task);
          const isChanged = current !== undefined && current.text !== finding.text;
          return isChanged ? { ...finding, at: laterThan(current.at, now) } : finding;
        }),
      };

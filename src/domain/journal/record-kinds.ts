/** Every kind of record, by the name of its folder. A new kind is a file of its own, its type and its row here. */

import { type Application, applicationKind } from '../applications/application.js';
import type { Debrief } from '../debrief/debrief.js';
import { debriefKind } from '../debrief/debrief-kind.js';
import { type Interview, interviewKind } from '../interview/interview.js';
import { mergedBy } from '../merging/merge.js';
import { stamped } from '../merging/slots.js';
import type { Complain, Fields } from '../record/json-fields.js';
import { areTimes, type Tie } from '../record/parts.js';
import type { CheckAnswer, KindSpec } from '../record/record-kind.js';
import { type Tick, tickKind } from '../record/tick.js';
import { type Round, roundKind } from '../rehearsal/round.js';
import { type Cv, cvKind } from '../skills/cv.js';
import { type Story, storyKind } from '../stories/story.js';

export interface Records {
  debriefs: Debrief;
  interviews: Interview;
  applications: Application;
  cvs: Cv;
  ticks: Tick;
  stories: Story;
  rehearsals: Round;
}
export type RecordKind = keyof Records;

const KINDS: { readonly [K in RecordKind]: KindSpec<Records[K]> } = {
  debriefs: debriefKind,
  interviews: interviewKind,
  applications: applicationKind,
  cvs: cvKind,
  ticks: tickKind,
  stories: storyKind,
  rehearsals: roundKind,
};

export type Archive = { readonly [K in RecordKind]: readonly Records[K][] };

/** In the order in which an export is written and read. */
export const KIND_NAMES = Object.keys(KINDS) as readonly RecordKind[];

export const specOf = <K extends RecordKind>(kind: K): KindSpec<Records[K]> => KINDS[kind];

export const noRecords = (): Archive => Object.fromEntries(KIND_NAMES.map((kind) => [kind, []])) as never;

/** Part by part the newer. @param mine what is in the journal: of one moment it stays, unless `tie` says otherwise. */
export const merged = <K extends RecordKind>(
  kind: K,
  mine: Records[K],
  theirs: Records[K],
  tie: Tie = 'mine',
): Records[K] => mergedBy(specOf(kind).parts, mine, theirs, tie);

/** A changed record in which every part that changed says when. @param now ISO 8601 instant in UTC. */
export const withTimes = <K extends RecordKind>(
  kind: K,
  before: Records[K],
  after: Records[K],
  now: string,
): Records[K] => stamped(specOf(kind).parts, before, after, now);

/** Complains about every field that can't be, those included that every kind may have. */
export const readFields = <K extends RecordKind>(kind: K, fields: Fields, complain: Complain): Records[K] => {
  if (!areTimes(fields.times)) complain('times', 'has to be an object of times');
  return specOf(kind).read(fields, complain);
};

/** A record as an export holds it. @param whole with what only a backup holds. */
export const exported = <K extends RecordKind>(kind: K, record: Records[K], whole: boolean): object =>
  specOf(kind).exportForm?.write(record, whole) ?? record;

/** Fields of a journal file itself, which a record from an import must not set. */
const RESERVED = ['format', 'schema', 'kind', 'checksum'];

/** One record as an export holds it; what comes back after a complaint is not used. */
export const readExported = <K extends RecordKind>(
  kind: K,
  given: Fields,
  checkAnswer: CheckAnswer,
  complain: Complain,
): Records[K] => {
  const { isId, idForm, defaults, exportForm } = specOf(kind);
  const { id } = given;
  if (!isId(id)) complain('id', `has to look like ${idForm}`);
  const fields = Object.fromEntries(Object.entries(given).filter(([name]) => !RESERVED.includes(name)));
  const missing = Object.entries(defaults(isId(id) ? id : '')).filter(([name]) => fields[name] === undefined);
  const whole = { ...fields, ...Object.fromEntries(missing) };
  return readFields(kind, exportForm?.read(whole, complain, checkAnswer) ?? whole, complain);
};

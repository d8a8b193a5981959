/** What can be shown for each requirement of a posting. Types; the matching is beside it. */

import type { ChoiceMade } from './interview.js';

/** One line that speaks to a requirement. */
export interface Proof {
  /** Word for word. */
  readonly text: string;
  /** Where it is from, for people: "your CV, Sales assistant", "your debrief of 12 Oct 2026". */
  readonly from: string;
  /** What a person can check: "same words: stock control, rota". */
  readonly reason: string;
}

/** One requirement, with what was found for it. */
export interface SkillRow {
  /** Word for word. */
  readonly requirement: string;
  /** A must-have; else it is nice to have. */
  readonly must: boolean;
  /** Best first; empty where nothing was found. */
  readonly proofs: readonly Proof[];
  /** What was chosen for a must-have with nothing found. */
  readonly choice: ChoiceMade | null;
}

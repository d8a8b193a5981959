/** What the program alone shows: what is nearest, and the rows of its menu in order. */

export type Section = 'over' | 'interview' | 'draft' | 'feedback';

export type Row =
  | 'how-it-went'
  | 'checklist'
  | 'tick'
  | 'page'
  | 'rehearse'
  | 'go-on'
  | 'throw-away'
  | 'feedback'
  | 'another-no'
  | 'add-interview'
  | 'look-back'
  | 'leave';

export interface DoorInput {
  /** Days since the latest interview of which nobody has said how it went; `null` for none. */
  readonly over: number | null;
  /** Days to the next interview; `null` without a date. */
  readonly ahead: { readonly days: number | null } | null;
  readonly drafts: number;
  /** Whether it is time to ask for feedback, or to remind. */
  readonly feedback: boolean;
  readonly items: number;
  /** Of the items, those that are not done. */
  readonly open: number;
  readonly cards: number;
}

/** Days before an interview in which it comes before a draft. */
const SOON = 7;
/** Days in which an interview is fresh enough to be asked about first. */
const FRESH = 14;

/** `nearest` is what the first row is about; `null`: nothing. */
export const planDoor = (
  input: DoorInput,
): { readonly nearest: Section | null; readonly rows: readonly Row[] } => {
  const { over, ahead, drafts, feedback, items, open, cards } = input;
  const soon = ahead !== null && ahead.days !== null && ahead.days <= SOON;
  const checklist: readonly Row[] = ['checklist', ...(open > 0 ? (['tick'] as const) : [])];
  const rehearse: readonly Row[] = cards > 0 ? ['rehearse'] : [];
  const sections: readonly (readonly [Section, boolean, readonly Row[]])[] = [
    ['over', over !== null && over <= FRESH, ['how-it-went']],
    ['interview', soon, [...checklist, 'page', ...rehearse]],
    ['draft', drafts > 0, ['go-on', 'throw-away']],
    ['feedback', feedback, ['feedback']],
    ['interview', ahead !== null && !soon, [...checklist, 'page', ...rehearse]],
  ];
  const shown = sections.filter(([, isThere]) => isThere);
  const withoutInterview: readonly Row[] =
    ahead === null ? [...(items > 0 ? checklist : []), ...rehearse] : [];
  // Somebody with things to do is more likely to come back for them than for another no.
  const more: readonly Row[] =
    withoutInterview.length > 0 ? ['add-interview', 'another-no'] : ['another-no', 'add-interview'];
  return {
    nearest: shown[0]?.[0] ?? null,
    rows: [...shown.flatMap(([, , rows]) => rows), ...withoutInterview, ...more, 'look-back', 'leave'],
  };
};

/** What a posting says about itself. */
export interface PostingFacts {
  readonly role?: string;
  readonly company?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`: the last day to apply. */
  readonly closes?: string;
}

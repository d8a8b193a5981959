export interface Reading {
  /** The moment that relative words count from. */
  readonly now: Date;
  /** The person's own clock, as the IANA list names it: "Europe/Dublin". */
  readonly zone: string;
  /** Whether "thu" is the next one (`future`) or the last one, or today (`past`). */
  readonly towards: 'past' | 'future';
  /** ISO 3166-1 alpha-2: decides whether 3/12 is March or December. */
  readonly country?: string | undefined;
}

/** One of several days or times that may be meant, on the person's own clock. */
export interface Meaning {
  readonly day: string;
  readonly time: string | null;
  /** Whose clock it was read on: "Europe/Dublin", or "+05:30" from UTC. */
  readonly clock?: string;
}

export type Problem =
  /** `near`: the day that can be told from it. */
  | { readonly reason: 'unclear'; readonly near?: Meaning }
  | { readonly reason: 'unreal' }
  /** A whole week or month; its days where they are known. */
  | { readonly reason: 'whole'; readonly span: readonly [first: string, last: string] | null }
  /** `order`: day or month first; `weekday`: it is not that day's; `near`: this one or the next; `zone`: the letters. */
  | {
      readonly reason: 'ambiguous';
      readonly about: 'order' | 'weekday' | 'near' | 'zone';
      readonly meanings: readonly Meaning[];
      readonly text?: string;
    }
  /** Morning or afternoon. */
  | { readonly reason: 'half'; readonly meanings: readonly Meaning[] }
  /** The clocks go forward over it. */
  | { readonly reason: 'gap'; readonly meanings: readonly Meaning[]; readonly time: string }
  /** Letters behind a time that nobody knows. */
  | { readonly reason: 'letters'; readonly letters: string };

/** `time`: `HH:MM`, if given. `from`: the time as it was typed, where another clock's time was converted. */
export type When =
  | { readonly ok: true; readonly day: string; readonly time: string | null; readonly from?: string }
  | ({ readonly ok: false } & Problem);

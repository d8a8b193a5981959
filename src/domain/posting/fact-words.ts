/** The facts of a posting, and the words by which they are found. */

import type { Weights } from '../weights/weights.js';

export interface PostingFacts {
  readonly role?: string;
  readonly company?: string;
  readonly place?: string;
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM`: the last day to apply, on the person's own clock. */
  readonly closes?: string;
  readonly salary?: string;
  readonly contact?: string;
  /** As `closes`: when interviews are held. */
  readonly interview?: string;
}

export type Fact = keyof PostingFacts;
export type Said = { readonly [K in Fact]?: string | undefined };
export type FoundFacts = { -readonly [K in Fact]: string };

export interface Label {
  readonly fact: Fact;
  readonly says: RegExp;
}

export interface FactWords {
  /** What speaks for a role, an employer, a place where no rule finds it. */
  readonly factWeights: Weights;
  /** Labels: "Location: Leeds", "Location" and the next line. */
  readonly facts: readonly Label[];
  /**
   * Sentences in which the first group is the fact: "join our team at Harrow Bakery"; `only`: what has to be in it, `beside`: or else in its sentence;
   * `weak`: tried last.
   */
  readonly sentences: readonly (Label & {
    readonly only?: RegExp;
    readonly beside?: RegExp;
    readonly weak?: boolean;
  })[];
  /** The first group is the role in a sentence: "We are looking for a Staff Nurse". */
  readonly rolesIn: readonly RegExp[];
  /** Before or behind such a role: "experienced and reliable". */
  readonly aroundRole: RegExp;
  /** Before it: "candidates for a". */
  readonly ofRole: RegExp;
  /** Before the role in a heading: "Job advertisement for"; and what follows it: " - Remote". */
  readonly beforeRole: RegExp;
  readonly besideRole: RegExp;
  /** What in brackets is no part of the role: "(part-time)". */
  readonly asideOfRole: RegExp;
  /** Further labels of a table of facts. */
  readonly label: RegExp;
  /** A part of an employer, and the employer that such a part belongs to. */
  readonly partOfEmployer: RegExp;
  readonly whole: RegExp;
  /** Behind an employer's name: "'s Night Team". */
  readonly ownPart: RegExp;
  /** A heading under which the employer says what it is: "About us". */
  readonly aboutEmployer: RegExp;
  /** Any name. */
  readonly name: RegExp;
  /** What could be a place, or a role. */
  readonly placeLike: RegExp;
  readonly roleLike: RegExp;
  /** Parts of a mail address that name no employer. */
  readonly noHost: RegExp;
  /** A table cell that says what the entry beside it is: "Essential", "Desirable". */
  readonly kind: RegExp;
  /** In most names of jobs, and in few other lines; in most names of employers. */
  readonly job: RegExp;
  /** The same where it is what somebody is: "driver of vans", not "driver's licence". */
  readonly jobEnds: RegExp;
  readonly organisation: RegExp;
  /** Ends a place: a country, a county, a town; the short name of a state. */
  readonly placeEnd: RegExp;
  /** A country or county. */
  readonly region: RegExp;
  /** The first group is the place in an employer's name: "University of Leeds". */
  readonly inEmployer: readonly RegExp[];
  /** The same, less sure: "Leeds Bakery". */
  readonly townInEmployer: RegExp;
  readonly state: RegExp;
  /** Before a name: it is of what is asked for, or of somebody else. "registered with the", "experience in". */
  readonly ofOthers: RegExp;
  /** In no name of a place. */
  readonly notIn: RegExp;
  /** Says nothing where a fact could stand: "see below"; is nothing that this fact could be. */
  readonly never: RegExp;
  readonly no: { readonly role: RegExp } & { readonly [K in Fact]?: RegExp };
  /** Words of a page's title that are neither role nor employer: "Careers at". */
  readonly aboutJobs: RegExp;
  /** Fields of front matter, in lower case. */
  readonly fields: Readonly<Record<Fact, readonly string[]>>;
}

/** Characters. */
export const LONGEST_VALUE = 80;

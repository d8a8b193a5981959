/** Degrees and school certificates: what level and subject is asked for, and what a line has. */

export interface DegreeWords {
  /** From the lowest to the highest: how a level is written. */
  readonly levels: readonly RegExp[];
  /** Asks for a degree without naming its level, which is then the level `plain`. */
  readonly asksPlain: RegExp;
  readonly plain: number;
  /** What looks like a degree: "a high degree of care", "Scrum Master". */
  readonly not: RegExp;
  /** A degree without its level. */
  readonly bare: RegExp;
  /** A place of study, where a line names no level. */
  readonly place: RegExp;
  /** Subjects that may be asked for, and those that an employer reads as near them. */
  readonly families: readonly { readonly asked: readonly Subject[]; readonly near: readonly Subject[] }[];
  /** "or another field", and a school certificate, whatever was taken there. */
  readonly anySubject: RegExp;
  /** "or a related subject" */
  readonly related: RegExp;
  readonly held: string;
  readonly close: (has: string, asked: string) => string;
  readonly relatedTo: (has: string) => string;
}

export interface Subject {
  readonly name: string;
  readonly pattern: RegExp;
}

export interface Degree {
  /** The lowest that is named in a requirement, the highest in a line; `null` where only a place of study is named. */
  readonly level: number | null;
  readonly subjects: readonly string[];
}

const degreeIn = (line: string, asked: boolean, words: DegreeWords): Degree | null => {
  const whole = line.replace(words.not, ' ');
  // "A master's degree" asks for no lower one.
  const bare = whole.replace(words.bare, ' ');
  const text = words.levels.some((pattern) => pattern.test(bare)) ? bare : whole;
  const named = words.levels.flatMap((pattern, level) => (pattern.test(text) ? [level] : []));
  if (named.length === 0 && asked && words.asksPlain.test(text)) named.push(words.plain);
  if (named.length === 0 && (asked || !words.place.test(text))) return null;
  const level = named.length === 0 ? null : asked ? Math.min(...named) : Math.max(...named);
  if (asked && (level === 0 || words.anySubject.test(text))) return { level, subjects: [] };
  const subjects = words.families.flatMap(({ asked, near }) =>
    [...asked, ...near].flatMap(({ name, pattern }) => (pattern.test(text) ? [name] : [])),
  );
  return { level, subjects: [...new Set(subjects)] };
};

export const degreeAsked = (requirement: string, words: DegreeWords): Degree | null =>
  degreeIn(requirement, true, words);

export const degreeShown = (line: string, words: DegreeWords): Degree | null => degreeIn(line, false, words);

/** A level that is high enough, and the subject if both name one that is known. */
export const meets = (asked: Degree, shown: Degree): boolean =>
  highEnough(asked, shown) && (shown.subjects.length === 0 || hasSubject(asked, shown));

/** Whether it names one of the subjects, where any is asked for. */
export const hasSubject = (asked: Degree, shown: Degree): boolean =>
  asked.subjects.length === 0 || asked.subjects.some((name) => shown.subjects.includes(name));

const highEnough = (asked: Degree, shown: Degree): boolean =>
  shown.level === null ? (asked.level ?? 0) <= 2 : shown.level >= (asked.level ?? 0);

/** Why a degree in a subject of the same family is near what is asked for; `null` where it is not. */
export const closeTo = (
  requirement: string,
  asked: Degree,
  shown: Degree,
  words: DegreeWords,
): string | null => {
  if (!highEnough(asked, shown)) return null;
  for (const { asked: wanted, near } of words.families) {
    const subject = wanted.find(({ name }) => asked.subjects.includes(name));
    const has = near.find(({ name }) => shown.subjects.includes(name));
    if (subject !== undefined && has !== undefined && has.name !== subject.name)
      return words.related.test(requirement)
        ? words.relatedTo(has.name)
        : words.close(has.name, subject.name);
  }
  return null;
};

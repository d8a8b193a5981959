/** What of a typed job or employer is its name, and what they may have written behind it for themselves. */

export interface NamedReading {
  /** Where something else may begin: a dash, a comma, "because". */
  readonly break: RegExp;
  /** A break after which any word has a capital. */
  readonly sentence: RegExp;
  /** In a remark and in no name: "my", "I need", "isn't". */
  readonly own: RegExp;
  /** Where a remark is joined on: "so no chance". */
  readonly joined: RegExp;
  /** Words in a name that keep their small letter: "of". */
  readonly small: ReadonlySet<string>;
  /** A word for hours, a contract or a level: "nights". */
  readonly detail: RegExp;
}

export interface NameTyped {
  /** What is surely the name; `''` where nothing is. */
  readonly name: string;
  /** What may be part of it, or a remark; `''` where all is sure. */
  readonly unsure: string;
}

export const namedIn = (typed: string, reading: NamedReading): NameTyped => {
  const { sentence, own, joined } = reading;
  const text = withoutBrackets(typed.replace(/\s+/g, ' ').trim(), reading);
  const breaks = [...text.matchAll(reading.break)];
  const [first] = breaks;
  if (own.test(text.slice(0, first?.index))) return { name: '', unsure: text };
  for (const [at, { index, 0: mark }] of breaks.entries()) {
    const begin = index + mark.length;
    const part = text.slice(begin, breaks[at + 1]?.index);
    if (isNamed(part, sentence.test(mark), reading)) continue;
    const rest = text.slice(begin).trim();
    return { name: text.slice(0, index), unsure: own.test(rest) || joined.test(rest) ? '' : rest };
  }
  return { name: text, unsure: '' };
};

/** Where they read it themselves, or look at it first: what is in doubt stays. */
export const withoutRemark = (typed: string, reading: NamedReading): string => {
  const { name, unsure } = namedIn(typed, reading);
  return unsure === '' ? name : typed;
};

/** "Acme (w/ the cactus logo)" is what they call it, not what it is called. */
const withoutBrackets = (text: string, reading: NamedReading): string =>
  text
    .replace(/[\s.,;:!?]*\(([^()]*)(?:\)|$)/gu, (all, inside: string, at: number) =>
      wordsOf(inside).every((word) => isDetail(word, reading)) ||
      (at + all.length < text.length && isNamed(inside, false, reading))
        ? all
        : '',
    )
    .trim();

const wordsOf = (part: string): readonly string[] => part.split(/[\s/+&()-]+/u).filter((word) => word !== '');

const isDetail = (word: string, { detail, small }: NamedReading): boolean =>
  detail.test(word) || /^\p{N}/u.test(word) || small.has(word);

/** @param afterSentence the capital of its first word says nothing. */
const isNamed = (part: string, afterSentence: boolean, reading: NamedReading): boolean => {
  const words = wordsOf(part);
  const isName = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word);
  return (
    !reading.own.test(part) &&
    !reading.joined.test(part) &&
    words.every((word) => isName(word) || isDetail(word, reading)) &&
    !(words.length > 0 && words.every((word) => reading.small.has(word))) &&
    !(afterSentence && words.length > 0 && !words.slice(1).some(isName) && !isDetail(words[0] ?? '', reading))
  );
};

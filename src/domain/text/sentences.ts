/** Ends in a full stop that does not end a sentence. */
export const endsAbbreviated = (text: string): boolean =>
  /(?:\b(?:e\.g|i\.e|etc|incl|approx|rs|no|nr|vs|dr|mr|mrs|ms|prof|st|inc|ltd|co|dept|min|max|std|yrs?|b\.?\s?sc|m\.?\s?sc|ph|b\.?com|u\.s|u\.k|p\.e|a\.m|p\.m|sr|jr|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)|\b\p{L})\.$/iu.test(
    text,
  );

const ENDS = /[.!?…][)"”’»*]*\s+(?=["“‘«(]?[\p{Lu}\p{N}])/gu;
/** For somebody who types no capitals. */
const ENDS_IN_SMALL =
  /(?<=\p{L}{2})[.!?…][)"”’»*]*\s+(?=["“‘«(]?[\p{L}\p{N}])|(?<=[\d)])[.!?…]\s+(?=\p{Lu})/gu;

const split = (line: string, ends: RegExp): readonly string[] => {
  const sentences: string[] = [];
  let from = 0;
  for (const match of line.matchAll(ends)) {
    const sentence = line.slice(from, match.index + 1);
    // "Cand. 7" is no word and a sentence.
    const isNumbered =
      /^\s*\p{Lu}\p{Ll}{1,4}\.$/u.test(sentence) && /\d/.test(line.charAt(match.index + match[0].length));
    if (match[0].startsWith('.') && (isNumbered || endsAbbreviated(sentence))) continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push(line.slice(from, end).trim());
    from = end;
  }
  const rest = line.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
};

/** The sentences of a line. "e.g.", "B.Sc." and "3.5 years" end none. */
export const sentencesOf = (line: string): readonly string[] => split(line, ENDS);

/** Likewise; a line that begins with a small letter may go on with one. */
export const sentencesTyped = (line: string): readonly string[] =>
  split(line, /^\p{Ll}/u.test(line) ? ENDS_IN_SMALL : ENDS);

/** A line before what it goes on with: "applica-" loses its hyphen, but not "full-" where "full" is written elsewhere. */
export const unbroken = (before: string, written: ReadonlySet<string>): string =>
  /(?<![\p{L}-])\p{L}\p{Ll}{1,19}-\s*$/u.test(before)
    ? before
        .trimEnd()
        .replace(/(\p{L}+)-$/u, (all, part) => (written.has(part) || COMPOUND.test(part) ? all : part))
    : `${before} `;

const COMPOUND = /^(?:self|non|well|full|part|multi|semi|cross|hands|high|low|long|short)$/iu;

/** Recognises a skill by its many names: on one side what asks for it, on the other what shows it. */

export interface Concept {
  readonly name: string;
  /**
   * How somebody works, what they do, a paper that one has or has not, or a kind of tool. Of papers and tools a named one
   * is no other one.
   */
  readonly kind: 'manner' | 'work' | 'paper' | 'tool';
  /** Phrases of a requirement; for the form see `phraseReader`. */
  readonly asks: readonly string[];
  /** Phrases of a line that has shown it. */
  readonly shows: readonly string[];
}

/** A concept in a line: the words that it was found by, and where all of them stand. */
export interface FoundBy {
  readonly kind: Concept['kind'];
  readonly text: string;
  readonly places: readonly { readonly from: number; readonly to: number }[];
}

export type FoundConcepts = ReadonlyMap<string, FoundBy>;

export interface ConceptReader {
  readonly asked: (line: string) => FoundConcepts;
  readonly shown: (line: string) => FoundConcepts;
}

interface Word {
  /** Without dots and the `'s` of a possessive: "Ph.D." is "PhD". */
  readonly exact: string;
  readonly lower: string;
  readonly number: boolean;
  /** A comma or the like before it, over which `~` does not go. */
  readonly apart: boolean;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#&.'’]*/gu;

const wordsOf = (line: string, numbers: ReadonlySet<string>): readonly Word[] =>
  Array.from(line.matchAll(WORD), ({ 0: text, index }) => {
    const trimmed = text.replace(/[.'’]{1,9}$/, '');
    const exact = trimmed.replace(/['’]s$/, '').replace(/[.'’]/g, '');
    const lower = exact.toLowerCase();
    return {
      exact,
      lower,
      number: /^\d/.test(lower) || numbers.has(lower),
      apart: /[,;|•·]\s*$/.test(line.slice(Math.max(0, index - 3), index)),
      from: index,
      to: index + trimmed.length,
    };
  });

interface Part {
  readonly text: string;
  readonly beginning: boolean;
  /** How many other words may stand before it. */
  readonly skip: number;
  readonly capitals: boolean;
}

interface Phrase {
  readonly concept: Concept;
  readonly asks: boolean;
  readonly shows: boolean;
  readonly keepsOff: boolean;
  readonly first: Part;
  /** All of them; most phrases are never looked at so far. */
  readonly parts: () => readonly Part[];
}

/** Words that `~` in a phrase may stand for. */
const GAP = 3;

const partOf = (piece: string, skip: number): Part => {
  const beginning = piece.endsWith('*');
  const text = piece
    .replace(/\*$/, '')
    .replace(/['’]s$/, '')
    .replaceAll('.', '');
  const capitals = /\p{Lu}/u.test(text);
  return { text: capitals ? text : text.toLowerCase(), beginning, skip, capitals };
};

const phraseOf = (concept: Concept, written: string, asks: boolean, shows: boolean): Phrase => {
  const pieces = written.replace(/^-/, '').split(/[\s/-]+/);
  let parts: readonly Part[] | undefined;
  return {
    concept,
    asks,
    shows,
    keepsOff: written.startsWith('-'),
    first: partOf(pieces[0] ?? '', 0),
    parts: () => {
      parts ??= pieces.flatMap((piece, at) =>
        piece === '~' ? [] : [partOf(piece, pieces[at - 1] === '~' ? GAP : 0)],
      );
      return parts;
    },
  };
};

const phrasesOf = (concept: Concept): readonly Phrase[] => {
  const [asks, shows] = [new Set(concept.asks), new Set(concept.shows)];
  return [...new Set([...asks, ...shows])].map((written) =>
    phraseOf(concept, written, asks.has(written), shows.has(written)),
  );
};

const fits = ({ text, beginning, capitals }: Part, word: Word): boolean => {
  if (text === '#') return word.number;
  const given = capitals ? word.exact : word.lower;
  return beginning ? given.startsWith(text) : given === text;
};

/** The place after the last word of the phrase if it begins at `at`, else -1. */
const endOf = ({ parts }: Phrase, words: readonly Word[], at: number): number => {
  let place = at + 1;
  for (const part of parts().slice(1)) {
    let next = place;
    while (next <= place + part.skip && next < words.length && !fits(part, words[next] as Word)) next++;
    if (next > place + part.skip || next >= words.length) return -1;
    if (part.skip > 0 && words.slice(place, next + 1).some(({ apart }) => apart)) return -1;
    place = next + 1;
  }
  return place;
};

const LONGEST = 14;

interface Hit {
  readonly phrase: Phrase;
  readonly at: number;
  readonly end: number;
}

/**
 * Phrases are lower case, or in capitals where only capitals will do; `*` ends a word early, `~` stands for up to three
 * words, `#` for a number, and a phrase with `-` before it keeps off: none that touches it counts.
 */
const phraseReader = (phrases: readonly Phrase[]): ((words: readonly Word[]) => readonly Hit[]) => {
  const whole = new Map<string, Phrase[]>();
  const beginnings = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const { first } = phrase;
    const under = first.beginning ? beginnings : whole;
    const key = first.beginning ? first.text.toLowerCase().slice(0, LONGEST) : first.text.toLowerCase();
    const others = under.get(key);
    if (others === undefined) under.set(key, [phrase]);
    else others.push(phrase);
  }
  const known = new Map<string, readonly Phrase[]>();
  const beginningWith = ({ lower: word, number }: Word): readonly Phrase[] => {
    let phrases = known.get(word);
    if (phrases === undefined) {
      const sizes = Array.from({ length: Math.min(LONGEST, word.length) }, (_, at) => at + 1);
      phrases = [
        ...(whole.get(word) ?? []),
        ...(number ? (whole.get('#') ?? []) : []),
        ...sizes.flatMap((size) => beginnings.get(word.slice(0, size)) ?? []),
      ];
      known.set(word, phrases);
    }
    return phrases;
  };
  return (words) => {
    const hits: Hit[] = [];
    for (const [at, word] of words.entries()) {
      for (const phrase of beginningWith(word)) {
        if (!fits(phrase.first, word)) continue;
        const end = endOf(phrase, words, at);
        if (end !== -1) hits.push({ phrase, at, end });
      }
    }
    return hits;
  };
};

const foundIn = (hits: readonly Hit[], words: readonly Word[], line: string): FoundConcepts => {
  const off = hits.filter(({ phrase }) => phrase.keepsOff);
  const found = new Map<string, { by: FoundBy; size: number; asks: boolean }>();
  for (const { phrase, at, end } of hits) {
    if (phrase.keepsOff) continue;
    const { name, kind } = phrase.concept;
    if (off.some((other) => other.phrase.concept.name === name && at < other.end && other.at < end)) continue;
    const place = { from: (words[at] as Word).from, to: (words[end - 1] as Word).to };
    const before = found.get(name);
    const longer =
      before === undefined ||
      end - at > before.size ||
      (end - at === before.size && phrase.asks && !before.asks);
    const text = longer ? line.slice(place.from, place.to) : before.by.text;
    found.set(name, {
      by: { kind, text, places: [...(before?.by.places ?? []), place] },
      size: longer ? end - at : before.size,
      asks: longer ? phrase.asks : before.asks,
    });
  }
  return new Map(Array.from(found, ([name, { by }]) => [name, by]));
};

const isNamed = ({ phrase }: Hit): boolean =>
  !phrase.keepsOff && (phrase.concept.kind === 'paper' || phrase.concept.kind === 'tool');

/** "Azure" of the kind "cloud": who asks for that one does not ask for any. */
const isOneOfIts = ({ phrase, at }: Hit, words: readonly Word[]): boolean =>
  phrase.concept.kind === 'tool' &&
  phrase.shows &&
  !phrase.asks &&
  !phrase.keepsOff &&
  /^\p{Lu}/u.test(words[at]?.exact ?? '');

/** "cloud" in "Google Cloud", "first aid" in "paediatric first aid": part of what is named, and not asked for by itself. */
const isInName = (hit: Hit, named: readonly Hit[], words: readonly Word[], line: string): boolean => {
  const { phrase, at, end } = hit;
  if (named.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at))
    return true;
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.exact);
  const isBeside = (first: number): boolean => {
    const [word, next] = [words[first], words[first + 1]];
    return first > 0 && isCapital(word) && isCapital(next) && /^\s$/.test(line.slice(word?.to, next?.from));
  };
  const lower = phrase.parts().every(({ capitals }) => !capitals);
  return lower && phrase.concept.kind !== 'paper' && (isBeside(at - 1) || isBeside(end - 1));
};

/**
 * It is costly to make, so make it once.
 * @param numbers in words
 * @param similar says that any other tool of the same kind will do: "or similar".
 */
export const conceptReader = (
  concepts: readonly Concept[],
  similar: RegExp,
  numbers: readonly string[],
): ConceptReader => {
  const names = new Set(numbers);
  const read = phraseReader(concepts.flatMap(phrasesOf));
  return {
    asked: (line) => {
      const words = wordsOf(line, names);
      const hits = read(words);
      const anyOf = similar.test(line);
      const named = hits.filter(isNamed);
      const anyOfThem = new Set(
        hits.filter((hit) => isOneOfIts(hit, words)).map(({ phrase }) => phrase.concept.name),
      );
      const titled = words.every(({ exact }) => exact.length < 4 || !/^\p{Ll}/u.test(exact));
      const asks = hits.filter((hit) => {
        const { asks, shows, concept, keepsOff } = hit.phrase;
        if (keepsOff) return asks;
        if (anyOf && concept.kind === 'tool') return asks || shows;
        if (anyOfThem.has(concept.name)) return false;
        return asks && (titled ? !isInName(hit, named, [], '') : !isInName(hit, named, words, line));
      });
      return foundIn(asks, words, line);
    },
    shown: (line) => {
      const words = wordsOf(line, names);
      return foundIn(
        read(words).filter(({ phrase }) => phrase.shows),
        words,
        line,
      );
    },
  };
};

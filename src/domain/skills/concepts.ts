/** Recognises a skill by its many names: on one side what asks for it, on the other what shows it. */

export interface Concept {
  readonly name: string;
  /** Phrases of a requirement; for the form see `phraseReader`. */
  readonly asks: readonly string[];
  /** Phrases of a line that has shown it. */
  readonly shows: readonly string[];
}

/** The concepts found in a line, each with the words that it was found by. */
export type Found = ReadonlyMap<string, string>;

export interface ConceptReader {
  readonly asked: (line: string) => Found;
  readonly shown: (line: string) => Found;
}

interface Word {
  /** Without dots and the `'s` of a possessive: "Ph.D." is "PhD". */
  readonly exact: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}+#&.'’]*/gu;

const wordsOf = (line: string): readonly Word[] =>
  Array.from(line.matchAll(WORD), ({ 0: text, index }) => {
    const trimmed = text.replace(/[.'’]{1,9}$/, '');
    const exact = trimmed.replace(/['’]s$/, '').replace(/[.'’]/g, '');
    return { exact, lower: exact.toLowerCase(), from: index, to: index + trimmed.length };
  });

interface Part {
  readonly text: string;
  readonly beginning: boolean;
  /** How many other words may stand before it. */
  readonly skip: number;
  readonly capitals: boolean;
}

interface Phrase {
  readonly name: string;
  readonly keepsOff: boolean;
  readonly parts: readonly Part[];
}

/** Words that `~` in a phrase may stand for. */
const GAP = 3;

const phraseOf = (name: string, written: string): Phrase => {
  const keepsOff = written.startsWith('-');
  const parts: Part[] = [];
  let skip = 0;
  for (const piece of written.replace(/^-/, '').replaceAll('/', ' ').split(/\s+/)) {
    if (piece === '~') {
      skip = GAP;
      continue;
    }
    const beginning = piece.endsWith('*');
    const text = piece.replace(/\*$/, '').replaceAll('.', '');
    const capitals = /\p{Lu}/u.test(text);
    parts.push({ text: capitals ? text : text.toLowerCase(), beginning, skip, capitals });
    skip = 0;
  }
  return { name, keepsOff, parts };
};

const fits = ({ text, beginning, capitals }: Part, word: Word): boolean => {
  const given = capitals ? word.exact : word.lower;
  return beginning ? given.startsWith(text) : given === text;
};

/** The place after the last word of the phrase if it begins at `at`, else -1. */
const endOf = ({ parts }: Phrase, words: readonly Word[], at: number): number => {
  let place = at + 1;
  for (const part of parts.slice(1)) {
    let next = place;
    while (next <= place + part.skip && next < words.length && !fits(part, words[next] as Word)) next++;
    if (next > place + part.skip || next >= words.length) return -1;
    place = next + 1;
  }
  return place;
};

const LONGEST = 14;

/**
 * Phrases are lower case, or in capitals where only capitals will do; `*` ends a word early, `~` stands for up to three
 * words, and a phrase with `-` before it keeps off: none that touches it counts.
 */
const phraseReader = (phrases: readonly Phrase[]): ((words: readonly Word[], line: string) => Found) => {
  const whole = new Map<string, Phrase[]>();
  const beginnings = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.parts[0] as Part;
    const under = first.beginning ? beginnings : whole;
    const key = first.beginning ? first.text.toLowerCase().slice(0, LONGEST) : first.text.toLowerCase();
    under.set(key, [...(under.get(key) ?? []), phrase]);
  }
  return (words, line) => {
    const hits: { phrase: Phrase; at: number; end: number }[] = [];
    for (const [at, word] of words.entries()) {
      const from = [whole.get(word.lower)];
      for (let size = 2; size <= Math.min(LONGEST, word.lower.length); size++)
        from.push(beginnings.get(word.lower.slice(0, size)));
      for (const phrase of from.flatMap((some) => some ?? [])) {
        if (!fits(phrase.parts[0] as Part, word)) continue;
        const end = endOf(phrase, words, at);
        if (end !== -1) hits.push({ phrase, at, end });
      }
    }
    const off = hits.filter(({ phrase }) => phrase.keepsOff);
    const found = new Map<string, { text: string; size: number }>();
    for (const { phrase, at, end } of hits) {
      if (phrase.keepsOff) continue;
      const { name } = phrase;
      if (off.some((other) => other.phrase.name === name && at < other.end && other.at < end)) continue;
      if ((found.get(name)?.size ?? 0) >= end - at) continue;
      const text = line.slice((words[at] as Word).from, (words[end - 1] as Word).to);
      found.set(name, { text, size: end - at });
    }
    return new Map(Array.from(found, ([name, { text }]) => [name, text]));
  };
};

/** It is costly to make, so make it once. */
export const conceptReader = (concepts: readonly Concept[]): ConceptReader => {
  const reader = (side: 'asks' | 'shows') => {
    const read = phraseReader(
      concepts.flatMap(({ name, [side]: all }) => all.map((text) => phraseOf(name, text))),
    );
    return (line: string): Found => read(wordsOf(line), line);
  };
  return { asked: reader('asks'), shown: reader('shows') };
};

/** Finding the forms of known names in a text: any case, unaccented, joined, inflected, initials, scripts without spaces. */

import type { TextRange } from '../text/contacts.js';

export interface NameForm {
  /** Letters and digits only, as `fold` makes them. */
  readonly key: string;
  readonly who: Named;
  /** `capital`: it is an ordinary word too. `initials`: only in capitals. */
  readonly as: 'any' | 'capital' | 'initials';
}

export interface Named {
  readonly kind: 'company' | 'person' | 'place' | 'own';
  readonly name: string;
}

export interface FoundName extends TextRange {
  readonly who: Named;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
};

/** One form for a name however it is typed: no case, no marks, letters and digits only. */
export const fold = (text: string): string =>
  /^[a-z0-9]*$/i.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[ßøđłæœıþðς]/g, (letter) => LETTERS[letter] ?? letter)
        .replace(/[^\p{L}\p{N}]/gu, '');

const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
export const isUnspaced = (text: string): boolean => IS_UNSPACED.test(text);

const RUN = new RegExp(String.raw`(?:(?![${UNSPACED}])[\p{L}\p{M}\p{N}])+`, 'gu');
/** Where one word begins in a run without spaces: "PriyaRaman", "priya2". */
const JOINT = /(?<=\p{Ll}\p{M}*)(?=\p{Lu})|(?<=\p{L}\p{M}*)(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

interface Token extends TextRange {
  readonly text: string;
  readonly key: string;
  /** The run without spaces that it is in. */
  readonly run: TextRange;
}

const tokensIn = (text: string): readonly Token[] =>
  [...text.matchAll(RUN)].flatMap((match) => {
    const run = { start: match.index, end: match.index + match[0].length };
    let start = run.start;
    return match[0].split(JOINT).map((part) => {
      const token = { start, end: start + part.length, text: part, key: fold(part), run };
      start = token.end;
      return token;
    });
  });

const BETWEEN = /^[^\S\n]?[\s.'’‘`\-‐‑_&/,+()]{0,3}$/u;
const MOST_TOKENS = 8;
const LONGEST_ENDING = 3;
/** Letters by which a name is looked up before it is compared. */
const START = 8;
const JOINED_FROM = 5;
/** Endings of short names that lose their last vowel: Ana, Ane, Anom. */
const SHORT_ENDINGS = new Set(['e', 'i', 'u', 'o', 'y', 'om', 'in', 'ina', 'inu', 'oj', 'ou', 'ie']);
/** Words of one or two letters that Hebrew and Arabic write before a name without a space. */
const PREFIXES = [/^[והבלמשכوفبكل]/u, /^(?:[והבלמשכ]{2}|[وفبكل]?ال|[وف][بكل])/u];

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text) || !/^\p{Ll}/u.test(text);

export interface MatchWords {
  readonly isCommon: (word: string) => boolean;
  /** In capitals and no initials: "HR". */
  readonly isAbbreviation: (word: string) => boolean;
  /** A full stop after it ends no sentence: "Dr". */
  readonly isShortened: (word: string) => boolean;
}

/** @param unspaced names in scripts without spaces, as they are written. */
export const matcherFor = (
  forms: readonly NameForm[],
  unspaced: readonly (readonly [string, Named])[],
  words: MatchWords,
): ((text: string) => readonly FoundName[]) => {
  const byKey = new Map<string, NameForm[]>();
  const stems = new Map<string, NameForm>();
  const add = (form: NameForm): void => void byKey.set(form.key, [...(byKey.get(form.key) ?? []), form]);
  for (const form of forms) {
    add(form);
    if (
      form.as !== 'initials' &&
      form.key.length >= 3 &&
      /[aeiouyаяоеиαηος]$/u.test(form.key) &&
      !stems.has(form.key.slice(0, -1))
    )
      stems.set(form.key.slice(0, -1), form);
  }
  const starts = new Set([
    '',
    ...forms.flatMap(({ key }) => Array.from({ length: START }, (_, at) => key.slice(0, at + 1))),
  ]);
  const joinable = forms.filter(({ key, as }) => as === 'any' && key.length >= JOINED_FROM);
  const literal = [...unspaced].sort(([a], [b]) => b.length - a.length);

  const fits = (form: NameForm, tokens: readonly Token[]): boolean =>
    form.as === 'any' ||
    (form.as === 'capital'
      ? isCapital(tokens[0]?.text ?? '') && !/^[ai]$/.test(form.key)
      : tokens.every(({ text }) => /^\p{Lu}+$/u.test(text)) &&
        (tokens.length > 1
          ? tokens.every(({ text }) => text.length === 1)
          : !words.isAbbreviation(tokens[0]?.text ?? '')));

  const ended = (key: string, tokens: readonly Token[]): NameForm | undefined => {
    const last = tokens.at(-1);
    if (!last || key.length <= 2 || words.isCommon(last.text) || /^\p{N}/u.test(last.text)) return undefined;
    if (isCapital(last.text) !== isCapital(tokens[0]?.text ?? '')) return undefined;
    for (let cut = 1; cut <= Math.min(LONGEST_ENDING, last.key.length - 1); cut++) {
      const [base, ending] = [key.slice(0, -cut), key.slice(-cut)];
      if (base.length < 2) return undefined;
      const whole = (byKey.get(base) ?? []).find((form) => form.as !== 'initials' && fits(form, tokens));
      if (
        whole &&
        base.length >= 3 &&
        ((/^e?s$/.test(ending) && base.length > 3) || isCapital(last.text) || base.length >= JOINED_FROM)
      )
        return whole;
      const cutShort = stems.get(base);
      if (
        cutShort &&
        fits(cutShort, tokens) &&
        isCapital(last.text) &&
        (base.length >= 4 || SHORT_ENDINGS.has(ending))
      )
        return cutShort;
    }
    return undefined;
  };

  const joined = (token: Token): NameForm | undefined => {
    const run = token.key;
    if (run.length < JOINED_FROM - 1 || words.isCommon(token.text)) return undefined;
    for (const prefix of PREFIXES) {
      const rest = run.replace(prefix, '');
      const form = rest !== run && rest.length > 2 ? byKey.get(rest)?.[0] : undefined;
      if (form) return form;
    }
    return run.length > JOINED_FROM ? joinable.find(({ key }) => run.includes(key)) : undefined;
  };

  const named = (text: string, tokens: readonly Token[], from: number): FoundName | null => {
    let best: FoundName | null = null;
    let key = '';
    for (let to = from; to < Math.min(tokens.length, from + MOST_TOKENS); to++) {
      const [token, before] = [tokens[to] as Token, tokens[to - 1]];
      const gap = text.slice(before?.end, token.start);
      if (to > from && (!BETWEEN.test(gap) || (/\.\s/.test(gap) && !words.isShortened(before?.text ?? ''))))
        break;
      key += token.key;
      if (!starts.has(key.slice(0, -LONGEST_ENDING).slice(0, START))) break;
      const taken = tokens.slice(from, to + 1);
      const form = byKey.get(key)?.find((candidate) => fits(candidate, taken)) ?? ended(key, taken);
      if (form) best = { start: tokens[from]?.start ?? 0, end: token.end, who: form.who };
    }
    const first = tokens[from] as Token;
    if (best) return best;
    const form = joined(first) ?? joined({ ...first, key: fold(text.slice(first.run.start, first.run.end)) });
    return form ? { start: first.run.start, end: first.run.end, who: form.who } : null;
  };

  return (text) => {
    const found: FoundName[] = [];
    let literals = 0;
    // What is found of the tokens is in their order, so that only the last can be in the way.
    const isFree = (start: number, end: number): boolean =>
      [...found.slice(0, literals), ...found.slice(Math.max(literals, found.length - 1))].every(
        (other) => other.end <= start || other.start >= end,
      );
    for (const [name, who] of literal)
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        if (isFree(at, at + name.length)) literals = found.push({ start: at, end: at + name.length, who });
    const tokens = tokensIn(text);
    for (let at = 0; at < tokens.length; at++) {
      const match = named(text, tokens, at);
      if (!match) continue;
      // Half a run would leave the other half of a joined name.
      let to = at;
      while ((tokens[to + 1]?.end ?? Number.POSITIVE_INFINITY) <= match.end) to++;
      const [first, last] = [tokens[at] as Token, tokens[to] as Token];
      const start = Math.min(match.start, first.start);
      const end = first.run === last.run || last.run.end > match.end ? last.run.end : match.end;
      const whole = {
        start:
          first.start > first.run.start && isFree(first.run.start, first.start) ? first.run.start : start,
        end,
        who: match.who,
      };
      const stop = match.who.name.endsWith(`${last.text}.`) && text[end] === '.' ? 1 : 0;
      if (isFree(whole.start, whole.end)) found.push({ ...whole, end: whole.end + stop });
      while (at + 1 < tokens.length && (tokens[at + 1] as Token).start < end) at++;
    }
    return mergedNeighbours(
      text,
      found.sort((a, b) => a.start - b.start),
    );
  };
};

/** "Priya Raman" where only its two halves are known is one person. */
const mergedNeighbours = (text: string, found: readonly FoundName[]): readonly FoundName[] =>
  found.reduce<FoundName[]>((all, name) => {
    const last = all.at(-1);
    if (
      last &&
      last.who === name.who &&
      (/^[\s·・-]{0,2}$/u.test(text.slice(last.end, name.start)) ||
        /(?<!\p{L})\p{L}\.\s?$/u.test(text.slice(last.start, name.start)))
    )
      all[all.length - 1] = { ...last, end: name.end };
    else all.push(name);
    return all;
  }, []);

/** What they can show for a question, found among their strengths; each serves one question. */

import { sameTheme, stemsOf } from '../text/similar.js';

export interface Showable {
  readonly text: string;
  /** All that `text` stands for. */
  readonly proof?: string;
  /** What it is an example of, in words, or `''`. */
  readonly about: string;
  readonly kind: string;
}

/** The fewest words of a line that tells, and of each of its pieces. */
const [LINE, PIECE] = [5, 4];

/** Whether a line of a CV tells of something: a name, a paper and a row of skills are nothing to tell. */
export const tellsOf = (line: string): boolean => {
  const pieces = line.split(/[,;·•|]|\.\s/).filter((piece) => /\p{L}/u.test(piece));
  return line.split(/\s+/).length >= Math.max(LINE, PIECE * pieces.length);
};

const PAPER = /\b(?:training|courses?|cert(?:ificate)?s?|diploma|degree|level \d)\b/i;

/** What they did; praise and an answer that went well are no examples. */
const EXAMPLES: readonly string[] = ['unheard', 'proof', 'story', 'cv'];

export const cueFinder = (strengths: readonly Showable[], stopWords: ReadonlySet<string>) => {
  const examples = strengths
    .filter(
      ({ kind, text }) => EXAMPLES.includes(kind) && !PAPER.test(text) && (kind !== 'cv' || tellsOf(text)),
    )
    .map(({ text, proof = text, about: given, kind }) => {
      // A line of the CV stands beside what the advert asks for; that it is about it nobody has said, nor of which of several things.
      const about = kind === 'cv' || given.includes(',') ? '' : given;
      return {
        text,
        all: `${about}. ${proof}`,
        stems: stemsOf(proof, stopWords),
        aboutStems: stemsOf(about, stopWords),
      };
    })
    // "Safety rep 15 yrs" is nothing to tell.
    .filter(({ all }) => (all.match(/[\p{L}\d]+/gu) ?? []).length >= LINE);
  const used = new Set<(typeof examples)[number]>();
  /** @param about finds what answers a question that is usual. @returns `''` where there is nothing. */
  return (question: string, about?: RegExp): string => {
    const wanted = stemsOf(question, stopWords);
    const found = examples.find(
      (example) =>
        !used.has(example) &&
        (about?.test(example.all) ||
          // Where it is known what an answer is about, one word in common says less: "team" is not "Teams".
          ((about === undefined || wanted.size > 1) &&
            (sameTheme(wanted, example.stems) ||
              (example.aboutStems.size > 0 && sameTheme(wanted, example.aboutStems))))),
    );
    if (found) used.add(found);
    return found?.text ?? '';
  };
};

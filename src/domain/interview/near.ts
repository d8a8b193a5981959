/** Whether what came up at one interview is of use for another: practise for a quite different job is none. */

import { companyKey } from '../text/company.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import type { Interview } from './interview.js';

export interface NearWords {
  readonly stopWords: ReadonlySet<string>;
  /** Whether two roles are the same kind of work. */
  readonly alike: (role: string, other: string) => boolean;
  /** Is asked, or helps, at any interview: "Why are you leaving?", "speak slower". */
  readonly anywhere: RegExp;
  /** Says nothing of the work in the name of a job: "officer", "nights". */
  readonly rank: RegExp;
}

type Place = { readonly role: string; readonly company: string };

/** Letters that tell a family of words: "arborist", "arboriculture". */
const FAMILY = 5;

/** @returns whether `text`, from an interview at one of the places, is of use for this one. */
export const nearTo = (
  interview: Pick<Interview, 'role' | 'company' | 'posting'> | null,
  { stopWords, alike, anywhere, rank }: NearWords,
): ((text: string, places: readonly Place[]) => boolean) => {
  if (interview === null || interview.role === '') return () => true;
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, stopWords);
  const families = (role: string): readonly string[] =>
    (
      role
        .replace(rank, ' ')
        .toLowerCase()
        .match(/\p{L}{5,}/gu) ?? []
    ).map((word) => word.slice(0, FAMILY));
  const { role, company, posting = '' } = interview;
  const [own, ours, asked] = [stems(role), new Set(families(role)), stems(posting)];
  const isOfFamily = (theirs: readonly string[]): boolean => {
    const shared = new Set(theirs.filter((family) => ours.has(family))).size;
    return shared > 0 && shared >= Math.min(ours.size, new Set(theirs).size);
  };
  const isLike = (place: Place): boolean =>
    (company !== '' && companyKey(place.company) === companyKey(company)) ||
    sameTheme(own, stems(place.role)) ||
    alike(role, place.role) ||
    isOfFamily(families(place.role));
  const isAsked = (text: string): boolean => {
    const words = [...stems(text)];
    const shared = words.filter((word) => asked.has(word)).length;
    const letters = text.match(/\b\p{Lu}{3,}\b/gu) ?? [];
    return (
      letters.some((word) => asked.has(word.toLowerCase()) && posting.includes(word)) ||
      (shared > 1 && shared * 2 >= words.length)
    );
  };
  return (text, places) => anywhere.test(text) || places.some(isLike) || isAsked(text);
};

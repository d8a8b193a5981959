/** What they ask for, what somebody has of it, and what not yet, on the page for the night before. */

import { type Debrief, listOf, newestFirst, textOf } from '../debrief/debrief.js';
import type { ChoiceMade } from '../interview/interview.js';
import type { RequirementMatch } from '../skills/match.js';
import { sameTheme, sharedStems, stemsOf } from '../text/similar.js';
import type { ChecklistWords } from './item.js';
import type { Preparation } from './preparation.js';
import { withoutLead } from './strengths.js';
import { showing } from './to-do.js';

export interface AskedFor {
  readonly need: string;
  /** A licence or a degree: a box to tick. */
  readonly tick: boolean;
  /** `''`: a line to write on. */
  readonly proof: string;
  readonly above: number;
  readonly have: boolean;
}

type Need = Omit<AskedFor, 'above'>;

interface NeedsInput {
  readonly preparation: Preparation;
  readonly requirements: readonly RequirementMatch[];
  /** Then what it does not show is not asked for on paper: a line of it may say it in other words. */
  readonly hasCv: boolean;
  readonly words: ChecklistWords;
}

export type Gap = { readonly need: string; readonly choice: ChoiceMade | null };

const GAPS = 3;

/** Several things, of which a line of the CV shows one. */
const isList = (need: string): boolean =>
  /\p{Ll}{3}[.;] +\p{L}|,(?!.*\bor\b)/u.test(need.replace(/\([^()]*\)/g, ''));

const needsFor = (
  { requirements, preparation: { interview, strengths }, words }: NeedsInput,
  debriefs: readonly Debrief[],
): readonly Need[] => {
  const lineOf = (text: string): string =>
    strengths.find(({ proof }) => proof === text)?.text ?? withoutLead(text);
  const row = (need: string, proof: string, have = false, held = words.credential.test(need)): Need => ({
    need,
    proof,
    have,
    // A tick says all of it.
    tick: have || (held && !(proof !== '' && isList(need))),
  });
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, words.stopWords);
  /** "Dementia friendly" only says again a part of what is asked for, and of a list of papers one has to be named. */
  const shows = (own: ReadonlySet<string>, requirement: string, held: boolean): boolean => {
    const asked = stems(requirement);
    const shared = sharedStems(own, asked);
    if (held) return shared > 0 || !isList(requirement);
    return shared === 0 || shared === asked.size || own.size - shared > 1;
  };
  if (requirements.length > 0)
    return requirements
      .map((match) => {
        const held = match.held ?? words.credential.test(match.requirement);
        // A licence of the same kind is not the licence that they ask for.
        const sure = match.proofs.filter(
          ({ unsure, alike, text }) =>
            !unsure && !(held && alike) && shows(stems(text), match.requirement, held),
        );
        return { ...match, held, proof: lineOf(sure[0]?.text ?? '') };
      })
      .filter(({ must, proof }) => must || proof !== '')
      .map(({ requirement, proof, choice, held }) => row(requirement, proof, choice === 'have', held));
  const role = stems(interview?.role ?? '');
  const rows: Need[] = [];
  for (const debrief of debriefs.toSorted(newestFirst)) {
    if (interview !== null && !sameTheme(role, stems(textOf(debrief, 'role')))) continue;
    const proofs = listOf(debrief, 'proof');
    for (const [at, need] of listOf(debrief, 'role-needs').entries()) {
      const proof = proofs[at] ?? '';
      const known = rows.findIndex((other) => sameTheme(stems(other.need), stems(need)));
      const other = rows[known];
      if (other === undefined) rows.push(row(words.without.aside(need), proof));
      else if (other.proof === '') rows[known] = { ...other, proof };
    }
  }
  return rows;
};

export const rowsFor = (
  input: NeedsInput,
  debriefs: readonly Debrief[],
  gaps: readonly Gap[],
): readonly Need[] => {
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, input.words.stopWords);
  return shownFirst(
    needsFor(input, debriefs).filter(
      ({ need, proof, tick, have }) =>
        proof !== '' ||
        have ||
        (!input.hasCv &&
          (tick
            ? !input.words.condition.test(need)
            : !gaps.some((gap) => sameTheme(stems(gap.need), stems(need))))),
    ),
  );
};

/** What they have before what they have not, and only a few lines to write on. */
const shownFirst = (rows: readonly Need[]): readonly Need[] => [
  ...rows.filter(isShown),
  ...rows.filter((row) => !isShown(row) && row.tick),
  ...rows.filter((row) => !isShown(row) && !row.tick).slice(0, TO_WRITE),
];

const isShown = ({ proof, have }: Need): boolean => proof !== '' || have;

const TO_WRITE = 3;

/** What was decided for this posting first; then the newest debrief of such a role that names any. */
export const gapsFor = (
  { preparation: { interview, strengths }, words, requirements }: NeedsInput,
  debriefs: readonly Debrief[],
): readonly Gap[] => {
  const shows = showing(strengths, words);
  const stems = (text: string): ReadonlySet<string> => stemsOf(text, words.stopWords);
  const role = stems(interview?.role ?? '');
  const chosen = (interview?.choices ?? [])
    .filter(({ choice }) => choice !== 'have')
    .map(({ requirement, choice }) => ({ need: requirement, choice }));
  const newest = debriefs.findLast(
    (debrief) =>
      listOf(debrief, 'gaps').length > 0 &&
      (interview === null || sameTheme(role, stems(textOf(debrief, 'role')))),
  );
  const typed = (newest ? listOf(newest, 'gaps') : []).map((entry) => {
    const { task, what } = words.readGap(entry);
    return { need: words.topicOf(words.without.lack(what)), choice: task === 'gap' ? null : task };
  });
  const has = (need: string): boolean =>
    shows(need) ||
    requirements.some(
      ({ requirement, choice }) => choice === 'have' && sameTheme(stems(requirement), stems(need)),
    );
  const { posting } = interview ?? {};
  // A word in common is too little: lift plans are no fork lift.
  const isNamed = (need: string): boolean => posting === undefined || sameTheme(stems(need), stems(posting));
  return [
    ...chosen,
    ...typed.filter(({ need, choice }) => isNamed(need) && (choice === 'reframe' || !has(need))),
  ]
    .filter(
      ({ need }, at, all) =>
        all.findIndex((other) => sameTheme(stems(other.need), stems(need)) || other.need === need) === at,
    )
    .slice(0, GAPS);
};

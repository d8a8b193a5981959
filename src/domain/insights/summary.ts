/** What somebody would act on, in counts that are true as they stand: what gets interviews, where it stops, what came up most. */

import type { Stage } from '../debrief/debrief.js';
import { sameTheme, stemsOf } from '../text/similar.js';
import { type Case, reached } from './applications.js';
import type { rolesOf } from './compare.js';
import { type endedAt, endedUnsaid, type JudgedStep } from './steps.js';
import type { ThemeFound, ThemeKind } from './themes.js';

interface SummaryInput {
  readonly steps: readonly JudgedStep[];
  readonly roles: ReturnType<typeof rolesOf>;
  readonly cases: readonly Case[];
  readonly ended: ReturnType<typeof endedAt>;
  readonly themes: readonly ThemeFound[];
  readonly stopWords: ReadonlySet<string>;
}

export const summaryOf = ({ steps, roles, cases, ended, themes, stopWords }: SummaryInput) => ({
  talk: firstTalk(steps, roles, cases),
  stop: { ...stopOf(ended), unsaid: endedUnsaid(cases) },
  most: mostOf(themes, stopWords),
});

/**
 * `null` where the records were chosen by how they ended, or where nothing is decided; and where all that was written
 * down got a talk, which says only what people write down.
 */
const firstTalk = (steps: readonly JudgedStep[], roles: SummaryInput['roles'], cases: readonly Case[]) => {
  const step = steps.find(({ id }) => id === 'talk');
  if (step === undefined) return null;
  if (step.verdict === 'no-list') {
    // Only what was written down: how many of all were sent is not known.
    const written = cases.filter((item) => reached(item, 'application'));
    const hits = written.filter((item) => reached(item, 'phone-screen')).length;
    return hits === written.length
      ? null
      : { share: { hits, of: written.length }, unsaid: step.unsaid, standing: 'written', best: null };
  }
  if (step.share.of === 0) return null;
  const { share, unsaid, verdict } = step;
  const best = verdict === 'unsaid' ? null : bestRole(roles);
  return { share, unsaid, standing: standingOf(step), best };
};

const standingOf = ({ share, market, verdict }: JudgedStep) => {
  if (verdict === 'above' || verdict === 'below' || verdict === 'unsaid') return verdict;
  const rate = share.hits / share.of;
  return verdict === 'as-usual' && rate >= market.low && rate <= market.high ? 'usual' : 'few';
};

/** Of fewer, or of a smaller difference, nobody would change what they apply for. */
const FEWEST = 5;
const TIMES = 2;

/** The kind of job that got first talks at least twice as often as the others did. */
const bestRole = (roles: SummaryInput['roles']) => {
  const compared = roles.flatMap(({ role, steps }) =>
    steps.filter(({ step }) => step === 'talk').map(({ own, others }) => ({ role, own, others })),
  );
  const ahead = compared.filter(
    ({ own, others }) =>
      own.of >= FEWEST &&
      others.of >= FEWEST &&
      own.hits > 1 &&
      own.hits * others.of >= TIMES * others.hits * own.of,
  );
  const rate = ({ own }: (typeof ahead)[number]): number => own.hits / own.of;
  return ahead.toSorted((a, b) => rate(b) - rate(a))[0] ?? null;
};

/** Where most ended after a first talk, ties and all; with none of these, how many ended before one. */
const stopOf = ({ before, after }: SummaryInput['ended']) => {
  const count = after[0]?.count ?? 0;
  return {
    before,
    stages: after.filter((row) => row.count === count).map(({ stage }): Stage => stage),
    count,
    of: after.reduce((sum, row) => sum + row.count, 0),
  };
};

/** Of themes that came up equally often, what one can work on is named first. */
const BEFORE: readonly ThemeKind[] = ['work-on', 'asked', 'bring-up', 'find-out', 'needs', 'worked'];

const mostOf = (themes: readonly ThemeFound[], stopWords: ReadonlySet<string>) => {
  const rank = ({ kind }: ThemeFound): number => BEFORE.indexOf(kind);
  const [top] = themes.toSorted(
    (a, b) =>
      Number(a.kind === 'worked') - Number(b.kind === 'worked') ||
      b.debriefs.length - a.debriefs.length ||
      rank(a) - rank(b),
  );
  if (top === undefined) return null;
  const stems = stemsOf(top.text, stopWords);
  const asWork = themes.find(
    ({ kind, text }) => kind === 'work-on' && sameTheme(stems, stemsOf(text, stopWords)),
  );
  return {
    kind: top.kind,
    text: top.text,
    debriefs: top.debriefs.length,
    /** In how many it was also something to work on. */
    workedOn: top.kind === 'asked' ? (asWork?.debriefs.length ?? 0) : 0,
  };
};

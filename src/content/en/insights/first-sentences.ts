/** The three sentences at the top of `insights`: each true by the counts alone, each with something to do. */

import type { Stage } from '../../../domain/debrief/debrief.js';
import type { Share } from '../../../domain/insights/statistics.js';
import type { ThemeKind } from '../../../domain/insights/themes.js';

const outOf = ({ hits, of }: Share): string => `${hits} of ${of}`;

const at: Readonly<Record<Stage, string>> = {
  application: 'the application',
  'phone-screen': 'the first call',
  'first-interview': 'the first interview',
  task: 'the test or task',
  'later-round': 'a later round',
  'final-round': 'the final round',
  'only-interview': 'the interview',
  'assessment-day': 'the assessment day',
};

const toDo: Readonly<Record<Stage, string>> = {
  application: 'Put what the advert asks for at the top of your CV.',
  'phone-screen': 'Know the employer, and why you want this job, before they call.',
  'first-interview': 'Practise your answers aloud before the next one.',
  task: 'Find out which skill the test is for, and practise that.',
  'later-round': 'Have an example ready for each thing they look for.',
  'final-round': 'Ask them for one thing you could do better.',
  'only-interview': 'Practise your answers aloud before the next one.',
  'assessment-day': 'Find out what each part is there to show.',
};

const othersUnsaid = (n: number): string =>
  n === 1 ? "One other that ended doesn't say." : `${n} others that ended don't say.`;

const inDebriefs = (n: number, of: number): string =>
  n === of ? (n === 2 ? 'both debriefs' : `all ${n} debriefs`) : `${n} of your ${of} debriefs`;

export const firstSentences = {
  talk: (
    share: Share,
    unsaid: number,
    standing: string,
    best: { role: string; own: Share; others: Share } | null,
  ): string =>
    [
      standing === 'written'
        ? `You got to talk to someone in ${outOf(share)} that you wrote down.`
        : unsaid > 0
          ? `Where you wrote down how far it got, ${outOf(share)} got you a first talk.`
          : `${outOf(share)} applications got you a first talk.`,
      unsaid > 0 ? othersUnsaid(unsaid) : '',
      {
        above: "That's more than most people get: your applications work.",
        below: `That's fewer than most people get. ${toDo.application}`,
        usual: "That's about what surveys find.",
        few: 'Too few to tell.',
      }[standing] ?? '',
      best ? `Best so far: ${best.role}, ${outOf(best.own)} (other jobs: ${outOf(best.others)}).` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),

  stop: (stages: readonly Stage[], count: number, of: number, before: number, unsaid: number): string => {
    const [top] = stages;
    if (top === undefined) {
      if (before === 0 && unsaid > 0) return `${unsaid} ended with a no or no reply.`;
      if (before === 0) return 'None has ended with a no so far.';
      if (unsaid > 0) return `${before} stopped before you spoke to anyone. ${toDo.application}`;
      const ended =
        before === 1 ? 'The one that ended' : `${before === 2 ? 'Both' : `All ${before}`} that ended`;
      return `${ended} stopped before you spoke to anyone. ${toDo.application}`;
    }
    // Once shows nothing.
    if (count === 1) return '';
    if (stages.length > 1) {
      const names = stages.map((stage) => at[stage]);
      const list = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
      return `After a first talk, they stop at different points: ${list} (${count} at each).`;
    }
    const where =
      count === of
        ? `${of === 2 ? 'Both' : `All ${of}`} that ended after a first talk stopped at ${at[top]}.`
        : `After a first talk, ${count * 2 > of ? `most stop at ${at[top]}` : `they stop at ${at[top]} more than anywhere else`}: ${count} of ${of}.`;
    return `${where} ${toDo[top]}`;
  },

  most: (kind: ThemeKind, text: string, workedOn: number, n: number, of: number): string => {
    const often = inDebriefs(n, of);
    const sentences: Readonly<Record<ThemeKind, string>> = {
      'work-on': `"${text}" came up most, as something to work on: in ${often}. Start there.`,
      asked: `They asked "${text}" in ${often}. ${workedOn > 0 ? `You wanted a better answer in ${workedOn}. Start there.` : 'Have your answer ready.'}`,
      'bring-up': `"${text}" is what you didn't get to say, in ${often}. Say it early next time.`,
      'find-out': `"${text}" is what you wanted to look up, in ${often}. Do that first.`,
      needs: `"${text}" is what they looked for most: in ${often}. Have an example ready.`,
      worked: `"${text}" went well in ${often}. Do it again.`,
    };
    return sentences[kind];
  },
  stopOne: (stage: Stage): string =>
    stage === 'application'
      ? `It stopped before you spoke to anyone. ${toDo.application}`
      : `It stopped ${stage === 'only-interview' ? 'after' : 'at'} ${at[stage]}. ${toDo[stage]}`,
  one: "One debrief alone doesn't show a pattern.",
};

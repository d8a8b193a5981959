/** One interview in full on a screen. */

import { research } from '../../content/en/interview/research.js';
import { screens, stageNames } from '../../content/en/records/screens.js';
import { interviewLabels } from '../../content/en/records/versions.js';
import { skillsScreen } from '../../content/en/skills/skills.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Interview } from '../../domain/interview/interview.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { nameOf } from './debriefs.js';
import { type Look, paint, wrap } from './look.js';

/** Every field that has something in it; an older version may say less than the present one. */
export const interviewScreen = (interview: Interview, look: Look): string => {
  const style = paint(look);
  const parts = [
    interview.id,
    interview.when === null ? screens.noDate : longDay(interview.when),
    interview.stage === null ? '' : stageNames[interview.stage],
    interview.done === null ? '' : screens.over,
  ].filter((part) => part !== '');
  const lines = linesOf(interview);
  const names = Object.keys(interviewLabels) as readonly (keyof typeof interviewLabels)[];
  return `${[
    [
      style.heading(wrap(printableLine(nameOf(interview)), look)),
      style.quiet(wrap(parts.join(look.plain ? ', ' : ' · '), look)),
    ].join('\n'),
    ...names.flatMap((name) => {
      const said = lines[name] ?? [];
      return said.length === 0
        ? []
        : [
            [
              style.strong(`${interviewLabels[name]}:`),
              ...said.map((line) => wrap(printable(line), look, look.plain ? '' : '  ')),
            ].join('\n'),
          ];
    }),
  ].join('\n\n')}\n`;
};

/** Day, step and whether it is over stand in the head. */
const linesOf = (interview: Interview): Partial<Record<keyof typeof interviewLabels, readonly string[]>> => {
  const { role, company, place, closes, panel, posting } = interview;
  const text = (value: string | undefined): readonly string[] => (value ? value.split('\n') : []);
  return {
    role: text(role),
    company: text(company),
    place: text(place),
    closes: text(closes === undefined ? '' : longDay(closes)),
    panel: text(panel),
    findings: findingLines(interview),
    choices: (interview.choices ?? []).map(
      ({ requirement, choice }) => `${requirement}: ${skillsScreen.chosen[choice]}`,
    ),
    posting: text(posting),
  };
};

/** A task that came from an answer has only a code for a name, which says nothing to a person. */
const findingLines = (interview: Interview): readonly string[] => {
  const labels = new Map(research(interview).map(({ key, label }) => [key, label]));
  return (interview.findings ?? [])
    .filter(({ text }) => text !== '')
    .map(({ task, text }) => [labels.get(task), text].filter((part) => part !== undefined).join(': '));
};

/** One interview in full on a screen. */

import { research } from '../../content/en/interview/research.js';
import { interviewLabels } from '../../content/en/records/versions.js';
import { skillsScreen } from '../../content/en/skills/screen.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Interview } from '../../domain/interview/interview.js';
import { printable, printableLine } from '../../domain/text/printable.js';
import { joinBlocks, present } from '../present.js';
import { interviewFacts, nameOf } from './debriefs.js';
import { indentOf, inOneLine, type Look, paint, titled, wrap } from './theme.js';

/** Every field that is filled in. */
export const interviewScreen = (interview: Interview, look: Look): string => {
  const style = paint(look);
  const lines = linesOf(interview);
  const names = Object.keys(interviewLabels) as readonly (keyof typeof interviewLabels)[];
  return joinBlocks(
    [
      style.heading(wrap(printableLine(nameOf(interview)), look)),
      style.quiet(wrap(inOneLine([...interviewFacts(interview), interview.id], look), look)),
    ].join('\n'),
    ...names.map((name) => {
      const texts = (lines[name] ?? []).map((line) => wrap(printable(line), look, indentOf(look)));
      return titled(`${interviewLabels[name]}:`, texts, style);
    }),
  );
};

/** Everything but day, stage and whether it is over, which stand in the head. */
const linesOf = (interview: Interview): Partial<Record<keyof typeof interviewLabels, readonly string[]>> => {
  const { role, company, place, closes, salary, contact, panel, posting } = interview;
  const text = (value: string | undefined): readonly string[] => (value ? value.split('\n') : []);
  return {
    role: text(role),
    company: text(company),
    place: text(place),
    closes: text(closes === undefined ? '' : longDay(closes)),
    panel: text(panel),
    salary: text(salary),
    contact: text(contact),
    findings: findingLines(interview),
    choices: (interview.choices ?? []).map(
      ({ requirement, choice }) => `${requirement}: ${skillsScreen.chosen[choice]}`,
    ),
    posting: text(posting),
  };
};

/** A task made from an answer has no label: its key is only a code. */
const findingLines = (interview: Interview): readonly string[] => {
  const labels = new Map(research(interview).map(({ key, label }) => [key, label]));
  return (interview.findings ?? [])
    .filter(({ text }) => text !== '')
    .map(({ task, text }) => present(labels.get(task), text).join(': '));
};

/** One interview in full on a screen. */

import { research } from '../../content/en/interview/research.js';
import { interviewLabels } from '../../content/en/records/versions.js';
import { skillsScreen } from '../../content/en/skills/skills.js';
import { longDay } from '../../content/en/text/dates.js';
import type { Interview } from '../../domain/interview/interview.js';
import { joinBlocks, present } from '../present.js';
import { interviewFacts, nameOf } from './debriefs.js';
import { type Look, labelled, recordHead } from './theme.js';

export const interviewScreen = (interview: Interview, look: Look): string => {
  const lines = linesOf(interview);
  const names = Object.keys(interviewLabels) as readonly (keyof typeof interviewLabels)[];
  return joinBlocks(
    recordHead(nameOf(interview), [...interviewFacts(interview), interview.id], look),
    ...names.map((name) => labelled(`${interviewLabels[name]}:`, lines[name] ?? [], look)),
  );
};

/** Everything but day, stage and whether it is over, which stand in the head. */
const linesOf = (interview: Interview): Partial<Record<keyof typeof interviewLabels, readonly string[]>> => {
  const { role, company, place, closes, salary, contact, panel, posting, choices = [] } = interview;
  const text = (value: string | undefined): readonly string[] => (value ? value.split('\n') : []);
  return {
    role: text(role),
    company: text(company),
    place: text(place),
    closes: text(closes && longDay(closes)),
    panel: text(panel),
    salary: text(salary),
    contact: text(contact),
    findings: findingLines(interview),
    choices: choices.map(({ requirement, choice }) => `${requirement}: ${skillsScreen.chosen[choice]}`),
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

/** Applications on a screen: as a list, and one in full. */

import { applicationText } from '../../content/en/applications/applications.js';
import { outcomeNames, stageNames } from '../../content/en/records/screens.js';
import { longDay, shortDay } from '../../content/en/text/dates.js';
import { type Application, BESIDE } from '../../domain/applications/application.js';
import { printable } from '../../domain/text/printable.js';
import { joinBlocks, present } from '../present.js';
import { entry, nameOf } from './debriefs.js';
import { indentOf, inOneLine, type Look, paint, titled, wrap } from './theme.js';

const facts = ({ date, stage, outcome }: Application): readonly string[] =>
  present(
    applicationText.sent(shortDay(date)),
    stage !== null && stageNames[stage],
    outcome !== null && outcomeNames[outcome],
  );

export const applicationList = (applications: readonly Application[], look: Look): string =>
  applications
    .map((application) => {
      const parts = [...facts(application), ...(application.notes === undefined ? [] : ['notes'])];
      return `${entry(application.id, nameOf(application), parts, look, paint(look))}\n`;
    })
    .join('');

export const applicationScreen = (application: Application, look: Look): string => {
  const style = paint(look);
  const { interview } = application;
  const block = (name: keyof typeof applicationText.labels, text: string): string =>
    titled(
      `${applicationText.labels[name]}:`,
      text.split('\n').map((line) => wrap(printable(line), look, indentOf(look))),
      style,
    );
  return joinBlocks(
    [
      style.heading(wrap(nameOf(application), look)),
      style.quiet(wrap(inOneLine([...facts(application), application.id], look), look)),
    ].join('\n'),
    interview === undefined ? '' : block('interview', longDay(interview)),
    ...BESIDE.toReversed().map((name) => {
      const text = application[name];
      return text === undefined ? '' : block(name, text);
    }),
  );
};

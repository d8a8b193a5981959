/** Applications on a screen: as a list, and one in full. */

import { applicationText } from '../../content/en/applications/applications.js';
import { outcomeNames, stageNames } from '../../content/en/records/screens.js';
import { longDay, shortDay } from '../../content/en/text/dates.js';
import { type Application, BESIDE } from '../../domain/applications/application.js';
import { joinBlocks, present } from '../present.js';
import { nameOf, recordList } from './debriefs.js';
import { type Look, labelled, recordHead } from './theme.js';

const facts = ({ date, stage, outcome }: Application): readonly string[] =>
  present(
    applicationText.sent(shortDay(date)),
    stage !== null && stageNames[stage],
    outcome !== null && outcomeNames[outcome],
  );

export const applicationList = (applications: readonly Application[], look: Look): string =>
  recordList(applications, nameOf, (row) => present(...facts(row), row.notes !== undefined && 'notes'), look);

export const applicationScreen = (application: Application, look: Look): string => {
  const { labels } = applicationText;
  const { interview } = application;
  return joinBlocks(
    recordHead(nameOf(application), [...facts(application), application.id], look),
    interview !== undefined && labelled(`${labels.interview}:`, [longDay(interview)], look),
    ...BESIDE.toReversed().map((name) => {
      const text = application[name];
      return text !== undefined && labelled(`${labels[name]}:`, text.split('\n'), look);
    }),
  );
};

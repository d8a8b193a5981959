/** Makes the page for the night before from what was prepared. */

import { checklistText } from '../../content/en/checklist/checklist.js';
import { pageText } from '../../content/en/checklist/page.js';
import { script } from '../../content/en/index.js';
import { answerAbout, usualQuestions } from '../../content/en/interview/likely-questions.js';
import { storyText } from '../../content/en/stories/story.js';
import { planNightPage } from '../../domain/checklist/night-page.js';
import type { Preparation } from '../../domain/checklist/preparation.js';
import { questionBank } from '../../domain/stories/question-bank.js';
import { nightPageHtml } from '../../render/html/checklist-page/index.js';
import type { FindPorts } from '../shared/find-record.js';
import { countedIn, journalView } from '../shared/journal-view.js';
import { requirementsFor } from '../shared/preparation.js';

export const pageHtml = async (
  context: FindPorts,
  preparation: Preparation,
  today: string,
): Promise<string> => {
  const view = journalView(context);
  const [debriefs, stories] = [await countedIn(view), await view('stories')];
  const { rehearsalText } = await import('../../content/en/rehearsal/text.js');
  const page = planNightPage({
    preparation,
    debriefs,
    requirements: await requirementsFor(view, preparation.interview, today),
    asked: questionBank({ debriefs, stories, script, stopWords: rehearsalText.questionStopWords }),
    usual: usualQuestions,
    answerAbout,
    script,
    words: checklistText,
    askAbout: pageText.askAbout,
    askUsual: pageText.askUsual,
    answeredWell: storyText.answeredWell,
  });
  return nightPageHtml(page, today);
};

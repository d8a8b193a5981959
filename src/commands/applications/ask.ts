/** Asks for the parts of an application, where there is a terminal. */

import { applicationText } from '../../content/en/applications/applications.js';
import { conversationText } from '../../content/en/debrief/conversation.js';
import { script } from '../../content/en/index.js';
import { type Application, BESIDE } from '../../domain/applications/application.js';
import { questionOf } from '../../domain/debrief/script.js';
import { stopped } from '../../errors.js';
import { askInOrder, type Questions } from '../../guide/ask-in-order.js';
import { keepUnfinished, readUnfinished } from '../../guide/unfinished.js';
import type { Step } from '../../ports/index.js';
import { pausingOf, type TalkPorts } from '../shared/conversation.js';
import { dayOf, type Parts } from './parts.js';

export type AskPorts = TalkPorts;

export const NAMES = ['role', 'company'] as const;
export const ALL_PARTS = [...NAMES, 'date', 'stage', 'outcome', ...BESIDE, 'interview'] as const;
type Part = (typeof ALL_PARTS)[number];

/** What was changed, as the options would give it. Nothing is changed by leaving, and what was typed is offered again. */
export const askParts = async (
  context: AskPorts,
  parts: readonly Part[],
  before: Partial<Application>,
): Promise<Partial<Parts>> => {
  const { prompter } = await pausingOf(context);
  const texts = await context.editor();
  const [name, command] =
    before.id === undefined
      ? ['new-application', 'applications add']
      : [before.id, `applications edit ${before.id}`];
  const filled = new Map<Part, string>();
  const known = (part: Part): string => before[part] ?? '';
  const questions: Questions<Part> = {
    order: () => parts,
    step: (part) => ({ ...stepFor(context, part), initial: (filled.get(part) ?? known(part)) || null }),
    async confirm(part, value) {
      filled.set(part, value === null ? '' : String(value));
      return 'go-on';
    },
  };
  const { type, typed } = await askInOrder(prompter, questions, {
    typed: await readUnfinished<Part>(texts, name),
  });
  const left = new Map<Part, string>(type === 'finished' ? [] : [...filled, ...typed]);
  const isKept = await keepUnfinished(texts, name, left);
  if (type !== 'finished')
    throw stopped(isKept ? conversationText.typingKept(command) : conversationText.nothingChanged);
  // A skipped choice or day stays as it was: an option has no word for none.
  const kept = (part: Part, text: string): boolean =>
    text !== known(part) && (text !== '' || !['date', 'stage', 'outcome'].includes(part));
  return Object.fromEntries([...filled].filter(([part, text]) => kept(part, text))) as Partial<Parts>;
};

const stepFor = (context: AskPorts, part: Part): Step => {
  const line: Step = {
    kind: 'line',
    progress: '',
    inView: [],
    text: '',
    hint: '',
    why: applicationText.why,
    choices: [],
    initial: null,
    typing: null,
    canGoBack: true,
    check: async (typed) => ({ ok: true, value: String(typed).trim() }),
  };
  switch (part) {
    case 'role':
    case 'company':
      return { ...line, text: applicationText[part] };
    case 'stage':
    case 'outcome':
      return {
        ...line,
        kind: 'choice',
        text: applicationText[part],
        choices: questionOf(script, part).choices ?? [],
      };
    case 'date':
    case 'interview':
      return {
        ...line,
        text: applicationText[part],
        check: async (typed) => {
          const day = await dayOf(context, part, String(typed), context.clock.now());
          return day.ok ? { ok: true, value: day.value } : { ok: false, message: day.problem };
        },
      };
    default:
      return { ...line, text: applicationText.labels[part] };
  }
};

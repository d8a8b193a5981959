/** A posting from a file, from standard input, or pasted in the terminal. */

import { conversationText } from '../../content/en/debrief/conversation.js';
import { postingWords } from '../../content/en/posting/requirements.js';
import { factsOf, type PostingFacts } from '../../domain/posting/facts.js';
import { requirementsOf } from '../../domain/posting/requirements.js';
import { orderIn } from '../../domain/text/country.js';
import { printable } from '../../domain/text/printable.js';
import { lineStep } from '../../guide/ask-in-order.js';
import type { AsOfPorts } from '../shared/as-of.js';
import { option, type Ports } from '../shared/command.js';
import { preferences } from '../shared/preferences.js';

type PostingPorts = Ports<'clock' | 'documents' | 'output' | 'settings'>;

/** 5 MB: a posting saved with its pictures is below it. */
export const DOCUMENT_LIMIT = 5_000_000;

export const postingOption = option.value(
  '<file>',
  'the job advert: text, Markdown, HTML, PDF or Word; - for standard input',
);

export interface Posting {
  readonly text: string;
  readonly facts: PostingFacts;
}

/** Raises as `Documents.read` does. What a page's data says goes before what its text says. */
export const readPosting = async (context: PostingPorts, file: string): Promise<Posting> => {
  const { text, facts, title } = await context.documents.read(file, DOCUMENT_LIMIT);
  return { text, facts: { ...factsOf(text, postingWords, dayReading(context), title), ...facts } };
};

export const postingStep = lineStep(conversationText.next.posting, {
  kind: 'text',
  progress: conversationText.next.title,
  hint: conversationText.next.postingHint,
  why: conversationText.next.postingWhy,
});

export const pasted = (context: AsOfPorts, text: string): Posting => ({
  text,
  facts: factsOf(text, postingWords, dayReading(context)),
});

const dayReading = (context: AsOfPorts) => {
  const { country } = preferences(context);
  return { zone: context.clock.zone(), order: country === undefined ? null : orderIn(country, true) };
};

export const foundIn = ({ text }: Pick<Posting, 'text'>): string => {
  const all = requirementsOf(text, postingWords);
  const must = all.filter((requirement) => requirement.must).length;
  return conversationText.next.found(must, all.length - must);
};

export const factLines = (facts: PostingFacts): readonly string[] =>
  (Object.keys(conversationText.next.fact) as (keyof PostingFacts)[]).flatMap((name) =>
    facts[name] === undefined ? [] : [`${conversationText.next.fact[name]}: ${printable(facts[name])}`],
  );

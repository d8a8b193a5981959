/** The current CV: read, kept as a private copy, and read back. */

import { shortDay } from '../../content/en/text/dates.js';
import { CURRENT_CV, type Cv } from '../../domain/skills/cv.js';
import { resumeText } from '../../domain/skills/cv-lines.js';
import type { Ports } from '../shared/command.js';
import { DOCUMENT_LIMIT } from './posting.js';

type CvPorts = Ports<'clock' | 'documents' | 'journal' | 'output'>;

/** `null` where there is none yet. */
export const currentCv = (context: CvPorts): Promise<Cv | null> => context.journal.read('cvs', CURRENT_CV);

/** Reads FILE and keeps it; the one before goes into the history. Raises as `Documents.read` does. */
export const keepCv = async (context: CvPorts, file: string): Promise<Cv> => {
  const { name, text } = await context.documents.read(file, DOCUMENT_LIMIT);
  const before = await currentCv(context);
  const cv = await context.journal.change('cvs', CURRENT_CV, () => ({
    id: CURRENT_CV,
    added: context.clock.now().toISOString(),
    name,
    text: asResume(text) ?? text,
  }));
  context.output.err(
    before === null
      ? 'A private copy of your CV is kept in the journal.\n'
      : `Your CV is kept; the one of ${shortDay(before.added.slice(0, 10))} is in the history.\n`,
  );
  return cv;
};

const asResume = (text: string): string | null => {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    return resumeText(JSON.parse(text));
  } catch {
    return null;
  }
};

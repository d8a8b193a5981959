import { shortDay } from '../../content/en/text/dates.js';
import { jsonIn } from '../../domain/record/json-fields.js';
import { CURRENT_CV, type Cv } from '../../domain/skills/cv.js';
import { sourceName } from '../../domain/text/printable.js';
import { resumeText } from '../../domain/trackers/resume-json.js';
import { usage } from '../../errors.js';
import type { Ports } from '../shared/command.js';
import { DOCUMENT_LIMIT } from './posting.js';

type CvPorts = Ports<'clock' | 'documents' | 'journal' | 'output'>;

export const currentCv = (context: CvPorts): Promise<Cv | null> => context.journal.read('cvs', CURRENT_CV);

/** Reads FILE and keeps it; the one before goes into the history. Raises as `Documents.read` does. */
export const keepCv = async (context: CvPorts, file: string): Promise<Cv> => {
  const { name, text } = await context.documents.read(file, DOCUMENT_LIMIT);
  const cv = cvTextOf(file, text);
  const before = await currentCv(context);
  const kept = await context.journal.change('cvs', CURRENT_CV, () => ({
    id: CURRENT_CV,
    added: context.clock.now().toISOString(),
    name,
    text: cv,
  }));
  context.output.err(
    before === null
      ? 'A private copy of your CV is kept in the journal.\n'
      : `Your CV is kept; the one of ${shortDay(before.added.slice(0, 10))} is in the history.\n`,
  );
  return kept;
};

/** Of JSON its lines. Raises `usage` where it is JSON and no CV. */
const cvTextOf = (file: string, text: string): string => {
  const value = /^\s*[[{]/.test(text) ? jsonIn(text) : undefined;
  if (value === undefined) return text;
  const lines = resumeText(value);
  if (lines === null)
    throw usage(
      `${sourceName(file)}: it is JSON, but not a CV that can be read`,
      'Save your CV as PDF, Word, text or JSON Resume and give that. Nothing was changed.',
    );
  return lines;
};

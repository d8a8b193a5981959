/** A debrief as a text for an editor, read back strictly: what can't be told for sure is a problem, never a guess. */

/** A line under a heading, so that it can't be taken for anything else. */
export const escapedLine = (line: string): string => (/^(?:#|==|\\)/.test(line) ? `\\${line}` : line);

/** In the place of an entry that was skipped, in a list whose places count. */
export const SKIPPED_ENTRY = '-';

export const headingFor = (id: string): string => `== ${id} ==`;

interface FormProblem {
  readonly type: 'before' | 'heading' | 'twice';
  readonly line: number;
  readonly text: string;
}

export interface ReadForm {
  /** By what stands in the heading: the lines under it, without comments, without empty lines around them. */
  readonly sections: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly FormProblem[];
}

const HEADING = /^==\s+([a-z-]+)\s+==\s*$/;

export const readForm = (text: string): ReadForm => {
  const sections = new Map<string, string[]>();
  const problems: FormProblem[] = [];
  let section: string[] | undefined;
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  for (const [at, line] of lines.entries()) {
    const complain = (type: FormProblem['type']): void =>
      void problems.push({ type, line: at + 1, text: line });
    if (line.startsWith('#')) continue;
    if (line.startsWith('==')) {
      const id = HEADING.exec(line)?.[1];
      if (id === undefined) complain('heading');
      else if (sections.has(id)) complain('twice');
      section = [];
      if (id !== undefined && !sections.has(id)) sections.set(id, section);
    } else if (section !== undefined) section.push(line.startsWith('\\') ? line.slice(1) : line);
    else if (line.trim() !== '') complain('before');
  }
  return {
    sections: new Map([...sections].map(([id, under]) => [id, withoutEmptyEnds(under)])),
    problems,
  };
};

const withoutEmptyEnds = (lines: readonly string[]): readonly string[] => {
  const full = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(full);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(full) + 1).map((line) => line.trimEnd());
};

/** The headings under which something else stands than in the text that the person was given. */
export const changedSections = (given: ReadForm, now: ReadForm): readonly string[] =>
  [...now.sections].flatMap(([id, lines]) =>
    JSON.stringify(given.sections.get(id) ?? []) === JSON.stringify(lines) ? [] : [id],
  );

/** Word documents: a zip archive in which one file, word/document.xml, holds the text (ECMA-376, part 1, chapter 17). */

import { data, usage } from '../../../errors.js';

/** Bytes; no document that somebody wrote unpacks to more. */
const UNPACKED = 30_000_000;

/**
 * One paragraph a line; headings begin with `## `, list entries with `- `, table cells are separated by ` | `.
 * Raises `data` if it is broken, `usage` if it is another kind of archive or has no text.
 */
export const docxText = async (name: string, bytes: Uint8Array): Promise<string> => {
  const { unzipSync } = await import('fflate');
  let found: {
    readonly xml: Uint8Array | undefined;
    readonly names: readonly string[];
    readonly large: boolean;
  };
  try {
    const names: string[] = [];
    let large = false;
    const files = unzipSync(bytes, {
      filter: ({ name: file, originalSize }) => {
        names.push(file);
        if (file === 'word/document.xml' && originalSize > UNPACKED) large = true;
        return file === 'word/document.xml' && !large;
      },
    });
    found = { xml: files['word/document.xml'], names, large };
  } catch (error) {
    throw broken(name, error);
  }
  if (found.large) throw usage(`${name}: its text is too large`, 'Nothing was changed.');
  if (found.xml === undefined)
    throw found.names.length === 0
      ? broken(name)
      : usage(
          `${name}: it is a zip archive, but not a Word document`,
          'Give the document itself, as .docx, PDF, HTML or text. Nothing was changed.',
        );
  const text = wordText(new TextDecoder().decode(found.xml)).trim();
  if (text === '')
    throw usage(
      `${name}: there is no text in this document`,
      'If it holds a picture of the text, type or copy the words into a file. Nothing was changed.',
    );
  return text;
};

const broken = (name: string, cause?: unknown): Error =>
  data(
    `${name}: this Word document is broken and can't be read`,
    'Save it again, or copy its text into a file. Nothing was changed.',
    { cause },
  );

interface Paragraph {
  text: string;
  heading: boolean;
  listed: boolean;
  /** Characters in bold runs. */
  bold: number;
}

const TOKEN = /<(\/?)([\w:]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, named) => {
    if (named !== undefined) return ENTITIES[named as string] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

const fresh = (): Paragraph => ({ text: '', heading: false, listed: false, bold: 0 });

const wordText = (xml: string): string => {
  const lines: string[] = [];
  /** Open rows, cells, paragraphs: tables can be nested. */
  const rows: string[][][] = [];
  let paragraph = fresh();
  let inText = false;
  let boldRun = false;
  const isOff = (attributes: string): boolean => /w:val="(?:0|false|off|none)"/.test(attributes);
  const put = (line: string): void => {
    const cell = rows.at(-1)?.at(-1);
    if (cell) cell.push(line);
    else lines.push(line);
  };
  for (const [, close, tag, attributes = '', chars] of xml.matchAll(TOKEN)) {
    if (chars !== undefined) {
      if (!inText) continue;
      const text = decoded(chars);
      paragraph.text += text;
      if (boldRun) paragraph.bold += text.length;
    } else if (tag === 'w:t') inText = close === '' && !attributes.endsWith('/');
    else if (close === '') {
      if (tag === 'w:p') {
        paragraph = fresh();
        if (attributes.endsWith('/')) put('');
      } else if (tag === 'w:tab' && !/w:pos=/.test(attributes)) paragraph.text += ' ';
      else if (tag === 'w:br' || tag === 'w:cr') paragraph.text += '\n';
      else if (tag === 'w:numPr') paragraph.listed = true;
      else if (tag === 'w:pStyle') {
        if (/w:val="(?:heading|title)/i.test(attributes)) paragraph.heading = true;
        if (/w:val="list(?:paragraph)?bullet/i.test(attributes)) paragraph.listed = true;
      } else if (tag === 'w:r') boldRun = false;
      else if (tag === 'w:b') boldRun = !isOff(attributes);
      else if (tag === 'w:tr') rows.push([]);
      else if (tag === 'w:tc') rows.at(-1)?.push([]);
    } else if (tag === 'w:p') {
      put(lineOf(paragraph));
      paragraph = fresh();
    } else if (tag === 'w:tr') {
      const row = rows.pop();
      if (row) put(rowLine(row));
    }
  }
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
};

const rowLine = (cells: readonly (readonly string[])[]): string =>
  cells
    .map((cell) => cell.filter((line) => line.trim() !== ''))
    .map((cell) =>
      cells.length === 1 ? cell.join('\n') : cell.join('; ').replace(/(?:^|(?<=; ))(?:- |## )/g, ''),
    )
    .join(' | ')
    .trimEnd()
    // Empty cells at the end say nothing.
    .replace(/(?:\s*\|)+$/, '');

const lineOf = ({ text, heading, listed, bold }: Paragraph): string => {
  const line = text.trim();
  if (line === '') return '';
  if (heading) return `## ${line}`;
  if (listed) return `- ${line}`;
  return bold >= line.length && line.length < 100 ? `**${line}**` : line;
};

/** Every sentence that a person can read, with its place and its grade, worst first: `npm run words`. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..');

/** Patterns and names that are looked for in a person's text and never shown. */
const READ_ONLY = [
  'src/content/en/posting/',
  'src/content/en/skills/concepts/',
  'src/content/en/safety/danger/',
  'src/domain/text/',
];

/** Calls whose text is a list to look things up in. */
const LISTS = /^(?:words|phrases|places|alternatives|Set|split)$/;

/** Style sheets, marks of HTML and iCalendar, patterns, paths. */
const NOT_WORDS = /[{}]|<\w|\\|\)\?|\(\?:|\w\|\w+\||^[A-Z]+[:;]|\.js$/;

/** Names, and counted as one short word each: what somebody types, web addresses, and the command itself. */
const NAMES =
  /https?:\S+|[\w-]+\.[\w.]+\/\S*|[\w-]+\.(?:com|org|de|ca|au|ie|uk|in|za)\b|rejection-coach(?: (?:-{0,2}[a-z][\w-]*|"…"|[A-Z]{2,}|X))*|(?<=[ (]|^)--[a-z-]+/g;

const SENTENCE_END = /(?<=[.!?]["”')]*)\s+|\n+| \| |(?<=: )(?=rejection-coach)/u;

/** Flesch and Kincaid's grade of one sentence: how many years at school it takes to read it. */
export const gradeOf = (sentence) => {
  const words = sentence.replace(NAMES, 'X').match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return {
    words: words.length,
    grade: fleschKincaid({ sentence: 1, word: words.length, syllable: syllables }),
  };
};

/** What an expression in a template stands for: the longest text that it can become, or one short word. */
const standIn = (node) => {
  if (ts.isParenthesizedExpression(node)) return standIn(node.expression);
  if (ts.isConditionalExpression(node))
    return [node.whenTrue, node.whenFalse].map(standIn).reduce((a, b) => (a.length >= b.length ? a : b));
  if (ts.isCallExpression(node) && node.expression.getText() === 'plural')
    return `3 ${textOf(node.arguments[2]) ?? `${textOf(node.arguments[1]) ?? 'X'}s`}`;
  return textOf(node) ?? 'X';
};

const textOf = (node) => {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => standIn(expression) + literal.text);
  return node.head.text + spans.join('');
};

const isList = ({ parent }) => {
  const caller = ts.isCallExpression(parent) || ts.isNewExpression(parent) ? parent.expression : parent.name;
  return LISTS.test(caller?.getText() ?? '');
};

const isName = (node) =>
  ts.isImportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);

const textsIn = (file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(ROOT, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  const visit = (node) => {
    const text = textOf(node);
    if (text !== undefined && !isName(node) && !isList(node) && !NOT_WORDS.test(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** @param least fewer words than this are a label or a name. */
export const sentences = (least = 2) =>
  readdirSync(join(ROOT, 'src'), { recursive: true })
    .map((file) => `src/${file}`)
    .filter((file) => file.endsWith('.ts') && !READ_ONLY.some((start) => file.startsWith(start)))
    .flatMap(textsIn)
    .flatMap(({ place, text }) => text.split(SENTENCE_END).map((part) => ({ place, text: part.trim() })))
    .map((sentence) => ({ ...sentence, ...gradeOf(sentence.text) }))
    .filter(({ words }) => words >= least)
    .sort((a, b) => b.grade - a.grade || a.place.localeCompare(b.place));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const { grade, place, text } of sentences())
    process.stdout.write(`${grade.toFixed(1).padStart(5)}  ${place}  ${text}\n`);

/**
 * In the bundle, what a file of ours works out as it is loaded is worked out when it is first used: a run uses a part of it.
 * Most of it are patterns; to read them all took a sixth of what `checklist` takes.
 */
import { parseAst } from 'rolldown/parseAst';
import { changed, visitNodes } from './changes.mjs';

const isPattern = ({ type, regex, callee }) =>
  regex != null || (type === 'NewExpression' && callee.name === 'RegExp');

const WORK = /^(?:NewExpression|CallExpression|TaggedTemplateExpression)$/;

/** Whether a value is more than what stands there; what its functions will do doesn't count. */
const takesWork = (value) => {
  let takes = false;
  visitNodes(value, (node, functions) => {
    takes ||= functions.length === 0 && (node.regex != null || WORK.test(node.type));
  });
  return takes;
};

/** Every name that a function, a parameter or a block binds: in there it means something else. */
const namesBoundWithin = (program) => {
  const names = new Set();
  const bind = (pattern) =>
    visitNodes(pattern, ({ type, name }) => {
      if (type === 'Identifier') names.add(name);
    });
  visitNodes(program, (node, functions) => {
    if (/Function/.test(node.type)) node.params.forEach(bind);
    if (node.type === 'CatchClause') bind(node.param);
    if (functions.length === 0) return;
    if (node.type === 'VariableDeclarator' || /^(?:Function|Class)/.test(node.type)) bind(node.id);
  });
  return names;
};

/** Whether a place is in a file of ours, by the name that rolldown writes above each: packages may count on the order. */
const placesOfOurs = (code) => {
  const files = [...code.matchAll(/^\/\/ (src|node_modules)\//gm)];
  return (place) => files.findLast(({ index }) => index < place)?.[1] === 'src';
};

/** `const NAME = …` at the top of a file of ours that takes work, by its name. */
const lateConstants = (program, isOurs) => {
  const bound = namesBoundWithin(program);
  const late = new Map();
  for (const { type, kind, start, declarations } of program.body) {
    if (type !== 'VariableDeclaration' || kind !== 'const' || declarations.length > 1 || !isOurs(start))
      continue;
    const [{ id, init }] = declarations;
    if (id.type === 'Identifier' && !bound.has(id.name) && takesWork(init))
      late.set(id.name, { start, init });
  }
  return late;
};

/** Whether a name stands there for its value, not for a property of something or for itself. */
const isUse = (node, parent) => {
  if (parent.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent.type === 'Property' || parent.type === 'MethodDefinition')
    return parent.shorthand ? parent.value === node : parent.key !== node || parent.computed;
  return !(parent.type === 'VariableDeclarator' && parent.id === node);
};

/** `exports.NAME = NAME` */
const exportIn = ({ type, expression }, late) => {
  if (type !== 'ExpressionStatement' || expression.type !== 'AssignmentExpression') return null;
  const { left, right } = expression;
  return left.object?.name === 'exports' && late.has(right.name) ? [left.property.name, right.name] : null;
};

/** A late constant is a function that works it out once, so each use of its name is a call. */
const usesOf = (program, late) => {
  const changes = [];
  const look = (node, parent) => {
    if (node === null || typeof node !== 'object') return;
    const exported = exportIn(node, late);
    if (exported !== null) {
      const [name, value] = exported;
      const text = `Object.defineProperty(exports, "${name}", { enumerable: true, get: ${value} });`;
      changes.push({ start: node.start, end: node.end, text });
    } else if (node.type === 'Identifier' && late.has(node.name) && isUse(node, parent)) {
      const { start, end, name } = node;
      changes.push({ start, end, text: parent.shorthand ? `${name}: ${name}()` : `${name}()` });
    } else for (const child of Object.values(node)) look(child, node.type ? node : parent);
  };
  look(program, program);
  return changes;
};

/** A pattern, or what a tag makes, that a table holds under a name: a getter works it out once. */
const latePartsOf = (program, isOurs) => {
  const changes = [];
  let parts = 0;
  visitNodes(program, ({ type, kind, computed, shorthand, start, key, value }, functions) => {
    if (
      functions.length > 0 ||
      type !== 'Property' ||
      kind !== 'init' ||
      computed ||
      shorthand ||
      !isOurs(start)
    )
      return;
    if (!isPattern(value) && value.type !== 'TaggedTemplateExpression') return;
    changes.push({ start, end: start, text: 'get ' });
    changes.push({ start: key.end, end: value.start, text: `() { return (part_${parts++} ??= ` });
    changes.push({ start: value.end, end: value.end, text: '); }' });
  });
  return { changes, names: Array.from({ length: parts }, (_, at) => `part_${at}`) };
};

export const withLateValues = (code) => {
  const program = parseAst(code);
  const isOurs = placesOfOurs(code);
  const late = lateConstants(program, isOurs);
  const parts = latePartsOf(program, isOurs);
  const constants = [...late].flatMap(([name, { start, init }]) => [
    { start, end: init.start, text: `let made_${name};\nconst ${name} = () => (made_${name} ??= ` },
    { start: init.end, end: init.end, text: ')' },
  ]);
  const made = changed(code, [...constants, ...usesOf(program, late), ...parts.changes]);
  return parts.names.length === 0 ? made : `${made}\nvar ${parts.names.join(', ')};\n`;
};

export const valuesWhenUsed = { name: 'values-when-used', renderChunk: withLateValues };

/** With these, a pattern that looks on from where it was before begins anew. */
const FROM_THE_START = /^(?:replace|replaceAll|match|matchAll|split|search)$/;

/**
 * A pattern with a class of letters takes a quarter of a millisecond to read, and node reads each as it compiles its
 * function. So it is made where it is used, and once where nothing that it remembers can change what it finds.
 */
export const withSharedPatterns = (code) => {
  const changes = [];
  const names = [];
  const free = (name) => (code.includes(name) ? free(`${name}_`) : name);
  const once = new Set();
  visitNodes(parseAst(code), (node, functions) => {
    if (node.type === 'AssignmentExpression' && node.operator === '??=') once.add(node.right);
    if (node.type === 'CallExpression' && FROM_THE_START.test(node.callee.property?.name))
      once.add(node.arguments[0]);
    const { start, end, regex } = node;
    if (!regex?.pattern.includes('\\p{') || functions.length === 0) return;
    const made = `new RegExp(${[regex.pattern, regex.flags].map((text) => JSON.stringify(text)).join()})`;
    if (/[gy]/.test(regex.flags) && !once.has(node))
      return void changes.push({ start, end, text: `(${made})` });
    const name = free(`pattern_${names.length}`);
    names.push(name);
    changes.push({ start, end, text: `(${name}??=${made})` });
  });
  return names.length === 0 ? changed(code, changes) : `${changed(code, changes)}\nvar ${names.join()};\n`;
};

export const lettersWhenUsed = {
  name: 'letters-when-used',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.code.includes('\\p{')) file.code = withSharedPatterns(file.code);
  },
};

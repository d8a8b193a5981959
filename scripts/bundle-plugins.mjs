/** What the bundle leaves out, and what it puts off until it is used: compiling is half of a short run. */
import { parseAst } from 'rolldown/parseAst';
import { changed, visitNodes } from './changes.mjs';

/**
 * commander can run subcommands that are programs of their own; ours are not, and loading what starts processes costs
 * a tenth of a start-up.
 */
export const noChildProcesses = {
  name: 'no-child-processes',
  resolveId: (id, importer) =>
    /^(node:)?child_process$/.test(id) && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0none' : undefined,
  load: (id) => (id === '\0none' ? 'export default {}' : undefined),
};

/** chalk is told how many colours there are; its own look at the terminal would load node's network and system modules. */
export const noLookAtColours = {
  name: 'no-look-at-colours',
  resolveId: (id) => (id === '#supports-color' ? '\0no-colours' : undefined),
  load: (id) => (id === '\0no-colours' ? 'export default { stdout: false, stderr: false }' : undefined),
};

/** Inquirer's signs, 8 KB of tables: the prompts' theme has its own. */
export const noFigures = {
  name: 'no-figures',
  resolveId: (id) => (id === '@inquirer/figures' ? '\0no-figures' : undefined),
  load: (id) => (id === '\0no-figures' ? "export default { tick: '', pointer: '' }" : undefined),
};

/**
 * Node keeps a file with one letter beyond ASCII in it at two bytes a letter, and takes a fifth longer to compile it. In a
 * string, a template and a regular expression (and String.raw here only writes those) an escape is the same letter;
 * nothing is called by such a letter.
 */
export const inAscii = {
  name: 'in-ascii',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk')
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
  },
};

/** Means something else in a function than in an arrow. */
const isOfFunction = ({ type, name }) =>
  /^(?:ThisExpression|Super|MetaProperty)$/.test(type) || name === 'arguments';

/**
 * As node compiles a file, it only looks through a `function` that isn't called yet, but reads every arrow in full, and
 * again when it is called. So arrows are written as functions: a twelfth of what `list` takes.
 */
export const functionsForArrows = {
  name: 'functions-for-arrows',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') file.code = withFunctions(file.code);
  },
};

const withFunctions = (code) => {
  const arrows = new Set();
  visitNodes(parseAst(code), (node, functions) => {
    if (node.type === 'ArrowFunctionExpression') arrows.add(node);
    else if (isOfFunction(node)) for (const arrow of functions) arrows.delete(arrow);
  });
  return changed(
    code,
    [...arrows].flatMap(({ start, end, body, async, expression }) => {
      const from = start + (async ? 'async'.length : 0);
      const arrow = code.lastIndexOf('=>', body.start);
      const isBare = !code.slice(from, arrow).trim().startsWith('(');
      const before = /\w/.test(code[start - 1] ?? '') ? ' ' : '';
      return [
        { start, end: from, text: `${before}${async ? 'async ' : ''}function${isBare ? '(' : ''}` },
        { start: arrow, end: arrow + 2, text: `${isBare ? ')' : ''}${expression ? '{return ' : ''}` },
        ...(expression ? [{ start: end, end, text: '}' }] : []),
      ];
    }),
  );
};

/** Node's own module as `import name from 'node:…'`: rolldown would copy all that is in it, one getter a name. */
const builtinsAsTheyAre = (code) =>
  code.replace(/^(node_\w+) = require_\w+\.\w+\(\1, 1\);$/gm, (copied, name) =>
    new RegExp(`\\b${name}\\.(?!default\\b)`).test(code) ? copied : `${name} = { default: ${name} };`,
  );

/** `name.something` as `name().something`. */
const calling = (names, code) =>
  names.reduce(
    (now, name) =>
      now
        .replace(new RegExp(`\\bnew ${name}\\.([\\w$]+)`, 'g'), `new (${name}().$1)`)
        .replace(new RegExp(`\\b${name}\\.`, 'g'), `${name}().`),
    code,
  );

/** A getter for each name that leaves a file takes longer to make than the value, and to use; what never changes needs none. */
const exportsAsValues = (code) =>
  code.replace(
    /^Object\.defineProperty\(exports, "([^"]+)", \{\s*enumerable: true,\s*get: function \(\) \{\s*return ([\w$]+);\s*\}\s*\}\);$/gm,
    (getter, name, value) => {
      const isFixed = new RegExp(
        `^(?:const|class|(?:async )?function\\*?) ${value.replaceAll('$', '\\$')}(?![\\w$])`,
        'm',
      );
      return isFixed.test(code) ? `exports.${name} = ${value};` : getter;
    },
  );

/** What of Node is loaded in any case. */
const LOADED = /^node:(?:events|fs|path|process)$/;

/**
 * What a chunk imports from another, or from Node, is seldom all used in one run, so it is loaded when something of it is
 * used, not when a chunk names it. What is loaded by `import()` stands behind an arrow.
 */
export const chunksWhenUsed = {
  name: 'chunks-when-used',
  renderChunk(code) {
    const names = [];
    const required = builtinsAsTheyAre(exportsAsValues(code)).replace(
      /^(?:const|let) ((?:require|node)_\w+) = (require\("(?:\.\/)?([^"]+)"\));$/gm,
      (all, name, load, from) => {
        if (LOADED.test(from) || code.includes(`\n${name} = `)) return all;
        names.push(name);
        return `let loaded_${name};\nconst ${name} = () => (loaded_${name} ??= ${load});`;
      },
    );
    return calling(names, required);
  },
};

/** What the bundle leaves out, and what it puts off until it is used: compiling is half of a short run. */
import { parseAst } from 'rolldown/parseAst';

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

/** All regular expressions written in a function. */
const patternsIn = (node, inFunction = false) => {
  if (node === null || typeof node !== 'object') return [];
  if (node.regex) return inFunction ? [node] : [];
  const inside = inFunction || /Function/.test(node.type ?? '');
  return Object.values(node).flatMap((child) => patternsIn(child, inside));
};

/**
 * A pattern with a class of letters takes a quarter of a millisecond to read, and node reads each as it compiles the file,
 * whether its function is called or not. So each is made where it is used: of the same one node keeps what it has read.
 */
export const patternsWhenUsed = {
  name: 'patterns-when-used',
  generateBundle(_options, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk' && file.code.includes('\\p{'))
        for (const { start, end, regex } of patternsIn(parseAst(file.code)).toSorted(
          (a, b) => b.start - a.start,
        ))
          if (regex.pattern.includes('\\p{'))
            file.code = `${file.code.slice(0, start)}(new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)}))${file.code.slice(end)}`;
  },
};

/** Node's own module as `import name from 'node:…'`: rolldown would copy all that is in it, one getter a name. */
const builtinsAsTheyAre = (code) =>
  code.replace(/^(node_\w+) = require_rolldown_runtime\.__toESM\(\1, 1\);$/gm, (copied, name) =>
    new RegExp(`\\b${name}\\.(?!default\\b)`).test(code) ? copied : `${name} = { default: ${name} };`,
  );

/** What of Node is loaded in any case; the rest is loaded when something of it is used. */
const LOADED = '(?:fs|path|process|events)"';

const builtinsWhenUsed = (code) => {
  const names = [];
  const required = code.replace(
    new RegExp(`^let (node_\\w+) = (require\\("node:(?!${LOADED})[^"]+"\\));$`, 'gm'),
    (all, name, load) => {
      if (code.includes(`${name} = require_rolldown_runtime`)) return all;
      names.push(name);
      return `const ${name} = () => ${load};`;
    },
  );
  return calling(names, required);
};

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

/**
 * What a chunk imports from another is seldom all used in one run, so a chunk is loaded when something of it is used, not
 * when another names it. What is loaded by `import()` stands behind an arrow.
 */
export const chunksWhenUsed = {
  name: 'chunks-when-used',
  renderChunk(code) {
    const names = [];
    const required = builtinsWhenUsed(builtinsAsTheyAre(exportsAsValues(code))).replace(
      /^const (require_\w+) = (require\("\.\/(?!rolldown-runtime)[^"]+"\));$/gm,
      (_, name, load) => {
        names.push(name);
        return `let loaded_${name};\nconst ${name} = () => (loaded_${name} ??= ${load});`;
      },
    );
    return calling(names, required);
  },
};

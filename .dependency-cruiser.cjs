/**
 * What each layer may import: CONTRIBUTING.md has the table, this file checks it.
 * Type-only imports count too.
 */
const layers = {
  domain: {
    layers: ['domain'],
    packages: ['stemmer', 'csv-parse', 'ts-fsrs', 'fast-string-width', 'linkify-it', 'tlds'],
  },
  content: { layers: ['content', 'domain'] },
  guide: { layers: ['guide', 'content', 'domain', 'ports', 'errors'] },
  render: {
    layers: ['render', 'content', 'domain'],
    packages: ['chalk'],
  },
  commands: { layers: ['commands', 'guide', 'content', 'domain', 'render', 'ports', 'errors'] },
  adapters: {
    layers: ['adapters', 'ports', 'domain', 'errors'],
    packages: [
      '@inquirer/core',
      '@inquirer/prompts',
      'age-encryption',
      'chalk',
      'conf',
      'env-paths',
      'fflate',
      'mammoth',
      'parse5',
      'postal-mime',
      'unpdf',
    ],
    node: true,
  },
  ports: { layers: ['domain', 'ports'] },
  errors: { layers: [] },
  program: { layers: ['program', 'commands', 'ports', 'errors'], packages: ['commander'] },
  main: { layers: ['wiring'], node: true },
  wiring: { layers: ['program', 'adapters', 'errors', 'ports', 'render'], node: true },
};

const pathOf = (layer) => `^src/${layer}(\\.ts$|/)`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-circles-among-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(layers).map(([layer, may]) => ({
      name: `${layer}-imports`,
      severity: 'error',
      comment: `${layer} may import: ${[...may.layers, ...(may.packages ?? []), ...(may.node ? ['node:*'] : [])].join(', ') || 'nothing'}`,
      from: { path: pathOf(layer) },
      to: {
        pathNot: [
          ...may.layers.map(pathOf),
          ...(may.packages ?? []).map((name) => `node_modules/${name}/`),
          ...(may.node ? ['^(node:)?[a-z\\d/_]+$'] : []),
        ],
      },
    })),
    {
      name: 'commands-lazily',
      severity: 'error',
      comment: 'program loads a command only when it is called: start-up is a feature',
      from: { path: '^src/program' },
      to: { path: '^src/commands', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'colour-only-in-the-terminal-renderer',
      severity: 'error',
      from: { path: '^src/render', pathNot: '^src/render/terminal' },
      to: { path: 'node_modules/chalk/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6'],
    doNotFollow: { path: 'node_modules' },
  },
};

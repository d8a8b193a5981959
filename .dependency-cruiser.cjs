/**
 * The rooms of the house and what each may import: CONTRIBUTING.md draws it, this file checks it.
 * Types count as imports here: a border that a type crosses is crossed.
 */
const rooms = {
  domain: {
    rooms: ['domain'],
    packages: ['stemmer', 'chrono-node', 'csv-parse', 'ts-fsrs', 'fast-string-width'],
  },
  content: { rooms: ['content', 'domain'] },
  guide: { rooms: ['guide', 'content', 'domain', 'ports', 'errors'] },
  render: {
    rooms: ['render', 'content', 'domain'],
    packages: ['chalk'],
  },
  commands: { rooms: ['commands', 'guide', 'content', 'domain', 'render', 'ports', 'errors'] },
  adapters: {
    rooms: ['adapters', 'ports', 'domain', 'errors'],
    packages: [
      '@inquirer/core',
      '@inquirer/prompts',
      'chalk',
      'conf',
      'env-paths',
      'fflate',
      'parse5',
      'unpdf',
    ],
    node: true,
  },
  ports: { rooms: ['domain', 'ports'] },
  errors: { rooms: [] },
  program: { rooms: ['program', 'commands', 'ports', 'errors'], packages: ['commander'] },
  main: { rooms: ['program', 'adapters', 'errors', 'ports'], node: true },
};

const pathOf = (room) => `^src/${room}(\\.ts$|/)`;

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
    ...Object.entries(rooms).map(([room, may]) => ({
      name: `${room}-imports`,
      severity: 'error',
      comment: `${room} may import: ${[...may.rooms, ...(may.packages ?? []), ...(may.node ? ['node:*'] : [])].join(', ') || 'nothing'}`,
      from: { path: pathOf(room) },
      to: {
        pathNot: [
          ...may.rooms.map(pathOf),
          ...(may.packages ?? []).map((name) => `node_modules/${name}/`),
          ...(may.node ? ['^(node:)?[a-z/_]+$'] : []),
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

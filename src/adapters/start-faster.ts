/** What makes a short run quicker, before anything else is loaded. */

/** They work something out of what was written: words against words, by hundreds of patterns. */
const PLANNING = [
  'checklist',
  'page',
  'tick',
  'skills',
  'rehearse',
  'next',
  'insights',
  'show',
  'feedback',
  'stories',
  'export',
];
/** They read all debriefs. */
const READING = ['list', 'search'];

/**
 * Node 20 makes code faster so early that a run of a tenth of a second takes an eighth longer for it, and one of seconds
 * gains nothing by it; and it makes most patterns twice. From 22 on it is not so, and Node can keep what it compiled
 * (bench/README.md).
 */
export const startFaster = async (
  argv: readonly string[],
  process: Pick<NodeJS.Process, 'env' | 'getBuiltinModule' | 'platform' | 'versions'>,
): Promise<void> => {
  if (process.versions.node.startsWith('20.')) {
    const isPlanning = argv.some((word) => PLANNING.includes(word));
    if (!isPlanning && !argv.some((word) => READING.includes(word))) return;
    // `import()` would load what modules need.
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString(`--interrupt-budget=${isPlanning ? 500_000 : 1_000_000}`);
    if (isPlanning) setFlagsFromString('--no-regexp-tier-up');
    return;
  }
  // Who names a folder for everything wants nothing anywhere else.
  if (!argv.some((word) => word.startsWith('--home')) && !process.env.REJECTION_COACH_HOME)
    (await import('./compiled-code.js')).keepCompiledCode(process);
};

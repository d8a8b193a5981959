/** How many colours there are: 0 none, 1 sixteen, 2 as many as 256, 3 all. */

/** Of a variable that is switched on by any value but 0. */
export const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0';

export const colourLevel = (
  wanted: boolean,
  hasScreen: boolean,
  process: Pick<NodeJS.Process, 'env' | 'stdout'>,
): 0 | 1 | 2 | 3 => {
  const forced = process.env.FORCE_COLOR;
  // Node lets FORCE_COLOR win over it.
  if (!wanted || process.env.NO_COLOR) return 0;
  if (isSet(forced)) return forced === 'false' ? 0 : forced === '2' ? 2 : forced === '3' ? 3 : 1;
  if (forced === '0' || !hasScreen) return 0;
  // In bits; Node reads TERM and the rest.
  const depth = process.stdout.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
};

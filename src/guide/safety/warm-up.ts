/** Gets ready to read for danger while the first question waits for a key: that would take a third of a second later. */

const AFTER_FIRST_SCREEN = 100;

let isBegun = false;

export const warmDangerScan = (): void => {
  if (isBegun) return;
  isBegun = true;
  setTimeout(() => {
    // Where the file can't be read, whoever needs it says so.
    import('./danger.js').then(
      ({ dangerSteps }) => inPieces(dangerSteps()),
      () => {},
    );
  }, AFTER_FIRST_SCREEN).unref();
};

/** Keys are taken in between. */
const inPieces = (steps: Generator): void => {
  if (!steps.next().done) setTimeout(inPieces, 0, steps).unref();
};

/**
 * `npm start`. Leaving with Ctrl-C is status 130, as promised to scripts; npm would print a page of errors about it, to a
 * person who has just been told that all is saved, so here it is no error.
 */
import './build-if-changed.mjs';

process.on('exit', () => {
  if (process.exitCode === 130) process.exitCode = 0;
});
await import('../bin/rejection-coach.js');

import fc from 'fast-check';

// With a hundred runs of each law, a mutant of what is shared takes some seconds. The same runs each time give the same figure.
fc.configureGlobal({ numRuns: 5, seed: 1 });

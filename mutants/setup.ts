import fc from 'fast-check';

// With a hundred runs of each law, a mutant of what is shared takes some seconds. The same runs each time give the same figure,
// and nobody reads the smallest example of a failure, which takes hundreds of runs to find.
fc.configureGlobal({ numRuns: 5, seed: 1, endOnFailure: true });

import fc from 'fast-check';

// With a hundred runs of each law, a mutant of what is shared takes some seconds.
fc.configureGlobal({ numRuns: 20 });

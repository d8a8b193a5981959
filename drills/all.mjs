/** Every drill by its name. `mounts`: it needs a mount namespace of its own. */
export const DRILLS = {
  kill: { load: () => import('./kill.mjs') },
  'half-typed': { load: () => import('./half-typed.mjs') },
  writers: { load: () => import('./writers.mjs') },
  'full-disk': { load: () => import('./full-disk.mjs'), mounts: true },
  folders: { load: () => import('./folders.mjs'), mounts: true },
  cuts: { load: () => import('./cuts.mjs') },
  flips: { load: () => import('./flips.mjs') },
  bytes: { load: () => import('./bytes.mjs') },
  modes: { load: () => import('./modes.mjs') },
  clock: { load: () => import('./clock.mjs') },
  network: { load: () => import('./network.mjs') },
  faults: { load: () => import('./faults.mjs') },
  growth: { load: () => import('./growth.mjs') },
  single: { load: () => import('./single.mjs') },
  synced: { load: () => import('./synced.mjs') },
};

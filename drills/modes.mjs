/** Files 0600 and folders 0700, whatever the umask, after a run of every command that writes. */
import { each } from './lib/drill.mjs';
import { walk } from './lib/files.mjs';
import { newFolder } from './lib/program.mjs';
import { runAll } from './lib/runs.mjs';

/** They write nothing: the drill of the read-only disk sees that. */
const READERS = ['', 'help-now', 'list', 'show', 'search', 'path', 'questions'];

/** In short: under a strict umask little can go wrong. */
const FEW = ['start', 'edit', 'delete', 'settings'];

export const run = async (drill) => {
  const masks = drill.long ? ['000', '002', '022', '027', '077'] : ['000', '077'];
  await each(masks, async (umask) => {
    // The program makes the folder itself: one that the person made keeps the mode that it had.
    const home = `${newFolder()}/new`;
    await runAll(drill, home, {
      umask,
      only: (name) => !READERS.includes(name) && (drill.long || umask === '000' || FEW.includes(name)),
    });
    for (const { name, folder, mode } of [
      { name: '.', folder: true, mode: walk(`${home}/..`)[0].mode },
      ...walk(home),
    ]) {
      drill.count(folder ? 'folders' : 'files');
      const wanted = folder ? 0o700 : 0o600;
      drill.holds(
        mode === wanted,
        `umask ${umask}: ${name} has mode ${mode.toString(8)}, not ${wanted.toString(8)}`,
      );
    }
  });
  drill.figure('umasks', masks.length);
};

/** How somebody takes away everything that the program keeps. */

const inQuotes = (text: string, quote: string): string => `'${text.replaceAll("'", quote)}'`;

/** Each command on a line of its own, for the system that the paths are from. */
export const deleteAll = (paths: readonly string[], remote: string | null = null): string => {
  const isWindows = paths.some((path) => /^(?:[A-Za-z]:)?\\/.test(path));
  const commands = paths.map((path) =>
    isWindows ? `Remove-Item -Recurse -Force ${inQuotes(path, "''")}` : `rm -rf ${inQuotes(path, "'\\''")}`,
  );
  return [
    `To delete all of it forever, type this${isWindows ? ' in PowerShell' : ''}, one line at a time:`,
    ...commands,
    ...(remote === null
      ? []
      : [`What sync sent is still at ${remote} and on your other computers. Delete it there too.`]),
    'Pages, copies and backups that you wrote to a file stay where you put them.',
  ].join('\n');
};

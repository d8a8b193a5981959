/** Looking through a program as it was read, and changing its text in places. */

/** Calls `visit` with every node of a program, and with the functions that it stands in. */
export const visitNodes = (node, visit, functions = []) => {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node, functions);
  const within = /Function/.test(node.type ?? '') ? [...functions, node] : functions;
  for (const child of Object.values(node)) visitNodes(child, visit, within);
};

/** @param changes places in `code` and what stands there instead; none within another. */
export const changed = (code, changes) => {
  let from = 0;
  const parts = changes
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end, text }) => {
      const kept = code.slice(from, start);
      from = end;
      return [kept, text];
    });
  return [...parts, code.slice(from)].join('');
};

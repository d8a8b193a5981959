/** Postings with a label before each line, as bench/postings/README.md has them, and when a label and a find are the same. */

/** The labelled units of a posting, and its text as a person would have saved it. */
export const unitsOf = (body, newline = '\n') => {
  const units = [];
  let text = '';
  for (const line of body.split(/\r?\n/).filter((line) => line !== '')) {
    const [label, joint, words] = [line.charAt(0), line.charAt(1), line.slice(2)];
    if (joint === '|' && units.length > 0) units[units.length - 1].text += ` ${words}`;
    else units.push({ label, text: words });
    text += joint === '+' ? ` ${words}` : `${newline}${words}`;
  }
  return { units, text };
};

/** What stands before the line `---`, and behind it. */
export const headAndBody = (all) => {
  const [head = '', body = ''] = all.split(/\r?\n---\r?\n([\s\S]*)/);
  return { head, body };
};

/** Without tags, numbers before it, capitals and signs. */
export const bare = (text) =>
  text
    .replace(/<[^>]*>/g, ' ')
    .replace(/^\s*(?:\d{1,2}[.)]|[a-z]\))\s/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const same = (a, b) => {
  const [x, y] = [bare(a), bare(b)];
  return (
    x !== '' && y !== '' && (x === y || (x.length > 12 && y.includes(x)) || (y.length > 12 && x.includes(y)))
  );
};

/** Behind what was asked: "(hate that one)", "- said I don't have any", ", i said dunno". */
const BRACKETS = /\s*\((?![^()?]*\?\))[^()]{2,400}\)/g;
const TELLING =
  /(?:\s[-–—]+|[,.;?]|\s\.{2,})\s*(?:and |but |so |here )?(?:i )?(?:just |only |basically )?(?:said|answered|told (?:them|about)|went blank|froze|mumbled|waffled|rambled|blanked|had nothing|went on|didn['’]?t (?:have|know)|couldn['’]?t)\b.*$/is;
/** What is left has to be a question still. */
const FEWEST = 3;

/** A question as it was asked, without what they add for themselves. */
export const withoutOwnNote = (question: string): string => {
  // What a bracket holds is all theirs.
  const open = question.replace(BRACKETS, '').replace(/\?{2,}/g, '?');
  const [telling = ''] = TELLING.exec(open) ?? [];
  const bare = open.slice(0, open.length - telling.length).trim();
  if (bare.split(/\s+/).length < FEWEST) return question;
  return telling.startsWith('?') ? `${bare}?` : bare;
};

/** What they add for themselves, without the question before it; `''` where they add nothing. */
export const ownNote = (entry: string, question: string): string => {
  const begins = [question, withoutOwnNote(entry)]
    .map((asked) => asked.replace(/[\s?.!]+$/, ''))
    .find((asked) => entry.toLowerCase().startsWith(asked.toLowerCase()));
  const rest = entry.slice(begins?.length ?? 0).replace(/^[\s?.!,;:–—-]+/, '');
  return /^\([^()]*\)$/.test(rest) ? rest.slice(1, -1) : rest;
};

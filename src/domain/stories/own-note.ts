/** Behind what was asked: "(hate that one)", "- said I don't have any", ", i said dunno". */
const BRACKETS = /\s*\((?![^()?]*\?)[^()]{2,80}\)/g;
const TELLING =
  /(?:\s[-–—]+|[,.;?]|\s\.{2,})\s*(?:and |but |so )?(?:i )?(?:just |only |basically )?(?:said|answered|told them|went blank|froze|mumbled|waffled|rambled|blanked|had nothing|didn['’]?t (?:have|know)|couldn['’]?t)\b.*$/is;
/** What is left has to be a question still. */
const FEWEST = 3;

/** A question as it was asked, without what they add for themselves. */
export const withoutOwnNote = (question: string): string => {
  const [telling = ''] = TELLING.exec(question) ?? [];
  const bare = question
    .slice(0, question.length - telling.length)
    .replace(BRACKETS, '')
    .trim();
  if (bare.split(/\s+/).length < FEWEST) return question;
  return telling.startsWith('?') ? `${bare}?` : bare;
};

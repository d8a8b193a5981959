import { oneLine } from '../debrief/answers.js';

/** Behind what was asked: "(hate that one)", "- said I don't have any", ", i said dunno"; "(the sad)" only names what is meant. */
const BRACKETS =
  /\s*\((?!(?:the|an?) \p{L}+(?: \p{L}+)?\))(?![^()]*\b(?:you|your|us)\b[^()]*\?)[^()]{2,400}\)/giu;
const TELLING =
  /(?:\s[-–—]+|[,.;?]|\s\.{2,})\s*(?:and |but |so |here )?(?:i )?(?:just |only |basically )?(?:said|answered|told (?:them|about)|went blank|froze|mumbled|waffled|rambled|blanked|had nothing|went on|didn['’]?t (?:have|know)|couldn['’]?t)\b.*$/is;
/** Behind a question nobody asks in the first person: "…, my answer was soft", "… - 33 years". */
const OF_THEIRS =
  /(?:\s[-–—]\s|,\s(?=(?:(?:and|but|so|well|because|cos)\s)*(?:i|i['’]\w+|my|it|well)\b))(?!.*\b(?:you|your)\b)[^?]*$/is;
const ASKS = /^(?:how|what|why|when|where|which|who|tell|describe|give|talk|walk)\b/i;
/** What is left has to be a question still. */
const FEWEST = 3;

/** A question as it was asked, without what they add for themselves. */
export const withoutOwnNote = (question: string): string => {
  // What a bracket holds is all theirs.
  const open = oneLine(question)
    .replace(BRACKETS, '')
    .replace(/\?{2,}/g, '?');
  const behind = ASKS.test(open) ? OF_THEIRS.exec(open) : null;
  const [telling = ''] = TELLING.exec(open) ?? behind ?? [];
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

/** What somebody has to bring, in their words. */

import { capitalised } from '../../../domain/text/printable.js';
import { worked } from './wording.js';

/** What they mean not to say is nothing to bring or to work on: "union rep, maybe best not said", "hands, not telling". */
export const SECRET =
  /\b(?:best|better) (?:no|not|left|never)(?: to)? ?(?:say|said|unsaid|mention\w*)|\b(?:don['’]?t|do not|won['’]?t|wouldn['’]?t|shouldn['’]?t|never) (?:say|mention|tell)(?: them)? (?:it|that|this)\b|\bnot (?:saying|telling|mentioning)\b|\ba secret\b|\bkeep (?:it|that|this) (?:quiet|to myself)\b|\bif (?:that|it)(?:['’]?s| is) (?:a thing|ok|okay|something|all right|fine) to (?:say|mention|bring up)\b/i;

/** Nor what shows nothing: "was early". */
const KEPT_BACK = new RegExp(
  String.raw`^(?:(?:i )?(?:was|got there|arrived|turned up|being) )?(?:\w+ )?(?:early|on time)[.!]?$|\b(?:lol|haha+|lmao)\b|^n\/?a$|^(?:he|she) \w+ed\b|^(?:they|he|she) (?:phoned|rang|emailed|texted|wrote back)\b|${SECRET.source}`,
  'i',
);

/** What they say to themselves behind what they have: "typing 85 wpm, nobody cares". */
const SHRUG = /(?:[,;]|\s[-–—])\s*(?:and )?(?:nobody|no one|if|though|not that|anyway)\b[^,;]*$/i;

/** "keep telling the netball story" is "Telling the netball story", "that I do the rotas (Jo never asked)" "I do the rotas". */
const bare = (entry: string, begins: boolean): string => {
  const rest = entry
    .replace(/^(?:keep|keep on|continue|carry on)\s+(?=\S+ing\b)/i, '')
    .replace(/^that (?=(?:i|we)\b)/i, '')
    .replace(KEPT_BACK.test(entry) ? /$/ : SHRUG, '')
    .replace(/\s*\([^()]*\b(?:never|didn['’]?t|not) (?:ask|come up|get to|said|say)[^()]*\)$/i, '');
  return rest !== entry || (begins && /^\p{Ll}+(?![\p{L}\p{N}])/u.test(rest)) ? capitalised(rest) : rest;
};

export const strengthWords = {
  bare,
  answer: (question: string) => `Your answer to “${question}”`,
  worked,
  keptBack: KEPT_BACK,
  changed:
    /\b(?:(?:down|up) (?:to|from|by)|from .*\bto|to \d|halved|doubled|tripled|cut|fewer|less|saved|raised|reduc\w+|increas\w+|brought|zero|no(?:ne| complaints)|never (?:late|missed|lost)|won|first|best)\b|%|£|€|\$/i,
  figure: /\d|\b(?:halved|doubled|tripled|(?:by|a|one|two) (?:half|thirds?|quarters?|fifths?))\b/i,
  noFigure:
    /\b(?:19|20)\d\d\b|\b(?:level|grade|band|class|cat(?:egory)?|part|phase|stage|year|nvq|iso|office|windows|python)\s?\d+|\p{L}\d+|\b\d+ ?(?:yrs?|years?|months?|weeks?|days?|hours?|mins?|minutes?)\b/giu,
} as const;

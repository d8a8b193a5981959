/** How the parts of an employer's letter read in English. */

import type { ReplyReading } from '../../../domain/feedback/reading.js';

const farewells =
  '(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many) (?:regards|wishes|thanks)|regards|all the best|sincerely|yours (?:sincerely|faithfully|truly))';

export const replyReading: ReplyReading = {
  greeting:
    /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^.!?]{0,40}[,!:]?$/i,
  greetingBefore:
    /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: [\p{L}'’.-]+){0,4}[,!:] *(?=\S)/iu,
  farewell: new RegExp(`^(?:${farewells}|best|cheers|yours|thanks|thank you|take care|-- ?)[,.!]?$`, 'i'),
  farewellBehind: new RegExp(`(?<=[.!?] )${farewells},?(?= |$)`, 'i'),
  quoteBegins: /^(?:on .{6,120} wrote:|-{2,} ?original message|from: .+|_{10,})/i,
  footer: /^(?:sent from my\b|get outlook for\b|this (?:e-?mail|message)\b.*\b(?:confidential|intended)\b)/i,
  form: new RegExp(
    [
      '^thank(?:s| you)\\b(?! to\\b)',
      '\\bappreciate (?:your|the) (?:interest|time|effort|application)',
      "\\bhope (?:you(?: are|[’']re)|this finds you)",
      '\\b(?:enjoyed|pleasure|great|good|lovely|nice) (?:meeting|to meet|speaking|talking)',
      '\\b(?:many|large number of|high (?:number|volume) of|hundreds of|a lot of|\\d+) (?:strong |excellent |other )?(?:applications|applicants|candidates)',
      '\\b(?:standard|calibre|quality) of (?:applications|applicants|candidates)',
      '\\b(?:keep|hold|retain|save) (?:your|you)\\b.*\\b(?:cv|r[eé]sum[eé]|details|application|profile|file|database|pool)\\b',
      '\\b(?:regret|sorry) (?:to (?:inform|tell|let|say|advise)|that)\\b',
      '\\b(?:unfortunately|unsuccessful)\\b',
      '\\bnot (?:be )?(?:been )?(?:successful|selected|shortlisted|progress|proceed|mov(?:e|ing)|tak(?:e|ing)|going)',
      '\\b(?:other|another|different) (?:candidates?|applicants?)\\b',
      '\\bmore closely (?:match|fit|meet|align)',
      '\\bwish you\\b',
      '\\b(?:best of|good) luck\\b',
      '\\bevery success\\b',
      '\\bfuture (?:openings|opportunities|roles|vacancies|positions|applications)\\b',
      '\\b(?:hesitate|feel free|welcome) to (?:apply|contact|reapply)',
      "\\b(?:unable|not able|can(?:not|[’']t)) to? ?(?:provide|offer|give)\\b.*\\bfeedback\\b",
      "\\b(?:do not|don[’']t) reply\\b",
      '^(?:they|he|she|it was|i got) ?(?:said|a|just)? ?no\\b[^,;]{0,12}$',
    ].join('|'),
    'i',
  ),
  reason: new RegExp(
    [
      '\\bbecause\\b',
      '\\black(?:ed|ing|s)?\\b',
      '\\bfelt\\b',
      '\\b(?:would have|could have|should have|would like to have)\\b',
      '\\bmore (?:depth|details?|examples?|experience|confident|practice|structure)\\b',
      '\\b(?:stronger|weaker|weak|impressed|liked)\\b',
      '\\byour (?:answers?|examples?|presentation|knowledge|technical|communication|test|task|portfolio|skills)\\b',
      '\\bfeedback (?:is|was|from)\\b',
    ].join('|'),
    'i',
  ),
  nothing:
    /^(?:i ?(?:do not|don[’']?t|dont) know(?: yet)?|d(?:o|u)n+o|idk|no(?: idea| clue)?|none|nothing|nope|nah|n\/?a|not sure(?: yet)?|unsure|whatever|anything|something|pass|skip|later|tbd|tbc|meh|hm+|er+m*|um+|[\s?.!…-]+)(?: really| yet)?[\s.!?…]*$/i,
};

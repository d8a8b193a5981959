/** How a job's or an employer's name ends, where a person wrote on behind it. */

import type { NamedReading } from '../../../domain/feedback/named.js';

const JOINS = "(?:because|'?cos|where|which|so|but|never|though|although)";

export const namedReading: NamedReading = {
  break: new RegExp(
    String.raw`(?<!(?<![\p{L}])(?:\p{L}|[Ss]t|[SJDMsjdm]r|Mrs|Ms|[Nn]o|[Aa]sst|[Cc]o|[Ii]nc|[Ll]td|[Cc]orp|Bros|[Dd]ept|[Mm]gr|[Pp]rof|Rev))[.…]+\s+|[!?]+\s+|\s*;\s*|,\s*(?!\d{3})|:\s+|\s+[-–—]+\s+|\s*—\s*|\s+(?=(?:and\s+(?:I|i|we|my|never)|I|i|${JOINS})\s+(?:\p{Ll}|I\b))`,
    'gu',
  ),
  sentence: /[.…!?]/u,
  own: /(?<![\p{L}'’])(?:(?:my|me|myself|mine|we|us|our|they|them|she|he|him|her|his|you|your|i)(?![\p{L}])|I['’]\p{Ll}|I\s+(?!and\b|or\b)\p{Ll}|\p{Ll}+n['’]t\b|(?:is|are|was|were|am|has|have|had|does|did|do|can|could|would|will|should|got)\s+\p{Ll})/u,
  joined: new RegExp(
    String.raw`(?:^|\s)(?:${JOINS}|Because|Cos|Where|Which|So|But|Never)\s+(?:\p{Ll}|I\b)`,
    'u',
  ),
  small: new Set([
    'a',
    'an',
    'and',
    'at',
    'by',
    'for',
    'in',
    'of',
    'on',
    'or',
    'the',
    'to',
    'with',
    'de',
    'la',
  ]),
  detail:
    /^(?:nights?|days?|evenings?|mornings?|weekends?|earl(?:y|ies)|lates?|shifts?|rotating|full|part|time|half|term|temp|temporary|perm|permanent|fixed|contract|seasonal|casual|bank|relief|trainee|apprentice|graduate|junior|senior|level|grade|band|class|year|remote|hybrid|onsite|site|office|home|field|based|maternity|paternity|cover|zero|hours?|week|live)$/iu,
};

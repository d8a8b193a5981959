/** Words with which people say that there is no hope, and what stands around them. */

import type { HopelessWords } from '../../../domain/safety/hopeless.js';

const NOT =
  "(?<!\\b(?:do ?n'?t|do not|did ?n'?t|won'?t|will not|never|not|not to|cannot|can'?t) (?:just |ever )?)";
const SELF = "(?:i|you|we|they)(?:'ll| will|'d| would| should| could| can| may as well| might as well)?";
/** "give up my lunch break" is a step. */
const NO_OBJECT =
  '(?! (?:my|our|the|an?|one|some|smok|drink|vap|sugar|coffee|alcohol|worr|scroll|sweets|meat))';

const PHRASES = [
  `${NOT}(?:\\b(?:${SELF}|i want to|i'm going to|to|let's) )?(?:just )?\\b(?:g[ai]ve|giving) up${NO_OBJECT}(?: (?:on (?:it all|it|this|that|everything|myself|yourself|jobs?|work|all this)|looking|trying|applying|hoping|searching|(?:all )?hope|completely|altogether|entirely|for good))?`,
  "\\b(?:so )?what(?:'s|s| is| was) the (?:point|use)(?! of (?:the|this) (?:role|task|test))(?: (?:of|in) (?:it all|it|this|that|any of (?:it|this)|trying|applying|anything|even trying))?",
  "(?:\\b(?:there(?:'s|s| is)|i (?:do ?n'?t|can'?t) see|i see) )?\\b(?:no|any|the) (?:point|hope|use)(?! (?:in )?(?:worry|beat|blam|dwell|cry|stress|panick|rush|going over))(?: (?:in|of|for|left)(?: \\w+){0,2})?(?: (?:trying|applying|looking|anymore|any more))?",
  `${NOT}(?:\\b(?:it|this|everything|life|that)(?:'s|s| is| all| feels| seems)* )?(?:\\bi feel )?(?:all |so |just |too )*\\b(?:pointless|hopeless|no use|no good|too late|a waste of (?:my )?time|not worth (?:it|trying))\\b`,
  '\\bwhy (?:even |do i )?(?:bother|try)(?: with (?:it|any of it))?\\b',
  "\\b(?:do ?n'?t|won'?t|can'?t be) (?:even )?(?:bother(?:ed)?|try)(?: (?:with (?:it|any of it)|trying|again|applying))?(?= *$)",
  '\\bnothing (?:(?:i|you|we)(?: can| could)? |do |left |will |would |can |could |is going to |ever |really |even )*(?:(?:helps?|works?|matters?|changes?|gets? better|do|help me|to do|to be done|makes? (?:a|any) difference)\\b(?! (?:more|like|as|unless|until|if|better))|is (?:any )?good enough)',
  "\\bi(?:'ve| have) nothing (?:left|to offer|to give)",
  "\\b(?:nobody|no[- ]?one)(?:'ll| will| would| is going to| ever| really)* (?:wants?|needs?|hires?|employs?|takes?|likes?)(?: to (?:hire|employ|know))? (?:me|us|you|people|anyone|someone|old|my|workers)\\b.*",
  '\\b(?:nobody|no[- ]?one|who) (?:even |really )?cares(?: (?:about|for) (?:me|us|you|it|any of it))?(?= *$)',
  "\\b(?:i|you|we)(?:'ll| will| am|'m)? never (?:going to )?(?:get|find|land) (?:an?(?:other)? |any |the )?(?:job|work|one|hired|anywhere|anything|it|there)\\b.*",
  "\\b(?:i|you|we)(?:'ll| will) never (?:be (?:good enough|hired|any good)|work again)\\b.*",
  "\\b(?:i(?:'m|m| am)|you(?:'re| are)|we(?:'re| are)) (?:just |too |so |all |a |an )*(?:useless|worthless|hopeless|past it|finished|done for|failure|lost cause|unemployable|not good enough|no good|old)(?: for (?:this|it|work|anything|any of (?:it|this)|them))?(?= *$)",
  "\\bi(?:'m|m| am) (?:just |so )?done(?: (?:with (?:it all|it|this|all this|everything|looking|applying)|looking|applying|trying))?(?= *$)",
  `${NOT}(?:\\b(?:${SELF}|just) )?\\b(?:stop|quit) (?:trying|looking|applying|bothering|hoping)(?= *$)`,
];

export const hopelessWords: HopelessWords = {
  cue: /\bg[ai]v(?:e|ing) up|\b(?:the|no|any) (?:point|use|hope|good)|(?:point|hope|use|worth)less|too late|waste|worth|bother|\btry|nothing|nobody|no[- ]?one|cares|never|enough|past it|finished|done|failure|lost cause|unemployable|\bold\b|stop|quit/i,
  phrases: new RegExp(PHRASES.map((phrase) => `(?:${phrase})`).join('|'), 'gi'),
  between: /[.,;:!?…\n()–—]+|\s-+\s|\b(?:so|but|then|although|though|until|unless|and|because|instead)\b/gi,
  condition: /^(?:when(?:ever)?|if|after|once|next time|since|as soon as)\b/i,
  filler:
    /\b(?:i|it|it's|its|that's|that|this|just|really|honestly|frankly|sorry|anymore|any ?more|anyway|any way|now|today|again|at|all|ever|even|for|to|be|honest|love|mate|pal|dear|darling|hun|hon|babe|bro|friend|well|oh|ah|ok|okay|yes|no|as|a|an|the|of|in|me|us|you|them|my|your|is|was|am|are|with|about|think|guess|suppose|feel|feels|like|person|people|old|ones|bother|point|there|there's|what|some|days|here|out|too)\b/gi,
};

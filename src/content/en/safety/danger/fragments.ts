/** Parts that many danger patterns share. */

const either = (...options: readonly string[]): string => `(?:${options.join('|')})`;

/** Up to three words in between. */
export const GAP = '(?:[^ ¦]+ ){0,3}';
export const SOFTLY =
  '(?:just |really |even |actually |honestly |only |fucking |literally |seriously |sometimes )?';
export const I = '(?:i|im|ive|id|ill|am)';
export const NOT = either(
  'dont|do not|didnt|did not|not|never|no longer|cant|cannot|can not|wont|will not',
  'wouldnt|would not|shouldnt|should not|isnt|aint|hardly',
);
export const CANT = '(?:cant|cannot|can not|couldnt|could not|cant even)';
export const NOBODY = '(?:no one|nobody|no body|noone|not a soul)';
export const WANT = either(
  'want|wants|wanted|wanting|wanna|wana|like|love|need|ready|going|gonna|hoping|hope|rather|prefer|deserve',
  'should|might|must|will|ill|could|about|tempted|planning|plan|decided|intend|afraid|scared|urge',
  'try|trying|tried|id',
);
export const ANYMORE = '(?:any ?more|any longer|at all|ever again|again|much longer|like this|living)';
/** Not followed by what people say of the place they live in, or of a task. */
export const NOT_A_PLACE = `(?! ${either(
  'in (?!general|this (?:world|body|life|pain|hell|misery)|pain|fear|misery|hell|agony|shame|darkness)',
  'near |at |there |here |within |far |so far |that far |this far |too far |by |abroad |away |off |up to ',
  'close |out |somewhere |alone ',
  'as an? (?!failure|burden|nobody|loser|disappointment|waste|ghost|shell)',
  'on (?:my own|benefits|campus|site|minimum|the|a|that) ',
  'for (?:work|the (?:job|money|role|salary)|that (?:salary|wage|money)) ',
  'from (?:paycheck|month|hand|pay) |under (?:one|the same) |like a (?:king|queen|student) ',
  `with ${either(
    'my (?:parents|mum|mom|dad|family|ex|partner|in laws|brother|sister|girlfriend|boyfriend|folks|kids)',
    'strangers|flatmates|housemates|other people|people|them|him|her|a (?:flatmate|stranger|lodger)',
  )} `,
  '(?:paycheck|pay|hand) ',
)})`;
export const WORK = either(
  'job|role|company|interview|place|application|test|take home|task|project|deadline|presentation|deck',
  'portfolio|exam|firm|position|post|slides|cv|case study|assessment',
);
export const SUICIDE = either(
  'suicides?|suicde|sucide|suiside|suicid|suecide|suicied|suacide|suicude|suciide|suicuide|sewerslide',
);
export const SUICIDAL = '(?:suicidal|suicidle|sucidal|suicdal|suisidal|suicidial|suicideal)';
export const PARTNER = either(
  'husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancee?|spouse|ex',
  'ex (?:husband|wife|partner|boyfriend|girlfriend)',
);
const RELATIVE = either(
  `${PARTNER}|dad|father|stepdad|step dad|stepfather|mum|mom|mother|stepmum|stepmom|stepmother`,
  'brother|sister|son|uncle|flatmate|housemate|roommate|landlord',
);
export const HOME = either(
  `(?:my |the )?${RELATIVE}`,
  '(?:the )?(?:man|woman|guy|person|someone|somebody) (?:at home|i live with)',
);
export const THEY_WILL = either(
  'hell|shell|theyll|hed|shed|theyd',
  '(?:he|she|they|who|and) (?:will|would|is going to|was going to|s going to|are going to)',
);
const PERSON = either(
  'boss|manager|supervisor|interviewers?|recruiters?|hiring manager|ceo|husband|wife|partner|ex|boyfriend',
  'girlfriend|dad|mum|mom|father|mother|brother|sister|son|daughter|family|kids|children|neighbou?r',
  'flatmate|roommate|colleagues?|co ?workers?|man|woman|guy|bastard|bitch|person|lot|people',
);
export const PEOPLE = either(
  'him|her|them(?: all)?|someone|somebody|some(?: of these)? people|people|everyone|everybody|anyone',
  `(?:my|the|that|this|those|these|every|his|her) (?:whole |entire |old |former |stupid |bloody |fucking )?${PERSON}`,
);

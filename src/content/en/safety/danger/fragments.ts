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

/** A wish, a plan or a thought; an act follows, bare or with -ing. */
export const INTENT = either(
  '(?:want|wanted|wanting|going|ready|fit|about|like|love|tempted|decided|planning|plan|need|have|able|prepared|minded) to',
  '(?:thinking|thought|think|thoughts|dreaming|dream|imagining|ideas?|fantasi[sz]ing|plan|planning|consider) (?:hard |seriously |a lot )?(?:of|about|to|on)',
  '(?:i|id|im) (?:just |really |honestly )?(?:will|should|could|might|may|must|gotta|would|shall)(?: just| as well| even)?',
  'ill(?: just)?|might|could|(?:might|may|should|could) (?:as well|just|as well just)|feel like|the urge to|urges? (?:to|of)|considering|considered',
  '(?:nearly|almost|tried to|trying to|try to|try|started|keep|tonight im|im|why not) ?',
);
/** Hands, fists and worse; not "hurt" and "beat", which are said of feelings and of games. */
export const STRUCK = either(
  'hit|hits|hitting|beats|beating|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|thump(?:s|ed|ing)?',
  'smack(?:s|ed|ing)?|batter(?:s|ed|ing)?|bash(?:es|ed|ing)?|whack(?:s|ed|ing)?|headbutt(?:s|ed|ing)?|shov(?:es|ed|ing)',
  'belt(?:s|ed|ing)?|clatter(?:s|ed|ing)?|leather(?:s|ed|ing)?|burn(?:s|t|ed|ing)?|thrash(?:es|ed|ing)?|bites|bit|spat (?:at|on)',
);
/** What is never said of feelings. */
export const ASSAULTED = either(
  'chok(?:es|ed|ing)|strangl(?:es|ed|ing)|throttl(?:es|ed|ing)|stabb(?:ed|ing)|rap(?:e|es|ed|ing)|grop(?:e|es|ed|ing)',
  'molest(?:s|ed|ing)?|(?:sexually )?assault(?:s|ed|ing)?|sexually (?:abused|harassed|harassing|harasses|abuses)|tortur(?:es|ed|ing)',
  'fondl(?:es|ed|ing)|headbutt(?:s|ed|ing)?|pinn(?:ed|ing) me (?:down|against)',
);
/** After "hit me": what makes it a saying. */
export const NOT_STRUCK = `(?! ${either(
  'to |with (?!(?:hot |boiling )?(?:oil|water|irons?|acid|cigarettes?|belts?|sticks?|fists?)|(?:a|his|her|the|my) (?:belt|stick|bat|bottle|shoe|chair|pan|cable|hammer|iron|rod|slipper|fist|book|phone))',
  'up (?!again|if|when|because|and mum|every|last|on the|in the|so|¦)|back |off |out |for (?:six|a|the) |down (?:on|from|in|to) ',
  'like |that |hard (?:that|when|with)|how |as |at (?!home|night|the (?:weekend|house)|dinner|least)|on (?:price|the back|salary|linkedin|whatsapp|teams)',
  'in (?:the (?:final|test|last|end|teeth)|every|a)|when i was (?:already )?down|while i was down|under |over to |about ',
)})`;
const RELATIVES = either(
  `(?:old |own |best |little |big |younger |older )?(?:${RELATIVE})`,
  'da|mam|ma|fella|ould fella|old man|hubby|cousin|grandad|grandfather|in laws?|mother in law|father in law|brother in law',
  'parents|family|brothers|uncles|sons|house ?mates|partners|carer|stepbrother|auntie|aunt|missus|housemate|lodger|mans?',
);
export const KIN = `(?:(?:my|me|the|our) (?:${RELATIVES})|dad|daddy|mum|mam)`;
/** Somebody met through work. */
export const AT_WORK = `(?:my|the|a|an|his|her|our|this|that|their|one of the) (?:[^ ¦]+ )?${either(
  'manager|boss|supervisor|director|interviewer|recruiter|owner|ceo|foreman|gaffer|chef|colleague|co ?worker|guard|founder',
  'lead|professor|consultant|officer|trainer|mentor|partner|landlord|headhunter|agent|man|guy|bloke|customer|hr|head|sir|interviewers|panel',
)}`;
/** Somebody who is near, and not a client. */
export const SOMEBODY_NEAR = either(
  `(?:my|me|our|this) (?:[^ ¦]+ )?(?:${RELATIVES}|friend|mate|pal|daughter|child|kid|niece|nephew|neighbou?r|colleague|classmate|lad|girl|teenager|girlfriend|boyfriend|boy)`,
  '(?:a|an|one of my|some) (?:[^ ¦]+ )?(?:friend|mate|pal|cousin)(?: of mine)?|(?:a )?(?:lad|girl|guy|woman|someone|somebody) (?:i know|from work|on my course|next door)',
  'next door|(?:the|my) neighbou?rs?',
);
/** What ends a life or a pain, taken too much of. */
export const PILLS = either(
  'pills?|tablets?|meds|medication|painkillers|sleeping (?:pills|tablets)|sleepers|paracetamol|ibuprofen|tylenol|aspirin|insulin',
  'xanax|valium|antidepressants?|co ?codamol|morphine|opioids|oxy|benzos|fentanyl|propranolol|diazepam|zopiclone|ambien',
);

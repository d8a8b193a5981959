/** Parts that many danger patterns share. */

export const either = (...options: readonly string[]): string => `(?:${options.join('|')})`;

/** Up to so many words in between. */
export const gap = (words: number): string => `(?:[^ ¦]+ ){0,${words}}`;

/** Both, in either order, in one sentence and not far apart. */
export const near = (a: string, b: string, words = 12): string =>
  `(?:${a} ${gap(words)}${b}|${b} ${gap(words)}${a})`;

/** The person speaks of themselves. */
export const ME = either('i|im|ive|id|ill|me|my|myself|meself|am|mine');
/** Somebody met at work, in a scenario, a story, a test or a question. */
export const CARE = either(
  'patients?|clients?|callers?|residents?|service users?|pupils?|students?|customers?|passengers?|prisoners?|inmates?|tenants?|offenders?',
  'what would (?:you|i) do|how would (?:you|i)|tell me about|thesis|dissertation|msc|article|essay|ward|unit|wing|shift|adviser|poisons line|took calls|crew|nurse|nursing|nurses|paramedics?|police|officer|custody|helpline|hotline|samaritans|charity|volunteer(?:ed|ing)?|social worker|support worker|carer role',
  'films?|movies?|books?|novels?|songs?|albums?|series|episodes?|podcasts?|documentary|lyrics?|poems?|album|band|gig|karaoke|netflix|theatre|musical',
  'scenarios?|role ?plays?|case stud(?:y|ies)|survey|questionnaire|psychometric|statement|training|trained|policy|policies|procedures?|protocols?|prevention|awareness|risk assessments?|research|statistics',
  '(?:they|he|she|panel|interviewers?) (?:then )?asked|asked (?:me )?(?:how|what|about|if|whether)|question (?:was|about)|one of the questions|the question',
);
/** Long ago, or of somebody who has died of it: grief, not danger. */
export const PAST = either(
  'years? ago|in (?:19|20)\\d\\d|when i was (?:a |\\d)|last year|back in|as a (?:child|kid|teenager)|at school|growing up',
);
export const NOT = either(
  'dont|do not|didnt|did not|not|never|no longer|cant|cannot|can not|wont|will not',
  'wouldnt|would not|shouldnt|should not|isnt|aint|hardly',
);
export const NOBODY = '(?:no one|nobody|no body|noone|not a soul)';
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
const PARTNER = either(
  'husband|wife|partner|boyfriend|girlfriend|bf|gf|fiancee?|spouse|ex',
  'ex (?:husband|wife|partner|boyfriend|girlfriend)',
);
const RELATIVE = either(
  `${PARTNER}|dad|father|stepdad|step dad|stepfather|mum|mom|mother|stepmum|stepmom|stepmother`,
  'brother|sister|son|uncle|flatmate|housemate|roommate|landlord',
);
const PERSON = either(
  'boss|manager|supervisor|interviewers?|recruiters?|hiring manager|ceo|husband|wife|partner|ex|boyfriend',
  'girlfriend|dad|da|mum|mam|mom|father|mother|parents|uncle|brothers?|sisters?|son|daughter|family|kids|children|neighbou?r',
  'flatmate|roommate|colleagues?|co ?workers?|man|woman|guy|bastard|bitch|person|lot|people',
);
export const PEOPLE = either(
  'him|her|them(?: all)?|someone|somebody|some(?: of these)? people|people|everyone|everybody|anyone',
  `(?:my|the|that|this|those|these|every|his|her) (?:whole |entire |old |former |stupid |bloody |fucking )?${PERSON}`,
);
/** Hands, fists and worse; not "hurt" and "beat", which are said of feelings and of games. */
export const STRUCK = either(
  'hit|hits|hitting|beats|beating|punch(?:es|ed|ing)?|kick(?:s|ed|ing)?|slap(?:s|ped|ping)?|thump(?:s|ed|ing)?',
  'smack(?:s|ed|ing)?|batter(?:s|ed|ing)?|bash(?:es|ed|ing)?|whack(?:s|ed|ing)?|headbutt(?:s|ed|ing)?|shov(?:es|ed|ing)',
  'belt(?:s|ed|ing)?|clatter(?:s|ed|ing)?|leather(?:s|ed|ing)?|burn(?:s|t|ed|ing)?|thrash(?:es|ed|ing)?|bites|bit|spat (?:at|on)',
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
/** Somebody else's: met at work, in a story or in a question. It names the thing, not the trade of who writes. */
export const STORY = either(
  'patients?|clients?|callers?|residents?|service users?|pupils?|inmates?|prisoners?|tenants?|offenders?|detainees?',
  '(?:on|in) (?:the|a|my|our) (?:[^ ¦]+ )?(?:ward|unit|shift|wing|rota)|on (?:call|shift|duty)|what would (?:you|i) do|how would you|tell me about',
  'films?|movies?|books?|novels?|songs?|albums?|series|episodes?|podcasts?|documentary|lyrics?|poems?|karaoke|netflix|theatre|musical|games?|crisis centre',
  'scenarios?|role ?plays?|case stud(?:y|ies)|survey|questionnaire|psychometric|training|policy|policies|procedures?|protocols?|prevention|awareness|risk assessments?|research|statistics',
  '(?:they|he|she|panel|interviewers?) (?:then )?asked|asked (?:me )?(?:how|what|about|if|whether)|one of the questions|the question',
);
/** Who may hurt somebody. */
export const AGENT = either(
  `he|she|hes|shes|hell|shell|hed|they|theyre|theyll|theyd|${RELATIVES}|neighbours?|man|men|guys?|bloke|woman|lads?|fellas?|boys|gang|dealers?|loan sharks?`,
  'boss|manager|supervisor|owner|director|recruiter|interviewer|agent|foreman|gaffer|chef|trainer|professor|sir|stranger|someone|somebody|stalker|customer|crowd|employer|contractor',
);

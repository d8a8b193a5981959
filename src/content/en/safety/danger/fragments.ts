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
const PERSON = either(
  'boss|manager|supervisor|interviewers?|recruiters?|hiring manager|ceo|husband|wife|partner|ex|boyfriend',
  'girlfriend|dad|da|mum|mam|mom|father|mother|parents|uncle|brothers?|sisters?|son|daughter|family|kids|children|neighbou?r',
  'flatmate|roommate|colleagues?|co ?workers?|man|woman|guy|bastard|bitch|person|lot|people',
);
export const PEOPLE = either(
  'him|her|them(?: all)?|someone|somebody|some(?: of these)? people|people|everyone|everybody|anyone',
  `(?:my|the|that|this|those|these|every|his|her) (?:whole |entire |old |former |stupid |bloody |fucking )?${PERSON}`,
);
/** Somebody else's: met at work, in a story or in a question. It names the thing, not the trade of who writes. */
export const STORY = either(
  'patients?|clients?|callers?|residents?|service users?|pupils?|inmates?|prisoners?|tenants?|offenders?|detainees?',
  '(?:on|in) (?:the|a|my|our) (?:[^ ¦]+ )?(?:ward|unit|shift|wing|rota)|on (?:call|shift|duty)|what would (?:you|i) do|how would you|tell me about',
  'films?|movies?|books?|novels?|songs?|albums?|series|episodes?|podcasts?|documentary|lyrics?|poems?|karaoke|netflix|theatre|musical|games?|crisis centre',
  'scenarios?|role ?plays?|case stud(?:y|ies)|survey|questionnaire|psychometric|training|policy|policies|procedures?|protocols?|prevention|awareness|risk assessments?|research|statistics',
  '(?:they|he|she|panel|interviewers?) (?:then )?asked|asked (?:me )?(?:how|what|about|if|whether)|one of the questions|the question',
);

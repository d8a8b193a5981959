/** Whether what is asked for is a must-have or nice to have, each rule with examples of its own. */

import type { Rule } from '../../../domain/posting/rules.js';
import { phrases } from '../text/lists.js';
import { any, either } from './phrases.js';

/** Says that something is preferred, welcome, a plus. */
export const wish = any(
  '(?:would|will|can|may|could) (?:also )?be (?:very |really |regarded as |seen as |considered )?(?:nice|great|helpful|useful|good|lovely|ideal|an? (?:\\p{L}+ )?(?:advantage|asset|plus|bonus|benefit|recommendation))',
  ...phrases(`
    pref+er+ed, preferably, preferable, prefers?, preference,
    an? (?:huge |big |real |definite |strong |distinct |added )?(?:plus|bonus|asset|advantage),
    (?:huge |big )?bonus(?! (?:structure|scheme|plan|package|payments?|pay)), advantageous, desirable, desired, beneficial, nice[- ]to[- ]have,
    ideally, as an? (?:advantage|asset|plus|bonus|recommendation),
    (?<!\\bwe (?:\\p{L}+ )?|\\bwarmly )welcomed?(?! (?:to|all|any|every\\p{L}*|people|appli\\p{L}+|candidates)),
    (?:very |definitely )?(?:helpful|useful) but, helpful, not (?:required|essential|necessary|critical), isn't (?:required|essential|necessary),
    optional, it is ideal, is a plus, are a plus, good to have, bonus points, recommended, meriting, a merit,
    (?:highly |particularly |also )?(?:valued|appreciated), keen to hear from, even better, favou?rabl[ey], (?:extra|bonus) points, it helps if,
    (?:particularly|especially) (?:like|love|keen|interested|welcome|encourage),
    we(?:'d| would) (?:also |really )?(?:love|like) (?:it if )?(?:you|someone|somebody), ideal (?:candidate|applicant|person)s? would,
    ideal for (?:an?|any|some)(?:one|body|\\p{L}+)?`),
  '(?:experience|knowledge|degree)(?: \\p{L}+){0,6} (?:will|would|can) (?:also )?(?:help|be appropriate)',
);

/** No wish begins here; and what begins here says more than one. */
const UNWISHED = `(?:(?!${wish.source}).)`;
const ASIDE = `(?!\\W*(?:this|that|which|would|will|is|but|not|very|highly|strongly|also|an?|the|${wish.source})\\b)`;

/** Wishes for a part of what is asked: "Three years of driving, preferably a van". */
const inPart = either(
  /^(?!.*\b(?:desirable|advantage(?:s|ous)?|assets?|bonus|beneficial|plus)\b).{15,}?(?:, |\(| and )(?:preferably|ideally)\b/iu,
  new RegExp(
    `^(?:${UNWISHED}{12,}(?:\\((?:preferred|preferable|desirable)(?:\\)(?:,? (?:or|and) |, )|[;,] )| with (?:an? )?preference\\b)|${UNWISHED}{15,}\\(${ASIDE}[^()]{8,}?${wish.source}[^()]*\\)(?!.*${wish.source})|${UNWISHED}{12,} [-–—] ${ASIDE}.{8,}?${wish.source}|${UNWISHED}{15,}, (?:an? )?(?:masters?|bachelors?|ph\\.?d|doctorate|(?:\\p{L}+ )?degree)\\b[^,]{0,40}${wish.source})`,
    'iu',
  ),
);

/** Makes a must-have even of a line that also wishes. */
const mandatory = any(
  ...phrases(`
    (?<!not (?:an? )?)prerequisites?, (?<!not a )must, (?:is|are) (?:required|an? (?:absolute )?requirement|requirements), required:, essential,
    (?<!(?:preferred|desired|desirable|plus) .*)minimum of, requires an?, shall (?:be|have|hold|possess), (?:primary|main|most important) (?:qualifications?|requirements?) (?:are|is), (?:more|most) important`),
);

export const kinds = [
  {
    id: 'a must under nice to have',
    when: {
      parts: ['nice'],
      says: [
        /^(?:must|should|minimum|you(?:'ll| will) need) |\bwe(?: would)? require\b|(?:is|are) (?:required|necessary|essential|mandatory)\.?$/i,
      ],
      unless: [wish],
    },
    gives: 'must',
    examples: {
      takes: ['nice - Must own a wetsuit', 'nice . A wetsuit is required.', 'nice - Minimum one wetsuit'],
      leaves: [
        'nice - A wetsuit, which must be warm',
        'nice - Should own a wetsuit, ideally',
        'must - Must own a wetsuit',
      ],
    },
  },
  {
    id: 'under nice to have',
    when: { parts: ['nice'] },
    gives: 'nice',
    examples: { takes: ['nice - Welsh'], leaves: ['must - Welsh'] },
  },
  {
    id: 'a wish',
    when: { says: [wish], unless: [mandatory, inPart] },
    gives: 'nice',
    examples: {
      takes: [
        'must - Experience with goats preferred',
        'must - Experience of goats will also help.',
        'must - Goats (this is a plus)',
        'must - Ideal for someone with a herd.',
        'must - A winter with goats is an advantage but not a prerequisite',
        'must - Knowledge of a herd (goats preferred) for milking would be an asset',
      ],
      leaves: [
        'must - Goats are essential, a herd is a plus',
        'must - Minimum of two goats, ideally three',
        'must - Two winters with goats',
        'must - Work with goats (preferred), cows or hens',
        'must - A degree in goats (preferred; others are looked at by what they taught)',
        'must - A winter with goats with a preference of one spent outdoors',
        'must - Preferably a degree in goats, and shall be a member of the guild',
        'must - A winter with goats (herds of your own are a plus)',
        'must - English, spoken well – further languages desirable',
        'must - A strong background in goats, masters degree preferred',
        'must - While goats are a plus, the primary requirements are calm and warmth',
      ],
    },
  },
  {
    id: 'a wish beside a must',
    when: {
      says: [wish, /not (?:required|essential|needed)|n['’]t required/i],
      unless: [
        /\bis essential that\b|\bnot required, but\b.*\b(?:is|are) (?:expected|required|essential|needed)\b/i,
      ],
    },
    gives: 'nice',
    examples: {
      takes: ['must - A herd is not required but helpful; goats are a must'],
      leaves: [
        'must - It is not required, but it is essential that you can swim',
        'must - A herd is not required, but love of goats is expected',
      ],
    },
  },
] as const satisfies readonly Rule[];

/** Asks whatever its words weigh: what one has is wanted, it is asked of you, who is looked for, who the person is. */
export const plainly =
  /\b(?:experience|knowledge|understanding|abilit(?:y|ies)|skills?|qualifications?|degree|licen[cs]e|fluency|proficiency|familiarity|background|taste)\b[^.;:]{0,100}\b(?:is|are|(?:would|will) be) (?:also |absolutely |highly |particularly )?(?:crucial|essential|vital|paramount|mandatory|imperative|appreciated|an? (?:must|advantage|asset|plus|bonus))(?![\p{L}-])|^it is (?:\p{L}+ )?(?:mandatory|essential|vital|crucial|important|compulsory|imperative|ideal|desirable|recommended|an advantage)(?:,[^,]{3,30},)? (?:(?:for \p{L}+ )?to (?:be|have|hold|speak|live|own|know)|(?:that|if) (?:you|(?:the )?(?:\p{L}+ )?(?:candidate|applicant|person)s?))(?!\p{L})|\b(?:looking for|seeking|searching for|in search of) (?:an?|applicants|candidates|someone|people|individuals)\b[^.;:]{0,80}\b(?:who (?:is(?! ready)|are|has|have|loves?|can|enjoys?)|with (?:an? )?(?:strong|proven|excellent|good|solid|extensive|sound|real)) |\bwill be an? (?:[\p{L}-]+,? (?:and )?){0,3}?(?:team player|self-?starter|communicator|individual|professional)(?!\p{L})|^ideally,? (?:you|the \p{L}+ candidate|candidates)(?: will| would|['’]ll|['’]d)?(?: also)? (?:be|have|hold|speak|live|know)\b/iu;

/** In what only looks so. */
export const notAsked =
  /^(?:our|we) (?!are|need|want|seek)|\b(?:customer|guest|user|client|patient|visitor|employee|student|learning)s?['’]? experience|\bnot? (?:[\p{L}-]+ )?(?:experience|skills)|^it is .*(?:appl(?:y|ication)|\bforms?\b|\bCVs?\b|interview|contact|\bread\b)/iu;

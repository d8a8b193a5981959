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
    optional, is a plus, are a plus, good to have, bonus points, recommended, meriting, a merit,
    (?:highly |particularly |also )?(?:valued|appreciated), keen to hear from, even better, favou?rabl[ey], (?:extra|bonus) points, it helps if,
    (?:particularly|especially) (?:like|love|keen|interested|welcome|encourage),
    we(?:'d| would) (?:also |really )?(?:love|like) (?:it if )?(?:you|someone|somebody), ideal (?:candidate|applicant|person)s? would,
    additional qualifications?`),
  '(?:experience|knowledge|degree)(?: \\p{L}+){0,6} (?:will|would|can) (?:also )?(?:help|be appropriate)',
);

/** No wish begins here; and what begins here says more than one. */
const UNWISHED = `(?:(?!${wish.source}).)`;
const ASIDE = `(?!\\W*(?:this|that|which|would|will|is|but|not|very|highly|strongly|also|an?|the|${wish.source})\\b)`;

/** Wishes for a part of what is asked: "Three years of driving, preferably a van". */
const inPart = either(
  /^(?!.*\b(?:desirable|advantage(?:s|ous)?|assets?|bonus|beneficial|plus)\b).{15,}?(?:, |\(| and )(?:preferably|ideally)\b/iu,
  new RegExp(
    `^(?:${UNWISHED}{15,}\\(${ASIDE}[^()]{8,}?${wish.source}[^()]*\\)(?!.*${wish.source})|${UNWISHED}{12,} [-–—] ${ASIDE}.{8,}?${wish.source}|${UNWISHED}{15,}, (?:an? )?(?:masters?|bachelors?|ph\\.?d|doctorate|(?:\\p{L}+ )?degree)\\b[^,]{0,40}${wish.source})`,
    'iu',
  ),
);

/** Makes a must-have even of a line that also wishes. */
const mandatory = any(
  ...phrases(`
    prerequisites?, must, (?:is|are) (?:required|an? (?:absolute )?requirement|requirements), required:, essential,
    (?<!(?:preferred|desired|desirable|plus) .*)minimum of, requires an?, (?:primary|main|most important) (?:qualifications?|requirements?) (?:are|is), (?:more|most) important`),
);

export const kinds = [
  {
    id: 'a must under nice to have',
    when: {
      parts: ['nice'],
      says: [/^(?:must|should|minimum|you(?:'ll| will) need) |\bwe(?: would)? require\b|(?:is|are) (?:required|necessary|essential|mandatory)\.?$/i],
      unless: [wish],
    },
    gives: 'must',
    examples: {
      takes: ['nice - Must own a wetsuit', 'nice . A wetsuit is required.'],
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
      takes: ['must - Experience with goats preferred'],
      leaves: [
        'must - Goats are essential, a herd is a plus',
        'must - Minimum of two goats, ideally three',
        'must - Two winters with goats',
      ],
    },
  },
  {
    id: 'a wish beside a must',
    when: {
      says: [wish, /not (?:required|essential|needed)|n['’]t required/i],
      unless: [/\bis essential that\b/i],
    },
    gives: 'nice',
    examples: {
      takes: ['must - A herd is not required but helpful; goats are a must'],
      leaves: ['must - It is not required, but it is essential that you can swim'],
    },
  },
] as const satisfies readonly Rule[];

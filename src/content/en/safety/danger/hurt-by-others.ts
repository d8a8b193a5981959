/** Hurt, threatened or kept by somebody at home, at work or near; somebody near who is hurt or may end their life. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { CARE, either, gap, PAST } from './fragments.js';

const NOT_MINE = either(CARE, PAST);

export const hurtByOthers: readonly DangerRow[] = [
  {
    not: NOT_MINE,
    pattern: `(?:he|she|ex|recruiter|interviewer|manager|boss|man|guy|colleague|husband|neighbour|someone|director|customer) ${gap(5)}(?:(?:follow(?:s|ed|ing)?|stalk\\w*|chas(?:es|ed|ing)|track(?:s|ing|ed)?) me (?:home|to my|everywhere|around|again|to (?:work|the)|from|into|outside|on my phone|wherever)|(?:wait(?:s|ed|ing)|sit(?:s|ting)|sat|turn(?:s|ed|ing)? up|show(?:s|ed|ing)? up|park(?:s|ed)|stand(?:s|ing)|stood|outside) ${gap(2)}(?:outside|at|near) my (?:house|flat|home|door|window|work|kids)|(?:job|role|offer|promotion|contract|shift|reference)s? ${gap(4)}(?:if|in return|in exchange) ${gap(4)}(?:sleep with|sex|slept with|nude|nudes|kiss|hotel)|(?:sleep with|slept with|sex with|hotel room|have sex) ${gap(8)}(?:job|role|offer|contract|promotion|shifts?|reference))(?! (?:up on|to collect|with (?:a|the) (?:parcel|contract)) )`,
    pauses: ['the recruiter followed me to my car', 'he said the job was mine if I sleep with him'],
  },
];

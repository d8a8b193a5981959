/** Dying said in other words: not being there, goodbyes, what is put in order, a way that calls. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { gap, STORY } from './fragments.js';

export const leaving: readonly DangerRow[] = [
  {
    not: STORY,
    pattern: `(?:no|aint no|any|without a|zero|not a|not one|wheres the|give me one|what) (?:single |good |real |more )?(?:reason|point|purpose|use|sense) (?:left )?(?:for me |in me |why i |to |in |for |of |i ){0,3}(?:keep |keeping |still |even |should |be |being |go on |stay |staying |on |carry on ){0,2}(?:breath(?:e|ing)|liv(?:e|ing)|alive|exist(?:ing)?|wak(?:e|ing) up|here any ?more|on this earth)(?! (?:in|at|near|with) )|(?:death|dying|being dead|suicide|the grave|the end) (?:is|would be|feels|seems|looks|sounds|must be|has to be|might be) ${gap(3)}(?:only|better|easier|peaceful|kinder|way|escape|answer|option|relief|release|restful|friend|comfort\\w*|appealing|nice|good|coming for me|close|left)|(?:only|just) ${gap(2)}(?:death|dying|the grave) ${gap(3)}(?:left|remains|will|can|is)|(?:next time|this time) (?:that )?i (?:attempt|try|do it|take them|jump)|(?:i|ill|wont) ${gap(4)}(?:get|do) it right (?:this|next) time(?<=(?:attempt|try|die|dead|survived|pills|rope) ${gap(12)}time)|(?:should|shouldve|wish|would) (?:of |have |id |i had |i )?(?:died|been dead|bled out|drowned|not survived|not been saved|stayed dead)(?! (?:of|inside|laughing) )|(?:voices?|devil|demons?|satan|the radio|my head|something inside|something in me|part of me) ${gap(3)}(?:say|says|saying|tell|tells|telling|told|want|wants|scream\\w*|shout\\w*|whisper\\w*|order\\w*|keeps?) ${gap(5)}(?:jump|die|dead|kill|do it|hurt|cut|end it|stab|burn|push|hang|swallow|let go)|(?:to|just|like|rather|wish i (?:could|did)|want to|and) not (?:exist|be alive|wake up|be here any ?more)|(?:unaliv\\w+|unlive|offing (?:it|meself)|neck (?:it|meself) tonight|self delete|delet(?:e|ing) myself|rope myself|kys myself|sewer ?slid\\w*|k word myself)|(?:existing|living|breathing|being alive|being here|waking up) (?:is|hurts|feels|has become) (?:just |so |too |only |a )?(?:much|hurts|hard|pain|painful|unbearable|torture|hell|exhausting|agony|punishment|not worth|pointless)`,
    pauses: ['death would be a relief', 'thinking of unaliving myself', 'I should have bled out back then'],
    leaves: ['a patient heard voices telling him to jump', 'no reason to live in Slough'],
  },
];

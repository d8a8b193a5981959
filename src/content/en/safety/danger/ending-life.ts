/** Ending one's life, not wanting to live, and others being better off. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { either, gap, ME } from './fragments.js';

const SELF = '(?:my ?self|me ?self|myslef)';

export const endingLife: readonly DangerRow[] = [
  {
    pattern: '¦ (?:i )?(?:might|may|gonna|going to) (?:just )?hang ¦',
    pauses: ['might hang', 'They said no. I might just hang'],
    leaves: ['it might hang', 'might hang around'],
  },
  {
    pattern: `(?:kill|killing|killed|hang|hanging|hung|drown|drowning|shoot|shooting|stab|stabbing|gas|gassing|unalive|unaliving|strangle|suffocate|poison|electrocute|delete|off|offing|top|topping|neck|do away with|doing away with|finish off|end|finish|finishing|ending) ${SELF}(?! (?:up|out to dry|laughing|for (?:this|that|the) (?:job|role)|in (?:the foot|work|coffee)) )|(?:do|doing|finish|finishing) ${SELF} (?:in|off)|(?:to|just|gonna|might|ill|actually|probably|id) kms|kms (?:lol|tbh|rn|now|fr|tonight)|¦ kms ¦`,
    pauses: ['I want to kill myself', 'I could do myself in', "I'm fit to drown meself", 'gonna kms'],
    leaves: ['I had to top myself up with coffee'],
  },
  {
    pattern: `(?:end|ending|ended|take|taking|took|taken|finish|finishing|give up|giving up|quit|quitting|throw away|call time on) (?:on )?my (?:own )?(?:life|existence)(?! (?:as an?|story|in (?:retail|sales|tech|teaching|hospitality|consulting|finance|corporate|academia|a|another|new|my hands|this (?:job|industry))|into|back|forward|seriously|to (?:the|a|another|new)|for granted|apart|one|less|more|over|for (?:this|that)) )`,
    pauses: ['I want to end my life', 'thought of taking my own life', 'i will give up my life only'],
    leaves: ['I want to end my life in retail', 'take my life in a new direction'],
  },
  {
    pattern: `(?:dont|do not|didnt|not|no longer) (?:really |even |much )?care (?:if|whether|what) ${gap(2)}(?:live|die|alive|dead|wake|survive)|(?:never|not|dont|didnt|wont|cant) ${gap(3)}(?:wake up|waking up|woken up)(?= (?:¦|any ?more|again|tomorrow|at all|in the morning|one day|ever|so))|(?:fall asleep|go to sleep|sleep|pass out|drift off) ${gap(2)}(?:and|forever|for ever|for good|permanently) ?(?:stay|never|not|dont)?(?: (?:asleep|wake|wake up|have to))?(?= )(?! (?:early|for) )(?<=forever|for ever|for good|permanently|asleep|wake|wake up|have to)|(?:disappear|vanish|cease to exist|stop existing|not exist|fade away|evaporate) (?:forever|for ever|for good|completely|off the face|from (?:this|the) (?:world|earth))|(?:stop existing|cease to exist|rather not (?:exist|be alive|be here|wake))`,
    pauses: [
      "I don't care if I live or die",
      'to fall asleep and never wake up',
      'I want to disappear forever',
    ],
    leaves: ['I want to disappear from LinkedIn for a week'],
  },
  {
    not: either(
      'sold|sell|selling|role|sales|underwrit\\w+|broker|insurer|claims|benefits package|perks?|offer(?:ed|s)?|contract|package|customers?',
    ),
    pattern: `(?:worth|more use|more useful|more valuable|better|be more|cheaper|more good|more help) ${gap(4)}(?:dead|six feet under|in (?:a|the) (?:grave|coffin|ground|box))(?! (?:end|tired|silence|project))|(?:life insurance|death benefit|insurance payout|death in service|life cover|insurance money|lic policy) ${gap(12)}(?:worth more|better off|sorted|if i|when i|than i|than me|clear|pay off|pays? out|use to|set up|looked after|gone|suicide|debts?|mortgage)(?! (?:sales|role|team|clients) )`,
    pauses: [
      'I am worth more dead than alive',
      'the life insurance would clear the mortgage, more than I do',
    ],
    leaves: ['I sold life insurance to a family'],
  },
  {
    needs: ME,
    pattern: `(?:wont|will not|not going to|dont plan (?:to|on)|not planning (?:to|on)|dont think ill|dont think i will|doubt ill|doubt i will|cant see (?:me|myself)|cant imagine|never|dont see myself|dont expect to) ${gap(3)}(?:be (?:here|around|alive|about|living)|being (?:here|around|alive)|see|make it|reach|live|last|get) ${gap(2)}(?:for|by|at|to|till|until|past|next|come|when|long enough)? ?${gap(2)}(?:christmas|xmas|new year|easter|diwali|eid|holi|spring|summer|autumn|winter|(?:my )?(?:\\w+ )?birthday|thirty|forty|fifty|[34]0|tomorrow|weekend|morning|much longer|end of the (?:year|month|week)|next (?:year|month|week)|any ?more)(?! (?:at|in|with|as|for|to|sale|party|rota) )`,
    pauses: ["I won't be here for Christmas", "I don't think I'll make it to my birthday"],
    leaves: ["I can't see myself being here next year as a clerk"],
  },
  {
    pattern: `(?:should ?nt|should not|not safe|cant|dont want to) be (?:left )?(?:alone|on my own) ?(?:¦|tonight|with)|(?:dont|do not|cant) trust myself ${gap(2)}(?:alone|tonight|near|around|with|¦)|is it a sin (?:if|to) ${gap(5)}(?:die|stop|end|kill|go|leave|jump)|(?:dont|do not|havent|didnt) have the (?:courage|guts|nerve) to (?:do it|end|jump|die|kill)|courage ${gap(2)}(?:not coming|to (?:do it|end it|jump|die))`,
    pauses: ['I should not be left alone tonight', 'is it a sin if I die', "I don't have the guts to do it"],
  },
];

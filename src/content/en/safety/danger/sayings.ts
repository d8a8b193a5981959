/** The sayings that are taken out before a text is looked at. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { NOT, PEOPLE, SUICIDAL, SUICIDE, WORK } from './fragments.js';

export const sayings: readonly DangerRow[] = [
  {
    pattern:
      '(?:i |ive |im |am |was |have |been |going |to |be |back |working ){0,8}on (?:permanent |late |early )?(?:nights|lates|earlies)(?! (?:when|where|like|i|as|that|alone|and|by))|(?:run|set|string|block|week) of (?:nights|lates|earlies)|make up (?:the )?numbers|getting in touch',
    leaves: [
      "I've been on nights so long I can't talk to managers any more",
      "I'm going to be on nights till I retire",
      'When I get up on Sunday after my run of nights, I will ask Bev for the falls audit figures',
      'They only interviewed me to make up the numbers',
      "Thanks for getting in touch, and sorry again it wasn't better news.",
    ],
  },
  {
    pattern: `(?:career|commercial|professional|political|social|financial|brand|reputational) ${SUICIDE}`,
    leaves: ['It would be career suicide to say that'],
  },
  {
    pattern: `${SUICIDE} (?:prevention|awareness|watch|hotlines?|helplines?|lines?|charity|charities|risk|assessment|bereavement|training|policy|squad|pact|research|statistics|rates?|survivors?|postvention|intervention|crisis|liaison|burnout|missions?)`,
    leaves: ['suicide prevention charity', 'Volunteer coordinator at a suicide helpline'],
  },
  {
    pattern: `${SUICIDAL} (?:callers?|clients?|patients?|people|teens?|teenagers?|young|students?|pupils?|veterans|adults|adolescents|children|kids|friends?|colleagues?|persons?|men|women|users?|behaviou?rs?|residents|service users?|inmates|prisoners)(?! (?:like|such as) me )`,
    leaves: ['ran a drop-in for suicidal teenagers'],
  },
  {
    pattern: `(?:patients?|clients?|callers?|someone|somebody|people|persons?|anyone|students?|pupils?|teens?|teenagers?|veterans|residents|those|they|he|she|who) (?:who |that )?(?:with|has|had|have|having|experiencing|expressing|express|presenting with|(?:(?:is|are|was|were) )?(?:having|is|are|was|were|feel|feels|felt|feeling|becomes?)) ${SUICIDAL}(?: (?:thoughts|ideation|feelings|urges))?`,
    leaves: ['worked with patients who are suicidal'],
  },
  {
    pattern: `(?:assess|assessing|discloses?|disclosed|screen|screening) (?:for )?${SUICIDAL} (?:thoughts|ideation|feelings)`,
    leaves: ['assessing suicidal thoughts was part of the job'],
  },
  {
    pattern:
      'die (?:of|from|with) (?:embarrassment|shame|laughter|laughing|boredom|cringe|curiosity|happiness|joy)',
    leaves: ['I wanted to die of embarrassment'],
  },
  { pattern: 'cover(?:ing)? (?:letters?|notes?)', leaves: ['the last cover letter for them'] },
  {
    pattern: 'rape crisis|put me out of my misery (?:and|with)',
    leaves: ['put me out of my misery and send the email'],
  },
  { pattern: 'curl up and die', leaves: ['I wanted to curl up and die when the demo failed'] },
  {
    pattern: 'shoot(?:ing)? myself in (?:the|both|my) (?:own )?f(?:oot|eet)',
    leaves: ['I keep shooting myself in the foot'],
  },
  {
    pattern: `(?:im|am|not|was|been|stop|stopped|keep|kept|nearly|almost|practically|basically) (?:killing|killed) myself (?:laughing|preparing|studying|revising|working|trying|(?:over|for) (?:[^ ¦]+ ){1,2}${WORK}|for (?:nothing|peanuts)|to (?:prepare|get (?:this|that|there|the|it|a|in)|finish|meet|make (?:the|a|my|sure)|learn|please|impress|pass|reach)|with (?:work|overtime|prep|worry|stress))`,
    leaves: ["I'm not killing myself for this job"],
  },
  { pattern: 'kill(?:ing)? myself laughing', leaves: ['I was killing myself laughing'] },
  {
    pattern: '(?:hang|hung|hanging) myself (?:out to dry|with my own rope)',
    leaves: ['I felt like hanging myself out to dry'],
  },
  {
    pattern:
      '(?:drown|drowned|drowning) myself in (?:work|applications|coffee|prep|tea|ice cream|job ads|emails|details?|notes)',
    leaves: ['I am drowning myself in coffee'],
  },
  {
    pattern:
      'cut(?:ting)? myself (?:off|short|some|out|down|loose|free|in (?:half|two)|shaving|while (?:shaving|cooking|chopping)|on (?:a|the|my) (?:tin|can|glass|knife|paper|envelope|razor shaving|door|mug))',
    leaves: ['I cut myself short when they asked about the team', 'I should cut myself some slack'],
  },
  {
    pattern:
      'burn(?:ing|t|ed)? myself (?:out|on (?:a|the|my) (?:kettle|coffee|stove|oven|hob|iron|pan|tea|cup|urn|grill|hot))',
    leaves: ['I burnt myself on the kettle before the call'],
  },
  {
    pattern:
      '(?:hurt|hurting|harm|harming) myself (?:financially|professionally|by (?:saying|asking|being|talking|not|applying|accepting)|in the long run|at (?:the gym|football|work|training)|running|playing|lifting)',
    leaves: ['I am hurting myself financially by waiting'],
  },
  { pattern: 'top(?:ped|ping)? myself up', leaves: ['topped myself up with coffee'] },
  {
    pattern: `${NOT} (?:mean |meant )?(?:to )?(?:want(?:ed)? (?:to )?)?(?:kill|hurt|shoot|stab|harm) ${PEOPLE}`,
    leaves: ['I did not want to hurt them by saying no'],
  },
  {
    pattern:
      '(?:who|patients?|clients?|callers?|pupils?|child) (?:says? |said |that |he |she |they )*(?:wants?|wanted) to (?:die|end (?:it all|their life)|kill (?:themselves|himself|herself)|be dead)',
    leaves: ['the child said he wants to die'],
  },
  {
    pattern:
      'hurt (?:him|her|them|people|(?:the|my|his|her|their) [^ ¦]+) by (?:saying|turning|leaving|asking|being|not|refusing)',
    leaves: ['I will hurt them by saying no'],
  },
  {
    pattern:
      '(?:hurt|kill) (?:his|her|their|someones|peoples|my|the) (?:feelings|chances?|ego|pride|business|reputation|brand|vibe|mood|career|cv|numbers?)',
    leaves: ['I hurt my chances by talking too long'],
  },
  {
    pattern:
      'beaten (?:up )?by (?:a|an|the|another|someone|somebody|internal) (?:better|more|stronger|internal|candidate|other|with)',
    leaves: ['beaten up by a better candidate'],
  },
  {
    pattern:
      '(?:want|wish|like|have) to live (?:near|by|close|in(?! (?:this|a|the|my|pain|fear|hell|here|it)))|being here next (?:year|month) as|wont be here next week as im on|want to (?:kill it|change my life)|my goodbye to the (?:team|office|staff)|(?:threw|throw|throws|throwing|thrown|chucked) (?:me|us|him|her|them) under the bus|(?:i )?(?:would be |am |was )?better off staying (?:where (?:i am|im|i was)|put|here|at|in my job)',
    leaves: [
      "I don't want to live near the office",
      "I can't see myself being here next year as a clerk",
      'he threw me under the bus',
      'I want to kill it next time',
      'I want to change my life',
      "I won't be here next week as I'm on annual leave",
      'this is my goodbye to the team and there is cake',
      'I would be better off staying where I am',
    ],
  },
  // Titles and lines that everybody knows.
  {
    pattern: `(?:${SUICIDE} (?:is painless|blonde|squad)|virgin suicides|reasons (?:why|to stay alive)|kill bill|die hard|born to die|(?:licen[cs]e|dressed|view|how|time|dare|mockingbird) to (?:kill(?:ing)? (?:a mockingbird|a king)|die another|kill ¦)|(?:live and )?let die|no time to die|die another day|to kill a mockingbird|killing (?:me softly|eve|floor|in the name|moon)|i (?:dont )?want to (?:live|die) forever|who wants to live forever|the (?:walking|living) dead|dead poets society|death of a salesman|get away with murder|murder (?:mystery|she wrote|on the)|stayin alive|everybody hurts|goodbye cruel world tour)`,
    leaves: ['Watched Suicide Squad after', 'sang I want to live forever at karaoke'],
  },
  {
    pattern:
      '(?:song|film|movie|book|novel|album|track|episode|tune|poem|play|lyrics?|podcast|documentary|game)(?: called| named| titled| about| where| in which| is| was|s)+ (?:(?!(?:im|me|myself|my|and|but|because|made|makes) )[^ ¦]+ ){0,8}?(?:kill|killing|die|dying|suicides?|hang(?:ed|ing)?|dead|murder|stab|shoot|hurt|burn|jumps?|beats?|hits?|raped?|drown(?:s|ed)?)(?: (?:himself|herself|themselves|yourself|myself|me|everyone|his wife|his|her|the boss|her husband))?',
    leaves: ['a song called Kill Yourself', 'the book about a man who wants to die'],
  },
  // Somebody met at work, in a scenario or in a question.
  {
    pattern: `(?<!(?:my|our|like|me a) (?:own )?)(?:patients?|clients?|callers?|residents?|pupils?|students?|customers?|women|survivors?|refugees?|child|children|young person|young people|teenagers?|teens?|prisoners?|inmates?|service users?|tenants?|passengers?|offenders?|victims?|veterans?|lads?|detainees?|user|users|members? of (?:staff|the public)|suspects?|(?:a|the) (?:colleague|employee|coworker|co worker|team member|staff member|visitor|man|woman|girl|boy|lad)|soldiers?|dementia) (?:(?!(?:i|im|ive|id|me|my|myself) )[^ ¦]+ ){0,12}?(?:${SUICIDE}|${SUICIDAL}|(?:kill|killed|killing|hurt|hurting|harm|harming|cut|cutting|hang|hanged|hung|drown|burned|burning) (?:himself|herself|themselves|themself|a|an|his|her|their|someone|somebody|staff|me|another|the)|self ?harm(?:s|ed|ing)?|overdos(?:e|ed|ing)|(?:end|ending|ended|took|take|taking) (?:his|her|their) (?:own )?life|(?:to|s) (?:jump|die)|want(?:s|ed)? to die|poison|(?:hit|bit|punched|attacked|assaulted|kicked|slapped|spat at|threatened|stabbed|scratched|bites|hits|grabbed|choked) (?:me|staff|us|him|her|his|a|another|the)|raped|beaten|abused|being (?:hurt|hit|beaten|abused))`,
    leaves: [
      'a patient who cut herself on the ward',
      'a resident who hit me twice in handover',
      'a caller said she was going to kill herself',
    ],
  },
];

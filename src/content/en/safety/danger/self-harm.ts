/** Ways to end one's life, and hurting oneself. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { GAP, WANT } from './fragments.js';

const BODY =
  '(?:arms?|legs?|wrists?|thighs?|hands?|head|face|skin|stomach|knuckles|forearms?|hips?|belly|ankles?|chest|fingers?|nails)';

export const selfHarm: readonly DangerRow[] = [
  // Ways.
  {
    pattern: [
      '(?:took|take|taken) (?:some|a lot of|lots of|loads of|a bunch of|a handful of) ',
      '(?:pills|tablets|sleeping pills) (?:last night|tonight|hoping|to (?:die|end|kill|sleep forever))',
    ],
    pauses: ['I took a handful of pills last night'],
  },
  {
    pattern: [
      '(?:sat|sit|sitting|stood|stand|standing|been) ',
      '(?:on|at|near|by) (?:a|the|that) (?:bridge|roof|rooftop|platform|cliff|edge|ledge|tracks|railing)',
      '(?: [^ ¦]+){0,7} (?:jump|jumped|jumping)(?! (?:on (?:the|a)|onto) )',
    ],
    pauses: ['I stood on the bridge and wanted to jump'],
    leaves: ['I was standing near the edge, ready to jump on the train'],
  },
  {
    pattern: [
      'overdos(?:e|ing|ed) (?:on|with) (?:my|all|pills|tablets|meds|paracetamol|purpose|tylenol|insulin)',
      '|(?:take|taking|took) an overdose',
    ],
    pauses: ['overdose on paracetamol', 'I could take an overdose'],
  },
  {
    pattern: [
      '(?:take|taking|took|swallow|swallowing|swallowed) ',
      '(?:all|every one|the whole bottle|a (?:whole )?bottle|a load|too many) (?:of )?(?:my |',
      'the |these |those )?(?:pills|tablets|meds|medication|sleeping pills|painkillers)(?! to (?:the|a|my) )',
    ],
    pauses: ['I am going to take all my pills', 'tempted to take all the tablets'],
    leaves: ['I will take all the tablets to the sales meeting'],
  },
  {
    pattern: [
      '(?:pills|tablets|meds|noose|rope|blade|razor|gun) ',
      '(?:are |is |all )?(?:lined up|ready|saved up|stashed|counted|in my hand|next to me|beside me|waiting)',
    ],
    pauses: ['the pills are lined up'],
  },
  {
    pattern: [
      '(?:saving|saved|stockpiling|stashing|stockpiled|hoarding) ',
      '(?:up )?(?:my |the |all my )?(?:pills|tablets|meds|painkillers)',
    ],
    pauses: ['I have been saving up my pills'],
  },
  {
    pattern: 'sli(?:t|tting) my (?:own )?wrists?|(?:tie|tying|tied|made|making|make) (?:a|the|my) noose',
    pauses: ['I want to slit my wrists'],
  },
  {
    pattern: [
      '(?:jump|jumping|step|stepping|throw myself|throwing myself|leap) (?:off|from|',
      'in front of|under|infront of) (?:a|an|the|that|this|my|our|the next|an oncoming|oncoming) (?:[^ ¦]+ )?',
      '(?:bridge|roof|building|balcony|cliff|train|bus|lorry|truck|tube|car|platform|window|flyover|overpass)',
    ],
    pauses: ["I'm thinking of jumping off a bridge"],
  },
  {
    pattern: [
      '(?:drive|driving|crash|crashing|steer|steering|swerve|walk|walking|step|stepping|run) ',
      '(?:my |the )?(?:car |myself )?(?:straight |right |out )?',
      '(?:into|off|in front of|infront of) (?:a |an |the |that |this |some )?(?:next |oncoming |busy )?',
      '(?:wall|tree|bridge|cliff|lorry|truck|train|traffic|river|sea|pole|bus|oncoming traffic)(?! than )',
    ],
    pauses: ['thinking about stepping in front of a train'],
  },
  // Hurting oneself.
  {
    pattern: [
      `(?:${WANT}|to|feel like|thinking (?:of|about)|think (?:of|about)|thoughts? of|`,
      'keep from|stop|never|not|wouldnt|would|risk of|started|been|be|keep|kept|back to|again|on) (?:to )?',
      `${GAP}(?:hurt|hurting|harm|harming|cut|cutting|burn|burning|punish by cutting) myself`,
    ],
    pauses: [
      'I want to hurt myself',
      "I've been cutting myself since the layoff",
      'i want to hurt myself so badly',
    ],
  },
  {
    pattern: [
      '(?:i|im|ive|i have|am) (?:keep |been |started |stop |just |now )?(?:hurting|harming|cutting|burning)',
      ' myself|(?:hurting|harming|cutting) myself (?:helps|helped|again|is|to)',
    ],
    pauses: ['I keep cutting myself', "I've been burning myself on purpose", 'hurting myself helps'],
  },
  {
    pattern: [
      'cut(?:ting)? my (?:own )?(?:wrists?|arms?|legs?|thighs?|skin|veins)',
      '(?! on (?:a|an|some|broken|glass|the (?:tin|can|glass|fence|edge|knife|door)) )',
    ],
    pauses: ['cutting my arms on the weekend'],
    leaves: ['cut my arm on a tin'],
  },
  {
    pattern: [
      '(?:cut|hurt|burnt|burned|burn|scratch|scratched|harmed|bruised|hit) myself (?:on purpose|(?:last night|',
      'yesterday|tonight|today)(?! (?:cooking|chopping|shaving|at|playing|running|lifting|making|opening) )',
      '|again|to (?:feel|cope|sleep|calm|punish)',
      '|at night|because|so (?:i|that i)|deliberately|intentionally|when(?:ever)? i|every (?:night|day|time)',
      '|with (?:a |my |the )?(?:lighter|cigarette|razor|blade|knife|scissors|iron|glass)|until)',
    ],
    pauses: ['I cut myself on purpose'],
    leaves: ['I cut myself yesterday chopping onions'],
  },
  {
    pattern: [
      '(?:i|ive|im|i have|i am|have) (?:just |been |even |now |back to |gone back to |relapsed and )?',
      '(?:started |back to |gone back to )?cutting (?:again|¦)',
    ],
    pauses: ["I've started cutting again"],
  },
  {
    pattern: [
      '(?:i|ive|i have|im|am|started|been|want to|going to|to|urge to|back to|used to) ',
      '(?:been |started |just |have |want to |have to )?',
      '(?:self harm|selfharm|self harmed|self harming|selfharming|self injur(?:e|ing))(?! (?:ward|unit|team|',
      'policy|service|services|training|nurse|patients|prevention|clinic|charity|risk|awareness|in|among) )',
    ],
    pauses: ["i've started self harming again"],
    leaves: ['I want to self harm training for my team'],
  },
  {
    pattern: [
      '(?:i|ive|i have|im|and|been|started|to|just|keep) (?:[^ ¦]+ ){0,3}(?:cut|cutting|',
      'cuts|scratch(?:ed|ing)?|burn(?:ed|t|ing)?|bit|bite|biting|hit|hitting|punch(?:ed|',
      'ing)?|bang(?:ed|ing)?|bruis(?:ed|ing)|pick(?:ed|ing)?|slic(?:ed|ing)|slice|',
      'carv(?:ed|ing)|stabb(?:ed|ing)|stab|slap(?:ped|ping)?|claw(?:ed|ing)?|scrap(?:ed|',
      'ing)|dug (?:my nails|a pin|a pen) into|dig(?:ging)?) (?:at |into |up |open )?(?:my|',
      `me) (?:own )?(?:[^ ¦]+ )?${BODY}(?: [^ ¦]+){0,6} (?:raw|until|till|to (?:feel|`,
      'punish|calm|cope|stop|numb|sleep|get)|on purpose|it helped|it helps|bleed|',
      'bleeding|blood|bled|relief|deserved?|to ribbons|again|instead|helps|better|',
      'with a (?:razor|blade|knife|lighter|compass|needle|pin))(?! (?:by|cooking|',
      'gardening|and again i asked) )',
    ],
    pauses: [
      'i scratched my arms raw again last nite and it helped',
      'I burnt my wrist with a cigarette to feel something',
      'I punched my legs till they were blue',
    ],
    leaves: ['I scratched my head over the question'],
  },
  {
    pattern: [
      '(?:punch(?:ed|ing)?|hit|hitting|headbutt(?:ed|ing)?|kick(?:ed|ing)?|bang(?:ed|',
      'ing)?|smash(?:ed|ing)?|slam(?:med|ming)?) (?:my (?:head|hand|fist|face|forehead) )?(?:on ',
      '|against |off |into |in |through )?(?:the |a |my )(?:[^ ¦]+ )?(?:wall|door|',
      'mirror|locker|tiles|sink|desk|steering wheel|window|table|floor)(?: [^ ¦]+){0,6} (?:bleed(?:ing)?|',
      'bled|blood|broke|knuckles|hurt|pain|bruise[sd]?|saw stars|swelled|swollen|',
      'numb|unconscious|feel (?:it|something|better))(?! (?:point|the printer) )|',
      '(?:needed|wanted|want|need|deserve|like|made) (?:it|to|the|this) (?:to )?(?:hurt (?:¦|',
      'so|more|me|badly)|feel (?:the )?pain|bleed|feel the (?:blade|burn on))',
    ],
    pauses: [
      'punched the wall until my hand was bleeding',
      'banging my head on the wall till it bled',
      'I needed it to hurt',
    ],
    leaves: ['banging my head against a wall with this form'],
  },
  {
    pattern: [
      '(?:without|stopped|resist|relapsed (?:and|on|with|into)|after|stop|days? (?:clean )?(?:from|',
      'of|off)|clean (?:from|of)|back (?:to|into|on)|my|tonight i|urge to|urges? (?:to|',
      'for)|thinking (?:of|about)|want to|going to|gonna|need to|about to|did some|',
      'i|doing|restarted|more) (?:the |any |some |start |started |have |just |been )?(?:self ?harm(?:ed|',
      'ing)?|self ?injur(?:y|ing)|cutting|sh)(?! (?:ward|unit|team|pathway|policy|',
      'service|services|training|nurse|patients|prevention|clinic|charity|risk|awareness|',
      'in|among|costs?|corners|edge|back|down|out|it|the|hours|jobs|room|machine|',
      'through|answer|guidance|module|leaflet|support|lead|question) )',
    ],
    pauses: [
      'I lasted nine days without self-harming',
      'relapsed and started cutting',
      "it's been a month clean from cutting and I want to",
      'need to self harm',
    ],
    leaves: ['my self-harm module was out of date', 'thinking of cutting costs'],
  },
  {
    pattern: [
      '(?:urge|urges|need|want|wanted|itch|itching|tempted|craving|dying|going) to (?:just )?(?:cut ',
      '(?:¦|again|deep|deeper|tonight|so|my|until|and bleed)|burn (?:¦|my skin|my arms?)|',
      'bleed|hurt ¦|bite myself|break my (?:own )?(?:hand|fingers?|arm)|scratch my (?:skin|',
      'arms?)|carve)(?! (?:costs|ties|losses|cv|hours|answer|answers|teeth|duck) )|',
      '(?:razor|blade|lighter|cigarette|knife|scissors|needle|compass|glass|iron|',
      'flame) (?:[^ ¦]+ ){0,3}(?:to|on|against|across|into|over|out on|along) my (?:[^ ¦]+ )?(?:skin|',
      'arms?|wrists?|legs?|thighs?|hand|stomach|veins?)|(?:hold|holding|held|put|',
      'putting) my (?:hand|arm|fingers?|palm) (?:over|on|in|against|under) (?:the|',
      'a) (?:[^ ¦]+ )?(?:flame|hob|stove|candle|lighter|radiator|boiling water|iron|',
      'kettle|cooker)',
    ],
    pauses: [
      'the urge to cut again',
      'I have the urge to burn my skin',
      'a razor across my thigh',
      'held my hand over the candle',
    ],
    leaves: ['I want to cut my losses'],
  },
  {
    pattern: [
      '(?:cut|cuts|cutting|sliced|scars|marks|slashes|burns|wounds) (?:[^ ¦]+ ){0,2}(?:on|',
      'up|down|all over|across|along|the tops? of|into|in) my (?:[^ ¦]+ )?(?:arms?|',
      'legs?|thighs?|wrists?|hips?|stomach|forearms?)(?! (?:from (?:the (?:cat|garden|',
      'kitchen|job)|gardening)|by accident) )|(?:starv(?:e|ing)|punish(?:ing)?) myself (?:[^ ¦]+ ',
      '){0,3}(?:to|until|till|because|by|again|for|so)(?! (?:(?:the|that|this) (?:mistake|',
      'answer|typo)|coffee) )|(?:hide|hiding|cover|covering|wear|long) (?:[^ ¦]+ ){0,3}(?:sleeves|',
      'cuts|scars|bandages?)(?: [^ ¦]+){0,5} (?:cuts?|scars|what i did|cutting|see what|',
      'marks|i did|arms|showing)',
    ],
    pauses: [
      'fresh cuts on my arms since monday',
      'starving myself to punish me',
      'wearing long sleeves so nobody sees the cuts',
    ],
    leaves: ['punishing myself with coffee'],
  },
  {
    pattern: [
      'self harm(?:ed|ing) (?:for the|again|last night|today|tonight|yesterday|twice|',
      'this (?:morning|week)|since|because i|to cope)',
    ],
    pauses: ['self harmed for the first time in two years'],
  },
];

/** Ways to end one's life, and hurting oneself. */

import type { DangerRow } from '../../../../domain/safety/danger.js';
import { GAP, WANT } from './fragments.js';

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
      '(?:wall|tree|bridge|cliff|lorry|truck|train|traffic|river|sea|pole|bus|oncoming traffic)',
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
];

/** Spellings that are put right before the patterns look. */

import type { Spellings } from '../../../../domain/safety/danger.js';

const MEANT = [
  'kill: kil kll kiil klil | killing: kiling killng killin | killed: kiled killd | die: dye dei dieee diee',
  'dead: ded deadd | death: deth | dying: dieing dyeing | want: wnat wnt wan wante whant',
  'want to: wanna wana wona wonna wannna wantto | going to: gonna gona gunna gna gonnae | live: liv leev',
  'living: liveing | life: lif lyf lfe liffe | alive: aliv alve allive | hurt: hert hrt hurtt',
  'dont: dnt dun dnot donot dinnae dinna | cant: cnt carnt cyant cannae | over: ovr | and: n nd adn | to: 2 | for: 4 | be: b',
  'to: tae | do: dae | from: fae frae | with: wi wiv wif | dead: deid | death: deith | head: heid | home: hame | gave: gied',
  'have: hae hav | my: mah | floor: flor | wrist: rist wrst | wont: wullnae willnae | didnt: didnae | isnt: isnae | wouldnt: widnae',
  'now: noo | wanted: wantit | hit: skelped | suicide: sui | tomorrow: tmrw tmr tomoz morra | today: 2day',
  'all: al | every: evry evary | everyday: evryday | just: jst jus juss | again: agen agian agn',
  'tonight: 2nite tonite 2night tnite tonit | night: nite | thinking: thinkng thiking thinkn thnking',
  'think: thnk thinkk | ending: endng | end: ennd',
  'myself: meself mysef mself myslf miself maself mysel mysen mesen | commit: comit committ comitt',
  'committing: comiting | pills: pils pillz pilz | bridge: brige brdige brigde | jump: jmp jumpp | hang: hagn',
  'hanging: hangng | knife: nife knief knif | choked: chocked | chokes: chockes | wish: wissh',
  'better: beter bettr | because: cos coz cuz becuz bcoz bcuz bc | overdose: od overdoze | overdone: overdone',
  'cutting: cuting cuttn | wake: wakee | point: piont pont | world: wrld wolrd | should: shud shoud',
  'would: wud woud | could: cud coud | husband: hubby hubbie | boyfriend: bf | girlfriend: gf | hits: hitts',
  'beat: bate beet | raped: raepd rapd | ex: exs | ill: il | about: bout abt | self: slef sefl',
  'disappear: dissapear disapear dissappear disapeer | insulin: insuline | scared: scard scaired',
  'wrists: wirsts rists writs | bleed: blead | gone: gon | goodbye: gudbye goodby goodbuy',
  'forever: 4ever 4eva foreva | everyone: every1 evry1 evryone | someone: some1 sum1 | anyone: any1',
  'before: b4 | are: r | you: u ya | please: pls plz | people: ppl | nobody: noboby nobdy',
].join(' | ');

/** "thinkin", "killin". */
const DROPPED_G = [
  'think|end|kill|liv|go|cutt|hitt|beat|hurt|feel|dy|tak|jump|want|try|plann|be|hang|drown|threaten|wak|giv',
  'gett|hav|do|follow|harm|chok|cry|say|talk|look|sav|swallow|driv|walk|tell|carry|los|burn|punch|kick|abus|topp|starv|bleed|stabb|shoot|strangl|scratch|slapp|bang|breath|wait|count|stopp|leav|sleep|suffer|bring|smash|overdos|wish|hop|pray|bleed|unaliv|beg|plot|lock|touch|grabb|forc|know|com|sitt|stand',
]
  .join('|')
  .split('|');

export const spellings: Spellings = {
  exact: new Map([
    ...MEANT.split(' | ').flatMap((entry) => {
      const [meant = '', typed = ''] = entry.split(': ');
      return typed.split(' ').map((word): [string, string] => [word, meant]);
    }),
    ...DROPPED_G.map((stem): [string, string] => [`${stem}in`, `${stem}ing`]),
  ]),
  near: [
    'suicide|suicidal|overdosed|overdoses|myself|himself|herself|themselves|killing|overdose|anymore|tonight|threatened|strangled',
    'threatening|strangling|assaulted|molested|stabbing|existing|disappear|without|worthless|boyfriend',
    'girlfriend|husband|yesterday|paracetamol|wouldnt|couldnt|everyone|forever|cutting|threatens',
  ]
    .join('|')
    .split('|'),
};

/** Sentences, and shapes of addresses and of money, in which a fact stands. */

import type { Fact, FactWords } from '../../../domain/posting/fact-words.js';
import { alternatives } from '../text/lists.js';
import { job, organisation, placeEnd } from './names.js';

/** Up to nine words with capitals, of which small ones may stand between. */
export const NAME =
  "(?!(?:We|The|Our|You|They|It|This|That|He|She|Who|If|As|At|In|For|To|Please|All|Any|Both|EEO)\\b)\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}(?:(?: (?:of|the|and|&|for|on|d[aeiu]|de[lrs]|la|le|à|et|van|von|für|und)){0,2} (?:\\p{Lu}[\\p{L}\\p{N}&.'’-]{0,40}|&)){0,8}(?:, (?:Inc|Ltd|LLC|LLP|PLC|Pty)\\b\\.?(?: Ltd)?)?";
const NAMED = `(${NAME})`;
/** No sentence goes on in a place: "in Leeds, Please call". */
const UPPER = '(?!(?:Please|This|These|We|You|Our|Your|If|For|All|Any|To|It)\\b)\\p{Lu}';
const PLACE_WORDS = `(${UPPER}[\\p{L}'’.-]{1,30}(?: ${UPPER}[\\p{L}'’.-]{1,30}){0,3}(?:, ${UPPER}[\\p{L}'’.-]{1,30}(?: (?:of |and )?${UPPER}[\\p{L}'’.-]{0,30}){0,3}){0,3}(?![\\p{L}\\p{N}]))`;
/** Not "Leeds" of "Leeds Building". */
export const PLACE = `${PLACE_WORDS}(?! \\p{Lu}\\p{Ll})`;
const TOWN_WORDS = "\\p{Lu}[\\p{L}'’-]{1,30}(?:[ -](?:\\p{Lu}|on|upon|le|under)[\\p{L}'’-]{1,30}){0,3}";
const TOWN = `(${TOWN_WORDS})`;
const COUNTY =
  '(?:\\p{Lu}\\p{L}+shire|(?:County|Co\\.?|Greater) \\p{L}+|(?:West|East|North|South) (?:Midlands|Yorkshire|Sussex)|Kent|Surrey|Essex|Devon|Cornwall|Norfolk|Suffolk|Dorset|Somerset|Cumbria|Merseyside)';
/** "(NHRC)" behind a name. */
const SHORT = '(?: (?:\\([^()]{2,120}\\)|[“"][^“”"]{2,20}[”"]))?';
const KIND = `(?:${alternatives(`
  firm, company, companies, charity, agency, agencies, organi[sz]ation, studio, start-?up, practice, provider, manufacturer, retailer,
  brewery, bakery, restaurant, hotel, chain, supplier, employer, business, university, college, school, academy, hospital, trust,
  council, consultancy, authority, institute, institution, brand, group, shop, producer, distributor, nursery, club, museum, association, federation, foundation, society`).replace(
  /(?<=^|\|)[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
)})(?=[.,;:!]|$| (?:in|of|on|at|to|for|from|with|by|near|and|that|which|who|whose|where|based|located|run|owned|dedicated|committed|\\p{Ll}+ing)\\b)`;
const DAY =
  '(?:\\d{1,2}(?:st|nd|rd|th|ST|ND|RD|TH)?(?: of)? \\p{L}{3,9}\\.?|\\p{L}{3,9} \\d{1,2}|\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?)';

/** Beside money that is pay, and not a fund or a turnover. */
const PAY =
  /\b(?:salar(?:y|ies)|pay|paid|wages?|earn|earnings|rates?|remuneration|compensation|stipend|emoluments?|package|income|band|scale|OTE|pro rata|p\.?a)\b|(?:\b(?:per|an?|p)|\/)\s?\/?(?:annum|year|hour|fortnight|week|month|day|hr|yr|[ahm])\b/i;

export const STATES =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|QC|SK|YT|NSW|VIC|QLD|ACT|TAS';

/** Where people work. */
const SITE =
  '(?:office|branch|depot|bureau|store|shop|site|facility|factory|plant|campus|headquarters|warehouse|clinic|salon|location)';

const HIRING = /\b(?:recruit|hir(?:e|ing)|seek(?:s|ing)|looking for|invit(?:es|ing)|vacanc|position|job)/i;

const sentences = (
  fact: Fact,
  says: readonly string[],
  more: { readonly only?: RegExp; readonly beside?: RegExp; readonly weak?: true } = {},
) => says.map((pattern) => ({ fact, says: new RegExp(pattern, 'u'), ...more }));

export const factSentences: FactWords['sentences'] = [
  ...sentences('company', [
    `^(?:[Tt]he |[Hh]ere at |(?:The |An? )?\\p{L}+ (?:charity|company|firm|restaurant|bakery|caf[eé]) )?(?:(?:Governors|Trustees|Directors|Governing Body|Board) of (?:the )?)?${NAMED}(?: (?:magazine|newspaper|restaurant|charity|studios?))?${SHORT}(?: at the [\\p{L} ()'’-]{3,90}|,? (?:in|of) (?![\\p{L} ]{3,30}Lab)[\\p{L} .’'-]{3,30}(?:, [A-Z]{2})?|, (?:an?|the|part of) [^,.;]{3,80},|, \\p{Lu}[\\p{L}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30}){0,3})?,? (?:exists to|(?:is|are) (?:currently |now |actively )*(?:looking for|looking to (?:recruit|appoint|hire|add|fill|employ)|seeking|searching for|recruiting|hiring|accepting applications)|(?:is|are) (?:\\p{Ll}+ )?(?:excited|delighted|proud|pleased|thrilled|happy|keen) to (?:announce|offer|welcome|invite|advertise|recruit|hire|appoint|add|expand|grow|open|seek|share|present|be|have)\\b|(?:is |are )?(?:currently |now )?(?:seeks (?=an? |our |\\d|to (?:recruit|appoint|hire|fill|employ|add)|for |(?:\\p{L}+(?:-|,? )){0,6}?(?:applica|candidates|individuals|people|${job.source}))|wish(?:es)? to (?:appoint|recruit|employ|hire)|invit(?:es?|ing) (?:[\\p{L}-]+ ){0,2}(?:applications|applicants|candidates)|(?:requires|needs) an?|has an? (?:[\\p{L}-]+ ){0,3}(?:opportunity|opening|vacancy|position)))`,
    `\\b(?:[Jj]oin|[Ww]ork(?:ing)? (?:for|at|with)) (?:our (?:[\\p{L}-]+ )?team (?:at|of) |the (?:[\\p{L}-]+ )?team (?:at|of) )${NAMED}`,
    `\\b[Jj]oin(?:s|ing)? (?:the )?((?:\\p{Lu}[\\p{L}&.-]{1,30}(?: of(?: the)?| and| &)? ){0,5}\\p{Lu}[\\p{L}&.-]{1,30})['’]s? (?:[\\p{L}&-]+ ){0,4}?(?:team|department|network)\\b`,
    `^(?:Here )?[Aa]t ${NAMED}(?:,? we|, (?:our|you|each|every))(?!\\p{L})`,
    // What is said of equal chances, and of the right to choose, is said of the employer.
    `^(?:[Tt]he )?${NAMED}${SHORT},? (?:(?:is|are) (?:proud to be )?an? (?:[\\p{L}&/-]+ ){0,3}?(?:equal|inclusive|disability confident)|(?:is|are) committed to (?:[\\p{L},]+ ){0,8}?(?:diversity|equality|equity|equal|safeguarding|inclusion|protection)|(?:welcomes|encourages) (?:diversity|applica(?:tions|nts)|candidates)|reserves the right|(?:will make|makes|provides) reasonable|does not discriminate|values diversity|celebrates)`,
    `^(?:About|Why (?:join|work (?:for|at))|Who (?:is|are)|Life at|Careers? (?:at|with)|Vacanc(?:y|ies) at) (?:[Tt]he )?${NAMED}\\W*$`,
    `\\b${NAMED} (?:is |are )?act(?:s|ing) as an? \\P{L}{0,3}[Ee]mployment (?:[Aa]gency|[Bb]usiness)`,
    `^We are ${NAMED}${SHORT}, (?:an?|the)\\b`,
    `^(?:[Tt]he )?${NAMED}${SHORT},? (?:is|are) (?:an?|the|one of the|(?=non-?profit)) ?(?:(?!with|in|of|for|to|at|that|which|where|who)[\\p{L}&'’-]+,? ){0,7}?${KIND}`,
    `(?:^|[.!,] |\\bto )[Jj]oin ${NAMED}(?= (?:for|as|and)\\b|[!.]?$)`,
    `\\bnew (?:[\\p{L}-]+ ){0,2}?(?:members?|additions?) (?:of|to) (?:the )?${NAMED}(?=[.,;:!]| (?:team|family|who|to)\\b|$)`,
    `\\b(?:vacanc(?:y|ies)|opportunit(?:y|ies)|position|opening|career)s? (?:(?:has|have) (?:arisen|become available) |(?:is |are )?(?:now )?available )?(?:at|with) (?:the )?${NAMED}(?=[.,;:!?]|$| (?:in|for|on|as|to|is)\\b)`,
  ]),
  ...sentences(
    'company',
    [
      `^(?:[Tt]he )?${NAMED} (?:currently |now )?(?:recruiting|hiring|seeking|looking for)\\b`,
      `^(?:[Tt]he )?${NAMED}${SHORT},? (?:is (?:an? |the |one of )|are (?:an? |the )|has |have |holds |houses |keeps |serves |runs |makes |provides |offers |operates |sits |was (?:founded|established) |believes |works |supports |delivers |owns |employs |needs )`,
      `^(?:[Tt]he )?${NAMED}${SHORT}, [^,;]{3,90}, (?:is|are|has|have|was|exists|provides|offers|runs) `,
      // "Harrow Library, 5 Kiln Lane, Leeds, WA 98052"
      `^(?:[Tt]he )?${NAMED}, \\d{1,5}[A-Za-z]? [^.;:]{5,80}(?:\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d[A-Z]{2})\\W{0,3}$`,
      `\\bbe employed (?:\\p{Ll}+ )?by (?:the )?${NAMED}(?=[.,;]| (?:and|on|in|for|as|at)\\b|$)`,
      `^(?!.*\\b[Ii]nterviews?\\b).*?\\bat (?:the )?${NAMED}(?=[.,;:!?]|$| (?:in|on|as|to|is|we|from|who)\\b| \\()`,
    ],
    { weak: true, only: organisation },
  ),
  ...sentences(
    'company',
    [
      `(?:©|[Cc]opyright)\\s?(?:©\\s?)?(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?,? )?${NAMED}(?=[.,|]|$| [-–|]| [Aa]ll [Rr]ights)`,
      `\\b(?:run|managed|owned|operated) by (?:the )?${NAMED}(?=[.,;]|$| (?:in|and|which|who)\\b)`,
    ],
    { weak: true },
  ),
  ...sentences('place', [
    // "Porter - Harrow Hill, NSW"
    `^.{3,80}?(?: [-–—|] | ?\\()(${TOWN_WORDS}, (?:${STATES}))\\)?$`,
    String.raw`(?:^|, |\d )((?:\p{Lu}[\p{L}'’-]{1,30} ){0,2}\p{Lu}[\p{L}'’-]{1,30},? (?:${STATES}),? (?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] \d[A-Z]\d|\d{4}))(?![\p{L}\p{N}])`,
    `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated|[Oo]n-?[Ss]ite|[Hh]ybrid) (?:in|at|from|out of|near|within) (?:our |(?:the |\\p{Ll}+ ){0,2}(?:heart|cent(?:re|er)|middle|outskirts|suburbs?|north|south|east|west|(?:city|town|village)(?: cent(?:re|er))?) of |the \\p{Lu}\\p{L}+ (?:neighbou?rhood|area|district|suburb) of |\\p{Ll}+ )?(?:the (?=(?:\\p{Lu}[\\p{L}-]+ ){1,3}(?:area|region|office|campus)\\b|U[KS]))?${PLACE}(?! (?:of|for|and(?! (?:is|are|was|has|we|you|offers?|serves?)\\b)|&|team|program(?:me)?|department|\\()|['’])`,
    `\\b(?:[Bb]ased|[Ll]ocated|[Ss]ituated) at (?:the )?\\p{Lu}[^,.;]{3,60}, ${PLACE}(?=[.;!]|$)`,
    `\\b[Pp]ositions? available in ${PLACE}`,
    `\\b(?:post|position|role|job) is (?:\\p{L}+[ -]){0,3}in ${PLACE}`,
    `\\b(?:in|at|from|for|to) (?:our|the|\\p{Lu}\\S{1,30}['’]s) (?:new |busy |main )?(?!(?:\\p{L}+ ){0,3}(?:Head|Main|Home|Post|Front|Back|Field|Corporate|Central|Regional|Executive|Company|Business|Registrar|School|Farm|Gift|Charity|Coffee|Retail|Box)\\b)${PLACE_WORDS} (?:${SITE}|[OBDS](?:ffice|ranch|epot|tore|hop|ite))s?\\b`,
    `\\b(?:[Aa]n?|[Oo]ur|[Tt]he|[Aa]re) (?!Office|Home|Field|Community|School|Hospital|Project|Cloud|Web|Team)(\\p{Lu}\\p{Ll}{2,20}(?: \\p{Lu}\\p{Ll}{2,20})?)[ -]?based (?=[^.,;]{0,50}(?:${job.source}|company|firm|charity|business|role|position|post)\\b)`,
    `\\b[Cc]ommut(?:e|ing|able) (?:distance )?(?:to|of) (?:our |the )?${PLACE}`,
    `\\b(?:team|${SITE})s? (?:(?:is|are) )?in ${PLACE}(?=[.,;]| and \\p{Ll}| (?:to|who|with|for)\\b|$)`,
    '\\b((?:[Ff]ully|100%|[Cc]ompletely) [Rr]emote)\\b',
    '\\bis an? (?:[\\p{L}-]+,? ){0,3}?([Rr]emote)(?:,? [\\p{L}-]+){0,2} (?:role|position|job|post|opportunity)\\b',
    `\\b([Rr]emote(?:ly)?,? (?:from )?(?:anywhere )?(?:within|in|across) (?:the )?${PLACE_WORDS})`,
    '^([Rr]emote)(?: \\([^()]*\\))?$',
  ]),
  ...sentences(
    'place',
    [
      `(?:^(?=[^,]+, )|, |\\bin )${PLACE}(?=[.,;!]|$| [-–|] | (?:is|are|seeks?|invites?|has|to|who|for|and)\\b)`,
    ],
    { weak: true, only: new RegExp(`${placeEnd.source}|, (?:${STATES})$`, 'iu'), beside: HIRING },
  ),
  ...sentences(
    'place',
    [
      `\\b(?:in|of|across|throughout) (?:the )?((?:\\p{Lu}[\\p{L}'’-]{1,30} ){1,3}(?:District|Region|County|Province|Valley|Peninsula))(?! \\p{Lu}|\\p{L})`,
    ],
    { weak: true, beside: new RegExp(`${HIRING.source}|\\b(?:serv(?:es|ing)|based|located)\\b`, 'iu') },
  ),
  ...sentences(
    'place',
    [
      `\\b(?:schools?|hospitals?|homes|hotels?|restaurants?|salons?|shops?|stores?|offices|clinics?|caf[eé]s?|farms?|compan(?:y|ies)|firms?) in (?:central )?${PLACE}(?=[.,;!]|$| (?:that|which|with|where|who|and)\\b)`,
      // Codes of Britain, Canada, Ireland, Australia, of the Continent behind a street or a country's letters, of Kenya behind a box.
      `(?:^|, )${TOWN},? (?:${COUNTY},? )?[A-Z]{1,2}\\d{1,2}[A-Z]? \\d[A-Z]{2}\\b`,
      `(?:^|, )(${TOWN_WORDS},? ${TOWN_WORDS}),? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b`,
      `(?:^|, )${TOWN}(?: \\d{1,2})?,? (?:${COUNTY},? )?[AC-FHKNPRTV-Y]\\d[\\dW] ?[AC-FHKNPRTV-Y\\d]{4}\\b`,
      `(?:^|, )${TOWN},? \\d{4},? (?:${STATES})\\b`,
      `(?:^|[ ,])(?:[A-Z]{1,2}-\\d{4,5}|(?:\\p{L}+(?:stra(?:ß|ss)e|str\\.|platz|allee)|\\p{Lu}\\p{L}+(?:weg|gasse|ring)) \\d{1,4}[a-z]?,? \\d{4,5}) ((?:St\\.? )?\\p{Lu}[\\p{L}'’/-]{1,30}(?:,? \\p{Lu}\\p{Ll}{2,20})?)(?=[.,;]|$)`,
      `\\b[Pp]\\.? ?[Oo]\\.? ?(?:BOX|[Bb]ox) [\\d -]{1,15},? ${PLACE}`,
      `\\b(?:[Cc]ity|[Tt]own|[Vv]illage|[Ii]sland|Borough) of ${PLACE}`,
      `\\bin (?:downtown|central) ${PLACE}`,
      `^\\d{5} ${TOWN}$`,
    ],
    { weak: true },
  ),
  ...sentences('closes', [
    `\\b(?:[Cc]losing date|[Cc]loses|CLOSING DATE|[Dd]eadline|[Cc]lose(?: on)?|CLOSE ON|[Aa]ccepted (?:between|from) [^.;]{3,30} (?:and|to|until))(?: (?:is|of|for [\\p{L} ]{3,30}|and time))?:? ((?:\\p{L}+day,? )?(?:the )?${DAY},? \\d{4})`,
    `\\b(?:[Aa]pply|[Aa]pplications?|CVs?|[Dd]eadline|[Cc]los(?:es|ing)|[Rr]eceived|[Ss]ubmitted|[Ss]ubmit|[Ss]end|[Ee]-?mail|[Ff]orward|[Rr]esume)\\b(?:(?!\\b(?:[Oo]pen|commence|begin))[^.;]|\\.(?=\\S)){0,140}?\\b(?:by|before|on|is|than|until)\\b ((?:midnight|noon|the|close of business|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m|\\p{L}+day|on|,| )*${DAY}[^.;]{0,30})`,
  ]),
  // Only what has an end is to be done on a day or before it.
  ...sentences(
    'closes',
    [
      `\\b(?:on or before|no(?:t)? later than) (?:the |(?:midnight|noon|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m)(?: on)? )?(?:\\p{L}+day,? )?(?:the )?(${DAY}[^.;]{0,12})`,
    ],
    { weak: true },
  ),
  ...sentences('interview', [
    `\\b[Ii]nterviews?\\b(?:(?!\\b[Aa]ppl|\\bstart)[^.;]){0,100}?\\b(?:on|for|be|date|place|held)\\b ([^.;]{0,20}${DAY}[^.;]{0,30})`,
    // "Appear in person on 3 May" is a walk-in interview.
    `\\b(?:appear(?:ing)?|[Aa]ttend|[Rr]eport|[Ww]alk[- ]?in)\\b[^.;]{0,60}?\\b(?:in person|interview|originals?)\\b[^.;]{0,40}?\\bon ([^.;]{0,20}${DAY}[^.;]{0,30})`,
  ]),
  ...sentences(
    'salary',
    [
      String.raw`((?:[£$€₹]|\b(?:USD|GBP|EUR|CAD|AUD|NZD|ZAR|KES|Ksh|NGN|INR|R|Rs\.?)(?= ?\d)) ?\d[\d,.]*(?: \d{3}(?:,\d\d)?(?!\d))*k?(?: ?(?:-|–|—|to) ?(?:[£$€₹]|\b[A-Z]{1,3}\b|R|Ksh|Rs\.?)? ?\d[\d,.]*(?: \d{3}(?:,\d\d)?(?!\d))*k?)?(?:,-)?(?: (?:gross|net|[Bb]asic))?(?: ?(?:per|an?|\/|p\/?)\s?(?:annum|year|hour|fortnight|week|month|day|hr|yr|a|h|m)\b)?)`,
    ],
    {
      only: /\d{2}[,.]?\d{3}|\d\dk|(?:\b(?:per|an?)|\/|p\/?)\s?(?:annum|year|hour|fortnight|week|month|day|hr|yr|[ahm])\b/i,
      beside: new RegExp(
        `^(?!.*\\b(?:refund|reimburse|penalty|bond of|fees? of|cost of)).*(?:${PAY.source})`,
        'isu',
      ),
    },
  ),
  ...sentences('salary', [
    String.raw`\b(?:paid|[Ss]alary|[Ss]tipend|[Ww]age) (?:(?:is|of|at|will be) )?(?:about |around |circa |c\.? ?)?((?:[£$€₹] ?\d[\d,.]*\d|\d[\d,. ]*\d ?(?:€|EUR|CHF|USD|GBP))(?: ?(?:per |a |an |\/ ?)(?:annum|year|hour|week|month|day))?)`,
    // "Salary based on scale 8, level 2"
    String.raw`\b(?:[Ss]alary|[Rr]emuneration|[Pp]ay) (?:(?:is|will be|are) )?(?:based on|according to|in (?:line|accordance) with) (?:the )?([^.;]{3,120}\d[^.;]{0,12})`,
  ]),
  ...sentences('contact', [
    String.raw`\b[Cc]ontact (?:[Uu]s\b(?:[^.;@]{0,60}? (?:at|on|via))?:? )?(?:the )?(?![Uu]s\b|to\b)([^.;]{3,60}?(?:\S{1,40}@[\w.-]{3,60}\w|\d[\d ()-]{6,16}\d))`,
    String.raw`(?<=[:\s(<,]|^)([\w.+-]{1,40}@[\w-]{2,40}(?:\.[\w-]{2,20}){1,4})`,
  ]),
  ...sentences(
    'contact',
    [
      String.raw`(?<!\b(?:[Ww]e|[Tt]hey|[Yy]ou|I) )\b(?:[Cc]ontact|[Cc]all|[Pp]hone|[Rr]ing|[Ss]peak (?:to|with)|[Aa]ddressed to:?|[Ff]or the attention of:?) (?:\p{Ll}{3,12} ){0,3}((?:(?:Dr|Prof|Mrs?|Ms)\.? )?\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}* )?\p{Lu}[\p{L}'’-]+)(?=[.,;]|$| (?:on|at|by|for|if|via|or)\b| ?\(\d)`,
      String.raw`\b(?:[Cc]all|[Pp]hone|[Rr]ing|[Tt]elephone)\b(?![^.;@\d]*\b(?:support|technical|helpline|hotline|emergenc|accommodat))[^.;@\d]{0,120}?((?:\+|\()?\d[\d ()-]{6,16}\d(?:,? ext(?:ension)? \d{1,5})?)`,
    ],
    { weak: true },
  ),
];

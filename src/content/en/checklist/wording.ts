/** How an answer becomes a line to do, with as little round it as possible. */

import { withoutOwnNote } from '../../../domain/stories/own-note.js';
import { memoized } from '../../../domain/text/memoized.js';
import { capitalised } from '../../../domain/text/printable.js';
import { stemsOf } from '../../../domain/text/similar.js';
import { words } from '../text/lists.js';
import { stopWords } from '../text/stop-words.js';
import { beginsWithVerb } from '../text/verbs.js';
import { toDoText } from './change.js';
import { credential } from './credentials.js';

/** One sentence is a line of a list without its full stop; "etc." keeps it. */
export const line = (entry: string): string =>
  /[.!?]\s/.test(entry.trim())
    ? entry.trim()
    : entry
        .trim()
        .replace(/([?!])\1+/g, '$1')
        .replace(/(?<!\b(?:etc|e\.g|i\.e|a\.m|p\.m|\p{L})|\.)\.$/iu, '');

/** What they say to themselves about a thing: "business partnering, whatever that means". */
const ASIDE =
  /\s*(?:[,;(]|\s[-–—])\s*(?:whatever (?:that|it) (?:is|means)|(?:i )?(?:guess|think|suppose)|not sure\b.*|apparently|obviously|of course|no idea\b.*|don['’]?t (?:ask|know)\b.*)[)?!.]*$/i;

export const withoutAside = (entry: string): string => entry.replace(ASIDE, '');

/** "no medication training" is medication training. */
export const lacked = (entry: string): string =>
  entry.replace(
    /^(?:no|not had any|never had an?|(?:i )?(?:don['’]?t|do not) have (?:an?|any))\s+(?=\S)/i,
    '',
  );

export const framed =
  (frame: string) =>
  (entry: string): string =>
    beginsWithVerb(entry) ? capitalised(line(entry)) : `${frame}: ${line(entry)}`;

/** "To be honest, …", "but …" */
const BEGINS =
  /^(?:(?:(?:we|i|the panel) (?:just )?(?:felt|thought|think|feel)(?: that)?|to be honest|honestly|next time|in (?:the )?future|going forward|perhaps|maybe|however|but|although|though|and|also|overall)\b,?\s+)+/i;
const ASKS =
  /^(?:(?:we|i|the panel)(?:['’]d| would) (?:suggest|recommend|advise|encourage) (?:that )?you(?: to)?|(?:we|i|the panel)(?:['’]d| would)(?: have)? liked? you to|(?:you |she |he |they )?needs? to|you (?:may|might|could|should|will|['’]ll)(?: also)?(?: want to| like to| wish to| need to)?|you (?:want|have|ought) to|try to)\s+(?:also\s+)?/i;
const NEED_MORE =
  /^(?:you )?need(?:s|ed)? (?=(?:more|better|clearer|stronger) (?:examples?|details?|depth|evidence|structure|answers?)\b)/i;
const COULD_HAVE_BEEN = /^you (?:could|should|might) have been (?:(?:a )?(?:bit|little) )?(?=more\b)/i;
const WOULD_HEAR =
  /^(?:we|i|the panel)(?:['’]d| would)(?: have)? liked? to (?:have )?hear(?:d)?(?: (?:a (?:bit|little) )?more)? (?:about|on)\s+/i;
/** "The 2391 certificate would help" and "it would help to have the 2391" */
const WOULD_HELP =
  /^(?!(?:it|that|this|which|what|who|you|we|i|to)\b)(?:(?:having|getting|holding) )?(?:(?:an?|the|your) )?(.+?) would (?:really |also |certainly |definitely )?(?:(?:have )?help(?:ed)?|be (?:(?:very |really )?(?:helpful|useful|good)|an? (?:advantage|bonus|plus|help)))(?: (?:you|us|here|next time))*[.!]?$|^it would (?:really |also )?(?:help|be (?:helpful|useful|good|an advantage)) (?:to|if you) (?:have|had|hold|held|get|got) (?:(?:an?|the|your) )?(.+?)[.!]?$/i;
const THEIR_VOICE = /\b(?:you|your|yours|yourself|we|our|us)\b|^(?:she|he|they|the panel)\b/i;
/** What they have never done is nothing to work on before the interview, but they may be asked about it: "no jokes" is. */
export const NEVER_HAD =
  /^(?:never|haven['’]?t|hadn['’]?t|lack(?:ing)?(?: of)?|without|(?:no|not (?:any|enough)|don['’]?t have(?: any)?) (?:\p{L}+ ){0,2}?(?:experience|background|knowledge|qualifications?|training|exposure|track record))\b/iu;
const LACK = /^(?:no|not|never|haven['’]?t|hadn['’]?t|don['’]?t|lack(?:ing)?(?: of)?|without)\b/i;

/** Nobody unlearns it, and most who are told so are asked about it again. */
const OVERQUALIFIED = /\bover-?\s?qualified\b/i;

/** "You need to give more detail" is "give more detail". */
const asked = (entry: string): string => {
  const words = entry.replace(BEGINS, '');
  const about = words.replace(WOULD_HEAR, 'say more about ');
  const rest =
    about === words
      ? words.replace(NEED_MORE, 'give ').replace(COULD_HAVE_BEEN, 'be ').replace(ASKS, '')
      : about;
  // "Our stock system" is theirs and nobody else's.
  return beginsWithVerb(rest) && !/^have\b|\b(?:we|our|us)\b/i.test(rest) ? rest : words;
};

/** "Less sure on enrichment", "costing was also a bit weak" and "a first aid certificate needed" name what to work on. */
const LESS =
  /^(?:you (?:were|seemed|came across as) )?(?:(?:a (?:bit|little)|slightly|rather) )?(?:less|not (?:as|so|very|quite)|un) ?(?:sure|confident|strong|clear|convincing) (?:on|about|in|with|at|when it came to) /i;
const WEAK =
  /\s+(?:(?:was|were|is|are) )?(?:also |still |just )*(?:(?:a (?:bit|little)|rather|quite|too) )?(?:weak|lacking|missing|thin|needed|required)[.!]?$/i;

/** What would help is what to work on. */
export const needed = (entry: string): string => {
  const topic = entry.replace(WOULD_HELP, '$1$2').replace(LESS, '');
  const named = THEIR_VOICE.test(topic) ? topic : topic.replace(WEAK, '');
  return /[\p{L}\p{N}]/u.test(named) ? named : entry;
};

export const fromThem = (entry: string, frame: (entry: string) => string, lack = LACK): string => {
  const text = line(asked(entry));
  if (beginsWithVerb(text)) return capitalised(text);
  if (OVERQUALIFIED.test(text)) return "Plan what you'll say if they call you overqualified";
  if (lack.test(text)) return `Plan what you'll say: ${text}`;
  return THEIR_VOICE.test(text) ? `Work on what they said: ${text}` : frame(text);
};

/** Most lines have none of these, and are looked at no further. */
const MAY_BE_THEIRS = /\b(?:you|your|yours|yourself|we|our|us|she|he|they|the panel)\b/i;

/** @param unsorted nobody chose to work on it. */
export const isOnlySaid = (entry: string, unsorted: boolean): boolean => {
  if (unsorted) return !beginsWithVerb(asked(entry));
  if (!MAY_BE_THEIRS.test(entry)) return false;
  const text = asked(entry);
  return THEIR_VOICE.test(text) && !beginsWithVerb(text);
};

/** "keep telling the story" is something that they have, "practise the menu" is not. */
export const worked = (entry: string): string =>
  beginsWithVerb(entry) && !/^(?:keep|continue|carry on)\b/i.test(entry) ? `What worked: ${entry}` : entry;

/** "PLCs, I only said I'd seen them" and "asked about PLCs, never used them" are PLCs. */
export const topicOf = (entry: string): string => {
  const topic = entry
    .replace(
      /^(?:(?:they|he|she) )?(?:asked|(?:the )?questions?|(?:the )?one|(?:the )?bit)(?: me)? (?:about|on)\s+/i,
      '',
    )
    .replace(
      /\s*(?:[,;(]|\s[-–—])\s*(?:(?:but |and )?i(?:['’]\w+)? |(?:but )?(?:never|not|no|didn['’]?t|couldn['’]?t|haven['’]?t|went blank|froze)\b).*$/iu,
      '',
    )
    .replace(
      /[.?!]\s+(?:i|he|she|they|we)\b.*$|(?:[,;]\s*[^,;?]+\?)?\s*\b(?:or )?something like that\b.*$/isu,
      '',
    )
    .replace(/^the (\S+(?: \S+)?) one$/i, 'the $1 question')
    .replace(/\s+(?:again|as well|too)[.!]?$/i, '');
  return /\p{L}/u.test(topic) ? topic : entry;
};

/** The first sentence, without a remark in brackets: the rest they wrote for themselves. */
export const firstSentence = (entry: string): string =>
  line((/^.+?[.!?](?=\s+\p{Lu})/su.exec(entry)?.[0] ?? entry).replace(/\s*\([^()]*\)[.!]?$/, ''));

/** "When the class… no. When I get home, I will …" is what comes after the "no". */
export const withoutFalseStart = (entry: string): string =>
  entry.replace(
    /^.{3,80}?(?:\.{2,}|…|\s[-–—])\s*(?:no|wait|sorry|scratch that)\b[.,:;!]?\s+(?=(?:when|if|after|once|on|at)\b)/is,
    '',
  );

/** Says itself that the night before is too late. */
export const NOT_TONIGHT =
  /\bnot (?:on )?the (?:night|day|evening) before\b|\bin good time\b|\bweeks? (?:before|ahead)\b/i;

/** What can surprise somebody again and be got ready for is a kind of task, and not a story of the day. */
export const COMES_AGAIN =
  /^(?=.{3,60}$)(?!.*[.!?]\s).*\b(?:tests?|exercises?|tasks?|role[- ]?plays?|presentations?|practicals?|whiteboards?)\b/i;

/** What nobody is done with in one interview. */
const NOT_IN_A_DAY = /\b(?:come back|(?:re-?)?apply|experience|card|ticket|course)\b/i;

/** To try once is something to do there, or how to come across. */
export const canTry = (entry: string): boolean =>
  (beginsWithVerb(entry) && !NOT_IN_A_DAY.test(entry)) || aboutInterviewing(entry);

/** A subject of its own, not "body language" or "the language of the advert". */
export const LANGUAGE =
  /\b(?:(?:te )?reo|irish|welsh|gaelic|french|german|spanish|italian|portuguese|polish|arabic|mandarin|hindi|urdu|(?:second|foreign|another|other|sign) languages?|bsl)\b/i;

/** What nobody gets by learning in a week. */
const TAKES_YEARS = /\b(?:experience|years)\b/i;

/** Papers by the words that they are called by, beside those in credentials.ts. */
const PAPER = /^cert\b|\b(?:cards?|tickets?|certs?)$/i;
export const isPaper = (entry: string): boolean => {
  const [named = ''] = entry.split(/[,;.(]|\s[-–—]\s/);
  return credential.test(named) || PAPER.test(named);
};

/** Nobody learns a certificate. */
export const learnText = (entry: string): string => {
  const topic = topicOf(lacked(entry));
  if (isPaper(topic))
    return `${/\benrol/i.test(entry) ? 'Enrol for' : 'Find out how to get'}: ${line(topic.replace(/,.*$/s, ''))}`;
  return framed(COURSE.test(entry) ? 'Look into' : CONFIDENCE.test(entry) ? 'Work on' : 'Learn')(topic);
};

/** What is said of it in a sentence, with its "but", is what to say: cut, it would be about nothing. */
const IS_SAID = /^[^,;:(]*\b(?:is|are|was|were|am|isn['’]?t|aren['’]?t|wasn['’]?t)\b/i;

export const reframeText = (entry: string): string =>
  (LACK.test(entry) && /\bbut\b/i.test(entry)) || (IS_SAID.test(entry) && !ASKS_WHAT.test(entry))
    ? `Plan what you'll say: ${line(entry)}`
    : /^(?:not|never)\b/i.test(entry)
      ? gapText(entry)
      : framed('Show something close to')(entry);

const ASKS_WHAT = /^(?:what|how|who|why|where|when)\b/i;

export const gapText = (entry: string): string =>
  LACK.test(entry)
    ? `Plan what you'll say: ${line(topicOf(entry))}`
    : framed(TAKES_YEARS.test(entry) ? "Plan what you'll say" : 'Work on')(topicOf(entry));

/** A feeling is not learned. */
const CONFIDENCE = /\bconfiden(?:ce|t)\b/i;

const COURSE = /\b(?:courses?|class(?:es)?|training|workshops?|modules?|exams?)$/i;

/** Words round a theme: "give one clear recommendation" and "unsure when asked for a recommendation" are about one. */
export const themeStopWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...'tell clear clearer clearly start starting meaning mean word words came come comes felt feel seemed unsure talk talked talking explain explained explaining option options understand understood'.split(
    ' ',
  ),
]);

/** What people say of one thing in words that share nothing. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:short(?:er)?|brief(?:er)?|concise(?:ly)?|long(?:er)?(?=[ -]?(?:winded|answers?)|$|[.,;])|rambl\w+|waffl\w+|(?:going|went|go) on|stop(?:ping)? (?:at|after) \w+ min\w*|get to the point)\b/gi,
    'length',
  ],
  [/\b(?:quiet(?:er|ly)?|soft[- ]spoken|speak(?:ing)? up|louder|mumbl\w+)\b/gi, 'volume'],
];

/** What an entry is about stands in its first sentence. */
export const sameInOtherWords = memoized((entry) =>
  OTHER_WORDS.reduce(
    (text, [words, same]) => text.replace(words, same),
    firstSentence(withoutOwnNote(entry)),
  ),
);

/** What is of use in any interview, whatever the job: how to come across, and what everybody is asked. */
const INTERVIEWING =
  /\b(?:interview\w*|nerv(?:es?|ous\w*)|calm\w*|breath\w*|panic\w*|blank\w*|froze\w*|freez\w+|relax\w*|confiden(?:t|ce)|slow(?:er|ly)?(?: down)?|too fast|rush\w*|paus(?:es?|ing)|speak(?:ing)? up|soft[- ]spoken|talk(?:ing)? (?:too|more|less|slower)|talk over|quiet\w*|loud\w*|mumbl\w+|rambl\w+|waffl\w+|concise\w*|brief(?:er|ly)?|(?:short|long)(?:er)? answers?|answers? (?:\w+ ){0,3}(?:long|short)\w*|the point|long[- ]winded|eye contact|smil\w+|listen\w*|body language|handshake|examples?|evidence(?![- ]based)|star|more structured?|structur\w+ (?:\w+ )?answers?|stor(?:y|ies)|numbers|punctual\w*|on time|(?:be|was|arrived?|turn(?:ed)? up|c[oa]me|leave|get there|too) (?:late|early|earlier)|camera|lighting|microphone|prepar\w+ (?:more|better|for|answers?|questions?)|(?:better|well|very) prepared|answers|tongue|interrupt\w*|ask (?:at the end|when|who)\b|see (?:your|my)self|be(?:ing)? (?:more )?myself|sleep|dress smart\w*|time to spare|proud\w*|achievements?|details?|ums?|(?:me|i),? not we|mock|rehears\w+|questions? (?:to ask|for them|at the end)|ask (?:them )?(?:(?:a|more|better|one|some|two) )?questions?|why (?:us|here|me|you|not|do you|did you|this (?:job|role|company|place))|about (?:yourself|myself)|introduc\w+ (?:my|your)self|sell(?:ing)? (?:my|your)self|strengths?|weakness(?:es)?|(?:five|5) y(?:ea)?rs|salary|motivat\w+|enthusias\w+|impression|small talk|recommendation|about a time|describe a (?:time|situation)|an example|difficult (?:colleagues?|customers?|persons?|people)|conflicts?|mistakes?|under pressure|warm\w*|friendly|personable|polite\w*|honest\w*|liked (?:me|you)|hard[- ]?working|reliable|notice period|the result|walk (?:me|us) through your|team ?work)\b/i;

/** Words that belong to no trade, beside those that say nothing. */
export const plainWords: ReadonlySet<string> = new Set([
  ...stopWords,
  ...words(`able achieve achieved admit advice ago agree agreed aloud angry approach argue argued attention aware back bad
    badly begin beginning big blame body boss bosses busy career challenge challenged change changed chat check
    clear clearly client clients colleague colleagues come comes coming company conversation cope coped cover
    customer customers day days deadline deadlines dealing dealt decide decided decision difference different
    difficult direct disagree disagreed disagreement duties duty early effort employer end ended example explain explained fail
    failed failure fair far fast feedback feel feeling feelings felt fewer finish finished focus found future gave
    giving goal goals great group guess half hand handle handled hands happen happened hard head hear help helped
    hold honest hour hours idea ideas improved join knew last late later lead leader leading learned learnt leave
    left level life line lines look manage managed manager managers matter mean meet meeting mention mind minute
    minutes moment money month months morning mouth move name names new nice night nobody notes number officer officers open opinion order
    pace panel paper part pay people person plan planned practice practise present pride problem problems put quick
    quickly quit read ready reason reasons reply rest result results role room said saying second seconds see self
    sentence sentences short silence simple simpler sit situation situations small solve solved sooner sorry speak
    speaking staff start started stay step steps stop stopped straight stress stressful strong stronger struggle
    success taken talk talking task tasks team teams tell telling ten thinking thought three time times tired tone
    took top truth turn turned understand understood upset useful usual voice wait wanted week weeks went wish word
    words worry wrong year years`),
]);

const INTERVIEWING_EVERYWHERE = new RegExp(INTERVIEWING.source, 'gi');

/** A word of a trade makes it a matter of that trade. */
export const aboutInterviewing = (entry: string): boolean => {
  const text = topicOf(toDoText(withoutOwnNote(entry)));
  return (
    INTERVIEWING.test(text) && stemsOf(text.replace(INTERVIEWING_EVERYWHERE, ' '), plainWords).size === 0
  );
};

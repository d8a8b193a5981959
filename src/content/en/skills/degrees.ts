/** How degrees and school certificates are written, and which subjects an employer reads as near each other. */

import type { DegreeWords, Subject } from '../../../domain/skills/degrees.js';
import { subjects } from './concepts/subjects.js';

const subjectOf = (written: string): Subject => {
  const forms = written.trim().split('/');
  return {
    name: forms[0] ?? '',
    pattern: new RegExp(`\\b(?:${forms.map((form) => form.replace(/ /g, '[ -]')).join('|')})\\b`, 'i'),
  };
};

const subjectsOf = (list: string): readonly Subject[] => list.split(',').map(subjectOf);

export const degreeWords: DegreeWords = {
  levels: [
    /\bhigh[- ]school|(?<!\bpost[- ]?)\bsecondary (?:school|education)|\bschool[- ]leav|\bmatric\b|\bmatriculation|\bGCSEs?\b|\bIGCSEs?\b|\bA[- ]levels?\b(?! \d)|\bO[- ]levels?\b|\bleaving cert|\bGED\b|\bgrade (?:12|twelve)\b|\bbaccalaureate|\bstandard grades\b|\bsenior certificate|\babitur\b|\bVCE\b|\bHSC\b(?! (?:trust|board))|\bSSLC\b|\b10\s?\+\s?2\b|\b12th\b|\b(?:year|class|std) (?:12|XII)\b|\bCXCs?\b|\bCSECs?\b|\bWASSCE\b|\bWAEC\b|\bSSCE\b|\bNECO\b|\bKCSE\b|\bNCEA\b|\bATAR\b|\bWACE\b|\bOSSD\b|\bschool certificate/i,
    /\bpost-?secondary\b|\bassociate(?:['’]?s)? degree|\bassociate of\b|\bA\.A\.?S?\b|\bA\.S\.|\bAAS(?=,? (?:in|degree|or higher|or above|[a-z]+ (?:care|tech\w*|college|community|science|studies|arts))\b)|\bN\.?\s?Dip\b|\bND(?= in\b|:|\s?\/)|(?<=\/\s?)ND(?= in\b)|\bFdSc\b|\bDip\.?\s?HE\b|\bHN[CD]\b|\bhigher certificate|\bthird[- ]level\b|\bfoundation degree|(?<!high[- ]school |school |post[- ]?graduate |graduate )\bdiplomas?\b(?!.{0,30}\bhigh school)/i,
    /\bbachelor|\bB\.?\s?Sc\b|\bB\.?A\b(?!\.?\s*\d)|\bB\.S\b|\bBS(?= in\b|,|$| (?:statistics|mathematics|computer|physics|engineering|economics|biology|chemistry|data|information|finance|accounting|nursing|education|psychology|marketing|business))|\bB\.?Eng\b|\bB\.?Com(?:m)?\b|\bB\.?\s?Tech\b|\bB\.E\b|\bB\.?Ed\b|\bBSN\b|\bBBA\b|\bB\.?A\.?Sc\b|(?<!\d )\bBN\b|\bBSW\b|\bB\.?Pharm\b|\bB\.?CA\b|\bBHSc\b|\bBFA\b|\bBDS\b|\bB\.?Arch\b|\bBSocSc\b|\bBVSc\b|\bMB\.?ChB\b|\bLL\.?B\b|(?<!associate |associate['’]s |foundation |master['’]?s |doctoral |higher |advanced |postgraduate |doctorate |ph\.?d |m\.?sc |mba )\bdegrees?\b(?! of\b)|\b2[:.]1\b|\bfirst[- ]class hono|\bgraduated (?:from|in)\b|\bgraduate of\b/i,
    /\bmaster(?:['’]?s)?(?: degree| of\b| in\b)|\bmaster['’]s\b|\bmasters\b|\bM\.?Sc\b|\bM\.A\b|\bMA(?= in\b| \()|(?<!, )\bMA(?= [A-Z][a-z]{3})|\bM\.S\b|\bMS(?= in\b| (?:statistics|mathematics|computer|physics|engineering|economics|biology|chemistry|data|information|finance|accounting|nursing|education|psychology|marketing|business))|\bM\.?Eng\b|\bM\.?\s?Tech\b|\bM\.E\b|\bMSci\b|\bM(?:Chem|Phys|Math|Pharm|Biol)\b|\bM\.Arch\b|\bM\.?Com\b|\bPG\.?Dip\b|\bMBA\b|\bM\.?Phil\b|\bLL\.?M\b|\bMRes\b|\bMPH\b|\bMLIS\b|\bMSW\b|\bM\.?Ed\b|\bMPA\b|\bMFA\b|\bMBBS\b|\bpost[- ]?graduate\b(?! certificate)|\b(?:higher|advanced) degree/i,
    /\bPh\.?\s?D\b|\bdoctora(?:te|l)\b|\bD\.?Phil\b|\bPharm\.?D\b|\bEd\.?D\b|\bDNP\b|\bDPT\b|\bDVM\b/i,
  ],
  asksPlain:
    /\bgraduates?\b|\buniversity education|\btertiary[- ]level|\btertiary\b|\bhigher education|\bundergraduate\b/i,
  plain: 2,
  not: /\bmed (?!in\b|ed|curric|counsel|special|lead|admin|teach)\w+|\bbachelor(?:['’]?s)? pass\b|\bWCAG [\d.]+|\bsome (?:high[- ]?school|college|university)\b|\b(?:high|greater?|good|large|some|any|certain|same|strong) degree|\bdegree of (?!bachelor|master)\w+|\bscrum master\b|\bmaster (?:electrician|craftsman|plumber)\b|\bgraduate (?:nurses?|trainees?|scheme)\b|\b(?:mentor|train|supervis|teach)\w* (?:\w+ )?(?:under)?graduates?\b|\b(?:customer|360)[- ]degrees?\b/gi,
  bare: /(?<!(?:associate(?:['’]s)?|foundation|higher|advanced) )\bdegrees?\b(?=\s*(?:in|with|or|,|;|\.|\)|$|\())/gi,
  place:
    /\b(?:university|college|institute of technology|polytechnic)\b(?! (?:hospital|library|staff|bookshop|shop))(?=.*\b(?:19|20)\d\d\b)/i,
  families: subjects
    .trim()
    .split('\n')
    .map((row) => {
      const [asked = '', near = asked] = row.split('>');
      return { asked: subjectsOf(asked), near: subjectsOf(near) };
    }),
  anySubject: /\b(?:another|any|any other) (?:field|subject|discipline|area)\b/i,
  related: /\b(?:related|relevant|similar|equivalent|comparable|other|another|allied|any)\b/i,
  held: 'this level, or a higher one',
  close: (has, asked) => `close: ${has}, not ${asked}`,
  relatedTo: (has) => `a related subject: ${has}`,
};

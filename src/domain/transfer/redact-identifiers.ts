/** Numbers by which an office or a bank knows somebody, days of birth, and other days. */

import { allOf, type FoundContact, type TextRange } from '../text/contacts.js';
import { MONTH as MONTH_NAME } from '../time/names.js';

const DASH = '–—‑-';

/** Known by their form alone, with the figures that they have at least. */
const FORMS = (
  [
    // National Insurance: QQ 12 34 56 C
    [String.raw`[A-Z]{2}[ .${DASH}]?\d\d[ .${DASH}]?\d\d[ .${DASH}]?\d\d[ .${DASH}]?[A-D]`, 6],
    [String.raw`[a-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d]`, 6],
    // Social Security, Aadhaar, CPF, personnummer and HETU, PPS and DNI, PAN
    [String.raw`\d{3}[${DASH}]\d\d[${DASH}]\d{4}`, 9],
    [String.raw`[2-9]\d{3}[ ${DASH}]\d{4}[ ${DASH}]\d{4}`, 12],
    [String.raw`\d{3}\.\d{3}\.\d{3}-\d\d`, 11],
    [String.raw`\d{6}[-+A]\d{3}[\dA-Z]`, 9],
    [String.raw`\d{7,8}(?:[ -]?[B-HJ-Z][A-Z]?|-?[A-Z]{1,2}|[a-w][a-i]?)`, 7],
    [String.raw`(?:[A-Z]{5}\d{4}[A-Z]|[a-z]{5}\d{4}[a-z])`, 4],
    // Cards, IBAN, number plates
    [String.raw`\d{4}[ ${DASH}]\d{4}[ ${DASH}]\d{4}[ ${DASH}]\d{1,4}(?:[ ${DASH}]\d{1,3})?`, 13],
    [String.raw`3[47]\d\d[ ${DASH}]\d{6}[ ${DASH}]\d{5}`, 15],
    [String.raw`[A-Z]{2}\d\d(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?`, 10],
    [String.raw`[A-Z]{2}\d\d ?[A-Z]{3}`, 2],
    // Passports, licences: MORGA 657054 SM9IJ, UK.FCL.PP.123456, C01X00T47
    [String.raw`[A-Z9]{5}[ -]?\d{6}[ -]?[A-Z9]{2}\d[A-Z]{2}`, 7],
    [String.raw`(?:[A-Z]{2,5}\.){1,4}\d{5,}[A-Z]?`, 5],
    [String.raw`(?=\d*[A-Z])(?:[A-Z]*\d){6}[A-Z\d]*`, 6],
    [String.raw`[a-z]{1,3}\d{7,}[a-z]{0,3}`, 7],
    // UC-882-113, 2024/ABC/00123
    [String.raw`(?=[\d/${DASH}]*[A-Z])(?:[A-Z]{1,6}|\d{2,})(?:[/${DASH}][A-Z\d]{1,12}){1,5}`, 5],
  ] as const
).map(([form, figures]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\d])${form}(?![\\p{L}\\d])`, 'gu'),
  figures,
  isCalledSo: false,
}));

const OFFICE = `(?:passport|(?:driv(?:ing|er['’]?s?) )?licen[cs]e|national insurance|social (?:security|insurance)|tax(?:payer)?|patient|student|pupil|staff|employee|payroll|personnel|customer|client|member(?:ship)?|policy|account|card|case|claim(?:ant)?|benefits?|universal credit|application|candidate|applicant|registration|enrolment|national|identity|medicare|medicaid|nhs|hospital|health|insurance|badge|locker|clock|works|warrant|collar|shoulder|union|door|gate|key|prison(?:er)?|probation|court|crime|visa|permit|immigration|home office|dbs|police|pension|voter|bank|routing)`;
const NUMBER = String.raw`(?:number|no|nr|num|#|№|id|ref|reference|code|file)\b\.?`;
/** These are numbers by themselves. */
const SHORT = `(?:ni|nino|ssn|sin|ppsn?|aadhaar|aadhar|pan|uan|tfn|utr|urn|crn|ein|itin|cpf|nif|nie|dni|pesel|oib|nhs|badge|pin(?! code)|pager|ref|reference|sort code|iban|uc)`;
const IS = String.raw`[\s:=.(#]{0,4}(?:\b(?:is|was)\b[\s:=(]{0,3})?`;
const TOKEN = String.raw`(?:[A-Z]{1,5}[./${DASH}]?)?\d[A-Z\d]*(?:[ ./${DASH}]?[A-Z]{0,3}\d[A-Z\d]*)*`;

/** Known by what stands before them; where that says that it is a number, it may look like a day or a sum. */
const TOLD = (
  [
    [String.raw`\b(?:${OFFICE} ){1,2}(?:card )?(?:${NUMBER} ?){1,2}`, 3, true],
    [String.raw`\b${SHORT}\b ?(?:${NUMBER} ?)?`, 4, true],
    [String.raw`\b(?:my|the|your) ${NUMBER}`, 5, false],
    [String.raw`\b${OFFICE}\b`, 6, false],
  ] as const
).map(([before, figures, isCalledSo]) => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d])(?=[A-Z]{0,5}[./${DASH}]?\d)(?<=${before}${IS})${TOKEN}(?![\p{L}\d])`,
    'giu',
  ),
  figures,
  isCalledSo,
}));

const figuresIn = (text: string): number => text.match(/\d/g)?.length ?? 0;

const YEAR = String.raw`(?:19|20)\d\d`;
const CURRENCY = 'GBP|USD|EUR|CHF|INR|CAD|AUD|NZD|ZAR';
const YEARS = String.raw`(?:[A-Z]{1,6}[/ ${DASH}]?)?${YEAR}(?:[\s.,/${DASH}]+(?:${YEAR}|\d\d|Q\d))*`;
const SUM = String.raw`[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*000|(?:${CURRENCY})\d+|\d+(?:${CURRENCY}|[KMG][A-Z]?|[MK]WH)`;
/** Years and sums; days, ranges and sums with spaces in them. No number of a person. */
const YEARS_OR_SUM = new RegExp(`^(?:${YEARS}|${SUM})$`, 'iu');
const OF_THE_STORY =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}|[1-9]\d{0,2}(?:(?:[ .]\d{3})*[ .]000|[ .]\d{3})|\d\d-\d\d)$/u;
/** Rules that a trade works by, BS 7671, ISO 9001-2015; CVE-2021-44228. */
const RULE =
  /(?<!\p{L})(?:(?:(?:ISO|BS|EN|IEC|IEEE|ANSI|ASTM|ASME|DIN|NFPA|OSHA|PAS|AS|NZS|SANS|CSA|UL|RFC|HTM|SAE)[/ –—‑-]?){1,3}\d{3,5}(?:[-:/.](?:\d{1,2}|(?:19|20)\d\d)){0,2}|CVE-\d{4}-\d{4,6})$/u;

export const isRule = (text: string, { start, end }: TextRange): boolean =>
  RULE.test(text.slice(Math.max(0, start - 12), end));

const isNumber = (text: string, found: FoundContact, figures: number, isCalledSo: boolean): boolean => {
  const number = text.slice(found.start, found.end);
  return (
    figuresIn(number) >= figures &&
    !YEARS_OR_SUM.test(number) &&
    (isCalledSo || !OF_THE_STORY.test(number)) &&
    !isRule(text, found)
  );
};

const MONTH = String.raw`${MONTH_NAME}(?!\p{L})\.?`;
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const ORDINAL =
  '(?:(?:twenty|thirty)[ -])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const YEAR_IN_WORDS = String.raw`(?:nineteen|twenty|two thousand(?: and)?)(?:[ -](?:(?:${TENS})(?:[ -](?:${ONES}))?|${TEENS}|(?:oh )?(?:${ONES}))\b)|two thousand\b`;
const FULL_YEAR = `(?:${YEAR}|${YEAR_IN_WORDS})`;
const DAY = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|\b(?:${ORDINAL})\b)`;
const GAP = String.raw`[\s./,${DASH}]`;
const OF_YEAR = String.raw`(?:${GAP}+(?:of |in )?['’]?|['’]|(?<=\p{L}))(?:${FULL_YEAR}|\d\d|(?:${TENS})[ -](?:${ONES})\b)`;
const DATE = String.raw`(?:\d{4} ?[./-] ?\d{1,2} ?[./-] ?\d{1,2}|\d{1,2} ?[ ./-] ?\d{1,2} ?[ ./-] ?(?:\d{4}|\d\d)|(?:the )?${DAY}${GAP}*(?:of )?${MONTH}${OF_YEAR}|${MONTH}${GAP}*(?:the )?${DAY}${OF_YEAR}|${FULL_YEAR}${GAP}+${MONTH}${GAP}+\d{1,2})(?!\d)`;
const DAY_ALONE = String.raw`(?:(?:the )?${DAY}[\s-]+(?:of )?${MONTH}|${MONTH}\s+(?:the )?${DAY}(?!\d)|\d{1,2}[./-]\d{1,2}(?!\d))`;
const DOB = String.raw`(?:\bd\.? ?o\.? ?b\b\.?|\b(?:date|day|year) of birth\b|\bbirth ?date\b)`;
const PLACE = String.raw`(?:(?:in|at|near) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?,? )?`;
const ON = String.raw`[\s:=(,-]{0,3}(?:(?:is|was|in|on)\b[\s:]{0,2})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?`;
const BIRTHS = [
  String.raw`(?<=(?:${DOB}|\bbirthday\b|\bborn\b)(?: ${PLACE})?${ON})${DATE}`,
  String.raw`(?<=(?:${DOB}|\bbirthday\b|\bI(?:['’]m| was| am) born\b|\bI turn(?:ed)? \d\d\b)${ON})${DAY_ALONE}`,
  String.raw`(?<=(?:${DOB}|\bI(?:['’]m| was| am)? ?born\b(?: ${PLACE})?)${ON})(?:${MONTH}${GAP}*(?:${FULL_YEAR}|['’]?\d\d)|${FULL_YEAR}|['’]\d\d)(?!\d)`,
  String.raw`(?<=${DOB}${ON})(?:\d{6}|\d{8})(?!\d)`,
  String.raw`(?<!\d)(?:${DATE}|${DAY_ALONE})(?= ?\((?:my )?(?:dob|d\.o\.b|date of birth|birthday)| (?:is|was) my (?:dob|date of birth|birthday)\b)`,
].map((source) => new RegExp(source, 'giu'));

/** "Jan 3" may be somebody asked three times; "3 Jan said" is somebody. */
const DAYS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${DATE}|${DAY}${GAP}*(?:of )?${MONTH}(?! (?:said|rang|was|is|has|had|\p{L}+ed)\b)|${MONTH}(?:${GAP}*${YEAR}|-\d\d| ?['’]\d\d)(?!\d)|(?!jan)${MONTH}\s+\d{1,2}(?!\d))`,
  'giu',
);
const IN_FIGURES = /^(\d+) ?[./-] ?(\d+) ?[./-] ?(\d+)$/;
const LONG_AGO = /(?<!\d)(?:19\d\d|200\d)(?!\d)|(?<!\d)[3-9]\d$|nineteen|two thousand (?!twenty)/iu;

/** A day of many years ago is mostly one of birth; others stay as they are, and are nobody's name. */
export const daysIn = (text: string): readonly FoundContact[] =>
  allOf(DAYS, text, 'time').flatMap((found) => {
    const day = text.slice(found.start, found.end);
    const [, ...figures] = IN_FIGURES.exec(day) ?? [];
    const isDay = /\p{L}/u.test(day) || figures.filter((part) => Number(part) < 32).length > 1;
    const hasDay = figures.length > 0 || new RegExp(`^${DATE}$`, 'iu').test(day);
    return isDay ? [{ ...found, kind: hasDay && LONG_AGO.test(day) ? 'date' : 'time' } as const] : [];
  });

const NUMBERS = [...FORMS, ...TOLD];

export const identifiersIn = (text: string): readonly FoundContact[] => [
  ...(/\d/.test(text) ? NUMBERS : []).flatMap(({ pattern, figures, isCalledSo }) =>
    allOf(pattern, text, 'number').filter((found) => isNumber(text, found, figures, isCalledSo)),
  ),
  ...BIRTHS.flatMap((pattern) => allOf(pattern, text, 'birth')),
];

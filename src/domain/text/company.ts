/** Whether two typed names mean the same organisation: "ACME Ltd." and "Acme". */

import { memoized } from './memoized.js';

/** What stands after a company's name and does not tell one from another, in lower case and without full stops. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ltd limited inc incorporated llc llp plc gmbh ag kg ug se sa sas sarl bv nv ab as oy spa srl sl doo dd pty co corp
  corporation company group holding holdings`.split(/\s+/),
);

/** Lower case, without marks, punctuation and runs of white space. */
export const plainName = memoized((typed) =>
  typed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’.]/gu, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim(),
);

/** What two spellings of one company have in common; `''` where nothing was typed. */
export const companyKey = (typed: string): string => {
  const parts = plainName(typed)
    .replace(/^the (?=.)/, '')
    .split(' ');
  while (parts.length > 1 && LEGAL_FORMS.has(parts.at(-1) ?? '')) parts.pop();
  return parts.join(' ');
};

/** Whether "the practice" or "our port" is said, of a role or an employer that has the word. */
export const namesThe = (text: string, named: string): boolean => {
  const known = plainName(named).split(' ');
  return [...plainName(text).matchAll(/\b(?:the|our|this) (\S+)/g)].some(
    ([, word = '']) => word.length > 2 && known.includes(word),
  );
};

/** "Why the port": what anybody is asked why of is left out. */
const WHY_THEM =
  /\bwhy (?:the|our) (?!(?:\S+ )?(?:gaps?|change|move|break|jobs?|role|post|company|career)\b)/;

/** Whether a question is about this employer: it has the name, or "the" with a word of it, or asks "why" with its beginning. */
export const asksAbout = (question: string, company: string): boolean => {
  const key = companyKey(company);
  const asked = plainName(question);
  const [, why = ''] = /^why (?!us$|here$)(.+)$/.exec(asked) ?? [];
  if (key === '') return false;
  if (namesThe(question, company) || WHY_THEM.test(asked)) return true;
  return ` ${asked} `.includes(` ${key} `) || (why !== '' && `${key} `.startsWith(`${why} `));
};

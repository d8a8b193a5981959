/**
 * Finding the names that a person typed wherever they recur. When unsure, something counts as a name: a word too many
 * replaced can be read over, a name too few can't be taken back.
 */

export interface Name {
  readonly text: string;
  readonly kind: 'company' | 'person' | 'me';
  /** Only where it is written with a capital: it is a distinctive part of a longer name, or an ordinary word too. */
  readonly capitalised: boolean;
}

const LEGAL =
  /[,\s]+(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|kg|sa|sas|sarl|bv|nv|ab|as|oy|spa|srl|s\.?l|d\.?\s?o\.?\s?o|d\.?\s?d|pty|co|corp|corporation|company|group|holdings?)\.?$/i;

/** Words in names of organisations that name no organisation. */
const GENERIC = new Set(
  `the of and for in at a an & school primary secondary high college university hospital clinic trust nhs council city
   county bank group company services service solutions systems software technologies technology tech digital media
   health care centre center institute foundation charity hotel restaurant store shop stores department ministry office
   agency studio studios labs lab partners consulting consultants international global national royal saint st new
   northern southern eastern western north south east west first general public united academy association society
   mid-size small large startup start-up fintech online local regional community big some former`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words in "Dana, who led the interview, by mail" that name nobody. */
const ORDINARY = new Set(
  `a an the i me my we us our you your he she they them him her his its it who whom whose which that this these those and or
   but nor so if then than as of for to from by via with without at on in into over about after before during through up
   out off is are was were be been am do does did has have had will would can could should may might not no yes please
   mr mrs ms miss dr prof sir madam hr recruiter recruiting recruitment hiring manager manageress head lead leader team
   talent people person partner interviewer interviewers panel chair director principal headteacher teacher matron sister
   nurse doctor engineer engineering developer designer product owner officer coordinator assistant admin reception
   receptionist secretary boss ceo cto coo cfo vp chief founder agency agent contact mail email e-mail mails message
   messages call phone telephone number text sms linkedin xing slack teams zoom whatsapp signal letter post website site
   portal form office desk department company firm organisation organization school hospital ward trust council same
   other both either first second third last next later earlier led ran gave did made sent wrote said called talked spoke
   monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday week month january february march
   april may june july august september october november december via reply reach ask asked could through replying
   maybe perhaps probably directly again soon back there here one two someone somebody anyone nobody`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const WORD = /[\p{L}][\p{L}\p{M}'’.-]*[\p{L}\p{M}]|\p{L}/gu;
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const ordinary = (word: string): boolean => ORDINARY.has(word.toLowerCase().replace(/['’]s$/, ''));

/** The whole name, the name without its legal form, and its distinctive words where they are capitalised. */
export const companyNames = (typed: string): readonly Name[] => {
  const whole = typed.trim();
  const core = whole
    .replace(LEGAL, '')
    .replace(LEGAL, '')
    .replace(/^the\s+/i, '')
    .trim();
  const parts = (core.match(WORD) ?? []).filter(
    (word) => word.length > 2 && !GENERIC.has(word.toLowerCase()),
  );
  const several = /\s/.test(core);
  return [
    ...[...new Set([whole, core])].map((text) => ({ text, kind: 'company' as const, capitalised: false })),
    ...(several ? parts.map((text) => ({ text, kind: 'company' as const, capitalised: true })) : []),
  ].filter((name) => name.text.length > 1);
};

/** The names in a free sentence: capitalised words that are no ordinary ones, or, all in lower case, whatever is left. */
export const peopleIn = (typed: string): readonly Name[] => {
  const text = typed.replace(CONTACT, ' ');
  const words = (text.match(WORD) ?? [])
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => word.length > 1);
  const capitals = words.filter((word) => isCapital(word) && !ordinary(word));
  const names = capitals.length > 0 ? capitals : words.filter((word) => !ordinary(word));
  return names.map((word) => ({ text: word, kind: 'person', capitalised: false }));
};

/** The person's own name from settings, whole and in its parts. */
export const ownNames = (typed: string): readonly Name[] =>
  [...new Set([typed.trim(), ...(typed.match(WORD) ?? [])])]
    .filter((text) => text.length > 1)
    .map((text) => ({ text, kind: 'me', capitalised: false }));

/** E-mail addresses, web addresses, handles and telephone numbers. */
export const CONTACT =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}|\b(?:https?:\/\/|www\.)[^\s<>()]+|\b[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|io|co|uk|de|hr|eu|me|in)(?:\/[^\s<>()]*)?\b|(?<![\p{L}\p{N}@])@[\p{L}\p{N}_.-]{2,}|(?<!\d)\+?\d[\d ()/-]{6,}\d(?!\d)/giu;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Letters with and without their marks, any apostrophe, any white space, with or without full stops. */
const loosely = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s.]+/)
    .filter((part) => part !== '')
    .map((part) =>
      [...part].map((char) => (/['’]/.test(char) ? "['’]?" : `${escaped(char)}\\p{M}*`)).join(''),
    )
    .join('[\\s.]*');

/** A pattern for the name in text in NFD form. */
export const patternOf = ({ text, capitalised }: Name): RegExp => {
  const inner = loosely(text);
  return capitalised
    ? new RegExp(`(?<![\\p{L}\\p{N}])(?=\\p{Lu})(?:${inner})(?![\\p{L}\\p{N}])`, 'giu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${inner})(?![\\p{L}\\p{N}])`, 'giu');
};

/** One form for what was typed in several: case and white space do not count. */
export const normalized = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The same for `Müller` and `muller`: accents do not count either. */
export const plainLetters = (text: string): string =>
  normalized(text.normalize('NFKD').replace(/\p{M}/gu, ''));

/** One letter wrong, missing, too many, or two that changed places. */
export const isOneSlip = (typed: string, meant: string): boolean => {
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const [left, right] = [typed.slice(start), meant.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left === right.slice(1) ||
    left.slice(1) === right ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
};

/** British to American spelling. */
export const respelled = (word: string): string =>
  word.length < 6
    ? word
    : word
        .replace(/is(e[drs]?|ing|ations?|ational|ers?)$/, 'iz$1')
        .replace(/our(s|al|ed|ing)?$/, 'or$1')
        .replace(/^licence/, 'license')
        .replace(/^centre/, 'center')
        .replace(/^programme(s?)$/, 'program$1')
        .replace(/ogue(s?)$/, 'og$1')
        .replace(/yse([ds]?)$/, 'yze$1');

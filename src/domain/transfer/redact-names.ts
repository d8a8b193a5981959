/** Who and what is named in a journal: companies, people in fields of their own, and people only named in an answer. */

import { companyKey } from '../text/company.js';
import { companyNames, WORD } from '../text/names.js';
import { compare } from '../text/order.js';
import { blanked, discover, groupsIn, unspacedIn } from './redact-discover.js';
import { type FoundName, fold, isUnspaced, matcherFor, type Named, type NameForm } from './redact-match.js';
import {
  commonWord,
  type IsCommon,
  isShortened,
  jobWordsIn,
  type SharingWords,
  withoutPossessive,
} from './redact-words.js';

export interface Sources {
  readonly companies: readonly string[];
  /** Fields that say who somebody is: "Dana Novak, hiring manager, by mail". */
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly texts: readonly string[];
  readonly ownName: string | undefined;
}

export interface KnownNames {
  readonly find: (text: string) => readonly FoundName[];
  readonly company: (typed: string) => Named | undefined;
  readonly people: (typed: string) => readonly Named[];
}

interface Identity extends Named {
  readonly forms: Map<string, NameForm['as']>;
  readonly unspaced: Set<string>;
}

const companyOf = (typed: string): string => companyKey(typed) || typed.trim().toLowerCase();

export const knownNames = (
  { companies, people, roles, texts, ownName }: Sources,
  words: SharingWords,
): KnownNames => {
  const jobs = jobWordsIn(roles, words);
  const isCommon = commonWord(words, jobs);
  const matchWords = {
    isCommon,
    isAbbreviation: (word: string) => words.capitals.has(word.toLowerCase()),
    isShortened: (word: string) => isShortened(word, words),
  };
  const identities: Readonly<Record<Named['kind'], Identity[]>> = {
    own: [],
    company: [],
    person: [],
    place: [],
  };
  const create = (kind: Named['kind'], name: string): Identity => {
    const identity = { kind, name, forms: new Map(), unspaced: new Set<string>() };
    identities[kind].push(identity);
    return identity;
  };
  const matcher = () => {
    const all = Object.values(identities).flat();
    const taken = new Set<string>();
    return matcherFor(
      all.flatMap((who) =>
        [...who.forms].flatMap(([key, as]) => {
          const isNew = !taken.has(`${key} ${as}`);
          taken.add(`${key} ${as}`);
          return isNew ? [{ key, as, who }] : [];
        }),
      ),
      all.flatMap((who) => [...who.unspaced].map((name) => [name, who] as const)),
      matchWords,
    );
  };

  const byCompany = new Map<string, Identity>();
  const distinct = [
    ...new Map(companies.filter((typed) => typed.trim() !== '').map((typed) => [companyOf(typed), typed])),
  ];
  for (const [key, typed] of distinct.sort(([, a], [, b]) => compare(a, b)))
    byCompany.set(key, create('company', typed.trim()));
  for (const typed of companies) {
    const identity = byCompany.get(companyOf(typed));
    if (identity) addCompany(identity, typed, words, isCommon);
  }
  if (ownName !== undefined && ownName.trim() !== '')
    addPerson(create('own', ownName.trim()), ownName.match(WORD) ?? [], words, isCommon, ownName);

  // "Sarah, bookkeeper" is Sarah; with no other name there, it may be Mrs Carpenter.
  const groups = (typed: string): readonly (readonly string[])[] =>
    groupsIn(typed, words, isCommon).filter(
      (group, _, all) => all.length === 1 || group.some((word) => !jobs.has(word.toLowerCase())),
    );
  const personFor = (group: readonly string[]): Identity => {
    const keys = group.map(fold).filter((key) => key.length > 1);
    const same = identities.person.find(({ forms, name }) => {
      const other = (name.match(WORD) ?? [name]).map(fold);
      const both = keys.length > 1 && other.length > 1;
      return both
        ? keys.filter((key) => other.includes(key)).length > 1
        : keys.some((key) => forms.has(key) && forms.get(key) !== 'initials');
    });
    return same ?? create('person', group.join(' '));
  };
  const addGroup = (group: readonly string[]): Identity => {
    const identity = personFor(group);
    addPerson(identity, group, words, isCommon);
    return identity;
  };
  const longestFirst = (all: readonly (readonly string[])[]) =>
    all.toSorted((a, b) => b.length - a.length || compare(a.join(' '), b.join(' ')));
  for (const group of longestFirst(people.flatMap(groups))) addGroup(group);
  for (const name of people.flatMap((typed) => unspacedIn(typed, words, true)))
    addUnspaced(identities.person, name, create);

  const known = matcher();
  const isKnown = (name: string): boolean => known(name).length > 0;
  const withoutKnown = (text: string): string =>
    blanked(
      text,
      known(text).filter(({ who }) => who.kind !== 'person'),
    );
  const discovered = [...new Set(texts)].flatMap((text) =>
    discover(withoutKnown(text.normalize('NFC')), words, isCommon),
  );
  for (const { group } of discovered
    .filter(({ kind }) => kind === 'company')
    .toSorted((a, b) => compare(a.group.join(' '), b.group.join(' ')))) {
    const typed = group.join(' ');
    if (isKnown(typed) || byCompany.has(companyOf(typed))) continue;
    const identity = create('company', typed);
    byCompany.set(companyOf(typed), identity);
    addCompany(identity, typed, words, isCommon);
  }
  // The shorter name first, so that what is only an inflection of it joins it.
  const persons = longestFirst(discovered.filter(({ kind }) => kind === 'person').map(({ group }) => group));
  for (const group of persons.filter(({ length }) => length > 1)) addGroup(group);
  let all = matcher();
  for (const { group } of discovered.filter(({ kind }) => kind === 'place')) {
    const typed = group.join(' ');
    if (all(typed).length > 0) continue;
    if (group.some((word) => words.givenNames.has(word.toLowerCase()))) addGroup(group);
    else
      addPerson(
        create('place', typed),
        group.filter((word) => !isCommon(word)),
        words,
        isCommon,
        typed,
      );
    all = matcher();
  }
  for (const group of persons
    .filter(({ length }) => length === 1)
    .toSorted(([a = ''], [b = '']) => a.length - b.length || compare(a, b))) {
    if (all(group.join(' ')).length > 0) continue;
    addGroup(group);
    all = matcher();
  }
  for (const name of texts.flatMap((text) => unspacedIn(text, words, false)))
    if (!isKnown(name)) addUnspaced(identities.person, name, create);

  const find = matcher();
  return {
    find,
    company: (typed) => byCompany.get(companyOf(typed)),
    people: (typed) => [
      ...new Set(
        find(typed)
          .map(({ who }) => who)
          .filter(({ kind }) => kind === 'person'),
      ),
    ],
  };
};

const addForm = (identity: Identity, text: string, isOrdinary: boolean): void => {
  const key = fold(text);
  if (key === '' || identity.forms.get(key) === 'any') return;
  identity.forms.set(key, isOrdinary || key.length < 3 ? 'capital' : 'any');
  const german = fold(text.replace(/[äöüÄÖÜ]/g, (letter) => `${letter}e`));
  if (german !== key) identity.forms.set(german, 'any');
};

const addCompany = (identity: Identity, typed: string, words: SharingWords, isCommon: IsCommon): void => {
  const isGeneric = (word: string): boolean =>
    [words.naming.generic, words.functionWords].some((list) => list.has(word.toLowerCase()));
  if (isUnspaced(typed)) {
    const core = typed.replace(words.unspacedLegal, '').trim();
    for (const name of [typed.trim(), core, ...core.split(/[\s・·()（）]+/)])
      if ([...name].length > 1 && isUnspaced(name)) identity.unspaced.add(name);
    if ([...identity.unspaced].length === 0) identity.unspaced.add(typed.trim());
  } else if (/[^\p{L}\p{N}\s.,'’&-]/u.test(typed.trim())) identity.unspaced.add(typed.trim());
  for (const { text, capitalised } of companyNames(typed, words.naming)) {
    const parts = text.match(WORD) ?? [];
    addForm(
      identity,
      text,
      parts.length < 2 ? isCommon(text) || (capitalised && text.length < 3) : parts.every(isGeneric),
    );
    addForm(identity, withoutPossessive(text), isCommon(withoutPossessive(text)));
  }
  const all = typed.replace(/^the\s+/i, '').match(WORD) ?? [];
  addForm(identity, typed, all.length < 2 ? all.every(isCommon) : all.every(isGeneric));
  // "Meadow Lane" is typed as "meadow lane", and two ordinary words side by side are seldom anything else.
  for (let size = 2; size < all.length; size++) {
    const first = all.slice(0, size);
    if (words.functionWords.has((first.at(-1) ?? '').toLowerCase())) continue;
    addForm(identity, first.join(' '), first.every(isGeneric));
  }
  const parts = (typed.match(/[\p{L}\p{N}]+/gu) ?? []).filter((part) => part.length > 1);
  const told = parts.filter((part) => !words.functionWords.has(part.toLowerCase()));
  for (const initials of [parts, ...told.map((_, at) => told.slice(0, at + 1))])
    addInitials(identity, initials, 3);
};

const addInitials = (identity: Identity, parts: readonly string[], least: number): void => {
  if (parts.length < least) return;
  const key = fold(parts.map((part) => [...part][0]).join(''));
  if (!identity.forms.has(key)) identity.forms.set(key, 'initials');
};

const addPerson = (
  identity: Identity,
  group: readonly string[],
  words: SharingWords,
  isCommon: IsCommon,
  typed = group.join(' '),
): void => {
  const isOrdinary = (word: string): boolean =>
    isCommon(word) || words.naming.alsoNames.has(word.toLowerCase());
  addForm(identity, typed, group.length < 2 && isOrdinary(typed));
  for (const part of group) {
    if (words.particles.has(part.toLowerCase())) continue;
    if (isUnspaced(part)) identity.unspaced.add(part);
    else if (part.length > 1) addForm(identity, part, isOrdinary(part));
    if (/-/.test(part))
      for (const half of part.split('-')) if (half.length > 2) addForm(identity, half, isOrdinary(half));
  }
  const named = group.filter((part) => !words.particles.has(part.toLowerCase()));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined || named.length < 2) return;
  addForm(identity, `${last}${first}`, false);
  addForm(identity, `${[...first][0]}${last}`, isOrdinary(last) && last.length < 4);
  addForm(identity, `${first}${[...last][0]}`, isCommon(`${first}${[...last][0]}`));
  addInitials(identity, named, 2);
  addInitials(identity, [first, last], 2);
  // P. J. Brown is called PJ.
  const given = named.slice(0, -1);
  if (given.every((part) => /^\p{Lu}$/u.test(part))) addInitials(identity, given, 2);
};

const addUnspaced = (
  persons: readonly Identity[],
  name: string,
  create: (kind: 'person', name: string) => Identity,
): void => {
  const identity = persons.find(({ unspaced }) => unspaced.has(name)) ?? create('person', name);
  for (const part of [name, ...name.split(' ')]) identity.unspaced.add(part);
  const chars = [...name];
  // A family name of one sign, then the given name; of four, mostly two and two.
  if (chars.length === 3 && /^[\p{sc=Han}\p{sc=Hangul}]+$/u.test(name))
    identity.unspaced.add(chars.slice(1).join(''));
  if (chars.length === 4 && /^\p{sc=Han}+$/u.test(name)) {
    identity.unspaced.add(chars.slice(0, 2).join(''));
    identity.unspaced.add(chars.slice(2).join(''));
  }
};

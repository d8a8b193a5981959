/** Reads the JobPosting in the data of many careers pages (schema.org/JobPosting, as JSON-LD). */

import { dayIn } from '../../../domain/posting/day-in.js';
import type { PostingFacts } from '../../../domain/posting/facts.js';
import { type Fields, isFields } from '../../../domain/record/json-fields.js';
import { localZone } from '../../clock.js';

/** Parts that some pages keep beside the description, each with its heading. */
const PARTS: readonly (readonly [name: string, heading: string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
  ['jobBenefits', 'Benefits'],
];

/**
 * @param scripts the page's data; what is no JSON is skipped.
 * @param shown turns HTML into lines.
 * @returns `null` if there is none with text.
 */
export const jobPosting = (
  scripts: readonly string[],
  shown: (html: string) => string,
): { readonly text: string; readonly facts: PostingFacts } | null => {
  const posting = scripts.flatMap(parsed).find(isPosting);
  if (!posting) return null;
  const textOf = (value: unknown): string => {
    const text = plain(value);
    const lines = /<\/?[a-z]/i.test(text) ? shown(text) : shown(text.replace(/\n/g, '<br>'));
    // Some pages escape the description twice.
    return /<\/?(?:p|br|li|ul|div|strong|h\d)\b[^<>]{0,200}>/i.test(lines) ? shown(lines) : lines;
  };
  const description = textOf(posting.description);
  const parts = PARTS.flatMap(([name, heading]) => {
    const text = textOf(posting[name]);
    return text === '' || description.includes(text) ? [] : [`## ${heading}`, text];
  });
  const text = [description, ...parts].filter((part) => part !== '').join('\n\n');
  return text === '' ? null : { text, facts: factsOf(posting) };
};

const parsed = (text: string): readonly unknown[] => {
  try {
    // Line breaks inside strings are common, though invalid.
    return flat(JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ')));
  } catch {
    return [];
  }
};

/** The value, or the members of lists and graphs, without recursion: they may be nested very deeply. */
const flat = (value: unknown): readonly unknown[] => {
  const found: unknown[] = [];
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    const members = Array.isArray(next) ? next : isFields(next) ? next['@graph'] : undefined;
    if (Array.isArray(members)) for (const member of members.toReversed()) open.push(member);
    else found.push(next);
  }
  return found;
};

const isPosting = (value: unknown): value is Fields =>
  isFields(value) &&
  [value['@type']].flat().some((type) => typeof type === 'string' && /(?:^|\/)JobPosting$/.test(type));

/** A text, a list of texts, or what names a thing; what is nested deeper is none of these. */
const plain = (value: unknown, depth = 3): string => {
  if (typeof value === 'string') return value;
  if (depth === 0) return '';
  if (Array.isArray(value)) return value.map((item) => `- ${plain(item, depth - 1)}`).join('\n');
  if (isFields(value)) return plain(value.name ?? value.description ?? value.credentialCategory, depth - 1);
  return '';
};

const factsOf = (posting: Fields): PostingFacts => {
  const role = oneLine(posting.title);
  const company = oneLine(
    isFields(posting.hiringOrganization) ? posting.hiringOrganization.name : posting.hiringOrganization,
  );
  const place = placeOf(posting.jobLocation);
  const salary = salaryOf(posting.baseSalary);
  // Many pages give midnight where they know no hour.
  const through = String(posting.validThrough ?? '').replace(/T00:00(?::00(?:\.0+)?)?$/, '');
  const closes = dayIn(through, { zone: localZone() }) ?? '';
  return {
    ...(role === '' ? {} : { role }),
    ...(company === '' ? {} : { company }),
    ...(place === '' ? {} : { place }),
    ...(closes === '' ? {} : { closes }),
    ...(salary === '' ? {} : { salary }),
  };
};

const oneLine = (value: unknown): string =>
  typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';

/** "GBP 24000 to 27000 a year". */
const salaryOf = (value: unknown): string => {
  if (!isFields(value)) return oneLine(value);
  const amount = isFields(value.value) ? value.value : { value: value.value };
  const figures = [amount.value, amount.minValue, amount.maxValue]
    .filter((figure) => typeof figure === 'number' || (typeof figure === 'string' && figure !== ''))
    .map(String);
  const unit = oneLine(amount.unitText ?? value.unitText).toLowerCase();
  if (figures.length === 0) return '';
  const range = [...new Set(figures)].join(' to ');
  return [oneLine(value.currency ?? amount.currency), range, unit === '' ? '' : `a ${unit}`]
    .filter((part) => part !== '')
    .join(' ');
};

const placeOf = (value: unknown): string => {
  const location = [value].flat().find(isFields);
  const address = location?.address;
  if (!isFields(address)) return oneLine(address) || oneLine(location?.name);
  const country = isFields(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  return [address.addressLocality, address.addressRegion, country]
    .map(oneLine)
    .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
    .join(', ');
};

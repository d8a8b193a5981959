/** Which job an employer's letter is about, where it says so plainly. */

import type { OfferReading } from './offer.js';
import { rawLines, signatureOf } from './own-lines.js';

export interface JobReading {
  /** The groups `role` and `company` are what a sentence says of either. */
  readonly says: readonly RegExp[];
  /** In most names of jobs, and in most names of employers. */
  readonly job: RegExp;
  readonly organisation: RegExp;
}

/** Each `''` where it is not plain. */
export const jobInLetter = (
  text: string,
  reading: OfferReading,
  { says, job, organisation }: JobReading,
): { readonly role: string; readonly company: string } => {
  const lines = rawLines(text, reading);
  const namesOf = (group: 'role' | 'company'): readonly string[] =>
    lines.flatMap((line) => says.flatMap((form) => form.exec(line)?.groups?.[group] ?? []));
  const role = namesOf('role').find((name) => job.test(name)) ?? '';
  const [named = ''] = namesOf('company');
  // The first line is who signed.
  const below = signatureOf(text, reading)
    .slice(1)
    .find(
      (line) => organisation.test(line) && /^\p{Lu}[\p{L}\p{N}&'’. -]{2,50}$/u.test(line) && !job.test(line),
    );
  return { role, company: named || (below ?? '') };
};

import { describe, expect, it } from 'vitest';
import { sentences } from '../../scripts/words.mjs';

/** Above the grade because of a name in it. */
const NAMES = [
  // What qualifications and bodies are called, for finding them in a CV.
  /^(?:association of chartered|hazard analysis|special educational needs|teaching english as)/,
  // Pages where a number was read, by their address.
  /^[\w-]+(?:\.[\w-]+)+\/?\S* \(/,
  // What the number for an ambulance and the police is called.
  /\bemergency number\b/,
  // A pattern that is read by the program.
  /\w\?\|/,
  // An example to copy, with the names of options in it.
  /^rejection-coach /,
];

/** Figures, and what studies and their journals are called, shown with --why only; and what public bodies are called. */
const FULL_OF_NAMES = ['src/content/en/debrief/evidence.ts', 'src/content/en/interview/public-records.ts'];

const HIGHEST_GRADE = 6;

/** What was once said and read like a translation, or promised too much. */
const GONE = [
  /\b(?:some|no)body\b/i,
  /\bone (?:entry )?a line\b/i,
  /\ball the same\b/i,
  /\bof yours\b/i,
  /\bwhat came of it\b/i,
  /\bin its place\b/i,
  /\blet it rest\b|\blets? (?:one|a request) rest\b/i,
  /\bsay (?:so )?plainly\b/i,
  /\bEnter on nothing\b/,
  /\banew\b/i,
  /\bgoes on working\b/i,
  /\bTo give it up\b/,
  /\bto come\b.*\btime|still to come/i,
  /^Put right\b/,
  /\bMend\b/,
  /\bWhoever\b/,
  /\bwe reckon\b/i,
  /\bbeats reading\b/,
  /\bHow did it come\b/,
  /\bdid not come\b/,
  /\bthey never heard\b/i,
  /\bbetween the lines\b/,
  /\bFound by words\b/,
  /\bWhere it breaks off|break off\b/,
  /\bFirst and latest\b/i,
  /\bHow much it stung\b/,
  /\bbeyond what chance\b/,
  /\bone more look\b/,
  /\bspeaks to that\b/,
  /\bcloses? by itself\b/,
  /\bSilence isn't\b|\bSilence is not\b/,
  /\bI accept (?:that|your decision)\b/,
  /\badvise me\b/,
  /\bone piece of advice\b/,
  /\bbring across\b/,
  /\bThere is no clipboard\b/,
  /\bNothing is sent by this program\b/,
  /\bhonest uncertainty\b/,
  /\brecorded as sent, not ticked\b/,
  /\bMost lately\b/,
  /\bGo on with (?:it|them)\b|\bBegin a new\b/,
  /\bcalled off\b/,
  /\bA few words to know it by\b/,
  /\bstands? beside the reply\b/,
  /\brings true\b/,
  /\bPlace and way\b|\bthe way there\b/,
  /\bfor good\b/,
  /\bjob posting\b/,
  /\bthis machine\b/,
  /\bI could not\b/,
  /\bmust-haves?\b/,
  /\bstill ahead\b/,
  /\bcome up again and again\b|\bcomes up again\b.*\bagain\b/,
  /\bWhich (?:role|company|step)\b/,
  /\bto carry today\b/,
  /\blines? of proof\b/,
  /\bcan be brought back\b.*\bnot\b|\bIt can't be brought back\b/,
];

const all = sentences();

describe('what a person reads', () => {
  it('is found in every folder that says something', () => {
    for (const folder of ['adapters', 'commands', 'content', 'domain', 'program', 'wiring.ts'])
      expect(all.some(({ place }) => place.startsWith(`src/${folder}`))).toBe(true);
    expect(all.length).toBeGreaterThan(1000);
  });

  it(`is at most grade ${HIGHEST_GRADE}, but where a name forces it`, () => {
    const hard = all.filter(
      ({ place, words, grade, text }) =>
        words >= 5 &&
        !FULL_OF_NAMES.some((file) => place.startsWith(file)) &&
        grade > HIGHEST_GRADE &&
        !NAMES.some((name) => name.test(text)),
    );
    expect(hard.map(({ place, text, grade }) => `${grade.toFixed(1)} ${place} ${text}`)).toEqual([]);
  });

  it.each(GONE)('%s is not said', (phrase) => {
    expect(all.filter(({ text }) => phrase.test(text)).map(({ place, text }) => `${place} ${text}`)).toEqual(
      [],
    );
  });

  it('has one kind of apostrophe', () => {
    expect(all.filter(({ text }) => /\p{L}’\p{L}/u.test(text)).map(({ place }) => place)).toEqual([]);
  });

  it('"verdict" is said once at most', () => {
    expect(all.filter(({ text }) => /\bverdict/i.test(text)).length).toBeLessThanOrEqual(1);
  });
});

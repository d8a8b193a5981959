/** The text of earlier versions, of `doctor`, and of the form for the person's editor. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import type { IssueType, JournalIssue } from '../../../domain/journal/issue.js';
import { VERSIONED } from '../../../domain/journal/record-versions.js';
import { labels } from '../debrief/labels.js';
import { longDay, shortDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const FIELDS: Readonly<Record<string, string>> = {
  mode: 'quick or full',
  finished: 'whether it is finished',
  feedback: 'feedback',
  notes: 'notes',
  tags: 'tags',
};

const issueTexts: Readonly<Record<IssueType, string>> = {
  damaged: 'Damaged',
  changed: 'Changed',
  newer: 'Newer',
  foreign: 'Not a file of this program',
  link: 'A link; links are not followed here',
  mode: 'Open to others, or closed to you',
  leftover: 'Left by a program that was stopped',
  lock: 'Left by a program that was stopped',
  kept: 'A text from your editor that could not be read back',
  future: 'Written at a time that is still to come',
};

/** What to do about it. @param versions how many earlier versions of the record there are. */
const advice = ({ type, file, of }: JournalIssue, versions: number): string => {
  const id = of?.id ?? '';
  switch (type) {
    case 'damaged':
      if (of === undefined) return 'Mend that file or move it away; without it the defaults hold.';
      if (of.in !== 'journal') return 'It is only an earlier copy. You can leave it, or remove it yourself.';
      if (versions > 0 && VERSIONED.some((kind) => kind === of.kind))
        return `Choose an earlier version to bring back:\nrejection-coach history ${id}`;
      return 'Move it out of the journal. Then import a backup or an export, if you have one.';
    case 'changed':
      return of?.in === 'journal'
        ? `If you changed it, take it as it is:\nrejection-coach doctor --accept ${of.kind === 'debriefs' ? id : quoted(file)}`
        : 'It is only an earlier copy. You can leave it, or remove it yourself.';
    case 'newer':
      return 'Update rejection-coach to read it.';
    case 'foreign':
      return 'It does no harm. Move it away if you do not need it here.';
    case 'link':
      return 'Put the file or folder itself in its place.';
    case 'mode':
    case 'leftover':
    case 'lock':
      return 'Put right with: rejection-coach doctor --fix';
    case 'kept':
      return `Go on with it:\nrejection-coach edit ${editOf(file)} --editor`;
    case 'future':
      return "Look at the machine's clock. What you change from now on counts as newer all the same.";
  }
};

const quoted = (file: string): string => (/[^\w./-]/.test(file) ? `"${file}"` : file);

/** From `…/2026-11-24-k7qm-could-change.json`: the debrief, and the question if there is one. */
const editOf = (file: string): string =>
  (/(\d{4}-\d\d-\d\d-[0-9a-z]{4})(?:-([a-z-]+))?\.json$/.exec(file) ?? []).slice(1).filter(Boolean).join(' ');

export const historyAndDoctorText = {
  /** @param local `YYYY-MM-DDTHH:MM` */
  moment: (local: string) => `${shortDay(local.slice(0, 10))}, ${local.slice(11)}`,
  momentAloud: (local: string) => longDay(local),
  versions: (name: string, id: string, n: number) =>
    `${name} (${id}): ${plural(n, 'earlier version')}, newest first`,
  noVersions: (id: string) =>
    `There is no earlier version of ${id}. One is kept whenever something in it is changed.`,
  version: (n: number, until: string) => `${n}  until ${until}`,
  versionAloud: (n: number, until: string) => `Version ${n}, until ${until}.`,
  changedThen: (names: readonly string[]) =>
    names.length === 0 ? 'Nothing was changed in what you wrote.' : `Then changed: ${names.join(', ')}`,
  field: (id: string) => labels[id as QuestionId] ?? FIELDS[id] ?? id,
  howToGoBack: (id: string, n: number) =>
    `See one:\n  rejection-coach history ${id} --show ${n}\nBring one back:\n  rejection-coach restore ${id} --version ${n}`,
  unreadableNow: "the present version can't be read",
  shownVersion: (n: number, until: string) => `Version ${n}, as it was until ${until}:`,
  noVersion: (n: number, id: string) => `there is no version ${n} of ${id}`,
  whichVersions: (id: string) => `Which there are: rejection-coach history ${id}`,
  broughtBack: (n: number, id: string) =>
    `Version ${n} of ${id} is back. What was there until now is kept: rejection-coach history ${id}`,
  openElsewhere: (since: string) =>
    `Also open in another terminal since ${since}; the newer of two answers counts.`,

  foreverSays: (versions: number, copies: number) =>
    [
      versions > 0 ? plural(versions, 'earlier version') : '',
      copies > 0 ? `${plural(copies, 'copy', 'copies')} in the bin` : '',
    ]
      .filter((part) => part !== '')
      .join(' and '),

  issue: (issue: JournalIssue) => {
    const detail = issue.detail === '' ? '' : ` (${issue.detail})`;
    const { type } = issue;
    return type === 'damaged' || type === 'changed' || type === 'newer'
      ? `${issueTexts[type]}: ${issue.detail}.`
      : `${issueTexts[type]}${detail}.`;
  },
  advice,
  fixed: 'Put right.',
  looked: (records: number, folder: string) => `Looked at ${plural(records, 'record')} in ${folder}`,
  allWell: 'Every file is in order.',
  nothingDamaged: 'Every record can be read.',
  leftOut: (n: number) =>
    `${plural(n, 'file')} can't be used as ${n === 1 ? 'it is' : 'they are'}, and ${n === 1 ? 'is' : 'are'} left in place`,
  leftOutAdvice: 'What to do about each is above; every other record goes on working.',
  accepted: (id: string) =>
    `Taken as it is now: ${id}. The file as it was found is kept in its history. Look at it: rejection-coach show ${id}`,

  form: {
    head: (name: string, id: string) => [
      `${name} (${id})`,
      'Change what stands under a heading, save, and close. Nothing else is needed.',
      'Leave the headings as they are. Nothing under a heading: the question is skipped.',
      'Lines that begin with # are not kept. To begin a line of yours with # or ==, put \\ before it.',
      'To change nothing, close it without saving.',
    ],
    again: [
      'This is what you wrote last time. It could not be read back, and nothing was changed:',
      'Mend that, save, and close. To give it up, empty the whole file.',
    ],
    kind: {
      scale: 'A whole number from 0 to 10.',
      line: 'One line.',
      text: 'As many lines as you like.',
      list: 'One entry a line.',
      choices: 'One entry a line.',
      date: 'A day, as 2026-11-24.',
    },
    choice: (values: readonly string[]) => `One of: ${values.join(', ')}.`,
    problem: {
      before: 'this stands above the first heading',
      heading: 'this looks like a heading, but is none',
      unknown: 'there is no such question here',
      twice: 'this heading is there twice',
      gone: 'its heading is gone',
    },
    line: (n: number, text: string) => `line ${n} (${text})`,
    kept: (command: string) => `Nothing was changed. What you wrote is kept; go on with: ${command}`,
    unusable: (id: string) => `the text kept from your editor for ${id} can't be read`,
    unusableAdvice: (folder: string) => `Look at it, then move it away: ${folder}`,
  },
} as const;

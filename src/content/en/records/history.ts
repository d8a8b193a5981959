/** The text of earlier versions, of `doctor`, and of the form for the person's editor. */

import type { QuestionId } from '../../../domain/debrief/debrief.js';
import type { IssueType, JournalIssue } from '../../../domain/journal/issue.js';
import { VERSIONED } from '../../../domain/journal/record-versions.js';
import { questionLabels } from '../debrief/labels.js';
import { longDay, shortDay } from '../text/dates.js';
import { plural } from '../text/plural.js';

const FIELDS: Readonly<Record<string, string>> = {
  mode: 'quick or full',
  finished: 'whether it is finished',
  feedback: 'feedback',
  notes: 'notes',
  tags: 'tags',
  comments: 'comments',
};

const issueTexts: Readonly<Record<IssueType, string>> = {
  damaged: 'Damaged',
  changed: 'Changed',
  newer: 'Newer',
  copy: 'A second copy, from a program that syncs folders',
  foreign: 'Not a file of this program',
  link: "A link; links aren't followed here",
  key: 'This opens your whole locked journal',
  mode: 'Open to others, or closed to you',
  leftover: 'Left by a program that was stopped',
  lock: 'Left by a program that was stopped',
  kept: "A text from your editor that isn't among your answers yet",
  future: 'Dated in the future',
};

/** What to do about it. @param versions how many earlier versions of the record there are. */
const advice = ({ type, file, of }: JournalIssue, versions: number): string => {
  const id = of?.id ?? '';
  switch (type) {
    case 'damaged':
      if (of === undefined) return 'Fix or move that file. Until then the default settings are used.';
      if (of.in !== 'journal') return 'It is only an old copy. Leave it, or delete it.';
      if (versions > 0 && VERSIONED.some((kind) => kind === of.kind))
        return `Choose an old version to bring back:\nrejection-coach history ${id}`;
      return 'Move it out of the journal. Then import a backup or an export, if you have one.';
    case 'changed':
      return of?.in === 'journal'
        ? `If you changed it, keep it as it is:\nrejection-coach doctor --accept ${of.kind === 'debriefs' ? id : quoted(file)}`
        : 'It is only an old copy. Leave it, or delete it.';
    case 'newer':
      return 'Update rejection-coach to read it.';
    case 'foreign':
      return "It does no harm. Move it if you don't need it.";
    case 'key':
      return 'Remove it. If you need it to read your files, keep it in a folder outside the journal.';
    case 'link':
      return 'Put the file or folder itself there.';
    case 'copy':
      return 'To put both together: rejection-coach doctor --fix\nThe newer of each answer counts. The other is kept in its history.';
    case 'mode':
    case 'leftover':
    case 'lock':
      return 'To fix it: rejection-coach doctor --fix';
    case 'kept':
      return `Carry on with it:\nrejection-coach edit ${editOf(file)} --editor`;
    case 'future':
      return "Check this computer's clock. What you change from now on still counts as newer.";
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
    `${name} (${id}): ${plural(n, 'old version')}, newest first`,
  noVersions: (id: string) => `${id} has no old version. One is kept each time you change it.`,
  version: (n: number, until: string) => `${n}  until ${until}`,
  versionAloud: (n: number, until: string) => `Version ${n}, until ${until}.`,
  changedThen: (names: readonly string[]) =>
    names.length === 0 ? 'Nothing you wrote was changed.' : `Changed: ${names.join(', ')}`,
  field: (id: string) => questionLabels()[id as QuestionId] ?? FIELDS[id] ?? id,
  howToGoBack: (id: string, n: number) =>
    `See one:\n  rejection-coach history ${id} --show ${n}\nBring one back:\n  rejection-coach restore ${id} --version ${n}`,
  unreadableNow: "what is there now can't be read",
  shownVersion: (n: number, until: string) => `Version ${n}, from before ${until}:`,
  noVersion: (n: number, id: string) => `there is no version ${n} of ${id}`,
  whichVersions: (id: string) => `See them all: rejection-coach history ${id}`,
  broughtBack: (n: number, id: string) =>
    `Version ${n} of ${id} is back. What it replaced is kept: rejection-coach history ${id}`,
  openElsewhere: (since: string) =>
    `Open in a second window since ${since}. If both change an answer, the newer one counts.`,

  foreverSays: (versions: number, copies: number) =>
    [
      versions > 0 ? plural(versions, 'old version') : '',
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
  fixed: 'Fixed.',
  looked: (records: number, folder: string) => `Looked at ${plural(records, 'record')} in ${folder}`,
  allWell: 'Every file is in order.',
  nothingDamaged: 'Every record can be read.',
  leftOut: (n: number) =>
    `${plural(n, 'file')} can't be used as ${n === 1 ? 'it is' : 'they are'}, and ${n === 1 ? 'is' : 'are'} still there`,
  leftOutAdvice: 'See above for what to do. All the rest still works.',
  accepted: (id: string) =>
    `Kept as it is now: ${id}. A copy of the file is in its history. See it: rejection-coach show ${id}`,

  form: {
    head: (name: string, id: string) => [
      `${name} (${id})`,
      "Change what is under a heading, save, and close. That's all.",
      'Leave the headings as they are. To skip a question, leave it empty.',
      'Lines that start with # are not kept. To start a line with # or ==, put \\ first.',
      'To change nothing, close without saving.',
    ],
    again: [
      "This is what you wrote last time. It isn't among your answers yet:",
      'Fix what needs it, save, and close. To cancel, delete all the text.',
    ],
    kind: {
      scale: 'A whole number from 0 to 10.',
      line: 'One line.',
      text: 'As many lines as you like.',
      list: 'One per line.',
      choices: 'One per line.',
      date: 'A date, like 2026-11-24.',
    },
    choice: (values: readonly string[]) => `One of: ${values.join(', ')}.`,
    problem: {
      before: 'this is above the first heading',
      heading: "this looks like a heading, but it isn't one",
      unknown: 'there is no such question here',
      twice: 'this heading is there twice',
      gone: 'its heading is gone',
    },
    line: (n: number, text: string) => `line ${n} (${text})`,
    kept: (command: string) => `Nothing was changed. What you wrote is kept. Carry on: ${command}`,
    unusable: (id: string) => `the text kept from your editor for ${id} can't be read`,
    unusableAdvice: (folder: string) => `Look at it, then move it: ${folder}`,
  },
} as const;

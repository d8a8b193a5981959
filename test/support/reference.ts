/** The command reference, as a page in Markdown and as a man page, from the tree that `--help` is made of. */

import type { Command, Help } from 'commander';
import { define, sentence, type World } from '../../src/program/define.js';
import { buildProgram } from '../../src/program/index.js';
import { TABLE } from '../../src/program/table.js';

interface Entry {
  /** `next add`. */
  readonly name: string;
  readonly group: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Term[];
  readonly examples: readonly string[];
}

interface Term {
  readonly term: string;
  readonly text: string;
}

export interface Reference {
  readonly about: string;
  readonly global: readonly Term[];
  readonly entries: readonly Entry[];
}

const WORLD: World = {
  version: '',
  columns: 80,
  out: () => {},
  open: () => Promise.reject(new Error('nothing is run')),
};

export const readReference = async (): Promise<Reference> => {
  const program = buildProgram(WORLD);
  const help = program.createHelp();
  const entries: Entry[] = [];
  for (const { name, group, summary, load } of TABLE) {
    const { command: spec } = await load();
    const command = program.commands.find((known) => known.name() === name) as Command;
    define(command, spec, program, WORLD, async () => {});
    const whole = { name, group, about: spec.about ?? sentence(summary), examples: spec.examples };
    entries.push({ ...whole, ...termsOf(command, help) });
    if (!('subcommands' in spec)) continue;
    for (const sub of spec.subcommands) {
      const found = command.commands.find((known) => known.name() === sub.name) as Command;
      const about = `${sub.spec.about ?? sentence(sub.summary)}${sub.isDefault ? ` ${name} alone does the same.` : ''}`;
      entries.push({
        name: `${name} ${sub.name}`,
        group,
        about,
        examples: sub.spec.examples,
        ...termsOf(found, help),
      });
    }
  }
  return { about: program.description(), global: termsOf(program, help).options, entries };
};

const termsOf = (command: Command, help: Help): Pick<Entry, 'usage' | 'options'> => ({
  usage: help.commandUsage(command),
  options: help
    .visibleOptions(command)
    .filter((option) => option.long !== '--help')
    .map((option) => ({ term: help.optionTerm(option), text: help.optionDescription(option) })),
});

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const markdownOf = ({ about, global, entries }: Reference): string => {
  const table = (options: readonly Term[]): string =>
    options.length === 0
      ? ''
      : `\n| option | what it does |\n| --- | --- |\n${options.map(({ term, text }) => `| \`${term.replaceAll('|', '\\|')}\` | ${cell(text)} |`).join('\n')}\n`;
  const groups = [...new Set(entries.map(({ group }) => group))].map((group) => {
    const parts = entries
      .filter((entry) => entry.group === group)
      .map(
        (entry) =>
          `### ${entry.name}\n\n${cell(entry.about)}\n\n\`\`\`text\n${entry.usage}\n\`\`\`\n${table(entry.options)}\n\`\`\`sh\n${entry.examples.join('\n')}\n\`\`\`\n`,
      );
    return `## ${group}\n\n${parts.join('\n')}`;
  });
  return `# Every command

Made from what \`--help\` is made of, by \`npm run docs\`. ${cell(about)}

These go with every command:
${table(global.filter(({ term }) => !term.includes('--version')))}
${groups.join('\n')}`;
};

/** Text for troff: no backslash, hyphen or first dot of ours is an instruction. */
const troff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

const STATUSES: readonly Term[] = [
  { term: '0', text: 'Done.' },
  { term: '1', text: 'A defect of ours.' },
  { term: '2', text: 'The call is wrong, or needs a terminal.' },
  { term: '3', text: 'Nothing there.' },
  { term: '4', text: "The data is damaged, from a newer version, or can't be written." },
  { term: '130', text: 'Stopped by you. What you had confirmed is kept.' },
];

const VARIABLES: readonly Term[] = [
  { term: 'REJECTION_COACH_HOME', text: 'The folder for settings and journal, as with --home.' },
  {
    term: 'REJECTION_COACH_PASSPHRASE_COMMAND',
    text: 'Of a locked journal: a command that prints the passphrase as its first line.',
  },
  { term: 'REJECTION_COACH_PLAIN', text: 'Set to 1, it is the same as --plain.' },
  { term: 'NO_COLOR', text: 'Set to anything, there is no colour.' },
  { term: 'VISUAL, EDITOR', text: 'The editor that edit --editor opens.' },
];

export const manualOf = ({ about, global, entries }: Reference): string => {
  const terms = (all: readonly Term[]): readonly string[] =>
    all.flatMap(({ term, text }) => ['.TP', `.B ${troff(term)}`, troff(text)]);
  const groups = [...new Set(entries.map(({ group }) => group))].flatMap((group) => [
    `.SH "${troff(group.toUpperCase())}"`,
    ...entries
      .filter((entry) => entry.group === group)
      .flatMap((entry) => [
        `.SS "${troff(entry.name)}"`,
        troff(entry.about),
        '.PP',
        `.B ${troff(entry.usage)}`,
        ...terms(entry.options),
        '.PP',
        entry.examples.length === 1 ? 'Example:' : 'Examples:',
        '.PP',
        '.nf',
        '.RS',
        ...entry.examples.map(troff),
        '.RE',
        '.fi',
      ]),
  ]);
  return `${[
    '.\\" Made by npm run docs from what --help is made of.',
    '.TH REJECTION\\-COACH 1',
    '.SH NAME',
    'rejection\\-coach \\- a private coach for the hour after a job rejection',
    '.SH SYNOPSIS',
    '.B rejection\\-coach',
    '[options] [command]',
    '.SH DESCRIPTION',
    troff(about),
    'With no command it shows what is nearest. The first time, it starts a debrief.',
    '.SH OPTIONS',
    ...terms(global),
    ...groups,
    '.SH "EXIT STATUS"',
    ...terms(STATUSES),
    '.SH ENVIRONMENT',
    ...terms(VARIABLES),
    '.SH FILES',
    troff(
      '"rejection-coach path" prints the folder of the journal, and "rejection-coach path --settings" the file of the settings.',
    ),
  ].join('\n')}\n`;
};

/** Journals as the first edition's own program wrote them, with what it exported of them. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompter, Step } from '../../../src/ports/index.js';
import { type Act, answer, scripted, stop } from '../../support/fakes.js';
import { tempFolder } from '../../support/worker.js';
import { everyFile, home } from './disk-home.js';

interface Written {
  readonly files: Readonly<Record<string, string>>;
  readonly export: { readonly debriefs: readonly { readonly id: string; readonly finished: boolean }[] };
}

const JOURNALS: Readonly<Record<string, Written>> = JSON.parse(
  readFileSync('test/support/first-edition.json', 'utf8'),
);

const FULL = '2026-11-27-fumh';
const WAITING = '2026-11-27-4hpz';
const HALF_TYPED_GUESS = '2026-11-27-ztku';
const HALF_TYPED_LIST = '2026-11-27-uav9';

const journalOf = (name: string, prompter?: Prompter) => {
  const folder = tempFolder('first-edition');
  for (const [path, text] of Object.entries(JOURNALS[name]?.files ?? {})) {
    const file = join(folder, 'journal', path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, text, { mode: 0o600 });
  }
  let minutes = 0;
  const clock = {
    now: () => new Date(Date.parse('2026-11-27T12:00:00Z') + 60_000 * minutes++),
    zone: () => 'Europe/Zagreb',
  };
  return home(folder, { clock, ...(prompter ? { prompter } : {}) });
};

const withPerson = (acts: readonly Act[]) => {
  const person = scripted(acts);
  return { ...journalOf('first edition', person.prompter), person };
};

describe.each(Object.keys(JOURNALS))('a journal of the %s', (name) => {
  const written = JOURNALS[name] as Written;

  it('is in order, is only read by reading it, and exports what it exported then', async () => {
    const { call, folder } = journalOf(name);
    const before = everyFile(folder);
    const { err, out } = await call('doctor');
    expect(out + err).toContain('Every file is in order.');
    expect((await call('list', '--json')).out.match(/"id"/g)).toHaveLength(written.export.debriefs.length);
    for (const { id } of written.export.debriefs) expect((await call('show', id)).status).toBe(0);
    expect((await call('checklist', '--as-of', '2026-11-27')).status).toBe(0);
    const { out: exported } = await call('export', '--all', '--format', 'json');
    expect(JSON.parse(exported)).toEqual(written.export);
    expect(everyFile(folder)).toEqual(before);
  });

  it('is taken back from its own export and from a new one, with nothing left to add', async () => {
    const old = journalOf(name);
    const file = old.at('old.json');
    writeFileSync(file, JSON.stringify(written.export));
    const fresh = home();
    expect((await fresh.call('import', file)).status).toBe(0);
    expect(JSON.parse((await fresh.call('export', '--all', '--format', 'json')).out)).toEqual(written.export);
    expect((await old.call('import', file)).out).toMatch(/^(?!.*Added:)/s);
    for (const format of ['markdown', 'csv', 'html'])
      expect((await old.call('export', '--all', '--format', format)).status, format).toBe(0);
  });
});

describe('a debrief of the first edition', () => {
  it('says every answer in show', async () => {
    const { out } = await journalOf('first edition').call('show', FULL);
    for (const answer of [
      'I always freeze',
      'Someone who works there got it',
      'It was half term',
      'calm at the end',
      'Feedback to try once:\n    - Too many examples from one ward.',
      'learn: NHS budget course',
      'ring my sister',
      'You came second.',
      'nights, panel',
    ])
      expect(out).toContain(answer);
  });

  it('gives a checklist: its plan, its sorted feedback, the tick, what was found out', async () => {
    const { call } = journalOf('first edition');
    const { out } = await call('checklist', '--all', '--as-of', '2026-11-27');
    expect(out).toMatch(/☐ +\d+ +Work on: budgets/);
    expect(out).toMatch(/☑ +\S+ +Rehearse/);
    expect(out).not.toContain('Good manner with patients');
    expect((await call('next', 'homework', '--as-of', '2026-11-27')).out).toContain('second ward in May');
  });

  it('has its earlier versions and its bin', async () => {
    const { call } = journalOf('first edition');
    expect((await call('history', FULL, '--show', '1')).out).toContain('Ward sister');
    expect((await call('restore', '2026-11-27-6xys')).status).toBe(0);
    expect((await call('list')).out).toContain('Gone one');
  });

  it('is edited; the file as it was is kept in the history', async () => {
    const { call } = journalOf('first edition');
    await call('edit', FULL, 'feedback-keep', '--answer', 'Good manner with patients.');
    await call('edit', FULL, 'gaps', '--answer', 'learn: NHS budget course', '--answer', 'a licence');
    const { out } = await call('show', FULL);
    expect(out).toContain('Good manner with patients.');
    expect(out).toContain('a licence');
    expect((await call('history', FULL, '--json')).out.match(/"number"/g)).toHaveLength(3);
  });

  it.each([
    [HALF_TYPED_GUESS, 'guessing', 'half a gue'],
    [HALF_TYPED_LIST, 'say or do', 'Two people asked\n'],
  ])('left half typed (%s) goes on there, with the words', async (id, question, typed) => {
    const typing: (string | null)[] = [];
    const see = (step: Step): void => void typing.push(step.typing);
    const { call, person } = withPerson([{ ...stop(question, typed), see } as Act]);
    const { status } = await call('resume', id);
    person.done();
    expect(status).toBe(130);
    expect(typing).toEqual([typed]);
  });

  it('waiting for an answer then asks what a no brings up', async () => {
    const { call, person } = withPerson([answer('say or do', ['They chose another']), stop('What else')]);
    expect((await call('edit', WAITING, 'outcome', '--answer', 'rejected')).status).toBe(0);
    expect((await call('resume', WAITING)).status).toBe(130);
    person.done();
    expect((await call('show', WAITING)).out).toContain('They chose another');
  });
});

/**
 * The single executable of `npm run single`, alone in a folder, with no Node on the PATH: a whole debrief in a terminal,
 * and what is loaded only now and then: a PDF.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual as same } from 'node:util';
import { environment } from '../test/support/terminal.mjs';
import { CannotRun } from './lib/drill.mjs';
import { newFolder } from './lib/program.mjs';
import { converse, openTerminal } from './lib/terminal.mjs';

/** The status of scripts/single.mjs where it has no Node to build into. */
const NOT_TO_BE_HAD = 3;

/** One line of text on one page. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>> endobj
4 0 obj <</Length 85>> stream
BT /F 12 Tf 50 700 Td (Requirements: Experience with Kubernetes is essential.) Tj ET
endstream endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
trailer <</Root 1 0 R>>
`;

export const run = async (drill) => {
  const made = newFolder('made');
  const script = fileURLToPath(new URL('../scripts/single.mjs', import.meta.url));
  const { status: ended, stderr } = spawnSync(process.execPath, [script, '--into', made], {
    encoding: 'utf8',
  });
  if (ended === NOT_TO_BE_HAD) throw new CannotRun(`no executable could be made: ${stderr.split('\n')[0]}`);
  if (ended !== 0) throw new Error(stderr);
  const [alone, home] = [newFolder('alone'), newFolder()];
  const file = join(alone, 'rejection-coach');
  copyFileSync(join(made, readdirSync(made)[0], 'rejection-coach'), file);
  const env = { PATH: alone };
  const call = (...args) => {
    const {
      status,
      stdout,
      stderr: err,
    } = spawnSync(file, args, {
      cwd: alone,
      env: environment(home, env),
      encoding: 'utf8',
    });
    drill.holds(status === 0, `${args.join(' ')}: status ${status}: ${err}`);
    return stdout;
  };

  const questions = JSON.parse(call('questions', '--json'));
  const { status, answers } = await converse(openTerminal(file, home, ['start'], { env }), questions);
  drill.holds(status === 0, `a debrief ended with ${status}`);
  drill.figure('answers', answers.size);
  drill.holds(answers.size > 10, `only ${answers.size} answers were asked for`);
  const [kept] = JSON.parse(call('export', '--all', '--format', 'json')).debriefs;
  for (const [id, value] of answers) {
    const there = kept?.answers[id] ?? null;
    drill.holds(same(there, value), `${id} is ${JSON.stringify(there)}, not ${JSON.stringify(value)}`);
  }

  writeFileSync(join(alone, 'advert.pdf'), PDF);
  call('next', 'add', '--role', 'Engineer', '--when', '2099-01-01', '--posting', 'advert.pdf');
  drill.holds(call('skills').includes('Kubernetes'), 'what the advert asks for is not shown');
};

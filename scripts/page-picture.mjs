/**
 * The picture of the page for the night before in the README: the built program's own page, drawn by chromium. Run it after
 * `npm run build` where there is a chromium.
 *
 *   node scripts/page-picture.mjs     writes docs/page.png
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rejection-coach-page-'));
const at = (name) => join(folder, name);

const BROWSER = 'chromium';
const ANSWERS = {
  outcome: 'rejected',
  role: 'Staff nurse, acute frailty unit',
  company: 'Kingsmead University Hospitals',
  stage: 'only-interview',
  'heard-on': '2026-11-24',
  'went-well': ['The story about the patient who kept pulling her drip'],
  'could-change': 'Give the result, not just what I did',
  'feedback-said': 'You were warm and clinically safe. We would have liked more about leading the team.',
  'feedback-keep': ['Warm and clinically safe'],
  'feedback-use': ['Say more about leading the team'],
  'questions-asked': ['How do you prioritise when three bells go at once?'],
  'role-needs': ['Frailty experience', 'Audit'],
  proof: ['Two winters on an elderly medicine ward, 28 beds', 'Redid the falls audit: from 31 gaps to 9'],
  unheard: ['14 nights as nurse in charge'],
  gaps: ['learn: comprehensive geriatric assessment'],
  'if-then': 'When I get home on Friday, I will write out a night I was in charge',
  helper: 'Bea from the ward, she can listen to it',
};
const ADVERT = `Staff Nurse, Frailty Same Day Unit

We are looking for:
- Registered Nurse (Adult) with NMC registration
- Experience in acute or elderly medicine
- Confidence with comprehensive geriatric assessment
- IV and cannulation skills
`;
const NEXT = [
  ...['--role', 'Staff Nurse, Frailty Same Day Unit', '--company', 'Harbour Lane Hospital'],
  ...['--when', '2026-12-02 10:00', '--place', 'Level 3, Seminar Room 2', '--phone', '0113 496 0101'],
  ...['--panel', 'Dana Novak, ward manager', '--posting', at('advert.txt')],
];

const TODAY = ['--as-of', '2026-11-27'];
const coach = (...args) =>
  execFileSync(
    process.execPath,
    [join(root, 'bin', 'rejection-coach.js'), '--home', at('home'), ...args, ...TODAY],
    {
      env: { ...process.env, TZ: 'UTC' },
      stdio: 'ignore',
    },
  );

try {
  writeFileSync(at('answers.json'), JSON.stringify({ mode: 'full', answers: ANSWERS }));
  writeFileSync(at('advert.txt'), ADVERT);
  coach('start', '--answers', at('answers.json'));
  coach('next', 'add', ...NEXT);
  coach('page', '--output', at('page.html'));
  execFileSync(
    BROWSER,
    [
      ...[
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--user-data-dir=${at('profile')}`,
      ],
      ...[
        '--window-size=794,1660',
        `--screenshot=${join(root, 'docs', 'page.png')}`,
        `file://${at('page.html')}`,
      ],
    ],
    { stdio: 'ignore' },
  );
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

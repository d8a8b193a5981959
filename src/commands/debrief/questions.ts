import { type Evidence, evidence, evidenceText } from '../../content/en/debrief/evidence.js';
import { strategyNames } from '../../content/en/debrief/script.js';
import { script } from '../../content/en/index.js';
import { SCALE, STRATEGIES } from '../../domain/debrief/debrief.js';
import type { Question } from '../../domain/debrief/question.js';
import { toJson } from '../../render/json.js';
import { type Look, paint, wrap } from '../../render/terminal/theme.js';
import { defineCommand, option, type Ports } from '../shared/command.js';

export const command = defineCommand({
  about: 'Every question in order, with its id, its kind, and why it is asked.',
  options: { why: option.flag('what is known behind each one, with figures and sources'), json: option.json },
  examples: [
    'rejection-coach questions',
    'rejection-coach questions --why',
    'rejection-coach questions --json',
  ],
  async run({ output }: Ports<'output'>, options) {
    if (options.json)
      output.out(
        toJson(
          script.questions.map((question) => ({
            ...publicShape(question),
            ...(options.why ? { evidence: evidence[question.id] } : {}),
          })),
        ),
      );
    else output.out(screen(script.questions, output, options.why));
  },
});

/** `quick`: quick mode asks it where its condition holds; not what only some outcome brings in. */
const publicShape = ({ id, strategy, kind, quick, text, why, choices }: Question) => ({
  id,
  strategy,
  kind,
  quick: quick === true || (quick !== false && quick.outcome === undefined),
  text,
  why,
  ...(kind === 'scale' ? SCALE : {}),
  ...(choices ? { choices: choices.map(({ value, label }) => ({ value, label })) } : {}),
});

const screen = (questions: readonly Question[], look: Look, why: boolean): string => {
  const style = paint(look);
  const blocks = STRATEGIES.map((strategy) => [
    style.heading(strategyNames[strategy]),
    ...questions
      .filter((question) => question.strategy === strategy)
      .map((question) => entry(question, look, why)),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

const entry = (question: Question, look: Look, why: boolean): string => {
  const values =
    question.kind === 'choice' ? `: ${question.choices?.map(({ value }) => value).join(', ')}` : '';
  return [
    wrap(`${question.id} (${question.kind}${values})`, look, '  ', '    '),
    wrap(question.text, look, '    '),
    wrap(question.why, look, '    '),
    ...(why ? [wrap(behind(evidence[question.id]), look, '    ')] : []),
  ].join('\n');
};

const behind = (found: readonly Evidence[]): string => {
  const { none, finding, carries, source } = evidenceText;
  if (found.length === 0) return none;
  return found
    .flatMap((evidence) => [finding(evidence.finding), carries(evidence.carries), source(evidence)])
    .join('\n');
};

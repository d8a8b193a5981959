import { conversationText, promptText } from '../../content/en/debrief/conversation.js';
import { postingWords } from '../../content/en/posting/requirements.js';
import { skillsScreen as skillsText } from '../../content/en/skills/screen.js';
import { skillWords } from '../../content/en/skills/skills.js';
import { oneLine } from '../../domain/debrief/answers.js';
import {
  CHOICES,
  type ChoiceMade,
  type Interview,
  interviewJson,
  type ProofVerdict,
  withVerdicts,
} from '../../domain/interview/interview.js';
import { decided } from '../../domain/posting/requirements.js';
import type { Cv } from '../../domain/skills/cv.js';
import { isProof } from '../../domain/skills/evidence.js';
import { missing, stopped, usage } from '../../errors.js';
import { askAndKeep, askLine } from '../../guide/ask-in-order.js';
import { changeOpen } from '../../guide/change-open.js';
import { labelled } from '../../guide/labelled.js';
import { toJson } from '../../render/json.js';
import {
  explained,
  isNowhere,
  isTick,
  type NumberedRow,
  open,
  skillsScreen,
} from '../../render/terminal/skills.js';
import { todayOf } from '../shared/as-of.js';
import { defineCommand, needTerminal, option, type Ports } from '../shared/command.js';
import type { ConversationContext } from '../shared/conversation.js';
import { interviewFor, journalView, requirementsFor } from '../shared/preparation.js';
import { currentCv, keepCv } from './cv.js';
import { askFits, verdictsOf } from './fits.js';
import { postingOption, postingStep, readPosting } from './posting.js';

type SkillsPorts = ConversationContext & Ports<'documents'>;

interface Given {
  readonly posting: string | undefined;
  readonly cv: string | undefined;
  readonly interview: string | undefined;
  readonly choose: readonly string[];
}

export const command = defineCommand({
  about:
    'What the advert asks for, with your lines that fit from your CV, stories and answers. It uses your next interview.',
  options: {
    posting: { ...postingOption, spec: { text: `${postingOption.spec.text}; --for keeps it` } },
    cv: option.value('<file>', 'your CV: text, Markdown, PDF, Word or JSON Resume'),
    for: option.value('<id>', 'for another interview', 'interviews'),
    choose: option.values(
      '<n=choice>',
      'for number N: yes, yes:2 or no to its lines. Or have, have:YOUR WORDS, learn, show, open or none',
    ),
    all: option.flag('every line that fits'),
    explain: option.flag('each line of the advert, and why it counts or not'),
    json: option.json,
    asOf: option.asOf,
  },
  examples: [
    'rejection-coach skills --posting advert.pdf --cv cv.docx',
    'rejection-coach skills',
    'rejection-coach skills --choose 3=learn --choose 5=open',
  ],
  prepare: ({ for: interview, ...options }) => ({ ...options, interview }),
  async run(context: SkillsPorts, options) {
    const today = await todayOf(context, options.asOf);
    const target = await targetOf(context, options, today);
    const cv = options.cv === undefined ? await currentCv(context) : await keepCv(context, options.cv);
    if (target === null) return;
    if (options.explain) {
      const pieces = decided(target.posting ?? '', postingWords);
      context.output.out(
        options.json ? toJson(pieces) : explained(pieces, postingWords.weights, context.output),
      );
      return;
    }
    const rows = await rowsFor(context, target, today);
    const chosen = readChoices(options.choose, rows, target.id);
    const after = chosen.length > 0 ? await keepChoices(context, target, chosen) : target;
    const shown = chosen.length > 0 ? await rowsFor(context, after, today) : rows;
    const kept = after.id === null ? null : (after as Interview);
    if (options.json) {
      context.output.out(toJson(shaped(shown, kept, cv)));
      return;
    }
    context.output.out(skillsScreen(shown, kept, cv, context.output, options.all));
    const asks = kept !== null && options.choose.length === 0 && context.output.interactive;
    if (!asks || isNowhere(shown, cv)) return;
    const checked = await askFits(context, kept, shown);
    await askChoices(context, checked, checked === kept ? shown : await rowsFor(context, checked, today));
  },
});

type Target = Interview | { readonly id: null; readonly posting: string };

const targetOf = async (
  context: SkillsPorts,
  { posting, cv, interview: wanted, choose }: Given,
  today: string,
): Promise<Target | null> => {
  if (posting === '-' && cv === '-')
    throw usage("--posting and --cv can't both be read from standard input", 'Use a file for one of them.');
  if (posting !== undefined && wanted === undefined) {
    if (choose.length > 0)
      throw usage('a choice is kept with an interview', 'Give it with: --for ID. Nothing was changed.');
    return { id: null, posting: (await readPosting(context, posting)).text };
  }
  const interview = await interviewFor(context, journalView(context), today, wanted);
  if (posting !== undefined && interview !== null)
    return keepPosting(context, interview, (await readPosting(context, posting)).text);
  if (interview?.posting !== undefined) return interview;
  if (cv !== undefined && !context.output.interactive) return null;
  return pasted(context, interview);
};

const pasted = async (context: SkillsPorts, interview: Interview | null): Promise<Target> => {
  const id = interview?.id ?? 'ID';
  needTerminal(
    context,
    interview === null
      ? 'Add the advert: rejection-coach skills --posting FILE, or rejection-coach next add --posting FILE'
      : `Add the advert: rejection-coach skills --posting FILE --for ${id}`,
  );
  const prompter = await context.prompter(promptText);
  const conversation = interview === null ? 'skills' : `${interview.id}-posting`;
  let target = null as Target | null;
  const { type, unfinished } = await askAndKeep(prompter, await context.editor(), conversation, {
    order: () => ['posting'],
    step: () => postingStep,
    async confirm(_, value) {
      const posting = String(value ?? '');
      if (posting !== '')
        target = interview === null ? { id: null, posting } : await keepPosting(context, interview, posting);
      return 'go-on';
    },
  });
  if (type === 'stopped')
    throw stopped(
      unfinished
        ? conversationText.typingKept(interview === null ? 'skills' : `skills --for ${id}`)
        : conversationText.nothingChanged,
    );
  if (target !== null) return target;
  throw missing('there is no job advert yet', `Give one with: rejection-coach skills --posting FILE`);
};

const keepPosting = (context: SkillsPorts, interview: Interview, posting: string): Promise<Interview> =>
  changeOpen(context.journal, 'interviews', interview, true, (now) => ({ ...now, posting }));

const rowsFor = async (
  context: SkillsPorts,
  target: Target,
  today: string,
): Promise<readonly NumberedRow[]> =>
  (await requirementsFor(journalView(context), target, today)).map((row, at) => ({ ...row, number: at + 1 }));

interface Made {
  readonly requirement: string;
  readonly choice: ChoiceMade | null;
  /** `null` takes back what was chosen and what was said of its lines. */
  readonly verdicts: readonly ProofVerdict[] | null;
}

const ownWords = ({ requirement }: NumberedRow, typed: string): readonly ProofVerdict[] => {
  const proof = oneLine(typed);
  if (!isProof(proof, skillWords)) throw usage(skillsText.stillToCome, 'Nothing was changed.');
  return [{ requirement, proof, fits: true }];
};

/** What the menu says, each in a word; the names that are kept are read as well. */
const PLAIN = { learn: 'learn', show: 'reframe', open: 'say' } as const;

const choiceOf = (word: string): ChoiceMade | undefined =>
  Object.entries(PLAIN).find(([plain]) => plain === word)?.[1] ?? CHOICES.find((known) => known === word);

const readChoices = (
  typed: readonly string[],
  rows: readonly NumberedRow[],
  id: string | null,
): readonly Made[] =>
  typed.map((pair) => {
    const [, number = '', word = ''] = /^\s*(\d+)\s*=\s*(\S.*?)\s*$/s.exec(pair) ?? [];
    const row = rows.find((known) => known.number === Number(number));
    const [, own = ''] = /^have\s*:(.*)$/is.exec(word) ?? [];
    const choice = own === '' ? choiceOf(word.toLowerCase()) : 'have';
    const verdicts = row === undefined ? [] : own === '' ? verdictsOf(word, row) : ownWords(row, own);
    if (number === '' || (!choice && verdicts === null && word !== 'none'))
      throw usage(
        `--choose '${pair}': it has to look like 3=learn`,
        `The choices: yes, no, have, ${Object.keys(PLAIN).join(', ')}, none. Nothing was changed.`,
      );
    if (!row)
      throw missing(
        `there is no number ${number}`,
        `It has ${rows.length}: rejection-coach skills --for ${id}. Nothing was changed.`,
      );
    return {
      requirement: row.requirement,
      choice: choice ?? null,
      verdicts: own === '' && choice ? [] : verdicts,
    };
  });

const keepChoices = async (context: SkillsPorts, target: Target, made: readonly Made[]) => {
  if (target.id === null) throw usage('a choice is kept with an interview', 'Give it with: --for ID.');
  return changeOpen(context.journal, 'interviews', target, true, (before) => {
    const chosen = made.flatMap(({ requirement, choice }) =>
      choice === null ? [] : [{ requirement, choice }],
    );
    const cleared = made.filter(({ verdicts }) => verdicts === null).map(({ requirement }) => requirement);
    const replaced = [...cleared, ...chosen.map(({ requirement }) => requirement)];
    const verdicts = withVerdicts(
      (before.verdicts ?? []).filter(({ requirement }) => !cleared.includes(requirement)),
      made.flatMap((change) => change.verdicts ?? []),
    );
    return {
      ...before,
      choices: [
        ...(before.choices ?? []).filter(({ requirement }) => !replaced.includes(requirement)),
        ...chosen,
      ],
      ...((before.verdicts !== undefined || verdicts.length > 0) && { verdicts }),
    };
  });
};

/** One at a time; each is kept at once, so leaving loses none. */
const askChoices = async (context: SkillsPorts, interview: Interview, rows: readonly NumberedRow[]) => {
  const left = open(rows);
  if (left.length === 0) return;
  const prompter = await context.prompter(promptText);
  const now = await prompter.choose({
    text: conversationText.next.chooseNow(left.length),
    choices: labelled({ now: conversationText.next.chooseYes, later: skillsText.later }),
    initial: 'now',
  });
  if (now !== 'now') return;
  for (const row of left) {
    const { requirement } = row;
    const tick = isTick(row);
    const choice = await prompter.choose({
      text: tick ? skillsText.askTick(requirement) : skillsText.ask(requirement),
      choices: [
        ...(tick ? skillsText.tickOptions : skillsText.options),
        { value: 'later' as const, label: skillsText.later },
      ],
    });
    if (choice === null) throw stopped('What you chose is kept.');
    if (choice === 'later') continue;
    await keepChoices(context, interview, [{ requirement, choice, verdicts: [] }]);
    if (choice !== 'have' || tick) continue;
    const proof = await askLine(prompter, skillsText.askWords, skillsText.askWordsHint, null, (line) =>
      isProof(line, skillWords) ? { ok: true, value: line } : { ok: false, message: skillsText.stillToCome },
    );
    if (proof === null) throw stopped('What you chose is kept.');
    if (proof !== '')
      await keepChoices(context, interview, [
        { requirement, choice, verdicts: [{ requirement, proof, fits: true }] },
      ]);
  }
  prompter.say(conversationText.next.chosen);
};

const shaped = (rows: readonly NumberedRow[], interview: Interview | null, cv: Cv | null): object => ({
  interview: interview && interviewJson(interview),
  cv: cv === null ? null : { name: cv.name, added: cv.added },
  requirements: rows.map((row) => {
    const { number, requirement, must, proofs, choice } = row;
    return { number, requirement, must, proofs, choice };
  }),
});

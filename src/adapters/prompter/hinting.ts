import type { Checked, Prompter, PromptWords } from '../../ports/index.js';

export type AsTyped = (text: string) => string;

/** Everything of ours that a prompt shows names commands as this person can type them. */
export const hinting = (prompter: Prompter, asTyped: AsTyped): Prompter => {
  const hinted = (checked: Checked): Checked =>
    checked.ok ? checked : { ok: false, message: asTyped(checked.message) };
  return {
    ...prompter,
    ask: (step) =>
      prompter.ask({
        ...step,
        text: asTyped(step.text),
        hint: asTyped(step.hint),
        why: asTyped(step.why),
        check: async (typed) => hinted(await step.check(typed)),
        ...(step.otherText && {
          otherText: (text) => hinted(step.otherText?.(text) ?? { ok: false, message: '' }),
        }),
      }),
    choose: (menu) => prompter.choose({ ...menu, text: asTyped(menu.text) }),
    pick: (list) => prompter.pick({ ...list, text: asTyped(list.text) }),
    confirm: (text) => prompter.confirm(asTyped(text)),
    say: (text, tone) => prompter.say(asTyped(text), tone),
  };
};

export const hintingWords = ({ help, ...words }: PromptWords, asTyped: AsTyped): PromptWords => ({
  ...words,
  ...(help && { help: async () => asTyped(await help()) }),
});

/** Words that a line to do begins with: it needs no frame. */
const VERBS = new Set(
  "add agree apply arrange arrive ask avoid be book breathe bring build buy call change check choose come cover cut decide do don't don’t draw email explain find finish focus follow get give go have join keep know learn leave let link list listen look make mention name never open pause phone pick plan practice practise prepare print put read record rehearse relax remember research revise ring say send share show sit sleep slow smile speak start stay stop study summarise summarize take talk tell think try use visit wait watch wear work write".split(
    ' ',
  ),
);

const FIRST = /^(?:(?:always|first|please|just)\s+)?(don['’]t|\w+)\b(?!-)/i;

/** "Never been asked that" is no advice, and "record keeping" names a skill. */
const NO_ADVICE: Readonly<Record<string, string>> = {
  never: ' (?:been|done|had|led|run|\\w+ed)\\b',
  record: ' keeping',
};

/** A pattern of all of them would take node longer to make than a small checklist. */
export const beginsWithVerb = (text: string): boolean => {
  const [beginning = '', word = ''] = FIRST.exec(text) ?? [];
  const verb = word.toLowerCase();
  const not = NO_ADVICE[verb];
  return (
    VERBS.has(verb) && !(not !== undefined && new RegExp(`^${not}`, 'i').test(text.slice(beginning.length)))
  );
};

const PARTICIPLES: Readonly<Record<string, string>> = Object.fromEntries(
  'been/be,brought/bring,done/do,given/give,gone/go,got/get,had/have,kept/keep,known/know,left/leave,made/make,said/say,shown/show,spoken/speak,taken/take,thought/think,told/tell,written/write'
    .split(',')
    .map((pair) => pair.split('/')),
);

/** "told" is tell, "stopped" stop; `null` where the verb is none of these. */
export const verbOf = (participle: string): string | null => {
  const word = participle.toLowerCase();
  const [, stem = ''] = /^(\w+)ed$/.exec(word) ?? [];
  return PARTICIPLES[word] ?? [stem, `${stem}e`, stem.slice(0, -1)].find((verb) => VERBS.has(verb)) ?? null;
};

/** For a pattern that holds more. */
export const verbSource = (): string =>
  `(?:(?:always|first|please|just)\\s+)?(?:${[...VERBS].map((verb) => (verb in NO_ADVICE ? `${verb}(?!${NO_ADVICE[verb]})` : verb)).join('|')})\\b(?!-)`;

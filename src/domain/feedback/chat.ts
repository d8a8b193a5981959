/** A conversation copied from a chat: the reply in it. Pure. */

/** "Henrik Åsbrink  07:52", "Dana Novak, 9:12 PM" on a line of its own, as LinkedIn and Teams copy it; "Monday 10:30" is a time. */
const NAME_AND_TIME =
  /^(\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})[,·•]?\s+\d{1,2}[:.]\d{2}(?:\s?[AaPp]\.?[Mm]\.?)?$/u;
/** "[27/11/2026, 09:12:33] Dana: Hello", "27/11/2026, 09:12 - Dana: Hello", as WhatsApp exports it. */
const TIME_AND_NAME =
  /^\[?\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}[^\]\-–]{0,8}(?:\]| [-–]) ([^:]{2,40}): (.*)$/u;
/** WhatsApp puts this sign before its own words for a picture or a voice message. */
const OF_THE_APP = '\u200e';
/** "WEDNESDAY 25 NOV", "Yesterday": stands above the first message of a day. */
const isDay = (line: string): boolean =>
  /^[\p{L}\d.,]+(?: [\p{L}\d.,]+){0,3}$/u.test(line) && (/\d/.test(line) || !line.includes(' '));

interface Message {
  readonly by: string;
  readonly lines: readonly string[];
}

const messagesIn = (text: string): readonly Message[] => {
  const messages: { by: string; lines: string[] }[] = [];
  for (const row of text.split('\n').map((row) => row.trim())) {
    const line = row.startsWith(OF_THE_APP) ? row.slice(1) : row;
    const [, by, said = ''] = TIME_AND_NAME.exec(line) ?? NAME_AND_TIME.exec(line) ?? [];
    if (by === undefined) messages.at(-1)?.lines.push(line);
    else if (!said.startsWith(OF_THE_APP)) messages.push({ by: by.trim(), lines: said === '' ? [] : [said] });
  }
  return messages;
};

/** "Thanks so much!" answers the reply. */
const FEWEST_WORDS = 8;

/** What the last of them wrote, since a reply is logged when it has come; any other text as it is. */
export const replyIn = (text: string): string => {
  const messages = messagesIn(text);
  if (new Set(messages.map(({ by }) => by)).size < 2) return text;
  const last = messages.findLast(({ lines }) => lines.join(' ').split(/\s+/).length >= FEWEST_WORDS);
  if (last === undefined) return text;
  return messages
    .map(({ by, lines }, at) => ({
      by,
      lines: lines.filter(
        (line, row) => at === messages.length - 1 || row < lines.length - 1 || !isDay(line),
      ),
    }))
    .filter(({ by }) => by === last.by)
    .map(({ lines }) => lines.join('\n').trim())
    .join('\n\n');
};

/** What a posting that was copied from the source of a page brings along, and is no text of it. */

const FENCE = /^(?:---|\+\+\+)\s*$/;
const FIELD = /^\s*-?\s*["']?([\w-]{2,40})["']?\s*[:=]\s*(.*)$/;
const LONGEST = 200;

/** The lines between two fences at the start, where each is a field, part of a list, or goes on; else none. */
const frontLines = (text: string): readonly string[] => {
  const lines = text.trimStart().slice(0, 20_000).split('\n', LONGEST);
  if (!FENCE.test(lines[0] ?? '') || !FIELD.test(lines[1] ?? '')) return [];
  const end = lines.findIndex((line, at) => at > 0 && FENCE.test(line));
  return end === -1 ? [] : lines.slice(0, end + 1);
};

/** Its fields in lower case, the first of a name counts. */
export const frontMatter = (text: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  for (const line of frontLines(text)) {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    const bare = value
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .trim();
    if (bare !== '' && !/^[|>{[]/.test(bare) && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), bare);
  }
  return fields;
};

const ENTITIES = new Map(
  'pound £,euro €,amp &,ndash –,mdash —,rsquo ’,lsquo ‘,rdquo ”,ldquo “,bull •,nbsp \u00a0'
    .split(',')
    .map((pair) => [pair.slice(0, -2), pair.slice(-1)]),
);

/** A field of front matter as a line of text, `requirements:` as a heading above its list. */
const asText = (line: string): string => {
  const [, name = '', value = ''] = FIELD.exec(line) ?? [];
  const plain = (name === '' ? line : value)
    .replace(/^\s*/, '')
    .replace(/(?<=^(?:- )?)(["'])(.*)\1\s*$/, '$2');
  return name === '' ? plain : `\n${name.replace(/[_-]/g, ' ')}: ${plain}`.trimEnd();
};

/** Fewer letters behind front matter are no posting. */
const BODY = 200;

/** Without front matter and the tags of templates and pages; front matter that has nothing behind it is the text. */
export const withoutSource = (text: string): string => {
  const front = frontLines(text);
  const behind = text.trimStart().split('\n').slice(front.length).join('\n');
  const isAll = behind.trim().length < BODY && front.some((line) => /^\s*- /.test(line));
  const body =
    front.length === 0 ? text : isAll ? `${front.slice(1, -1).map(asText).join('\n')}\n${behind}` : behind;
  return /\{[%{<]|<\/?[a-z]|&[a-z]+;/i.test(body)
    ? body
        .replace(/&([a-z]{3,5});/g, (all, name: string) => ENTITIES.get(name) ?? all)
        .replace(
          /\{(?:%[^%\n]{0,300}%|\{[^{}\n]{0,300}\})\}|<(?![\w.+-]{1,40}@)\/?[a-z][^<>\n]{0,300}>/gi,
          '',
        )
    : body;
};

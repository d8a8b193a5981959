/** Screens of a terminal as SVG: still, or one after the other. Light or dark, as the reader's system is. */

const [WIDE, HIGH, EDGE] = [8.4, 18, 16];
const STYLE = `text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d6d9de;white-space:pre}
.ground{fill:#1d2026}.b{font-weight:bold;fill:#fff}.d{fill:#9aa1ab}.c6{fill:#5ccfdc}.c3{fill:#e5c07b}.c2{fill:#7ec47e}.c1{fill:#ef7a82}.cursor{fill:#d6d9de}
@media(prefers-color-scheme:light){text{fill:#2b2f36}.ground{fill:#fbfaf7}.b{fill:#000}.d{fill:#666c75}.c6{fill:#0b6f7d}.c3{fill:#8a5a00}.c2{fill:#26752f}.c1{fill:#b3261e}.cursor{fill:#2b2f36}}`;

const escaped = (text) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);

const lookOf = (cell) => {
  const colour = cell.isFgPalette() && cell.getFgColor() < 8 ? `c${cell.getFgColor()}` : '';
  return [cell.isBold() ? 'b' : '', cell.isDim() ? 'd' : '', colour].filter((part) => part !== '').join(' ');
};

/** One row, its cells of the same look together. */
const rowOf = (line, columns) => {
  const runs = [];
  for (let x = 0; x < columns; x++) {
    const cell = line?.getCell(x);
    if (!cell || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const last = runs.at(-1);
    if (last?.look === look) last.text += cell.getChars() || ' ';
    else runs.push({ x, look, text: cell.getChars() || ' ' });
  }
  return runs
    .filter(({ text }) => text.trim() !== '')
    .map(({ x, look, text }) => {
      const given = look === '' ? '' : ` class="${look}"`;
      return `<text x="${(x * WIDE).toFixed(1)}"${given}>${escaped(text.trimEnd())}</text>`;
    })
    .join('');
};

/**
 * The screen as it is now.
 *
 * @returns {{ rows: readonly string[], cursor: { x: number, y: number } }}
 */
export const shot = (terminal, columns) => ({
  rows: terminal.cells().map((line) => rowOf(line, columns)),
  cursor: terminal.cursor(),
});

const framed = (columns, rows, label, style, body) => {
  const [w, h] = [columns * WIDE + 2 * EDGE, rows * HIGH + 2 * EDGE];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${escaped(label)}">
<style>${STYLE}${style}</style>
<rect class="ground" width="${w}" height="${h}" rx="8"/>
<svg x="${EDGE}" y="${EDGE}" width="${columns * WIDE}" height="${rows * HIGH}">
${body}
</svg>
</svg>
`;
};

const at = (row) => row * HIGH + HIGH - 5;
const cursorAt = ({ x, y }) =>
  `<rect class="cursor" x="${(x * WIDE).toFixed(1)}" y="${y * HIGH + 1}" width="${WIDE}" height="${HIGH - 2}" opacity=".6"/>`;

export const picture = ({ rows, cursor }, columns, label) => {
  const body = rows.map((row, y) => (row === '' ? '' : `<g transform="translate(0 ${at(y)})">${row}</g>`));
  return framed(
    columns,
    rows.length,
    label,
    '',
    [...body.filter((row) => row !== ''), cursorAt(cursor)].join('\n'),
  );
};

/**
 * The screens beside each other, of which one is seen at a time; each different row is written once.
 *
 * @param {readonly { rows: readonly string[], cursor: { x: number, y: number }, seconds: number }[]} frames
 */
export const recording = (frames, columns, label) => {
  const width = columns * WIDE;
  const ids = new Map();
  const idOf = (row) => {
    if (!ids.has(row)) ids.set(row, `r${ids.size}`);
    return ids.get(row);
  };
  const screens = frames.map(({ rows, cursor }, index) => {
    const uses = rows.map((row, y) => (row === '' ? '' : `<use href="#${idOf(row)}" y="${at(y)}"/>`));
    return `<g transform="translate(${(index * width).toFixed(1)} 0)">${uses.join('')}${cursorAt(cursor)}</g>`;
  });
  const total = frames.reduce((sum, { seconds }) => sum + seconds, 0);
  let passed = 0;
  const steps = frames.map(({ seconds }, index) => {
    const share = ((passed / total) * 100).toFixed(3);
    passed += seconds;
    return `${share}%{transform:translateX(${(-index * width).toFixed(1)}px)}`;
  });
  const last = `translateX(${(-(frames.length - 1) * width).toFixed(1)}px)`;
  const style = `
@keyframes play{${steps.join('')}100%{transform:${last}}}
#film{animation:play ${total.toFixed(1)}s steps(1,end) infinite}
@media(prefers-reduced-motion:reduce){#film{animation:none;transform:${last}}}`;
  const defs = [...ids].map(([row, id]) => `<g id="${id}">${row}</g>`).join('\n');
  return framed(
    columns,
    frames[0]?.rows.length ?? 0,
    label,
    style,
    `<defs>\n${defs}\n</defs>\n<g id="film">\n${screens.join('\n')}\n</g>`,
  );
};

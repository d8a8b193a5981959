/** The document around every HTML page: its head, its colours, its type sizes, and how text becomes HTML. */

import { printableLine } from '../../domain/text/printable.js';

/**
 * The only colours a page may use. `ink`, `quiet` and `accent` are for text on `paper` or `wash` (contrast at least 4.5);
 * `other` is a second colour for drawings (at least 3); `line` is for rules.
 */
export const PALETTE = {
  light: {
    paper: '#ffffff',
    wash: '#eff4f4',
    ink: '#1d2126',
    quiet: '#565e67',
    accent: '#2f6f73',
    other: '#9a7f3a',
    line: '#d3d9dc',
  },
  dark: {
    paper: '#16191b',
    wash: '#20282a',
    ink: '#e6e9ea',
    quiet: '#a6aeb3',
    accent: '#6db5b4',
    other: '#9a8145',
    line: '#3a4144',
  },
  print: {
    paper: '#ffffff',
    wash: '#ffffff',
    ink: '#000000',
    quiet: '#444444',
    accent: '#1f5256',
    other: '#7a642b',
    line: '#999999',
  },
} as const;

const variables = (colours: Readonly<Record<string, string>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');

const STYLE = `
:root { color-scheme: light dark; ${variables(PALETTE.light)}
  --title: 1.6rem; --heading: 1.25rem; --subheading: 1.05rem; --small: .9rem; }
@media (prefers-color-scheme: dark) { :root { ${variables(PALETTE.dark)} } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3 { margin: 0; line-height: 1.25; }
h1 { font-size: var(--title); }
h2 { font-size: var(--heading); color: var(--accent); }
h3 { font-size: var(--subheading); color: var(--accent); }
section > h2 { margin: 2rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
p { margin: 0; }
ul { margin: 0; padding-inline-start: 1.25rem; }
a { color: var(--accent); }
.quiet, thead th { color: var(--quiet); }
table { border-collapse: collapse; }
th, td { text-align: start; vertical-align: top; font-weight: normal; border-bottom: 1px solid var(--line); }
@page { margin: 2cm; }
@media print {
  :root { color-scheme: light; ${variables(PALETTE.print)} }
  body { max-width: none; padding: 0; font-size: 11pt; }
  h2, h3 { break-after: avoid; }
}
`;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Noncharacters and lone surrogates: not allowed in a document. */
const INVALID = /[\p{Noncharacter_Code_Point}\p{Cs}]/gu;

/** Any text as one line, safe in an element and in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  printableLine(text)
    .replace(INVALID, '\ufffd')
    .replace(/[&<>"']/g, (char) => ESCAPED[char] ?? char);

interface Document {
  readonly title: string;
  /** CSS for the layout of this page; colours and type sizes are variables. */
  readonly style: string;
  readonly body: string;
  /** The only script that may run in it, and its SHA-256 in base64. */
  readonly script?: { readonly code: string; readonly hash: string };
}

/** A whole file. Only the script named may run and nothing may load, should escaping ever fail. */
export const htmlDocument = ({ title, style, body, script }: Document): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${policyFor(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<style>${STYLE}${style}</style>
</head>
<body>
${body}${script ? `\n<script>${script.code}</script>` : ''}
</body>
</html>
`;

const policyFor = (script: Document['script']): string =>
  script ? [`; script-src 'sha256-${script.hash}'`, "form-action 'none'", "base-uri 'none'"].join('; ') : '';

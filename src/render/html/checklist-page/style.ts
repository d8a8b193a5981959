/**
 * The look of the page. `fit.ts` counts on the sizes in print: 9.5 pt, 1.3 lines, margins of 12 and 14 mm.
 * No font is fetched: the page is whole by itself.
 */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --quiet: #595959; --rule: #b8b8b8; --paper: #fff; --wash: #f3f1ec; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --quiet: #b0b0b0; --rule: #666; --paper: #171717; --wash: #242424; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 48rem; padding: 1.5rem 1.25rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 1.4rem 0 .35rem; padding-top: .35rem; border-top: 1px solid var(--rule); }
p { margin: 0; }
.quiet, .more, footer { color: var(--quiet); }
.plan { background: var(--wash); border-left: .25rem solid var(--ink); padding: .5rem .8rem; margin-top: 1rem; }
.plan h2 { border: 0; margin: 0; padding: 0; }
.plan + section h2 { border: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .3rem 0; border-bottom: 1px solid var(--rule); }
th:first-child { width: 34%; padding-inline-end: .8rem; }
.close th:first-child { width: 48%; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: normal; }
thead th { font-weight: normal; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .15rem 0 .15rem 1.7rem; position: relative; }
li::before { content: ""; position: absolute; left: 0; top: .32rem; width: .95rem; height: .95rem; border: .1rem solid var(--ink); }
li.done::before { content: "\\2713"; line-height: .8rem; text-align: center; }
li.plain::before { border: 0; content: "\\2022"; text-align: center; line-height: .95rem; }
td.write { height: 2.2em; font-size: .875em; }
li.write { border-bottom: 1px solid var(--rule); min-height: 2.2em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 1.5rem; font-size: .875rem; }
@page { margin: 12mm 14mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --rule: #999; --paper: #fff; --wash: #fff; }
  body { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.3; font-size-adjust: .52; }
  h1 { font-size: 14pt; margin: 0; }
  h2 { font-size: 10pt; line-height: 1.3; margin: 5pt 0 1pt; padding-top: 2.5pt; break-after: avoid; }
  .plan { border: 1pt solid #000; padding: 2.5pt 6pt; margin-top: 4pt; }
  th, td { padding: 1pt 0; }
  li { padding: .6pt 0 .6pt 15pt; break-inside: avoid; }
  tr { break-inside: avoid; }
  li::before { top: 2.2pt; width: 8pt; height: 8pt; border-width: .8pt; }
  li.done::before { line-height: 7pt; }
  td.write { height: 20pt; font-size: 8pt; }
  .close td.write { height: auto; }
  li.write { min-height: 21pt; }
  footer { margin-top: 5pt; font-size: 8pt; }
}
`;

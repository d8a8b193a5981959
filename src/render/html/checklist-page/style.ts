/**
 * The layout of the page. `fit.ts` counts on the sizes in print: 9.5 pt, 1.3 lines, margins of 12 and 14 mm, and on
 * fonts no wider than Helvetica.
 */
export const STYLE = `
section > h2 { font-size: var(--subheading); margin: 1.4rem 0 .35rem; padding-top: .35rem; }
.plan { background: var(--wash); border-left: .25rem solid var(--accent); padding: .5rem .8rem; margin-top: 1rem; }
.plan > h2 { border: 0; margin: 0; padding: 0; }
.plan + section > h2 { border: 0; }
table { width: 100%; table-layout: fixed; }
th, td { padding: .3rem 0; }
th:first-child { width: 34%; padding-inline-end: .8rem; }
.close th:first-child { width: 48%; }
tbody tr:last-child > * { border-bottom: 0; }
ul { list-style: none; padding: 0; }
li { padding: .15rem 0 .15rem 1.7rem; position: relative; }
li::before { content: ""; position: absolute; left: 0; top: .4rem; width: .95rem; height: .95rem; border: .1rem solid var(--ink); }
li.done::before { content: "\\2713"; line-height: .8rem; text-align: center; }
li.plain::before { border: 0; content: "\\2022"; text-align: center; line-height: 1.1rem; }
td.write { height: 2.2em; font-size: var(--small); }
li.write { border-bottom: 1px solid var(--line); min-height: 2.2em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { margin-top: 1.5rem; font-size: var(--small); }
@page { margin: 12mm 14mm; }
@media print {
  body { font: 9.5pt/1.3 "Helvetica Neue", Helvetica, Arial, "Liberation Sans", sans-serif; font-size-adjust: .52; }
  h1 { font-size: 14pt; line-height: 1.2; }
  section > h2 { font-size: 10pt; line-height: 1.3; margin: 5pt 0 1pt; padding-top: 2.5pt; }
  .plan { border: 1pt solid var(--ink); padding: 2.5pt 6pt; margin-top: 4pt; }
  th, td { padding: 1pt 0; }
  li { padding: .6pt 0 .6pt 15pt; break-inside: avoid; }
  tr { break-inside: avoid; }
  li::before { top: 2.2pt; width: 8pt; height: 8pt; border-width: .8pt; }
  li.done::before { line-height: 7pt; }
  li.plain::before { line-height: 1; }
  td.write { height: 20pt; font-size: 8pt; }
  .close td.write { height: auto; }
  li.write { min-height: 21pt; }
  footer { margin-top: 5pt; font-size: 8pt; }
}
`;

import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { script } from '../../../src/content/en/index.js';
import { printableLine } from '../../../src/domain/text/printable.js';
import { debriefsHtml } from '../../../src/render/html/debriefs.js';
import { anyDebrief, oddText } from '../../support/arbitraries.js';
import { debrief } from '../../support/debriefs.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const elements = (node: Node): readonly Element[] => [
  ...(isElement(node) ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const textOf = (node: Node): string =>
  'value' in node
    ? node.value
    : isElement(node) && node.tagName === 'br'
      ? '\n'
      : 'childNodes' in node
        ? node.childNodes.map(textOf).join('')
        : '';

const page = (html: string) => {
  const errors: string[] = [];
  const document = parse(html, { onParseError: (error) => void errors.push(error.code) });
  return { errors, document, all: elements(document) };
};

const OURS = new Set(
  'html head meta title style body h1 nav main article section h2 h3 p dl dt dd ul li a br'.split(' '),
);
const ATTRIBUTES = new Set('lang charset http-equiv content name dir class id href'.split(' '));

describe('the page', () => {
  it('holds the words as they were typed', () => {
    const { all } = page(
      debriefsHtml(
        [
          debrief('2026-11-20-aaaa', {
            role: '<script>alert(1)</script>',
            company: 'Smith & Sons',
            friend: 'One.\nTwo.\n\nThree <b>bold</b> &amp;',
            known: ['a "quote"', "it's"],
          }),
        ],
        script,
      ),
    );
    expect(all.filter((element) => element.tagName === 'h2').map(textOf)).toEqual([
      '<script>alert(1)</script>, Smith & Sons',
    ]);
    expect(all.filter((element) => element.tagName === 'li').map(textOf)).toEqual(['a "quote"', "it's"]);
    expect(all.filter((element) => element.tagName === 'p').map(textOf)).toEqual(
      expect.arrayContaining(['One.\nTwo.', 'Three <b>bold</b> &amp;']),
    );
  });

  it('of several has a list of what is in it, and every link leads to one', () => {
    const { all } = page(
      debriefsHtml([debrief('2026-11-20-aaaa', { role: 'A' }), debrief('2026-11-21-bbbb', {})], script),
    );
    const ids = all.flatMap((element) =>
      element.attrs.filter(({ name }) => name === 'id').map(({ value }) => `#${value}`),
    );
    const links = all.flatMap((element) =>
      element.attrs.filter(({ name }) => name === 'href').map(({ value }) => value),
    );
    expect(links).toEqual(ids);
    expect(links).toHaveLength(2);
  });

  it('is well formed, loads nothing and has no element or attribute but ours, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(anyDebrief, { maxLength: 3 }), (debriefs) => {
        const html = debriefsHtml(debriefs, script);
        const { errors, all } = page(html);
        expect(errors).toEqual([]);
        expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
        for (const element of all) {
          expect(OURS).toContain(element.tagName);
          for (const { name, value } of element.attrs) {
            expect(ATTRIBUTES).toContain(name);
            if (name === 'href') expect(value).toMatch(/^#d-[\d-]{11}[0-9a-z]{4}$/);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no line of the notes out', () => {
    fc.assert(
      fc.property(oddText, (notes) => {
        const { document } = page(debriefsHtml([debrief('2026-11-20-aaaa', {}, { notes })], script));
        const shown = textOf(document).replaceAll('\ufffd', '');
        for (const line of notes.split(/\r\n?|\n/))
          expect(shown).toContain(
            printableLine(line)
              .replace(/\ufffd|\p{Noncharacter_Code_Point}|\p{Cs}/gu, '')
              .trim(),
          );
      }),
    );
  });
});

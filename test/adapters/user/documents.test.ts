import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { userDocuments } from '../../../src/adapters/user/documents.js';
import { postingWords } from '../../../src/content/en/posting/requirements.js';
import { requirementsOf } from '../../../src/domain/posting/requirements.js';
import { CoachError } from '../../../src/errors.js';

const read = (bytes: Uint8Array | string, file = 'advert') =>
  userDocuments({ bytes: async () => (typeof bytes === 'string' ? strToU8(bytes) : bytes) }).read(
    file,
    5_000_000,
  );

const failure = async (bytes: Uint8Array | string): Promise<string> => {
  const error = await read(bytes).catch((reason: unknown) => reason);
  if (!(error instanceof CoachError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  expect(error.advice).toContain('Nothing was changed');
  return `${error.failure}: ${error.message}`;
};

const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A PDF of one page with these lines, or with none; leading spaces are 6 points each. */
const pdf = (lines: readonly string[]): Uint8Array => {
  const at = (line: string): number => 50 + 6 * (line.length - line.trimStart().length);
  const content = `BT /F1 12 Tf ${lines
    .map((line, row) => `1 0 0 1 ${at(line)} ${700 - 14 * row} Tm (${line.trim()}) Tj`)
    .join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 6\n0000000000 65535 f \n${offsets.map((one) => `${one} 00000 n \n`).join('')}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(text);
};

describe('a document is recognised by what is in it', () => {
  it('text and Markdown as they are', async () => {
    expect(await read('\ufeffRole\r\n- a\r\n', '/tmp/x/advert.pdf')).toEqual({
      name: 'advert.pdf',
      text: 'Role\n- a\n',
      facts: {},
    });
    expect((await read('a <br> b, x < y', '-')).name).toBe('');
  });

  it('a PDF: what hangs under an entry of a list is part of it', async () => {
    const lines = [
      'Requirements',
      '- Drive to at least one Seed',
      '  Fair a year, and to low-',
      '  lying farms',
      '- Tact',
      'Thirty of us share two ovens.',
    ];
    expect((await read(pdf(lines))).text).toBe(
      'Requirements\n- Drive to at least one Seed Fair a year, and to low-lying farms\n- Tact\nThirty of us share two ovens.',
    );
  });

  it('a PDF: whatever begins an entry in a text begins one here', async () => {
    expect((await read(pdf(['Wanted', '+ Sew sails for the', '  whole fleet', 'o Splice rope']))).text).toBe(
      'Wanted\n+ Sew sails for the whole fleet\no Splice rope',
    );
  });

  it('UTF-16 and Windows letters', async () => {
    expect((await read(new Uint8Array(Buffer.from('\ufeffCafé', 'utf16le')))).text).toBe('Café');
    expect((await read(new Uint8Array([0x43, 0x61, 0x66, 0xe9]))).text).toBe('Café');
  });

  it('a PDF by line', async () => {
    expect((await read(pdf(['Requirements', 'A driving licence']))).text).toBe(
      'Requirements\nA driving licence',
    );
  });

  it('Word: headings, lists, bold lines, tables, entities', async () => {
    const bytes = word(
      paragraph('Cook', '<w:pStyle w:val="Heading1"/>') +
        paragraph('Fish &amp; chips &#8212; daily', '<w:numPr/>') +
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Essential</w:t></w:r></w:p><w:p/>' +
        `<w:tbl><w:tr><w:tc>${paragraph('Tact')}</w:tc><w:tc>${paragraph('Desirable')}</w:tc></w:tr></w:tbl>`,
    );
    expect((await read(bytes)).text).toBe(
      '## Cook\n- Fish & chips — daily\n**Essential**\n\nTact | Desirable',
    );
  });

  it('Word: an empty cell keeps the others in their columns', async () => {
    const cell = (text: string): string => `<w:tc>${text === '' ? '<w:p/>' : paragraph(text)}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const bytes = word(
      `<w:tbl>${row('Criteria', 'Essential', 'Desirable', 'Seen in')}${row('Skills', 'Tact', '', 'Interview')}${row('Other', '', 'German', '')}</w:tbl>`,
    );
    const { text } = await read(bytes);
    expect(requirementsOf(text, postingWords)).toEqual([
      { text: 'Tact', must: true },
      { text: 'German', must: false },
    ]);
  });

  it('a page: what it shows, as headings and lists', async () => {
    const { text } = await read(
      '<html><head><title>x</title><style>p{}</style></head><body><nav>Home</nav><h2>We <i>need</i></h2><ul><li>Tact<li>A <b>calm</b> voice</ul><p><strong>Nice to have</strong></p>a<br>b<script>evil()</script></body></html>',
    );
    expect(text).toBe('## We need\n- Tact\n- A calm voice\n\n**Nice to have**\na\nb');
  });

  it('the JobPosting in a page, escaped twice or not, in a graph or not', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': ['JobPosting'],
          title: ' Cook ',
          hiringOrganization: { name: 'Oak House' },
          jobLocation: [{ address: { addressLocality: 'Leeds', addressCountry: { name: 'UK' } } }],
          validThrough: '2026-12-13T23:59:59Z',
          description: '&lt;h3&gt;Requirements&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;Tact&lt;/li&gt;&lt;/ul&gt;',
          qualifications: 'A diploma',
        },
      ],
    };
    expect(
      await read(
        `<!doctype html><script type="application/ld+json">nonsense</script><script type="application/ld+json">${JSON.stringify(data)}</script><p>other`,
      ),
    ).toEqual({
      name: 'advert',
      text: '## Requirements\n- Tact\n\n## Qualifications\n\nA diploma',
      facts: { role: 'Cook', company: 'Oak House', place: 'Leeds, UK', closes: '2026-12-14T00:59' },
    });
  });
});

describe('what can’t be read is said', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a PDF without text', pdf([]), 'usage: advert: this PDF holds pictures and no text'],
    ['a broken PDF', '%PDF-1.4\nnothing of the kind', 'data: advert: this PDF is broken'],
    [
      'a broken Word document',
      word(paragraph('x')).slice(0, 80),
      'data: advert: this Word document is broken',
    ],
    ['an empty Word document', word(''), 'usage: advert: there is no text in this document'],
    [
      'another archive',
      zipSync({ 'a.txt': strToU8('x') }),
      'usage: advert: it is a zip archive, but not a Word',
    ],
    [
      'an old Word document',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'usage: advert: it is in an old',
    ],
    ['rich text', '{\\rtf1 x}', 'usage: advert: it is a rich text file'],
    ['a binary file', new Uint8Array([1, 2, 0, 4]), 'usage: advert: it is a binary file'],
    ['white space', ' \n ', 'usage: advert: there is no text in it'],
    [
      'an empty page',
      '<html><body><script>x()</script></body></html>',
      'usage: advert: this page shows no text',
    ],
  ])('%s', async (_, bytes, said) => {
    expect(await failure(bytes)).toContain(said);
  });

  it('a PDF or Word document cut at any byte is refused or read, never a defect', async () => {
    const [whole, document] = [pdf(['Requirements', 'Tact']), word(paragraph('Tact'))];
    for (const bytes of [whole, document])
      for (let at = 8; at < bytes.length; at += 37)
        await read(bytes.slice(0, at)).catch((error: unknown) => {
          expect(error).toBeInstanceOf(CoachError);
        });
  });
});

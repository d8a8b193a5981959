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

const NAMESPACE = 'http://schemas.openxmlformats.org';
const word = (body: string, main = 'document.xml'): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${NAMESPACE}/package/2006/content-types"/>`),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${NAMESPACE}/package/2006/relationships"><Relationship Id="r" Type="${NAMESPACE}/officeDocument/2006/relationships/officeDocument" Target="word/${main}"/></Relationships>`,
    ),
    [`word/${main}`]: strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${NAMESPACE}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

/** A PDF of these objects; the first is the catalogue. */
const pdfOf = (objects: readonly string[]): Uint8Array => {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(text);
};

const HELVETICA = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A PDF of pages, each of lines "size text". */
const pages = (all: readonly (readonly string[])[]): Uint8Array => {
  const kids = all.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${all.length} >>`,
    HELVETICA,
    ...all.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(
        `BT ${lines.map((line, row) => `/F1 ${line.split(' ')[0]} Tf 1 0 0 1 50 ${700 - 14 * row} Tm (${line.replace(/^\d+ /, '').replace(/[()]/g, '\\$&')}) Tj`).join(' ')} ET`,
      ),
    ]),
  ]);
};

/** A PDF of one page with these lines, or with none; leading spaces are 6 points each. */
const pdf = (lines: readonly string[]): Uint8Array => {
  const at = (line: string): number => 50 + 6 * (line.length - line.trimStart().length);
  const content = `BT /F1 12 Tf ${lines
    .map((line, row) => `1 0 0 1 ${at(line)} ${700 - 14 * row} Tm (${line.trim()}) Tj`)
    .join(' ')} ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(content),
    HELVETICA,
  ]);
};

/** A PDF whose page draws a form, which draws another one twice, and so on. */
const doubling = (depth: number): Uint8Array => {
  const form = (at: number): string =>
    at === depth
      ? stream(
          'BT /F1 12 Tf 1 0 0 1 50 50 Tm (ab) Tj ET',
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >>',
        )
      : stream(
          '/X Do /X Do',
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${7 + at} 0 R >> >>`,
        );
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 6 0 R >> >> >>',
    stream('/X Do'),
    HELVETICA,
    ...Array.from({ length: depth + 1 }, (_, at) => form(at)),
  ]);
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

  it('a PDF: an accent that is drawn before its letter is put on it', async () => {
    const lines = ['Universit\\302e Qu\\302ebec \\301a Paris, \\302Elie, don\\302t', '\\301a friend'];
    expect((await read(pdf(lines))).text).toBe('Université Québec à Paris, Élie, don´t\n`a friend');
  });

  it('Word: headings, lists, bold lines, tables, entities', async () => {
    const bytes = word(
      paragraph('Cook', '<w:pStyle w:val="Heading1"/>') +
        paragraph('Fish &amp; chips &#8212; daily', '<w:pStyle w:val="ListBullet"/>') +
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Essential</w:t></w:r></w:p><w:p/>' +
        `<w:tbl><w:tr><w:tc>${paragraph('Tact')}</w:tc><w:tc>${paragraph('Desirable')}</w:tc></w:tr></w:tbl>`,
    );
    expect((await read(bytes)).text).toBe(
      '## Cook\n- Fish & chips — daily\n\n**Essential**\n\nTact | Desirable',
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
          validThrough: '2026-12-13T12:00:00Z',
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
      facts: { role: 'Cook', company: 'Oak House', place: 'Leeds, UK', closes: '2026-12-13T13:00' },
    });
  });
});

describe('documents as people have them', () => {
  it('Word: a list as Word keeps it, a text box once, a sign, a main part of another name', async () => {
    const box = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>${paragraph('In a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>${paragraph('In a box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const hyphen = '<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>ordinate C#</w:t></w:r></w:p>';
    const { text } = await read(word(box + hyphen, 'document2.xml'));
    expect(text.match(/In a box/g)).toHaveLength(1);
    expect(text).toContain('co\u2011ordinate C#');
  });

  it('a web page: the address behind a link', async () => {
    const link = (text: string): string =>
      `<!doctype html><p><a href="mailto:jo@harrow.example?subject=x">${text}</a></p>`;
    expect((await read(link('Write to us'))).text).toBe('Write to us jo@harrow.example');
    expect((await read(link('jo@harrow.example'))).text).toBe('jo@harrow.example');
  });

  it('a page: menus, forms, banners and what is hidden are left out; a form around all of it is not', async () => {
    const page = (inner: string): string =>
      `<!doctype html><form><div role="navigation">Menu</div><div class="cookie-banner"><p>We use cookies</p></div><h1>Cook</h1><p>Tact</p>${inner}</form>`;
    const upload =
      '<div><form><label>Your CV</label><p>PDF or WORD documents only</p><input type="file"><button>Send</button></form></div>';
    expect((await read(page(''))).text).toBe('## Cook\n\nTact');
    expect((await read(`<!doctype html><h1>Cook</h1><p>Tact</p>${upload}`)).text).toBe('## Cook\n\nTact');
  });

  it('a page: what lays out the page is no row of a table', async () => {
    const layout = `<table><tr><td><h2>We need</h2><p>Tact</p></td><td><p>News</p></td></tr></table>`;
    expect((await read(`<!doctype html>${layout}`)).text).toBe('## We need\n\nTact\nNews');
  });

  it('reads a window that a click opens only where the page has no other text', async () => {
    const advert = `<h1>Cook</h1><p>${'You cook for forty children. '.repeat(10)}</p>`;
    const closed = `<div role="dialog" aria-hidden="true">${advert}</div>`;
    expect((await read(`<!doctype html><p>Jobs</p>${closed}`)).text).toContain('## Cook');
    const other = `<main><h1>Driver</h1><p>${'You drive the bus. '.repeat(20)}</p></main>`;
    expect((await read(`<!doctype html>${other}${closed}`)).text).not.toContain('Cook');
  });

  it('a page saved as one file', async () => {
    const saved = [
      'From: <Saved by Blink>',
      'Subject: Cook',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="x"',
      '',
      '--x',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><h2>We need</h2><p>Tact =E2=80=93 and=',
      ' patience</p></body></html>',
      '--x--',
      '',
    ].join('\r\n');
    expect((await read(saved)).text).toBe('## We need\n\nTact – and patience');
  });

  it('the dash and the curly quotes of Windows, with and without saying so', async () => {
    const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
    expect((await read(bytes('Tact \x96 \x93always\x94, \x80500'))).text).toBe('Tact – “always”, €500');
    const page = '<html><head><meta charset="iso-8859-1"></head><body><p>Tact \x96 caf\xe9</p></body></html>';
    expect((await read(bytes(page))).text).toBe('Tact – café');
    expect(await failure(bytes('Tact \x81'))).toContain('it is a binary file');
  });

  it('UTF-16 in either order, with and without its mark', async () => {
    const little = Buffer.from('Tact wanted', 'utf16le');
    expect((await read(new Uint8Array(little))).text).toBe('Tact wanted');
    expect((await read(new Uint8Array(Buffer.from(little).swap16()))).text).toBe('Tact wanted');
    const marked = Buffer.from('\ufeffTact', 'utf16le').swap16();
    expect((await read(new Uint8Array(marked))).text).toBe('Tact');
  });

  it('a PDF: a heading over two lines in larger type, a spaced one, footers of pages', async () => {
    const { text } = await read(
      pages([
        [
          '16 What are the benefits',
          '16 of this role?',
          '11 A long line about the benefits of this role',
          '9 Page 1 of 2',
        ],
        ['16 C O N T A C T', '11 Tact is what we need most of all here', '9 Page 2 of 2'],
      ]),
    );
    expect(text).toBe(
      '## What are the benefits of this role?\nA long line about the benefits of this role\n\n## CONTACT\nTact is what we need most of all here',
    );
  });
});

describe('what can’t be read is said', () => {
  it.each<[string, Uint8Array | string]>([
    [
      'a cell with a long gap',
      word(`<w:tbl><w:tr><w:tc>${paragraph(`a${' '.repeat(400_000)}b`)}</w:tc></w:tr></w:tbl>`),
    ],
    ['a page that begins tags', `<p>x</p></p>${'<p '.repeat(60_000)}`],
    ['a page of nested tags', `<!doctype html>${'<div>'.repeat(40_000)}`],
    [
      'many attributes',
      `<!doctype html><p ${Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')}>x</p>`,
    ],
    ['a document that unpacks to far more', word('<a'.repeat(7_000_000))],
    ['a Word document of nested tables', word('<w:tbl><w:tr><w:tc>'.repeat(3_000))],
    [
      'data of a page, deeply nested',
      `<!doctype html><script type="application/ld+json">${'['.repeat(4_000)}${']'.repeat(4_000)}</script><p>x</p>`,
    ],
    [
      'a description that begins tags',
      `<!doctype html><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', description: '<a'.repeat(60_000) })}</script>`,
    ],
  ])('%s: read or too large, in a moment', async (_, bytes) => {
    const error = await read(bytes).catch((reason: unknown) => reason);
    if (error instanceof Error) {
      expect(`${error.message} ${error.stack}`).toMatch(/too large|shows no text/);
      expect(error).toBeInstanceOf(CoachError);
    }
  });

  it.each<[string, Uint8Array | string]>([
    ['four million signs in a line', '*'.repeat(4_000_000)],
    ['a document that unpacks to more than any', word('<a'.repeat(7_000_000))],
    ['a document that is one tag', word('<a'.repeat(4_000_000))],
    ['a page of nested tags', `<!doctype html>${'<div>'.repeat(5_000)}We need tact.`],
    ['a mail of empty lines', `From: a\r\nMIME-Version: 1.0\r\n\r\n${'\n'.repeat(50_000)}`],
  ])('%s is too large', async (_, bytes) => {
    expect(await failure(bytes)).toBe('usage: advert: it is too large');
  });

  it('a PDF whose forms draw each other twice, again and again', async () => {
    expect(await failure(doubling(14))).toBe('usage: advert: it is too large');
    expect(await failure(doubling(22))).toBe('usage: advert: it is too large');
  });

  it('a PDF whose letters are other signs', async () => {
    expect(await failure(pdf(Array.from({ length: 8 }, () => "9$&$1&<$'9 %57$+ $&*'")))).toContain(
      "the PDF's letters can't be read",
    );
  });

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
  ])('%s', async (_, bytes, complaint) => {
    expect(await failure(bytes)).toContain(complaint);
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

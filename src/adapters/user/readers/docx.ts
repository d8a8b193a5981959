/** Word documents, by mammoth: a zip archive of XML (ECMA-376). */

import { CoachError, data, usage } from '../../../errors.js';
import { type HtmlPage, htmlPage } from './html.js';
import { DEPTH, ELEMENTS, TAG, tooLarge, UNPACKED } from './limits.js';

/** The text and what says how it looks; pictures, fonts and earlier versions are left out. */
const TEXT = /^(?:\[Content_Types\]\.xml|(?:[^/]+\/)?(?:_rels\/)?[^/]*\.(?:xml|rels))$/;

/** Whatever language Word had when the document was written. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...['Überschrift', 'Titre', 'Título', 'Titolo', 'Kop', 'Rubrik', 'Nagłówek'].map(
    (name) => `p[style-name^='${name} '] => h2:fresh`,
  ),
  'p.ListBullet => ul > li:fresh',
  "p[style-name^='List Bullet'] => ul > li:fresh",
  "p[style-name^='List Number'] => ol > li:fresh",
];

/** Raises `data` if it is broken, `usage` if it is another kind of archive, too large, or has no text. */
export const docxPage = async (name: string, bytes: Uint8Array): Promise<HtmlPage> => {
  const buffer = Buffer.from(await withinLimits(name, bytes));
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const options = {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    };
    html = (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw broken(name, error);
  }
  const page = htmlPage(name, html);
  if (page.text === '')
    throw usage(
      `${name}: there is no text in this document`,
      'If it holds a picture of the text, type or copy the words into a file. Nothing was changed.',
    );
  return page;
};

/** The archive again, with its text alone. */
const withinLimits = async (name: string, bytes: Uint8Array): Promise<Uint8Array> => {
  const { unzipSync, zipSync } = await import('fflate');
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    let size = 0;
    files = unzipSync(bytes, {
      filter({ name: file, originalSize }) {
        names.push(file);
        if (!TEXT.test(file)) return false;
        size += originalSize;
        if (size > UNPACKED) throw tooLarge(name);
        return true;
      },
    });
  } catch (error) {
    throw error instanceof CoachError ? error : broken(name, error);
  }
  if (names.length === 0) throw broken(name);
  if (names.some((file) => /^Index\/.*\.iwa$/.test(file)))
    throw usage(
      `${name}: it is a Pages document`,
      'Export it as Word or PDF and give that. Nothing was changed.',
    );
  if (names.some((file) => /(?:^|\/)(?:Positions|Profile)\.csv$/.test(file)))
    throw usage(
      `${name}: it is your data from LinkedIn`,
      'On your profile choose More, then Save to PDF, and give that PDF. Nothing was changed.',
    );
  if (names.includes('content.xml') && names.includes('mimetype'))
    throw usage(
      `${name}: it is an OpenDocument text (.odt)`,
      'Save it as Word (.docx) or PDF and give that. Nothing was changed.',
    );
  if (!names.some((file) => /^word\/[^/]+\.xml$/.test(file)))
    throw usage(
      `${name}: it is a zip archive, but not a Word document`,
      'Give the document itself, as .docx, PDF, HTML or text. Nothing was changed.',
    );
  if (Object.values(files).some(isOverlarge)) throw tooLarge(name);
  return zipSync(files, { level: 0 });
};

const LESS = 0x3c;
const SLASH = 0x2f;
const MORE = 0x3e;

/** Whether XML has more elements than a document that somebody wrote, or deeper ones. */
const isOverlarge = (xml: Uint8Array): boolean => {
  let [elements, depth] = [0, 0];
  for (let at = xml.indexOf(LESS); at !== -1; at = xml.indexOf(LESS, at + 1)) {
    if (xml[at + 1] === SLASH) depth--;
    else if (xml[at + 1] !== 0x3f && xml[at + 1] !== 0x21) {
      elements++;
      depth++;
      const end = xml.indexOf(MORE, at);
      if ((end === -1 ? xml.length : end) - at > TAG) return true;
      if (end === -1) return false;
      if (xml[end - 1] === SLASH) depth--;
    }
    if (elements > ELEMENTS || depth > DEPTH) return true;
  }
  return false;
};

const broken = (name: string, cause?: unknown): Error =>
  data(
    `${name}: this Word document is broken and can't be read`,
    'Save it again, or copy its text into a file. Nothing was changed.',
    { cause },
  );

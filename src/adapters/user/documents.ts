/** Reads documents, recognised by their contents; each format's reader is loaded when needed. */

import { basename } from 'node:path';
import { sourceName } from '../../domain/text/printable.js';
import { usage } from '../../errors.js';
import type { Documents, Files } from '../../ports/index.js';
import { olderText, unicodeText } from './decode.js';
import { TEXT, tooLarge } from './readers/limits.js';

export const userDocuments = ({ bytes }: { readonly bytes: Files['bytes'] }): Documents => ({
  async read(file, limit) {
    const name = sourceName(file);
    const shown = file === '-' ? '' : basename(file);
    const all = await bytes(file, limit);
    if (startsWith(all.subarray(0, 1024), '%PDF-', true)) {
      const { pdfText } = await import('./readers/pdf.js');
      return { name: shown, text: await pdfText(name, new Uint8Array(all)), facts: {} };
    }
    if (startsWith(all, 'PK')) {
      const { docxPage } = await import('./readers/docx.js');
      return { name: shown, text: (await docxPage(name, all)).text, facts: {} };
    }
    refuseOthers(name, all);
    if (isMail(all)) {
      const { mailText } = await import('./readers/mail.js');
      return { name: shown, ...(await mailText(name, all)) };
    }
    const text = decoded(name, all)
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n');
    if (text.trim() === '') throw usage(`${name}: there is no text in it`, 'Nothing was changed.');
    if (!isHtml(text)) {
      if (text.length > TEXT) throw tooLarge(name);
      return { name: shown, text, facts: {} };
    }
    const { htmlPage } = await import('./readers/html.js');
    const page = htmlPage(name, text);
    if (page.text === '')
      throw usage(
        `${name}: this page shows no text without its scripts`,
        'Copy the words from the page into a file, or save it as PDF. Nothing was changed.',
      );
    return { name: shown, ...page };
  },
});

const startsWith = (bytes: Uint8Array, sign: string, anywhere = false): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return anywhere
    ? head.includes(sign, 0, 'latin1')
    : head.subarray(0, sign.length).toString('latin1') === sign;
};

/** Headers that nobody types: "From:" and "Subject:" above a pasted mail make no file of one. */
const MAIL_HEADERS = /^(?:mime-version|message-id|received|return-path|content-type|delivered-to):/im;

const isMail = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 32_768)).toString('latin1');
  const [headers = ''] = head.replace(/^From \S+@.*\r?\n/, '').split(/\r?\n\r?\n/);
  return /^[!-9;-~]+:/.test(headers) && /^from:/im.test(headers) && MAIL_HEADERS.test(headers);
};

const refuseOthers = (name: string, bytes: Uint8Array): void => {
  const advice = 'Save it as .docx, PDF, .eml or text and give that. Nothing was changed.';
  if (startsWith(bytes, '\xd0\xcf\x11\xe0'))
    throw usage(`${name}: it is in an old Word or Office format, or a mail that Outlook saved`, advice);
  if (startsWith(bytes, '{\\rtf')) throw usage(`${name}: it is a rich text file (RTF)`, advice);
};

const decoded = (name: string, bytes: Uint8Array): string => {
  const text = unicodeText(bytes) ?? olderText(bytes);
  if (text === null) throw usage(`${name}: it is a binary file, not a document`, 'Nothing was changed.');
  return text;
};

/** Markdown may hold tags, too. */
const isMarkdown = (text: string): boolean =>
  !/^\s*</.test(text) && (text.match(/^(?:#{1,6}|[*-]) +\S/gm) ?? []).length >= 3;

const isHtml = (text: string): boolean =>
  !isMarkdown(text) &&
  (/^\s*(?:<!doctype html|<html\b|<\?xml[^>]{0,200}\?>\s*<(?:!doctype )?html)/i.test(text) ||
    (/<(?:body|div|p|ul|li|br|h[1-6]|table|span|script)\b[^<>]{0,2000}>/i.test(text) &&
      (text.match(/<\/(?:div|p|ul|li|h[1-6]|table|span|body|script)>/gi) ?? []).length >= 2));

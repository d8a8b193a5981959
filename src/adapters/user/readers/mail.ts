/** Mails saved as a file (RFC 5322 and MIME), and pages saved as one (`.mhtml`), which are made the same way. */

import PostalMime from 'postal-mime';
import { data, usage } from '../../../errors.js';
import type { ReadDocument } from '../../../ports/index.js';
import { windowsLetters } from '../decode.js';
import { htmlPage } from './html.js';
import { MAIL_LINES, tooLarge } from './limits.js';

const LINE_END = 0x0a;

const mended = (text: string | undefined): string => windowsLetters((text ?? '').replace(/\r\n?/g, '\n'));

/** Its text without attachments, who sent it and when. Raises `data` if it is broken, `usage` if it has no text. */
export const mailText = async (name: string, bytes: Uint8Array): Promise<Omit<ReadDocument, 'name'>> => {
  if (bytes.filter((byte) => byte === LINE_END).length > MAIL_LINES) throw tooLarge(name);
  const mail = await PostalMime.parse(bytes).catch((error: unknown) => {
    throw data(`${name}: this mail is broken`, 'Copy its text and paste it. Nothing was changed.', {
      cause: error,
    });
  });
  const plain = mended(mail.text).trim();
  const page = plain === '' ? htmlPage(name, mended(mail.html)) : { text: plain, facts: {} };
  if (page.text === '')
    throw usage(`${name}: there is no text in this mail`, 'Copy the words you need. Nothing was changed.');
  const sent = new Date(mail.date ?? Number.NaN);
  return {
    ...page,
    mail: {
      from: mail.from?.name || mail.from?.address || '',
      sent: Number.isNaN(sent.getTime()) ? null : sent,
    },
  };
};

/** Mails saved as a file (RFC 5322 and MIME), and pages saved as one (`.mhtml`), which are made the same way. */

import PostalMime from 'postal-mime';
import { data, usage } from '../../../errors.js';
import type { ReadDocument } from '../../../ports/index.js';
import { htmlPage } from './html.js';

/** Windows-1252 from 0x80 to 0x9F: Node 20 leaves these letters as control characters. */
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const mended = (text: string | undefined): string =>
  (text ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0080-\u009f]/g, (char) => LETTERS.charAt(char.charCodeAt(0) - 0x80));

/** Its text without attachments, who sent it and when. Raises `data` if it is broken, `usage` if it has no text. */
export const mailText = async (name: string, bytes: Uint8Array): Promise<Omit<ReadDocument, 'name'>> => {
  const mail = await PostalMime.parse(bytes).catch((error: unknown) => {
    throw data(`${name}: this mail is broken`, 'Copy its text and paste it. Nothing was changed.', {
      cause: error,
    });
  });
  const plain = mended(mail.text).trim();
  const page = plain === '' ? htmlPage(mended(mail.html)) : { text: plain, facts: {} };
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

/** Mails saved as a file. */

import { describe, expect, it } from 'vitest';
import { userDocuments } from '../../../src/adapters/user/documents.js';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const read = (bytes: Uint8Array) =>
  userDocuments({ bytes: async () => bytes }).read('/x/reply.eml', 1_000_000);
const mail = (...lines: readonly string[]): Uint8Array =>
  latin1(['From: Dana <dana@firm.example>', 'MIME-Version: 1.0', ...lines].join('\r\n'));

const PARTS = [
  'Content-Type: multipart/mixed; boundary="outer"',
  '',
  '--outer',
  'Content-Type: multipart/alternative; boundary="inner"',
  '',
  '--inner',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('Hi Ana,\nMore depth – please.').toString('base64'),
  '--inner',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>the same as a page</p>',
  '--inner--',
  '--outer',
  'Content-Type: text/plain; name="notes.txt"',
  'Content-Disposition: attachment; filename="notes.txt"',
  '',
  'scores of all candidates',
  '--outer--',
];

describe('a mail', () => {
  it.each<[string, Uint8Array, string]>([
    ['of parts, in base64, with an attachment', mail(...PARTS), 'Hi Ana,\nMore depth – please.'],
    [
      'in windows-1252',
      mail('Content-Type: text/plain; charset=windows-1252', '', 'Dana\x92s view \x96 fine'),
      'Dana’s view – fine',
    ],
    [
      'in iso-8859-1, quoted-printable',
      mail(
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'caf=E9 and a long =',
        'line',
      ),
      'café and a long line',
    ],
    [
      'that is only a page',
      mail('Content-Type: text/html; charset=utf-8', '', '<div>Hi Ana,</div><ul><li>More depth</li></ul>'),
      'Hi Ana,\n- More depth',
    ],
    [
      'from a mailbox, without a word on its letters',
      latin1(
        'From dana@firm.example Mon Nov 23 2026\nReturn-Path: <d@firm.example>\nFrom: d@firm.example\n\nHi',
      ),
      'Hi',
    ],
  ])('%s', async (_, bytes, text) => expect((await read(bytes)).text).toBe(text));

  it('tells who sent it and when', async () => {
    const sent = await read(
      mail('Date: Mon, 23 Nov 2026 16:40:00 +0100', 'Content-Type: text/plain', '', 'Hi'),
    );
    expect(sent.mail).toEqual({ from: 'Dana', sent: new Date('2026-11-23T15:40:00Z') });
    const undated = await read(mail('Date: some day', 'Content-Type: text/plain', '', 'Hi'));
    expect(undated.mail?.sent).toBeNull();
  });

  it('without text is refused', async () => {
    await expect(read(mail('Content-Type: text/plain', '', ''))).rejects.toThrow('no text in this mail');
  });

  it('text pasted with the lines above a mail is no file of one', async () => {
    const pasted = 'From: Dana\nSent: Monday\nSubject: You\n\nNaïve';
    expect(await read(new TextEncoder().encode(pasted))).toMatchObject({ text: pasted });
  });
});

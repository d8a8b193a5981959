import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailto } from '../../src/render/mailto.js';

describe('a mailto: link', () => {
  it('has the address, the subject and the body, with line breaks as RFC 6068 wants them', () => {
    expect(
      mailto('dana@firm.example', { subject: 'Thank you – nurse', body: 'Hello,\n\n50 % & more?' }),
    ).toBe(
      'mailto:dana@firm.example?subject=Thank%20you%20%E2%80%93%20nurse&body=Hello%2C%0D%0A%0D%0A50%20%25%20%26%20more%3F',
    );
  });

  it('a message has no subject, and without an address the mail program asks', () => {
    expect(mailto('', { subject: '', body: 'x' })).toBe('mailto:?body=x');
  });

  it('reads back as what was written, and holds nothing that a shell or a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const link = mailto('a@b.example', { subject: `s${subject}`, body });
        expect(link).toMatch(/^[\w%.@?&=:~-]+$/);
        const read = new URLSearchParams(link.slice(link.indexOf('?')));
        const safe = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
        const shown = (read.get('body') ?? '').replaceAll('\r\n', '\n');
        expect(shown.replaceAll('\ufffd', '')).toBe(
          safe(body).replace(
            /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffd]/g,
            '',
          ),
        );
      }),
    );
    expect(() => mailto('', { subject: 'x', body: '\ud800' })).not.toThrow();
  });
});

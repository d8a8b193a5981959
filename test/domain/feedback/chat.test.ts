import { describe, expect, it } from 'vitest';
import { replyIn } from '../../../src/domain/feedback/chat.js';

const ASKED = 'Hi Dana, thanks for the talk on Monday. Is there one thing I could do better?';
const REPLY = 'Hi Ana! Your plan for the night was clear. Say what you did yourself, not what we did.';

describe('the reply in a copied chat', () => {
  it.each([
    [
      'name and time on their own line, a day above',
      `Messages\nDana Novak · 1st · Ward manager\n\nMONDAY 23 NOV\nAna Horvat  22:41\n${ASKED}\n\nFRIDAY 27 NOV\nDana Novak  07:52\n${REPLY}`,
    ],
    ['hours of a half day', `Ana Horvat, 9:12 PM\n${ASKED}\nDana Novak, 10:02 AM\n${REPLY}`],
    [
      'an export in brackets',
      `[23/11/2026, 22:41:13] Ana: ${ASKED}\n[27/11/2026, 07:52:01] Dana Novak: ${REPLY}`,
    ],
    ['an export with a dash', `23/11/2026, 22:41 - Ana: ${ASKED}\n27/11/2026, 07:52 - Dana Novak: ${REPLY}`],
    [
      'a voice message and a picture, which the app names in its own words',
      `\u200e[23/11/2026, 22:40:00] Ana: \u200eimage omitted\n[23/11/2026, 22:41:13] Ana: ${ASKED}\n[27/11/2026, 07:52:01] Dana Novak: ${REPLY}\n[27/11/2026, 07:52:09] Dana Novak: \u200eaudio weggelaten`,
    ],
    [
      'thanks behind it',
      `Ana Horvat  22:41\n${ASKED}\nDana Novak  07:52\n${REPLY}\nAna Horvat  08:10\nThank you so much!`,
    ],
  ])('%s', (_, text) => {
    expect(replyIn(text)).toBe(REPLY);
  });

  it('has all messages of who wrote it', () => {
    const text = `Dana Novak  07:52\nFirst: speak up.\nWrite more down\n\nToday\nAna Horvat  07:55\nThanks, go on.\nDana Novak  07:58\n${REPLY}`;
    expect(replyIn(text)).toBe(`First: speak up.\nWrite more down\n\n${REPLY}`);
  });

  it.each([
    'Dear Ana,\n\nThe interview was at 10:30.\n\nDana Novak',
    `Dana Novak  07:52\n${REPLY}`,
    'Your answer on the rota was clear. I am free:\nFriday 10:30\nMonday 09:00',
    'Ana Horvat 22:41\nHello\nDana Novak 22:45\nHello you',
    '',
  ])('of any other text is the text', (text) => {
    expect(replyIn(text)).toBe(text);
  });
});

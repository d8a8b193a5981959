import { describe, expect, it } from 'vitest';
import { headOf } from '../../../src/domain/feedback/head.js';

const LONDON = { zone: 'Europe/London' };

describe('the head of a mail that was copied with it', () => {
  it.each([
    ['Sent: Tue 24 Nov 2026 09:41', '2026-11-24'],
    ['Date: 2026-11-24', '2026-11-24'],
    // It is the 23rd in London still.
    ['Sent: 24 Nov 2026 06:30 +1000', '2026-11-23'],
    // The 24th is a Tuesday.
    ['Sent: Friday 24 November 2026', null],
    ['Sent: 4/5/2026', null],
    ['Sent: yesterday', null],
    ['Date : jeudi 26 novembre 2026 08:37', '2026-11-26'],
    ['Gesendet: Donnerstag, 26. März 2026 08:37', '2026-03-26'],
    ['Subject: Your interview', null],
  ])('of %j was sent on %s', (head, day) => expect(headOf(`${head}\n\nMore depth.`, LONDON).sent).toBe(day));

  it.each([
    ['From: "McAllister, Fiona (HR)" <fiona@firm.example>', 'Fiona McAllister'],
    ['De : Dana Novak <d.novak@firm.example>', 'Dana Novak'],
    ['**From:** Dana Novak', 'Dana Novak'],
    ['From: jobs@firm.example', ''],
    ['Dear Ana,', ''],
  ])('of %j is from %j', (head, name) => expect(headOf(`${head}\n\nMore depth.`, LONDON).from).toBe(name));
});

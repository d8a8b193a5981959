import { expect, it } from 'vitest';
import { readGap } from '../../src/content/en/debrief/parts.js';

it.each([
  ['learn: basic SQL', 'learn', 'basic SQL'],
  ['Kiln software. Never seen it. Will say so.', 'say', 'Kiln software. Never seen it.'],
  ['a forklift licence, being open about it', 'say', 'a forklift licence'],
  ["HACCP (I'll be honest)", 'say', 'HACCP'],
  ['be honest', 'gap', 'be honest'],
  [
    "SQL: learn the basics, don't pretend on the rest",
    'gap',
    "SQL: learn the basics, don't pretend on the rest",
  ],
])('%j: %s', (entry, task, what) => expect(readGap(entry)).toEqual({ task, what }));

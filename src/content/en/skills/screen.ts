/** What `skills` says. */

import { shortDay } from '../text/dates.js';

export const skillsScreen = {
  title: (role: string, company: string) =>
    `What you can show: ${[role, company].filter((part) => part !== '').join(', ')}`,
  titleWithout: 'What you can show for this job',
  must: 'They ask for',
  nice: 'Nice to have',
  cv: (name: string, day: string) => `CV of ${shortDay(day)}${name === '' ? '' : ` (${name})`}.`,
  noCv: 'No CV yet. Add it with: rejection-coach skills --cv FILE',
  noCvYet: 'Nothing found in your stories and answers. Add your CV first: rejection-coach skills --cv FILE',
  proof: (text: string, from: string, reason: string) => `${text} (${from}; ${reason})`,
  again: (number: number) => `the line under ${number}`,
  mayFit: (reason: string) => `may fit; ${reason}`,
  notHave: 'not yet',
  chosen: {
    have: 'you have it',
    learn: 'to learn',
    reframe: 'to show something close',
    say: "to be open that you don't have it yet",
  },
  more: (count: number) => `${count} more with --all`,
  choose: (numbers: string, first: number, id: string) =>
    `Nothing found by its words for ${numbers}. If you have it in other words: rejection-coach skills --for ${id} --choose ${first}=have\nElse: ${first}=learn, ${first}=show (something close) or ${first}=open (be open about it)`,
  notKept: "This advert isn't kept. To keep it, add the interview: rejection-coach next add",
  explain: {
    title: 'How each line of the advert is read',
    gives: { must: 'must', nice: 'nice', nothing: 'no' },
    heading: {
      must: 'a heading: what they ask for',
      nice: 'a heading: nice to have',
      duty: 'a heading: duties',
      other: 'a heading: something else',
      unknown: "a heading I don't know",
    },
    reads: (taken: boolean, quoted: string, under: string) =>
      `reads like ${taken ? 'what adverts ask for' : 'something else'}${quoted && `: ${quoted}`}${under && `, under "${under}"`}`,
  },
  noneFound: "I couldn't find a list of requirements in this advert.",
  checkIt: 'This only matches words. Read the advert yourself as well.',
  ask: (requirement: string) => `Nothing found by its words for: ${requirement}`,
  askTick: (requirement: string) => `They ask for: ${requirement}. Can you say yes to this?`,
  tickOptions: [
    { value: 'have', label: 'Yes' },
    { value: 'say', label: 'Not yet' },
  ],
  options: [
    { value: 'have', label: 'I have it, in other words' },
    { value: 'learn', label: 'Learn it: enough to talk about it' },
    { value: 'reframe', label: 'Show something close to it' },
    { value: 'say', label: "Be open that I don't have it yet" },
  ],
  askWords: 'What would you say? One line.',
  askWordsHint: 'Such as: I wrote the rota for twelve people. Enter alone keeps it without words.',
  stillToCome: "That sounds like something you don't have yet. Say what you have done.",
  later: 'Not now',
  askFits: (requirement: string) => `Does one of these show it? ${requirement}`,
  fitsNow: (count: number) =>
    count === 1 ? 'One line may fit. Check it now?' : `Lines for ${count} points may fit. Check them now?`,
  fits: { now: 'Yes', none: 'No, none of these', later: 'Not now' },
} as const;

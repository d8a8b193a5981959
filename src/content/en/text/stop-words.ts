import { words } from './lists.js';

/**
 * Words that say nothing about the theme of an entry: function words, and words of nearly every debrief ("better",
 * "interview"). No word that could be a theme: without "time", "time management" would match "managing stakeholders".
 */
export const stopWords: ReadonlySet<string> = new Set(
  words(`a about above across after again against all almost also always am an and any anything are aren arent around as at away
  be because been before being below best better between both bit but by can cant cannot could couldnt deal did didnt do
  does doesnt doing done dont down during each either else enough even ever every everything few first for from further
  get gets getting give given gives go goes going good got had hadnt has hasnt have havent having he her here hers him his
  how however i id if ill im in instead into is isnt it its itself ive just keep kind know less let like little lot lots
  made main make makes making many may maybe me might more most much must my myself need needed needs never next no not
  nothing now of off often on once one ones only or other others our ours out over own per quite rather really right same
  say says she should shouldnt show so some someone something sometimes soon still such sure take than that thats the
  their theirs them then there these they thing things think this those though through to together told too try
  trying two under until up us use used using very want was wasnt way ways we well were werent what whats when where
  whether which while who whom whose why will with within without wont would wouldnt yes yet you your yours
  answer answers answered asked ask interview interviews improve prepare prepared preparing question questions learn
  reframe plainly write writes wrote add adding bring bringing work works working worked job jobs`),
);

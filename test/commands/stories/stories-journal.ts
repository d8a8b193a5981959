import type { Story } from '../../../src/domain/stories/story.js';
import { debrief, NURSE_ID } from '../../support/debriefs.js';
import type { World } from '../../support/fakes.js';
import { story } from '../../support/stories.js';

export const nurse = debrief(NURSE_ID, {
  role: 'Staff nurse',
  'role-needs': ['rotas', 'drug doses'],
  proof: ['I wrote the rota for the whole ward', 'I checked every dose'],
  'questions-asked': ['Tell me about a conflict'],
});

export const rota = story('2026-11-22-bbbb', {
  title: 'The rota',
  action: 'I asked everybody which shifts they could not do',
  result: 'Nobody works two nights in a row now',
});

export const withAll = (w: World, ...stories: readonly Story[]): World => {
  w.memory.store.debriefs.set(nurse.id, nurse);
  for (const one of stories) w.memory.store.stories.set(one.id, one);
  return w;
};

export const stories = (w: World): readonly Story[] => [...w.memory.store.stories.values()];

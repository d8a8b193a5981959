/** Telling a story: what was half typed is never lost. */

import { describe, expect, it } from 'vitest';
import { storySteps as steps } from '../../src/content/en/stories/story.js';
import { tellStory } from '../../src/guide/story.js';
import type { Step } from '../../src/ports/index.js';
import { type Act, answer, goBack, memoryJournal, scripted, stop } from '../support/fakes.js';
import { story } from '../support/stories.js';

const tell = async (...acts: readonly Act[]) => {
  const person = scripted(acts);
  const { journal, state } = memoryJournal();
  const telling = {
    ...person,
    journal,
    now: () => new Date('2026-11-24T09:00:00Z'),
    helplines: () => '',
    skills: [],
    questions: [],
    seed: null,
  };
  const told = await tellStory(telling, story('2026-11-24-aaaa'), false);
  person.done();
  return { told, state };
};

describe('half typed text', () => {
  it('comes again after back', async () => {
    await tell(
      answer(steps.situation.text, 'On a ward'),
      goBack(steps.task.text, 'write the ro'),
      answer(steps.situation.text, 'On a ward'),
      {
        ...stop(steps.task.text),
        see: (step: Step) => expect(step.typing).toBe('write the ro'),
      } as Act,
    );
  });

  it('of every part becomes part of the story when it is left', async () => {
    const { told } = await tell(
      answer(steps.situation.text, 'On a ward'),
      goBack(steps.task.text, 'write the ro'),
      stop(steps.situation.text, 'On a ward in'),
    );
    expect(told).toMatchObject({
      type: 'stopped',
      kept: true,
      story: { situation: 'On a ward in', task: 'write the ro' },
    });
  });

  it('that is blank begins no story', async () => {
    const { told, state } = await tell(stop(steps.situation.text, ' '));
    expect(told.kept).toBe(false);
    expect(state.writes).toBe(0);
  });
});

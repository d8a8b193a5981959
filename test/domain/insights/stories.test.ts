import { describe, expect, it } from 'vitest';
import { storiesThatWorked } from '../../../src/domain/insights/themes.js';
import type { Story } from '../../../src/domain/stories/story.js';

const story = (id: string, title: string, answered: readonly string[]): Story => ({
  id,
  added: `${id.slice(0, 10)}T10:00:00.000Z`,
  changed: `${id.slice(0, 10)}T10:00:00.000Z`,
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  skills: [],
  answered,
  from: [],
});

describe('stories that worked', () => {
  const rota = story('2026-11-01-aaaa', 'The rota', ['A time you planned?', 'A conflict?']);
  const stock = story('2026-11-02-bbbb', 'Stock', ['A mistake?']);
  const till = story('2026-11-03-cccc', 'The till', ['Under pressure?']);
  const bare = story('2026-11-04-dddd', 'Bare', []);

  it('those that answered most first, then the newest; one that answered none is not there', () => {
    const wanted = ['The rota', 'The till', 'Stock'];
    expect(storiesThatWorked([bare, stock, rota, till]).map((one) => one.name)).toEqual(wanted);
    expect(storiesThatWorked([till, rota, stock, bare]).map((one) => one.name)).toEqual(wanted);
  });
});

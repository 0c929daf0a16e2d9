import { describe, expect, it } from 'vitest';
import { planSentence } from '../../src/domain/asked.ts';

describe('a plan as a sentence', () => {
  it.each([
    ['Daan binnenkomt', 'zeg ik hallo', 'Als Daan binnenkomt, dan zeg ik hallo'],
    ['als Daan binnenkomt,', 'dan zeg ik hallo', 'Als Daan binnenkomt, dan zeg ik hallo'],
    ['Als het stil is.', 'Dan wacht ik', 'Als het stil is, dan wacht ik'],
    ['alsof het regent', 'dansen we', 'Als alsof het regent, dan dansen we'],
    ['als', '', 'Als als, dan …'],
    ['', '', 'Als …, dan …'],
  ])('says its own words once: %j, %j', (als, dan, sentence) => {
    expect(planSentence({ als, dan })).toBe(sentence);
  });
});

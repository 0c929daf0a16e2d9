import { describe, expect, it } from 'vitest';
import { keyFor, planSentence } from '../../src/domain/asked.ts';
import { formOf, question } from './forms.ts';

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

describe('the key of what stands in a log', () => {
  const form = formOf([
    [
      question('plan-terug', 'keuze', { repeatFor: 'plannen' }),
      question('plan', 'als-dan', { repeatFor: 'aandacht' }),
    ],
    [question('dag-1', 'open')],
  ]);

  it.each([
    ['plan-terug-2', 'plan-terug/plan-2'],
    ['plan-1', 'plan-1'],
    ['dag-1', 'dag-1'],
    ['weg-1', 'weg-1'],
  ])('is that of the plan where it was about one: %s', (id, key) => {
    expect(keyFor(form, id)).toBe(key);
  });
});

import { describe, expect, it } from 'vitest';
import { notUsedIn, withReady } from '../../src/domain/ready-plan.ts';

const READY = [
  {
    id: 'te-laat',
    sentence: 'Als de student te laat binnenkomt, dan vraag ik eerst: hoe is het?',
    from: 'te laat',
  },
];

describe('sentences that are ready', () => {
  it('stand newest first, each once, and make room', () => {
    expect(withReady([], 'a')).toEqual(['a']);
    expect(withReady(['a', 'b', 'c'], 'd')).toEqual(['d', 'a', 'b']);
    expect(withReady(['a', 'b'], 'b')).toEqual(['b', 'a']);
  });

  it.each([
    [
      'the whole sentence',
      { als: 'de student te laat binnenkomt', dan: 'vraag ik eerst: hoe is het?' },
      true,
    ],
    ['its first half', { als: 'De student te laat binnenkomt', dan: 'groet ik' }, true],
    ['its second half', { als: 'ze er is', dan: 'vraag ik eerst, hoe is het' }, true],
    ['a part of a half', { als: 'de student', dan: '' }, false],
    ['something else', { als: 'het stil blijft', dan: 'wacht ik' }, false],
    ['nothing', { als: '', dan: '' }, false],
  ])('are used by a plan with %s', (_, plan, used) => {
    expect(notUsedIn(READY, [plan]).length).toBe(used ? 0 : 1);
  });
});

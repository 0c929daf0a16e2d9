import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/domain/sharing/decide.ts';
import { findQuestion } from '../../src/texts/export-questions.ts';

const found = (mayStay: boolean): Found => ({
  id: 'email daan@x.nl',
  kind: 'treffer',
  soort: 'email',
  texts: ['daan@x.nl'],
  code: '[EMAIL-1]',
  mayStay,
  around: 'mail daan@x.nl',
});

describe('what becomes of a find', () => {
  it('is never that it stays where it may not', () => {
    expect(findQuestion(found(true)).options.map(({ id }) => id)).toContain('houden');
    expect(findQuestion(found(false)).options.map(({ id }) => id)).toEqual(['vervang', 'weglaten']);
  });
});

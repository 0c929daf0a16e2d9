import { describe, expect, it } from 'vitest';
import { readabilityFindings } from '../../src/domain/readability.ts';
import * as texts from '../../src/texts/lines.ts';

/** Every text in a value, however deep; functions are asked with a number and with a word. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [1, 7].flatMap((count) => textsIn(value(count, count, [count])));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const all = textsIn(texts);

describe('what line mode says', () => {
  it('is plain', () => {
    expect(all.length).toBeGreaterThan(80);
    expect(all.flatMap((text) => readabilityFindings(text))).toEqual([]);
  });

  it('holds no word of the workshop, and no sign that would have to be seen', () => {
    expect(all.filter((text) => /\b(?:log|vorm|code|yaml|terminal)\b|[·›│●○↑↓←→–|]/i.test(text))).toEqual([]);
  });

  it('explains every command', () => {
    expect(Object.keys(texts.COMMAND_WORDS).toSorted()).toEqual([...texts.COMMANDS].toSorted());
  });
});

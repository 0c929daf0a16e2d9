import { describe, expect, it } from 'vitest';
import { halfTyped, meaningOf } from '../../../../src/adapters/terminal/lines/command.ts';
import type { TypedLine } from '../../../../src/adapters/terminal/lines/typed-line.ts';

const line = (text: string, pasted = false): TypedLine => ({ text, pasted, joined: false });

describe('a line', () => {
  it.each([
    [':terug', { type: 'command', command: 'terug' }],
    [':Uitleg ', { type: 'command', command: 'uitleg' }],
    [':hulp', { type: 'command', command: 'uitleg' }],
    [':terg', { type: 'unknown', word: 'terg' }],
    [':constructor', { type: 'unknown', word: 'constructor' }],
    [' :terug', { type: 'text', text: ' :terug' }],
    [':)', { type: 'text', text: ':)' }],
    [':', { type: 'text', text: ':' }],
    [':terug naar school', { type: 'text', text: ':terug naar school' }],
    ['::terug', { type: 'text', text: ':terug' }],
    ['::', { type: 'text', text: ':' }],
    [':::', { type: 'text', text: '::' }],
    ['gewoon', { type: 'text', text: 'gewoon' }],
  ] as const)('«%s» in a text', (text, meaning) => {
    expect(meaningOf(line(text), 'text')).toEqual(meaning);
  });

  it('that was pasted is text, whatever it holds', () => {
    for (const text of [':stop', '::stop', ':onbekend']) {
      expect(meaningOf(line(text, true), 'text')).toEqual({ type: 'text', text });
    }
  });

  it('that is a question mark asks for the explanation, but not inside a text', () => {
    expect(meaningOf(line('?'), 'choice')).toEqual({ type: 'command', command: 'uitleg' });
    expect(meaningOf(line('? '), 'line')).toEqual({ type: 'command', command: 'uitleg' });
    expect(meaningOf(line('?'), 'text')).toEqual({ type: 'text', text: '?' });
  });

  it('where she chooses may be pasted, or begin with a blank', () => {
    expect(meaningOf(line(':terug', true), 'choice')).toEqual({ type: 'command', command: 'terug' });
    expect(meaningOf(line(' :terug'), 'choice')).toEqual({ type: 'command', command: 'terug' });
  });
});

describe('a line that was not entered', () => {
  it.each([
    ['hij kw', 'hij kw'],
    ['::)', ':)'],
    [':ter', ''],
    [':', ''],
    ['.', ''],
    [':) nee', ':) nee'],
  ])('«%s» is kept as «%s»', (text, kept) => {
    expect(halfTyped(line(text))).toBe(kept);
  });

  it('is kept whole where it was pasted', () => {
    expect(halfTyped(line(':stop', true))).toBe(':stop');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_LINE,
  erased,
  withPasted,
  withTyped,
} from '../../../../src/adapters/terminal/lines/typed-line.ts';

describe('a line that is typed', () => {
  it('holds what is typed, without controls and escape sequences', () => {
    expect(withTyped(EMPTY_LINE, 'a\u0007b\u001b[31m').text).toBe('ab');
    expect(withTyped(EMPTY_LINE, '\u2028').text).toBe('');
  });

  it('loses a character as a reader sees it', () => {
    expect(erased({ ...EMPTY_LINE, text: 'hoi 👩‍🏫' }, 'character').text).toBe('hoi ');
    expect(erased({ ...EMPTY_LINE, text: 'cafe\u0301' }, 'character').text).toBe('caf');
    expect(erased(EMPTY_LINE, 'character').text).toBe('');
  });

  it('loses a word, or everything', () => {
    expect(erased({ ...EMPTY_LINE, text: 'een twee ' }, 'word').text).toBe('een ');
    expect(erased({ ...EMPTY_LINE, text: 'een twee' }, 'line')).toEqual(EMPTY_LINE);
  });

  it('takes a paste of several lines as one, and remembers that', () => {
    expect(withPasted(EMPTY_LINE, 'een\n\n  twee\n')).toEqual({
      text: 'een twee',
      pasted: true,
      joined: true,
    });
    expect(withPasted(EMPTY_LINE, ' een \n')).toEqual({ text: ' een ', pasted: true, joined: false });
    expect(withPasted({ ...EMPTY_LINE, text: 'x' }, 'y')).toEqual({
      text: 'xy',
      pasted: false,
      joined: false,
    });
  });

  it('is no paste any more when all of it is gone', () => {
    const line = withPasted(EMPTY_LINE, 'ab');
    expect(erased(erased(line, 'character'), 'character')).toEqual(EMPTY_LINE);
  });

  it('is empty again when everything that was typed is erased, whatever that was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        let line = withTyped(EMPTY_LINE, text);
        let presses = 0;
        for (; line.text !== '' && presses <= text.length; presses += 1) line = erased(line, 'character');
        return line.text === '' && presses <= text.length;
      }),
    );
  });
});

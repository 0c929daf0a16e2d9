import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listed, normaliseLine, normaliseText } from '../../src/domain/text.ts';

describe('normaliseText', () => {
  it.each([
    ['line ends of every kind', 'een\r\ntwee\rdrie\u2028vier', 'een\ntwee\ndrie\nvier'],
    ['controls, but not the tab', 'a\u0000b\u0007c\td\u009be', 'abc\tde'],
    ['a whole terminal escape', 'rood \u001b[31mgevaar\u001b[0m', 'rood gevaar'],
    ['a title escape with its text', 'x\u001b]0;titel\u0007y', 'xy'],
    ['a stray escape, without the text behind it', 'voor\u001b]na\nregel twee', 'voor]na\nregel twee'],
    ['bidi overrides', 'a\u202eb\u2066c', 'abc'],
    ['what is invisible inside a word', 'Da\u200ba\u2060n\ufeff en e\u00adik', 'Daan en eik'],
    ['a joiner, which stays', '👩‍🏫 \u0646\u0645\u06cc\u200c\u062e', '👩‍🏫 \u0646\u0645\u06cc\u200c\u062e'],
    ['a pair that an invisible sign broke', 'a\ud83d\u200b\ude00b', 'a😀b'],
    ['lone surrogates, not pairs', 'a\ud800b 😀', 'ab 😀'],
    ['blanks at line ends and empty lines around', '\n\n a  \n\n b\t\n\n', ' a\n\n b'],
  ])('takes care of %s', (_what, given, expected) => {
    expect(normaliseText(given)).toBe(expected);
  });

  it('leaves what it made alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });
});

describe('normaliseLine', () => {
  it('makes one line of many', () => {
    expect(normaliseLine('  bellen\n met\tde  stage ')).toBe('bellen met de stage');
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['eik'], 'eik'],
    [['eik', 'spar'], 'eik en spar'],
    [['eik', 'spar', 'vlier'], 'eik, spar en vlier'],
  ])('%j reads as %s', (items, expected) => {
    expect(listed(items)).toBe(expected);
  });
});

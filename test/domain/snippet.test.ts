import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/domain/naslag/naslag-search.ts';
import { snippetOf } from '../../src/domain/snippet.ts';
import { normaliseLine } from '../../src/domain/text.ts';

/** A snippet as text, with what was found between brackets. */
const shown = (text: string, ...terms: readonly string[]): string => {
  const { parts, cutBefore, cutAfter } = snippetOf(text, terms);
  const words = parts.map((part) => (part.found ? `[${part.text}]` : part.text)).join('');
  return `${cutBefore ? '…' : ''}${words}${cutAfter ? '…' : ''}`;
};

const LONG =
  'Ze kwam binnen en ging meteen zitten, zonder iets te zeggen. Daarna vertelde ze over de keuken van de stage, ' +
  'waar ze nu drie dagen in de week werkt en veel leert.';

describe('a snippet', () => {
  it.each([
    ['vraag naar de keuken', ['keuken'], 'vraag naar de [keuken]'],
    ['vraag naar de keuken', ['keu'], 'vraag naar de [keuken]'],
    ['Eén keer, of één-op-één', ['een'], '[Eén] keer, of [één]-op-[één]'],
    ['de foto’s van de stage', ['fotos'], 'de [foto’s] van de stage'],
    ['vraag naar de keuken', ['naar de keu'], 'vraag [naar de keuken]'],
    ['de stage en de stagiair', ['stage', 'sta'], 'de [stage] en de [stagiair]'],
    ['BPV-begeleider belt', ['bpv begeleider'], '[BPV-begeleider] belt'],
    ['niets ervan', ['keuken'], 'niets ervan'],
    ['eerst\n\nde   keuken\tdan', ['keuken'], 'eerst de [keuken] dan'],
    ['\u001b[31mrode keuken\u001b[0m', ['keuken'], 'rode [keuken]'],
  ])('of "%s" shows %j', (text, terms, expected) => {
    expect(shown(text, ...terms)).toBe(expected);
  });

  it('cuts a long text between words, around the first word found', () => {
    expect(shown(LONG, 'keuken')).toBe(
      '…Daarna vertelde ze over de [keuken] van de stage, waar ze nu drie dagen in de…',
    );
    expect(shown(LONG, 'ze')).toBe(
      '[Ze] kwam binnen en ging meteen zitten, zonder iets te [zeggen]. Daarna vertelde…',
    );
  });

  it('cuts one endless word, never between the halves of a character', () => {
    expect(shown(`a${'😀'.repeat(5000)}`, 'a')).toBe(`[a]${'😀'.repeat(37)}…`);
    expect(shown('x'.repeat(10_000), 'xx')).toBe(`[${'x'.repeat(76)}]…`);
  });

  it('is a stretch of the text, whatever that is, and marks only what was asked', () => {
    const text = fc.array(
      fc.oneof(fc.constantFrom('keuken', 'KÉUKENS', ' ', '\n', 'de', '😀', '-'), fc.string()),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(text, (pieces) => {
        const whole = pieces.join('');
        const { parts, cutBefore, cutAfter } = snippetOf(whole, ['keuken']);
        const said = parts.map((part) => part.text).join('');
        expect(said.length).toBeLessThanOrEqual(76);
        expect(said.includes('\n')).toBe(false);
        for (const { found, text: part } of parts)
          if (found) expect(fold(part).startsWith('keuken')).toBe(true);
        expect(normaliseLine(whole).includes(said)).toBe(true);
        if (!cutBefore && !cutAfter) expect(said).toBe(normaliseLine(whole));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { added, rubbedOut, type Place } from '../../../../src/adapters/terminal/lines/echo.ts';
import {
  EMPTY_LINE,
  erased,
  withTyped,
  type Stretch,
} from '../../../../src/adapters/terminal/lines/typed-line.ts';
import { textWidth } from '../../../../src/adapters/terminal/width.ts';
import { Screen } from '../../../support/screen.ts';

const LABEL = 'Antwoord: ';

type Act = { readonly add: string } | { readonly erase: Stretch };

/** What is written for a line that is typed and erased, and the text it came to. */
const echoOf = (
  acts: readonly Act[],
  columns: number,
): { readonly bytes: string; readonly text: string; readonly place: Place } => {
  let place: Place = { lead: textWidth(LABEL), from: 0, columns };
  let line = EMPTY_LINE;
  let bytes = LABEL;
  for (const act of acts) {
    const next = 'add' in act ? withTyped(line, act.add) : erased(line, act.erase);
    if (next.text === line.text) continue;
    const echo = next.text.startsWith(line.text)
      ? added(line.text, next.text, place)
      : rubbedOut(line.text, next.text, place, LABEL, columns);
    ({ place } = echo);
    bytes += echo.write;
    line = next;
  }
  return { bytes, text: line.text, place };
};

/** The last line on the terminal, whole where the window broke it. */
const lastLine = async (
  bytes: string,
  columns: number,
  emoji: 'joined' | 'apart' = 'joined',
): Promise<string> => {
  const screen = new Screen({ columns, rows: 30 }, emoji, () => undefined);
  const mark = screen.mark();
  await new Promise<void>((resolve) => screen.write(bytes.replaceAll('\n', '\r\n'), resolve));
  return screen.since(mark).split('\n').at(-1) ?? '';
};

// Where a wide character does not fit, the last cell of a row stays empty.
const withoutBlanks = (text: string): string => text.replaceAll(' ', '');

describe('the echo of a line', () => {
  it('is what she types, and nothing that moves the cursor', () => {
    expect(echoOf([{ add: 'hoi' }, { add: ' daar' }], 80).bytes).toBe('Antwoord: hoi daar');
  });

  it('rubs out what she erases on the same row', () => {
    expect(echoOf([{ add: 'hoi' }, { erase: 'character' }], 80).bytes).toBe('Antwoord: hoi\b \b');
    expect(echoOf([{ add: '漢字' }, { erase: 'character' }], 80).bytes).toBe('Antwoord: 漢字\b\b  \b\b');
    expect(echoOf([{ add: 'een twee' }, { erase: 'word' }], 80).bytes).toBe(
      'Antwoord: een twee\b\b\b\b    \b\b\b\b',
    );
  });

  it('writes a row once more where the row before must come back', () => {
    const { bytes } = echoOf([{ add: 'x'.repeat(11) }, { erase: 'character' }, { erase: 'character' }], 20);
    expect(bytes.endsWith(`\b \b\n${LABEL}${'x'.repeat(9)}`)).toBe(true);
  });

  it('writes a row once more where a wide character, now gone, did not fit on it', () => {
    const { bytes } = echoOf([{ add: `${'x'.repeat(9)}漢` }, { erase: 'character' }], 20);
    expect(bytes.endsWith(`\n${LABEL}${'x'.repeat(9)}`)).toBe(true);
  });

  it('says the label again where a line of several rows is erased at once', () => {
    expect(echoOf([{ add: 'x'.repeat(40) }, { erase: 'line' }], 20).bytes.endsWith(`\n${LABEL}`)).toBe(true);
  });

  it('does not rub out what terminals give different widths', async () => {
    for (const emoji of ['joined', 'apart'] as const) {
      const { bytes } = echoOf([{ add: 'hoi 👩‍🏫' }, { erase: 'character' }, { add: 'x' }], 40);
      expect(await lastLine(bytes, 40, emoji)).toBe(`${LABEL}hoi x`);
    }
  });

  it('shows tabs as blanks', () => {
    expect(added('', 'a\tb', { lead: 0, from: 0, columns: 80 }).write).toBe('a    b');
  });

  it('holds no more than the end of a long line after a change of size', () => {
    const place: Place = { lead: 10, from: 0, columns: 80 };
    const text = 'woord '.repeat(100);
    expect(rubbedOut(text, text.slice(0, -1), place, LABEL, 40).write.length).toBeLessThan(60);
  });

  const act = fc.oneof(
    { weight: 5, arbitrary: fc.record({ add: fc.stringMatching(/^[a-zé漢字 ]{1,12}$/u) }) },
    { weight: 3, arbitrary: fc.record({ erase: fc.constantFrom<Stretch>('character', 'word') }) },
    { weight: 1, arbitrary: fc.record({ erase: fc.constant<Stretch>('line') }) },
  );

  it('always leaves the end of the line on the terminal, in any window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 40 }),
        fc.integer({ min: 12, max: 40 }),
        async (acts, columns) => {
          const { bytes, text, place } = echoOf(acts, columns);
          const whole = place.from === 0 ? LABEL + text : text.slice(place.from);
          // What is written next shows that the cursor stands right behind it.
          expect(withoutBlanks(await lastLine(`${bytes}|`, columns))).toBe(withoutBlanks(`${whole}|`));
        },
      ),
      { numRuns: 60 },
    );
  });
});

import { beforeAll, describe, expect, test, vi } from 'vitest';
import { finderFor } from '../../../src/commands/findings.ts';
import { loadWordList } from '../../../src/adapters/word-list.ts';
import { pressInField } from '../../../src/adapters/terminal/field-keys.ts';
import { fieldView } from '../../../src/adapters/terminal/field-view.ts';
import { keyPress, typed, type KeyEvent } from '../../../src/adapters/terminal/key-event.ts';
import { createField, moveTo, paste, type TextField } from '../../../src/adapters/terminal/text-field.ts';
import { createTokenizer } from '../../../src/adapters/terminal/tokenizer.ts';
import { textBody } from '../../../src/adapters/terminal/screens/text.ts';
import { framed } from '../../../src/adapters/terminal/screens/frame.ts';
import { lookOf } from '../../../src/adapters/terminal/look.ts';
import { askedAs, EMPTY_DRAFT, questionOf, USUAL } from './screens/support.ts';

const SHAPE = { width: 76, height: 14 };
const SIZE = 10_240;
const sentence = 'Zij vertelde over de stage in de keuken, één dag per week. ';

const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length));

const TEXTS: readonly (readonly [string, string])[] = [
  ['many lines', filled(`${sentence.trimEnd()}\n`)],
  ['one line', filled(sentence)],
  ['one word', filled('abcdefghij')],
  ['emoji and accents', filled('👩‍🏫 e\u0301 🇳🇱')],
  ['ideographs', filled('漢字仮名交じり文章')],
];

const KEYS: readonly KeyEvent[] = [
  typed('x'),
  typed(' '),
  keyPress('backspace'),
  keyPress('newline'),
  keyPress('left'),
  keyPress('up'),
  keyPress('down'),
  keyPress('left', { ctrl: true }),
  keyPress('backspace', { alt: true }),
  keyPress('z', { ctrl: true }),
  keyPress('home'),
  keyPress('end', { ctrl: true }),
];

/** The shortest of the times that `work` takes, in milliseconds: what other programs on the machine cost is not in it. */
const shortestTime = (work: () => void): number => {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
};

const carets = (field: TextField): readonly TextField[] => {
  const middle = Math.floor(field.lines.length / 2);
  return [field, moveTo(field, { line: 0, offset: 0 }), moveTo(field, { line: middle, offset: 0 })];
};

describe('10 kB of text', () => {
  test.each(TEXTS)('every key is there within a frame of 16 ms: %s', (_name, text) => {
    const whole = createField(text);
    fieldView(whole, SHAPE.width, SHAPE.height);
    const slow = carets(whole).flatMap((field) =>
      KEYS.filter(
        (key) =>
          shortestTime(() => fieldView(pressInField(field, key, SHAPE) ?? field, SHAPE.width, SHAPE.height)) >
          16,
      ),
    );
    expect(slow).toEqual([]);
  });

  test.each(TEXTS)('a paste is there within 50 ms: %s', (_name, text) => {
    const bytes = `\x1b[200~${text.replaceAll('\n', '\r')}\x1b[201~`;
    const took = shortestTime(() => {
      const [event] = createTokenizer().feed(bytes);
      const field = paste(createField(), event?.type === 'paste' ? event.text : '');
      expect(fieldView(field, SHAPE.width, SHAPE.height).rows).toHaveLength(SHAPE.height);
    });
    expect(took).toBeLessThan(50);
  });
});

describe('10 kB of text on a whole screen, with somebody looking along', () => {
  const WORDS = new URL('../../../dist/woordenlijst.bin', import.meta.url);
  let finder: ReturnType<typeof finderFor>;

  beforeAll(async () => {
    finder = finderFor(EMPTY_DRAFT, () => loadWordList(WORDS));
    await vi.waitUntil(() => finder.look('').complete, { timeout: 5000 });
  });

  test.each(TEXTS)('keys and the looks between them take no longer than a frame: %s', (_name, text) => {
    const screen = framed(textBody(questionOf(askedAs('open'))), {
      header: { title: 'Proef', details: [] },
      saving: { type: 'nothing' },
      signals: [],
      finder,
      editor: () => true,
      look: lookOf({ isTty: true, env: {} }),
    });
    let state = screen.init;
    const take = (event: Parameters<typeof screen.reduce>[1]): number => {
      const start = performance.now();
      const step = screen.reduce(state, event, USUAL);
      if ('state' in step) ({ state } = step);
      screen.view(state, USUAL);
      return performance.now() - start;
    };
    take({ type: 'paste', text: `${text} Sanna kwam.`, bracketed: true });
    const keys: number[] = [];
    const looks: number[] = [];
    for (let round = 0; round < 12; round += 1) {
      keys.push(take(typed('x')));
      looks.push(take({ type: 'tick', calm: true }));
    }
    // The rest of the text is looked at in further pauses.
    for (let pause = 0; pause < 9; pause += 1) looks.push(take({ type: 'tick', calm: true }));
    expect(state.watch.looked?.complete).toBe(true);
    const median = (times: readonly number[]): number =>
      times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
    expect(median(keys)).toBeLessThan(16);
    expect(median(looks)).toBeLessThan(16);
  });
});

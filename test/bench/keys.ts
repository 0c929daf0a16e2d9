import { pressInField } from '../../src/adapters/terminal/field-keys.ts';
import { fieldView } from '../../src/adapters/terminal/field-view.ts';
import { keyPress, typed, type KeyEvent } from '../../src/adapters/terminal/key-event.ts';
import { lookOf } from '../../src/adapters/terminal/look.ts';
import { framed } from '../../src/adapters/terminal/screens/frame.ts';
import { textBody } from '../../src/adapters/terminal/screens/text.ts';
import { createField, moveTo, paste, type TextField } from '../../src/adapters/terminal/text-field.ts';
import { createTokenizer } from '../../src/adapters/terminal/tokenizer.ts';
import { loadWordList } from '../../src/adapters/word-list.ts';
import { finderFor } from '../../src/commands/talk/findings.ts';
import { askedAs, EMPTY_DRAFT, questionOf, USUAL } from '../adapters/terminal/screens/support.ts';

/** A key must be there within this, in milliseconds. */
const FRAME = 16;
const SHAPE = { width: 76, height: 14 };
const SIZE = 10_240;
const SENTENCE = 'Zij vertelde over de stage in de keuken, één dag per week. ';

const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length));

const TEXTS: Readonly<Record<string, string>> = {
  'many lines': filled(`${SENTENCE.trimEnd()}\n`),
  'one line': filled(SENTENCE),
  'one word': filled('abcdefghij'),
  'emoji and accents': filled('👩‍🏫 e\u0301 🇳🇱'),
  ideographs: filled('漢字仮名交じり文章'),
};

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

const timeOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const carets = (field: TextField): readonly TextField[] => {
  const middle = Math.floor(field.lines.length / 2);
  return [field, moveTo(field, { line: 0, offset: 0 }), moveTo(field, { line: middle, offset: 0 })];
};

const keysInField = (text: string): readonly number[] => {
  const whole = createField(text);
  fieldView(whole, SHAPE.width, SHAPE.height);
  return carets(whole).flatMap((field) =>
    KEYS.flatMap((key) =>
      Array.from({ length: 9 }, () =>
        timeOf(() => fieldView(pressInField(field, key, SHAPE) ?? field, SHAPE.width, SHAPE.height)),
      ),
    ),
  );
};

const pastes = (text: string): readonly number[] => {
  const bytes = `\x1b[200~${text.replaceAll('\n', '\r')}\x1b[201~`;
  return Array.from({ length: 9 }, () =>
    timeOf(() => {
      const [event] = createTokenizer().feed(bytes);
      const field = paste(createField(), event?.type === 'paste' ? event.text : '');
      fieldView(field, SHAPE.width, SHAPE.height);
    }),
  );
};

/** Keys on a whole screen, and the looks for names between them. */
const keysOnScreen = (
  text: string,
  finder: ReturnType<typeof finderFor>,
): { readonly keys: readonly number[]; readonly looks: readonly number[] } => {
  const screen = framed(textBody(questionOf(askedAs('open'))), {
    header: { title: 'Proef', details: [] },
    saving: { type: 'nothing' },
    signals: [],
    finder,
    editor: () => true,
    look: lookOf({ isTty: true, env: {} }),
  });
  let state = screen.init;
  const take = (event: Parameters<typeof screen.reduce>[1]): number =>
    timeOf(() => {
      const step = screen.reduce(state, event, USUAL);
      if ('state' in step) ({ state } = step);
      screen.view(state, USUAL);
    });
  take({ type: 'paste', text: `${text} Sanna kwam.`, bracketed: true });
  const rounds = Array.from({ length: 20 }, () => ({
    key: take(typed('x')),
    look: take({ type: 'tick', calm: true }),
  }));
  return { keys: rounds.map(({ key }) => key), looks: rounds.map(({ look }) => look) };
};

const row = (name: string, times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const cell = (time: number): string => time.toFixed(2).padStart(8);
  return `${name.padEnd(34)}${cell(at(0.5))}${cell(at(0.95))}${cell(at(1))}${((at(0.95) / FRAME) * 100).toFixed(0).padStart(6)} %`;
};

/** Measures what a key costs in 10 kB of text, in milliseconds and as a share of a frame of 16 ms. */
export const keysBench = async (root: URL): Promise<string> => {
  const finder = finderFor(EMPTY_DRAFT, () => loadWordList(new URL('dist/woordenlijst.bin', root)));
  while (!finder.look('').complete) await new Promise((resolve) => setTimeout(resolve, 10));
  // Once beforehand, so that no time goes into compiling.
  for (const text of Object.values(TEXTS)) void [keysInField(text), keysOnScreen(text, finder), pastes(text)];
  const rows = Object.entries(TEXTS).flatMap(([name, text]) => {
    const { keys, looks } = keysOnScreen(text, finder);
    return [
      row(`a key in the field: ${name}`, keysInField(text)),
      row(`a key on the screen: ${name}`, keys),
      row(`a look in a pause: ${name}`, looks),
      row(`a paste: ${name}`, pastes(text)),
    ];
  });
  return [`10 kB of text${' '.repeat(21)}  median     95 %   worst  95 % of a frame`, ...rows].join('\n');
};

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyPress, typed, type TypedEvent } from '../../../src/adapters/terminal/key-event.ts';
import {
  BURST_SILENCE,
  createTokenizer,
  ESCAPE_SILENCE,
  keysOfBurst,
  PASTE_SILENCE,
} from '../../../src/adapters/terminal/tokenizer.ts';

/** Everything that comes of these chunks, with silence only at the end. */
const read = (...chunks: readonly string[]): readonly TypedEvent[] => {
  const tokenizer = createTokenizer();
  const events = chunks.flatMap((chunk) => tokenizer.feed(chunk));
  return [...events, ...tokenizer.flush()];
};

const texts = (text: string): readonly TypedEvent[] => [...text].map(typed);
const paste = (text: string, bracketed: boolean): TypedEvent => ({ type: 'paste', text, bracketed });
const bracketed = (text: string): string => `\x1b[200~${text}\x1b[201~`;

const ctrl = { ctrl: true };
const alt = { alt: true };
const shift = { shift: true };

const SEQUENCES: readonly (readonly [string, string, TypedEvent])[] = [
  ['Enter', '\r', keyPress('enter')],
  ['Ctrl+J, and Ctrl+Enter in Windows Terminal', '\n', keyPress('newline')],
  ['Alt+Enter', '\x1b\r', keyPress('newline')],
  ['Alt+Ctrl+J', '\x1b\n', keyPress('newline')],
  ['Ctrl+Enter, CSI-u', '\x1b[13;5u', keyPress('newline')],
  ['Shift+Enter, CSI-u', '\x1b[13;2u', keyPress('newline')],
  ['Ctrl+Enter, modifyOtherKeys', '\x1b[27;5;13~', keyPress('newline')],
  ['Shift+Enter, modifyOtherKeys', '\x1b[27;2;13~', keyPress('newline')],
  ['Ctrl+J, CSI-u', '\x1b[106;5u', keyPress('newline')],
  ['Enter, CSI-u', '\x1b[13u', keyPress('enter')],
  ['Enter on the keypad', '\x1bOM', keyPress('enter')],
  ['Tab', '\t', keyPress('tab')],
  ['Shift+Tab', '\x1b[Z', keyPress('tab', shift)],
  ['Shift+Tab, CSI-u', '\x1b[9;2u', keyPress('tab', shift)],
  ['Backspace', '\x7f', keyPress('backspace')],
  ['Ctrl+H, and Backspace of some terminals', '\b', keyPress('backspace')],
  ['Alt+Backspace', '\x1b\x7f', keyPress('backspace', alt)],
  ['Ctrl+Backspace, CSI-u', '\x1b[127;5u', keyPress('backspace', ctrl)],
  ['Delete', '\x1b[3~', keyPress('delete')],
  ['Ctrl+Delete', '\x1b[3;5~', keyPress('delete', ctrl)],
  ['Ctrl+Delete, rxvt', '\x1b[3^', keyPress('delete', ctrl)],
  ['Insert', '\x1b[2~', keyPress('insert')],
  ['Up', '\x1b[A', keyPress('up')],
  ['Down', '\x1b[B', keyPress('down')],
  ['Right', '\x1b[C', keyPress('right')],
  ['Left', '\x1b[D', keyPress('left')],
  ['Up, application mode', '\x1bOA', keyPress('up')],
  ['Left, application mode', '\x1bOD', keyPress('left')],
  ['Ctrl+Left', '\x1b[1;5D', keyPress('left', ctrl)],
  ['Ctrl+Right', '\x1b[1;5C', keyPress('right', ctrl)],
  ['Alt+Left', '\x1b[1;3D', keyPress('left', alt)],
  ['Alt+Left, ESC before it', '\x1b\x1b[D', keyPress('left', alt)],
  ['Alt+Up, ESC before it, application mode', '\x1b\x1bOA', keyPress('up', alt)],
  ['Shift+Ctrl+Alt+Up', '\x1b[1;8A', keyPress('up', { ctrl: true, alt: true, shift: true })],
  ['Ctrl+Left, old xterm', '\x1b[5D', keyPress('left', ctrl)],
  ['Ctrl+Left, application mode', '\x1bO5D', keyPress('left', ctrl)],
  ['Ctrl+Left, rxvt', '\x1bOd', keyPress('left', ctrl)],
  ['Shift+Left, rxvt', '\x1b[d', keyPress('left', shift)],
  ['Left with Caps Lock told, kitty', '\x1b[1;65D', keyPress('left')],
  ['Home', '\x1b[H', keyPress('home')],
  ['Home, application mode', '\x1bOH', keyPress('home')],
  ['Home, VT220', '\x1b[1~', keyPress('home')],
  ['Home, rxvt', '\x1b[7~', keyPress('home')],
  ['Ctrl+Home', '\x1b[1;5H', keyPress('home', ctrl)],
  ['Shift+Home, rxvt', '\x1b[7$', keyPress('home', shift)],
  ['Ctrl+Shift+Home, rxvt', '\x1b[7@', keyPress('home', { ctrl: true, shift: true })],
  ['End', '\x1b[F', keyPress('end')],
  ['End, application mode', '\x1bOF', keyPress('end')],
  ['End, VT220', '\x1b[4~', keyPress('end')],
  ['End, rxvt', '\x1b[8~', keyPress('end')],
  ['PageUp', '\x1b[5~', keyPress('pageup')],
  ['PageDown', '\x1b[6~', keyPress('pagedown')],
  ['F1', '\x1bOP', keyPress('f1')],
  ['F1, VT220 and rxvt', '\x1b[11~', keyPress('f1')],
  ['F1, Linux console and Windows', '\x1b[[A', keyPress('f1')],
  ['F1, CSI', '\x1b[P', keyPress('f1')],
  ['Shift+F1', '\x1b[1;2P', keyPress('f1', shift)],
  ['F3', '\x1bOR', keyPress('f3')],
  ['F5', '\x1b[15~', keyPress('f5')],
  ['F12', '\x1b[24~', keyPress('f12')],
  ['Esc, CSI-u', '\x1b[27u', keyPress('escape')],
  ['Ctrl+A', '\x01', keyPress('a', ctrl)],
  ['Ctrl+B', '\x02', keyPress('b', ctrl)],
  ['Ctrl+C', '\x03', keyPress('c', ctrl)],
  ['Ctrl+C, CSI-u', '\x1b[99;5u', keyPress('c', ctrl)],
  ['Ctrl+D', '\x04', keyPress('d', ctrl)],
  ['Ctrl+O', '\x0f', keyPress('o', ctrl)],
  ['Ctrl+S', '\x13', keyPress('s', ctrl)],
  ['Ctrl+Z', '\x1a', keyPress('z', ctrl)],
  ['Ctrl+Shift+Z, modifyOtherKeys', '\x1b[27;6;90~', keyPress('z', { ctrl: true, shift: true })],
  ['Ctrl+Space', '\0', keyPress('space', ctrl)],
  ['Ctrl+_', '\x1f', keyPress('_', ctrl)],
  ['Alt+B', '\x1bb', keyPress('b', alt)],
  ['Alt+Shift+F', '\x1bF', keyPress('f', { alt: true, shift: true })],
  ['Alt+Ctrl+C', '\x1b\x03', keyPress('c', { ctrl: true, alt: true })],
  ['a letter, CSI-u', '\x1b[97u', typed('a')],
  ['a capital, kitty', '\x1b[97;2u', typed('A')],
  ['a capital, modifyOtherKeys', '\x1b[27;2;65~', typed('A')],
  ['a letter that is repeated, kitty', '\x1b[97;1:2u', typed('a')],
  ['7 on the keypad, application mode', '\x1bOw', typed('7')],
  ['? itself', '?', typed('?')],
  ['a space', ' ', typed(' ')],
];

describe('keys', () => {
  test.each(SEQUENCES)('%s', (_name, sequence, event) => {
    expect(read(sequence)).toEqual([event]);
    // What comes behind it is not taken along, and nothing of it is left behind.
    const before = keyPress('up');
    expect(read(`\x1b[A${sequence}\x1b[A`)).toEqual([before, event, before]);
    expect(read(...sequence)).toEqual([event]);
  });

  test('the key Esc is known after a silence', () => {
    const tokenizer = createTokenizer();
    expect(tokenizer.feed('\x1b')).toEqual([]);
    expect(tokenizer.patience()).toBe(ESCAPE_SILENCE);
    expect(tokenizer.flush()).toEqual([keyPress('escape')]);
    expect(tokenizer.patience()).toBeUndefined();
    expect(tokenizer.feed('[A')).toEqual(texts('[A'));
  });

  test('Esc before something that makes no chord with it loses nothing', () => {
    expect(read('\x1b1')).toEqual([keyPress('escape'), typed('1')]);
    expect(read('\x1b?')).toEqual([keyPress('escape'), typed('?')]);
    expect(read('\x1bé')).toEqual([keyPress('escape'), typed('é')]);
    expect(read('\x1b👍')).toEqual([keyPress('escape'), typed('👍')]);
    expect(read('\x1b\x1b')).toEqual([keyPress('escape'), keyPress('escape')]);
    expect(read(`\x1b${bracketed('x')}`)).toEqual([keyPress('escape'), paste('x', true)]);
  });
});

const SILENT: readonly (readonly [string, string])[] = [
  ['focus in', '\x1b[I'],
  ['focus out', '\x1b[O'],
  ['SGR mouse', '\x1b[<0;12;7M'],
  ['SGR mouse, released', '\x1b[<0;12;7m'],
  ['X10 mouse', '\x1b[M !!'],
  ['urxvt mouse', '\x1b[32;12;7M'],
  ['where the cursor is', '\x1b[12;40R'],
  ['what the terminal is', '\x1b[?65;1;9c'],
  ['what the terminal is, secondary', '\x1b[>0;276;0c'],
  ['whether a mode is set', '\x1b[?2026;2$y'],
  ['size of the window', '\x1b[8;24;80t'],
  ['kitty flags', '\x1b[?1u'],
  ['a lone Shift, kitty', '\x1b[57441u'],
  ['a key that was released, kitty', '\x1b[97;1:3u'],
  ['an unknown sequence', '\x1b[99~'],
  ['an unknown sequence with an intermediate', '\x1b[1 q'],
  ['an unknown final after SS3', '\x1bOz'],
  ['background colour, ended by ST', '\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\'],
  ['background colour, ended by BEL', '\x1b]11;rgb:1e1e/1e1e/1e1e\x07'],
  ['version, DCS', '\x1bP>|xterm(390)\x1b\\'],
  ['APC', '\x1b_Gi=31;OK\x1b\\'],
  ['a stray end of a paste', '\x1b[201~'],
];

describe('what is no key', () => {
  test.each(SILENT)('%s is swallowed whole', (_name, sequence) => {
    expect(read(`x${sequence}y`)).toEqual([typed('x'), typed('y')]);
    expect(read(...`x${sequence}y`)).toEqual([typed('x'), typed('y')]);
  });

  test('a sequence that breaks off takes nothing along', () => {
    expect(read('\x1b[1;5\r')).toEqual([keyPress('enter')]);
    expect(read('\x1b[1;\x1b[A')).toEqual([keyPress('up')]);
    expect(read('\x1b[é')).toEqual([typed('é')]);
    expect(read('\x1b]geen antwoord\r')).toEqual([...texts('geen antwoord'), keyPress('enter')]);
    expect(read('\x1b[1;5')).toEqual([]);
  });

  test('C1 controls and half surrogate pairs are no text', () => {
    expect(read('a\u009bb\u0085c')).toEqual(texts('abc'));
    expect(read('a\ud83db')).toEqual(texts('ab'));
    expect(read('a\ud83d')).toEqual(texts('a'));
    expect(read('a\ud83d', '\udc4db')).toEqual(texts('a👍b'));
  });
});

describe('a marked paste', () => {
  test('is one event, with line ends as \\n', () => {
    expect(read(bracketed('een\rtwee\r\n\r\nvier\nvijf'))).toEqual([paste('een\ntwee\n\nvier\nvijf', true)]);
  });

  test('keeps keys before and after it apart', () => {
    expect(read(`a\r${bracketed('b\rc')}\rd`)).toEqual([
      typed('a'),
      keyPress('enter'),
      paste('b\nc', true),
      keyPress('enter'),
      typed('d'),
    ]);
  });

  test('may hold what looks like keys', () => {
    expect(read(bracketed('\x03\x1b[A\t'))).toEqual([paste('\x03\x1b[A\t', true)]);
  });

  test('an empty one is nothing', () => {
    expect(read(bracketed(''))).toEqual([]);
  });

  test('of any size and cut anywhere arrives whole', () => {
    const line = 'Een zin van gewone lengte, met é en 👩‍🏫.';
    for (const text of [`${line}\r`.repeat(300), line.repeat(300)]) {
      const chunks = bracketed(text).match(/[^]{1,1000}/g) ?? [];
      expect(read(...chunks)).toEqual([paste(text.replaceAll('\r', '\n'), true)]);
    }
  });

  test('is shown after a second when its end does not come, and goes on when it comes late', () => {
    const tokenizer = createTokenizer();
    expect(tokenizer.feed('\x1b[200~een\r')).toEqual([]);
    expect(tokenizer.patience()).toBe(PASTE_SILENCE);
    expect(tokenizer.flush()).toEqual([paste('een', true)]);
    expect(tokenizer.patience()).toBeUndefined();
    expect(tokenizer.feed('\ntwee\x1b[2')).toEqual([]);
    expect(tokenizer.flush()).toEqual([paste('\ntwee', true)]);
    expect(tokenizer.feed('01~')).toEqual([]);
    expect(tokenizer.feed('a')).toEqual([typed('a')]);
  });

  test.each(['\x03', '\r', '\x1b[A', 'x'])('that lost its end does not keep the keyboard: %j', (key) => {
    const tokenizer = createTokenizer();
    tokenizer.feed('\x1b[200~een');
    expect(tokenizer.flush()).toEqual([paste('een', true)]);
    expect([...tokenizer.feed(key), ...tokenizer.flush()]).toEqual(read(key));
    expect(tokenizer.feed('y')).toEqual([typed('y')]);
  });
});

describe('a paste that the terminal does not mark', () => {
  test('is text, a line end and more text in one chunk, and what follows without a silence', () => {
    const tokenizer = createTokenizer();
    expect(tokenizer.feed('een\r\rtw')).toEqual([]);
    expect(tokenizer.patience()).toBe(BURST_SILENCE);
    expect(tokenizer.feed('ee\r')).toEqual([]);
    expect(tokenizer.feed('d')).toEqual([]);
    expect(tokenizer.flush()).toEqual([paste('een\n\ntwee\nd', false)]);
    expect(tokenizer.feed('e\r')).toEqual([typed('e'), keyPress('enter')]);
  });

  test('may have tabs, accents, emoji and Windows line ends', () => {
    expect(read('é\t👩‍🏫\r\nb\r\n')).toEqual([paste('é\t👩‍🏫\nb\n', false)]);
  });

  test('is 64 characters of text in one chunk', () => {
    expect(read('x'.repeat(63))).toEqual(texts('x'.repeat(63)));
    expect(read('x'.repeat(64))).toEqual([paste('x'.repeat(64), false)]);
  });

  test('a whole emoji stays whole when chunks cut it', () => {
    const text = `${'x'.repeat(64)}👍`;
    expect(read(text.slice(0, -1), text.slice(-1))).toEqual([paste(text, false)]);
  });

  test('10 kB in chunks of the kernel arrives whole', () => {
    const text = 'Een regel tekst van een collega.\r\r'.repeat(300);
    expect(read(...(text.match(/[^]{1,4095}/g) ?? []))).toEqual([paste(text.replaceAll('\r', '\n'), false)]);
  });

  test('ends at a key', () => {
    expect(read('een\rtwee', '\x13')).toEqual([paste('een\ntwee', false), keyPress('s', ctrl)]);
    expect(read('een\rtwee\x1b[A')).toEqual([paste('een\ntwee', false), keyPress('up')]);
    expect(read('een\rtwee', bracketed('x'))).toEqual([paste('een\ntwee', false), paste('x', true)]);
  });

  test('Enter that came along with one long line is Enter', () => {
    const line = 'x'.repeat(80);
    expect(read(`${line}\r`)).toEqual([paste(line, false), keyPress('enter')]);
    expect(read(line, '\r')).toEqual([paste(line, false), keyPress('enter')]);
    expect(read(`${line}\n${line}\r`)).toEqual([paste(`${line}\n${line}`, false), keyPress('enter')]);
    expect(read(`${line}\r${line}\r`)).toEqual([paste(`${line}\n${line}\n`, false)]);
  });

  test.each(['a', 'a\r', 'ian', '\r', '\r\r\r', '\ra', '\rabc', 'abc\r\r', 'a\tb', '\r'.repeat(200), 'a\n'])(
    'short chunks are keys: %j',
    (chunk) => {
      const tokenizer = createTokenizer();
      const events = tokenizer.feed(chunk);
      expect(events).toHaveLength(chunk.length);
      expect(events.some((event) => event.type === 'paste')).toBe(false);
      expect(tokenizer.patience()).toBeUndefined();
    },
  );

  test('is the keys it consists of, where a screen can only take keys', () => {
    const [event] = read('ian\ra');
    expect(event?.type === 'paste' ? keysOfBurst(event.text) : []).toEqual([
      ...texts('ian'),
      keyPress('enter'),
      typed('a'),
    ]);
  });
});

const cutAt = (input: string, places: readonly number[]): readonly string[] => {
  const edges = [0, ...new Set(places.filter((place) => place < input.length)), input.length].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(1).map((edge, index) => input.slice(edges[index], edge));
};

/** What a person would have typed. */
const written = (event: TypedEvent): string => {
  if (event.type !== 'key') return event.text;
  return event.name === 'tab' ? '\t' : '\n';
};

describe('for anything that is typed', () => {
  const key = fc.constantFrom(
    ...SEQUENCES.map(([, sequence]) => sequence),
    ...SILENT.map(([, sequence]) => sequence),
  );
  const letter = fc.constantFrom(
    'a',
    'b',
    'é',
    ' ',
    '[',
    'O',
    '~',
    '漢',
    '👩‍🏫',
    'e\u0301',
    '\ud83d',
    '1',
    ';',
    'M',
  );
  const marked = fc
    .array(fc.oneof(letter, fc.constantFrom('\r', '\n', '\t', '\x1b', '\x1b[A', '\x03')), { maxLength: 30 })
    .map((parts) => bracketed(parts.join('')));
  // Line ends between text, and 64 characters of it, are what makes a burst; a burst depends on chunks by nature.
  const typing = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: letter },
        key.filter((one) => !/^[\r\n]$/.test(one)),
        marked,
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''))
    .filter((input) => !/[^\u0000-\u001f\u007f]{64}/.test(input));
  const cuts = fc.array(fc.nat(400), { maxLength: 12 });

  test('chunks may be cut anywhere', () => {
    fc.assert(
      fc.property(typing, cuts, (input, places) => {
        expect(read(...cutAt(input, places))).toEqual(read(input));
      }),
      { numRuns: 400 },
    );
  });

  test('text in is text out, whatever stands between', () => {
    const noText = fc.constantFrom(
      ...SEQUENCES.flatMap(([, sequence, event]) => (event.type === 'text' ? [] : [sequence])),
      ...SILENT.map(([, sequence]) => sequence),
    );
    const noLineEnd = noText.filter((sequence) => !/^[\r\n]$/.test(sequence));
    const wholeLetter = letter.filter((one) => one !== '\ud83d');
    fc.assert(
      fc.property(fc.array(fc.tuple(wholeLetter, noLineEnd), { maxLength: 60 }), (parts) => {
        const events = read(parts.flat().join(''));
        const out = events.map((event) => (event.type === 'text' ? event.text : ''));
        expect(out.join('')).toBe(parts.map(([text]) => text).join(''));
      }),
    );
  });

  test('every character of a burst comes back, once, in order', () => {
    const plain = fc
      .array(
        fc.oneof(
          letter.filter((one) => one !== '\ud83d'),
          fc.constantFrom('\r', '\n', '\t'),
        ),
        { maxLength: 200 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(plain, cuts, (input, places) => {
        const out = read(...cutAt(input, places))
          .map(written)
          .join('');
        // Where a chunk ends between \r and \n, these are two line ends.
        expect(out.replace(/\n+/g, '\n')).toBe(input.replace(/[\r\n]+/g, '\n'));
      }),
      { numRuns: 400 },
    );
  });

  test('no input is ever held back without a wish to be called', () => {
    fc.assert(
      fc.property(typing, (input) => {
        const tokenizer = createTokenizer();
        tokenizer.feed(input);
        const waits = tokenizer.patience() !== undefined;
        expect(waits || tokenizer.flush().length === 0).toBe(true);
      }),
    );
  });

  test('no byte at all makes it throw or leaves it deaf', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (chunks) => {
        const tokenizer = createTokenizer();
        for (const chunk of chunks) tokenizer.feed(chunk);
        tokenizer.flush();
        expect(tokenizer.feed('\x03').at(-1)).toEqual(keyPress('c', ctrl));
      }),
    );
  });
});

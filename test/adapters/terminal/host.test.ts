import xterm from '@xterm/headless';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createHost, type Host } from '../../../src/adapters/terminal/host.ts';
import { openKeyboard, type Keyboard } from '../../../src/adapters/terminal/keyboard.ts';
import type { Screen, View } from '../../../src/adapters/terminal/screen.ts';
import { FakeInput, FakeOutput } from './fake-streams.ts';

/** A terminal that shows what is written to it; `frames` has what could be seen after every single write. */
class Window extends FakeOutput {
  readonly frames: string[] = [];
  readonly #terminal: xterm.Terminal;

  constructor(columns = 80, rows = 24) {
    super();
    this.columns = columns;
    this.rows = rows;
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, convertEol: true });
  }

  override write(text: string): boolean {
    this.#terminal.write(text, () => this.frames.push(this.text()));
    return super.write(text);
  }

  override resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    super.resize(columns, rows);
  }

  #lines(from: number, to: number): string {
    const { active } = this.#terminal.buffer;
    const lines = Array.from(
      { length: to - from },
      (_, row) => active.getLine(from + row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  }

  text(): string {
    const { baseY } = this.#terminal.buffer.active;
    return this.#lines(baseY, baseY + this.#terminal.rows);
  }

  /** Where the cursor stands in the window: its row and its column, from 0. */
  cursor(): readonly [row: number, column: number] {
    const { cursorY, cursorX } = this.#terminal.buffer.active;
    return [cursorY, cursorX];
  }

  scrollback(): string {
    return this.#lines(0, this.#terminal.buffer.active.baseY);
  }

  /** Lets everything that was written be drawn. */
  async drawn(): Promise<void> {
    await new Promise(setImmediate);
    await new Promise<void>((done) => this.#terminal.write('', done));
  }
}

type Ending = { readonly text: string; readonly how: string };
type Keep = { readonly keep: string };

/** A title and what was typed under it; `lines` more lines under that. */
const typing = (title: string, lines = 0, takesText = true): Screen<string, Ending, Keep, string> => ({
  init: '',
  takesText: () => takesText,
  gone: (text, reason) => ({ text, how: reason }),
  reduce(text, event) {
    if (event.type === 'text') return { state: text + event.text };
    if (event.type === 'paste') return { state: `${text}<${event.text}>` };
    if (event.type === 'tick') return { state: text, effects: [{ keep: text }] };
    if (event.type === 'key' && event.name === 'enter') return { reply: { text, how: 'enter' } };
    return { state: text };
  },
  view: (text): View => ({
    lines: [title, text, ...Array.from({ length: lines }, (_, index) => `regel ${index}`)],
    focus: 1,
    cursor: { line: 1, column: text.length },
  }),
});

let window: Window;
let stdin: FakeInput;
let keyboard: Keyboard;
let host: Host;

const open = async (columns?: number, rows?: number, tick?: number): Promise<void> => {
  window = new Window(columns, rows);
  stdin = new FakeInput();
  keyboard = openKeyboard({ stdin, stderr: window });
  host = createHost({ keyboard, output: window, ...(tick !== undefined && { tick }) });
  await new Promise(setImmediate);
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const keep = ({ keep: text }: Keep): string => text;

/** How many listeners there are on everything that screens listen to. */
const listeners = (): readonly number[] => [
  ...window.eventNames().map((name) => window.listenerCount(name)),
  ...stdin.eventNames().map((name) => stdin.listenerCount(name)),
  ...process.eventNames().map((name) => process.listenerCount(name)),
];

afterEach(() => {
  stdin.hangUp();
});

describe('screens one after the other', () => {
  test('lines that are posted between two of them go with the next, or at the end', async () => {
    await open();
    window.write('$ kansrijk\r\n');
    const first = host.show(typing('Eerste', 5), keep);
    await window.drawn();
    stdin.type('\r');
    await first;
    host.post(({ columns }) => ['Je tekst staat open', `in een venster van ${columns}.`]);
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nJe tekst staat open\nin een venster van 80.');
    const second = host.show(typing('Tweede'), keep);
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nTweede');
    stdin.type('\r');
    await second;
    host.post(() => ['Nog eens.']);
    host.clear();
    window.write('Bewaard.\r\n');
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nBewaard.');
  });

  test('each stands where the one before stood, and the last one leaves nothing', async () => {
    await open();
    window.write('$ kansrijk\r\n');
    const first = host.show(typing('Eerste', 5), keep);
    await window.drawn();
    stdin.type('ab');
    await window.drawn();
    expect(window.text()).toBe(
      ['$ kansrijk', 'Eerste', 'ab', ...Array.from({ length: 5 }, (_, row) => `regel ${row}`)].join('\n'),
    );
    stdin.type('\r');
    expect(await first).toEqual({ text: 'ab', how: 'enter' });
    const second = host.show(typing('Tweede'), keep);
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nTweede');
    stdin.type('\r');
    await second;
    host.clear();
    window.write('Bewaard.\r\n');
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nBewaard.');
    expect(window.scrollback()).toBe('');
  });

  test('no frame is ever blank or half drawn', async () => {
    await open();
    for (const title of ['Eerste', 'Tweede', 'Derde']) {
      const shown = host.show(typing(title, 3), keep);
      for (const key of 'abc') {
        stdin.type(key);
        await window.drawn();
      }
      stdin.type('\r');
      await shown;
      await window.drawn();
    }
    const whole = /^(?:Eerste|Tweede|Derde)\na?b?c?\nregel 0\nregel 1\nregel 2$/;
    expect(window.frames.slice(1).filter((frame) => frame !== '' && !whole.test(frame))).toEqual([]);
    // The very first write switches the marking of pastes on, before there is anything to see.
    expect(window.frames.slice(1)).not.toContain('');
  });

  test('what is typed while one makes place for the next is for the next', async () => {
    await open();
    const first = host.show(typing('Eerste', 0, false), keep);
    await window.drawn();
    stdin.type('een\rtwee\rdrie');
    await first;
    stdin.type('!');
    const second = host.show(typing('Tweede'), keep);
    stdin.type('\r');
    expect(await first).toEqual({ text: 'een', how: 'enter' });
    expect(await second).toEqual({ text: 'twee', how: 'enter' });
    const third = host.show(typing('Derde'), keep);
    stdin.type('\r');
    expect(await third).toEqual({ text: 'drie!', how: 'enter' });
  });

  test('many screens leave no listener behind', async () => {
    await open();
    const before = listeners();
    for (let turn = 0; turn < 60; turn += 1) {
      const shown = host.show(typing('Een van vele'), keep);
      await window.drawn();
      stdin.type('\r');
      await shown;
    }
    expect(listeners()).toEqual(before);
  });

  test('all keys that come in one piece make one frame', async () => {
    await open();
    const shown = host.show(typing('Eerste'), keep);
    await window.drawn();
    const before = window.writes.length;
    stdin.type('snel getypt');
    await window.drawn();
    expect(window.writes.length).toBe(before + 1);
    stdin.type('\r');
    await shown;
  });
});

describe('the cursor', () => {
  test('stands where she writes, and below everything when nobody does', async () => {
    await open();
    window.write('$ kansrijk\r\n');
    const first = host.show(typing('Eerste', 5), keep);
    await window.drawn();
    expect(window.cursor()).toEqual([2, 0]);
    stdin.type('ab');
    await window.drawn();
    expect(window.cursor()).toEqual([2, 2]);
    window.resize(80, 7);
    await wait(100);
    await window.drawn();
    stdin.type('c');
    await window.drawn();
    expect(window.text().split('\n')[window.cursor()[0]]).toBe('abc');
    stdin.type('\r');
    await first;
    const { cursor: _none, ...menu } = typing('Kies').view('', window);
    const second = host.show(
      { ...typing('Kies', 2), view: () => ({ ...menu, lines: ['Kies', 'een', 'twee'] }) },
      keep,
    );
    await window.drawn();
    expect(window.text()).toMatch(/Kies\neen\ntwee$/);
    expect(window.text().split('\n')).toHaveLength(window.cursor()[0]);
    stdin.type('\r');
    await second;
  });

  test('stands in the text also in a window with less room than the screen wants', async () => {
    await open(40, 6);
    const shown = host.show(typing('Veel', 30), keep);
    await window.drawn();
    stdin.type('zin');
    await window.drawn();
    expect(window.text().split('\n')[window.cursor()[0]]).toBe('zin');
    expect(window.cursor()[1]).toBe(3);
    stdin.type('\r');
    await shown;
  });

  test('leaves nothing behind when something is said', async () => {
    await open();
    const shown = host.show(typing('Eerste', 5), keep);
    await window.drawn();
    stdin.type('\r');
    await shown;
    host.clear();
    window.write('Gezegd.\r\n');
    await window.drawn();
    expect(window.text()).toBe('Gezegd.');
  });
});

describe('pastes', () => {
  test('are text where text can be typed, and keys where it cannot, unless they were marked', async () => {
    await open();
    const first = host.show(typing('Eerste'), keep);
    await window.drawn();
    stdin.type('een\rtwee');
    await wait(40);
    stdin.type('\r');
    expect((await first).text).toBe('<een\ntwee>');
    const second = host.show(typing('Tweede', 0, false), keep);
    stdin.type('\x1b[200~drie\x1b[201~');
    const page = `${'een hele bladzijde '.repeat(4)}\r`.repeat(3);
    stdin.type(page);
    await wait(40);
    stdin.type('vier\rvijf');
    expect((await second).text).toBe(`<drie><${page.replaceAll('\r', '\n')}>vier`);
  });
});

describe('a window of any size', () => {
  test('shows no more rows than it has, and keeps the focus in sight', async () => {
    await open(40, 6);
    const shown = host.show(typing('Titel', 30), keep);
    await window.drawn();
    expect(window.text()).toBe('Titel\n\nregel 0\nregel 1\nregel 2');
    expect(window.scrollback()).toBe('');
    stdin.type('\r');
    await shown;
  });

  const long = 'Een regel die in een smal venster niet past en dus wordt afgebroken.';

  test.each([
    [
      'narrower',
      [
        [80, 24],
        [44, 24],
      ],
    ],
    [
      'narrower and wider',
      [
        [80, 24],
        [44, 24],
        [120, 30],
      ],
    ],
    [
      'narrower step by step',
      [
        [80, 24],
        [70, 24],
        [61, 24],
        [50, 24],
        [40, 24],
      ],
    ],
    [
      'lower',
      [
        [80, 24],
        [80, 12],
      ],
    ],
    [
      'lower and higher',
      [
        [80, 24],
        [60, 10],
        [90, 30],
      ],
    ],
  ] as const)('that gets %s shows the screen once, below what stood there', async (_name, sizes) => {
    await open();
    window.write('$ kansrijk\r\n');
    const shown = host.show(typing(long, 3), keep);
    await window.drawn();
    for (const [columns, rows] of sizes) {
      window.resize(columns, rows);
      stdin.type('x');
      await wait(80);
      await window.drawn();
    }
    const columns = sizes.at(-1)?.[0] ?? 80;
    const lines = [
      long.slice(0, columns).trimEnd(),
      'x'.repeat(sizes.length),
      'regel 0',
      'regel 1',
      'regel 2',
    ];
    expect(window.text()).toBe(['$ kansrijk', ...lines].join('\n'));
    expect(window.scrollback()).toBe('');
    stdin.type('\r');
    await shown;
    host.clear();
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk');
  });

  test('that changes between two screens leaves nothing of the first', async () => {
    await open();
    window.write('$ kansrijk\r\n');
    const first = host.show(typing(long, 3), keep);
    await window.drawn();
    stdin.type('\r');
    await first;
    window.resize(44, 24);
    const second = host.show(typing('Tweede'), keep);
    await window.drawn();
    expect(window.text()).toBe('$ kansrijk\nTweede');
    stdin.type('\r');
    await second;
  });
});

describe('while nothing is typed', () => {
  test('half-typed text can be kept, again and again', async () => {
    await open(80, 24, 10);
    const kept: string[] = [];
    const shown = host.show(typing('Eerste'), (effect) => {
      kept.push(effect.keep);
      return effect.keep;
    });
    await window.drawn();
    stdin.type('half');
    await wait(60);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.at(-1)).toBe('half');
    stdin.type('\r');
    await shown;
    const ended = kept.length;
    await wait(40);
    expect(kept.length).toBe(ended);
  });

  test('nothing is drawn', async () => {
    await open(80, 24, 5);
    const still: Screen<string, string> = {
      ...typing('Stil'),
      gone: () => '',
      reduce: (state) => ({ state }),
    };
    void host.show(still, () => undefined as never);
    await window.drawn();
    const before = window.writes.length;
    await wait(40);
    expect(window.writes.length).toBe(before);
  });
});

describe('the end', () => {
  test('is a reply, after half-typed text was kept', async () => {
    await open();
    const kept: string[] = [];
    const shown = host.show(typing('Eerste'), (effect) => {
      kept.push(effect.keep);
      return effect.keep;
    });
    await window.drawn();
    stdin.type('half');
    stdin.hangUp();
    expect(await shown).toEqual({ text: 'half', how: 'closed' });
    expect(kept).toEqual(['half']);
    expect((await host.show(typing('Tweede'), keep)).how).toBe('closed');
  });

  test('of a screen that fails is an error for whoever showed it, and the next screen works', async () => {
    await open();
    const failing: Screen<string, Ending, Keep, string> = {
      ...typing('Kapot'),
      reduce: () => {
        throw new Error('reduce');
      },
    };
    const first = host.show(failing, keep);
    await window.drawn();
    stdin.type('a');
    await expect(first).rejects.toThrow('reduce');
    const unseen = host.show({ ...typing('Kapot'), view: () => ({ lines: [nothing()] }) }, keep);
    await expect(unseen).rejects.toThrow('view');
    await window.drawn();
    host.clear();
    await window.drawn();
    expect(window.text()).toBe('');
    const next = host.show(typing('Heel'), keep);
    await window.drawn();
    stdin.type('b\r');
    expect((await next).text).toBe('b');
  });
});

const nothing = (): string => {
  throw new Error('view');
};

describe('the clock of a screen', () => {
  test('ticks whatever she does, and is calm only when no key came for a whole tick', async () => {
    const ticks: string[] = [];
    const watching: Screen<null, string> = {
      init: null,
      takesText: () => true,
      gone: (_state, reason) => reason,
      reduce(state, event) {
        if (event.type === 'tick') ticks.push(event.calm === true ? 'calm' : 'tick');
        return { state };
      },
      view: () => ({ lines: ['x'] }),
    };
    await open(80, 24, 1000);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const shown = host.show(watching, () => undefined);
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      for (let key = 0; key < 5; key += 1) {
        vi.advanceTimersByTime(600);
        stdin.type('a');
      }
      expect(ticks).toEqual(['tick', 'tick', 'tick']);
      vi.advanceTimersByTime(1000);
      expect(ticks.filter((tick) => tick === 'calm')).toHaveLength(1);
      keyboard.interrupt('closed');
      await shown;
      const before = ticks.length;
      vi.advanceTimersByTime(5000);
      expect(ticks.length).toBe(before);
    } finally {
      vi.useRealTimers();
    }
  });
});

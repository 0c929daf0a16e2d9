import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keyPress, typed, type KeyEvent } from '../../../src/adapters/terminal/key-event.ts';
import { openKeyboard, type Keyboard } from '../../../src/adapters/terminal/keyboard.ts';
import { FakeInput, FakeOutput } from './fake-streams.ts';

let stdin: FakeInput;
let stderr: FakeOutput;
let keyboard: Keyboard;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate'] });
  stdin = new FakeInput();
  stderr = new FakeOutput();
  keyboard = openKeyboard({ stdin, stderr });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Passes the first turn of the event loop, and lets what was promised happen. */
const settle = async (): Promise<void> => {
  await vi.advanceTimersByTimeAsync(0);
};

const heard = async (): Promise<{ readonly events: KeyEvent[]; readonly stop: () => void }> => {
  await settle();
  const events: KeyEvent[] = [];
  const stop = keyboard.listen((event) => events.push(event));
  await settle();
  return { events, stop };
};

const paste = (text: string, bracketed = true): KeyEvent => ({ type: 'paste', text, bracketed });

const closing = async (): Promise<{ readonly isDone: () => boolean }> => {
  await heard();
  stdin.told.length = 0;
  let done = false;
  void keyboard.close().then(() => (done = true));
  await settle();
  return { isDone: () => done };
};

describe('opening', () => {
  test('takes the terminal, and hides nothing', () => {
    expect(stdin.told.at(-2)).toBe('raw');
    expect(stdin.told.at(-1)).toBe('resume');
    expect(stderr.writes).toEqual(['\x1b[?2004h']);
  });

  test('drops what was typed before the first screen', async () => {
    stdin.type('ls\n');
    await settle();
    stdin.type('cd');
    const { events } = await heard();
    stdin.type('a');
    expect(events).toEqual([typed('a')]);
  });

  test('drops what was typed earlier also where the first screen comes at once', async () => {
    const events: KeyEvent[] = [];
    keyboard.listen((event) => events.push(event));
    stdin.type('ls\n');
    await settle();
    stdin.type('a');
    expect(events).toEqual([typed('a')]);
  });

  test('is ready when that has been read', async () => {
    let ready = false;
    void keyboard.ready.then(() => (ready = true));
    await Promise.resolve();
    expect(ready).toBe(false);
    await settle();
    expect(ready).toBe(true);
  });

  test('is not thrown off by half a character or half a sequence from before', async () => {
    const [first, ...rest] = Buffer.from('é');
    stdin.type(Buffer.from([first ?? 0]));
    await settle();
    const { events } = await heard();
    stdin.type(Buffer.from(rest));
    stdin.type('x');
    expect(events).toEqual([typed('é'), typed('x')]);
  });
});

describe('listening', () => {
  test('gives events in order', async () => {
    const { events } = await heard();
    stdin.type('a');
    stdin.type('\r');
    stdin.type('\x1b[A');
    expect(events).toEqual([typed('a'), keyPress('enter'), keyPress('up')]);
  });

  test('puts characters together that arrive in halves', async () => {
    const { events } = await heard();
    const bytes = Buffer.from('👩‍🏫');
    for (const byte of bytes) stdin.type(Buffer.from([byte]));
    expect(events.map((event) => (event.type === 'text' ? event.text : '')).join('')).toBe('👩‍🏫');
  });

  test('keeps what comes while nobody listens for the next one', async () => {
    const first = await heard();
    first.stop();
    stdin.type('a');
    stdin.type('\r');
    const second = await heard();
    stdin.type('b');
    expect(first.events).toEqual([]);
    expect(second.events).toEqual([typed('a'), keyPress('enter'), typed('b')]);
  });

  test('stops at once, in the middle of a chunk', async () => {
    await settle();
    const events: KeyEvent[] = [];
    const stop = keyboard.listen((event) => {
      events.push(event);
      stop();
    });
    await settle();
    stdin.type('ian');
    const next = await heard();
    expect(events).toEqual([typed('i')]);
    expect(next.events).toEqual([typed('a'), typed('n')]);
  });

  test('a listener that stops at the first waiting event loses nothing', async () => {
    (await heard()).stop();
    stdin.type('ab');
    const events: KeyEvent[] = [];
    const stop = keyboard.listen((event) => {
      events.push(event);
      stop();
    });
    await settle();
    expect(events).toEqual([typed('a')]);
    expect((await heard()).events).toEqual([typed('b')]);
  });

  test('gives back what a listener wants in another shape', async () => {
    await settle();
    const events: KeyEvent[] = [];
    keyboard.listen((event) => {
      if (event.type === 'paste') keyboard.putBack([typed('x'), typed('y')]);
      else events.push(event);
    });
    await settle();
    stdin.type('\x1b[200~xy\x1b[201~z');
    expect(events).toEqual([typed('x'), typed('y'), typed('z')]);
  });

  test('an old listener that stops does not silence a new one', async () => {
    const first = await heard();
    const second = await heard();
    first.stop();
    stdin.type('a');
    expect(second.events).toEqual([typed('a')]);
  });
});

describe('time', () => {
  test('tells Esc after 50 ms', async () => {
    const { events } = await heard();
    stdin.type('\x1b');
    await vi.advanceTimersByTimeAsync(49);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual([keyPress('escape')]);
  });

  test('waits for the rest of a sequence', async () => {
    const { events } = await heard();
    stdin.type('\x1b');
    await vi.advanceTimersByTimeAsync(40);
    stdin.type('[');
    await vi.advanceTimersByTimeAsync(40);
    stdin.type('A');
    await vi.advanceTimersByTimeAsync(100);
    expect(events).toEqual([keyPress('up')]);
  });

  test('ends an unmarked paste after 25 ms of silence', async () => {
    const { events } = await heard();
    stdin.type('een\rtw');
    await vi.advanceTimersByTimeAsync(24);
    stdin.type('ee\r');
    await vi.advanceTimersByTimeAsync(24);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual([paste('een\ntwee\n', false)]);
  });

  test('a paste that began at one screen arrives at the next, whole', async () => {
    const first = await heard();
    stdin.type('\x1b[200~een');
    first.stop();
    const second = await heard();
    stdin.type('\rtwee\x1b[201~');
    expect(second.events).toEqual([paste('een\ntwee')]);
  });
});

describe('the end', () => {
  test.each(['end', 'close', 'error'])('%s of the input is told', async (name) => {
    const { events } = await heard();
    stdin.emit(name, new Error('EIO'));
    expect(events).toEqual([{ type: 'gone', reason: 'closed' }]);
  });

  test('a screen that cannot be written to is the end too', async () => {
    const { events } = await heard();
    stderr.emit('error', new Error('EIO'));
    expect(events).toEqual([{ type: 'gone', reason: 'closed' }]);
  });

  test('is told once to a listener, and again to every later one', async () => {
    const first = await heard();
    stdin.hangUp();
    keyboard.interrupt('SIGHUP');
    first.stop();
    const second = await heard();
    expect(first.events).toEqual([{ type: 'gone', reason: 'closed' }]);
    expect(second.events).toEqual([{ type: 'gone', reason: 'closed' }]);
  });

  test('comes behind what was typed, half a paste and half a sequence included', async () => {
    const { events } = await heard();
    stdin.type('a\x1b[200~half');
    keyboard.interrupt('SIGTERM');
    expect(events).toEqual([typed('a'), paste('half'), { type: 'gone', reason: 'SIGTERM' }]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(events).toHaveLength(3);
  });

  test('waits for a listener when it comes between two screens', async () => {
    (await heard()).stop();
    stdin.type('a');
    keyboard.interrupt('SIGHUP');
    expect((await heard()).events).toEqual([typed('a'), { type: 'gone', reason: 'SIGHUP' }]);
  });
});

describe('an editor', () => {
  test('gets the terminal as it was, and gives it back', async () => {
    const { events } = await heard();
    stdin.told.length = 0;
    stderr.writes.length = 0;
    keyboard.pause();
    expect(stdin.told).toEqual(['cooked', 'pause']);
    expect(stderr.writes).toEqual(['\x1b[?2004l']);
    stdin.type('for the editor');
    keyboard.resume();
    expect(stdin.told.slice(2)).toEqual(['cooked', 'raw', 'resume']);
    expect(stderr.writes).toEqual(['\x1b[?2004l', '\x1b[?2004h']);
    stdin.type('a');
    expect(events).toEqual([typed('a')]);
  });

  test('taking the terminal twice does not double what is typed', async () => {
    const { events } = await heard();
    keyboard.resume();
    stdin.type('a');
    expect(events).toEqual([typed('a')]);
  });
});

describe('closing', () => {
  test('swallows input until 400 ms of silence', async () => {
    const { isDone } = await closing();
    await vi.advanceTimersByTimeAsync(300);
    stdin.type('\x13');
    await vi.advanceTimersByTimeAsync(399);
    expect(stdin.told).toEqual([]);
    expect(isDone()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isDone()).toBe(true);
    expect(stdin.told).toEqual(['cooked', 'pause', 'unref']);
    expect(stderr.writes.at(-1)).toBe('\x1b[?2004l');
  });

  test('takes a second at most', async () => {
    const { isDone } = await closing();
    for (let time = 0; time < 950; time += 50) {
      stdin.type('\x13');
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(isDone()).toBe(false);
    await vi.advanceTimersByTimeAsync(50);
    expect(isDone()).toBe(true);
  });

  test('does not wait for a window that is gone, and does not fail on it', async () => {
    await heard();
    stdin.hangUp();
    await expect(keyboard.close()).resolves.toBeUndefined();
  });

  test('does not wait any longer when the window goes meanwhile', async () => {
    const { isDone } = await closing();
    stdin.hangUp();
    await settle();
    expect(isDone()).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { keyPress, typed } from '../../../src/adapters/terminal/key-event.ts';
import { runScreen, type ScreenRun } from '../../../src/adapters/terminal/screen-run.ts';
import type { Screen } from '../../../src/adapters/terminal/screen.ts';

type Reply = { readonly text: string; readonly kept: string; readonly how: string };
type State = { readonly text: string; readonly kept: string };

/** Typed text; every character is kept outside, `!` is a fault, Enter ends, `.` ends while it keeps. */
const screen: Screen<State, Reply, string, string> = {
  init: { text: '', kept: '' },
  takesText: ({ text }) => text !== '',
  gone: (state, reason) => ({ ...state, how: reason }),
  view: ({ text, kept }) => ({ lines: [text, kept] }),
  reduce(state, event) {
    if (event.type === 'result') return { state: { ...state, kept: event.result } };
    if (event.type === 'tick') return { state, effects: [`tick ${state.text}`] };
    if (event.type === 'key') return { reply: { ...state, how: event.name } };
    if (event.text === '!') throw new Error('kapot');
    const text = state.text + event.text;
    if (event.text === '.') return { reply: { ...state, text, how: 'punt' }, effects: [text] };
    return { state: { ...state, text }, effects: [text] };
  },
};

const ROOM = { columns: 80, rows: 23 };

const started = (one: typeof screen, act: (effect: string) => string | Promise<string>): ScreenRun<Reply> =>
  runScreen(one, act, () => ROOM);

const watched = (run: ScreenRun<Reply>): readonly string[] => {
  const seen: string[] = [];
  run.observe({
    changed: () => seen.push('changed'),
    settled: () => seen.push('settled'),
    ended: () => seen.push('ended'),
  });
  return seen;
};

describe('a screen at work', () => {
  test('does its effects at their key, and hears what became of them before the next one', () => {
    const done: string[] = [];
    const run = started(screen, (effect) => {
      done.push(effect);
      return effect.toUpperCase();
    });
    const seen = watched(run);
    run.take(typed('a'));
    run.take(typed('b'));
    expect(done).toEqual(['a', 'ab']);
    expect(run.view(ROOM).lines).toEqual(['ab', 'AB']);
    expect(seen.every((what) => what === 'changed')).toBe(true);
    run.take(keyPress('enter'));
    expect(seen.slice(-2)).toEqual(['settled', 'ended']);
    expect(run.reply()).toEqual({ text: 'ab', kept: 'AB', how: 'enter' });
  });

  test('draws only when something changed', () => {
    const run = started(screen, () => '');
    const seen = watched(run);
    run.take({ type: 'tick' });
    expect(seen).toEqual(['changed']); // the result made a new state
    const still = started({ ...screen, reduce: (state) => ({ state }) }, () => '');
    const unseen = watched(still);
    still.take(typed('a'));
    expect(unseen).toEqual([]);
  });

  test('is over at its reply: nothing that comes later counts', () => {
    const done: string[] = [];
    const run = started(screen, (effect) => (done.push(effect), effect));
    run.take(keyPress('enter'));
    run.take(typed('a'));
    run.gone('SIGTERM');
    expect(done).toEqual([]);
    expect(run.reply().how).toBe('enter');
  });

  test('does the effects that come with a reply', () => {
    const done: string[] = [];
    const run = started(screen, (effect) => (done.push(effect), effect));
    run.take(typed('.'));
    expect(done).toEqual(['.']);
    expect(run.reply().how).toBe('punt');
  });

  test('waits for an effect that takes time', async () => {
    let finish: ((value: string) => void) | undefined;
    const run = started(screen, () => new Promise<string>((resolve) => (finish = resolve)));
    const seen = watched(run);
    run.take(typed('a'));
    run.take(keyPress('enter'));
    await new Promise(setImmediate);
    expect(seen).toEqual(['changed', 'settled']);
    finish?.('A');
    await new Promise(setImmediate);
    expect(seen).toEqual(['changed', 'settled', 'ended']);
  });

  test('goes on with what an effect that took time gave', async () => {
    const run = started(screen, async (effect) => effect.toUpperCase());
    run.take(typed('a'));
    await new Promise(setImmediate);
    expect(run.view(ROOM).lines).toEqual(['a', 'A']);
  });

  test('keeps what is half typed, and ends, when the program must end', () => {
    const done: string[] = [];
    const run = started(screen, (effect) => (done.push(effect), effect));
    run.take(typed('a'));
    run.gone('closed');
    expect(done).toEqual(['a', 'tick a']);
    expect(run.reply()).toEqual({ text: 'a', kept: 'tick a', how: 'closed' });
  });

  test('knows the room there is at a key', () => {
    const wide: typeof screen = {
      ...screen,
      reduce: (state, _event, { columns }) => ({ state: { ...state, text: String(columns) } }),
    };
    let room = ROOM;
    const run = runScreen(
      wide,
      () => '',
      () => room,
    );
    room = { columns: 44, rows: 10 };
    run.take(typed('a'));
    expect(run.view(ROOM).lines[0]).toBe('44');
  });

  test('tells whether text can be typed now', () => {
    const run = started(screen, () => '');
    expect(run.takesText()).toBe(false);
    run.take(typed('a'));
    expect(run.takesText()).toBe(true);
  });
});

describe('a fault', () => {
  test('in the screen ends it', () => {
    const run = started(screen, () => '');
    const seen = watched(run);
    run.take(typed('!'));
    expect(seen).toEqual(['settled', 'ended']);
    expect(() => run.reply()).toThrow('kapot');
  });

  test('in an effect ends it', () => {
    const run = started(screen, () => {
      throw new Error('schijf vol');
    });
    run.take(typed('a'));
    expect(() => run.reply()).toThrow('schijf vol');
  });

  test('in an effect that takes time counts, also after the reply', async () => {
    const run = started(screen, async () => {
      throw new Error('schijf vol');
    });
    const seen = watched(run);
    run.take(typed('a'));
    run.take(keyPress('enter'));
    await new Promise(setImmediate);
    expect(seen).toEqual(['changed', 'settled', 'ended']);
    expect(() => run.reply()).toThrow('schijf vol');
  });

  test('is what a reply is before there is one', () => {
    expect(() => started(screen, () => '').reply()).toThrow('no reply yet');
  });
});

import { describe, expect, it, vi } from 'vitest';
import { keyPress } from '../../../../src/adapters/terminal/key-event.ts';
import {
  createLineReader,
  type LineRequest,
  type Takes,
} from '../../../../src/adapters/terminal/lines/reader.ts';
import { FakeOutput } from '../fake-streams.ts';
import {
  CLOSED,
  ctrl,
  ENTER,
  onPaper,
  paste,
  reading,
  scriptedKeyboard,
  type,
  type Stroke,
} from './support.ts';

const request = (takes: Takes = 'line'): LineRequest => ({ label: 'Wat: ', takes, tick: () => undefined });

const readOne = async (strokes: readonly Stroke[], takes: Takes = 'line'): Promise<unknown> =>
  reading(strokes).reader.read(request(takes));

const entered = (text: string, part: object = {}): unknown => ({
  type: 'entered',
  line: { text, pasted: false, joined: false, ...part },
});

describe('a line reader', () => {
  it('gives a line at Enter, whichever Enter it is', async () => {
    expect(await readOne(['hoi'])).toEqual(entered('hoi'));
    expect(await readOne([type('hoi'), [keyPress('newline')]])).toEqual(entered('hoi'));
  });

  it('keeps what is typed between two lines for the next one', async () => {
    const { reader, written } = reading(['een', 'twee', type('drie'), ENTER]);
    expect(await reader.read(request())).toEqual(entered('een'));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await reader.read(request())).toEqual(entered('twee'));
    expect(await reader.read(request())).toEqual(entered('drie'));
    expect(written()).toBe('Wat: een\nWat: twee\nWat: drie\n');
  });

  it('erases a character, a word, a line', async () => {
    expect(await readOne([type('hoi'), [keyPress('backspace')], ENTER])).toEqual(entered('ho'));
    expect(await readOne([type('een twee'), ctrl('w'), type('drie'), ENTER])).toEqual(entered('een drie'));
    expect(await readOne([type('een twee'), [keyPress('backspace', { alt: true })], ENTER])).toEqual(
      entered('een '),
    );
    expect(await readOne([type('een twee'), ctrl('u'), type('x'), ENTER])).toEqual(entered('x'));
  });

  it('does nothing at Ctrl+D, Ctrl+Z, arrows and Tab', async () => {
    const nothing = [
      ...ctrl('d'),
      ...ctrl('z'),
      keyPress('left'),
      keyPress('up'),
      keyPress('tab'),
      keyPress('delete'),
    ];
    expect(await readOne([type('a'), nothing, type('b'), ENTER])).toEqual(entered('ab'));
  });

  it.each([
    ['Ctrl+B', ctrl('b'), 'back'],
    ['Shift+Tab', [keyPress('tab', { shift: true })], 'back'],
    ['Ctrl+O', ctrl('o'), 'overview'],
    ['Ctrl+S', ctrl('s'), 'stop'],
    ['F1', [keyPress('f1')], 'help'],
    ['Ctrl+G', ctrl('g'), 'help'],
    ['Esc', [keyPress('escape')], 'escape'],
  ] as const)('%s leaves a line, with what stands in it', async (_name, events, key) => {
    const line = { text: 'half', pasted: false, joined: false };
    expect(await readOne([type('half'), events])).toEqual({ type: 'key', key, line });
  });

  it('ends at Ctrl+C and when the window closes, with what stands in the line', async () => {
    const line = { text: 'half', pasted: false, joined: false };
    expect(await readOne([type('half'), ctrl('c')])).toEqual({ type: 'gone', reason: 'SIGINT', line });
    expect(await readOne([type('half'), CLOSED])).toEqual({ type: 'gone', reason: 'closed', line });
  });

  it('begins a new row behind whatever ends a line', async () => {
    const { reader, written } = reading([type('half'), ctrl('s')]);
    await reader.read(request());
    expect(written()).toBe('Wat: half\n');
  });

  it('begins with what stands in the line already', async () => {
    const { reader, written } = reading([type('!'), ENTER]);
    const begin = { text: 'hoi', pasted: false, joined: false };
    expect(await reader.read({ ...request(), begin })).toEqual(entered('hoi!'));
    expect(written()).toBe('Wat: hoi!\n');
  });

  it('writes a line once more when it is asked to', async () => {
    const output = new FakeOutput();
    const reader = createLineReader({ keyboard: scriptedKeyboard(type('hoi')), output });
    void reader.read(request());
    await new Promise((resolve) => setTimeout(resolve, 5));
    output.write('\n[1]+ gestopt\n');
    reader.restate();
    expect(onPaper(output.writes.join(''))).toBe('Wat: hoi\n[1]+ gestopt\nWat: hoi');
  });

  it('tells what is half typed now and then, and no more when the line is done', async () => {
    vi.useFakeTimers();
    try {
      const told: string[] = [];
      const keyboard = scriptedKeyboard(type('half'));
      const reader = createLineReader({ keyboard, output: new FakeOutput(), tick: 1000 });
      const result = reader.read({ ...request(), tick: ({ text }) => void told.push(text) });
      await vi.advanceTimersByTimeAsync(2500);
      expect(told).toEqual(['half', 'half']);
      keyboard.putBack(ENTER);
      await result;
      await vi.advanceTimersByTimeAsync(5000);
      expect(told).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('fails where keeping half-typed text does', async () => {
    const reader = createLineReader({ keyboard: scriptedKeyboard([]), output: new FakeOutput(), tick: 1 });
    const failing = reader.read({
      ...request(),
      tick: () => {
        throw new Error('kapot');
      },
    });
    await expect(failing).rejects.toThrow('kapot');
  });
});

describe('a paste', () => {
  const pasted = (text: string, joined = false): unknown => entered(text, { pasted: true, joined });

  it('of one line is part of the line', async () => {
    expect(await readOne([paste('hoi'), ENTER])).toEqual(pasted('hoi'));
    expect(await readOne([type('x '), paste('hoi'), ENTER])).toEqual(entered('x hoi'));
  });

  it('of several lines in a line becomes one line, and is not entered by itself', async () => {
    for (const bracketed of [true, false]) {
      expect(await readOne([paste('een\ntwee\n', bracketed), type('!'), ENTER])).toEqual(
        pasted('een twee!', true),
      );
    }
  });

  it('of several lines in a text gives its lines; the last can still be changed', async () => {
    const { reader, written } = reading([type('x'), paste('een\n\n.\nvier'), type('!'), ENTER]);
    expect(await reader.read(request('text'))).toEqual({ type: 'pasted', lines: ['xeen', '', '.'] });
    expect(await reader.read({ ...request('text'), label: '' })).toEqual(pasted('vier!'));
    expect(written()).toBe('Wat: xeen\n\n.\nvier!\n');
  });

  it('that ends with a line end leaves nothing behind', async () => {
    const { reader } = reading([paste('een\ntwee\n'), '.']);
    expect(await reader.read(request('text'))).toEqual({ type: 'pasted', lines: ['een', 'twee'] });
    expect(await reader.read(request('text'))).toEqual(entered('.'));
  });

  it('that the terminal did not mark is typed where she chooses', async () => {
    const { reader } = reading([paste('1\n2\n', false)]);
    expect(await reader.read(request('choice'))).toEqual(entered('1'));
    expect(await reader.read(request('choice'))).toEqual(entered('2'));
  });

  it('that is one long line with Enter behind it, typed by a machine, is entered', async () => {
    expect(await readOne([paste(`${'lang '.repeat(20)}\n`, false)])).toEqual(pasted('lang '.repeat(20)));
  });

  it('of 10 kB comes whole, in a line and in a text', async () => {
    const line = 'Zij vertelde over de stage in de keuken. '.repeat(250);
    expect(await readOne([paste(line), ENTER])).toEqual(pasted(line));
    const many = Array.from({ length: 250 }, (_, index) => `regel ${index} 👩‍🏫 met nog wat woorden`);
    expect(await readOne([paste(`${many.join('\n')}\n`)], 'text')).toEqual({ type: 'pasted', lines: many });
  });
});

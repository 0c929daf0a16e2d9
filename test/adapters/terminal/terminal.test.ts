import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import {
  createTerminal,
  type OpenConversation,
  type TerminalParts,
} from '../../../src/adapters/terminal/terminal.ts';
import { UserError } from '../../../src/domain/trouble.ts';
import type { Conversation, Terminal } from '../../../src/ports/terminal.ts';
import { FakeOutput } from './fake-streams.ts';

const NOBODY: Conversation = {
  ask: async () => ({ type: 'stopped' }),
  choose: async () => ({ type: 'stopped' }),
  secret: async () => ({ type: 'stopped' }),
  tell: () => undefined,
};

interface Made {
  readonly terminal: Terminal;
  readonly stderr: FakeOutput;
  readonly signals: EventEmitter;
  /** What the mode was told, in order. */
  readonly told: string[];
}

const make = (part: Partial<TerminalParts> = {}): Made => {
  const stderr = Object.assign(new FakeOutput(), { isTTY: true });
  const signals = new EventEmitter();
  const told: string[] = [];
  const opened: OpenConversation = {
    conversation: { ...NOBODY, tell: (lines) => void told.push(`tell ${lines.join(' ')}`) },
    interrupt: (reason) => void told.push(reason),
    resume: () => void told.push('resume'),
    close: async () => void told.push('close'),
  };
  const stdin = Object.assign(
    Readable.from([Buffer.from('één\n').subarray(0, 2), Buffer.from('één\n').subarray(2)]),
    { isTTY: true },
  );
  const terminal = createTerminal({
    stdin: () => stdin,
    stdout: Object.assign(new FakeOutput(), { isTTY: true }),
    stderr,
    signals,
    env: {},
    clock: { now: () => new Date('2026-11-24T09:30') },
    startSpinner: async () => ({ stop: () => undefined }),
    noInput: false,
    noColor: true,
    open: async () => opened,
    ...part,
  });
  return { terminal, stderr, signals, told };
};

describe('a terminal', () => {
  it('asks when stdin and stderr are terminals and nobody said otherwise', () => {
    expect(make().terminal.interactive).toBe(true);
    expect(make({ noInput: true }).terminal.interactive).toBe(false);
    expect(make({ stderr: new FakeOutput() }).terminal.interactive).toBe(false);
    expect(make({ stdin: () => Readable.from([]) }).terminal.interactive).toBe(false);
    expect(make({ stdout: new FakeOutput() }).terminal.interactive).toBe(true);
  });

  it('reads stdin whole, also where a character is cut', async () => {
    expect(await make().terminal.readInput()).toBe('één\n');
  });

  const inputOf = (...chunks: readonly Buffer[]): Promise<string> =>
    make({ stdin: () => Readable.from(chunks) }).terminal.readInput();

  it('judges stdin as it does a file: what is no text is refused, and nothing of it is lost', async () => {
    await expect(inputOf(Buffer.from('caf\xe9', 'latin1'))).rejects.toThrow(UserError);
    await expect(inputOf(Buffer.from('a\0b'))).rejects.toThrow(UserError);
    expect(await inputOf(Buffer.from('\ufeffcafé\n', 'utf16le'))).toBe('café\n');
    expect(await inputOf(Buffer.from('\ufeffcafé\n'))).toBe('café\n');
  });

  it('reads stdin no further than its limit', async () => {
    let given = 0;
    const endless = async function* (): AsyncGenerator<Buffer> {
      for (;;) {
        given += 1;
        yield Buffer.alloc(1_000_000, 'a');
      }
    };
    const stdin = Readable.from(endless(), { objectMode: true, highWaterMark: 1 });
    await expect(make({ stdin: () => stdin }).terminal.readInput()).rejects.toThrow('er past 10 MB in');
    expect(given).toBeLessThan(20);
  });

  it('knows that she said herself to ask nothing', () => {
    expect([make().terminal.silenced, make({ noInput: true }).terminal.silenced]).toEqual([undefined, true]);
  });

  it('tells the conversation of signals for as long as it lasts', async () => {
    const { terminal, signals, told } = make();
    await terminal.converse(async () => {
      for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGCONT']) signals.emit(signal);
    });
    expect(told).toEqual(['SIGTERM', 'SIGHUP', 'SIGINT', 'resume', 'close']);
    expect(signals.eventNames()).toEqual([]);
  });

  it('gives everything back when the conversation fails', async () => {
    const { terminal, signals, told } = make();
    const failing = terminal.converse(async () => {
      throw new Error('stuk');
    });
    await expect(failing).rejects.toThrow('stuk');
    expect(told).toEqual(['close']);
    expect(signals.eventNames()).toEqual([]);
  });

  it('lets a word that was chosen in a conversation go on at the same keyboard', async () => {
    let opened = 0;
    const { terminal, told } = make();
    const inner = make({
      open: async () => {
        opened += 1;
        return {
          conversation: NOBODY,
          interrupt: () => undefined,
          resume: () => undefined,
          close: async () => void told.push('inner close'),
        };
      },
    }).terminal;
    const talked = await inner.converse((outer) =>
      inner.converse(async (conversation) => [conversation.tell === outer.tell, told.length]),
    );
    expect([talked, opened, told]).toEqual([[true, 0], 1, ['inner close']]);
    expect(terminal.interactive).toBe(true);
  });

  it('wipes the screen before it prints something during a conversation', async () => {
    const stdout = Object.assign(new FakeOutput(), { isTTY: true });
    const { terminal, told } = make({ stdout });
    await terminal.converse(async () => {
      terminal.print(['een bladzij']);
      terminal.printRaw('pad');
    });
    expect(told).toEqual(['tell ', 'tell ', 'close']);
    expect(stdout.writes.join('')).toBe('een bladzij\npad\n');
  });

  it('knows whether what it prints stands in her window', () => {
    expect(make().terminal.piped).toBeUndefined();
    expect(make({ stdout: new FakeOutput() }).terminal.piped).toBe(true);
  });

  it('tells on stderr what stdout could not take', () => {
    const stdout = Object.assign(new FakeOutput(), { isTTY: false });
    const { terminal, stderr } = make({ stdout });
    stdout.emit('error', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    terminal.printRaw('/logs/een.md', 'Het is wel bewaard.');
    terminal.printRaw('iets anders');
    expect([stdout.writes, stderr.writes]).toEqual([[], ['Het is wel bewaard.\n']]);
  });

  it('tells everything from the first screen on at the distance from the edge that screens have', async () => {
    const withScreens = (margin?: number): Made => {
      const made: Made = make({
        open: async ({ say }) => ({
          conversation: { ...NOBODY, tell: say },
          interrupt: () => undefined,
          resume: () => undefined,
          ...(margin !== undefined && { margin: () => margin }),
          close: async () => undefined,
        }),
      });
      return made;
    };
    for (const [margin, indent] of [
      [undefined, ''],
      [2, '  '],
    ] as const) {
      const { terminal, stderr } = withScreens(margin);
      terminal.tell(['eerst']);
      await terminal.converse(async (conversation) => {
        conversation.tell(['een', '', 'twee']);
        terminal.tell(['drie']);
      });
      terminal.tell(['erna']);
      expect(stderr.writes.join('')).toBe(
        `eerst\n${indent}een\n\n${indent}twee\n${indent}drie\n${indent}erna\n`,
      );
    }
  });

  it('wipes the screen before it tells something during a conversation', async () => {
    const { terminal, told, stderr } = make();
    await terminal.converse(async () => terminal.tell(['tijdens']));
    terminal.tell(['erna']);
    expect(told).toEqual(['tell tijdens', 'close']);
    expect(stderr.writes).toEqual(['erna\n']);
  });
});

import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../src/adapters/terminal/look.ts';
import { createPrinter, type Printer } from '../../../src/adapters/terminal/printer.ts';
import { FakeOutput } from './fake-streams.ts';

const long =
  'Een zin van meer dan negentig tekens, die in een venster wordt gebroken, maar in een pijp heel blijft.';

const printerOn = (
  isTTY: boolean,
  columns = 200,
): { readonly printer: Printer; readonly text: () => string } => {
  const output = Object.assign(new FakeOutput(), { isTTY, columns });
  return {
    printer: createPrinter(output, lookOf({ isTty: isTTY, env: { NO_COLOR: '1' } })),
    text: () => output.writes.join(''),
  };
};

describe('what is printed', () => {
  it('stands as far from the edge as is asked, in every row, and never wider than the window', () => {
    const { printer, text } = printerOn(true, 40);
    printer.print([long, ''], 6);
    const rows = text().split('\n');
    expect(rows.length).toBeGreaterThan(4);
    for (const row of rows.slice(0, -2)) expect(row).toMatch(/^ {6}\S/);
    for (const row of rows) expect(row.length).toBeLessThan(40);
  });

  it('is wrapped to the window and to what reads well', () => {
    const { printer, text } = printerOn(true);
    printer.print([long]);
    expect(
      text()
        .split('\n')
        .map((line) => line.length)
        .every((length) => length <= 90),
    ).toBe(true);
    expect(text().trimEnd().split('\n')).toHaveLength(2);
    const narrow = printerOn(true, 40);
    narrow.printer.print([long]);
    expect(
      Math.max(
        ...narrow
          .text()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(40);
  });

  it('stays one line in a pipe, without styles', () => {
    const { printer, text } = printerOn(false);
    printer.print([long, [['strong', 'eik'], '  open']]);
    expect(text()).toBe(`${long}\neik  open\n`);
  });

  it('holds no control characters or escape sequences of the content', () => {
    const { printer, text } = printerOn(true);
    printer.print(['a\u001b[31mrood\u001b[0m\u0007', [['quiet', 'b\u202ec']]]);
    expect(text()).toBe('arood\nbc\n');
  });

  it('begins a new line at a line end', () => {
    const { printer, text } = printerOn(false);
    printer.print(['een\ntwee', '']);
    expect(text()).toBe('een\ntwee\n\n');
  });

  it('is given as it is when it must be', () => {
    const { printer, text } = printerOn(false);
    printer.printRaw('{"a": 1}');
    expect(text()).toBe('{"a": 1}\n');
  });
});

describe('a reader that goes away', () => {
  it('is nobody’s mistake: nothing more is written', () => {
    const output = Object.assign(new EventEmitter(), { write: (text: string) => written.push(text) });
    const written: string[] = [];
    const printer = createPrinter(output, lookOf({ isTty: false, env: {} }));
    printer.print(['een']);
    output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    printer.print(['twee']);
    expect(written).toEqual(['een\n']);
  });

  it('is told apart from a full disk, where what was asked for is lost', () => {
    for (const [code, isTTY, lost] of [
      ['ENOSPC', false, 1],
      ['EIO', false, 1],
      ['EIO', true, 0],
      ['EPIPE', false, 0],
    ] as const) {
      const output = Object.assign(new FakeOutput(), { isTTY });
      const printer = createPrinter(output, lookOf({ isTty: isTTY, env: {} }));
      output.emit('error', Object.assign(new Error(code), { code }));
      let times = 0;
      printer.printRaw('/logs/een.md', () => (times += 1));
      expect([code, isTTY, times, output.writes]).toEqual([code, isTTY, lost, []]);
    }
  });

  it('is asked about by what wrote it: the first failed write tells that it was lost', () => {
    const output = Object.assign(new FakeOutput(), {
      write: (_text: string, done?: (error?: Error) => void) =>
        done?.(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })),
    });
    let times = 0;
    createPrinter(output, lookOf({ isTty: false, env: {} })).printRaw('weg', () => (times += 1));
    expect(times).toBe(1);
  });
});

import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { watchOutputs, type WatchedOutput } from '../../../src/adapters/terminal/output-watch.ts';

/** A stream whose writes fail with a code, told of a turn later as Node does. */
const failing = (code?: string, isTTY = false): WatchedOutput & EventEmitter => {
  const output = new EventEmitter();
  return Object.assign(output, {
    isTTY,
    writableLength: 0,
    write: () => {
      if (code === undefined) return;
      process.nextTick(() => output.emit('error', Object.assign(new Error(code), { code })));
    },
  });
};

describe('what became of everything written', () => {
  it('says why it was lost, by stream, once all of it was handed over', async () => {
    const [stdout, stderr] = [failing('ENOSPC'), failing()];
    const lost = watchOutputs(stdout, stderr);
    stdout.write('lijst');
    expect(await lost()).toEqual({ stdout: 'ENOSPC' });
  });

  it('waits for a reader that is slow', async () => {
    const slow = failing();
    const late = Object.assign(new EventEmitter(), {
      writableLength: 5,
      write: (_text: string, done?: () => void) => {
        setTimeout(() => {
          late.emit('error', Object.assign(new Error('EDQUOT'), { code: 'EDQUOT' }));
          done?.();
        }, 20);
      },
    });
    expect(await watchOutputs(slow, late)()).toEqual({ stderr: 'EDQUOT' });
  });

  it.each([
    ['a reader that saw enough', 'EPIPE', false],
    ['a window that was closed', 'EIO', true],
  ])('counts %s as nobody’s mistake', async (_, code, isTTY) => {
    const stdout = failing(code, isTTY);
    const lost = watchOutputs(stdout, failing());
    stdout.write('lijst');
    expect(await lost()).toEqual({});
  });
});

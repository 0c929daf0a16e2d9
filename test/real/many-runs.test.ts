import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { storesIn } from '../../src/adapters/files/stores.ts';
import { emptyFolder } from '../adapters/files/machine.ts';
import { bundled } from '../support/bundle.ts';

const SAVES = 50;
const TAKERS = 12;

let program = '';

beforeAll(async () => {
  program = await bundled(new URL('../adapters/files/programs/save-and-resume.ts', import.meta.url), [
    'yaml',
  ]);
});

/** What each of so many programs, all started at once, printed. */
const together = async (count: number, ...args: readonly string[]): Promise<readonly string[]> =>
  Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const child = spawn(process.execPath, ['--input-type=module', '-', ...args, String(number)], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      child.stdin.end(program);
      let printed = '';
      child.stdout.on('data', (piece: Buffer) => void (printed += piece.toString()));
      const [code] = await once(child, 'close');
      return code === 0 ? printed.trim() : `exit ${code}`;
    }),
  );

describe('many runs at once', () => {
  it('save fifty logs, each whole and under a name of its own', async () => {
    const home = emptyFolder();
    const ids = await together(SAVES, 'save', home);
    expect(new Set(ids).size).toBe(SAVES);
    const { logs, unreadable } = await storesIn(home, home).logs.all();
    expect(unreadable).toEqual([]);
    expect(logs.map(({ log }) => log.head.id).toSorted()).toEqual(ids.toSorted());
    const told = logs.flatMap(({ log }) =>
      log.pages.flatMap(({ entries }) => entries.map(({ answer }) => answer?.kind === 'open' && answer.text)),
    );
    expect(told.toSorted()).toEqual(Array.from({ length: SAVES }, (_, number) => `van ${number}`).toSorted());
    expect(readdirSync(join(home, 'logs'))).toHaveLength(SAVES);
  }, 300_000);

  it('want one draft that a killed run left locked: exactly one gets it', async () => {
    const home = emptyFolder();
    const [id = ''] = await together(1, 'leave', home);
    const taken = await together(TAKERS, 'resume', home, id, String(TAKERS));
    expect(taken.toSorted()).toEqual(
      [...Array.from({ length: TAKERS - 1 }, () => 'locked'), 'taken'].toSorted(),
    );
  }, 300_000);
});

import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/adapters/open-folder.ts';
import { emptyFolder } from './files/machine.ts';

const HOSTILE = '/tmp/map; touch gevaar $(id) "x"';

/** A folder for PATH in which a program writes down what it was called with, and ends with this code. */
const withProgram = (name: string, code: number): { readonly path: string; readonly calls: string } => {
  const path = emptyFolder();
  const calls = join(path, 'calls');
  const program = join(path, name);
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${calls}'\nexit ${code}\n`);
  chmodSync(program, 0o700);
  return { path, calls };
};

const search = (path: string) => ({ env: { PATH: path }, cwd: path, platform: 'linux' });

describe('showing a folder', () => {
  it.each([
    ['xdg-open', [HOSTILE]],
    ['gio', ['open', HOSTILE]],
  ])('asks %s, without a shell in between', async (name, args) => {
    const { path, calls } = withProgram(name, 0);
    expect(await openFolder(HOSTILE, search(path))).toBe(true);
    expect(readFileSync(calls, 'utf8').trimEnd().split('\n')).toEqual(args);
    expect(existsSync(join(path, 'gevaar'))).toBe(false);
  });

  it('is not possible where there is no such program, or it fails', async () => {
    expect(await openFolder('/tmp', search(emptyFolder()))).toBe(false);
    expect(await openFolder('/tmp', search(withProgram('xdg-open', 3).path))).toBe(false);
  });
});

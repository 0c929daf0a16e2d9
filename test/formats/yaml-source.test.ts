import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../src/domain/problem.ts';
import { canonicalJson } from '../../src/formats/canonical-json.ts';
import { readYaml } from '../../src/formats/yaml-source.ts';
import { cpuTime } from '../support/cpu-time.ts';

const told = (text: string): readonly string[] => {
  const source = readYaml(text, 'x.yaml');
  return (source.ok ? source.value.problems : source.problem).map(problemLine);
};

const dataOf = (text: string): unknown => {
  const source = readYaml(text, 'x.yaml');
  return source.ok ? source.value.data : undefined;
};

/** A megabyte of the same few characters. */
const many = (part: string): string => part.repeat(Math.floor(1_000_000 / part.length));

describe('readYaml', () => {
  it('reads YAML 1.2: words such as ja, no and 09:30 are text', () => {
    expect(
      canonicalJson(dataOf('a: ja\nb: no\nc: 09:30\nd: 2026-12-01\ne: 010\nf: true\ng: null\nh:\ni: "x"\n')),
    ).toBe('{"a":"ja","b":"no","c":"09:30","d":"2026-12-01","e":10,"f":true,"g":null,"h":null,"i":"x"}');
  });

  it('reads JSON', () => {
    const value = { a: ['b', 1, null, true, { c: 'd\n"e"\u00e9 \ud83d\ude00 /' }], 'f g': {} };
    expect(canonicalJson(dataOf(JSON.stringify(value)))).toBe(canonicalJson(value));
    expect(canonicalJson(dataOf(JSON.stringify(value, null, 2)))).toBe(canonicalJson(value));
    expect(canonicalJson(dataOf(JSON.stringify(value, null, '\t')))).toBe(canonicalJson(value));
  });

  it('reads the same with a byte order mark and with CRLF', () => {
    const text = 'a: b\nc:\n  - d\n  - |\n    e\n    f\n';
    expect(dataOf(`\uFEFF${text}`)).toEqual(dataOf(text));
    expect(dataOf(text.replaceAll('\n', '\r\n'))).toEqual(dataOf(text));
  });

  it('has no prototype to be polluted by a key', () => {
    const data = dataOf('__proto__: {a: 1}\nconstructor: b\n');
    expect(Object.keys(Object(data))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  });

  it.each([
    [
      'a list that is not closed',
      'a: [1, 2',
      ['x.yaml:1:9  Deze lijst is niet gesloten. Er ontbreekt een ].'],
    ],
    [
      'a record that is not closed',
      'a: {b: c',
      ['x.yaml:1:9  Dit stuk is niet gesloten. Er ontbreekt een }.'],
    ],
    [
      'a quote that is not closed',
      'a: "x',
      ['x.yaml:1:6  De tekst die hier eindigt, mist een " aan het eind.'],
    ],
    [
      'a single quote that is not closed',
      "a: 'x",
      ["x.yaml:1:6  De tekst die hier eindigt, mist een ' aan het eind."],
    ],
    [
      'an apostrophe at the start',
      "a: 's morgens\nb: c",
      ["x.yaml:2:5  De tekst die hier eindigt, mist een ' aan het eind."],
    ],
    [
      'text behind a quoted text',
      'a: "b" c',
      ['x.yaml:1:8  Dit past hier niet. Kijk naar de streepjes, spaties en aanhalingstekens.'],
    ],
    [
      'a tab that indents',
      'a:\n\tb: c',
      ['x.yaml:2:1  Deze regel begint met een tab. Gebruik spaties om in te springen.'],
    ],
    [
      'a colon in a text',
      'a: b: c',
      ['x.yaml:1:4  Hier staat een dubbele punt te veel. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a reserved sign',
      'a: @x',
      ['x.yaml:1:4  Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a percent sign',
      'a: %x',
      ['x.yaml:1:4  Een tekst kan niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a key without colon',
      'a: 1\nb',
      ['x.yaml:2:1  Achter dit woord ontbreekt een dubbele punt en een spatie.'],
    ],
    ['a list behind a key', 'a: - b', ['x.yaml:1:4  Een lijst met streepjes begint op een nieuwe regel.']],
    [
      'a list and a record together',
      '- a\nb: c',
      ['x.yaml:2:1  Dit past hier niet. Kijk naar de streepjes, spaties en aanhalingstekens.'],
    ],
    [
      'an indent that jumps',
      'a: 1\n b: 2',
      ['x.yaml:1:4  Hier staat een dubbele punt te veel. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a bracket too many',
      'a: ]',
      ['x.yaml:1:4  Dit haakje sluit niets. Zet tekst met haakjes tussen aanhalingstekens.'],
    ],
    [
      'an escape that does not exist',
      'a: "\\q"',
      ['x.yaml:1:5  Na een \\ kan dit teken niet. Gebruik enkele aanhalingstekens, of schrijf \\\\.'],
    ],
    [
      'text on the line of a block',
      'a: | b\n',
      ['x.yaml:1:6  Achter | of > begint de tekst op een nieuwe regel.'],
    ],
    [
      'a second part',
      'a: b\n---\nc: d',
      ['x.yaml:2:1  Hier begint met --- een tweede deel. Een bestand heeft er één.'],
    ],
    [
      'a key that stands there twice',
      'a: 1\nb: 2\na: 3',
      ['x.yaml:3:1  "a" staat hier twee keer. De eerste staat op regel 1.'],
    ],
    ['a list as key', '? [a]\n: b', ['x.yaml:1:3  Vóór de dubbele punt hoort één woord.']],
    [
      'a tag',
      'a: !!js/function x',
      ['x.yaml:1:4  Een ! vooraan heeft hier een eigen betekenis. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'an exclamation mark',
      'a: !let op',
      ['x.yaml:1:4  Een ! vooraan heeft hier een eigen betekenis. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a name for a piece',
      'a: &b c',
      ['x.yaml:1:4  Een & vooraan geeft een stuk een naam. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'a reference',
      'a: *b',
      ['x.yaml:1:4  Een * vooraan verwijst naar een ander stuk. Zet de tekst tussen aanhalingstekens.'],
    ],
    [
      'an older YAML',
      '%YAML 1.1\n---\na: yes',
      ['x.yaml:1:1  Een regel die met % begint, kan hier niet. Haal hem weg.'],
    ],
    [
      'an alias bomb and a merge key',
      'a: &a [x, x]\nb: &b [*a, *a]\n<<: *b',
      [
        'x.yaml:1:4  Een & vooraan geeft een stuk een naam. Zet de tekst tussen aanhalingstekens.',
        'x.yaml:2:4  Een & vooraan geeft een stuk een naam. Zet de tekst tussen aanhalingstekens.',
        'x.yaml:2:8  Een * vooraan verwijst naar een ander stuk. Zet de tekst tussen aanhalingstekens.',
        'x.yaml:2:12  Een * vooraan verwijst naar een ander stuk. Zet de tekst tussen aanhalingstekens.',
        'x.yaml:3:5  Een * vooraan verwijst naar een ander stuk. Zet de tekst tussen aanhalingstekens.',
      ],
    ],
    [
      '5,000 lists in each other',
      `${'['.repeat(5000)}${']'.repeat(5000)}`,
      ['x.yaml:1:41  Hier staan te veel lagen in elkaar.'],
    ],
    [
      '50 records in each other',
      `${'{a: '.repeat(50)}1${'}'.repeat(50)}`,
      ['x.yaml:1:161  Hier staan te veel lagen in elkaar.'],
    ],
    ['40 lists in each other', `${'['.repeat(40)}${']'.repeat(40)}`, []],
    ['50 dashes in a row', '- '.repeat(50), ['x.yaml:1:81  Hier staan te veel lagen in elkaar.']],
  ])('says where %s stands', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('does not mistake signs inside a text for notation', () => {
    const text = 'a: 1 & 2 * 3 ! %\nb: "*x"\nc: |\n  &a *b !c\n  %YAML\nd: x # &y *z\n';
    expect(told(text)).toEqual([]);
  });

  it.each(
    [
      '[',
      '{',
      ']',
      ',',
      '[,',
      '- ',
      '? ',
      '?\n',
      ': ',
      '! ',
      '&a ',
      '- &a b\n',
      '- *a\n',
      '" ',
      "' ",
      '%a\n',
      '---\n',
      '\t',
      '\n',
      '#a\n',
      '-\n',
      'a: b\n',
      'a',
      ' ',
      '{a: ',
      '| \n',
      '\\',
      '\0',
      '\x1f',
      '\u2028',
    ].map((part) => [part]),
  )('ends within two seconds on a megabyte of %j', async (part) => {
    const spent = await cpuTime(() => {
      const source = readYaml(many(part), 'x.yaml');
      const problems = source.ok ? source.value.problems : source.problem;
      expect(problems.every(({ line, column }) => line >= 1 && column >= 1)).toBe(true);
    });
    expect(spent).toBeLessThan(2000);
  });

  it('refuses 50 million characters at once', async () => {
    const text = 'a'.repeat(50_000_000);
    const spent = await cpuTime(() => {
      expect(told(text)).toEqual(['x.yaml:1:1  Dit bestand is te groot. Er past 1 MB tekst in.']);
    });
    expect(spent).toBeLessThan(500);
  });

  it('never throws on any text, and places every problem inside it', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '|',
      '>',
      '#',
      '&',
      '*',
      '!',
      '%',
      '?',
      '\t',
      '---',
      '...',
      '\r\n',
      'ë',
      '😀',
      '\0',
      '\\',
      '<<',
    );
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const lines = source.replace(/^\uFEFF/, '').split('\n');
        const read = readYaml(source, 'x.yaml');
        const problems = read.ok ? read.value.problems : read.problem;
        if (!read.ok) expect(problems.length).toBeGreaterThan(0);
        for (const { line, column, sentence } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(sentence).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('locate', () => {
  const place = (
    text: string,
    at: readonly (string | number)[],
    on: 'key' | 'value',
    offset?: number,
  ): string => {
    const source = readYaml(text, 'x.yaml');
    if (!source.ok) return 'unreadable';
    const { line, column } = source.value.locate({
      code: '',
      at,
      on,
      sentence: '',
      ...(offset !== undefined && { offset }),
    });
    return `${line}:${column}`;
  };

  it.each([
    ['a value', 'a:\n  - b: c', ['a', 0, 'b'], 'value', undefined, '2:8'],
    ['a key', 'a:\n  - b: c', ['a', 0, 'b'], 'key', undefined, '2:5'],
    ['an empty value: its key', 'a:\n  b:\n', ['a', 'b'], 'value', undefined, '2:3'],
    ['what is missing: what holds it', 'a:\n  - b: c', ['a', 0, 'x', 'y'], 'value', undefined, '2:5'],
    ['the whole', 'a: b', [], 'value', undefined, '1:1'],
    ['a character of a plain text', 'a: b c d', ['a'], 'value', 2, '1:6'],
    ['a character of a quoted text', 'a: "b c d"', ['a'], 'value', 2, '1:7'],
    ['a character behind an escape', 'a: "\\"\\u00e9c d"', ['a'], 'value', 2, '1:13'],
    ['a character behind a doubled quote', "a: 'b''c'", ['a'], 'value', 2, '1:8'],
    ['a text over lines: its start', 'a: "b\n  c"', ['a'], 'value', 2, '1:4'],
    ['a block: its start', 'a: |\n  bcd', ['a'], 'value', 2, '1:4'],
    ['a place behind an emoji, in UTF-16 units', '{a: "😀", b: c}', ['b'], 'key', undefined, '1:11'],
  ] as const)('knows where %s stands', (_, text, at, on, offset, expected) => {
    expect(place(text, at, on, offset)).toBe(expected);
  });
});

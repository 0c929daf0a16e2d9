import { array, constantFrom, integer, oneof, string, tuple, type Arbitrary } from 'fast-check';

/** Bits that terminals, YAML, Markdown or our own file formats could take for something other than text, by kind. */
// prettier-ignore
export const HOSTILE: Readonly<Record<string, readonly string[]>> = {
  controls: ['\u0000', '\u0007', '\b', '\u000b', '\f', '\u001a', '\u007f', '\u0080', '\u009b', '\u009f', '\t', '\u00ad'],
  escapes: [
    '\u001b', '\u001b[31mrood\u001b[0m', '\u001b[2J\u001b[3J\u001b[H', '\u001b[?1049h', '\u001b[?25l', '\u001b[6n',
    '\u001b]0;titel\u0007', '\u001b]52;c;Z2VoZWlt\u0007', '\u001b]8;;https://voorbeeld.nl\u001b\\link\u001b]8;;\u001b\\',
    '\u001bP$q"p\u001b\\', '\u009b31m', '\u001b[200~', '\u001b[201~', '\u001b[1;5D',
  ],
  direction: ['\u202e', '\u202d', '\u202a', '\u202c', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', 'שלום', 'مرحبا'],
  invisible: ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\ufe0f', '\u00a0', '\u3000', '\u2028', '\u2029', '\u0085'],
  joined: [
    '👩‍🏫', '👨‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇳🇱', '❤️', 'e\u0301', 'n\u0303\u0323', 'Z\u0351\u036b\u0343', 'é', 'ǅ', 'ﬁ', '漢字', '한', 'நி',
  ],
  surrogates: ['\ud800', '\udc00', '\udc00\ud800', '\ud83d'],
  yaml: [
    '---', '...', ': ', ' #', '# ', '- ', '? ', '| ', '>-', '&a ', '*a', '<<: *a', '!!js/function ', '%YAML 1.2', '{a: b}',
    '[a, b]', 'a: b: c', '"', "'", "''", '\\', '~', '@', '`', ', ', 'null', 'ja', 'nee', 'yes', 'no', 'on', 'true', '0x1f',
    '1e3', '.inf', '12:30:45', '2026-11-24',
  ],
  markdown: [
    '# ', '### Kop', '> ', '>> ', '- [ ] ', '- [x] ', '* ', '1. ', '```', '~~~', '***', '___', '**', '_', '\\', '\\\n', '  \n',
    '    vier', '<b>', '&amp;', '&#10;', '|a|b|', '[[koppeling]]', '![beeld](x.png)', '[x](javascript:alert)', '^blok', '#tag',
    '%%', '$x$',
  ],
  ownFormat: [
    '<!-- vraag: relatie -->', '<!--', '-->', '_Overgeslagen._', '_gewist op 2026-11-24_', '[wie:: mentor]',
    '[due:: 2026-12-01]', ' · aandacht — ', '**Eerst contact** · in orde', '## Blad', 'kansrijk: 1', '\n---\n', '--',
  ],
  lineMode: ['.', '..', ':', '::', ':stop', ':terug', '::stop', '?', 'ja', '1', '0'],
  names: [
    '__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../etc/passwd', '$HOME', '`id`', '$(id)', '%s%n', '{0}', 'NUL',
  ],
};

/** Line ends of every system, and blanks where they are easily lost. */
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\n\n\n', ' \n', '\t\n', '\n '];

const ordinary: Arbitrary<string> = constantFrom(
  'ze kwam op tijd',
  'Als eik te laat binnenkomt',
  'hoe is het?',
  'één stap',
  'Eerst contact',
  'a',
  ' ',
  '  ',
  '.',
  ',',
);
const oddity: Arbitrary<string> = constantFrom(...Object.values(HOSTILE).flat());
const anything: Arbitrary<string> = string({ unit: 'binary', maxLength: 12 });
const grapheme: Arbitrary<string> = string({ unit: 'grapheme', maxLength: 8 });
// Longer than the 4,095 bytes at which a cooked terminal cuts, than any window, and than YAML's folding width.
const long: Arbitrary<string> = tuple(
  constantFrom('x', 'woord ', 'é', '👩‍🏫', 'e\u0301', '> ', '\\', '"'),
  integer({ min: 100, max: 5000 }),
).map(([part, times]) => part.repeat(times));

const joinedUp = (
  pieces: readonly { readonly weight: number; readonly arbitrary: Arbitrary<string> }[],
): Arbitrary<string> =>
  array(oneof(...pieces), { maxLength: 24, size: 'max' }).map((parts) => parts.join(''));

const PIECES = [
  { weight: 8, arbitrary: ordinary },
  { weight: 12, arbitrary: oddity },
  { weight: 2, arbitrary: anything },
  { weight: 2, arbitrary: grapheme },
];

/**
 * Text of several lines as nobody types it and everybody pastes it once: control characters, terminal escapes, bidi,
 * joined emoji, lone surrogates, every line end, YAML and Markdown syntax, our own markers, very long lines. Not
 * normalised; shrinks by leaving pieces out, to the one piece that hurts.
 */
export const hostileText = (): Arbitrary<string> =>
  oneof(
    { weight: 19, arbitrary: joinedUp([...PIECES, { weight: 7, arbitrary: constantFrom(...LINE_ENDS) }]) },
    { weight: 1, arbitrary: tuple(joinedUp(PIECES), long).map(([text, tail]) => `${text}\n${tail}`) },
  );

const withoutLineEnds = (text: string): string => text.replace(/[\r\n\u0085\u2028\u2029]/g, '');

/** The same without any line end, for fields of one line. */
export const hostileLine = (): Arbitrary<string> =>
  oneof(
    { weight: 19, arbitrary: joinedUp(PIECES).map(withoutLineEnds) },
    {
      weight: 1,
      arbitrary: tuple(joinedUp(PIECES), long).map(([text, tail]) => withoutLineEnds(text + tail)),
    },
  );

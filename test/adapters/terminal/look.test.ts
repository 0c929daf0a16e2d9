import { describe, expect, test } from 'vitest';
import { lookOf, type Circumstances, type Look } from '../../../src/adapters/terminal/look.ts';

const TTY: Circumstances = { isTty: true, env: { TERM: 'xterm-256color', LANG: 'nl_NL.UTF-8' } };
const withEnv = (env: Circumstances['env'], base = TTY): Circumstances => ({
  ...base,
  env: { ...base.env, ...env },
});

const COLOUR = /\x1b\[(?:3\d|4\d|9\d|10\d|38;|48;|2m)/;
const isColoured = (look: Look): boolean =>
  Object.values(look.style).some((style) => COLOUR.test(style('x')));
const isStyled = (look: Look): boolean => Object.values(look.style).some((style) => style('x') !== 'x');

const PIPE: Circumstances = { ...TTY, isTty: false };

// What is expected of: colour, other styles, glyphs and spinner.
const CASES: readonly (readonly [string, Circumstances, string])[] = [
  ['a terminal', TTY, 'colour styles glyphs spinner'],
  ['a pipe', PIPE, ''],
  ['TERM=dumb', withEnv({ TERM: 'dumb' }), ''],
  ['NO_COLOR', withEnv({ NO_COLOR: '1' }), 'styles glyphs spinner'],
  ['NO_COLOR that is empty', withEnv({ NO_COLOR: '' }), 'colour styles glyphs spinner'],
  ['--no-color', { ...TTY, noColor: true }, 'styles glyphs spinner'],
  ['FORCE_COLOR=0', withEnv({ FORCE_COLOR: '0' }), 'styles glyphs spinner'],
  ['FORCE_COLOR=false', withEnv({ FORCE_COLOR: 'false' }), 'styles glyphs spinner'],
  ['FORCE_COLOR on a pipe', withEnv({ FORCE_COLOR: '1' }, PIPE), 'colour styles'],
  ['FORCE_COLOR on TERM=dumb', withEnv({ FORCE_COLOR: '1', TERM: 'dumb' }), 'colour styles'],
  ['FORCE_COLOR that is empty, on a pipe', withEnv({ FORCE_COLOR: '' }, PIPE), ''],
  ['NO_COLOR and FORCE_COLOR', withEnv({ NO_COLOR: '1', FORCE_COLOR: '1' }), 'styles glyphs spinner'],
  ['NO_COLOR and FORCE_COLOR on a pipe', withEnv({ NO_COLOR: '1', FORCE_COLOR: '1' }, PIPE), ''],
  [
    '--no-color and FORCE_COLOR',
    { ...withEnv({ FORCE_COLOR: '3' }), noColor: true },
    'styles glyphs spinner',
  ],
  ['the Linux console', withEnv({ TERM: 'linux' }), 'colour styles spinner'],
  ['another character set', withEnv({ LANG: 'nl_NL.ISO-8859-1' }), 'colour styles spinner'],
  [
    'LC_ALL before LANG',
    withEnv({ LC_ALL: 'nl_NL.UTF-8', LANG: 'nl_NL.ISO-8859-1' }),
    'colour styles glyphs spinner',
  ],
  ['a locale without a character set', withEnv({ LANG: 'C' }), 'colour styles glyphs spinner'],
  ['no environment at all', { isTty: true, env: {} }, 'colour styles glyphs spinner'],
];

describe('the gate', () => {
  test.each(CASES)('%s', (_name, circumstances, expected) => {
    const look = lookOf(circumstances);
    const found = [
      isColoured(look) && 'colour',
      isStyled(look) && 'styles',
      look.glyphs.current === '›' && 'glyphs',
      look.spinner && 'spinner',
    ];
    expect(found.filter(Boolean).join(' ')).toBe(expected);
  });
});

describe('styles', () => {
  test('close what they open, and leave the text as it is', () => {
    for (const env of [{ TERM: 'xterm-256color' }, { TERM: 'xterm' }]) {
      for (const style of Object.values(lookOf({ isTty: true, env }).style)) {
        expect(style('tekst')).toMatch(/^(?:\x1b\[[\d;]+m)+tekst(?:\x1b\[(?:22|27|39)m)+$/);
      }
    }
  });

  test('are of the sixteen basic colours where the terminal says no more', () => {
    expect(lookOf({ isTty: true, env: { TERM: 'xterm' } }).style.accent('x')).toBe('\x1b[36mx\x1b[39m');
    expect(lookOf(TTY).style.accent('x')).toBe('\x1b[38;5;31mx\x1b[39m');
    expect(lookOf(withEnv({ FORCE_COLOR: '1' })).style.accent('x')).toBe('\x1b[36mx\x1b[39m');
    expect(lookOf(withEnv({ FORCE_COLOR: '2', TERM: 'xterm' })).style.accent('x')).toBe(
      '\x1b[38;5;31mx\x1b[39m',
    );
  });

  test('show the caret without colour', () => {
    expect(lookOf(withEnv({ NO_COLOR: '1' })).style.caret('x')).toBe('\x1b[7mx\x1b[27m');
  });

  // WCAG: the shades of the 256 colours are fixed, so their contrast can be counted.
  test.each(['accent', 'value', 'quote', 'warning'] as const)(
    '%s can be read on black and on white',
    (name) => {
      const shade = Number(/38;5;(\d+)m/.exec(lookOf(TTY).style[name]('x'))?.[1]);
      const light = luminance(shade);
      expect(1.05 / (light + 0.05)).toBeGreaterThan(4);
      expect((light + 0.05) / 0.05).toBeGreaterThan(4);
    },
  );
});

/** Relative luminance of one of the 216 colours of the cube (16 to 231). */
const luminance = (shade: number): number => {
  const levels = [0, 95, 135, 175, 215, 255];
  const index = shade - 16;
  const channels = [Math.floor(index / 36), Math.floor(index / 6) % 6, index % 6];
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const part = (levels[channel] ?? 0) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

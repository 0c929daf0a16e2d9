import { Chalk } from 'chalk';
import type { Style } from '../../ports/terminal.ts';
import { ASCII_GLYPHS, GLYPHS, type Glyphs } from './glyphs.ts';

/** What a piece of text means; how that looks is decided here and nowhere else. */
export type StyleName = Style | 'current' | 'value' | 'caret';

/** How one stream may be written to. Every style gives text back as it came where styles are not wanted. */
export interface Look {
  readonly style: Readonly<Record<StyleName, (text: string) => string>>;
  readonly glyphs: Glyphs;
  /** Whether something may move on this stream. */
  readonly spinner: boolean;
}

/** What decides about a look: the stream, the environment, and whether `--no-color` was given. */
export interface Circumstances {
  readonly isTty: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly noColor?: boolean;
}

/**
 * The look of one stream. `NO_COLOR` and `--no-color` take away colour and nothing else, and win from `FORCE_COLOR`;
 * a pipe and `TERM=dumb` have no styles, plain glyphs and no spinner; `FORCE_COLOR` gives styles back, and only those.
 */
export const lookOf = (circumstances: Circumstances): Look => {
  const lively = isLively(circumstances);
  return {
    style: stylesFor(colourLevel(circumstances, lively), lively || isForced(circumstances)),
    glyphs: lively && knowsGlyphs(circumstances.env) ? GLYPHS : ASCII_GLYPHS,
    spinner: lively,
  };
};

type Level = 0 | 1 | 2;

// Shades that keep a contrast of at least 4 on white and on black (4.1 and 5.1; 4.7 and 4.5). The sixteen basic
// colours are what each terminal makes of them: of those, cyan and magenta read best on both.
const ACCENT_256 = 31;
const WARNING_256 = 130;

const plain = (text: string): string => text;

const stylesFor = (level: Level, attributes: boolean): Look['style'] => {
  const ink = new Chalk({ level });
  const pen = new Chalk({ level: attributes ? 1 : 0 });
  const accent = level === 2 ? ink.ansi256(ACCENT_256) : ink.cyan;
  const warning = level === 2 ? ink.ansi256(WARNING_256) : ink.magenta;
  return {
    title: (text) => pen.bold(text),
    strong: (text) => pen.bold(text),
    current: (text) => pen.bold(text),
    key: (text) => pen.bold(text),
    accent: (text) => accent(text),
    value: (text) => accent(text),
    quote: (text) => accent(text),
    warning: (text) => warning(text),
    // Fainter than the colour of the reader's own text; without colour it stays as readable as everything else.
    quiet: level === 0 ? plain : (text) => ink.dim(text),
    caret: (text) => pen.inverse(text),
  };
};

const isLively = ({ isTty, env }: Circumstances): boolean => isTty && env['TERM'] !== 'dumb';

const refusesColour = ({ env, noColor }: Circumstances): boolean =>
  noColor === true || isSet(env['NO_COLOR']) || ['0', 'false'].includes(env['FORCE_COLOR'] ?? '');

const isForced = (circumstances: Circumstances): boolean =>
  isSet(circumstances.env['FORCE_COLOR']) && !refusesColour(circumstances);

const isSet = (value: string | undefined): boolean => value !== undefined && value !== '';

const colourLevel = (circumstances: Circumstances, lively: boolean): Level => {
  const { env } = circumstances;
  if (refusesColour(circumstances) || !(lively || isForced(circumstances))) return 0;
  if (env['FORCE_COLOR'] === '1') return 1;
  return ['2', '3'].includes(env['FORCE_COLOR'] ?? '') || knows256Colours(env) ? 2 : 1;
};

const knows256Colours = (env: Circumstances['env']): boolean =>
  isSet(env['COLORTERM']) ||
  isSet(env['WT_SESSION']) ||
  /-256(?:color)?$|^xterm-(?:kitty|ghostty)$/.test(env['TERM'] ?? '') ||
  ['iTerm.app', 'Apple_Terminal', 'vscode'].includes(env['TERM_PROGRAM'] ?? '');

// The Linux console has a font of 256 or 512 shapes. A locale that names another character set means it.
const knowsGlyphs = (env: Circumstances['env']): boolean => {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const charset = /\.([^@]+)/.exec(locale)?.[1];
  return env['TERM'] !== 'linux' && (charset === undefined || /^utf-?8$/i.test(charset));
};

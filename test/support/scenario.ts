/** The two ways in which the terminal holds a conversation. */
export const MODES = ['screen', 'lines'] as const;
export type Mode = (typeof MODES)[number];

/** How a transcript marks a line that holds in one mode only. */
const MODE_MARKS: Readonly<Record<string, Mode>> = { scherm: 'screen', regels: 'lines' };

/** The words before a colon, and what they claim: see README.md beside this file. */
export const CLAIMS = [
  'ziet',
  'niet',
  'einde',
  'stdout',
  'bestand',
  'geen bestand',
  'bewaard',
  'half',
  'foto',
  'venster',
] as const;
export type Claim = (typeof CLAIMS)[number];

/** One line of a transcript. */
export interface Statement {
  /** 1-based line in the text. */
  readonly line: number;
  /** Absent: both modes. */
  readonly only?: Mode;
  readonly kind: 'command' | 'action' | Claim;
  /** What stands behind `$`, `>` or the colon. */
  readonly text: string;
  /** The lines below it that begin with `|`. */
  readonly block: readonly string[];
}

/** A conversation as a transcript: what she types, what she sees, what is left. */
export interface Scenario {
  readonly statements: readonly Statement[];
  /** The text as it was written, for failure messages. */
  readonly source: readonly string[];
}

const isClaim = (word: string): word is Claim => CLAIMS.some((claim) => claim === word);

const statementOf = (whole: string, line: number): Statement => {
  const [, mark, text = ''] = /^(?:\[(\w+)\]\s+)?(.*)$/.exec(whole) ?? [];
  const only = mark === undefined ? undefined : MODE_MARKS[mark];
  if (mark !== undefined && !only)
    throw new Error(`Line ${line}: [${mark}] is neither [scherm] nor [regels].`);
  const common = { line, block: [], ...(only && { only }) };
  if (text.startsWith('$ ')) return { ...common, kind: 'command', text: text.slice(2).trim() };
  if (text.startsWith('> ')) return { ...common, kind: 'action', text: text.slice(2).trim() };
  const [, word = '', value = ''] = /^([a-z ]+):\s*(.*)$/.exec(text) ?? [];
  if (!isClaim(word)) {
    throw new Error(
      `Line ${line}: begin with $, > or one of ${CLAIMS.map((claim) => `${claim}:`).join(' ')}\n  ${whole}`,
    );
  }
  return { ...common, kind: word, text: value };
};

/** Reads a transcript; a mistake in it is named with its line. Empty lines and lines with `#` are for the reader. */
export const parseScenario = (text: string): Scenario => {
  const source = text.split('\n').map((line) => line.trimEnd());
  const statements: Statement[] = [];
  for (const [index, raw] of source.entries()) {
    const whole = raw.trim();
    if (whole === '' || whole.startsWith('#')) continue;
    if (!whole.startsWith('|')) {
      statements.push(statementOf(whole, index + 1));
      continue;
    }
    const above = statements.pop();
    if (!above) throw new Error(`Line ${index + 1}: there is nothing above it that this | belongs to.`);
    statements.push({ ...above, block: [...above.block, whole.slice(1).replace(/^ /, '')] });
  }
  return { statements, source };
};

/** The words of a command line: variables before it, then arguments; double quotes keep blanks together. */
export const wordsOf = (
  command: string,
): {
  readonly env: Readonly<Record<string, string>>;
  readonly program: string;
  readonly args: readonly string[];
} => {
  const words = [...command.matchAll(/(?:"[^"]*"|\S)+/g)].map(([word]) => word.replaceAll('"', ''));
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const [program = '', ...args] = words.slice(Math.max(0, first));
  const env = Object.fromEntries(
    words.slice(0, Math.max(0, first)).map((word) => {
      const cut = word.indexOf('=');
      return [word.slice(0, cut), word.slice(cut + 1)];
    }),
  );
  return { env, program, args };
};

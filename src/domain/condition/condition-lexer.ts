import { quoted } from '../finding.ts';
import { err, ok, type Result } from '../result.ts';

/** What is wrong in a condition, with its column inside the text, from 1. */
export interface ConditionProblem {
  readonly code: string;
  readonly column: number;
  readonly sentence: string;
}

/** A piece of a condition; `text` of a quoted text is what stands between the quotes. */
export interface Token {
  readonly type: 'name' | 'text' | 'number' | 'comparison' | 'sign' | 'end';
  readonly text: string;
  /** From 1. */
  readonly column: number;
}

/** The longest condition that is read, in characters. */
export const LONGEST_CONDITION = 1000;

const PIECES: readonly (readonly [Token['type'], RegExp])[] = [
  ['name', /[a-z][a-z0-9-]*(?![\p{L}\p{N}_-])/uy],
  ['text', /'([^'\n]*)'/uy],
  ['number', /-?\d+(?:\.\d+)?(?![\p{L}\p{N}_.])/uy],
  ['comparison', /==|!=|<=|>=|<|>/uy],
  ['sign', /[()[\],]/uy],
];

const HINTS: readonly (readonly [RegExp, string])[] = [
  [/'/uy, 'Deze tekst heeft geen tweede aanhalingsteken.'],
  [/["“”„‘’`]/uy, "Zet tekst tussen rechte enkele aanhalingstekens: 'zo'."],
  [/=/uy, 'Eén = is te weinig. Schrijf ==.'],
  [/&&?/uy, 'Schrijf het woord en.'],
  [/\|\|?/uy, 'Schrijf het woord of.'],
  [/!/uy, 'Schrijf het woord niet, of != voor ongelijk.'],
  [/[\p{L}\p{N}_][\p{L}\p{N}_-]*/uy, 'Een naam heeft kleine letters, cijfers en streepjes.'],
];

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

const unknownPiece = (text: string, index: number): ConditionProblem => {
  const column = index + 1;
  for (const [pattern, hint] of HINTS) {
    const match = matchAt(pattern, text, index);
    if (match)
      return { code: 'voorwaarde-teken', column, sentence: `${quoted(match[0])} kan hier niet. ${hint}` };
  }
  const found = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return {
    code: 'voorwaarde-teken',
    column,
    sentence: `Het teken ${quoted(found)} kan niet in een voorwaarde.`,
  };
};

const tokenAt = (
  text: string,
  index: number,
): { readonly token: Token; readonly length: number } | undefined => {
  for (const [type, pattern] of PIECES) {
    const match = matchAt(pattern, text, index);
    if (match)
      return { token: { type, text: match[1] ?? match[0], column: index + 1 }, length: match[0].length };
  }
  return undefined;
};

/** Cuts a condition into its pieces, with an `end` behind the last. */
export const tokensOf = (text: string): Result<readonly Token[], ConditionProblem> => {
  if (text.length > LONGEST_CONDITION) {
    return err({
      code: 'voorwaarde-lang',
      column: 1,
      sentence: `Deze voorwaarde is te lang. Er passen ${LONGEST_CONDITION} tekens in.`,
    });
  }
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    if (/\s/u.test(text[index] ?? '')) {
      index += 1;
      continue;
    }
    const found = tokenAt(text, index);
    if (!found) return err(unknownPiece(text, index));
    tokens.push(found.token);
    index += found.length;
  }
  tokens.push({ type: 'end', text: '', column: text.length + 1 });
  return ok(tokens);
};

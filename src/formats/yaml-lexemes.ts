import { CST, Lexer } from 'yaml';
import { TOO_DEEP, type NotationProblem } from './yaml-sentences.ts';

/** A problem at an offset in the text. */
export interface OffsetProblem extends NotationProblem {
  readonly offset: number;
}

/** The most pieces a file may be made of: bounds the time that reading can take. */
export const MOST_LEXEMES = 50_000;

/** The most layers of lists and records in each other. */
export const DEEPEST = 40;

const TOO_MANY: NotationProblem = {
  code: 'te-veel',
  sentence: 'Dit bestand heeft te veel onderdelen. Splits het in kleinere bestanden.',
};

const MOST_PROBLEMS = 20;

const REFUSED: Partial<Record<CST.TokenType, NotationProblem>> = {
  alias: {
    code: 'verwijzing',
    sentence: 'Een * vooraan verwijst naar een ander stuk. Zet de tekst tussen aanhalingstekens.',
  },
  anchor: {
    code: 'verwijzing',
    sentence: 'Een & vooraan geeft een stuk een naam. Zet de tekst tussen aanhalingstekens.',
  },
  tag: {
    code: 'uitroepteken',
    sentence: 'Een ! vooraan heeft hier een eigen betekenis. Zet de tekst tussen aanhalingstekens.',
  },
  'directive-line': {
    code: 'aanwijzing',
    sentence: 'Een regel die met % begint, kan hier niet. Haal hem weg.',
  },
};

const WITHOUT_WIDTH: readonly (CST.TokenType | null)[] = ['doc-mode', 'flow-error-end', 'scalar'];

/** Counts how many lists and records stand in each other, as far as that shows inside one line or between brackets. */
class Depth {
  #brackets = 0;
  #dashes = 0;

  /** The layers there are after this piece. */
  after(type: CST.TokenType | null): number {
    if (type === 'newline') this.#dashes = 0;
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') this.#dashes += 1;
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#brackets += 1;
    if ((type === 'flow-seq-end' || type === 'flow-map-end') && this.#brackets > 0) this.#brackets -= 1;
    return this.#brackets + this.#dashes;
  }
}

/**
 * What is refused before anything is built: too many pieces, too many layers, and notation that text for people never
 * needs (names for pieces, references to them, tags and directives), so that no reference can make a small file grow.
 */
export const lexicalProblems = (text: string): readonly OffsetProblem[] => {
  const problems: OffsetProblem[] = [];
  const depth = new Depth();
  let offset = 0;
  let count = 0;
  let afterMark = false;
  for (const lexeme of new Lexer().lex(text)) {
    // Plain text comes behind a mark of its own, and may look like anything.
    const type: CST.TokenType | null = afterMark ? null : CST.tokenType(lexeme);
    count += 1;
    if (count > MOST_LEXEMES) return [{ ...TOO_MANY, offset }];
    if (depth.after(type) > DEEPEST) return [{ ...TOO_DEEP, offset }];
    const refused = type && REFUSED[type];
    if (refused && problems.length < MOST_PROBLEMS) problems.push({ ...refused, offset });
    const isMark: boolean = !afterMark && WITHOUT_WIDTH.includes(type);
    afterMark = isMark && type === 'scalar';
    if (!isMark) offset += lexeme.length;
  }
  return problems;
};

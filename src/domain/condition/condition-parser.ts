import { tokensOf, type ConditionProblem, type Token } from './condition-lexer.ts';
import type { Comparison, Condition, ConditionValue } from './condition.ts';
import { quoted } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { err, ok, type Result } from '../result.ts';

/** A value that a condition compares with, and where it stands (from 1). */
export interface ValuePlace {
  readonly value: ConditionValue;
  readonly column: number;
}

/** One comparison in a condition: its name, what it is compared with, and where each stands (from 1). */
export interface Mention {
  readonly op: 'compare' | 'among' | 'holds';
  readonly by?: Comparison;
  readonly name: string;
  readonly column: number;
  readonly values: readonly ValuePlace[];
}

/** A condition with what is needed to check its names and values against a form. */
export interface ParsedCondition {
  readonly condition: Condition;
  readonly mentions: readonly Mention[];
}

const DEEPEST = 30;
const COMPARISONS: readonly Comparison[] = ['==', '!=', '<', '<=', '>', '>='];
const WORDS = ['en', 'of', 'niet', 'in'] as const;
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['and', 'en'],
  ['or', 'of'],
  ['not', 'niet'],
  ['is', '=='],
]);

const shown = (token: Token): string => {
  if (token.type === 'end') return 'niets meer';
  return token.type === 'text' ? `de tekst '${token.text}'` : quoted(token.text);
};

/** Carries the first problem out of the recursion; it never leaves this module. */
class Stop extends Error {
  readonly problem: ConditionProblem;

  constructor(problem: ConditionProblem) {
    super(problem.sentence);
    this.problem = problem;
  }
}

/** Recursive descent over the grammar of conditions: one method for each of its rules. */
class Parser {
  readonly mentions: Mention[] = [];
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#either();
    const rest = this.#here;
    if (rest.type !== 'end') this.#stop(rest, 'voorwaarde-rest', this.#restSentence(rest));
    return condition;
  }

  get #here(): Token {
    const token = this.#tokens[Math.min(this.#index, this.#tokens.length - 1)];
    return token ?? { type: 'end', text: '', column: 1 };
  }

  #either(): Condition {
    const parts = [this.#both()];
    while (this.#takeWord('of')) parts.push(this.#both());
    const [only] = parts;
    return only && parts.length === 1 ? only : { op: 'or', parts };
  }

  #both(): Condition {
    const parts = [this.#notted()];
    while (this.#takeWord('en')) parts.push(this.#notted());
    const [only] = parts;
    return only && parts.length === 1 ? only : { op: 'and', parts };
  }

  #notted(): Condition {
    if (!this.#takeWord('niet')) return this.#single();
    const again = this.#here;
    if (again.type === 'name' && again.text === 'niet') {
      this.#stop(again, 'voorwaarde-niet', 'Hier staat twee keer niet. Laat beide weg, of gebruik haakjes.');
    }
    return { op: 'not', part: this.#single() };
  }

  #single(): Condition {
    const start = this.#here;
    if (this.#takeSign('(')) return this.#bracketed(start);
    if (start.type === 'text' || start.type === 'number') return this.#held();
    if (start.type === 'name' && !WORDS.some((word) => word === start.text)) return this.#compared();
    return this.#stop(
      start,
      'voorwaarde-begin',
      `Hier hoort de naam van een vraag. Er staat ${shown(start)}.`,
    );
  }

  #bracketed(start: Token): Condition {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      this.#stop(start, 'voorwaarde-diep', 'Hier staan te veel haakjes in elkaar.');
    }
    const condition = this.#either();
    if (!this.#takeSign(')')) {
      this.#stop(
        this.#here,
        'voorwaarde-haakje',
        `Hier hoort een ) of nog een deel. Er staat ${shown(this.#here)}.`,
      );
    }
    this.#depth -= 1;
    return condition;
  }

  #held(): Condition {
    const { value, column } = this.#value();
    if (!this.#takeWord('in')) {
      this.#stop(
        this.#here,
        'voorwaarde-in',
        `Na een waarde hoort het woord in. Er staat ${shown(this.#here)}.`,
      );
    }
    const name = this.#here;
    if (name.type !== 'name') {
      const wrong = name.type === 'sign' && name.text === '[';
      const hint = wrong ? " Bij een rijtje staat de naam vooraan: naam in ['a', 'b']." : '';
      this.#stop(name, 'voorwaarde-naam', `Na in hoort hier de naam van een vraag.${hint}`);
    }
    this.#index += 1;
    this.mentions.push({ op: 'holds', name: name.text, column: name.column, values: [{ value, column }] });
    return { op: 'holds', name: name.text, value };
  }

  #compared(): Condition {
    const name = this.#here;
    this.#index += 1;
    if (this.#takeWord('in')) return this.#among(name);
    const by = COMPARISONS.find((comparison) => comparison === this.#here.text);
    if (this.#here.type !== 'comparison' || by === undefined) {
      return this.#stop(this.#here, 'voorwaarde-vergelijking', this.#afterName(name, this.#here));
    }
    this.#index += 1;
    const place = this.#value();
    this.mentions.push({ op: 'compare', by, name: name.text, column: name.column, values: [place] });
    return { op: 'compare', name: name.text, by, value: place.value };
  }

  #among(name: Token): Condition {
    if (!this.#takeSign('[')) {
      this.#stop(
        this.#here,
        'voorwaarde-rijtje',
        `Na in hoort een rijtje: ['a', 'b']. Er staat ${shown(this.#here)}.`,
      );
    }
    const places = [this.#value()];
    while (this.#takeSign(',')) places.push(this.#value());
    if (!this.#takeSign(']')) {
      this.#stop(
        this.#here,
        'voorwaarde-rijtje',
        `Hier hoort een komma of een ]. Er staat ${shown(this.#here)}.`,
      );
    }
    this.mentions.push({ op: 'among', name: name.text, column: name.column, values: places });
    return { op: 'among', name: name.text, values: places.map(({ value }) => value) };
  }

  #value(): ValuePlace {
    const token = this.#here;
    if (token.type !== 'text' && token.type !== 'number') {
      const sentence =
        token.type === 'name'
          ? `Zet ${token.text} tussen aanhalingstekens: '${token.text}'.`
          : `Hier hoort een tekst of een getal. Er staat ${shown(token)}.`;
      this.#stop(token, 'voorwaarde-waarde', sentence);
    }
    this.#index += 1;
    return { value: token.type === 'number' ? Number(token.text) : token.text, column: token.column };
  }

  #afterName(name: Token, found: Token): string {
    const foreign = [name, found].find(({ type, text }) => type === 'name' && FOREIGN.has(text));
    if (foreign) return `${shown(foreign)} ken ik niet. Schrijf ${FOREIGN.get(foreign.text)}.`;
    return `Na ${quoted(name.text)} hoort ==, !=, <, <=, >, >= of in. Er staat ${shown(found)}.`;
  }

  #restSentence(token: Token): string {
    const word = token.type === 'name' ? (FOREIGN.get(token.text) ?? nearest(token.text, WORDS)) : undefined;
    if (token.type === 'sign' && token.text === ',')
      return 'Een komma kan hier niet. Schrijf een getal met een punt.';
    const guess = word === undefined ? '' : ` Bedoel je ${quoted(word)}?`;
    return `Hier hoort "en", "of" of niets meer. Er staat ${shown(token)}.${guess}`;
  }

  #takeWord(word: (typeof WORDS)[number]): boolean {
    return this.#take('name', word);
  }

  #takeSign(sign: string): boolean {
    return this.#take('sign', sign);
  }

  #take(type: Token['type'], text: string): boolean {
    const found = this.#here.type === type && this.#here.text === text;
    if (found) this.#index += 1;
    return found;
  }

  #stop(token: Token, code: string, sentence: string): never {
    throw new Stop({ code, column: token.column, sentence });
  }
}

/**
 * Reads a condition: `cond = and {"of" and}`, `and = not {"en" not}`, `not = ["niet"] ( "(" cond ")" | name op value |
 * name "in" "[" value {"," value} "]" | value "in" name )`; a value is `'text'` or a number.
 */
export const parseCondition = (text: string): Result<ParsedCondition, ConditionProblem> => {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const parser = new Parser(tokens.value);
  try {
    return ok({ condition: parser.whole(), mentions: parser.mentions });
  } catch (error) {
    if (error instanceof Stop) return err(error.problem);
    throw error;
  }
};

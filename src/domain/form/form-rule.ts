import type { Finding, Path } from '../finding.ts';
import type { FormSketch, QuestionSketch } from './form-sketch.ts';

/** What a rule may know beside the form itself. */
export interface RuleContext {
  /** The file name without folder, when the form comes from a file. */
  readonly fileName?: string;
  /** The kenmerken there are; without them no reference to a kenmerk is checked. */
  readonly kenmerkIds?: readonly string[];
}

/** One thing that must be right between the parts of a form. */
export type Rule = (sketch: FormSketch, context: RuleContext) => readonly Finding[];

/** Says what is wrong at a place in a form. */
export const finding = (code: string, at: Path, sentence: string, on: Finding['on'] = 'value'): Finding => ({
  code,
  at,
  on,
  sentence,
});

/** An id with its place. */
export interface Named {
  readonly id: string;
  readonly at: Path;
}

/** The id of a question with its place. */
export const idOf = ({ question, at }: QuestionSketch): Named => ({ id: question.id, at: [...at, 'id'] });

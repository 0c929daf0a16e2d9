import type { ConditionProblem } from '../condition/condition-lexer.ts';
import type { ParsedCondition } from '../condition/condition-parser.ts';
import type { Path } from '../finding.ts';
import type { Form, Page, Question } from './form.ts';
import type { Result } from '../result.ts';

/** A condition as it was read, with the place of its text. */
export interface ConditionSketch {
  readonly at: Path;
  readonly parsed: Result<ParsedCondition, ConditionProblem>;
}

/**
 * A question as far as it could be read: what was missing or unreadable is empty text, an empty list or `open`, so
 * that the rules can still say everything else that is wrong.
 */
export interface QuestionSketch {
  readonly at: Path;
  /** The keys that its author wrote. */
  readonly keys: readonly string[];
  readonly kindKnown: boolean;
  readonly question: Question;
  readonly showWhen?: ConditionSketch;
  readonly variants: readonly ConditionSketch[];
}

export interface PageSketch {
  readonly at: Path;
  readonly page: Omit<Page, 'questions'>;
  readonly showWhen?: ConditionSketch;
  readonly questions: readonly QuestionSketch[];
}

/** A form as far as it could be read, with where each part of it stands. */
export interface FormSketch {
  readonly form: Omit<Form, 'pages'>;
  readonly pages: readonly PageSketch[];
}

/** A question with the page it stands on. */
export interface PlacedQuestion extends QuestionSketch {
  readonly page: PageSketch;
}

/** Every question of a form in reading order. */
export const questionsOf = (sketch: FormSketch): readonly PlacedQuestion[] =>
  sketch.pages.flatMap((page) => page.questions.map((question) => ({ ...question, page })));

/** The runs of successive points on a page: each run is one screen. */
export const pointRuns = (page: PageSketch): readonly (readonly QuestionSketch[])[] => {
  const runs: QuestionSketch[][] = [];
  let open = false;
  for (const sketch of page.questions) {
    const isPoint = sketch.question.kind === 'punt';
    if (isPoint && open) runs.at(-1)?.push(sketch);
    else if (isPoint) runs.push([sketch]);
    open = isPoint;
  }
  return runs;
};

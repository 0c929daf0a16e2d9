import type { Condition } from '../condition/condition.ts';
import type { Form, Page, Question } from './form.ts';
import { sha256 } from '../sha256.ts';
import type { Sharing } from '../words.ts';

/** What of a question decides whether earlier answers still mean the same. */
export interface QuestionOutline {
  readonly id: string;
  readonly kind: Question['kind'];
  readonly kenmerk?: string;
  /** The fingerprint of its condition. */
  readonly showWhen?: string;
  /** The ids of its options. */
  readonly options: readonly string[];
  readonly optionsFrom?: string;
  readonly most?: number;
  readonly repeatFor?: string;
  readonly sharing: Sharing;
  /** The fingerprint of everything that is said, in every variant. */
  readonly words: string;
}

export interface PageOutline {
  readonly id: string;
  readonly showWhen?: string;
  readonly words: string;
  readonly questions: readonly QuestionOutline[];
}

/** A form without its words: enough to tell, later, how much a next version changes. */
export interface FormOutline {
  readonly id: string;
  readonly version: string;
  readonly retired: readonly string[];
  readonly moments: readonly string[];
  readonly intake: readonly string[];
  readonly words: string;
  readonly pages: readonly PageOutline[];
}

const FINGERPRINT = 12;

/** Short text that differs when data differs; key order counts, so it is made of lists and of what we built ourselves. */
export const fingerprint = (data: unknown): string => sha256(JSON.stringify(data)).slice(0, FINGERPRINT);

const conditionPrint = (condition: Condition | undefined): { readonly showWhen?: string } =>
  condition ? { showWhen: fingerprint(condition) } : {};

const saidBy = ({
  text,
  short,
  explanation,
  example,
  noteText,
  aside,
}: Partial<Question>): readonly (string | boolean | null)[] =>
  [text, short, explanation, example, noteText, ...(aside === undefined ? [] : [aside])].map(
    (words) => words ?? null,
  );

// The condition of a variant only chooses words, and the order of options and the one that Enter takes hide nothing.
const wordsOf = (question: Question): string =>
  fingerprint([
    saidBy(question),
    question.variants.map(({ when, words }) => [when, saidBy(words)]),
    question.options.map(({ id, text, key }) => [id, text, key ?? null]),
    question.scaleWords,
    question.standard ?? null,
  ]);

const questionOutline = (question: Question): QuestionOutline => ({
  id: question.id,
  kind: question.kind,
  ...(question.kenmerk !== undefined && { kenmerk: question.kenmerk }),
  ...conditionPrint(question.showWhen),
  options: question.options.map(({ id }) => id),
  ...(question.optionsFrom !== undefined && { optionsFrom: question.optionsFrom }),
  ...(question.most !== undefined && { most: question.most }),
  ...(question.repeatFor !== undefined && { repeatFor: question.repeatFor }),
  sharing: question.sharing,
  words: wordsOf(question),
});

const pageOutline = ({ id, title, showWhen, questions }: Page): PageOutline => ({
  id,
  ...conditionPrint(showWhen),
  words: fingerprint([title]),
  questions: questions.map(questionOutline),
});

/** The outline of a form. What stands under `wijzigingen` belongs to taking a step, and is left out. */
export const formOutline = (form: Form): FormOutline => ({
  id: form.id,
  version: form.version,
  retired: form.retired,
  moments: form.moments,
  intake: form.intake,
  words: fingerprint([form.title, form.source]),
  pages: form.pages.map(pageOutline),
});

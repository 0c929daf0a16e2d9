import type { PointValue, QuestionKind } from './words.ts';

/** An als-dan-plan; half a plan is a plan too. `punt` is the id of the point it is for. */
export interface AlsDanPlan {
  readonly punt?: string;
  readonly als: string;
  readonly dan: string;
}

/** Something two people agreed: what, who, and when (an ISO date); only `wat` must be there. */
export interface Afspraak {
  readonly wat: string;
  readonly wie: string;
  readonly wanneer?: string;
  readonly done?: boolean;
}

/** What she answered. Text is normalised (`text.ts`) before it gets here. */
export type Answer =
  | { readonly kind: 'punt'; readonly value?: PointValue; readonly note?: string }
  | { readonly kind: 'open'; readonly text: string }
  | { readonly kind: 'keuze'; readonly option: string; readonly note?: string }
  | { readonly kind: 'meerkeuze'; readonly options: readonly string[] }
  | { readonly kind: 'schaal'; readonly value: number; readonly note?: string }
  | { readonly kind: 'als-dan'; readonly plans: readonly AlsDanPlan[] }
  | { readonly kind: 'afspraken'; readonly items: readonly Afspraak[] }
  | { readonly kind: 'datum'; readonly date: string };

/** The kinds of questions that can be answered. */
export type AnswerKind = Exclude<QuestionKind, 'lees'>;

/** Whether an answer says anything at all. */
export const isEmpty = (answer: Answer): boolean => {
  switch (answer.kind) {
    case 'punt':
      return answer.value === undefined && !answer.note;
    case 'open':
      return answer.text === '';
    case 'keuze':
    case 'schaal':
    case 'datum':
      return false;
    case 'meerkeuze':
      return answer.options.length === 0;
    case 'als-dan':
      return answer.plans.every((plan) => plan.als === '' && plan.dan === '');
    case 'afspraken':
      return answer.items.every((item) => item.wat === '' && item.wie === '' && !item.wanneer);
  }
};

/** The option that was chosen; nothing where another kind of answer stands there, or none. */
export const optionIn = (answer: Answer | undefined): string | undefined =>
  answer?.kind === 'keuze' ? answer.option : undefined;

/** The options that were chosen together; empty where another kind of answer stands there, or none. */
export const optionsIn = (answer: Answer | undefined): readonly string[] =>
  answer?.kind === 'meerkeuze' ? answer.options : [];

/** What was answered in her own words; empty where another kind of answer stands there, or none. */
export const wordsIn = (answer: Answer | undefined): string => (answer?.kind === 'open' ? answer.text : '');

/** Every text in an answer that she typed herself. */
export const textsIn = (answer: Answer): readonly string[] => {
  switch (answer.kind) {
    case 'open':
      return [answer.text];
    case 'punt':
    case 'keuze':
    case 'schaal':
      return answer.note === undefined ? [] : [answer.note];
    case 'als-dan':
      return answer.plans.flatMap(({ als, dan }) => [als, dan]);
    case 'afspraken':
      return answer.items.flatMap(({ wat, wie }) => [wat, wie]);
    case 'meerkeuze':
    case 'datum':
      return [];
  }
};

/** The same answer with its typed texts (in the order of `textsIn`) replaced. */
export const withTexts = (answer: Answer, texts: readonly string[]): Answer => {
  const [first = ''] = texts;
  switch (answer.kind) {
    case 'open':
      return { ...answer, text: first };
    case 'punt':
    case 'keuze':
    case 'schaal':
      return answer.note === undefined ? answer : { ...answer, note: first };
    case 'als-dan':
      return {
        ...answer,
        plans: answer.plans.map((plan, index) => ({
          ...plan,
          als: texts[2 * index] ?? '',
          dan: texts[2 * index + 1] ?? '',
        })),
      };
    case 'afspraken':
      return {
        ...answer,
        items: answer.items.map((item, index) => ({
          ...item,
          wat: texts[2 * index] ?? '',
          wie: texts[2 * index + 1] ?? '',
        })),
      };
    case 'meerkeuze':
    case 'datum':
      return answer;
  }
};

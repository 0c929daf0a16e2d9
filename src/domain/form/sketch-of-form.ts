import type { Mention } from '../condition/condition-parser.ts';
import type { Condition } from '../condition/condition.ts';
import type { Path } from '../finding.ts';
import type { ConditionSketch, FormSketch } from './form-sketch.ts';
import type { Form } from './form.ts';
import { ok } from '../result.ts';

// Nobody points at a place in the text of a condition that is sound.
const NOWHERE = 0;

const mentionsIn = (condition: Condition): readonly Mention[] => {
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(mentionsIn);
    case 'not':
      return mentionsIn(condition.part);
    default: {
      const { op, name } = condition;
      const values = op === 'among' ? condition.values : [condition.value];
      return [{ op, name, column: NOWHERE, values: values.map((value) => ({ value, column: NOWHERE })) }];
    }
  }
};

const sketched = (condition: Condition | undefined, at: Path): { readonly showWhen?: ConditionSketch } =>
  condition
    ? {
        showWhen: {
          at: [...at, 'toon_als'],
          parsed: ok({ condition, mentions: mentionsIn(condition) }),
        },
      }
    : {};

/** A sound form with the place of each part, as if it had just been read. */
export const sketchOf = ({ pages, ...form }: Form): FormSketch => ({
  form,
  pages: pages.map(({ questions, showWhen: pageWhen, ...page }, index) => {
    const at: Path = ['bladen', index];
    return {
      at,
      page: { ...page, ...(pageWhen && { showWhen: pageWhen }) },
      ...sketched(pageWhen, at),
      questions: questions.map((question, place) => {
        const here: Path = [...at, 'vragen', place];
        return {
          at: here,
          keys: [],
          kindKnown: true,
          question,
          ...sketched(question.showWhen, here),
          variants: question.variants.map(({ when }, number) => ({
            at: [...here, 'varianten', number, 'als'],
            parsed: ok({ condition: when, mentions: mentionsIn(when) }),
          })),
        };
      }),
    };
  }),
});

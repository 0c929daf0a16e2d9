import type { Condition } from '../domain/condition/condition.ts';
import type { Form, Option, Page, Question, Variant } from '../domain/form/form.ts';
import {
  CONTEXT_NAMES,
  MOMENTS,
  QUESTION_KINDS,
  SHARINGS,
  VALUES_AFTER,
  VALUES_BEFORE,
} from '../domain/words.ts';
import { anyOf, isBoolean, isNumber, isText, listOf, literal, objectOf, type Guard } from './shape.ts';

const isPart: Guard<Condition> = (value): value is Condition => isCondition(value);
const conditionValue = anyOf(isText, isNumber);

const isCondition: Guard<Condition> = anyOf(
  objectOf({ op: literal('and', 'or'), parts: listOf(isPart) }),
  objectOf({ op: literal('not'), part: isPart }),
  objectOf({
    op: literal('compare'),
    name: isText,
    by: literal('==', '!=', '<', '<=', '>', '>='),
    value: conditionValue,
  }),
  objectOf({ op: literal('among'), name: isText, values: listOf(conditionValue) }),
  objectOf({ op: literal('holds'), name: isText, value: conditionValue }),
);

const isOption: Guard<Option> = objectOf({ id: isText, text: isText }, { key: isText });

const words = { short: isText, explanation: isText, example: isText, noteText: isText, aside: isBoolean };
const isVariant: Guard<Variant> = objectOf({
  when: isCondition,
  words: objectOf({}, { text: isText, ...words }),
});

/** What a point may be marked with, before or after a conversation. */
export const isPointValue = literal(...VALUES_BEFORE, ...VALUES_AFTER);

/** A question that was kept as data. */
export const isQuestion: Guard<Question> = objectOf(
  {
    id: isText,
    kind: literal(...QUESTION_KINDS, 'schuilnaam'),
    text: isText,
    variants: listOf(isVariant),
    options: listOf(isOption),
    scaleWords: listOf(isText),
    sharing: literal(...SHARINGS),
  },
  {
    ...words,
    kenmerk: isText,
    passage: isText,
    optionsFrom: isPointValue,
    most: isNumber,
    standard: isText,
    repeatFor: isText,
    showWhen: isCondition,
  },
);

const isPage: Guard<Page> = objectOf(
  { id: isText, title: isText, questions: listOf(isQuestion) },
  { showWhen: isCondition },
);

/** A form that was kept as data, such as the one a draft was started with. */
export const isForm: Guard<Form> = objectOf({
  id: isText,
  version: isText,
  title: isText,
  source: isText,
  changes: listOf(isText),
  retired: listOf(isText),
  moments: listOf(literal(...MOMENTS)),
  intake: listOf(literal(...CONTEXT_NAMES, 'student')),
  pages: listOf(isPage),
});

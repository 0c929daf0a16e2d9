import type { Answer } from './answer.ts';
import type { Circumstances } from './asked.ts';
import type { Draft } from './session.ts';

type Answers = Readonly<Record<string, Answer>>;

const same = (one: Answer | undefined, other: Answer | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The answers about the conversation itself, such as for whom it is. */
export const intakeAnswers = ({ intake, answers }: Draft): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([key]) => intake.some(({ id }) => id === key)));

/**
 * Whether she filled in something of the form itself; `prefilled` are answers that stood there without her. With another
 * form such a draft cannot go on: it stays as it is, and another conversation begins.
 */
export const isBegun = ({ intake, answers, typing }: Draft, prefilled: Answers = {}): boolean => {
  const isOfForm = (key: string): boolean => intake.every(({ id }) => id !== key);
  return (
    Object.keys(typing).some(isOfForm) ||
    Object.entries(answers).some(([key, answer]) => isOfForm(key) && !same(prefilled[key], answer))
  );
};

/** Whether a key holds what was said of a plan of the conversation that is looked back on. */
const isAboutPlan = ({ form }: Circumstances, key: string): boolean =>
  form.pages.some(({ questions }) =>
    questions.some(({ id, repeatFor }) => repeatFor === 'plannen' && key.startsWith(`${id}/`)),
  );

/**
 * A draft that was begun for another choice, with everything that she filled in until now: she went back to choose
 * again. `prefilled` are answers that stood there without her, because of the choice that she left.
 *
 * What she said of the plans of one conversation means nothing for those of another. It waits under a key of that
 * conversation, which no question asks for, and is back when she chooses that one again.
 */
export const carriedOver = (from: Draft, to: Draft, prefilled: Answers = {}): Draft => {
  const keyIn = (key: string): string => {
    const [bare = key, owner] = key.split('@');
    if (!isAboutPlan(from, bare)) return key;
    const conversation = owner ?? from.belongsTo ?? '';
    return conversation === (to.belongsTo ?? '') ? bare : `${bare}@${conversation}`;
  };
  const carried = (answers: Answers): Answers =>
    Object.fromEntries(Object.entries(answers).map(([key, answer]) => [keyIn(key), answer]));
  const own = Object.entries(from.answers).filter(([key, answer]) => !same(prefilled[key], answer));
  return {
    ...to,
    answers: { ...to.answers, ...carried(Object.fromEntries(own)) },
    typing: { ...to.typing, ...carried(from.typing) },
  };
};

import type { Answer } from './answer.ts';
import { allAsked, answerTo, screensOf, type Asked } from './asked.ts';
import type { Form, IdentifiedForm, Question } from './form/form.ts';
import { fits, type Draft, type Walk } from './session.ts';
import { stepBetween } from './version.ts';

/** A question that a move says something about. */
export interface MovedQuestion {
  /** Where its answer is kept (`Asked.key`). */
  readonly key: string;
  /** Its short name, or else its text; in the words it had where it is gone. */
  readonly name: string;
}

/** A draft on another version of its form, and what that means for her. */
export interface Moved {
  readonly draft: Draft;
  /** What she filled in and what is asked there too. */
  readonly kept: readonly MovedQuestion[];
  /** What she filled in and what no longer counts: it stays in the draft. `partly`: some of the options are gone. */
  readonly expired: readonly (MovedQuestion & { readonly partly: boolean })[];
  /** What was not asked before. */
  readonly added: readonly MovedQuestion[];
  /** What is asked in other words, or with other options. */
  readonly changed: readonly MovedQuestion[];
}

/**
 * Whether a draft could move to this form: a newer version, or the same one with other content, that still is for the
 * moment of the conversation.
 */
export const canMove = ({ form, formSha256, given }: Draft, to: IdentifiedForm): boolean => {
  const step = stepBetween(form.version, to.form.version);
  return (
    to.sha256 !== formSha256 &&
    step !== undefined &&
    step !== 'earlier' &&
    (given.moment === undefined || to.form.moments.includes(given.moment))
  );
};

// Those that were asked keep the words in which they were asked; only what the new form asks more is taken over.
const intakeFor = ({ given, intake }: Draft, form: Form, known: readonly Question[]): readonly Question[] => {
  const own = (id: string): Question | undefined => intake.find((question) => question.id === id);
  const all = [
    ...known.map((question) => own(question.id) ?? question),
    ...intake.filter(({ id }) => !known.some((question) => question.id === id)),
  ];
  return all.filter(({ id }) => form.intake.some((name) => name === id) && !Object.hasOwn(given, id));
};

/** Every answer to this question can be held against it, whether it is visible now or not. */
const asIfAsked = (question: Question, form: Form, key: string): Asked => ({
  id: question.id,
  base: question.id,
  key,
  text: question.text,
  kind: question.kind,
  page: { id: '', title: '' },
  options:
    question.optionsFrom === undefined
      ? question.options
      : form.pages.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'punt')),
  scaleWords: question.scaleWords,
  sharing: question.sharing,
  ...(question.most !== undefined && { most: question.most }),
  settled: false,
});

/**
 * Whether an answer can stay at its key: it fits the question that has it, or no question will ask for it. Of a choice
 * among several, options that are gone do no harm; they are left out when it is read.
 */
const stands = (walk: Walk, key: string, answer: Answer): boolean => {
  const [base, about] = key.split('/', 2);
  const questions = [...walk.intake, ...walk.form.pages.flatMap((page) => page.questions)];
  const question = questions.find(({ id }) => id === base);
  if (!question || (question.repeatFor === undefined) !== (about === undefined)) return true;
  const asked = asIfAsked(question, walk.form, key);
  if (answer.kind !== 'meerkeuze' || asked.kind !== 'meerkeuze') return fits(walk, asked, answer);
  const left = answer.options.filter((chosen) => asked.options.some(({ id }) => id === chosen));
  return fits(walk, asked, { kind: 'meerkeuze', options: left });
};

// No id holds "@", so that no question of any form asks for what lies here.
const ASIDE = /^(.+)\/@\d+$/;

const asideKey = (answers: Readonly<Record<string, Answer>>, key: string): string => {
  let number = 1;
  while (Object.hasOwn(answers, `${key}/@${number}`)) number += 1;
  return `${key}/@${number}`;
};

/** The answers by their keys in another form: what does not fit lies aside, and comes back where it fits again. */
const carried = (walk: Walk, answers: Readonly<Record<string, Answer>>): Readonly<Record<string, Answer>> => {
  const entries = Object.entries(answers);
  const placed: Record<string, Answer> = Object.fromEntries(
    entries.filter(([key, answer]) => ASIDE.test(key) || stands(walk, key, answer)),
  );
  for (const [key, answer] of Object.entries(placed)) {
    const home = ASIDE.exec(key)?.[1];
    if (home === undefined || Object.hasOwn(placed, home) || !stands(walk, home, answer)) continue;
    placed[home] = answer;
    delete placed[key];
  }
  for (const [key, answer] of entries) {
    if (!ASIDE.test(key) && !stands(walk, key, answer)) placed[asideKey(placed, key)] = answer;
  }
  return placed;
};

/** The screen to go on at: where she was, or the last one before it that is still there. */
const placeIn = (before: Draft, walk: Walk): Draft => {
  const screens = screensOf(walk);
  const first = screens[0];
  if (before.status === 'reviewing' || !first) return { ...walk, status: 'reviewing' };
  const keys = allAsked(before).map(({ key }) => key);
  const passed = keys.slice(0, keys.indexOf(before.screen) + 1);
  const here = passed.findLast((key) =>
    screens.some(({ questions }) => questions.some((asked) => asked.key === key)),
  );
  return { ...walk, status: 'asking', screen: here ?? first.key, fromOverview: before.fromOverview };
};

const named = ({ key, kind, short, text, page, about }: Asked): MovedQuestion => {
  // A text to read has no name of its own.
  const name = kind === 'lees' ? page.title : (short ?? text);
  return { key, name: about === undefined ? name : `${name} · ${about.text}` };
};

/** What she filled in: an answer as far as it still counts, or what is half-typed. */
const filledIn = (walk: Walk, asked: Asked): Answer | undefined =>
  walk.typing[asked.key] ?? (Object.hasOwn(walk.answers, asked.key) ? answerTo(walk, asked) : undefined);

const wordsOf = (asked: Asked, ownOptions: boolean): string => {
  const { text, short, explanation, example, noteText, options, scaleWords } = asked;
  const choices = ownOptions ? options.map((option) => [option.id, option.text]) : [];
  return JSON.stringify([text, short, explanation, example, noteText, choices, scaleWords]);
};

const compare = (before: Draft, after: Draft): Omit<Moved, 'draft'> => {
  const asked = new Map(allAsked(before).map((question) => [question.key, question]));
  const asks = new Map(allAsked(after).map((question) => [question.key, question]));
  const fromPoints = after.form.pages.flatMap(({ questions }) =>
    questions.filter(({ optionsFrom }) => optionsFrom !== undefined).map(({ id }) => id),
  );
  const filled = [...asked.values()].flatMap((question) => {
    const was = filledIn(before, question);
    const there = asks.get(question.key);
    return was
      ? [{ question, there, whole: JSON.stringify(was), left: there && filledIn(after, there) }]
      : [];
  });
  const same = [...asks.values()].flatMap((is) => {
    const was = asked.get(is.key);
    return was?.kind === is.kind ? [{ was, is }] : [];
  });
  return {
    kept: filled.flatMap(({ there, left }) => (there && left ? [named(there)] : [])),
    expired: filled
      .filter(({ whole, left }) => JSON.stringify(left) !== whole)
      .map(({ question, left }) => ({ ...named(question), partly: left !== undefined })),
    added: [...asks.values()]
      .filter(({ kind, settled, key }) => kind !== 'lees' && !settled && asked.get(key)?.kind !== kind)
      .map(named),
    changed: same
      .filter(({ was, is }) => {
        const own = !fromPoints.includes(is.base);
        return wordsOf(was, own) !== wordsOf(is, own);
      })
      .map(({ is }) => named(is)),
  };
};

/**
 * Moves a draft to another version of its form. No answer and no half-typed text is lost: what has the same question,
 * kind and a value that still fits goes along; everything else stays in the draft, where no question asks for it.
 * `intake`: the questions about the conversation itself that there are now; without them only those it asked already.
 */
export const moveDraft = (
  draft: Draft,
  { form, sha256 }: IdentifiedForm,
  intake: readonly Question[] = draft.intake,
): Moved => {
  const { given, plans, belongsTo, startedAt, touchedAt, answers, typing } = draft;
  const there: Walk = {
    form,
    formSha256: sha256,
    intake: intakeFor(draft, form, intake),
    given,
    plans,
    ...(belongsTo !== undefined && { belongsTo }),
    startedAt,
    touchedAt,
    answers,
    typing,
  };
  const walk: Walk = { ...there, answers: carried(there, answers), typing: carried(there, typing) };
  const moved = placeIn(draft, walk);
  return { draft: moved, ...compare(draft, moved) };
};

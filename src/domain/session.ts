import { takenUp } from './agreement.ts';
import { isEmpty, type Answer } from './answer.ts';
import {
  allAsked,
  answerTo,
  gesprekOf,
  screensOf,
  type Asked,
  type Circumstances,
  type Screen,
} from './asked.ts';
import { isIsoDate } from './dates.ts';
import { err, ok, type Result } from './result.ts';
import { isOneOf, isSchuilnaam, pointValues } from './words.ts';

/** The conversation so far, whatever its state. Times are ISO strings in local time: `2026-11-24T09:30`. */
export interface Walk extends Circumstances {
  readonly formSha256: string;
  /** The log that this conversation belongs to. */
  readonly belongsTo?: string;
  readonly startedAt: string;
  readonly touchedAt: string;
  /** Half-typed answers by key; kept apart, never among the answers. */
  readonly typing: Readonly<Record<string, Answer>>;
}

/** A question or a page of points stands on the screen; `screen` is the key of its first question. */
export interface Asking extends Walk {
  readonly status: 'asking';
  readonly screen: string;
  /** She came from the overview, and goes back there. */
  readonly fromOverview: boolean;
}

/** The overview before saving stands on the screen. */
export interface Reviewing extends Walk {
  readonly status: 'reviewing';
  /** The screen that she came from halfway, to which back leads; absent at the end of the form. */
  readonly from?: string;
}

/** Confirmed: the only state that can become a log. */
export interface Finished extends Walk {
  readonly status: 'finished';
}

/** What can be put away and taken up again. */
export type Draft = Asking | Reviewing;
export type Session = Draft | Finished;

/** The only ways in which a session changes. */
export type Move =
  | { readonly type: 'answered'; readonly key: string; readonly answer: Answer }
  | { readonly type: 'cleared'; readonly key: string }
  | { readonly type: 'typing'; readonly key: string; readonly answer: Answer }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'overview' }
  | { readonly type: 'jump'; readonly key: string }
  | { readonly type: 'confirmed' };

export type Refusal = 'unknown-question' | 'does-not-fit' | 'nothing-before' | 'not-now';

/**
 * Begins a conversation at its first screen; a form that asks nothing begins at its overview. `answers` stand there
 * already; one to a question that this conversation does not ask was not said in it, and is left out.
 */
export const begin = (
  walk: Omit<Walk, 'answers' | 'typing' | 'touchedAt'>,
  answers: Walk['answers'] = {},
): Draft => {
  const asked = new Set(allAsked({ ...walk, answers }).map(({ key }) => key));
  const said = Object.fromEntries(Object.entries(answers).filter(([key]) => asked.has(key)));
  const whole: Walk = { ...walk, answers: said, typing: {}, touchedAt: walk.startedAt };
  const first = screensOf(whole).find(({ aside }) => !aside);
  return first ? asking(whole, first.key) : { ...whole, status: 'reviewing' };
};

/** A finished conversation opened again: at its overview, or at one of its screens, because it could not be saved or shared. */
export const reopened = (finished: Finished, screen?: string): Draft => {
  const walk = walkOf(finished);
  return screen !== undefined && indexOfScreen(screensOf(walk), screen) >= 0
    ? asking(walk, screen)
    : reviewing(walk);
};

const walkOf = (session: Session): Walk => {
  const { form, formSha256, intake, given, plans, belongsTo, startedAt, touchedAt, answers, typing } =
    session;
  return {
    form,
    formSha256,
    intake,
    given,
    plans,
    ...(belongsTo !== undefined && { belongsTo }),
    startedAt,
    touchedAt,
    answers,
    typing,
  };
};

const asking = (walk: Walk, screen: string, fromOverview = false): Asking => ({
  ...walk,
  status: 'asking',
  screen,
  fromOverview,
});

const reviewing = (walk: Walk, from?: string): Reviewing => ({
  ...walk,
  status: 'reviewing',
  ...(from !== undefined && { from }),
});

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));

/** Whether an answer is of the right kind and among what this question allows. */
export const fits = (walk: Circumstances, asked: Asked, answer: Answer): boolean => {
  if (asked.kind === 'schuilnaam') return answer.kind === 'open' && isSchuilnaam(answer.text);
  if (asked.kind !== answer.kind) return false;
  switch (answer.kind) {
    case 'punt':
      return answer.value === undefined || isOneOf(pointValues(gesprekOf(walk).moment), answer.value);
    case 'keuze':
      return asked.options.some(({ id }) => id === answer.option);
    case 'meerkeuze':
      return (
        answer.options.length <= (asked.most ?? Number.POSITIVE_INFINITY) &&
        new Set(answer.options).size === answer.options.length &&
        answer.options.every((chosen) => asked.options.some(({ id }) => id === chosen))
      );
    case 'schaal':
      return Number.isInteger(answer.value) && answer.value >= 0 && answer.value <= 10;
    case 'datum':
      return isIsoDate(answer.date);
    case 'afspraken':
      return answer.items.every(({ wanneer }) => wanneer === undefined || isIsoDate(wanneer));
    case 'open':
    case 'als-dan':
      return true;
  }
};

const indexOfScreen = (screens: readonly Screen[], key: string): number =>
  screens.findIndex(({ questions }) => questions.some((asked) => asked.key === key));

/** The screen that stands before her. */
export const screenOf = (session: Asking): Screen | undefined => {
  const screens = screensOf(session);
  return screens[indexOfScreen(screens, session.screen)];
};

// A changed answer may take away the very screen she is at; she stays at that place in the conversation.
const stillAsking = (before: Asking, changed: Walk): Draft => {
  const screens = screensOf(changed);
  if (indexOfScreen(screens, before.screen) >= 0) return asking(changed, before.screen, before.fromOverview);
  const place = indexOfScreen(screensOf(before), before.screen);
  const nearest = screens[Math.min(place, screens.length - 1)];
  return nearest ? asking(changed, nearest.key, before.fromOverview) : reviewing(changed);
};

/** Whether a question of this conversation has its answer at a key, also while it is hidden. */
const isKeptAt = ({ form, intake, plans }: Walk, key: string): boolean => {
  const questions = [...intake, ...form.pages.flatMap((page) => page.questions)];
  const turns = [
    ...plans.map((_, index) => `plan-${index + 1}`),
    ...questions.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
  ];
  return questions.some(({ id, repeatFor }) =>
    repeatFor === undefined ? key === id : turns.some((turn) => key === `${id}/${turn}`),
  );
};

const isAsked = (walk: Walk, key: string): boolean => allAsked(walk).some((asked) => asked.key === key);

// She may have been writing at a question when another answer hid it: her words wait until it is back.
const typed = (walk: Walk, key: string, answer: Answer): Result<Walk, Refusal> =>
  isKeptAt(walk, key) ? ok({ ...walk, typing: { ...walk.typing, [key]: answer } }) : err('unknown-question');

const answered = (walk: Walk, key: string, answer: Answer): Result<Walk, Refusal> => {
  const asked = allAsked(walk).find((candidate) => candidate.key === key);
  if (!asked) return err('unknown-question');
  // Without an answer a settled choice takes everything; an empty one is an answer too: none of them.
  const says = asked.settled || asked.kind === 'schuilnaam' || !isEmpty(answer);
  if (!says) return ok(cleared(walk, key));
  if (!fits(walk, asked, answer)) return err('does-not-fit');
  return ok({ ...walk, answers: { ...walk.answers, [key]: answer }, typing: without(walk.typing, key) });
};

const cleared = (walk: Walk, key: string): Walk => ({
  ...walk,
  answers: without(walk.answers, key),
  typing: without(walk.typing, key),
});

// What is still half-typed when she confirms is what she typed: it goes along rather than being lost. Not a
// schuilnaam: one that was refused must not slip in after all.
const promoted = (walk: Walk): Walk =>
  Object.entries(walk.typing).reduce<Walk>((sofar, [key, answer]) => {
    const asked = allAsked(sofar).find((candidate) => candidate.key === key);
    if (asked?.kind === 'schuilnaam') return sofar;
    // Half a choice, of a time when there was more to choose from, does not say that she wants none.
    if (asked?.settled && isEmpty(answer)) return cleared(sofar, key);
    const result = answered(sofar, key, takenUp(answer, walk.touchedAt.slice(0, 10)));
    return result.ok ? result.value : sofar;
  }, walk);

const moveAsking = (session: Asking, walk: Walk, move: Move): Result<Session, Refusal> => {
  const screens = screensOf(walk);
  const index = indexOfScreen(screens, session.screen);
  switch (move.type) {
    case 'next': {
      const following = screens.slice(index + 1).find(({ aside }) => !aside);
      return ok(following && !session.fromOverview ? asking(walk, following.key) : reviewing(walk));
    }
    case 'back': {
      const previous = screens.slice(0, index).findLast(({ aside }) => !aside);
      return previous ? ok(asking(walk, previous.key)) : err('nothing-before');
    }
    case 'overview':
      return ok(reviewing(walk, session.screen));
    default:
      return err('not-now');
  }
};

const moveReviewing = ({ from }: Reviewing, walk: Walk, move: Move): Result<Session, Refusal> => {
  if (move.type === 'confirmed') return ok({ ...promoted(walk), status: 'finished' });
  if (move.type !== 'back') return err('not-now');
  const screens = screensOf(walk);
  const back =
    (from === undefined ? undefined : screens[indexOfScreen(screens, from)]) ??
    screens.findLast(({ aside }) => !aside);
  return back ? ok(asking(walk, back.key)) : err('nothing-before');
};

/**
 * The only way in which a session changes: the next state, or why not. Going back never deletes; an answer that a
 * changed condition hides stays kept. `at` is the local time of the move.
 */
export const step = (session: Draft, move: Move, at: string): Result<Session, Refusal> => {
  const walk: Walk = { ...walkOf(session), touchedAt: at };
  const same = (changed: Walk): Session =>
    session.status === 'asking' ? stillAsking(session, changed) : reviewing(changed, session.from);
  switch (move.type) {
    case 'answered': {
      const result = answered(walk, move.key, move.answer);
      return result.ok ? ok(same(result.value)) : result;
    }
    case 'cleared':
      return isAsked(walk, move.key) ? ok(same(cleared(walk, move.key))) : err('unknown-question');
    case 'typing': {
      const result = typed(walk, move.key, move.answer);
      return result.ok ? ok(same(result.value)) : result;
    }
    case 'jump':
      return indexOfScreen(screensOf(walk), move.key) < 0
        ? err('unknown-question')
        : ok(asking(walk, move.key, session.status === 'reviewing'));
    default:
      return session.status === 'asking'
        ? moveAsking(session, walk, move)
        : moveReviewing(session, walk, move);
  }
};

/** Answers that no visible question asks for now: kept here, left out of the log. */
export const expired = (walk: Walk): readonly string[] => {
  const keys = new Set(allAsked(walk).map(({ key }) => key));
  return Object.keys(walk.answers).filter((key) => !keys.has(key));
};

/** The ids of the questions that are still open, in order; text to read and what only waits in the overview never are. */
export const openQuestions = (walk: Walk): readonly string[] =>
  allAsked(walk)
    .filter((asked) => asked.kind !== 'lees' && asked.aside !== true && answerTo(walk, asked) === undefined)
    .map(({ id }) => id);

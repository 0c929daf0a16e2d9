import { allAsked, screensOf, type EarlierPlan, type Gesprek } from '../asked.ts';
import { namesIn, type Condition, type Known } from '../condition/condition.ts';
import type { Form, Question } from '../form/form.ts';
import { imagined, type Imagined, type Wanted } from './made-up-answers.ts';
import { waysTo } from '../form/reachable.ts';
import { sketchOf } from '../form/sketch-of-form.ts';
import {
  answerable,
  CONTEXT_NAMES,
  DOELEN,
  isOneOf,
  MINUTEN,
  ROLLEN,
  SAMENWERKINGEN,
  type ContextName,
  type Doel,
  type Minuten,
  type Moment,
} from '../words.ts';

/** A form that is tried out, with what the conversations around it start from. */
export interface Trial {
  readonly form: Form;
  /** The questions about the conversation itself, for this form. */
  readonly intake: readonly Question[];
  /** Plans of an earlier conversation, for a form that looks back on them. */
  readonly plans: readonly EarlierPlan[];
  /** An ISO time. */
  readonly startedAt: string;
}

/** One conversation through a form: what is known of it, and what must be answered. */
export interface Route {
  readonly given: Gesprek;
  readonly wanted: Wanted;
}

/** The moments at which a form asks something; during a conversation there is only a card. */
export const askingMoments = ({ moments }: Form): readonly Moment[] => answerable(moments);

/** Where a conversation on this route begins. */
export const startOf = ({ form, intake, plans, startedAt }: Trial, { given }: Route): Imagined => ({
  form,
  intake: intake.filter(({ id }) => !Object.hasOwn(given, id)),
  given,
  plans,
  answers: {},
  startedAt,
});

/** The whole conversation on this route, without a screen. */
export const walkOf = (trial: Trial, route: Route): Imagined => imagined(startOf(trial, route), route.wanted);

/** With all the time there is. */
const MOST_TIME: Wanted = new Map([['minuten', 10]]);

/** The conversation that most people will have: at the first moment, with all the time there is. */
export const mainRoute = ({ form }: Trial): Route => {
  const [moment] = askingMoments(form);
  return { given: moment === undefined ? {} : { moment }, wanted: MOST_TIME };
};

const contextOf = (wanted: Wanted): Gesprek => {
  const [doel, rol, samenwerking, minuten] = (['doel', 'rol', 'samenwerking', 'minuten'] as const).map(
    (name) => wanted.get(name),
  );
  return {
    ...(isOneOf(DOELEN, doel) && { doel }),
    ...(isOneOf(ROLLEN, rol) && { rol }),
    ...(isOneOf(SAMENWERKINGEN, samenwerking) && { samenwerking }),
    ...(isOneOf(MINUTEN, minuten) && { minuten }),
  };
};

/** The ids of the questions of a form that come into view on this route. */
const seenOn = (trial: Trial, route: Route): readonly string[] =>
  allAsked(walkOf(trial, route)).map(({ base }) => base);

/** The routes on which a question may come into view: one for each moment that fits what it needs. */
const routesFor = ({ form }: Trial, way: Wanted): readonly Route[] => {
  const wanted = new Map([...MOST_TIME, ...way]);
  return askingMoments(form)
    .filter((moment) => moment === (way.get('moment') ?? moment))
    .map((moment) => ({ given: { ...contextOf(way), moment }, wanted }));
};

/** For each question that the main route passes by: a route on which it comes into view, or none that was found. */
export const otherRoutes = (
  trial: Trial,
): readonly { readonly id: string; readonly route: Route | undefined }[] => {
  const { form } = trial;
  const seen = seenOn(trial, mainRoute(trial));
  const missed = form.pages.flatMap(({ questions }) => questions).filter(({ id }) => !seen.includes(id));
  if (missed.length === 0) return [];
  const ways = waysTo(sketchOf(form));
  const travelled: { readonly route: Route; readonly seen: readonly string[] }[] = [];
  const travel = (route: Route, id: string): Route | undefined => {
    const along = { route, seen: seenOn(trial, route) };
    travelled.push(along);
    return along.seen.includes(id) ? route : undefined;
  };
  return missed.map(({ id }) => {
    const known = travelled.find((along) => along.seen.includes(id))?.route;
    if (known) return { id, route: known };
    for (const route of routesFor(trial, ways.get(id) ?? new Map())) {
      const found = travel(route, id);
      if (found) return { id, route: found };
    }
    return { id, route: undefined };
  });
};

/** How long a conversation is, for each doel and time for which it is so long; none where these change nothing. */
export interface Length {
  readonly moment?: Moment;
  readonly doelen: readonly Doel[];
  readonly minuten: readonly Minuten[];
  readonly screens: number;
  readonly questions: number;
}

const conditionsOf = ({ pages }: Form): readonly Condition[] =>
  pages.flatMap(({ showWhen, questions }) => [
    ...(showWhen ? [showWhen] : []),
    ...questions.flatMap((question) => (question.showWhen ? [question.showWhen] : [])),
  ]);

/** The names of the conversation itself on which it depends what is asked. */
export const contextNamesIn = (conditions: readonly Condition[]): readonly ContextName[] =>
  CONTEXT_NAMES.filter((name) => conditions.some((condition) => namesIn(condition).includes(name)));

// What the form asks for is answered there; what it does not ask for was given with a flag.
const routeIn = (
  { intake }: Trial,
  moment: Moment | undefined,
  context: Pick<Gesprek, 'doel' | 'minuten'>,
): Route => ({
  given: {
    ...Object.fromEntries(Object.entries(context).filter(([name]) => intake.every(({ id }) => id !== name))),
    ...(moment && { moment }),
  },
  wanted: new Map<string, Known>([...MOST_TIME, ...Object.entries(context)]),
});

const lengthOn = (trial: Trial, route: Route): Pick<Length, 'screens' | 'questions'> => {
  const walk = walkOf(trial, route);
  return {
    screens: screensOf(walk).filter(({ aside }) => !aside).length,
    questions: allAsked(walk).filter(({ kind, settled }) => kind !== 'lees' && !settled).length,
  };
};

/** Lengths that are the same but for one thing, as one that names them all. */
const merged = (
  lengths: readonly Length[],
  key: (length: Length) => string,
  both: (one: Length, other: Length) => Length,
): readonly Length[] => {
  const groups = new Map<string, Length>();
  for (const length of lengths) {
    const name = JSON.stringify([length.moment, length.screens, length.questions, key(length)]);
    const before = groups.get(name);
    groups.set(name, before ? both(before, length) : length);
  }
  return [...groups.values()];
};

/** A list of everything there is says nothing. */
const unlessAll = <Word>(words: readonly Word[], all: readonly Word[]): readonly Word[] =>
  words.length === all.length ? [] : words;

/** How long a conversation is at each moment, and for each doel and time that makes a difference. */
export const lengthsOf = (trial: Trial): readonly Length[] => {
  const names = contextNamesIn(conditionsOf(trial.form));
  const doelen = names.includes('doel') ? DOELEN : [undefined];
  const times = names.includes('minuten') ? MINUTEN : [undefined];
  const moments = askingMoments(trial.form);
  const all = (moments.length > 0 ? moments : [undefined]).flatMap((moment) =>
    doelen.flatMap((doel) =>
      times.map((minuten): Length => ({
        ...(moment && { moment }),
        doelen: doel ? [doel] : [],
        minuten: minuten ? [minuten] : [],
        ...lengthOn(trial, routeIn(trial, moment, { ...(doel && { doel }), ...(minuten && { minuten }) })),
      })),
    ),
  );
  const byDoel = merged(
    all,
    ({ minuten }) => minuten.join(),
    (one, other) => ({ ...one, doelen: [...one.doelen, ...other.doelen] }),
  );
  const byTime = merged(
    byDoel,
    ({ doelen: these }) => these.join(),
    (one, other) => ({ ...one, minuten: [...one.minuten, ...other.minuten] }),
  );
  return byTime.map((length) => ({
    ...length,
    doelen: unlessAll(length.doelen, DOELEN),
    minuten: unlessAll(length.minuten, MINUTEN),
  }));
};

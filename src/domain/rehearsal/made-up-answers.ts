import type { Answer } from '../answer.ts';
import { allAsked, gesprekOf, type Asked, type Circumstances } from '../asked.ts';
import type { Known } from '../condition/condition.ts';
import { daysLater, isIsoDate } from '../dates.ts';
import { SOMETHING_ELSE } from '../form/reachable.ts';
import { isOneOf, pointValues, type PointValue } from '../words.ts';

/** What must be known and answered in a conversation, by name; everything else is made up freely. */
export type Wanted = ReadonlyMap<string, Known>;

/** Stand for what a begeleider would write; nobody should take them for something that happened. */
const TEXT = 'Verzonnen antwoord.';
const PLAN = { als: 'het moment er is', dan: 'doe ik wat ik verzin' } as const;
const AGREEMENT = { wat: 'iets wat jullie afspreken', wie: 'mentor' } as const;
const SCHUILNAAM = 'eik';
const STEP = 6;
const WEEK = 7;
/** Points of each mark that something else hangs on: more than most lists let her choose from, so that she must choose. */
const EACH_MARK = 3;

const isPointValue = (values: readonly PointValue[], word: unknown): word is PointValue =>
  isOneOf(values, word);

/** The marks that later questions of this form hang on. */
const marksThatMatter = (walk: Circumstances, values: readonly PointValue[]): readonly PointValue[] => {
  const used = walk.form.pages.flatMap(({ questions }) =>
    questions.flatMap(({ optionsFrom, repeatFor }) => [optionsFrom, repeatFor]),
  );
  return values.filter((value) => used.includes(value));
};

/** The mark that a wanted choice among marked points asks for. */
const markForChoice = (walk: Circumstances, wanted: Wanted, id: string): PointValue | undefined =>
  walk.form.pages
    .flatMap(({ questions }) => questions)
    .find(({ id: chooser, optionsFrom }) => {
      const chosen = wanted.get(chooser);
      return optionsFrom !== undefined && typeof chosen === 'object' && chosen.includes(id);
    })?.optionsFrom;

const mark = (
  walk: Circumstances,
  asked: Asked,
  wanted: Wanted,
  inView: readonly Asked[],
): Answer | undefined => {
  const values = pointValues(gesprekOf(walk).moment);
  const [first] = values;
  if (wanted.has(asked.id)) {
    const value = wanted.get(asked.id);
    return isPointValue(values, value) ? { kind: 'punt', value } : undefined;
  }
  const chosen = markForChoice(walk, wanted, asked.id);
  if (isPointValue(values, chosen)) return { kind: 'punt', value: chosen };
  const points = inView.filter(({ kind }) => kind === 'punt');
  const place = points.findIndex(({ key }) => key === asked.key);
  const value = marksThatMatter(walk, values)[Math.floor(place / EACH_MARK)] ?? first;
  return value === undefined ? undefined : { kind: 'punt', value };
};

const choice = (asked: Asked, wanted: Known): Answer | undefined => {
  const ids = asked.options.map(({ id }) => id);
  const option = ids.find((id) => id === String(wanted)) ?? asked.standard ?? ids[0];
  return option === undefined ? undefined : { kind: 'keuze', option };
};

const choices = (asked: Asked, wanted: Known): Answer | undefined => {
  const ids = asked.options.map(({ id }) => id);
  const chosen = typeof wanted === 'object' ? ids.filter((id) => wanted.includes(id)) : ids;
  const options = chosen.slice(0, asked.most);
  return options.length === 0 ? undefined : { kind: 'meerkeuze', options };
};

const day = (startedAt: string, wanted: Known): Answer => {
  const [date = ''] = typeof wanted === 'string' ? wanted.split(SOMETHING_ELSE) : [];
  if (!isIsoDate(date)) return { kind: 'datum', date: daysLater(startedAt.slice(0, 10), WEEK) };
  return { kind: 'datum', date: date === wanted ? date : daysLater(date, 1) };
};

const words = (asked: Asked, wanted: Known): Answer => {
  if (asked.kind === 'schuilnaam') return { kind: 'open', text: SCHUILNAAM };
  return { kind: 'open', text: typeof wanted === 'string' && wanted !== SOMETHING_ELSE ? wanted : TEXT };
};

/** A conversation that answers are made up for. */
export interface Imagined extends Circumstances {
  /** An ISO time. */
  readonly startedAt: string;
}

/**
 * The answer that is made up for a question; nothing where there is nothing to answer, or it must stay open. `inView` is
 * everything that is asked now.
 */
export const madeUpAnswer = (
  walk: Imagined,
  asked: Asked,
  wanted: Wanted,
  inView: readonly Asked[] = allAsked(walk),
): Answer | undefined => {
  const word = wanted.get(asked.id);
  if (asked.kind === 'punt') return mark(walk, asked, wanted, inView);
  if (wanted.has(asked.id) && word === undefined) return undefined;
  switch (asked.kind) {
    case 'lees':
      return undefined;
    case 'schuilnaam':
    case 'open':
      return words(asked, word);
    case 'keuze':
      return choice(asked, word);
    case 'meerkeuze':
      return choices(asked, word);
    case 'schaal':
      return { kind: 'schaal', value: typeof word === 'number' ? word : STEP };
    case 'als-dan':
      return { kind: 'als-dan', plans: [{ ...(asked.about && { punt: asked.about.id }), ...PLAN }] };
    case 'afspraken':
      return {
        kind: 'afspraken',
        items: [{ ...AGREEMENT, wanneer: daysLater(walk.startedAt.slice(0, 10), WEEK) }],
      };
    case 'datum':
      return day(walk.startedAt, word);
  }
};

/** The conversation with every question answered that comes into view, in the order in which they come. */
export const imagined = (start: Imagined, wanted: Wanted): Imagined => {
  let walk = start;
  const met = new Set<string>();
  for (;;) {
    const { answers } = walk;
    const inView = allAsked(walk);
    const next = inView.find(({ key }) => !met.has(key));
    if (!next) return walk;
    met.add(next.key);
    const answer = madeUpAnswer(walk, next, wanted, inView);
    if (answer) walk = { ...walk, answers: { ...answers, [next.key]: answer } };
  }
};

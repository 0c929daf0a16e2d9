import type { Answer } from './answer.ts';
import { formAsked, type Asked, type Circumstances, type Gesprek } from './asked.ts';
import type { Form } from './form/form.ts';
import { pointValues, type Moment, type PointValue } from './words.ts';

/** Something to read, mark or fill in by hand. */
export type SheetItem =
  | { readonly kind: 'read'; readonly text: string }
  | {
      readonly kind: 'points';
      readonly values: readonly PointValue[];
      readonly points: readonly { readonly short?: string; readonly text: string }[];
    }
  | { readonly kind: 'write'; readonly text: string; readonly example?: string }
  /** `one`: a choice of one; else of several. */
  | {
      readonly kind: 'choose';
      readonly text: string;
      readonly options: readonly string[];
      readonly one: boolean;
      readonly example?: string;
    }
  | { readonly kind: 'scale'; readonly text: string; readonly lowest: string; readonly highest: string }
  /** `count`: how many plans there is room for. */
  | { readonly kind: 'plan'; readonly text: string; readonly count: number; readonly example?: string }
  | { readonly kind: 'agreements'; readonly text: string; readonly example?: string }
  | { readonly kind: 'day'; readonly text: string; readonly example?: string };

/** A form on paper. */
export interface Sheet {
  readonly title: string;
  readonly moment?: Moment;
  readonly source: string;
  /** Whether it is about one student, whose schuilnaam may stand above it. */
  readonly aboutStudent: boolean;
  readonly pages: readonly { readonly title: string; readonly items: readonly SheetItem[] }[];
}

/** How many points are taken to need attention, so that there is room for a plan for each. */
const PLANS = 2;

/** How much of a form is asked; a text to read counts least. */
const extent = (walk: Circumstances): number => formAsked(walk).filter(({ kind }) => kind !== 'lees').length;

// Paper cannot show a question once another is answered, so a choice is taken to be made as most is asked; where it
// makes no difference it stays open, and with it the words for every case.
const choiceFor = (walk: Circumstances, asked: Asked): Circumstances => {
  const answered = (option: string): Circumstances => ({
    ...walk,
    answers: { ...walk.answers, [asked.key]: { kind: 'keuze', option } },
  });
  return asked.options
    .map(({ id }) => answered(id))
    .reduce((fullest, candidate) => (extent(candidate) > extent(fullest) ? candidate : fullest), walk);
};

/** The points that are taken to need a plan, by the mark that asks for one. */
const markedPoints = (walk: Circumstances): Readonly<Record<string, Answer>> => {
  const hangsOn = walk.form.pages
    .flatMap(({ questions }) => questions)
    .flatMap(({ optionsFrom, repeatFor }) => [optionsFrom, repeatFor]);
  const value = pointValues(walk.given.moment).find((mark) => hangsOn.includes(mark));
  if (value === undefined) return {};
  const points = formAsked(walk).filter(({ kind }) => kind === 'punt');
  return Object.fromEntries(points.slice(0, PLANS).map(({ key }) => [key, { kind: 'punt', value }]));
};

/** The conversation in which as much as possible is asked. */
const fullest = (form: Form, given: Gesprek): Circumstances => {
  let walk: Circumstances = { form, given, intake: [], plans: [], answers: {} };
  walk = { ...walk, answers: markedPoints(walk) };
  const met = new Set<string>();
  for (;;) {
    const next = formAsked(walk).find(({ kind, key }) => kind === 'keuze' && !met.has(key));
    if (!next) return walk;
    met.add(next.key);
    walk = choiceFor(walk, next);
  }
};

const itemOf = (asked: Asked, form: Form): Exclude<SheetItem, { kind: 'points' }> | undefined => {
  const { text, options, scaleWords } = asked;
  const example = asked.example === undefined ? {} : { example: asked.example };
  switch (asked.kind) {
    case 'lees':
      return { kind: 'read', text };
    case 'open':
      return { kind: 'write', text, ...example };
    case 'keuze':
      return { kind: 'choose', text, options: options.map((option) => option.text), one: true, ...example };
    case 'meerkeuze': {
      const marked = form.pages.some(({ questions }) =>
        questions.some(({ id, optionsFrom }) => id === asked.base && optionsFrom !== undefined),
      );
      // Which points those are is only known by hand.
      return marked
        ? { kind: 'write', text }
        : { kind: 'choose', text, options: options.map((option) => option.text), one: false, ...example };
    }
    case 'schaal':
      return { kind: 'scale', text, lowest: scaleWords[0] ?? '', highest: scaleWords.at(-1) ?? '' };
    case 'als-dan':
      return { kind: 'plan', text, count: 1, ...example };
    case 'afspraken':
      return { kind: 'agreements', text, ...example };
    case 'datum':
      return { kind: 'day', text, ...example };
    default:
      return undefined;
  }
};

/** Puts a question behind the others of its page: points stand together, plans for several points too. */
const added = (
  items: readonly SheetItem[],
  asked: Asked,
  form: Form,
  moment: Moment | undefined,
): readonly SheetItem[] => {
  const last = items.at(-1);
  if (asked.kind === 'punt') {
    const point = { text: asked.text, ...(asked.short !== undefined && { short: asked.short }) };
    return last?.kind === 'points'
      ? [...items.slice(0, -1), { ...last, points: [...last.points, point] }]
      : [...items, { kind: 'points', values: pointValues(moment), points: [point] }];
  }
  const item = itemOf(asked, form);
  if (!item) return items;
  if (item.kind === 'plan' && last?.kind === 'plan' && asked.about) {
    return [...items.slice(0, -1), { ...last, count: last.count + 1 }];
  }
  return [...items, item];
};

/** A form as a sheet of paper, for what is known of the conversation. */
export const sheetOf = (form: Form, given: Gesprek): Sheet => {
  const { moment } = given;
  const pages = new Map<string, { readonly title: string; items: readonly SheetItem[] }>();
  for (const asked of formAsked(fullest(form, given))) {
    const page = pages.get(asked.page.id) ?? { title: asked.page.title, items: [] };
    page.items = added(page.items, asked, form, moment);
    pages.set(asked.page.id, page);
  }
  return {
    title: form.title,
    ...(moment !== undefined && form.moments.length > 1 && { moment }),
    source: form.source,
    aboutStudent: form.intake.includes('student'),
    pages: [...pages.values()],
  };
};

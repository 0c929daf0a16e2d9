import type { Asked } from '../../../domain/asked.ts';
import { normaliseLine } from '../../../domain/text.ts';
import { KEYS, keptReadyFirst, PLAN, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import {
  isOneOfThem,
  withoutAls,
  withoutDan,
  type PlanHalves,
  type ReadySentence,
} from '../questions/plan-sentence.ts';
import { fieldText, type TextField } from '../text-field.ts';
import { padded } from '../wrap.ts';
import type { BodyView } from './body.ts';
import { fieldRows } from './field.ts';
import { questionRows } from './question.ts';
import { BLANK, blanks, prose, type Row } from './rows.ts';
import { NARROW, type Space } from './space.ts';

/** A plan that is being made. */
export interface PlanState {
  readonly als: TextField;
  readonly dan: TextField;
  /** The field that has the keys, or the index of a ready sentence. */
  readonly active: 'als' | 'dan' | number;
  readonly touched: boolean;
}

/** What stays the same while a plan is made. */
export interface PlanPage {
  readonly asked: Asked;
  /** The ready sentences to begin with. */
  readonly starts: readonly ReadySentence[];
  /** What Enter does on the way out; `filled`: there is a plan, or there was one. */
  readonly next: (filled: boolean) => KeyHint;
}

const LABEL_WIDTH = 8;

/** What stands in the two fields, as it will be kept. */
export const halvesOf = ({ als, dan }: PlanState): PlanHalves => ({
  als: withoutAls(normaliseLine(fieldText(als))),
  dan: withoutDan(normaliseLine(fieldText(dan))),
});

/** Whether nothing was written. */
export const isBlankPlan = (state: PlanState): boolean => {
  const { als, dan } = halvesOf(state);
  return als === '' && dan === '';
};

/** Whether a ready sentence can be taken: nothing of hers would go. */
export const offersStarts = ({ starts }: PlanPage, state: PlanState): boolean =>
  starts.length > 0 && (isBlankPlan(state) || isOneOfThem(halvesOf(state), starts));

const labelRows = (word: string, asks: string, active: boolean, width: number): readonly Row[] => {
  const label = [active ? 'accent' : 'strong', padded(word, LABEL_WIDTH)] as const;
  if (asks === '') return [[label]];
  return prose(asks, width - LABEL_WIDTH, 'quiet').map((row, index): Row => [
    index === 0 ? label : blanks(LABEL_WIDTH),
    ...row,
  ]);
};

/** The ready sentences as a list to walk through, and the rows that each of them takes. */
const startBlock = (
  { starts }: PlanPage,
  active: PlanState['active'],
  width: number,
): { readonly rows: readonly Row[]; readonly spans: readonly (readonly [number, number])[] } => {
  const kept = starts.flatMap(({ from }) => from ?? []);
  const [moment] = kept;
  const more = moment === undefined ? PLAN.startsChange : keptReadyFirst(kept.length, moment);
  const heading = width < NARROW ? PLAN.starts : `${PLAN.starts} ${more}`;
  const rows: Row[] = [...prose(heading, width, 'quiet')];
  const spans = starts.map(({ als, dan }, index): readonly [number, number] => {
    const isCurrent = index === active;
    const first = rows.length;
    const style = isCurrent ? 'current' : undefined;
    for (const [at, row] of prose(`Als ${als}, dan ${dan}`, width - 2, style).entries()) {
      rows.push([isCurrent && at === 0 ? ['accent', `${GLYPHS.current} `] : blanks(2), ...row]);
    }
    return [first, rows.length - 1];
  });
  return { rows, spans };
};

const keysFor = (page: PlanPage, state: PlanState, isKept: boolean): readonly KeyHint[] => {
  if (typeof state.active === 'number') return [KEYS.takeStart, KEYS.move];
  const isBlank = isBlankPlan(state);
  const onward = state.active === 'als' && !isBlank ? KEYS.toDan : page.next(!isBlank || isKept);
  return [onward, ...(offersStarts(page, state) ? [KEYS.toStarts] : []), KEYS.otherField];
};

/** Two fields, and under them the ready sentences as long as they can be taken. */
export const planView = (page: PlanPage, state: PlanState, isKept: boolean, space: Space): BodyView => {
  const { width } = space;
  const { active } = state;
  const isNarrow = width < NARROW;
  const offers = offersStarts(page, state);
  // In a narrow window the sentences themselves say what is asked, and show how.
  const isShort = isNarrow && offers;
  const als = fieldRows(state.als, width, active === 'als');
  const dan = fieldRows(state.dan, width, active === 'dan');
  const { rows: starts, spans } = startBlock(page, active, width);
  const main: Row[] = [...labelRows(PLAN.als, isShort ? '' : PLAN.alsQuestion, active === 'als', width)];
  const alsAt = main.length + als.caretRow;
  main.push(...als.rows, ...(isShort ? [] : [BLANK]));
  main.push(...labelRows(PLAN.dan, isShort ? '' : PLAN.danQuestion, active === 'dan', width));
  const danAt = main.length + dan.caretRow;
  main.push(...dan.rows);
  const advice = prose(PLAN.advice, width, 'quiet');
  // Beneath the fields, and not after the sentences: where those go, it stays.
  if (!isNarrow && space.tall) main.push(BLANK, ...advice);
  const startsAt = main.length + 1;
  if (offers) main.push(BLANK, ...starts);
  // Their place stays empty, so that nothing jumps while she types.
  else if (page.starts.length > 0 && !isNarrow) main.push(BLANK, ...starts.map(() => BLANK));
  const [first, last] = (typeof active === 'number' ? spans[active] : undefined) ?? [0, 0];
  const caret = active === 'als' ? alsAt : danAt;
  const { passage, head, example } = questionRows(page.asked, width);
  return {
    passage,
    head,
    example: isShort ? [] : example,
    main,
    together: true,
    focus: typeof active === 'number' ? [startsAt + first, startsAt + last] : [Math.max(0, caret - 1), caret],
    aside: isNarrow && !isShort ? advice : [],
    keys: keysFor(page, state, isKept),
  };
};

import { textsIn } from '../../../domain/answer.ts';
import { answerTo, type Asked } from '../../../domain/asked.ts';
import { INTAKE_PAGE } from '../../../domain/form/form.ts';
import { openQuestions, type Draft } from '../../../domain/session.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE, OVERVIEW, type KeyHint } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import {
  expiredAnswers,
  overviewPages,
  placesIn,
  type OverviewItem,
  type OverviewPage,
} from '../questions/overview-items.ts';
import { shortAnswer } from '../questions/short-answer.ts';
import { textWidth } from '../width.ts';
import { padded, shorten } from '../wrap.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
import { blanks, prose, type Row, type Span } from './rows.ts';
import { NARROW, type Space } from './space.ts';

/** Where the keys are: on a question, by its place among those that can be gone to, or on *Bewaren*. */
export interface OverviewState {
  readonly current: number | 'save';
}

// Inside the foot it stands behind a key.
const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

type OverviewStep = BodyStep<OverviewState, Going>;

const LABEL_WIDTH = 26;
const GUTTER = 2;
/** So many answers that go are shown beside *Bewaren*. */
const MOST_EXPIRED = 2;
/** Rows that the header, the title, *Bewaren* and the keys take. */
const AROUND = 9;

const labelOf = ({ short, text, about }: Pick<Asked, 'short' | 'text' | 'about'>): string =>
  about === undefined ? (short ?? text) : `${short ?? text} · ${about.text}`;

/** How the overview is shown. */
export interface OverviewTask {
  /** JJJJ-MM-DD. */
  readonly today: string;
  /** What confirming does, where it does not save. */
  readonly confirm?: string;
  /** The key of an answer that she is told of as she comes here: it is in sight. */
  readonly near?: string;
}

/** Everything that was filled in, before it is saved. */
export const overviewBody = (
  draft: Draft,
  { today, confirm = OVERVIEW.save, near }: OverviewTask,
): Body<OverviewState, Going> => {
  const pages = overviewPages(draft);
  const reachable = placesIn(pages);
  const open = openQuestions(draft).length;

  const go = (current: number): OverviewStep => {
    // Round: under the last question is *Bewaren*, and under that the first again.
    const places = reachable.length + 1;
    const place = (current + places) % places;
    return { state: { current: place === reachable.length ? 'save' : place } };
  };

  const placeOf = ({ current }: OverviewState): number => (current === 'save' ? reachable.length : current);

  const enter = (state: OverviewState): OverviewStep => {
    if (state.current === 'save') return { state, leave: { reply: { type: 'confirmed' } } };
    const key = reachable[state.current]?.key;
    return key === undefined ? { state } : { state, leave: { reply: { type: 'jump', key } } };
  };

  const press = (state: OverviewState, name: string): OverviewStep | undefined => {
    switch (name) {
      case 'enter':
        return enter(state);
      case 'up':
      case 'left':
        return go(placeOf(state) - 1);
      case 'down':
      case 'right':
      case 'tab':
        return go(placeOf(state) + 1);
      case 'home':
        return go(0);
      case 'end':
        return go(reachable.length);
      case 'pageup':
        return go(Math.max(0, placeOf(state) - 8));
      case 'pagedown':
        return go(Math.min(reachable.length, placeOf(state) + 8));
      default:
        return undefined;
    }
  };

  const reduce = (state: OverviewState, event: TypedEvent): OverviewStep | undefined =>
    event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;

  const answerSpan = (asked: Asked, width: number): Span => {
    const half = draft.typing[asked.key];
    const answer = half ?? answerTo(draft, asked);
    const text = answer ? shortAnswer(answer, asked, today) : '';
    if (text === '') return ['quiet', asked.aside ? OVERVIEW.aside : GLYPHS.unset];
    const shownText = half ? `${text} (${OVERVIEW.half})` : text;
    return answer?.kind === 'punt' && answer.value === 'aandacht'
      ? ['value', shorten(shownText, width, GLYPHS.more)]
      : shorten(shownText, width, GLYPHS.more);
  };

  /** The label of a line, and what stands behind it in the room that is left. */
  const textFor = (
    item: OverviewItem,
    { title, isFolded }: OverviewPage,
  ): { readonly label: string; readonly answer: (width: number) => Span } => {
    if (item.type === 'answer') {
      return { label: labelOf(item.asked), answer: (width) => answerSpan(item.asked, width) };
    }
    const names = item.points.map(({ short, text }) => short ?? text).join(` ${GLYPHS.separator} `);
    const count = OVERVIEW.openPoints(item.points.length);
    return {
      label: isFolded ? title : count,
      answer: (width) => ['quiet', shorten(isFolded ? count : names, width, GLYPHS.more)],
    };
  };

  const rowsFor = (
    item: OverviewItem,
    page: OverviewPage,
    isCurrent: boolean,
    { width, frame }: Space,
  ): readonly Row[] => {
    const pointer: Span = isCurrent ? ['accent', `${GLYPHS.current} `] : blanks(GUTTER);
    const { label, answer } = textFor(item, page);
    const style = (text: string): Span => [isCurrent ? 'current' : 'quiet', text];
    if (width < NARROW) {
      return [
        [pointer, style(shorten(label, width - GUTTER, GLYPHS.more))],
        [blanks(GUTTER + 2), answer(width - GUTTER - 2)],
      ];
    }
    const text = padded(shorten(label, LABEL_WIDTH, GLYPHS.more), LABEL_WIDTH + 2);
    return [[pointer, style(text), answer(frame - GUTTER - LABEL_WIDTH - 2)]];
  };

  // What belonged to questions that a newer list no longer has is kept, but there are no words to show it under.
  const all = expiredAnswers(draft);
  const isHers = ({ answer }: (typeof all)[number]): boolean => textsIn(answer).some((text) => text !== '');
  // First her own words: a mark is made again in no time.
  const gone = [...all.filter(isHers), ...all.filter((one) => !isHers(one))].map(
    ({ question, answer }) => `${labelOf(question)} · ${shortAnswer(answer, question, today)}`,
  );

  /** Right above *Bewaren*, for after it these words are gone: how many, and how the first of them begin. */
  const expiredRows = ({ width, tall }: Space): readonly Row[] => {
    if (gone.length === 0) return [];
    const isShort = width < NARROW || !tall;
    const sentence = (isShort ? OVERVIEW.expiredInShort : OVERVIEW.expired)(gone.length);
    const shown = gone.slice(0, isShort ? 1 : MOST_EXPIRED);
    const rest = gone.length - shown.length;
    return [
      ...prose(sentence, width, 'warning'),
      ...shown.map((line, index): Row => {
        const more = rest > 0 && index === shown.length - 1 ? ` ${OVERVIEW.moreExpired(rest)}` : '';
        const room = width - GUTTER - textWidth(more);
        return [blanks(GUTTER), shorten(line, room, GLYPHS.more), ['quiet', more]];
      }),
    ];
  };

  const listRows = (
    state: OverviewState,
    space: Space,
    isAiry = true,
  ): { readonly rows: readonly Row[]; readonly at: number } => {
    const rows: Row[] = [];
    let at = 0;
    let wasFolded = false;
    for (const page of pages) {
      if (isAiry && rows.length > 0 && !(wasFolded && page.isFolded)) rows.push([]);
      wasFolded = page.isFolded;
      if (page.id !== INTAKE_PAGE && !page.isFolded) rows.push(...prose(page.title, space.width, 'accent'));
      for (const item of page.items) {
        const isCurrent = state.current !== 'save' && reachable[state.current] === item;
        const isNear = state.current === 'save' && item.type === 'answer' && item.asked.key === near;
        if (isCurrent || isNear) at = rows.length;
        rows.push(...rowsFor(item, page, isCurrent, space));
      }
    }
    // Rather more answers in sight than white between them.
    if (isAiry && rows.length > space.rows - AROUND) return listRows(state, space, false);
    return { rows, at };
  };

  // Where nothing is kept, what is still empty may be what comes next.
  const openSpans: Row = confirm === OVERVIEW.save ? ['   ', ['quiet', OVERVIEW.open(open)]] : [];

  const saveRows = (isCurrent: boolean, { width }: Space): readonly Row[] => {
    const save: Row = [
      isCurrent ? ['accent', `${GLYPHS.current} `] : blanks(GUTTER),
      isCurrent ? ['current', confirm] : confirm,
    ];
    return width < NARROW ? [save] : [[...save, ...openSpans]];
  };

  /** What Enter does here: what it confirms, in the words that stand beside it, or what becomes of an answer. */
  const enterKey = ({ current }: OverviewState): KeyHint => {
    if (current === 'save') return [KEYS.save[0], inSentence(confirm)];
    const item = reachable[current];
    const isFilled =
      item?.type === 'answer' && (answerTo(draft, item.asked) ?? draft.typing[item.asked.key]) !== undefined;
    return isFilled ? KEYS.change : KEYS.fillIn;
  };

  const view = (state: OverviewState, space: Space): BodyView => {
    const { rows, at } = listRows(state, space);
    const saves = state.current === 'save';
    return {
      head: prose(OVERVIEW.title, space.width, 'title'),
      main: rows,
      focus: [at, Math.min(rows.length - 1, at + 1)],
      under: [[], ...expiredRows(space), ...saveRows(saves, space)],
      keys: [enterKey(state), KEYS.move],
    };
  };

  return {
    initial: { current: 'save' },
    reduce,
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view,
    topic: () => ({ title: OVERVIEW.title, explanation: OVERVIEW.explanation, keys: KEYS_HERE.overview }),
  };
};

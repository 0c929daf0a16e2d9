import type { Answer } from '../../../domain/answer.ts';
import { gesprekOf, type Asked } from '../../../domain/asked.ts';
import type { Draft, Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import { pointValues, type PointValue } from '../../../domain/words.ts';
import type { Aids, Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE, MARK_KEYS, NOTHING_CHOSEN } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { answered, cleared, hasPointsElsewhere, standing, topicOf, typing } from '../questions/question.ts';
import { createField, fieldText, isEmptyField, type TextField } from '../text-field.ts';
import type { Body, BodyStep } from './body.ts';
import { pressField } from './field.ts';
import { noteOf, noteWidth, pointsView, type PointsPage, type PointsState } from './points-view.ts';
import { goOn, nextKey } from './question.ts';
import type { Space } from './space.ts';

type PointsStep = BodyStep<PointsState, Going>;

const pointAnswer = (value: PointValue | undefined, note: string): Answer => ({
  kind: 'punt',
  ...(value !== undefined && { value }),
  ...(note !== '' && { note }),
});

/** The page of points at which a draft stands. */
export const pointsBody = (points: readonly Asked[], draft: Draft, aids: Aids): Body<PointsState, Going> => {
  const page: PointsPage = {
    points,
    values: pointValues(gesprekOf(draft).moment),
    next: nextKey(draft, true),
  };
  const { values } = page;
  const last = points.length - 1;
  // Of several pages one may well stay empty: then it is not so that nothing was chosen.
  const chosenElsewhere = hasPointsElsewhere(draft, points);

  const begin = (): PointsState => {
    const marks: Record<string, PointValue | undefined> = {};
    const notes: Record<string, string> = {};
    for (const point of points) {
      const answer = standing(draft, point);
      if (answer?.kind !== 'punt') continue;
      marks[point.key] = answer.value;
      notes[point.key] = answer.note ?? '';
    }
    const screen = draft.status === 'asking' ? draft.screen : undefined;
    const current = Math.max(
      0,
      points.findIndex(({ key }) => key === screen),
    );
    const half = points.filter(({ key }) => Object.hasOwn(draft.typing, key) && notes[key]);
    const open = half.find((point) => point === points[current]);
    return {
      current,
      marks,
      notes,
      written: half.map(({ key }) => key),
      // She was in the middle of it, or it may not be kept as it is.
      ...(open && { note: createField(notes[open.key] ?? '') }),
    };
  };

  const moveTo = (state: PointsState, current: number): PointsStep => ({
    state: { ...state, current: Math.max(0, Math.min(last, current)) },
  });

  const marked = (state: PointsState, value: PointValue | undefined, current: number): PointsStep => {
    const point = points[state.current];
    if (!point) return { state };
    const note = noteOf(state, point);
    return {
      state: { ...state, marks: { ...state.marks, [point.key]: value }, current: Math.min(last, current) },
      moves: [
        value === undefined && note === '' ? cleared(point) : answered(point, pointAnswer(value, note)),
      ],
    };
  };

  const cycled = (state: PointsState, by: 1 | -1): PointsStep => {
    const choices = [undefined, ...values];
    const now = choices.indexOf(state.marks[points[state.current]?.key ?? '']);
    return marked(state, choices.at((now + by) % choices.length), state.current);
  };

  const written = ({ note }: PointsState): string =>
    note === undefined ? '' : normaliseText(fieldText(note));

  const withNote = (state: PointsState): PointsState => {
    const { note, ...rest } = state;
    const point = points[state.current];
    return note === undefined || !point
      ? rest
      : {
          ...rest,
          notes: { ...rest.notes, [point.key]: written(state) },
          written: [...new Set([...rest.written, point.key])],
        };
  };

  /** What was written here, once more: a note that is refused keeps her at it. */
  const writtenMoves = (state: PointsState): readonly Move[] =>
    points
      .filter(({ key }) => state.written.includes(key))
      .flatMap((point) => {
        const note = noteOf(state, point);
        return note === '' ? [] : [answered(point, pointAnswer(state.marks[point.key], note))];
      });

  const noteMoves = (state: PointsState): readonly Move[] => {
    const point = points[state.current];
    if (state.note === undefined || !point) return [];
    // A note that was typed and erased again may have been kept half typed.
    if (state.note.past.length === 0) return [];
    const text = written(state);
    const value = state.marks[point.key];
    return [value === undefined && text === '' ? cleared(point) : answered(point, pointAnswer(value, text))];
  };

  const closed = (state: PointsState, by = 0): PointsStep => ({
    ...moveTo(withNote(state), state.current + by),
    moves: noteMoves(state),
  });

  const inNote = (
    state: PointsState,
    note: TextField,
    event: TypedEvent,
    space: Space,
  ): PointsStep | undefined => {
    if (event.type === 'key' && event.name === 'enter') return closed(state);
    if (event.type === 'key' && event.name === 'tab') return closed(state, 1);
    const next = pressField(note, event, noteWidth(page, space));
    return next && { state: { ...state, note: next } };
  };

  const letter = (state: PointsState, text: string): PointsStep | undefined => {
    const value = values.find((candidate) => MARK_KEYS[candidate] === text.toLowerCase());
    if (value !== undefined) return marked(state, value, state.current + 1);
    if (text === ' ') return cycled(state, 1);
    if (text.toLowerCase() === KEYS.note[0]) {
      const point = points[state.current];
      return point && { state: { ...state, note: createField(noteOf(state, point)) } };
    }
    const index = /^[1-9]$/.test(text) ? Number(text) - 1 : undefined;
    return index !== undefined && index <= last ? moveTo(state, index) : undefined;
  };

  const isUntouched = ({ marks, notes }: PointsState): boolean =>
    points.every(({ key }) => marks[key] === undefined && !notes[key]);

  const press = (state: PointsState, name: string): PointsStep | undefined => {
    switch (name) {
      case 'enter':
        return goOn(
          state,
          writtenMoves(state),
          isUntouched(state) && !chosenElsewhere ? NOTHING_CHOSEN : undefined,
        );
      case 'up':
        return moveTo(state, state.current - 1);
      case 'down':
      case 'tab':
        return moveTo(state, state.current + 1);
      case 'home':
        return moveTo(state, 0);
      case 'end':
        return moveTo(state, last);
      case 'right':
      case 'space':
        return cycled(state, 1);
      case 'left':
        return cycled(state, -1);
      case 'backspace':
      case 'delete':
        return marked(state, undefined, state.current);
      default:
        return undefined;
    }
  };

  const reduce = (state: PointsState, event: TypedEvent, space: Space): PointsStep | undefined => {
    if (state.note !== undefined) return inNote(state, state.note, event, space);
    if (event.type === 'text') return letter(state, event.text);
    return event.type === 'key' && !event.ctrl && !event.alt ? press(state, event.name) : undefined;
  };

  return {
    initial: begin(),
    reduce,
    settle: noteMoves,
    typing(state) {
      const point = points[state.current];
      if (state.note === undefined || !point || state.note.past.length === 0) return undefined;
      return typing(point, pointAnswer(state.marks[point.key], written(state)));
    },
    takesText: ({ note }) => note !== undefined,
    writing: ({ note }) => note !== undefined && !isEmptyField(note),
    refused(state, move) {
      const index = move.type === 'answered' ? points.findIndex(({ key }) => key === move.key) : -1;
      const point = points[index];
      return point === undefined || state.note !== undefined
        ? state
        : { ...state, current: index, note: createField(noteOf(state, point)) };
    },
    free(state) {
      const { note, current } = state;
      const point = points[current];
      return (
        note &&
        point && {
          name: point.key,
          field: note,
          manyLines: true,
          with: (next) => ({ ...state, note: next }),
        }
      );
    },
    view: (state, space) => pointsView(page, state, space),
    topic(state) {
      const point = points[state.current];
      return point ? topicOf({ asked: point, aids }, KEYS_HERE.points) : { keys: KEYS_HERE.points };
    },
  };
};

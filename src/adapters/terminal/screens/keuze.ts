import type { Answer } from '../../../domain/answer.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import { cleared, standing, topicOf, type Question } from '../questions/question.ts';
import { isEmptyField } from '../text-field.ts';
import type { Body, BodyStep, BodyView } from './body.ts';
import { chosenBy, optionKey, optionRows } from './choice-rows.ts';
import {
  handed,
  noteCaret,
  noteKeys,
  notePart,
  noteRows,
  standingNote,
  withNote,
  type Note,
} from './note.ts';
import { nextKey, questionRows } from './question.ts';
import type { Space } from './space.ts';

/** One choice: which option, whether it was handed over, and the note about it. */
export interface KeuzeState {
  readonly option?: number;
  /** Not chosen by her, but what Enter takes. */
  readonly proposed: boolean;
  readonly note: Note;
  readonly afterOne: boolean;
}

type KeuzeStep = BodyStep<KeuzeState, Going>;

/** One of several options. */
export const keuzeBody = (question: Question): Body<KeuzeState, Going> => {
  const { asked, draft } = question;
  const { options, noteText: asks } = asked;

  const begin = (): KeuzeState => {
    const answer = standing(draft, asked);
    const chosen = answer?.kind === 'keuze' ? answer : undefined;
    const index = options.findIndex(({ id }) => id === (chosen?.option ?? asked.standard));
    return {
      ...(index >= 0 && { option: index }),
      proposed: chosen === undefined,
      note: standingNote(draft, asked, chosen?.note),
      afterOne: false,
    };
  };

  const answerOf = ({ option, note }: KeuzeState): Answer | undefined => {
    const id = option === undefined ? undefined : options[option]?.id;
    if (id === undefined) return undefined;
    return { kind: 'keuze', option: id, ...notePart(asked, note) };
  };

  // The keys stay with the options, so that the next letter or number corrects the choice.
  const choose = (state: KeuzeState, option: number): KeuzeStep => {
    const next: KeuzeState = { ...state, option, proposed: false, afterOne: option === 0 };
    return { state: next, moves: handed(asked, answerOf(next)) };
  };

  const step = (state: KeuzeState, by: 1 | -1): KeuzeStep => {
    const last = options.length - 1;
    const from = state.option ?? (by === 1 ? -1 : last + 1);
    return choose(state, Math.max(0, Math.min(last, from + by)));
  };

  const clear = (state: KeuzeState): KeuzeStep => {
    const { option, ...rest } = state;
    return option === undefined
      ? { state }
      : { state: { ...rest, proposed: false }, moves: [cleared(asked)] };
  };

  const isChosen = ({ option, proposed }: KeuzeState): boolean => option !== undefined && !proposed;

  const press = (state: KeuzeState, name: string): KeuzeStep | undefined => {
    switch (name) {
      case 'up':
      case 'left':
        return step(state, -1);
      case 'down':
      case 'right':
      case 'tab':
        return step(state, 1);
      case 'backspace':
      case 'delete':
        return clear(state);
      default:
        return undefined;
    }
  };

  const pick = (state: KeuzeState, event: TypedEvent): KeuzeStep | undefined => {
    if (event.type === 'key') return press(state, event.name);
    const option = event.type === 'text' ? chosenBy(event.text, options, state.afterOne) : undefined;
    return option === undefined ? undefined : choose(state, option);
  };

  const view = (state: KeuzeState, { width }: Space): BodyView => {
    const shown = options.map((option, index) => ({ key: optionKey(option, index), text: option.text }));
    const { rows, spans } = optionRows(shown, state.option, width);
    const open = asks !== undefined && isChosen(state);
    const chosen = spans[state.option ?? 0] ?? [0, 0];
    const caret = open ? rows.length + noteCaret(state.note, asks, width) : 0;
    const next = nextKey(draft, state.option !== undefined);
    return {
      ...questionRows(asked, width),
      main: [...rows, ...(open ? noteRows(state.note, asks, width) : [])],
      focus: state.note.active ? [caret, caret] : chosen,
      keys: state.note.active
        ? noteKeys(next)
        : [KEYS.choose, open && isEmptyField(state.note.field) ? KEYS.toNote : next],
    };
  };

  return withNote({
    asked,
    initial: begin(),
    isChosen,
    answer: answerOf,
    choose: pick,
    view,
    topic: () => topicOf(question, KEYS_HERE.choice),
  });
};

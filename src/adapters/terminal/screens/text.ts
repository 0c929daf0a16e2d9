import type { Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import {
  answered,
  cleared,
  isKept,
  standing,
  topicOf,
  typing,
  type Question,
} from '../questions/question.ts';
import { createField, fieldText, isEmptyField, type TextField } from '../text-field.ts';
import type { Body } from './body.ts';
import { fieldRows, pressField, sameText } from './field.ts';
import { goOn, nextKey, questionRows } from './question.ts';

/** An answer of several lines; `touched`: it is not, or not only, what was answered before. */
export interface TextState {
  readonly field: TextField;
  readonly touched: boolean;
}

/** A question that is answered in her own words. */
export const textBody = (question: Question): Body<TextState, Going> => {
  const { asked, draft } = question;
  const answer = standing(draft, asked);
  const halfTyped = Object.hasOwn(draft.typing, asked.key);
  const textOf = ({ field }: TextState): string => normaliseText(fieldText(field));

  const settle = (state: TextState): readonly Move[] => {
    if (!state.touched) return [];
    const text = textOf(state);
    return [text === '' ? cleared(asked) : answered(asked, { kind: 'open', text })];
  };

  return {
    initial: { field: createField(answer?.kind === 'open' ? answer.text : ''), touched: halfTyped },
    reduce(state, event, { width }) {
      if (event.type === 'key' && event.name === 'enter') return goOn(state, settle(state));
      const field = pressField(state.field, event, width);
      return field && { state: { field, touched: state.touched || !sameText(field, state.field) } };
    },
    settle,
    typing(state) {
      return state.touched ? typing(asked, { kind: 'open', text: textOf(state) }) : undefined;
    },
    takesText: () => true,
    writing: ({ field }) => !isEmptyField(field),
    free: ({ field }) => ({
      name: asked.key,
      field,
      manyLines: true,
      with: (next) => ({ field: next, touched: true }),
    }),
    view(state, { width }) {
      const { rows, caretRow } = fieldRows(state.field, width);
      return {
        ...questionRows(asked, width),
        main: rows,
        focus: [caretRow, caretRow],
        keys: [nextKey(draft, !isEmptyField(state.field) || isKept(draft, asked)), KEYS.newline],
      };
    },
    topic: () => topicOf(question, KEYS_HERE.text),
  };
};

import type { Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import { normaliseLine } from '../../../domain/text.ts';
import { KEYS_HERE, SCHUILNAMEN } from '../../../texts/screens.ts';
import { createField, fieldText, isEmptyField, type TextField } from '../text-field.ts';
import type { Body } from './body.ts';
import { fieldRows, pressField, sameText } from './field.ts';
import {
  answered,
  cleared,
  goOn,
  nextKey,
  questionRows,
  standing,
  topicOf,
  typing,
  type Question,
} from './question.ts';
import { prose, type Row } from './rows.ts';

/** The schuilnaam as it is typed. */
export interface SchuilnaamState {
  readonly field: TextField;
  readonly touched: boolean;
}

/** Which student it is about, under a name that says nothing. */
export const schuilnaamBody = (question: Question): Body<SchuilnaamState, Move> => {
  const { asked, draft, aids } = question;
  const answer = standing(draft, asked);
  const halfTyped = Object.hasOwn(draft.typing, asked.key);

  // A capital is a habit, not a mistake.
  const nameIn = ({ field }: SchuilnaamState): Answer => ({
    kind: 'open',
    text: normaliseLine(fieldText(field)).toLowerCase(),
  });
  const moves = (state: SchuilnaamState): readonly Move[] => {
    if (!state.touched) return [];
    const name = nameIn(state);
    return [name.kind === 'open' && name.text === '' ? cleared(asked) : answered(asked, name)];
  };

  const recentRows = (width: number): readonly Row[] =>
    aids.recent.length === 0
      ? []
      : [[['quiet', SCHUILNAMEN.recent]], ...aids.recent.flatMap((line) => prose(line, width, 'quiet'))];

  return {
    initial: { field: createField(answer?.kind === 'open' ? answer.text : ''), touched: halfTyped },
    reduce(state, event, { width }) {
      if (event.type === 'key' && event.name === 'enter') return goOn(state, moves(state));
      const field = pressField(state.field, event, width, true);
      return field && { state: { field, touched: state.touched || !sameText(field, state.field) } };
    },
    // What is refused stays half typed, so that it stands there when she comes back.
    settle: (state) => (state.touched ? [typing(asked, nameIn(state)), ...moves(state)] : []),
    typing: (state) => (state.touched ? typing(asked, nameIn(state)) : undefined),
    takesText: () => true,
    writing: ({ field }) => !isEmptyField(field),
    view(state, { width }) {
      return {
        ...questionRows(asked, width),
        main: fieldRows(state.field, width).rows,
        focus: [0, 0],
        aside: recentRows(width),
        keys: [nextKey(draft, !isEmptyField(state.field))],
      };
    },
    topic: () => topicOf(question, KEYS_HERE.line),
  };
};

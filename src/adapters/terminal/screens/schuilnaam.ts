import type { Answer } from '../../../domain/answer.ts';
import type { Move } from '../../../domain/session.ts';
import { normaliseLine } from '../../../domain/text.ts';
import type { Going } from '../../../ports/terminal.ts';
import { KEYS_HERE, SCHUILNAMEN } from '../../../texts/screens.ts';
import { GLYPHS } from '../glyphs.ts';
import type { TypedEvent } from '../key-event.ts';
import { answered, cleared, standing, topicOf, typing, type Question } from '../questions/question.ts';
import { createField, fieldText, isEmptyField, rewrite, type TextField } from '../text-field.ts';
import type { Body } from './body.ts';
import { fieldRows, pressField, sameText } from './field.ts';
import { goOn, nextKey, questionRows } from './question.ts';
import { blanks, prose, type Row } from './rows.ts';

const GUTTER = 2;

/** The schuilnaam as it is typed. */
export interface SchuilnaamState {
  readonly field: TextField;
  readonly touched: boolean;
  /** The recent one that stands in the field; absent: what stands there she typed herself. */
  readonly picked?: number;
  /** What she had typed before she picked one. */
  readonly own: TextField;
}

/** Which student it is about, under a name that says nothing. */
export const schuilnaamBody = (question: Question): Body<SchuilnaamState, Going> => {
  const { asked, draft, aids } = question;
  const answer = standing(draft, asked);
  const halfTyped = Object.hasOwn(draft.typing, asked.key);
  const standingField = createField(answer?.kind === 'open' ? answer.text : '');

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

  const recentRows = ({ picked }: SchuilnaamState, width: number): readonly Row[] =>
    aids.recent.length === 0
      ? []
      : [
          [['quiet', SCHUILNAMEN.recent]],
          ...aids.recent.flatMap(({ student, about }, index) =>
            prose(`${student} · ${about}`, width - GUTTER, 'quiet').map((row, at): Row => [
              picked === index && at === 0 ? ['accent', `${GLYPHS.current} `] : blanks(GUTTER),
              ...row,
            ]),
          ),
        ];

  /** One further along those used before; above the first stands what she typed herself. */
  const pick = (state: SchuilnaamState, by: 1 | -1): SchuilnaamState => {
    const index = Math.min(aids.recent.length - 1, (state.picked ?? -1) + by);
    const found = aids.recent[index];
    const own = state.picked === undefined ? state.field : state.own;
    if (!found) return { field: own, own, touched: true };
    return { field: rewrite(state.field, found.student), own, touched: true, picked: index };
  };

  const walks = (event: TypedEvent): 1 | -1 | undefined => {
    if (aids.recent.length === 0 || event.type !== 'key' || event.ctrl || event.alt) return undefined;
    if (event.name === 'down' || event.name === 'tab') return 1;
    return event.name === 'up' ? -1 : undefined;
  };

  return {
    initial: { field: standingField, own: standingField, touched: halfTyped },
    reduce(state, event, { width }) {
      if (event.type === 'key' && event.name === 'enter') return goOn(state, moves(state));
      const by = walks(event);
      if (by === -1 && state.picked === undefined) return { state };
      if (by !== undefined) return { state: pick(state, by) };
      const field = pressField(state.field, event, width, true);
      if (!field) return undefined;
      if (sameText(field, state.field)) return { state: { ...state, field } };
      return { state: { field, own: field, touched: true } };
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
        aside: recentRows(state, width),
        keys: [
          nextKey(draft, !isEmptyField(state.field)),
          ...(aids.recent.length > 0 ? [['↑↓', SCHUILNAMEN.pick] as const] : []),
        ],
      };
    },
    topic: () =>
      topicOf(question, [
        ...KEYS_HERE.line,
        ...(aids.recent.length > 0 ? [['↑ ↓ of Tab', SCHUILNAMEN.pickHere] as const] : []),
      ]),
  };
};

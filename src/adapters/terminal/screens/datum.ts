import { dayAndYear } from '../../../domain/dates.ts';
import { dayAsTyped, dutchDate, isVagueDay } from '../../../domain/dutch-date.ts';
import type { Move } from '../../../domain/session.ts';
import { normaliseLine } from '../../../domain/text.ts';
import type { Going } from '../../../ports/terminal.ts';
import { DATES, KEYS_HERE } from '../../../texts/screens.ts';
import { answered, cleared, standing, topicOf, typing, type Question } from '../questions/question.ts';
import { createField, fieldText, isEmptyField, rewrite, type TextField } from '../text-field.ts';
import type { TypedEvent } from '../key-event.ts';
import type { Body, BodyStep } from './body.ts';
import { fieldRows, pressField, sameText } from './field.ts';
import { goOn, nextKey, questionRows } from './question.ts';
import { blanks, prose } from './rows.ts';

/** A day as it is typed. */
export interface DateState {
  readonly field: TextField;
  readonly touched: boolean;
  /** What could not be read as a day and was asked for once more. */
  readonly doubted?: string;
  /** No key was pressed since a day stood there: what is typed takes its place. */
  readonly isFresh: boolean;
}

/** A day, typed as people say it. */
export const dateBody = (question: Question): Body<DateState, Going> => {
  const { asked, draft, today } = question;
  const answer = standing(draft, asked);
  const before = answer?.kind === 'datum' ? answer.date : '';
  const isHalf = Object.hasOwn(draft.typing, asked.key);
  const wordsIn = ({ field }: DateState): string => normaliseLine(fieldText(field));
  const dayIn = (state: DateState): string | undefined => dutchDate(wordsIn(state), today);

  /** How the day is understood, where that is not word for word what stands there. */
  const understood = (state: DateState): string | undefined => {
    const day = dayIn(state);
    const words = day === undefined ? undefined : dayAndYear(day, today);
    return words === wordsIn(state).toLowerCase() ? undefined : words;
  };

  /** A day in the place of the one that stands there; Ctrl+Z brings that back. */
  const begins = ({ isFresh, field }: DateState, event: TypedEvent): TextField | undefined =>
    isFresh && (event.type === 'text' || event.type === 'paste') && normaliseLine(event.text) !== ''
      ? rewrite(field, normaliseLine(event.text))
      : undefined;

  const settle = (state: DateState): readonly Move[] => {
    if (!state.touched) return [];
    const words = wordsIn(state);
    const day = dayIn(state);
    if (words === '') return [cleared(asked)];
    return [
      day === undefined
        ? typing(asked, { kind: 'datum', date: words })
        : answered(asked, { kind: 'datum', date: day }),
    ];
  };

  const enter = (state: DateState): BodyStep<DateState, Going> => {
    const words = wordsIn(state);
    const unread = words !== '' && dayIn(state) === undefined;
    return unread && state.doubted !== words
      ? { state: { ...state, doubted: words } }
      : goOn(state, settle(state));
  };

  return {
    initial: {
      field: createField(dayAsTyped(before, today)),
      touched: isHalf,
      isFresh: before !== '' && !isHalf,
    },
    reduce(state, event, { width }) {
      if (event.type === 'key' && event.name === 'enter') return enter(state);
      const field = begins(state, event) ?? pressField(state.field, event, width, true);
      const touched = field && (state.touched || !sameText(field, state.field));
      return field && { state: { ...state, field, touched: touched === true, isFresh: false } };
    },
    settle,
    typing: (state) =>
      state.touched ? typing(asked, { kind: 'datum', date: dayIn(state) ?? wordsIn(state) }) : undefined,
    takesText: () => true,
    writing: ({ field }) => !isEmptyField(field),
    view(state, { width }) {
      const words = understood(state);
      return {
        ...questionRows(asked, width),
        main: [
          ...fieldRows(state.field, width).rows,
          ...(words === undefined ? [] : [[blanks(2), ['quiet', words] as const]]),
        ],
        focus: [0, 0],
        aside: prose(DATES.hint, width, 'quiet'),
        ...(state.doubted !== undefined &&
          state.doubted === wordsIn(state) && {
            message: isVagueDay(state.doubted) ? DATES.vague : DATES.unreadable,
          }),
        keys: [nextKey(draft, !isEmptyField(state.field))],
      };
    },
    topic: () => topicOf(question, KEYS_HERE.line),
  };
};

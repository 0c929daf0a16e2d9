import type { Move } from '../../../domain/session.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { Body } from './body.ts';
import { goOn, nextKey, topicOf, type Question } from './question.ts';
import { prose, wrapLine, type Row } from './rows.ts';
import type { Space } from './space.ts';

/** Text to read, and the row that is in sight for certain. */
export interface ReadingState {
  readonly row: number;
}

/** What stands above and below the text at most, and a title with white under it (`compose.ts`). */
const AROUND = 8;
const TITLE = 2;

/** The last of so many rows that is in sight for certain when this one is. */
const lastInSight = (row: number, length: number, room: number): number => {
  const top = Math.max(0, Math.min(row - Math.floor(room / 2), length - room));
  return Math.min(length, top + room) - 1;
};

/** Something to read between the questions. */
export const readingBody = (question: Question): Body<ReadingState, Move> => {
  const { asked, draft, aids } = question;
  const beneath = aids.beneath?.(asked, draft) ?? [];
  // What is passed on to somebody else is read to its end.
  const toTheEnd = aids.unkept !== undefined && beneath.length > 0;
  let wrapped: { readonly width: number; readonly rows: readonly Row[] } | undefined;
  const rowsOf = (width: number): readonly Row[] => {
    if (wrapped?.width !== width) {
      const text = [
        ...prose(asked.text, width),
        ...(beneath.length > 0 ? [[]] : []),
        ...beneath.flatMap((line) => wrapLine(line, width)),
      ];
      wrapped = { width, rows: text };
    }
    return wrapped.rows;
  };
  const roomIn = ({ rows }: Space): number =>
    Math.max(1, rows - AROUND - (asked.short === undefined ? 0 : TITLE));
  const isUnread = (row: number, space: Space): boolean => {
    const { length } = rowsOf(space.width);
    return toTheEnd && lastInSight(row, length, roomIn(space)) < length - 1;
  };
  return {
    initial: { row: 0 },
    reduce({ row }, event, space) {
      const { width, rows } = space;
      if (event.type === 'text' && event.text !== ' ') return undefined;
      const name = event.type === 'key' ? event.name : 'space';
      const page = Math.max(1, Math.floor(rows / 2));
      const last = rowsOf(width).length - 1;
      const moved = (by: number): { state: ReadingState } => ({
        state: { row: Math.max(0, Math.min(last, row + by)) },
      });
      if (name === 'enter') {
        if (!isUnread(row, space)) return goOn({ row }, []);
        const room = roomIn(space);
        return moved(lastInSight(row, last + 1, room) - row + Math.max(1, Math.floor(room / 2)));
      }
      if (name === 'up' || name === 'pageup') return moved(-page);
      return name === 'down' || name === 'pagedown' || name === 'space' ? moved(page) : undefined;
    },
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view({ row }, space) {
      const { width, rows } = space;
      const main = rowsOf(width);
      return {
        head: asked.short === undefined ? [] : prose(asked.short, width, 'title'),
        main,
        focus: [row, row],
        keys: [
          isUnread(row, space) ? KEYS.readOn : nextKey(draft, true),
          ...(main.length > rows - 8 ? [KEYS.scroll] : []),
        ],
      };
    },
    topic: () => {
      const { title: _title, ...rest } = topicOf(question, KEYS_HERE.reading);
      return rest;
    },
  };
};

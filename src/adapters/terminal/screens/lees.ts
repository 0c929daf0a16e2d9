import type { Going } from '../../../ports/terminal.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import { topicOf, type Question } from '../questions/question.ts';
import type { Body } from './body.ts';
import { hasEnd } from './compose.ts';
import { goOn, nextKey } from './question.ts';
import { prose, wrapLine, type Row } from './rows.ts';

/** Text to read, and the row that is in sight for certain. */
export interface ReadingState {
  readonly row: number;
}

/** The row that brings `top` to the top of what is in sight. */
const rowAtTop = (top: number, room: number): number => top + Math.floor(room / 2);

/** Something to read between the questions. */
export const readingBody = (question: Question): Body<ReadingState, Going> => {
  const { asked, draft, aids } = question;
  const beneath = aids.beneath?.(asked, draft) ?? [];
  const enters = aids.enter?.(asked, draft);
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
  return {
    initial: { row: 0 },
    reduce({ row }, event, _space, sight) {
      if (event.type === 'text' && event.text !== ' ') return undefined;
      const name = event.type === 'key' ? event.name : 'space';
      const { top, bottom, length } = sight();
      const room = bottom - top + 1;
      // The first and last row in sight say that there is more: they come in sight themselves.
      const page = Math.max(1, room - 2);
      const from = (first: number): { state: ReadingState } => ({
        state: { row: rowAtTop(Math.max(0, Math.min(length - room, first)), room) },
      });
      switch (name) {
        case 'enter':
          // What does not fit is read to its end before it makes way.
          return hasEnd(sight()) ? goOn({ row }, []) : from(top + page);
        case 'up':
        case 'pageup':
          return from(top - page);
        case 'down':
        case 'pagedown':
        case 'space':
          return from(top + page);
        default:
          return undefined;
      }
    },
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view({ row }, { width }) {
      return {
        head: asked.short === undefined ? [] : prose(asked.short, width, 'title'),
        main: rowsOf(width),
        focus: [row, row],
        together: true,
        keys: [enters === undefined ? nextKey(draft, true) : [KEYS.next[0], enters]],
        reading: { scroll: KEYS.scroll, onward: KEYS.readOn },
      };
    },
    topic: () => {
      const { title: _title, ...rest } = topicOf(question, KEYS_HERE.reading);
      return rest;
    },
  };
};

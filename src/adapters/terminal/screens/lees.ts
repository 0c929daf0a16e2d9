import type { Move } from '../../../domain/session.ts';
import { KEYS, KEYS_HERE } from '../../../texts/screens.ts';
import type { Body } from './body.ts';
import { goOn, nextKey, topicOf, type Question } from './question.ts';
import { prose, wrapLine, type Row } from './rows.ts';

/** Text to read, and the row that is in sight for certain. */
export interface ReadingState {
  readonly row: number;
}

/** Something to read between the questions. */
export const readingBody = (question: Question): Body<ReadingState, Move> => {
  const { asked, draft, aids } = question;
  const beneath = aids.beneath?.(asked, draft) ?? [];
  const rowsOf = (width: number): readonly Row[] => [
    ...prose(asked.text, width),
    ...(beneath.length > 0 ? [[]] : []),
    ...beneath.flatMap((line) => wrapLine(line, width)),
  ];
  return {
    initial: { row: 0 },
    reduce({ row }, event, { width, rows }) {
      if (event.type === 'text' && event.text !== ' ') return undefined;
      const name = event.type === 'key' ? event.name : 'space';
      const page = Math.max(1, Math.floor(rows / 2));
      const last = rowsOf(width).length - 1;
      const moved = (by: number): { state: ReadingState } => ({
        state: { row: Math.max(0, Math.min(last, row + by)) },
      });
      if (name === 'enter') return goOn({ row }, []);
      if (name === 'up' || name === 'pageup') return moved(-page);
      return name === 'down' || name === 'pagedown' || name === 'space' ? moved(page) : undefined;
    },
    settle: () => [],
    typing: () => undefined,
    takesText: () => false,
    writing: () => false,
    view({ row }, { width, rows }) {
      const main = rowsOf(width);
      return {
        head: asked.short === undefined ? [] : prose(asked.short, width, 'title'),
        main,
        focus: [row, row],
        keys: [nextKey(draft, true), ...(main.length > rows - 8 ? [KEYS.scroll] : [])],
      };
    },
    topic: () => {
      const { title: _title, ...rest } = topicOf(question, KEYS_HERE.reading);
      return rest;
    },
  };
};

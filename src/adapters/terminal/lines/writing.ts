import type { Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import { EMPTIED, ENTER, WRITING } from '../../../texts/lines.ts';
import type { Desk, TextPrompt, Went } from './desk.ts';

/** A text of several lines that is asked for. */
export interface WritingTask extends Pick<TextPrompt, 'topic' | 'inner'> {
  readonly label: string;
  /** What stands there already; what she types comes under it. */
  readonly before: string;
  /** What Enter alone does while nothing stands there. */
  readonly enter: string;
  /** The move that keeps the text so far as half typed. */
  readonly half: (whole: string) => Move;
  /** The move that takes away what stands there. */
  readonly empty: Move;
}

/** The whole text as it stands when she leaves it, normalised; empty where there is none. */
export interface Written {
  readonly text: string;
  /** She wrote or took away something. */
  readonly touched: boolean;
  readonly went: Went;
}

const isEnd = (line: string): boolean => line.trim() === '.';
// The one line that has another meaning as it stands.
const unescaped = (line: string): string => (line === '..' ? '.' : line);

/** Asks for a text of several lines, up to a line with nothing but a full stop. */
export const write = async (desk: Desk, task: WritingTask): Promise<Written> => {
  let before = task.before;
  let touched = false;
  let lines: readonly string[] = [];
  const whole = (last = ''): string =>
    normaliseText([...(before === '' ? [] : [before]), ...lines, ...(last === '' ? [] : [last])].join('\n'));

  if (before !== '') desk.say(WRITING.before, before, WRITING.after);
  desk.once(WRITING.end);

  const atStart = (): Pick<TextPrompt, 'label' | 'enter'> => ({
    label: task.label,
    enter: before === '' ? task.enter : ENTER.keep,
  });
  const half = (last: string): Move | undefined =>
    lines.length === 0 && last === '' ? undefined : task.half(whole(last));

  const add = (more: readonly string[]): void => {
    lines = [...lines, ...more];
    touched = true;
  };

  for (;;) {
    const isFirst = lines.length === 0;
    const given = await desk.readText({
      ...(isFirst ? atStart() : { label: '' }),
      topic: task.topic,
      also: ['leeg'],
      half,
      ...(task.inner === true && { inner: true }),
    });
    switch (given.type) {
      case 'left':
        return { text: whole(given.half), touched: touched || given.half !== '', went: given.went };
      case 'clear':
        touched = true;
        before = '';
        lines = [];
        desk.hand(task.empty);
        desk.say(EMPTIED);
        break;
      case 'lines':
        add(given.lines);
        break;
      case 'line': {
        const isOver = !given.literal && (isEnd(given.text) || (isFirst && given.text.trim() === ''));
        if (isOver) return { text: whole(), touched, went: 'next' };
        add([given.literal ? given.text : unescaped(given.text)]);
      }
    }
    if (lines.length > 0) desk.hand(task.half(whole()));
  }
};

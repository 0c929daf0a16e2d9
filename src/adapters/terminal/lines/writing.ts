import type { Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import { EMPTIED, ENTER, WRITING } from '../../../texts/lines.ts';
import { changeLine } from './line-change.ts';
import type { Desk } from './desk.ts';
import type { TextPrompt, Went } from './prompt.ts';

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
  /** She wrote, changed or took away something. */
  readonly touched: boolean;
  readonly went: Went;
}

const isEnd = (line: string): boolean => line.trim() === '.';
// The one line that has another meaning as it stands.
const unescaped = (line: string): string => (line === '..' ? '.' : line);

/** Asks for a text of several lines, up to a line with nothing but a full stop. */
export const write = async (desk: Desk, task: WritingTask): Promise<Written> => {
  let lines: readonly string[] = task.before === '' ? [] : task.before.split('\n');
  let touched = false;
  // Where nothing was typed yet, Enter leaves what stands there as it is.
  let fresh = true;
  let reminded = false;
  const whole = (last = ''): string => normaliseText([...lines, ...(last === '' ? [] : [last])].join('\n'));
  const left = (went: Went, last = ''): Written => ({
    text: whole(last),
    touched: touched || last !== '',
    went,
  });

  const put = (next: readonly string[], isFresh: boolean): void => {
    lines = next;
    fresh = isFresh;
    touched = true;
    desk.hand(whole() === '' ? task.empty : task.half(whole()));
  };

  const prompt = (): TextPrompt => ({
    label: fresh ? task.label : '',
    ...(fresh && { enter: lines.length === 0 ? task.enter : ENTER.keep }),
    topic: task.topic,
    also: lines.length > 0 ? ['regels', 'leeg'] : ['leeg'],
    half: (last) => (touched || last !== '' ? task.half(whole(last)) : undefined),
    ...(task.inner === true && { inner: true }),
  });

  if (lines.length > 0) {
    desk.say(WRITING.before, task.before, WRITING.after);
    desk.once(WRITING.change);
  }
  desk.once(WRITING.end);
  for (;;) {
    const given = await desk.readText(prompt());
    switch (given.type) {
      case 'left':
        return left(given.went, given.half);
      case 'clear':
        put([], true);
        desk.say(EMPTIED);
        break;
      case 'change': {
        const changed = await changeLine(desk, task, lines);
        if (changed.lines !== lines && typeof changed.went !== 'object') put(changed.lines, true);
        if (changed.went !== 'back') return left(changed.went);
        break;
      }
      case 'lines':
        put([...lines, ...given.lines], false);
        break;
      case 'line':
        if (!given.literal && (isEnd(given.text) || (fresh && given.text.trim() === ''))) return left('next');
        put([...lines, given.literal ? given.text : unescaped(given.text)], false);
        // Enter on an empty line may be a blank line, or somebody who does not know how to end.
        if (given.text === '' && !reminded) desk.say(WRITING.done);
        reminded ||= given.text === '';
    }
  }
};

import type { Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import { EMPTIED, ENTER, LABELS, lineLabel, notAmong, WRITING } from '../../../texts/lines.ts';
import { chosenBy, numbered } from './asking.ts';
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
  /** She wrote, changed or took away something. */
  readonly touched: boolean;
  readonly went: Went;
}

const isEnd = (line: string): boolean => line.trim() === '.';
// The one line that has another meaning as it stands.
const unescaped = (line: string): string => (line === '..' ? '.' : line);

type Changed = { readonly lines: readonly string[] } | { readonly went: Went };

/** Changes one line of a text; an empty line goes. */
const changeLine = async (desk: Desk, { topic }: WritingTask, lines: readonly string[]): Promise<Changed> => {
  desk.say(...numbered(lines), WRITING.which);
  for (;;) {
    const which = await desk.read({
      label: LABELS.line,
      takes: 'choice',
      enter: ENTER.unchanged,
      topic,
      inner: true,
    });
    if (which.type === 'left') return which.went === 'back' ? { lines } : { went: which.went };
    const number = which.type === 'line' ? which.text.trim() : '';
    if (number === '') return { lines };
    const at = chosenBy(number, lines.map((text) => ({ text })));
    if (at === undefined) {
      desk.say(notAmong(1, lines.length));
      continue;
    }
    desk.say(WRITING.erase);
    const given = await desk.read({
      label: lineLabel(at + 1),
      takes: 'line',
      begin: lines[at] ?? '',
      topic,
      inner: true,
    });
    if (given.type === 'left') return given.went === 'back' ? { lines } : { went: given.went };
    const text = given.type === 'line' ? given.text : '';
    return { lines: text === '' ? lines.toSpliced(at, 1) : lines.with(at, text) };
  }
};

/** Asks for a text of several lines, up to a line with nothing but a full stop. */
export const write = async (desk: Desk, task: WritingTask): Promise<Written> => {
  let lines: readonly string[] = task.before === '' ? [] : task.before.split('\n');
  let touched = false;
  // Where nothing was typed yet, Enter leaves what stands there as it is.
  let fresh = true;
  const whole = (last = ''): string => normaliseText([...lines, ...(last === '' ? [] : [last])].join('\n'));
  const left = (went: Went, last = ''): Written => ({ text: whole(last), touched: touched || last !== '', went });

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

  if (lines.length > 0) desk.say(WRITING.before, task.before, WRITING.after);
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
        if ('went' in changed) return left(changed.went);
        if (changed.lines !== lines) put(changed.lines, true);
        break;
      }
      case 'lines':
        put([...lines, ...given.lines], false);
        break;
      case 'line':
        if (!given.literal && (isEnd(given.text) || (fresh && given.text.trim() === ''))) return left('next');
        put([...lines, given.literal ? given.text : unescaped(given.text)], false);
    }
  }
};

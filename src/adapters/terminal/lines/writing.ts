import type { Move } from '../../../domain/session.ts';
import { normaliseText } from '../../../domain/text.ts';
import {
  EMPTIED,
  ENTER,
  NOW_WRITTEN,
  PUT_BACK,
  REFUSED_TEXT,
  REPLACED_ONCE,
  WRITING,
} from '../../../texts/lines.ts';
import { holdsNumber } from '../questions/hard-number.ts';
import { changeLine } from './line-change.ts';
import type { Desk } from './desk.ts';
import type { TextPrompt, Went } from './prompt.ts';

/** A text of several lines that is asked for. */
export interface WritingTask extends Pick<TextPrompt, 'topic' | 'inner'> {
  readonly label: string;
  /** Which answer it is. */
  readonly name: string;
  /** What stands there already; what she types comes under it. */
  readonly before: string;
  /** What Enter alone does while nothing stands there. */
  readonly enter: string;
  /** What stands there was not taken up as it is, and Enter alone goes on all the same. */
  readonly refused?: boolean;
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
  /** The text before and after names in it were replaced. */
  let replaced: { readonly from: readonly string[]; readonly to: readonly string[] } | undefined;
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

  const enterWithText = (): string => {
    if (holdsNumber(whole())) return ENTER.withNumber;
    return task.refused === true && !touched ? ENTER.refused : ENTER.keep;
  };

  const prompt = (): TextPrompt => ({
    label: fresh ? task.label : '',
    ...(fresh && { enter: lines.length === 0 ? task.enter : enterWithText() }),
    topic: task.topic,
    also: [...(lines.length > 0 ? (['regels'] as const) : []), 'leeg', 'editor', 'vervang'],
    half: (last) => (touched || last !== '' ? task.half(whole(last)) : undefined),
    ...(task.inner === true && { inner: true }),
  });

  const written = (half: string): readonly string[] => (half === '' ? lines : [...lines, half]);

  const replace = (half: string): void => {
    if (replaced?.to === lines && half === '') {
      put(replaced.from, true);
      desk.say(PUT_BACK, ...lines);
      return;
    }
    const from = written(half);
    const text = desk.replace(from.join('\n'));
    if (text !== undefined || half !== '') put(text?.split('\n') ?? from, true);
    if (text === undefined) return;
    replaced = { from, to: lines };
    desk.say(REPLACED_ONCE, NOW_WRITTEN, ...lines);
  };

  const edit = async (half: string): Promise<void> => {
    if (half !== '') put(written(half), true);
    const { text } = await desk.edit({ text: lines.join('\n'), name: task.name, half: task.half });
    if (text === undefined) return;
    put(text === '' ? [] : text.split('\n'), true);
    desk.say(...(text === '' ? [EMPTIED] : [NOW_WRITTEN, ...lines]));
    desk.watch(text);
  };

  if (lines.length > 0) {
    desk.say(WRITING.before, task.before, WRITING.after);
    desk.offer(task.before);
    if (task.refused === true) desk.say(REFUSED_TEXT);
    else desk.once(WRITING.change);
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
      case 'replace':
        replace(given.half);
        break;
      case 'edit':
        await edit(given.half);
        break;
      case 'lines':
        put([...lines, ...given.lines], false);
        desk.watch(lines.join('\n'));
        break;
      case 'line':
        if (!given.literal && (isEnd(given.text) || (fresh && given.text.trim() === ''))) return left('next');
        put([...lines, given.literal ? given.text : unescaped(given.text)], false);
        desk.watch(lines.join('\n'));
        // Enter on an empty line may be a blank line, or somebody who does not know how to end.
        if (given.text === '' && !reminded) desk.say(WRITING.done);
        reminded ||= given.text === '';
    }
  }
};

import type { GoneReason, KeyEvent, NamedKeyEvent } from '../key-event.ts';
import type { Keyboard } from '../keyboard.ts';
import { safeToShow } from '../../../domain/text.ts';
import { TICK } from '../tick.ts';
import { keysOfBurst } from '../tokenizer.ts';
import { textWidth } from '../width.ts';
import { added, rubbedOut, type Place } from './echo.ts';
import { EMPTY_LINE, erased, withPasted, withTyped, type Stretch, type TypedLine } from './typed-line.ts';

/** The stream that lines are echoed on: stderr. */
export interface EchoOutput {
  write(text: string): unknown;
  readonly columns?: number;
}

/** What may be typed: one of a few words or numbers, one line, or a line of a text of several. */
export type Takes = 'choice' | 'line' | 'text';

/** A line to be read. */
export interface LineRequest {
  /** What stands before it. */
  readonly label: string;
  readonly takes: Takes;
  /** Nothing of it is echoed. */
  readonly hidden?: boolean;
  /** What stands in it already. */
  readonly begin?: TypedLine;
  /** Called now and then with what is half typed. */
  readonly tick: (line: TypedLine) => void;
}

/** A key that leaves a line which was not entered. */
export type LeavingKey = 'back' | 'overview' | 'stop' | 'help' | 'editor' | 'replace' | 'escape';

/** What she did; `line` is what stood there, entered or not. */
export type Read =
  | { readonly type: 'entered'; readonly line: TypedLine }
  /** A paste of several lines in a text: all but its last are complete. */
  | { readonly type: 'pasted'; readonly lines: readonly string[] }
  | { readonly type: 'key'; readonly key: LeavingKey; readonly line: TypedLine }
  | { readonly type: 'gone'; readonly reason: GoneReason; readonly line: TypedLine };

/** Reads one line after the other; what is typed between two of them is for the next one. */
export interface LineReader {
  /** Fulfilled when the terminal is ours: before that nothing should be asked. */
  readonly ready: Promise<void>;
  read(request: LineRequest): Promise<Read>;
  /** Writes the line that is being typed once more, after something else was written. */
  restate(): void;
}

const isChord = ({ name, ctrl, alt }: NamedKeyEvent, letter: NamedKeyEvent['name']): boolean =>
  name === letter && ctrl && !alt;

const leavingKey = (event: NamedKeyEvent): LeavingKey | undefined => {
  if (isChord(event, 'b') || (event.name === 'tab' && event.shift)) return 'back';
  if (isChord(event, 'o')) return 'overview';
  if (isChord(event, 's')) return 'stop';
  if (event.name === 'f1' || isChord(event, 'g')) return 'help';
  if (isChord(event, 'e')) return 'editor';
  if (isChord(event, 'r')) return 'replace';
  return event.name === 'escape' ? 'escape' : undefined;
};

const stretchOf = (event: NamedKeyEvent): Stretch | undefined => {
  if (event.name === 'backspace') return event.ctrl || event.alt ? 'word' : 'character';
  if (isChord(event, 'w')) return 'word';
  return isChord(event, 'u') ? 'line' : undefined;
};

/** A reader on a keyboard, with its own echo; `tick` is in milliseconds. */
export const createLineReader = ({
  keyboard,
  output,
  tick = TICK,
}: {
  readonly keyboard: Keyboard;
  readonly output: EchoOutput;
  readonly tick?: number;
}): LineReader => {
  let restate = (): void => undefined;
  const columns = (): number => output.columns || Number.POSITIVE_INFINITY;

  const read = ({
    label,
    takes,
    hidden = false,
    begin = EMPTY_LINE,
    tick: onTick,
  }: LineRequest): Promise<Read> =>
    new Promise((resolve, reject) => {
      let line = EMPTY_LINE;
      let place: Place = { lead: textWidth(label), from: 0, columns: columns() };

      const show = (next: TypedLine): void => {
        const [before, after] = [line.text, next.text];
        line = next;
        if (hidden || before === after) return;
        const echo = after.startsWith(before)
          ? added(before, after, place)
          : rubbedOut(before, after, place, label, columns());
        place = echo.place;
        output.write(echo.write);
      };

      const write = (): void => {
        const whole = line;
        line = EMPTY_LINE;
        place = { lead: textWidth(label), from: 0, columns: columns() };
        output.write(label);
        show(whole);
      };

      const end = (result: Read): void => {
        stop();
        output.write('\n');
        resolve(result);
      };

      const takePaste = (text: string): void => {
        const [first = '', ...others] = safeToShow(text).split('\n');
        show(withPasted(line, first));
        if (others.length === 0) return;
        const last = others.pop() ?? '';
        // Its last line is not complete: it can still be changed.
        if (last !== '') keyboard.putBack([{ type: 'paste', text: last, bracketed: true }]);
        const lines = [line.text, ...others];
        for (const other of others) output.write(`\n${added('', other, { ...place, lead: 0 }).write}`);
        end({ type: 'pasted', lines });
      };

      const paste = (text: string, bracketed: boolean): void => {
        // Too fast to be typed, and one line: a program that types for her, with Enter at the end.
        const body = bracketed ? undefined : /^([^\n]+)\n$/.exec(text)?.[1];
        if (!bracketed && takes === 'choice') keyboard.putBack(keysOfBurst(text));
        else if (body !== undefined) {
          show(withPasted(line, body));
          end({ type: 'entered', line });
        } else if (takes === 'text') takePaste(text);
        else show(withPasted(line, text));
      };

      const press = (event: NamedKeyEvent): void => {
        const stretch = stretchOf(event);
        const key = leavingKey(event);
        if (isChord(event, 'c')) end({ type: 'gone', reason: 'SIGINT', line });
        else if (event.name === 'enter' || event.name === 'newline') end({ type: 'entered', line });
        else if (key !== undefined) end({ type: 'key', key, line });
        else if (stretch !== undefined) show(erased(line, stretch));
      };

      const take = (event: KeyEvent): void => {
        if (event.type === 'gone') end({ type: 'gone', reason: event.reason, line });
        else if (event.type === 'text') show(withTyped(line, event.text));
        else if (event.type === 'paste') paste(event.text, event.bracketed);
        else press(event);
      };

      const guarded = (work: () => void): void => {
        try {
          work();
        } catch (fault) {
          stop();
          reject(fault);
        }
      };

      write();
      show(begin);
      restate = () => write();
      const ticking = setInterval(() => guarded(() => onTick(line)), tick);
      const stopListening = keyboard.listen((event) => guarded(() => take(event)));
      const stop = (): void => {
        stopListening();
        clearInterval(ticking);
        restate = () => undefined;
      };
    });

  return { ready: keyboard.ready, read, restate: () => restate() };
};

import type { Move } from '../../../domain/session.ts';
import type { Stop } from '../../../ports/terminal.ts';
import type { Topic } from '../questions/question.ts';
import type { Takes } from './reader.ts';

/** How she leaves a question: on, back, to the overview, or out of the conversation. */
export type Went = 'next' | 'back' | 'overview' | Stop;

/** A place where she types a line. */
export interface Prompt {
  /** What stands before what she types. */
  readonly label: string;
  /** Some words or numbers that are known, or one line of her own. */
  readonly takes: Exclude<Takes, 'text'>;
  /** What Enter alone does, in words; absent inside a text. */
  readonly enter?: string;
  /** What this is about, and what can be typed here. */
  readonly topic: Omit<Topic, 'keys'> & { readonly here: readonly string[] };
  /** Commands that work here beside those that always do. */
  readonly also?: readonly ('verder' | 'leeg' | 'vervang')[];
  /** Back leads to an earlier prompt of the same question. */
  readonly inner?: boolean;
  /** What is typed is not written, and no word of it means anything here but the commands there are. */
  readonly hidden?: boolean;
  /** Text that stands in the line already. */
  readonly begin?: string;
  /** What a line that was not entered amounts to: half-typed text to keep; nothing where it is no text. */
  readonly half?: (text: string) => Move | undefined;
}

/** A place where she types a line of a text of several. */
export interface TextPrompt extends Omit<Prompt, 'takes' | 'also'> {
  readonly also?: readonly ('verder' | 'regels' | 'leeg' | 'editor' | 'vervang')[];
}

/** What she gave at a prompt. */
export type Given =
  /** `literal`: pasted, so that a full stop in it is no end. */
  | { readonly type: 'line'; readonly text: string; readonly literal: boolean }
  | { readonly type: 'clear' }
  /** `half` is what stood in the line that she left without Enter. */
  | { readonly type: 'left'; readonly went: Went; readonly half: string };

/** She wants codes in the place of names and numbers; `half` as above. */
export interface Replacing {
  readonly type: 'replace';
  readonly half: string;
}

/** The same in a text: a paste brings several lines at once, and one of its lines may have to be changed. */
export type TextGiven =
  | Given
  | { readonly type: 'lines'; readonly lines: readonly string[] }
  | { readonly type: 'change' }
  | { readonly type: 'edit'; readonly half: string }
  | Replacing;

import type { Coded } from '../../../domain/coded.ts';
import type { Move } from '../../../domain/session.ts';
import type { KeyHint } from '../../../texts/screens.ts';
import type { TypedEvent } from '../key-event.ts';
import type { Way } from '../handed-words.ts';
import type { Topic } from '../questions/question.ts';
import type { TextField } from '../text-field.ts';
import type { Row } from './rows.ts';
import type { Passage, Sight } from './compose.ts';
import type { Space } from './space.ts';

/** She leaves the screen. */
export interface Leave<Reply> {
  readonly reply: Reply;
  /** One sentence that the next screen says. */
  readonly notice?: string;
  /** Whether she stays when one of the moves before it is refused. */
  readonly guarded?: boolean;
  /** What this screen and those before it named in what she wrote (`watch.ts`). */
  readonly named?: readonly string[];
  /** What she had no time to be told of here, in which answer it begins, and which way she went. */
  readonly untold?: { readonly found: readonly Coded[]; readonly key?: string; readonly way: Way };
  /** Her words asked for the card for worries about safety, and she had no time to be offered it here. */
  readonly owesCard?: boolean;
  /** How to write stood on this screen. */
  readonly ruled?: boolean;
}

/** What a key did: the state after it, moves to hand over in this order, and whether she leaves. */
export interface BodyStep<State, Reply> {
  readonly state: State;
  readonly moves?: readonly Move[];
  readonly leave?: Leave<Reply>;
}

/** The field for her own words that has the keys. */
export interface FreeText<State> {
  /** Tells the fields of one screen apart. */
  readonly name: string;
  readonly field: TextField;
  /** Whether it may have several lines, so that her own editor can have it. */
  readonly manyLines: boolean;
  /** The state with this field in its place, as if she had typed it. */
  with(field: TextField): State;
}

/** What a question shows; the frame lays it out between its header and the keys. */
export interface BodyView {
  /** A text that the question is about, above it; it is the first to give way. */
  readonly passage?: Omit<Passage, 'hint'>;
  readonly head: readonly Row[];
  /** A quiet sentence under it, in whose place stands how to write while she writes. */
  readonly invitation?: readonly Row[];
  /** An example under it, in grey. */
  readonly example?: readonly Row[];
  readonly main: readonly Row[];
  /** The rows of `main` that must stay in sight. */
  readonly focus: readonly [first: number, last: number];
  /** `main` is a few fields that belong together, rather than a list. */
  readonly together?: boolean;
  readonly under?: readonly Row[];
  readonly aside?: readonly Row[];
  /** One sentence about what she just did, where the answer is. */
  readonly message?: string;
  readonly keys: readonly KeyHint[];
  /** `main` is a text to read. */
  readonly reading?: Reading;
}

/** Keys of a text that is taller than its room. */
export interface Reading {
  /** What brings the rest in sight. */
  readonly scroll: KeyHint;
  /** What Enter does until the end was in sight. */
  readonly onward: KeyHint;
}

/** What is inside a screen: one question, a page of points, a menu. The frame adds what all screens share. */
export interface Body<State, Reply> {
  readonly initial: State;
  /** What a key does here, with this in sight; undefined where it means nothing. */
  reduce(
    state: State,
    event: TypedEvent,
    space: Space,
    sight: () => Sight,
  ): BodyStep<State, Reply> | undefined;
  /** Everything that was filled in but not handed over yet, as an answer. */
  settle(state: State): readonly Move[];
  /** What is half typed, to be kept apart from the answers. */
  typing(state: State): Move | undefined;
  /** Whether text can be typed now. */
  takesText(state: State): boolean;
  /** Whether a `?` would be part of what she writes. */
  writing(state: State): boolean;
  /** The field she writes in; absent where she cannot, or where what she writes is a name or a day. */
  free?(state: State): FreeText<State> | undefined;
  /** After an answer was refused: where she can mend it. */
  refused?(state: State, move: Move): State;
  view(state: State, space: Space): BodyView;
  topic(state: State): Topic;
}

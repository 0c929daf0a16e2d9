import type { Asked } from '../domain/asked.ts';
import type { Coded } from '../domain/coded.ts';
import type { Kenmerk } from '../domain/kader.ts';
import type { ReadyPlan } from '../domain/ready-plan.ts';
import type { Draft, Move } from '../domain/session.ts';

/** What a piece of text means to the reader; only `adapters/terminal` knows how that looks. */
export type Style = 'title' | 'strong' | 'quiet' | 'accent' | 'warning' | 'key' | 'quote';
export type Piece = string | readonly [style: Style, text: string];
/** One paragraph or line; it is wrapped where a person reads it. */
export type Line = string | readonly Piece[];

/** How she stopped, or was stopped, at a screen. */
export type Stop =
  | { readonly type: 'stopped' }
  | { readonly type: 'gone'; readonly reason: 'ctrl-c' | 'sigterm' | 'sighup' | 'closed' };

/**
 * How a conversation ended before it was finished; `back-to-menu`: she went back from its first screen, to the menu in
 * which it was chosen.
 */
export type Ending = Stop | { readonly type: 'back-to-menu' };

/** A move that leads away from the screen at which she is. */
export type Going = Extract<Move, { readonly type: 'next' | 'back' | 'overview' | 'jump' | 'confirmed' }>;

/** What she did on a screen: go somewhere, confirm, or end. Marks and answers were handed to `Act` at their key. */
export type Reply = Going | Stop;

/** What became of a move; a sentence is for her to read. */
export type Acted =
  /** Taken up, and safely where it is kept. */
  | { readonly type: 'kept' }
  /** Taken up, but not on disk, and why. */
  | { readonly type: 'unsaved'; readonly sentence: string }
  /** Not taken up, and why; `unsaved`: why what she typed is not on disk as half typed either. */
  | { readonly type: 'refused'; readonly sentence: string; readonly unsaved?: string };

/** Hands over a mark, an answer or half-typed text at once, while the screen stays. */
export type Act = (move: Move) => Acted;

/** Looks, while she writes, for what somebody can be recognised by; each find has the code that can take its place. */
export interface Finder {
  /**
   * What was found so far, in the order of the text. It takes no longer than she would notice: with `complete` false
   * there is more to look at, and the same call later finds it.
   */
  look(text: string): { readonly found: readonly Coded[]; readonly complete: boolean };
  /** Everything in the whole text; the codes are in use from here on. */
  take(text: string): readonly Coded[];
}

/** A schuilnaam that was used before, with its last day and what was in mind then. */
export interface RecentStudent {
  readonly student: string;
  readonly about: string;
}

/** What a screen may show beside the question itself. */
export interface Aids {
  /** The kenmerk behind a question, in the words for her rol. */
  readonly kenmerk: (id: string) => Kenmerk | undefined;
  /** Lines under the field for the schuilnaam: the last ones used, with date and aandachtspunt. */
  readonly recent: readonly RecentStudent[];
  /** The card for worries about safety, for her rol. */
  readonly signals: readonly string[];
  /** Absent where nobody looks along. */
  readonly findings?: Finder;
  /** Sentences that she kept ready for a plan; absent where there are none. */
  readonly ready?: readonly ReadyPlan[];
  /** What a text to read shows under its own words because of what was answered before; absent where nothing does. */
  readonly beneath?: (asked: Asked, draft: Draft) => readonly Line[];
  /** What Enter does at a text to read, in a word, where it is something else than going on. */
  readonly enter?: (asked: Asked, draft: Draft) => string | undefined;
  /** What confirming does, where nothing of the conversation itself is kept; absent where it is. */
  readonly unkept?: { readonly confirm: string };
  /** One sentence that this screen begins with: why what she just did could not be. */
  readonly notice?: string;
  /** Something was chosen before the first screen: there `back` is a reply too. */
  readonly before?: true;
}

/**
 * A choice that stands outside a form: a menu, her rol, which conversation.
 *
 * Choices can follow each other, and a conversation can follow a choice; back must lead through all of them. A choice
 * with `back` gives that value at Ctrl+B and `:terug`, and the command asks the one before it. A conversation with
 * `Aids.before` gives the move `back` on its first screen too, and `talk` asks its `Before` what to go on with. Where
 * nothing came before within a conversation that was itself chosen in a menu, back ends it: `back-to-menu`.
 */
export interface Choice<Value extends string> {
  readonly title: string;
  readonly intro: readonly Line[];
  readonly options: readonly {
    readonly value: Value;
    readonly text: string;
    readonly aside?: string;
    /** A letter that goes to it, beside its number. */
    readonly key?: string;
    /** It stands above the others, with white under it, and only its letter goes to it. */
    readonly isApart?: true;
  }[];
  /** Letters that choose at once, wherever she is. */
  readonly atOnce?: readonly { readonly key: string; readonly does: string; readonly value: Value }[];
  /** What Enter alone takes. */
  readonly standard: Value;
  /** What Ctrl+B chooses, where something was asked before this; it is no option. Absent: nothing was. */
  readonly back?: Value;
  readonly explanation?: string;
}

/** What a secret ends with; `back`: she would rather go back to where it was chosen. */
export type SecretReply = { readonly type: 'typed'; readonly text: string } | { readonly type: 'back' };

/** Something that nobody may read along: it is never shown, and kept nowhere. */
export interface Secret {
  readonly title: string;
  readonly intro: readonly Line[];
  readonly explanation?: string;
  /** One sentence that says why this will not do; nothing where it will. */
  readonly refuse: (text: string) => string | undefined;
}

/** One conversation on one keyboard: what is typed between two screens is never lost. */
export interface Conversation {
  /** Shows the screen or overview at which the draft stands; resolves when she leaves it. */
  ask(draft: Draft, act: Act, aids: Aids): Promise<Reply>;
  choose<Value extends string>(
    choice: Choice<Value>,
  ): Promise<{ readonly type: 'chosen'; readonly value: Value } | Ending>;
  /** Asks for something without showing it. */
  secret(secret: Secret): Promise<SecretReply | Stop>;
  /** Says something between two screens, on stderr. */
  tell(lines: readonly Line[]): void;
}

/** A text for her own editor. */
export interface EditTask {
  readonly text: string;
  /** Which answer it is, in this conversation. */
  readonly name: string;
  /** Called with what stands in the file each time she saves it there, normalised. */
  readonly saved: (text: string) => void;
  /** Called before an editor opens that does not take this window, with a sentence that says so. */
  readonly say: (sentence: string) => void;
}

/** What became of a text in her own editor. */
export interface Edited {
  /** The text as it is now, normalised; absent: as it was. */
  readonly text?: string;
  /** What went otherwise than she may expect. */
  readonly message?: string;
}

/** Her own editor, for answers of several lines. */
export interface Editor {
  /** Whether there is one, as far as is known by now. */
  works(): boolean;
  /** Opens the text in it and waits until it closes; never rejects, and whatever happens nothing she wrote is lost. */
  edit(task: EditTask): Promise<Edited>;
  /** Asks an editor that is open to close, because the program must end. */
  stop(signal: 'SIGTERM' | 'SIGHUP'): void;
  /** Wipes what is left of its files. */
  close(): void;
}

/** The terminal: results on stdout, everything said on stderr. */
export interface Terminal {
  /** Whether questions can be asked: stdin and stderr are terminals, and nobody said otherwise. */
  readonly interactive: boolean;
  /** She said herself that nothing may be asked. */
  readonly silenced?: true;
  /** What is printed goes elsewhere than to her window; absent: it stands there. */
  readonly piped?: true;
  print(lines: readonly Line[]): void;
  /**
   * Text for stdout as it is: JSON, a template, a path; a line feed is put behind it. `otherwise` is told where stdout
   * cannot take it.
   */
  printRaw(text: string, otherwise?: Line): void;
  /** A file for stdout, every byte as it is; only where what is printed goes elsewhere than to her window. */
  printBytes(bytes: Uint8Array): void;
  tell(lines: readonly Line[]): void;
  /**
   * Opens the one keyboard, holds the conversation, and gives the terminal back, however it ends. Within another
   * conversation it is part of that one, and back from its first screen ends it.
   */
  converse<Outcome>(talk: (conversation: Conversation) => Promise<Outcome>): Promise<Outcome>;
  /** Everything on stdin, for `-`; what is no text, or more than is read of a file, is wrong use. */
  readInput(): Promise<string>;
  /** Waits for work that may take long, and lets a person see that it goes on. */
  busy<Value>(text: string, work: Promise<Value>): Promise<Value>;
}

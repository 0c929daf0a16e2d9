import type { Answer } from './domain/answer.ts';
import type { Asked } from './domain/asked.ts';
import type { IdentifiedCasus } from './domain/casus.ts';
import type { Coded } from './domain/coded.ts';
import type { ContentFolder } from './domain/content.ts';
import type { LogChange } from './domain/log-change.ts';
import type { Log, UnsavedLog } from './domain/log.ts';
import type { Form, IdentifiedForm, Question } from './domain/form.ts';
import type { Kenmerk } from './domain/kader.ts';
import type { NaslagEntry, NaslagName } from './domain/naslag.ts';
import type { OwnNumber } from './domain/own-numbers.ts';
import type { Problem } from './domain/problem.ts';
import type { WordList } from './domain/privacy/words/word-list.ts';
import type { ReadyPlan } from './domain/ready-plan.ts';
import type { Result } from './domain/result.ts';
import type { Draft, Move } from './domain/session.ts';
import type { RegisterLine } from './domain/sharing/register.ts';
import type { Rol } from './domain/words.ts';

/** The time, which comes in here and nowhere else. */
export interface Clock {
  now(): Date;
}

/** What a piece of text means to the reader; only `adapters/terminal` knows how that looks. */
export type Style = 'title' | 'strong' | 'quiet' | 'accent' | 'warning' | 'key' | 'quote';
export type Piece = string | readonly [style: Style, text: string];
/** One paragraph or line; it is wrapped where a person reads it. */
export type Line = string | readonly Piece[];

/** How a conversation ended before it was finished. */
export type Ending =
  | { readonly type: 'stopped' }
  | { readonly type: 'gone'; readonly reason: 'ctrl-c' | 'sigterm' | 'sighup' | 'closed' };

/** What she did on a screen: go somewhere, confirm, or end. Marks and answers were handed to `Act` at their key. */
export type Reply = Move | Ending;

/** What became of a move: the session as it is now, whether it lies safely on disk, and what to say about it. */
export interface Acted {
  readonly draft: Draft;
  readonly saved: boolean;
  /** One sentence, where the move was refused or could not be saved. */
  readonly message?: string;
}

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
 * `Aids.before` gives the move `back` on its first screen too, and `talk` asks its `Before` what to go on with.
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
  /** Asks for something without showing it; `back`: she would rather go back to where it was chosen. */
  secret(
    secret: Secret,
  ): Promise<{ readonly type: 'typed'; readonly text: string } | { readonly type: 'back' } | Ending>;
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
  /** The cells left of every screen, once there was one. */
  readonly margin?: number;
  /**
   * Opens the one keyboard, holds the conversation, and gives the terminal back, however it ends. Within another
   * conversation it is part of that one.
   */
  converse<Outcome>(talk: (conversation: Conversation) => Promise<Outcome>): Promise<Outcome>;
  /** Everything on stdin, for `-`; what is no text, or more than is read of a file, is wrong use. */
  readInput(): Promise<string>;
  /** Waits for work that may take long, and lets a person see that it goes on. */
  busy<Value>(text: string, work: Promise<Value>): Promise<Value>;
}

/** A log with where it lies and the hash of its text, so that a later change can see whether it is still the same. */
export interface StoredLog {
  readonly log: Log;
  readonly path: string;
  readonly sha256: string;
  readonly text: string;
  /** Answers that were changed by hand beyond reading; absent when there are none. */
  readonly warnings?: readonly Problem[];
}

/**
 * Why a log was not changed. `unknown`: no such log, or it cannot be read; `changed`: its text is no longer the one
 * that was seen; `unfit`: the change does not fit it; `busy`: another run is changing it now.
 */
export type AmendRefusal = 'unknown' | 'changed' | 'unfit' | 'busy';

/** Where finished conversations are kept. Ids that no file has: nothing. */
export interface LogStore {
  /** Never overwrites: `-2`, `-3` … where the name is taken. */
  save(log: UnsavedLog): Promise<{ readonly id: string; readonly path: string }>;
  /** Newest first; files that are no logs are named in `unreadable`. */
  all(
    limit?: number,
  ): Promise<{ readonly logs: readonly StoredLog[]; readonly unreadable: readonly Problem[] }>;
  find(id: string): Promise<Result<StoredLog, readonly Problem[]> | undefined>;
  /**
   * The only way in which a saved log changes, in its text: what others wrote in it stays. Only when its text is still
   * the one with this hash; gives it as it is now.
   */
  amend(id: string, seenSha256: string, change: LogChange): Promise<Result<StoredLog, AmendRefusal>>;
}

/** How a draft was kept: under which id, or the sentence that says why it could not be. */
export type Keeping = Result<string, string>;

/** A draft that this run holds the lock of. */
export interface HeldDraft {
  /** The id under which it lies; nothing as long as nothing was kept. */
  readonly id: string | undefined;
  /** Writes it whole (temp, fsync, rename), under the id its log would have by now. */
  keep(draft: Draft): Keeping;
  /** Removes it, after its log was saved. */
  discard(): void;
  /** Gives the lock back; the draft stays. */
  release(): void;
}

/** What `verder` shows of a draft. */
export interface DraftSummary {
  readonly id: string;
  readonly draft: Draft;
}

/** Where conversations that are not finished are kept. */
export interface DraftStore {
  begin(): HeldDraft;
  /** `unknown`: no such draft; `locked`: another run has it; `unreadable`: set aside under another name. */
  resume(
    id: string,
  ): Promise<
    Result<{ readonly held: HeldDraft; readonly draft: Draft }, 'unknown' | 'locked' | 'unreadable'>
  >;
  /** The last touched first. */
  list(): Promise<readonly DraftSummary[]>;
  /** The names of the files of drafts that could not be read and were set aside. */
  aside(): Promise<readonly string[]>;
}

/** Content: the product's own and that of the user's folder, which takes its place by id. */
export interface Library {
  /** The forms there are, by id, with the problems of own files that were left out. */
  forms(): Promise<{ readonly forms: readonly LibraryForm[]; readonly problems: readonly Problem[] }>;
  form(id: string): Promise<Result<LibraryForm, readonly Problem[]> | undefined>;
  /** The product's own form with an id, also where an own file takes its place. */
  ourForm(id: string): Promise<LibraryForm | undefined>;
  /** The casussen there are, by id, with the problems of own files that were left out. */
  casussen(): Promise<{ readonly casussen: readonly LibraryCasus[]; readonly problems: readonly Problem[] }>;
  casus(id: string): Promise<Result<LibraryCasus, readonly Problem[]> | undefined>;
  /** The files in the user's own folders for content, in order of name, whatever they hold. */
  ownFiles(): Promise<readonly OwnFile[]>;
  /** The questions about the conversation itself: student, doel, samenwerking, minuten, rol. */
  intake(): Promise<readonly Question[]>;
  kenmerken(): Promise<readonly Kenmerk[]>;
  /** One part of the reference, as its file has it. */
  naslag(name: NaslagName): Promise<readonly NaslagEntry[]>;
  /** The card for worries about safety, in the lines for her rol. */
  signals(rol: Rol | undefined): Promise<readonly string[]>;
}

export interface LibraryForm extends IdentifiedForm {
  /** The version as a log names it: with `+eigen` behind it where an own file differs from the built-in one. */
  readonly versionName: string;
  readonly own: boolean;
  readonly form: Form;
}

export interface LibraryCasus extends IdentifiedCasus {
  /** As that of a form. */
  readonly versionName: string;
  readonly own: boolean;
}

/** A file in the user's own folder for content. */
export interface OwnFile {
  readonly folder: ContentFolder;
  /** To read it by. */
  readonly path: string;
  /** As she would write it: `~/kansrijk/checklists/mijn-lijst.yaml`. */
  readonly shown: string;
  /** What is wrong with its name; nothing when it can be found by it. */
  readonly problem?: Problem;
}

/** Begins content of her own. */
export interface ContentWriter {
  /** The text of our own content with this id, as its writers wrote it; nothing where there is none. */
  ours(folder: ContentFolder, id: string): Promise<string | undefined>;
  /** Writes a new file in the user's own folder, never over another; gives its path, or nothing where it is there. */
  write(folder: ContentFolder, id: string, text: string): Promise<string | undefined>;
}

/** What is kept between runs, in `instellingen.yaml`. */
export interface Settings {
  readonly rol?: Rol;
  /** She was asked for her rol, and would rather not say then. */
  readonly rolLater?: boolean;
  readonly toegankelijk?: boolean;
  readonly bewaardagen?: number;
  /** The program, with its arguments, that Ctrl+E opens. */
  readonly editor?: string;
  /** The numbers of her own school or company, for the card. */
  readonly nummers?: readonly OwnNumber[];
  /** The ids of sentences to say that wait to become a plan, the newest first. */
  readonly klaargezet?: readonly string[];
  /** What the start menu does not bring up, each with its last day (`domain/resting.ts`). */
  readonly laatRusten?: readonly string[];
}

export interface SettingsStore {
  read(): Promise<Settings>;
  /** Changes these and leaves everything else in the file as it stands. */
  change(changed: Settings): Promise<void>;
  /** Whether nothing was ever set: the file is not there. */
  firstUse(): Promise<boolean>;
}

/** Why a file has no bytes to give; `unreadable`: it may not be opened, or is no ordinary file. */
export type NoBytes = 'missing' | 'folder' | 'unreadable';

/** A file that the user named on the command line. */
export interface UserFiles {
  /** The text of a file; nothing when there is none or it cannot be read as text, and wrong use where it never ends. */
  read(path: string): Promise<string | undefined>;
  /** The bytes of a file of content; of one that is too large for content, just enough to see that it is. */
  readBytes(path: string): Promise<Result<Uint8Array, NoBytes>>;
  /** Writes a new file in a folder of the user's map, 0600, never overwriting; gives its path. */
  writeExport(name: string, extension: string, content: string | Uint8Array): Promise<string>;
  /** Writes a new file where the user said, 0600; one that is there already is left alone and is wrong use. */
  writeNew(path: string, content: string | Uint8Array): Promise<string>;
}

/** What was shared, with whom and why, in `deelregister.md`; never what was said. */
export interface ShareRegister {
  /** Adds a line for each conversation; a `FileTrouble` says why it could not. */
  add(lines: readonly RegisterLine[]): Promise<void>;
}

/** Seals bytes, so that only who has the key or the passphrase can read them; opens with the ordinary `age` program. */
export interface Seal {
  /** Whether this is the public key of somebody that can be sealed for. */
  knows(recipient: string): Promise<boolean>;
  /** `asText`: in letters and digits that survive a mail. */
  toRecipients(bytes: Uint8Array, recipients: readonly string[], asText: boolean): Promise<Uint8Array>;
  withPassphrase(bytes: Uint8Array, passphrase: string, asText: boolean): Promise<Uint8Array>;
  /** A whole number from 0 and below this, that nobody can guess. */
  draw(below: number): number;
}

/** The Dutch word list, which finding personal data leans on; nothing where it is not there. */
export type LoadWords = () => Promise<WordList | undefined>;

/** The ways in which a conversation can be held: screens, or line by line. */
export type RehearsalMode = 'screens' | 'lines';

/** What stood on one screen of a rehearsal, or was said there. */
export interface ShownScreen {
  /** Its questions; none at the overview. */
  readonly questions: readonly Asked[];
  /** What stood there at first and after each key but letters of a text, by rows; line by line, all that was said. */
  readonly frames: readonly (readonly string[])[];
}

/** A conversation in a terminal of 80 by 24 that nobody sees, whose screens are answered as soon as they stand there. */
export interface Rehearsal {
  readonly conversation: Conversation;
  /** The screens so far, in order. */
  shown(): readonly ShownScreen[];
}

/** Gives the answer that is typed at a question; nothing to skip it. */
export type AnswerFor = (asked: Asked, draft: Draft) => Answer | undefined;

/** Lets an author see what others will. */
export interface Rehearsals {
  /** Opens one of the real modes on keys that are made of answers. */
  open(mode: RehearsalMode, answerFor: AnswerFor): Promise<Rehearsal>;
  /** The mode in which she herself is asked. */
  preferred(): Promise<RehearsalMode>;
}

/** Everything that a command may ask of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly terminal: Terminal;
  readonly logs: LogStore;
  readonly drafts: DraftStore;
  readonly library: Library;
  readonly settings: SettingsStore;
  readonly files: UserFiles;
  readonly words: LoadWords;
  /** Loads only when something is sealed. */
  readonly seal: () => Promise<Seal>;
  readonly register: ShareRegister;
  /** Shows the folder of a file in the window for files of this computer; false where that is not possible. */
  readonly showFolder: (path: string) => Promise<boolean>;
  readonly rehearsals: Rehearsals;
  readonly contentWriter: ContentWriter;
  /** The user's folder, as she would write it: `~/kansrijk`. */
  readonly folder: string;
}

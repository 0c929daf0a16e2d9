import type { Answer } from '../domain/answer.ts';
import type { Asked } from '../domain/asked.ts';
import type { IdentifiedCasus } from '../domain/casus/casus.ts';
import type { ContentFolder } from '../domain/content.ts';
import type { Form, IdentifiedForm, Question } from '../domain/form/form.ts';
import type { Kenmerk } from '../domain/kader.ts';
import type { NaslagEntry, NaslagName } from '../domain/naslag/naslag.ts';
import type { Problem } from '../domain/problem.ts';
import type { Result } from '../domain/result.ts';
import type { Draft } from '../domain/session.ts';
import type { Rol } from '../domain/words.ts';
import type { Conversation } from './terminal.ts';

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
  /**
   * The files in the user's own folders for content, in order of name, whatever they hold; `problems`: a folder that
   * cannot be looked into.
   */
  ownFiles(): Promise<{ readonly files: readonly OwnFile[]; readonly problems: readonly Problem[] }>;
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

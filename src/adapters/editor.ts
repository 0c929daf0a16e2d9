import { setTimeout } from 'node:timers/promises';
import { normaliseText } from '../domain/text.ts';
import type { Edited, Editor, EditTask } from '../ports/terminal.ts';
import {
  CLOSED_AT_ONCE,
  EDITOR_FAILED,
  editorMissing,
  editorNotStarted,
  FAILED_AFTER_SAVING,
  NO_EDITOR,
  NOTHING_CAME_BACK,
  notToEditor,
  OPEN_ELSEWHERE,
  waysBack,
} from '../texts/editor.ts';
import { chooseEditor, type ChosenEditor, type EditorChoice } from './editor/command.ts';
import { runEditor, type EditorEnd, type RunningEditor } from './editor/run-editor.ts';
import type { ReadyCommand } from './editor/known-editors.ts';
import type { EditorFile, EditorFiles } from './files/editor-files.ts';
import { codeOf } from './files/file-port.ts';

/** An editor that closes sooner than this, in milliseconds, and changed nothing did not wait for her. */
const AT_ONCE = 1000;
/** How often is looked whether she saved the text, in milliseconds: half-typed text is kept within two seconds. */
const LOOK = 1000;
/** How long an editor may take to close when the program must end, in milliseconds. */
const PATIENCE = 2000;
/** How long a short sentence takes to read, in milliseconds. */
const READING = 1500;

/** What her editor is made of. */
export interface EditorParts extends Omit<EditorChoice, 'setting'> {
  /** `editor:` in the settings; read once. */
  readonly setting: () => Promise<string | undefined>;
  readonly files: Pick<EditorFiles, 'write'>;
  readonly patience?: number;
  /** How long the first words before an editor in the terminal can be read, in milliseconds. */
  readonly reading?: number;
}

/** A file that its editor may still have open, although the program ended. */
interface Loose {
  readonly given: string;
  readonly file: EditorFile;
}

/** A text that was given to an editor. */
interface Opened {
  readonly command: ReadyCommand;
  readonly task: EditTask;
  readonly given: string;
  readonly file: EditorFile;
  readonly watched: FileWatch;
}

/** Looks along in a file that is open. */
interface FileWatch {
  /** The text that was saved last; nothing as long as none was. */
  saved(): string | undefined;
  stop(): void;
}

/** Calls `saved` each time the text in a file became another one. */
const watch = (file: EditorFile, given: string, saved: EditTask['saved']): FileWatch => {
  let known = given;
  let last: string | undefined;
  let at = file.savedAt();
  const look = (): void => {
    const now = file.savedAt();
    if (now === undefined || now === at) return;
    at = now;
    const text = file.read();
    if (text === undefined || normaliseText(text) === known) return;
    known = normaliseText(text);
    last = known;
    saved(known);
  };
  const looking = setInterval(look, LOOK);
  return { saved: () => last, stop: () => clearInterval(looking) };
};

/** Her own editor, by way of a file in her folder that is wiped when it closes. */
export const createEditor = (parts: EditorParts): Editor => {
  const { setting, files, patience = PATIENCE, reading = READING } = parts;
  let told = false;
  let chosen: ChosenEditor = { type: 'none' };
  let running: RunningEditor | undefined;
  let stopped: 'SIGTERM' | 'SIGHUP' | undefined;
  /** By the name of the answer. */
  const loose = new Map<string, Loose>();

  const looked = setting()
    // Settings that cannot be read are for the one who reads them to tell.
    .catch(() => undefined)
    .then((editor) => {
      chosen = chooseEditor({ ...parts, setting: editor });
    });

  /** What she saved in an editor that was thought to have closed. */
  const fromLoose = ({ name, text }: EditTask): Edited | undefined => {
    const found = loose.get(name);
    if (!found) return undefined;
    const now = normaliseText(found.file.read() ?? found.given);
    loose.delete(name);
    found.file.wipe();
    return now === found.given || now === normaliseText(text) ? undefined : { text: now };
  };

  const outcome = ({ command, task, given, file, watched }: Opened, end: EditorEnd): Edited => {
    if (!end.started) return { message: editorNotStarted(nameOf(command)) };
    const raw = (end.well ? undefined : file.rescued()) ?? file.read() ?? watched.saved();
    if (raw === undefined) return { message: NOTHING_CAME_BACK };
    const text = normaliseText(raw);
    // What was saved meanwhile was kept: if she went back to the old text, that must be kept again.
    if (text !== given || watched.saved() !== undefined)
      return { text, ...(!end.well && { message: FAILED_AFTER_SAVING }) };
    if (!end.well) return { message: EDITOR_FAILED };
    if (end.open >= AT_ONCE) return {};
    loose.set(task.name, { given, file });
    return { message: CLOSED_AT_ONCE };
  };

  /** Says it every time; the first time she also gets a moment to read it, for the editor covers it. */
  const tellWaysBack = async (command: ReadyCommand, task: EditTask): Promise<void> => {
    task.say(waysBack(nameOf(command)));
    if (!told) await setTimeout(reading);
    told = true;
  };

  const open = async (command: ReadyCommand, task: EditTask): Promise<Edited> => {
    const given = normaliseText(task.text);
    let file: EditorFile;
    try {
      file = files.write(given === '' ? '' : `${given}\n`);
    } catch (error) {
      return { message: notToEditor(codeOf(error)) };
    }
    const watched = watch(file, given, task.saved);
    try {
      if (command.elsewhere) task.say(OPEN_ELSEWHERE);
      else await tellWaysBack(command, task);
      running = await runEditor(command, file.path, parts.env);
      // The program was asked to end before the editor stood there.
      if (stopped !== undefined) running.stop(stopped, patience);
      return outcome({ command, task, given, file, watched }, await running.end);
    } finally {
      running = undefined;
      watched.stop();
      if (loose.get(task.name)?.file !== file) file.wipe();
    }
  };

  return {
    works: () => chosen.type === 'found',
    async edit(task) {
      await looked;
      const before = fromLoose(task);
      if (before) return before;
      if (chosen.type === 'none') return { message: NO_EDITOR };
      if (chosen.type === 'missing') return { message: editorMissing(chosen.program) };
      return open(chosen, task);
    },
    stop(signal) {
      stopped = signal;
      running?.stop(signal, patience);
    },
    close() {
      for (const { file } of loose.values()) file.wipe();
      loose.clear();
    },
  };
};

const nameOf = ({ program }: ReadyCommand): string => program.split(/[/\\]/).at(-1) ?? program;

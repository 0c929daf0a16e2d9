import { normaliseText } from '../domain/text.ts';
import type { Edited, Editor, EditTask } from '../ports.ts';
import {
  CLOSED_AT_ONCE,
  EDITOR_FAILED,
  editorMissing,
  FAILED_AFTER_SAVING,
  NO_EDITOR,
  NOTHING_CAME_BACK,
  notToEditor,
  OPEN_ELSEWHERE,
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

/** What her editor is made of. */
export interface EditorParts extends Omit<EditorChoice, 'setting'> {
  /** `editor:` in the settings; read once. */
  readonly setting: () => Promise<string | undefined>;
  readonly files: Pick<EditorFiles, 'write'>;
  readonly patience?: number;
}

/** A file that its editor may still have open, although the program ended. */
interface Loose {
  readonly name: string;
  readonly given: string;
  readonly file: EditorFile;
}

/** Calls `saved` each time the text in a file became another one; gives the function that ends this. */
const watch = (file: EditorFile, given: string, saved: EditTask['saved']): (() => void) => {
  let known = given;
  let at = file.savedAt();
  const look = (): void => {
    const now = file.savedAt();
    if (now === undefined || now === at) return;
    at = now;
    const text = file.read();
    if (text === undefined || normaliseText(text) === known) return;
    known = normaliseText(text);
    saved(known);
  };
  const looking = setInterval(look, LOOK);
  return () => clearInterval(looking);
};

/** Her own editor, by way of a file in her folder that is wiped when it closes. */
export const createEditor = (parts: EditorParts): Editor => {
  const { setting, files, patience = PATIENCE } = parts;
  let chosen: ChosenEditor = { type: 'none' };
  let running: RunningEditor | undefined;
  let stopped: 'SIGTERM' | 'SIGHUP' | undefined;
  let loose: Loose | undefined;

  const looked = setting()
    // Settings that cannot be read are for the one who reads them to tell.
    .catch(() => undefined)
    .then((editor) => {
      chosen = chooseEditor({ ...parts, setting: editor });
    });

  const letGo = (): void => {
    loose?.file.wipe();
    loose = undefined;
  };

  /** What she saved in an editor that was thought to have closed. */
  const fromLoose = ({ name, text }: EditTask): Edited | undefined => {
    if (loose?.name !== name) return undefined;
    const now = normaliseText(loose.file.read() ?? loose.given);
    const isNew = now !== loose.given && now !== normaliseText(text);
    letGo();
    return isNew ? { text: now } : undefined;
  };

  const outcome = (task: EditTask, given: string, file: EditorFile, end: EditorEnd): Edited => {
    if (!end.started) return { message: editorMissing(chosen.type === 'found' ? nameOf(chosen) : '') };
    const raw = (end.well ? undefined : file.rescued()) ?? file.read();
    if (raw === undefined) return { message: NOTHING_CAME_BACK };
    const text = normaliseText(raw);
    if (text !== given) return { text, ...(!end.well && { message: FAILED_AFTER_SAVING }) };
    if (!end.well) return { message: EDITOR_FAILED };
    if (end.open >= AT_ONCE) return {};
    letGo();
    loose = { name: task.name, given, file };
    return { message: CLOSED_AT_ONCE };
  };

  const open = async (command: ReadyCommand, task: EditTask): Promise<Edited> => {
    const given = normaliseText(task.text);
    let file: EditorFile;
    try {
      file = files.write(given === '' ? '' : `${given}\n`);
    } catch (error) {
      return { message: notToEditor(codeOf(error)) };
    }
    const stopWatching = watch(file, given, task.saved);
    try {
      if (command.elsewhere) task.say(OPEN_ELSEWHERE);
      running = await runEditor(command, file.path, parts.env);
      // The program was asked to end before the editor stood there.
      if (stopped !== undefined) running.stop(stopped, patience);
      return outcome(task, given, file, await running.end);
    } finally {
      running = undefined;
      stopWatching();
      if (loose?.file !== file) file.wipe();
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
    close: letGo,
  };
};

const nameOf = ({ program }: ReadyCommand): string => program.split(/[/\\]/).at(-1) ?? program;

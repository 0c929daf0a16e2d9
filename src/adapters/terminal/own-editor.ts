import type { Edited, Editor, EditTask } from '../../ports/terminal.ts';
import type { GoneReason } from './key-event.ts';
import type { Keyboard } from './keyboard.ts';

/** Her own editor beside the one keyboard, which lets go of the terminal as long as the editor has it. */
export interface OwnEditor {
  /** Whether there is one, as far as is known by now; absent: there can be none. */
  readonly works?: () => boolean;
  open(task: EditTask): Promise<Edited>;
  /** The program was asked to end. */
  interrupt(reason: GoneReason): void;
  /** The program goes on after it was stopped. */
  resume(): void;
  /** Wipes what is left of its files. */
  close(): void;
}

/** Her own editor on a keyboard; without an editor only the keyboard is told. */
export const ownEditor = (
  editor: Editor | undefined,
  keyboard: Pick<Keyboard, 'pause' | 'resume' | 'interrupt'>,
): OwnEditor => {
  let isOpen = false;
  return {
    ...(editor && { works: () => editor.works() }),
    async open(task) {
      if (!editor) return {};
      isOpen = true;
      keyboard.pause();
      try {
        return await editor.edit(task);
      } finally {
        isOpen = false;
        keyboard.resume();
      }
    },
    interrupt(reason) {
      // In the terminal Ctrl+C is for the editor: it reaches every program that stands there.
      if (isOpen && reason === 'SIGINT') return;
      keyboard.interrupt(reason);
      if (isOpen) editor?.stop(reason === 'SIGTERM' ? 'SIGTERM' : 'SIGHUP');
    },
    resume() {
      // Both were stopped and go on together: the terminal still is the editor's.
      if (!isOpen) keyboard.resume();
    },
    close: () => editor?.close(),
  };
};

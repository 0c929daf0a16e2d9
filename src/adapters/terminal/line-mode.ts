import { openKeyboard } from './keyboard.ts';
import { lineConversation } from './lines/conversation.ts';
import { createLineReader } from './lines/reader.ts';
import { ownEditor } from './own-editor.ts';
import type { ModeOutput } from './keyboard.ts';
import type { ModeParts, OpenMode } from './terminal.ts';

// A terminal that knows no modes would show the request for them as text.
const modeOutput = ({ stderr, look }: ModeParts): ModeOutput =>
  look.spinner ? stderr : { write: () => undefined, on: (event, listener) => stderr.on(event, listener) };

/** Plain lines, each said once: the mode for a screen reader, a braille line, and a terminal that cannot repaint. */
export const openLineMode: OpenMode = async (parts) => {
  const { stdin, stderr, today, say, editor, card } = parts;
  const keyboard = openKeyboard({ stdin, stderr: modeOutput(parts) });
  const reader = createLineReader({ keyboard, output: stderr });
  const own = ownEditor(editor, keyboard);
  return {
    conversation: lineConversation({ reader, today, say, editor: own, ...(card && { card }) }),
    interrupt: own.interrupt,
    resume() {
      own.resume();
      reader.restate();
    },
    close() {
      own.close();
      return keyboard.close();
    },
  };
};

import { screenConversation } from './conversation.ts';
import { createHost } from './host.ts';
import { openKeyboard } from './keyboard.ts';
import { ownEditor } from './own-editor.ts';
import { spaceIn } from './screens/space.ts';
import type { OpenMode } from './terminal.ts';

/** Screens that are drawn over each other: the mode for a person who sees the whole window. */
export const openScreenMode: OpenMode = async ({ stdin, stderr, look, today, say, editor, card }) => {
  const keyboard = openKeyboard({ stdin, stderr });
  const host = createHost({ keyboard, output: stderr });
  const own = ownEditor(editor, keyboard);
  return {
    conversation: screenConversation({ host, look, today, say, editor: own, ...(card && { card }) }),
    margin: () => spaceIn({ columns: stderr.columns || 80, rows: 0 }).margin,
    interrupt: own.interrupt,
    resume: own.resume,
    async close() {
      host.clear();
      own.close();
      await keyboard.close();
    },
  };
};

import { screenConversation } from './conversation.ts';
import { createHost } from './host.ts';
import { openKeyboard } from './keyboard.ts';
import type { OpenMode } from './terminal.ts';

/** Screens that are drawn over each other: the mode for a person who sees the whole window. */
export const openScreenMode: OpenMode = async ({ stdin, stderr, look, today, say }) => {
  const keyboard = openKeyboard({ stdin, stderr });
  const host = createHost({ keyboard, output: stderr });
  return {
    conversation: screenConversation({ host, look, today, say }),
    interrupt: (reason) => keyboard.interrupt(reason),
    resume: () => keyboard.resume(),
    async close() {
      host.clear();
      await keyboard.close();
    },
  };
};

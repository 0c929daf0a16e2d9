import { describe, expect, it } from 'vitest';
import { conclude } from '../../src/commands/talk/conversation.ts';
import type { Line } from '../../src/ports/terminal.ts';
import { go } from './drafts-world.ts';

const CLOSING: readonly Line[] = ['Klaar.', '', ['Typ: ', ['key', 'kansrijk na']]];

describe('how a conversation is concluded', () => {
  it.each([
    [undefined, ['Klaar.', '', 'Typ: kansrijk na']],
    [2, ['  Klaar.', '', '  Typ: kansrijk na']],
  ])(
    'stands %s cells from the edge, as the screens did, and the path alone does not',
    async (margin, told) => {
      const went = await go(
        async (ports) =>
          conclude(
            { outcome: 'done', closing: CLOSING, path: 'logs/a.md' },
            { ...ports, terminal: { ...ports.terminal, ...(margin !== undefined && { margin }) } },
          ),
        { drafts: {} },
      );
      expect([went.told, went.printed]).toEqual([told, ['logs/a.md']]);
    },
  );
});

import { expect, it } from 'vitest';
import { conclude } from '../../src/commands/talk/conversation.ts';
import type { Line } from '../../src/ports/terminal.ts';
import { go } from './drafts-world.ts';

const CLOSING: readonly Line[] = ['Klaar.', '', ['Typ: ', ['key', 'kansrijk na']]];

it('concludes a conversation with words for her, and the path alone for a program', async () => {
  const went = await go(
    async (ports) => conclude({ outcome: 'done', closing: CLOSING, path: 'logs/a.md' }, ports),
    { drafts: {} },
  );
  expect([went.told, went.printed]).toEqual([['Klaar.', '', 'Typ: kansrijk na'], ['logs/a.md']]);
});

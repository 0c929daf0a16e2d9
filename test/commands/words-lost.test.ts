import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { loadWordList } from '../../src/adapters/word-list.ts';
import { packWords } from '../../src/build/word-list.ts';
import { talk } from '../../src/commands/talk/conversation.ts';
import { shareWithHer } from '../../src/commands/export/conversation.ts';
import { run as privacy } from '../../src/commands/privacy.ts';
import { refuseSchuilnaam } from '../../src/commands/talk/schuilnaam.ts';
import { ok } from '../../src/domain/result.ts';
import type { Draft } from '../../src/domain/session.ts';
import { FileTrouble } from '../../src/domain/trouble.ts';
import type { Ports } from '../../src/ports.ts';
import type { Reply } from '../../src/ports/terminal.ts';
import { FINDS_LESS } from '../../src/texts/findings.ts';
import { formOf, point, question } from '../domain/forms.ts';
import { draftOn, go } from './drafts-world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kansrijk-woorden-'));
const cut = join(folder, 'half.bin');
writeFileSync(cut, packWords(new Map([['boek', 1]])).subarray(0, 100));
afterAll(() => rmSync(folder, { recursive: true }));

const LOST = [
  ['is not there', join(folder, 'weg.bin')],
  ['was cut off', cut],
] as const;

/** Longer than what is only needed later waits for the first screen. */
const LONG = 150;
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LONG));

const form = formOf([[question('goed', 'open')], [question('anders', 'open')], [point('relatie')]]);

/** Holds a conversation that takes its time on each screen; gives what stood above them. */
const conversed = async (
  ports: Ports,
  draft: Draft,
  replies: readonly Reply[],
): Promise<readonly (string | undefined)[]> => {
  const notices: (string | undefined)[] = [];
  const held = { id: 'eik', keep: () => ok('eik'), discard: () => undefined, release: () => undefined };
  await ports.terminal.converse((conversation) =>
    talk(
      draft,
      held,
      '1.0.0',
      {
        ...conversation,
        ask: async (_draft, act, aids) => {
          if (notices.length === 0)
            act({ type: 'answered', key: 'goed', answer: { kind: 'open', text: 'zij kwam' } });
          await pause();
          notices.push(aids.notice);
          return replies[notices.length - 1] ?? { type: 'stopped' };
        },
      },
      ports,
    ),
  );
  return notices;
};

describe.each(LOST)('when the word list %s', (_, path) => {
  const words = (): ReturnType<Ports['words']> => loadWordList(path);

  it('a text is not said to be looked at', async () => {
    const gone = go(
      (ports) =>
        privacy(
          { bestand: '-' },
          {
            ...ports,
            words,
            terminal: { ...ports.terminal, readInput: async () => 'jahmairo kwam niet' },
          },
        ),
      { drafts: {} },
    );
    await expect(gone).rejects.toBeInstanceOf(FileTrouble);
  });

  it('no schuilnaam comes in by a flag', async () => {
    const gone = go(
      async (ports) => {
        await refuseSchuilnaam('mohammedi', { ...ports, words });
        return 'done';
      },
      { drafts: {} },
    );
    await expect(gone).rejects.toBeInstanceOf(FileTrouble);
  });

  it('she writes on, hears once that less is found, and everything is saved', async () => {
    let notices: readonly (string | undefined)[] = [];
    const { saved } = await go(
      async (ports) => {
        notices = await conversed({ ...ports, words }, draftOn(form, 'aa'), [
          { type: 'next' },
          { type: 'next' },
          { type: 'next' },
          { type: 'confirmed' },
        ]);
        return 'done';
      },
      { drafts: {} },
    );
    expect(notices).toEqual([undefined, FINDS_LESS, undefined, undefined]);
    expect(JSON.stringify(saved)).toContain('zij kwam');
  });

  it('a copy stops with the reason, however long she stays at its first screen', async () => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const material = { sources: [], named: false, names: [], rollen: [], today: '2026-11-24' };
    const gone = go(
      async (ports) => {
        const { type } = await ports.terminal.converse((conversation) =>
          shareWithHer(
            material,
            { ids: [] },
            {
              ...conversation,
              ask: async () => {
                await pause();
                return { type: 'next' };
              },
            },
            { ...ports, words },
          ),
        );
        expect(type).toBe('never comes here');
        return 'done';
      },
      { drafts: {} },
    );
    await expect(gone).rejects.toBeInstanceOf(FileTrouble);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('when the word list is there', () => {
  it('nothing is said of it', async () => {
    await go(
      async (ports) => {
        const replies: readonly Reply[] = [{ type: 'next' }, { type: 'stopped' }];
        expect(await conversed(ports, draftOn(form, 'aa'), replies)).toEqual([undefined, undefined]);
        return 'done';
      },
      { drafts: {} },
    );
  });
});

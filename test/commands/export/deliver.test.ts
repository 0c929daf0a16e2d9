import { describe, expect, it } from 'vitest';
import { deliver } from '../../../src/commands/export/deliver.ts';
import type { Source } from '../../../src/commands/export/sources.ts';
import type { LogChange } from '../../../src/domain/log/log-change.ts';
import { err, ok } from '../../../src/domain/result.ts';
import type { RegisterLine } from '../../../src/domain/sharing/register.ts';
import { FileTrouble } from '../../../src/domain/trouble.ts';
import type { AmendRefusal, StoredLog } from '../../../src/ports/stores.ts';
import { logOf } from '../../domain/logs.ts';
import { exampleCopy } from '../../formats/export/example-copy.ts';
import { fail } from '../../support/fail.ts';
import { go } from '../drafts-world.ts';
import { lineText } from '../naslag-world.ts';

const ID = '2026-11-24-begeleiding-eik';
const FULL = new FileTrouble('De schijf is vol.', 'Maak ruimte.');

const storedAs = (sha256: string, gedeeld = false): StoredLog => ({
  log: logOf(ID, [], { gedeeld }),
  path: `logs/${ID}.md`,
  sha256,
  text: '',
});

/** What comes of noting it in the log, one for each time that is tried. */
interface Disk {
  readonly amends?: readonly ('ok' | AmendRefusal | FileTrouble)[];
  /** The log as it lies there by then. */
  readonly now?: StoredLog;
  readonly isShared?: boolean;
  readonly register?: FileTrouble;
}

interface Seen {
  readonly told: readonly string[];
  readonly trouble: FileTrouble | undefined;
  readonly output: string | Uint8Array;
  readonly amended: readonly (readonly [sha256: string, change: LogChange])[];
  readonly registered: readonly RegisterLine[];
}

/** Writes a copy of one conversation to the window. */
const delivered = async ({ amends = ['ok'], now, isShared = false, register }: Disk): Promise<Seen> => {
  const amended: (readonly [string, LogChange])[] = [];
  const registered: RegisterLine[] = [];
  const stored = storedAs('seen', isShared);
  const source: Source = {
    stored,
    log: stored.log,
    forms: [],
    personal: 'no',
    personalPoints: new Set(),
  };
  let seen: Seen | undefined;
  await go(
    async (ports) => {
      const { told, trouble, output } = await deliver(
        exampleCopy,
        [source],
        { ids: [ID], uitvoer: '-' },
        {
          ...ports,
          logs: {
            ...ports.logs,
            find: async () => now && ok(now),
            amend: async (id, sha256, change) => {
              expect(id).toBe(ID);
              const came = amends[amended.length] ?? fail('it was tried too often');
              amended.push([sha256, change]);
              if (came instanceof FileTrouble) throw came;
              return came === 'ok' ? ok(storedAs('after')) : err(came);
            },
          },
          register: {
            add: async (lines) => {
              if (register) throw register;
              registered.push(...lines);
            },
          },
        },
      );
      seen = { told: told.map(lineText), trouble, output, amended, registered };
      return 'done';
    },
    { drafts: {} },
  );
  return seen ?? fail('nothing was delivered');
};

const SHARED: LogChange = { type: 'shared', gedeeld: true };
const NOT_MARKED = [`Bij ${ID} kon ik niet noteren dat je het deelde.`];

describe('that a conversation was shared', () => {
  it('is noted in it once, and in the register', async () => {
    const { told, amended, registered, output } = await delivered({});
    expect([told, amended]).toEqual([[], [['seen', SHARED]]]);
    expect(registered).toMatchObject([{ datum: '2026-11-24', student: 'eik' }]);
    expect(output).toContain('bellen met de stage');
  });

  it('is noted in its new text when she changed it meanwhile', async () => {
    const { told, amended } = await delivered({ amends: ['changed', 'ok'], now: storedAs('newer') });
    expect(amended).toEqual([
      ['seen', SHARED],
      ['newer', SHARED],
    ]);
    expect(told).toEqual([]);
  });

  it.each<[string, Disk, number]>([
    ['it goes on changing', { amends: ['changed', 'changed'], now: storedAs('newer') }, 2],
    ['it is gone', { amends: ['changed'] }, 1],
    ['another run has it', { amends: ['busy'], now: storedAs('seen') }, 1],
    ['it cannot be written', { amends: [FULL] }, 1],
  ])('is told where it could not be noted: %s', async (_, disk, tries) => {
    const { told, amended, registered } = await delivered(disk);
    expect([told, amended.length, registered.length]).toEqual([NOT_MARKED, tries, 1]);
  });

  it('is not noted again where it was shared before, but does stand in the register again', async () => {
    const { told, amended, registered } = await delivered({ isShared: true, amends: [] });
    expect([told, amended, registered.length]).toEqual([[], [], 1]);
  });

  it('is hers to add where the register cannot be written: the copy is there, and the log says so', async () => {
    const { told, trouble, amended, output } = await delivered({ register: FULL });
    expect([trouble, amended.length]).toEqual([FULL, 1]);
    expect(told[0]).toContain('Alleen het deelregister is niet bijgewerkt.');
    expect(told.at(-1)).toContain('eik');
    expect(output).toContain('bellen met de stage');
  });
});

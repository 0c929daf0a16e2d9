import { describe, expect, it } from 'vitest';
import { rolFor } from '../../../src/commands/talk/first-use.ts';
import { ContentError, FileTrouble } from '../../../src/domain/trouble.ts';
import type { Rol } from '../../../src/domain/words.ts';
import type { Settings, SettingsChange } from '../../../src/ports/stores.ts';
import { question } from '../../domain/forms.ts';
import { go, type Gone, type Situation } from '../drafts-world.ts';

const ROL = question('rol', 'keuze', {
  // The last is none that the program knows.
  options: ['mentor', 'slb', 'rector'].map((id) => ({ id, text: id })),
});

interface Asked {
  readonly gone: Gone;
  readonly known: unknown;
  readonly changes: readonly SettingsChange[];
}

const ask = async (
  settings: Settings,
  choices: Situation['choices'] = [],
  { flag, fault }: { readonly flag?: Rol; readonly fault?: Error } = {},
): Promise<Asked> => {
  const changes: SettingsChange[] = [];
  let known: unknown;
  const gone = await go(
    (ports) =>
      ports.terminal.converse(async (conversation) => {
        known = await rolFor(flag, conversation, {
          ...ports,
          settings: {
            ...ports.settings,
            change: async (change) => {
              changes.push(change);
              if (fault) throw fault;
            },
          },
        });
        return 'done' as const;
      }),
    { drafts: {}, intake: [ROL], settings, choices },
  );
  return { gone, known, changes };
};

describe('her rol', () => {
  it('is asked at first use, and kept when she says it', async () => {
    const { gone, known, changes } = await ask({}, [{ value: 'slb' }]);
    expect(gone.choices[0]?.options.map(({ value }) => value)).toEqual(['later', 'mentor', 'slb']);
    expect([known, changes]).toEqual([{ type: 'rol', rol: 'slb' }, [{ rol: 'slb' }]]);
  });

  it('is passed over by Enter alone, and never asked a second time', async () => {
    const { known, changes } = await ask({});
    expect([known, changes]).toEqual([{ type: 'rol' }, [{ rolLater: true }]]);
    const again = await ask({ rolLater: true });
    expect([again.known, again.gone.choices]).toEqual([{ type: 'rol' }, []]);
  });

  it('is that of the flag, then that of the settings', async () => {
    expect((await ask({ rol: 'mentor' }, [], { flag: 'slb' })).known).toEqual({ type: 'rol', rol: 'slb' });
    const { known, gone, changes } = await ask({ rol: 'mentor' });
    expect([known, gone.choices, changes]).toEqual([{ type: 'rol', rol: 'mentor' }, [], []]);
  });

  it('is not kept when she leaves there', async () => {
    const { known, changes } = await ask({}, [{ type: 'stopped' }]);
    expect([known, changes]).toEqual([{ type: 'stopped' }, []]);
  });

  it.each([
    [new FileTrouble('De schijf is vol.', 'Maak ruimte.'), 'De schijf is vol. Maak ruimte.'],
    [new ContentError(['instellingen.yaml:2:1 klopt niet']), 'instellingen.yaml:2:1 klopt niet'],
  ])('counts now where it cannot be kept, and she hears why: %s', async (fault, sentence) => {
    const { known, gone } = await ask({}, [{ value: 'slb' }], { fault });
    expect([known, gone.told]).toEqual([{ type: 'rol', rol: 'slb' }, [sentence]]);
  });

  it('never hides a fault of ours', async () => {
    await expect(ask({}, [{ value: 'slb' }], { fault: new TypeError('x') })).rejects.toThrow(TypeError);
  });
});

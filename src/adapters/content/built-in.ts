import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Question } from '../../domain/form/form.ts';
import type { Kenmerk } from '../../domain/kader.ts';
import { naslagFor, textsOf, type NaslagEntry } from '../../domain/naslag/naslag.ts';
import type { Rol } from '../../domain/words.ts';
import { parseForm, type ParsedForm } from '../../formats/form-yaml.ts';
import { parseIntake } from '../../formats/intake-yaml.ts';
import { parseKenmerken } from '../../formats/kader-yaml.ts';
import { naslag } from './naslag.ts';
import { sound } from './sound.ts';

/** The product's own content. */
export interface BuiltIn {
  readonly forms: readonly ParsedForm[];
  readonly intake: readonly Question[];
  readonly kenmerken: readonly Kenmerk[];
  /** The lines of the card for worries about safety, by rol. */
  readonly signals: Readonly<Record<Rol, readonly string[]>>;
}

const folder = new URL('../../../checklists/', import.meta.url);

const textOf = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');

const signalsFor = (card: NaslagEntry, rol: Rol): readonly string[] => {
  const { naam, velden } = naslagFor(card, rol);
  return [naam, ...textsOf(velden['punten'])];
};

const signals = async (): Promise<BuiltIn['signals']> => {
  const card = (await naslag('veiligheid')).find(({ id }) => id === 'kaart');
  if (!card) throw new Error('veiligheid.yaml has no card');
  const lines = (rol: Rol): readonly string[] => signalsFor(card, rol);
  return {
    mentor: lines('mentor'),
    docent: lines('docent'),
    bpv: lines('bpv'),
    slb: lines('slb'),
    klassenbegeleider: lines('klassenbegeleider'),
    zorgmedewerker: lines('zorgmedewerker'),
    praktijkbegeleider: lines('praktijkbegeleider'),
    peercoach: lines('peercoach'),
    anders: lines('anders'),
  };
};

/**
 * Reads the product's own content from its YAML. The build replaces this module by one that reads the same as JSON
 * (`compiled.ts`), so that a run need not load `yaml`.
 */
export const builtIn = async (): Promise<BuiltIn> => {
  const kenmerken = sound(parseKenmerken(await textOf('kader/kenmerken.yaml'), 'kenmerken.yaml'));
  const kenmerkIds = kenmerken.map(({ id }) => id);
  const files = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith('.yaml')).toSorted();
  return {
    kenmerken,
    signals: await signals(),
    intake: sound(parseIntake(await textOf('kader/gesprek.yaml'), 'gesprek.yaml')),
    forms: await Promise.all(
      files.map(async (name) => sound(parseForm(await textOf(name), name, { kenmerkIds }))),
    ),
  };
};

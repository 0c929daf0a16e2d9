import type { CasusSurroundings } from '../../domain/casus/casus-rules.ts';
import { builtIn } from './built-in.ts';
import { naslag } from './naslag.ts';

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** What a casus may point to. */
export const casusSurroundings = async (): Promise<CasusSurroundings> => {
  const [{ kenmerken }, begrippen, bronnen] = await Promise.all([
    builtIn(),
    naslag('woordenlijst'),
    naslag('bronnen'),
  ]);
  return { kenmerkIds: ids(kenmerken), begripIds: ids(begrippen), bronIds: ids(bronnen) };
};

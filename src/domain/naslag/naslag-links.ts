import { inOfferedOrder } from '../casus/casus-choice.ts';
import { kenmerkenOf, type Casus, type CasusStage } from '../casus/casus.ts';
import { textsOf, type NaslagName } from './naslag.ts';
import type { NaslagItem } from './naslag-item.ts';
import { fold } from './naslag-search.ts';

/** Which fields name entries of which part. */
const REFERENCES: Partial<Record<NaslagName, Readonly<Record<string, NaslagName>>>> = {
  begeleidingsdoelen: { kenmerken: 'kenmerken' },
  samenwerkingsvormen: { rollen: 'rollen' },
  rollen: { zie: 'rollen' },
  woordenlijst: {
    zie: 'woordenlijst',
    rol: 'rollen',
    vorm: 'samenwerkingsvormen',
    kenmerk: 'kenmerken',
    doel: 'begeleidingsdoelen',
    context: 'context',
  },
  zeggen: { kenmerk: 'kenmerken' },
};

/** The entries that an item names itself, in the order of its fields; a name without an entry is left out. */
export const namedBy = (item: NaslagItem, all: readonly NaslagItem[]): readonly NaslagItem[] =>
  Object.entries(REFERENCES[item.part] ?? {}).flatMap(([field, part]) =>
    textsOf(item.velden[field]).flatMap(
      (id) => all.find((other) => other.part === part && other.id === id) ?? [],
    ),
  );

/** The facts about Entree that belong on the page of a word: those it names, and those with its own name. */
export const backgroundOf = (item: NaslagItem, all: readonly NaslagItem[]): readonly NaslagItem[] =>
  item.part === 'woordenlijst'
    ? all.filter(
        ({ part, id, naam }) =>
          part === 'context' && (id === item.velden['context'] || fold(naam) === fold(item.naam)),
      )
    : [];

/** What leads nowhere new: a word that explains the same name, and the talk that all eight general kenmerken serve. */
const saysNothingNew = (other: NaslagItem, item: NaslagItem): boolean =>
  (other.part === 'woordenlijst' && other.id === item.id) ||
  (other.part === 'begeleidingsdoelen' && other.id === 'algemeen');

/** Names the item, from another part. */
const refersTo = (other: NaslagItem, item: NaslagItem, all: readonly NaslagItem[]): boolean =>
  other.part !== item.part &&
  !saysNothingNew(other, item) &&
  (item.part === 'context' ? backgroundOf(other, all) : namedBy(other, all)).includes(item);

const touchesPrivateLife = (item: NaslagItem, all: readonly NaslagItem[]): boolean =>
  [item, ...namedBy(item, all)].some(({ velden }) => velden['groep'] === 'persoonlijk');

const safetyCard = (all: readonly NaslagItem[]): readonly NaslagItem[] =>
  all.filter(({ part, id }) => part === 'veiligheid' && id === 'kaart');

/**
 * Where to read on from the page of an item: what it names, what names it from another part, and the safety card where
 * it touches private life. Its own background is not among them, because it stands on the page.
 */
export const linksOf = (item: NaslagItem, all: readonly NaslagItem[]): readonly NaslagItem[] => {
  const shown = [item, ...backgroundOf(item, all)];
  const links = [
    ...namedBy(item, all),
    ...all.filter((other) => refersTo(other, item, all)),
    ...(touchesPrivateLife(item, all) ? safetyCard(all) : []),
  ];
  return [...new Set(links)].filter((link) => !shown.includes(link));
};

/** The stages of a casus in which a kenmerk can be seen, or is missed. */
export interface Passages {
  readonly casus: Casus;
  readonly stages: readonly CasusStage[];
}

/** Where in the casussen an item can be seen: a kenmerk only, a heavy story last. */
export const passagesOf = ({ part, id }: NaslagItem, casussen: readonly Casus[]): readonly Passages[] =>
  part === 'kenmerken'
    ? inOfferedOrder(
        casussen.map((casus) => ({
          casus,
          stages: casus.stages.filter(({ labels }) =>
            labels.some((label) => kenmerkenOf(label).includes(id)),
          ),
        })),
      ).filter(({ stages }) => stages.length > 0)
    : [];

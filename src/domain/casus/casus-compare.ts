import { kenmerkenOf, type Casus, type CasusLabel } from './casus.ts';
import { OTHER } from './casus-form.ts';

/** Kenmerken of one label that stand together, with what shows them. */
export interface Sight {
  readonly kenmerken: readonly string[];
  readonly label: CasusLabel;
  /** The title of the stage where the label stands, when it is another. */
  readonly elsewhere?: string;
}

/** What she saw in a stage beside what others see; nothing is counted and nothing is wrong. */
export interface Comparison {
  /** She and the handreiking. */
  readonly both: readonly Sight[];
  /** The handreiking, not she. */
  readonly theirs: readonly Sight[];
  /** The writers of the casus; `seen`: she too. */
  readonly ours: readonly (Sight & { readonly seen: boolean })[];
  /** What she chose and nobody names, by id. */
  readonly hers: readonly string[];
  /** Whether she saw something that did not stand among the choices. */
  readonly other: boolean;
}

const isOurs = ({ herkomst }: CasusLabel): boolean => herkomst === 'redactie';

const sights = (labels: readonly CasusLabel[], holds: (kenmerk: string) => boolean): readonly Sight[] =>
  labels.flatMap((label) => {
    const kenmerken = kenmerkenOf(label).filter(holds);
    return kenmerken.length > 0 ? [{ kenmerken, label }] : [];
  });

/** Where in the other stages a kenmerk is named; the handreiking goes before the writers. */
const elsewhere = ({ stages }: Casus, stageId: string, kenmerk: string): Sight | undefined =>
  stages
    .filter(({ id }) => id !== stageId)
    .flatMap(({ title, labels }) =>
      sights(labels, (named) => named === kenmerk).map((sight) => ({ ...sight, elsewhere: title })),
    )
    .toSorted((one, other) => Number(isOurs(one.label)) - Number(isOurs(other.label)))[0];

/**
 * Holds what she chose in a stage beside its labels. At which stage a label stands is the choice of the writers, so
 * what is named at another stage counts as seen.
 */
export const compareStage = (casus: Casus, stageId: string, chosen: readonly string[]): Comparison => {
  const labels = casus.stages.find(({ id }) => id === stageId)?.labels ?? [];
  const source = labels.filter((label) => !isOurs(label));
  const own = labels.filter(isOurs);
  const saw = (kenmerk: string): boolean => chosen.includes(kenmerk);
  const sawNot = (kenmerk: string): boolean => !saw(kenmerk);
  const here = labels.flatMap(kenmerkenOf);
  const rest = [...new Set(chosen)].filter((id) => id !== OTHER && !here.includes(id));
  const further = rest.flatMap((kenmerk) => elsewhere(casus, stageId, kenmerk) ?? []);
  return {
    both: [...sights(source, saw), ...further.filter(({ label }) => !isOurs(label))],
    theirs: sights(source, sawNot),
    ours: [
      ...[...sights(own, saw), ...further.filter(({ label }) => isOurs(label))].map((sight) => ({
        ...sight,
        seen: true,
      })),
      ...sights(own, sawNot).map((sight) => ({ ...sight, seen: false })),
    ],
    hers: rest.filter((kenmerk) => !further.some(({ kenmerken }) => kenmerken.includes(kenmerk))),
    other: chosen.includes(OTHER),
  };
};

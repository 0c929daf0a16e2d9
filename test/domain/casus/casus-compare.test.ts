import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStage, type Comparison } from '../../../src/domain/casus/casus-compare.ts';
import { OTHER } from '../../../src/domain/casus/casus-form.ts';
import { HERKOMSTEN, kenmerkenOf } from '../../../src/domain/casus/casus.ts';
import { besideLines } from '../../../src/texts/casus-beside.ts';
import { lineText } from '../../commands/naslag-world.ts';
import { casusWith, label, stage } from '../casussen.ts';

const KENMERKEN = ['relatie', 'goed-beeld', 'behoeften', 'regie', 'informeren', 'vasthouden'] as const;

const kenmerkenIn = ({ both, theirs, ours, hers }: Comparison): readonly string[] => [
  ...[...both, ...theirs, ...ours].flatMap(({ kenmerken }) => kenmerken),
  ...hers,
];

const CASUS = casusWith([
  stage('een', {
    title: 'Het begin',
    labels: [label('goed-beeld', { herkomst: 'kantlijn', also: ['relatie'] }), label('regie')],
  }),
  stage('twee', { title: 'Het vervolg', labels: [label('behoeften', { herkomst: 'slotzin' })] }),
]);

describe('what she saw beside the labels', () => {
  it('splits one label into what she saw too and what she did not name', () => {
    const { both, theirs, ours, hers } = compareStage(CASUS, 'een', ['relatie']);
    expect(both).toMatchObject([{ kenmerken: ['relatie'], label: { herkomst: 'kantlijn' } }]);
    expect(theirs).toMatchObject([{ kenmerken: ['goed-beeld'] }]);
    expect(ours).toMatchObject([{ kenmerken: ['regie'], seen: false }]);
    expect(hers).toEqual([]);
  });

  it('marks what the writers see and she saw too', () => {
    expect(compareStage(CASUS, 'een', ['regie']).ours).toMatchObject([{ kenmerken: ['regie'], seen: true }]);
  });

  it('counts as seen what is named at another stage, because that place is the choice of the writers', () => {
    const { both, ours, hers } = compareStage(CASUS, 'twee', ['goed-beeld', 'regie']);
    expect(both).toMatchObject([{ kenmerken: ['goed-beeld'], elsewhere: 'Het begin' }]);
    expect(ours).toMatchObject([{ kenmerken: ['regie'], elsewhere: 'Het begin', seen: true }]);
    expect(hers).toEqual([]);
  });

  it('keeps what nobody names, and what she has in words', () => {
    const { hers, other } = compareStage(CASUS, 'een', ['informeren', OTHER]);
    expect(hers).toEqual(['informeren']);
    expect(other).toBe(true);
  });
});

const arbitraryCasus = fc
  .array(
    fc
      .uniqueArray(fc.constantFrom(...KENMERKEN), { maxLength: 4 })
      .chain((kenmerken) =>
        fc.tuple(
          ...kenmerken.map((kenmerk) =>
            fc.tuple(fc.constant(kenmerk), fc.constantFrom(...HERKOMSTEN), fc.boolean()),
          ),
        ),
      ),
    { minLength: 1, maxLength: 4 },
  )
  .map((stages) =>
    casusWith(
      stages.map((labels, index) =>
        stage(`s${index}`, {
          labels: labels.map(([kenmerk, herkomst, missing]) => label(kenmerk, { herkomst, missing })),
        }),
      ),
    ),
  );
const arbitraryChoice = fc.uniqueArray(fc.constantFrom(...KENMERKEN, OTHER));

describe('whatever she chose', () => {
  it('stands in one group, with every label of the stage, and with nothing that was not said', () => {
    fc.assert(
      fc.property(arbitraryCasus, arbitraryChoice, (casus, chosen) => {
        for (const { id, labels } of casus.stages) {
          const named = labels.flatMap(kenmerkenOf);
          const shown = kenmerkenIn(compareStage(casus, id, chosen));
          const expected = new Set([...named, ...chosen.filter((each) => each !== OTHER)]);
          expect(shown.toSorted()).toEqual([...expected].toSorted());
        }
      }),
    );
  });

  it('is put in words without any number or verdict', () => {
    fc.assert(
      fc.property(arbitraryCasus, arbitraryChoice, fc.boolean(), (casus, chosen, samen) => {
        for (const { id } of casus.stages) {
          const lines = besideLines(
            casus,
            compareStage(casus, id, chosen),
            { chosen: chosen.filter((each) => each !== OTHER) },
            { nameOf: (kenmerk) => kenmerk, samen },
          );
          const said = lines
            .map(lineText)
            .join('\n')
            .replaceAll(/Stukje s\d/g, '');
          expect(said).not.toMatch(/\d|punten|score|fout|goed gedaan|gemist|juist/iu);
        }
      }),
    );
  });
});

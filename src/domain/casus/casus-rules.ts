import { kenmerkenOf, type Casus } from './casus.ts';
import { fileNameFindings, ID_SHAPE } from '../form/file-name-rule.ts';
import { meant, quoted, type Finding, type Path } from '../finding.ts';
import { wordsOf } from '../readability.ts';
import { isId } from '../words.ts';

/** What the rules may know beside the casus itself; what they do not know is not checked. */
export interface CasusSurroundings {
  /** The kenmerken there are. */
  readonly kenmerkIds?: readonly string[];
  /** The words of the woordenlijst. */
  readonly begripIds?: readonly string[];
  /** The titles of the bronnen. */
  readonly bronIds?: readonly string[];
  /** Whether the file may be called otherwise than its id, as an earlier version that was kept aside. */
  readonly anyName?: boolean;
}

interface CasusRuleContext extends CasusSurroundings {
  /** The file name without folder, when the casus comes from a file. */
  readonly fileName?: string;
}

type Rule = (casus: Casus, context: CasusRuleContext) => readonly Finding[];

/** The longest stage that a reader takes in at once, in words. */
export const MOST_STAGE_WORDS = 120;

/** What stands under `bron` where a school made the casus itself. */
const OWN_SOURCE = 'eigen';

const finding = (code: string, at: Path, sentence: string, on: Finding['on'] = 'value'): Finding => ({
  code,
  at,
  on,
  sentence,
});

interface PlacedKenmerk {
  readonly kenmerk: string;
  readonly at: Path;
}

/** Every kenmerk that a stage names, in its labels, with its place. */
const kenmerkenIn = (casus: Casus, stage: number): readonly PlacedKenmerk[] =>
  (casus.stages[stage]?.labels ?? []).flatMap((label, index) => {
    const at = ['stadia', stage, 'labels', index];
    return [
      { kenmerk: label.kenmerk, at: [...at, 'kenmerk'] },
      ...label.also.map((kenmerk, place) => ({ kenmerk, at: [...at, 'ook', place] })),
    ].filter(({ kenmerk }) => kenmerk !== '');
  });

const labelled = ({ stages }: Casus): ReadonlySet<string> =>
  new Set(stages.flatMap(({ labels }) => labels.flatMap(kenmerkenOf)));

const idsAreAllowed: Rule = ({ id, stages }) => {
  const named = [
    { id, at: ['id'] },
    ...stages.map((stage, index) => ({ id: stage.id, at: ['stadia', index, 'id'] })),
  ];
  return named
    .filter((each) => ID_SHAPE.test(each.id) && !isId(each.id))
    .map((each) =>
      finding(
        'id-verboden',
        each.at,
        `${quoted(each.id)} is een woord van het programma zelf. Kies een andere id.`,
      ),
    );
};

const stageIdsDiffer: Rule = ({ stages }) =>
  stages.flatMap(({ id }, index) =>
    id !== '' && stages.findIndex((other) => other.id === id) < index
      ? [
          finding(
            'id-dubbel',
            ['stadia', index, 'id'],
            `De id ${quoted(id)} is al gebruikt voor een stukje. Kies een andere.`,
          ),
        ]
      : [],
  );

const stagesAreShort: Rule = ({ stages }) =>
  stages.flatMap(({ text }, index) => {
    const words = wordsOf(text).length;
    return words > MOST_STAGE_WORDS
      ? [
          finding(
            'stukje-te-lang',
            ['stadia', index, 'tekst'],
            `Dit stukje heeft ${words} woorden. Er passen er ${MOST_STAGE_WORDS}. Splits het of kort het in.`,
          ),
        ]
      : [];
  });

const labelsDiffer: Rule = (casus) =>
  casus.stages.flatMap((_, stage) => {
    const placed = kenmerkenIn(casus, stage);
    return placed
      .filter(({ kenmerk }, index) => placed.findIndex((other) => other.kenmerk === kenmerk) < index)
      .map(({ kenmerk, at }) =>
        finding('kenmerk-dubbel', at, `${quoted(kenmerk)} staat al bij dit stukje. Eén keer is genoeg.`),
      );
  });

/** Whether a word that nobody knows stands among labels or filters: the shape check says so, and that is enough. */
const hasUnknown = (kenmerken: Iterable<string>, known: readonly string[] | undefined): boolean =>
  known !== undefined && [...kenmerken].some((kenmerk) => !known.includes(kenmerk));

const filtersAreTheLabels: Rule = (casus, { kenmerkIds }) => {
  const { kenmerken } = casus.filters;
  const seen = labelled(casus);
  const missing = hasUnknown(kenmerken, kenmerkIds)
    ? []
    : [...seen].filter(
        (kenmerk) => !kenmerken.includes(kenmerk) && (kenmerkIds?.includes(kenmerk) ?? kenmerk !== ''),
      );
  const extra = hasUnknown(seen, kenmerkIds)
    ? []
    : kenmerken.flatMap((kenmerk, index) => (seen.has(kenmerk) ? [] : [{ kenmerk, index }]));
  return [
    ...missing.map((kenmerk) =>
      finding(
        'filter-ontbreekt',
        ['filters', 'kenmerken'],
        `${quoted(kenmerk)} staat bij een label. Zet het ook hier.`,
        'key',
      ),
    ),
    ...extra
      .filter(({ kenmerk }) => kenmerkIds?.includes(kenmerk) ?? kenmerk !== '')
      .map(({ kenmerk, index }) =>
        finding(
          'filter-te-veel',
          ['filters', 'kenmerken', index],
          `${quoted(kenmerk)} staat bij geen label. Haal het hier weg.`,
        ),
      ),
  ];
};

const linksAreLabelled: Rule = (casus, { kenmerkIds }) => {
  const seen = labelled(casus);
  if (hasUnknown(seen, kenmerkIds)) return [];
  return casus.further.kenmerken.flatMap((kenmerk, index) =>
    seen.has(kenmerk) || kenmerkIds?.includes(kenmerk) === false || kenmerk === ''
      ? []
      : [
          finding(
            'verder-zonder-label',
            ['verder', 'kenmerken', index],
            `${quoted(kenmerk)} staat bij geen label. Kies een kenmerk uit het verhaal.`,
          ),
        ],
  );
};

const linksAreKnown: Rule = ({ further }, { begripIds, bronIds }) => {
  const unknown = (
    key: 'begrippen' | 'bronnen',
    known: readonly string[] | undefined,
    where: string,
  ): readonly Finding[] =>
    further[key].flatMap((id, index) =>
      known === undefined || known.includes(id) || !ID_SHAPE.test(id)
        ? []
        : [
            finding(
              'verwijzing-onbekend',
              ['verder', key, index],
              `${quoted(id)} staat niet in de ${where}.${meant(id, known)}`,
            ),
          ],
    );
  return [...unknown('begrippen', begripIds, 'woordenlijst'), ...unknown('bronnen', bronIds, 'bronnen')];
};

const ownLabelsAreOurs: Rule = (casus) => {
  if (casus.source !== OWN_SOURCE) return [];
  const title =
    casus.sourceTitle === undefined
      ? []
      : [
          finding(
            'titel-bron-eigen',
            ['titel_bron'],
            'Deze casus is van jullie zelf. Haal titel_bron weg.',
            'key',
          ),
        ];
  const labels = casus.stages.flatMap((stage, place) =>
    stage.labels.flatMap(({ herkomst }, index) =>
      herkomst === 'redactie'
        ? []
        : [
            finding(
              'herkomst-eigen',
              ['stadia', place, 'labels', index, 'herkomst'],
              'Deze casus is van jullie zelf. Schrijf hier: redactie.',
            ),
          ],
    ),
  );
  return [...title, ...labels];
};

const warningsAreWhole: Rule = ({ warning, further }) => {
  if (warning === undefined) {
    const sentence = 'Deze casus eindigt met de kaart over veiligheid. Zet bovenaan een waarschuwing.';
    return further.safety
      ? [{ ...finding('waarschuwing-ontbreekt', ['verder', 'veiligheid'], sentence, 'key'), warning: true }]
      : [];
  }
  return /overslaan|\bsla\b.*\bover\b/isu.test(warning)
    ? []
    : [
        {
          ...finding('waarschuwing-overslaan', ['waarschuwing'], 'Zeg er ook bij dat overslaan mag.'),
          warning: true,
        },
      ];
};

const RULES: readonly Rule[] = [
  idsAreAllowed,
  stageIdsDiffer,
  (casus, { fileName }) => fileNameFindings(casus.id, fileName),
  stagesAreShort,
  labelsDiffer,
  filtersAreTheLabels,
  linksAreLabelled,
  linksAreKnown,
  ownLabelsAreOurs,
  warningsAreWhole,
];

/** Everything that is wrong between the parts of a casus, in the order of the rules. */
export const casusFindings = (casus: Casus, context: CasusRuleContext = {}): readonly Finding[] =>
  RULES.flatMap((rule) => rule(casus, context));

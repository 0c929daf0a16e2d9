import { kenmerkenOf, type Casus, type CasusStage } from './casus.ts';
import { quoted, type Finding } from '../finding.ts';
import { fingerprint } from '../form/form-outline.ts';
import { largest, neededStep, versionFindings, type VersionStep } from '../version.ts';

/** What of a stage decides whether an earlier note about it still fits. */
export interface StageOutline {
  readonly id: string;
  /** Its kenmerken, with a dash in front where they were missing in the story. */
  readonly labels: readonly string[];
  readonly words: string;
}

/** A casus without its words: enough to tell, later, how much a next version changes. */
export interface CasusOutline {
  readonly id: string;
  readonly version: string;
  readonly words: string;
  readonly stages: readonly StageOutline[];
}

/** What can differ between two versions of a casus, each with the step that it asks for (`casussen/README.md`). */
export const CASUS_CHANGES = {
  'stukje-weg': 'major',
  'stukjes-anders': 'major',
  'label-weg': 'major',
  'stukje-erbij': 'minor',
  'label-erbij': 'minor',
  'stukje-woorden-anders': 'patch',
  'casus-woorden-anders': 'patch',
} as const satisfies Readonly<Record<string, VersionStep>>;
export type CasusChangeKind = keyof typeof CASUS_CHANGES;

/** One thing that differs; `id` is the stage, or the casus itself. */
export interface CasusChange {
  readonly kind: CasusChangeKind;
  readonly id: string;
  /** The kenmerk of a label. */
  readonly label?: string;
}

const stageOutline = ({ id, title, text, labels }: CasusStage): StageOutline => ({
  id,
  labels: labels.flatMap((label) =>
    kenmerkenOf(label).map((kenmerk) => (label.missing ? `-${kenmerk}` : kenmerk)),
  ),
  words: fingerprint([
    title,
    text,
    labels.map(({ kenmerk, also, herkomst, why }) => [kenmerk, also, herkomst, why]),
  ]),
});

/** The outline of a casus. The kenmerken it is found by are those of its labels, and not told twice. */
export const casusOutline = (casus: Casus): CasusOutline => {
  const { filters, further } = casus;
  return {
    id: casus.id,
    version: casus.version,
    words: fingerprint([
      [casus.title, casus.sourceTitle ?? null, casus.source, casus.origin, casus.warning ?? null],
      [filters.doelen, filters.rollen, filters.reading.starter, filters.reading.ervaren],
      casus.closing.map(({ id, text, explanation }) => [id, text, explanation ?? null]),
      casus.frictions.map(({ what, question }) => [what, question]),
      [further.kenmerken, further.begrippen, further.bronnen, further.safety],
    ]),
    stages: casus.stages.map(stageOutline),
  };
};

const labelChanges = (before: StageOutline, after: StageOutline): readonly CasusChange[] => {
  const gone = before.labels.filter((label) => !after.labels.includes(label));
  const added = after.labels.filter((label) => !before.labels.includes(label));
  return [
    ...gone.map((label) => ({ kind: 'label-weg' as const, id: after.id, label })),
    ...added.map((label) => ({ kind: 'label-erbij' as const, id: after.id, label })),
    ...(gone.length + added.length === 0 && before.words !== after.words
      ? [{ kind: 'stukje-woorden-anders' as const, id: after.id }]
      : []),
  ];
};

/** Everything that differs between two versions of one casus. */
export const casusChanges = (before: CasusOutline, after: CasusOutline): readonly CasusChange[] => {
  const was = new Map(before.stages.map((stage) => [stage.id, stage]));
  const is = new Set(after.stages.map(({ id }) => id));
  const kept = before.stages.filter(({ id }) => is.has(id));
  const now = after.stages.filter(({ id }) => was.has(id));
  return [
    ...before.stages.filter(({ id }) => !is.has(id)).map(({ id }) => ({ kind: 'stukje-weg' as const, id })),
    ...(kept.some(({ id }, index) => id !== now[index]?.id)
      ? [{ kind: 'stukjes-anders' as const, id: after.id }]
      : []),
    ...after.stages.flatMap((stage): readonly CasusChange[] => {
      const then = was.get(stage.id);
      return then ? labelChanges(then, stage) : [{ kind: 'stukje-erbij', id: stage.id }];
    }),
    ...(before.words === after.words ? [] : [{ kind: 'casus-woorden-anders' as const, id: after.id }]),
  ];
};

/** The step that these changes ask for. */
export const casusStep = (changes: readonly CasusChange[]): VersionStep =>
  largest(changes.map(({ kind }) => CASUS_CHANGES[kind]));

/** As `formChangeFindings`, for a casus. */
export const casusChangeFindings = (
  before: CasusOutline,
  after: CasusOutline,
  sameContent: boolean,
): readonly Finding[] => {
  if (before.id !== after.id) {
    const sentence = `Dit is ${quoted(after.id)}, en de oude is ${quoted(before.id)}. Vergelijk een casus met zichzelf.`;
    return [{ code: 'andere-id', at: ['id'], on: 'value', sentence }];
  }
  const step = neededStep(casusStep(casusChanges(before, after)), before, after, sameContent);
  return versionFindings(before.version, after.version, step);
};

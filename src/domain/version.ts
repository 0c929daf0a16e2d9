import type { Finding } from './finding.ts';

/** How much content changed; `major` asks most of who reads earlier answers beside new ones. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major';

type Numbers = readonly [major: number, minor: number, patch: number];

const STEPS: readonly VersionStep[] = ['none', 'patch', 'minor', 'major'];
const VERSION = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/;

/** The largest of some steps. */
export const largest = (steps: readonly VersionStep[]): VersionStep =>
  STEPS.findLast((step) => steps.includes(step)) ?? 'none';

const numbersOf = (version: string): Numbers | undefined => {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

/** The step from one version to a later one; `earlier` when it is not later, nothing when one is no version. */
export const stepBetween = (before: string, after: string): VersionStep | 'earlier' | undefined => {
  const from = numbersOf(before);
  const to = numbersOf(after);
  if (!from || !to) return undefined;
  const index = to.findIndex((number, place) => number !== from[place]);
  if (index < 0) return 'none';
  if ((to[index] ?? 0) < (from[index] ?? 0)) return 'earlier';
  return (['major', 'minor', 'patch'] as const)[index];
};

/** The version that is a step later. */
export const nextVersion = (version: string, step: VersionStep): string => {
  const [major, minor, patch] = numbersOf(version) ?? [1, 0, 0];
  switch (step) {
    case 'major':
      return `${major + 1}.0.0`;
    case 'minor':
      return `${major}.${minor + 1}.0`;
    case 'patch':
      return `${major}.${minor}.${patch + 1}`;
    case 'none':
      return version;
  }
};

/** The step that a change asks for: what no outline shows, such as a remark among the changes, is words too. */
export const neededStep = (
  shown: VersionStep,
  before: { readonly version: string },
  after: { readonly version: string },
  sameContent: boolean,
): VersionStep => (shown === 'none' && before.version === after.version && !sameContent ? 'patch' : shown);

const REASONS: Readonly<Record<Exclude<VersionStep, 'none'>, string>> = {
  major: 'Er is iets weg, of iets werkt anders.',
  minor: 'Er is iets bij gekomen.',
  patch: 'Alleen woorden of de volgorde zijn anders.',
};

/** What is wrong with the version of content that took this step since an earlier one. */
export const versionFindings = (before: string, after: string, needed: VersionStep): readonly Finding[] => {
  const taken = stepBetween(before, after);
  if (taken === undefined || taken === needed) return [];
  const found = (code: string, sentence: string): readonly Finding[] => [
    { code, at: ['versie'], on: 'value', sentence },
  ];
  const next = nextVersion(before, needed);
  if (taken === 'earlier') return found('versie-lager', `De vorige versie was ${before}. Schrijf ${next}.`);
  if (needed === 'none') {
    const sentence = `Er is niets anders dan in ${before}. Laat dat de versie.`;
    return found('versie-zonder-wijziging', sentence).map((each) => ({ ...each, warning: true }));
  }
  return found('versie-past-niet', `${REASONS[needed]} Na ${before} komt dan ${next}.`);
};

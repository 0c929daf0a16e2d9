import {
  casusChangeFindings,
  casusChanges,
  casusOutline,
  casusStep,
} from '../../domain/casus/casus-change.ts';
import type { Finding } from '../../domain/finding.ts';
import { formChangeFindings, formChanges, formStep } from '../../domain/form/form-change.ts';
import { formOutline } from '../../domain/form/form-outline.ts';
import { neededStep, nextVersion, type VersionStep } from '../../domain/version.ts';
import type { ContentFile } from '../../formats/content-file.ts';
import * as texts from '../../texts/controleer.ts';

const OTHER_KIND: Finding = {
  code: 'andere-soort',
  at: ['schema'],
  on: 'value',
  sentence: texts.KINDS_DIFFER,
};

/** How content differs from an earlier version. */
export interface Difference {
  /** The differences, with a title; nothing where these are two different things. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  /** How large the step is that this takes, and from which version to which. */
  readonly step?: { readonly size: Exclude<VersionStep, 'none'>; readonly from: string; readonly to: string };
}

interface Named {
  readonly id: string;
  readonly version: string;
}

/** What differs between two versions of one thing; nothing is compared where these are two different things. */
const differenceOf = (
  before: Named,
  after: Named,
  lines: readonly string[],
  step: VersionStep,
  sameContent: boolean,
): Omit<Difference, 'findings'> => {
  if (before.id !== after.id) return { lines: [] };
  const size = neededStep(step, before, after, sameContent);
  return {
    lines: [
      texts.changesTitle(before.id, before.version, lines.length > 0),
      ...lines.map((line) => `  ${line}`),
    ],
    ...(size !== 'none' && { step: { size, from: before.version, to: nextVersion(before.version, size) } }),
  };
};

/** How a file differs from an earlier version. */
export const difference = (before: ContentFile, after: ContentFile): Difference => {
  const sameContent = before.parsed.sha256 === after.parsed.sha256;
  if (before.folder === 'checklists' && after.folder === 'checklists') {
    const [was, is] = [formOutline(before.parsed.form), formOutline(after.parsed.form)];
    const changes = formChanges(was, is);
    return {
      ...differenceOf(was, is, changes.map(texts.formChangeLine), formStep(changes), sameContent),
      findings: formChangeFindings(was, is, sameContent),
    };
  }
  if (before.folder === 'casussen' && after.folder === 'casussen') {
    const [was, is] = [casusOutline(before.parsed.casus), casusOutline(after.parsed.casus)];
    const changes = casusChanges(was, is);
    return {
      ...differenceOf(was, is, changes.map(texts.casusChangeLine), casusStep(changes), sameContent),
      findings: casusChangeFindings(was, is, sameContent),
    };
  }
  return { lines: [], findings: [OTHER_KIND] };
};

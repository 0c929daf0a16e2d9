import {
  casusChanges,
  casusOutline,
  casusStep,
  type CasusOutline,
  type StageOutline,
} from '../domain/casus/casus-change.ts';
import type { IdentifiedCasus } from '../domain/casus/casus.ts';
import { formChanges, formStep } from '../domain/form/form-change.ts';
import {
  formOutline,
  type FormOutline,
  type PageOutline,
  type QuestionOutline,
} from '../domain/form/form-outline.ts';
import type { IdentifiedForm } from '../domain/form/form.ts';
import { nextVersion, stepBetween, type VersionStep } from '../domain/version.ts';
import { QUESTION_KINDS, SHARINGS } from '../domain/words.ts';
import { isNumber, isText, listOf, literal, objectOf, recordOf, type Guard } from '../formats/shape.ts';

/** What was published of one form or casus: the hash of each version, and the outline of the newest. */
export interface Published<Outline> {
  readonly versies: Readonly<Record<string, string>>;
  readonly laatste: Outline;
}

/** `checklists/versies.json`: everything that was published, by id. */
export interface VersionLock {
  readonly vormen: Readonly<Record<string, Published<FormOutline>>>;
  readonly casussen: Readonly<Record<string, Published<CasusOutline>>>;
}

/** The content of the product as it is now. */
export interface Content {
  readonly forms: readonly IdentifiedForm[];
  readonly casussen: readonly IdentifiedCasus[];
}

export const EMPTY_LOCK: VersionLock = { vormen: {}, casussen: {} };

const isQuestionOutline: Guard<QuestionOutline> = objectOf(
  {
    id: isText,
    kind: literal(...QUESTION_KINDS, 'schuilnaam'),
    options: listOf(isText),
    sharing: literal(...SHARINGS),
    words: isText,
  },
  { kenmerk: isText, showWhen: isText, optionsFrom: isText, most: isNumber, repeatFor: isText },
);

const isPageOutline: Guard<PageOutline> = objectOf(
  { id: isText, words: isText, questions: listOf(isQuestionOutline) },
  { showWhen: isText },
);

const isFormOutline: Guard<FormOutline> = objectOf({
  id: isText,
  version: isText,
  retired: listOf(isText),
  moments: listOf(isText),
  intake: listOf(isText),
  words: isText,
  pages: listOf(isPageOutline),
});

const isStageOutline: Guard<StageOutline> = objectOf({ id: isText, labels: listOf(isText), words: isText });

const isCasusOutline: Guard<CasusOutline> = objectOf({
  id: isText,
  version: isText,
  words: isText,
  stages: listOf(isStageOutline),
});

const publishedOf = <Outline>(isOutline: Guard<Outline>): Guard<Published<Outline>> =>
  objectOf({ versies: recordOf(isText), laatste: isOutline });

/** Whether something that was read is a lock. */
export const isVersionLock: Guard<VersionLock> = objectOf({
  vormen: recordOf(publishedOf(isFormOutline)),
  casussen: recordOf(publishedOf(isCasusOutline)),
});

/**
 * Whether a version of the product was released: CHANGELOG.md has a heading for one, `## [1.0.0]`. Before the first
 * release nobody has any content, and what stands in the lock may be renewed; after it, it stands for good.
 */
export const isReleased = (changelog: string): boolean => /^## \[\d+\.\d+\.\d+\]/m.test(changelog);

interface Item<Outline> {
  readonly outline: Outline & { readonly id: string; readonly version: string };
  readonly sha256: string;
}

interface Kind<Outline> {
  /** The step that a change asks for, and what changed, in words of this house. */
  compare(
    before: Outline,
    after: Outline,
  ): { readonly step: VersionStep; readonly changes: readonly string[] };
}

const words = (change: { readonly kind: string; readonly id: string }): string =>
  `${change.kind} (${change.id})`;

const FORMS: Kind<FormOutline> = {
  compare(before, after) {
    const changes = formChanges(before, after);
    return { step: formStep(changes), changes: changes.map(words) };
  },
};

const CASUSSEN: Kind<CasusOutline> = {
  compare(before, after) {
    const changes = casusChanges(before, after);
    return { step: casusStep(changes), changes: changes.map(words) };
  },
};

const RENEW = 'Nothing is released yet: renew the lock with `npm run release:content`.';

/** What keeps an item from standing beside what was published of it; nothing where all is well. */
const problemOf = <Outline extends { readonly version: string }>(
  { outline, sha256 }: Item<Outline>,
  published: Published<Outline> | undefined,
  kind: Kind<Outline>,
  released: boolean,
): string | undefined => {
  const { id, version } = outline;
  if (!published) return released ? undefined : `${id} ${version} is not in the lock. ${RENEW}`;
  const { laatste: last } = published;
  const { step, changes } = kind.compare(last, outline);
  const known = published.versies[version];
  if (known === sha256) {
    return version === last.version
      ? undefined
      : `${id} is back at ${version}, but ${last.version} was published.`;
  }
  // What no outline shows is words too: a hash that differs is never nothing.
  const needed = step === 'none' ? 'patch' : step;
  const next = nextVersion(last.version, needed);
  const what =
    changes.length > 0 ? changes.join(', ') : 'something that is no question, such as its list of changes';
  if (known !== undefined) {
    return released
      ? `${id} ${version} was published and is different now: ${what}. Make it ${next}.`
      : `${id} ${version} is different from the lock: ${what}. ${RENEW}`;
  }
  const taken = stepBetween(last.version, version);
  return taken === needed
    ? undefined
    : `${id} went from ${last.version} to ${version}, but what changed asks for ${next}: ${what}.`;
};

const formItems = ({ forms }: Content): readonly Item<FormOutline>[] =>
  forms.map(({ form, sha256 }) => ({ outline: formOutline(form), sha256 }));

const casusItems = ({ casussen }: Content): readonly Item<CasusOutline>[] =>
  casussen.map(({ casus, sha256 }) => ({ outline: casusOutline(casus), sha256 }));

/** Everything in which the content breaks a promise of the lock. */
export const lockProblems = (lock: VersionLock, content: Content, released: boolean): readonly string[] => {
  const present = (items: readonly Item<unknown>[]): ReadonlySet<string> =>
    new Set(items.map(({ outline }) => outline.id));
  const forms = formItems(content);
  const casussen = casusItems(content);
  const gone = [
    ...Object.keys(lock.vormen).filter((id) => !present(forms).has(id)),
    ...Object.keys(lock.casussen).filter((id) => !present(casussen).has(id)),
  ];
  return [
    ...gone.map((id) => `${id} stands in the lock, but is no longer there.${released ? '' : ` ${RENEW}`}`),
    ...forms.flatMap((item) => problemOf(item, lock.vormen[item.outline.id], FORMS, released) ?? []),
    ...casussen.flatMap((item) => problemOf(item, lock.casussen[item.outline.id], CASUSSEN, released) ?? []),
  ];
};

const published = <Outline>(
  items: readonly Item<Outline>[],
  before: Readonly<Record<string, Published<Outline>>>,
): Readonly<Record<string, Published<Outline>>> =>
  Object.fromEntries(
    items.map(({ outline, sha256 }) => [
      outline.id,
      { versies: { ...before[outline.id]?.versies, [outline.version]: sha256 }, laatste: outline },
    ]),
  );

/** The lock with the content as it is now published in it. */
export const publishedLock = (lock: VersionLock, content: Content, released: boolean): VersionLock => ({
  vormen: published(formItems(content), released ? lock.vormen : {}),
  casussen: published(casusItems(content), released ? lock.casussen : {}),
});

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** JSON in which what holds nothing but words and lists of words stands on one line, so that a change reads as one. */
const laidOut = (value: unknown, indent = ''): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.values(value);
  if (members.every((member) => isScalar(member) || (isList(member) && member.every(isScalar)))) {
    return JSON.stringify(value);
  }
  const inner = `${indent}  `;
  const lines = isList(value)
    ? value.map((item) => laidOut(item, inner))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${laidOut(member, inner)}`);
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
};

/** The lock as the text of its file. */
export const lockText = (lock: VersionLock): string => `${laidOut(lock)}\n`;

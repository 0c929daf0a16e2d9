import { quoted, type Finding, type Path } from '../finding.ts';
import type { FormOutline, PageOutline, QuestionOutline } from './form-outline.ts';
import { largest, neededStep, versionFindings, type VersionStep } from '../version.ts';
import { SHARINGS } from '../words.ts';

/** What can differ between two versions of a form, each with the step that it asks for (`contract.md`, versions). */
export const FORM_CHANGES = {
  'vraag-weg': 'major',
  'vraag-verplaatst': 'major',
  'soort-anders': 'major',
  'voorwaarde-anders': 'major',
  'blad-voorwaarde-anders': 'major',
  'bladen-anders': 'major',
  'kenmerk-anders': 'major',
  'keuze-anders': 'major',
  'herhaling-anders': 'major',
  'optie-weg': 'major',
  // What was written for nobody's eyes must not become shareable under the same name.
  'delen-ruimer': 'major',
  'moment-weg': 'major',
  'vooraf-weg': 'major',
  'vraag-erbij': 'minor',
  'optie-erbij': 'minor',
  'hoogstens-ruimer': 'minor',
  'moment-erbij': 'minor',
  'vooraf-erbij': 'minor',
  'delen-krapper': 'patch',
  'woorden-anders': 'patch',
  'blad-woorden-anders': 'patch',
  'titel-anders': 'patch',
  'volgorde-anders': 'patch',
} as const satisfies Readonly<Record<string, VersionStep>>;
export type FormChangeKind = keyof typeof FORM_CHANGES;

/** One thing that differs; `id` is the question, page or word that it is about. */
export interface FormChange {
  readonly kind: FormChangeKind;
  readonly id: string;
  /** What it was, and what it is now: a page, a kind or an option. */
  readonly from?: string;
  readonly to?: string;
}

interface Placed {
  readonly page: string;
  readonly question: QuestionOutline;
  readonly at: Path;
}

const placedIn = ({ pages }: FormOutline): readonly Placed[] =>
  pages.flatMap((page, pageIndex) =>
    page.questions.map((question, index) => ({
      page: page.id,
      question,
      at: ['bladen', pageIndex, 'vragen', index],
    })),
  );

const missingFrom = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((word) => !others.includes(word));

/** Whether what both have stands in another order. */
const reordered = (before: readonly string[], after: readonly string[]): boolean => {
  const kept = before.filter((word) => after.includes(word));
  const now = after.filter((word) => before.includes(word));
  return kept.some((word, index) => word !== now[index]);
};

const comesAndGoes = (
  before: readonly string[],
  after: readonly string[],
  gone: FormChangeKind,
  added: FormChangeKind,
): readonly FormChange[] => [
  ...missingFrom(before, after).map((id) => ({ kind: gone, id })),
  ...missingFrom(after, before).map((id) => ({ kind: added, id })),
];

const optionChanges = (before: QuestionOutline, after: QuestionOutline): readonly FormChange[] => [
  ...missingFrom(before.options, after.options).map((from) => ({
    kind: 'optie-weg' as const,
    id: after.id,
    from,
  })),
  ...missingFrom(after.options, before.options).map((to) => ({
    kind: 'optie-erbij' as const,
    id: after.id,
    to,
  })),
];

const mostChange = (before: QuestionOutline, after: QuestionOutline): FormChangeKind | undefined => {
  const was = before.most ?? Number.POSITIVE_INFINITY;
  const is = after.most ?? Number.POSITIVE_INFINITY;
  if (was === is) return undefined;
  return is > was ? 'hoogstens-ruimer' : 'keuze-anders';
};

const sharingChange = (before: QuestionOutline, after: QuestionOutline): FormChangeKind | undefined => {
  if (before.sharing === after.sharing) return undefined;
  const wider = SHARINGS.indexOf(after.sharing) > SHARINGS.indexOf(before.sharing);
  return wider ? 'delen-ruimer' : 'delen-krapper';
};

const questionChanges = (before: Placed, after: Placed): readonly FormChange[] => {
  const [was, is] = [before.question, after.question];
  const { id } = is;
  // The options are not those of before where the question itself is another.
  if (was.kind !== is.kind) return [{ kind: 'soort-anders', id, from: was.kind, to: is.kind }];
  const options = optionChanges(was, is);
  const kinds: readonly (FormChangeKind | false | undefined)[] = [
    was.showWhen !== is.showWhen && 'voorwaarde-anders',
    was.kenmerk !== is.kenmerk && 'kenmerk-anders',
    was.optionsFrom !== is.optionsFrom && 'keuze-anders',
    was.repeatFor !== is.repeatFor && 'herhaling-anders',
    mostChange(was, is),
    sharingChange(was, is),
    // An option that came or went brings its words with it.
    options.length === 0 && was.words !== is.words && 'woorden-anders',
  ];
  return [
    ...(before.page === after.page
      ? []
      : [{ kind: 'vraag-verplaatst' as const, id, from: before.page, to: after.page }]),
    ...options,
    ...kinds.flatMap((kind) => (kind ? [{ kind, id }] : [])),
  ];
};

const pageChanges = (before: PageOutline, after: PageOutline): readonly FormChange[] => {
  const { id } = after;
  const ids = ({ questions }: PageOutline): readonly string[] => questions.map((question) => question.id);
  const kinds: readonly (FormChangeKind | false)[] = [
    before.showWhen !== after.showWhen && 'blad-voorwaarde-anders',
    before.words !== after.words && 'blad-woorden-anders',
    reordered(ids(before), ids(after)) && 'volgorde-anders',
  ];
  return kinds.flatMap((kind) => (kind ? [{ kind, id }] : []));
};

/** Everything that differs between two versions of one form. */
export const formChanges = (before: FormOutline, after: FormOutline): readonly FormChange[] => {
  const was = new Map(placedIn(before).map((placed) => [placed.question.id, placed]));
  const is = new Map(placedIn(after).map((placed) => [placed.question.id, placed]));
  const pagesBefore = new Map(before.pages.map((page) => [page.id, page]));
  const gone = [...was.values()].filter(({ question }) => !is.has(question.id));
  const pageIds = ({ pages }: FormOutline): readonly string[] => pages.map(({ id }) => id);
  return [
    ...gone.map(({ page, question }) => ({ kind: 'vraag-weg' as const, id: question.id, from: page })),
    ...[...is.values()].flatMap((now): readonly FormChange[] => {
      const then = was.get(now.question.id);
      return then ? questionChanges(then, now) : [{ kind: 'vraag-erbij', id: now.question.id, to: now.page }];
    }),
    ...after.pages.flatMap((page) => {
      const then = pagesBefore.get(page.id);
      return then ? pageChanges(then, page) : [];
    }),
    ...(reordered(pageIds(before), pageIds(after)) ? [{ kind: 'bladen-anders' as const, id: after.id }] : []),
    ...(reordered(before.moments, after.moments) || reordered(before.intake, after.intake)
      ? [{ kind: 'volgorde-anders' as const, id: after.id }]
      : []),
    ...comesAndGoes(before.moments, after.moments, 'moment-weg', 'moment-erbij'),
    ...comesAndGoes(before.intake, after.intake, 'vooraf-weg', 'vooraf-erbij'),
    ...(before.words === after.words ? [] : [{ kind: 'titel-anders' as const, id: after.id }]),
  ];
};

/** The step that these changes ask for. */
export const formStep = (changes: readonly FormChange[]): VersionStep =>
  largest(changes.map(({ kind }) => FORM_CHANGES[kind]));

/** Ids of questions that are gone stay gone, and stand under `vervallen`. */
const retiredFindings = (before: FormOutline, after: FormOutline): readonly Finding[] => {
  const now = placedIn(after);
  const used = (id: string): Placed | undefined => now.find(({ question }) => question.id === id);
  const gone = placedIn(before)
    .map(({ question }) => question.id)
    .filter((id) => !used(id));
  const forgotten = missingFrom([...new Set([...gone, ...before.retired])], after.retired);
  return forgotten.map((id): Finding => {
    const again = used(id);
    return again
      ? {
          code: 'id-hergebruikt',
          at: [...again.at, 'id'],
          on: 'value',
          sentence: `${quoted(id)} was van een vraag die weg is. Kies een andere id.`,
        }
      : {
          code: 'vervallen-ontbreekt',
          at: ['vervallen'],
          on: 'key',
          sentence: gone.includes(id)
            ? `De vraag ${quoted(id)} is weg. Zet ${quoted(id)} bij vervallen.`
            : `${quoted(id)} stond bij vervallen. Laat die daar staan.`,
        };
  });
};

/**
 * What is wrong with a form as the next version of an earlier one, with places in the later. `sameContent`: whether
 * their hashes are the same.
 */
export const formChangeFindings = (
  before: FormOutline,
  after: FormOutline,
  sameContent: boolean,
): readonly Finding[] => {
  if (before.id !== after.id) {
    const sentence = `Dit is ${quoted(after.id)}, en de oude is ${quoted(before.id)}. Vergelijk een lijst met zichzelf.`;
    return [{ code: 'andere-id', at: ['id'], on: 'value', sentence }];
  }
  return [
    ...versionFindings(
      before.version,
      after.version,
      neededStep(formStep(formChanges(before, after)), before, after, sameContent),
    ),
    ...retiredFindings(before, after),
  ];
};

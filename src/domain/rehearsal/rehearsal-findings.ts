import { namesIn, type Condition } from '../condition/condition.ts';
import type { Finding, Path } from '../finding.ts';
import type { Form, Page, Question } from '../form/form.ts';
import { isOneOf } from '../words.ts';

/** What came out of trying a form, in words. */
export interface RehearsalWords {
  readonly neverSeen: string;
  notAskedFor(name: string): string;
}

/** A question of a form with its place. */
export interface PlacedInForm {
  readonly page: Page;
  readonly question: Question;
  readonly pageAt: Path;
  readonly at: Path;
}

/** Every question of a form with its place in the file. */
export const placesIn = ({ pages }: Form): readonly PlacedInForm[] =>
  pages.flatMap((page, index) =>
    page.questions.map((question, place) => ({
      page,
      question,
      pageAt: ['bladen', index],
      at: ['bladen', index, 'vragen', place],
    })),
  );

const note = (code: string, at: Path, sentence: string): Finding => ({
  code,
  at,
  on: 'key',
  sentence,
  warning: true,
});

/** Why a question may stay away: the key of what it hangs on. */
const hangsOn = ({ question, page, at, pageAt }: PlacedInForm): Path => {
  if (question.repeatFor !== undefined) return [...at, 'per'];
  if (question.showWhen) return [...at, 'toon_als'];
  return page.showWhen ? [...pageAt, 'toon_als'] : [...at, 'id'];
};

/** Questions that came into view on no route. */
export const neverSeenFindings = (
  form: Form,
  ids: readonly string[],
  { neverSeen }: RehearsalWords,
): readonly Finding[] =>
  placesIn(form)
    .filter(({ question }) => ids.includes(question.id))
    .map((placed) => note('niet-gezien', hangsOn(placed), neverSeen));

/** What a form can ask of the conversation itself; the rol is known. */
const CAN_BE_ASKED = ['doel', 'samenwerking', 'minuten'] as const;

/** Conditions that hang on what this form never asks: each such name once, where it stands first. */
export const notAskedFindings = (form: Form, { notAskedFor }: RehearsalWords): readonly Finding[] => {
  const told = new Set<string>(form.intake);
  const inCondition = (condition: Condition | undefined, at: Path): readonly Finding[] =>
    (condition ? namesIn(condition) : []).flatMap((name) => {
      if (!isOneOf(CAN_BE_ASKED, name) || told.has(name)) return [];
      told.add(name);
      return [note('niet-gevraagd', [...at, 'toon_als'], notAskedFor(name))];
    });
  return placesIn(form).flatMap(({ page, question, pageAt, at }) => [
    ...inCondition(page.showWhen, pageAt),
    ...inCondition(question.showWhen, at),
  ]);
};

import { allAsked, answerTo, type Asked } from '../../../domain/asked.ts';
import type { Answer } from '../../../domain/answer.ts';
import type { Question } from '../../../domain/form/form.ts';
import { expired, type Draft } from '../../../domain/session.ts';

/** One line of the overview: an answer, or all points of a page that were left open. */
export type OverviewItem =
  | {
      readonly type: 'answer';
      readonly asked: Asked;
      /** Where she goes to change it; absent for a choice that made itself. */
      readonly key?: string;
    }
  | { readonly type: 'open'; readonly points: readonly Asked[]; readonly key: string };

/** The lines of one page. */
export interface OverviewPage {
  readonly id: string;
  readonly title: string;
  /** Nothing of it was filled in: one line, with the title of the page, is enough. */
  readonly isFolded: boolean;
  readonly items: readonly OverviewItem[];
}

const isShown = ({ kind, settled, options }: Asked): boolean =>
  kind !== 'lees' && !(settled && options.length === 0);

/** What the overview shows, page by page: first what was filled in, then in one line the points that were not. */
export const overviewPages = (draft: Draft): readonly OverviewPage[] => {
  const isOpen = (asked: Asked): boolean =>
    asked.kind === 'punt' && answerTo(draft, asked) === undefined && draft.typing[asked.key] === undefined;

  const pages = new Map<string, Asked[]>();
  for (const asked of allAsked(draft).filter(isShown)) {
    pages.set(asked.page.id, [...(pages.get(asked.page.id) ?? []), asked]);
  }
  return [...pages].map(([id, all]): OverviewPage => {
    const points = all.filter(isOpen);
    const rest = all.filter((asked) => !isOpen(asked));
    const [first] = points;
    return {
      id,
      title: all[0]?.page.title ?? '',
      isFolded: rest.length === 0,
      items: [
        ...rest.map((asked): OverviewItem => ({
          type: 'answer',
          asked,
          ...(!asked.settled && { key: asked.key }),
        })),
        ...(first ? [{ type: 'open' as const, points, key: first.key }] : []),
      ],
    };
  });
};

/** The lines that she can go to, in their order. */
export const placesIn = (pages: readonly OverviewPage[]): readonly OverviewItem[] =>
  pages.flatMap(({ items }) => items).filter(({ key }) => key !== undefined);

/** Answers that no longer belong to the conversation, and that are gone once it is saved. */
export const expiredAnswers = (
  draft: Draft,
): readonly { readonly question: Question; readonly answer: Answer }[] => {
  const questions = [...draft.intake, ...draft.form.pages.flatMap((page) => page.questions)];
  return expired(draft).flatMap((key) => {
    const question = questions.find(({ id }) => id === key.split('/')[0]);
    const answer = draft.answers[key];
    return question && answer ? [{ question, answer }] : [];
  });
};
